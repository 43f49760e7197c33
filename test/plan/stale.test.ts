import { describe, expect, it } from "vitest";
import { authorityOf, OPERATOR } from "../../src/model/authority.ts";
import type { Live } from "../../src/model/live.ts";
import { changedSince, isByAuthority, type News, NO_NEWS, type Plan, refusedNow } from "../../src/plan/index.ts";
import type { Event } from "../../src/wire/generated/wire.ts";
import { liveOf, planOf, type Spec } from "./trees.ts";

const root = (credits: number): Spec => ({ key: "rlc", credits });
const child = (key: string, credits: number, rest: Partial<Spec> = {}): Spec => ({ key, credits, ...rest });
const pool = (key: string, credits: number, rest: Partial<Spec> = {}): Spec =>
  child(key, credits, { kind: "Distributor", ...rest });

const counted = (made: Plan) =>
  Object.fromEntries(made.pools.flatMap(({ address, countsOn }) => (countsOn > 0 ? [[address, countsOn]] : [])));

describe("the headroom that a plan counts on", () => {
  it("C-4 is what it takes from what is there", () => {
    expect(counted(planOf([root(100_000)], [root(100_000), child("a", 30_000), child("b", 20_000)]))).toEqual({
      rlc: 50_000,
    });
  });

  it("C-10 is nothing where a reclaim of the plan pays", () => {
    const before = [root(30_000), child("a", 20_000), child("b", 10_000)];
    expect(counted(planOf(before, [root(30_000), child("a", 10_000), child("b", 20_000)]))).toEqual({});
  });

  it("C-10 is nothing where a rise of the pool itself pays", () => {
    expect(counted(planOf([root(10_000), child("a", 10_000)], [root(30_000), child("a", 30_000)]))).toEqual({});
  });

  it("is the part that was there, where both pay", () => {
    const made = planOf([root(20_000), child("a", 10_000)], [root(40_000), child("a", 40_000)]);
    expect(counted(made)).toEqual({ rlc: 10_000 });
  });

  it("is of every pool on its own", () => {
    const before = [root(100_000), pool("emea", 40_000)];
    const made = planOf(before, [root(100_000), pool("emea", 60_000), child("a", 50_000, { parent: "emea" })]);
    expect(counted(made)).toEqual({ rlc: 20_000, emea: 40_000 });
  });
});

describe("a saved plan, held against the live tree", () => {
  const BEFORE = [root(200_000), pool("emea", 50_000), child("a", 20_000), child("b", 20_000)];
  const AFTER = [
    root(200_000),
    pool("emea", 50_000),
    child("a", 40_000),
    child("b", 20_000),
    child("n", 10_000, { parent: "emea" }),
  ];
  const saved = () => planOf(BEFORE, AFTER);

  const event = (of: Partial<Event>): Event => ({
    ...{
      sequence: 1,
      at: "2026-03-01T10:00:00Z",
      actor: "ann",
      stack: null,
      run: null,
      operation: "op-elsewhere-0001",
    },
    ...{ kind: "organization.update", address: "a", organization: "id-a", revision: 8, before: null, after: null },
    ...of,
  });
  const news = (...events: Event[]): News => ({ events, nameOf: (person) => `<${person}>` });
  /** The tree after something was done to it. */
  const changed = (key: string, fields: object, specs: readonly Spec[] = BEFORE): Live => {
    const live = liveOf(specs);
    Object.assign(live.tree.get(key) ?? {}, fields);
    return live;
  };
  const codes = (problems: readonly { code: string; address: string | null }[]) =>
    problems.map(({ code, address }) => `${code} ${address}`);
  const found = (live: Live, of: News = NO_NEWS, plan = saved(), by = OPERATOR) => {
    const problems = changedSince(plan, live, of);
    return codes(problems.length > 0 ? problems : refusedNow(plan, live, of, by));
  };

  it("fits the tree that it was made on", () => {
    expect(found(liveOf(BEFORE))).toEqual([]);
  });

  it("P-7 is not for who may not do it, and is not stale by that", () => {
    const member = authorityOf("id-rlc", ["member"], new Map());
    expect(found(liveOf(BEFORE), NO_NEWS, saved(), member)).toContain("forbidden a");
    const problems = refusedNow(saved(), liveOf(BEFORE), NO_NEWS, member);
    expect([problems.length > 0, problems.every(isByAuthority)]).toEqual([true, true]);
    expect(isByAuthority({ code: "plan_stale" })).toBe(false);
  });

  it("does not mind changes elsewhere, also at a later revision", () => {
    const live = changed("b", { version: 9, name: "Another" });
    expect(found({ ...live, revision: 12, events: 5 })).toEqual([]);
    expect(found(liveOf([...BEFORE, child("c", 10_000)]))).toEqual([]);
  });

  it("tells of an object that changed: field by field, by whom, when and by which run", () => {
    const events = [
      event({ before: { name: "a Inc." }, after: { name: "A" }, run: "run-1" }),
      event({ before: { name: "A" }, after: { name: "Anne" }, run: "run-2" }),
      event({ kind: "owner.name", before: { owner: "p1" }, after: { owner: "p2" } }),
      event({
        kind: "organization.update",
        address: "b",
        organization: "id-b",
        after: { name: "B" },
        before: { name: "b" },
      }),
    ];
    const [problem, ...rest] = changedSince(saved(), changed("a", { version: 9 }), news(...events));
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ code: "plan_stale", address: "a" });
    expect(problem?.message.split("\n")).toEqual([
      "a has changed since the plan was made (at revision 9; it was planned on 1)",
      "name a Inc. → Anne, by ann at 2026-03-01T10:00:00Z (run-2)",
      "owner <p1> → <p2>, by ann at 2026-03-01T10:00:00Z",
    ]);
  });

  it("O-11 does not mind what happens inside where it is about something else, and says so of what is about that", () => {
    const inside = event({ kind: "membership.disable", before: { state: "active" }, after: { state: "disabled" } });
    const outside = event({ before: { name: "a Inc." }, after: { name: "A" } });
    const mine = event({ run: saved().run });
    const live = () => changed("a", { version: 9 });
    expect(found(live(), news(inside))).toEqual([]);
    expect(found(live(), news(mine, inside))).toEqual([]);
    expect(found(live(), news(outside, inside))).toEqual(["plan_stale a"]);
    const change = {
      kind: "membership.invite",
      address: "a",
      after: { email: "x@a.example", name: "X", roles: [] },
    } as const;
    const ofPeople = {
      ...saved(),
      operations: saved().operations.map((one) => (one.change.address === "a" ? { ...one, change } : one)),
    };
    expect(changedSince(ofPeople, live(), news(inside))).toMatchObject([{ code: "plan_stale", address: "a" }]);
    expect(changedSince(ofPeople, live(), news({ ...inside, run: saved().run }))).toEqual([]);
    expect(changedSince(ofPeople, live(), news(mine, inside))).toMatchObject([{ code: "plan_stale" }]);
  });

  it("is stale when what it changes is gone, and says where it went", () => {
    const specs = BEFORE.filter(({ key }) => key !== "a");
    const left = event({ kind: "organization.rekey", before: { key: "a" }, after: { key: "a2" } });
    expect(found(liveOf(specs))).toEqual(["plan_stale a"]);
    expect(changedSince(saved(), liveOf(specs), news(left))[0]?.message).toContain("key a → a2, by ann");
  });

  it("O-2 is stale when a key that it gives is taken, or retired", () => {
    expect(found(liveOf([...BEFORE, child("n", 10_000, { parent: "emea" })]))).toEqual(["plan_stale n"]);
    expect(found(liveOf(BEFORE, { retired: ["n"] }))).toEqual(["plan_stale n"]);
  });

  it("is stale when a distributor is gone under which it puts something, or whose credits it takes", () => {
    expect(found(liveOf(BEFORE.filter(({ key }) => key !== "emea")))).toEqual(["plan_stale emea"]);
  });

  it("C-4 counts consumption that leaves enough, and refuses what leaves too little", () => {
    const using = (used: number) =>
      liveOf([root(200_000), pool("emea", 50_000, { used }), child("a", 20_000), child("b", 20_000)]);
    expect(found(using(40_000))).toEqual([]);
    const [problem, ...rest] = changedSince(saved(), using(40_001), NO_NEWS);
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ code: "pool_short", address: "emea", rule: "C-4" });
    expect(problem?.message).toBe("the plan takes 10,000 credits of what emea has left; there are 9,999: short 1");
  });

  it("C-4 tells what took credits of a pool that cannot pay: the newest of it, the rest counted", () => {
    const kinds = { organization: "id-emea", address: "emea", sequence: 10 };
    const created = Array.from({ length: 4 }, (_, at) => child(`c${at}`, 10_000, { parent: "emea" }));
    const before = [...BEFORE, pool("deep", 0, { parent: "emea" }), child("d", 0, { parent: "deep" })];
    const live = liveOf([...before, ...created].map((one) => (one.key === "emea" ? { ...one, used: 8_000 } : one)));
    const use = (kind: string, credits: number, rest: Partial<Event> = {}) =>
      event({ ...kinds, kind, before: null, after: { credits }, ...rest });
    const happened = [
      event({
        ...kinds,
        sequence: 1,
        kind: "credits.allocate",
        before: { credits: 60_000 },
        after: { credits: 50_000 },
      }),
      ...created.map(({ key, credits = 0 }, at) =>
        event({
          ...{ kind: "organization.create", organization: `id-${key}`, address: key, sequence: 2 + at },
          ...{ before: null, after: { credits }, run: "run-2" },
        }),
      ),
      use("credits.hold", 2_000),
      use("credits.post", 5_000),
      use("credits.void", 2_000),
      use("credits.hold", 4_000),
      event({ ...kinds, kind: "credits.threshold", before: null, after: { percent: 75 } }),
      use("credits.post", 3_000, { sequence: 13, actor: "meter", after: { credits: 3_000, hold: "h", freed: 1_000 } }),
      // What gives back, what is of others, and what another pool has paid.
      event({ kind: "credits.allocate", organization: "id-deep", before: { credits: 9 }, after: { credits: 0 } }),
      event({ kind: "credits.allocate", organization: "id-a", before: { credits: 0 }, after: { credits: 9 } }),
      event({ kind: "credits.allocate", organization: "id-d", before: { credits: 0 }, after: { credits: 9 } }),
      use("credits.post", 1, { organization: "id-c0" }),
      event({ ...kinds, kind: "organization.update", before: { name: "e" }, after: { name: "E" } }),
    ];
    const [short] = changedSince(planOf(before, [...AFTER, ...before.slice(4)]), live, news(...happened));
    expect(short?.message.split("\n")).toEqual([
      "the plan takes 10,000 credits of what emea has left; there are 2,000: short 8,000",
      "(1 more before these)",
      ...created.map(({ key }) => `${key}: created with 10,000 credits by ann at 2026-03-01T10:00:00Z (run-2)`),
      "emea: posted 8,000 credits, by meter at 2026-03-01T10:00:00Z",
    ]);
  });

  it("C-6 notices that a cut frees less than it did, since more was spent", () => {
    const spent = (used: number) => [root(30_000), child("a", 20_000, { used }), child("b", 10_000)];
    const plan = planOf(spent(0), [root(30_000), child("a", 10_000), child("b", 20_000)]);
    expect(found(liveOf(spent(10_000)), NO_NEWS, plan)).toEqual([]);
    expect(found(liveOf(spent(15_000)), NO_NEWS, plan)).toEqual(["pool_short rlc"]);
  });

  it("O-3 notices that a name which it gives was taken meanwhile", () => {
    const plan = planOf(BEFORE, [...BEFORE, child("n", 10_000, { name: "New" })]);
    expect(found(liveOf([...BEFORE, child("c", 10_000, { name: "new" })]), NO_NEWS, plan)).toEqual(["plan_stale n"]);
  });

  it("is stale for another tree, and for the same one set back", () => {
    expect(found({ ...liveOf(BEFORE), lineage: "another" })).toEqual(["plan_stale rlc"]);
    expect(found(liveOf(BEFORE, { revision: 6 }))).toEqual(["plan_stale rlc"]);
    expect(found(liveOf([]))).toEqual(["plan_stale rlc"]);
    expect(found(liveOf(BEFORE), NO_NEWS, planOf([], BEFORE))).toEqual(["plan_stale rlc"]);
  });

  describe("resumed", () => {
    const plan = saved();
    const [raise, create] = ["a", "n"].map(
      (key) => plan.operations.find(({ change }) => change.address === key)?.id ?? "",
    );
    const own = (operation = "", organization = "") =>
      event({ run: plan.run, operation, organization, after: {}, before: {} });
    const half = () => changed("a", { version: 8, allocated: 40_000 });

    it("is not stale by what it did itself, and takes that from no pool again", () => {
      const done = liveOf([root(200_000), pool("emea", 50_000), child("a", 40_000), child("b", 20_000)]);
      Object.assign(done.tree.get("a") ?? {}, { version: 8 });
      expect(found(done, news(own(raise, "id-a")), plan)).toEqual([]);
      const all = liveOf(AFTER);
      expect(found(all, news(own(raise, "id-a"), own(create, "id-n")), plan)).toEqual([]);
    });

    it("language-8 finds what it has to change still under the key that it gave it", () => {
      const kept = [root(200_000), child("a", 20_000)];
      const renaming = planOf(kept, [root(200_000), child("a2", 20_000, { previousKeys: ["a"], name: "Anne" })]);
      const rekey = renaming.operations.find(({ change }) => change.kind === "organization.rekey");
      const half = () => {
        const live = liveOf([root(200_000), child("a2", 20_000)], { retired: ["a"] });
        Object.assign(live.tree.get("a2") ?? {}, { id: "id-a", version: 8 });
        return live;
      };
      const mine = event({ run: renaming.run, operation: rekey?.id ?? "", kind: "organization.rekey" });
      expect(found(liveOf(kept), NO_NEWS, renaming)).toEqual([]);
      expect(found(changed("a", { version: 9 }, kept), NO_NEWS, renaming)).toEqual(["plan_stale a"]);
      expect(found(half(), news(mine), renaming)).toEqual([]);
      expect(found(half(), NO_NEWS, renaming)).not.toEqual([]);
    });

    it("counts only its own: the same change by another is one", () => {
      expect(found(half(), news(event({ run: "run-other", operation: raise ?? "" })), plan)).toEqual(["plan_stale a"]);
    });

    it("is stale when another changed what it has still to change, after it", () => {
      const two = planOf(BEFORE, [...AFTER.slice(0, 2), child("a", 40_000, { name: "Anne" }), ...AFTER.slice(3)]);
      const [first] = two.operations.filter(({ change }) => change.address === "a");
      const mine = event({ run: two.run, operation: first?.id ?? "", before: {}, after: {} });
      const other = event({ before: { country: "CZ" }, after: { country: "DE" } });
      const renamed = () => changed("a", { version: 9 });
      expect(found(renamed(), news(mine), two)).toEqual([]);
      expect(found(renamed(), news(mine, other), two)).toEqual(["plan_stale a"]);
    });
  });
});
