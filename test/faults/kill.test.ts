/**
 * kill -9 at random moments: of the CLI with its embedded service, of a service that stands alone under an apply that goes on
 * trying, and of both. Whatever was killed, the same apply afterwards gives what an undisturbed one gives, and nothing twice.
 */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allot, starting } from "../e2e/allot.ts";
import { applying, servedState } from "./applying.ts";
import { amount, Chance, SEED } from "./chance.ts";
import { type Serving, serving } from "./serving.ts";
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
      const data = join(folder, "data");
      let service = await serving({ folder: data });
      const { port, token, url } = service;
      for (const step of STEPS) {
        declare(folder, MIDDLE, step);
        const { state } = await undisturbed(MIDDLE, step);
        const apply = applying({ folder, url, token, batch: 10 });
        service = await killedAndBack(service, data, port, chance.between(10, 150));
        expect(await apply).toEqual({ isWhole: true, problems: [] });
        expect(await servedState({ url, token })).toEqual(state);
      }
      await service.kill();
    }
  });

  it("of both: what is there is whole, and the next apply does the rest", { timeout: 600_000 }, async () => {
    const chance = new Chance("both");
    const folder = faultStack(MIDDLE);
    const data = join(folder, "data");
    for (const step of STEPS) {
      declare(folder, MIDDLE, step);
      const { state } = await undisturbed(MIDDLE, step);
      for (let kill = 0; kill < amount({ few: 2, many: 15, all: 40 }); kill += 1) {
        const service = await serving({ folder: data });
        const { url, token } = service;
        const retry = { retries: 0 };
        const apply = applying({ folder, url, token, batch: 10, retry });
        await new Promise((resolve) => setTimeout(resolve, chance.between(5, 120)));
        await service.kill();
        await apply;
      }
      const service = await serving({ folder: data });
      const { url, token } = service;
      expect(await applying({ folder, url, token })).toEqual({ isWhole: true, problems: [] });
      expect(await servedState({ url, token })).toEqual(state);
      await service.kill();
    }
  });
});

/** Kills the service after a while, and starts it again where it was. */
async function killedAndBack(service: Serving, folder: string, port: number, afterMs: number): Promise<Serving> {
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  await service.kill();
  return serving({ folder, port });
}
