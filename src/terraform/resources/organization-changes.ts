/** Planned organizations → changes of the model, in an order that the law takes. */
import type { Change, Creation, Update } from "../../model/change.ts";
import type { OrganizationKind } from "../../model/organization.ts";
import type { SnapshotLine } from "../../wire/generated/wire.ts";
import { isStoredAlike } from "../planning.ts";
import { type Attributes, isAttributes, UNKNOWN, type Value } from "../protocol/values.ts";
import type { Asked } from "../session.ts";
import { text, textMap, textOf, whole, yes } from "./reading.ts";
import { wordOf } from "./words.ts";

/** The least that a creation can have (C-2). */
const LEAST = 10_000;

/** What creates an organization, with all that a creation itself has no place for. */
export function creating(kind: OrganizationKind, planned: Attributes): Change[] {
  const address = text(planned.key);
  const changes: Change[] = [{ kind: "organization.create", address, after: creationOf(kind, planned) }];
  if (yes(planned.activated)) changes.push(activation(address));
  if (yes(planned.paused)) changes.push({ kind: "organization.pause", address, after: { phase: "paused" } });
  if (yes(planned.protected)) changes.push(protection(address, true));
  return changes;
}

/** What an organization begins with: where nobody says it, the least, but for a root and an anchor (C-2, C-3, N-1). */
export function firstCredits(kind: OrganizationKind, planned: Attributes): number {
  return whole(planned.credits, isAllocated(kind, planned) ? LEAST : 0);
}

/** Whether it is handed credits by who is above: it is neither a root nor an anchor. */
export function isAllocated(kind: OrganizationKind, { anchor, parent = null }: Attributes): boolean {
  return kind === "Distributor" ? parent !== null && parent !== "" : !yes(anchor);
}

function creationOf(kind: OrganizationKind, planned: Attributes): Creation {
  const { labels, anchor } = planned;
  const anchorRef = textOf(planned.anchor_ref);
  const externalId = textOf(planned.external_id);
  return {
    kind,
    parent: textOf(planned.parent) ?? null,
    name: text(planned.name),
    region: text(planned.region),
    country: text(planned.country),
    owner: ownerOf(planned.owner),
    credits: firstCredits(kind, planned),
    ...(isAttributes(labels) && { labels: textMap(labels) }),
    ...(externalId !== undefined && { externalId }),
    ...words(planned, (name) => textOf(planned[name]) !== undefined),
    ...(yes(anchor) && { anchor: true }),
    ...(anchorRef !== undefined && { anchorRef }),
  };
}

/** What makes the planned organization of the one that is there. */
export function changing(prior: Attributes, planned: Attributes, live: SnapshotLine, stack: string): Asked[] {
  const isChanged = (name: string) => !isStoredAlike(name, prior[name] ?? null, planned[name] ?? null);
  const { version } = live;
  const address = text(planned.key);
  const asked: Asked[] = [];
  const ask = (change: Change) => asked.push({ change, version });
  if (live.managedBy === null) ask({ kind: "organization.adopt", address: live.key, after: { managedBy: stack } });
  if (address !== live.key) ask({ kind: "organization.rekey", address: live.key, after: { key: address } });
  if (isChanged("protected") && !yes(planned.protected)) ask(protection(address, false));
  const isToMove = planned.phase === UNKNOWN;
  if (isToMove && planned.paused === false && live.phase !== "active")
    ask({ kind: "organization.resume", address, after: { phase: "active" } });
  if (isChanged("parent")) ask({ kind: "organization.move", address, after: { parent: text(planned.parent) } });
  const update = updateOf(planned, isChanged);
  if (Object.keys(update).length > 0) ask({ kind: "organization.update", address, after: update });
  if (isChanged("activated") && yes(planned.activated)) ask(activation(address));
  if (isChanged("credits") && typeof planned.credits === "number")
    ask(allocation(address, planned.credits, live.parent === null));
  if (isChanged("owner")) ask(owning(address, planned, live));
  if (isToMove && planned.paused === true && live.phase !== "paused")
    ask({ kind: "organization.pause", address, after: { phase: "paused" } });
  if (isChanged("protected") && yes(planned.protected)) ask(protection(address, true));
  return asked;
}

function updateOf(planned: Attributes, isChanged: (name: string) => boolean): Update {
  const externalId = textOf(planned.external_id);
  const anchorRef = textOf(planned.anchor_ref);
  return {
    ...(isChanged("name") && { name: text(planned.name) }),
    ...(isChanged("country") && { country: text(planned.country) }),
    ...(isChanged("labels") && { labels: textMap(planned.labels ?? null) }),
    ...(isChanged("external_id") && externalId !== undefined && { externalId }),
    ...(isChanged("anchor_ref") && anchorRef !== undefined && { anchorRef }),
    ...words(planned, isChanged),
  };
}

/** Fields that are words, where they are asked for; one that is not given is what it is by itself. */
function words(planned: Attributes, isAsked: (name: string) => boolean): Update {
  const { access, customer_access: customerAccess, used_on_unlink: usedOnUnlink, partner_type: partnerType } = planned;
  const provisioning = wordOf(planned.provisioning, ["self", "vendor"]);
  return {
    ...(isAsked("access") && { access: wordOf(access, ["sealed", "delegated"]) ?? null }),
    ...(isAsked("customer_access") && { customerAccess: wordOf(customerAccess, ["permit", "refuse"]) ?? "permit" }),
    ...(isAsked("used_on_unlink") && { usedOnUnlink: wordOf(usedOnUnlink, ["absorb", "refund"]) ?? "absorb" }),
    ...(isAsked("partner_type") && { partnerType: wordOf(partnerType, ["msp", "reseller"]) ?? null }),
    ...(isAsked("provisioning") && provisioning && { provisioning }),
  };
}

/** An allocation; of a root, what it has purchased (C-3). */
export function allocation(address: string, credits: number, isRoot: boolean): Change {
  return isRoot
    ? { kind: "credits.purchase", address, after: { purchasedCredits: credits } }
    : { kind: "credits.allocate", address, after: { credits } };
}

function owning(address: string, planned: Attributes, live: SnapshotLine): Change {
  const owner = ownerOf(planned.owner);
  return live.ownerInvitation || live.owner.email.toLowerCase() === owner.email.toLowerCase()
    ? { kind: "owner.name", address, after: { owner } }
    : { kind: "owner.transfer", address, after: { to: owner.email } };
}

function activation(address: string): Change {
  return { kind: "organization.activate", address, after: { activated: true } };
}

function protection(address: string, isProtected: boolean): Change {
  return isProtected
    ? { kind: "organization.protect", address, after: { protected: true } }
    : { kind: "organization.unprotect", address, after: { protected: false } };
}

function ownerOf(value: Value | undefined): Creation["owner"] {
  const owner = isAttributes(value) ? value : {};
  return { name: text(owner.name), email: text(owner.email) };
}
