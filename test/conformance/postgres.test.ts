import { afterAll, beforeAll } from "vitest";
import { openPostgres } from "../../src/service/store/postgres.ts";
import { type PostgresServer, startPostgres } from "../postgres/server.ts";
import { SUITES } from "./suites.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server?.remove());

for (const suite of SUITES)
  suite("PostgreSQL", async () => {
    const url = await server.database();
    return { open: () => openPostgres({ url, connections: 3 }), remove: () => server.giveBack(url) };
  });
