/** 100,000 rows of a billing file, on any store: streamed within bounded memory, two imports at once, a connection cut in the middle. */
import { connect } from "node:net";
import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { Pool } from "undici";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { query, whole } from "../../src/service/store/statement.ts";
import type { SubAccountImport } from "../../src/wire/generated/wire.ts";
import { child, operation, root, serve, type UnderTest } from "../service/under-test.ts";
import { account } from "./accounts.ts";
import type { FreshStore } from "./conformance.ts";

const ROWS = 100_000;
const MIB = 1024 * 1024;
const PATH = "/v1/trees/rlc/organizations/rlc/accounts/a-1/sub-accounts";

/** A line of column names, and rows from one number to another. */
function* csv(from: number, to: number): Generator<string> {
  yield "id,name,customer\n";
  for (let at = from; at < to; at += 100)
    yield Array.from({ length: Math.min(100, to - at) }, (_, i) => line(at + i)).join("");
}

const line = (number: number) =>
  `00000000-sub-account-${String(number).padStart(8, "0")},Machine ${number},${number % 2 === 0 ? "us" : ""}\n`;

export function importLoadConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`large imports, on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    let pool: Pool;
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
      await service.post([
        [root()],
        [child("us"), operation("account.create", "rlc", account("a-1", { children: ["us"] }))],
      ]);
      pool = new Pool("http://allot", { socketPath: service.socketPath, headersTimeout: 120_000 });
    });
    afterEach(async () => {
      await pool.close();
      await service.close();
      await database.remove();
    });

    const send = async (from: number, to: number): Promise<SubAccountImport> => {
      const headers = { authorization: `Bearer ${service.token}`, "content-type": "text/csv" };
      const answer = await pool.request({ method: "POST", path: PATH, headers, body: Readable.from(csv(from, to)) });
      expect(answer.statusCode).toBe(200);
      return (await answer.body.json()) as SubAccountImport;
    };
    const stored = async () => {
      const [row] = await service.store.read(() => query("SELECT count(*) FROM sub_accounts"));
      return whole(row?.[0]);
    };
    const counted = async () => (await service.organizations()).get("rlc")?.accounts?.[0]?.subAccounts ?? 0;

    test("100,000 rows stream through in memory that does not grow with them, and again change nothing", async () => {
      await send(0, 2_000);
      globalThis.gc?.();
      const before = process.memoryUsage().rss;
      let peak = before;
      const timer = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage().rss);
      }, 20);
      const first = await send(0, ROWS);
      clearInterval(timer);
      expect(first).toMatchObject({ rows: ROWS, added: ROWS - 2_000, unchanged: 2_000, assigned: (ROWS - 2_000) / 2 });
      expect((peak - before) / MIB).toBeLessThan(150);
      expect(await counted()).toBe(ROWS);
      expect(await send(0, ROWS)).toMatchObject({ rows: ROWS, added: 0, changed: 0, unchanged: ROWS });
    }, 120_000);

    test("two imports at the same time take every row once", async () => {
      const [one, other] = await Promise.all([send(0, 6_000), send(3_000, 9_000)]);
      expect(one.added + other.added).toBe(9_000);
      expect(one.unchanged + other.unchanged).toBe(3_000);
      expect([await stored(), await counted()]).toEqual([9_000, 9_000]);
    }, 60_000);

    test("of an import whose connection is cut, whole batches stay, and the same again completes it", async () => {
      const socket = connect(service.socketPath);
      const head = [
        "POST",
        PATH,
        "HTTP/1.1\r\nhost: allot\r\ncontent-type: text/csv\r\ntransfer-encoding: chunked\r\n",
      ];
      socket.write(`${head.join(" ")}authorization: Bearer ${service.token}\r\n\r\n`);
      for (const text of csv(0, 2_500)) socket.write(`${text.length.toString(16)}\r\n${text}\r\n`);
      while ((await stored()) < 2_000) await wait(10);
      socket.destroy();
      // Of the rest that was sent, which is no whole batch, nothing is taken, however long one waits.
      await send(90_000, 90_001);
      expect([await stored(), await counted()]).toEqual([2_001, 2_001]);
      expect(await send(0, 2_500)).toMatchObject({ added: 500, unchanged: 2_000 });
    }, 60_000);
  });
}
