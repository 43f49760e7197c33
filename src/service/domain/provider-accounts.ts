/**
 * Which account of the identity provider somebody is (P-5). A provider provisions people by address, and addresses are given to others in
 * time; so the first sign-in of who was provisioned binds their membership to the account that it was (issuer and `sub`), and from then on
 * no other account of that provider is them, whatever its address. It is forgotten when the provider deletes them, or the organization
 * changes to another provider or client: then the address may be somebody else's.
 *
 * Rejected: binding by SCIM's `externalId`; with some providers it is the `sub`, with others not, and none says so.
 */
import type { Refusal } from "../../wire/generated/wire.ts";
import { query, queryOne, type Transaction } from "../store/statement.ts";
import { findMembership, isActive, type Membership, type Place, type ProviderAccount } from "./provisioned.ts";
import { serviceRefusal } from "./refusals.ts";
import { lockTreeOf } from "./trees.ts";

/** Why somebody with an account is not who was provisioned; undefined where they are, or where nobody has signed in as them yet. */
export function refusalOfAccount({ account }: Membership, { issuer, subject }: ProviderAccount): Refusal | undefined {
  if (account === null || (account.issuer === issuer && account.subject === subject)) return undefined;
  return bound("the address is bound to another account of the provider");
}

/** Binds whoever was provisioned under an address to the account that signs in as them; or answers why not. */
export function* bindAccount(place: Place, email: string, account: ProviderAccount): Transaction<Refusal | undefined> {
  yield* lockTreeOf(place.tree);
  const member = yield* findMembership(place, email);
  if (!member || !isActive(member)) return undefined;
  if (member.account !== null) return refusalOfAccount(member, account);
  const { tree, organization } = place;
  const { issuer, subject } = account;
  const other = yield* queryOne(
    "SELECT 1 FROM memberships WHERE tree = $1 AND organization = $2 AND issuer = $3 AND subject = $4",
    ...[tree, organization, issuer, subject],
  );
  if (other) return bound("this account of the provider is bound to another address");
  yield* query(
    "UPDATE memberships SET issuer = $1, subject = $2 WHERE tree = $3 AND organization = $4 AND person = $5",
    ...[issuer, subject, tree, organization, member.person],
  );
  return undefined;
}

/** A membership, by numbers of its tree. */
interface Belonging {
  readonly person: number;
  readonly home: number;
}

/** P-6: whether nothing says that who belongs to two organizations by one address is two accounts of their provider. */
export function* areOneAccount(tree: number, one: Belonging, other: Belonging): Transaction<boolean> {
  const differing = yield* queryOne(
    `SELECT 1 FROM memberships m JOIN memberships n ON n.tree = m.tree AND n.organization = $4 AND n.person = $5
     WHERE m.tree = $1 AND m.organization = $2 AND m.person = $3 AND (m.issuer <> n.issuer OR m.subject <> n.subject)`,
    ...[tree, one.home, one.person, other.home, other.person],
  );
  return differing === undefined;
}

function bound(why: string): Refusal {
  return serviceRefusal("unauthenticated", `the token of the identity provider is not taken: ${why}`, {
    ...{ rule: "P-5", wayOut: "have the provider deprovision whoever was bound first, and provision them again" },
  });
}
