/** What the lock of a tree must do over any store: run by every store's own test, like `conformance.ts`. */
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createToken, type NewToken } from "../../src/service/domain/tokens.ts";
import { query } from "../../src/service/store/statement.ts";
import type { Lock } from "../../src/wire/generated/wire.ts";
import {
  type Answer,
  allocate,
  type Client,
  child,
  clientOf,
  distributor,
  type Operation,
  rekey,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const SHORT_MS = 300;
const HOLDER = { host: "boot ns", hostname: "box", process: "7 70", command: "allot apply", run: null, runUrl: null };

export function lockConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`locks on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    const opened: { close(): Promise<void> }[] = [];
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
    });
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
      await service.close();
      await database.remove();
    });

    /** Another service on the same database, whose leases end soon. */
    async function short(): Promise<UnderTest> {
      const other = await serve(await database.open(), undefined, { leaseMs: SHORT_MS });
      opened.push(other);
      return other;
    }

    /** rlc → emea → de; rlc → us */
    async function plant(): Promise<void> {
      const { json } = await service.post([[root()], [distributor("emea"), child("de", "emea")], [child("us")]]);
      expect(json.groups.map(({ status }: { status: string }) => status)).toEqual(["applied", "applied", "applied"]);
    }

    /** Lets a lease end, as time does. */
    async function end(): Promise<void> {
      await service.store.write(() => query("UPDATE leases SET expires_at = now_ms() WHERE root = 'rlc'"));
    }

    /** A caller of its own principal, confined to an organization; or the operator. */
    async function caller(key: string | null, principal = `of ${key}`, more: Partial<NewToken> = {}): Promise<Client> {
      const id = key === null ? "" : ((await service.organizations()).get(key)?.id ?? "");
      const [tree = 0, organization = 0] = id.split("-").map((part) => Number.parseInt(part, 36));
      const scope = key === null ? null : { tree, organization };
      const role = key === null ? "operator" : "admin";
      const token = await service.store.write(() =>
        createToken({ name: "test", principal, role, scope, expiresAt: null, ...more }, service.clock.nowMs),
      );
      const client = clientOf(service.socketPath, token);
      opened.push(client);
      return client;
    }

    describe("taking", () => {
      test("gives the lock with a fence; the same holder again renews it under the same one", async () => {
        await plant();
        const holderId = newId();
        const first = await take(service, { holderId });
        expect(first.status).toBe(200);
        expect(first.json).toMatchObject({ root: "rlc", principal: "operator", holder: HOLDER, leaseMs: 15_000 });
        expect(lasts(first.json)).toBe(15_000);
        const again = await take(service, { holderId });
        expect([again.status, again.json.fence, again.json.acquiredAt]).toEqual([
          200,
          first.json.fence,
          first.json.acquiredAt,
        ]);
      });

      test("is refused while another has it, and says who", async () => {
        await plant();
        const { json: lock } = await take(service);
        const refused = await take(service);
        expect([refused.status, refused.headers["retry-after"]]).toEqual([423, "1"]);
        expect(refused.json).toMatchObject({ code: "locked", address: "rlc", lock });
      });

      test("is refused to another principal that names the same holder", async () => {
        await plant();
        const holderId = newId();
        await take(service, { holderId });
        expect((await take(await caller(null, "other"), { holderId })).status).toBe(423);
      });

      test("is by the clock of the database, wherever the service's own clock stands", async () => {
        service.clock.nowMs = 0;
        const { json } = await take(service);
        expect(Math.abs(Date.parse(json.acquiredAt) - Date.now())).toBeLessThan(60_000);
        service.clock.nowMs = Date.UTC(2100, 0, 1);
        expect((await take(service)).status).toBe(423);
      });

      test("keeps a tree that is not there yet, for the operator", async () => {
        const { json: lock } = await take(service);
        expect((await service.call("GET", "/v1/trees/rlc/lock")).json).toEqual(lock);
        expect((await post(service, lock.fence + 1, [root()])).status).toBe(409);
        expect((await service.call("GET", "/v1/trees")).json.trees).toEqual([]);
        expect((await post(service, lock.fence, [root()])).json).toMatchObject({ groups: [{ status: "applied" }] });
        expect((await post(service, lock.fence, [child("us")])).json).toMatchObject({
          groups: [{ status: "applied" }],
        });
        expect((await service.call("GET", "/v1/trees/rlc/lock")).json.fence).toBe(lock.fence);
      });

      test("of many at once, through two services, succeeds for exactly one, round after round, with growing fences", async () => {
        await plant();
        const other = await serve(await database.open());
        opened.push(other);
        const fences: number[] = [];
        for (let round = 0; round < 6; round += 1) {
          const answers = await Promise.all(Array.from({ length: 12 }, (_, at) => take(at % 2 ? service : other)));
          const winners = answers.filter(({ status }) => status === 200);
          expect([winners.length, answers.filter(({ status }) => status === 423).length]).toEqual([1, 11]);
          const fence: number = winners[0]?.json.fence;
          fences.push(fence);
          expect((await release(service, fence)).status).toBe(204);
        }
        expect(fences).toEqual([...new Set(fences)].sort((a, b) => a - b));
      });

      test("of many at once works as well where no lease ever was", async () => {
        const other = await serve(await database.open());
        opened.push(other);
        for (const key of ["a", "b", "c"]) {
          const answers = await Promise.all(
            Array.from({ length: 10 }, (_, at) => take(at % 2 ? service : other, { key })),
          );
          expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        }
      });

      test("refuses a body that is none", async () => {
        const put = await service.call("PUT", "/v1/trees/rlc/lock", { body: { fence: 0 } });
        const posted = await service.call("POST", "/v1/trees/rlc/lock", { body: { holderId: "x", holder: HOLDER } });
        const removed = await service.call("DELETE", "/v1/trees/rlc/lock?fence=x");
        expect([put, posted, removed].map(({ status, json }) => [status, json.field])).toEqual([
          [400, "fence"],
          [400, "holderId"],
          [400, "fence"],
        ]);
      });
    });

    describe("a holder that is known to be dead", () => {
      test("loses the lock to its own machine, if it is still that holder", async () => {
        await plant();
        const { json: dead } = await take(service);
        const holderId = newId();
        expect((await take(service, { holderId, takeOver: dead.fence - 1 })).status).toBe(423);
        const taken = await take(service, { holderId, takeOver: dead.fence });
        expect(taken.status).toBe(200);
        expect(taken.json.fence).toBeGreaterThan(dead.fence);
        // The answer was lost, and is asked for again.
        const again = await take(service, { holderId, takeOver: dead.fence });
        expect([again.status, again.json.fence]).toEqual([200, taken.json.fence]);
        expect((await renew(service, dead.fence)).json).toMatchObject({ code: "lock_lost", lock: again.json });
      });

      test("keeps it where another machine says so, or one that does not know which it is", async () => {
        await plant();
        const { json: held } = await take(service);
        for (const host of ["another", null])
          expect((await take(service, { host, takeOver: held.fence })).status).toBe(423);
        await release(service, held.fence);
        const { json: unknown } = await take(service, { host: null });
        expect((await take(service, { host: null, takeOver: unknown.fence })).status).toBe(423);
      });
    });

    describe("a lease", () => {
      test("ends by itself; then nothing is renewed or written under it, and another takes the lock", async () => {
        await plant();
        const soon = await short();
        const { json: lock } = await take(soon);
        await past(lock);
        expect((await soon.call("GET", "/v1/trees/rlc/lock")).status).toBe(404);
        expect((await soon.call("GET", "/v1/locks")).json).toEqual({ locks: [] });
        expect((await renew(soon, lock.fence)).json).toMatchObject({ status: 409, code: "lock_lost" });
        expect((await post(soon, lock.fence, [child("late")])).json).toMatchObject({ status: 409, code: "lock_lost" });
        const { json: next } = await take(service);
        expect(next.fence).toBeGreaterThan(lock.fence);
        expect([...(await service.organizations()).keys()]).not.toContain("late");
      });

      test("is renewed by its holder", async () => {
        await plant();
        const { json: lock } = await take(service);
        await sleep(20);
        const { status, json } = await renew(service, lock.fence);
        expect([status, json.fence, json.acquiredAt, lasts(json)]).toEqual([200, lock.fence, lock.acquiredAt, 15_000]);
        expect(Date.parse(json.expiresAt)).toBeGreaterThan(Date.parse(lock.expiresAt));
      });

      test("is renewed by every change set, also by one that is refused", async () => {
        await plant();
        const { json: lock } = await take(service);
        for (const operation of [allocate("us", 20_000), allocate("nobody", 20_000)]) {
          await sleep(20);
          expect((await post(service, lock.fence, [operation])).status).toBe(200);
          const { json: now } = await service.call("GET", "/v1/trees/rlc/lock");
          expect(now.fence).toBe(lock.fence);
          expect(Date.parse(now.renewedAt)).toBeGreaterThan(Date.parse(lock.renewedAt));
          expect(lasts(now)).toBe(15_000);
          // Who planned under the lock knows its run only now.
          expect([lock.holder.run, now.holder.run]).toEqual([null, "run-1"]);
          lock.renewedAt = now.renewedAt;
        }
      });

      test("cannot be renewed by another principal", async () => {
        await plant();
        const { json: lock } = await take(service);
        const other = await caller(null, "other");
        expect((await renew(other, lock.fence)).json.code).toBe("lock_lost");
        expect((await post(other, lock.fence, [child("x")])).json.code).toBe("lock_lost");
      });
    });

    describe("a fenced change set", () => {
      test("is refused whole when another has taken the lock, what took effect before included", async () => {
        await plant();
        const { json: first } = await take(service);
        const done = [child("done")];
        expect((await post(service, first.fence, done)).status).toBe(200);
        await end();
        const { json: second } = await take(service);
        const { json: before } = await service.call("GET", "/v1/trees");
        const late = await post(service, first.fence, done, [child("late")]);
        expect(late.json).toMatchObject({
          status: 409,
          code: "lock_lost",
          address: "rlc",
          lock: { fence: second.fence },
        });
        expect((await service.call("GET", "/v1/trees")).json).toEqual(before);
      });

      test("is never performed beside one of the next holder, whoever is faster", async () => {
        await plant();
        const soon = await short();
        const written: number[] = [];
        const holders = Array.from({ length: 4 }, async (_, at) => {
          const lock = await taken(soon);
          for (let round = 0; ; round += 1) {
            const key = `w${at}-${round}`;
            const { status, json } = await post(soon, lock.fence, [child(key, "rlc", 10_000)]);
            if (status === 409) return;
            expect(json.groups).toMatchObject([{ status: "applied" }]);
            written.push(lock.fence);
            // Held up at the end of the lease, where it may or may not still be held.
            if (round === 2) await sleep(SHORT_MS + (at - 2) * 5);
            if (round === 4) await release(soon, lock.fence);
          }
        });
        await Promise.all(holders);
        const holding = new Set(written).size;
        expect(holding).toBeGreaterThan(1);
        const { events } = (await service.call("GET", "/v1/trees/rlc/events?after=4")).json;
        expect(events).toHaveLength(written.length);
        const writers = events.map(({ address }: { address: string }) => address.split("-")[0]);
        expect(writers.filter((one: string, at: number) => one !== writers[at - 1])).toHaveLength(holding);
        expect((await service.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
      });

      test("goes on as before without a fence, whoever has the lock", async () => {
        await plant();
        await take(service);
        expect((await service.post([[child("x")]])).json.groups).toMatchObject([{ status: "applied" }]);
      });
    });

    describe("the key of the root", () => {
      test("changes, and the lock goes with it, under every key that the root had", async () => {
        await plant();
        const { json: lock } = await take(service);
        expect((await post(service, lock.fence, [rekey("rlc", "rlc-group")])).json.groups).toMatchObject([
          { status: "applied" },
        ]);
        for (const key of ["rlc", "rlc-group"]) {
          expect((await service.call("GET", `/v1/trees/${key}/lock`)).json).toMatchObject({ root: "rlc-group" });
          expect((await take(service, { key })).status).toBe(423);
          expect((await renew(service, lock.fence, key)).status).toBe(200);
          expect((await post(service, lock.fence, [allocate("us", key === "rlc" ? 20_000 : 30_000)])).status).toBe(200);
        }
        expect((await service.call("GET", "/v1/locks")).json.locks).toHaveLength(1);
        expect((await release(service, lock.fence)).status).toBe(204);
        expect((await service.call("GET", "/v1/locks")).json.locks).toEqual([]);
      });

      test("becomes one under which somebody kept a tree that never was: that lock is lost", async () => {
        await plant();
        const { json: own } = await take(service);
        const { json: other } = await take(service, { key: "rlc-group" });
        expect((await post(service, own.fence, [rekey("rlc", "rlc-group")])).status).toBe(200);
        expect((await renew(service, own.fence)).status).toBe(200);
        if (other.fence !== own.fence) expect((await renew(service, other.fence, "rlc-group")).status).toBe(409);
      });

      test("changes while nobody has the lock, and fences go on to grow", async () => {
        await plant();
        const { json: before } = await take(service);
        await release(service, before.fence);
        await service.post([[rekey("rlc", "rlc-group")]]);
        expect((await take(service)).json.fence).toBeGreaterThan(before.fence);
      });
    });

    describe("releasing", () => {
      test("ends one's own lease, and is answered the same when it has ended already", async () => {
        await plant();
        const { json: lock } = await take(service);
        for (let time = 0; time < 2; time += 1) expect((await release(service, lock.fence)).status).toBe(204);
        const { json: next } = await take(service);
        expect(next.fence).toBeGreaterThan(lock.fence);
        expect((await release(service, lock.fence)).status).toBe(204);
        expect((await renew(service, next.fence)).status).toBe(200);
        const lost = await renew(service, lock.fence);
        expect([lost.json.code, lost.json.lock.fence]).toEqual(["lock_lost", next.fence]);
      });

      test("by force ends whosever lease it is", async () => {
        await plant();
        const { json: lock } = await take(await caller(null, "somebody"));
        expect((await release(service)).status).toBe(204);
        expect((await service.call("GET", "/v1/trees/rlc/lock")).status).toBe(404);
        const late = await post(await caller(null, "somebody"), lock.fence, [child("late")]);
        expect(late.json).toMatchObject({ code: "lock_lost", detail: expect.stringContaining("released at") });
        expect((await release(service)).status).toBe(204);
      });
    });

    test("P-7 it is for who changes things: others see it and do not touch it", async () => {
      await plant();
      const { json: lock } = await take(service);
      for (const more of [{ access: "read" }, { role: "member" }] as const) {
        const other = await caller("rlc", "operator", more);
        const tried = [await take(other), await renew(other, lock.fence), await release(other, lock.fence)];
        tried.push(await release(other));
        expect(tried.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
        expect((await other.call("GET", "/v1/trees/rlc/lock")).json.fence).toBe(lock.fence);
      }
      expect((await renew(service, lock.fence)).status).toBe(200);
    });

    describe("O-6, a confined caller", () => {
      test("locks the tree that it is in, under the key by which it knows it", async () => {
        await plant();
        const emea = await caller("emea");
        const { status, json: lock } = await take(emea, { key: "emea" });
        expect([status, lock.root, lock.principal]).toEqual([200, "emea", "of emea"]);
        expect((await take(service)).json).toMatchObject({
          code: "locked",
          lock: { root: "rlc", principal: "of emea" },
        });
        expect((await emea.call("GET", "/v1/locks")).json.locks).toEqual([lock]);
        expect((await renew(emea, lock.fence, "emea")).status).toBe(200);
        expect((await post(emea, lock.fence, [allocate("de", 20_000)], undefined, "emea")).status).toBe(200);
        for (const key of ["rlc", "us", "nobody"]) expect((await take(emea, { key })).status).toBe(404);
        expect((await release(emea, lock.fence, "emea")).status).toBe(204);
      });

      test("learns nothing of holders out of its sight, and does not end their leases", async () => {
        await plant();
        const [emea, us] = [await caller("emea"), await caller("us")];
        for (const holder of [service, us]) {
          const key = holder === us ? "us" : "rlc";
          const { json: held } = await take(holder, { key });
          const refused = await take(emea, { key: "emea", takeOver: held.fence });
          expect(refused.status).toBe(423);
          expect(refused.json.lock).toMatchObject({
            root: "emea",
            holder: { host: null, process: null, runUrl: null },
          });
          const listed = await emea.call("GET", "/v1/locks");
          const lost = await renew(emea, held.fence - 1, "emea");
          for (const { text } of [refused, listed, lost]) expect(text).not.toMatch(/of us|operator|rlc|boot|box|7 70/);
          expect((await release(emea, undefined, "emea")).status).toBe(403);
          expect((await release(holder, held.fence, key)).status).toBe(204);
        }
      });

      test("sees, and may end, what is held below it", async () => {
        await plant();
        const [emea, de] = [await caller("emea"), await caller("de")];
        const { json: held } = await take(de, { key: "de" });
        const refused = await take(emea, { key: "emea" });
        expect(refused.json.lock).toMatchObject({ root: "emea", principal: "of de", holder: HOLDER });
        expect((await release(emea, undefined, "emea")).status).toBe(204);
        expect((await renew(de, held.fence, "de")).json.code).toBe("lock_lost");
      });
    });
  });
}

interface Taking {
  readonly key?: string;
  readonly holderId?: string;
  readonly host?: string | null;
  readonly takeOver?: number;
}

function take(client: Client, { key = "rlc", holderId = newId(), host = HOLDER.host, takeOver }: Taking = {}) {
  const body = { holderId, holder: { ...HOLDER, host }, ...(takeOver !== undefined && { takeOver }) };
  return client.call("POST", `/v1/trees/${key}/lock`, { body });
}

/** Takes the lock as soon as it is to be had. */
async function taken(client: Client): Promise<Lock> {
  for (;;) {
    const { status, json } = await take(client);
    if (status === 200) return json;
    await sleep(10);
  }
}

function renew(client: Client, fence: number, key = "rlc"): Promise<Answer> {
  return client.call("PUT", `/v1/trees/${key}/lock`, { body: { fence } });
}

function release(client: Client, fence?: number, key = "rlc"): Promise<Answer> {
  return client.call("DELETE", `/v1/trees/${key}/lock${fence === undefined ? "" : `?fence=${fence}`}`);
}

function post(
  client: Client,
  fence: number,
  first: readonly Operation[],
  second?: readonly Operation[],
  key = "rlc",
): Promise<Answer> {
  const groups = (second ? [first, second] : [first]).map((operations) => ({ operations }));
  return client.call("POST", `/v1/trees/${key}/changesets`, { body: { stack: "stack", run: "run-1", fence, groups } });
}

function newId(): string {
  return randomBytes(18).toString("base64url");
}

function lasts({ renewedAt, expiresAt }: Lock): number {
  return Date.parse(expiresAt) - Date.parse(renewedAt);
}

/** Waits until a lease has ended, by the clock of this machine, which is also the database's. */
async function past({ expiresAt }: Lock): Promise<void> {
  await sleep(Math.max(0, Date.parse(expiresAt) - Date.now()) + 5);
}
