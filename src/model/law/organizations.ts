/**
 * The law of *Organizations*, O-1 to O-7 and O-12: one function a rule, or a part of one. Pure; who calls has looked up what
 * a function needs. Called by the planner to report all that is wrong, by the service to bind.
 */
import { canonicalName } from "../canonical.ts";
import { COUNTRIES } from "../countries.ts";
import { levelOf, type Organization, type OrganizationKind, type Profile } from "../organization.ts";
import type { Verdict, Violation } from "./violation.ts";

/** Levels of a tree, its root included (O-1). */
export const MAX_LEVELS = 8;
/** Characters of a name (O-3). */
export const MAX_NAME = 100;
const KEY = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Control characters, line and paragraph separators, and those that change the direction of text (Unicode Bidi_Control). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is what this is for
export const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** O-1: a tree has one root. `existing` is the key of the root it already has. */
export function a_tree_has_one_root(key: string, existing: string | undefined): Verdict {
  if (existing === undefined || existing === key) return undefined;
  return { code: "second_root", rule: "O-1", message: `the tree already has a root, ${existing}`, field: "key" };
}

/** O-1: the root is a distributor. */
export function the_root_is_a_distributor(kind: OrganizationKind): Verdict {
  if (kind === "Distributor") return undefined;
  return { code: "root_not_distributor", rule: "O-1", message: "the root of a tree is a Distributor", field: "kind" };
}

/** O-1: what is above an organization is in the same tree (of a move, O-12). `parent` is what was found under the key. */
export function a_parent_exists_in_the_tree(key: string, parent: Organization | undefined): Verdict {
  if (parent) return undefined;
  return {
    code: "parent_not_found",
    rule: "O-1",
    message: `there is no organization ${key} in this tree to put it under`,
    field: "parent",
  };
}

/** O-1: only distributors have children. */
export function only_distributors_have_children(parent: { key: string; kind: OrganizationKind }): Verdict {
  if (parent.kind === "Distributor") return undefined;
  return {
    code: "parent_not_distributor",
    rule: "O-1",
    message: `${parent.key} is a ChildOrganization; only distributors have children`,
    field: "parent",
    wayOut: "what has children is created as a Distributor",
  };
}

/** O-1: at most 8 levels. `height` is the number of levels that come with the organization, itself included. */
export function a_tree_is_at_most_8_levels_deep(parentLevel: number, height = 1): Verdict {
  const level = parentLevel + height;
  if (level <= MAX_LEVELS) return undefined;
  return {
    code: "too_deep",
    rule: "O-1",
    message: `this would reach level ${level}; a tree has at most ${MAX_LEVELS} levels, its root included`,
    field: "parent",
  };
}

/** O-1: what an organization is stays as created. */
export function a_kind_stays_as_created(live: OrganizationKind, desired: OrganizationKind): Verdict {
  if (live === desired) return undefined;
  return {
    code: "kind_changed",
    rule: "O-1",
    message: `it is a ${live} and cannot become a ${desired}`,
    field: "kind",
    wayOut: "declare a new organization under a new key",
  };
}

/** O-2: a key is 1 to 63 of a–z, 0–9 and inner hyphens. */
export function a_key_is_well_formed(key: string): Verdict {
  if (KEY.test(key)) return undefined;
  return {
    code: "key_malformed",
    rule: "O-2",
    message: `${JSON.stringify(key)} is not a key: 1 to 63 of a-z, 0-9 and hyphens inside`,
    field: "key",
  };
}

/** O-2: a key is unique in the whole tree. */
export function a_key_is_unique_in_the_tree(key: string, taken: boolean): Verdict {
  if (!taken) return undefined;
  return { code: "key_taken", rule: "O-2", message: `the key ${key} is taken in this tree`, field: "key" };
}

/** O-2: a key is never used again, after an unlink or a renaming. */
export function a_key_is_never_reused(key: string, retired: boolean): Verdict {
  if (!retired) return undefined;
  return {
    code: "key_retired",
    rule: "O-2",
    message: `the key ${key} was used in this tree before and is never used again`,
    field: "key",
    wayOut: "choose another key",
  };
}

/** O-3: 1 to 100 characters (code points) after NFC and trimming, none of them control or bidi-override characters. */
export function a_name_is_well_formed(name: string): Verdict {
  const canonical = canonicalName(name);
  // Characters are counted only where UTF-16 units could be more than characters may be.
  const length = canonical.length <= 100 ? canonical.length : [...canonical].length;
  const wrong =
    length === 0
      ? "a name is not empty"
      : length > MAX_NAME
        ? `a name has at most ${MAX_NAME} characters; this one has ${length}`
        : UNPRINTABLE.test(canonical)
          ? "a name has no control or text-direction characters"
          : canonical.isWellFormed()
            ? undefined
            : "a name has no half characters (lone surrogates)";
  return wrong === undefined ? undefined : { code: "name_malformed", rule: "O-3", message: wrong, field: "name" };
}

/** O-3: a name is unique in the tree, without regard to case. `owner` is the key that has it. */
export function a_name_is_unique_in_the_tree(name: string, key: string, owner: string | undefined): Verdict {
  if (owner === undefined || owner === key) return undefined;
  return {
    code: "name_taken",
    rule: "O-3",
    message: `the name ${JSON.stringify(canonicalName(name))} is taken by ${owner} (case does not count)`,
    field: "name",
  };
}

/** O-4: a child is created with all of these. */
export function a_creation_names_everything(
  profile: Partial<Profile>,
  credits: number | undefined,
  root: boolean,
): Verdict {
  const creditsField = root ? "purchasedCredits" : "credits";
  const missing = [
    ...(["name", "region", "country"] as const).filter((field) => profile[field] === undefined),
    ...(profile.owner === undefined ? ["owner"] : []),
    ...(credits === undefined ? [creditsField] : []),
  ];
  if (missing.length === 0) return undefined;
  return {
    code: "field_missing",
    rule: "O-4",
    message: `missing: ${missing.join(", ")} (an organization is declared with name, region, country, owner and ${creditsField})`,
  };
}

/** O-5: a region is one of the service's. */
export function a_region_is_one_of_the_service(region: string, regions: readonly string[]): Verdict {
  if (regions.includes(region)) return undefined;
  return {
    code: "region_unknown",
    rule: "O-5",
    message: `the service has no region ${JSON.stringify(region)}; it has ${regions.join(", ")}`,
    field: "region",
  };
}

/** O-5: a region stays as created. */
export function a_region_stays_as_created(live: string, desired: string): Verdict {
  if (live === desired) return undefined;
  return {
    code: "region_changed",
    rule: "O-5",
    message: `it was created in region ${live}; another region means another organization`,
    field: "region",
    wayOut: `put back ${live}, or declare a new organization under a new key in ${desired}`,
  };
}

/** O-4: a country is ISO 3166-1 alpha-2. */
export function a_country_is_iso_3166(country: string): Verdict {
  if (COUNTRIES.has(country)) return undefined;
  const upper = country.toUpperCase();
  return {
    code: "country_unknown",
    rule: "O-4",
    message: `${JSON.stringify(country)} is not a country of ISO 3166-1 alpha-2`,
    field: "country",
    ...(COUNTRIES.has(upper) ? { wayOut: `write ${upper}` } : {}),
  };
}

/** Something with a place in a tree. */
export interface Placed {
  readonly key: string;
  readonly parent: Placed | null;
}

/** O-6: whoever is scoped to an organization sees it and what is below; all else is *not found*. Null sees everything. */
export function an_organization_is_seen_from_itself_and_above(organization: Placed, viewer: string | null): Verdict {
  for (let at: Placed | null = organization; at; at = at.parent) {
    if (viewer === null || at.key === viewer) return undefined;
  }
  return absent(organization.key);
}

/** O-6: the one answer for what is not there and for what may not be seen. */
export function absent(key: string): Violation {
  return { code: "not_found", rule: "O-6", message: `there is no organization ${key}` };
}

/** O-7: a root is enrolled by the operator; in a vendor-provisioned tree every organization is. */
export function creations_are_by_who_provisions(root: Organization | null, byOperator: boolean): Verdict {
  if (byOperator) return undefined;
  if (root === null)
    return { code: "operator_only", rule: "O-7", message: "a distributor's root is enrolled by the platform operator" };
  if (root.provisioning !== "vendor") return undefined;
  return {
    code: "operator_only",
    rule: "O-7",
    message: `in ${root.key} only the platform operator creates organizations`,
  };
}

/** O-7: provisioning is said of a whole tree, at its root; and only by the operator, whom `vendor` protects. */
export function provisioning_is_set_at_the_root(
  provisioning: Profile["provisioning"] | undefined,
  place: { readonly root: boolean; readonly byOperator: boolean },
): Verdict {
  if (provisioning === undefined || provisioning === null) return undefined;
  if (!place.byOperator)
    return {
      code: "operator_only",
      rule: "O-7",
      message: "only the platform operator says who creates the organizations of a tree",
      field: "provisioning",
    };
  if (place.root) return undefined;
  return {
    code: "provisioning_below_root",
    rule: "O-7",
    message: "provisioning is set at the root, for the whole tree",
    field: "provisioning",
  };
}

/** O-7: with `provisioning: vendor` every organization of the tree carries an external id. */
export function a_vendor_provisioned_tree_has_external_ids(
  provisioning: Profile["provisioning"],
  externalId: string | null | undefined,
): Verdict {
  if (provisioning !== "vendor" || externalId) return undefined;
  return {
    code: "external_id_missing",
    rule: "O-7",
    message: "the tree's provisioning is vendor, so every organization needs an externalId",
    field: "externalId",
  };
}

/** O-7: an external id is unique in the service. `owner` is the key that has it. */
export function an_external_id_is_unique(externalId: string, key: string, owner: string | undefined): Verdict {
  if (owner === undefined || owner === key) return undefined;
  return {
    code: "external_id_taken",
    rule: "O-7",
    message: `the externalId ${JSON.stringify(externalId)} is taken by ${owner || "an organization of another tree"}`,
    field: "externalId",
  };
}

/** O-12: a root has nowhere to go. */
export function a_root_is_not_moved(organization: Organization): Verdict {
  if (organization.parent) return undefined;
  return { code: "root_moved", rule: "O-12", message: "the root of a tree cannot be moved", field: "parent" };
}

/** O-12: nothing moves below itself. */
export function nothing_moves_into_itself(organization: Organization, parent: Organization): Verdict {
  for (let at: Organization | null = parent; at; at = at.parent) {
    if (at === organization)
      return {
        code: "moved_into_itself",
        rule: "O-12",
        message: `${parent.key} is ${organization === parent ? "the organization itself" : `below ${organization.key}`}`,
        field: "parent",
      };
  }
  return undefined;
}

/** O-1 for a place in the tree: what is put under `parent`, with `height` levels of its own. */
export function a_place_fits(parent: Organization, height: number): Verdict {
  return only_distributors_have_children(parent) ?? a_tree_is_at_most_8_levels_deep(levelOf(parent), height);
}
