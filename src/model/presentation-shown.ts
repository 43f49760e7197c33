/**
 * What is shown of what an organization and the distributors above it say of themselves (B-2 to B-4). Branding, contact menu and support are
 * each inherited as a whole: a logo of one beside the product name of another is nobody's look.
 *
 * Rejected: storing what is shown with every organization; a distributor's new logo would then change all that is below it.
 */
import { ancestorsOf, type Organization } from "./organization.ts";
import { type Branding, type ContactEntry, type Presentation, type Support, UNSAID } from "./presentation.ts";

/** An organization as far as it matters for what is shown. */
export interface Presenting {
  readonly assets: { readonly presentation: Presentation | null };
}

/** A value, and the organization that says it. */
export interface Shown<Value, By extends Presenting> {
  readonly value: Value;
  readonly by: By;
}

/**
 * An organization and the distributors above it, the nearest first: whose look it may show. Who has left the tree has none above, though it
 * is noted where it was (U-4).
 */
export function showingOf(organization: Organization): readonly Organization[] {
  return organization.phase === "unlinked" ? [organization] : [organization, ...ancestorsOf(organization)];
}

/** B-3: the own branding, else that of the nearest distributor above that has one; null where nobody has. Asked of `showingOf`. */
export function brandingShown<By extends Presenting>(showing: readonly By[]): Shown<Branding, By> | null {
  return nearest(showing, ({ branding }) => branding);
}

/** B-3: the same of the contact menu; an own one that is empty is none, and none is inherited. */
export function contactMenuShown<By extends Presenting>(
  showing: readonly By[],
): Shown<readonly ContactEntry[], By> | null {
  return nearest(showing, ({ contactMenu }) => contactMenu);
}

/**
 * B-2: the support that people are shown. `management` decides whose, where it is set; else the profile of the organization's own support;
 * else it is the own, where there is one, as branding is. The client's is the own and nobody else's; the provider's is what is shown at the
 * distributor above.
 */
export function supportShown<By extends Presenting>([organization, ...above]: readonly By[]): Shown<
  Support,
  By
> | null {
  if (!organization) return null;
  const { management, support } = saidBy(organization);
  const contacts = support && contactsIn(support);
  const whose = management ?? support?.profile ?? (contacts ? "client" : "provider");
  if (whose === "provider" && above.length > 0) return supportShown(above);
  return contacts ? { value: contacts, by: organization } : null;
}

/** B-4: who is told of what an organization runs into; null: its owner. */
export function alertsGoTo({ assets }: Presenting): readonly string[] | null {
  return assets.presentation?.alertsTo ?? null;
}

function saidBy({ assets }: Presenting): Presentation {
  return assets.presentation ?? UNSAID;
}

/** How to reach a support, without whose it prefers to be; null where it says nothing of that. */
function contactsIn({ profile: _profile, ...contacts }: Support): Support | null {
  return Object.keys(contacts).length === 0 ? null : contacts;
}

function nearest<Value, By extends Presenting>(
  showing: readonly By[],
  said: (presentation: Presentation) => Value | null,
): Shown<Value, By> | null {
  for (const by of showing) {
    const value = said(saidBy(by));
    if (value !== null) return { value, by };
  }
  return null;
}
