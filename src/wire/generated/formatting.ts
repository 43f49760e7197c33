// Made from schemas/formatting.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot fmt --format json` prints.
 */
export interface Formatting {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Files that were laid out or, with `--check`, would be; paths from the current folder.
 */
changed: readonly string[]
/**
 * Files that cannot be read as YAML; they stay as they are.
 */
problems: readonly Problem[]
}
