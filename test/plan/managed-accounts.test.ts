/** What a plan does with managed accounts (B-1): what is live, what is declared, what is asked for; and what it warns of (B-2, P-8). */
import { describe, expect, it } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { authorityOf } from "../../src/model/authority.ts";
import type { DesiredManagedAccount } from "../../src/model/desired.ts";
import { type ManagedAccount, TRIAL_MS } from "../../src/model/managed-accounts.ts";
import { Secret } from "../../src/model/payment-mark.ts";
import { type Member, NOBODY } from "../../src/model/people.ts";
import { planOf, type Spec } from "./trees.ts";

const SECRET = new Secret("CD_PAYMENT", "pm_4711");
const MARK = SECRET.markLike(null, ["lineage", "cd"]);
const ACCOUNT: ManagedAccount = {
  ...{ computers: 250, invoicesTo: null, payment: null, since: 0, trialEnds: TRIAL_MS, until: null },
};
const declared = (more: Partial<DesiredManagedAccount> = {}): DesiredManagedAccount => ({
  ...{ computers: undefined, invoicesTo: undefined, payment: undefined },
  ...more,
});
const ada: Member = { email: "ada@cd.example", name: "Ada", roles: ["admin"], state: "active", invitation: null };
const STAFFED = { ...NOBODY, members: new Map([[ada.email, ada]]) };

/** It says who is alerted (B-4), and nothing else. */
const LOOK = {
  ...{ subdomain: null, branding: null, contactMenu: null, support: null, management: null },
  alertsTo: ["ops@cd.example"],
};

/** A root with one child that is one, and declares another. */
function specs(
  billing: ManagedAccount | null,
  managedAccount: DesiredManagedAccount | undefined,
  live: Spec["live"] = {},
): [Spec[], Spec[]] {
  const root: Spec = { key: "rlc", credits: 50_000 };
  return [
    [root, { key: "cd", live: { people: STAFFED, ...live, assets: { ...NO_ASSETS, billing, presentation: LOOK } } }],
    [root, { key: "cd", ...(managedAccount && { assets: { managedAccount } }) }],
  ];
}

describe("B-1 plans of managed accounts", () => {
  const all = { computers: 9, invoicesTo: "b@cd.example", payment: SECRET };
  const ROWS: [
    what: string,
    live: ManagedAccount | null,
    wanted: DesiredManagedAccount | undefined,
    expected: object[],
  ][] = [
    ["nothing where nothing is declared", ACCOUNT, undefined, []],
    ["nothing where it is one, and no more is declared", { ...ACCOUNT, computers: 3, payment: MARK }, declared(), []],
    [
      "one of 250 computers",
      null,
      declared(),
      [{ kind: "billing.create", after: { computers: 250, invoicesTo: null, payment: null } }],
    ],
    [
      "one again that was one",
      { ...ACCOUNT, until: 5 },
      declared(),
      [{ kind: "billing.create", after: { computers: 250, invoicesTo: null, payment: null } }],
    ],
    [
      "one as it is declared",
      null,
      declared(all),
      [{ kind: "billing.create", after: { computers: 9, invoicesTo: "b@cd.example", payment: MARK } }],
    ],
    [
      "nothing where all is as declared",
      { ...ACCOUNT, computers: 9, invoicesTo: "b@cd.example", payment: MARK },
      declared(all),
      [],
    ],
    [
      "what differs alone",
      { ...ACCOUNT, payment: MARK },
      declared(all),
      [{ kind: "billing.update", after: { computers: 9, invoicesTo: "b@cd.example" } }],
    ],
    [
      "another reference",
      { ...ACCOUNT, payment: new Secret("X", "pm_0").markLike(MARK, []) },
      declared({ payment: SECRET }),
      [{ kind: "billing.update", after: { payment: MARK } }],
    ],
  ];
  it.each(ROWS)("ask for %s", (_what, live, wanted, expected) => {
    const { operations, problems } = planOf(...specs(live, wanted));
    expect(problems).toEqual([]);
    expect(operations.map(({ change: { kind, after } }) => ({ kind, after }))).toEqual(expected);
  });

  it("language-6 name the variable where its secret is sent along, and nowhere else", () => {
    const { operations } = planOf(...specs(ACCOUNT, declared({ payment: SECRET })));
    expect(operations.map(({ variable, reversible }) => [variable, reversible])).toEqual([["CD_PAYMENT", false]]);
    expect(JSON.stringify(operations)).not.toContain("pm_4711");
    const others = planOf(
      ...specs({ ...ACCOUNT, payment: MARK }, declared({ computers: 1, payment: SECRET })),
    ).operations;
    expect(others.map(({ variable }) => variable)).toEqual([undefined]);
  });

  it("B-1, O-11 are refused to who does not hold billing there", () => {
    const refusedTo = (role: string, access: "sealed" | "delegated") =>
      planOf(...specs(ACCOUNT, declared({ payment: SECRET }), { access }), {
        authority: authorityOf("id-rlc", [role], new Map(), "r@rlc.example"),
      }).problems.map(({ rule }) => rule);
    expect([refusedTo("owner", "delegated"), refusedTo("owner", "sealed")]).toEqual([[], ["O-11"]]);
  });

  it("P-7 are left out, and said, where who plans is not shown how it pays", () => {
    const authority = authorityOf("id-rlc", ["admin"], new Map(), "r@rlc.example");
    const wanted = declared({ computers: 7, payment: SECRET });
    const { operations, problems, warnings } = planOf(...specs(ACCOUNT, wanted, { access: "delegated" }), {
      authority,
    });
    expect(operations.map(({ change: { after } }) => after)).toEqual([{ computers: 7 }]);
    expect([problems, warnings.map(({ code }) => code)]).toEqual([[], ["not_shown"]]);
  });
});

describe("warnings of managed accounts in plans", () => {
  const warned = (live: Spec["live"], options: Parameters<typeof planOf>[2] = {}) =>
    planOf(...specs(ACCOUNT, declared(), live), options).warnings.map(({ rule, address }) => `${rule} ${address}`);
  it("B-2, P-8 say what is odd, and forbid nothing", () => {
    expect(warned({})).toEqual([]);
    expect(warned({ people: NOBODY })).toEqual(["P-8 cd"]);
    expect(planOf(...specs(null, declared(), { people: NOBODY }))).toMatchObject({ problems: [], guarded: false });
  });

  it("B-2 an owner who is not the provider's", () => {
    const owner = { name: "Carl Dent", email: "carl@cd.example" };
    const [live, wanted] = specs(ACCOUNT, declared());
    const owned = (all: Spec[]) => all.map((one) => (one.key === "cd" ? { ...one, profile: { owner } } : one));
    const made = planOf(owned(live), owned(wanted));
    expect([made.operations.length, made.warnings.map(({ rule }) => rule)]).toEqual([0, ["B-2"]]);
  });

  it("O-11 who is not shown the people cannot tell, and is not warned", () => {
    const authority = authorityOf("id-rlc", ["owner"], new Map(), "r@rlc.example");
    expect(warned({ people: NOBODY }, { authority })).toEqual([]);
    expect(warned({ people: NOBODY, access: "delegated" }, { authority })).toEqual(["P-8 cd"]);
  });
});
