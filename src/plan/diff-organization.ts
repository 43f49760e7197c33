/** One organization that is declared and there: what of it differs. */
import { sameValue } from "../model/canonical.ts";
import type { Update } from "../model/change.ts";
import type { DesiredOrganization } from "../model/desired.ts";
import { an_anchor_is_kept, an_anchor_stays_as_created } from "../model/law/anchors.ts";
import { no_other_stack_manages_it } from "../model/law/management.ts";
import { a_kind_stays_as_created, a_region_stays_as_created } from "../model/law/organizations.ts";
import type { Violation } from "../model/law/violation.ts";
import type { Organization } from "../model/organization.ts";
import { diffAssets } from "./diff-assets.ts";
import { activate } from "./diff-creation.ts";
import { diffLicenses } from "./diff-licenses.ts";
import { compareLife } from "./diff-life.ts";
import { type Compared, diffPeople, outOfReach } from "./diff-people.ts";
import { anchorOf } from "./diff-replacement.ts";
import type { Difference } from "./difference.ts";
import { draining } from "./doubts-draining.ts";
import type { Draft } from "./operation.ts";

/** P-5, P-7: whether a sign-in that somebody sets for their own organization lets in nobody, them included, until it has provisioned them. */
function locksOut({ change, before }: Draft, { id }: Organization, { authority }: Compared): boolean {
  if (authority.email === null || id !== authority.home) return false;
  if (change.kind !== "sso.create" && change.kind !== "sso.update") return false;
  return before?.issuer !== change.after.issuer || before.clientId !== change.after.clientId;
}

const LOCKED_OUT = {
  ...{ code: "own_access", rule: "P-5", field: "sso" },
  message:
    "from then on only people whom this identity provider has provisioned get in, you as well: make the token that it provisions with first (`allot token create --access scim`)",
};

export function compare(
  wanted: DesiredOrganization,
  organization: Organization,
  compared: Compared & { readonly stack: string; readonly renamed: ReadonlyMap<string, string> },
  found: Difference,
): void {
  const { stack, renamed } = compared;
  const { profile, credits } = wanted;
  const address = wanted.key;
  const objection =
    no_other_stack_manages_it(organization, stack) ??
    a_kind_stays_as_created(organization.kind, wanted.kind) ??
    (profile.region === undefined ? undefined : a_region_stays_as_created(organization.region, profile.region)) ??
    (wanted.anchor === undefined ? undefined : an_anchor_stays_as_created(organization.anchor, wanted.anchor)) ??
    (wanted.anchorRef === undefined
      ? undefined
      : an_anchor_is_kept({ ...organization, anchorRef: anchorOf(organization, renamed) }, wanted.anchorRef));
  if (objection) {
    found.objections.push({ desired: wanted, violation: objection });
    return;
  }
  const draft = (change: Draft["change"], before: Draft["before"]) =>
    found.drafts.push({ change, before, desired: wanted, live: organization });

  // Under the key that it has: what no stack manages gets no other one (language rule 10).
  if (organization.managedBy === null)
    draft({ kind: "organization.adopt", address: organization.key, after: { managedBy: stack } }, { managedBy: null });
  if (organization.key !== wanted.key)
    draft(
      { kind: "organization.rekey", address: organization.key, after: { key: wanted.key } },
      { key: organization.key },
    );
  const liveParent = organization.parent?.key ?? null;
  const parent = liveParent === null ? null : (renamed.get(liveParent) ?? liveParent);
  if (wanted.parent !== undefined && wanted.parent !== parent) {
    if (wanted.parent === null || parent === null)
      found.objections.push({ desired: wanted, violation: rootMoved(organization, wanted.parent) });
    else draft({ kind: "organization.move", address, after: { parent: wanted.parent } }, { parent });
  }
  if (organization.anchor && wanted.anchor && !organization.activated) activate(wanted, organization, found);
  const update = updateOf(wanted, organization, anchorOf(organization, renamed));
  if (update) draft({ kind: "organization.update", address, after: update.after }, update.before);
  const sealed = outOfReach(wanted, organization, compared);
  if (sealed) found.objections.push({ desired: wanted, violation: sealed });
  else {
    const own = found.drafts.length;
    diffPeople(wanted, organization, compared, found);
    if (found.drafts.slice(own).some((draft) => locksOut(draft, organization, compared)))
      found.doubts.push({ desired: wanted, violation: LOCKED_OUT });
    if (wanted.assets) diffAssets(wanted, organization, { renamed, lineage: compared.lineage }, found.drafts);
  }
  // The distributor's matter, whatever of the inside is sealed (L-1).
  if (wanted.assets?.licenses) diffLicenses(wanted, organization, found.drafts);
  if (credits !== undefined && credits !== organization.allocated) {
    if (organization.parent === null)
      draft(
        { kind: "credits.purchase", address, after: { purchasedCredits: credits } },
        { purchasedCredits: organization.allocated },
      );
    else draft({ kind: "credits.allocate", address, after: { credits } }, { credits: organization.allocated });
  }
  compareLife(wanted, organization, found.drafts);
  found.doubts.push(...draining(wanted, organization));
}

function updateOf(
  { profile, anchorRef }: DesiredOrganization,
  live: Organization,
  liveAnchor: string | null,
): { before: Record<string, unknown>; after: Update } | undefined {
  const { name, country, labels, externalId, provisioning, access, customerAccess, usedOnUnlink, partnerType } =
    profile;
  const after: Update = {
    ...(name !== undefined && name !== live.name && { name }),
    ...(country !== undefined && country !== live.country && { country }),
    ...(labels !== undefined && !sameValue(labels, live.labels) && { labels }),
    ...(externalId && externalId !== live.externalId && { externalId }),
    ...(provisioning && provisioning !== live.provisioning && { provisioning }),
    ...(access && access !== live.access && { access }),
    ...(customerAccess && customerAccess !== live.customerAccess && { customerAccess }),
    ...(usedOnUnlink && usedOnUnlink !== live.usedOnUnlink && { usedOnUnlink }),
    ...(partnerType && partnerType !== live.partnerType && { partnerType }),
    ...(anchorRef !== undefined && anchorRef !== liveAnchor && { anchorRef }),
  };
  const changed = Object.keys(after);
  if (changed.length === 0) return undefined;
  return { before: Object.fromEntries(Object.entries(live).filter(([field]) => changed.includes(field))), after };
}

function rootMoved(organization: Organization, parent: string | null): Violation {
  return {
    code: "root_moved",
    rule: "O-12",
    field: "parent",
    message:
      parent === null
        ? `${organization.key} is below ${organization.parent?.key} and cannot become a root`
        : `${organization.key} is the root of the tree and cannot be put under ${parent}`,
  };
}
