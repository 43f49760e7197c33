/**
 * Several instances of the service on one database are one service: run by every store's own test. What they are asked, they
 * are asked at once; what must hold is said by the law alone, whoever was first.
 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GroupAnswer } from "../../src/wire/generated/wire.ts";
import {
  allocate,
  change,
  child,
  type Operation,
  purchase,
  rekey,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const INSTANCES = 3;

export function severalInstances(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`several instances on ${name}`, () => {
    let database: FreshStore;
    let instances: UnderTest[];
    beforeEach(async () => {
      database = await fresh();
      instances = [];
      for (let at = 0; at < INSTANCES; at += 1) instances.push(await serve(await database.open()));
    });
    afterEach(async () => {
      for (const instance of instances) await instance.close();
      await database.remove();
    });

    const instance = (at: number): UnderTest => instances[at % INSTANCES] ?? raise("no instance");

    /** Asks all instances at once, each for its own; answers the one group of each. */
    async function atOnce(tree: string, asked: (at: number) => Operation[]): Promise<GroupAnswer[]> {
      const answers = await Promise.all(
        instances.map((one, at) => one.post([asked(at)], { root: tree, run: `run-${at}` })),
      );
      expect(answers.map(({ status }) => status)).toEqual(instances.map(() => 200));
      return answers.map(({ json }) => json.groups[0]);
    }

    async function expectProved(tree = "rlc"): Promise<void> {
      for (const one of instances)
        expect((await one.call("GET", `/v1/trees/${tree}/verification`)).json.problems).toEqual([]);
    }

    function oneOf(answers: readonly GroupAnswer[], ...codes: string[]): void {
      expect(answers.filter(({ status }) => status === "applied")).toHaveLength(1);
      for (const answer of answers) if (answer.status === "refused") expect(codes).toContain(answer.refusal.code);
    }

    test("what one has acknowledged, all others read at once", async () => {
      await instance(0).post([[root()]]);
      for (let at = 0; at < 12; at += 1) {
        expect(await instance(at).group(child(`c${at}`))).toMatchObject({ status: "applied" });
        for (const one of instances)
          expect((await one.call("GET", `/v1/trees/rlc/organizations/c${at}`)).json).toMatchObject({ key: `c${at}` });
      }
    });

    test("a tree that all create at once is created by one, and there for the others", async () => {
      for (const tree of ["t1", "t2", "t3", "t4"]) {
        oneOf(await atOnce(tree, () => [root(tree)]), "second_root", "key_taken");
        await expectProved(tree);
      }
      expect((await instance(1).call("GET", "/v1/trees")).json.trees).toHaveLength(4);
    });

    test("C-11: the creation of a tree under one id takes effect once, whoever is asked", async () => {
      for (const tree of ["t1", "t2", "t3", "t4"]) {
        const operation = root(tree);
        const answers = await atOnce(tree, () => [operation]);
        expect(answers.filter((one) => one.status === "applied" && !one.replayed)).toHaveLength(1);
        expect(answers.filter((one) => one.status === "applied" && one.replayed)).toHaveLength(INSTANCES - 1);
      }
    });

    test("O-2, O-3: a key, and a name, that all give at once is given once", async () => {
      await instance(0).post([[root()]]);
      for (let at = 0; at < 5; at += 1) {
        oneOf(await atOnce("rlc", () => [child(`k${at}`)]), "key_taken");
        oneOf(
          await atOnce("rlc", (by) => [child(`n${at}-${by}`, "rlc", 10_000, { name: `Same ${at}` })]),
          "name_taken",
        );
      }
      await expectProved();
    });

    test("O-7: an external id that several trees give at once is given once", async () => {
      for (let at = 0; at < INSTANCES; at += 1) await instance(at).post([[root(`t${at}`)]], { root: `t${at}` });
      for (let turn = 0; turn < 5; turn += 1) {
        const answers = await Promise.all(
          instances.map((one, at) => one.post([[change(`t${at}`, { externalId: `SF-${turn}` })]], { root: `t${at}` })),
        );
        oneOf(
          answers.map(({ json }) => json.groups[0]),
          "external_id_taken",
        );
      }
      // And round in a circle, as two that wait for one another would.
      const ids = ["a", "b", "c"];
      const circle = await Promise.all(
        instances.map((one, at) =>
          one.post(
            [0, 1, 2].map((step) => [child(`c${step}`, `t${at}`, 10_000, { externalId: ids[(at + step) % 3] ?? "" })]),
            { root: `t${at}` },
          ),
        ),
      );
      const groups: GroupAnswer[] = circle.flatMap(({ json }) => json.groups);
      expect(groups.filter(({ status }) => status === "applied")).toHaveLength(3);
      for (let at = 0; at < INSTANCES; at += 1) await expectProved(`t${at}`);
    });

    test("O-2: roots that take each other's keys at once never share one", async () => {
      for (let at = 0; at < INSTANCES; at += 1) await instance(at).post([[root(`t${at}`)]], { root: `t${at}` });
      const answers = await Promise.all(
        instances.map((one, at) => one.post([[rekey(`t${at}`, "wanted")]], { root: `t${at}` })),
      );
      oneOf(
        answers.map(({ json }) => json.groups[0]),
        "key_taken",
      );
      expect((await instance(0).organizations("wanted")).size).toBe(1);
    });

    test("C-4: of one pool, all of them together give no more than there is", async () => {
      await instance(0).post([[root()], Array.from({ length: 30 }, (_, at) => child(`c${at}`))]);
      // 200,000 are left; each of 60 grants asks for 10,000 more.
      const answers = await Promise.all(
        Array.from({ length: 60 }, (_, at) => instance(at).group(allocate(`c${at % 30}`, at < 30 ? 20_000 : 30_000))),
      );
      for (const answer of answers) if (answer.status === "refused") expect(answer.refusal.code).toBe("pool_short");
      const live = await instance(1).organizations();
      const given = [...live.values()]
        .filter(({ parent }) => parent !== null)
        .reduce((sum, one) => sum + one.allocated, 0);
      expect(live.get("rlc")).toMatchObject({ allocated: 500_000, committedBelow: given });
      expect(given).toBe(500_000);
      await expectProved();
    });

    test("transfers between organizations, by all at once, lose and make no credits", async () => {
      await instance(0).post([
        [root(), purchase("rlc", 1_000_000)],
        Array.from({ length: 10 }, (_, at) => child(`c${at}`, "rlc", 100_000)),
      ]);
      const transfer = (from: number, to: number, at: number) =>
        instance(at).group(allocate(`c${from}`, 90_000), allocate(`c${to}`, 110_000));
      await Promise.all(Array.from({ length: 60 }, (_, at) => transfer(at % 10, (at * 7 + 3) % 10, at)));
      const live = await instance(2).organizations();
      expect(live.get("rlc")?.committedBelow).toBe(
        [...live.values()].filter(({ parent }) => parent === "rlc").reduce((sum, { allocated }) => sum + allocated, 0),
      );
      await expectProved();
    });

    test("trees are independent: all write in all trees at once", async () => {
      const trees = ["a", "b", "c", "d"];
      for (const tree of trees) await instance(0).post([[root(tree)]], { root: tree });
      await Promise.all(
        Array.from({ length: 96 }, async (_, at) => {
          const tree = trees[at % trees.length] ?? "";
          const { json } = await instance(at).post([[child(`c${at}`, tree)]], { root: tree });
          expect(json.groups).toMatchObject([{ status: "applied" }]);
        }),
      );
      for (const tree of trees) {
        expect((await instance(0).organizations(tree)).size).toBe(25);
        await expectProved(tree);
      }
    });

    test("a snapshot that is read while others write is of one revision", async () => {
      const keys = Array.from({ length: 1_500 }, (_, at) => `c${at}`);
      await instance(0).post([[root(), purchase("rlc", 100_000_000)], keys.map((key) => child(key))]);
      let writing = true;
      const writers = [1, 2].map(async (at) => {
        for (let turn = 0; writing; turn += 1)
          await instance(at).group(
            allocate(`c${turn}`, 20_000),
            allocate(`c${1_499 - turn}`, 30_000),
            child(`x${at}-${turn}`),
          );
      });
      const revisions = new Set<number>();
      for (let turn = 0; turn < 6; turn += 1) {
        const { text } = await instance(turn).call("GET", "/v1/trees/rlc/snapshot");
        const [header, ...lines] = text
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line));
        expect(lines.pop()).toEqual({ end: true, count: header.count });
        const below = lines.filter(({ parent }) => parent === "rlc").reduce((sum, { allocated }) => sum + allocated, 0);
        expect(lines.find(({ key }) => key === "rlc").committedBelow).toBe(below);
        expect(Math.max(...lines.map(({ version }) => version))).toBeLessThanOrEqual(header.revision);
        revisions.add(header.revision);
      }
      writing = false;
      await Promise.all(writers);
      expect(revisions.size).toBeGreaterThan(1);
      await expectProved();
    });

    test("keys are in the order of their bytes, whatever the language of the database", async () => {
      const keys = ["a-b", "ab", "a1", "a-1", "a-b-c", "abc", "a--b", "b", "0a", "a0"];
      await instance(0).post([[root(), ...keys.map((key) => child(key))]]);
      const seen = [...(await instance(1).organizations()).keys()];
      expect(seen).toEqual([...keys, "rlc"].sort());
      await instance(0).post([keys.map((key) => rekey(key, `z-${key}`))]);
      const { text } = await instance(1).call("GET", "/v1/trees/rlc/snapshot");
      expect(JSON.parse(text.split("\n")[0] ?? "").retiredKeys).toEqual([...keys].sort());
    });

    test("O-3: names are told apart by the law, not by the language of the database", async () => {
      await instance(0).post([[root()]]);
      const names = ["co-op", "coop", "cafe", "caf\u00e9", "\u00c5ngstr\u00f6m", "Angstrom"];
      for (const [at, name] of names.entries())
        expect([name, await instance(at).group(child(`n${at}`, "rlc", 10_000, { name }))]).toMatchObject([
          name,
          { status: "applied" },
        ]);
      const taken = await instance(0).group(child("x", "rlc", 10_000, { name: "CAFE\u0301" }));
      expect(taken).toMatchObject({ status: "refused", refusal: { code: "name_taken" } });
    });
  });
}

function raise(message: string): never {
  throw new Error(message);
}
