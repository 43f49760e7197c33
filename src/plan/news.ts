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

/**
 * The lines of what happened to one organization, one a field; several changes of a field are one.
 */
export function changesText(events: readonly Event[], nameOf: NameOf): string[] {
  const fields = new Map<string, FieldChange>();
  for (const event of events) {
    const { before, after } = event;
    if (before === null) {
      fields.set("", { before: undefined, after: "created", last: event });
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
    if (field === "") return [`created ${by}`];
    if (sameValue(before, after)) return [`${field} changed and put back, ${by}`];
    const text = (value: unknown) =>
      field === "owner" && typeof value === "string" ? nameOf(value) : valueText(value);
    return [`${field} ${text(before)} → ${text(after)}, ${by}`];
  });
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return "(none)";
  if (typeof value === "number") return figure(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}
