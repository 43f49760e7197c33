/** Who changed what, when, by which run: the audit log of an organization or of a run, or the runs of a tree; newest first. */
import type { Client } from "../client/index.ts";
import type { History } from "../wire/generated/history.ts";
import type { Event } from "../wire/generated/wire.ts";
import { alertedIn, PERSON_FIELDS, type Person, peopleIn } from "./people.ts";

export interface HistoryOptions {
  /** Key of an organization: of today, or one that it had. */
  readonly organization?: string | undefined;
  readonly run?: string | undefined;
  /** At most so many runs or events; the service gives no more than 10,000 at once. */
  readonly limit: number;
}

/** Reads it. Throws `ServiceFault`: of status 404 where there is no such organization or run in sight. */
export async function readHistory(
  client: Client,
  root: string,
  { organization, run, limit }: HistoryOptions,
): Promise<History> {
  const said = { formatVersion: 1, root, organization: organization ?? null, run: run ?? null, problems: [] } as const;
  if (organization === undefined && run === undefined) {
    const { runs, next } = await client.runs(root, { limit });
    return { ...said, problems: [], runs, events: [], more: next !== null };
  }
  const runs = run === undefined ? [] : [await client.run(root, run)];
  const { events, next } = await client.events(root, {
    ...{ order: "newest", limit },
    ...(organization !== undefined && { organization }),
    ...(run !== undefined && { run }),
  });
  const people = await peopleIn(client, root, events);
  return { ...said, problems: [], runs, events: events.map((event) => withPeople(event, people)), more: next !== null };
}

/** An event with persons in the place of their ids. */
function withPeople(event: Event, people: ReadonlyMap<string, Person>): Event {
  const told = (state: Event["before"]) => {
    const named = { ...state };
    for (const field of PERSON_FIELDS) {
      const id = named[field];
      if (typeof id === "string") named[field] = people.get(id) ?? { id };
    }
    const alerted = alertedIn(state);
    if (alerted.length > 0 && typeof named.presentation === "object")
      named.presentation = { ...named.presentation, alertsTo: alerted.map((id) => people.get(id) ?? { id }) };
    return state && named;
  };
  const actor = people.get(event.actor)?.name ?? event.actor;
  return { ...event, actor, before: told(event.before), after: told(event.after) };
}
