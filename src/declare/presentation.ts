/**
 * What is declared of how an organization looks, and whom it tells (B-2 to B-4). Each field is managed by itself; an empty one is said to
 * be nothing of its own, and an empty contact menu to be none, and none inherited either.
 */
import { a_subdomain_is_well_formed } from "../model/law/presentation.ts";
import {
  type Branding,
  type ContactEntry,
  canonicalAddresses,
  canonicalBranding,
  canonicalEntry,
  canonicalSupport,
  MANAGEMENTS,
  type Management,
  type Presentation,
  type Support,
} from "../model/presentation.ts";
import { isMap, type YamlMap } from "./map.ts";
import type { Mistake } from "./mistake.ts";
import { wordsOf } from "./problems.ts";

/** Whether anything is said of it. */
export function saysPresentation(declared: YamlMap): boolean {
  return FIELDS.some((field) => declared[field] !== undefined);
}

/** The fields that a declaration names. What has the wrong form is left out: the schema says so. */
export function presentationOf(declared: YamlMap): Partial<Presentation> {
  const { subdomain, branding, contactMenu, alertsTo, support, management } = declared;
  const whose = managementIn(management);
  return {
    ...(typeof subdomain === "string" && { subdomain }),
    ...(isMap(branding) && { branding: canonicalBranding(brandingIn(branding)) }),
    ...(Array.isArray(contactMenu) && { contactMenu: contactMenu.flatMap(entryIn) }),
    ...(Array.isArray(alertsTo) && {
      alertsTo: canonicalAddresses(alertsTo.filter((one) => typeof one === "string")),
    }),
    ...(isMap(support) && { support: canonicalSupport(supportIn(support)) }),
    ...(whose && { management: whose }),
  };
}

/** What the files alone can tell: that a subdomain is one (B-3). That it is nobody else's, they tell of what they declare. */
export function* checkPresentation({ subdomain = null }: Partial<Presentation>): Generator<Mistake> {
  const found = a_subdomain_is_well_formed({ subdomain });
  if (found) yield { code: found.code, rule: found.rule, message: wordsOf(found), field: ["subdomain"] };
}

const FIELDS = ["subdomain", "branding", "contactMenu", "alertsTo", "support", "management"] as const;

function brandingIn(declared: YamlMap): Branding {
  return textsIn(declared, ["productName", "logo", "color"]);
}

function entryIn(declared: unknown): ContactEntry[] {
  if (!isMap(declared) || typeof declared.label !== "string") return [];
  return [canonicalEntry({ label: declared.label, ...textsIn(declared, ["url", "email", "phone"]) })];
}

function supportIn(declared: YamlMap): Support {
  const profile = managementIn(declared.profile);
  return { ...(profile && { profile }), ...textsIn(declared, ["website", "email", "phone"]) };
}

function managementIn(declared: unknown): Management | undefined {
  return MANAGEMENTS.find((one) => one === declared);
}

function textsIn<Field extends string>(
  declared: YamlMap,
  fields: readonly Field[],
): { readonly [field in Field]?: string } {
  const texts: { [field in Field]?: string } = {};
  for (const field of fields) {
    const value = declared[field];
    if (typeof value === "string") texts[field] = value;
  }
  return texts;
}
