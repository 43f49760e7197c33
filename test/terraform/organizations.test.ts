/** Organizations from their creation to their way out, as Terraform asks for them and without Terraform: credits up and down, twice the same, draining. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Attributes, UNKNOWN } from "../../src/terraform/protocol/values.ts";
import { type Clocked, clocked } from "./clocked.ts";
import { type Walk, walk } from "./spoken.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const organization = (key: string, more: Attributes = {}): Attributes => ({
  ...{ key, name: `${key} Inc.`, parent: "rlc", region: "eu1", country: "CZ" },
  owner: { name: "Nia Novak", email: `nia@${key}.example` },
  ...more,
});
type Kind = "distributor" | "child_organization";

let service: Clocked;
const anew = (): Promise<Walk> => walk(service);
/** In a run of its own. */
const applied = async (kind: Kind, prior: Attributes | null, config: Attributes | null) =>
  (await anew()).apply(kind, prior, config);
const made = async (kind: Kind, config: Attributes) => {
  const { state, told } = await applied(kind, null, config);
  expect(told).toEqual([]);
  return state ?? {};
};

beforeEach(async () => {
  service = await clocked();
  await made("distributor", organization("rlc", { parent: null, credits: 200_000 }));
});

it("U-1: who is draining and was given credits again is drained again by a destroy, and the hour begins anew", async () => {
  const config = organization("ee", { credits: 20_000 });
  const state = await made("child_organization", config);
  const draining = expect.stringMatching(/^error: ee is draining \(U-1\): Its credits are back.*destroy again from 20/);
  expect((await applied("child_organization", state, null)).told).toEqual([
    expect.stringMatching(/^warning: ee is drained first \(U-1\)/),
    draining,
  ]);
  const drained = (await (await anew()).read("child_organization", state)) ?? {};
  const again = await applied("child_organization", drained, config);
  expect(again.told).toEqual([expect.stringContaining("to let it go, destroy it")]);
  expect(await service.look("ee")).toMatchObject({ phase: "draining", allocated: 20_000 });
  // Its hour would have been over.
  service.passHour();
  expect((await applied("child_organization", again.state, null)).told).toEqual([
    expect.stringMatching(/^warning: ee is drained first \(U-1\)/),
    draining,
  ]);
  expect(await service.look("ee")).toMatchObject({ phase: "draining", allocated: 0 });
  service.passHour();
  expect(await applied("child_organization", again.state, null)).toEqual({ state: null, told: [] });
});

it("C-2: a distributor below another begins with 10,000 as a child does, and a pool that is short of that is told; a root begins with nothing (C-3)", async () => {
  const state = await made("distributor", organization("nd"));
  expect(state).toMatchObject({ credits: 10_000 });
  const allocations: Attributes = { pool: "rlc", allocations: { nd: 50_000 } };
  expect((await (await anew()).apply("credit_allocations", null, allocations)).told).toEqual([]);
  const run = await anew();
  expect((await run.plan("distributor", state, organization("nd"))).told).toEqual([]);
  expect((await run.plan("child_organization", null, organization("ee", { credits: 150_000 }))).told).toEqual([]);
  expect((await run.plan("distributor", null, organization("of"))).told).toEqual([
    expect.stringMatching(/^warning: rlc has too little left for of to begin \(C-4\): of begins with 10,000 \(C-2\)/),
  ]);
  // What is above it may be nobody: that is nobody's fault yet.
  const unclear = organization("ring", { parent: UNKNOWN, credits: 0 });
  expect((await (await anew()).plan("distributor", null, unclear)).told).toEqual([]);
  const elsewhere = await clocked();
  const root = await walk(elsewhere);
  expect((await root.apply("distributor", null, organization("rlc", { parent: null }))).told).toEqual([]);
  expect(await elsewhere.look("rlc")).toMatchObject({ allocated: 0 });
});

describe("two resources of one plan", () => {
  it("O-2: are not the same organization, nor is one removed that another keeps, whichever comes first", async () => {
    const state = await made("child_organization", organization("mixa", { protected: true }));
    const kept = organization("mixa", { protected: true });
    const both = await anew();
    expect((await both.plan("child_organization", state, kept)).told).toEqual([]);
    expect((await both.plan("child_organization", state, organization("mixa", { name: "Twice" }))).told).toEqual([
      expect.stringMatching(/^error: mixa is given twice \(O-2\): Two resources .* `terraform state rm ADDRESS`/),
    ]);
    const besides = expect.stringMatching(/^error: mixa is given twice \(O-2\): This plan would drain mixa at one/);
    const removedFirst = await anew();
    await removedFirst.plan("child_organization", state, null);
    expect((await removedFirst.plan("child_organization", state, kept)).told).toEqual([besides]);
    expect((await both.plan("child_organization", state, null)).told).toEqual([besides]);
    // A destroy takes both away, and is told the same of each.
    const destroying = await anew();
    const removal = async () => (await destroying.plan("child_organization", state, null)).told;
    expect(await removal()).toEqual(await removal());
  });

  it("O-2, O-3, O-7: do not create one key, one name or one external id twice; who is replaced comes twice and is one", async () => {
    const run = await anew();
    const told = async (key: string, more: Attributes = {}) =>
      (await run.plan("child_organization", null, organization(key, more))).told;
    expect(await told("a", { external_id: "SF-1" })).toEqual([]);
    expect(await told("a")).toEqual([expect.stringMatching(/^error: a is given twice \(O-2\): Two .* `count.index`/)]);
    expect(await told("b", { name: "A INC." })).toEqual([
      'error: Name taken (O-3): the name "A INC." is taken by a (case does not count): both are of this configuration; give one of them another.',
    ]);
    expect(await told("c", { external_id: "SF-1" })).toEqual([
      'error: External id taken (O-7): the externalId "SF-1" is taken by a: both are of this configuration; give one of them another.',
    ]);
    // Who is replaced is planned as kept, and then as created, here under the name that it has.
    const state = await made("child_organization", organization("ee"));
    const moved = await anew();
    const elsewhere = organization("ee-us", { region: "us1", name: "ee Inc." });
    expect((await moved.plan("child_organization", state, elsewhere)).told).toEqual([]);
    expect((await moved.plan("child_organization", null, elsewhere)).told.filter((one) => /^error/.test(one))).toEqual(
      [],
    );
  });
});

describe("C-4: a distributor that is lowered with those below it", () => {
  const da = (credits: number) => organization("da", { credits });
  const x = (credits: number | null) => organization("x", { parent: "da", credits });
  const doubtful =
    /^warning: da has handed out more than it is to have \(C-4\): It goes from 60,000 to 20,000, and those below it have 40,000\./;
  const notBefore =
    /^error: da cannot be lowered before x below it \(C-4\): da goes from 60,000 to 20,000, and those below it have 40,000; x goes from 40,000 to 10,000\..*lower those first.*`allot_credit_allocations` of each pool.*`allot_tree`/;
  let states: { readonly da: Attributes; readonly x: Attributes };

  beforeEach(async () => {
    states = { da: await made("distributor", da(60_000)), x: await made("child_organization", x(40_000)) };
  });

  it("is an error of the plan where they refer to it and come after it, also in allocations; an apply, which plans again, does not stop at that", async () => {
    const run = await anew();
    await run.read("distributor", states.da);
    expect((await run.plan("distributor", states.da, da(20_000))).told).toEqual([expect.stringMatching(doubtful)]);
    await run.read("child_organization", states.x);
    expect((await run.plan("child_organization", states.x, x(10_000))).told).toEqual([
      expect.stringMatching(notBefore),
    ]);
    // Once, whoever else is lowered.
    expect((await run.plan("child_organization", states.x, x(20_000))).told).not.toContainEqual(
      expect.stringMatching(/C-4/),
    );
    const allocating = await anew();
    await allocating.read("distributor", states.da);
    await allocating.plan("distributor", states.da, da(20_000));
    const handing: Attributes = { pool: "da", allocations: { x: 10_000 } };
    expect((await allocating.plan("credit_allocations", null, handing)).told).toContainEqual(
      expect.stringMatching(notBefore),
    );
    // An apply plans again what it changes, and looks at nothing.
    const applying = await anew();
    await applying.plan("distributor", states.da, da(20_000));
    expect((await applying.plan("child_organization", states.x, x(10_000))).told).toEqual([]);
  });

  it("waits for who is changed beside it, and says how to do it where that was in vain", async () => {
    const run = await anew();
    for (const [name, state] of [
      ["distributor", states.da],
      ["child_organization", states.x],
    ] as const)
      await run.read(name, state);
    const above = await run.plan("distributor", states.da, da(20_000));
    const below = await run.plan("child_organization", states.x, x(10_000));
    expect([above.told, below.told]).toEqual([[expect.stringMatching(doubtful)], []]);
    // Whoever is planned before is known to come in time.
    const other = await anew();
    await other.read("distributor", states.da);
    await other.plan("child_organization", states.x, x(10_000));
    expect((await other.plan("distributor", states.da, da(20_000))).told).toEqual([]);

    const brief = { ...da(20_000), timeouts: { credits: "1s", delete: null } };
    expect((await applied("distributor", states.da, brief)).told).toEqual([
      expect.stringMatching(/C-4, allocation_below_children.*It waited 1s for others .* lower those first/s),
    ]);
    // Both are asked in one turn, the one that has to wait first.
    const both = await Promise.all([
      run.carryOut("distributor", states.da, da(20_000), above),
      run.carryOut("child_organization", states.x, x(10_000), below),
    ]);
    expect(both.map(({ told }) => told)).toEqual([[], []]);
    expect([(await service.look("da"))?.allocated, (await service.look("x"))?.allocated]).toEqual([20_000, 10_000]);
  });
});
