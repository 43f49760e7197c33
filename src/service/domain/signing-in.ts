/**
 * Tokens of persons: made when somebody accepts an invitation, comes back by a link that was mailed to them, or opens an organization
 * below. They live for hours: whoever is asked to leave has left by their membership, and a token that was lost ends by itself.
 */
import type { PersonalToken } from "../../wire/generated/wire.ts";
import type { Transaction } from "../store/statement.ts";
import { rfc3339 } from "./clock.ts";
import { idOf } from "./ids.ts";
import type { From } from "./person-callers.ts";
import type { TokenAccess } from "./roles.ts";
import type { Provider } from "./sign-in.ts";
import { makeToken } from "./tokens.ts";

/** How long somebody stays signed in, and how long an organization stays open, in milliseconds. */
export const SIGNED_IN_MS = 12 * 60 * 60 * 1000;
export const OPENED_MS = 60 * 60 * 1000;

/** Whose token, for where, until when. */
export interface PersonalTokenWanted {
  readonly name: string;
  /** Numbers of the tree, the person, the organization whose roles count, and where it is for. */
  readonly tree: number;
  readonly person: number;
  readonly home: number;
  readonly organization: number;
  /** Key of where it is for. */
  readonly key: string;
  readonly access?: TokenAccess;
  /** The identity provider that they have signed in with (P-5). @default none */
  readonly provider?: Provider | null;
  /** As whom of a distributor above, where that lets them in (O-10). @default nobody */
  readonly from?: From | null;
  readonly expiresAt: number;
}

/** Makes a token of a person; its secret is in the answer, and nowhere else. */
export function* makePersonalToken(wanted: PersonalTokenWanted, nowMs: number): Transaction<PersonalToken> {
  const {
    name,
    tree,
    person,
    home,
    organization,
    key,
    access = "full",
    expiresAt,
    provider = null,
    from = null,
  } = wanted;
  const principal = idOf(tree, person);
  const made = yield* makeToken(
    // What the bearer may do is asked of the membership; this is the least that a token can say.
    {
      ...{ name, principal, role: "member", access, expiresAt },
      ...{ scope: { tree, organization }, acting: { person, home, provider, from } },
    },
    nowMs,
  );
  return { secret: made.secret, id: made.id, principal, organization: key, expiresAt: rfc3339(expiresAt) };
}
