/** The service inside the CLI's process. */
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startEmbedded } from "../../src/service/embedded.ts";
import { allocate, child, clientOf, freshFolder, root } from "./under-test.ts";

let folder: string;
let remove: () => void;
beforeEach(() => {
  const fresh = freshFolder();
  folder = join(fresh.folder, ".allot");
  remove = fresh.remove;
});
afterEach(() => remove());

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test("it speaks on a socket in a directory that only its user can enter, and removes it when closed", async () => {
  const service = await startEmbedded({ folder });
  const directory = dirname(service.socketPath);
  expect(modeOf(directory)).toBe("700");
  const client = clientOf(service.socketPath, service.token);
  expect((await client.call("GET", "/v1/trees")).json).toEqual({ trees: [] });
  await client.close();
  await service.close();
  expect(existsSync(directory)).toBe(false);
  expect(await service.stopped).toBeUndefined();
});

test("the token is made once, kept in a file for its user only, and not in the database", async () => {
  const first = await startEmbedded({ folder });
  await first.close();
  const second = await startEmbedded({ folder });
  await second.close();
  expect(second.token).toBe(first.token);
  expect(first.token).toMatch(/^allot_[A-Za-z0-9_-]{43}$/);
  expect(readFileSync(join(folder, "token"), "utf8")).toBe(`${first.token}\n`);
  expect([modeOf(join(folder, "token")), modeOf(join(folder, "allot.db"))]).toEqual(["600", "600"]);
  expect(readFileSync(join(folder, "allot.db")).includes(first.token)).toBe(false);
});

test("a token file that is not of this database is replaced", async () => {
  const first = await startEmbedded({ folder });
  await first.close();
  writeFileSync(join(folder, "token"), `allot_${"x".repeat(43)}\n`);
  const second = await startEmbedded({ folder });
  const client = clientOf(second.socketPath, second.token);
  expect((await client.call("GET", "/v1/trees")).status).toBe(200);
  await client.close();
  await second.close();
});

test("several that start at once on a fresh folder make one database and one token", async () => {
  const services = await Promise.all(Array.from({ length: 4 }, () => startEmbedded({ folder })));
  expect(new Set(services.map(({ token }) => token)).size).toBe(1);
  const clients = services.map(({ socketPath, token }) => clientOf(socketPath, token));
  await clients[0]?.post([[root()]]);
  const answers = await Promise.all(clients.map((client, at) => client.group(child(`c${at}`))));
  expect(answers.every(({ status }) => status === "applied")).toBe(true);
  expect((await clients[3]?.organizations())?.size).toBe(5);
  for (const client of clients) await client.close();
  for (const service of services) await service.close();
});

test("its clock can be simulated, and then stands still", async () => {
  const service = await startEmbedded({ folder, now: "2031-02-03T04:05:06Z" });
  const client = clientOf(service.socketPath, service.token);
  await client.post([[root()], [child("us")], [allocate("us", 20_000)]]);
  const { events } = (await client.call("GET", "/v1/trees/rlc/events")).json;
  expect(new Set(events.map(({ at }: { at: string }) => at))).toEqual(new Set(["2031-02-03T04:05:06.000Z"]));
  await client.close();
  await service.close();
});

test("a time that is none is refused in words", async () => {
  await expect(startEmbedded({ folder, now: "yesterday" })).rejects.toThrow(/"yesterday" is not an RFC 3339 time/);
});

test("a database of a newer version is refused, and left as it is", async () => {
  await (await startEmbedded({ folder })).close();
  const database = new Database(join(folder, "allot.db"));
  database.pragma("user_version = 99");
  database.close();
  await expect(startEmbedded({ folder })).rejects.toThrow(/schema 99.*newer version/);
});

test("a file that is no database is refused in words", async () => {
  await (await startEmbedded({ folder })).close();
  writeFileSync(join(folder, "allot.db"), "this is not a database, it is a text of some length".repeat(100));
  await expect(startEmbedded({ folder })).rejects.toThrow(/not a database/);
});

test("regions are the service's", async () => {
  const service = await startEmbedded({ folder, regions: ["mars1"] });
  const client = clientOf(service.socketPath, service.token);
  expect((await client.post([[root("rlc", { region: "mars1" })]])).json.groups).toMatchObject([{ status: "applied" }]);
  expect(await client.group(child("us"))).toMatchObject({ refusal: { code: "region_unknown" } });
  await client.close();
  await service.close();
});
