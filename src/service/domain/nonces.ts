/**
 * Nonces of sign-ins with an identity provider (OpenID Connect Core 1.0, 3.1.2.1): an ID token that carries one was asked for by who
 * got it from here, a little while ago, and is taken once.
 *
 * A nonce proves itself, by a key of the service's own, so that giving one out writes nothing: whoever asks for it is nobody yet.
 * What is written is that it was used.
 */
import { createHmac, hash, randomBytes, timingSafeEqual } from "node:crypto";
import { query, queryOne, type Transaction, text } from "../store/statement.ts";

/** How long a sign-in may take. */
export const NONCE_MS = 10 * 60 * 1000;

/** For whom a nonce is: an issuer and a client of it. */
export interface NonceFor {
  readonly issuer: string;
  readonly clientId: string;
}

const NONCE = /^([0-9a-z]{1,12})\.([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;

/** The key by which the service knows its own nonces; undefined before there has been one. */
export function* readNonceKey(): Transaction<string | undefined> {
  const row = yield* queryOne("SELECT secret FROM sign_in_keys WHERE name = 'nonce'");
  return row && text(row[0]);
}

/** Makes that key, once for all instances. */
export function* makeNonceKey(): Transaction<string> {
  yield* query(
    "INSERT INTO sign_in_keys (name, secret) VALUES ('nonce', $1) ON CONFLICT (name) DO NOTHING",
    randomBytes(32).toString("base64url"),
  );
  return (yield* readNonceKey()) ?? "";
}

/** A nonce that ends at a time, in Unix milliseconds. */
export function newNonce(key: string, wanted: NonceFor, endsAt: number): string {
  const said = `${endsAt.toString(36)}.${randomBytes(16).toString("base64url")}`;
  return `${said}.${sealOf(key, wanted, said)}`;
}

/** Uses a nonce; false where it is none of ours, not for that issuer and client, over, or has been used. */
export function* useNonce(nonce: string, wanted: NonceFor, nowMs: number): Transaction<boolean> {
  const [, ends = "", random = "", seal = ""] = NONCE.exec(nonce) ?? [];
  const key = yield* readNonceKey();
  if (seal === "" || key === undefined) return false;
  const expected = sealOf(key, wanted, `${ends}.${random}`);
  const endsAt = Number.parseInt(ends, 36);
  if (!timingSafeEqual(Buffer.from(seal), Buffer.from(expected)) || endsAt <= nowMs) return false;
  yield* query("DELETE FROM nonces WHERE expires_at <= $1", nowMs);
  const used = yield* query(
    "INSERT INTO nonces (hash, expires_at) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING RETURNING hash",
    ...[hash("sha256", nonce), endsAt],
  );
  return used.length === 1;
}

function sealOf(key: string, { issuer, clientId }: NonceFor, said: string): string {
  return createHmac("sha256", key)
    .update(JSON.stringify([issuer, clientId, said]))
    .digest("base64url");
}
