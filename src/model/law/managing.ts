/**
 * Whose matter an organization's own facts are: its own owners' and admins', or those of the distributor above it (C-7, O-9 to O-11, P-7, U-2).
 */
import { type Authority, holds, isInCharge } from "../authority.ts";
import type { Change } from "../change.ts";
import type { Organization } from "../organization.ts";
import { not_allowed, type Verdict } from "./violation.ts";

/**
 * What an organization does not do to itself, since it is the matter of the distributor above. A root has none, and rekeys, adopts and
 * releases itself.
 */
const ABOVE: Partial<Record<Change["kind"], { readonly what: string; readonly rule: string; readonly root?: true }>> = {
  "credits.allocate": { what: "allocation", rule: "C-7" },
  "organization.move": { what: "place", rule: "C-7" },
  "organization.rekey": { what: "key", rule: "C-7", root: true },
  "organization.adopt": { what: "management by a stack", rule: "C-7", root: true },
  "organization.release": { what: "management by a stack", rule: "C-7", root: true },
  "organization.pause": { what: "pausing", rule: "O-9" },
  "organization.resume": { what: "pausing", rule: "O-9" },
  "organization.drain": { what: "unlinking", rule: "U-2" },
  "organization.unlink": { what: "unlinking", rule: "U-2" },
  "organization.activate": { what: "activation", rule: "N-2" },
  "billing.create": { what: "being a managed account", rule: "B-1" },
  "billing.delete": { what: "being a managed account", rule: "B-1" },
  "organization.protect": { what: "protection", rule: "O-13", root: true },
  "organization.unprotect": { what: "protection", rule: "O-13", root: true },
};

/** The table's first row: what is below a distributor is managed by its owners and admins. */
export function distributors_manage({ key }: Organization, by: Authority): Verdict {
  if (isInCharge(by)) return undefined;
  return not_allowed("P-7", `what is done to ${key} is for owners and admins of its distributor`);
}

export function in_charge({ key }: Organization, by: Authority): Verdict {
  if (isInCharge(by) || holds(by, "organization:edit", key)) return undefined;
  return not_allowed("P-7", `${key} is changed by its owners and admins, and by those of its distributor`);
}

/** C-7: an organization changes neither its credits nor what its distributor knows and manages it by. */
export function own_matter(kind: Change["kind"], organization: Organization, by: Authority): Verdict {
  const above = ABOVE[kind];
  if (above && !(above.root && organization.parent === null))
    return {
      code: "distributor_only",
      rule: above.rule,
      message: `${organization.key} does not change its own ${above.what}; the distributor above it does`,
    };
  if (isInCharge(by)) return undefined;
  return not_allowed("P-7", `what is done to ${organization.key} is for its owners and admins`);
}

/** O-10, O-11, U-5: what decides who gets in, and what comes of credits, takes more than leave to edit. */
export function settings_are_for_who_is_in_charge(after: Updated, { key }: Organization, by: Authority): Verdict {
  const field = SETTINGS.find((one) => after[one] !== undefined);
  if (field === undefined || isInCharge(by)) return undefined;
  return not_allowed("P-7", `${field} of ${key} is set by owners and admins`, { field });
}

type Updated = Extract<Change, { kind: "organization.update" }>["after"];
const SETTINGS = ["customerAccess", "access", "usedOnUnlink", "anchorRef", "partnerType"] as const;

/** O-10, O-11, U-5: what a distributor has set for a child, the child does not set. */
export function own_settings(after: Updated, { key, parent }: Organization): Verdict {
  const field = SETTINGS.find((one) => after[one] !== undefined);
  if (field === undefined || parent === null) return undefined;
  const rule = RULES[field];
  return not_allowed(rule, `${field} of ${key} is set by the distributor above it`, { field });
}

/** O-10, P-7: what has no distributor above does not keep out its own people, who asks among them; the operator may. */
export function own_people_get_in({ customerAccess }: Updated, { key }: Organization): Verdict {
  if (customerAccess !== "refuse") return undefined;
  return {
    code: "own_access",
    rule: "O-10",
    message: `${key} would keep out its own people, who asks among them, and no distributor is there to let them in again`,
    field: "customerAccess",
  };
}

const RULES = {
  ...({ customerAccess: "O-10", access: "O-11", usedOnUnlink: "U-5" } as const),
  ...({ anchorRef: "N-2", partnerType: "L-1" } as const),
} as const;
