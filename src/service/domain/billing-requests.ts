/** How a managed account pays, for who holds billing there (B-1): read, and its payment reference set or taken away as a change set. */
import { randomBytes } from "node:crypto";
import { billingState, managedAccountNow } from "../../model/managed-accounts.ts";
import { Secret } from "../../model/payment-mark.ts";
import type { ManagedAccount, Refusal } from "../../wire/generated/wire.ts";
import type { Transaction } from "../store/statement.ts";
import { performIn, type Surroundings } from "./change-set.ts";
import { rfc3339 } from "./clock.ts";
import { countComputers } from "./computers.ts";
import { numberOf } from "./ids.ts";
import { readActedOn } from "./person-acts.ts";
import { findPlaceIn } from "./places.ts";
import { serviceRefusal } from "./refusals.ts";
import { findTree, lockTree, type TreeRow } from "./trees.ts";

/** The managed account that an organization is; undefined where that is absent or out of sight. */
export function* readManagedAccount(
  key: string,
  around: Surroundings,
): Transaction<ManagedAccount | Refusal | undefined> {
  const tree = yield* findTree(around.root, around.caller);
  return tree && (yield* readIn(tree, key, around));
}

/** Sets its payment reference, or with null takes it away, and answers it; undefined as above. */
export function* setPaymentReference(
  key: string,
  reference: string | null,
  around: Surroundings,
): Transaction<ManagedAccount | Refusal | undefined> {
  const tree = yield* lockTree(around.root, around.caller);
  const place = tree && (yield* findPlaceIn(tree, key, around.caller));
  const on = tree && place && (yield* readActedOn(tree, place.key, ""));
  if (!tree || !on) return undefined;
  const stored = managedAccountNow(on.organization.assets.billing)?.payment ?? null;
  const payment = reference === null ? null : new Secret("", reference).markLike(stored, [tree.lineage, key]);
  const operation = {
    ...{ kind: "billing.update" as const, address: key, after: { payment }, version: null },
    ...{ id: randomBytes(16).toString("base64url"), ...(reference !== null && { secret: reference }) },
  };
  const set = { stack: null, run: null, groups: [{ operations: [operation] }] };
  const [group] = (yield* performIn(tree, set, around))?.groups ?? [];
  return group?.status === "refused" ? group.refusal : yield* readIn(tree, key, around);
}

function* readIn(
  tree: TreeRow,
  key: string,
  { caller, nowMs }: Surroundings,
): Transaction<ManagedAccount | Refusal | undefined> {
  const place = yield* findPlaceIn(tree, key, caller);
  const on = place && (yield* readActedOn(tree, place.key, ""));
  if (!on) return undefined;
  const account = managedAccountNow(on.organization.assets.billing);
  if (!account) return serviceRefusal("not_found", `${key} is no managed account`, { address: key, rule: "B-1" });
  const { computers, since, trialEnds, invoicesTo, payment } = account;
  const enrolled = yield* countComputers([tree.number, numberOf(on.organization.id)]);
  const times = { since: rfc3339(since), trialEnds: rfc3339(trialEnds) };
  return { computers, enrolled, ...times, state: billingState(account, nowMs), invoicesTo, payment };
}
