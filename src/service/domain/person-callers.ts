/**
 * Persons as callers (P-2, P-5, P-6, O-10, O-11): what somebody may do by their membership in one organization, at this moment. However
 * they have signed in (a token of their own, or their identity provider), it is asked again with every request, so that what has been
 * taken away is gone at once.
 *
 * A person acts in the organization that they belong to, `home`, or in one below it that its distributor may act in (`delegated`): then
 * with the roles of `home`, and with the sight of that one alone. Or in a child that is anchored to `home` (`shared-users.ts`).
 *
 * Rejected: roles written into the token; a token would go on to grant what its bearer has lost.
 */
import { authorityOf, reaches } from "../../model/authority.ts";
import { personKey, type Role } from "../../model/people.ts";
import type { Refusal } from "../../wire/generated/wire.ts";
import { query, queryOne, type Transaction, text, textOrNull, whole } from "../store/statement.ts";
import type { Caller } from "./caller.ts";
import { idOf } from "./ids.ts";
import { serviceRefusal } from "./refusals.ts";
import type { TokenAccess, TokenRole } from "./roles.ts";
import { findSharedChild, sharedRoles } from "./shared-users.ts";

/** Whose acts, and where: numbers of a tree, of persons and organizations in it. */
export interface PersonActing {
  readonly tree: number;
  readonly person: number;
  /** The organization that the person belongs to. */
  readonly home: number;
  /** Where they act: `home`, or an organization below it that they have opened (P-2). */
  readonly organization: number;
  /** As whom of a distributor above they have opened `home` while its own people were kept out (O-10). @default nobody */
  readonly from?: From | null;
}

/** Somebody of a distributor above: numbers of the person and of that. */
export interface From {
  readonly person: number;
  readonly home: number;
}

/** By what somebody has signed in. */
export interface SignedIn {
  /** Opaque id of the token; of a token of an identity provider, one made of it. */
  readonly tokenId: string;
  readonly access: TokenAccess;
}

/**
 * The caller that a person is; a refusal where the organization's people are kept out (O-10); undefined where they do not belong to it,
 * or no longer may act where they want to.
 */
export function* callerOfPerson(
  acting: PersonActing,
  { tokenId, access }: SignedIn,
): Transaction<Caller | Refusal | undefined> {
  const { tree, person, home, organization } = acting;
  const belonging = yield* readBelonging(acting, { provisions: access === "scim" });
  if (!belonging) return undefined;
  const { key, email, roles, isKeptOut } = belonging;
  if (isKeptOut && !(yield* isStillFromAbove(acting, email))) return keptOut(key, "unauthenticated");
  const shared =
    home === organization ? undefined : yield* findSharedChild(tree, home, { by: "number", is: organization });
  if (shared?.isKeptOut) return keptOut(shared.key, "unauthenticated");
  if (shared) {
    const authority = authorityOf(shared.id, sharedRoles(roles), yield* readRoles(tree, home), email);
    if (!reaches(authority, shared.key)) return undefined;
    return {
      principal: idOf(tree, person),
      ...{ tokenId, access, authority, belongsTo: home },
      role: mightiest(authority.roles),
      scope: { tree, organization, key: shared.key },
    };
  }
  const target = home === organization ? key : yield* readOpened(acting);
  if (target === undefined) return undefined;
  const authority = authorityOf(idOf(tree, home), roles, yield* readRoles(tree, home), email);
  // Asked again: the role that has opened it may have been narrowed since.
  if (home !== organization && !reaches(authority, target)) return undefined;
  return {
    principal: idOf(tree, person),
    ...{ tokenId, access, authority },
    role: mightiest(authority.roles),
    scope: { tree, organization, key: target },
  };
}

/** How somebody belongs to an organization that admits them. */
export interface Belonging {
  /** Of the organization. */
  readonly key: string;
  readonly email: string;
  readonly roles: readonly string[];
  /** O-10: whether the organization's own people cannot sign in. */
  readonly isKeptOut: boolean;
}

/**
 * How a person belongs to an organization: as its owner who has accepted, or as an active member; where it has sign-in of its own, only
 * once that has provisioned them (P-5); of who made the token that is to provision, them too, also where it has never named them yet.
 * Undefined of everybody else.
 */
export function* readBelonging(
  { tree, person, home }: Pick<PersonActing, "tree" | "person" | "home">,
  { provisions }: { readonly provisions: boolean } = { provisions: false },
): Transaction<Belonging | undefined> {
  const row = yield* queryOne(
    // Found first and joined then: `readWhere` of organizations.ts says why. This runs for every request of a person.
    `WITH m AS MATERIALIZED (SELECT * FROM memberships WHERE tree = $1 AND organization = $2 AND person = $3 AND state = 'active')
     SELECT o.key, p.email, m.roles, o.customer_access, CASE WHEN o.owner = m.person THEN 1 ELSE 0 END
     FROM m
     JOIN organizations o ON o.tree = m.tree AND o.number = m.organization
     JOIN persons p ON p.tree = m.tree AND p.number = m.person
     WHERE p.erased_at IS NULL
       AND (m.provisioned = 1 OR ($4 = 1 AND m.scim_id IS NULL) OR NOT EXISTS (SELECT 1 FROM sign_ins s WHERE s.tree = m.tree AND s.organization = m.organization))
       AND (o.owner <> m.person OR o.owner_state IS NULL)`,
    ...[tree, home, person, provisions ? 1 : 0],
  );
  return (
    row && {
      key: text(row[0]),
      email: text(row[1]),
      roles: row[4] === 1 ? ["owner"] : JSON.parse(text(row[2])),
      isKeptOut: row[3] === "refuse",
    }
  );
}

/** O-10: whether who has opened an organization gets in at a distributor above it as the one who they were then. */
function* isStillFromAbove({ tree, home: organization, from }: PersonActing, email: string): Transaction<boolean> {
  return from !== undefined && from !== null && (yield* isFromAbove({ tree, organization, email }, from));
}

/** Where somebody wants in, and under which address. */
export interface WantedIn {
  readonly tree: number;
  readonly organization: number;
  readonly email: string;
}

/** O-10: whether somebody belongs to a distributor above an organization under the same address, and gets in there: no one of its own people. */
export function* isFromAbove({ tree, organization, email }: WantedIn, { person, home }: From): Transaction<boolean> {
  const belonging = yield* readBelonging({ tree, person, home });
  if (!belonging || belonging.isKeptOut || personKey(belonging.email) !== personKey(email)) return false;
  const above = yield* query(
    `${ABOVE} SELECT number FROM above WHERE level > 0 AND number = $3`,
    tree,
    organization,
    home,
  );
  return above.length > 0;
}

/** Of an organization `$2` in the tree `$1`: itself, and what it stands below. */
const ABOVE = `WITH RECURSIVE above (number, level) AS (
       SELECT number, 0 FROM organizations WHERE tree = $1 AND number = $2
       UNION SELECT o.parent, above.level + 1 FROM above JOIN organizations o ON o.tree = $1 AND o.number = above.number
       WHERE o.parent IS NOT NULL AND o.phase <> 'unlinked'
     )`;

/** Key of an organization below `home` that is delegated to it (O-11); undefined of every other. */
export function* readOpened({
  tree,
  home,
  organization,
}: Pick<PersonActing, "tree" | "home" | "organization">): Transaction<string | undefined> {
  const rows = yield* query(
    `${ABOVE}
     SELECT o.number, o.key, o.access FROM above JOIN organizations o ON o.tree = $1 AND o.number = above.number ORDER BY above.level`,
    ...[tree, organization],
  );
  const access = rows.map((row) => textOrNull(row[2])).find((one) => one !== null);
  const isBelow = rows.some((row) => whole(row[0]) === home);
  return isBelow && access === "delegated" ? text(rows[0]?.[1]) : undefined;
}

/** The custom roles of an organization (P-7), by name. */
function* readRoles(tree: number, organization: number): Transaction<ReadonlyMap<string, Role>> {
  const rows = yield* query(
    "SELECT name, permissions, includes, scope FROM roles WHERE tree = $1 AND organization = $2",
    ...[tree, organization],
  );
  return new Map(
    rows.map(([name, permissions, includes, scope]): [string, Role] => [
      text(name),
      {
        name: text(name),
        permissions: JSON.parse(text(permissions)),
        includes: JSON.parse(text(includes)),
        scope: JSON.parse(textOrNull(scope) ?? "null"),
      },
    ]),
  );
}

/** What the oldest rules ask by: of accountants, readers and custom roles it is a member, whose grants say the rest. */
function mightiest(roles: ReadonlySet<string>): TokenRole {
  return roles.has("owner") ? "owner" : roles.has("admin") ? "admin" : "member";
}

/** O-10: the organization's own people cannot sign in. */
export function keptOut(key: string, code: "unauthenticated" | "forbidden"): Refusal {
  return serviceRefusal(code, `the people of ${key} cannot sign in at the moment`, {
    address: key,
    rule: "O-10",
    wayOut: "its distributor permits it again with `customerAccess: permit`",
  });
}
