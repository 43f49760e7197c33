/** A stack → the plan that unlinks all that it manages. Reads the service and no declarations, so it works while those are broken. */
import type { Client } from "../client/index.ts";
import type { Guards } from "../model/desired.ts";
import type { Policy } from "../model/policy.ts";
import { destroy } from "../plan/index.ts";
import { authorityIn } from "./live-tree.ts";
import { allowancesOf, type PlannedStack, planned } from "./plan-stack.ts";
import { judgeOf } from "./policies.ts";

export interface DestroyOptions {
  /** Key of the tree's root. */
  readonly root: string;
  /** Name of the stack. */
  readonly stack: string;
  readonly guards: Guards;
  /** Of the stack's files. @default none */
  readonly policies?: readonly Policy[];
  /** Whether it is about to be applied by who asks. @default false */
  readonly isApplied?: boolean;
  /** What guards let through by name. @default none */
  readonly allow?: readonly string[];
}

export interface DestroyedStack extends PlannedStack {
  readonly nowMs: number;
  /** The root's name, as it is in the service; undefined where there is no tree. */
  readonly rootName: string | undefined;
}

/** Plans to unlink everything that a stack manages, but for the root. Writes nothing. Throws `ServiceFault`. */
export async function destroyStack(
  client: Client,
  { root, stack, guards, policies = [], isApplied = false, allow = [] }: DestroyOptions,
): Promise<DestroyedStack> {
  const { allowances, malformed: problems } = allowancesOf(allow);
  const [live, me] = await Promise.all([client.snapshot(root), client.me()]);
  const rootName = live.tree.root?.name;
  const { nowMs } = live;
  const judge = judgeOf(policies, live, me, isApplied);
  const plan = destroy({ live, stack, guards, allowances, problems, authority: authorityIn(me), ...judge });
  return { ...planned(plan), nowMs, rootName, policies };
}
