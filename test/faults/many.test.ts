/**
 * Several applies of one stack at once, of one embedded stack and against one service: each ends well or says why not, and the tree
 * is what one apply makes it, nothing twice. The lock keeps them apart; that it can be had again is tested with the lock, for a holder
 * that is dead, and in suspended.test.ts, for one that is suspended.
 */
import { describe, expect, it } from "vitest";
import { allot, type Ended } from "../e2e/allot.ts";
import { serving } from "../serve/serving.ts";
import { applying, servedState } from "./applying.ts";
import { amount } from "./chance.ts";
import { declare, faultStack, MIDDLE, STEPS } from "./stack.ts";
import { embeddedState, undisturbed } from "./undisturbed.ts";

const APPLY = ["apply", "--auto-approve", "--quiet"];

function atOnce(count: number, folder: string, environment: Record<string, string> = {}): Promise<Ended[]> {
  return Promise.all(Array.from({ length: count }, () => allot(APPLY, { folder, environment })));
}

/** One applies; the others wait for it, and find nothing to do. */
function expectOneToApply(all: readonly Ended[]): void {
  expect(all.map(({ code, stdout, stderr }) => (code === 0 ? 0 : { code, stdout, stderr }))).toEqual(all.map(() => 0));
  expect(all.filter(({ stdout }) => /^Applied \d+ operations/m.test(stdout))).toHaveLength(1);
  expect(all.filter(({ stdout }) => stdout.includes("Nothing to apply"))).toHaveLength(all.length - 1);
}

describe.each([
  { count: 2, steps: STEPS },
  { count: 10, steps: STEPS.slice(0, amount({ few: 1, many: 2, all: 2 })) },
])("$count applies at once", ({ count, steps }) => {
  it("of one embedded stack: one applies, the others wait and find nothing to do", { timeout: 600_000 }, async () => {
    const folder = faultStack(MIDDLE);
    for (const step of steps) {
      declare(folder, MIDDLE, step);
      expectOneToApply(await atOnce(count, folder));
      expect(await embeddedState(folder)).toEqual((await undisturbed(MIDDLE, step)).state);
    }
  });

  it("against one service: one applies, the others wait and find nothing to do", { timeout: 600_000 }, async () => {
    const folder = faultStack(MIDDLE);
    const { url, token } = await serving(["--data", "data"], { folder });
    for (const step of steps) {
      declare(folder, MIDDLE, step);
      expectOneToApply(await atOnce(count, folder, { ALLOT_SERVICE: url, ALLOT_TOKEN: token }));
      expect(await servedState({ url, token })).toEqual((await undisturbed(MIDDLE, step)).state);
    }
  });

  it("without the lock, as clients of the API may: everything takes effect once between them (C-11)", {
    timeout: 600_000,
  }, async () => {
    const folder = faultStack(MIDDLE);
    const { url, token } = await serving(["--data", "data"], { folder });
    for (const step of steps) {
      declare(folder, MIDDLE, step);
      const all = await Promise.all(Array.from({ length: count }, () => applying({ folder, url, token, batch: 20 })));
      expect(all.map(({ problems }) => problems.map(({ message }) => message))).toEqual(
        all.map(({ isWhole }) => (isWhole ? [] : expect.arrayContaining([expect.any(String)]))),
      );
      expect(await applying({ folder, url, token })).toEqual({ isWhole: true, problems: [] });
      expect(await servedState({ url, token })).toEqual((await undisturbed(MIDDLE, step)).state);
    }
  });
});
