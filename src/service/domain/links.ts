/**
 * Links by which people answer what they were asked (P-3, P-4): whose secret one has, whether it is still good, and whether accepting is
 * for them at the moment (O-10).
 */
import type { Standing } from "../../model/acceptance.ts";
import type { Organization } from "../../model/organization.ts";
import type { Refusal } from "../../wire/generated/wire.ts";
import { query, queryOne, type Transaction, text, whole } from "../store/statement.ts";
import { numberOf } from "./ids.ts";
import { type ActedOn, readActedOn } from "./person-acts.ts";
import { isFromAbove, keptOut } from "./person-callers.ts";
import type { Place } from "./provisioned.ts";
import { serviceRefusal } from "./refusals.ts";
import { hashOfSecret } from "./secrets.ts";
import { lockTreeOf, type TreeRow } from "./trees.ts";

/** Who comes with a link, and where they were asked. */
export interface ByLink {
  readonly tree: TreeRow;
  /** Number of the person in the tree. */
  readonly person: number;
  readonly email: string;
  readonly on: ActedOn;
}

/**
 * Whose secret it is; undefined where it is that of none, or of one that another has taken the place of. The tree is locked before it is
 * looked at for good: of two who come with it, one is first.
 */
export function* findByLink(table: "memberships" | "transfers", secret: string): Transaction<ByLink | undefined> {
  const hash = hashOfSecret(secret);
  const found = hash && (yield* queryOne(`SELECT tree FROM ${table} WHERE secret = $1`, hash));
  const tree = found && (yield* lockTreeOf(whole(found[0])));
  if (!tree || hash === undefined) return undefined;
  const row = yield* queryOne(
    `SELECT o.key, l.person, p.email FROM ${table} l JOIN organizations o ON o.tree = l.tree AND o.number = l.organization
     JOIN persons p ON p.tree = l.tree AND p.number = l.person WHERE l.secret = $1 AND p.erased_at IS NULL`,
    hash,
  );
  if (!row) return undefined;
  const email = text(row[2]);
  const on = yield* readActedOn(tree, text(row[0]), email);
  return on && { tree, person: whole(row[1]), email, on };
}

/**
 * O-10: to accept is to sign in, so it is refused while an organization's own people are kept out; what they were asked stays open until
 * it ends. Who has the same address in a distributor above, and gets in there, is not one of its own people (P-1): the mail has proved
 * the address.
 */
export function* keptFromAccepting({ tree, email, on }: ByLink): Transaction<Refusal | undefined> {
  const { organization } = on;
  if (organization.customerAccess === "permit" || (yield* comesFromAbove(tree, organization, email))) return undefined;
  return keptOut(organization.key, "forbidden");
}

/**
 * O-10: the same of who comes by the organization's own sign-in (P-5), whose word proves no address to anybody else (P-6), and who has to
 * accept by it (P-1).
 */
export function* keptFromSigningIn({ tree, organization }: Place): Transaction<Refusal | undefined> {
  const row = yield* queryOne(
    "SELECT key FROM organizations WHERE tree = $1 AND number = $2 AND customer_access = 'refuse'",
    ...[tree, organization],
  );
  return row && keptOut(text(row[0]), "unauthenticated");
}

function* comesFromAbove({ number: tree }: TreeRow, { id, parent }: Organization, email: string): Transaction<boolean> {
  const above: number[] = [];
  for (let at = parent; at; at = at.parent) above.push(numberOf(at.id));
  const rows = yield* query(
    `SELECT m.organization, m.person FROM memberships m JOIN persons p ON p.tree = m.tree AND p.number = m.person
     WHERE m.tree = $1 AND m.organization = ANY($2::bigint[]) AND m.state = 'active' AND lower(p.email) = $3`,
    ...[tree, above, email.replace(/[A-Z]/g, (letter) => letter.toLowerCase())],
  );
  const wanted = { tree, organization: numberOf(id), email };
  for (const [home, person] of rows)
    if (yield* isFromAbove(wanted, { person: whole(person), home: whole(home) })) return true;
  return false;
}

/** 410: a link that was good once. */
export function ended(what: "invitation" | "transfer", standing: Exclude<Standing, "open">, address: string): Refusal {
  const [rule, renewal] =
    what === "invitation" ? ["P-3", "ask for another invitation"] : ["P-4", "ask for another transfer"];
  const said = `this ${what} ${standing === "expired" ? "has expired" : `was ${standing} before`}`;
  return serviceRefusal("link_ended", said, {
    ...{ address, rule },
    ...(standing !== "accepted" && { wayOut: renewal }),
  });
}

/** 404: a link that is none, or not any more. */
export function unknownLink(): Refusal {
  return serviceRefusal("link_unknown", "this link is none of ours, or a later one has taken its place", {
    rule: "P-3",
    wayOut: "look for a later mail, or ask for another",
  });
}
