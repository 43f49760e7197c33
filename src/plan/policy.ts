/**
 * Policies: asked of a plan as it would be, by the laws and the order that it already has, when it is made and once more before it is applied.
 * Fail closed: a rule that cannot be asked refuses the plan.
 *
 * Rejected: asking them of the drafts, beside the guards. A policy is over the plan that people read, with its order, groups and pools.
 */
import { figure } from "../model/canonical.ts";
import type { Policy } from "../model/policy.ts";
import type { Place, Problem } from "../model/problem.ts";
import type { Plan } from "../wire/generated/plan.ts";
import {
  type Asker,
  beyondMaxAllocation,
  type Finding,
  frozen,
  misfitsOfOperations,
  misfitsOfPlan,
  otherOwnerDomains,
  unapproved,
} from "./policy-rules.ts";
import { type Facts, Reach, unknownKeys } from "./policy-scope.ts";

/** What policies are asked with, besides the plan. */
export interface Circumstances {
  readonly policies: readonly Policy[];
  /** The tree before the plan, and as it will be. */
  readonly before: Facts;
  readonly after: Facts;
  /** The service's time, in Unix milliseconds. */
  readonly nowMs: number;
  readonly asker: Asker;
  /** Whether what is asked about is about to be applied; a plan may be made by who does not approve it. */
  readonly isApplied: boolean;
}

/** What policies answer: what forbids the plan, and what will, when somebody else applies it. */
export interface Verdict {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Names of the policies that were asked. */
  readonly asked: readonly string[];
}

export const NO_OBJECTION: Verdict = { problems: [], warnings: [], asked: [] };

/** Findings of one policy that are told; a plan of 100,000 operations may have as many. */
const TOLD = 25;
/** Lines of operations that one finding names. */
const PLACED = 5;

/** Asks every policy of a plan, with all of its operations. */
export function judge(plan: Plan, circumstances: Circumstances): Verdict {
  const { policies, before, after, isApplied } = circumstances;
  if (policies.length === 0) return NO_OBJECTION;
  const reach = new Reach(before, after, plan.operations);
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const policy of policies) {
    const found = asked(policy, plan, reach, circumstances);
    if (policy.rule.kind === "approval" && !isApplied && found.every(({ code }) => code === CODES.approval))
      warnings.push(...found);
    else problems.push(...found);
  }
  return { problems, warnings, asked: policies.map(({ name }) => name) };
}

function asked(policy: Policy, plan: Plan, reach: Reach, circumstances: Circumstances): Problem[] {
  try {
    const unknown = unknownKeys(policy, reach);
    if (unknown.length > 0) return unknown;
    return problemsOf(policy, findings(policy, plan, reach, circumstances));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `the policy ${policy.name} could not be asked (${why}), and what cannot be asked is refused`;
    return [{ code: "policy_failed", rule: `policy/${policy.name}`, address: null, message, places: [policy.place] }];
  }
}

function findings({ rule, scope }: Policy, plan: Plan, reach: Reach, { nowMs, asker }: Circumstances): Finding[] {
  switch (rule.kind) {
    case "schema":
      return misfitsOfPlan(rule.check, plan);
    case "operations":
      return misfitsOfOperations({ ...rule, scope }, plan, reach);
    case "maxAllocation":
      return beyondMaxAllocation(rule.credits, scope, plan, reach);
    case "ownerDomains":
      return otherOwnerDomains(rule.domains, scope, plan, reach);
    case "freeze":
      return frozen(rule.windows, scope, plan, reach, nowMs);
    case "approval":
      return unapproved({ ...rule, scope }, plan, reach, asker);
  }
}

const CODES = {
  schema: "policy_schema",
  operations: "policy_operation",
  maxAllocation: "policy_max_allocation",
  ownerDomains: "policy_owner_domain",
  freeze: "policy_freeze",
  approval: "policy_approval",
} as const satisfies Record<Policy["rule"]["kind"], string>;

function problemsOf({ name, message: wayOut, place, rule }: Policy, found: readonly Finding[]): Problem[] {
  const code = CODES[rule.kind];
  const said = (message: string) =>
    wayOut === null ? `${message} (policy ${name})` : `${message} (policy ${name}); ${wayOut}`;
  const problems = found.slice(0, TOLD).map(({ message, address, operations }) => {
    const places = operations.slice(0, PLACED).map(({ source }) => source);
    return { code, rule: `policy/${name}`, address, message: said(message), places: [...onlyOnce(places), place] };
  });
  if (found.length > TOLD) {
    const message = `the policy ${name} refuses ${figure(found.length - TOLD)} more that are not listed`;
    problems.push({ code, rule: `policy/${name}`, address: null, message, places: [place] });
  }
  return problems;
}

function onlyOnce(places: readonly Place[]): Place[] {
  const known = places.filter(({ file }) => file !== "");
  return [...new Map(known.map((place) => [`${place.file}:${place.line}:${place.column}`, place])).values()];
}
