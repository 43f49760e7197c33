/**
 * The guard `removals`: memberships that end, invitations that are revoked, roles, cost centers, linked accounts and license pools that are deleted; counted over the whole plan and in
 * every organization with all below it, so that a child whose two users both go is no blind spot of a large tree.
 */
import { figure } from "../model/canonical.ts";
import type { Guards } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import { ancestorsOf, type Organization } from "../model/organization.ts";
import type { Locate, Problem } from "../model/problem.ts";
import { hasAccess } from "./diff-people.ts";
import type { Draft } from "./operation.ts";

interface Removal {
  readonly organization: Organization;
  readonly draft: Draft;
}

/** What is removed of one organization and all below. */
interface Count {
  readonly removals: Removal[];
  /** Memberships, roles, cost centers, linked accounts and license pools there, before. */
  base: number;
}

/** Problems of organizations in which too much is removed. `names` are those that were let through (`--allow remove=cd`). */
export function trippedRemovals(
  drafts: readonly Draft[],
  { tree, nowMs }: Live,
  { removals: limit }: Guards,
  names: ReadonlySet<string>,
  locate: Locate,
): Problem[] {
  const removals = drafts.flatMap(removalOf).filter((removal) => !isLetThrough(removal, names));
  if (removals.length === 0) return [];
  const counts = new Map<Organization, Count>();
  for (const removal of removals) {
    for (const at of withAncestors(removal.organization)) {
      const count = counts.get(at) ?? { removals: [], base: 0 };
      counts.set(at, count);
      count.removals.push(removal);
    }
  }
  for (const organization of tree.organizations.values()) {
    const { members, roles } = organization.people;
    const { costCenters, accounts, licenses } = organization.assets;
    const others = roles.size + costCenters.size + accounts.size + licenses.size;
    if (members.size + others === 0) continue;
    const there = others + [...members.values()].filter((member) => hasAccess(member, nowMs)).length;
    for (const at of withAncestors(organization)) {
      const count = counts.get(at);
      if (count) count.base += there;
    }
  }
  return [...counts].flatMap(([{ key }, { removals: removed, base }]) => {
    const percent = base === 0 ? 100 : (removed.length / base) * 100;
    const overPercent = limit.percent !== undefined && percent > limit.percent;
    const overCount = limit.count !== undefined && removed.length > limit.count;
    if (!overPercent && !overCount) return [];
    const bound = overPercent ? `${limit.percent} %` : figure(limit.count ?? 0);
    const message =
      `takes away ${figure(removed.length)} of ${figure(base)} memberships, roles, cost centers, accounts and license pools ` +
      `(${percent.toFixed(percent < 10 ? 1 : 0)} %) of ${key} and what is below; ` +
      `the guard removals lets ${bound} through. If that is meant: --allow remove=${key}`;
    const places = removed.map(({ draft }) => locate(draft.desired.origin, draft.field));
    return [{ code: "guard_removals", rule: null, address: key, message, places: onlyOnce(places) }];
  });
}

function removalOf(draft: Draft): Removal[] {
  const { change, live: organization } = draft;
  return REMOVING.has(change.kind) && organization ? [{ organization, draft }] : [];
}

const REMOVING: ReadonlySet<string> = new Set([
  "membership.disable",
  "role.delete",
  "costCenter.delete",
  "license.delete",
  "account.delete",
]);

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
