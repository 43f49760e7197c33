/** What is planned of an organization besides what Terraform proposes, and what of that can be seen to fail before anything is done. */
import { figure } from "../../model/canonical.ts";
import { headroom } from "../../model/credits.ts";
import { a_first_allocation_is_at_least_10000 } from "../../model/law/credits.ts";
import { a_key_is_never_reused, a_kind_stays_as_created } from "../../model/law/organizations.ts";
import type { OrganizationKind } from "../../model/organization.ts";
import { rootsOf } from "../absent.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { unlawful } from "../lawful.ts";
import { type Attributes, isAttributes, UNKNOWN } from "../protocol/values.ts";
import type { PlannedResource, Planning } from "../resource.ts";
import type { Session } from "../session.ts";
import { foreign, thereAlready } from "./foreign.ts";
import { createdUnderKey, keptUnderKey, replacedBy } from "./made-anew.ts";
import { firstCredits, isAllocated } from "./organization-changes.ts";
import { lowered } from "./organization-lowering.ts";
import { onItsWayOut, plannedPhase } from "./organization-phase.ts";
import { misplaced } from "./organization-place.ts";
import { plannedTwice } from "./organization-twice.ts";
import { text, textOf } from "./reading.ts";

/** Plans an organization of a kind. */
export async function plannedOrganization(planning: Planning, kind: OrganizationKind): Promise<PlannedResource> {
  const diagnostics = [
    ...foreign(text(planning.prior?.key), textOf(planning.prior?.managed_by), planning.session),
    ...(await plannedTwice(planning)),
    ...claims(planning),
    ...firstAllocation(planning, kind),
    ...(await beginning(planning, kind)),
    ...(await lowered(planning)),
    ...(await refusedAnyway(planning, kind)),
    ...(await misplaced(planning)),
    ...(await anew(planning)),
  ];
  const { prior, planned, session } = planning;
  const life = plannedPhase(planning);
  const draining = await onItsWayOut(planning, life);
  return {
    planned: { ...managed(planning), phase: life },
    replaces: await replacedBy(prior, planned, session),
    diagnostics: [...diagnostics, ...draining],
  };
}

/** O-2: what is kept and what is created never have the same key. */
async function anew({ prior, planned, session }: Planning): Promise<readonly Diagnostic[]> {
  if (prior !== null) return keptUnderKey(prior, session);
  if (!session || typeof planned.key !== "string") return [];
  const tree = planned.parent === UNKNOWN ? undefined : treeOf(planned);
  return createdUnderKey(planned.key, tree ?? (await session.tree()), session);
}

/** The tree that a root is the root of. */
export function treeOf({ parent, key }: Attributes): string | undefined {
  return textOf(parent) === undefined ? text(key) : undefined;
}

/**
 * C-2, C-4: what an organization begins with is there before it. An `allot_credit_allocations` that takes it from a sibling comes after it, and in a pool
 * that is full never comes. Others of the run may give the pool some before, so that it is a warning.
 */
async function beginning(
  { prior, planned, config, session }: Planning,
  kind: OrganizationKind,
): Promise<readonly Diagnostic[]> {
  const { key, parent, credits } = planned;
  if (!session || typeof key !== "string") return [];
  if (prior !== null) {
    const [was, will] = [prior.credits, credits];
    if (typeof was === "number" && typeof will === "number" && will > was) session.soFar.gets(key, will - was);
    return [];
  }
  if (isAttributes(planned.owner))
    session.soFar.organizations.ownedBy(key, { name: text(planned.owner.name), email: text(planned.owner.email) });
  const first = firstCredits(kind, planned);
  if (typeof parent !== "string" || parent === "" || first === 0) return [];
  const pool = (await session.seen(await session.tree())).tree.organizations.get(parent);
  if (!pool) return [];
  const given = session.soFar.given(parent);
  const left = Math.max(0, headroom(pool) + given);
  const all = session.soFar.begins(parent, first);
  if (all <= left) return [];
  const besides = given > 0 ? ` with the ${figure(given)} that this plan gives it` : "";
  const others = all > first ? `, and others of this run begin with ${figure(all - first)}` : "";
  const isGiven = typeof config.credits === "number";
  const allocations = "an `allot_credit_allocations` with it comes after it, and gives nothing back before";
  const detail = `${key} begins with ${figure(first)} (C-2), of which ${parent} has ${figure(left)} left${besides}${others}. It is created only where this run gives the pool as much before${isGiven ? "" : `; ${allocations}`}. Lower a sibling in an apply of its own first, or use \`allot_tree\`, which does both in one.`;
  return [
    {
      severity: "warning",
      summary: `${parent} has too little left for ${key} to begin (C-4)`,
      detail,
      path: [isGiven ? "credits" : "parent"],
    },
  ];
}

/** C-2: at least 10,000 to begin with, but for a root and an anchor. */
function firstAllocation({ prior, config }: Planning, kind: OrganizationKind): readonly Diagnostic[] {
  const { credits, parent } = config;
  // A parent that is not known yet may be none: then it is a root.
  const isOpen = kind === "Distributor" && parent === UNKNOWN;
  if (prior !== null || isOpen || !isAllocated(kind, config) || typeof credits !== "number") return [];
  return unlawful(a_first_allocation_is_at_least_10000(credits), ["credits"]);
}

/**
 * O-2: a key that somebody had is never used again, not even by who was unlinked elsewhere and is to be made anew. That cannot become otherwise
 * in the course of a run, and neither can a kind (O-1); so that it is an error of the plan.
 */
async function refusedAnyway(
  { prior, planned, session }: Planning,
  kind: OrganizationKind,
): Promise<readonly Diagnostic[]> {
  const { key } = planned;
  if (!session || typeof key !== "string" || prior?.key === key) return [];
  const isRoot = planned.parent === null || planned.parent === undefined;
  // Who comes below it later in this run knows that it is about to be there.
  if (isRoot && prior === null) session.isFirst(treeMark(key));
  const live = await session.seen(isRoot && prior === null ? key : await session.tree());
  const there = live.tree.organizations.get(key);
  if (live.revision === 0 && !isRoot)
    return session.isFirst(treeMark(live.root)) ? [await noTree(live.root, session)] : [];
  if (there && prior === null && there.kind !== kind)
    return unlawful(a_kind_stays_as_created(there.kind, kind), ["key"]);
  if (there && prior === null && there.phase !== "unlinked") return thereAlready(key, there.managedBy, session);
  return unlawful(a_key_is_never_reused(key, live.tree.retiredKeys.has(key)), ["key"]);
}

/** Notes that a tree is known not to be there yet. */
function treeMark(root: string): string {
  return `tree ${root}`;
}

/** A tree that is not there may be made by the same run, so that it is a warning; it may also be misspelt. */
async function noTree(root: string, session: Session): Promise<Diagnostic> {
  const { trees } = await session.client.trees();
  const detail = `Unless this run creates its root, nothing can be created in it. The token sees: ${rootsOf(trees)}. Which tree is meant is \`root\` in the provider's configuration.`;
  return { severity: "warning", summary: `There is no tree ${root} yet`, detail };
}

/** What is changed from here is managed from here (language rule 10): of what was imported, that is part of the plan. */
function managed({ prior, planned, session }: Planning): Attributes {
  if (prior === null) return planned;
  return { ...planned, managed_by: session ? session.stack : UNKNOWN };
}

/** Credits of one organization are said in one place: here, or in an `allot_credit_allocations`. */
function claims({ prior, config, session }: Planning): readonly Diagnostic[] {
  const { key, credits = null } = config;
  if (!session || typeof key !== "string" || credits === null) return [];
  const by = `the credits of ${key} itself`;
  const claimed = session.soFar.claimCredits(key, { by, credits, isSettled: prior?.credits === credits });
  return claimed.map((one) => ({ ...one, path: ["credits"] }));
}
