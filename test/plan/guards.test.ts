/**
 * The blind spots that guards of others have, a test each: what connects things, small trees and subtrees, what moves rather than goes, and
 * declarations that were cut short. Limits and names are in plan.test.ts and life.test.ts.
 */
import { describe, expect, it } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { authorityOf } from "../../src/model/authority.ts";
import type { CostCenter } from "../../src/model/cost-centers.ts";
import { DEFAULT_GUARDS, type DesiredUser } from "../../src/model/desired.ts";
import { type Member, NOBODY, type Role } from "../../src/model/people.ts";
import type { Plan } from "../../src/plan/index.ts";
import { planOf, type Spec } from "./trees.ts";

const mapOf = <One>(list: readonly One[], keyOf: (one: One) => string) => new Map(list.map((one) => [keyOf(one), one]));
const guardsIn = ({ problems }: Plan) => problems.map(({ code, address }) => `${code} ${address}`);
const planned = (live: readonly Spec[], desired: readonly Spec[], allow: string[] = []) =>
  planOf(live, desired, { guards: DEFAULT_GUARDS, allow });
const rlc: Spec = { key: "rlc", credits: 1_000_000 };

const users = (count: number, roles: readonly string[] = ["member"]): DesiredUser[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ email: `u${index}@b.c`, name: "U", roles, disabled: false, field: `users.${index}` },
  }));
const membersOf = (declared: readonly DesiredUser[]) =>
  mapOf(
    declared.map(
      ({ email, name = "U", roles = [] }): Member => ({ email, name, roles, state: "active", invitation: null }),
    ),
    ({ email }) => email,
  );
/** An organization with people, and who is declared of them. */
const peopled = (key: string, live: readonly DesiredUser[], declared: readonly DesiredUser[]): [Spec, Spec] => [
  { key, live: { people: { ...NOBODY, members: membersOf(live) } } },
  { key, people: { users: declared } },
];
/** The same below a root with a thousand people, who stay. */
function below(...pairs: readonly [Spec, Spec][]): [Spec[], Spec[]] {
  const [live, desired] = peopled("rlc", users(1_000), users(1_000));
  return [
    [{ ...rlc, ...live, credits: 1_000_000 }, ...pairs.map(([one]) => one)],
    [{ ...rlc, ...desired, credits: 1_000_000 }, ...pairs.map(([, one]) => one)],
  ];
}

describe("small trees count", () => {
  it("one of one user of a child, beside a thousand of the root", () => {
    const made = planned(...below(peopled("cd", users(1), [])));
    expect(guardsIn(made)).toEqual(["guard_removals cd"]);
    expect(made.problems[0]?.message).toBe(
      "takes away 1 of 1 memberships (100 %) and 1 of 1 roles of members (100 %) of cd and what is below; " +
        "the guard removals lets 50 % of each through. If that is meant: --allow remove=cd",
    );
  });

  it.each([
    [4, 2, []],
    [4, 1, ["guard_removals cd"]],
    [2, 1, []],
  ])("of %i users %i stay", (there, stay, expected) => {
    expect(guardsIn(planned(...below(peopled("cd", users(there), users(stay)))))).toEqual(expected);
  });

  it("all of two organizations below a distributor, though the limit is five", () => {
    const emea: Spec = { key: "emea", kind: "Distributor", credits: 50_000 };
    const child = (key: string): Spec => ({ key, parent: "emea", credits: 0 });
    const others = ["a", "b", "c", "d", "e", "f"].map((key): Spec => ({ key, credits: 0 }));
    const leave = (one: Spec): Spec => ({ ...one, life: { phase: "unlinked", confirm: `${one.key} Inc.` } });
    const [x, y] = [child("x"), child("y")];
    expect(guardsIn(planned([rlc, emea, ...others, x, y], [rlc, emea, ...others, leave(x), leave(y)]))).toEqual([
      "guard_unlinks emea",
    ]);
    expect(guardsIn(planned([rlc, emea, ...others, x, y], [rlc, emea, ...others, leave(x), y]))).toEqual([]);
    expect(
      guardsIn(planned([rlc, emea, ...others, x, y], [rlc, emea, ...others, leave(x), leave(y)], ["unlink=x"])),
    ).toEqual([]);
  });

  it("the credits of one child, beside a large one that stays", () => {
    const emea: Spec = { key: "emea", kind: "Distributor", credits: 20_000 };
    const live = [rlc, { key: "big", credits: 900_000 }, emea, { key: "lg", parent: "emea", credits: 20_000 }];
    const desired = [rlc, { key: "big", credits: 900_000 }, emea, { key: "lg", parent: "emea", credits: 0 }];
    expect(guardsIn(planned(live, desired))).toEqual(["guard_credits_reclaimed emea"]);
  });
});

describe("what connects counts like what is connected", () => {
  it("roles of members: all stay, and may do nothing any more", () => {
    const declared = users(4, []);
    const made = planned(...below(peopled("cd", users(4), declared)));
    expect(guardsIn(made)).toEqual(["guard_removals cd"]);
    expect(made.problems[0]?.message).toContain("takes away 4 of 4 roles of members (100 %) of cd");
  });

  it("roles, beside a thousand memberships", () => {
    const role = (name: string): Role => ({ name, permissions: ["credits:view"], includes: [], scope: null });
    const both = mapOf([role("a"), role("b")], ({ name }) => name);
    const live = { ...rlc, live: { people: { ...NOBODY, members: membersOf(users(1_000)), roles: both } } };
    const made = planned([live], [{ ...rlc, people: { roles: new Map() } }]);
    expect(made.problems[0]?.message).toContain("takes away 2 of 2 roles (100 %)");
    const emptied = mapOf(
      [
        { ...role("a"), permissions: [] },
        { ...role("b"), permissions: [] },
      ],
      ({ name }) => name,
    );
    expect(guardsIn(planned([live], [{ ...rlc, people: { roles: emptied } }]))).toEqual(["guard_removals rlc"]);
    const scoped = (scope: Role["scope"]) =>
      mapOf(
        [role("a"), role("b")].map((one): Role => ({ ...one, scope })),
        ({ name }) => name,
      );
    const narrowed = (scope: Role["scope"]) =>
      guardsIn(planned([live], [{ ...rlc, people: { roles: scoped(scope) } }]));
    expect(narrowed({ children: [] })).toEqual(["guard_removals rlc"]);
    expect(narrowed({ children: ["rlc"], costCenters: [] })).toEqual([]);
  });

  const account = (id: string, children: readonly string[]) => ({
    ...{
      id,
      provider: "aws" as const,
      name: id,
      type: "shared" as const,
      children,
      portalDefined: false,
      autoCustomer: false,
    },
    ...{ autoAssigned: false, excludeRule: null },
  });
  const having = (...list: ReturnType<typeof account>[]) => mapOf(list, ({ id }) => id);
  const children: Spec[] = ["a", "b", "c"].map((key) => ({ key }));

  it("assignments of accounts: the account stays, and nobody is billed for it", () => {
    const live: Spec[] = [
      { ...rlc, live: { assets: { ...NO_ASSETS, accounts: having(account("1", ["a", "b", "c"])) } } },
      ...children,
    ];
    const plan = (left: readonly string[], allow: string[] = []) =>
      planned(live, [{ ...rlc, assets: { accounts: having(account("1", left)) } }, ...children], allow);
    expect(guardsIn(plan(["a", "b"]))).toEqual([]);
    expect(plan(["a"]).problems[0]?.message).toContain("takes away 2 of 3 assignments of accounts (67 %) of rlc");
    expect(guardsIn(plan(["a"], ["remove=rlc"]))).toEqual([]);
  });

  it("sub-accounts of cost centers, gross: what one gives to another was taken from the first", () => {
    const center = (key: string, subAccounts: readonly string[]): CostCenter => ({
      ...{ key, name: key, code: null, parent: null, subAccounts },
    });
    const centers = (...list: CostCenter[]) => mapOf(list, ({ key }) => key);
    const live = {
      ...rlc,
      live: { assets: { ...NO_ASSETS, costCenters: centers(center("x", ["1", "2", "3"]), center("y", ["4"])) } },
    };
    const moved = { ...rlc, assets: { costCenters: centers(center("x", []), center("y", ["1", "2", "3", "4"])) } };
    expect(planned([live], [moved]).problems[0]?.message).toContain(
      "takes away 3 of 4 sub-accounts of cost centers (75 %)",
    );
  });

  it("by number: one of what goes as a whole, each of what is taken from something that stays", () => {
    const guards = { ...DEFAULT_GUARDS, removals: { count: 2 } };
    const [live, gone] = below(peopled("cd", users(10, ["member", "accountant"]), users(8, ["member", "accountant"])));
    expect(guardsIn(planOf(live, gone, { guards }))).toEqual([]);
    const [, narrowed] = below(
      peopled("cd", [], [...users(7, ["member", "accountant"]), ...users(10, ["member"]).slice(7)]),
    );
    expect(guardsIn(planOf(live, narrowed, { guards }))).toEqual(["guard_removals cd", "guard_removals rlc"]);
  });
});

describe("what is let through by name", () => {
  const emea: Spec = { key: "emea", kind: "Distributor", credits: 100_000 };
  const live: Spec[] = [rlc, emea, { key: "lg", parent: "emea", credits: 80_000 }, { key: "cd", credits: 50_000 }];
  const desired = live.map((one) => (one === rlc ? one : { ...one, credits: one === emea ? 90_000 : 10_000 }));
  const guards = { ...DEFAULT_GUARDS, creditsReclaimed: { count: 0 } };
  const allowed = (...allow: string[]) => planOf(live, desired, { guards, allow });

  it("is all of what the refusal says, in any order", () => {
    const names = allowed().problems.flatMap(({ message }) => /--allow (\S+)$/.exec(message)?.[1] ?? []);
    expect(names).toEqual(["reclaim=rlc:120000", "reclaim=emea:70000", "reclaim=emea:10000"]);
    expect(guardsIn(allowed(...names))).toEqual([]);
    expect(guardsIn(allowed(...names.toReversed()))).toEqual([]);
  });

  it("goes on further up, where the nearest name is not enough, and lets nothing through twice", () => {
    expect(guardsIn(allowed("reclaim=emea:70000", "reclaim=rlc:50000"))).toEqual([]);
    expect(guardsIn(allowed("reclaim=emea:70000", "reclaim=rlc:40000"))).toEqual(["guard_credits_reclaimed rlc"]);
    expect(guardsIn(allowed("reclaim=emea:60000", "reclaim=rlc:90000"))).toEqual(["guard_credits_reclaimed emea"]);
  });
});

describe("what moves away counts where it leaves", () => {
  const [emea, apac] = ["emea", "apac"].map((key): Spec => ({ key, kind: "Distributor", credits: 100_000 }));
  const lg = (parent: string): Spec => ({ key: "lg", parent, credits: 90_000 });

  it("credits that go with an organization, and not where it stays below", () => {
    if (!emea || !apac) throw new Error("two distributors");
    const made = planned([rlc, emea, apac, lg("emea")], [rlc, emea, { ...apac, credits: 100_000 }, lg("apac")]);
    expect(guardsIn(made)).toEqual(["guard_credits_reclaimed emea"]);
    expect(made.problems[0]?.message).toContain("takes away 90,000 of 90,000 credits (100 %) below emea");
    expect(
      guardsIn(planned([rlc, emea, apac, lg("emea")], [rlc, emea, apac, lg("apac")], ["reclaim=emea:90000"])),
    ).toEqual([]);
  });
});

describe("what cannot move", () => {
  const emea: Spec = { key: "emea", kind: "Distributor", credits: 90_000 };
  const lg: Spec = { key: "lg", parent: "emea", credits: 90_000 };

  it("is not let through by name: what is told is that it cannot be", () => {
    const renamed = { ...emea, key: "europe", name: "emea Inc." };
    expect(guardsIn(planned([rlc, emea, lg], [rlc, renamed, { ...lg, parent: "europe" }]))).toEqual([
      "key_changed europe",
    ]);
    expect(guardsIn(planned([rlc, emea, lg], [rlc, emea, { ...lg, parent: "rlc" }]))).toEqual([
      "guard_credits_reclaimed emea",
    ]);
  });
});

describe("a declaration that was cut short", () => {
  it("language-10 plans nothing where organizations are gone from it, not even what stays", () => {
    const live = [rlc, { key: "a" }, { key: "b" }, { key: "c" }];
    const made = planned(live, [rlc, { key: "a", credits: 20_000 }]);
    expect(made).toMatchObject({ operations: [], run: "" });
    expect(made.problems.map(({ code, address }) => `${code} ${address}`)).toEqual([
      "declaration_gone b",
      "declaration_gone c",
    ]);
  });

  it("trips where a list lost its end, or is empty", () => {
    expect(guardsIn(planned(...below(peopled("cd", users(10), users(4)))))).toEqual(["guard_removals cd"]);
    expect(guardsIn(planned(...below(peopled("cd", users(10), []))))).toEqual(["guard_removals cd"]);
  });

  it("names one thing, and lets nothing else through", () => {
    const [live, desired] = below(peopled("cd", users(2), []), peopled("mk", users(2), []));
    expect(guardsIn(planned(live, desired))).toEqual(["guard_removals cd", "guard_removals mk"]);
    expect(guardsIn(planned(live, desired, ["remove=cd"]))).toEqual(["guard_removals mk"]);
    expect(guardsIn(planned(live, desired, ["remove=rlc"]))).toEqual([]);
    expect(planned(live, desired, ["remove=cx"]).problems.map(({ code }) => code)).toContain("allowance_unknown");
  });
});

describe("who asks is not locked out, whatever is let through", () => {
  const owner = { ...users(1, ["admin"])[0], email: "ann@b.c" } as DesiredUser;
  const both = [owner, ...users(1, ["admin"])];
  it.each([
    ["a person", { email: "ann@b.c" }, "is who asks"],
    [
      "a service account whose token ends without its maker",
      { email: null, maker: "Ann@b.c" },
      "has made the token that asks",
    ],
  ])("P-7 %s", (_what, who, said) => {
    const authority = { ...authorityOf("id-rlc", ["owner"], new Map()), ...who };
    const [live, desired] = peopled("rlc", both, both.slice(1));
    const made = planOf([{ ...live, credits: 50_000 }], [{ ...desired, credits: 50_000 }], {
      ...{ guards: DEFAULT_GUARDS, allow: ["remove=rlc"], authority },
    });
    expect(made.problems).toMatchObject([{ code: "own_access", rule: "P-7" }]);
    expect(made.problems[0]?.message).toContain(said);
    expect(made.operations).toEqual([]);
  });
});

describe("what a guard refuses", () => {
  it("is shown as what would be done, and is not in the way of anybody who applies the rest", () => {
    const made = planned(...below(peopled("cd", users(1), [])));
    expect(made.withheld?.map(({ change }) => change.kind)).toEqual(["membership.disable"]);
    expect(made).toMatchObject({ operations: [], guarded: true, run: "" });
  });
});
