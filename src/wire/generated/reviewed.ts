// Made from schemas/reviewed.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot reviewed --format json` prints.
 */
export interface Reviewed {
/**
 * Version of this format.
 */
formatVersion: 1
request: (number | null)
/**
 * Where the request, or the run, can be looked at.
 */
url: string
head: (string | null)
run: (string | null)
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
