/** Events as lines that people read: field by field, before → after, by whom, when and by which run. */
import { figure, sameValue } from "../model/canonical.ts";
import type { Event } from "../wire/generated/wire.ts";
import { type NameOf, peopleNews } from "./news-people.ts";

export type { NameOf } from "./news-people.ts";

/** One field, from its first value to its last. */
interface FieldChange {
  readonly before: unknown;
  after: unknown;
  last: Event;
}

/** What became of a field, in words, and the last event that had part in it. */
interface Told {
  readonly text: string;
  readonly last: Event;
}

/** Whether an event is of consumption (C-8), or of a threshold that it crossed (C-12). */
export function isConsumption(event: Event): boolean {
  return consumedBy(event) !== undefined;
}

/**
 * What consumption adds to what is posted and held: of a hold that is posted, that nothing is held of it any more; of a threshold
 * nothing. Undefined for every other event.
 */
function consumedBy({
  kind,
  after,
}: Event): readonly (readonly [field: "posted" | "held", credits: number])[] | undefined {
  const credits = numberIn(after, "credits") ?? 0;
  switch (kind) {
    case "credits.post": {
      const freed = numberIn(after, "freed");
      return [["posted", credits], ...(freed === undefined ? [] : [["held", -credits - freed] as const])];
    }
    case "credits.hold":
      return [["held", credits]];
    case "credits.void":
    case "credits.expire":
      return [["held", -credits]];
    case "credits.threshold":
      return [];
    default:
      return undefined;
  }
}

/** Lines about a pool; more of them tell less. */
const MOST_LINES = 5;

/**
 * The lines of what happened to one organization, one a field; several changes of a field are one.
 */
export function changesText(events: readonly Event[], nameOf: NameOf): string[] {
  return changesOf(events, nameOf).map(({ text }) => text);
}

/**
 * The lines of what happened to several organizations, each by its key of today; the newest last, and only a handful of those,
 * with a count of the rest.
 */
export function changesAmongText(
  events: readonly Event[],
  { nameOf, keyOf }: { readonly nameOf: NameOf; readonly keyOf: (organization: string) => string },
): string[] {
  const told = [...Map.groupBy(events, ({ organization }) => organization)]
    .flatMap(([organization, own]) =>
      changesOf(own, nameOf).map(({ text, last }) => ({ text: `${keyOf(organization)}: ${text}`, last })),
    )
    .sort((a, b) => a.last.sequence - b.last.sequence);
  const rest = told.length - MOST_LINES;
  return [
    ...(rest > 0 ? [`(${figure(rest)} more before these)`] : []),
    ...told.slice(-MOST_LINES).map(({ text }) => text),
  ];
}

function changesOf(events: readonly Event[], nameOf: NameOf): Told[] {
  const fields = new Map<string, FieldChange>();
  for (const event of events) {
    const { before, after } = event;
    const people = peopleNews(event, nameOf);
    if (people !== undefined) {
      fields.set(`event ${event.sequence}`, { before: undefined, after: people, last: event });
      continue;
    }
    const consumed = consumedBy(event);
    for (const [field, credits] of consumed ?? []) {
      const known = fields.get(field)?.after;
      fields.set(field, { before: 0, after: credits + (typeof known === "number" ? known : 0), last: event });
    }
    if (consumed) continue;
    if (before === null) {
      fields.set("", { before: undefined, after: numberIn(after, "credits"), last: event });
      continue;
    }
    for (const field of Object.keys(after ?? {})) {
      const known = fields.get(field);
      if (known) Object.assign(known, { after: after?.[field], last: event });
      else fields.set(field, { before: before[field], after: after?.[field], last: event });
    }
  }
  return [...fields].flatMap(([field, { before, after, last }]) => {
    const by = `by ${last.actor} at ${last.at}${last.run === null ? "" : ` (${last.run})`}`;
    const told = (text: string): Told[] => [{ text: `${text} ${by}`, last }];
    if (field === "") return told(after === undefined ? "created" : `created with ${valueText(after)} credits`);
    if (field === "posted" || field === "held") return after === 0 ? [] : told(`${field} ${valueText(after)} credits,`);
    if (typeof after === "string" && field.startsWith("event ")) return told(`${after},`);
    if (sameValue(before, after)) return told(`${field} changed and put back,`);
    const text = (value: unknown) =>
      field === "owner" && typeof value === "string" ? nameOf(value) : valueText(value);
    return told(`${field} ${text(before)} → ${text(after)},`);
  });
}

/** A field of an event that is a number; undefined where there is none. */
export function numberIn(fields: Event["after"], field: string): number | undefined {
  const value = fields?.[field];
  return typeof value === "number" ? value : undefined;
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return "(none)";
  if (typeof value === "number") return figure(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}
