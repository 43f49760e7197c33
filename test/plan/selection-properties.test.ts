import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyOf } from "../../src/model/live.ts";
import { type Plan, parseSelector, plan, type Selector } from "../../src/plan/index.ts";
import { carryOut } from "./carry-out.ts";
import { changesOf, tightTrees, trees } from "./random-trees.ts";
import { desiredOf, liveOf, locate, NO_GUARDS, type Spec } from "./trees.ts";

const selectorOf = (text: string): Selector => {
  const selector = parseSelector(text);
  if ("malformed" in selector) throw new Error(selector.malformed);
  return selector;
};

/** Selections of a tree: one to three of its addresses, subtrees, kinds and operations, and perhaps one to leave out. */
const selectionsOf = (specs: readonly Spec[]) =>
  fc
    .record({
      of: fc.array(
        fc.record({
          at: fc.nat(30),
          as: fc.constantFrom("", "", "/*", "/**", "kind=ChildOrganization", "op=credits.*"),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      without: fc.option(fc.nat(30)),
    })
    .map(({ of, without }) => {
      const key = (at: number) => specs[at % specs.length]?.key ?? "rlc";
      return [
        ...of.map(({ at, as }) => (as.includes("=") ? as : key(at) + as)),
        ...(without === null ? [] : [`!${key(without)}`]),
      ];
    });

const said = ({ operations }: Plan) => operations.map(({ change }) => JSON.stringify(change)).sort();

/** Some of a declaration with other names and keys, so that plans rename, and swap names. */
const renamed = (specs: readonly Spec[], a: readonly Spec[], seed: number): Spec[] => {
  const live = new Set(a.map(({ key }) => key));
  const nameOf = (spec: Spec | undefined) => spec?.name ?? `${spec?.key} Inc.`;
  const next = specs.map((spec) => ({ ...spec }));
  const [first, second, third] = [1, 2, 3].map((n) => next[1 + ((seed + n) % Math.max(1, next.length - 1))]);
  if (first && second && first !== second && seed % 3 === 0) {
    const [one, other] = [nameOf(first), nameOf(second)];
    Object.assign(first, { name: other });
    Object.assign(second, { name: one });
  }
  if (third && live.has(third.key) && seed % 2 === 0) {
    const [was, is] = [third.key, `r${third.key}`];
    for (const spec of next) if (spec.parent === was) Object.assign(spec, { parent: is });
    Object.assign(third, { key: is, previousKeys: [was], name: nameOf(third) });
  }
  return next;
};

describe("--select, as a property", () => {
  it("is applied without a refusal, has all that is selected, says what else it has, and the plan of everything then ends the same", () => {
    const seen = { part: 0, along: 0, grouped: 0, moved: 0, rekeyed: 0 };
    fc.assert(
      fc.property(
        fc
          .oneof(trees(true), tightTrees)
          .chain((a) =>
            changesOf(a).chain((b) => fc.tuple(fc.constant(a), fc.constant(b), selectionsOf(b), fc.nat(5))),
          ),
        fc.infiniteStream(fc.nat()),
        ([a, b, texts, seed], random) => {
          const declared = renamed(b, a, seed);
          const known = new Set([...a, ...declared].map(({ key }) => key));
          const select = texts.map(selectorOf);
          if (select.some(({ terms }) => terms.some((term) => "key" in term && !known.has(term.key)))) return;
          const input = { desired: desiredOf(declared, { guards: NO_GUARDS }), locate, problems: [], allowances: [] };
          const whole = plan({ ...input, live: liveOf(a) });
          if (whole.problems.length > 0) return;
          const live = liveOf(a);
          const part = plan({ ...input, live: copyOf(live), select });
          expect(part.problems).toEqual([]);

          const all = new Set(said(whole));
          for (const one of said(part)) expect(all).toContain(one);
          expect(part.operations.length + (part.selection?.leftOut.operations ?? 0)).toBe(whole.operations.length);
          // What was asked for by a key is there, unless it was left out.
          const leftOut = new Set(texts.flatMap((text) => (text.startsWith("!") ? [text.slice(1)] : [])));
          for (const key of texts.filter((text) => /^[a-z0-9]+$/.test(text) && !leftOut.has(text)))
            expect(
              said({ ...part, operations: part.operations.filter(({ change }) => change.address === key) }),
            ).toEqual(said({ ...whole, operations: whole.operations.filter(({ change }) => change.address === key) }));
          // What was left out is there only where that is said.
          const along = new Set(part.selection?.takenAlong.map(({ address, kind }) => `${kind} ${address}`));
          for (const { change } of part.operations)
            if (leftOut.has(change.address)) expect(along).toContain(`${change.kind} ${change.address}`);

          carryOut(live, part, (n) => (random.next().value ?? 0) % n);
          const rest = plan({ ...input, live: copyOf(live) });
          expect(rest.problems).toEqual([]);
          carryOut(live, rest, (n) => (random.next().value ?? 0) % n);
          const again = plan({ ...input, live: copyOf(live) });
          expect([again.problems, again.operations]).toEqual([[], []]);

          seen.part += part.operations.length > 0 && part.operations.length < whole.operations.length ? 1 : 0;
          seen.along += along.size > 0 ? 1 : 0;
          seen.grouped += part.operations.some(({ group }) => group !== null) ? 1 : 0;
          seen.moved += part.operations.some(({ change }) => change.kind === "organization.move") ? 1 : 0;
          seen.rekeyed += part.operations.some(({ change }) => change.kind === "organization.rekey") ? 1 : 0;
        },
      ),
      { numRuns: 2_000 },
    );
    // The property means something only where plans of every kind came up.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(30);
  }, 120_000);
});
