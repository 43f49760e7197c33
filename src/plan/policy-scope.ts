/**
 * Of what a policy speaks: organizations by where they stand, their labels and kind, as they are before the plan or will be after it. Either
 * counts, so that nobody leaves a policy's reach in the very plan that the policy would refuse.
 */
import type { OrganizationKind } from "../model/organization.ts";
import type { Policy, PolicyScope } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import type { Tree } from "../model/tree.ts";
import type { Operation } from "../wire/generated/plan.ts";

/** What policies ask of an organization at one moment. */
export interface Fact {
  readonly key: string;
  /** Key of the one above; null of the root. */
  readonly parent: string | null;
  readonly kind: OrganizationKind;
  readonly labels: Readonly<Record<string, string>>;
  /** Whole credits. */
  readonly allocated: number;
}

/** By key. */
export type Facts = ReadonlyMap<string, Fact>;

/** What there is now; trees change, and this does not. */
export function factsOf(tree: Tree): Facts {
  const facts = new Map<string, Fact>();
  for (const { key, parent, kind, labels, allocated } of tree.organizations.values())
    facts.set(key, { key, parent: parent?.key ?? null, kind, labels, allocated });
  return facts;
}

/** The organizations of a plan, before and after it, under whichever key. */
export class Reach {
  readonly before: Facts;
  readonly after: Facts;
  /** Keys that the plan gives, to those that they take the place of; and the other way round. */
  readonly #former = new Map<string, string>();
  readonly #next = new Map<string, string>();

  constructor(before: Facts, after: Facts, operations: readonly Operation[]) {
    this.before = before;
    this.after = after;
    for (const { kind, address, after: given } of operations) {
      if (kind !== "organization.rekey" || typeof given?.key !== "string") continue;
      this.#former.set(given.key, address);
      this.#next.set(address, given.key);
    }
  }

  /** As it was before the plan; undefined of what the plan creates. */
  was(key: string): Fact | undefined {
    return this.before.get(key) ?? this.before.get(this.#former.get(key) ?? "");
  }

  /** As it will be; undefined of what the plan unlinks. */
  willBe(key: string): Fact | undefined {
    return this.after.get(key) ?? this.after.get(this.#next.get(key) ?? "");
  }

  /** Whether a scope has an organization, before or after. */
  has(scope: PolicyScope, key: string): boolean {
    return isWithin(scope, this.was(key), this.before) || isWithin(scope, this.willBe(key), this.after);
  }

  /** Whether it had it before the plan. */
  had(scope: PolicyScope, key: string): boolean {
    return isWithin(scope, this.was(key), this.before);
  }

  /** Whether a scope has an operation. */
  takes(scope: PolicyScope, { kind, address }: Operation): boolean {
    const { operations } = scope;
    const noun = `${kind.split(".")[0]}.*`;
    if (operations && !operations.includes(kind) && !operations.includes(noun)) return false;
    return this.has(scope, address);
  }
}

function isWithin({ below, within, labels, kind }: PolicyScope, fact: Fact | undefined, facts: Facts): boolean {
  if (!fact) return false;
  if (kind !== undefined && fact.kind !== kind) return false;
  for (const [name, value] of Object.entries(labels ?? {}))
    if (!Object.hasOwn(fact.labels, name) || fact.labels[name] !== value) return false;
  if (!below && !within) return true;
  const above = [...keysAbove(fact, facts)];
  if (below && !below.some((key) => above.includes(key))) return false;
  return !within || within.some((key) => key === fact.key || above.includes(key));
}

function* keysAbove(fact: Fact, facts: Facts): Generator<string> {
  for (let at: string | null | undefined = fact.parent; at; at = facts.get(at)?.parent) yield at;
}

/** Keys that a policy names, and no organization has, before the plan or after it: it would speak of nothing, and let all through. */
export function unknownKeys({ name, scope, place }: Policy, reach: Reach): Problem[] {
  const named = [...(scope.below ?? []), ...(scope.within ?? [])];
  return named.flatMap((key) => {
    if (reach.was(key) || reach.willBe(key)) return [];
    const message =
      `the policy ${name} names ${key}, and there is no such organization before this plan or after it: ` +
      "it would let everything through. Name another in its `where`, or remove the policy";
    return [{ code: "policy_key_unknown", rule: `policy/${name}`, address: key, message, places: [place] }];
  });
}
