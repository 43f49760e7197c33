/** The options of `allot import` for lists: of reading one, and of the start that follows. One place, so that neither of the two needs the other. */
import type { Command } from "commander";
import { BUILT_IN_NAMES } from "../workflow/index.ts";
import { lockTimeoutOption } from "./lock-timeout.ts";

/** What was said. */
export interface ListOptions {
  readonly csv?: string;
  readonly json?: string;
  readonly mapping?: string;
  readonly out?: string;
  readonly showMapping?: true;
  readonly start?: true;
  readonly autoApprove?: true;
  readonly invite?: true;
  /** Milliseconds. */
  readonly lockTimeout: number;
}

/** For `--help`. */
export const LIST_EXAMPLES = [
  ["allot import --mapping make --show-mapping > mapping.yaml", "a mapping to start from"],
  ["allot import --csv clients.csv --mapping mapping.yaml", "what the list comes to, and all that is wrong with it"],
  ["allot import --csv clients.csv --mapping mapping.yaml --out acme", "a stack of it, in a new folder"],
  ["allot import --start", "in that folder: the tree, with what was used before"],
] as const;

/** Systems that have a built-in mapping, in words. */
export const SYSTEMS = BUILT_IN_NAMES.join(", ");

/** The options of lists. */
export function listOptions(command: Command): void {
  command
    .option("--csv <file>", "a vendor's list of clients, as CSV")
    .option("--json <file>", "the same as JSON or NDJSON")
    .option("--mapping <file>", `which column is what; or a built-in mapping: ${SYSTEMS}`)
    .option("--out <path>", "write what lives to a new file (default: print); of a list, a stack to a new folder")
    .option("--show-mapping", "print the built-in mapping of --mapping, to start from")
    .option("--start", "make the tree of the stack, and post its opening balances")
    .option("--auto-approve", "with --start: do not ask")
    .option("--invite", "with --start: owners may be mailed by a service elsewhere");
  lockTimeoutOption(command);
}
