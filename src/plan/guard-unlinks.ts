/**
 * The guard of unlinks. Organizations that a plan drains in order to unlink them count as those that it unlinks: the hour
 * between the two is for work in flight, not for second thoughts that nobody asks for.
 *
 * A limit by count alone says nothing of a distributor that has fewer organizations below it than that: there, all of several at once trips
 * it as well.
 */
import { figure } from "../model/canonical.ts";
import type { Guards } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import { ancestorsOf, type Organization } from "../model/organization.ts";
import type { Locate, Problem } from "../model/problem.ts";
import type { Draft } from "./operation.ts";

/** Problems of every distributor below which more is unlinked than the guard lets through. `allowed` are keys that were named. */
export function trippedUnlinks(
  drafts: readonly Draft[],
  live: Live,
  { unlinks: limit }: Guards,
  allowed: ReadonlySet<string>,
  locate: Locate,
): Problem[] {
  const leaving = drafts.filter(
    ({ change, desired }) => isLeaving(change.kind) && !allowed.has(change.address) && !allowed.has(desired.key),
  );
  if (leaving.length === 0) return [];
  const counts = new Map<Organization, { readonly drafts: Draft[]; base: number }>();
  for (const draft of leaving) {
    for (const pool of draft.live ? ancestorsOf(draft.live) : []) {
      const count = counts.get(pool);
      if (count) count.drafts.push(draft);
      else counts.set(pool, { drafts: [draft], base: 0 });
    }
  }
  for (const organization of live.tree.organizations.values()) {
    for (const pool of ancestorsOf(organization)) {
      const count = counts.get(pool);
      if (count) count.base += 1;
    }
  }
  return [...counts].flatMap(([pool, { drafts: counted, base }]) => {
    const number = counted.length;
    const percent = (number / base) * 100;
    const overPercent = limit.percent !== undefined && percent > limit.percent;
    const overCount = limit.count !== undefined && number > limit.count;
    const isWhole = limit.count !== undefined && limit.percent === undefined && number === base && base > 1;
    if (!(overPercent || overCount || isWhole)) return [];
    const most = figure(limit.count ?? 0);
    const bound = overPercent ? `${limit.percent} %` : overCount ? most : `${most}, but never all of several,`;
    const names = counted.slice(0, NAMED).map(({ change }) => `--allow unlink=${change.address}`);
    const more = number > NAMED ? ` and ${figure(number - NAMED)} more` : "";
    return [
      {
        code: "guard_unlinks",
        rule: null,
        address: pool.key,
        message:
          `unlinks ${figure(number)} of ${figure(base)} organizations (${percent.toFixed(percent < 10 ? 1 : 0)} %) below ` +
          `${pool.key}; the guard unlinks lets ${bound} through. If that is meant, say each: ${names.join(" ")}${more}`,
        places: counted.map(({ desired }) => locate(desired.origin, "state")),
      },
    ];
  });
}

/** Allowances that a message spells out. */
const NAMED = 6;

function isLeaving(kind: Draft["change"]["kind"]): boolean {
  return kind === "organization.drain" || kind === "organization.unlink";
}
