/**
 * What of an organization is not its own: how it looks (B-2, B-3), and whether people above see into it (O-11); the values that it inherits, with the places in the declarations of the
 * distributors above that say them. Of what no file declares, nothing is known here.
 */
import type { DesiredOrganization } from "../model/desired.ts";
import { UNSAID } from "../model/presentation.ts";
import {
  brandingShown,
  contactMenuShown,
  type Presenting,
  type Shown,
  supportShown,
} from "../model/presentation-shown.ts";

/** A field that is inherited, and the declaration that says it. */
export interface Inherited {
  readonly field: string;
  readonly by: DesiredOrganization;
  /** Fields of it that count: all, or those of a support that people are shown. */
  readonly counts: (path: readonly string[]) => boolean;
}

/** A declared organization, as far as it matters for what is shown. */
interface Declared extends Presenting {
  readonly desired: DesiredOrganization;
}

/** What an organization shows that a distributor above it declares. */
export function inheritedBy(
  organization: DesiredOrganization,
  all: ReadonlyMap<string, DesiredOrganization>,
): Inherited[] {
  const showing = declaredAbove(organization, all);
  const everything = () => true;
  const found: [string, Shown<unknown, Declared> | null, Inherited["counts"]][] = [
    ["support", supportShown(showing), ([, field]) => field !== "profile"],
    ["branding", brandingShown(showing), everything],
    ["contactMenu", contactMenuShown(showing), everything],
    ["access", accessAbove(showing), everything],
  ];
  return found.flatMap(([field, shown, counts]) =>
    shown && shown.by.desired !== organization ? [{ field, by: shown.by.desired, counts }] : [],
  );
}

/** O-11: the nearest that says it; nothing where an organization without a word of its own is below one that no file declares. */
function accessAbove(showing: readonly Declared[]): Shown<unknown, Declared> | null {
  const by = showing.find(({ desired }) => desired.profile.access !== undefined);
  return by ? { value: by.desired.profile.access, by } : null;
}

/** An organization and what is declared above it, the nearest first. Mistaken files may go in circles. */
function declaredAbove(
  organization: DesiredOrganization,
  all: ReadonlyMap<string, DesiredOrganization>,
): readonly Declared[] {
  const above = new Set<DesiredOrganization>();
  for (let at: DesiredOrganization | undefined = organization; at && !above.has(at); ) {
    above.add(at);
    at = typeof at.parent === "string" ? all.get(at.parent) : undefined;
  }
  return [...above].map((desired) => {
    const said = desired.assets?.presentation;
    return { desired, assets: { presentation: said ? { ...UNSAID, ...said } : null } };
  });
}
