/** The law of linked accounts (A-1 to A-4, N-1): both sides of each, and what follows a new key, an unlinking and a move. */
import { describe, expect, it } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { authorityOf } from "../../src/model/authority.ts";
import type { Change } from "../../src/model/change.ts";
import { fitsGlob, type LinkedAccount } from "../../src/model/linked-accounts.ts";
import type { Role } from "../../src/model/people.ts";
import { perform } from "../../src/model/perform.ts";
import { at, distributor, NOW, operator, plant } from "./plant.ts";

const account = (more: Partial<LinkedAccount> = {}): LinkedAccount => ({
  ...{ id: "a-1", provider: "azure", name: null, type: "shared", children: [] },
  ...{ portalDefined: false, autoCustomer: false, autoAssigned: false, excludeRule: null, ...more },
});
const having = (...accounts: LinkedAccount[]) => ({
  assets: { ...NO_ASSETS, accounts: new Map(accounts.map((one) => [one.id, one])) },
});
/** rlc → cd, group (an anchor), made (by a-9); rlc → emea → de */
const tree = (...accounts: LinkedAccount[]) =>
  plant({
    rlc: {
      allocated: 500_000,
      ...having(account({ id: "a-9", portalDefined: true, autoCustomer: true, subAccounts: 3 }), ...accounts),
      children: {
        ...{ cd: { allocated: 10_000 }, group: { anchor: true, activated: true } },
        made: { allocated: 10_000, assets: { ...NO_ASSETS, automatic: "a-9" } },
        emea: {
          allocated: 100_000,
          ...having(account({ id: "e-1", children: ["de"] })),
          children: { de: { allocated: 10_000 } },
        },
        apac: { allocated: 100_000, children: {} },
      },
    },
  });
const onboard = (more: Partial<LinkedAccount>, address = "rlc"): Change => ({
  ...{ kind: "account.create", address, after: account(more) },
});
const move = (address: string, parent: string): Change => ({ kind: "organization.move", address, after: { parent } });

/** The code and rule that forbid a change, or `applied`. */
function answer(asked: Change, by = operator, on = tree()): string {
  const done = perform(on, asked, by);
  return "violation" in done ? `${done.violation.rule} ${done.violation.code}` : "applied";
}

const CSP = { autoCustomer: true, portalDefined: true } as const;
const AWS = { provider: "aws", type: "dedicated", autoAssigned: true } as const;

describe("linked accounts", () => {
  const ROWS: [what: string, asked: Change, expected: string][] = [
    ["A-1 onboards on the root", onboard({ children: ["cd", "de"] }), "applied"],
    ["A-1 onboards on a nested distributor", onboard({ children: ["de"] }, "emea"), "applied"],
    ["A-1 refuses one on a child", onboard({}, "cd"), "A-1 account_not_distributor"],
    ["A-1 refuses an id that is there", onboard({ id: "a-9" }), "A-1 account_exists"],
    ["A-1 refuses an id that another distributor has", onboard({ id: "e-1" }), "A-1 account_exists"],
    ["A-1 takes one child of a dedicated account", onboard({ type: "dedicated", children: ["cd"] }), "applied"],
    ["A-1 takes no child of a dedicated account", onboard({ type: "dedicated" }), "applied"],
    ["A-1 refuses two", onboard({ type: "dedicated", children: ["cd", "de"] }), "A-1 account_one_child"],
    ["A-1 refuses who is not below", onboard({ children: ["cd"] }, "emea"), "A-1 account_child_unknown"],
    ["A-1 refuses itself", onboard({ children: ["emea"] }, "emea"), "A-1 account_child_unknown"],
    ["A-1 refuses who is absent", onboard({ children: ["nowhere"] }), "A-1 account_child_unknown"],
    ["N-1 refuses an anchor", onboard({ children: ["group"] }), "N-1 anchor_has_none"],
    ["A-2 takes autoCustomer of shared, portal-defined Azure", onboard(CSP), "applied"],
    ["A-2 refuses it of AWS", onboard({ ...CSP, provider: "aws" }), "A-2 auto_customer_not_possible"],
    ["A-2 refuses it of what is not portal-defined", onboard({ autoCustomer: true }), "A-2 auto_customer_not_possible"],
    ["A-2 refuses it of dedicated", onboard({ ...CSP, type: "dedicated" }), "A-2 auto_customer_not_possible"],
    ["A-3 takes autoAssigned of dedicated AWS", onboard(AWS), "applied"],
    ["A-3 takes it of dedicated Azure", onboard({ ...AWS, provider: "azure" }), "applied"],
    ["A-3 refuses it of GCP", onboard({ ...AWS, provider: "gcp" }), "A-3 auto_assigned_not_possible"],
    ["A-3 refuses it of shared", onboard({ ...AWS, type: "shared" }), "A-3 auto_assigned_not_possible"],
    ["A-3 takes excludeRule with autoAssigned", onboard({ ...AWS, excludeRule: "x*" }), "applied"],
    [
      "A-3 refuses excludeRule without",
      onboard({ type: "dedicated", excludeRule: "x*" }),
      "A-3 exclude_rule_not_possible",
    ],
    [
      "A-1 refuses to change what is not there",
      { ...onboard({}), kind: "account.update" } as Change,
      "A-1 account_unknown",
    ],
    ["A-1 deletes", { kind: "account.delete", address: "emea", after: { id: "e-1" } }, "applied"],
    [
      "A-4 refuses to delete what has sub-accounts",
      { kind: "account.delete", address: "rlc", after: { id: "a-9" } },
      "A-4 account_in_use",
    ],
    ["A-1 refuses to move who has an account away", move("de", "rlc"), "A-1 account_assigned"],
    ["A-1 moves it along with the distributor", move("emea", "apac"), "applied"],
    ["A-1 moves others", move("cd", "emea"), "applied"],
    ["A-4 moves who was created within what is below the account", move("made", "emea"), "applied"],
  ];
  it.each(ROWS)("%s", (_, asked, expected) => {
    expect(answer(asked)).toBe(expected);
  });

  it("A-1 a new key takes assignments along, also of distributors further up, and unlinking ends them", () => {
    const live = tree(account({ children: ["cd", "de"] }));
    expect(answer({ kind: "organization.rekey", address: "de", after: { key: "zz" } }, operator, live)).toBe("applied");
    expect(at(live, "rlc").assets.accounts.get("a-1")?.children).toEqual(["cd", "zz"]);
    expect(at(live, "emea").assets.accounts.get("e-1")?.children).toEqual(["zz"]);
    Object.assign(at(live, "zz"), { phase: "draining", allocated: 0, drainedAt: NOW - 3_600_000 });
    const gone: Change = { kind: "organization.unlink", address: "zz", after: { confirm: "de Inc." } };
    expect(answer(gone, operator, live)).toBe("applied");
    expect(at(live, "emea").assets.accounts.get("e-1")?.children).toEqual([]);
    live.takeBack();
    expect(at(live, "emea").assets.accounts.get("e-1")?.children).toEqual(["de"]);
  });

  it("A-4 what has arrived of sub-accounts is not said by a change", () => {
    const live = tree();
    const update: Change = {
      kind: "account.update",
      address: "rlc",
      after: account({ id: "a-9", ...CSP, subAccounts: 9 }),
    };
    expect(answer(update, operator, live)).toBe("applied");
    expect(at(live, "rlc").assets.accounts.get("a-9")?.subAccounts).toBe(3);
  });

  it("A-2, P-7 autoCustomer is turned on by who may create children, and what is on may be changed by others", () => {
    const clerk: Role = { name: "clerk", permissions: ["accounts:create", "accounts:edit"], includes: [], scope: null };
    const by = { ...distributor, authority: authorityOf("id-rlc", ["clerk"], new Map([["clerk", clerk]])) };
    expect(answer(onboard({}), by)).toBe("applied");
    expect(answer(onboard(CSP), by)).toBe("P-7 forbidden");
    const renamed: Change = {
      kind: "account.update",
      address: "rlc",
      after: account({ id: "a-9", ...CSP, name: "CSP" }),
    };
    expect(answer(renamed, by)).toBe("applied");
    expect(answer(onboard(CSP), distributor)).toBe("applied");
  });

  it("P-7 a role for some accounts changes those", () => {
    const scope = { accounts: ["a-9"] };
    const clerk: Role = { name: "clerk", permissions: ["accounts:edit"], includes: [], scope };
    const by = { ...distributor, authority: authorityOf("id-rlc", ["clerk"], new Map([["clerk", clerk]])) };
    const renamed = (id: string): Change => ({
      kind: "account.update",
      address: "rlc",
      after: account({ id, ...CSP }),
    });
    expect(answer(renamed("a-9"), by)).toBe("applied");
    expect(answer(renamed("a-1"), by, tree(account({ ...CSP })))).toBe("P-7 forbidden");
  });
});

describe("A-3 a glob", () => {
  const ROWS: [glob: string, name: string, fits: boolean][] = [
    ["test-*", "test-web", true],
    ["test-*", "a-test-web", false],
    ["*test*", "a-test-web", true],
    ["a*b*c", "a-b-c", true],
    ["a*b*c", "a-c-b", false],
    ["a*a", "a", false],
    ["*", "", true],
    ["plain", "plain", true],
    ["plain", "plainer", false],
    ["a.c", "abc", false],
    ["^a$", "a", false],
    ["ab*bc", "abc", false],
  ];
  it.each(ROWS)("%s of %s: %s", (glob, name, fits) => {
    expect(fitsGlob(glob, name)).toBe(fits);
  });

  it("takes no longer than names are long, whatever it is", () => {
    const startedMs = performance.now();
    expect(fitsGlob("*a".repeat(100), `${"a".repeat(400)}b`)).toBe(false);
    expect(performance.now() - startedMs).toBeLessThan(200);
  });
});
