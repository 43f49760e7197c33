/**
 * Who stands behind a token of a service account (P-7): the person who made it, or who made the first of a chain of service accounts, and
 * the organization whose roles they made it by. It is asked again with every request, as persons are (`person-callers.ts`): a token does
 * no more than its maker could give at this moment, and comes back when they do.
 *
 * A service account's token passes its own maker on, and where it has none, its organization: no chain reaches further than its beginning.
 * How a maker signs in (P-5) is nobody's question here, since a service does not; that they are let in is. Only a token that provisions
 * goes on where a sign-in is new, and nobody has been provisioned by it yet: it is what begins with its own maker.
 *
 * Rejected: ending such tokens where access changes; there are many ways for it to change, above and elsewhere, and a move or a setting that
 * is taken back would have ended them for good.
 */
import { a_token_grants_no_more_than_its_maker_holds } from "../../model/law/granting.ts";
import type { Refusal } from "../../wire/generated/wire.ts";
import { queryOne, type Transaction, text } from "../store/statement.ts";
import type { Caller, Maker, Scope } from "./caller.ts";
import { numberOf } from "./ids.ts";
import { callerOfPerson, readOpened } from "./person-callers.ts";
import { serviceRefusal } from "./refusals.ts";
import { rolesOf, type TokenAccess, type TokenRole } from "./roles.ts";

/** The maker of a token that somebody asks for; null for the operator, who stays. */
export function makerFor({ scope, authority, principal, maker, belongsTo }: Caller): Maker | null {
  if (scope === null) return null;
  if (authority.email !== null && authority.home !== null)
    return { person: numberOf(principal), home: belongsTo ?? numberOf(authority.home) };
  return maker ?? { person: null, home: scope.organization };
}

/** What a token of a service account is for. */
interface Granted {
  readonly tokenId: string;
  readonly role: TokenRole;
  readonly access: TokenAccess;
}

/** P-7, O-10, O-11: why a token's maker could not give it now; undefined where they could. */
export function* refusalByMaker(
  { tree, organization, key }: Scope,
  { person, home }: Maker,
  { tokenId, role, access }: Granted,
): Transaction<Refusal | undefined> {
  const acting = { tree, home, organization };
  if (person === null)
    return home === organization || (yield* readOpened(acting)) !== undefined ? undefined : closed(key);
  const maker = yield* callerOfPerson({ ...acting, person }, { tokenId, access });
  if (maker === undefined)
    return home === organization || (yield* readOpened(acting)) !== undefined ? gone(key) : closed(key);
  if ("code" in maker) return notNow(key, "O-10", "is kept out at the moment, with all people of their organization");
  const lacks = rolesOf(role, access).some((one) =>
    a_token_grants_no_more_than_its_maker_holds(one, key, maker.authority),
  );
  return lacks ? notNow(key, "P-7", `does not hold any more what it grants in ${key}`) : undefined;
}

/** The address of a caller's maker who belongs to the organization that the caller acts in; null where there is none. */
export function* addressOfMaker({ scope, maker }: Caller): Transaction<string | null> {
  if (!scope || !maker || maker.person === null || maker.home !== scope.organization) return null;
  const row = yield* queryOne("SELECT email FROM persons WHERE tree = $1 AND number = $2", scope.tree, maker.person);
  return row ? text(row[0]) : null;
}

function gone(key: string): Refusal {
  return notNow(key, "P-7", "is let in no longer where they belong");
}

function closed(key: string): Refusal {
  return notNow(key, "O-11", `does not act in ${key} any more: it is sealed, or below them no longer`);
}

function notNow(key: string, rule: string, why: string): Refusal {
  return serviceRefusal("unauthenticated", `whoever made this token ${why}`, {
    ...{ address: key, rule },
    wayOut: `an owner or admin of ${key} makes another; this one goes on when its maker's access comes back`,
  });
}
