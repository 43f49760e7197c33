// Made from schemas/terraform-state-history.schema.json by `npm run generate`. Do not edit.
import type { TerraformState, TerraformStateVersion } from "./wire.ts";
export type { TerraformState, TerraformStateVersion };
import type { Problem } from "./account-import.ts";
export type { Problem };


/**
 * What `allot terraform state history --format json` prints.
 */
export interface TerraformStateHistory {
/**
 * Version of this format.
 */
formatVersion: 1
state: TerraformState
/**
 * Newest first.
 */
versions: readonly TerraformStateVersion[]
/**
 * Empty: where the command could not do its work, it prints what `validation.schema.json` has.
 */
problems: readonly Problem[]
}
