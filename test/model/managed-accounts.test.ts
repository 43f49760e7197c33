/** The law of managed accounts (B-1, B-2, P-8): both sides of every rule, what they are charged, and marks of payment references. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import type { Change } from "../../src/model/change.ts";
import { feeOf, monthNamed, monthOf, monthsBetween } from "../../src/model/invoices.ts";
import * as law from "../../src/model/law/managed-accounts.ts";
import { billingState, type ManagedAccount, TRIAL_MS } from "../../src/model/managed-accounts.ts";
import { isMarkOf, Secret } from "../../src/model/payment-mark.ts";
import { NOBODY } from "../../src/model/people.ts";
import { at, NOW, organization, performed, plant, refused } from "./plant.ts";

const ACCOUNT: ManagedAccount = {
  ...{ computers: 250, invoicesTo: null, payment: null },
  ...{ since: NOW, trialEnds: NOW + TRIAL_MS, until: null },
};
const MARK = new Secret("X", "reference").markLike(null, []);
const tree = (billing: ManagedAccount | null = null, anchor = false) =>
  plant({
    rlc: {
      allocated: 50_000,
      children: { cd: { allocated: anchor ? 0 : 10_000, anchor, assets: { ...NO_ASSETS, billing } } },
    },
  });
const make = (address = "cd", more: object = {}): Change => ({
  ...{ kind: "billing.create", address },
  after: { computers: 250, invoicesTo: null, payment: null, ...more },
});
const put = (after: Extract<Change, { kind: "billing.update" }>["after"]): Change => ({
  ...{ kind: "billing.update", address: "cd", after },
});
const end: Change = { kind: "billing.delete", address: "cd", after: {} };

describe("B-1 the law of managed accounts", () => {
  const ROWS: [code: string, what: string, there: ManagedAccount | null, asked: Change][] = [
    ["managed_account_not_child", "of a distributor", null, make("rlc")],
    ["managed_account_exists", "of one that is one", ACCOUNT, make()],
    ["managed_account_missing", "of one that is none", null, put({ computers: 1 })],
    ["managed_account_missing", "of one that is none any more", { ...ACCOUNT, until: NOW }, put({ computers: 1 })],
    ["managed_account_missing", "that ends and is none", null, end],
    ["too_many_computers", "of 251 computers", null, make("cd", { computers: 251 })],
    ["too_many_computers", "of 251 computers later", ACCOUNT, put({ computers: 251 })],
    ["too_many_computers", "of half a computer", ACCOUNT, put({ computers: 0.5 })],
    ["email_malformed", "with invoices to nowhere", ACCOUNT, put({ invoicesTo: "nowhere" })],
  ];
  it.each(ROWS)("refuses %s: %s", (code, _what, there, asked) => {
    expect(refused(tree(there), asked).code).toBe(code);
  });

  it("N-1 an anchor is none", () => {
    expect(refused(tree(null, true), make())).toMatchObject({ code: "anchor_has_none", rule: "N-1" });
  });

  const FINE: [what: string, there: ManagedAccount | null, asked: Change, expected: object | null][] = [
    ["250 computers", null, make(), ACCOUNT],
    ["no computers", null, make("cd", { computers: 0 }), { ...ACCOUNT, computers: 0 }],
    [
      "a mailbox as it is stored",
      ACCOUNT,
      put({ invoicesTo: "A@EXAMPLE.COM" }),
      { ...ACCOUNT, invoicesTo: "A@example.com" },
    ],
    ["a payment reference", ACCOUNT, put({ payment: MARK }), { ...ACCOUNT, payment: MARK }],
    ["the end of one", ACCOUNT, end, { ...ACCOUNT, until: NOW }],
    [
      "another after it, without another trial",
      { ...ACCOUNT, since: 0, trialEnds: 30, until: 40 },
      make(),
      { ...ACCOUNT, trialEnds: 30 },
    ],
  ];
  it.each(FINE)("takes %s", (_what, there, asked, expected) => {
    const planted = tree(there);
    performed(planted, asked);
    expect(at(planted, "cd").assets.billing).toEqual(expected);
  });

  it.each([
    ["trial", null, TRIAL_MS - 1],
    ["past_due", null, TRIAL_MS],
    ["trial", MARK, TRIAL_MS - 1],
    ["active", MARK, TRIAL_MS],
  ])("is in %s with the reference %s after %d ms", (state, payment, afterMs) => {
    expect(billingState({ ...ACCOUNT, payment }, NOW + afterMs)).toBe(state);
  });

  it("enrols the 250th computer and not the 251st", () => {
    expect(law.a_computer_finds_room("cd", ACCOUNT, 249)).toBeUndefined();
    expect(law.a_computer_finds_room("cd", ACCOUNT, 250)).toMatchObject({
      ...{ code: "computers_full", figures: { asked: 251, possible: 250, shortBy: 1 } },
    });
  });

  it("enrols none that is past due, nor where it is not active", () => {
    expect(law.past_due_enrols_no_further_computers("cd", ACCOUNT, NOW)).toBeUndefined();
    expect(law.past_due_enrols_no_further_computers("cd", ACCOUNT, NOW + TRIAL_MS)).toMatchObject({ code: "past_due" });
    // Who was unlinked lives on by itself, and is charged (U-4).
    for (const phase of ["active", "unlinked"] as const)
      expect(law.a_computer_is_enrolled_while_active("cd", phase)).toBeUndefined();
    for (const phase of ["paused", "draining"] as const)
      expect(law.a_computer_is_enrolled_while_active("cd", phase)).toMatchObject({ rule: "O-9" });
  });
});

describe("warnings of managed accounts", () => {
  const parent = organization("rlc");
  const assets = { ...NO_ASSETS, billing: ACCOUNT };
  const member = { email: "a@b.c", name: "A", roles: ["admin"], state: "active" as const, invitation: null };
  const with_ = (more: object) => ({ ...NOBODY, members: new Map([["a@b.c", { ...member, ...more }]]) });

  it("B-2 the owner should be the provider's", () => {
    const other = { name: "Carl", email: "carl@cd.example" };
    expect(law.the_owner_should_be_the_providers(organization("cd", { assets }, parent))).toBeUndefined();
    expect(law.the_owner_should_be_the_providers(organization("cd", { owner: other }, parent))).toBeUndefined();
    expect(law.the_owner_should_be_the_providers(organization("cd", { assets, owner: other }, parent))?.rule).toBe(
      "B-2",
    );
  });

  it("B-4 it should say who is alerted", () => {
    const look = { subdomain: null, branding: null, contactMenu: null, support: null, management: null };
    const warned = (alertsTo: readonly string[] | null) =>
      law.a_managed_account_should_say_who_is_alerted(
        organization("cd", { assets: { ...assets, presentation: { ...look, alertsTo } } }, parent),
      )?.rule;
    expect([warned(null), warned(["ops@b.c"])]).toEqual(["B-4", undefined]);
    expect(law.a_managed_account_should_say_who_is_alerted(organization("cd", {}, parent))).toBeUndefined();
  });

  it.each([
    ["an admin", {}, false],
    ["an admin who is asked", { state: "invited", invitation: { state: "pending", until: NOW } }, false],
    ["an admin who declined", { state: "invited", invitation: { state: "declined", until: NOW } }, true],
    ["an admin who is disabled", { state: "disabled" }, true],
    ["a member alone", { roles: ["member"] }, true],
  ])("P-8 with %s", (_what, more, warns) => {
    const found = law.a_managed_account_should_have_an_admin(
      organization("cd", { assets, people: with_(more) }, parent),
    );
    expect(found?.rule).toBe(warns ? "P-8" : undefined);
  });
});

describe("B-5 months of billing", () => {
  const utc = (text: string) => Date.parse(text);
  const charged = (since: string, trialEnds: string, until: string | null, now = "2030-01-01") => {
    const period = { since: utc(since), trialEnds: utc(trialEnds), until: until === null ? null : utc(until) };
    const months = monthsBetween(monthOf(utc("2025-12-01")), monthOf(utc("2026-05-01")));
    return [...months].filter((month) => feeOf([period], month, utc(now)) === 7_500).map(({ name }) => name.slice(5));
  };
  it.each([
    [
      "from the month in which the trial ended",
      "2026-01-02",
      "2026-02-01T00:00Z",
      null,
      undefined,
      ["02", "03", "04", "05"],
    ],
    [
      "on the last day of a month that is too short",
      "2026-01-01",
      "2026-01-31T08:00Z",
      "2026-02-28T08:00Z",
      undefined,
      ["01"],
    ],
    [
      "as long as a month begins before the end",
      "2026-01-01",
      "2026-01-31T08:00Z",
      "2026-02-28T08:01Z",
      undefined,
      ["01", "02"],
    ],
    ["not before a month of billing has begun", "2026-01-01", "2026-01-31T08:00Z", null, "2026-02-28T07:59Z", ["01"]],
    ["from the day when it became one again", "2026-03-10", "2026-01-31T08:00Z", null, undefined, ["03", "04", "05"]],
    ["never in the trial", "2026-01-01", "2026-01-31", "2026-01-30", undefined, []],
  ])("are charged %s", (_what, since, trialEnds, until, now, expected) => {
    expect(charged(since, trialEnds, until, now)).toEqual(expected);
  });

  it("charge a month once, however often a child was a managed account in it", () => {
    const one = { since: 0, trialEnds: 0, until: utc("2026-01-02") };
    const other = { since: utc("2026-01-05"), trialEnds: 0, until: null };
    expect(feeOf([one, other], monthOf(other.since), utc("2026-02-01"))).toBe(7_500);
  });

  it.each(["2026-13", "2026-1", "26-01", "2026-01-01", "", "1969-12"])("no month is called %j", (name) => {
    expect(monthNamed(name)).toBeUndefined();
  });

  it("a month goes from its first millisecond to the next one's", () => {
    expect(monthNamed("2026-12")).toEqual({ name: "2026-12", from: utc("2026-12-01"), to: utc("2027-01-01") });
    expect(monthOf(utc("2026-12-31T23:59:59.999Z")).name).toBe("2026-12");
  });
});

describe("language-6 marks of payment references", () => {
  const secret = new Secret("PAYMENT", "pm_4711");
  it("are of one reference, and the same as long as that is", () => {
    const mark = secret.markLike(null, ["lineage", "cd"]);
    expect(isMarkOf(mark, "pm_4711")).toBe(true);
    expect(isMarkOf(mark, "pm_4712")).toBe(false);
    // After a restore or a rekey, too: the salt of the mark that is there is kept.
    expect(secret.markLike(mark, ["another lineage", "cd-2"])).toBe(mark);
    expect(new Secret("PAYMENT", "pm_4712").markLike(mark, []).slice(0, 16)).toBe(mark.slice(0, 16));
    expect(secret.markLike(null, ["lineage", "us"])).not.toBe(mark);
  });

  it("a secret shows its variable, and not itself", () => {
    for (const text of [JSON.stringify(secret), inspect(secret, { showHidden: true, depth: 9 }), String(secret)])
      expect(text).not.toContain("pm_4711");
    expect(JSON.stringify(secret)).toContain("PAYMENT");
  });
});
