/**
 * Read → check → resolve → snapshot → plan → apply, put together once, for the CLI, the library and the provider. Nothing
 * here prints or exits; what is wrong comes back as problems.
 */
import { type ApplyOptions, apply, faultProblem } from "../apply/index.ts";
import { type Client, ServiceFault } from "../client/index.ts";
import type { Declarations } from "../declare/index.ts";
import type { Desired } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { Policy } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import type { Tree } from "../model/tree.ts";
import {
  type Allowance,
  type Plan,
  parseAllowance,
  parseSelector,
  plan,
  type Selector,
  shortPools,
} from "../plan/index.ts";
import type { Plan as PlanDocument } from "../wire/generated/plan.ts";
import type { Report } from "../wire/generated/report.ts";
import { documentOf } from "./document.ts";
import { withWhoDrained } from "./drained-by.ts";
import { findLive } from "./live-tree.ts";
import { judgeOf } from "./policies.ts";

/** A plan, and what people read of it. */
export interface PlannedStack {
  readonly plan: Plan;
  readonly document: PlanDocument;
  /** The service's time when it was asked, in Unix milliseconds; absent where it was not, or is of no concern. */
  readonly nowMs?: number;
  /** Of the stack, to be asked again before it is applied; absent of a plan from a file. */
  readonly policies?: readonly Policy[];
}

export interface PlanOptions {
  /** What guards let through by name: `unlink=cd`, `reclaim=emea:50000`. @default none */
  readonly allow?: readonly string[];
  /** Is shown the tree, as it is and as the plan leaves it; of a plan that is forbidden, not the second. @default nobody is */
  readonly look?: Look | undefined;
  /** Whether it is about to be applied by who asks: approvals of policies are asked of them then. @default false */
  readonly isApplied?: boolean;
  /** What is planned of all that differs: `cd`, `emea/**`, `kind=Distributor`, `op=credits.*`, `label.tier=gold`, `!cd`. @default everything */
  readonly select?: readonly string[];
}

/** Who looks at a tree has to copy what they keep: it is changed afterwards. */
export type Look = (tree: Tree, when: "before" | "after") => void;

/** Everything that is wrong with declarations, offline: their own problems, and pools that cannot pay what is declared. */
export function validate({ desired, problems, locate }: Declarations): Problem[] {
  return desired ? [...problems, ...shortPools(desired, null, locate)] : [...problems];
}

/** Plans a stack against the service. Writes nothing there. */
export async function planStack(
  declarations: Declarations,
  client: Client,
  options: PlanOptions = {},
): Promise<PlannedStack> {
  const { desired, config } = declarations;
  const { allowances, malformed } = allowancesOf(options.allow ?? []);
  const { select, wrong: unselectable } = selectorsOf(options.select ?? []);
  const known = [...declarations.problems, ...malformed, ...unselectable];
  if (!desired) return planned(nothing(config?.name ?? "", config?.root ?? "", "", known));
  try {
    const { locate } = declarations;
    const { live, authority, me, problems } = await findLive(desired, locate, client);
    if (!live) return planned(nothing(desired.stack, desired.root, desired.digest, [...known, ...problems]));
    options.look?.(live.tree, "before");
    const { policies } = declarations;
    const judge = judgeOf(policies, live, me, options.isApplied === true);
    const wrong = [...known, ...problems];
    const { warnings, ...rest } = plan({
      desired,
      live,
      locate,
      authority,
      problems: wrong,
      allowances,
      select,
      ...judge,
    });
    const made = { ...rest, warnings: await withWhoDrained(warnings, client, live.root) };
    if (made.problems.length === 0) options.look?.(live.tree, "after");
    return { ...planned(made), nowMs: live.nowMs, policies };
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error;
    // Nothing is being applied that could go on.
    const problem = { ...faultProblem(error), ...(!error.refusal && { message: error.message }) };
    return planned(nothing(desired.stack, desired.root, desired.digest, [...known, problem]));
  }
}

/** Key under which the service knows the tree of a stack: the root's, or one that it had (language rule 8). */
export async function treeKey({ root, organizations }: Desired, client: Client): Promise<string> {
  const former = organizations.get(root)?.previousKeys ?? [];
  if (former.length === 0) return root;
  const there = new Set((await client.trees()).trees.map((tree) => tree.root));
  return [root, ...former].find((key) => there.has(key)) ?? root;
}

/** Applies what was planned. A plan with problems is reported, not applied. */
export async function applyPlan(
  { plan: made }: PlannedStack,
  client: Client,
  options: ApplyOptions = {},
): Promise<Report> {
  return apply(made, client, options);
}

/** The live tree of a stack, as it is. Throws `ServiceFault`. */
export function liveTree(client: Client, root: string): Promise<Live> {
  return client.snapshot(root);
}

/** A plan with its document. */
export function planned(made: Plan): PlannedStack {
  return { plan: made, document: documentOf(made) };
}

/** What `--allow` lets through; what is none is a problem. */
export function allowancesOf(texts: readonly string[]): { allowances: Allowance[]; malformed: Problem[] } {
  const allowances: Allowance[] = [];
  const malformed: Problem[] = [];
  for (const text of texts) {
    const allowance = parseAllowance(text);
    if (allowance) allowances.push(allowance);
    else
      malformed.push({
        code: "allowance_malformed",
        rule: null,
        address: null,
        message: `--allow ${text}: write unlink=KEY, remove=KEY or reclaim=KEY:CREDITS`,
        places: [],
      });
  }
  return { allowances, malformed };
}

/** What `--select` selects; what says nothing is a problem. */
export function selectorsOf(texts: readonly string[]): { select: Selector[]; wrong: Problem[] } {
  const select: Selector[] = [];
  const wrong: Problem[] = [];
  for (const text of texts) {
    const selector = parseSelector(text);
    if (!("malformed" in selector)) select.push(selector);
    else {
      const message = `--select ${text}: ${selector.malformed}`;
      wrong.push({ code: "selection_malformed", rule: null, address: null, message, places: [] });
    }
  }
  return { select, wrong };
}

/** A plan that could not be made. */
export function nothing(stack: string, root: string, digest: string, problems: readonly Problem[]): Plan {
  return {
    stack,
    root,
    tree: root,
    base: { lineage: "", revision: 0, events: 0 },
    run: "",
    digest,
    summary: {
      operations: 0,
      organizationsCreated: 0,
      organizationsUnlinked: 0,
      creditsGranted: 0,
      creditsReclaimed: 0,
      invitationsSent: 0,
      membersRemoved: 0,
    },
    operations: [],
    pools: [],
    pending: [],
    problems,
    unmanaged: [],
    warnings: [],
    guarded: false,
  };
}
