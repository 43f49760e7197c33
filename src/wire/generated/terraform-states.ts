// Made from schemas/terraform-states.schema.json by `npm run generate`. Do not edit.
import type { TerraformState } from "./wire.ts";
export type { TerraformState };
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot terraform state list --format json` prints.
 */
export interface TerraformStates {
/**
 * Version of this format.
 */
formatVersion: 1
/**
 * By organization and name.
 */
states: readonly TerraformState[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
