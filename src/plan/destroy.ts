/**
 * A live tree → the plan that unlinks all that a stack manages in it, as if every declaration said `state: unlinked` with the live name.
 * The root stays: no distributor is above it that could unlink it (O-8). What other stacks manage, and what nobody does, is left alone,
 * and keeps the distributors above it in place (U-3).
 *
 * Rejected: writing `state: unlinked` into the files. What was declared is the way back until the hour is over, and the files are the
 * author's to clean up.
 */
import type { Authority } from "../model/authority.ts";
import type { Desired, DesiredOrganization, Guards } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { Organization } from "../model/organization.ts";
import type { Problem } from "../model/problem.ts";
import type { Allowance } from "./guard.ts";
import { type Plan, type PlanInput, plan } from "./plan.ts";

export interface DestroyInput {
  /** Consumed: left as it will be after the plan. */
  readonly live: Live;
  /** Name of the stack whose organizations go. */
  readonly stack: string;
  readonly guards: Guards;
  readonly allowances: readonly Allowance[];
  /** What `--allow` said that is none. */
  readonly problems: readonly Problem[];
  /** Of whoever will apply it (P-7). */
  readonly authority: Authority;
  /** Policies of the stack. @default none */
  readonly judge?: PlanInput["judge"];
}

/** Plans to unlink everything of a stack. It is made of no files, and has no places in any. */
export function destroy(input: DestroyInput): Plan {
  const { live, stack, guards, allowances, authority } = input;
  const managed = [...live.tree.organizations.values()].filter((one) => one.managedBy === stack);
  const kept = keptBy(live, stack);
  const organizations = new Map(managed.map((one) => [one.key, wantedOf(one, kept.has(one))]));
  const root = live.tree.root?.key ?? live.root;
  const desired: Desired = { stack, root, guards, digest: "", organizations };
  const warnings = managed.flatMap((one) => keptProblem(one, kept.get(one) ?? [], stack));
  const judge = input.judge && { judge: input.judge };
  const made = plan({
    desired,
    live,
    locate: () => NOWHERE,
    problems: input.problems,
    allowances,
    authority,
    ...judge,
  });
  // A policy that refuses it does stand in a file.
  const problems = made.problems.map((problem) => ({
    ...problem,
    places: problem.places.filter(({ file }) => file !== NOWHERE.file),
  }));
  return { ...made, problems, warnings: [...made.warnings, ...warnings] };
}

const NOWHERE = { file: "allot destroy", line: 1, column: 1 };

/** Organizations that stay, with what they stay for: what is below them, or anchored to them (U-3), and stays itself. */
function keptBy({ tree }: Live, stack: string): ReadonlyMap<Organization, readonly Organization[]> {
  const kept = new Map<Organization, Organization[]>();
  const staying: Organization[] = [];
  const stays = (one: Organization, because: Organization | undefined) => {
    const reasons = kept.get(one);
    if (reasons) {
      if (because) reasons.push(because);
      return;
    }
    kept.set(one, because ? [because] : []);
    staying.push(one);
  };
  if (tree.root) stays(tree.root, undefined);
  for (const one of tree.organizations.values()) if (one.managedBy !== stack) stays(one, undefined);
  for (let one = staying.pop(); one; one = staying.pop()) {
    if (one.parent) stays(one.parent, one);
    const anchor = one.anchorRef === null ? undefined : tree.get(one.anchorRef);
    if (anchor) stays(anchor, one);
  }
  return kept;
}

function wantedOf({ key, kind, parent, name }: Organization, isKept: boolean): DesiredOrganization {
  return {
    ...{ key, kind, parent: parent?.key ?? null, state: "managed", previousKeys: [], profile: {}, credits: undefined },
    ...(!isKept && { life: { phase: "unlinked", confirm: name }, confirm: name }),
    origin: { file: 0, document: 0, path: [] },
  };
}

/** Why one stays that would have gone; the root stays anyway. */
function keptProblem(one: Organization, because: readonly Organization[], stack: string): Problem[] {
  if (one.parent === null || because.length === 0) return [];
  const named = because.slice(0, NAMED).map((other) => `${other.key} (${whose(other, stack)})`);
  const more = because.length > NAMED ? ` and ${because.length - NAMED} more` : "";
  const message = `${one.key} stays, for what is below or anchored to it and is left alone: ${named.join(", ")}${more}; unlink or move that first`;
  return [{ code: "children_left", rule: "U-3", address: one.key, message, places: [] }];
}

const NAMED = 5;

function whose({ managedBy }: Organization, stack: string): string {
  if (managedBy === null) return "unmanaged";
  return managedBy === stack ? "stays as well" : `of the stack ${managedBy}`;
}
