/**
 * Which laws each kind of change must pass, in the order of the book, but for what it asks of pools (`payment.ts`). Says no
 * or nothing, and changes nothing.
 */
import { leavingRefusal } from "./account-refusal.ts";
import { isAssetChange } from "./asset-changes.ts";
import { assetRefusal } from "./asset-refusal.ts";
import type { Authority } from "./authority.ts";
import { foldedName } from "./canonical.ts";
import type { Change, Creation, Update } from "./change.ts";
import * as anchors from "./law/anchors.ts";
import { who_may_change } from "./law/authorization.ts";
import * as credits from "./law/credits.ts";
import * as licenses from "./law/licenses.ts";
import * as management from "./law/management.ts";
import * as law from "./law/organizations.ts";
import { a_persons_name_is_well_formed, an_address_is_well_formed } from "./law/persons.ts";
import * as phases from "./law/phases.ts";
import * as unlinking from "./law/unlinking.ts";
import { firstViolation, type OnTaken, type Verdict } from "./law/violation.ts";
import type { Organization, Phase } from "./organization.ts";
import { peopleRefusal } from "./people-refusal.ts";
import type { Tree } from "./tree.ts";

/** Who asks, when, and in which run. */
export interface Asker {
  readonly authority: Authority;
  /** Unix milliseconds. */
  readonly nowMs: number;
  /** The run, or what else holds together what is asked at once (O-13). */
  readonly run: string;
  /** The stack on whose behalf it happens, or null for a caller without one (language rule 10). */
  readonly stack: string | null;
  /** Absent: what is another's is refused at once. */
  readonly onTaken?: OnTaken;
}

/** The first law, in the order of the book, that forbids a change whatever the pools could pay. */
export function refusal(tree: Tree, asked: Change, by: Asker): Verdict {
  if (asked.kind === "organization.create") {
    const pool = asked.after.parent === null ? undefined : tree.get(asked.after.parent);
    return (pool && who_may_change(asked, pool, by.authority)) ?? creationRefusal(tree, asked.address, asked.after, by);
  }
  const organization = tree.get(asked.address);
  if (!organization) return law.absent(asked.address);
  const forbidden = who_may_change(asked, organization, by.authority);
  if (forbidden) return forbidden;
  if (!OWN_MATTERS.has(asked.kind)) {
    const away = phases.an_unlinked_organization_stays_away(organization);
    if (away) return away;
  }
  return existingRefusal(tree, organization, asked, by) ?? managed_by_who_changes_it(organization, asked, by);
}

/** What an organization that was unlinked goes on to do by itself (U-4): all that is about its own people, and what it is called. */
const OWN_MATTERS: ReadonlySet<Change["kind"]> = new Set([
  ...(["organization.update", "owner.name", "owner.transfer", "role.create", "role.update", "role.delete"] as const),
  ...(["membership.invite", "membership.update", "membership.disable", "membership.enable"] as const),
  ...(["sso.create", "sso.update", "sso.delete"] as const),
  ...(["costCenter.create", "costCenter.update", "costCenter.delete"] as const),
  ...(["account.create", "account.update", "account.delete"] as const),
  ...(["presentation.create", "presentation.update", "presentation.delete"] as const),
  ...(["billing.update", "billing.delete"] as const),
]);

type Existing = Exclude<Change, { kind: "organization.create" }>;

function existingRefusal(tree: Tree, organization: Organization, asked: Existing, by: Asker): Verdict {
  switch (asked.kind) {
    case "organization.update":
      return updateRefusal(tree, organization, asked.after, by);
    case "organization.rekey":
      return keyRefusal(tree, asked.after.key);
    case "organization.move":
      return firstViolation(
        () => moveRefusal(tree, organization, asked.after.parent),
        () => stays(organization, by, "moved"),
        () => movedLicensesRefusal(tree, organization, asked.after.parent),
      );
    case "organization.activate":
      return firstViolation(
        () => anchors.only_anchors_are_activated(organization),
        () => anchors.an_anchor_is_activated_once(organization),
      );
    case "organization.adopt":
    case "organization.release":
    case "organization.unprotect":
      return undefined;
    case "organization.protect":
      return phases.who_leaves_is_not_protected(organization);
    case "organization.pause":
      return firstViolation(
        () => phases.a_root_stays_active(organization, "paused"),
        () => phases.a_phase_follows(organization, ["active", "draining"], "paused"),
        () => stays(organization, by, "paused"),
      );
    case "organization.resume":
      return phases.a_phase_follows(organization, ["paused", "draining"], "active");
    case "organization.drain":
      return firstViolation(
        () => phases.a_root_stays_active(organization, "drained"),
        () => phases.a_phase_follows(organization, drainable(organization), "draining"),
        () => stays(organization, by, "drained"),
      );
    case "organization.unlink":
      return unlinkRefusal(tree, organization, asked.after.confirm, by);
    case "credits.purchase":
      return firstViolation(
        () => credits.credits_are_whole(asked.after.purchasedCredits),
        () => credits.purchases_are_the_operators(by.authority.operator),
        () => credits.a_root_purchases_and_others_are_allocated(organization, "purchasedCredits"),
      );
    case "credits.allocate":
      return firstViolation(
        () => credits.credits_are_whole(asked.after.credits),
        () => (organization.parent ? credits.an_allocation_is_a_multiple_of_10000(asked.after.credits) : undefined),
        () => credits.a_root_purchases_and_others_are_allocated(organization, "credits"),
        () => (asked.after.credits < organization.allocated ? stays(organization, by, "cut") : undefined),
        () => anchors.an_anchor_has_no_credits(organization, asked.after.credits),
      );
    default:
      return isAssetChange(asked)
        ? assetRefusal(tree, organization, asked, by.onTaken)
        : peopleRefusal(tree, organization, asked, by.nowMs);
  }
}

/** O-13. */
function stays(organization: Organization, { run }: Asker, what: string): Verdict {
  return phases.a_protected_organization_stays(organization, run, what);
}

/** Whose credits were raised meanwhile is drained again (U-1). */
function drainable({ allocated }: Organization): readonly Phase[] {
  return allocated > 0 ? ["active", "paused", "draining"] : ["active", "paused"];
}

/** O-8, then the gate of U-3, in the order of the book. */
function unlinkRefusal(tree: Tree, organization: Organization, confirm: string, by: Asker): Verdict {
  return firstViolation(
    () => phases.a_root_stays_active(organization, "unlinked"),
    () => phases.an_unlinked_organization_was_draining(organization),
    () => stays(organization, by, "unlinked"),
    () => unlinking.an_unlinked_organization_has_no_credits(organization),
    () => unlinking.an_hour_has_passed_since_the_credits_ended(organization, by.nowMs),
    () => unlinking.an_unlinked_organization_holds_nothing(organization),
    () => unlinking.an_unlinked_organization_has_no_children(organization, tree.childKeysOf(organization)),
    () => anchors.an_unlinked_organization_anchors_nothing(organization, anchoredKeys(tree, organization)),
    () => unlinking.an_unlink_is_confirmed_by_the_live_name(organization, confirm),
  );
}

function creationRefusal(tree: Tree, key: string, after: Creation, by: Asker): Verdict {
  const root = after.parent === null;
  const parent = after.parent === null ? undefined : tree.get(after.parent);
  const provisioning = root ? (after.provisioning ?? null) : (tree.root?.provisioning ?? null);
  return firstViolation(
    () => (root ? law.a_tree_has_one_root(key, tree.root?.key) : undefined),
    () => (root ? law.the_root_is_a_distributor(after.kind) : undefined),
    () => (after.parent === null ? undefined : law.a_parent_exists_in_the_tree(after.parent, parent)),
    () => (parent ? law.a_place_fits(parent, 1) : undefined),
    () => keyRefusal(tree, key),
    () => nameRefusal(tree, key, after.name, by),
    () => a_persons_name_is_well_formed(after.owner.name, "owner"),
    () => law.a_country_is_iso_3166(after.country),
    () => law.a_region_is_one_of_the_service(after.region, tree.regions),
    () => law.creations_are_by_who_provisions(tree.root, by.authority.operator),
    () => law.provisioning_is_set_at_the_root(after.provisioning, { root, byOperator: by.authority.operator }),
    () => law.a_vendor_provisioned_tree_has_external_ids(provisioning, after.externalId),
    () => externalIdRefusal(tree, key, after.externalId, by),
    () => credits.credits_are_whole(after.credits),
    () => (root ? undefined : credits.an_allocation_is_a_multiple_of_10000(after.credits)),
    () => (root || after.anchor ? undefined : credits.a_first_allocation_is_at_least_10000(after.credits)),
    () => an_address_is_well_formed(after.owner.email, "owner"),
    () => anchorRefusal(tree, { key, ...after }),
    () => licenses.a_partner_is_a_distributor(key, after.kind, after.partnerType),
  );
}

function updateRefusal(tree: Tree, organization: Organization, after: Update, by: Asker): Verdict {
  const { name, country, externalId, provisioning } = after;
  const place = { root: organization.parent === null, byOperator: by.authority.operator };
  return firstViolation(
    () => (name === undefined ? undefined : nameRefusal(tree, organization.key, name, by)),
    () => (country === undefined ? undefined : law.a_country_is_iso_3166(country)),
    () => law.provisioning_is_set_at_the_root(provisioning, place),
    () => vendorRefusal(tree, organization, after),
    () => externalIdRefusal(tree, organization.key, externalId, by),
    () => (after.anchorRef === undefined ? undefined : anchorRefRefusal(tree, organization, after.anchorRef)),
    () => partnerRefusal(tree, organization, after.partnerType),
  );
}

function partnerRefusal(tree: Tree, organization: Organization, partnerType: Update["partnerType"]): Verdict {
  if (partnerType === undefined || partnerType === organization.partnerType) return undefined;
  const { key, kind, partnerType: before } = organization;
  const refused = licenses.a_partner_is_a_distributor(key, kind, partnerType);
  if (refused) return refused;
  organization.partnerType = partnerType;
  const lost = lostBelow(tree, organization, "partnerType");
  organization.partnerType = before;
  return lost;
}

function movedLicensesRefusal(tree: Tree, organization: Organization, key: string): Verdict {
  const before = organization.parent;
  organization.parent = tree.get(key) ?? null;
  const lost = licenses.licenses_stay_in_reach(organization, "parent") ?? lostBelow(tree, organization, "parent");
  organization.parent = before;
  return lost;
}

/** L-1, of all below an organization, which must be loaded, in a state that is only supposed. */
function lostBelow(tree: Tree, organization: Organization, field: "partnerType" | "parent"): Verdict {
  for (const key of organization.kind === "Distributor" ? tree.childKeysOf(organization) : []) {
    const child = tree.get(key);
    const verdict = child && (licenses.licenses_stay_in_reach(child, field) ?? lostBelow(tree, child, field));
    if (verdict) return verdict;
  }
  return undefined;
}

/** N-1, N-2 of what is to be created. */
function anchorRefusal(
  tree: Tree,
  { key, kind, anchor = false, anchorRef, credits: first }: Creation & { readonly key: string },
): Verdict {
  if (!anchor && anchorRef === undefined) return undefined;
  return firstViolation(
    () => anchors.an_anchor_is_a_child(key, kind),
    () => anchors.an_anchor_has_no_credits({ key, anchor }, first),
    () => anchors.an_anchor_has_no_anchor(key, anchor, anchorRef ?? null),
    () => (anchorRef ? anchors.an_anchor_is_there_and_activated(anchorRef, tree.get(anchorRef)) : undefined),
  );
}

function anchorRefRefusal(tree: Tree, organization: Organization, anchorRef: string): Verdict {
  return firstViolation(
    () => anchors.an_anchor_is_a_child(organization.key, organization.kind),
    () => anchors.an_anchor_has_no_anchor(organization.key, organization.anchor, anchorRef),
    () => anchors.an_anchor_is_kept(organization, anchorRef),
    () => anchors.an_anchor_is_there_and_activated(anchorRef, tree.get(anchorRef)),
  );
}

function anchoredKeys(tree: Tree, { anchor, key }: Organization): string[] {
  return anchor ? tree.anchoredTo(key).map((one) => one.key) : [];
}

/** O-7 asks every organization of a tree for its external id once the root says `vendor`, and keeps asking. */
function vendorRefusal(tree: Tree, organization: Organization, after: Update): Verdict {
  const id = after.externalId ?? organization.externalId;
  if (after.provisioning !== "vendor")
    return after.provisioning === undefined && after.externalId !== undefined
      ? law.a_vendor_provisioned_tree_has_external_ids(tree.root?.provisioning ?? null, id)
      : undefined;
  for (const other of tree.organizations.values()) {
    const verdict = law.a_vendor_provisioned_tree_has_external_ids(
      "vendor",
      other === organization ? id : other.externalId,
    );
    if (verdict) return { ...verdict, message: `${other.key}: ${verdict.message}` };
  }
  return undefined;
}

function moveRefusal(tree: Tree, organization: Organization, key: string): Verdict {
  const parent = tree.get(key);
  if (!parent) {
    const verdict = law.a_parent_exists_in_the_tree(key, parent);
    return verdict && { ...verdict, rule: "O-12" };
  }
  const shape = law.a_root_is_not_moved(organization) ?? law.nothing_moves_into_itself(organization, parent);
  return firstViolation(
    () => law.only_distributors_have_children(parent),
    // A place inside itself, or for a root, has no depth to ask about.
    () => (shape ? undefined : law.a_place_fits(parent, tree.heightOf(organization))),
    () => shape,
    () => leavingRefusal(tree, organization, parent),
  );
}

function keyRefusal(tree: Tree, key: string): Verdict {
  return firstViolation(
    () => law.a_key_is_well_formed(key),
    () => law.a_key_is_unique_in_the_tree(key, (tree.get(key)?.phase ?? "unlinked") !== "unlinked"),
    () => law.a_key_is_never_reused(key, tree.retiredKeys.has(key)),
  );
}

function nameRefusal(tree: Tree, key: string, name: string, by: Asker): Verdict {
  return firstViolation(
    () => law.a_name_is_well_formed(name),
    () => {
      // U-4: who has left shares its names with nobody.
      const holder = tree.get(key)?.phase === "unlinked" ? undefined : tree.keyOfName(name);
      return taken(law.a_name_is_unique_in_the_tree(name, key, holder), { tree, taker: key, holder }, by);
    },
  );
}

function externalIdRefusal(tree: Tree, key: string, externalId: string | undefined, by: Asker): Verdict {
  if (!externalId) return undefined;
  const holder = tree.keyOfExternalId(externalId);
  return taken(law.an_external_id_is_unique(externalId, key, holder), { tree, taker: key, holder }, by);
}

/** Who takes from whom, by their keys. */
interface Taking {
  readonly tree: Tree;
  readonly taker: string;
  readonly holder: string | undefined;
}

function taken(violation: Verdict, { tree, taker, holder: key }: Taking, { onTaken }: Asker): Verdict {
  const holder = key === undefined ? undefined : tree.get(key);
  if (!violation || !holder || !onTaken) return violation;
  return onTaken(violation, () => contests(tree.get(taker), holder));
}

/** Whether one organization still has what another took. */
function contests(taker: Organization | undefined, holder: Organization): boolean {
  if (!taker || taker === holder) return false;
  const sameId = taker.externalId !== null && taker.externalId === holder.externalId;
  return sameId || foldedName(taker.name) === foldedName(holder.name);
}

/** Language rule 10; a caller without a stack is bound by none of it. */
function managed_by_who_changes_it(organization: Organization, asked: Existing, { stack }: Asker): Verdict {
  if (stack === null) return undefined;
  const elsewhere = () => management.no_other_stack_manages_it(organization, stack);
  if (asked.kind !== "organization.adopt")
    return firstViolation(elsewhere, () => management.a_stack_manages_it(organization, stack));
  const { managedBy } = asked.after;
  return firstViolation(() => management.a_stack_adopts_for_itself(organization, managedBy, stack), elsewhere);
}
