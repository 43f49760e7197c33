/**
 * Two states → what differs, by key. Answers drafts in no particular order, what forbids them, and what nobody declared.
 *
 * Rejected: diffing files or documents. How declarations are split has no meaning; only keys do.
 */
import { OPERATOR } from "../model/authority.ts";
import { sameValue } from "../model/canonical.ts";
import type { Creation, Update } from "../model/change.ts";
import type { Desired, DesiredOrganization } from "../model/desired.ts";
import { an_anchor_is_kept, an_anchor_stays_as_created } from "../model/law/anchors.ts";
import { no_other_stack_manages_it } from "../model/law/management.ts";
import {
  a_creation_names_everything,
  a_kind_stays_as_created,
  a_region_stays_as_created,
} from "../model/law/organizations.ts";
import type { Violation } from "../model/law/violation.ts";
import { canonicalAccount } from "../model/linked-accounts.ts";
import type { Live } from "../model/live.ts";
import { ancestorsOf, type Organization } from "../model/organization.ts";
import type { Pending } from "../wire/generated/plan.ts";
import { diffAssets } from "./diff-assets.ts";
import { diffLicenses } from "./diff-licenses.ts";
import { compareLeavers, compareLife, type Leaver } from "./diff-life.ts";
import { type Compared, diffPeople, outOfReach } from "./diff-people.ts";
import type { Draft } from "./operation.ts";
import { seenOf } from "./unseen.ts";

/** What forbids something of one declared organization; its place is found by the caller. */
export interface Objection {
  readonly desired: DesiredOrganization;
  readonly violation: Omit<Violation, "code"> & { readonly code: string };
}

export interface Difference {
  readonly drafts: Draft[];
  readonly objections: Objection[];
  /** What is asked for and has to wait. */
  readonly pending: Pending[];
  /** Managed by this stack and no longer declared (language rule 10). */
  readonly gone: Organization[];
  /** Keys that live and that no stack has declared. */
  readonly unmanaged: string[];
  /** What is odd, and forbids nothing. */
  readonly doubts: Objection[];
}

/** `authority` is of who asks: whom an organization is sealed to (O-11) sees nothing of its people, and compares none. */
export function diff(desired: Desired, live: Live, authority = OPERATOR): Difference {
  const found: Difference = { drafts: [], objections: [], gone: [], unmanaged: [], pending: [], doubts: [] };
  const compared: Compared = { nowMs: live.nowMs, authority, lineage: live.lineage };
  const renamed = renames(desired, live);
  const leavers: Leaver[] = [];
  const replaced: Leaver[] = [];
  for (const wanted of desired.organizations.values()) {
    const organization = counterpart(wanted, live, found);
    if (wanted.state === "released") release(wanted, organization, desired.stack, found);
    else if (wanted.life?.phase === "unlinked")
      leave(wanted, organization, { live, stack: desired.stack }, leavers, found);
    else if (organization && isReplaced(wanted, organization, renamed)) replaced.push({ wanted, live: organization });
    else if (organization === undefined) create(wanted, compared, found);
    else if (organization) {
      const seen = seenOf(wanted, organization, authority);
      found.doubts.push(...seen.left);
      compare(seen.wanted, organization, { ...compared, stack: desired.stack, renamed }, found);
    }
  }
  for (const one of replaced) {
    const kept = subdomainKept(one);
    if (kept) found.objections.push({ desired: one.wanted, violation: kept });
    else leave(leaverOf(one), one.live, { live, stack: desired.stack }, leavers, found);
  }
  compareLeavers(leavers, desired, live, found);
  for (const one of replaced) createInPlace(one, { ...compared, desired }, found);
  for (const organization of live.tree.organizations.values()) {
    const { key, phase } = organization;
    if (desired.organizations.has(key) || renamed.has(key) || phase === "unlinked") continue;
    if (organization.managedBy === desired.stack) found.gone.push(organization);
    else if (organization.managedBy === null) found.unmanaged.push(key);
  }
  found.unmanaged.sort();
  return found;
}

/** The live organization that a declaration is about: by its key, else by a previous one (language rule 8). */
function counterpart(wanted: DesiredOrganization, live: Live, found: Difference): Organization | undefined | null {
  const same = live.tree.get(wanted.key);
  if (wanted.previousKeys.length === 0) return same;
  const former = wanted.previousKeys.flatMap((key) => live.tree.get(key) ?? []);
  // A key that stands twice is a mistake of the files, told there.
  const all = [...new Set(same ? [same, ...former] : former)];
  if (all.length <= 1) return all[0];
  found.objections.push({
    desired: wanted,
    violation: {
      code: "previous_key_lives",
      rule: "language-8",
      field: "previousKeys",
      message: `${all.map(({ key }) => key).join(" and ")} are different live organizations; a key can only be taken over from one`,
      wayOut: "remove from previousKeys the keys of organizations that are still there",
    },
  });
  return null;
}

function release(
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
function leave(
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

function create(wanted: DesiredOrganization, compared: Compared, found: Difference): void {
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
function activate(wanted: DesiredOrganization, live: Organization | null, found: Difference): void {
  const change = { kind: "organization.activate", address: wanted.key, after: { activated: true } } as const;
  found.drafts.push({ change, before: { activated: false }, desired: wanted, live, field: "anchor" });
}

/** N-2: anchored to another, and under another key, it is another organization. */
function isReplaced(
  wanted: DesiredOrganization,
  { key, ...live }: Organization,
  renamed: ReadonlyMap<string, string>,
): boolean {
  const anchorRef = anchorOf(live, renamed);
  return wanted.anchorRef !== undefined && anchorRef !== null && wanted.anchorRef !== anchorRef && wanted.key !== key;
}

/** The key that the anchor of an organization will have: who is anchored follows it (N-2). */
function anchorOf({ anchorRef }: Pick<Organization, "anchorRef">, renamed: ReadonlyMap<string, string>): string | null {
  return anchorRef === null ? null : (renamed.get(anchorRef) ?? anchorRef);
}

/** who takes the place of another is assigned the accounts that are declared for it, which those of the other end with. */
function assignAnew(
  { key }: DesiredOrganization,
  above: Organization,
  { desired }: { readonly desired: Desired },
  found: Difference,
): void {
  const by = desired.organizations.get(above.key);
  for (const [id, declared] of by?.assets?.accounts ?? []) {
    const was = above.assets.accounts.get(id);
    if (!by || !was || !declared.children?.includes(key)) continue;
    if (found.drafts.some(({ change }) => change.kind === "account.update" && change.after.id === id)) continue;
    const after = canonicalAccount({ ...declared, name: declared.name ?? was.name, children: declared.children });
    const change = { kind: "account.update", address: above.key, after } as const;
    found.drafts.push({ change, before: { ...was }, desired: by, live: above, field: `accounts.${id}` });
  }
}

/** B-3, U-4: who is unlinked keeps its subdomain, so what takes its place has another, or it is given up before. */
function subdomainKept({ wanted, live }: Leaver): Objection["violation"] | undefined {
  const subdomain = wanted.assets?.presentation?.subdomain;
  if (!subdomain || subdomain !== live.assets.presentation?.subdomain) return undefined;
  return {
    ...{ code: "subdomain_taken", rule: "B-3", field: "subdomain" },
    message: `${live.key}, which ${wanted.key} replaces, keeps the subdomain ${subdomain} for ever once it is unlinked`,
    wayOut: `declare another, or let ${live.key} give it up first (PUT …/${live.key}/presentation with \`subdomain: null\`)`,
  };
}

/** What is replaced is unlinked first (U-1, U-6). */
function leaverOf({ wanted, live }: Leaver): DesiredOrganization {
  return {
    ...wanted,
    key: live.key,
    life: { phase: "unlinked", confirm: wanted.confirm ?? "" },
    replacedBy: wanted.key,
  };
}

/** Creates what takes the place of another, in the plan that unlinks that; until then it waits. */
function createInPlace(
  { wanted, live }: Leaver,
  compared: Compared & { readonly desired: Desired },
  found: Difference,
): void {
  if (found.drafts.some(({ change }) => change.kind === "organization.unlink" && change.address === live.key)) {
    create(wanted, compared, found);
    for (const above of ancestorsOf(live)) assignAnew(wanted, above, compared, found);
  } else if (!found.objections.some(({ desired }) => desired.replacedBy === wanted.key || desired.key === wanted.key))
    found.pending.push({
      ...{ address: wanted.key, kind: "organization.create", until: null },
      waitsFor: `${live.key} to be unlinked, which it replaces`,
    });
}

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

/** Live keys that are about to be left, to the keys that take their place. */
function renames(desired: Desired, live: Live): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const { key, previousKeys } of desired.organizations.values()) {
    for (const previous of previousKeys) if (live.tree.get(previous)) renamed.set(previous, key);
  }
  return renamed;
}

function compare(
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
