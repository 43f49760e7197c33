/**
 * Who may do what (*People*, the table at its end): every kind of change × who asks × whose organization × whether access is sealed or
 * delegated. And what roles come to: what they bring along, include and reach (P-7).
 */
import { describe, expect, it } from "vitest";
import {
  type Authority,
  authorityOf,
  BUILT_IN,
  BUILT_IN_ROLES,
  expanded,
  holds,
  isInCharge,
  OPERATOR,
  PERMISSIONS,
} from "../../src/model/authority.ts";
import type { Change, ChangeKind } from "../../src/model/change.ts";
import { who_may_change } from "../../src/model/law/authorization.ts";
import { a_token_grants_no_more_than_its_maker_holds } from "../../src/model/law/granting.ts";
import type { LinkedAccount } from "../../src/model/linked-accounts.ts";
import type { Access } from "../../src/model/organization.ts";
import { type Invitation, type Member, NOBODY, type Role } from "../../src/model/people.ts";
import { type Presentation, UNSAID } from "../../src/model/presentation.ts";
import { at, creation, NOW, plant } from "./plant.ts";

const role = (name: string, more: Partial<Role> = {}): Role => ({
  ...{ name, permissions: [], includes: [], scope: null },
  ...more,
});
const custom = (...roles: Role[]) => new Map(roles.map((one) => [one.name, one]));
const OPEN: Invitation = { state: "pending", until: NOW + 1 };
const ann: Member = { email: "ann@b.c", name: "Ann", roles: ["member"], state: "active", invitation: null };

/** A tree in which `cd` is a child of `rlc`; nobody is pending. */
function tree(access: Access) {
  const people = { ...NOBODY, members: new Map([["ann@b.c", ann]]) };
  return plant({
    rlc: {
      ...{ allocated: 50_000, access, ownerInvitation: null, people },
      children: { cd: { allocated: 10_000, ownerInvitation: null, people } },
    },
  });
}

const INVITEE = { email: "new@b.c", name: "New", roles: ["member"] };
const SSO = { issuer: "https://id.b.c", clientId: "c", emailDomains: [] };
const LOOK = { ...UNSAID, subdomain: "look" };
const ACCOUNT: LinkedAccount = {
  ...{ id: "a-1", provider: "aws", name: null, type: "shared", children: [] },
  ...{ portalDefined: false, autoCustomer: false, autoAssigned: false, excludeRule: null },
};
const DELIVERY = { key: "delivery", name: "Delivery", code: null, parent: null, subAccounts: [] };
/** One change of each kind, of the organization that it is asked of. */
const CHANGES: Readonly<Record<ChangeKind, (address: string) => Change>> = {
  "organization.create": (parent) => ({ kind: "organization.create", address: "new", after: { ...creation, parent } }),
  "organization.update": (address) => ({ kind: "organization.update", address, after: { name: "Other" } }),
  "organization.rekey": (address) => ({ kind: "organization.rekey", address, after: { key: "other" } }),
  "organization.move": (address) => ({ kind: "organization.move", address, after: { parent: "rlc" } }),
  "organization.adopt": (address) => ({ kind: "organization.adopt", address, after: { managedBy: "s" } }),
  "organization.release": (address) => ({ kind: "organization.release", address, after: { managedBy: null } }),
  "organization.pause": (address) => ({ kind: "organization.pause", address, after: { phase: "paused" } }),
  "organization.resume": (address) => ({ kind: "organization.resume", address, after: { phase: "active" } }),
  "organization.activate": (address) => ({ kind: "organization.activate", address, after: { activated: true } }),
  "organization.protect": (address) => ({ kind: "organization.protect", address, after: { protected: true } }),
  "organization.unprotect": (address) => ({ kind: "organization.unprotect", address, after: { protected: false } }),
  "organization.drain": (address) => ({
    kind: "organization.drain",
    address,
    after: { phase: "draining", credits: 0 },
  }),
  "organization.unlink": (address) => ({ kind: "organization.unlink", address, after: { confirm: "x" } }),
  "credits.purchase": (address) => ({ kind: "credits.purchase", address, after: { purchasedCredits: 0 } }),
  "credits.allocate": (address) => ({ kind: "credits.allocate", address, after: { credits: 0 } }),
  "owner.name": (address) => ({ kind: "owner.name", address, after: { owner: { name: "A", email: "a@b.c" } } }),
  "owner.transfer": (address) => ({ kind: "owner.transfer", address, after: { to: "ann@b.c" } }),
  "membership.invite": (address) => ({ kind: "membership.invite", address, after: INVITEE }),
  "membership.update": (address) => ({
    kind: "membership.update",
    address,
    after: { email: "ann@b.c", roles: ["reader"] },
  }),
  "membership.disable": (address) => ({ kind: "membership.disable", address, after: { email: "ann@b.c" } }),
  "membership.enable": (address) => ({ kind: "membership.enable", address, after: { email: "ann@b.c" } }),
  "role.create": (address) => ({ kind: "role.create", address, after: role("a", { permissions: ["credits:view"] }) }),
  "role.update": (address) => ({ kind: "role.update", address, after: role("a", { permissions: ["credits:view"] }) }),
  "role.delete": (address) => ({ kind: "role.delete", address, after: { name: "a" } }),
  "sso.create": (address) => ({ kind: "sso.create", address, after: SSO }),
  "sso.update": (address) => ({ kind: "sso.update", address, after: SSO }),
  "sso.delete": (address) => ({ kind: "sso.delete", address, after: {} }),
  "costCenter.create": (address) => ({ kind: "costCenter.create", address, after: DELIVERY }),
  "costCenter.update": (address) => ({ kind: "costCenter.update", address, after: DELIVERY }),
  "costCenter.delete": (address) => ({ kind: "costCenter.delete", address, after: { key: "delivery" } }),
  "account.create": (address) => ({ kind: "account.create", address, after: ACCOUNT }),
  "account.update": (address) => ({ kind: "account.update", address, after: ACCOUNT }),
  "account.delete": (address) => ({ kind: "account.delete", address, after: { id: "a-1" } }),
  "presentation.create": (address) => ({ kind: "presentation.create", address, after: LOOK }),
  "presentation.update": (address) => ({ kind: "presentation.update", address, after: LOOK }),
  "presentation.delete": (address) => ({ kind: "presentation.delete", address, after: {} }),
  "license.create": (address) => ({ kind: "license.create", address, after: { product: "pro", quantity: 4 } }),
  "license.update": (address) => ({ kind: "license.update", address, after: { product: "pro", quantity: 4 } }),
  "license.delete": (address) => ({ kind: "license.delete", address, after: { product: "pro" } }),
  "billing.create": (address) => ({
    ...{ kind: "billing.create", address },
    after: { computers: 250, invoicesTo: null, payment: null },
  }),
  "billing.update": (address) => ({ kind: "billing.update", address, after: { invoicesTo: "b@b.c" } }),
  "billing.delete": (address) => ({ kind: "billing.delete", address, after: {} }),
};

/** Who asks: of the root, the distributor; of `cd`, the child. */
const ASKERS = {
  root: authorityOf("id-rlc", ["owner"], new Map(), "o@b.c"),
  rootAdmin: authorityOf("id-rlc", ["admin"], new Map(), "d@b.c"),
  rootMember: authorityOf("id-rlc", ["member"], new Map(), "m@b.c"),
  child: authorityOf("id-cd", ["owner"], new Map(), "co@b.c"),
  childAdmin: authorityOf("id-cd", ["admin"], new Map(), "ca@b.c"),
  childMember: authorityOf("id-cd", ["member"], new Map(), "cm@b.c"),
} as const;
type Asker = keyof typeof ASKERS;

/** Who may make a change of `cd` (a creation: below `rlc`), by what access is: all others may not. */
const INSIDE: Readonly<Record<Access, readonly Asker[]>> = {
  sealed: ["child", "childAdmin"],
  delegated: ["child", "childAdmin", "root", "rootAdmin"],
};
/** As much as ownership: who signs in as whom is what the provider says (P-5). */
const SIGN_IN: Readonly<Record<Access, readonly Asker[]>> = {
  sealed: ["child"],
  delegated: ["child", "root", "rootAdmin"],
};
const ABOVE: readonly Asker[] = ["root", "rootAdmin"];
/** *Branding, contact menu, alert routing*: whoever runs it or its distributor, sealed or not. */
const LOOKS = [...ABOVE, "child", "childAdmin"] as const;
const MAY: Readonly<Record<ChangeKind, Readonly<Record<Access, readonly Asker[]>>>> = {
  "organization.create": { sealed: ABOVE, delegated: ABOVE },
  "organization.update": { sealed: [...ABOVE, "child", "childAdmin"], delegated: [...ABOVE, "child", "childAdmin"] },
  "organization.rekey": { sealed: ABOVE, delegated: ABOVE },
  "organization.move": { sealed: ABOVE, delegated: ABOVE },
  "organization.adopt": { sealed: ABOVE, delegated: ABOVE },
  "organization.release": { sealed: ABOVE, delegated: ABOVE },
  "organization.pause": { sealed: ABOVE, delegated: ABOVE },
  "organization.resume": { sealed: ABOVE, delegated: ABOVE },
  "organization.activate": { sealed: ABOVE, delegated: ABOVE },
  "organization.protect": { sealed: ABOVE, delegated: ABOVE },
  "organization.unprotect": { sealed: ABOVE, delegated: ABOVE },
  "organization.drain": { sealed: ABOVE, delegated: ABOVE },
  "organization.unlink": { sealed: ABOVE, delegated: ABOVE },
  // Whose they are is another law's to say: a child has none, and a root's are the operator's (C-3).
  "credits.purchase": { sealed: [...ABOVE, "child", "childAdmin"], delegated: [...ABOVE, "child", "childAdmin"] },
  "credits.allocate": { sealed: ABOVE, delegated: ABOVE },
  "owner.name": { sealed: [...ABOVE, "child"], delegated: [...ABOVE, "child"] },
  "owner.transfer": { sealed: ["child"], delegated: ["child", ...ABOVE] },
  "membership.invite": INSIDE,
  "membership.update": INSIDE,
  "membership.disable": INSIDE,
  "membership.enable": INSIDE,
  "role.create": INSIDE,
  "role.update": INSIDE,
  "role.delete": INSIDE,
  "sso.create": SIGN_IN,
  "sso.update": SIGN_IN,
  "sso.delete": SIGN_IN,
  "costCenter.create": INSIDE,
  "costCenter.update": INSIDE,
  "costCenter.delete": INSIDE,
  "account.create": INSIDE,
  "account.update": INSIDE,
  "account.delete": INSIDE,
  "presentation.create": { sealed: LOOKS, delegated: LOOKS },
  "presentation.update": { sealed: LOOKS, delegated: LOOKS },
  "presentation.delete": { sealed: LOOKS, delegated: LOOKS },
  "license.create": { sealed: ABOVE, delegated: ABOVE },
  "license.update": { sealed: ABOVE, delegated: ABOVE },
  "license.delete": { sealed: ABOVE, delegated: ABOVE },
  // B-1: that it is one, the distributor says; how it pays, who holds billing there: owners, not admins.
  "billing.create": { sealed: ABOVE, delegated: ABOVE },
  "billing.update": { sealed: ["child"], delegated: ["child", "root"] },
  "billing.delete": { sealed: ABOVE, delegated: ABOVE },
};
const kinds = Object.keys(CHANGES).filter((kind): kind is ChangeKind => kind in MAY);

describe.each(["sealed", "delegated"] as const)("P-7 P-9 O-11 who may change a child, %s", (access) => {
  it.each(kinds)("%s", (kind) => {
    const planted = tree(access);
    const creates = kind === "organization.create";
    const target = at(planted, creates ? "rlc" : "cd");
    // Where a child is to be created, its own people see nothing (O-6): the caller of the law hides that.
    const asking = Object.entries(ASKERS).filter(([, { home }]) => !creates || home === target.id);
    const verdicts = asking.filter(([, by]) => {
      const verdict = who_may_change(CHANGES[kind](target.key), target, by);
      if (verdict) expect(["forbidden", "distributor_only", "operator_only"]).toContain(verdict.code);
      return verdict === undefined;
    });
    expect(verdicts.map(([name]) => name).toSorted()).toEqual(MAY[kind][access].toSorted());
    expect(who_may_change(CHANGES[kind](target.key), target, OPERATOR)).toBeUndefined();
  });
});

describe("who may change their own organization", () => {
  const own = (change: Change, by: Authority, key = "cd") => who_may_change(change, at(tree("delegated"), key), by);
  it.each([
    ["C-7", "credits.allocate"],
    ["C-7", "organization.move"],
    ["C-7", "organization.rekey"],
    ["O-9", "organization.pause"],
    ["U-2", "organization.drain"],
    ["U-2", "organization.unlink"],
    ["O-13", "organization.protect"],
    ["O-13", "organization.unprotect"],
  ] as const)("%s a child's owner does not do %s to it", (rule, kind) => {
    expect(own(CHANGES[kind]("cd"), ASKERS.child)).toMatchObject({ code: "distributor_only", rule });
  });
  it.each([
    ["O-10", { customerAccess: "refuse" } as const],
    ["O-11", { access: "delegated" } as const],
    ["U-5", { usedOnUnlink: "refund" } as const],
  ])("%s a child does not set what its distributor sets", (rule, after) => {
    const change: Change = { kind: "organization.update", address: "cd", after };
    expect(own(change, ASKERS.child)).toMatchObject({ code: "forbidden", rule });
    expect(own(change, ASKERS.root)).toBeUndefined();
    const atRoot = own({ ...change, address: "rlc" }, ASKERS.root, "rlc");
    if (!("customerAccess" in after)) expect(atRoot).toBeUndefined();
  });
  it("O-10 P-7 what has no distributor above, a root or who has left, keeps not its own people out; the operator may", () => {
    const refuse = (address: string): Change => ({
      ...{ kind: "organization.update", address },
      after: { customerAccess: "refuse" },
    });
    const left = { ...at(tree("sealed"), "cd"), parent: null, phase: "unlinked" as const };
    for (const [organization, by] of [
      [at(tree("sealed"), "rlc"), ASKERS.root],
      [left, ASKERS.childAdmin],
    ] as const) {
      expect(who_may_change(refuse(organization.key), organization, by)).toMatchObject({
        code: "own_access",
        rule: "O-10",
      });
      expect(who_may_change(refuse(organization.key), organization, OPERATOR)).toBeUndefined();
      const permit: Change = {
        kind: "organization.update",
        address: organization.key,
        after: { customerAccess: "permit" },
      };
      expect(who_may_change(permit, organization, by)).toBeUndefined();
    }
  });
  it("P-1 the name of an owner who has accepted is put right from above only where it acts inside", () => {
    const right = (email: string): Change => ({
      ...{ kind: "owner.name", address: "cd" },
      after: { owner: { name: "Right", email } },
    });
    const { owner } = at(tree("sealed"), "cd");
    expect(who_may_change(right(owner.email.toUpperCase()), at(tree("sealed"), "cd"), ASKERS.root)).toMatchObject({
      rule: "O-11",
    });
    expect(who_may_change(right(owner.email), at(tree("delegated"), "cd"), ASKERS.root)).toBeUndefined();
    const pending = { ...at(tree("sealed"), "cd"), ownerInvitation: OPEN };
    expect(who_may_change(right(owner.email), pending, ASKERS.root)).toBeUndefined();
    expect(who_may_change(right(owner.email), at(tree("sealed"), "cd"), ASKERS.child)).toBeUndefined();
  });
  it("B-2 a child does not set, or drop, whose support is shown; its distributor does", () => {
    const managed = { ...LOOK, management: "provider" as const };
    const set: Change = { kind: "presentation.create", address: "cd", after: managed };
    expect(own(set, ASKERS.child)).toMatchObject({ code: "forbidden", rule: "B-2", field: "management" });
    expect(own(set, ASKERS.root)).toBeUndefined();
    const cd = at(tree("sealed"), "cd");
    cd.assets = { ...cd.assets, presentation: managed };
    const put = (after: Presentation): Change => ({ kind: "presentation.update", address: "cd", after });
    expect(who_may_change(put({ ...managed, subdomain: "other" }), cd, ASKERS.child)).toBeUndefined();
    for (const change of [put(LOOK), put({ ...managed, management: "client" }), CHANGES["presentation.delete"]("cd")]) {
      expect(who_may_change(change, cd, ASKERS.childAdmin)).toMatchObject({ code: "forbidden", rule: "B-2" });
      expect(who_may_change(change, cd, ASKERS.rootAdmin)).toBeUndefined();
    }
    expect(who_may_change(put(LOOK), { ...cd, phase: "unlinked" }, ASKERS.child)).toBeUndefined();
  });
  it("B-1 U-4 who was unlinked settles its managed account by itself, by who has billing there", () => {
    const left = { ...at(tree("sealed"), "cd"), phase: "unlinked" as const };
    const fewer: Change = { kind: "billing.update", address: "cd", after: { computers: 3 } };
    for (const change of [CHANGES["billing.delete"]("cd"), fewer]) {
      expect(who_may_change(change, left, ASKERS.child)).toBeUndefined();
      expect(who_may_change(change, left, ASKERS.childAdmin)).toMatchObject({ code: "forbidden", rule: "P-7" });
      expect(own(change, ASKERS.child)).toMatchObject({ code: "distributor_only", rule: "B-1" });
    }
  });
  it("P-7 a distributor's member presents what the role reaches, sealed or not", () => {
    const brand = role("brand", { permissions: ["branding:edit"], scope: { children: ["cd"] } });
    const by = authorityOf("id-rlc", ["member", "brand"], custom(brand), "b@b.c");
    const [change, other] = [CHANGES["presentation.update"]("cd"), CHANGES["presentation.update"]("rlc")];
    expect(who_may_change(change, at(tree("sealed"), "cd"), by)).toBeUndefined();
    expect(who_may_change(other, at(tree("sealed"), "rlc"), by)).toMatchObject({ code: "forbidden", rule: "P-7" });
    const made = who_may_change(CHANGES["presentation.create"]("cd"), at(tree("sealed"), "cd"), by);
    expect(made).toMatchObject({ code: "forbidden", rule: "P-7" });
  });
  it("P-1 an admin is everything but who names and transfers the ownership", () => {
    for (const kind of ["owner.name", "owner.transfer"] as const) {
      expect(own(CHANGES[kind]("cd"), ASKERS.childAdmin)).toMatchObject({ code: "forbidden" });
      expect(own(CHANGES[kind]("cd"), ASKERS.child)).toBeUndefined();
    }
  });
});

describe("tokens (P-7)", () => {
  const everything = role("everything", { permissions: PERMISSIONS });
  const asker = (...names: string[]) => authorityOf("id-cd", names, custom(everything));
  it.each([
    ["owner", asker("owner"), true],
    ["owner", asker("admin", "accountant"), false],
    ["owner", asker("everything"), false],
    ["admin", asker("owner"), true],
    ["admin", asker("admin"), true],
    ["admin", asker("everything"), false],
    ["reader", asker("everything"), true],
    ["member", asker("reader"), true],
    ["reader", asker("member"), false],
    ["owner", OPERATOR, true],
  ] as const)("of the role %s are made by who has all of it: row %#", (wanted, by, isMade) => {
    const verdict = a_token_grants_no_more_than_its_maker_holds(wanted, "cd", by);
    if (isMade) expect(verdict).toBeUndefined();
    else expect(verdict).toMatchObject({ code: "beyond_own_permissions", rule: "P-7" });
  });
});

describe("one's own access (P-7)", () => {
  const by = authorityOf("id-cd", ["admin"], new Map(), "ANN@b.c");
  const cd = at(tree("sealed"), "cd");
  it.each(["membership.update", "membership.disable"] as const)(
    "is not taken away by %s, whatever the case",
    (kind) => {
      expect(who_may_change(CHANGES[kind]("cd"), cd, by)).toMatchObject({ code: "own_access", rule: "P-7" });
      expect(who_may_change(CHANGES[kind]("cd"), cd, ASKERS.childAdmin)).toBeUndefined();
    },
  );
  it("nor that of the person without whom a service account's token ends", () => {
    const account = { ...by, email: null, maker: "ANN@b.c" };
    for (const kind of ["membership.update", "membership.disable"] as const) {
      expect(who_may_change(CHANGES[kind]("cd"), cd, account)).toMatchObject({ code: "own_access", rule: "P-7" });
      expect(who_may_change(CHANGES[kind]("cd"), cd, { ...account, maker: "bob@b.c" })).toBeUndefined();
    }
  });
  it("lets one's own name be put right", () => {
    const change: Change = { kind: "membership.update", address: "cd", after: { email: "ann@b.c", name: "Anna" } };
    expect(who_may_change(change, cd, by)).toBeUndefined();
  });
  it("is of the organization that one acts from: the same address elsewhere is another membership (P-6)", () => {
    const distributor = authorityOf("id-rlc", ["admin"], new Map(), "ann@b.c");
    expect(
      who_may_change(CHANGES["membership.disable"]("cd"), at(tree("delegated"), "cd"), distributor),
    ).toBeUndefined();
  });
});

describe("nobody grants what they do not hold (P-7)", () => {
  const clerk = role("clerk", { permissions: ["users:create", "roles:create", "credits:view"] });
  const people = { ...NOBODY, roles: custom(clerk, role("payer", { permissions: ["billing:view"] })) };
  const cd = at(plant({ rlc: { children: { cd: { people, ownerInvitation: null } } } }), "cd");
  const by = authorityOf("id-cd", ["clerk"], people.roles);
  const invite = (...roles: string[]): Change => ({
    kind: "membership.invite",
    address: "cd",
    after: { ...INVITEE, roles },
  });
  const make = (one: Partial<Role>): Change => ({ kind: "role.create", address: "cd", after: role("new", one) });
  const ROWS: [what: string, change: Change, by: Authority, allowed: boolean][] = [
    ["its own role", invite("clerk"), by, true],
    ["the role admin", invite("admin"), by, false],
    ["a role with a permission that it lacks", invite("payer"), by, false],
    ["a role with one that the admin lacks", invite("accountant"), ASKERS.childAdmin, false],
    ["a role with one that the owner has", invite("accountant"), ASKERS.child, true],
    ["a new role of what it holds", make({ permissions: ["credits:view"] }), by, true],
    ["a new role of what it only sees", make({ permissions: ["credits:edit"] }), by, false],
    ["a new role that includes a built-in one beyond it", make({ includes: ["admin"] }), by, false],
    ["a new role that includes a custom one beyond it", make({ includes: ["payer"] }), by, false],
    ["a new role that includes its own", make({ includes: ["clerk"] }), by, true],
  ];
  it.each(ROWS)("%s", (_what, change, asker, allowed) => {
    const verdict = who_may_change(change, cd, asker);
    expect(verdict === undefined || verdict.code).toBe(allowed ? true : "beyond_own_permissions");
  });
});

describe("what roles come to (P-7)", () => {
  it("an owner has every permission, an admin all but billing, a reader only looks", () => {
    const held = (name: (typeof BUILT_IN_ROLES)[number]) =>
      PERMISSIONS.filter((permission) => holds(authorityOf("x", [name], new Map()), permission, "any"));
    expect(held("owner")).toEqual(PERMISSIONS);
    expect(held("admin")).toEqual(PERMISSIONS.filter((one) => !one.startsWith("billing:")));
    expect(held("reader").every((one) => /:(list|view)$/.test(one))).toBe(true);
    expect(held("member")).toEqual(["organization:list", "organization:view"]);
    expect(held("accountant")).toEqual(expect.arrayContaining(["billing:create", "credits:view"]));
    for (const name of BUILT_IN_ROLES)
      expect(held(name)).toEqual(PERMISSIONS.filter((one) => BUILT_IN[name].includes(one)));
  });
  it("a permission brings along seeing and listing, and no other noun", () => {
    expect([...expanded(["credits:edit"])].toSorted()).toEqual(["credits:edit", "credits:list", "credits:view"]);
    expect([...expanded(["credits:view"])].toSorted()).toEqual(["credits:list", "credits:view"]);
    expect([...expanded(["credits:list"])]).toEqual(["credits:list"]);
  });
  it("includes give what the included role has, over several steps, and ends in a circle", () => {
    const roles = custom(
      role("a", { includes: ["b"] }),
      role("b", { includes: ["c"] }),
      role("c", { permissions: ["users:view"], includes: ["a"] }),
    );
    const by = authorityOf("x", ["a"], roles);
    expect([holds(by, "users:view", "any"), holds(by, "users:edit", "any")]).toEqual([true, false]);
  });
  it("a role that is not there gives nothing", () => {
    expect(authorityOf("x", ["nothing"], new Map()).grants).toEqual([]);
  });
  it("a scope of accounts or cost centers alone reaches no organization", () => {
    const scopes = [{ accounts: ["a-1"] }, { costCenters: ["delivery"] }, { accounts: [], costCenters: [] }];
    for (const scope of scopes) {
      const custom = new Map([["narrow", role("narrow", { permissions: ["users:create"], scope })]]);
      const by = authorityOf("id-rlc", ["narrow"], custom);
      expect([holds(by, "users:create", "cd"), holds(by, "users:create", null)]).toEqual([false, false]);
    }
  });

  it("a scope narrows all that is below it, and never widens", () => {
    const roles = custom(
      role("wide", { permissions: ["users:view"], scope: { children: ["cd", "lg"] } }),
      role("narrow", { includes: ["wide"], scope: { children: ["cd", "mk"] } }),
    );
    const reach = (name: string) =>
      ["cd", "lg", "mk"].filter((key) => holds(authorityOf("x", [name], roles), "users:view", key));
    expect(reach("wide")).toEqual(["cd", "lg"]);
    expect(reach("narrow")).toEqual(["cd"]);
    expect(holds(authorityOf("x", ["wide"], roles), "users:view", null)).toBe(false);
  });
  it("two roles reach what either does", () => {
    const roles = custom(
      role("one", { permissions: ["users:view"], scope: { children: ["cd"] } }),
      role("two", { permissions: ["users:view"], scope: { children: ["lg"] } }),
    );
    const by = authorityOf("x", ["one", "two"], roles);
    expect(["cd", "lg", "mk"].filter((key) => holds(by, "users:view", key))).toEqual(["cd", "lg"]);
  });
  it("who has admin only for some children is not in charge", () => {
    const roles = custom(
      role("some", { includes: ["admin"], scope: { children: ["cd"] } }),
      role("all", { includes: ["admin"] }),
    );
    expect([isInCharge(authorityOf("x", ["some"], roles)), isInCharge(authorityOf("x", ["all"], roles))]).toEqual([
      false,
      true,
    ]);
  });
});

describe("a pending owner", () => {
  it("P-1 is asked again by who may name another: the distributor, also where the child is sealed", () => {
    const cd = at(plant({ rlc: { children: { cd: { ownerInvitation: OPEN } } } }), "cd");
    const again: Change = { kind: "membership.invite", address: "cd", after: { ...cd.owner, roles: ["owner"] } };
    expect(who_may_change(again, cd, ASKERS.root)).toBeUndefined();
    expect(who_may_change(again, cd, ASKERS.rootAdmin)).toBeUndefined();
    expect(who_may_change(again, cd, ASKERS.rootMember)).toMatchObject({ code: "forbidden" });
    expect(who_may_change(again, cd, ASKERS.childAdmin)).toMatchObject({ code: "forbidden" });
  });
});
