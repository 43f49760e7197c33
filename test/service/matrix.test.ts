/** Who may do what: every route × every role × own, below, sibling, foreign, absent × sealed and delegated. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { expectMatrix, misfits } from "./matrix/matrix.ts";
import { freshFolder, serve, type UnderTest } from "./under-test.ts";

let service: UnderTest;
let remove: () => void;
/** The lock of the tree is held all the time. */
const LONG = { leaseMs: 3_600_000 };

beforeAll(async () => {
  const fresh = freshFolder();
  remove = fresh.remove;
  service = await serve(await openSqlite({ file: join(fresh.folder, "allot.db") }), undefined, LONG);
});
afterAll(async () => {
  await service.close();
  remove();
});

test("every route of the document that takes a token has its row in matrix/table.ts, and every row its route", () => {
  expect(misfits()).toEqual({ rowMissing: [], routeMissing: [] });
});

test("P-7, O-6, O-11: everybody is answered as the table has it", { timeout: 120_000 }, async () => {
  await expectMatrix(service, null, 8_000);
});
