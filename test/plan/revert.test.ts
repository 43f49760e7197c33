import { describe, expect, it } from "vitest";
import { OPERATOR } from "../../src/model/authority.ts";
import type { Owner } from "../../src/model/organization.ts";
import { type Reverted, type RevertInput, revert } from "../../src/plan/index.ts";
import type { Event } from "../../src/wire/generated/wire.ts";
import { USUAL } from "../model/plant.ts";
import { liveOf, NO_GUARDS, type Spec } from "./trees.ts";

const RITA: Owner = { name: "Rita Lane", email: "rita@rlc.example" };
const CARL: Owner = { name: "Carl Dent", email: "carl@cd.example" };
const PEOPLE: Readonly<Record<string, Owner>> = { "p-rita": RITA, "p-carl": CARL };

let sequence = 0;
/** An event of an organization `id-KEY`; a creation where there is no before. */
function event(key: string, kind: string, before: Event["before"], after: Event["after"], run = "run-1"): Event {
  sequence += 1;
  return {
    ...{ sequence, at: "2026-01-31T08:00:00.000Z", actor: "operator", stack: "test", run, operation: `op-${sequence}` },
    ...{ kind, address: key, organization: `id-${key}`, revision: sequence, before, after },
  };
}
const allocated = (key: string, before: number, after: number, run?: string) =>
  event(key, "credits.allocate", { credits: before }, { credits: after }, run);

function reverted(live: readonly Spec[], events: readonly Event[], more: Partial<RevertInput> = {}): Reverted {
  return revert({
    ...{ run: "run-1", events, later: [], live: liveOf(live), stack: "test", guards: NO_GUARDS, allowances: [] },
    ...{ authority: OPERATOR, whatIsPossible: false, personOf: (id) => PEOPLE[id] ?? null, ...more },
  });
}

const changes = ({ plan }: Reverted) => plan.operations.map(({ change }) => change);
const codes = ({ plan }: Reverted) => plan.problems.map(({ code, address }) => `${address} ${code}`);
const ROOT: Spec = { key: "rlc", credits: 500_000 };

describe("revert", () => {
  it("merges a run: from what it left last to what it found first", () => {
    const made = reverted(
      [ROOT, { key: "cd", credits: 30_000 }],
      [allocated("cd", 10_000, 20_000), allocated("cd", 20_000, 30_000)],
    );
    expect(changes(made)).toEqual([{ kind: "credits.allocate", address: "cd", after: { credits: 10_000 } }]);
    expect(made.plan).toMatchObject({ problems: [], digest: "", stack: "test" });
    expect(made.plan.operations[0]?.before).toEqual({ credits: 30_000 });
  });

  it("O-8, O-13 puts back phases, protection and settings", () => {
    const settings = { access: null, customerAccess: "permit", usedOnUnlink: "absorb" };
    const live: Spec[] = [
      ROOT,
      { key: "a", live: { phase: "paused" } },
      { key: "b", live: { phase: "active" } },
      { key: "c", credits: 0, live: { phase: "draining", drainedAt: 1 } },
      { key: "d", live: { protected: true } },
      { key: "e", profile: { access: "delegated", customerAccess: "refuse", usedOnUnlink: "refund" } },
    ];
    const made = reverted(live, [
      event("a", "organization.pause", { phase: "active" }, { phase: "paused" }),
      event("b", "organization.resume", { phase: "paused" }, { phase: "active" }),
      event("c", "organization.drain", { phase: "paused", credits: 20_000 }, { phase: "draining", credits: 0 }),
      event("d", "organization.protect", { protected: false }, { protected: true }),
      event("e", "organization.update", settings, {
        access: "delegated",
        customerAccess: "refuse",
        usedOnUnlink: "refund",
      }),
    ]);
    expect(made.plan.problems).toEqual([]);
    expect(Map.groupBy(changes(made), ({ address }) => address)).toEqual(
      new Map([
        ["a", [{ kind: "organization.resume", address: "a", after: { phase: "active" } }]],
        ["b", [{ kind: "organization.pause", address: "b", after: { phase: "paused" } }]],
        [
          "c",
          expect.arrayContaining([
            { kind: "organization.pause", address: "c", after: { phase: "paused" } },
            { kind: "credits.allocate", address: "c", after: { credits: 20_000 } },
          ]),
        ],
        ["d", [{ kind: "organization.unprotect", address: "d", after: { protected: false } }]],
        ["e", [{ kind: "organization.update", address: "e", after: settings }]],
      ]),
    );
  });

  it("U-4 says that an unlink is for ever, and leaves the distributor, under which its event stands, alone", () => {
    const unlinked = event(
      "rlc",
      "organization.unlink",
      { phase: "draining", used: 5 },
      { phase: "unlinked", used: 0 },
    );
    const made = reverted(
      [ROOT, { key: "cd", credits: 20_000 }],
      [{ ...unlinked, address: "gone" }, allocated("cd", 10_000, 20_000)],
    );
    expect(codes(made)).toEqual(["gone not_revertible"]);
    const possible = reverted(
      [ROOT, { key: "cd", credits: 20_000 }],
      [{ ...unlinked, address: "gone" }, allocated("cd", 10_000, 20_000)],
      { whatIsPossible: true },
    );
    expect(changes(possible)).toEqual([{ kind: "credits.allocate", address: "cd", after: { credits: 10_000 } }]);
  });

  it("plans nothing for what is as it was found, by the run itself or by somebody since", () => {
    expect(
      changes(reverted([ROOT, { key: "cd" }], [allocated("cd", 10_000, 20_000), allocated("cd", 20_000, 10_000)])),
    ).toEqual([]);
    expect(reverted([ROOT, { key: "cd" }], [allocated("cd", 10_000, 20_000)]).plan).toMatchObject({
      operations: [],
      problems: [],
    });
  });

  it("puts back every kind of change: name, country, labels, owner, place, credits, purchases, who manages", () => {
    const live: Spec[] = [
      { ...ROOT, credits: 600_000 },
      { key: "emea", kind: "Distributor", credits: 100_000 },
      {
        ...{ key: "cd", parent: "emea", name: "New", credits: 20_000 },
        profile: { country: "DE", labels: { tier: "gold" }, owner: CARL },
        live: { ownerInvitation: USUAL.ownerInvitation },
      },
      { key: "lg", managedBy: null },
    ];
    const made = reverted(live, [
      event("rlc", "credits.purchase", { purchasedCredits: 500_000 }, { purchasedCredits: 600_000 }),
      event(
        "cd",
        "organization.update",
        { name: "Old", country: "CZ", labels: {} },
        { name: "New", country: "DE", labels: { tier: "gold" } },
      ),
      event("cd", "owner.name", { owner: "p-rita" }, { owner: "p-carl" }),
      event("cd", "organization.move", { parent: "rlc" }, { parent: "emea" }),
      event("lg", "organization.release", { managedBy: "test" }, { managedBy: null }),
    ]);
    expect(codes(made)).toEqual([]);
    expect(new Set(changes(made))).toEqual(
      new Set([
        { kind: "organization.adopt", address: "lg", after: { managedBy: "test" } },
        { kind: "organization.update", address: "cd", after: { name: "Old", country: "CZ", labels: {} } },
        { kind: "owner.name", address: "cd", after: { owner: RITA } },
        { kind: "organization.move", address: "cd", after: { parent: "rlc" } },
        { kind: "credits.purchase", address: "rlc", after: { purchasedCredits: 500_000 } },
      ]),
    );
  });

  it("C-10 a transfer goes back as one group", () => {
    const live = [
      { ...ROOT, credits: 30_000 },
      { key: "cd", credits: 10_000 },
      { key: "lg", credits: 20_000 },
    ];
    const made = reverted(live, [allocated("cd", 20_000, 10_000), allocated("lg", 10_000, 20_000)]);
    expect(made.plan.operations.map(({ group }) => group)).toEqual(["g1", "g1"]);
  });

  it("names who changed something since, and overwrites nothing", () => {
    const later = [allocated("cd", 20_000, 40_000, "run-2")];
    const made = reverted(
      [ROOT, { key: "cd", credits: 40_000 }, { key: "lg", credits: 20_000 }],
      [allocated("cd", 10_000, 20_000), allocated("lg", 10_000, 20_000)],
      { later },
    );
    expect(made.plan.problems).toMatchObject([{ code: "changed_since", address: "cd" }]);
    expect(made.plan.problems[0]?.message).toContain(
      "by operator at 2026-01-31T08:00:00.000Z (run-2): 20,000 → 40,000",
    );
    expect(changes(made)).toEqual([]);
    const possible = reverted(
      [ROOT, { key: "cd", credits: 40_000 }, { key: "lg", credits: 20_000 }],
      [allocated("cd", 10_000, 20_000), allocated("lg", 10_000, 20_000)],
      { later, whatIsPossible: true },
    );
    expect(changes(possible)).toMatchObject([{ address: "lg", after: { credits: 10_000 } }]);
    expect(possible.left).toMatchObject([{ code: "changed_since", address: "cd" }]);
  });

  it.each<[string, Spec[], () => Event[], string]>([
    [
      "O-2 a creation",
      [{ key: "cd" }],
      () => [event("cd", "organization.create", null, { credits: 10_000 }), allocated("cd", 10_000, 10_000)],
      "cd not_revertible",
    ],
    [
      "O-2 a key",
      [{ key: "cd" }],
      () => [{ ...event("c1", "organization.rekey", { key: "c1" }, { key: "cd" }), organization: "id-cd" }],
      "cd not_revertible",
    ],
    [
      "an external id that was given",
      [{ key: "cd", profile: { externalId: "X1" } }],
      () => [event("cd", "organization.update", { externalId: null }, { externalId: "X1" })],
      "cd not_revertible",
    ],
    [
      "an owner who was erased",
      [{ key: "cd", profile: { owner: CARL } }],
      () => [event("cd", "owner.name", { owner: "p-gone" }, { owner: "p-carl" })],
      "cd person_erased",
    ],
    ["what is not there any more", [], () => [allocated("cd", 10_000, 20_000)], "cd not_found"],
  ])("says of %s that it cannot be put back", (_what, live, events, expected) => {
    const made = reverted([ROOT, ...live], events());
    expect(codes(made)).toEqual([expected]);
    expect(made.plan.operations).toEqual([]);
    expect(reverted([ROOT, ...live], events(), { whatIsPossible: true }).plan.problems).toEqual([]);
  });

  it("finds a parent whose key has changed since", () => {
    const live: Spec[] = [
      ROOT,
      { key: "west", kind: "Distributor", credits: 50_000 },
      { key: "east", kind: "Distributor", credits: 50_000 },
      { key: "cd", parent: "east" },
    ];
    const later = [
      { ...event("emea", "organization.rekey", { key: "emea" }, { key: "west" }, "run-2"), organization: "id-west" },
    ];
    const made = reverted(live, [event("cd", "organization.move", { parent: "emea" }, { parent: "east" })], { later });
    expect(changes(made)).toEqual([{ kind: "organization.move", address: "cd", after: { parent: "west" } }]);
  });

  it("C-4 is held by the same law as any plan: credits that are in use elsewhere now are not to be had", () => {
    const live = [
      { ...ROOT, credits: 30_000 },
      { key: "cd", credits: 10_000 },
      { key: "lg", credits: 20_000 },
    ];
    const made = reverted(live, [allocated("cd", 20_000, 10_000)]);
    expect(codes(made)).toEqual(["cd pool_short"]);
    expect(made.plan.problems[0]?.places).toEqual([]);
  });

  it("is guarded like any plan", () => {
    const made = reverted([ROOT, { key: "cd", credits: 400_000 }], [allocated("cd", 10_000, 400_000)], {
      guards: { unlinks: {}, removals: {}, creditsReclaimed: { percent: 50 } },
    });
    expect(codes(made)).toEqual(["rlc guard_credits_reclaimed"]);
    expect(made.plan.guarded).toBe(true);
  });
});
