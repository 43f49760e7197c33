/** The laws of an organization that need nothing but its configuration: what is not known yet, or not given, is nobody's fault. */
import { an_anchor_has_no_credits } from "../../model/law/anchors.ts";
import { an_allocation_is_a_multiple_of_10000 } from "../../model/law/credits.ts";
import {
  a_country_is_iso_3166,
  a_key_is_well_formed,
  a_name_is_well_formed,
  a_parent_exists_in_the_tree,
  the_root_is_a_distributor,
} from "../../model/law/organizations.ts";
import { a_persons_name_is_well_formed, an_address_is_well_formed } from "../../model/law/persons.ts";
import type { Verdict } from "../../model/law/violation.ts";
import type { OrganizationKind } from "../../model/organization.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { unlawful, unlawfulText } from "../lawful.ts";
import { type Attributes, isAttributes } from "../protocol/values.ts";
import { text, yes } from "./reading.ts";

/** What is unlawful by itself, at its attributes (O-2 to O-4, P-1, C-2, N-1). */
export function unlawfulOrganization(config: Attributes, kind: OrganizationKind): readonly Diagnostic[] {
  const { key, name, country, owner } = config;
  const person = isAttributes(owner) ? owner : {};
  return [
    ...unlawfulText(key, a_key_is_well_formed, "key"),
    ...unlawfulText(name, a_name_is_well_formed, "name"),
    ...unlawfulText(country, a_country_is_iso_3166, "country"),
    ...unlawfulText(person.name, (one) => a_persons_name_is_well_formed(one, "owner"), "owner"),
    ...unlawfulText(person.email, (one) => an_address_is_well_formed(one, "owner"), "owner"),
    ...unlawful(parentItself(config), ["parent"]),
    ...unlawful(config.parent === "" ? the_root_is_a_distributor(kind) : undefined, ["parent"]),
    ...unlawful(allocation(config, kind), ["credits"]),
  ];
}

function parentItself({ key, parent }: Attributes): Verdict {
  if (typeof parent !== "string" || parent === "" || parent !== key) return undefined;
  const verdict = a_parent_exists_in_the_tree(parent, undefined);
  return verdict && { ...verdict, wayOut: "that is the organization itself" };
}

/** What a root has purchased is any number (C-3); whether a distributor is one is known by its parent. */
function allocation({ key, credits, parent, anchor }: Attributes, kind: OrganizationKind): Verdict {
  if (typeof credits !== "number") return undefined;
  if (kind === "Distributor" && typeof parent !== "string") return undefined;
  return (
    an_anchor_has_no_credits({ key: text(key), anchor: yes(anchor) }, credits) ??
    an_allocation_is_a_multiple_of_10000(credits)
  );
}
