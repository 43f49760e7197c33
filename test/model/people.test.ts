/** The law of people (P-1, P-3, P-4, P-6, P-7): both sides of every rule, and what changes of people do. */
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change.ts";
import {
  INVITATION_MS,
  type Invitation,
  isOpen,
  type Member,
  NOBODY,
  type People,
  type Role,
} from "../../src/model/people.ts";
import { at, NOW, operator, type Planted, performed, plant, refused } from "./plant.ts";

const OPEN: Invitation = { state: "pending", until: NOW + 1 };
const RITA = { name: "Rita Lane", email: "rita@rlc.example" };
const member = (email: string, more: Partial<Member> = {}): Member => ({
  ...{ email, name: "Ann", roles: ["member"], state: "active", invitation: null },
  ...more,
});
const role = (name: string, more: Partial<Role> = {}): Role => ({
  ...{ name, permissions: [], includes: [], scope: null },
  ...more,
});
const people = (members: readonly Member[], roles: readonly Role[] = [], more: Partial<People> = {}): People => ({
  ...NOBODY,
  members: new Map(members.map((one) => [one.email.toLowerCase(), one])),
  roles: new Map(roles.map((one) => [one.name, one])),
  ...more,
});
const tree = (planted: Planted) => plant({ rlc: { allocated: 10_000, ownerInvitation: null, ...planted } });

const invite = (email: string, roles: readonly string[] = ["member"]): Change => ({
  kind: "membership.invite",
  address: "rlc",
  after: { email, name: "Ann", roles },
});
const to = (kind: "membership.disable" | "membership.enable", email: string): Change => ({
  kind,
  address: "rlc",
  after: { email },
});
const update = (email: string, roles: readonly string[]): Change => ({
  kind: "membership.update",
  address: "rlc",
  after: { email, roles },
});
const transfer = (email: string): Change => ({ kind: "owner.transfer", address: "rlc", after: { to: email } });
const name = (email: string): Change => ({
  kind: "owner.name",
  address: "rlc",
  after: { owner: { name: "New", email } },
});
const makeRole = (one: Role, kind: "role.create" | "role.update" = "role.create"): Change => ({
  kind,
  address: "rlc",
  after: one,
});
const dropRole = (one: string): Change => ({ kind: "role.delete", address: "rlc", after: { name: one } });

describe("the law of people", () => {
  const invited = member("a@b.c", { state: "invited", invitation: OPEN });
  const ROWS: [rule: string, code: string, what: string, planted: Planted, change: Change][] = [
    ["P-1", "owner_accepted", "names another owner once one has accepted", {}, name("new@b.c")],
    ["P-1", "owner_is_no_user", "invites the owner as a user", {}, invite("RITA@rlc.example")],
    ["P-1", "owner_is_no_user", "invites somebody as owner", {}, invite("a@b.c", ["owner"])],
    [
      "P-1",
      "owner_is_no_user",
      "makes a user owner",
      { people: people([member("a@b.c")]) },
      update("a@b.c", ["owner"]),
    ],
    [
      "P-1",
      "owner_is_no_user",
      "includes the role owner in another",
      {},
      makeRole(role("boss", { includes: ["owner"] })),
    ],
    ["P-3", "member_exists", "invites a member", { people: people([member("A@b.c")]) }, invite("a@b.c")],
    [
      "P-3",
      "member_exists",
      "invites who was disabled",
      { people: people([member("a@b.c", { state: "disabled" })]) },
      invite("a@b.c"),
    ],
    [
      "P-3",
      "member_not_disabled",
      "lets in who has not accepted",
      { people: people([invited]) },
      to("membership.enable", "a@b.c"),
    ],
    [
      "P-3",
      "member_not_disabled",
      "lets in who is in",
      { people: people([member("a@b.c")]) },
      to("membership.enable", "a@b.c"),
    ],
    ["P-4", "transfer_to_no_member", "offers the ownership to a stranger", {}, transfer("a@b.c")],
    [
      "P-4",
      "transfer_to_no_member",
      "offers the ownership to who has not accepted",
      { people: people([invited]) },
      transfer("a@b.c"),
    ],
    [
      "P-4",
      "transfer_to_no_member",
      "offers the ownership to who was disabled",
      { people: people([member("a@b.c", { state: "disabled" })]) },
      transfer("a@b.c"),
    ],
    ["P-4", "transfer_to_no_member", "offers the ownership to its owner", {}, transfer(RITA.email)],
    [
      "P-4",
      "transfer_to_no_member",
      "transfers what the owner has not accepted",
      { ownerInvitation: OPEN, people: people([member("a@b.c")]) },
      transfer("a@b.c"),
    ],
    ...[
      ...["http://id.example", "http://127.0.0.1.id.example", "http://10.1.2.3", "https://", "ftp://localhost"],
      ...["https:///x", "https:id.example", "https://id.example/?q=1", "https://id.example?", "https://id.example/x#f"],
      ...["https://id.example#", "https://u:p@id.example", "https://u@id.example", "https://@id.example", "https://["],
      ...["https:\\\\id.example", "https://id.example:99999", "http://u:p@localhost"],
    ].map((issuer): [string, string, string, Planted, Change] => [
      ...(["P-5", "issuer_malformed", `signs in by ${issuer}`, {}] as const),
      { kind: "sso.create", address: "rlc", after: { issuer, clientId: "c", emailDomains: [] } },
    ]),
    [
      "P-5",
      "sign_in_exists",
      "begins single sign-on over another",
      { people: people([], [], { sso: { issuer: "https://id.b.c", clientId: "c", emailDomains: [] } }) },
      {
        ...{ kind: "sso.create", address: "rlc" },
        after: { issuer: "https://other.example", clientId: "d", emailDomains: [] },
      },
    ],
    [
      "P-5",
      "sign_in_missing",
      "changes single sign-on that is not there",
      {},
      {
        ...{ kind: "sso.update", address: "rlc" },
        after: { issuer: "https://id.b.c", clientId: "c", emailDomains: [] },
      },
    ],
    [
      "P-5",
      "sign_in_missing",
      "ends single sign-on that is not there",
      {},
      { kind: "sso.delete", address: "rlc", after: {} },
    ],
    ["P-6", "member_absent", "disables who is not there", {}, to("membership.disable", "a@b.c")],
    ["P-6", "member_absent", "enables who is not there", {}, to("membership.enable", "a@b.c")],
    ["P-6", "member_absent", "changes who is not there", {}, update("a@b.c", ["member"])],
    ["P-7", "role_unknown", "gives a role that is not there", {}, invite("a@b.c", ["auditor"])],
    [
      "P-7",
      "role_unknown",
      "lets in with a role that is not there any more",
      { people: people([member("a@b.c", { state: "disabled", roles: ["gone"] })]) },
      to("membership.enable", "a@b.c"),
    ],
    ["P-7", "role_built_in", "makes a role of a built-in name", {}, makeRole(role("admin"))],
    ["P-7", "role_exists", "makes a role twice", { people: people([], [role("a")]) }, makeRole(role("a"))],
    ["P-7", "role_unknown", "changes a role that is not there", {}, makeRole(role("a"), "role.update")],
    ["P-7", "role_unknown", "deletes a role that is not there", {}, dropRole("a")],
    ["P-7", "role_unknown", "includes a role that is not there", {}, makeRole(role("a", { includes: ["b"] }))],
    ["P-7", "role_circle", "includes a role in itself", {}, makeRole(role("a", { includes: ["a"] }))],
    [
      "P-7",
      "role_circle",
      "closes a circle of roles",
      { people: people([], [role("a", { includes: ["b"] }), role("b", { includes: ["c"] }), role("c")]) },
      makeRole(role("c", { includes: ["a"] }), "role.update"),
    ],
    [
      "P-7",
      "scope_unknown",
      "makes a role for an organization that is not there",
      {},
      makeRole(role("a", { scope: { children: ["rlc", "nowhere"] } })),
    ],
    [
      "P-7",
      "scope_unknown",
      "changes a role to be for one that is not there",
      { people: people([], [role("a")]) },
      makeRole(role("a", { scope: { children: ["nowhere"] } }), "role.update"),
    ],
    [
      "P-7",
      "role_in_use",
      "deletes a role that a member has",
      { people: people([member("a@b.c", { roles: ["a"] })], [role("a")]) },
      dropRole("a"),
    ],
    [
      "P-7",
      "role_in_use",
      "deletes a role that an invitation is for",
      { people: people([{ ...invited, roles: ["a"] }], [role("a")]) },
      dropRole("a"),
    ],
    [
      "P-7",
      "role_in_use",
      "deletes a role that another includes",
      { people: people([], [role("a"), role("b", { includes: ["a"] })]) },
      dropRole("a"),
    ],
  ];
  it.each(ROWS)("%s %s: nobody %s", (rule, code, _what, planted, change) => {
    expect(refused(tree(planted), change)).toMatchObject({ rule, code });
  });

  const ALLOWED: [what: string, planted: Planted, change: Change][] = [
    ["P-1 names another owner while one is pending", { ownerInvitation: OPEN }, name("new@b.c")],
    ["P-1 puts right the name of an owner who has accepted", {}, name("RITA@rlc.example")],
    ["P-1 asks a pending owner once more", { ownerInvitation: OPEN }, invite(RITA.email, ["owner"])],
    ["P-3 asks again who was asked", { people: people([invited]) }, invite("a@b.c")],
    ["P-4 offers the ownership to an active member", { people: people([member("a@b.c")]) }, transfer("A@b.c")],
    [
      "P-4 offers the ownership to another than before",
      { people: people([member("a@b.c")], [], { transfer: { to: "d@b.c", state: "pending", until: NOW + 1 } }) },
      transfer("a@b.c"),
    ],
    ...["https://id.example/realms/x", "http://localhost:8", "http://127.0.0.1", "http://[::1]:8"].map(
      (issuer): [string, Planted, Change] => [
        `P-5 signs in by ${issuer}`,
        {},
        { kind: "sso.create", address: "rlc", after: { issuer, clientId: "c", emailDomains: [] } },
      ],
    ),
    [
      "P-6 lets in who was disabled",
      { people: people([member("a@b.c", { state: "disabled" })]) },
      to("membership.enable", "a@b.c"),
    ],
    [
      "P-7 lets roles share what they include",
      { people: people([], [role("c"), role("b", { includes: ["c"] })]) },
      makeRole(role("a", { includes: ["b", "c"] })),
    ],
    [
      "P-7 deletes a role that only who was disabled had",
      { people: people([member("a@b.c", { state: "disabled", roles: ["a"] })], [role("a")]) },
      dropRole("a"),
    ],
    [
      "P-7 deletes a role that only an expired invitation was for",
      { people: people([{ ...invited, roles: ["a"], invitation: { ...OPEN, until: NOW } }], [role("a")]) },
      dropRole("a"),
    ],
  ];
  it.each(ALLOWED)("%s", (_what, planted, change) => {
    expect(performed(tree(planted), change)).toEqual([]);
  });

  const PLACES: Planted = {
    children: { emea: { children: { de: {}, dach: { children: { at: {} } } } }, us: {}, gone: { phase: "unlinked" } },
  };
  it.each([
    ["itself", "emea", true],
    ["a child", "de", true],
    ["what is further below", "at", true],
    ["a sibling", "us", false],
    ["what is above", "rlc", false],
    ["what is nowhere", "xx", false],
  ])("P-7 O-6 a role of a distributor is for %s: %s, %s", (_what, key, isAllowed) => {
    const [planted, made] = [tree(PLACES), role("a", { scope: { children: [key] } })];
    const change: Change = { kind: "role.create", address: "emea", after: made };
    if (isAllowed) expect(performed(planted, change)).toEqual([]);
    else
      expect(refused(planted, change)).toMatchObject({
        ...{ rule: "P-7", code: "scope_unknown", field: "roles" },
        message: `the role a is for ${key}, and there is no organization ${key} at or below emea`,
      });
  });
});

describe("changes of people", () => {
  const changed = (planted: Planted, change: Change) => {
    const planting = tree(planted);
    performed(planting, change);
    return at(planting, "rlc");
  };

  it("P-3 an invitation can be accepted for seven days, to the millisecond", () => {
    const { people: now } = changed({}, invite("Ann@B.C", ["reader", "admin", "reader"]));
    const invitation: Invitation = { state: "pending", until: NOW + INVITATION_MS };
    expect(now.members.get("ann@b.c")).toEqual({
      ...{ email: "Ann@b.c", name: "Ann", roles: ["admin", "reader"], state: "invited", invitation },
    });
    expect([isOpen(invitation, NOW + INVITATION_MS - 1), isOpen(invitation, NOW + INVITATION_MS)]).toEqual([
      true,
      false,
    ]);
    expect(isOpen({ ...invitation, state: "revoked" }, NOW)).toBe(false);
  });

  it("P-3 a resend takes the place of the one before, with the roles that it says", () => {
    const before = member("a@b.c", { state: "invited", invitation: { state: "declined", until: NOW - 1 } });
    expect(changed({ people: people([before]) }, invite("a@b.c", ["admin"])).people.members.get("a@b.c")).toMatchObject(
      {
        ...{ roles: ["admin"], invitation: { state: "pending", until: NOW + INVITATION_MS } },
      },
    );
  });

  it("P-3 disabling revokes an invitation, and ends a membership", () => {
    const invited = member("a@b.c", { state: "invited", invitation: OPEN });
    const off = to("membership.disable", "a@b.c");
    expect(changed({ people: people([invited]) }, off).people.members.get("a@b.c")).toMatchObject({
      ...{ state: "invited", invitation: { state: "revoked" } },
    });
    const gone = changed({ people: people([member("a@b.c")]) }, off).people.members.get("a@b.c");
    expect(gone).toMatchObject({ state: "disabled", invitation: null, roles: ["member"] });
  });

  it("P-1 another owner is asked anew, the same one is not", () => {
    const named = changed({ ownerInvitation: { ...OPEN, state: "declined" } }, name("new@b.c"));
    expect(named).toMatchObject({
      owner: { email: "new@b.c" },
      ownerInvitation: { state: "pending", until: NOW + INVITATION_MS },
    });
    expect(changed({ ownerInvitation: OPEN }, name(RITA.email)).ownerInvitation).toEqual(OPEN);
    expect(changed({}, name(RITA.email)).ownerInvitation).toBeNull();
  });

  it("P-4 an offered ownership changes nothing until it is accepted", () => {
    const offered = changed({ people: people([member("a@b.c")]) }, transfer("a@b.c"));
    expect(offered).toMatchObject({ owner: RITA, ownerInvitation: null });
    expect(offered.people.transfer).toEqual({ to: "a@b.c", state: "pending", until: NOW + INVITATION_MS });
  });

  it("P-5 P-7 roles and sign-in are kept in order, each entry once", () => {
    const made = changed(
      { children: { a: {}, b: {} } },
      makeRole(
        role("a", { permissions: ["users:view", "credits:view", "users:view"], scope: { children: ["b", "a"] } }),
      ),
    );
    expect(made.people.roles.get("a")).toEqual(
      role("a", { permissions: ["credits:view", "users:view"], scope: { children: ["a", "b"] } }),
    );
    const sso = { issuer: "https://id.b.c", clientId: "c", emailDomains: ["z.c", "a.c"] };
    expect(changed({}, { kind: "sso.create", address: "rlc", after: sso }).people.sso?.emailDomains).toEqual([
      "a.c",
      "z.c",
    ]);
    expect(
      changed({ people: people([], [], { sso }) }, { kind: "sso.delete", address: "rlc", after: {} }).people.sso,
    ).toBeNull();
  });

  it("takes nothing back that was refused, and replaces what it changes: what was read before stays as it was", () => {
    const planting = tree({ people: people([member("a@b.c")]) });
    const before = at(planting, "rlc").people;
    performed(planting, update("a@b.c", ["admin"]), operator);
    expect(before.members.get("a@b.c")?.roles).toEqual(["member"]);
    expect(at(planting, "rlc").people.members.get("a@b.c")?.roles).toEqual(["admin"]);
  });
});
