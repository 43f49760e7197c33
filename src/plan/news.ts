/** Events as lines that people read: field by field, before → after, by whom, when and by which run. */
import { figure, sameValue } from "../model/canonical.ts";
import type { Event } from "../wire/generated/wire.ts";

/** Who a person is, whom events name by an id. */
export type NameOf = (person: string) => string;

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

/** Consumption (C-8): what it adds to, and whether it does. */
const CONSUMPTION: ReadonlyMap<string, readonly ["posted" | "held", 1 | -1]> = new Map([
  ["credits.post", ["posted", 1]],
  ["credits.hold", ["held", 1]],
  ["credits.void", ["held", -1]],
  ["credits.expire", ["held", -1]],
]);

export function isConsumption({ kind }: Event): boolean {
  return CONSUMPTION.has(kind);
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
    const { before, after, kind } = event;
    const consumption = CONSUMPTION.get(kind);
    if (consumption) {
      const [field, sign] = consumption;
      const credits = sign * (numberIn(after, "credits") ?? 0);
      const known = fields.get(field);
      fields.set(field, {
        before: 0,
        after: credits + (typeof known?.after === "number" ? known.after : 0),
        last: event,
      });
      continue;
    }
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
