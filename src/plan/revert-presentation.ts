/** What a run did to how an organization looks, and whom it tells → the change that puts it back, or why not. */
import { sameValue } from "../model/canonical.ts";
import type { Organization, Owner } from "../model/organization.ts";
import { canonicalPresentation, type Presentation, UNSAID } from "../model/presentation.ts";
import type { Event } from "../wire/generated/wire.ts";
import type { Draft } from "./operation.ts";

/** Who a person is, by the id that events have; null for one who was erased. */
export type PersonOf = (id: string) => Owner | null;

/** Why something cannot be put back, where it is not that it was changed since. */
export interface Irrevocable {
  readonly code: string;
  readonly why: string;
}

/** Puts it back; null where it is as it was found. A text says why it cannot be. */
export function restorePresentation(
  { key: address, assets }: Organization,
  { found, left }: { readonly found: Event["before"]; readonly left: Event["after"] },
  personOf: PersonOf,
): Pick<Draft, "change" | "before"> | Irrevocable | string | null {
  const [was, is] = [presentationIn(found, personOf), presentationIn(left, personOf)];
  const { presentation: now } = assets;
  if (sameValue(now, was.said)) return null;
  if (!sameValue(now, is.said)) return "its presentation was changed since the run";
  if (was.isErased) return { code: "person_erased", why: "its alerts went to a person who has been erased since" };
  const before = now && { ...now };
  if (!was.said) return { change: { kind: "presentation.delete", address, after: {} }, before };
  return { change: { kind: now ? "presentation.update" : "presentation.create", address, after: was.said }, before };
}

/** A presentation in an event, with addresses in the place of ids; erased persons are left out. It was written by the service. */
export function presentationIn(
  fields: Event["before"],
  personOf: PersonOf,
): { readonly said: Presentation | null; readonly isErased: boolean } {
  const stored = fields?.presentation;
  if (typeof stored !== "object" || stored === null) return { said: null, isErased: false };
  const said: Presentation = { ...UNSAID, ...stored };
  const persons = (said.alertsTo ?? []).map((id) => personOf(id));
  const known = persons.flatMap((person) => (person ? [person.email] : []));
  const isErased = known.length < persons.length;
  return {
    said: canonicalPresentation({ ...said, alertsTo: known.length === 0 ? null : known }),
    isErased,
  };
}
