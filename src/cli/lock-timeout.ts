/** `--lock-timeout`: how long a command waits for the lock of its tree. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { parseDuration } from "./duration.ts";

const USUAL_MS = 300_000;

/** Adds the option; its value is `lockTimeout`, in milliseconds. */
export function lockTimeoutOption(command: Command): void {
  const option = new Option("--lock-timeout <duration>", "wait so long while another applies: 0, 30s, 5m");
  command.addOption(option.argParser(milliseconds).default(USUAL_MS, "5m"));
}

function milliseconds(text: string): number {
  const parsed = parseDuration(text);
  if (parsed !== undefined) return parsed;
  throw new InvalidArgumentError("It is 0, or a number with a unit: 30s, 5m, 1h.");
}
