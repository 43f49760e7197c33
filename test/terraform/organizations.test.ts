/** Organizations from their creation to their way out, as Terraform asks for them and without Terraform: credits up and down, twice the same, draining. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Attributes } from "../../src/terraform/protocol/values.ts";
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
