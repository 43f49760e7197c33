/**
 * Faults at system calls, one by one: an apply of the embedded stack is killed as it makes a call by which something reaches the
 * disk, or the call fails. strace counts them in an undisturbed apply first. Every call of both steps is tried by `npm run soak`,
 * in CI one of each kind of call and file, by chance.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startEmbedded } from "../../src/service/embedded.ts";
import { allot, documentOf, type Ended, temporaryFolder } from "../e2e/allot.ts";
import { serving } from "../serve/serving.ts";
import { applying, servedState } from "./applying.ts";
import { copyOf, sampled } from "./calls.ts";
import { Chance, SEED } from "./chance.ts";
import { declare, faultStack, SMALL, STEPS, type Step } from "./stack.ts";
import { type Call, callsOf, type Injection, tracing, wasKilled } from "./strace.ts";
import { type State, undisturbed } from "./undisturbed.ts";

const APPLY = ["apply", "--auto-approve", "--quiet", "--report", "report.json"];

/** Calls of the database's own files; the rest of a log are sockets and what Node does for itself. */
function ofTheStack({ path }: Call): boolean {
  return path.includes("/.allot/") || path.endsWith(".allot") || path.endsWith("report.json");
}

/** A stack before a step: the steps before it are done, undisturbed. */
async function preparedFor(step: Step): Promise<string> {
  const folder = faultStack(SMALL);
  for (const one of STEPS) {
    declare(folder, SMALL, one);
    if (one === step) break;
    expect((await allot(APPLY, { folder })).code).toBe(0);
  }
  return folder;
}

/** The calls of an undisturbed apply of a step. */
async function callsOfApply(prepared: string): Promise<Call[]> {
  const log = join(temporaryFolder(), "calls");
  expect((await allot(APPLY, { folder: copyOf(prepared), under: tracing(log) })).code).toBe(0);
  return callsOf(log).filter(ofTheStack);
}

/** Applies with a fault, and says how that ended and what the fault met. */
async function disturbed(
  folder: string,
  injection: Injection,
): Promise<{ ended: Ended; met: readonly Call[]; killed: boolean }> {
  const log = join(temporaryFolder(), "calls");
  const ended = await allot(APPLY, { folder, under: tracing(log, injection) });
  return { ended, met: callsOf(log).filter(({ injected }) => injected), killed: wasKilled(log) };
}

/** Opens what is left, applies once more without faults, and answers the state. */
async function afterwards(folder: string): Promise<{ before: State; after: State }> {
  const service = await startEmbedded({ folder: join(folder, ".allot") });
  try {
    const connection = { socketPath: service.socketPath, token: service.token };
    const left = await servedState(connection);
    expect(await applying({ folder, ...connection })).toEqual({ isWhole: true, problems: [] });
    return { before: left, after: await servedState(connection) };
  } finally {
    await service.close();
  }
}

it("a service that stands alone ends when a sync fails: it says why, and acknowledges nothing any more", {
  timeout: 600_000,
}, async () => {
  const folder = faultStack(SMALL);
  const log = join(temporaryFolder(), "calls");
  const data = ["--data", "data"];
  const first = await serving(data, { folder, under: tracing(log) });
  const { token } = first;
  await first.stop();
  const second = await serving(data, { folder, under: tracing(log) });
  // The first sync after it began to listen is that of a commit.
  const number = callsOf(log).filter(({ name }) => name === "fsync").length + 1;
  await second.stop();
  const injection: Injection = { call: { name: "fsync", number }, effect: "error=EIO" };
  const failing = await serving(data, { folder, under: tracing(log, injection) });
  const { isWhole, problems } = await applying({ folder, url: failing.url, token, retry: { retries: 1 } });
  expect({ isWhole, problems: problems.length > 0 }).toEqual({ isWhole: false, problems: true });
  expect((await failing.running.ended).code).toBe(1);
  expect(failing.said()).toMatch(/disk I\/O error/);
  expect(callsOf(log).filter(({ injected }) => injected)).toMatchObject([{ path: expect.stringMatching(/-wal$/) }]);
  const { url } = await serving(data, { folder });
  expect((await servedState({ url, token })).wrong).toEqual([]);
  expect(await applying({ folder, url, token })).toEqual({ isWhole: true, problems: [] });
  expect(await servedState({ url, token })).toEqual((await undisturbed(SMALL, "begun")).state);
});

for (const step of STEPS)
  describe(`an apply (${step}, seed ${SEED})`, () => {
    it("killed at a system call: what is left is whole, and the next apply does the rest once", {
      timeout: 3_600_000,
    }, async () => {
      const prepared = await preparedFor(step);
      const { state } = await undisturbed(SMALL, step);
      for (const call of sampled(await callsOfApply(prepared), new Chance(`kill ${step}`), 3)) {
        const folder = copyOf(prepared);
        const { killed, ended } = await disturbed(folder, { call, effect: "signal=KILL" });
        expect({ call, killed, ended }).toMatchObject({ call, killed: true });
        const found = await afterwards(folder);
        expect({ call, wrong: found.before.wrong }).toEqual({ call, wrong: [] });
        expect({ call, state: found.after }).toEqual({ call, state });
      }
    });

    it("whose system call fails says only what is true, ends with words, and the next one does the rest", {
      timeout: 3_600_000,
    }, async () => {
      const prepared = await preparedFor(step);
      const { state } = await undisturbed(SMALL, step);
      const chance = new Chance(`fail ${step}`);
      const writing = (await callsOfApply(prepared)).filter(({ name }) => /^(pwrite64|f(data)?sync)$/.test(name));
      for (const call of sampled(writing, chance, 2)) {
        const effect = call.name === "pwrite64" ? chance.one(["error=EIO", "error=ENOSPC"] as const) : "error=EIO";
        const folder = copyOf(prepared);
        const { ended, met } = await disturbed(folder, { call, effect });
        expect({ call, met: met.length }).toEqual({ call, met: 1 });
        expect({ call, code: ended.code }).toEqual({ call, code: expect.toBeOneOf([0, 1]) });
        if (ended.code === 1) expect(`${ended.stdout}${ended.stderr}`).toMatch(/disk|i\/o error|database/i);
        const { applied } = documentOf<{ applied: string[] }>(
          "report",
          readFileSync(join(folder, "report.json"), "utf8"),
        );
        const found = await afterwards(folder);
        expect({ call, wrong: found.before.wrong }).toEqual({ call, wrong: [] });
        // What was acknowledged is there: in number, since each operation has one event.
        expect(found.before.events.length).toBeGreaterThanOrEqual(applied.length);
        if (ended.code === 0) expect({ call, state: found.before }).toEqual({ call, state });
        expect({ call, state: found.after }).toEqual({ call, state });
      }
    });
  });
