/**
 * How an organization looks to people, and whom it tells (*Licenses, managed accounts, presentation*, B-2 to B-4): what it says of itself.
 * What is shown of that and of the distributors above: `presentation-shown.ts`.
 */
import { canonicalEmail, canonicalName } from "./canonical.ts";

/** Whose support is shown (B-2). */
export const MANAGEMENTS = ["provider", "client"] as const;
export type Management = (typeof MANAGEMENTS)[number];

export interface Branding {
  readonly productName?: string;
  /** An `https` address. */
  readonly logo?: string;
  /** `#` and six hexadecimal digits, in lower case. */
  readonly color?: string;
}

export interface ContactEntry {
  readonly label: string;
  /** An `https` address. */
  readonly url?: string;
  readonly email?: string;
  readonly phone?: string;
}

export interface Support {
  /** What the organization itself prefers, where no `management` decides. */
  readonly profile?: Management;
  /** An `https` address. */
  readonly website?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** What one organization says. Null: nothing of its own. */
export interface Presentation {
  /** Unique in the service (B-3). */
  readonly subdomain: string | null;
  /** Never empty. */
  readonly branding: Branding | null;
  /** Empty: none, and none inherited. */
  readonly contactMenu: readonly ContactEntry[] | null;
  /** Addresses, sorted, never empty; null: to the owner (B-4). */
  readonly alertsTo: readonly string[] | null;
  /** Never empty. */
  readonly support: Support | null;
  /** Only of children; set by the distributor above. */
  readonly management: Management | null;
}

/** Of an organization that says nothing; it is stored as none. */
export const UNSAID: Presentation = Object.freeze({
  ...{ subdomain: null, branding: null, contactMenu: null },
  ...{ alertsTo: null, support: null, management: null },
});

/** As stored; null where it says nothing at all. */
export function canonicalPresentation(said: Presentation): Presentation | null {
  const { subdomain, branding, contactMenu, alertsTo, support, management } = said;
  const one = {
    ...{ subdomain, branding: branding && canonicalBranding(branding) },
    contactMenu: contactMenu?.map(canonicalEntry) ?? null,
    ...{
      alertsTo: alertsTo && canonicalAddresses(alertsTo),
      support: support && canonicalSupport(support),
      management,
    },
  };
  return Object.values(one).every((value) => value === null) ? null : one;
}

/** Null where there is nothing in it. */
export function canonicalBranding({ productName, logo, color }: Branding): Branding | null {
  return filled({
    ...(productName !== undefined && { productName: canonicalName(productName) }),
    ...(logo !== undefined && { logo }),
    ...(color !== undefined && { color: color.toLowerCase() }),
  });
}

export function canonicalEntry({ label, url, ...more }: ContactEntry): ContactEntry {
  return { label: canonicalName(label), ...(url !== undefined && { url }), ...reached(more) };
}

/** Null where there is nothing in it. */
export function canonicalSupport({ profile, website, ...more }: Support): Support | null {
  return filled({
    ...(profile !== undefined && { profile }),
    ...(website !== undefined && { website }),
    ...reached(more),
  });
}

/** Each once, whatever its case; null where there are none. */
export function canonicalAddresses(addresses: readonly string[]): readonly string[] | null {
  const once = new Map(addresses.map((one) => [one.trim().toLowerCase(), canonicalEmail(one)]));
  return once.size === 0 ? null : [...once.values()].sort();
}

function reached({ email, phone }: Pick<Support, "email" | "phone">): Pick<Support, "email" | "phone"> {
  return {
    ...(email !== undefined && { email: canonicalEmail(email) }),
    ...(phone !== undefined && { phone: canonicalName(phone) }),
  };
}

function filled<Value extends object>(value: Value): Value | null {
  return Object.keys(value).length === 0 ? null : value;
}
