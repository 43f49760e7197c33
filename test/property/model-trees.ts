/** Random trees of the model, and what may be tried with them; for properties. */
import fc from "fast-check";
import type { Change } from "../../src/model/change.ts";
import { change, headroom } from "../../src/model/credits.ts";
import type { Organization } from "../../src/model/organization.ts";
import type { Tree } from "../../src/model/tree.ts";
import { type Planted, plant } from "../model/plant.ts";

/** Something that happens: a change as the language knows it, or consumption as metering posts it (C-8). */
export type Event =
  | Change
  | { readonly kind: "usage"; readonly address: string; readonly used: number; readonly held: number };

const KEYS = Array.from({ length: 14 }, (_, index) => `o${index}`);
const key = fc.constantFrom(...KEYS);
const name = fc.constantFrom("Alpha", "ALPHA", "Straße", "STRASSE", " Beta ", "Beta", "Gamma", "", "\u0000", ...KEYS);
const externalId = fc.constantFrom("sf-1", "sf-2", "sf-3", "");
const steps = fc.integer({ min: 0, max: 30 }).map((count) => count * 10_000);
const credits = fc.oneof(
  { weight: 9, arbitrary: steps },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 300_001 }) },
);
const spent = fc.integer({ min: -20_000, max: 20_000 });
const owner = fc.record({ name, email: fc.constantFrom("a@X.example", "b@x.example") });
const country = fc.constantFrom("CZ", "DE", "cz");

export const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: creation() },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("credits.allocate" as const),
      address: key,
      after: fc.record({ credits }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("organization.move" as const),
      address: key,
      after: fc.record({ parent: key }),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("usage" as const), address: key, used: spent, held: spent }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("credits.purchase" as const),
      address: fc.constant("o0"),
      after: fc.record({ purchasedCredits: credits }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("organization.update" as const),
      address: key,
      after: fc.record({ name, country, externalId }, { requiredKeys: [] }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("organization.update" as const),
      address: key,
      after: fc.record({ provisioning: fc.constantFrom("self" as const, "vendor" as const) }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("organization.rekey" as const), address: key, after: fc.record({ key }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("owner.name" as const), address: key, after: fc.record({ owner }) }),
  },
);

function creation(): fc.Arbitrary<Change> {
  return fc.record({
    kind: fc.constant("organization.create" as const),
    address: key,
    after: fc.record(
      {
        kind: fc.constantFrom("Distributor" as const, "Distributor" as const, "ChildOrganization" as const),
        parent: fc.oneof({ weight: 12, arbitrary: key }, { weight: 1, arbitrary: fc.constant(null) }),
        name,
        region: fc.constantFrom("eu1", "eu1", "eu1", "mars"),
        country,
        owner,
        credits,
        externalId,
      },
      { requiredKeys: ["kind", "parent", "name", "region", "country", "owner", "credits"] },
    ),
  });
}

/** A lawful tree: allocations that fit, some of them cut below what was used (C-6). */
export const planted: fc.Arbitrary<Tree> = fc
  .array(
    fc.record({
      below: fc.nat(),
      distributor: fc.boolean(),
      allocated: fc.integer({ min: 0, max: 20 }),
      used: fc.nat({ max: 40_000 }),
      held: fc.nat({ max: 5_000 }),
    }),
    { maxLength: 9 },
  )
  .map((seeds) => {
    const root = { allocated: 0, kind: "Distributor", children: {} } as const;
    const distributors: { planted: Growing; level: number }[] = [{ planted: { ...root, children: {} }, level: 1 }];
    const first = distributors[0];
    for (const [index, { below, distributor, allocated, used, held }] of seeds.entries()) {
      const parent = distributors[below % distributors.length] ?? first;
      if (!parent) continue;
      const child: Growing = {
        kind: distributor ? "Distributor" : "ChildOrganization",
        allocated: allocated * 10_000,
        used,
        held,
        children: {},
      };
      parent.planted.children[`o${index + 1}`] = child;
      if (distributor && parent.level < 7) distributors.push({ planted: child, level: parent.level + 1 });
    }
    if (first) raise(first.planted, 50_000);
    return plant(first ? { o0: first.planted } : {});
  });

interface Growing extends Planted {
  allocated: number;
  children: Record<string, Growing>;
}

/** Raises allocations to their floors (C-4), leaf-up, and the root's purchase to what is committed and some more. */
function raise(pool: Growing, spare: number): number {
  const below = Object.values(pool.children).reduce((sum, child) => sum + raise(child, 0), 0);
  if (spare > 0) {
    pool.allocated = below + (pool.used ?? 0) + (pool.held ?? 0) + spare;
    return pool.allocated;
  }
  pool.allocated = Math.max(pool.allocated, Math.ceil(below / 10_000) * 10_000);
  return Math.max(pool.allocated, (pool.used ?? 0) + (pool.held ?? 0) + below);
}

/** Posts consumption where C-4 permits: with headroom left in the organization and in every pool above. */
export function post(organization: Organization, used: number, held: number): boolean {
  const next = { used: organization.used + used, held: organization.held + held };
  if (next.used < 0 || next.held < 0) return false;
  const before = { used: organization.used, held: organization.held };
  change(organization, next);
  if (used + held <= 0) return true;
  for (let at: Organization | null = organization; at; at = at.parent) {
    if (headroom(at) >= 0) continue;
    change(organization, before);
    return false;
  }
  return true;
}
