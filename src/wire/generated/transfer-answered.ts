// Made from schemas/transfer-answered.schema.json by `npm run generate`. Do not edit.
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot transfer accept`, `decline` and `cancel` print with `--format json`.
 */
export interface TransferAnswered {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * Key of an organization.
 */
organization: string
/**
 * Opaque id of the organization.
 */
id: string
/**
 * Name of the organization.
 */
name: string
/**
 * Opaque id of the member that it was offered to.
 */
person: string
/**
 * What became of it.
 */
answer: ("accepted" | "declined" | "cancelled")
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
