/** People in plans, reports and histories as text: who is asked, who goes, what changes, and what waits; in 80 columns. */
import { describe, expect, it } from "vitest";
import { INVITATION_MS, type Member, NOBODY, type Role } from "../../src/model/people.ts";
import { columns } from "../../src/render/columns.ts";
import {
  emptyPlan,
  type History,
  historyText,
  PLAIN,
  planText,
  reportText,
  summaryText,
} from "../../src/render/index.ts";
import { documentOf } from "../../src/workflow/document.ts";
import { NOW } from "../model/plant.ts";
import { NO_GUARDS, planOf, type Spec } from "../plan/trees.ts";

const layout = { width: 80, style: PLAIN };
const OPEN = { state: "pending", until: NOW + INVITATION_MS } as const;
const member = (name: string, more: Partial<Member> = {}): Member => ({
  ...{ email: `${name.toLowerCase()}@rlc.example`, name, roles: ["member"], state: "active", invitation: null },
  ...more,
});
const user = (name: string, roles: readonly string[] = ["member"]) => ({
  ...{ email: `${name.toLowerCase()}@rlc.example`, name, roles, disabled: false, field: "users.0" },
});
const role = (name: string, more: Partial<Role> = {}): Role => ({
  ...{ name, permissions: ["credits:view", "licenses:view"], includes: [], scope: null },
  ...more,
});

const members = [
  member("Ada", { roles: ["admin"] }),
  member("Bob"),
  member("Cleo", { state: "invited", invitation: OPEN }),
  member("Dan", { state: "invited", invitation: { ...OPEN, until: NOW } }),
  member("Eve", { state: "disabled" }),
  member("Finn", { state: "invited", invitation: OPEN }),
  member("Gil", { state: "invited", invitation: { ...OPEN, state: "declined" } }),
];
const live: Spec[] = [
  {
    ...{ key: "rlc", credits: 500_000 },
    live: {
      ownerInvitation: null,
      people: {
        ...NOBODY,
        members: new Map(members.map((one) => [one.email, one])),
        roles: new Map([
          ["auditor", role("auditor")],
          ["old", role("old")],
        ]),
        sso: { issuer: "https://id.rlc.example", clientId: "allot", emailDomains: [] },
      },
    },
  },
  { key: "cd", live: { ownerInvitation: OPEN } },
];
const desired: Spec[] = [
  {
    ...{ key: "rlc", credits: 500_000 },
    profile: { owner: { name: "Ada", email: "ada@rlc.example" } },
    people: {
      users: [user("Cleo", ["admin", "reader"]), user("Dan"), user("Eve"), user("Gil"), user("Hal", ["auditor"])],
      roles: new Map([
        ["auditor", role("auditor", { permissions: ["credits:view"], scope: { children: ["cd"] } })],
        ["clerk", role("clerk", { includes: ["auditor"] })],
      ]),
      sso: { issuer: "https://id.rlc.example", clientId: "allot", emailDomains: ["rlc.example"] },
    },
  },
  { key: "cd" },
];

describe("people as text", () => {
  it("shows who is invited, asked again, changed, let in and removed, what roles become, and what waits", async () => {
    const plan = documentOf(planOf(live, desired, { guards: NO_GUARDS }));
    expect(plan.problems).toEqual([]);
    const text = [...planText(plan, layout)].join("");
    for (const line of text.split("\n")) expect(columns(line), line).toBeLessThanOrEqual(80);
    await expect(text).toMatchFileSnapshot("golden/people.txt");
  });

  it("P-1 shows the invitation that ends as another owner is named, however much else there is", () => {
    const many = Array.from({ length: 45 }, (_, at) => ({ key: `c-${String(at).padStart(2, "0")}` }));
    const [before, after] = [
      [...live.slice(0, 1), { key: "z", live: { ownerInvitation: OPEN } }],
      [
        ...live.slice(0, 1).map(({ people: _, ...rest }) => rest),
        ...many,
        { key: "z", profile: { owner: { name: "Carl", email: "carl@rlc.example" } } },
      ],
    ];
    const text = [...planText(documentOf(planOf(before, after)), layout)].join("");
    expect(text).toContain(`~ z                                                               tree.yaml:47:2
    owner             Rita Lane <rita@rlc.example> → Carl <carl@rlc.example>
    revoke the invitation of Rita Lane <rita@rlc.example>
`);
  });

  it("sums up ownerships that are offered, and names that are put right", () => {
    const people = { users: [user("Cleo"), { ...user("Bob"), name: "Robert", roles: undefined }] };
    const owner = { name: "Ada", email: "ada@rlc.example" };
    const plan = planOf(
      live,
      [
        { ...live[0], key: "rlc", credits: 500_000, profile: { owner }, people },
        { key: "cd", profile: { owner: { name: "Rita M. Lane", email: "rita@rlc.example" } } },
      ],
      { guards: NO_GUARDS },
    );
    expect(summaryText(documentOf(plan))).toBe(
      "Plan: 4 operations: change 2 organizations, remove 1 user, rename 2 people, offer 1 ownership.",
    );
  });

  it("names a dozen that wait, and of more a few of each kind; a hundred thousand within a second", () => {
    const waiting = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        ...{ address: `c-${at}`, kind: "membership.invite", waitsFor: `the owner of ${at} to accept`, until: null },
      }));
    const transfer = { address: "cd", kind: "owner.transfer", waitsFor: "Ada to accept the ownership", until: null };
    const shown = (count: number) =>
      [...planText({ ...emptyPlan("rlc", "rlc", []), pending: [...waiting(count), transfer] }, layout)].join("");
    expect(shown(11)).toContain("c-10: ");
    expect(shown(11)).not.toContain("…");
    const startedMs = performance.now();
    const many = shown(100_000);
    expect(performance.now() - startedMs).toBeLessThan(1_000);
    expect(many.split("\n").length).toBeLessThan(20);
    expect(many).toContain("cd: owner.transfer waits for Ada");
    expect(many).toContain("… and 99,995 of membership.invite; `--format json` has all.");
  });

  it("says that nothing is to be done where only invitations are out", () => {
    const pending = [{ address: "cd", kind: "membership.invite", waitsFor: "Ada to accept", until: null }];
    expect([...planText({ ...emptyPlan("rlc", "rlc", []), pending }, layout)].join("")).toBe(
      "\nWaiting, not drift:\n  cd: membership.invite waits for Ada to accept\nNothing to do: the tree is as declared.\n",
    );
  });

  it("lists in a report what waits", () => {
    const pending = [
      {
        address: "cd",
        kind: "owner.transfer",
        waitsFor: "Ada to accept the ownership",
        until: "2026-02-07T08:00:00.000Z",
      },
    ];
    const report = {
      formatVersion: 1,
      run: null,
      applied: ["a"],
      failed: [],
      skipped: [],
      problems: [],
      pending,
    } as const;
    expect([...reportText(report, { operations: [] }, layout)].join("")).toContain(
      "  cd: owner.transfer waits for Ada to accept the ownership, until\n    2026-02-07T08:00:00Z\n",
    );
  });

  it("lets no control character of a name or an address through, and keeps to its columns (language-12)", () => {
    const hostile = "e\u001b[31m\u202e\nvil".repeat(20);
    const one = { ...user("Ann"), name: hostile, email: `${"x".repeat(90)}\u0000@b.c` };
    const made = planOf([live[0] ?? { key: "rlc" }], [{ key: "rlc", credits: 500_000, people: { users: [one] } }]);
    const text = [...planText(documentOf(made), layout)].join("");
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    for (const line of text.split("\n")) expect(columns(line), line).toBeLessThanOrEqual(80);
  });
});

describe("people in the history", () => {
  type Event = History["events"][number];
  const EVENT: Event = {
    ...{ sequence: 7, at: "2026-01-31T08:00:00.123Z", actor: "ci", stack: null, run: null, operation: "op" },
    ...{ kind: "", address: "mk", organization: "t-1", revision: 3, before: {}, after: {} },
  };
  const bea = { id: "t-2", name: "Bea", email: "bea@mk.example", erasedAt: null };
  const bee = { ...bea, id: "t-3", name: "Bee" };
  const erased = { id: "t-3", name: null, email: null, erasedAt: "2026-02-01T00:00:00.000Z" };
  const auditor = role("auditor");
  const sso = { issuer: "https://id.mk.example", clientId: "allot", emailDomains: ["mk.example"] };
  const ROWS: [kind: string, before: Event["before"], after: Event["after"], said: string][] = [
    [
      "membership.invite",
      { person: null },
      { person: bea, roles: ["admin"], state: "invited" },
      "Bea <bea@mk.example> invited as admin",
    ],
    [
      "membership.invite",
      { person: bea },
      { person: bea, roles: [], state: "invited" },
      "Bea <bea@mk.example> invited again as (no role)",
    ],
    [
      "membership.update",
      { person: bea, roles: ["admin"] },
      { person: bea, roles: ["member"] },
      "Bea <bea@mk.example>: roles admin → member",
    ],
    [
      "membership.update",
      { person: bea, roles: [] },
      { person: bee, roles: [] },
      "Bea <bea@mk.example> → Bee <bea@mk.example>",
    ],
    [
      "membership.disable",
      { person: bea, roles: ["admin"] },
      { person: bea, state: "disabled" },
      "Bea <bea@mk.example> removed, who was admin",
    ],
    [
      "membership.disable",
      { person: erased },
      { person: erased, state: "invited" },
      "invitation of erased person revoked",
    ],
    [
      "membership.enable",
      { person: bea },
      { person: { id: "t-9" }, roles: ["reader"] },
      "(a person out of sight) let in again, as reader",
    ],
    ["owner.transfer", { transfer: null }, { transfer: bea }, "ownership offered to Bea <bea@mk.example>"],
    ["role.create", { role: null }, { role: auditor }, "new role auditor: permits credits:view, licenses:view"],
    [
      "role.update",
      { role: auditor },
      { role: { ...auditor, includes: ["reader"] } },
      "role auditor: includes (none) → reader",
    ],
    ["role.delete", { role: auditor }, { role: null }, "delete the role auditor: permits credits:view, licenses:view"],
    ["sso.create", { sso: null }, { sso }, "single sign-on: https://id.mk.example, client allot, for mk.example"],
    ["sso.update", { sso }, { sso: { ...sso, emailDomains: [] } }, "single sign-on: email domains mk.example → (none)"],
    ["sso.delete", { sso }, { sso: null }, "end single sign-on: https://id.mk.example, client allot, for mk.example"],
    ["of.tomorrow", { person: null }, { person: bea }, "person            (none) → Bea <bea@mk.example>"],
  ];
  it.each(ROWS)("%s of %j", (kind, before, after, said) => {
    const history: History = {
      ...{ formatVersion: 1, root: "rlc", organization: "mk", run: null, runs: [], more: false, problems: [] },
      events: [{ ...EVENT, kind, before, after }],
    };
    expect([...historyText(history, layout)].join("").split("\n")[2]).toBe(`    ${said}`);
  });
});
