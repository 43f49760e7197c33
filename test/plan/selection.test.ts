import { describe, expect, it } from "vitest";
import type { DesiredUser } from "../../src/model/desired.ts";
import { copyOf } from "../../src/model/live.ts";
import type { Role } from "../../src/model/people.ts";
import { parseSelector, plan, Selection, type Selector } from "../../src/plan/index.ts";
import { operator } from "../model/plant.ts";
import { desiredOf, liveOf, locate, NO_GUARDS, type Spec } from "./trees.ts";

const selectorOf = (text: string): Selector => {
  const selector = parseSelector(text);
  if ("malformed" in selector) throw new Error(selector.malformed);
  return selector;
};

const planned = (
  live: readonly Spec[],
  desired: readonly Spec[],
  select: readonly string[],
  options: { problems?: Parameters<typeof plan>[0]["problems"]; allowances?: never[] } = {},
) =>
  plan({
    desired: desiredOf(desired, { guards: NO_GUARDS }),
    live: liveOf(live),
    locate,
    problems: options.problems ?? [],
    allowances: [],
    select: select.map(selectorOf),
  });
const short = (made: ReturnType<typeof plan>) =>
  made.operations.map(({ change }) => `${change.kind} ${change.address}`);
const along = (made: ReturnType<typeof plan>) =>
  made.selection?.takenAlong.map(({ kind, address, neededBy }) => `${kind} ${address} for ${neededBy}`);

const child = (key: string, credits: number, more: Partial<Spec> = {}): Spec => ({ key, credits, ...more });
const pool = (key: string, credits: number, more: Partial<Spec> = {}): Spec => ({
  ...{ key, credits, kind: "Distributor" },
  ...more,
});

describe("what a selector says", () => {
  const tree: Spec[] = [
    child("rlc", 500_000),
    child("cd", 10_000, { profile: { labels: { tier: "gold" } } }),
    pool("emea", 100_000),
    child("lg", 10_000, { parent: "emea", profile: { labels: { tier: "gold light", "a/b": "c,d" } } }),
    pool("dach", 50_000, { parent: "emea" }),
    child("mk", 10_000, { parent: "dach", profile: { labels: { tier: "silver" } } }),
  ];
  const selected = (...texts: string[]) => {
    const selection = new Selection(texts.map(selectorOf), desiredOf(tree), liveOf(tree));
    return tree.map(({ key }) => key).filter((key) => selection.hasOrganization(key));
  };

  it("an address is one organization, `/*` what is right below it, `/**` it and everything below", () => {
    expect(selected("cd")).toEqual(["cd"]);
    expect(selected("emea/*")).toEqual(["lg", "dach"]);
    expect(selected("emea/**")).toEqual(["emea", "lg", "dach", "mk"]);
    expect(selected("rlc/**")).toHaveLength(6);
    expect(selected("cd/*")).toEqual([]);
  });

  it("a kind, and a label by its whole value or with *", () => {
    expect(selected("kind=Distributor")).toEqual(["rlc", "emea", "dach"]);
    expect(selected("tier=gold")).toEqual(["cd"]);
    expect(selected("label.tier=gold*")).toEqual(["cd", "lg"]);
    expect(selected("tier=*")).toEqual(["cd", "lg", "mk"]);
    expect(selected("label.a/b=c*d")).toEqual(["lg"]);
    expect(selected("tier=g*d")).toEqual(["cd"]);
  });

  it("several add up, terms joined by commas all hold, `!` leaves out whatever else says, and alone all but that", () => {
    expect(selected("cd", "emea/*")).toEqual(["cd", "lg", "dach"]);
    expect(selected("emea/**,kind=ChildOrganization")).toEqual(["lg", "mk"]);
    expect(selected("emea/**", "!dach/**")).toEqual(["emea", "lg"]);
    expect(selected("!dach/**", "emea/**")).toEqual(["emea", "lg"]);
    expect(selected("!kind=Distributor")).toEqual(["cd", "lg", "mk"]);
  });

  it("operations select among the changes of all organizations, or of those that the other terms name", () => {
    const selection = new Selection(
      ["op=credits.*", "!cd,op=credits.allocate"].map(selectorOf),
      desiredOf(tree),
      liveOf(tree),
    );
    expect(selection.hasChange("lg", "credits.allocate")).toBe(true);
    expect(selection.hasChange("lg", "organization.update")).toBe(false);
    expect(selection.hasChange("cd", "credits.allocate")).toBe(false);
    const below = new Selection([selectorOf("emea/**,op=membership.*")], desiredOf(tree), liveOf(tree));
    expect(below.hasChange("mk", "membership.invite")).toBe(true);
    expect(below.hasChange("cd", "membership.invite")).toBe(false);
  });

  it("what is moved is selected from either end, what gets another key by either key", () => {
    const declared = tree.map((spec) =>
      spec.key === "cd" ? { ...spec, parent: "dach", key: "cde", previousKeys: ["cd"] } : spec,
    );
    const has = (text: string) =>
      new Selection([selectorOf(text)], desiredOf(declared), liveOf(tree)).hasOrganization("cde");
    expect(["cd", "cde", "rlc/*", "dach/*", "emea/**"].map(has)).toEqual([true, true, true, true, true]);
    expect(has("emea/*")).toBe(false);
  });

  it("labels are those that are declared, else the live ones; those that objects have by themselves are none", () => {
    const declared = desiredOf(
      tree.map((spec) => (spec.key === "mk" ? { ...spec, profile: { labels: { tier: "gold" } } } : spec)),
    );
    const has = (text: string) => new Selection([selectorOf(text)], declared, liveOf(tree)).hasOrganization("mk");
    expect(has("tier=gold")).toBe(true);
    expect(has("tier=silver")).toBe(false);
    expect(has("label.constructor=*")).toBe(false);
  });

  it.each([
    ["", "write KEY"],
    ["emea/***", "write KEY"],
    ["Emea", "write KEY"],
    ["kind=Distribtor", "did you mean `Distributor`"],
    ["op=credits.alocate", "did you mean `credits.allocate`"],
    ["cd,", "write KEY"],
  ])("%s is no selector", (text, message) => {
    const selector = parseSelector(text);
    expect("malformed" in selector && selector.malformed).toContain(message);
  });

  it.each([
    ["cdd", "no organization cdd is declared or lives; did you mean `cd`?"],
    ["!emeaa/**", "did you mean `emea`?"],
    ["teir=gold", "no organization has a label teir; did you mean `tier`?"],
  ])("%s names nothing that is there, and nothing is planned", (text, message) => {
    const made = planned(tree, [...tree, child("new", 10_000)], [text]);
    expect(made.problems.map(({ code }) => code)).toEqual(["selection_unknown"]);
    expect(made.problems[0]?.message).toContain(message);
    expect(made.operations).toEqual([]);
  });

  it("that selects nothing by a value is a warning", () => {
    const made = planned(tree, [...tree, child("new", 10_000)], ["tier=platinum"]);
    expect([made.problems, short(made)]).toEqual([[], []]);
    expect(made.warnings.map(({ code }) => code)).toEqual(["selection_empty"]);
  });
});

describe("a plan of a part", () => {
  const LIVE: Spec[] = [child("rlc", 60_000), child("a", 20_000), child("b", 20_000), child("c", 20_000)];

  it("does what is selected and nothing else, with the arithmetic of that alone", () => {
    const made = planned(
      LIVE,
      [child("rlc", 100_000), child("a", 10_000), child("b", 20_000, { name: "Bee" }), child("c", 40_000)],
      ["a", "b"],
    );
    expect(short(made)).toEqual(["credits.allocate a", "organization.update b"]);
    expect(made.pools[0]).toMatchObject({ before: { available: 0 }, after: { allocated: 60_000, available: 10_000 } });
    expect(made.selection).toEqual({
      select: ["a", "b"],
      takenAlong: [],
      leftOut: { operations: 2, organizations: 2, problems: [] },
    });
  });

  it("C-10 takes along the sibling's reclaim that pays for a grant, the smallest that is enough, in the same group", () => {
    const made = planned(
      LIVE,
      [child("rlc", 60_000), child("a", 10_000), child("b", 0), child("c", 30_000), child("d", 20_000)],
      ["c"],
    );
    expect(short(made)).toEqual(["credits.allocate a", "credits.allocate c"]);
    expect(new Set(made.operations.map(({ group }) => group)).size).toBe(1);
    expect(along(made)).toEqual(["credits.allocate a for c"]);
    expect(made.selection?.takenAlong[0]?.because).toBe("rlc is short of 10,000 credits without it (C-4)");
  });

  it("warns of what is taken along though it is left out by name", () => {
    const desired = [child("rlc", 60_000), child("a", 10_000), child("b", 20_000), child("c", 30_000)];
    const warned = (...select: string[]) => planned(LIVE, desired, select).warnings.map(({ message }) => message);
    expect(warned("c")).toEqual([]);
    expect(warned("c", "!a")).toEqual([
      "--select !a leaves out credits.allocate of a, and it is taken along all the same, for c: leave that out as well, if this is not meant",
    ]);
    expect(warned("c", "!a,op=organization.*")).toEqual([]);
  });

  it("takes nothing along where the pool can pay anyway, whatever pays for what in the plan of everything", () => {
    const live = [child("rlc", 70_000), child("a", 20_000), child("b", 20_000), child("c", 20_000)];
    const desired = [child("rlc", 70_000), child("a", 30_000), child("b", 10_000), child("c", 30_000)];
    expect(planned(live, desired, []).operations).toHaveLength(3);
    const made = planned(live, desired, ["c"]);
    expect(short(made)).toEqual(["credits.allocate c"]);
    expect(made.operations[0]?.group).toBeNull();
    expect(made.pools[0]?.countsOn).toBe(10_000);
  });

  it("C-3 prefers the pool's own rise, and takes along the rise above that pays for it", () => {
    const specs = (rlc: number, emea: number, lg: number, mk: number): Spec[] => [
      child("rlc", rlc),
      pool("emea", emea),
      child("lg", lg, { parent: "emea" }),
      child("mk", mk, { parent: "emea" }),
    ];
    const made = planned(specs(40_000, 40_000, 20_000, 20_000), specs(60_000, 60_000, 50_000, 10_000), ["lg"]);
    expect(along(made)).toEqual([
      "credits.allocate emea for lg",
      "credits.allocate mk for lg",
      "credits.purchase rlc for emea",
    ]);
  });

  it("O-1 takes along the distributors that are to be there first, and none of what else is declared of them", () => {
    const made = planned(
      [child("rlc", 500_000)],
      [
        child("rlc", 500_000, { name: "Other" }),
        pool("emea", 100_000, { people: { users: [user("ann@rlc.example")] } }),
        pool("dach", 50_000, { parent: "emea" }),
        child("mk", 10_000, { parent: "dach" }),
      ],
      ["mk"],
    );
    expect(short(made)).toEqual(["organization.create emea", "organization.create dach", "organization.create mk"]);
    expect(along(made)).toEqual(["organization.create dach for mk", "organization.create emea for mk"]);
    expect(made.selection?.leftOut).toMatchObject({ operations: 2, organizations: 2 });
  });

  it("N-2 takes along the anchor, created and activated, before who is anchored", () => {
    const made = planned(
      [child("rlc", 500_000)],
      [child("rlc", 500_000), child("acme", 0, { anchor: true }), child("labs", 10_000, { anchorRef: "acme" })],
      ["labs"],
    );
    expect(made.problems).toEqual([]);
    expect(
      along(made)
        ?.map((line) => line.split(" ").slice(0, 2).join(" "))
        .sort(),
    ).toEqual(["organization.activate acme", "organization.create acme"]);
  });

  it("P-7 takes along the role that somebody is given, and what that role includes", () => {
    const role = (name: string, includes: string[]): [string, Role] => [
      name,
      { name, permissions: ["credits:view"], includes, scope: null },
    ];
    const people = {
      roles: new Map([role("auditor", []), role("chief", ["auditor"]), role("other", [])]),
      users: [user("ann@cd.example", ["chief"])],
    };
    const made = planned(
      [child("rlc", 500_000), child("cd", 10_000)],
      [child("rlc", 500_000), child("cd", 10_000, { people, name: "CD Two" })],
      ["op=membership.invite"],
    );
    expect(made.problems).toEqual([]);
    expect(made.operations.map(({ change }) => [change.kind, "name" in change.after && change.after.name])).toEqual([
      ["role.create", "auditor"],
      ["role.create", "chief"],
      ["membership.invite", "ann@cd.example"],
    ]);
    expect(made.selection?.leftOut.operations).toBe(2);
  });

  it("O-3 takes along who gives up a name, and in a swap both", () => {
    const live = [child("rlc", 500_000), child("a", 10_000, { name: "A" }), child("b", 10_000, { name: "B" })];
    const swapped = [child("rlc", 500_000), child("a", 10_000, { name: "B" }), child("b", 10_000, { name: "A" })];
    const made = planned(live, swapped, ["a"]);
    expect([short(made).sort(), along(made)]).toEqual([
      ["organization.update a", "organization.update b"],
      ["organization.update b for a"],
    ]);
    expect(made.operations[0]?.group).not.toBeNull();
  });

  it("language-8 language-10 takes along the key and the management that the rest of it needs", () => {
    const made = planned(
      [child("rlc", 500_000), child("a", 10_000, { managedBy: null })],
      [child("rlc", 500_000), child("aa", 30_000, { previousKeys: ["a"], name: "Other" })],
      ["op=credits.*"],
    );
    expect(short(made)).toEqual(["organization.adopt a", "organization.rekey a", "credits.allocate aa"]);
    expect(made.selection?.leftOut.operations).toBe(1);
    expect(made.selection?.takenAlong.map(({ because }) => because)).toEqual([
      "what no stack manages is taken over first (language-10)",
      "it is planned for the key that it has then (language-8)",
    ]);
  });

  it("O-12 C-4 takes along the children that leave a distributor before it is cut", () => {
    const live = [child("rlc", 100_000), pool("emea", 50_000), child("x", 30_000, { parent: "emea" })];
    const desired = [child("rlc", 100_000), pool("emea", 20_000), child("x", 30_000)];
    expect(along(planned(live, desired, ["emea"]))).toEqual(["organization.move x for emea"]);
    expect(short(planned(live, desired, ["x"]))).toEqual(["organization.move x"]);
  });

  it("C-4 O-12 takes along the move by which a grant is paid by another pool, and says of which it is short without", () => {
    const live = [child("rlc", 40_000), pool("emea", 40_000), child("cd", 0)];
    const desired = [child("rlc", 80_000), pool("emea", 80_000), child("cd", 30_000, { parent: "emea" })];
    const made = planned(live, desired, ["op=credits.*"]);
    expect(made.problems).toEqual([]);
    expect(short(made).toSorted()).toEqual(
      ["credits.purchase rlc", "credits.allocate emea", "organization.move cd", "credits.allocate cd"].toSorted(),
    );
    expect(along(made)).toEqual(["organization.move cd for emea"]);
    expect(made.selection?.takenAlong[0]?.because).toBe("rlc is short of 30,000 credits without it (C-4)");
  });

  it("U-3 U-5 takes along what leaves before its distributor, and what becomes of used credits there", () => {
    const hour = { phase: "draining" as const, drainedAt: 0 };
    const live = [
      child("rlc", 100_000),
      pool("emea", 0, { live: hour }),
      child("x", 0, { parent: "emea", used: 0, live: hour }),
    ];
    const gone = (key: string) => ({ life: { phase: "unlinked" as const, confirm: `${key} Inc.` } });
    const desired = [
      child("rlc", 100_000, { profile: { usedOnUnlink: "refund" } }),
      pool("emea", 0, { ...gone("emea") }),
      child("x", 0, { parent: "emea", ...gone("x") }),
    ];
    const made = planned(live, desired, ["emea"]);
    expect(short(made)).toEqual(["organization.update rlc", "organization.unlink x", "organization.unlink emea"]);
  });

  it("says what is wrong with files in any case, and with what is not selected only how much", () => {
    const live = [...LIVE, child("gone", 10_000, { key: "gone", credits: 0 })];
    const desired = [
      child("rlc", 60_000),
      child("a", 10_000),
      child("b", 20_000, { profile: { region: "us1" } }),
      child("c", 900_000),
    ];
    const made = planned(live, desired, ["a"]);
    expect([made.problems, short(made)]).toEqual([[], ["credits.allocate a"]]);
    expect(made.selection?.leftOut.problems.map(({ code, address }) => [code, address])).toEqual([
      ["region_changed", "b"],
      ["declaration_gone", "gone"],
    ]);
    expect(planned(live, desired, ["b"]).problems.map(({ code }) => code)).toEqual(["region_changed"]);
    expect(planned(live, desired, ["gone", "a"]).problems.map(({ code }) => code)).toEqual(["declaration_gone"]);
    expect(planned(live, desired, ["c"]).problems.map(({ code }) => code)).toEqual(["pool_short"]);
    const mistake = { code: "unknown_field", rule: "language-1", address: "c", message: "", places: [] };
    expect(planned(live, desired, ["a"], { problems: [mistake] }).problems).toEqual([mistake]);
  });

  it("C-4 a pool that cannot pay is told with the figures of what is selected and taken along, not of everything", () => {
    const made = planned(
      LIVE,
      [child("rlc", 60_000), child("a", 10_000), child("b", 900_000), child("c", 50_000)],
      ["c"],
    );
    expect(made.problems.map(({ message }) => message)).toEqual([
      "rlc has 60,000 credits, its children need 80,000: short 20,000.\nAsking: c 30,000 more.\n" +
        "Ways out: purchase, which the operator does: rlc: purchasedCredits 60000 → 80000; or ask for less: c: credits 50000 → 30000.\n" +
        "Unspent, and not enough or not to be had: b 20,000 (left out), a 10,000.",
    ]);
  });

  it("C-4 ways out of a part are of all that is declared as it lives, too, with what guards would say", () => {
    const live = [pool("rlc", 100_000), pool("emea", 60_000), child("a", 40_000)];
    const all = [...live, child("b", 20_000, { parent: "emea" }), child("c", 40_000, { parent: "emea" })];
    const desired = all.map((spec) => (spec.key === "b" ? { ...spec, credits: 50_000 } : spec));
    const made = (guards: typeof NO_GUARDS) =>
      plan({
        ...{ desired: desiredOf([...desired, child("x", 10_000)], { guards }), live: liveOf(all), locate },
        ...{ problems: [], allowances: [], select: [selectorOf("b")] },
      }).problems.map(({ places: [place], shortfall }) => [
        place?.line,
        ...(shortfall?.ways ?? []).map(({ moves, allow }) =>
          [...moves.map(({ address, after }) => `${address} ${after}`), ...allow].join(", "),
        ),
      ]);
    expect(made(NO_GUARDS)).toEqual([[2, "c 10000", "a 10000, emea 90000", "rlc 130000, emea 90000", "b 20000"]]);
    expect(made({ ...NO_GUARDS, creditsReclaimed: { count: 0 } })[0]).toContain(
      "c 10000, reclaim=emea:30000, reclaim=rlc:30000",
    );
  });

  it("is found where the plan of everything is not: of two that ask for one reclaim, the selected one gets it", () => {
    const made = planned(
      [child("rlc", 60_000), child("a", 20_000), child("b", 20_000), child("c", 20_000)],
      [child("rlc", 60_000), child("a", 10_000), child("b", 30_000), child("c", 30_000)],
      ["c"],
    );
    expect([made.problems, along(made)]).toEqual([[], ["credits.allocate a for c"]]);
  });

  it("C-4 is found where the plan of everything is not, however many steps away what pays is", () => {
    const tree = (credits: Record<string, number>, apac: string): Spec[] => [
      child("rlc", 120_000),
      pool("emea", credits.emea ?? 0, { used: 10_000 }),
      pool("apac", credits.apac ?? 0, { parent: apac }),
      child("a", credits.a ?? 0, { parent: "apac" }),
      child("b", 40_000, { parent: "apac" }),
      pool("anz", 10_000, { parent: "emea" }),
      pool("amer", credits.amer ?? 0),
    ];
    const made = planned(
      tree({ emea: 20_000, apac: 100_000, a: 40_000 }, "rlc"),
      [
        ...tree({ emea: 60_000, apac: 40_000, a: 0, amer: 20_000 }, "emea"),
        ...[child("c", 10_000), child("d", 20_000, { parent: "amer" }), child("huge", 5_000_000)],
      ],
      ["amer", "c"],
    );
    expect(made.problems).toEqual([]);
    expect(short(made)).toEqual(expect.arrayContaining(["organization.create c", "credits.allocate amer"]));
  });

  it("guards count what is selected and taken along", () => {
    const live = [child("rlc", 60_000), child("a", 30_000), child("b", 30_000)];
    const desired = [child("rlc", 60_000), child("a", 0), child("b", 60_000)];
    const part = (select: string) =>
      plan({
        desired: desiredOf(desired, { guards: { ...NO_GUARDS, creditsReclaimed: { percent: 10 } } }),
        live: copyOf(liveOf(live)),
        ...{ locate, problems: [], allowances: [], select: [selectorOf(select)] },
      });
    const made = part("b");
    expect([made.guarded, made.problems.map(({ code }) => code)]).toEqual([true, ["guard_credits_reclaimed"]]);
    expect(along(made)).toEqual(["credits.allocate a for b"]);
  });

  it("lists of what waits, is odd or unmanaged what is selected", () => {
    const left = { ownerInvitation: { state: "pending" as const, until: operator.nowMs + 1 } };
    const live = [
      child("rlc", 90_000),
      child("a", 0, { live: left }),
      child("b", 0, { live: left }),
      child("x", 0, { managedBy: null }),
    ];
    const desired = live.slice(0, 3);
    const made = planned(live, desired, ["a"]);
    expect(made.pending.map(({ address }) => address)).toEqual(["a"]);
    expect(made.unmanaged).toEqual([]);
    expect(planned(live, desired, ["rlc/*"]).unmanaged).toEqual(["x"]);
  });
});

function user(email: string, roles: readonly string[] = ["admin"]): DesiredUser {
  return { email, name: undefined, roles, disabled: false, field: "users.0" };
}
