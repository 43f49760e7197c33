/**
 * Read → check → resolve → snapshot → plan → apply, put together once, for the CLI, the library and the provider. Nothing
 * here prints or exits; what is wrong comes back as problems.
 */
import { type ApplyOptions, apply, faultProblem } from "../apply/index.ts";
import { type Client, ServiceFault } from "../client/index.ts";
import type { Declarations } from "../declare/index.ts";
import type { Desired } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { Locate, Problem } from "../model/problem.ts";
import { type Allowance, type Plan, parseAllowance, plan, shortPools } from "../plan/index.ts";
import type { Plan as PlanDocument } from "../wire/generated/plan.ts";
import type { Report } from "../wire/generated/report.ts";
import { documentOf } from "./document.ts";

/** A plan, and what people read of it. */
export interface PlannedStack {
  readonly plan: Plan;
  readonly document: PlanDocument;
  /** Whether a guard forbids it (exit 4), whatever else does. */
  readonly guarded: boolean;
}

export interface PlanOptions {
  /** What guards let through by name: `unlink=cd`, `reclaim=emea:50000`. @default none */
  readonly allow?: readonly string[];
}

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
  const known = [...declarations.problems, ...malformed];
  if (!desired) return planned(nothing(config?.name ?? "", config?.root ?? "", "", known));
  try {
    const { live, problems } = await treeOf(desired, declarations.locate, client);
    return planned(plan({ desired, live, locate: declarations.locate, problems: [...known, ...problems], allowances }));
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error;
    return planned(nothing(desired.stack, desired.root, desired.digest, [...known, faultProblem(error)]));
  }
}

/**
 * The live tree that declarations are about: under the root's key, or under one that it had (language rule 8). A stack whose
 * root is not there, but which manages another tree, has changed its root's key without saying so: never a second tree.
 */
async function treeOf(desired: Desired, locate: Locate, client: Client): Promise<{ live: Live; problems: Problem[] }> {
  const live = await client.snapshot(desired.root);
  const root = desired.organizations.get(desired.root);
  if (live.lineage !== "" || !root) return { live, problems: [] };
  for (const key of root.previousKeys) {
    const former = await client.snapshot(key);
    if (former.lineage !== "") return { live: former, problems: [] };
  }
  const problems: Problem[] = [];
  for (const { root: key } of (await client.trees()).trees) {
    const { managedBy } = await client.organization(key, key);
    if (managedBy !== desired.stack) continue;
    problems.push({
      code: "root_changed",
      rule: "language-8",
      address: desired.root,
      message:
        `this stack manages the tree ${key}, and declares the root ${desired.root}. If its key has changed, say so: ` +
        `\`previousKeys: [${key}]\`; a second tree is another stack`,
      places: [locate(root.origin, "key")],
    });
  }
  return { live, problems };
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

function planned(made: Plan): PlannedStack {
  return { plan: made, document: documentOf(made), guarded: made.guarded };
}

function allowancesOf(texts: readonly string[]): { allowances: Allowance[]; malformed: Problem[] } {
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
        message: `--allow ${text}: write unlink=KEY or reclaim=KEY:CREDITS`,
        places: [],
      });
  }
  return { allowances, malformed };
}

/** A plan that could not be made. */
function nothing(stack: string, root: string, digest: string, problems: readonly Problem[]): Plan {
  return {
    stack,
    root,
    tree: root,
    base: { lineage: "", revision: 0 },
    digest,
    summary: {
      operations: 0,
      organizationsCreated: 0,
      organizationsUnlinked: 0,
      creditsGranted: 0,
      creditsReclaimed: 0,
    },
    operations: [],
    pools: [],
    pending: [],
    problems,
    unmanaged: [],
    guarded: false,
  };
}
