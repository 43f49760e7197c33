/**
 * What each change does to a tree, and which laws it must pass: check everything, then act and cannot fail. The planner
 * performs a plan on a copy of the live tree to know that it holds; the service performs the same inside its transaction.
 */
import { figure } from "./canonical.ts";
import type { Change, Creation } from "./change.ts";
import { change, charge, reparent } from "./credits.ts";
import * as credits from "./law/credits.ts";
import * as law from "./law/organizations.ts";
import { type Verdict, type Violation, firstViolation } from "./law/violation.ts";
import type { Entry, EntryKind } from "./ledger.ts";
import type { Organization } from "./organization.ts";
import type { Tree } from "./tree.ts";

export interface Performer {
  readonly byOperator: boolean;
  /** The stack on whose behalf it happens, or null for a caller without one (language rule 10). */
  readonly stack: string | null;
  /** Gives ids to what is created. */
  readonly newId: () => string;
}

export type Performed = { readonly violation: Violation } | { readonly entries: readonly Entry[] };

/** Performs one change, or answers the first law (in the order of the book) that forbids it, having changed nothing. */
export function perform(tree: Tree, asked: Change, by: Performer): Performed {
  if (asked.kind === "organization.create") return create(tree, asked.address, asked.after, by);
  const organization = tree.get(asked.address);
  if (!organization) return { violation: absent(asked.address) };
  const violation = managed_by_who_changes_it(organization, asked, by) ?? refusal(tree, organization, asked, by);
  if (violation) return { violation };
  tree.touch(organization);
  return { entries: act(tree, organization, asked) };
}

function absent(key: string): Violation {
  return { code: "not_found", rule: "O-6", message: `there is no organization ${key}` };
}

/** Language rule 10: a stack changes nothing that it has not declared; only the unmanaged can be adopted. */
function managed_by_who_changes_it(organization: Organization, asked: Change, by: Performer): Verdict {
  const { managedBy } = organization;
  const fits = by.stack === null || managedBy === (asked.kind === "organization.adopt" ? null : by.stack);
  if (fits) return undefined;
  return {
    code: "managed_elsewhere",
    rule: "language-10",
    message: managedBy
      ? `${organization.key} is managed by the stack ${managedBy}, not by ${by.stack}`
      : `${organization.key} is managed by no stack; ${by.stack} has to adopt it first`,
    wayOut: managedBy ? `declare it \`state: released\` in ${managedBy} first` : "declare it",
  };
}

type Existing = Exclude<Change, { kind: "organization.create" }>;

function refusal(tree: Tree, organization: Organization, asked: Existing, by: Performer): Verdict {
  switch (asked.kind) {
    case "organization.update":
      return updateRefusal(tree, organization, asked.after);
    case "organization.rekey":
      return keyRefusal(tree, asked.after.key);
    case "organization.move":
      return moveRefusal(tree, organization, asked.after.parent);
    case "organization.adopt":
    case "organization.release":
    case "owner.name":
      return undefined;
    case "credits.purchase":
      return purchaseRefusal(organization, asked.after.purchasedCredits, by);
    case "credits.allocate":
      return allocateRefusal(organization, asked.after.credits);
  }
}

function act(tree: Tree, organization: Organization, asked: Existing): Entry[] {
  switch (asked.kind) {
    case "organization.update": {
      const { name, externalId, ...rest } = asked.after;
      tree.reindex(organization, { ...(name !== undefined && { name }), ...(externalId !== undefined && { externalId }) });
      Object.assign(organization, rest);
      return [];
    }
    case "organization.rekey":
      tree.retire(organization.key);
      tree.reindex(organization, { key: asked.after.key });
      return [];
    case "organization.move": {
      const parent = tree.get(asked.after.parent) ?? null;
      if (parent) tree.touch(parent);
      reparent(organization, parent);
      return [entry("move", organization, charge(organization))];
    }
    case "organization.adopt":
    case "organization.release":
      organization.managedBy = asked.after.managedBy;
      return [];
    case "owner.name":
      organization.owner = asked.after.owner;
      return [];
    case "credits.purchase":
      return [grant(organization, asked.after.purchasedCredits)];
    case "credits.allocate":
      return [allocation(organization, asked.after.credits)];
  }
}

function create(tree: Tree, key: string, after: Creation, by: Performer): Performed {
  const parent = after.parent === null ? null : tree.get(after.parent);
  const violation = creationRefusal(tree, key, after, parent, by);
  if (violation) return { violation };
  const organization: Organization = {
    id: by.newId(),
    key,
    kind: after.kind,
    parent: null,
    name: after.name,
    region: after.region,
    country: after.country,
    owner: after.owner,
    labels: after.labels ?? {},
    externalId: after.externalId ?? null,
    provisioning: after.parent === null ? (after.provisioning ?? "self") : null,
    phase: "active",
    managedBy: by.stack,
    version: 0,
    lastRun: null,
    allocated: 0,
    used: 0,
    held: 0,
    committedBelow: 0,
  };
  if (parent) tree.touch(parent);
  organization.parent = parent ?? null;
  tree.add(organization);
  return { entries: [parent ? allocation(organization, after.credits) : grant(organization, after.credits)] };
}

function creationRefusal(
  tree: Tree,
  key: string,
  after: Creation,
  parent: Organization | null | undefined,
  by: Performer,
): Verdict {
  return firstViolation(
    () => (after.parent === null ? law.a_tree_has_one_root(key, tree.root?.key) : undefined),
    () => (after.parent === null ? law.the_root_is_a_distributor(after.kind) : undefined),
    () => (after.parent === null ? undefined : law.a_parent_exists_in_the_tree(after.parent, parent ?? undefined)),
    () => (parent ? law.a_place_fits(parent, 1) : undefined),
    () => keyRefusal(tree, key),
    () => law.a_name_is_well_formed(after.name),
    () => law.a_name_is_unique_in_the_tree(after.name, key, tree.keyOfName(after.name)),
    () => law.a_region_is_one_of_the_service(after.region, tree.regions),
    () => law.a_country_is_iso_3166(after.country),
    () => law.creations_are_by_who_provisions(tree.root, by.byOperator),
    () =>
      law.a_vendor_provisioned_tree_has_external_ids(
        (parent ? tree.root?.provisioning : after.provisioning) ?? null,
        after.externalId,
      ),
    () => externalIdRefusal(tree, key, after.externalId),
    () => credits.credits_are_whole(after.credits),
    () =>
      parent
        ? (credits.an_allocation_is_a_multiple_of_10000(after.credits) ??
          credits.a_first_allocation_is_at_least_10000(after.credits))
        : undefined,
    () => (parent ? poolRefusal(parent, after.credits) : undefined),
  );
}

function keyRefusal(tree: Tree, key: string): Verdict {
  return firstViolation(
    () => law.a_key_is_well_formed(key),
    () => law.a_key_is_unique_in_the_tree(key, tree.get(key) !== undefined),
    () => law.a_key_is_never_reused(key, tree.retiredKeys.has(key)),
  );
}

function externalIdRefusal(tree: Tree, key: string, externalId: string | undefined): Verdict {
  return externalId === undefined
    ? undefined
    : law.an_external_id_is_unique(externalId, key, tree.keyOfExternalId(externalId));
}

function updateRefusal(tree: Tree, organization: Organization, after: Extract<Change, { kind: "organization.update" }>["after"]): Verdict {
  const { name, country, externalId } = after;
  return firstViolation(
    () => (name === undefined ? undefined : law.a_name_is_well_formed(name)),
    () =>
      name === undefined ? undefined : law.a_name_is_unique_in_the_tree(name, organization.key, tree.keyOfName(name)),
    () => (country === undefined ? undefined : law.a_country_is_iso_3166(country)),
    () => provisioningRefusal(tree, organization, after.provisioning, externalId),
    () => externalIdRefusal(tree, organization.key, externalId),
  );
}

/** O-7 asks every organization of a tree for its external id once the root says `vendor`. */
function provisioningRefusal(
  tree: Tree,
  organization: Organization,
  provisioning: Organization["provisioning"] | undefined,
  externalId: string | undefined,
): Verdict {
  if (provisioning !== "vendor") return undefined;
  for (const other of tree.organizations.values()) {
    const verdict = law.a_vendor_provisioned_tree_has_external_ids(
      "vendor",
      other === organization ? (externalId ?? other.externalId) : other.externalId,
    );
    if (verdict) return { ...verdict, message: `${other.key}: ${verdict.message}` };
  }
  return undefined;
}

function moveRefusal(tree: Tree, organization: Organization, key: string): Verdict {
  const parent = tree.get(key);
  return firstViolation(
    () => (parent ? law.a_place_fits(parent, tree.heightOf(organization)) : undefined),
    () => law.a_parent_exists_in_the_tree(key, parent),
    () => law.a_root_is_not_moved(organization),
    () => (parent ? law.nothing_moves_into_itself(organization, parent) : undefined),
    () => (parent ? arrivalRefusal(organization, parent) : undefined),
  );
}

/** O-12: every pool on both paths holds afterwards. Pools above both are not asked for what stays in them. */
function arrivalRefusal(organization: Organization, parent: Organization): Verdict {
  const from = organization.parent;
  const amount = charge(organization);
  reparent(organization, parent);
  const verdict = credits.pools_above_can_pay(parent, amount);
  reparent(organization, from);
  return verdict && { ...verdict, rule: "O-12", field: "parent" };
}

function purchaseRefusal(root: Organization, purchased: number, by: Performer): Verdict {
  return firstViolation(
    () => (root.parent === null ? undefined : notARoot(root)),
    () => credits.credits_are_whole(purchased),
    () => credits.purchases_are_the_operators(by.byOperator),
    () => credits.purchases_cover_what_is_committed(root, purchased),
  );
}

function notARoot(organization: Organization): Violation {
  return {
    code: "operator_only",
    rule: "C-3",
    message: `${organization.key} is not a root; it is allocated credits by ${organization.parent?.key}`,
    field: "purchasedCredits",
  };
}

function allocateRefusal(organization: Organization, asked: number): Verdict {
  return firstViolation(
    () =>
      organization.parent === null
        ? {
            code: "operator_only",
            rule: "C-3",
            message: `${organization.key} is a root; it has purchased credits`,
            field: "credits",
          }
        : undefined,
    () => credits.credits_are_whole(asked),
    () => credits.an_allocation_is_a_multiple_of_10000(asked),
    () => credits.an_allocation_covers_the_children(organization, asked),
    () => (asked > organization.allocated ? grantRefusal(organization, asked) : undefined),
  );
}

/** C-4 asked of the state after a grant. */
function grantRefusal(organization: Organization, asked: number): Verdict {
  const before = organization.allocated;
  const charged = charge(organization);
  change(organization, { allocated: asked });
  const verdict = credits.pools_above_can_pay(organization.parent, charge(organization) - charged);
  change(organization, { allocated: before });
  return verdict;
}

/** C-4 asked of the state after a creation of so many credits under `pool`. */
function poolRefusal(pool: Organization, asked: number): Verdict {
  const visitor = { key: "", parent: null, allocated: asked, used: 0, held: 0, committedBelow: 0 };
  reparent(visitor, pool);
  const verdict = credits.pools_above_can_pay(pool, asked);
  reparent(visitor, null);
  return verdict;
}

function grant(root: Organization, purchased: number): Entry {
  const amount = purchased - root.allocated;
  change(root, { allocated: purchased });
  return entry("grant", root, amount);
}

function allocation(organization: Organization, asked: number): Entry {
  const amount = asked - organization.allocated;
  change(organization, { allocated: asked });
  return entry(amount < 0 ? "reclaim" : "allocate", organization, Math.abs(amount));
}

function entry(kind: EntryKind, organization: Organization, amount: number): Entry {
  return {
    kind,
    organization: organization.id,
    pool: organization.parent?.id ?? null,
    amount,
    allocated: organization.allocated,
    used: organization.used,
    held: organization.held,
    committedBelow: organization.committedBelow,
  };
}

/** How a change reads in a sentence: `cd: credits 10,000 to 20,000`. */
export function describeChange(asked: Change): string {
  switch (asked.kind) {
    case "organization.create":
      return `create ${asked.address} with ${figure(asked.after.credits)} credits`;
    case "credits.purchase":
      return `${asked.address}: purchased credits to ${figure(asked.after.purchasedCredits)}`;
    case "credits.allocate":
      return `${asked.address}: credits to ${figure(asked.after.credits)}`;
    case "organization.move":
      return `move ${asked.address} under ${asked.after.parent}`;
    case "organization.rekey":
      return `rename the key ${asked.address} to ${asked.after.key}`;
    case "organization.update":
      return `update ${asked.address}: ${Object.keys(asked.after).join(", ")}`;
    case "organization.adopt":
      return `take ${asked.address} under management`;
    case "organization.release":
      return `release ${asked.address}`;
    case "owner.name":
      return `${asked.address}: owner ${asked.after.owner.name}`;
  }
}
