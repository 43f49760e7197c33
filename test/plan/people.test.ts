/** What a plan does with people, a row a rule: what is live, what is declared, what is asked for, and what only waits. */
import { describe, expect, it } from "vitest";
import { authorityOf } from "../../src/model/authority.ts";
import { DEFAULT_GUARDS, type DesiredPeople, type DesiredUser } from "../../src/model/desired.ts";
import type { Organization } from "../../src/model/organization.ts";
import { type Invitation, type Member, NOBODY, type People, type Role } from "../../src/model/people.ts";
import { changedSince, NO_NEWS, type Plan, plan } from "../../src/plan/index.ts";
import { NOW } from "../model/plant.ts";
import { desiredOf, liveOf, locate, planOf, type Spec } from "./trees.ts";

const OPEN: Invitation = { state: "pending", until: NOW + 1 };
/** To the millisecond: at its end it is over. */
const EXPIRED: Invitation = { state: "pending", until: NOW };
const UNTIL = new Date(NOW + 1).toISOString();
const RITA = { name: "Rita Lane", email: "rita@rlc.example" };

function member(email: string, more: Partial<Member> = {}): Member {
  return { email, name: "Ann", roles: ["member"], state: "active", invitation: null, ...more };
}
const asked = (email: string, invitation: Invitation, more: Partial<Member> = {}) =>
  member(email, { state: "invited", invitation, ...more });
const user = (email: string, more: Partial<DesiredUser> = {}): DesiredUser => ({
  ...{ email, name: "Ann", roles: ["member"], disabled: false, field: "users.0" },
  ...more,
});
const role = (name: string, more: Partial<Role> = {}): Role => ({
  ...{ name, permissions: ["credits:view"], includes: [], scope: null },
  ...more,
});
const roles = (...list: Role[]) => new Map(list.map((one) => [one.name, one]));
const people = (members: readonly Member[], more: Partial<People> = {}): People => ({
  ...{ ...NOBODY, members: new Map(members.map((one) => [one.email.toLowerCase(), one])) },
  ...more,
});

/** A root whose owner has accepted, with these people. */
const root = (live: Partial<Organization>, declared: DesiredPeople, owner = RITA): [Spec[], Spec[]] => [
  [{ key: "rlc", credits: 50_000, live: { ownerInvitation: null, ...live } }],
  [{ key: "rlc", credits: 50_000, people: declared, profile: { owner } }],
];
const OPTIONS = { allow: ["remove=rlc"] };

/** Operations and what waits, a line each. */
function brief({ operations, pending, problems }: Plan): string[] {
  expect(problems).toEqual([]);
  return [
    ...operations.map(({ change, before }) => {
      const after: Record<string, unknown> = { ...change.after };
      const what = after.email ?? after.name ?? after.to ?? after.issuer ?? "";
      const last = before && "invitation" in before ? ` (${String(before.invitation)})` : "";
      return `${change.kind} ${String(what)}${last}`;
    }),
    ...pending.map(({ kind, waitsFor, until }) => `waits ${kind} ${waitsFor} ${until ?? "open"}`),
  ];
}

/** Carries a plan out in memory and plans again: nothing is asked for twice. */
function again(live: readonly Spec[], desired: readonly Spec[]): Plan {
  const state = liveOf(live);
  const input = { locate, problems: [], allowances: [] };
  plan({ ...input, live: state, desired: desiredOf(desired), allowances: [{ kind: "remove", address: "rlc" }] });
  return plan({ ...input, live: state, desired: desiredOf(desired) });
}

describe("users", () => {
  const ROWS: [what: string, live: readonly Member[], declared: readonly DesiredUser[], expected: readonly string[]][] =
    [
      ["P-3 invites who is not there", [], [user("a@b.c")], ["membership.invite a@b.c"]],
      [
        "P-3 waits for who was asked",
        [asked("a@b.c", OPEN)],
        [user("a@b.c")],
        [`waits membership.invite Ann <a@b.c> to accept ${UNTIL}`],
      ],
      [
        "P-3 asks again once that has expired",
        [asked("a@b.c", EXPIRED)],
        [user("a@b.c")],
        ["membership.invite a@b.c (expired)"],
      ],
      [
        "P-3 asks again whose invitation was revoked",
        [asked("a@b.c", { ...OPEN, state: "revoked" })],
        [user("a@b.c")],
        ["membership.invite a@b.c (revoked)"],
      ],
      [
        "P-3 does not ask again who has declined, and says the way out",
        [asked("a@b.c", { ...OPEN, state: "declined" })],
        [user("a@b.c")],
        [
          "waits membership.invite nothing: Ann <a@b.c> has declined. Remove the user, or, to ask again, apply `disabled: true` once and then remove that open",
        ],
      ],
      [
        "P-3 puts a refusal away where that is declared",
        [asked("a@b.c", { ...OPEN, state: "declined" })],
        [user("a@b.c", { disabled: true })],
        ["membership.disable a@b.c (declined)"],
      ],
      ["P-6 leaves who is as declared, whatever the case", [member("A@b.c")], [user("a@b.c")], []],
      [
        "P-7 changes roles in place",
        [member("a@b.c")],
        [user("a@b.c", { roles: ["admin"] })],
        ["membership.update a@b.c"],
      ],
      [
        "P-6 changes a name in place",
        [member("a@b.c")],
        [user("a@b.c", { name: "Anna" })],
        ["membership.update a@b.c"],
      ],
      [
        "language-3 leaves roles and names that are not declared",
        [member("a@b.c")],
        [user("a@b.c", { roles: undefined, name: undefined })],
        [],
      ],
      [
        "P-3 changes the roles of who was asked, and asks nothing twice",
        [asked("a@b.c", OPEN)],
        [user("a@b.c", { roles: ["admin"] })],
        ["membership.update a@b.c", `waits membership.invite Ann <a@b.c> to accept ${UNTIL}`],
      ],
      ["P-6 removes who is not declared", [member("a@b.c")], [], ["membership.disable a@b.c"]],
      [
        "P-3 revokes the invitation of who is not declared",
        [asked("a@b.c", OPEN)],
        [],
        ["membership.disable a@b.c (pending)"],
      ],
      [
        "P-3 leaves invitations that came to nothing",
        [asked("a@b.c", EXPIRED), asked("d@b.c", { ...OPEN, state: "declined" })],
        [],
        [],
      ],
      ["P-6 leaves who was removed before", [member("a@b.c", { state: "disabled" })], [], []],
      [
        "P-6 disables who is declared so",
        [member("a@b.c")],
        [user("a@b.c", { disabled: true })],
        ["membership.disable a@b.c"],
      ],
      [
        "P-6 leaves who is disabled, and is declared so",
        [member("a@b.c", { state: "disabled" })],
        [user("a@b.c", { disabled: true })],
        [],
      ],
      ["P-6 invites nobody who is declared disabled", [], [user("a@b.c", { disabled: true })], []],
      [
        "P-6 lets somebody in again",
        [member("a@b.c", { state: "disabled" })],
        [user("a@b.c")],
        ["membership.enable a@b.c"],
      ],
      [
        "P-7 lets somebody in again with other roles: first the roles",
        [member("a@b.c", { state: "disabled" })],
        [user("a@b.c", { roles: ["reader"] })],
        ["membership.update a@b.c", "membership.enable a@b.c"],
      ],
    ];
  it.each(ROWS)("%s", (_what, live, declared, expected) => {
    const [before, desired] = root({ people: people(live) }, { users: declared });
    expect(brief(planOf(before, desired, OPTIONS))).toEqual(expected);
    expect(again(before, desired)).toMatchObject({ operations: [], problems: [] });
  });

  it("language-3 leaves everybody where users are not declared", () => {
    const [before, desired] = root(
      { people: people([member("a@b.c"), asked("d@b.c", EXPIRED)]) },
      { roles: new Map() },
    );
    expect(brief(planOf(before, desired))).toEqual([]);
  });

  it("P-3 invites as `member` whose roles are not declared, and by address whose name is not", () => {
    const [before, desired] = root({}, { users: [user("a@b.c", { roles: undefined, name: undefined })] });
    expect(planOf(before, desired).operations[0]?.change.after).toEqual({
      email: "a@b.c",
      name: "a@b.c",
      roles: ["member"],
    });
  });

  it("P-1 invites into an organization that the same plan creates, after it", () => {
    const made = planOf(
      [],
      [{ key: "rlc", credits: 10_000, people: { users: [user("a@b.c")], roles: roles(role("auditor")) } }],
    );
    expect(made.operations.map(({ change }) => change.kind)).toEqual([
      "organization.create",
      "role.create",
      "membership.invite",
    ]);
    expect(made.operations[2]?.dependsOn).toEqual([made.operations[0]?.id]);
    expect(made.operations[2]).toMatchObject({ version: null, source: { line: 1, column: 2 } });
    expect(changedSince(made, liveOf([]), NO_NEWS)).toEqual([]);
  });
});

describe("owners", () => {
  const CARL = { name: "Carl Dent", email: "carl@b.c" };
  const active = member("carl@b.c", { name: "Carl Dent" });
  const out = { to: "carl@b.c", state: "pending", until: NOW + 1 } as const;
  const ROWS: [what: string, live: Partial<Organization>, declared: typeof RITA, expected: readonly string[]][] = [
    [
      "P-1 waits for one who was asked",
      { ownerInvitation: OPEN },
      RITA,
      [`waits membership.invite the owner Rita Lane <rita@rlc.example> to accept ${UNTIL}`],
    ],
    [
      "P-1 P-3 asks again once that has expired",
      { ownerInvitation: EXPIRED },
      RITA,
      ["membership.invite rita@rlc.example (expired)"],
    ],
    [
      "P-1 waits for another where one has declined",
      { ownerInvitation: { ...OPEN, state: "declined" } },
      RITA,
      ["waits membership.invite another owner to be declared: Rita Lane <rita@rlc.example> has declined open"],
    ],
    ["P-1 names another while one is pending", { ownerInvitation: OPEN }, CARL, ["owner.name  (pending)"]],
    [
      "P-1 names another where one has expired, and asks that one no more",
      { ownerInvitation: EXPIRED },
      CARL,
      ["owner.name "],
    ],
    ["P-1 puts right the name of one who has accepted", {}, { ...RITA, name: "Rita M. Lane" }, ["owner.name "]],
    [
      "P-4 offers the ownership to another once it was accepted",
      { people: people([active]) },
      CARL,
      ["owner.transfer carl@b.c"],
    ],
    [
      "P-4 waits while that is out",
      { people: people([active], { transfer: out }) },
      CARL,
      [`waits owner.transfer Carl Dent <carl@b.c> to accept the ownership ${UNTIL}`],
    ],
    [
      "P-4 offers it again once that has expired",
      { people: people([active], { transfer: { ...out, until: NOW } }) },
      CARL,
      ["owner.transfer carl@b.c"],
    ],
    [
      "P-4 offers it no more to who has declined, whenever that was, and says so",
      { people: people([active], { transfer: { ...out, state: "declined", until: NOW } }) },
      CARL,
      ["waits owner.transfer nothing: Carl Dent <carl@b.c> has declined the ownership. Declare another owner open"],
    ],
    [
      "P-4 offers it to another when one has declined",
      { people: people([active, member("dan@b.c")], { transfer: { ...out, state: "declined" } }) },
      { name: "Dan", email: "dan@b.c" },
      ["owner.transfer dan@b.c", "membership.disable carl@b.c"],
    ],
    [
      "P-4 says nothing of who has declined once the owner is declared who it is, and removes who is declared no more",
      { people: people([active], { transfer: { ...out, state: "declined" } }) },
      RITA,
      ["membership.disable carl@b.c"],
    ],
    [
      "P-4 offers it first once the next owner is a member",
      { people: people([asked("carl@b.c", OPEN, { name: "Carl Dent" })]) },
      CARL,
      [`waits owner.transfer Carl Dent <carl@b.c> to accept the invitation; then the ownership is offered ${UNTIL}`],
    ],
    [
      "P-4 names a transfer that nobody declares any more",
      { people: people([active], { transfer: out }) },
      RITA,
      [`waits owner.transfer Carl Dent <carl@b.c> to accept the ownership ${UNTIL}`],
    ],
  ];
  it.each(ROWS)("%s", (_what, live, declared, expected) => {
    const [before, desired] = root(live, { users: [] }, declared);
    expect(brief(planOf(before, desired, OPTIONS))).toEqual(expected);
    expect(again(before, desired)).toMatchObject({ operations: [], problems: [] });
  });

  it("P-4 refuses a transfer to somebody who is no member, with the place and the way out", () => {
    const [before, desired] = root({}, { users: [] }, CARL);
    expect(planOf(before, desired).problems).toMatchObject([
      {
        code: "transfer_to_no_member",
        rule: "P-4",
        message: expect.stringContaining("invite them"),
        places: [{ column: 2 }],
      },
    ]);
  });

  it("P-4 takes a former owner for what the declaration says, once the transfer was accepted", () => {
    const live = { owner: CARL, people: people([member("rita@rlc.example", { roles: ["admin"] })]) };
    const gone = root(live, { users: [] }, CARL);
    expect(brief(planOf(...gone, OPTIONS))).toEqual(["membership.disable rita@rlc.example"]);
    const stays = root(live, { users: [user("rita@rlc.example", { roles: ["admin"] })] }, CARL);
    expect(brief(planOf(...stays))).toEqual([]);
  });

  it("P-4 declares a former owner as a user before the transfer was accepted, and asks for nothing of them", () => {
    const live = { people: people([active], { transfer: out }) };
    const [before, desired] = root(live, { users: [user("rita@rlc.example", { roles: ["admin"] })] }, CARL);
    expect(planOf(before, desired).operations).toEqual([]);
  });

  it.each([
    ["is out", OPEN, CARL, { owner: RITA, invitation: "pending" }],
    ["has expired", EXPIRED, CARL, { owner: RITA }],
    ["was declined", { ...OPEN, state: "declined" } as const, CARL, { owner: RITA }],
    ["is out, of whom only the name changes", OPEN, { ...RITA, name: "Rita M. Lane" }, { owner: RITA }],
  ])("P-1 says that the invitation of the owner ends which %s", (_what, ownerInvitation, owner, before) => {
    expect(planOf(...root({ ownerInvitation }, {}, owner)).operations).toMatchObject([
      { change: { kind: "owner.name", after: { owner } } },
    ]);
    expect(planOf(...root({ ownerInvitation }, {}, owner)).operations[0]?.before).toEqual(before);
  });

  it("P-1 invites as a user who was named owner, has not accepted, and is replaced; after the other was named", () => {
    const [before, desired] = root({ ownerInvitation: OPEN }, { users: [user("rita@rlc.example")] }, CARL);
    const made = planOf(before, desired);
    expect(brief(made)).toEqual(["owner.name  (pending)", "membership.invite rita@rlc.example"]);
    expect(made.operations[1]?.dependsOn).toEqual([made.operations[0]?.id]);
  });
});

describe("roles and sign-in", () => {
  const reader = role("clerk", { includes: ["auditor"] });
  it("P-7 makes roles before who has them, and deletes them after who had them", () => {
    const live = people([member("a@b.c", { roles: ["old"] })], { roles: roles(role("old")) });
    const declared = { users: [user("a@b.c", { roles: ["clerk"] })], roles: roles(reader, role("auditor")) };
    const [before, desired] = root({ people: live }, declared);
    const made = planOf(before, desired, OPTIONS);
    expect(brief(made)).toEqual([
      "role.create auditor",
      "role.create clerk",
      "membership.update a@b.c",
      "role.delete old",
    ]);
    const [auditor, clerk, update, gone] = made.operations;
    expect(clerk?.dependsOn).toEqual([auditor?.id]);
    expect(update?.dependsOn).toEqual([clerk?.id]);
    expect(gone?.dependsOn).toContain(update?.id);
    expect(made.operations.every(({ group }) => group === null)).toBe(true);
    expect(again(before, desired)).toMatchObject({ operations: [], problems: [] });
  });

  it("P-7 makes a role for what the same plan creates, after it", () => {
    const scoped = role("a", { scope: { children: ["cd"] } });
    const live: Spec[] = [{ key: "rlc", credits: 50_000 }];
    const desired: Spec[] = [
      { key: "rlc", credits: 50_000, people: { roles: roles(scoped) }, profile: { owner: RITA } },
      { key: "cd", parent: "rlc", credits: 10_000 },
    ];
    const made = planOf(live, desired, OPTIONS);
    expect(made.problems).toEqual([]);
    const [created, given] = made.operations;
    expect([created, given].map((one) => one?.change.kind)).toEqual(["organization.create", "role.create"]);
    expect(given?.dependsOn).toEqual([created?.id]);
  });

  it("P-7 refuses a role for an organization beside it, at plan and with its place", () => {
    const scoped = role("a", { scope: { children: ["us"] } });
    const live: Spec[] = [
      { key: "rlc", credits: 50_000 },
      { key: "de", parent: "rlc", credits: 10_000 },
      { key: "us", parent: "rlc", credits: 10_000 },
    ];
    const desired = live.map((one) => (one.key === "de" ? { ...one, people: { roles: roles(scoped) } } : one));
    expect(planOf(live, desired).problems).toMatchObject([{ code: "scope_unknown", rule: "P-7", address: "de" }]);
  });

  it("P-7 asks for nothing of a role whose organizations get other keys: its scope follows", () => {
    const of = (...children: string[]) => roles(role("a", { scope: { children } }), role("all"));
    const live: Spec[] = [
      { key: "rlc", credits: 50_000, live: { people: people([], { roles: of("cd", "de") }) } },
      { key: "de", parent: "rlc", credits: 10_000 },
      { key: "cd", parent: "rlc", credits: 10_000 },
    ];
    const renamed = (...children: string[]): Spec[] => [
      { key: "rlc", credits: 50_000, people: { roles: of(...children) } },
      { key: "at", name: "de Inc.", parent: "rlc", credits: 10_000, previousKeys: ["de"] },
      { key: "cd", parent: "rlc", credits: 10_000 },
    ];
    const made = planOf(live, renamed("at", "cd"));
    expect(made.problems).toEqual([]);
    expect(made.operations.map(({ change }) => change.kind)).toEqual(["organization.rekey"]);
    expect(again(live, renamed("at", "cd"))).toMatchObject({ operations: [], problems: [] });
    const narrowed = planOf(live, renamed("at"), OPTIONS).operations;
    expect(narrowed.map(({ change }) => change.kind)).toEqual(["organization.rekey", "role.update"]);
    expect(narrowed[1]).toMatchObject({ before: { scope: { children: ["at", "cd"] } }, dependsOn: [narrowed[0]?.id] });
  });

  it("P-7 says of a key that was given up why a role cannot be for it, and the way out", () => {
    const scoped = role("a", { scope: { children: ["de"] } });
    const live = liveOf([{ key: "rlc", credits: 50_000 }], { retired: ["de"] });
    const desired = desiredOf([
      { key: "rlc", credits: 50_000, people: { roles: roles(scoped) } },
      { key: "de", parent: "rlc", life: { phase: "unlinked", confirm: "de Inc." } },
    ]);
    const { problems } = plan({ live, desired, locate, problems: [], allowances: [] });
    expect(problems).toMatchObject([
      {
        ...{ code: "scope_unknown", rule: "P-7", address: "rlc" },
        message: expect.stringMatching(/de, a key that was given up: .* take it out of the scope/s),
      },
    ]);
  });

  it("P-7 shows a changed role before and after, and leaves one that is only spelt otherwise", () => {
    const live = people([], { roles: roles(role("a"), role("b", { permissions: ["users:view", "credits:view"] })) });
    const declared = roles(
      role("a", { permissions: ["credits:edit"] }),
      role("b", { permissions: ["credits:view", "users:view"] }),
    );
    const made = planOf(...root({ people: live }, { roles: declared }));
    expect(brief(made)).toEqual(["role.update a"]);
    expect(made.operations[0]).toMatchObject({ before: { permissions: ["credits:view"] } });
  });

  it("P-7 turns around which of two roles includes the other", () => {
    const live = people([], { roles: roles(role("a", { includes: ["b"] }), role("b")) });
    const made = planOf(...root({ people: live }, { roles: roles(role("a"), role("b", { includes: ["a"] })) }));
    expect(brief(made)).toEqual(["role.update a", "role.update b"]);
    expect(made.operations[1]?.dependsOn).toEqual([made.operations[0]?.id]);
  });

  it("P-7 refuses to delete a role that somebody has who is not declared, with the way out", () => {
    const live = people([member("a@b.c", { roles: ["old"] })], { roles: roles(role("old")) });
    const made = planOf(...root({ people: live }, { roles: new Map() }), OPTIONS);
    expect(made.problems).toMatchObject([{ code: "role_in_use", rule: "P-7", places: [{ column: 2 }] }]);
  });

  const SSO = { issuer: "https://id.b.c", clientId: "allot", emailDomains: ["b.c"] };
  it.each([
    ["turns on", null, SSO, ["sso.create https://id.b.c"]],
    ["leaves", SSO, SSO, []],
    ["changes", SSO, { ...SSO, emailDomains: [] }, ["sso.update https://id.b.c"]],
    ["turns off", SSO, null, ["sso.delete "]],
    ["leaves off", null, null, []],
  ])("P-5 %s what is declared", (_what, live, declared, expected) => {
    const [before, desired] = root({ people: people([], { sso: live }) }, { sso: declared });
    expect(brief(planOf(before, desired))).toEqual(expected);
    expect(again(before, desired)).toMatchObject({ operations: [], problems: [] });
  });

  it("language-3 leaves sign-in that is not declared", () => {
    expect(brief(planOf(...root({ people: people([], { sso: SSO }) }, {})))).toEqual([]);
  });
});

describe("who may", () => {
  const OWNER = authorityOf("id-rlc", ["owner"], new Map(), "rita@rlc.example");
  const ADMIN = authorityOf("id-rlc", ["admin"], new Map(), "ann@b.c");
  const active = member("carl@b.c");
  const CARL = { name: "Carl", email: "carl@b.c" };

  it("P-4 refuses a transfer that a non-owner declares, at plan and with its place", () => {
    const specs = root({ people: people([active]) }, {}, CARL);
    expect(planOf(...specs, { authority: ADMIN })).toMatchObject({
      operations: [],
      problems: [{ code: "forbidden", rule: "P-4", places: [{ line: 1, column: 2 }] }],
    });
    expect(planOf(...specs, { authority: OWNER }).problems).toEqual([]);
  });

  const OWN: [what: string, declared: readonly DesiredUser[]][] = [
    ["removed", []],
    ["disabled", [user("ann@b.c", { roles: ["admin"], disabled: true })]],
    ["given other roles", [user("ann@b.c", { roles: ["reader"] })]],
  ];
  it.each(OWN)("P-7 refuses that the caller's own access is %s, and lets the owner do it", (_what, declared) => {
    const specs = root({ people: people([member("ann@b.c", { roles: ["admin"] })]) }, { users: declared });
    expect(planOf(...specs, { authority: ADMIN, ...OPTIONS })).toMatchObject({
      operations: [],
      problems: [{ code: "own_access", rule: "P-7", places: [{ column: 2 }] }],
    });
    expect(planOf(...specs, { authority: OWNER, ...OPTIONS }).problems).toEqual([]);
  });

  it("P-7 refuses roles that grant more than the caller holds", () => {
    const specs = root({}, { users: [user("a@b.c", { roles: ["accountant"] })] });
    expect(planOf(...specs, { authority: ADMIN }).problems).toMatchObject([{ code: "beyond_own_permissions" }]);
    expect(planOf(...specs, { authority: OWNER }).problems).toEqual([]);
  });

  const child = (access: "sealed" | "delegated", live: People): [Spec[], Spec[]] => {
    const rlc: Spec = { key: "rlc", credits: 50_000, live: { ownerInvitation: null, access }, profile: { access } };
    const cd: Spec = { key: "cd", live: { ownerInvitation: null, people: live } };
    return [
      [rlc, cd],
      [rlc, { ...cd, people: { users: [user("a@b.c"), user("d@b.c", { field: "users.1" })], roles: new Map() } }],
    ];
  };
  const hidden = people([]);
  const full = people([member("a@b.c"), member("d@b.c")]);
  it.each([
    ["is shown none of them", hidden],
    ["sees them as declared", full],
  ])("O-11 refuses a distributor the users of a sealed child, once, also where it %s", (_what, live) => {
    const made = planOf(...child("sealed", live), { authority: OWNER });
    expect(made.problems).toMatchObject([
      { code: "forbidden", rule: "O-11", address: "cd", places: [{ line: 2, column: 2 }] },
    ]);
    expect(made.operations).toEqual([]);
  });
  it("O-11 lets a distributor name the users of a delegated child, and the operator those of any", () => {
    expect(brief(planOf(...child("delegated", hidden), { authority: OWNER }))).toHaveLength(2);
    expect(brief(planOf(...child("sealed", hidden)))).toHaveLength(2);
  });
  it("O-11 refuses the users of a sealed child that the distributor creates", () => {
    const rlc: Spec = { key: "rlc", credits: 50_000, live: { ownerInvitation: null } };
    const made = planOf([rlc], [rlc, { key: "cd", people: { users: [user("a@b.c")] } }], { authority: OWNER });
    expect(made.problems).toMatchObject([{ code: "forbidden", rule: "O-11", address: "cd" }]);
  });
  it("P-1 lets a distributor ask the pending owner of a sealed child again", () => {
    const cd: Spec = { key: "cd", live: { ownerInvitation: EXPIRED } };
    const rlc: Spec = { key: "rlc", credits: 50_000, live: { ownerInvitation: null } };
    expect(brief(planOf([rlc, cd], [rlc, cd], { authority: OWNER }))).toEqual([
      "membership.invite rita@rlc.example (expired)",
    ]);
  });
});

describe("the guard removals", () => {
  const users = (count: number) => Array.from({ length: count }, (_, at) => member(`u${at}@b.c`));
  const left = (count: number): DesiredPeople => ({
    users: users(count).map(({ email }, at) => user(email, { field: `users.${at}` })),
  });
  const guarded = (live: People, declared: DesiredPeople, allow: string[] = [], removals: object = { percent: 50 }) => {
    const made = planOf(...root({ people: live }, declared), { guards: { ...DEFAULT_GUARDS, removals }, allow });
    return made.problems.map(({ code, address, message }) => {
      expect(message).toContain(`--allow remove=${address}`);
      return `${code} ${address}`;
    });
  };
  it("lets half of the people go, and no more", () => {
    expect(guarded(people(users(4)), left(2))).toEqual([]);
    expect(guarded(people(users(4)), left(1))).toEqual(["guard_removals rlc"]);
  });
  it("never lets all of a small organization go unnamed", () => {
    expect(guarded(people(users(1)), { users: [] })).toEqual(["guard_removals rlc"]);
    expect(guarded(people(users(1)), { users: [] }, ["remove=rlc"])).toEqual([]);
  });
  it("counts roles with memberships, and invitations that are out", () => {
    const live = people([...users(1), asked("x@b.c", OPEN), asked("y@b.c", EXPIRED)], {
      roles: roles(role("a"), role("b")),
    });
    expect(guarded(live, { users: left(1).users ?? [], roles: roles(role("a")) })).toEqual([]);
    expect(guarded(live, { users: left(1).users ?? [], roles: new Map() })).toEqual(["guard_removals rlc"]);
  });
  it("counts by number where that is asked", () => {
    expect(guarded(people(users(9)), left(7), [], { count: 1 })).toEqual(["guard_removals rlc"]);
    expect(guarded(people(users(9)), left(8), [], { count: 1 })).toEqual([]);
  });
  it("counts in every subtree: a child that loses all is no blind spot of a large tree", () => {
    const rlc: Spec = { key: "rlc", credits: 50_000, live: { people: people(users(20)) } };
    const cd: Spec = { key: "cd", live: { people: people(users(2)) } };
    const codes = (allow: string[]) =>
      planOf([rlc, cd], [rlc, { ...cd, people: { users: [] } }], { guards: DEFAULT_GUARDS, allow }).problems.map(
        ({ address }) => address,
      );
    expect(codes([])).toEqual(["cd"]);
    expect(codes(["remove=cd"])).toEqual([]);
    expect(codes(["remove=rlc"])).toEqual([]);
  });
});
