/**
 * A stack → its drift: files, the live tree, and the events that say who did it. Writes nothing, there or here.
 */

import { faultProblem } from "../apply/index.ts";
import { type Client, ServiceFault } from "../client/index.ts";
import type { Declarations } from "../declare/index.ts";
import type { Authority } from "../model/authority.ts";
import type { Desired } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { Problem } from "../model/problem.ts";
import { compareStates, type Drift, judgeDrift, withLiveKeys } from "../plan/index.ts";
import type { Drift as DriftDocument } from "../wire/generated/drift.ts";
import type { Event } from "../wire/generated/wire.ts";
import { withWhoDrained } from "./drained-by.ts";
import { eventsOf } from "./event-pages.ts";
import { findLive } from "./live-tree.ts";
import { peopleIn } from "./people.ts";
import { ownerOf } from "./revert-run.ts";

/** What was compared, kept for what is accepted of it. */
export interface DriftedStack extends Drift {
  readonly stack: string;
  readonly root: string;
  readonly base: { readonly lineage: string; readonly revision: number; readonly events: number } | null;
  /** Undefined where it could not be read, or is not in sight. */
  readonly live: Live | undefined;
  readonly authority: Authority | undefined;
  /** Declared keys that were changed live, to those that live. */
  readonly rekeyed: ReadonlyMap<string, string>;
}

/** Organizations whose events are asked for one by one; of more, the whole log is read. */
const MOST_ASKED = 64;

/** Compares a stack with what lives, and asks who changed what. */
export async function driftOf(declarations: Declarations, client: Client): Promise<DriftedStack> {
  const { desired, config, problems: known, locate } = declarations;
  const nothing = (problems: readonly Problem[]): DriftedStack => ({
    ...{ stack: desired?.stack ?? config?.name ?? "", root: desired?.root ?? config?.root ?? "", base: null },
    ...{ drift: [], notApplied: [], pending: [], unmanaged: [], problems, warnings: [] },
    ...{ live: undefined, authority: undefined, rekeyed: new Map() },
  });
  // What is declared wrongly is not compared: half a file would look like somebody's change.
  if (!desired || known.length > 0) return nothing(known);
  try {
    const { live, authority, problems } = await findLive(desired, locate, client);
    if (!live || problems.length > 0) return nothing(problems);
    const { root, lineage, revision, events: sequence } = live;
    const rekeyed = await rekeyedLive(desired, live, client);
    const input = { desired: withLiveKeys(desired, rekeyed), live, locate, authority, rekeyed };
    const comparison = compareStates(input);
    const events = await eventsOfAll(client, root, comparison.asked);
    const people = await peopleIn(client, root, events);
    const judged = judgeDrift(comparison, {
      ...input,
      events,
      personOf: (id) => ownerOf(people.get(id)),
      actorOf: (actor) => people.get(actor)?.name ?? actor,
    });
    const base = { lineage, revision, events: sequence };
    const warnings = await withWhoDrained(judged.warnings, client, root);
    return { ...judged, warnings, stack: desired.stack, root: desired.root, base, live, authority, rekeyed };
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error;
    return nothing([{ ...faultProblem(error), ...(!error.refusal && { message: error.message }) }]);
  }
}

/**
 * Declared keys that somebody else has changed: nobody lives under them any more, and whoever did is in the tree, declared by no file.
 * A key that a run of this stack has changed is the files' matter (language rule 8).
 */
async function rekeyedLive(
  { organizations, stack }: Desired,
  { root, tree }: Live,
  client: Client,
): Promise<ReadonlyMap<string, string>> {
  const rekeyed = new Map<string, string>();
  const byId = new Map([...tree.organizations.values()].map((one) => [one.id, one]));
  for (const { key, previousKeys, state, life } of organizations.values()) {
    if (state === "released" || life?.phase === "unlinked" || tree.get(key) || !tree.retiredKeys.has(key)) continue;
    if (previousKeys.some((previous) => tree.get(previous))) continue;
    const events = await eventsOf(client, root, { organization: key });
    const left = events.findLast(({ kind, address }) => kind === "organization.rekey" && address === key);
    const live = left && byId.get(left.organization);
    const isOurs = live && (live.managedBy === stack || live.managedBy === null);
    if (isOurs && left.stack !== stack && !organizations.has(live.key)) rekeyed.set(key, live.key);
  }
  return rekeyed;
}

/** Events of organizations, oldest first. */
async function eventsOfAll(client: Client, root: string, keys: readonly string[]): Promise<Event[]> {
  if (keys.length > MOST_ASKED) return eventsOf(client, root, {});
  const events: Event[] = [];
  for (const organization of keys) events.push(...(await eventsOf(client, root, { organization })));
  return events.sort((a, b) => a.sequence - b.sequence);
}

/** What is printed of it; places are looked up here. */
export function driftDocument(
  { stack, root, base, drift, notApplied, pending, unmanaged, problems, warnings }: DriftedStack,
  accepted?: DriftDocument["accepted"],
): DriftDocument {
  const copied = (problem: Problem) => ({ ...problem, places: [...problem.places] });
  return {
    ...{ formatVersion: 1, stack, root, base: base && { ...base } },
    drift: drift.map(({ isDeclaredAnew, before, ...one }) => ({
      ...one,
      ...(before !== undefined && { before }),
      declaredAnew: isDeclaredAnew,
    })),
    notApplied: notApplied.map((one) => ({ ...one })),
    ...{ pending: [...pending], unmanaged: [...unmanaged] },
    ...(accepted && { accepted }),
    problems: problems.map(copied),
    ...(warnings.length > 0 && { warnings: warnings.map(copied) }),
  };
}
