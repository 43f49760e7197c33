/**
 * How people of an organization sign in (P-5). One with a sign-in of its own lets its people in by nothing else: a token that somebody
 * has by the link of an invitation, or by mail, is no good there, nor one by a provider, or a client of it, that the organization has left.
 */
import type { Refusal } from "../../wire/generated/wire.ts";
import { queryOne, type Transaction, text } from "../store/statement.ts";
import type { Place } from "./provisioned.ts";
import { serviceRefusal } from "./refusals.ts";

/** An identity provider, as somebody has signed in with it: its issuer, and the client of it that they came by. */
export interface Provider {
  readonly issuer: string;
  readonly clientId: string;
}

/** Whether a person signed in as the organization that they belong to wants it now; `by` is null where by no provider. */
export function* isBySignInOf(home: Place, by: Provider | null): Transaction<boolean> {
  const own = yield* signInOf(home);
  return own === undefined || isSame(own, by);
}

/**
 * Whether an address that somebody has elsewhere counts in an organization (P-6): it was proved by a mail to it, or by this organization's
 * own provider. What any other provider says of addresses is only the word of whoever chose it.
 */
export function* isProvedFor(place: Place, by: Provider | null): Transaction<boolean> {
  const own = yield* signInOf(place);
  return own === undefined ? by === null : isSame(own, by);
}

function* signInOf({ tree, organization }: Place): Transaction<Provider | undefined> {
  const row = yield* queryOne(
    "SELECT issuer, client_id FROM sign_ins WHERE tree = $1 AND organization = $2",
    ...[tree, organization],
  );
  return row && { issuer: text(row[0]), clientId: text(row[1]) };
}

function isSame({ issuer, clientId }: Provider, by: Provider | null): boolean {
  return by !== null && by.issuer === issuer && by.clientId === clientId;
}

/** P-5: the answer to a token that came about otherwise. */
export function notBySignIn(): Refusal {
  return serviceRefusal("unauthenticated", "the organization has a sign-in of its own; this token is not by it", {
    ...{ rule: "P-5", wayOut: "sign in with the organization's identity provider" },
  });
}
