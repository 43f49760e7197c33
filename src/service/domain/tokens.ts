/**
 * Tokens: 256 random bits behind a prefix that scanners of leaked secrets recognize. Only their hash is kept.
 */
import { hash, randomBytes } from "node:crypto";
import { query, queryOne, type Transaction, text, whole, wholeOrNull } from "../store/statement.ts";
import type { Caller } from "./caller.ts";

const TOKEN = /^allot_[A-Za-z0-9_-]{43}$/;

export interface NewToken {
  readonly name: string;
  readonly principal: string;
  /** What it is confined to (O-6): numbers of a tree and of an organization in it; or null. */
  readonly scope: { readonly tree: number; readonly organization: number } | null;
  /** Unix milliseconds, or null for a token that does not end by itself. */
  readonly expiresAt: number | null;
}

/** Makes a token and answers it: the only time that it can be read. */
export function* createToken(wanted: NewToken, nowMs: number): Transaction<string> {
  const token = `allot_${randomBytes(32).toString("base64url")}`;
  yield* query(
    `INSERT INTO tokens (hash, name, principal, role, tree, organization, created_at, expires_at)
     VALUES ($1, $2, $3, 'operator', $4, $5, $6, $7)`,
    ...[hashOf(token), wanted.name, wanted.principal, wanted.scope?.tree ?? null, wanted.scope?.organization ?? null],
    ...[nowMs, wanted.expiresAt],
  );
  return token;
}

/** Who calls with a token; undefined when it is none of ours, or has ended. */
export function* findCaller(token: string, nowMs: number): Transaction<Caller | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const row = yield* queryOne(
    `SELECT t.principal, t.expires_at, o.tree, o.number, o.key FROM tokens t
     LEFT JOIN organizations o ON o.tree = t.tree AND o.number = t.organization WHERE t.hash = $1`,
    hashOf(token),
  );
  if (!row || (row[1] !== null && whole(row[1]) <= nowMs)) return undefined;
  const organization = wholeOrNull(row[3]);
  return {
    principal: text(row[0]),
    scope: organization === null ? null : { tree: whole(row[2]), organization, key: text(row[4]) },
  };
}

function hashOf(token: string): string {
  return hash("sha256", token, "hex");
}
