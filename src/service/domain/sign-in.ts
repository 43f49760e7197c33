/**
 * How people of an organization sign in (P-5). One with a sign-in of its own lets its people in by nothing else: a token that somebody
 * has by the link of an invitation, or by mail, is no good there, nor one by a provider that the organization has left.
 */
import type { Refusal } from "../../wire/generated/wire.ts";
import { queryOne, type Transaction, text } from "../store/statement.ts";
import type { Place } from "./provisioned.ts";
import { serviceRefusal } from "./refusals.ts";

/** Whether a person signed in as the organization that they belong to wants it now; `issuer` is null where by no provider. */
export function* isBySignInOf(home: Place, issuer: string | null): Transaction<boolean> {
  const own = yield* issuerOf(home);
  return own === undefined || own === issuer;
}

/**
 * Whether an address that somebody has elsewhere counts in an organization (P-6): it was proved by a mail to it, or by this organization's
 * own provider. What any other provider says of addresses is only the word of whoever chose it.
 */
export function* isProvedFor(place: Place, issuer: string | null): Transaction<boolean> {
  const own = yield* issuerOf(place);
  return (own ?? null) === issuer;
}

function* issuerOf({ tree, organization }: Place): Transaction<string | undefined> {
  const row = yield* queryOne(
    "SELECT issuer FROM sign_ins WHERE tree = $1 AND organization = $2",
    ...[tree, organization],
  );
  return row && text(row[0]);
}

/** P-5: the answer to a token that came about otherwise. */
export function notBySignIn(): Refusal {
  return serviceRefusal("unauthenticated", "the organization has a sign-in of its own; this token is not by it", {
    ...{ rule: "P-5", wayOut: "sign in with the organization's identity provider" },
  });
}
