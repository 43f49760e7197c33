/**
 * The guard `removals`: what somebody or something is taken away from, counted by kind, over the whole plan and in every organization with all
 * below it, so that neither a child whose two users both go, nor the two roles beside a thousand accounts, are a blind spot of a large tree.
 *
 * What connects counts like what is connected: a user left without their roles, an account without its children and a cost center without its
 * sub-accounts are still there, and of no use. Counted gross: what one cost center gives to another was taken from the first.
 *
 * Rejected: one percentage over everything; many of one kind hide all of another.
 */
import { figure } from "../model/canonical.ts";
import type { GuardLimit, Guards } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import { ancestorsOf, type Organization } from "../model/organization.ts";
import type { Locate, Problem } from "../model/problem.ts";
import { hasAccess } from "./diff-people.ts";
import type { Draft } from "./operation.ts";

/** Kinds that are counted, each by itself, as a message says them. */
const KINDS = {
  memberships: "memberships",
  memberRoles: "roles of members",
  roles: "roles",
  costCenters: "cost centers",
  subAccounts: "sub-accounts of cost centers",
  accounts: "accounts",
  assignments: "assignments of accounts",
  licenses: "license pools",
} as const;
type Kind = keyof typeof KINDS;
type Counts = Partial<Record<Kind, number>>;

interface Removal {
  readonly organization: Organization;
  readonly draft: Draft;
  readonly counts: Counts;
  /** For a limit by count: one of what goes as a whole, each of what is taken from something that stays. */
  readonly number: number;
}

/** What is removed of one organization and all below. */
interface Count {
  readonly removals: Removal[];
  /** What is there, before. */
  readonly base: Record<Kind, number>;
}

/** Problems of organizations in which too much is removed. `names` are those that were let through (`--allow remove=cd`). */
export function trippedRemovals(
  drafts: readonly Draft[],
  live: Live,
  { removals: limit }: Guards,
  names: ReadonlySet<string>,
  locate: Locate,
): Problem[] {
  const removals = drafts.flatMap(removalOf).filter((removal) => !isLetThrough(removal, names));
  if (removals.length === 0) return [];
  return [...counted(removals, live)].flatMap(([{ key }, { removals: removed, base }]) => {
    const number = removed.reduce((sum, one) => sum + one.number, 0);
    const kinds = kindsIn(removed, base);
    const trips = tripping(limit, number, kinds);
    if (trips === undefined) return [];
    const taken = kinds.map(({ kind, gone, there, percent }) => {
      const part = percent.toFixed(percent < 10 ? 1 : 0);
      return `${figure(gone)} of ${figure(there)} ${KINDS[kind]} (${part} %)`;
    });
    const message =
      `takes away ${listed(taken)} of ${key} and what is below; ` +
      `the guard removals lets ${trips} through. If that is meant: --allow remove=${key}`;
    const places = removed.map(({ draft }) => locate(draft.desired.origin, draft.field));
    return [{ code: "guard_removals", rule: null, address: key, message, places: onlyOnce(places) }];
  });
}

/** By organization with all below it. */
function counted(removals: readonly Removal[], { tree, nowMs }: Live): ReadonlyMap<Organization, Count> {
  const counts = new Map<Organization, Count>();
  for (const removal of removals)
    for (const at of withAncestors(removal.organization)) {
      const count = counts.get(at);
      if (count) count.removals.push(removal);
      else counts.set(at, { removals: [removal], base: zero() });
    }
  for (const organization of tree.organizations.values()) {
    const there = thereIn(organization, nowMs);
    if (!there) continue;
    for (const at of withAncestors(organization)) {
      const count = counts.get(at);
      if (count) for (const [kind, number] of entriesOf(there)) count.base[kind] += number;
    }
  }
  return counts;
}

/** What there is of each kind in one organization; undefined where there is nothing, as in most. */
function thereIn({ people, assets }: Organization, nowMs: number): Counts | undefined {
  const { members, roles } = people;
  const { costCenters, accounts, licenses } = assets;
  if (members.size + roles.size + costCenters.size + accounts.size + licenses.size === 0) return undefined;
  const inside = [...members.values()].filter((member) => hasAccess(member, nowMs));
  return {
    ...{ memberships: inside.length, memberRoles: sum(inside, (one) => one.roles), roles: roles.size },
    ...{ costCenters: costCenters.size, subAccounts: sum(costCenters.values(), (one) => one.subAccounts) },
    ...{ accounts: accounts.size, assignments: sum(accounts.values(), (one) => one.children), licenses: licenses.size },
  };
}

function sum<One>(all: Iterable<One>, listOf: (one: One) => readonly unknown[]): number {
  let total = 0;
  for (const one of all) total += listOf(one).length;
  return total;
}

interface KindCount {
  readonly kind: Kind;
  readonly gone: number;
  readonly there: number;
  readonly percent: number;
}

/** The kinds that something is removed of. */
function kindsIn(removed: readonly Removal[], base: Record<Kind, number>): KindCount[] {
  const gone = zero();
  for (const { counts } of removed) for (const [kind, number] of entriesOf(counts)) gone[kind] += number;
  return entriesOf(gone).flatMap(([kind, number]) => {
    if (number === 0) return [];
    const there = base[kind];
    return [{ kind, gone: number, there, percent: there === 0 ? 100 : (number / there) * 100 }];
  });
}

/** What the limit lets through, where more is removed. */
function tripping({ count, percent }: GuardLimit, number: number, kinds: readonly KindCount[]): string | undefined {
  if (percent !== undefined && kinds.some((kind) => kind.percent > percent)) return `${percent} % of each`;
  return count !== undefined && number > count ? figure(count) : undefined;
}

function removalOf(draft: Draft): Removal[] {
  const { live: organization } = draft;
  if (!organization) return [];
  const { whole, counts } = countsOf(draft);
  const parts = entriesOf(counts).reduce((total, [, number]) => total + number, 0);
  return parts === 0 ? [] : [{ organization, draft, counts, number: whole ? 1 : parts }];
}

/** What one difference removes; `whole` where something goes with all that it has. */
function countsOf({ change, before }: Draft): { readonly whole: boolean; readonly counts: Counts } {
  const lost = (field: string, after: readonly string[] = []) => {
    const kept = new Set(after);
    return textsOf(before?.[field]).filter((one) => !kept.has(one)).length;
  };
  switch (change.kind) {
    case "membership.disable": {
      // An invitation that came to nothing takes nothing from anybody when it is put away.
      const isOver = before?.invitation !== undefined && before.invitation !== "pending";
      return { whole: true, counts: isOver ? {} : { memberships: 1, memberRoles: lost("roles") } };
    }
    case "membership.update":
      return { whole: false, counts: change.after.roles ? { memberRoles: lost("roles", change.after.roles) } : {} };
    case "role.delete":
      return { whole: true, counts: { roles: 1 } };
    case "role.update": {
      // A role that permits nothing any more, or nowhere, is one that is gone in all but its name.
      const { permissions, includes, scope } = change.after;
      const was = textsOf(before?.permissions).length + textsOf(before?.includes).length;
      const isGone = permissions.length + includes.length === 0 || reachesNothing(scope);
      return { whole: true, counts: was > 0 && !reachesNothing(before?.scope) && isGone ? { roles: 1 } : {} };
    }
    case "costCenter.delete":
      return { whole: true, counts: { costCenters: 1, subAccounts: lost("subAccounts") } };
    case "costCenter.update":
      return { whole: false, counts: { subAccounts: lost("subAccounts", change.after.subAccounts) } };
    case "account.delete":
      return { whole: true, counts: { accounts: 1, assignments: lost("children") } };
    case "account.update":
      return { whole: false, counts: { assignments: lost("children", change.after.children) } };
    case "license.delete":
      return { whole: true, counts: { licenses: 1 } };
    default:
      return { whole: true, counts: {} };
  }
}

/** Whether a role's scope names nothing at all; without a scope, a role reaches everything (P-7). */
const reachesNothing = (scope: unknown) =>
  typeof scope === "object" && scope !== null && Object.values(scope).every((names) => textsOf(names).length === 0);

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function zero(): Record<Kind, number> {
  return {
    ...{ memberships: 0, memberRoles: 0, roles: 0, costCenters: 0 },
    ...{ subAccounts: 0, accounts: 0, assignments: 0, licenses: 0 },
  };
}

const ALL: readonly Kind[] = [
  ...(["memberships", "memberRoles", "roles", "costCenters", "subAccounts", "accounts"] as const),
  ...(["assignments", "licenses"] as const),
];

function entriesOf(counts: Counts): [Kind, number][] {
  return ALL.map((kind) => [kind, counts[kind] ?? 0]);
}

function listed(texts: readonly string[]): string {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} and ${last}`;
}

function* withAncestors(organization: Organization): Generator<Organization> {
  yield organization;
  yield* ancestorsOf(organization);
}

/** A name lets through what is removed there and below; of an organization that is renamed, either name. */
function isLetThrough({ organization, draft }: Removal, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  if (names.has(draft.desired.key)) return true;
  return [...withAncestors(organization)].some(({ key }) => names.has(key));
}

function onlyOnce(places: Problem["places"]): Problem["places"] {
  return [...new Map(places.map((place) => [`${place.file}:${place.line}:${place.column}`, place])).values()];
}
