/** Options of `allot accounts` that say whose accounts. */
import { type Command, Option } from "commander";

/** Whose accounts, and where. */
export interface PlaceOptions {
  readonly organization?: string;
  readonly root?: string;
}

/** Adds them. */
export function withPlace(command: Command): Command {
  return command
    .addOption(new Option("--organization <key>", "whose accounts (default: your organization's, or the root's)"))
    .option("--root <key>", "the tree, as you see it (default: your organization, or the stack's)");
}
