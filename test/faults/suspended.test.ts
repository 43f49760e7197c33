/**
 * SIGSTOP of an apply that holds the lock, until its lease has ended and another has applied; then SIGCONT. What it still has in
 * hand is refused by the fence: the tree is what an undisturbed apply gives, and the first writes nothing more. In CI it is
 * stopped within its first change set; `npm run soak` stops it at random moments as well, also before it has the lock.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/wire/generated/report.ts";
import { documentOf, type Ended, type Running } from "../e2e/allot.ts";
import { amount, Chance, SEED } from "./chance.ts";
import { declare, faultStack, STEPS, type Step, WIDE } from "./stack.ts";
import { type Standing, standing } from "./standing.ts";
import { type State, stateOf, undisturbed } from "./undisturbed.ts";

/** One change set after another: at each there is something left to do. */
const APPLY = ["apply", "--auto-approve", "--quiet", "--parallelism", "1"];
/** Real ones last 15 s. */
const LEASE_MS = 6_000;

/** How it went on: what another left, and what the first then came to. */
interface GoneOn {
  readonly left: State;
  readonly ended: Ended;
  readonly report: Report;
}

function suspend({ process }: Running): void {
  process.kill("SIGSTOP");
}

/** Another applies while the first is suspended, then that goes on. */
async function goneOn({ client, start }: Standing, folder: string, suspended: Running): Promise<GoneOn> {
  expect(await start(APPLY, folder).ended).toMatchObject({ code: 0 });
  const { trees } = await client.trees();
  const left = await stateOf(client);
  suspended.process.kill("SIGCONT");
  const ended = await suspended.ended;
  const report = documentOf<Report>("report", readFileSync(join(folder, "suspended.json"), "utf8"));
  // Not one revision more than the other has left.
  expect((await client.trees()).trees).toEqual(trees);
  expect(await stateOf(client)).toEqual(left);
  expect((await start(["plan", "--detailed-exitcode"], folder).ended).code).toBe(0);
  return { left, ended, report };
}

describe(`an apply that is suspended past its lease (seed ${SEED})`, () => {
  it.each(STEPS.slice(0, amount({ few: 1, many: 2, all: 2 })))(
    "within its first change set (%s): it writes nothing afterwards and says so; another has done the rest",
    { timeout: 300_000 },
    async (last) => {
      let running: Running | undefined;
      const within = Promise.withResolvers<void>();
      // The service stops it before it is answered.
      const service = await standing(LEASE_MS, () => {
        if (!running) return;
        suspend(running);
        running = undefined;
        within.resolve();
      });
      const folder = faultStack(WIDE);
      await appliedBefore(last, folder, service);
      const suspended = service.start([...APPLY, "--report", "suspended.json"], folder);
      running = suspended;
      await within.promise;
      const begun = await stateOf(service.client);
      const { left, ended, report } = await goneOn(service, folder, suspended);
      expect(left).toEqual((await undisturbed(WIDE, last)).state);
      expect(left.events.length).toBeGreaterThan(begun.events.length);
      expect(ended.code).toBe(1);
      expect(ended.stdout.replace(/\s+/g, " ")).toMatch(/the lock of rlc is lost/);
      expect(report.problems.map(({ code }) => code)).toContain("lock_lost");
      // What it reports as applied had taken effect before.
      expect(report.applied.length).toBeLessThanOrEqual(begun.events.length);
    },
  );

  it.each(Array.from({ length: amount({ few: 0, many: 4, all: 10 }) }, (_, at) => at + 1))(
    "at a random moment (%i): it ends well or says that the lock is lost, and nothing happens twice",
    { timeout: 300_000 },
    async (round) => {
      const chance = new Chance(`suspended ${round}`);
      const service = await standing(LEASE_MS, () => undefined);
      const folder = faultStack(WIDE);
      const last = chance.one(STEPS);
      await appliedBefore(last, folder, service);
      const { state, applyMs } = await undisturbed(WIDE, last);
      const suspended = service.start([...APPLY, "--report", "suspended.json"], folder);
      await sleep(chance.between(0.3, 1) * applyMs);
      suspend(suspended);
      const { left, ended, report } = await goneOn(service, folder, suspended);
      expect(left).toEqual(state);
      const problems = report.problems.map(({ code }) => code);
      if (ended.code === 0) expect(problems).toEqual([]);
      else expect({ code: ended.code, problems }).toEqual({ code: 1, problems: expect.arrayContaining(["lock_lost"]) });
    },
  );
});

/** Applies the steps before the last, undisturbed, and declares that. */
async function appliedBefore(last: Step, folder: string, { start }: Standing): Promise<void> {
  for (const step of STEPS) {
    declare(folder, WIDE, step);
    if (step === last) return;
    expect((await start(APPLY, folder).ended).code).toBe(0);
  }
}
