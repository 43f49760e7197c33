/**
 * Policies: what no plan of a stack may do (reconciler.md, *Policies*). Read by declare/, asked by plan/ of every plan, when it is made and
 * before it is applied.
 *
 * Rejected: policies as code of their author's. What is declared can be read by a reviewer, is bounded in time, and knows no more than it is
 * given.
 */
import type { OrganizationKind } from "./organization.ts";
import type { Place } from "./problem.ts";

/** One policy, as declared. */
export interface Policy {
  /** Unique in the stack. */
  readonly name: string;
  /** What to do instead; null where it says nothing. */
  readonly message: string | null;
  /** Where its rule stands. */
  readonly place: Place;
  readonly scope: PolicyScope;
  readonly rule: PolicyRule;
}

/** Of which organizations and operations a policy speaks: all that is said must hold, before the plan or after it. */
export interface PolicyScope {
  /** Keys of distributors, themselves left out. */
  readonly below?: readonly string[];
  /** Keys of organizations, with all below. */
  readonly within?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly kind?: OrganizationKind;
  /** Kinds of operations; `credits.*` is all of a noun. */
  readonly operations?: readonly string[];
}

/** What a schema finds in a value. */
export interface SchemaMisfit {
  /** Steps to where it is: `["operations", "3", "after", "credits"]`. */
  readonly path: readonly string[];
  /** `must be <= 100000`. */
  readonly message: string;
}

/**
 * Asks a schema of a value; nothing found means that it fits. Of a value with many operations it may say the first misfit alone.
 * `operations` defaults to 1.
 */
export type SchemaCheck = (value: unknown, operations?: number) => readonly SchemaMisfit[];

/** A window of time, from its begin (included) to its end (excluded). */
export type FreezeWindow = (
  | { readonly kind: "once"; readonly fromMs: number; readonly toMs: number }
  /** Minutes of the local week, from Monday 00:00; or of the local day. The end may be smaller: then it is of the next one. */
  | { readonly kind: "weekly" | "daily"; readonly from: number; readonly to: number; readonly timeZone: string }
) & {
  /** As it was written. */
  readonly text: { readonly from: string; readonly to: string };
  readonly reason: string | null;
};

export type PolicyRule =
  /** Over the plan document. */
  | { readonly kind: "schema"; readonly check: SchemaCheck }
  /** Over every operation that `when` takes; null takes all. */
  | { readonly kind: "operations"; readonly when: SchemaCheck | null; readonly check: SchemaCheck }
  | { readonly kind: "maxAllocation"; readonly credits: number }
  /** In lower case; `*.` in front is every domain below. */
  | { readonly kind: "ownerDomains"; readonly domains: readonly string[] }
  | { readonly kind: "freeze"; readonly windows: readonly FreezeWindow[] }
  /** `by`: addresses, and principals. */
  | { readonly kind: "approval"; readonly above: number; readonly by: readonly string[] };

/** The rules that there are, as they are called in a file. */
export const POLICY_RULES = ["schema", "operations", "maxAllocation", "ownerDomains", "freeze", "approval"] as const;
