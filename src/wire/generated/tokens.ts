// Made from schemas/tokens.schema.json by `npm run generate`. Do not edit.
import type { Token } from "./token-created.ts";
export type { Token };
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot token list --format json` prints. Never a secret.
 */
export interface Tokens {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Tokens in sight, newest first, also those that have ended.
 */
tokens: readonly Token[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
