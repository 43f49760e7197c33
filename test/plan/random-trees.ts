/** Random trees for properties, and random changes of them that the law allows. */
import fc from "fast-check";
import { DRAIN_MS } from "../../src/model/law/unlinking.ts";
import type { Live } from "../../src/model/live.ts";
import { NOW } from "../model/plant.ts";
import type { Spec } from "./trees.ts";

/** A random tree under `rlc`: sizes, nesting, credits in steps, and spending that the law allows. */
export const trees = (spending: boolean): fc.Arbitrary<Spec[]> =>
  fc
    .record({
      nodes: fc.array(
        fc.record({
          key: fc.integer({ min: 0, max: 14 }),
          under: fc.nat(20),
          distributor: fc.boolean(),
          credits: fc.integer({ min: 1, max: 12 }),
          spent: fc.nat(100),
          name: fc.integer({ min: 0, max: 30 }),
        }),
        { maxLength: 12 },
      ),
      spare: fc.constantFrom(0, 0, 1, 3),
    })
    .map(({ nodes, spare }) => {
      const specs: (Spec & { credits: number; level: number })[] = [];
      const names = new Set<number>();
      const pools: { key: string; level: number }[] = [{ key: "rlc", level: 1 }];
      for (const node of nodes) {
        const key = `o${node.key}`;
        const pool = pools[node.under % pools.length];
        if (!pool || specs.some((spec) => spec.key === key) || names.has(node.name)) continue;
        names.add(node.name);
        const kind = node.distributor && pool.level < 6 ? "Distributor" : "ChildOrganization";
        specs.push({
          key,
          parent: pool.key,
          kind,
          name: `N${node.name}`,
          credits: node.credits * 10_000,
          level: pool.level + 1,
        });
        if (kind === "Distributor") pools.push({ key, level: pool.level + 1 });
      }
      // Pools hold what their children need, deepest first, and a little more or nothing.
      const sized = new Map(specs.map((spec) => [spec.key, spec.credits]));
      const need = new Map<string, number>();
      for (const spec of [...specs].sort((a, b) => b.level - a.level)) {
        const own = Math.max(
          sized.get(spec.key) ?? 0,
          (need.get(spec.key) ?? 0) + (spec.kind === "Distributor" ? spare * 10_000 : 0),
        );
        sized.set(spec.key, own);
        need.set(spec.parent ?? "", (need.get(spec.parent ?? "") ?? 0) + own);
      }
      return [
        { key: "rlc", credits: (need.get("rlc") ?? 0) + spare * 10_000 },
        ...specs.map(({ level: _level, ...spec }, index) => {
          const credits = sized.get(spec.key) ?? 0;
          const room = credits - (need.get(spec.key) ?? 0);
          const spent = spending ? Math.floor((room * ((nodes[index]?.spent ?? 0) % 101)) / 100) : 0;
          return { ...spec, credits, used: spent };
        }),
      ];
    });

/**
 * A small random tree under `rlc`, mostly of distributors, in which nearly every pool is given away to the last credit: where what one is
 * given another must give up first.
 */
export const tightTrees: fc.Arbitrary<Spec[]> = fc
  .record({
    nodes: fc.array(
      fc.record({
        under: fc.nat(20),
        distributor: fc.boolean(),
        credits: fc.integer({ min: 0, max: 4 }),
        spare: fc.constantFrom(0, 0, 0, 1, 2),
        spent: fc.constantFrom(0, 0, 0, 50, 100),
      }),
      { minLength: 2, maxLength: 8 },
    ),
    spare: fc.constantFrom(0, 0, 1),
  })
  .map(({ nodes, spare }) => {
    const pools = [{ key: "rlc", level: 1 }];
    const placed = nodes.map((node, index) => {
      const pool = pools[node.under % pools.length] ?? { key: "rlc", level: 1 };
      const kind = node.distributor && pool.level < 6 ? ("Distributor" as const) : ("ChildOrganization" as const);
      if (kind === "Distributor") pools.push({ key: `o${index}`, level: pool.level + 1 });
      return { ...node, key: `o${index}`, parent: pool.key, kind };
    });
    const need = new Map<string, number>();
    const specs: Spec[] = [];
    // What is below comes later.
    for (const { key, parent, kind, credits, spare: left, spent } of placed.toReversed()) {
      const below = need.get(key) ?? 0;
      const own = kind === "Distributor" ? below + left * 10_000 : credits * 10_000;
      need.set(parent, (need.get(parent) ?? 0) + own);
      specs.unshift({ key, parent, kind, name: `N${key}`, credits: own, used: ((own - below) * spent) / 100 });
    }
    return [{ key: "rlc", credits: (need.get("rlc") ?? 0) + spare * 10_000 }, ...specs];
  });

/** Another declaration of a tree: credits shifted, organizations moved and created, pools sized to pay for it. */
export const changesOf = (a: readonly Spec[], { creating = true } = {}) =>
  fc
    .array(
      fc.record({
        at: fc.nat(20),
        to: fc.nat(20),
        what: fc.constantFrom("credits", "credits", "move", "move", "create", "pool"),
        credits: fc.integer({ min: 0, max: 12 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((changes) => {
      const specs = a.map((spec) => ({ ...spec }));
      const below = (key: string | null | undefined, top: string): boolean =>
        key === top || (key ? below(specs.find((spec) => spec.key === key)?.parent, top) : false);
      changes.forEach(({ at, to, what, credits }, index) => {
        const spec = specs[1 + (at % Math.max(1, specs.length - 1))];
        const pools = specs.filter(({ key, kind }) => key === "rlc" || kind === "Distributor");
        const pool = pools[to % pools.length];
        if (!pool) return;
        if (what === "create" || what === "pool") {
          if (!creating) return;
          specs.push({
            key: `n${index}`,
            parent: pool.key,
            kind: what === "pool" ? "Distributor" : "ChildOrganization",
            credits: Math.max(1, credits) * 10_000,
          });
        } else if (spec && what === "credits") Object.assign(spec, { credits: credits * 10_000 });
        else if (spec && !below(pool.key, spec.key)) Object.assign(spec, { parent: pool.key });
      });
      const level = (spec: Spec): number => {
        const parent = specs.find(({ key }) => key === (spec.key === "rlc" ? null : spec.parent));
        return parent ? level(parent) + 1 : 1;
      };
      const need = new Map<string, number>();
      for (const spec of [...specs].sort((x, y) => level(y) - level(x))) {
        const spent = (spec.used ?? 0) + (need.get(spec.key) ?? 0);
        const pool = spec.key === "rlc" || spec.kind === "Distributor";
        if (pool) Object.assign(spec, { credits: Math.ceil(Math.max(spec.credits ?? 0, spent) / 10_000) * 10_000 });
        const charged = Math.max(spec.credits ?? 0, spent);
        need.set(spec.parent ?? "rlc", (need.get(spec.parent ?? "rlc") ?? 0) + (spec.key === "rlc" ? 0 : charged));
      }
      return specs;
    });

/** A way of life for each of some organizations, live and declared, among them many that leave; a distributor with all below it. */
export const livesOf = (specs: readonly Spec[]) =>
  fc
    .array(
      fc.record({
        phase: fc.constantFrom("active", "active", "paused", "draining"),
        isLong: fc.boolean(),
        declared: fc.constantFrom("nothing", "active", "paused", "unlinked", "unlinked"),
        used: fc.constantFrom("absorb", "refund"),
      }),
      { minLength: specs.length, maxLength: specs.length },
    )
    .map((lives) => {
      const leaving = new Set<string>();
      for (const [index, spec] of specs.entries())
        if (index > 0 && (lives[index]?.declared === "unlinked" || leaving.has(spec.parent ?? "")))
          leaving.add(spec.key);
      return specs.map((spec, index): Spec => {
        const life = lives[index];
        if (!life) return spec;
        const usedOnUnlink = life.used as "absorb" | "refund";
        if (index === 0) return { ...spec, profile: { usedOnUnlink } };
        const name = spec.name ?? `${spec.key} Inc.`;
        const isDraining = life.phase === "draining" && isEmpty(spec, specs);
        const phase = isDraining ? "draining" : life.phase === "paused" ? "paused" : "active";
        const declared = leaving.has(spec.key) ? "unlinked" : life.declared === "unlinked" ? "nothing" : life.declared;
        return {
          ...{ ...spec, profile: { usedOnUnlink } },
          credits: isDraining ? 0 : (spec.credits ?? 10_000),
          live: { phase, drainedAt: isDraining || spec.credits === 0 ? NOW - (life.isLong ? DRAIN_MS : 1) : null },
          ...(declared !== "nothing" && {
            life: declared === "unlinked" ? { phase: declared, confirm: name } : { phase: declared },
          }),
        };
      });
    });

/** Another declaration of a tree with lives: changed as well, but for those that leave, and below whom nothing is put. */
export const changedLivesOf = (a: readonly Spec[]) =>
  changesOf(a)
    .map((b) =>
      b.map((spec): Spec => {
        const parent = a.find(({ key }) => key === spec.key)?.parent;
        return spec.life?.phase === "unlinked" && parent ? { ...spec, parent } : spec;
      }),
    )
    .filter((b) => {
      const leaving = new Set(b.flatMap(({ key, life }) => (life?.phase === "unlinked" ? [key] : [])));
      return b.every(({ key, parent }) => leaving.has(key) || !leaving.has(parent ?? ""));
    });

/** Whether nothing below a distributor costs it anything. */
const isEmpty = ({ key, kind }: Spec, specs: readonly Spec[]): boolean =>
  kind !== "Distributor" || !specs.some(({ parent }) => parent === key);

/** All that a plan decides of a tree, to compare two. */
export const facts = (live: Live) =>
  [...live.tree.organizations.values()]
    .map((o) => [o.key, o.kind, o.parent?.key ?? null, o.name, o.allocated, o.owner.email].join(" "))
    .sort();
