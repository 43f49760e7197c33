/** `--parallelism`: how many change sets an apply has in flight. */
import { type Command, InvalidArgumentError } from "commander";
import { MOST_PARALLEL } from "../workflow/index.ts";

const USUAL = 4;

/** Adds the option; its value is `parallelism`. */
export function parallelismOption(command: Command): void {
  command.option("--parallelism <n>", `requests in flight at once, 1 to ${MOST_PARALLEL}`, numberOf, USUAL);
}

function numberOf(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= MOST_PARALLEL) return number;
  throw new InvalidArgumentError(`It is a whole number from 1 to ${MOST_PARALLEL}.`);
}
