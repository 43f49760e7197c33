// Made from schemas/validation.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./plan.ts";
export type { Problem };


/**
 * What `allot validate --format json` prints, and with `--format json` every command that cannot do its work and has no shape of its own for that.
 */
export interface Validation {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Every mistake, in the order of files.
 */
problems: readonly Problem[]
}
