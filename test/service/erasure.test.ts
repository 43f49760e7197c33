/** Erased people are gone from the database's files, not only from its answers. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { query } from "../../src/service/store/statement.ts";
import { child, freshFolder, nameOwner, root, serve, type UnderTest } from "./under-test.ts";

const ADA = { name: "Ada Owner", email: "ada@example.com" };

let service: UnderTest;
let folder: string;
let remove: () => void;
beforeEach(async () => {
  ({ folder, remove } = freshFolder());
  service = await serve(await openSqlite({ file: join(folder, "allot.db") }));
});
afterEach(async () => {
  await service.close();
  remove();
});

/** What the files of the database hold, as they are on disk now. */
function onDisk(): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "latin1"))
    .join("\n");
}

const erase = async (email: string) => (await service.call("POST", "/v1/trees/rlc/erasures", { body: { email } })).json;

test("name and address of who was erased are in no file of the database", async () => {
  await service.post([[root("rlc", { credits: 50_000_000 })]]);
  // Many, in no order, so that pages are split and filled again.
  const people = Array.from({ length: 1_500 }, (_, at) => {
    const number = String((at * 769) % 1_500).padStart(5, "0");
    return { name: `Surname${number} Lastly`, email: `someone-${number}@example.com` };
  });
  for (let at = 0; at < people.length; at += 100)
    await service.post([people.slice(at, at + 100).map((owner, i) => child(`c${at + i}`, "rlc", 10_000, { owner }))]);
  const erased = people.filter((_, at) => at % 60 === 7);
  const former = erased.map((one) => nameOwner(`c${people.indexOf(one)}`, ADA));
  await service.post([former]);
  const left = (files: string) =>
    erased.filter(({ name, email }) => files.includes(email) || files.includes(name.split(" ")[0] ?? ""));
  expect(left(onDisk())).toEqual(erased);
  for (const { email } of erased) expect(await erase(email)).toEqual({ root: "rlc", persons: 1 });
  expect(left(onDisk())).toEqual([]);
  // Nobody else is.
  expect(onDisk()).toContain(people[0]?.email);
  expect((await service.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
});

test("where somebody reads for long, the next erasure makes up for it", async () => {
  const bea = { name: "Bea Formerly", email: "bea@example.com" };
  await service.post([[root(), child("us", "rlc", 10_000, { owner: bea })], [nameOwner("us", ADA)]]);
  const text = "SELECT email FROM persons WHERE number > $1";
  const reading = await service.store.stream(function* () {
    yield* query("SELECT number FROM persons");
    return { head: null, rows: { kind: "query", text, values: [0] } };
  });
  expect(await erase(bea.email)).toEqual({ root: "rlc", persons: 1 });
  // It reads the moment at which it began; until it ends, that moment has to be somewhere.
  const read: string[] = [];
  for await (const rows of reading.batches) for (const [email] of rows) read.push(String(email));
  expect(read).toContain(bea.email);
  expect(await erase(bea.email)).toEqual({ root: "rlc", persons: 0 });
  expect(onDisk()).not.toContain(bea.email);
});
