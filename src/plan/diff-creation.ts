/** Organizations that are declared and not there: created, with all that they are to have. */
import type { Creation } from "../model/change.ts";
import type { DesiredOrganization } from "../model/desired.ts";
import { a_creation_names_everything } from "../model/law/organizations.ts";
import type { Organization } from "../model/organization.ts";
import { diffAssets } from "./diff-assets.ts";
import { diffLicenses } from "./diff-licenses.ts";
import { compareLife } from "./diff-life.ts";
import { type Compared, diffPeople } from "./diff-people.ts";
import type { Difference } from "./difference.ts";

export function create(wanted: DesiredOrganization, compared: Compared, found: Difference): void {
  const { parent, profile, credits } = wanted;
  const { name, region, country, owner } = profile;
  const missing = a_creation_names_everything(profile, credits, parent === null);
  if (
    missing ||
    parent === undefined ||
    name === undefined ||
    region === undefined ||
    country === undefined ||
    owner === undefined ||
    credits === undefined
  ) {
    if (missing) found.objections.push({ desired: wanted, violation: missing });
    return;
  }
  const after: Creation = {
    kind: wanted.kind,
    parent,
    name,
    region,
    country,
    owner,
    credits,
    ...(profile.labels && { labels: profile.labels }),
    ...(profile.externalId && { externalId: profile.externalId }),
    ...(profile.provisioning && { provisioning: profile.provisioning }),
    ...(profile.access && { access: profile.access }),
    ...(profile.customerAccess && { customerAccess: profile.customerAccess }),
    ...(profile.usedOnUnlink && { usedOnUnlink: profile.usedOnUnlink }),
    ...(profile.partnerType && { partnerType: profile.partnerType }),
    ...(wanted.anchor && { anchor: true }),
    ...(wanted.anchorRef !== undefined && { anchorRef: wanted.anchorRef }),
  };
  found.drafts.push({
    change: { kind: "organization.create", address: wanted.key, after },
    before: null,
    desired: wanted,
    live: null,
  });
  if (wanted.anchor) activate(wanted, null, found);
  compareLife(wanted, null, found.drafts);
  if (wanted.people) diffPeople(wanted, null, compared, found);
  const { lineage } = compared;
  if (wanted.assets) diffAssets(wanted, null, { renamed: NOTHING_RENAMED, lineage }, found.drafts);
  if (wanted.assets?.licenses) diffLicenses(wanted, null, found.drafts);
}

const NOTHING_RENAMED: ReadonlyMap<string, string> = new Map();

/** N-2: an anchor is activated once it is there. */
export function activate(wanted: DesiredOrganization, live: Organization | null, found: Difference): void {
  const change = { kind: "organization.activate", address: wanted.key, after: { activated: true } } as const;
  found.drafts.push({ change, before: { activated: false }, desired: wanted, live, field: "anchor" });
}
