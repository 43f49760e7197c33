/**
 * What somebody does about the people of an organization themselves (`model/acceptance.ts`), written as a change set is: a revision, an
 * event that names them as the actor, the memberships and mails, in one transaction with the tree locked.
 */
import { hash, randomBytes } from "node:crypto";
import { canonicalJson } from "../../model/canonical.ts";
import type { Change } from "../../model/change.ts";
import type { Organization, Owner } from "../../model/organization.ts";
import type { Transaction } from "../store/statement.ts";
import { readPersonsOf } from "./change-set.ts";
import { writeOwnPeople } from "./organizations.ts";
import { readPart } from "./part.ts";
import { writePeople } from "./people.ts";
import { writeRevision } from "./revisions.ts";
import { type TreeRow, updateTree } from "./trees.ts";

/** An organization whose tree is locked, as a person acts on it. */
export interface ActedOn {
  readonly organization: Organization;
  /** Number of a person in the tree. */
  readonly numberOf: (person: Owner) => number;
}

/** Reads an organization of a locked tree, by key; undefined where there is none. `email` is of who acts. */
export function* readActedOn(tree: TreeRow, key: string, email: string): Transaction<ActedOn | undefined> {
  const asked: readonly Change[] = [{ kind: "membership.enable", address: key, after: { email } }];
  const part = yield* readPart(tree, asked, []);
  const organization = part.live.get(key);
  if (!organization) return undefined;
  const persons = yield* readPersonsOf(tree, part, asked);
  return { organization, numberOf: (person) => part.owners.get(person) ?? persons.numberOf(person) };
}

/** What is done: the event's kind, its states, and what it does to the organization. */
export interface PersonalAct {
  readonly kind: PersonalActKind;
  readonly before: object | null;
  readonly after: object;
  readonly act?: (organization: Organization) => void;
}

/** Kinds of events that no change set makes. */
export type PersonalActKind =
  | `invitation.${"accept" | "decline"}`
  | `transfer.${"accept" | "decline" | "cancel"}`
  | "organization.open"
  | "person.sign-in";

/** In whose name, and when. */
export interface Acting {
  /** Opaque id of the person. */
  readonly actor: string;
  readonly nowMs: number;
}

/** Does it, and writes that it was done. */
export function* performByPerson(
  tree: TreeRow,
  { organization, numberOf: personOf }: ActedOn,
  { kind, before, after, act }: PersonalAct,
  { actor, nowMs }: Acting,
): Transaction<void> {
  tree.revision += 1;
  if (act) {
    const was = { ...organization };
    act(organization);
    // Whether a named owner has accepted is the distributor's to know (P-1); all else is of the inside (O-11).
    if (organization.owner === was.owner && organization.ownerInvitation !== was.ownerInvitation)
      Object.assign(organization, { version: tree.revision, lastRun: null });
    else Object.assign(organization, { insideVersion: tree.revision, insideRun: null });
    yield* writeOwnPeople(tree.number, { organization, owner: personOf(organization.owner) });
    yield* writePeople(tree.number, [{ organization, before: was, owner: personOf(organization.owner) }], personOf, {
      actor,
      nowMs,
    });
  }
  const { key: address, id } = organization;
  const operation = randomBytes(16).toString("base64url");
  const digest = hash("sha256", canonicalJson({ kind, address, after }), "base64url");
  const happening = { operation, digest, kind, address, organization: id, before, after };
  yield* writeRevision(tree, { happenings: [happening], postings: [] }, { actor, stack: null, run: null, nowMs });
  yield* updateTree(tree);
}
