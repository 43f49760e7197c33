/** Who changed what, by which run; and people, erased without a trace. Over any store. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isRun, isRunList } from "../../src/wire/validate.ts";
import { allocate, child, distributor, rekey, root, serve, type UnderTest } from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

export function historyConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`history on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
      await service.post([[root()], [distributor("emea"), child("de", "emea")], [child("us")]], { run: "first" });
    });
    afterEach(async () => {
      await service.close();
      await database.remove();
    });

    const get = async (path: string, who: Pick<UnderTest, "call"> = service) =>
      (await who.call("GET", `/v1/trees/${path}`)).json;

    describe("runs", () => {
      test("a run is all that its change sets did, from the first to the last", async () => {
        service.clock.nowMs += 60_000;
        await service.post([[allocate("us", 20_000)], [allocate("us", 30_000)]], { run: "second" });
        service.clock.nowMs += 60_000;
        await service.post([[allocate("us", 40_000)]], { run: "first" });
        const run = await get("rlc/runs/first");
        expect(isRun(run)).toBe(true);
        expect(run).toEqual({
          ...{ run: "first", stack: "stack", actor: "operator", firstRevision: 1, lastRevision: 3, operations: 5 },
          ...{ startedAt: "2026-01-31T08:00:00.000Z", endedAt: "2026-01-31T08:02:00.000Z" },
        });
        expect(await get("rlc/runs/second")).toMatchObject({ firstRevision: 2, lastRevision: 2, operations: 2 });
      });

      test("are listed from the last that changed something, in pages, each once", async () => {
        for (const [at, run] of ["b", "c", "b", "d"].entries())
          await service.post([[allocate("us", 20_000 + at * 10_000)]], { run });
        // Of no run, and so not listed.
        await service.use({ key: "us", kind: "post", credits: 1 });
        const all = await get("rlc/runs");
        expect(isRunList(all)).toBe(true);
        const brief = (list: typeof all) =>
          list.runs.map(({ run, operations }: { run: string; operations: number }) => `${run} ${operations}`);
        expect(brief(all)).toEqual(["d 1", "b 2", "c 1", "first 4"]);
        expect(all.next).toBe(null);
        const page = await get("rlc/runs?limit=2");
        expect(brief(page)).toEqual(["d 1", "b 2"]);
        expect(brief(await get(`rlc/runs?limit=2&before=${page.next}`))).toEqual(["c 1", "first 4"]);
      });

      test("one that there is not, is not found, whatever it is called", async () => {
        for (const id of ["nobody", encodeURIComponent("é".repeat(64)), "%00", "%ED%A0%80", "a%2Fb", "FIRST"]) {
          const { status, json } = await service.call("GET", `/v1/trees/rlc/runs/${id}`);
          expect([id, status < 500, json.code === "internal"]).toEqual([id, true, false]);
          expect(status).toBeGreaterThanOrEqual(400);
        }
        expect((await service.call("GET", "/v1/trees/rlc/runs/nobody")).json.code).toBe("not_found");
        expect((await service.call("GET", "/v1/trees/nobody/runs/first")).status).toBe(404);
      });

      test("O-6: a confined caller is told what runs did to what it sees, and of no others", async () => {
        await service.post([[allocate("de", 20_000)]], { run: "below" });
        await service.post([[allocate("us", 20_000)]], { run: "elsewhere" });
        const confined = await service.confinedTo("emea");
        expect((await get("emea/runs", confined)).runs).toMatchObject([
          { run: "below", operations: 1 },
          { run: "first", firstRevision: 1, lastRevision: 1, operations: 2 },
        ]);
        expect((await get("emea/runs?limit=1", confined)).next).toBe(2);
        expect((await get("emea/runs?before=2", confined)).runs).toMatchObject([{ run: "first" }]);
        expect(await get("emea/runs/first", confined)).toMatchObject({ operations: 2 });
        expect((await confined.call("GET", "/v1/trees/emea/runs/elsewhere")).status).toBe(404);
        // Word for word what is said of a run that there is not at all.
        const [hidden, none] = [await get("emea/runs/elsewhere", confined), await get("emea/runs/none", confined)];
        expect({ ...hidden, requestId: "" }).toEqual({ ...none, requestId: "" });
        expect((await confined.call("GET", "/v1/trees/rlc/runs")).status).toBe(404);
      });

      test("who is confined to the root sees them as the operator does", async () => {
        const owner = await service.confinedTo("rlc");
        await service.group(rekey("us", "usa"));
        expect(await get("rlc/runs", owner)).toEqual(await get("rlc/runs"));
      });
    });
  });
}
