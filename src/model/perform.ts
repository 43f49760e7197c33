/**
 * What each change does to a tree: check everything (`refusal.ts`, `payment.ts`), then act and cannot fail. The planner
 * performs a plan on a copy of the live tree to know that it holds; the service performs the same inside its transaction.
 */
import { actOnAssets, isAssetChange, renameAssigned } from "./asset-changes.ts";
import { NO_ASSETS } from "./assets.ts";
import { canonicalName, canonicalOwner } from "./canonical.ts";
import type { Change, Creation, Update } from "./change.ts";
import { change, charge, supposing } from "./credits.ts";
import type { Verdict, Violation } from "./law/violation.ts";
import type { Entry, EntryKind } from "./ledger.ts";
import { NO_LICENSING } from "./licenses.ts";
import type { Organization } from "./organization.ts";
import { type Payment, paymentOf } from "./payment.ts";
import { INVITATION_MS, NOBODY } from "./people.ts";
import { actOnPeople } from "./people-changes.ts";
import { type Asker, refusal } from "./refusal.ts";
import { renameInScopes } from "./scopes.ts";
import type { Tree } from "./tree.ts";
import { unlink } from "./unlink.ts";

export interface Performer extends Asker {
  /** Gives ids to what is created. */
  readonly newId: () => string;
}

export type Performed = { readonly violation: Violation } | { readonly entries: readonly Entry[] };

/** Performs one change, or answers the first law (in the order of the book) that forbids it, having changed nothing. */
export function perform(tree: Tree, asked: Change, by: Performer): Performed {
  return attempt(tree, asked, by, (violation) => violation);
}

/** As `perform`, where `onShort` may overrule what the pools say: it answers what stands in the way, if anything. */
export function attempt(
  tree: Tree,
  asked: Change,
  by: Performer,
  onShort: (violation: Violation, payment: Payment) => Verdict,
): Performed {
  const refused = refusal(tree, asked, by);
  if (refused) return { violation: refused };
  const payment = paymentOf(tree, asked);
  const short = payment && supposing(payment.ends, payment.act, payment.ask);
  const violation = short && payment && onShort(short, payment);
  return violation ? { violation } : { entries: act(tree, asked, by) };
}

/** Does what a change says. All laws must have been asked. */
export function act(tree: Tree, asked: Change, by: Performer): Entry[] {
  if (asked.kind === "organization.create") return create(tree, asked.address, asked.after, by);
  const organization = tree.get(asked.address);
  if (!organization) throw new Error(`${asked.address} passed the laws and is not there`);
  tree.touch(organization);
  switch (asked.kind) {
    case "organization.update":
      update(tree, organization, asked.after);
      return [];
    case "organization.rekey":
      tree.retire(organization.key);
      renameInScopes(tree, organization, asked.after.key);
      if (organization.anchor) renameAnchor(tree, organization.key, asked.after.key);
      renameAssigned(tree, organization, asked.after.key);
      tree.reindex(organization, { key: asked.after.key });
      return [];
    case "organization.move":
      tree.move(organization, asked.after.parent);
      return [entry("move", organization, charge(organization))];
    case "organization.adopt":
    case "organization.release":
      organization.managedBy = asked.after.managedBy;
      return [];
    case "organization.pause":
    case "organization.resume":
      organization.phase = asked.after.phase;
      return [];
    case "organization.activate":
      organization.activated = true;
      return [];
    case "organization.protect":
      organization.protected = true;
      return [];
    case "organization.unprotect":
      organization.protected = false;
      organization.unprotectedBy = by.run;
      return [];
    case "organization.drain":
      organization.phase = asked.after.phase;
      return organization.allocated === 0 ? [] : [allocation(organization, 0, by)];
    case "organization.unlink":
      renameAssigned(tree, organization, null);
      return [unlink(tree, organization)];
    case "credits.purchase":
      return [allocation(organization, asked.after.purchasedCredits, by)];
    case "credits.allocate":
      return [allocation(organization, asked.after.credits, by)];
    default:
      if (isAssetChange(asked)) {
        actOnAssets(organization, asked, by.nowMs);
        tree.noteSubdomain(organization);
        tree.noteAccounts(organization);
      } else actOnPeople(organization, asked, by.nowMs);
      return [];
  }
}

function create(tree: Tree, key: string, after: Creation, by: Performer): Entry[] {
  const parent = after.parent === null ? null : (tree.get(after.parent) ?? null);
  const organization: Organization = {
    id: by.newId(),
    key,
    kind: after.kind,
    parent,
    name: canonicalName(after.name),
    region: after.region,
    country: after.country,
    owner: canonicalOwner(after.owner),
    labels: after.labels ?? {},
    externalId: after.externalId || null,
    provisioning: parent ? null : (after.provisioning ?? "self"),
    access: after.access ?? null,
    customerAccess: after.customerAccess ?? "permit",
    usedOnUnlink: after.usedOnUnlink ?? "absorb",
    partnerType: after.partnerType ?? null,
    phase: "active",
    protected: false,
    unprotectedBy: null,
    drainedAt: null,
    ownerInvitation: { state: "pending", until: by.nowMs + INVITATION_MS },
    anchor: after.anchor ?? false,
    activated: false,
    anchorRef: after.anchorRef ?? null,
    people: NOBODY,
    assets: NO_ASSETS,
    licensing: NO_LICENSING,
    managedBy: by.stack,
    version: 0,
    lastRun: null,
    insideVersion: 0,
    insideRun: null,
    allocated: 0,
    used: 0,
    held: 0,
    committedBelow: 0,
  };
  if (parent) tree.touch(parent);
  tree.add(organization);
  return [allocation(organization, after.credits, by)];
}

/** Who is anchored goes on to be, whatever the anchor is called. */
function renameAnchor(tree: Tree, key: string, next: string): void {
  for (const one of tree.anchoredTo(key)) {
    tree.touch(one);
    one.anchorRef = next;
  }
}

function update(tree: Tree, organization: Organization, { name, externalId, ...rest }: Update): void {
  tree.reindex(organization, {
    ...(name !== undefined && { name: canonicalName(name) }),
    ...(externalId !== undefined && { externalId: externalId || null }),
  });
  Object.assign(organization, rest);
}

/** Sets what an organization is allocated or, a root, has purchased; U-1's hour begins when that becomes 0, and ends when not. */
function allocation(organization: Organization, credits: number, by: Performer): Entry {
  const amount = credits - organization.allocated;
  change(organization, { allocated: credits });
  organization.drainedAt = credits === 0 ? (organization.drainedAt ?? by.nowMs) : null;
  if (organization.parent === null) return entry("grant", organization, amount);
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
