/**
 * kill -9 at random moments: of the CLI with its embedded service, of a service that stands alone under an apply that goes on
 * trying, and of both. Whatever was killed, the same apply afterwards gives what an undisturbed one gives, and nothing twice.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { allot, starting } from "../e2e/allot.ts";
import { applying, servedState } from "./applying.ts";
import { amount, Chance, SEED } from "./chance.ts";
import { faultProxy } from "./proxy.ts";
import { StandingService } from "./serving.ts";
import { declare, faultStack, MIDDLE, STEPS } from "./stack.ts";
import { embeddedState, undisturbed } from "./undisturbed.ts";

const APPLY = ["apply", "--auto-approve", "--quiet"];

describe(`kill -9 at random moments (seed ${SEED})`, () => {
  it("of the CLI: the next apply does the rest, once", { timeout: 600_000 }, async () => {
    const chance = new Chance("cli");
    const folder = faultStack(MIDDLE);
    for (const step of STEPS) {
      declare(folder, MIDDLE, step);
      const { state, applyMs } = await undisturbed(MIDDLE, step);
      for (let kill = 0; kill < amount({ few: 2, many: 15, all: 40 }); kill += 1) {
        const running = starting(APPLY, { folder });
        const timer = setTimeout(() => running.process.kill("SIGKILL"), chance.between(0.25, 0.9) * applyMs);
        await running.ended;
        clearTimeout(timer);
      }
      expect(await allot(APPLY, { folder })).toMatchObject({ code: 0, stderr: "" });
      expect(await embeddedState(folder)).toEqual(state);
    }
  });

  it("of the service: an apply that meets it goes on when it is back", { timeout: 600_000 }, async () => {
    const chance = new Chance("service");
    for (let round = 0; round < amount({ few: 1, many: 6, all: 12 }); round += 1) {
      const folder = faultStack(MIDDLE);
      const service = await StandingService.start(folder);
      const { url, token } = service;
      for (const step of STEPS) {
        declare(folder, MIDDLE, step);
        const { state } = await undisturbed(MIDDLE, step);
        const proxy = await killingProxy(service, chance, () => service.restart());
        expect(await applying({ folder, url: proxy.url, token, batch: 10 })).toEqual({ isWhole: true, problems: [] });
        await proxy.ended;
        await proxy.close();
        expect(await servedState({ url, token })).toEqual(state);
      }
      await service.kill();
    }
  });

  it("of both: what is there is whole, and the next apply does the rest", { timeout: 600_000 }, async () => {
    const chance = new Chance("both");
    const folder = faultStack(MIDDLE);
    const service = await StandingService.start(folder);
    const { url, token } = service;
    for (const step of STEPS) {
      declare(folder, MIDDLE, step);
      const { state } = await undisturbed(MIDDLE, step);
      for (let kill = 0; kill < amount({ few: 2, many: 15, all: 40 }); kill += 1) {
        const proxy = await killingProxy(service, chance, async () => {});
        // Who is killed with the service does not try again.
        const { isWhole } = await applying({ folder, url: proxy.url, token, batch: 10, retry: { retries: 0 } });
        expect(isWhole).toBe(false);
        await proxy.ended;
        await proxy.close();
        await service.restart();
        expect((await servedState({ url, token })).wrong).toEqual([]);
      }
      expect(await applying({ folder, url, token })).toEqual({ isWhole: true, problems: [] });
      expect(await servedState({ url, token })).toEqual(state);
    }
  });
});

/** A proxy that kills the service as one of the first requests reaches it; `ended` settles when that and `then` are done. */
async function killingProxy(service: StandingService, chance: Chance, then: () => Promise<void>) {
  const [number, afterMs] = [Math.ceil(chance.between(1, 25)), chance.between(0, 10)];
  const killing = Promise.withResolvers<void>();
  const kill = async () => {
    await sleep(afterMs);
    await service.kill();
    await then();
  };
  const proxy = await faultProxy({
    target: { host: "127.0.0.1", port: Number(new URL(service.url).port) },
    fault: (request) => {
      if (request.number === number) killing.resolve(kill());
      return undefined;
    },
  });
  return { url: proxy.url, ended: killing.promise, close: proxy.close };
}
