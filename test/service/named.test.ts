/** Who may name whom: what names a person × every role × where it is asked × whose person it is. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { namingDeviations, namingsMissing } from "./matrix/persons.ts";
import { type World, worldOf } from "./matrix/world.ts";
import { freshFolder, serve, type UnderTest } from "./under-test.ts";

let service: UnderTest;
let world: World;
let remove: () => void;
beforeAll(async () => {
  const fresh = freshFolder();
  remove = fresh.remove;
  service = await serve(await openSqlite({ file: join(fresh.folder, "allot.db") }));
  world = await worldOf(service);
});
afterAll(async () => {
  for (const { client } of [...world.callers, ...world.turned]) if (client !== service) await client.close();
  await service.close();
  remove();
});

test("every operation and route of the document that names a person has its row in matrix/persons.ts", () => {
  expect(namingsMissing()).toEqual([]);
});

test("P-4, P-6, P-7, O-6, O-11: whoever is named of another organization is nobody here", {
  timeout: 120_000,
}, async () => {
  expect(await namingDeviations(service, world)).toEqual([]);
});
