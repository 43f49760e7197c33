/**
 * Declared and live state → a plan: diff, order, arithmetic, guard, policy. Pure; writes nothing but the tree in memory that it is
 * given, which afterwards is as it will be after an apply. With problems, a plan has no operations.
 */
import { type Authority, OPERATOR } from "../model/authority.ts";
import type { Desired, DesiredOrganization } from "../model/desired.ts";
import type { Violation } from "../model/law/violation.ts";
import type { Live } from "../model/live.ts";
import { ancestorsOf } from "../model/organization.ts";
import type { Locate, Problem } from "../model/problem.ts";
import type { Tree } from "../model/tree.ts";
import type { Pending, Selection as PlannedSelection, Pool, Summary } from "../wire/generated/plan.ts";
import { shortPools } from "./arithmetic.ts";
import { assemble } from "./assemble.ts";
import { diff } from "./diff.ts";
import { doubtsOfBilling } from "./doubts-billing.ts";
import { forbiddenThroughout } from "./forbidden.ts";
import { givenUp } from "./given-up.ts";
import { type Allowance, reclaimsToAllow, tripped } from "./guard.ts";
import type { Draft, Operation } from "./operation.ts";
import { order } from "./order.ts";
import { balancesOfPools, changedPools, summarize, unchanged } from "./plan-pools.ts";
import { goneProblems, objectionProblems, problemOf, replacements, within, wrongAllowances } from "./plan-problems.ts";
import { NO_OBJECTION, type Verdict } from "./policy.ts";
import { runId } from "./run-id.ts";
import { selectedPart } from "./selected-part.ts";
import type { Selector } from "./selectors.ts";
import type { Step } from "./ways-levels.ts";
import type { Trips } from "./ways-out.ts";

export interface PlanInput {
  readonly desired: Desired;
  /** Consumed: left as it will be after the plan. */
  readonly live: Live;
  readonly locate: Locate;
  /** What is already known to be wrong with the declarations. */
  readonly problems: readonly Problem[];
  readonly allowances: readonly Allowance[];
  /** Of whoever will apply it (P-7). @default the operator's */
  readonly authority?: Authority;
  /** Asks the stack's policies of the plan as it would be; `live` is by then as it will be. @default nothing is asked */
  readonly judge?: (proposal: Plan) => Verdict;
  /** What is planned of all that differs (`--select`). @default everything */
  readonly select?: readonly Selector[];
}

/** A plan as data; `formatVersion` and what else concerns print is added where it is printed. */
export interface Plan {
  readonly stack: string;
  readonly root: string;
  /** Key under which the service knows the tree: the root's, as it is before the plan. */
  readonly tree: string;
  /** What was compared with; events after `events` are news. */
  readonly base: { readonly lineage: string; readonly revision: number; readonly events: number };
  /** Id of the run that applies it, the same however often it is sent; empty where nothing can be applied. */
  readonly run: string;
  readonly digest: string;
  readonly summary: Summary;
  readonly operations: readonly Operation[];
  readonly pools: readonly Pool[];
  readonly pending: readonly Pending[];
  readonly problems: readonly Problem[];
  readonly unmanaged: readonly string[];
  /** What is odd in the files, and forbids nothing. */
  readonly warnings: readonly Problem[];
  /** Whether a guard or a policy forbids it (exit 4), whatever else does. */
  readonly guarded: boolean;
  /** What it would do, where nothing but guards and policies forbid it; nobody applies these. Absent where it is not refused by them alone. */
  readonly withheld?: readonly Operation[];
  /** Names of the policies that were asked of it; absent where there are none. */
  readonly policies?: readonly string[];
  /** Of a plan of a part: of which, what it takes along, and what it leaves out. */
  readonly selection?: PlannedSelection;
}

export function plan(input: PlanInput): Plan {
  const { desired, live, locate, problems: known } = input;
  const { drafts, objections, gone, unmanaged, pending, doubts } = diff(desired, live, input.authority);
  const replaced = replacements(gone, drafts);
  const wrong = [...objectionProblems(objections, input), ...goneProblems(gone, replaced, locate)];
  const warnings = doubts.map(({ desired: by, violation }) => problemOf(violation, by, locate));
  const beside = { unmanaged, pending, warnings };
  const { select = [], authority = OPERATOR } = input;
  const tripsOf = (others: readonly Draft[]): Trips => {
    const toAllow = reclaimsToAllow(others, live, desired, input.allowances);
    return (steps) => toAllow(steps.flatMap(draftOf));
  };
  if (select.length > 0) {
    const part = selectedPart({ drafts, wrong, ...beside }, { select, desired, live, locate, authority, tripsOf });
    return planOf(part.drafts, { ...input, problems: [...known, ...part.wrong] }, part);
  }
  const seen = new Set(known.filter(({ code }) => code === "pool_short").map(({ address }) => address));
  const options = { replaced: new Set(replaced.keys()), drafts, trips: tripsOf(drafts) };
  const short =
    drafts.length > 0 || known.length > 0
      ? shortPools(desired, live, locate, options).filter(({ address }) => !seen.has(address))
      : [];
  return planOf(drafts, { ...input, problems: [...known, ...short, ...wrong] }, beside);
}

/** The draft of another value of credits. */
function draftOf({ line: { key: address, declared, live }, credits }: Step): Draft[] {
  if (!declared || !live || live.parent === null) return [];
  const change = { kind: "credits.allocate", address, after: { credits } } as const;
  return [{ change, before: { credits: live.allocated }, desired: declared, live }];
}

/** What a plan tells besides what it does. */
export interface Beside {
  readonly unmanaged: readonly string[];
  readonly pending: readonly Pending[];
  readonly warnings: readonly Problem[];
  readonly selection?: PlannedSelection;
  /** Declared organizations that it is about. @default all */
  readonly about?: ReadonlyMap<string, DesiredOrganization>;
}

const NOTHING_BESIDE: Beside = { unmanaged: [], pending: [], warnings: [] };

/** Drafts, whatever they come from → a plan. What is known to be wrong forbids it, and is not said again as its consequence. */
export function planOf(drafts: readonly Draft[], input: PlanInput, beside: Beside = NOTHING_BESIDE): Plan {
  const { desired, live, locate, allowances, authority = OPERATOR } = input;
  const { tree, lineage, revision, events } = live;
  const problems = [...input.problems, ...wrongAllowances(allowances, tree, desired)];
  const broken = new Set(problems.flatMap(({ address }) => (address === null ? [] : [address])));
  const poolsBefore = balancesOfPools(live);
  const guards = tripped(drafts.filter(isPossibleMove(problems)), live, desired, allowances, locate);
  const ordered = order(drafts, tree, { stack: desired.stack, authority, nowMs: live.nowMs });
  const throughout = forbiddenThroughout(ordered, authority, desired.organizations.get(desired.root), locate);
  if (throughout) problems.push(throughout);
  // Where pools are known to be short, another that runs dry has what should have left it, or lacks what should have come; and what is above
  // one of them, or above what could not be done, is charged with more than it will be.
  const isShort = problems.some(({ code }) => code === "pool_short");
  const overcharged = isShort
    ? above([...broken, ...ordered.refused.map(({ draft }) => draft.desired.key)], tree)
    : null;
  for (const { draft, violation } of throughout ? [] : ordered.refused) {
    const { parent, key } = draft.desired;
    const consequence =
      broken.has(key) ||
      (parent && broken.has(parent)) ||
      (violation.pool !== undefined && broken.has(violation.pool)) ||
      (isShort && violation.code === "pool_short") ||
      (isOfCharges(violation) && overcharged?.has(key));
    broken.add(key);
    if (!consequence)
      problems.push(problemOf(within(givenUp(violation, draft.change, tree), draft), draft.desired, locate));
  }
  if (ordered.refused.length > 0 && problems.length === 0)
    throw new Error(`${ordered.refused[0]?.violation.message}: refused without a problem that says so`);

  const isLawful = problems.length === 0;
  const operations = isLawful ? assemble(ordered, tree, { root: live.root, lineage, revision }, locate) : [];
  const from = {
    stack: desired.stack,
    root: desired.root,
    tree: live.root,
    base: { lineage, revision, events },
    digest: desired.digest,
  };
  const { unmanaged } = beside;
  const proposal: Plan = {
    ...from,
    run: isLawful ? runId({ ...from, operations }) : "",
    summary: summarize(operations),
    operations,
    ...(beside.selection && { selection: beside.selection }),
    pools: isLawful ? changedPools(poolsBefore, tree.organizations.values(), ordered.traces) : [],
    pending: isLawful ? beside.pending : [],
    problems,
    unmanaged,
    warnings: isLawful ? [...beside.warnings, ...oddities(input, tree, beside.about)] : beside.warnings,
    guarded: false,
  };
  const verdict = isLawful && input.judge ? input.judge(proposal) : NO_OBJECTION;
  const refusing = [...guards, ...verdict.problems];
  const asked = verdict.asked.length > 0 && { policies: verdict.asked };
  if (isLawful && refusing.length === 0)
    return { ...proposal, ...asked, warnings: [...proposal.warnings, ...verdict.warnings] };
  return {
    ...from,
    ...asked,
    ...(beside.selection && { selection: beside.selection }),
    ...{ run: "", summary: summarize([]), operations: [], pools: unchanged(poolsBefore), pending: [] },
    ...{ problems: [...problems, ...refusing], unmanaged, warnings: beside.warnings, guarded: refusing.length > 0 },
    ...(isLawful && { withheld: operations }),
  };
}

/** Whether something is cut below what is below it (C-3, C-4). */
function isOfCharges({ code }: Violation): boolean {
  return code === "allocation_below_children" || code === "purchased_below_committed";
}

/** Keys of all above some. */
function above(keys: readonly string[], tree: Tree): ReadonlySet<string> {
  const known = keys.flatMap((key) => tree.get(key) ?? []);
  return new Set(known.flatMap((one) => [...ancestorsOf(one)].map(({ key }) => key)));
}

/** Whether guards are asked of a draft: of a move to where nothing can be, nobody is to say that it is meant. */
function isPossibleMove(problems: readonly Problem[]): (draft: Draft) => boolean {
  const broken = new Set(problems.flatMap(({ address, code }) => (code === "pool_short" ? [] : [address])));
  return ({ change, desired: { key } }) =>
    change.kind !== "organization.move" || !(broken.has(key) || broken.has(change.after.parent));
}

/** What is odd about a plan that is lawful. */
function oddities({ desired, locate, authority = OPERATOR }: PlanInput, tree: Tree, about: Beside["about"]): Problem[] {
  const { organizations } = desired;
  return doubtsOfBilling({ ...desired, organizations: about ?? organizations }, tree, authority).map(
    ({ desired: by, violation }) => problemOf(violation, by, locate),
  );
}
