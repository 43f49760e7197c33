/**
 * People who come with a token of their identity provider (P-5): to which organization that admits them, and as whom. The token has
 * been proved by then; what it can do is let in who has been provisioned, in an organization that declares that very issuer and client.
 *
 * Issuer and client may be those of several organizations. Then it is the one that the caller names (`allot-organization`, or the
 * `{root}` of the path); else the one in which the person has been provisioned, if it is one alone. An organization that claims
 * another's issuer so gains nothing, and takes nothing from anybody who names their own.
 */
import type { Refusal } from "../../wire/generated/wire.ts";
import { query, type SqlValue, type Transaction, text, whole } from "../store/statement.ts";
import type { Caller } from "./caller.ts";
import { idOf, numberOf, treeOf } from "./ids.ts";
import { writeEvent } from "./membership-events.ts";
import type { NonceFor } from "./nonces.ts";
import { cancelMails } from "./outbox.ts";
import { callerOfPerson } from "./person-callers.ts";
import { findMembership, isActive, type Membership, type Place } from "./provisioned.ts";
import { serviceRefusal } from "./refusals.ts";
import type { Provider } from "./sign-in.ts";
import { lockTreeOf } from "./trees.ts";

/** An organization with the sign-in of an issuer. */
export interface SignInPlace extends Place {
  readonly key: string;
  readonly emailDomains: readonly string[];
}

/** Clients, of some, by which organizations have an issuer's sign-in. */
export function* readClientIds(issuer: string, clientIds: readonly string[]): Transaction<readonly string[]> {
  const rows = yield* query(
    "SELECT DISTINCT client_id FROM sign_ins WHERE issuer = $1 AND client_id = ANY($2::text[])",
    ...[issuer, clientIds],
  );
  return rows.map((row) => text(row[0]));
}

/** Organizations that have an issuer's sign-in, for a client of it: those of a key or an opaque id, or any, and no more than `MOST_PLACES`. */
export function* readSignInPlaces(
  { issuer, clientId }: NonceFor,
  name: string | undefined,
): Transaction<readonly SignInPlace[]> {
  const values: SqlValue[] = [issuer, clientId];
  let named = "";
  if (name !== undefined) {
    const isId = ID.test(name);
    values.push(name, isId ? treeOf(name) : 0, isId ? numberOf(name) : 0);
    named = "AND (o.key = $3 OR (o.tree = $4 AND o.number = $5))";
  }
  const rows = yield* query(
    `SELECT s.tree, s.organization, o.key, s.email_domains FROM sign_ins s
     JOIN organizations o ON o.tree = s.tree AND o.number = s.organization
     WHERE s.issuer = $1 AND s.client_id = $2 ${named} ORDER BY s.tree, s.organization LIMIT ${MOST_PLACES + 1}`,
    ...values,
  );
  return rows.map(([tree, organization, key, domains]) => ({
    ...{ tree: whole(tree), organization: whole(organization), key: text(key) },
    emailDomains: JSON.parse(text(domains)),
  }));
}

/** Organizations of one issuer and client that are looked through for somebody; where there are more, one has to be named. */
export const MOST_PLACES = 100;
const ID = /^[0-9a-z]{1,11}-[0-9a-z]{1,10}$/;

/** Who somebody is, there. */
export interface Admission {
  readonly place: SignInPlace;
  readonly member: Membership;
}

/** Where the person of an address is let in, of some organizations. */
export function* readAdmissions(places: readonly SignInPlace[], email: string): Transaction<readonly Admission[]> {
  const found: Admission[] = [];
  for (const place of places) {
    const member = yield* findMembership(place, email);
    if (member && isActive(member)) found.push({ place, member });
  }
  return found;
}

/** The caller that somebody is who was admitted; a refusal where the organization's people are kept out (O-10). */
export function* callerAdmitted(
  { place, member }: Admission,
  { until, provider }: { readonly until: number; readonly provider: Provider },
): Transaction<Caller | Refusal> {
  const { tree, organization } = place;
  const acting = { tree, person: member.person, home: organization, organization };
  // Of the person, not of the token: who renews it is still one caller to all limits.
  const tokenId = `${SSO_TOKEN}${idOf(tree, member.person)}`;
  const caller = yield* callerOfPerson(acting, { tokenId, access: "full" });
  if (!caller) return notProvisioned();
  return "principal" in caller ? { ...caller, until, provider } : caller;
}

/** What the token id of somebody begins with who came with a token of their provider. */
export const SSO_TOKEN = "sso-";

/** P-5. */
export function notProvisioned(): Refusal {
  return serviceRefusal("unauthenticated", "the identity provider has not provisioned this person here", {
    ...{ rule: "P-5", wayOut: "have the organization's identity provider provision them" },
  });
}

/** P-1: the owner who was named, and provisioned, accepts by signing in. Whoever is none of that is left as they are. */
export function* acceptBySigningIn({ place, member }: Admission, nowMs: number): Transaction<void> {
  const row = yield* lockTreeOf(place.tree);
  const before = row && (yield* findMembership(place, member.email));
  if (!row || !before || !isActive(before) || before.state !== "invited") return;
  const { tree, organization } = place;
  const accepted = yield* query(
    `UPDATE organizations SET owner_state = NULL, owner_until = NULL
     WHERE tree = $1 AND number = $2 AND owner = $3 AND owner_state IS NOT NULL RETURNING key`,
    ...[tree, organization, before.person],
  );
  const [key] = accepted[0] ?? [];
  if (key === undefined) return;
  yield* query(
    `UPDATE memberships SET state = 'active', invitation_state = NULL, until = NULL, secret = NULL
     WHERE tree = $1 AND organization = $2 AND person = $3`,
    ...[tree, organization, before.person],
  );
  yield* cancelMails({ tree, organization, person: before.person, kind: "invitation" });
  const after: Membership = { ...before, state: "active", invitation: null, until: null };
  yield* writeEvent(
    row,
    { ...place, key: text(key) },
    { kind: "owner.accept", before, after, actor: idOf(tree, before.person), nowMs },
  );
}
