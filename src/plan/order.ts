/**
 * Drafts → an order that can be carried out, found by carrying it out on the live tree in memory, with the same code and
 * laws as the service. What cannot be done in any order is answered with the law that forbids it.
 *
 * A first order comes from the rules (reclaims leaf-up, structure and grants root-down, C-10). What the law refuses is
 * tried again after the rest, as long as something else succeeds: a name that is freed later, a pool that a move empties.
 * Rejected: deriving every such dependency beforehand; each new law would need a twin here that could disagree with it.
 */
import { headroom } from "../model/credits.ts";
import { GroupRun } from "../model/group.ts";
import type { Violation } from "../model/law/violation.ts";
import { levelOf, type Organization } from "../model/organization.ts";
import type { Asker } from "../model/refusal.ts";
import type { Tree } from "../model/tree.ts";
import type { Draft } from "./operation.ts";

/** How one performed draft changed the headroom of a pool. */
export interface Flow {
  /** Index of the draft in the order. */
  readonly step: number;
  /** Credits; above zero it frees, below it draws. */
  readonly amount: number;
  /** Whether the pool's own allocation changed, rather than what it pays for. */
  readonly own: boolean;
}

/** What happened to one pool along the order. */
export interface PoolTrace {
  /** Headroom before the first step (C-4); negative after cuts below what was used. */
  readonly headroom: number;
  readonly flows: Flow[];
  /**
   * Every step that changed its headroom or its place, with the headroom after it; and where a pool may be overdrawn (C-6), those that only asked
   * it, since something further down draws: the law asks every pool above (C-4).
   */
  readonly touches: { readonly step: number; readonly headroom: number; readonly isAsked?: true }[];
}

export interface Order {
  /** In an order that the law allows. */
  readonly steps: readonly Draft[];
  /** By pool, as objects of the tree, so that renamed pools stay the same. */
  readonly traces: ReadonlyMap<Organization, PoolTrace>;
  readonly refused: readonly { readonly draft: Draft; readonly violation: Violation }[];
}

/**
 * Orders drafts. The whole plan is performed as one group (C-10), so that pools are asked at the end; which parts of it have
 * to be a group is what the traces tell. The tree is left as it will be after the plan.
 */
export function order(drafts: readonly Draft[], tree: Tree, by: Pick<Asker, "stack" | "authority" | "nowMs">): Order {
  const steps: Draft[] = [];
  const traces = new Map<Organization, PoolTrace>();
  const run = new GroupRun(tree, { ...by, run: THIS_RUN, newId: () => "" });
  let refused: Order["refused"] = [];
  let waiting = ranked(drafts, tree);
  let taking = false;
  const mayOverdraw = canOverdraw(drafts, tree);
  const done = (step: number, { change }: Draft) => {
    const touched = tree.keep();
    trace(touched, step, traces);
    if (mayOverdraw && DRAWING.has(change.kind)) ask(tree.get(change.address), touched, step, traces);
  };
  for (let backwards = false; waiting.length > 0; backwards = !backwards) {
    const again: { draft: Draft; violation: Violation }[] = [];
    for (const draft of waiting) {
      const tried = taking ? run.stepTaking(steps.length, draft.change) : run.step(steps.length, draft.change);
      if ("violation" in tried) again.push({ draft, violation: tried.violation });
      else done(steps.push(draft) - 1, draft);
    }
    refused = backwards ? again.toReversed() : again;
    if (again.length === waiting.length) {
      if (taking) break;
      // What is left may be names that go round: two organizations that swap theirs, in one group.
      taking = true;
    }
    // A chain in which each waits for the next would cost a pass a link; every other pass goes the other way.
    waiting = again.map(({ draft }) => draft).reverse();
  }
  for (const { at, performed } of run.finish()) {
    const draft = steps[at];
    if (!draft) continue;
    if (!("violation" in performed)) done(at, draft);
    else refused = [...refused, { draft, violation: performed.violation }];
  }
  return { steps, traces, refused };
}

function trace(
  touched: ReadonlyMap<Organization, Organization>,
  step: number,
  traces: Map<Organization, PoolTrace>,
): void {
  for (const [pool, before] of touched) {
    if (pool.kind !== "Distributor") continue;
    const created = pool === before;
    const was = created ? 0 : headroom(before);
    const is = headroom(pool);
    if (is === was && !created && before.parent === pool.parent) continue;
    let known = traces.get(pool);
    if (!known) {
      known = { headroom: was, flows: [], touches: [] };
      traces.set(pool, known);
    }
    known.touches.push({ step, headroom: is });
    if (is !== was) known.flows.push({ step, amount: is - was, own: created || before.allocated !== pool.allocated });
  }
}

/** Whether a pool is below what was used, or may be on the way: no other pool has less than nothing. */
function canOverdraw(drafts: readonly Draft[], tree: Tree): boolean {
  if (drafts.some(({ change, live }) => change.kind === "credits.allocate" && live?.kind === "Distributor"))
    return true;
  for (const one of tree.organizations.values()) if (one.kind === "Distributor" && headroom(one) < 0) return true;
  return false;
}

const DRAWING: ReadonlySet<string> = new Set(["organization.create", "organization.move", "credits.allocate"]);

/** Notes the pools above that were asked, and are as they were. */
function ask(
  drawing: Organization | undefined,
  touched: ReadonlyMap<Organization, Organization>,
  step: number,
  traces: Map<Organization, PoolTrace>,
): void {
  for (let pool = drawing?.parent; pool; pool = pool.parent) {
    if (touched.has(pool)) continue;
    const known = traces.get(pool) ?? { headroom: headroom(pool), flows: [], touches: [] };
    traces.set(pool, known);
    known.touches.push({ step, headroom: headroom(pool), isAsked: true });
  }
}

function ranked(drafts: readonly Draft[], tree: Tree): Draft[] {
  const desiredLevel = levels(drafts, tree);
  const keyed = drafts.map((draft) => ({ draft, rank: rank(draft, desiredLevel) }));
  keyed.sort(
    (a, b) =>
      a.rank[0] - b.rank[0] ||
      a.rank[1] - b.rank[1] ||
      a.rank[2] - b.rank[2] ||
      (a.draft.change.address < b.draft.change.address ? -1 : a.draft.change.address > b.draft.change.address ? 1 : 0),
  );
  return keyed.map(({ draft }) => draft);
}

/** A plan is one run; which, is known only when it is whole. */
export const THIS_RUN = "this run";

/** Phase, level, kind: what is compared first to last. */
function rank({ change, before, live }: Draft, desiredLevel: (key: string) => number): [number, number, number] {
  switch (change.kind) {
    case "organization.adopt":
      return [0, 0, 0];
    case "organization.rekey":
      return [1, 0, 0];
    case "credits.purchase":
      return [Number(before?.purchasedCredits) < change.after.purchasedCredits ? 2 : 6, 0, 0];
    case "organization.update":
      // A root that asks for external ids (O-7) is served once the others have theirs.
      return [4, 0, change.after.provisioning === undefined ? 0 : 1];
    case "owner.name":
      return [4, 0, 2];
    case "credits.allocate":
      if (change.after.credits > Number(before?.credits)) return [5, desiredLevel(change.address), 2];
      return [3, live ? -levelOf(live) : 0, 0];
    case "organization.move":
      return [5, desiredLevel(change.address), 0];
    case "organization.create":
      return [5, desiredLevel(change.address), 1];
    case "organization.activate":
      return [5, desiredLevel(change.address), 1];
    case "organization.unprotect":
      return [1, 0, 1];
    case "organization.drain":
      return [3, live ? -levelOf(live) : 0, 1];
    case "role.create":
    case "role.update":
    case "costCenter.create":
    case "license.create":
    case "account.create":
    case "account.update":
    case "billing.create":
      return [6, 0, 1];
    // What one distributor gives up another may onboard.
    case "account.delete":
      return [6, 0, 0];
    case "sso.create":
    case "sso.update":
    case "sso.delete":
    case "membership.invite":
    case "membership.update":
    case "membership.enable":
    case "membership.disable":
    case "owner.transfer":
    case "costCenter.update":
    case "presentation.create":
    case "presentation.update":
    case "license.update":
    case "billing.update":
      return [6, 0, 2];
    case "role.delete":
    case "license.delete":
    case "costCenter.delete":
    case "presentation.delete":
    case "billing.delete":
      return [6, 0, 3];
    case "organization.pause":
    case "organization.resume":
      return [6, 0, 4];
    // Children before their parents.
    case "organization.unlink":
      return [7, live ? -levelOf(live) : 0, 0];
    case "organization.protect":
      return [8, 0, 0];
    case "organization.release":
      return [9, 0, 0];
  }
}

/** The level that an organization will have: along declared parents, then along live ones. */
function levels(drafts: readonly Draft[], tree: Tree): (key: string) => number {
  const parents = new Map<string, string | null>();
  for (const { change } of drafts) {
    if (change.kind === "organization.create" || change.kind === "organization.move")
      parents.set(change.address, change.after.parent);
  }
  const known = new Map<string, number>();
  const level = (key: string, trail: number): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const parent = parents.has(key) ? parents.get(key) : tree.get(key)?.parent?.key;
    // A trail longer than any tree is a cycle, which the law refuses.
    const result = !parent || trail > 64 ? 1 : level(parent, trail + 1) + 1;
    known.set(key, result);
    return result;
  };
  return (key) => level(key, 0);
}
