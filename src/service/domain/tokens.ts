/**
 * Tokens: 256 random bits behind a prefix that scanners of leaked secrets recognize. Only their hash is kept. Who may ask for
 * one, list and end them is in `token-requests.ts`.
 */
import { hash, randomBytes } from "node:crypto";
import { authorityOf, OPERATOR } from "../../model/authority.ts";
import type { Refusal } from "../../wire/generated/wire.ts";
import {
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
import type { Caller, Maker } from "./caller.ts";
import { idOf, numberOf, treeOf } from "./ids.ts";
import { refusalByMaker } from "./makers.ts";
import { callerOfPerson, type From, readBelonging } from "./person-callers.ts";
import type { Place } from "./provisioned.ts";
import { rolesOf, TOKEN_ACCESSES, TOKEN_ROLES, type TokenAccess, type TokenRole } from "./roles.ts";
import { isBySignInOf, isProvedFor, notBySignIn, type Provider } from "./sign-in.ts";

const TOKEN = /^allot_[A-Za-z0-9_-]{43}$/;

export interface NewToken {
  readonly name: string;
  readonly principal: string;
  /** What it may do there (P-7); the operator's is not confined. */
  readonly role: TokenRole;
  /** How far that goes. @default full */
  readonly access?: TokenAccess;
  /** What it is confined to (O-6): numbers of a tree and of an organization in it; or null. */
  readonly scope: { readonly tree: number; readonly organization: number } | null;
  /** Unix milliseconds, or null for a token that does not end by itself. */
  readonly expiresAt: number | null;
  /** Principal who makes it. @default its own principal */
  readonly createdBy?: string;
  /** Under which it was asked for; there is never a second one for it. @default none */
  readonly request?: string;
  /** Numbers of the person who acts with it, and of the organization whose roles count. @default a service account's */
  readonly acting?: {
    readonly person: number;
    readonly home: number;
    /** The identity provider that they have signed in with (P-5), or null. */
    readonly provider: Provider | null;
    /** As whom of a distributor above they are let in where its people are kept out (O-10). @default nobody */
    readonly from?: From | null;
  };
  /** Who stands behind a service account's. @default the operator */
  readonly maker?: Maker | null;
}

/** A token that was made: the only time that its secret can be read. */
export interface MadeToken {
  /** Public id. */
  readonly id: string;
  readonly secret: string;
}

/** Makes a token. */
export function* makeToken(wanted: NewToken, nowMs: number): Transaction<MadeToken> {
  const secret = `allot_${randomBytes(32).toString("base64url")}`;
  const from = wanted.acting?.from ?? null;
  const id = `tok-${randomBytes(9).toString("hex")}`;
  yield* query(
    `INSERT INTO tokens
       (id, hash, name, principal, role, access, tree, organization, created_at, created_by, expires_at, request, person, home, issuer,
        client_id, maker, maker_home)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    ...[id, hashOf(secret), wanted.name, wanted.principal, wanted.role],
    ...[wanted.access ?? "full", wanted.scope?.tree ?? null, wanted.scope?.organization ?? null, nowMs],
    ...[wanted.createdBy ?? wanted.principal, wanted.expiresAt, wanted.request ?? null],
    ...[wanted.acting?.person ?? null, wanted.acting?.home ?? null],
    ...[wanted.acting?.provider?.issuer ?? null, wanted.acting?.provider?.clientId ?? null],
    ...[(wanted.maker ?? from)?.person ?? null, (wanted.maker ?? from)?.home ?? null],
  );
  return { id, secret };
}

/** Makes a token and answers its secret. */
export function* createToken(wanted: NewToken, nowMs: number): Transaction<string> {
  return (yield* makeToken(wanted, nowMs)).secret;
}

/** Whether a caller may still call, for one who has been waiting. */
export function* isAlive({ tokenId, until, principal, authority }: Caller, nowMs: number): Transaction<boolean> {
  if (until !== undefined && authority.home !== null) {
    const who = { tree: treeOf(authority.home), person: numberOf(principal), home: numberOf(authority.home) };
    const belonging = yield* readBelonging(who);
    return until > nowMs && belonging !== undefined && !belonging.isKeptOut;
  }
  const row = yield* queryOne(calling("id"), tokenId);
  const caller = row && (yield* callerOf(row, nowMs));
  return caller !== undefined && !isRefusal(caller);
}

/**
 * Who calls with a token; a refusal of a person who is kept out (O-10), or has not signed in as their organization wants it (P-5), and of
 * a service account whose maker could not give it now (P-7); undefined when it is none of ours, has ended or was revoked, or when its bearer does not belong there any more.
 */
export function* findCaller(token: string, nowMs: number): Transaction<Caller | Refusal | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const row = yield* queryOne(calling("hash"), hashOf(token));
  return row && (yield* callerOf(row, nowMs));
}

/** Found first and joined then: `readWhere` of organizations.ts says why. This runs for every request. */
const calling = (
  by: "id" | "hash",
) => `WITH t AS MATERIALIZED (SELECT * FROM tokens WHERE ${by} = $1 AND revoked_at IS NULL)
  SELECT t.principal, t.expires_at, o.tree, o.number, o.key, t.id, t.role, t.access, t.person, t.home, t.issuer, t.client_id, t.maker,
    t.maker_home FROM t
  LEFT JOIN organizations o ON o.tree = t.tree AND o.number = t.organization`;

function* callerOf(row: Row, nowMs: number): Transaction<Caller | Refusal | undefined> {
  if (row[1] !== null && whole(row[1]) <= nowMs) return undefined;
  const [role, organization, person] = [word(row[6], TOKEN_ROLES), wholeOrNull(row[3]), wholeOrNull(row[8])];
  const [tokenId, access] = [text(row[5]), word(row[7], TOKEN_ACCESSES)];
  // Only the operator is confined to nothing; whoever has lost the organization has lost all.
  if ((role === "operator") !== (organization === null)) return undefined;
  if (person !== null && organization !== null) {
    const [tree, home] = [whole(row[2]), whole(row[9])];
    const provider = providerOf(textOrNull(row[10] ?? null), textOrNull(row[11] ?? null));
    if (!(yield* isBySignInOf({ tree, organization: home }, provider))) return notBySignIn();
    const from = yield* fromOf({ tree, organization: home }, makerOf(row), provider);
    const caller = yield* callerOfPerson({ tree, person, home, organization, from }, { tokenId, access });
    return caller && !isRefusal(caller) ? { ...caller, provider } : caller;
  }
  const service = { principal: text(row[0]), ...{ tokenId, role, access } };
  if (organization === null) return { ...service, authority: OPERATOR, scope: null };
  const scope = { tree: whole(row[2]), organization, key: text(row[4]) };
  const authority = authorityOf(idOf(scope.tree, organization), rolesOf(role, access), new Map());
  const maker = makerOf(row);
  if (maker === null) return { ...service, authority, scope };
  return (yield* refusalByMaker(scope, maker, service)) ?? { ...service, authority, scope, maker };
}

function makerOf(row: Row): Maker | null {
  const home = wholeOrNull(row[13]);
  return home === null ? null : { person: wholeOrNull(row[12]), home };
}

/** O-10: who has opened `place` from a distributor above, as long as they are one account, signed in as both of them want it. */
function* fromOf(place: Place, maker: Maker | null, provider: Provider | null): Transaction<From | null> {
  if (maker === null || maker.person === null) return null;
  const above = { tree: place.tree, organization: maker.home };
  const isIn = (yield* isProvedFor(place, provider)) && (yield* isBySignInOf(above, provider));
  return isIn ? { person: maker.person, home: maker.home } : null;
}

function providerOf(issuer: string | null, clientId: string | null): Provider | null {
  return issuer === null || clientId === null ? null : { issuer, clientId };
}

/** Whether it is a no that was found in the place of a caller. */
export function isRefusal(found: Caller | Refusal): found is Refusal {
  return "code" in found;
}

/**
 * U-4: ends what the distributor could still reach organizations by that have left it: tokens of service accounts, whoever made them,
 * and those by which its people had opened them. The organization's own people go on.
 */
export function* endTokensOf(
  tree: number,
  organizations: readonly number[],
  { caller, nowMs }: { readonly caller: Caller; readonly nowMs: number },
): Transaction<void> {
  if (organizations.length === 0) return;
  yield* query(
    `UPDATE tokens SET revoked_at = $1, revoked_by = $2 WHERE tree = $3 AND organization = ANY($4::bigint[])
     AND revoked_at IS NULL AND (person IS NULL OR home <> organization)`,
    ...[nowMs, caller.principal, tree, organizations],
  );
}

/** Whose tokens end, and by whom: the person's own, as who belongs to `home`; numbers of their tree. */
export interface EndedAccess {
  readonly tree: number;
  readonly home: number;
  readonly person: number;
  /** Principal. */
  readonly by: string;
  readonly nowMs: number;
}

/** Ends what somebody acts with who does not belong there any more: whoever is let in again signs in again. */
export function* endTokensOfPerson({ tree, home, person, by, nowMs }: EndedAccess): Transaction<void> {
  yield* query(
    `UPDATE tokens SET revoked_at = $1, revoked_by = $2 WHERE tree = $3 AND home = $4 AND person = $5 AND revoked_at IS NULL`,
    ...[nowMs, by, tree, home, person],
  );
}

/** P-5: ends what somebody has made to provision people with, whom the provider has deleted; see `readBelonging`. */
export function* endProvisioningBy({ tree, home, person, by, nowMs }: EndedAccess): Transaction<void> {
  yield* query(
    `UPDATE tokens SET revoked_at = $1, revoked_by = $2 WHERE tree = $3 AND maker_home = $4 AND maker = $5 AND access = 'scim'
     AND revoked_at IS NULL`,
    ...[nowMs, by, tree, home, person],
  );
}

/** P-5: ends what people have signed in with by an identity provider that their organization leaves. */
export function* endTokensByProvider({ tree, home, by, nowMs }: Omit<EndedAccess, "person">): Transaction<void> {
  yield* query(
    `UPDATE tokens SET revoked_at = $1, revoked_by = $2 WHERE tree = $3 AND home = $4 AND person IS NOT NULL AND issuer IS NOT NULL
     AND revoked_at IS NULL`,
    ...[nowMs, by, tree, home],
  );
}

/** Ends every operator's token but one, for ever; answers how many. */
export function* revokeOtherOperators(kept: string, by: string, nowMs: number): Transaction<number> {
  const ended = yield* query(
    `UPDATE tokens SET revoked_at = $1, revoked_by = $2 WHERE role = 'operator' AND id <> $3 AND revoked_at IS NULL
     RETURNING id`,
    ...[nowMs, by, kept],
  );
  return ended.length;
}

function hashOf(token: string): string {
  return hash("sha256", token, "hex");
}
