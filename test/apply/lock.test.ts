import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { thisHolder } from "../../src/apply/holder.ts";
import { holdLock, LockLost, type LockOptions, LockTimeout } from "../../src/apply/index.ts";
import { type Client, connect, ServiceFault } from "../../src/client/index.ts";
import { SYSTEM_CLOCK } from "../../src/service/domain/clock.ts";
import { createToken } from "../../src/service/domain/tokens.ts";
import { buildService } from "../../src/service/service.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import type { Holder, Lock } from "../../src/wire/generated/wire.ts";
import { freshFolder } from "../service/under-test.ts";

const OPTIONS: LockOptions = { command: "allot apply", run: null, runUrl: null, timeoutMs: 0 };
const HOLDER: Holder = { ...thisHolder(OPTIONS), command: "another apply", runUrl: "https://ci.example/7" };
const ANOTHER_ID = "0123456789abcdef";

const toEnd: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of toEnd.splice(0).reverse()) await end();
});

/** A service whose leases last so long, and a client of it. */
async function serving(leaseMs = 15_000): Promise<{ client: Client; socketPath: string; token: string }> {
  const { folder, remove } = freshFolder();
  toEnd.push(remove);
  const store = await openSqlite({ file: join(folder, "allot.db") });
  const service = await buildService({ store, clock: SYSTEM_CLOCK, leaseMs });
  toEnd.push(() => service.close());
  const socketPath = join(folder, "s");
  await service.server.listen({ path: socketPath });
  const operator = { name: "test", principal: "operator", role: "operator", scope: null, expiresAt: null } as const;
  const token = await store.write(() => createToken(operator, Date.now()));
  const client = connect({ socketPath, token, retry: { retries: 1, firstWaitMs: 1 } });
  toEnd.push(() => client.close());
  return { client, socketPath, token };
}

/** A process that holds the lock of rlc. */
async function holding({ socketPath, token }: { socketPath: string; token: string }): Promise<{
  process: ChildProcessByStdio<null, Readable, null>;
  says: AsyncIterator<string>;
}> {
  const file = join(import.meta.dirname, "lock-holder.ts");
  const child = spawn(process.execPath, [file, socketPath, token, "rlc"], { stdio: ["ignore", "pipe", "inherit"] });
  toEnd.push(() => child.kill("SIGKILL"));
  const says = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect((await says.next()).value).toMatch(/^held \d+$/);
  return { process: child, says };
}

test("waits for a holder that lets go, says once for whom, and holds it then", async () => {
  const { client } = await serving();
  const first = await holdLock(client, "rlc", OPTIONS);
  const told: Lock[] = [];
  const waiting = holdLock(client, "rlc", { ...OPTIONS, timeoutMs: 60_000, onWait: (lock) => told.push(lock) });
  while (told.length === 0) await sleep(5);
  await sleep(1_200);
  await first.release();
  const second = await waiting;
  expect(second.fence).toBeGreaterThan(first.fence);
  expect(told).toMatchObject([{ fence: first.fence, holder: { command: "allot apply" } }]);
  await second.release();
  expect((await client.locks()).locks).toEqual([]);
});

test("gives up in time, and names the holder and where to look", async () => {
  const { client } = await serving();
  await client.takeLock("rlc", { holderId: ANOTHER_ID, holder: HOLDER });
  for (const timeoutMs of [0, 300]) {
    const startedMs = performance.now();
    const error = await holdLock(client, "rlc", { ...OPTIONS, timeoutMs }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LockTimeout);
    expect(String(error)).toMatch(/operator \(another apply on .*, https:\/\/ci\.example\/7\) holds the lock of rlc/);
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(timeoutMs);
  }
});

test("stops waiting when asked to", async () => {
  const { client } = await serving();
  await client.takeLock("rlc", { holderId: ANOTHER_ID, holder: HOLDER });
  const stopping = new AbortController();
  const { signal } = stopping;
  const waiting = holdLock(client, "rlc", { ...OPTIONS, timeoutMs: 60_000, signal, onWait: () => stopping.abort() });
  await expect(waiting).rejects.toThrow(/abort/i);
  await expect(holdLock(client, "rlc", { ...OPTIONS, signal })).rejects.toThrow(/abort/i);
});

test("ten that wait hold it one after another, never two at a time", async () => {
  const { client } = await serving();
  let holders = 0;
  const fences = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const held = await holdLock(client, "rlc", { ...OPTIONS, timeoutMs: 60_000 });
      holders += 1;
      expect(holders).toBe(1);
      await sleep(10);
      holders -= 1;
      await held.release();
      return held.fence;
    }),
  );
  expect(new Set(fences).size).toBe(10);
});

test("takes the lock at once when its holder was killed on this machine", async () => {
  const service = await serving();
  const { process: holder } = await holding(service);
  await expect(holdLock(service.client, "rlc", OPTIONS)).rejects.toThrow(LockTimeout);
  holder.kill("SIGKILL");
  await once(holder, "exit");
  // It does not wait, and the lease would last much longer.
  const held = await holdLock(service.client, "rlc", OPTIONS);
  await held.release();
});

test("takes it at once when another process has the id of its holder by now", async () => {
  const { client } = await serving();
  const holder = { ...HOLDER, process: `${process.pid} 1` };
  await client.takeLock("rlc", { holderId: ANOTHER_ID, holder });
  await (await holdLock(client, "rlc", OPTIONS)).release();
});

test("does not take it from a holder elsewhere, or one that says nothing of itself", async () => {
  const { client } = await serving();
  for (const other of [{ host: "elsewhere" }, { host: null }, { process: null }, { process: "no process" }]) {
    const { fence } = await client.takeLock("rlc", {
      holderId: ANOTHER_ID,
      holder: { ...HOLDER, process: `${process.pid} 1`, ...other },
    });
    await expect(holdLock(client, "rlc", OPTIONS)).rejects.toThrow(LockTimeout);
    await client.releaseLock("rlc", fence);
  }
});

test("a heartbeat keeps it for longer than a lease", async () => {
  const leaseMs = 3_000;
  const { client } = await serving(leaseMs);
  const held = await holdLock(client, "rlc", OPTIONS);
  await sleep(2.2 * leaseMs);
  expect(held.lost.aborted).toBe(false);
  await expect(holdLock(client, "rlc", OPTIONS)).rejects.toThrow(LockTimeout);
  await held.release();
});

test("tells when somebody has released it by force", async () => {
  const { client } = await serving(600);
  const held = await holdLock(client, "rlc", OPTIONS);
  await client.releaseLock("rlc");
  await once(held.lost, "abort");
  expect(held.lost.reason).toBeInstanceOf(LockLost);
  expect(String(held.lost.reason)).toMatch(/lock of rlc is lost.*released at/);
  await held.release();
});

test("bears renewals that fail, until the lease must have ended", async () => {
  const leaseMs = 3_000;
  const { client } = await serving(leaseMs);
  const renewed: number[] = [];
  let tries = 0;
  const unsteady: Client = {
    ...client,
    async renewLock(root, fence) {
      tries += 1;
      if (tries !== 3) throw new ServiceFault("no answer", { status: 0 });
      renewed.push(performance.now());
      return client.renewLock(root, fence);
    },
  };
  const held = await holdLock(unsteady, "rlc", OPTIONS);
  await once(held.lost, "abort");
  // Two failed, one did not, and from its sending on the lease lasted once more.
  expect(tries).toBeGreaterThan(4);
  expect(performance.now() - (renewed[0] ?? Number.NaN)).toBeGreaterThanOrEqual(leaseMs);
});

test("a holder that was suspended past its lease finds out, and another has it", async () => {
  const service = await serving(5_000);
  const { process: holder, says } = await holding(service);
  holder.kill("SIGSTOP");
  // Suspended is not dead: its lease has to end by itself.
  await expect(holdLock(service.client, "rlc", OPTIONS)).rejects.toThrow(LockTimeout);
  const held = await holdLock(service.client, "rlc", { ...OPTIONS, timeoutMs: 60_000 });
  holder.kill("SIGCONT");
  expect((await says.next()).value).toBe("lost");
  expect(held.lost.aborted).toBe(false);
  await held.release();
});
