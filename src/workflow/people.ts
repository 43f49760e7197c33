/** Who the persons in events are. Events name them by id, and the service says who that is, as far as the caller may know. */
import type { Client } from "../client/index.ts";
import type { Event, Persons } from "../wire/generated/wire.ts";

export type Person = Persons["persons"][number];

/** Ids that one question names. */
const IDS_AT_ONCE = 100;

/** Persons by id, erased ones with neither name nor address; those out of sight are not there. */
export async function peopleIn(
  client: Client,
  root: string,
  events: readonly Event[],
): Promise<ReadonlyMap<string, Person>> {
  const ids = [
    ...new Set(events.flatMap((event) => [...personIdsIn(event), ...(isOfPerson(event) ? [event.actor] : [])])),
  ];
  const people = new Map<string, Person>();
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    const { persons } = await client.persons(root, ids.slice(at, at + IDS_AT_ONCE));
    for (const person of persons) people.set(person.id, person);
  }
  return people;
}

/** Fields of events that name a person. */
export const PERSON_FIELDS = ["owner", "person", "transfer"] as const;

/** Ids of the persons that an event names. */
export function personIdsIn({ before, after }: Pick<Event, "before" | "after">): string[] {
  const states = [before, after];
  return [
    ...PERSON_FIELDS.flatMap((field) => states.map((state) => state?.[field]).filter(isId)),
    ...states.flatMap(alertedIn),
  ];
}

/** Ids of the persons whom alerts go to, in a state of what an organization says of itself (B-4). */
export function alertedIn(state: Event["before"]): string[] {
  const said = state?.presentation;
  if (typeof said !== "object" || said === null || !("alertsTo" in said)) return [];
  return Array.isArray(said.alertsTo) ? said.alertsTo.filter(isId) : [];
}

/** Whether an actor may be a person: services have names of their own, few of which look like an id. */
function isOfPerson({ actor }: Event): boolean {
  return actor.length <= 40 && /^[a-z0-9]+-[a-z0-9]+$/.test(actor);
}

function isId(value: unknown): value is string {
  return typeof value === "string";
}
