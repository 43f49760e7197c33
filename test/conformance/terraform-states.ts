/** Terraform's states, on any store: versions, locks, whose they are, what is kept of them. Through HTTP, as Terraform asks. */
import { hash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateFigures } from "../../src/service/domain/terraform-states.ts";
import { query, text } from "../../src/service/store/statement.ts";
import {
  type Answer,
  type Client,
  change,
  child,
  distributor,
  drain,
  move,
  rekey,
  root,
  serve,
  type UnderTest,
  unlink,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const STATE = "/v1/terraform/state";

/** A state as Terraform spells it, with a number that no double holds. */
const state = (serial: number, { lineage = "a", marker = "none" } = {}) =>
  `{\n  "version": 4,\n  "terraform_version": "1.11.4",\n  "serial": ${serial},\n  "lineage": "${lineage}",\n` +
  `  "outputs": {"marker": {"value": "${marker}", "large": 9007199254740993}},\n  "resources": []\n}\n`;

export function terraformStateConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`Terraform's states on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    let twin: UnderTest;
    let emea: Client;
    let us: Client;

    beforeAll(async () => {
      database = await fresh();
      const kept = { statesKept: 3 };
      service = await serve(await database.open(), undefined, kept);
      twin = await serve(await database.open(), undefined, kept);
      await service.post([[root()], [distributor("emea"), child("us")]]);
      emea = await service.confinedTo("emea");
      us = await service.confinedTo("us");
    });
    afterAll(async () => {
      await twin.close();
      await service.close();
      await database.remove();
    });

    const write = (state: string, body: string, { by = emea, query = "" }: { by?: Client; query?: string } = {}) =>
      by.call("POST", `${STATE}/${state}${query}`, { body });
    const read = (state: string, by = emea, query = "") => by.call("GET", `${STATE}/${state}${query}`);
    const lock = (state: string, id: string, by = emea) =>
      by.call("LOCK", `${STATE}/${state}`, {
        body: { ID: id, Operation: "OperationTypeApply", Who: "ada@box", Version: "1.11.4" },
      });
    const unlock = (state: string, id?: string, by = emea) =>
      by.call("UNLOCK", `${STATE}/${state}`, id === undefined ? {} : { body: { ID: id } });
    const history = async (state: string, by = emea) => (await by.call("GET", `${STATE}/${state}/versions`)).json;
    const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status);

    test("what is read is what was written, byte by byte; each write is a version, with who wrote it in which run", async () => {
      expect((await read("prod")).status).toBe(404);
      await lock("prod", "run-1");
      const sent = state(1);
      const md5 = hash("md5", sent, "base64");
      const written = await emea.call("POST", `${STATE}/prod?ID=run-1`, {
        body: sent,
        headers: { "content-md5": md5 },
      });
      expect(written.json).toEqual({
        ...{ version: 1, kind: "write", lineage: "a", serial: 1, bytes: sent.length, terraform: "1.11.4" },
        ...{ at: "2026-01-31T08:00:00.000Z", principal: "confined", lock: "run-1", restored: null },
        ...{ operation: "OperationTypeApply", who: "ada@box" },
      });
      expect((await unlock("prod", "run-1")).json.lock).toMatchObject({ id: "run-1" });
      await write("prod", state(2));
      expect((await read("prod")).text).toBe(state(2));
      expect((await read("prod", emea, "?version=1")).text).toBe(sent);
      const { state: listed, versions } = await history("prod");
      expect([listed.lock, listed.latest.version, versions.map((one: { version: number }) => one.version)]).toEqual([
        null,
        2,
        [2, 1],
      ]);
      const wrong = await emea.call("POST", `${STATE}/prod`, { body: state(3), headers: { "content-md5": md5 } });
      expect([wrong.status, (await read("prod")).text]).toEqual([400, state(2)]);
    });

    test("what does not follow is refused in figures: another lineage, an earlier serial, another content of the same", async () => {
      await write("follow", state(5));
      const said = async (body: string) => {
        const { status, json } = await write("follow", body);
        return [status, json.code, json.detail];
      };
      expect(await said(state(6, { lineage: "b" }))).toEqual([
        409,
        "state_conflict",
        "the state follow is of lineage a, and this one of b",
      ]);
      expect(await said(state(4))).toEqual([
        ...[409, "state_conflict"],
        "the state follow has serial 5, which is later than 4: version 1, by confined at 2026-01-31T08:00:00.000Z",
      ]);
      expect((await said(state(5, { marker: "other" })))[2]).toContain("has another content under serial 5");
      expect((await write("follow", state(5))).json).toMatchObject({ version: 1, serial: 5 });
      expect((await history("follow")).versions).toHaveLength(1);
      for (const body of ["{}", '{"version":4,"serial":-1,"lineage":"a"}', "[]", "no JSON", ""])
        expect([body, (await write("follow", body)).status]).toEqual([body, 400]);
    });

    test("of writers at once one is taken, and of those who lock one has it, through whichever instance", async () => {
      const other = await twin.confinedTo("emea");
      const writes = [1, 2, 3, 4, 5, 6].map((at) =>
        write("race", state(1, { marker: `${at}` }), { by: at % 2 === 0 ? emea : other }),
      );
      expect(statuses(await Promise.all(writes)).sort()).toEqual([200, 409, 409, 409, 409, 409]);
      expect((await history("race")).versions).toHaveLength(1);
      const locks = [1, 2, 3, 4, 5, 6].map((at) => lock("race", `run-${at}`, at % 2 === 0 ? emea : other));
      expect(statuses(await Promise.all(locks)).sort()).toEqual([200, 423, 423, 423, 423, 423]);
    });

    test("a lock is one run's until it ends it; the refusal names whose, in what Terraform shows", async () => {
      expect(statuses([await lock("locked", "mine"), await lock("locked", "mine")])).toEqual([200, 200]);
      const refused = await lock("locked", "other");
      expect(refused.json).toMatchObject({
        ...{
          status: 423,
          code: "locked",
          ID: "mine (OperationTypeApply of ada@box by confined since 2026-01-31T08:00:00.000Z)",
        },
        stateLock: { id: "mine", who: "ada@box", principal: "confined" },
      });
      const held = [await write("locked", state(1)), await write("locked", state(1), { query: "?ID=other" })];
      expect(statuses(held)).toEqual([423, 423]);
      expect(statuses([await emea.call("DELETE", `${STATE}/locked`)])).toEqual([423]);
      expect((await write("locked", state(1), { query: "?ID=mine" })).status).toBe(200);
      const wrong = await unlock("locked", "other");
      expect([wrong.status, wrong.json.detail]).toEqual([409, "the state locked is not locked by other, but by mine"]);
      expect(statuses([await unlock("locked", refused.json.ID), await unlock("locked", "mine")])).toEqual([200, 200]);
      // By the paths, for who cannot say LOCK.
      const path = `${STATE}/locked/lock`;
      expect((await emea.call("POST", path, { body: { ID: "mine" } })).status).toBe(200);
      expect((await lock("locked", "other")).status).toBe(423);
      expect((await emea.call("DELETE", path, { body: { ID: "mine" } })).status).toBe(200);
      // A type that a client sends always says nothing of a body: none is none.
      await unlock("locked", "other");
      const headers = { "content-type": "application/json" };
      for (const [method, of] of [
        ["UNLOCK", ""],
        ["DELETE", "/lock"],
        ["DELETE", ""],
        ["DELETE", "?history=purge"],
      ])
        expect([method, of, (await emea.call(`${method}`, `${STATE}/locked${of}`, { headers })).status]).toEqual([
          ...[method, of, 200],
        ]);
      expect((await emea.call("LOCK", `${STATE}/locked`, { headers })).status).toBe(400);
    });

    test("a run whose lock was taken away brings in what it made as long as nobody else wrote, and harms nothing after", async () => {
      await write("forced", state(1));
      await lock("forced", "dead");
      // As `terraform force-unlock` sends it: nothing.
      expect((await unlock("forced")).json.lock).toMatchObject({ id: "dead" });
      expect((await write("forced", state(2), { query: "?ID=dead" })).status).toBe(200);
      await lock("forced", "next");
      expect((await write("forced", state(3), { query: "?ID=dead" })).status).toBe(423);
      await write("forced", state(3, { marker: "next" }), { query: "?ID=next" });
      await unlock("forced", "next");
      expect((await write("forced", state(3), { query: "?ID=dead" })).status).toBe(409);
      expect((await read("forced")).text).toContain('"next"');
    });

    test("O-6: names are of each organization; the operator's own are of none, and there before any tree", async () => {
      await write("same", state(1, { marker: "emea" }));
      await write("same", state(1, { marker: "us" }), { by: us });
      await write("same", state(1, { marker: "service" }), { by: service });
      const markers = async (...asked: [Client, string?][]) => {
        const answers = await Promise.all(asked.map(([by, of]) => read("same", by, of)));
        return answers.map(({ text }) => /"value": "(\w+)"/.exec(text)?.[1]);
      };
      const [ofEmea, ofUs] = ["?root=rlc&organization=emea", "?root=rlc&organization=us"];
      const seen = await markers([emea], [us], [service], [service, ofEmea], [service, ofUs]);
      expect(seen).toEqual(["emea", "us", "service", "emea", "us"]);
      expect((await read("same", service, "?organization=rlc")).status).toBe(404);
      const hidden = (await read("same", us, "?organization=emea")).json;
      expect([hidden.status, hidden.rule, hidden.wayOut]).toEqual([404, "O-6", undefined]);
      // In which tree it is, is an operator's to say, who sees several.
      expect((await read("same", service, "?organization=emea")).json.wayOut).toContain("?root=KEY");
      const all = (await service.call("GET", "/v1/terraform/states")).json.states;
      const places = all.flatMap((one: { root: string; organization: string; name: string }) =>
        one.name === "same" ? [[one.root, one.organization]] : [],
      );
      expect(places.sort()).toEqual(
        [
          ["rlc", "emea"],
          ["rlc", "us"],
          [null, null],
        ].sort(),
      );
      const own = (await us.call("GET", "/v1/terraform/states")).json.states;
      expect(own.map((one: { name: string }) => one.name)).toEqual(["same"]);
      // O-11: what is sealed is its own; what is delegated is its distributor's, too.
      const distributor = await service.confinedTo("rlc");
      expect((await read("same", distributor, "?organization=us")).json).toMatchObject({ status: 403, rule: "O-11" });
      await service.group(change("us", { access: "delegated" }), rekey("us", "usa"));
      expect((await read("same", distributor, "?organization=usa")).text).toBe(state(1, { marker: "us" }));
    });

    test("O-2: a state goes on under a key that its organization had, for who may see it, also when its own run renames it", async () => {
      await service.group(child("q1", "emea"));
      const q1 = await service.confinedTo("q1");
      const former = "?organization=q1";
      await lock("renaming", "run", q1);
      await service.group(rekey("q1", "q2"));
      expect(statuses([await write("renaming", state(1), { by: q1, query: `${former}&ID=run` })])).toEqual([200]);
      expect((await q1.call("UNLOCK", `${STATE}/renaming?root=q1`, { body: { ID: "run" } })).status).toBe(200);
      await service.group(rekey("q2", "q3"));
      const asked: [Client, string][] = [
        ...["", former, "?organization=q2", "?root=q1", "?root=q2&organization=q1"].map((one): [Client, string] => [
          q1,
          one,
        ]),
        [service, "?root=rlc&organization=q1"],
      ];
      for (const [by, of] of asked) expect([of, (await read("renaming", by, of)).text]).toEqual([of, state(1)]);
      // O-11: what is in sight and sealed is so under each key; to others a key of before is as one that never was.
      expect((await read("renaming", emea, former)).json).toMatchObject({ status: 403, address: "q3" });
      for (const of of [former, "?root=q1", "?root=rlc&organization=q1", "?organization=nobody"]) {
        const { json } = await read("renaming", us, of);
        expect(json).toMatchObject({ status: 404, detail: `there is no organization ${/\w+$/.exec(of)?.[0]}` });
      }
      expect((await read("renaming", q1, "?root=emea")).status).toBe(404);
      // Of a root, too, when it is named as an organization; a tree of its own, since others here ask for rlc.
      await service.post([[root("old")]], { root: "old" });
      await write("rooted", state(1), { by: service, query: "?organization=old" });
      await service.post([[rekey("old", "new")]], { root: "old" });
      for (const of of ["?organization=old", "?root=old", "?root=old&organization=old", "?root=new&organization=old"])
        expect([of, (await read("rooted", service, of)).text]).toEqual([of, state(1)]);
    });

    test("U-4: the run that unlinks the organization its state is kept with still writes it and ends its lock, and finds it again", async () => {
      await service.group(child("d1", "emea"), change("d1", { access: "delegated" }), drain("d1"));
      const d1 = await service.confinedTo("d1");
      const at = "?organization=d1";
      await write("run", state(1), { query: at });
      await write("other", state(1), { by: d1 });
      await emea.call("LOCK", `${STATE}/run${at}`, { body: { ID: "run", Operation: "OperationTypeApply" } });
      await emea.call("LOCK", `${STATE}/first${at}`, { body: { ID: "first", Operation: "OperationTypeApply" } });
      service.clock.nowMs += 3_600_000;
      twin.clock.nowMs += 3_600_000;
      expect(await service.group(unlink("d1", "The d1"))).toMatchObject({ status: "applied" });
      const lost = "there is no organization d1";
      // What d1 has written is out of sight, and so is all else of it.
      expect((await read("other", emea, at)).json).toMatchObject({ status: 404, detail: lost });
      expect((await write("new", state(1), { query: at })).json).toMatchObject({ status: 404, detail: lost });
      const later = [
        await write("run", state(2), { query: `${at}&ID=run` }),
        await emea.call("UNLOCK", `${STATE}/run${at}`, { body: { ID: "run" } }),
        await write("first", state(1), { query: `${at}&ID=first` }),
        await emea.call("UNLOCK", `${STATE}/first${at}`, { body: { ID: "first" } }),
        await emea.call("LOCK", `${STATE}/run${at}`, { body: { ID: "next" } }),
        await emea.call("UNLOCK", `${STATE}/run${at}`, { body: { ID: "next" } }),
      ];
      expect(statuses(later)).toEqual([200, 200, 200, 200, 200, 200]);
      expect((await read("run", emea, `?root=emea&organization=d1`)).text).toBe(state(2));
      const listed = (await emea.call("GET", `/v1/terraform/states${at}`)).json.states;
      expect(listed.map((one: { name: string; organization: string }) => [one.organization, one.name])).toEqual([
        ["d1", "first"],
        ["d1", "run"],
      ]);
      // No more than who it is that wrote: neither the distributor above, nor a sibling, nor who only reads what is emea's.
      for (const by of [us, await service.confinedTo("rlc")])
        expect((await read("run", by, at)).json).toMatchObject({ status: 404, detail: lost });
      // It is the organization's, which lives on: once somebody there writes it, or the operator, it is out of the distributor's sight.
      expect((await write("run", state(3), { by: service, query: "?root=rlc&organization=d1" })).status).toBe(200);
      expect((await read("run", emea, at)).json).toMatchObject({ status: 404, detail: lost });
    });

    test("O-11 O-12: so does the run that seals the organization its state is kept with, and the one that loses it to another distributor", async () => {
      await service.group(child("d2", "emea"), change("d2", { access: "delegated" }), distributor("apac"));
      const at = "?organization=d2";
      await write("run", state(1), { query: at });
      await service.group(change("d2", { access: "sealed" }));
      expect((await write("run", state(2), { query: at })).status).toBe(200);
      expect((await write("new", state(1), { query: at })).json).toMatchObject({ status: 403, rule: "O-11" });
      expect(await service.group(move("d2", "apac"), rekey("d2", "d2-there"))).toMatchObject({ status: "applied" });
      expect((await write("run", state(3), { query: at })).status).toBe(200);
      // What it is called by now is not told (O-6).
      const [listed] = (await emea.call("GET", `/v1/terraform/states${at}`)).json.states;
      expect(listed.organization).toBe("d2");
      await write("run", state(4), { by: await service.confinedTo("d2-there") });
      expect((await read("run", emea, at)).status).toBe(404);
    });

    test("a version is brought back as a new one with the next serial; the last ones are kept, a purge leaves none", async () => {
      for (const serial of [1, 2, 7]) await write("back", state(serial, { marker: `at${serial}` }));
      const restored = await emea.call("POST", `${STATE}/back/restore`, { body: { version: 1 } });
      expect(restored.json).toMatchObject({ version: 4, kind: "restore", serial: 8, restored: 1 });
      expect((await read("back")).text).toBe(state(8, { marker: "at1" }));
      const kept = (await history("back")).versions;
      expect(kept.map((one: { version: number }) => one.version)).toEqual([4, 3, 2]);
      expect((await emea.call("POST", `${STATE}/back/restore`, { body: { version: 1 } })).status).toBe(404);
      expect((await emea.call("DELETE", `${STATE}/back`)).json).toEqual({ name: "back", versions: 3 });
      expect(statuses([await read("back"), await emea.call("DELETE", `${STATE}/back`)])).toEqual([404, 200]);
      expect((await emea.call("POST", `${STATE}/back/restore`, { body: { version: 3 } })).json).toMatchObject({
        serial: 9,
      });
      await emea.call("DELETE", `${STATE}/back`);
      // After that another history may begin.
      expect((await write("back", state(1, { lineage: "b" }))).json).toMatchObject({ version: 8 });
      expect((await emea.call("DELETE", `${STATE}/back?history=purge`)).json.versions).toBe(0);
      expect((await emea.call("GET", `${STATE}/back/versions`)).status).toBe(404);
    });

    test("how many there are, and how long the oldest lock is held, is counted over all organizations", async () => {
      const figures = () => service.store.read(() => stateFigures(service.clock.nowMs));
      const before = await figures();
      await write("counted", state(1));
      await write("counted", state(2), { by: us });
      await write("counted", state(3));
      await lock("counted", "run");
      await lock("nothing-yet", "run", us);
      service.clock.nowMs += 5_000;
      const after = await figures();
      expect([after.states - before.states, after.versions - before.versions, after.locks - before.locks]).toEqual([
        ...[2, 3, 2],
      ]);
      expect(after.bytes - before.bytes).toBe([1, 2, 3].reduce((sum, serial) => sum + state(serial).length, 0));
      expect(after.oldestLockMs).toBeGreaterThanOrEqual(5_000);
      for (const by of [emea, us]) await unlock(by === emea ? "counted" : "nothing-yet", "run", by);
    });

    test("what it holds is sealed: nothing of it can be read in the database, nor put in the place of another", async () => {
      await write("sealed", state(1, { marker: "WORD-THAT-IS-NOWHERE" }));
      await write("sealed", state(2, { marker: "second" }));
      const rows = await service.store.read(() =>
        query("SELECT content FROM terraform_state_versions WHERE name = $1 ORDER BY version", "sealed"),
      );
      const [first = "", second = ""] = rows.map(([content]) => text(content));
      expect(Buffer.from(first, "base64").toString("latin1")).not.toMatch(/WORD|lineage/);
      const put = (content: string, version: number) =>
        service.store.write(() =>
          query(
            "UPDATE terraform_state_versions SET content = $1 WHERE name = 'sealed' AND version = $2",
            content,
            version,
          ),
        );
      await put(first, 2);
      const swapped = await read("sealed");
      expect([swapped.status, swapped.json.code]).toEqual([500, "seal_broken"]);
      await put(second, 2);
      expect((await read("sealed")).text).toContain("second");
    });
  });
}
