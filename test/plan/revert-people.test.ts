/** What a run did to people is put back as far as nobody has answered since; what cannot be is said. */
import { describe, expect, it } from "vitest";
import { OPERATOR } from "../../src/model/authority.ts";
import type { Owner } from "../../src/model/organization.ts";
import { type Invitation, type Member, NOBODY, type People, type Role } from "../../src/model/people.ts";
import { changedSince, revert } from "../../src/plan/index.ts";
import type { Event } from "../../src/wire/generated/wire.ts";
import { NOW } from "../model/plant.ts";
import { liveOf, NO_GUARDS, planOf, type Spec } from "./trees.ts";

const ANN: Owner = { name: "Ann", email: "ann@b.c" };
const ANNA: Owner = { name: "Anna", email: "ann@b.c" };
const PERSONS: Readonly<Record<string, Owner>> = {
  "p-ann": ANN,
  "p-anna": ANNA,
  "p-rita": { name: "Rita Lane", email: "rita@rlc.example" },
};
const OPEN: Invitation = { state: "pending", until: NOW + 1 };
const auditor: Role = { name: "auditor", permissions: ["credits:view"], includes: [], scope: null };
const SSO = { issuer: "https://id.b.c", clientId: "c", emailDomains: [] };

const member = (more: Partial<Member> = {}): Member => ({
  ...ANN,
  roles: ["member"],
  state: "active",
  invitation: null,
  ...more,
});
const people = (one: Member | null, more: Partial<People> = {}): People => ({
  ...{ ...NOBODY, members: new Map(one ? [[one.email, one]] : []) },
  ...more,
});

let sequence = 0;
function event(kind: string, before: Event["before"], after: Event["after"]): Event {
  sequence += 1;
  return {
    ...{
      sequence,
      at: "2026-01-31T08:00:00.000Z",
      actor: "ci",
      stack: "test",
      run: "run-1",
      operation: `op-${sequence}`,
    },
    ...{ kind, address: "rlc", organization: "id-rlc", revision: sequence, before, after },
  };
}
/** A membership as events tell of it. */
const as = (
  state: string,
  roles: readonly string[] = ["member"],
  invitation: string | null = null,
  person = "p-ann",
) => ({ person, roles, state, invitation });
const NEVER = { person: null };

function reverted(live: People, ...events: readonly Event[]): string[] {
  const spec: Spec = { key: "rlc", credits: 10_000, live: { people: live, ownerInvitation: null } };
  const { plan } = revert({
    ...{ run: "run-1", events, later: [], live: liveOf([spec]), stack: "test", guards: NO_GUARDS, allowances: [] },
    ...{ authority: OPERATOR, whatIsPossible: false, personOf: (id) => PERSONS[id] ?? null },
  });
  return [
    ...plan.problems.map(({ code, rule }) => `${rule} ${code}`),
    ...plan.operations.map(({ change }) => `${change.kind} ${JSON.stringify(change.after)}`),
  ];
}

const asked = (invitation: Invitation = OPEN) => member({ state: "invited", invitation });

describe("revert, of people", () => {
  const invite = event("membership.invite", NEVER, as("invited", ["member"], "pending"));
  const ROWS: [what: string, live: People, events: Event[], expected: string[]][] = [
    ["revokes an invitation", people(asked()), [invite], ['membership.disable {"email":"ann@b.c"}']],
    ["leaves one that has expired since", people(asked({ ...OPEN, until: NOW })), [invite], []],
    ["leaves who has accepted since, and says so", people(member()), [invite], ["null changed_since"]],
    [
      "says of who was erased",
      people(null),
      [event("membership.invite", NEVER, as("invited", [], "pending", "p-gone"))],
      ["null person_erased"],
    ],
    [
      "asks again whose invitation it revoked",
      people(asked({ ...OPEN, state: "revoked" })),
      [event("membership.disable", as("invited", ["admin"], "pending"), as("invited", ["member"], "revoked"))],
      ['membership.invite {"email":"ann@b.c","name":"Ann","roles":["admin"]}'],
    ],
    [
      "lets in again whom it removed",
      people(member({ state: "disabled" })),
      [event("membership.disable", as("active"), as("disabled"))],
      ['membership.enable {"email":"ann@b.c"}'],
    ],
    [
      "removes whom it let in",
      people(member()),
      [event("membership.enable", as("disabled"), as("active"))],
      ['membership.disable {"email":"ann@b.c"}'],
    ],
    [
      "gives back roles and names, over several changes",
      people(member({ name: "Anna", roles: ["reader"] })),
      [
        event("membership.update", as("active", ["admin"]), as("active", ["member"])),
        event("membership.update", as("active", ["member"]), as("active", ["reader"], null, "p-anna")),
      ],
      ['membership.update {"email":"ann@b.c","name":"Ann","roles":["admin"]}'],
    ],
    [
      "finds what is as it was",
      people(member({ roles: ["admin"] })),
      [event("membership.update", as("active", ["admin"]), as("active", ["reader"]))],
      [],
    ],
    [
      "leaves what is other since",
      people(member({ roles: ["reader"] })),
      [event("membership.update", as("active", ["admin"]), as("active"))],
      ["null changed_since"],
    ],
    [
      "sends no mail back to an owner",
      people(null),
      [
        event(
          "membership.invite",
          { person: "p-rita", roles: ["owner"], invitation: "pending" },
          { person: "p-rita", roles: ["owner"], invitation: "pending" },
        ),
      ],
      ["P-3 not_revertible"],
    ],
    [
      "takes no offered ownership back",
      people(member()),
      [event("owner.transfer", { transfer: null }, { transfer: "p-ann" })],
      ["P-4 not_revertible"],
    ],
    [
      "deletes a role that it made",
      people(null, { roles: new Map([["auditor", auditor]]) }),
      [event("role.create", { role: null }, { role: auditor })],
      ['role.delete {"name":"auditor"}'],
    ],
    [
      "makes a role that it deleted",
      people(null),
      [event("role.delete", { role: auditor }, { role: null })],
      [`role.create ${JSON.stringify(auditor)}`],
    ],
    [
      "changes a role back",
      people(null, { roles: new Map([["auditor", { ...auditor, permissions: [] }]]) }),
      [event("role.update", { role: auditor }, { role: { ...auditor, permissions: [] } })],
      [`role.update ${JSON.stringify(auditor)}`],
    ],
    [
      "leaves a role that is other since",
      people(null, { roles: new Map([["auditor", auditor]]) }),
      [event("role.update", { role: { ...auditor, includes: ["reader"] } }, { role: { ...auditor, permissions: [] } })],
      ["null changed_since"],
    ],
    [
      "turns sign-in on again",
      people(null),
      [event("sso.delete", { sso: SSO }, { sso: null })],
      [`sso.create ${JSON.stringify(SSO)}`],
    ],
    [
      "turns off what it turned on",
      people(null, { sso: SSO }),
      [event("sso.create", { sso: null }, { sso: SSO })],
      ["sso.delete {}"],
    ],
    [
      "changes sign-in back",
      people(null, { sso: SSO }),
      [event("sso.update", { sso: { ...SSO, clientId: "d" } }, { sso: SSO })],
      [`sso.update ${JSON.stringify({ ...SSO, clientId: "d" })}`],
    ],
  ];
  it.each(ROWS)("%s", (_what, live, events, expected) => {
    expect(reverted(live, ...events)).toEqual(expected);
  });

  it("puts back a role with who had it: made first, given then", () => {
    const live = people(member({ state: "disabled", roles: ["auditor"] }));
    expect(
      reverted(
        live,
        event("membership.disable", as("active", ["auditor"]), as("disabled", ["auditor"])),
        event("role.delete", { role: auditor }, { role: null }),
      ).map((line) => line.split(" ")[0]),
    ).toEqual(["role.create", "membership.enable"]);
  });
});

describe("a saved plan, of people", () => {
  it("is stale when somebody's membership has changed, and tells of whom, by whom and when", () => {
    const spec: Spec = { key: "rlc", credits: 10_000, live: { people: people(member()) } };
    const users = [{ ...ANN, roles: ["admin"], disabled: false, field: "users.0" }];
    const saved = planOf([spec], [{ key: "rlc", credits: 10_000, people: { users } }]);
    expect(saved.operations).toHaveLength(1);
    const events = [
      event("membership.update", as("active", ["member"]), as("active", ["reader"])),
      event("role.create", { role: null }, { role: auditor }),
      event("owner.transfer", { transfer: null }, { transfer: "p-ann" }),
    ].map((one) => ({ ...one, run: "run-2" }));
    const live = liveOf([{ ...spec, live: { ...spec.live, version: 9 } }]);
    const [problem] = changedSince(saved, live, { events, nameOf: (id) => `<${id}>` });
    const by = "by ci at 2026-01-31T08:00:00.000Z (run-2)";
    expect(problem?.message.split("\n").slice(1)).toEqual([
      `<p-ann>: membership.update, active as member → active as reader, ${by}`,
      `role.create auditor, ${by}`,
      `ownership offered to <p-ann>, ${by}`,
    ]);
  });
});
