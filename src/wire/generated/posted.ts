// Made from schemas/posted.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot comment` and `allot issue` print with `--format json`.
 */
export interface Posted {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * What was done; `absent`: there was nothing to close.
 */
action: ("created" | "updated" | "unchanged" | "closed" | "absent")
url: (string | null)
/**
 * Addresses of others of ours for the same stack, older, which were left as they are; of issues that were closed, closed as well.
 */
others: readonly string[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
