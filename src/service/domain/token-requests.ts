/**
 * Tokens as callers ask for them: nobody makes one that is mightier than the own (P-7), and nobody sees or ends one outside the
 * own sight (O-6), but everybody the own. A token names for ever whom its bearer acts as, since events do: never a person.
 *
 * Rejected: answering the same secret to the same request again; it would have to be kept. Whoever lost the answer is told,
 * and makes another.
 */
import { randomBytes } from "node:crypto";
import { canonicalName } from "../../model/canonical.ts";
import { a_name_is_well_formed, absent } from "../../model/law/organizations.ts";
import type { Me, Refusal, Token, TokenCreated, TokenList, TokenRequest } from "../../wire/generated/wire.ts";
import {
  type Query,
  query,
  queryOne,
  type Row,
  type Transaction,
  text,
  textOrNull,
  whole,
  wholeOrNull,
  word,
} from "../store/statement.ts";
import { beyond, beyondToken, isAdministrator, type Place } from "./authorization.ts";
import { type Caller, forbidden, seenFrom } from "./caller.ts";
import { instantOf, rfc3339 } from "./clock.ts";
import { numberIn, numberOf } from "./ids.ts";
import { addressOfMaker, makerFor } from "./makers.ts";
import { ITSELF } from "./own-doing.ts";
import { findPlace, shownIn } from "./places.ts";
import { lawRefusal, serviceRefusal } from "./refusals.ts";
import { TOKEN_ACCESSES, TOKEN_ROLES } from "./roles.ts";
import { makeToken, type NewToken } from "./tokens.ts";
import { lockTree } from "./trees.ts";

/** Whom events name: a service, never a person, whom nothing could erase there. */
const PRINCIPAL = /^[a-z0-9][a-z0-9._-]{0,99}$/;
const ID = /^[A-Za-z0-9-]{1,64}$/;
const CURSOR = /^(\d{1,16})\.([A-Za-z0-9-]{1,64})$/;

/** Who asks for something, and when. */
export interface Asking {
  readonly caller: Caller;
  readonly nowMs: number;
}

/** Makes a token that a caller asks for under a key, once for each key; or answers why not, having made none. */
export function* requestToken(
  asked: TokenRequest,
  key: string,
  { caller, nowMs }: Asking,
): Transaction<TokenCreated | Refusal> {
  const expiresAt = asked.expiresAt === null ? null : instantOf(asked.expiresAt);
  const unfit = misfitOf(asked, expiresAt, nowMs) ?? beyond(caller, "people");
  if (unfit) return unfit;
  const request = `${caller.tokenId} ${key}`;
  const before = yield* queryOne("SELECT id FROM tokens WHERE request = $1", request);
  if (before) return madeBefore(text(before[0]));
  const found = yield* scopeFor(asked, caller);
  if (found === undefined) return lawRefusal(absent(asked.organization ?? ""), asked.organization ?? "");
  const beyondMaker = beyondToken(caller, asked, found?.place ?? null);
  if (beyondMaker) return beyondMaker;
  const scope = found?.scope ?? null;
  const principal = asked.principal ?? `sa-${randomBytes(9).toString("hex")}`;
  if (asked.principal !== null && (yield* isAnothers(principal, scope, caller))) return taken(principal);
  const wanted: NewToken = {
    ...{ name: canonicalName(asked.name), principal, role: asked.role, access: asked.access, scope },
    ...{ expiresAt: expiresAt ?? null, createdBy: caller.principal, request, maker: makerFor(caller) },
  };
  const { id, secret } = yield* makeToken(wanted, nowMs);
  const [row] = yield* query(`SELECT ${COLUMNS} FROM ${TABLES} WHERE t.id = $1`, id);
  return { secret, token: tokenOf(row ?? []) };
}

function misfitOf(
  { name, role, tree, organization, principal }: TokenRequest,
  expiresAt: number | null | undefined,
  nowMs: number,
): Refusal | undefined {
  const badName = a_name_is_well_formed(name);
  if (badName) return invalid("name", badName.message);
  if (principal !== null && !PRINCIPAL.test(principal))
    return invalid(
      "principal",
      "a principal is 1 to 100 of a-z, 0-9, dots, dashes and underscores: events name it for ever, so it names a service, " +
        "like ci-deploy, and never a person or an address",
    );
  if ((tree === null) !== (organization === null))
    return invalid(tree === null ? "tree" : "organization", "tree and organization are both there, or neither");
  if ((role === "operator") !== (organization === null))
    return invalid(
      "organization",
      role === "operator" ? "the operator is of no organization" : `${role} of which one?`,
    );
  if (expiresAt === undefined)
    return invalid("expiresAt", "expiresAt is an RFC 3339 time like 2026-01-31T08:00:00Z, or null");
  if (expiresAt !== null && expiresAt <= nowMs)
    return invalid("expiresAt", `expiresAt is past: it is ${rfc3339(nowMs)}`);
  return undefined;
}

function invalid(field: string, detail: string): Refusal {
  return serviceRefusal("body_invalid", detail, { field });
}

function madeBefore(id: string): Refusal {
  return serviceRefusal(
    "token_made_before",
    `under this key the token ${id} was made before; its secret was shown once`,
    {
      wayOut: `if nobody has it, revoke ${id} and make another under a new key`,
    },
  );
}

function taken(principal: string): Refusal {
  return forbidden({ detail: `${principal} is another's`, field: "principal", wayOut: "choose another name, or null" });
}

/** The organization asked for; undefined where it is absent or out of sight. Locks its tree. */
function* scopeFor(
  { tree: root, organization }: TokenRequest,
  caller: Caller,
): Transaction<{ readonly place: Place; readonly scope: NonNullable<NewToken["scope"]> } | null | undefined> {
  if (root === null || organization === null) return null;
  const tree = yield* lockTree(root, caller);
  const place = tree && (yield* findPlace(root, organization, caller));
  return place && { place, scope: { tree: tree.number, organization: numberOf(place.id) } };
}

/**
 * Whether events of the tree may already mean somebody else by a principal. Only the operator lets others act under a name
 * that is not theirs. As names of organizations (O-3), one that is taken is told to be, whoever has it.
 */
function* isAnothers(principal: string, scope: NewToken["scope"], caller: Caller): Transaction<boolean> {
  if (principal === ITSELF) return true;
  if (caller.scope === null || principal === caller.principal) return false;
  if (principal === "operator") return true;
  // Persons act under their ids, whether or not they have a token yet.
  if (scope && numberIn(scope.tree, principal) > 0) return true;
  const found = yield* queryOne(
    "SELECT id FROM tokens WHERE principal = $1 AND (tree = $2 OR tree IS NULL) LIMIT 1",
    ...[principal, scope?.tree ?? null],
  );
  return found !== undefined;
}

const COLUMNS = `t.id, t.name, t.principal, t.role, t.access, o.key, t.created_at, t.created_by, t.expires_at, t.revoked_at`;
const TABLES = "tokens t LEFT JOIN organizations o ON o.tree = t.tree AND o.number = t.organization";

function tokenOf([id, name, principal, role, access, organization, at, by, expires, revoked]: Row): Token {
  const time = (unixMs: number | null) => (unixMs === null ? null : rfc3339(unixMs));
  return {
    id: text(id),
    name: text(name),
    principal: text(principal),
    role: word(role, TOKEN_ROLES),
    access: word(access, TOKEN_ACCESSES),
    organization: textOrNull(organization ?? null),
    createdAt: rfc3339(whole(at)),
    createdBy: text(by),
    expiresAt: time(wholeOrNull(expires ?? null)),
    revokedAt: time(wholeOrNull(revoked ?? null)),
  };
}

/** Who calls. */
export function* describeCaller(caller: Caller): Transaction<Omit<Me, "now">> {
  const row = yield* queryOne("SELECT name, expires_at FROM tokens WHERE id = $1", caller.tokenId);
  const expiresAt = wholeOrNull(row?.[1] ?? null) ?? caller.until ?? null;
  const token = {
    id: caller.tokenId,
    // Who came with a token of their identity provider has none of ours.
    name: row ? text(row[0]) : "single sign-on",
    expiresAt: expiresAt === null ? null : rfc3339(expiresAt),
  };
  const { principal, role, access, scope } = caller;
  const { home, roles, grants, email } = caller.authority;
  const maker = yield* addressOfMaker(caller);
  const authority = {
    ...{ home, roles: [...roles], email, ...(maker !== null && { maker }) },
    grants: grants.map(({ permissions, reach, costCenters, accounts }) => ({
      ...{ permissions: [...permissions], reach: reach && [...reach] },
      ...(costCenters.size > 0 && { costCenters: [...costCenters] }),
      ...(accounts.size > 0 && { accounts: [...accounts] }),
    })),
  };
  return { principal, role, access, organization: scope?.key ?? null, token, authority };
}

/**
 * A page of the tokens in sight, newest first: of administrators those of their organization and below, of all others the own.
 * Undefined where `after` is none that a page has ended with.
 */
export function* listTokens(
  caller: Caller,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Transaction<TokenList | undefined> {
  const [, createdAt, id] = after === undefined ? [] : (CURSOR.exec(after) ?? []);
  if (after !== undefined && id === undefined) return undefined;
  const from = [Number(createdAt ?? Number.MAX_SAFE_INTEGER), id ?? ""];
  const page = `(t.created_at < $1 OR (t.created_at = $1 AND t.id < $2))`;
  const end = `ORDER BY t.created_at DESC, t.id DESC LIMIT $3`;
  const asked = `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${page} AND`;
  const rows = yield* inSight(caller, asked, end, [...from, limit + 1]);
  const tokens = rows.slice(0, limit);
  const last = rows.length > limit ? tokens.at(-1) : undefined;
  return { tokens: tokens.map(tokenOf), next: last ? `${whole(last[6])}.${text(last[0])}` : null };
}

/** Ends a token for ever; undefined when it has ended. One that is absent or out of sight is refused with 404. */
export function* revokeToken(id: string, { caller, nowMs }: Asking): Transaction<Refusal | undefined> {
  const asked = `SELECT ${COLUMNS} FROM ${TABLES} WHERE t.id = $1 AND`;
  const [row] = ID.test(id) ? yield* inSight(caller, asked, "", [id]) : [];
  if (!row) return serviceRefusal("not_found", `there is no token ${id.slice(0, 100)}`, { rule: "O-6" });
  const { role } = tokenOf(row);
  if (id !== caller.tokenId) {
    const refusal =
      beyond(caller, "people") ?? beyondToken(caller, { role, access: "full" }, yield* placeOf(row, caller));
    if (refusal) return refusal;
  }
  yield* query(
    "UPDATE tokens SET revoked_at = $1, revoked_by = $2 WHERE id = $3 AND revoked_at IS NULL",
    ...[nowMs, caller.principal, id],
  );
  return undefined;
}

/** The organization of a token; null for an operator's. */
function* placeOf(row: Row, caller: Caller): Transaction<Place | null> {
  const { scope } = caller;
  const key = textOrNull(row[5] ?? null);
  return key === null || scope === null ? null : ((yield* findPlace(scope.key, key, caller)) ?? null);
}

/** Rows of tokens `t` that a caller sees. `asked` ends in AND; its parameters are `$1` to as many as there are `values`. */
function* inSight(
  caller: Caller,
  asked: string,
  end: string,
  values: readonly (string | number)[],
): Transaction<readonly Row[]> {
  const next = values.length + 1;
  if (!isAdministrator(caller)) return yield* query(`${asked} t.id = $${next} ${end}`, ...values, caller.tokenId);
  if (caller.scope === null) return yield* query(`${asked} 1 = 1 ${end}`, ...values);
  const { tree, organization } = caller.scope;
  const all: Query["values"][number][] = [...values, tree, organization];
  const place = { tree: "t.tree", number: "t.organization" };
  const shown = shownIn(caller, "users:create", place, (value) => `$${all.push(value)}`) ?? "1 = 1";
  const below = `t.tree = $${next} AND t.organization IN (${seenFrom(next)} SELECT number FROM seen)`;
  // The own stays in sight, wherever somebody has gone with it.
  all.push(caller.tokenId);
  return yield* query(`${asked} ((${below} AND ${shown}) OR t.id = $${all.length}) ${end}`, ...all);
}
