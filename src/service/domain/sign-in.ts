/**
 * How people of an organization sign in (P-5). One with a sign-in of its own lets its people in by nothing else: a token that somebody
 * has by the link of an invitation, or by mail, is no good there, nor one by a provider that the organization has left.
 */
import type { Refusal } from "../../wire/generated/wire.ts";
import { queryOne, type Transaction, textOrNull } from "../store/statement.ts";
import type { Place } from "./provisioned.ts";
import { serviceRefusal } from "./refusals.ts";

/** Whether a person signed in as the organization that they belong to wants it now; `issuer` is null where by no provider. */
export function* isBySignInOf(home: Place, issuer: string | null): Transaction<boolean> {
  const row = yield* queryOne(
    "SELECT issuer FROM sign_ins WHERE tree = $1 AND organization = $2",
    ...[home.tree, home.organization],
  );
  return row === undefined || textOrNull(row[0] ?? null) === issuer;
}

/** P-5: the answer to a token that came about otherwise. */
export function notBySignIn(): Refusal {
  return serviceRefusal("unauthenticated", "the organization has a sign-in of its own; this token is not by it", {
    ...{ rule: "P-5", wayOut: "sign in with the organization's identity provider" },
  });
}
