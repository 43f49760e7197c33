/**
 * What is acknowledged is durable: the database is stopped as if its machine had lost its power, while instances of the
 * service write into it. They go on by themselves when it is back.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPostgres } from "../../src/service/store/postgres.ts";
import { allocate, type Client, child, type Operation, root, serve, type UnderTest } from "../service/under-test.ts";
import { type PostgresServer, startPostgres } from "./server.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server?.remove());

const LANES = 6;
const TURNS = 40;

/** The same ids every time, as a journal that is sent again would have them. */
function groupOf(lane: number, turn: number): Operation[] {
  const operations = [child(`c${lane}-${turn}`), allocate(`pool-${lane}`, 10_000 * (1 + ((turn + 1) % 3)))];
  return operations.map((operation, at) => ({ ...operation, id: `crash-${lane}-${turn}-${at}`.padEnd(20, "0") }));
}

/** Sends a group until it is answered, as the client does: what is busy is asked again under the same ids. */
async function send(client: Client, group: Operation[], refused: () => void): Promise<void> {
  for (;;) {
    const { status, json, headers, text } = await client.post([group]);
    if (status === 200) {
      expect(json.groups).toMatchObject([{ status: "applied" }]);
      return;
    }
    expect([status, json.code, headers["retry-after"]], text).toEqual([503, "busy", "1"]);
    refused();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function plant(service: UnderTest): Promise<void> {
  const pools = Array.from({ length: LANES }, (_, lane) => child(`pool-${lane}`));
  await service.post([[root("rlc", { credits: 9_000_000_000 }), ...pools]]);
}

/** What may be compared of two trees that were written in another order: revisions and ids differ. */
async function stateOf(service: UnderTest): Promise<object[]> {
  const live = [...(await service.organizations()).values()];
  return live.map(({ id: _id, version: _version, ...rest }) => rest);
}

test("after `pg_ctl stop -m immediate` under load, all that was acknowledged is there once, and the service goes on", {
  timeout: 120_000,
}, async () => {
  const url = await server.database();
  const instances = [await serve(await openPostgres({ url })), await serve(await openPostgres({ url }))];
  const [first, second] = instances;
  if (!first || !second) throw new Error("no instance");
  await plant(first);
  let acknowledged = 0;
  let refusals = 0;
  const crashAt = [20, 90, 160];
  const writing = Array.from({ length: LANES }, async (_, lane) => {
    const client = lane % 2 ? first : second;
    for (let turn = 0; turn < TURNS; turn += 1) {
      await send(client, groupOf(lane, turn), () => {
        refusals += 1;
      });
      acknowledged += 1;
      if (acknowledged < (crashAt[0] ?? Number.POSITIVE_INFINITY)) continue;
      crashAt.shift();
      await server.stop("immediate");
      // What is asked meanwhile is refused, not left waiting.
      const { status } = await client.call("GET", "/v1/trees/rlc/events?limit=1");
      expect(status).toBe(503);
      await server.start();
    }
  });
  await Promise.all(writing);
  expect(crashAt).toEqual([]);
  expect(refusals).toBeGreaterThan(0);
  for (const one of instances)
    expect((await one.call("GET", "/v1/trees/rlc/verification")).json).toMatchObject({ problems: [] });
  const events = (await first.call("GET", "/v1/trees/rlc/events?limit=10000")).json.events;
  const ids = events.map(({ operation }: { operation: string }) => operation);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(1 + LANES + 2 * LANES * TURNS);
  // All of it sent again is known.
  const { json } = await second.post(
    Array.from({ length: LANES * TURNS }, (_, at) => groupOf(at % LANES, Math.floor(at / LANES))),
  );
  expect(json.groups.every((group: { replayed: boolean }) => group.replayed)).toBe(true);

  const undisturbed = await serve(await openPostgres({ url: await server.database() }));
  await plant(undisturbed);
  for (let turn = 0; turn < TURNS; turn += 1)
    for (let lane = 0; lane < LANES; lane += 1) await undisturbed.group(...groupOf(lane, turn));
  expect(await stateOf(first)).toEqual(await stateOf(undisturbed));
  await undisturbed.close();
  // Each says what it answered with 503.
  for (const one of instances) await one.close().catch((error) => expect(String(error)).toMatch(/database/));
});
