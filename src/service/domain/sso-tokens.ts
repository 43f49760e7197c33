/**
 * Tokens of persons who have signed in with their identity provider (P-5); whether one holds is asked anew each time (`sign-in.ts`).
 */
import type { Transaction } from "../store/statement.ts";
import type { Caller } from "./caller.ts";
import { numberOf } from "./ids.ts";
import { type MadeToken, makeToken } from "./tokens.ts";

/** How long one is good. */
export const SSO_TOKEN_MS = 12 * 60 * 60 * 1000;

/** Makes a token of somebody who has just signed in. */
export function* makeSsoToken(
  { principal, role, scope, authority, provider = null }: Caller,
  nowMs: number,
): Transaction<MadeToken> {
  if (scope === null || authority.home === null) throw new Error("who signed in is of no organization");
  const acting = { person: numberOf(principal), home: numberOf(authority.home), provider };
  const wanted = { name: "single sign-on", principal, role, scope, acting, expiresAt: nowMs + SSO_TOKEN_MS };
  return yield* makeToken(wanted, nowMs);
}
