/** The law of presentation, B-2 to B-4: one function a rule, or a part of one. Who may set it: `authorization.ts`. */
import type { OrganizationKind } from "../organization.ts";
import { personKey } from "../people.ts";
import type { Presentation } from "../presentation.ts";
import { an_address_is_well_formed } from "./persons.ts";
import type { Verdict } from "./violation.ts";

const SUBDOMAIN = /^[a-z0-9][a-z0-9-]{2,61}[a-z0-9]$/;

/** B-2: whose support is shown is set of children; a distributor is a provider itself. */
export function children_are_managed({ kind }: { readonly kind: OrganizationKind }, said: Presentation): Verdict {
  if (said.management === null || kind === "ChildOrganization") return undefined;
  const message = "a distributor is a provider itself: only a child is managed by its provider or by the client";
  return { code: "management_of_distributor", rule: "B-2", field: "management", message };
}

/** B-3: what is to be made is new; what is to be changed is there. */
export function a_presentation_is(presentation: Presentation | null, wanted: "new" | "there"): Verdict {
  if ((presentation !== null) === (wanted === "there")) return undefined;
  const about = { rule: "B-3", field: "branding" };
  return wanted === "new"
    ? { code: "presentation_exists", ...about, message: "it has a presentation already" }
    : { code: "presentation_unknown", ...about, message: "it has no presentation of its own" };
}

/** B-3: 4 to 63 of a–z, 0–9 and inner hyphens. */
export function a_subdomain_is_well_formed({ subdomain }: Pick<Presentation, "subdomain">): Verdict {
  if (subdomain === null || SUBDOMAIN.test(subdomain)) return undefined;
  const message = `the subdomain ${JSON.stringify(subdomain)} is not 4 to 63 of a-z, 0-9 and inner hyphens`;
  return { code: "subdomain_malformed", rule: "B-3", field: "subdomain", message };
}

/** B-3: unique in the service. `holder` is the key of another organization that has it, empty for one of another tree. */
export function a_subdomain_is_unique_in_the_service(subdomain: string, holder: string | undefined): Verdict {
  if (holder === undefined) return undefined;
  const message = `the subdomain ${subdomain} is taken by ${holder || "an organization of another tree"}`;
  return { code: "subdomain_taken", rule: "B-3", field: "subdomain", message };
}

/** What a presentation says of whom people write to. */
type Written = Pick<Presentation, "contactMenu" | "alertsTo" | "support">;

/**
 * B-2 to B-4: whoever is written to is one mailbox, by the law of P-3. An address that was there before stays, so that nobody is kept from
 * changing the rest.
 */
export function who_is_written_to_is_a_mailbox(said: Written, before: Written | null): Verdict {
  const kept = new Set(before ? addressesIn(before).map(({ email }) => personKey(email)) : []);
  for (const { email, rule, field } of addressesIn(said)) {
    const verdict = kept.has(personKey(email)) ? undefined : an_address_is_well_formed(email, "users");
    if (verdict) return { ...verdict, rule, field };
  }
  return undefined;
}

function addressesIn({ contactMenu, alertsTo, support }: Written) {
  return [
    ...(contactMenu ?? []).flatMap(({ email }, index) =>
      email === undefined ? [] : [{ email, rule: "B-3", field: `contactMenu.${index}.email` }],
    ),
    ...(alertsTo ?? []).map((email, index) => ({ email, rule: "B-4", field: `alertsTo.${index}` })),
    ...(support?.email === undefined ? [] : [{ email: support.email, rule: "B-2", field: "support.email" }]),
  ];
}
