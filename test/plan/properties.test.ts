import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OPERATOR } from "../../src/model/authority.ts";
import { headroom } from "../../src/model/credits.ts";
import { DRAIN_MS } from "../../src/model/law/unlinking.ts";
import type { Live } from "../../src/model/live.ts";
import { Tree } from "../../src/model/tree.ts";
import { changedSince, NO_NEWS, plan, refusedNow, type Selector } from "../../src/plan/index.ts";
import { operator } from "../model/plant.ts";
import { carryOut } from "./carry-out.ts";
import { changedLivesOf, changesOf, facts, livesOf, tightTrees, trees } from "./random-trees.ts";
import { desiredOf, liveOf, locate, NO_GUARDS, planOf, type Spec } from "./trees.ts";

/** Turns `b` into something that can be declared on top of `a`: nothing of `a` may just vanish (language rule 10). */
const onTop = (a: readonly Spec[], b: readonly Spec[]): Spec[] => [
  ...b,
  ...a
    .filter((spec) => !b.some(({ key }) => key === spec.key))
    .map((spec) => ({ ...spec, state: "released" as const })),
];

/** A copy of a live tree, as the service would give it: a plan consumes it. */
function snapshotOf(live: Live): Live {
  const tree = new Tree({ regions: live.tree.regions, retiredKeys: live.tree.retiredKeys });
  const copies = new Map([...live.tree.organizations.values()].map((one) => [one, { ...one }]));
  for (const [{ parent }, copy] of copies) copy.parent = (parent && copies.get(parent)) ?? null;
  for (const copy of copies.values()) tree.load(copy);
  return { ...live, tree };
}

/** Selects the root, and all below it. */
const WHOLE: readonly Selector[] = [{ text: "rlc/**", leavesOut: false, terms: [{ by: "subtree", key: "rlc" }] }];

describe("plan, as a property", () => {
  it("O-1 C-2 C-4 a first plan makes what is declared, in any order that honours its waits", () => {
    fc.assert(
      fc.property(trees(false), fc.infiniteStream(fc.nat()), (b, random) => {
        const made = planOf([], b);
        expect(made.problems).toEqual([]);
        const live = liveOf([]);
        carryOut(live, made, (n) => (random.next().value ?? 0) % n);
        expect(facts(live)).toEqual(facts(liveOf(b)));
      }),
      { numRuns: 200 },
    );
  });

  it("diff(b, b) is empty, whatever was spent", () => {
    fc.assert(
      fc.property(trees(true), (b) => {
        const made = planOf(b, b);
        expect([made.problems, made.operations]).toEqual([[], []]);
      }),
      { numRuns: 200 },
    );
  });

  it("C-5 C-10 apply(diff(a, b)) on a gives b, every law holds after every group, and then there is nothing to do", () => {
    let planned = 0;
    let moved = 0;
    let grouped = 0;
    fc.assert(
      fc.property(
        fc
          .oneof(trees(true), tightTrees)
          .chain((a) => fc.tuple(fc.constant(a), fc.oneof({ weight: 4, arbitrary: changesOf(a) }, trees(false)))),
        fc.infiniteStream(fc.nat()),
        ([a, b], random) => {
          const kinds = new Map(a.map((spec) => [spec.key, spec.kind]));
          const declared = onTop(
            a,
            b.filter((spec) => spec.key === "rlc" || !kinds.has(spec.key) || kinds.get(spec.key) === spec.kind),
          );
          const keys = new Set(declared.map(({ key }) => key));
          if (declared.some((spec) => spec.parent && !keys.has(spec.parent))) return;
          const made = planOf(a, declared);
          if (made.problems.length > 0) {
            expect(made.operations).toEqual([]);
            return;
          }
          planned += 1;
          moved += made.operations.some(({ change }) => change.kind === "organization.move") ? 1 : 0;
          grouped += made.operations.some(({ group }) => group !== null) ? 1 : 0;
          const live = liveOf(a);
          carryOut(live, made, (n) => (random.next().value ?? 0) % n);
          for (const spec of declared) {
            const organization = live.tree.get(spec.key);
            expect([organization?.key, organization?.parent?.key ?? null]).toEqual([
              spec.key,
              spec.key === "rlc" ? null : spec.state === "released" ? organization?.parent?.key : spec.parent,
            ]);
            if (spec.state !== "released") expect(organization?.allocated).toBe(spec.credits);
          }
          const again = plan({
            desired: desiredOf(declared, { guards: NO_GUARDS }),
            live,
            locate,
            problems: [],
            allowances: [],
          });
          expect([again.problems, again.operations]).toEqual([[], []]);
        },
      ),
      { numRuns: 4000 },
    );
    // The property means something only where plans of every kind came up.
    expect(planned).toBeGreaterThan(300);
    expect(moved).toBeGreaterThan(50);
    expect(grouped).toBeGreaterThan(50);
  });

  it("O-8 U-1 to U-6 plans carried out hour after hour end with every leaver gone and all else as declared", () => {
    let left = 0;
    let rounds = 0;
    let changed = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        fc
          .oneof(trees(true), tightTrees)
          .chain(livesOf)
          .chain((a) => fc.tuple(fc.constant(a), fc.oneof(fc.constant(a), changedLivesOf(a)))),
        fc.infiniteStream(fc.nat()),
        ([a, specs], random) => {
          const live = liveOf(a);
          const desired = desiredOf(specs, { guards: NO_GUARDS });
          for (let hour = 0; ; hour += 1) {
            // A level leaves in two plans: drained by one, gone by the next.
            expect(hour).toBeLessThan(16);
            const nowMs = operator.nowMs + hour * DRAIN_MS;
            const at = { ...live, nowMs };
            const before = snapshotOf(at);
            const made = plan({ desired, live: before, locate, problems: [], allowances: [] });
            // Of changes, those that the law allows while nobody has left.
            if (hour === 0 && made.problems.length > 0 && a !== specs) {
              // What everything together cannot pay cannot be selected as a whole either.
              const whole = plan({
                desired,
                live: snapshotOf(at),
                locate,
                problems: [],
                allowances: [],
                select: WHOLE,
              });
              expect(whole.problems).not.toEqual([]);
              refused += 1;
              return;
            }
            expect(made.problems).toEqual([]);
            // Whoever is created has an owner who is asked, and is not here to accept.
            const waiting = made.pending.filter(({ kind }) => kind !== "membership.invite");
            if (made.operations.length === 0 && waiting.length === 0) break;
            rounds += 1;
            carryOut(at, made, (n) => (random.next().value ?? 0) % n);
          }
          changed += a === specs ? 0 : 1;
          for (const { key, life, live: was, credits, parent } of specs) {
            const organization = live.tree.get(key);
            left += life?.phase === "unlinked" ? 1 : 0;
            if (life?.phase === "unlinked") expect(organization).toBeUndefined();
            else
              expect([organization?.phase, organization?.allocated, organization?.parent?.key]).toEqual([
                life?.phase ?? was?.phase ?? "active",
                credits,
                parent,
              ]);
          }
        },
      ),
      { numRuns: 1_000 },
    );
    expect(left).toBeGreaterThan(300);
    expect(rounds).toBeGreaterThan(300);
    expect(changed).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(10);
  });

  it("C-4 a pool is never overdrawn on the way, however groups are interleaved", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })), {
          minLength: 2,
          maxLength: 10,
        }),
        fc.infiniteStream(fc.nat()),
        (pairs, random) => {
          const total = (index: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[index], 0) * 10_000;
          const purchased = Math.max(total(0), total(1));
          const specs = (index: 0 | 1): Spec[] => [
            { key: "rlc", credits: purchased },
            ...pairs.map((pair, at) => ({ key: `c${at}`, credits: pair[index] * 10_000 })),
          ];
          const made = planOf(specs(0), specs(1));
          expect(made.problems).toEqual([]);
          const live = liveOf(specs(0));
          carryOut(live, made, (n) => (random.next().value ?? 0) % n);
          const root = live.tree.root;
          expect(root && headroom(root)).toBe(purchased - total(1));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("a saved plan fits the tree that it was made on, and what any part of it has made of that", () => {
    let resumed = 0;
    fc.assert(
      fc.property(
        fc.oneof(trees(true), tightTrees).chain((a) => fc.tuple(fc.constant(a), changesOf(a))),
        fc.infiniteStream(fc.nat()),
        fc.nat(6),
        ([a, b], random, most) => {
          const made = planOf(a, b);
          if (made.operations.length === 0) return;
          expect(changedSince(made, liveOf(a), NO_NEWS)).toEqual([]);
          expect(refusedNow(made, liveOf(a), NO_NEWS, OPERATOR)).toEqual([]);
          const live = liveOf(a);
          const done = carryOut(live, made, (n) => (random.next().value ?? 0) % n, most);
          resumed += done.length < made.operations.length && done.length > 0 ? 1 : 0;
          const events = done.map((operation, index) => ({
            ...{ sequence: index + 1, at: "", actor: "ann", stack: null, run: made.run, operation, kind: "" },
            ...{ address: "", organization: "", revision: 8, before: null, after: null },
          }));
          expect(refusedNow(made, live, { ...NO_NEWS, events }, OPERATOR)).toEqual([]);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(resumed).toBeGreaterThan(100);
  });
});
