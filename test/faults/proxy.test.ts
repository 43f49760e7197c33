/**
 * A fault of the connection at every request of an apply: the apply ends well or says why not, another one makes the tree what an
 * undisturbed one makes it, and no operation takes effect twice although answers were dropped behind the work.
 */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startEmbedded } from "../../src/service/embedded.ts";
import { applying, servedState } from "./applying.ts";
import { amount, Chance, SEED } from "./chance.ts";
import { FAULTS, type Fault, faultAt, faultProxy, type ProxyOptions, randomFaults } from "./proxy.ts";
import { declare, faultStack, SMALL, STEPS } from "./stack.ts";
import { undisturbed } from "./undisturbed.ts";

/** Little patience, so that a black hole costs little; as many tries as always. */
const IMPATIENT = { timeoutMs: 250, retry: { firstWaitMs: 1, longestWaitMs: 20 } };

interface Stack {
  readonly folder: string;
  /** Applies what is declared, through a proxy; answers how many requests that took, and what came of it. */
  apply(fault?: ProxyOptions["fault"]): Promise<Awaited<ReturnType<typeof applying>> & { requests: number }>;
  state(): ReturnType<typeof servedState>;
}

/** Works with a stack that has a service of its own. */
async function withStack<T>(work: (stack: Stack) => Promise<T>): Promise<T> {
  const folder = faultStack(SMALL);
  const service = await startEmbedded({ folder: join(folder, ".allot") });
  const { socketPath, token } = service;
  return work({
    folder,
    async apply(fault) {
      const proxy = await faultProxy({ target: { path: socketPath }, ...(fault && { fault }) });
      const applied = await applying({ folder, url: proxy.url, token, ...IMPATIENT });
      await proxy.close();
      return { ...applied, requests: proxy.requests.length };
    },
    state: () => servedState({ socketPath, token }),
  }).finally(() => service.close());
}

/** How many requests an undisturbed apply of each step makes. */
function requestsOfSteps(): Promise<number[]> {
  return withStack(async ({ folder, apply }) => {
    const counts: number[] = [];
    for (const step of STEPS) {
      declare(folder, SMALL, step);
      counts.push((await apply()).requests);
    }
    return counts;
  });
}

describe("a fault at a request of an apply", () => {
  it("is outlived, at every request: in the end all is as if nothing had been", { timeout: 3_600_000 }, async () => {
    const chance = new Chance("every request");
    for (const [at, requests] of (await requestsOfSteps()).entries())
      for (let number = 1; number <= requests; number += 1)
        // In CI one kind of fault for each request, by chance; else every kind.
        for (const fault of amount({ few: 0, many: 0, all: 1 }) ? FAULTS : [chance.one(FAULTS)])
          await oneFault(at, number, fault);
  });

  it.each(FAULTS)("%s is outlived where the first changes are sent", async (fault) => {
    await oneFault(0, 2, fault);
  });
});

function oneFault(at: number, number: number, fault: Fault): Promise<void> {
  return withStack(async ({ folder, apply, state }) => {
    for (const [index, step] of STEPS.entries()) {
      declare(folder, SMALL, step);
      const applied = await apply(index === at ? faultAt(number, fault) : undefined);
      const expected = (await undisturbed(SMALL, step)).state;
      expect({ step, number, fault, problems: applied.problems }).toEqual({ step, number, fault, problems: [] });
      expect({ step, number, fault, state: await state() }).toEqual({ step, number, fault, state: expected });
    }
  });
}

describe(`faults at random requests (seed ${SEED})`, () => {
  it("leave a report that says why, and another apply does the rest", { timeout: 3_600_000 }, async () => {
    const chance = new Chance("proxy");
    for (let round = 0; round < amount({ few: 2, many: 25, all: 50 }); round += 1) {
      await withStack(async ({ folder, apply, state }) => {
        for (const step of STEPS) {
          declare(folder, SMALL, step);
          const { isWhole, problems } = await apply(randomFaults(chance, chance.one([0.1, 0.3, 0.6, 1])));
          // Of the connection, never of the law: nothing is refused for what a fault left behind.
          for (const { code } of problems) expect(code).toMatch(/^(service_unreachable|service_failed|status_\d+)$/);
          expect(isWhole).toBe(problems.length === 0);
          expect((await state()).wrong).toEqual([]);
          expect(await apply()).toMatchObject({ isWhole: true, problems: [] });
          expect(await state()).toEqual((await undisturbed(SMALL, step)).state);
        }
      });
    }
  });
});
