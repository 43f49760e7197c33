/** `--parallelism`: how many change sets an apply has in flight. */
import { type Command, InvalidArgumentError } from "commander";

const USUAL = 4;
const MOST = 16;

/** Adds the option; its value is `parallelism`. */
export function parallelismOption(command: Command): void {
  command.option("--parallelism <n>", `requests in flight at once, 1 to ${MOST}`, numberOf, USUAL);
}

function numberOf(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= MOST) return number;
  throw new InvalidArgumentError(`It is a whole number from 1 to ${MOST}.`);
}
