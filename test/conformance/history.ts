/** Who changed what, by which run; and people, erased without a trace. Over any store. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isErasure, isEventPage, isPersons, isRun, isRunList } from "../../src/wire/validate.ts";
import { allocate, child, distributor, nameOwner, rekey, root, serve, type UnderTest } from "../service/under-test.ts";
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

    describe("events", () => {
      const brief = (page: { events: { sequence: number; kind: string; address: string }[] }) =>
        page.events.map(({ sequence, kind, address }) => `${sequence} ${kind.split(".")[1]} ${address}`);

      test("are read backwards in pages that meet", async () => {
        const newest = await get("rlc/events?order=newest&limit=3");
        expect(isEventPage(newest)).toBe(true);
        expect(brief(newest)).toEqual(["4 create us", "3 create de", "2 create emea"]);
        expect(brief(await get(`rlc/events?order=newest&limit=3&before=${newest.next}`))).toEqual(["1 create rlc"]);
        expect(brief(await get("rlc/events?after=1&before=4&order=oldest"))).toEqual(["2 create emea", "3 create de"]);
      });

      test("of an organization are found by its key of today, and by every key that it had", async () => {
        await service.group(allocate("us", 20_000), rekey("us", "usa"));
        await service.group(rekey("usa", "states"));
        const all = ["4 create us", "5 allocate us", "6 rekey us", "7 rekey usa"];
        for (const key of ["us", "usa", "states"])
          expect(brief(await get(`rlc/events?organization=${key}`))).toEqual(all);
        expect(brief(await get("rlc/events?organization=us&order=newest&limit=1"))).toEqual(["7 rekey usa"]);
        const { status, json } = await service.call("GET", "/v1/trees/rlc/events?organization=nobody");
        expect([status, json.code, json.address]).toEqual([404, "not_found", "nobody"]);
      });

      test("of a run are its own, whatever came between", async () => {
        await service.post([[allocate("us", 20_000)]], { run: "second" });
        await service.post([[allocate("us", 30_000)]], { run: "third" });
        await service.post([[allocate("de", 20_000)]], { run: "second" });
        expect(brief(await get("rlc/events?run=second"))).toEqual(["5 allocate us", "7 allocate de"]);
        expect(brief(await get("rlc/events?run=second&organization=us"))).toEqual(["5 allocate us"]);
        expect(brief(await get("rlc/events?run=second&order=newest&limit=1"))).toEqual(["7 allocate de"]);
        expect(await get("rlc/events?run=nobody")).toEqual({ events: [], next: null });
      });

      test("what cannot be a filter is refused by its name", async () => {
        for (const [field, value] of [
          ...(["before=x", "order=last", "organization=No", "run=%00", "run="].map((one) =>
            one.split("="),
          ) as string[][]),
        ]) {
          const { status, json } = await service.call("GET", `/v1/trees/rlc/events?${field}=${value}`);
          expect([field, value, status, json.field]).toEqual([field, value, 400, field]);
        }
      });

      test("O-6: a sibling's are not found, whatever key it has or had", async () => {
        await service.group(rekey("us", "usa"));
        await service.post([[allocate("usa", 20_000)], [allocate("de", 20_000)]], { run: "both" });
        const confined = await service.confinedTo("emea");
        for (const key of ["us", "usa", "rlc", "nobody"]) {
          const { status, json } = await confined.call("GET", `/v1/trees/emea/events?organization=${key}`);
          expect([key, status, json.detail]).toEqual([key, 404, `there is no organization ${key}`]);
        }
        expect(brief(await get("emea/events?run=both", confined))).toEqual(["7 allocate de"]);
        expect(brief(await get("emea/events?organization=de", confined))).toEqual(["3 create de", "7 allocate de"]);
      });
    });

    describe("people", () => {
      const BEA = { name: "Bea Owner", email: "bea@example.com" };
      const ownersNamed = async (): Promise<string[]> => {
        const { events } = await get("rlc/events");
        return [
          ...new Set<string>(events.flatMap(({ after }: { after: { owner?: string } | null }) => after?.owner ?? [])),
        ];
      };
      const personsOf = async (ids: readonly string[], root = "rlc", who?: Pick<UnderTest, "call">) =>
        (await get(`${root}/persons?ids=${ids.join(",")}`, who)).persons;
      const erase = (email: string, who: Pick<UnderTest, "call"> = service, root = "rlc") =>
        who.call("POST", `/v1/trees/${root}/erasures`, { body: { email } });

      test("are told by the ids that events have; what is no id of theirs is left out", async () => {
        await service.group(nameOwner("us", BEA));
        const ids = await ownersNamed();
        const answer = await get(`rlc/persons?ids=${[...ids, "x-1", "nonsense", `${ids[0]}9`].join(",")}`);
        expect(isPersons(answer)).toBe(true);
        expect(answer.persons).toEqual([
          { id: ids[0], name: "Ada Owner", email: "ada@example.com", erasedAt: null },
          { id: ids[1], ...BEA, erasedAt: null },
        ]);
        for (const wrong of ["", "?ids=", "?ids=A_B", `?ids=${Array(501).fill("a-1").join(",")}`])
          expect((await service.call("GET", `/v1/trees/rlc/persons${wrong}`)).status).toBe(400);
      });

      test("O-6: a confined caller is told of those who own what it sees, or once did", async () => {
        const carl = { name: "Carl", email: "carl@example.com" };
        await service.group(nameOwner("us", BEA));
        await service.group(nameOwner("de", carl));
        await service.group(nameOwner("de", { name: "Ada Owner", email: "ada@example.com" }));
        const ids = await ownersNamed();
        const [names, confined] = [
          (persons: { name: string }[]) => persons.map(({ name }) => name),
          await service.confinedTo("de"),
        ];
        expect(names(await personsOf(ids))).toEqual(["Ada Owner", "Bea Owner", "Carl"]);
        expect(names(await personsOf(ids, "de", confined))).toEqual(["Ada Owner", "Carl"]);
      });

      test("an owner is not erased while there is an organization, which is named (P-1)", async () => {
        await service.group(nameOwner("us", BEA));
        const { status, json } = await erase(BEA.email);
        expect([status, json.code, json.rule, json.address]).toEqual([422, "person_in_use", "P-1", "us"]);
        expect(json.detail).toContain("owns us");
        expect((await personsOf(await ownersNamed()))[1]).toMatchObject(BEA);
      });

      test("an erased person keeps the id, and loses name and address, under whatever name and case it was written", async () => {
        const before = await ownersNamed();
        await service.group(nameOwner("us", BEA));
        await service.group(nameOwner("us", { name: "Beatrice", email: "Bea@example.com" }));
        await service.group(nameOwner("us", { name: "Ada Owner", email: "ada@example.com" }));
        const { events: history } = await get("rlc/events");
        const { json } = await erase("BEA@EXAMPLE.COM");
        expect(isErasure(json)).toBe(true);
        expect(json).toEqual({ root: "rlc", persons: 2 });
        const ids = (await ownersNamed()).filter((id) => !before.includes(id));
        const gone = { name: null, email: null, erasedAt: "2026-01-31T08:00:00.000Z" };
        expect(await personsOf(ids)).toEqual(ids.map((id) => ({ id, ...gone })));
        // What happened stays as it was written; who was erased is an event that says the ids alone.
        const { events } = await get("rlc/events");
        expect(events.slice(0, -1)).toEqual(history);
        expect(events.at(-1)).toMatchObject({
          ...{ kind: "person.erase", address: "rlc", actor: "operator", run: null, before: null },
          after: { persons: ids },
        });
        expect(JSON.stringify(events)).not.toMatch(/bea@|beatrice/i);
        const { json: verification } = await service.call("GET", "/v1/trees/rlc/verification");
        expect(verification.problems).toEqual([]);
      });

      test("erasing again, or somebody who never was, finds nobody and writes nothing", async () => {
        await service.group(nameOwner("us", BEA));
        await service.group(nameOwner("us", { name: "Ada Owner", email: "ada@example.com" }));
        await erase(BEA.email);
        const { events } = await get("rlc/events");
        expect((await erase(BEA.email)).json).toEqual({ root: "rlc", persons: 0 });
        expect((await erase("never@example.com")).json).toEqual({ root: "rlc", persons: 0 });
        expect((await get("rlc/events")).events).toEqual(events);
      });

      test("the same address is somebody new afterwards", async () => {
        await service.group(nameOwner("us", BEA));
        await service.group(nameOwner("us", { name: "Ada Owner", email: "ada@example.com" }));
        await erase(BEA.email);
        const known = await ownersNamed();
        expect(await service.group(nameOwner("us", BEA))).toMatchObject({ status: "applied" });
        const [again] = (await ownersNamed()).filter((id) => !known.includes(id));
        expect(await personsOf([again ?? ""])).toMatchObject([BEA]);
      });

      test("C-11: an operation that named who was erased is still answered as it was", async () => {
        const named = nameOwner("us", BEA);
        await service.group(named);
        await service.group(nameOwner("us", { name: "Ada Owner", email: "ada@example.com" }));
        await erase(BEA.email);
        expect(await service.group(named)).toMatchObject({ status: "applied", replayed: true });
        expect(await service.group({ ...nameOwner("us", { ...BEA, name: "Eve" }), id: named.id })).toMatchObject({
          ...{ status: "refused", refusal: { code: "operation_id_reused" } },
        });
      });

      test("who is confined to the root erases; who sees less does not, and is told nothing of anybody", async () => {
        await service.group(nameOwner("us", BEA));
        await service.group(nameOwner("us", { name: "Ada Owner", email: "ada@example.com" }));
        const below = await service.confinedTo("emea");
        for (const email of [BEA.email, "ada@example.com", "never@example.com"]) {
          const { status, json } = await erase(email, below, "emea");
          expect([status, json.code]).toEqual([403, "forbidden"]);
          expect((await erase(email, below)).status).toBe(404);
        }
        const owner = await service.confinedTo("rlc");
        expect((await erase(BEA.email, owner)).json).toEqual({ root: "rlc", persons: 1 });
        expect((await erase(BEA.email, service, "nobody")).status).toBe(404);
      });
    });
  });
}
