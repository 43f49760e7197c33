/**
 * Answering an ownership that was offered (P-4): by the link that was mailed, or by the member signed in. It takes effect when the member
 * accepts: they own the organization, and the former owner is an admin of it. The owner may take it back until then.
 */
import { acceptTransfer, declineTransfer, endTransfer, isTransferOpen } from "../../model/acceptance.ts";
import { isInCharge } from "../../model/authority.ts";
import { accessOf, type Organization } from "../../model/organization.ts";
import { personKey, type Transfer } from "../../model/people.ts";
import type { Refusal, TransferAnswered } from "../../wire/generated/wire.ts";
import type { Transaction } from "../store/statement.ts";
import { type Caller, forbidden, isOperator } from "./caller.ts";
import { idOf } from "./ids.ts";
import { ended, findByLink, keptFromAccepting } from "./links.ts";
import { type ActedOn, performByPerson, readActedOn } from "./person-acts.ts";
import { findPlaceIn } from "./places.ts";
import { serviceRefusal } from "./refusals.ts";
import { lockTree, type TreeRow } from "./trees.ts";

export type TransferAnswer = "accept" | "decline";

/** Answers a transfer by the secret of its link; undefined where it is that of none, or of one that another has taken the place of. */
export function* answerTransfer(
  secret: string,
  answer: TransferAnswer,
  nowMs: number,
): Transaction<TransferAnswered | Refusal | undefined> {
  const asked = yield* findByLink("transfers", secret);
  if (!asked) return undefined;
  const { tree, person, on } = asked;
  const refusal = answer === "accept" ? yield* keptFromAccepting(asked) : undefined;
  return yield* answered({ tree, on, answer, actor: idOf(tree.number, person), nowMs, refusal });
}

/** What is done about a transfer by somebody who is signed in. */
export interface AskedOfTransfer {
  readonly root: string;
  readonly key: string;
  readonly answer: TransferAnswer | "cancel";
}

/** The same for the member who is signed in, and taking it back; undefined where organization or transfer are not there, or out of sight. */
export function* answerTransferAs(
  caller: Caller,
  { root, key, answer }: AskedOfTransfer,
  nowMs: number,
): Transaction<TransferAnswered | Refusal | undefined> {
  const tree = yield* lockTree(root, caller);
  const one = tree && (yield* findPlaceIn(tree, key, caller));
  if (!tree || !one) return undefined;
  const { email } = caller.authority;
  if (answer !== "cancel" && (email === null || caller.access !== "full")) return notForServices(key);
  const on = yield* readActedOn(tree, one.key, email ?? "");
  const transfer = on?.organization.people.transfer;
  if (!on || !transfer) return undefined;
  const isAsked = caller.authority.home === on.organization.id && personKey(transfer.to) === personKey(email ?? "");
  if (answer === "cancel" ? !mayCancel(caller, on.organization) : !isAsked)
    return forbidden({
      detail:
        answer === "cancel"
          ? `a transfer is taken back by who may ask for one: the owner of ${key}`
          : `the ownership of ${key} was offered to somebody else`,
      ...{ address: key, rule: "P-4" },
    });
  return yield* answered({ tree, on, answer, actor: caller.principal, nowMs });
}

interface Answering {
  readonly tree: TreeRow;
  readonly on: ActedOn;
  readonly answer: TransferAnswer | "cancel";
  readonly actor: string;
  readonly nowMs: number;
  /** Why a transfer that is open is not for who answers at the moment (O-10); whoever is signed in has been let in. */
  readonly refusal?: Refusal | undefined;
}

function* answered({
  tree,
  on,
  answer,
  actor,
  nowMs,
  refusal,
}: Answering): Transaction<TransferAnswered | Refusal | undefined> {
  const { organization, numberOf } = on;
  const { transfer } = organization.people;
  const member = transfer && organization.people.members.get(personKey(transfer.to));
  if (!transfer || !member) return undefined;
  if (answer !== "cancel" && !isTransferOpen(organization, transfer, nowMs))
    return ended("transfer", standingOf(transfer, nowMs), organization.key);
  if (answer === "cancel" && transfer.state === "declined") return undefined;
  if (refusal) return refusal;
  const [to, from] = [member, organization.owner].map((one) => idOf(tree.number, numberOf(one)));
  const after = answer === "accept" ? { owner: to, transfer: null } : { owner: from, transfer: null };
  yield* performByPerson(
    tree,
    on,
    {
      ...{ kind: `transfer.${answer}`, before: { owner: from, transfer: to }, after },
      act: ACTS[answer],
    },
    { actor, nowMs },
  );
  const { key, name, id } = organization;
  return { organization: key, name, id, person: to ?? "", answer: ANSWERED[answer] };
}

function standingOf({ state, until }: Transfer, nowMs: number): "declined" | "revoked" | "expired" {
  if (state === "declined") return state;
  return nowMs < until ? "revoked" : "expired";
}

const ACTS = { accept: acceptTransfer, decline: declineTransfer, cancel: endTransfer } as const;
const ANSWERED = { accept: "accepted", decline: "declined", cancel: "cancelled" } as const;

/** P-4: by who may ask for it. */
function mayCancel(caller: Caller, organization: Organization): boolean {
  if (isOperator(caller)) return true;
  const { authority } = caller;
  if (authority.home === organization.id) return authority.roles.has("owner");
  return accessOf(organization) === "delegated" && isInCharge(authority);
}

function notForServices(address: string): Refusal {
  return forbidden({
    detail: `an ownership is accepted by the member that it was offered to; this token is that of a service, or narrower`,
    ...{ address, rule: "P-4", wayOut: "follow the link in the mail, or use a token of your own" },
  });
}

/** 404: there is no transfer under way. */
export function noTransfer(address: string): Refusal {
  return serviceRefusal("not_found", `no ownership of ${address} is on its way`, { address, rule: "P-4" });
}
