/**
 * kill -9 at random moments: of the CLI with its embedded service, of a service that stands alone under an apply that goes on
 * trying, and of both. Whatever was killed, the same apply afterwards gives what an undisturbed one gives, and nothing twice.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allot, starting } from "../e2e/allot.ts";
import { type PostgresServer, startPostgres } from "../postgres/server.ts";
import { applying, servedState } from "./applying.ts";
import { amount, Chance, SEED } from "./chance.ts";
import { faultProxy } from "./proxy.ts";
import { StandingService } from "./serving.ts";
import { declare, faultStack, MIDDLE, STEPS } from "./stack.ts";
import { embeddedState, undisturbed } from "./undisturbed.ts";

const APPLY = ["apply", "--auto-approve", "--quiet"];

const DATABASES = ["SQLite", "PostgreSQL"] as const;
let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres?.remove());

/** The URL of an empty PostgreSQL; none for SQLite. */
async function urlOf(database: (typeof DATABASES)[number]): Promise<string | undefined> {
  return database === "PostgreSQL" ? postgres.emptyDatabase() : undefined;
}

describe(`kill -9 at random moments (seed ${SEED})`, () => {
  it("of the CLI: the next apply does the rest, once", { timeout: 600_000 }, async () => {
    const chance = new Chance("cli");
    const folder = faultStack(MIDDLE);
    for (const step of STEPS) {
      declare(folder, MIDDLE, step);
      const { state, applyMs } = await undisturbed(MIDDLE, step);
      for (let kill = 0; kill < amount({ few: 1, many: 15, all: 40 }); kill += 1) {
        const running = starting(APPLY, { folder });
        await sleep(chance.between(0.25, 0.9) * applyMs);
        running.process.kill("SIGKILL");
        await running.ended;
      }
      expect((await allot(APPLY, { folder })).code).toBe(0);
      expect(await embeddedState(folder)).toEqual(state);
    }
  });

  it.each([...DATABASES])(
    "of the service over %s: an apply that meets it goes on when it is back",
    {
      timeout: 600_000,
    },
    async (database) => {
      const chance = new Chance(`service ${database}`);
      for (let round = 0; round < amount({ few: 1, many: 6, all: 12 }); round += 1) {
        const folder = faultStack(MIDDLE);
        const service = await StandingService.start(folder, await urlOf(database));
        const { url, token } = service;
        for (const step of STEPS) {
          declare(folder, MIDDLE, step);
          const { state } = await undisturbed(MIDDLE, step);
          const proxy = await killingProxy(service, chance);
          expect(await applying({ folder, url: proxy.url, token, batch: 10 })).toEqual({ isWhole: true, problems: [] });
          await proxy.back;
          await proxy.close();
          expect(await servedState({ url, token })).toEqual(state);
        }
        await service.kill();
      }
    },
  );

  it.each([...DATABASES])(
    "of CLI and service over %s: what is there is whole, and the next apply does the rest",
    {
      timeout: 600_000,
    },
    async (database) => {
      const chance = new Chance(`both ${database}`);
      const folder = faultStack(MIDDLE);
      const service = await StandingService.start(folder, await urlOf(database));
      const { url, token } = service;
      const environment = { ALLOT_SERVICE: url, ALLOT_TOKEN: token };
      for (const step of STEPS) {
        declare(folder, MIDDLE, step);
        const { state, applyMs } = await undisturbed(MIDDLE, step);
        for (let kill = 0; kill < amount({ few: 1, many: 15, all: 40 }); kill += 1) {
          const running = starting(APPLY, { folder, environment });
          await sleep(chance.between(0.4, 1) * applyMs);
          running.process.kill("SIGKILL");
          await Promise.all([service.kill(), running.ended]);
          await service.restart();
          expect((await servedState({ url, token })).wrong).toEqual([]);
        }
        expect(await allot(APPLY, { folder, environment })).toMatchObject({ code: 0 });
        expect(await servedState({ url, token })).toEqual(state);
      }
    },
  );
});

/** A proxy that kills the service as one of the first requests reaches it; `back` settles when it was started again. */
async function killingProxy(service: StandingService, chance: Chance) {
  const [number, afterMs] = [Math.ceil(chance.between(1, 25)), chance.between(0, 10)];
  const killing = Promise.withResolvers<void>();
  const kill = async () => {
    await sleep(afterMs);
    await service.kill();
    await service.restart();
  };
  const proxy = await faultProxy({
    target: { host: "127.0.0.1", port: Number(new URL(service.url).port) },
    fault: (request) => {
      if (request.number === number) killing.resolve(kill());
      return undefined;
    },
  });
  return { url: proxy.url, back: killing.promise, close: proxy.close };
}
