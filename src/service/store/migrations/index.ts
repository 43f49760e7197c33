/**
 * The schema, as the steps that lead to it, for every database. A step that has been published is never edited; what changes
 * later is a further step. The number of a schema is the number of steps that led to it.
 */
import { assets } from "./assets.ts";
import type { Migration } from "./dialect.ts";
import { makers } from "./makers.ts";
import { manyCallers } from "./many-callers.ts";
import { organizationsAndCredits } from "./organizations-and-credits.ts";
import { people } from "./people.ts";
import { terraformStates } from "./terraform-states.ts";
import { terraformWriters } from "./terraform-writers.ts";

export type { Dialect, Migration } from "./dialect.ts";
export { SQLITE_DIALECT } from "./sqlite-dialect.ts";

/** The fourth step: who made tokens, and what organizations have besides credits and people. */
const makersAndAssets: Migration = (dialect) => [...makers(dialect), ...assets(dialect)];

export const MIGRATIONS: readonly Migration[] = [
  ...[organizationsAndCredits, manyCallers, people, makersAndAssets],
  ...[terraformStates, terraformWriters],
];
