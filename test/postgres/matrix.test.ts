/** The matrix of who may do what, over PostgreSQL, with those roles in it that ask most of the database. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPostgres } from "../../src/service/store/postgres.ts";
import { expectMatrix } from "../service/matrix/matrix.ts";
import { namingDeviations } from "../service/matrix/persons.ts";
import { worldOf } from "../service/matrix/world.ts";
import { serve, type UnderTest } from "../service/under-test.ts";
import { type PostgresServer, startPostgres } from "./server.ts";

let server: PostgresServer;
let service: UnderTest;
/** The lock of the tree is held all the time. */
const LONG = { leaseMs: 3_600_000 };

beforeAll(async () => {
  server = await startPostgres();
  service = await serve(await openPostgres({ url: await server.database(), connections: 3 }), undefined, LONG);
}, 60_000);
afterAll(async () => {
  await service?.close();
  await server?.remove();
});

test("P-7, O-6, O-11: the same on PostgreSQL", { timeout: 120_000 }, async () => {
  await expectMatrix(service, ["admin", "member", "helper"], 2_000);
});

test("P-4, P-6, P-7, O-6, O-11: whoever is named of another organization is nobody here", {
  timeout: 120_000,
}, async () => {
  const other = await serve(await openPostgres({ url: await server.database(), connections: 3 }));
  const world = await worldOf(other);
  const asking = world.callers.filter(({ role }) => role === "admin" || role === "helper");
  expect(await namingDeviations(other, { ...world, callers: asking })).toEqual([]);
  for (const { client } of [...world.callers, ...world.turned]) if (client !== other) await client.close();
  await other.close();
});
