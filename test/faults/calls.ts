/** Which system calls are tried, and the stack that is disturbed at them: for the tests that go call by call. */
import { cpSync } from "node:fs";
import { basename } from "node:path";
import { temporaryFolder } from "../e2e/allot.ts";
import { amount, type Chance } from "./chance.ts";
import type { Call } from "./strace.ts";

/** So many of different kinds and files in CI, else as many calls as there is time for. */
export function sampled(calls: readonly Call[], chance: Chance, few: number): Call[] {
  const kinds = Map.groupBy(calls, ({ name, path }) => `${name} ${basename(path)}`);
  const one = chance.some([...kinds.values()], few).map((kind) => chance.one(kind));
  return amount({ few: 0, many: 1, all: 2 }) === 0
    ? one
    : chance.some(calls, amount({ few: 0, many: 25, all: 10_000 }));
}

/** A stack once more, with all that is in its folder. It goes away with the test. */
export function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}
