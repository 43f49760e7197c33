/**
 * `allot_presentation`: what an organization says of itself: how it looks, whose support is shown, who is mailed (B-2 to B-4). One that says
 * nothing is none.
 *
 * What is written in another way than it is stored (a color in capitals, an address twice) stays as it was written.
 */
import { a_subdomain_is_well_formed, who_is_written_to_is_a_mailbox } from "../../model/law/presentation.ts";
import {
  type Branding,
  type ContactEntry,
  canonicalAddresses,
  canonicalBranding,
  canonicalEntry,
  canonicalPresentation,
  canonicalSupport,
  MANAGEMENTS,
  type Presentation,
  type Support,
  UNSAID,
} from "../../model/presentation.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { unlawful } from "../lawful.ts";
import { type Attributes, isAttributes, isKnown, isList, type Value } from "../protocol/values.ts";
import { partResource } from "./part.ts";
import { PRESENTATION, PRESENTATION_FIELDS } from "./presentation-attributes.ts";
import { asSaid, text, textOf, textOrNull, texts } from "./reading.ts";
import { wordOf, wrongWords } from "./words.ts";

const SAYING = Object.keys(PRESENTATION);

export const presentation = partResource({
  name: "presentation",
  noun: "presentation",
  description:
    "What an organization says of itself: how it looks (B-3), whose support is shown (B-2), who is mailed (B-4). What it does not say it inherits from the distributor above.",
  identity: null,
  fields: PRESENTATION_FIELDS,
  attributes: PRESENTATION,
  validate(config) {
    const subdomain = textOf(config.subdomain);
    const wrong = [
      ...wrongWords(config, { management: MANAGEMENTS }),
      ...(subdomain === undefined ? [] : unlawful(a_subdomain_is_well_formed({ subdomain }), ["subdomain"])),
      ...wrongAddresses(config),
    ];
    if (!SAYING.every((name) => isKnown(config[name]))) return wrong;
    if (canonicalPresentation(presentationOf(config)) !== null) return wrong;
    const detail = `Give one of ${SAYING.join(", ")}; without any, take the resource away.`;
    return [...wrong, { severity: "error", summary: "A presentation that says nothing", detail }];
  },
  found({ presentation: live }, _identity, known) {
    if (!live) return undefined;
    const { subdomain, branding, contactMenu, alertsTo, support, management } = live;
    return {
      subdomain,
      branding: asSaid(known?.branding, brandingShown(branding), (said) => brandingShown(brandingOf(said))),
      contact_menu: asSaid(known?.contact_menu, menuShown(contactMenu), (said) => menuShown(menuOf(said))),
      alerts_to: asSaid(known?.alerts_to, alertsTo, (said) => addressesOf(said)),
      support: asSaid(known?.support, supportShown(support), (said) => supportShown(supportOf(said))),
      management,
    };
  },
  create: (address, planned) => ({ kind: "presentation.create", address, after: presentationOf(planned) }),
  update: (address, _prior, planned) => [{ kind: "presentation.update", address, after: presentationOf(planned) }],
  remove: (address) => ({ kind: "presentation.delete", address, after: {} }),
});

/** B-2 to B-4, of each attribute the first; addresses that are not known yet are left out. */
function wrongAddresses({ contact_menu: menu, alerts_to: alerts, support }: Attributes): readonly Diagnostic[] {
  const wrong = (said: Partial<Presentation>) => who_is_written_to_is_a_mailbox({ ...UNSAID, ...said }, null);
  const inMenu = wrong({ contactMenu: menuOf(menu) });
  const entry = Number(inMenu?.field?.split(".")[1] ?? 0);
  const known = isList(alerts) ? alerts.filter((one) => typeof one === "string") : null;
  return [
    ...unlawful(inMenu, ["contact_menu", entry]),
    ...unlawful(wrong({ alertsTo: known }), ["alerts_to"]),
    ...unlawful(wrong({ support: supportOf(support) }), ["support"]),
  ];
}

function presentationOf(said: Attributes): Presentation {
  return {
    subdomain: textOrNull(said.subdomain),
    branding: brandingOf(said.branding),
    contactMenu: menuOf(said.contact_menu),
    alertsTo: addressesOf(said.alerts_to),
    support: supportOf(said.support),
    management: wordOf(said.management, MANAGEMENTS) ?? null,
  };
}

function brandingOf(said: Value | undefined): Branding | null {
  if (!isAttributes(said)) return null;
  const { product_name: productName, logo, color } = said;
  return canonicalBranding({
    ...given("productName", productName),
    ...given("logo", logo),
    ...given("color", color),
  });
}

function brandingShown(branding: Branding | null): Value {
  if (!branding) return null;
  const { productName = null, logo = null, color = null } = branding;
  return { product_name: productName, logo, color };
}

function menuOf(said: Value | undefined): readonly ContactEntry[] | null {
  return isList(said) ? said.map(entryOf) : null;
}

function entryOf(said: Value): ContactEntry {
  const { label, url, email, phone } = isAttributes(said) ? said : {};
  const more = { ...given("url", url), ...given("email", email), ...given("phone", phone) };
  return canonicalEntry({ label: text(label), ...more });
}

function menuShown(menu: readonly ContactEntry[] | null): Value {
  return (
    menu?.map(({ label, url = null, email = null, phone = null }): Value => ({ label, url, email, phone })) ?? null
  );
}

function addressesOf(said: Value | undefined): readonly string[] | null {
  return isList(said) ? canonicalAddresses(texts(said)) : null;
}

function supportOf(said: Value | undefined): Support | null {
  if (!isAttributes(said)) return null;
  const profile = wordOf(said.profile, MANAGEMENTS);
  return canonicalSupport({
    ...(profile && { profile }),
    ...given("website", said.website),
    ...given("email", said.email),
    ...given("phone", said.phone),
  });
}

function supportShown(support: Support | null): Value {
  if (!support) return null;
  const { profile = null, website = null, email = null, phone = null } = support;
  return { profile, website, email, phone };
}

/** A field that is there, or none. */
function given<Name extends string>(name: Name, value: Value | undefined): { [name in Name]?: string } {
  const found = textOf(value);
  const fields: { [name in Name]?: string } = {};
  if (found !== undefined) fields[name] = found;
  return fields;
}
