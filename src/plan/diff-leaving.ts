/** Organizations that are declared to leave: released by their stack, or unlinked (U-6). */
import type { DesiredOrganization } from "../model/desired.ts";
import { no_other_stack_manages_it } from "../model/law/management.ts";
import { a_kind_stays_as_created } from "../model/law/organizations.ts";
import type { Live } from "../model/live.ts";
import type { Organization } from "../model/organization.ts";
import type { Leaver } from "./diff-life.ts";
import type { Difference, Objection } from "./difference.ts";

export function release(
  wanted: DesiredOrganization,
  organization: Organization | undefined | null,
  stack: string,
  found: Difference,
): void {
  if (organization?.managedBy !== stack) return;
  found.drafts.push({
    change: { kind: "organization.release", address: organization.key, after: { managedBy: null } },
    before: { managedBy: stack },
    desired: wanted,
    live: organization,
  });
}

/** U-6. What is gone already is as declared, for ever. */
export function leave(
  wanted: DesiredOrganization,
  organization: Organization | undefined | null,
  { live, stack }: { readonly live: Live; readonly stack: string },
  leavers: Leaver[],
  found: Difference,
): void {
  if (organization === undefined && !wasThere(wanted, live))
    found.doubts.push({ desired: wanted, violation: neverThere(wanted.key) });
  if (!organization) return;
  const violation =
    no_other_stack_manages_it(organization, stack) ?? a_kind_stays_as_created(organization.kind, wanted.kind);
  if (violation) {
    found.objections.push({ desired: wanted, violation });
    return;
  }
  if (organization.managedBy === null)
    found.drafts.push({
      change: { kind: "organization.adopt", address: organization.key, after: { managedBy: stack } },
      before: { managedBy: null },
      desired: wanted,
      live: organization,
    });
  leavers.push({ wanted, live: organization });
}

/**
 * Whether an organization may have lived under a key of a declaration. Who sees a part of a tree is not told which keys there were (O-6);
 * its top is no root, and says nothing of who provisions.
 */
function wasThere({ key, previousKeys }: DesiredOrganization, { tree }: Live): boolean {
  if (tree.root?.provisioning === null) return true;
  return [key, ...previousKeys].some((one) => tree.retiredKeys.has(one));
}

function neverThere(key: string): Objection["violation"] {
  return {
    code: "never_there",
    rule: "U-6",
    field: "state",
    message: `there is no organization ${key}, and never was: this unlinks nothing`,
    wayOut: "put the key right, or remove the declaration",
  };
}
