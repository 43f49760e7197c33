/**
 * Whether a saved plan still fits the live tree (reconciler.md, *A saved plan*): every object that it touches is as it was, or
 * as this very run left it; every pool can still pay; and the law lets through what is left to do. What else has changed does
 * not matter. Pure: two states and the news between them, and problems out.
 *
 * Object versions and headroom do not tell all: a cut frees less when more was spent meanwhile, a name may be taken. So what is
 * left is carried out on the snapshot in memory as well. Rejected: only that; it would not see that somebody else changed the
 * same object to something that the law allows.
 */
import type { Authority } from "../model/authority.ts";
import { figure } from "../model/canonical.ts";
import type { Change } from "../model/change.ts";
import { headroom } from "../model/credits.ts";
import { GroupRun } from "../model/group.ts";
import { isInside, isInsideKind } from "../model/inside.ts";
import type { Violation, ViolationCode } from "../model/law/violation.ts";
import type { Live } from "../model/live.ts";
import type { Organization } from "../model/organization.ts";
import type { Problem } from "../model/problem.ts";
import type { Pool } from "../wire/generated/plan.ts";
import type { Event } from "../wire/generated/wire.ts";
import { changesAmongText, changesText, isConsumption, type NameOf, numberIn } from "./news.ts";
import type { Operation } from "./operation.ts";

/** What is checked: of a plan, what says on what it was made. */
export interface SavedPlan {
  readonly tree: string;
  readonly run: string;
  readonly stack: string;
  readonly base: { readonly lineage: string; readonly revision: number };
  readonly operations: readonly Operation[];
  readonly pools: readonly Pool[];
}

/** What has happened since a plan was made, and to tell of it. */
export interface News {
  /** After the plan's base, in their order. */
  readonly events: readonly Event[];
  readonly nameOf: NameOf;
}

/** Nothing is known to have happened. */
export const NO_NEWS: News = { events: [], nameOf: (person) => person };

/**
 * What has changed that a plan touches, and which pools have not left what it takes. Without news nothing
 * counts as this run's own, and it is not told who did it.
 */
export function changedSince(plan: SavedPlan, live: Live, news: News): Problem[] {
  const elsewhere = otherTree(plan, live, news.events);
  if (elsewhere) return [elsewhere];
  const state = new State(plan, live, news);
  const touched = new Map([...changedObjects(state)].map((found) => [found.address, found]));
  // What a resumed run has taken from a pool is its own; what is left to take is asked by carrying it out.
  return [...touched.values(), ...(state.applied.size === 0 ? shortPools(state) : [])];
}

/**
 * What the law says to what is left of a plan whose objects are as they were: a cut that frees less than it did, a name that
 * is taken, or that who applies it may not do it (P-7). `live` is left as it will be after the plan.
 */
export function refusedNow(plan: SavedPlan, live: Live, news: News, authority: Authority): Problem[] {
  return refused(new State(plan, live, news), authority);
}

/** The live tree, the plan, and what of it this run has done already. */
class State {
  readonly plan: SavedPlan;
  readonly live: Live;
  readonly events: readonly Event[];
  readonly nameOf: NameOf;
  readonly #changes: ReadonlyMap<string, readonly Event[]>;
  /** Ids of operations that have taken effect. */
  readonly applied: ReadonlySet<string>;
  /** New keys that the plan gives, to the keys that they take the place of. */
  readonly #formerKeys: ReadonlyMap<string, string>;

  constructor(plan: SavedPlan, live: Live, { events, nameOf }: News) {
    this.plan = plan;
    this.live = live;
    this.events = events;
    this.nameOf = nameOf;
    this.#changes = Map.groupBy(
      events.filter((event) => !isConsumption(event)),
      ({ organization }) => organization,
    );
    this.applied = new Set(events.flatMap(({ run, operation }) => (run === plan.run ? [operation] : [])));
    this.#formerKeys = new Map(
      plan.operations.flatMap(({ id, change }) =>
        change.kind === "organization.rekey" && !this.applied.has(id) ? [[change.after.key, change.address]] : [],
      ),
    );
  }

  /** The organization that a key of the plan means, by the key that it has now. */
  get(key: string): Organization | undefined {
    return this.live.tree.get(this.#formerKeys.get(key) ?? key);
  }

  /** What happened to an organization since the plan was made, consumption apart. */
  changesOf({ id }: Organization): readonly Event[] {
    return this.#changes.get(id) ?? [];
  }

  /**
   * Lines of what has taken credits out of a pool since the plan was made, or has kept a cut below it from freeing them (C-6): what
   * was cut of its own, handed down, created, moved in or used. What is further down has taken from another pool, and counts
   * where `isDeep`.
   */
  takenFrom(pool: Organization, isDeep: boolean): string[] {
    const [ids, below] = [new Map<string, Organization>(), (one: Organization) => isBelow(one, pool, isDeep)];
    for (const one of this.live.tree.organizations.values()) if (one === pool || below(one)) ids.set(one.id, one);
    const taking = this.events.filter((event) => {
      const organization = ids.get(event.organization);
      if (!organization || event.run === this.plan.run) return false;
      return isConsumption(event) ? isDeep || organization === pool : takes(event, organization === pool);
    });
    return changesAmongText(taking, { nameOf: this.nameOf, keyOf: (id) => ids.get(id)?.key ?? id });
  }
}

/** Whether an organization stands under a pool: right under it, or anywhere. */
function isBelow({ parent }: Organization, pool: Organization, isDeep: boolean): boolean {
  if (!isDeep) return parent === pool;
  for (let at = parent; at; at = at.parent) if (at === pool) return true;
  return false;
}

/** Whether an event, which is no consumption, leaves less in the pool: of the pool itself, or of what is below it. */
function takes({ kind, before, after }: Event, isOfPool: boolean): boolean {
  if (kind === "organization.create" || kind === "organization.move") return !isOfPool;
  const field = kind === "credits.purchase" ? "purchasedCredits" : "credits";
  const [from, to] = [numberIn(before, field), numberIn(after, field)];
  return from !== undefined && to !== undefined && (isOfPool ? to < from : to > from);
}

/** Another tree under the same key, or the same one set back to before the plan. */
function otherTree({ tree, base, run }: SavedPlan, live: Live, news: readonly Event[]): Problem | undefined {
  const isOwn = base.lineage === "" && news.some((event) => event.run === run);
  if (live.lineage !== base.lineage && !isOwn) {
    const message =
      base.lineage === ""
        ? `the tree ${tree} has been created since the plan was made${whoText(news)}`
        : live.lineage === ""
          ? `the tree ${tree} is not there any more`
          : `the tree ${tree} is another one than the plan was made for, or was restored from a backup: its lineage is ${live.lineage}, not ${base.lineage}`;
    return problem("plan_stale", tree, message);
  }
  if (live.revision >= base.revision) return undefined;
  const message =
    `the tree ${tree} is at revision ${live.revision}, and the plan was made at ${base.revision}: ` +
    "the service was set back to an earlier state";
  return problem("plan_stale", tree, message);
}

function* changedObjects(state: State): Generator<Problem> {
  const { plan, live, applied } = state;
  const creations = new Set(
    plan.operations.flatMap(({ change }) => (change.kind === "organization.create" ? [change.address] : [])),
  );
  for (const { id, change, version } of plan.operations) {
    if (applied.has(id)) continue;
    const { address, kind } = change;
    if (kind === "organization.create") {
      if (state.get(address) || live.tree.retiredKeys.has(address)) yield taken(state, address);
    } else {
      const organization = state.get(address);
      // What happens to something that the plan creates waits for it.
      if (!organization && creations.has(address)) continue;
      if (!organization) yield gone(state, address, `${address} is not there any more`);
      else if (version !== null && organization.version > version) {
        const changes = state.changesOf(organization);
        if (concerns(changes, change, organization).some((of) => of.at(-1)?.run !== plan.run))
          yield changed(organization, version, changes, state.nameOf);
      }
    }
    const parent = kind === "organization.create" || kind === "organization.move" ? change.after.parent : null;
    if (parent !== null && !creations.has(parent) && !state.get(parent))
      yield gone(state, parent, `${parent}, under which the plan puts organizations, is not there any more`);
  }
  for (const { address, countsOn } of plan.pools) {
    if (countsOn > 0 && !creations.has(address) && !state.get(address))
      yield gone(state, address, `the pool ${address}, whose credits the plan takes, is not there any more`);
  }
}

/**
 * What happened to an organization, as far as a change is about it: to it, and to what is inside of it where the change is about that
 * (O-11). Where nothing is known of what happened, that counts as something.
 */
function concerns(changes: readonly Event[], change: Change, organization: Organization): (readonly Event[])[] {
  if (changes.length === 0) return [changes];
  const inside = changes.filter(isInsideEvent);
  const outside = changes.filter((event) => !isInsideEvent(event));
  return (isInside(change, organization) ? [outside, inside] : [outside]).filter((of) => of.length > 0);
}

/** Whether an event was inside; a named owner who answers, or is asked again, is the distributor's matter (P-1). */
function isInsideEvent({ kind, after }: Event): boolean {
  const isOfOwner = Array.isArray(after?.roles) && after.roles.includes("owner");
  return isInsideKind(kind) && !(isOfOwner && /^(invitation|membership\.invite)/.test(kind));
}

function changed(organization: Organization, version: number, changes: readonly Event[], nameOf: NameOf): Problem {
  const { key } = organization;
  const message = `${key} has changed since the plan was made (at revision ${organization.version}; it was planned on ${version})`;
  return problem("plan_stale", key, [message, ...changesText(changes, nameOf)].join("\n"));
}

function taken(state: State, key: string): Problem {
  const organization = state.get(key);
  if (!organization)
    return problem("plan_stale", key, `the key ${key} has been used since the plan was made, and is retired`);
  const message = `${key} is to be created, and is there already`;
  return problem("plan_stale", key, [message, ...changesText(state.changesOf(organization), state.nameOf)].join("\n"));
}

/** What became of a key: it was left, most likely. */
function gone(state: State, key: string, message: string): Problem {
  const left = state.events.filter(({ kind, address }) => kind === "organization.rekey" && address === key);
  return problem("plan_stale", key, [message, ...changesText(left, state.nameOf)].join("\n"));
}

function shortPools(state: State): Problem[] {
  return state.plan.pools.flatMap(({ address, countsOn }) => {
    const pool = countsOn > 0 ? state.get(address) : undefined;
    const there = pool ? headroom(pool) : countsOn;
    if (there >= countsOn) return [];
    const needed = `the plan takes ${figure(countsOn)} credits of what ${address} has left`;
    const message = `${needed}; there are ${figure(there)}: short ${figure(countsOn - there)}`;
    const taken = pool ? state.takenFrom(pool, false) : [];
    return [problem("pool_short", address, [message, ...taken].join("\n"), "C-4")];
  });
}

function refused(state: State, authority: Authority): Problem[] {
  const { plan, live, applied } = state;
  const run = new GroupRun(live.tree, {
    ...{ authority, stack: plan.stack, nowMs: live.nowMs, run: plan.run, newId: () => "" },
  });
  const left = plan.operations.filter(({ id }) => !applied.has(id));
  const failed = new Set<string>();
  const problems: Problem[] = [];
  const refuse = (operation: Operation, { rule, message, code, pool }: Violation) => {
    const isConsequence = operation.dependsOn.some((id) => failed.has(id));
    failed.add(operation.id);
    if (isConsequence) return;
    if (code === "pool_short") {
      const short = live.tree.get(pool ?? operation.change.address);
      const taken = short ? state.takenFrom(short, true) : [];
      problems.push(problem(code, pool ?? operation.change.address, [message, ...taken].join("\n"), rule));
    } else {
      const isForbidden = BY_AUTHORITY.has(code);
      problems.push(problem(isForbidden ? code : "plan_stale", operation.change.address, message, rule));
    }
  };
  left.forEach((operation, at) => {
    const done = run.stepTaking(at, operation.change);
    if ("violation" in done) refuse(operation, done.violation);
    else live.tree.keep();
  });
  for (const { at, performed } of run.finish()) {
    const operation = left[at];
    if (operation && "violation" in performed) refuse(operation, performed.violation);
  }
  return problems;
}

/** What a law answers because of who asks: the plan is as good as it was, and somebody else's to apply. */
const BY_AUTHORITY: ReadonlySet<string> = new Set([
  ...([
    "forbidden",
    "operator_only",
    "distributor_only",
    "own_access",
    "beyond_own_permissions",
  ] satisfies ViolationCode[]),
]);

/** Whether a problem of a saved plan is that who applies it may not. */
export function isByAuthority({ code }: Pick<Problem, "code">): boolean {
  return BY_AUTHORITY.has(code);
}

function whoText(news: readonly Event[]): string {
  const [first] = news;
  return first ? ` (by ${first.actor} at ${first.at})` : "";
}

function problem(code: string, address: string, message: string, rule: string | null = null): Problem {
  return { code, rule, address, message, places: [] };
}
