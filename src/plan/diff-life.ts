/**
 * What differs in the life of organizations: phases, protection, and the way out of the tree (O-8, O-9, O-13, U-1 to U-6). An unlink
 * is staged work: what can be done now is drafted, what has to wait is pending, with what it waits for and until when.
 *
 * Rejected: asking the law what it would refuse and calling that pending; a wrong name is the author's mistake an hour early, and
 * a child that nobody unlinks is never over.
 */
import { figure } from "../model/canonical.ts";
import type { Desired, DesiredOrganization } from "../model/desired.ts";
import { an_unlinked_organization_anchors_nothing } from "../model/law/anchors.ts";
import { a_protected_organization_stays } from "../model/law/phases.ts";
import {
  an_unlink_is_confirmed_by_the_live_name,
  an_unlinked_organization_has_no_children,
  DRAIN_MS,
} from "../model/law/unlinking.ts";
import type { Violation } from "../model/law/violation.ts";
import type { Live } from "../model/live.ts";
import { ancestorsOf, levelOf, type Organization, type UsedOnUnlink } from "../model/organization.ts";
import type { Pending } from "../wire/generated/plan.ts";
import type { Draft } from "./operation.ts";

/** What drafts of a life are added to. */
export interface LifeDifference {
  readonly drafts: Draft[];
  readonly pending: Pending[];
  readonly objections: {
    readonly desired: DesiredOrganization;
    readonly violation: Omit<Violation, "code"> & { readonly code: string };
  }[];
}

/** An organization that is declared unlinked, and lives. */
export interface Leaver {
  readonly wanted: DesiredOrganization;
  readonly live: Organization;
}

/** What is compared. */
export interface States {
  readonly desired: Desired;
  readonly live: Live;
  /** Live keys that are about to be left, to the keys that take their place (language rule 8). */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Drafts of phase and protection of an organization that stays; `live` is null where the same plan creates it. */
export function compareLife(wanted: DesiredOrganization, live: Organization | null, drafts: Draft[]): void {
  const { life, key: address } = wanted;
  if (!life) return;
  const phase = live?.phase ?? "active";
  if (life.protected !== undefined && life.protected !== (live?.protected ?? false))
    drafts.push({
      change: protection(address, life.protected),
      before: { protected: !life.protected },
      desired: wanted,
      live,
    });
  if (life.phase === "paused" && phase !== "paused")
    drafts.push({
      ...{ change: { kind: "organization.pause", address, after: { phase: "paused" } }, before: { phase } },
      ...{ desired: wanted, live },
    });
  if (life.phase === "active" && phase !== "active")
    drafts.push({
      ...{ change: { kind: "organization.resume", address, after: { phase: "active" } }, before: { phase } },
      ...{ desired: wanted, live },
    });
}

function protection(address: string, isProtected: boolean): Draft["change"] {
  return isProtected
    ? { kind: "organization.protect", address, after: { protected: true } }
    : { kind: "organization.unprotect", address, after: { protected: false } };
}

/**
 * Drafts of unlinking, children before their parents. Nothing else of what is declared of a leaver is compared: it is on its way out.
 */
export function compareLeavers(leavers: readonly Leaver[], states: States, found: LifeDifference): void {
  if (leavers.length === 0) return;
  const leaving = new Leaving(leavers, states, found);
  // An anchor after those that it holds together (U-3).
  const order = (a: Leaver, b: Leaver) =>
    levelOf(b.live) - levelOf(a.live) || Number(a.live.anchor) - Number(b.live.anchor);
  for (const leaver of [...leavers].sort(order)) leaving.take(leaver);
}

class Leaving {
  readonly #desired: Desired;
  readonly #live: Live;
  readonly #renamed: ReadonlyMap<string, string>;
  readonly #found: LifeDifference;
  /** Live children of the leavers that are distributors. */
  readonly #children = new Map<Organization, Organization[]>();
  readonly #leavers: ReadonlySet<Organization>;
  /** What will be gone after the plan. */
  readonly #gone = new Set<Organization>();
  /** What distributors absorb of children that the plan unlinks. */
  readonly #absorbed = new Map<Organization, number>();
  /** What every leaver will be charged with after the plan. */
  readonly #charges = new Map<Organization, number>();

  constructor(leavers: readonly Leaver[], { desired, live, renamed }: States, found: LifeDifference) {
    this.#desired = desired;
    this.#live = live;
    this.#renamed = renamed;
    this.#found = found;
    this.#leavers = new Set(leavers.map((leaver) => leaver.live));
    for (const { live: one } of leavers) if (one.kind === "Distributor") this.#children.set(one, []);
    if (this.#children.size === 0) return;
    for (const one of live.tree.organizations.values()) if (one.parent) this.#children.get(one.parent)?.push(one);
  }

  take(leaver: Leaver): void {
    const { wanted, live } = leaver;
    const left = this.#childrenLeft(live);
    const staying = left.filter((child) => !this.#leavers.has(child));
    const violation =
      a_protected_organization_stays(live, NO_RUN, "unlinked") ??
      an_unlink_is_confirmed_by_the_live_name(live, wanted.life?.confirm ?? "") ??
      an_unlinked_organization_has_no_children(
        live,
        staying.map(({ key }) => key),
      ) ??
      an_unlinked_organization_anchors_nothing(
        live,
        this.#anchoredLeft(live).flatMap((one) => (this.#leavers.has(one) ? [] : [one.key])),
      );
    if (violation) this.#found.objections.push({ desired: wanted, violation });
    else if (live.phase !== "draining" || live.allocated > 0) this.#drain(leaver, left);
    else this.#unlink(leaver, left);
    const below = left.reduce((sum, child) => sum + (this.#charges.get(child) ?? 0), 0);
    if (!this.#gone.has(live)) this.#charges.set(live, this.#usedOf(live) + live.held + below);
  }

  /** C-4: what its children are charged with cannot be taken from it, so they go first. */
  #drain(leaver: Leaver, left: readonly Organization[]): void {
    const { live } = leaver;
    const charged = left.filter((child) => (this.#charges.get(child) ?? 0) > 0);
    const kind = "organization.drain";
    if (charged.length > 0) {
      this.#wait(live, kind, `${listed(charged)} to be unlinked`, null);
      return;
    }
    const { replacedBy } = leaver.wanted;
    const before = { phase: live.phase, credits: live.allocated, ...(replacedBy !== undefined && { replacedBy }) };
    this.#draft(leaver, { kind, address: live.key, after: { phase: "draining", credits: 0 } }, before);
    // Of credits that ended earlier, the hour runs already, or is over.
    const until = live.allocated === 0 && live.drainedAt !== null ? live.drainedAt + DRAIN_MS : null;
    if (until === null) this.#wait(live, "organization.unlink", HOUR_TO_COME, null);
    else if (until > this.#live.nowMs) this.#wait(live, "organization.unlink", HOUR, until);
    else this.#wait(live, "organization.unlink", DRAIN_FIRST, null);
  }

  #unlink(leaver: Leaver, left: readonly Organization[]): void {
    const { wanted, live } = leaver;
    const until = (live.drainedAt ?? this.#live.nowMs) + DRAIN_MS;
    const anchored = this.#anchoredLeft(live);
    const waits = [
      until > this.#live.nowMs ? HOUR : "",
      live.held > 0 ? `${figure(live.held)} held credits to be posted, voided or to expire` : "",
      left.length > 0 ? `${listed(left)} to be unlinked` : "",
      anchored.length > 0 ? `${listed(anchored)} to be unlinked` : "",
    ].filter((wait) => wait !== "");
    if (waits.length > 0) {
      this.#wait(live, "organization.unlink", waits.join(", and "), waits[0] === HOUR ? until : null);
      return;
    }
    const { parent, name, phase } = live;
    const used = this.#usedOf(live);
    const usedOnUnlink = parent && this.#settingOf(parent);
    if (parent && usedOnUnlink === "absorb") this.#absorbed.set(parent, (this.#absorbed.get(parent) ?? 0) + used);
    const { anchorRef } = live;
    const before = {
      ...{ name, parent: parent?.key ?? null, phase, used, usedOnUnlink },
      ...(anchorRef !== null && { anchorRef }),
      ...(wanted.replacedBy !== undefined && { replacedBy: wanted.replacedBy }),
      ...endings(live),
    };
    const confirm = wanted.life?.confirm ?? "";
    this.#draft(leaver, { kind: "organization.unlink", address: live.key, after: { confirm } }, before);
    this.#gone.add(live);
  }

  /** What it will have used by then: its own, and what it has absorbed in the same plan (U-5). */
  #usedOf(live: Organization): number {
    return live.used + (this.#absorbed.get(live) ?? 0);
  }

  /** U-5, as it will be: of a leaver nothing is changed any more. */
  #settingOf(pool: Organization): UsedOnUnlink {
    const declared = this.#leavers.has(pool) ? undefined : this.#declaredOf(pool);
    return declared?.profile.usedOnUnlink ?? pool.usedOnUnlink;
  }

  /** Children that will still be there after the plan; those that move away, or go with it, are not. */
  #childrenLeft(live: Organization): Organization[] {
    return (this.#children.get(live) ?? []).filter((child) => {
      if (this.#gone.has(child)) return false;
      if (this.#leavers.has(child)) return true;
      const parent = this.#declaredOf(child)?.parent;
      return parent === undefined || parent === live.key;
    });
  }

  /** What is declared of it, be it under the key that it is to have. */
  #declaredOf({ key }: Organization): DesiredOrganization | undefined {
    return this.#desired.organizations.get(this.#renamed.get(key) ?? key);
  }

  /** Who will still be anchored to it after the plan (U-3). */
  #anchoredLeft({ anchor, key }: Organization): Organization[] {
    return anchor ? this.#live.tree.anchoredTo(key).filter((one) => !this.#gone.has(one)) : [];
  }

  #draft({ wanted, live }: Leaver, change: Draft["change"], before: Draft["before"]): void {
    this.#found.drafts.push({ change, before, desired: wanted, live });
  }

  #wait({ key }: Organization, kind: Pending["kind"], waitsFor: string, untilMs: number | null): void {
    const until = untilMs === null ? null : new Date(untilMs).toISOString();
    this.#found.pending.push({ address: key, kind, waitsFor, until });
  }
}

/** Who lifted a protection is the service's to know; what is refused here is what is protected still. */
const NO_RUN = "";

/** What an unlink waits for whose hour runs. */
const HOUR = "the hour for work in flight";
/** The same, where the plan begins it: until when is known once it is applied. */
const HOUR_TO_COME = "the hour for work in flight, from when it is drained";
/** What it waits for whose hour was over before it is drained (O-8). */
const DRAIN_FIRST = "it to be drained first, by this apply; its hour is over";

/** What ends with an unlink besides credits: assignments of accounts, licenses in use, pools, a managed account. */
function endings(live: Organization): { readonly ends?: readonly string[] } {
  const assigned = [...ancestorsOf(live)].reduce(
    (sum, { assets }) =>
      sum + [...assets.accounts.values()].filter(({ children }) => children.includes(live.key)).length,
    0,
  );
  const drawn = live.licensing.draws.reduce((sum, { used }) => sum + used, 0);
  const ends = [
    ...(assigned > 0 ? [`${figure(assigned)} account assignment${assigned === 1 ? "" : "s"}`] : []),
    ...(drawn > 0 ? [`${figure(drawn)} license${drawn === 1 ? "" : "s"} in use`] : []),
    ...(live.assets.licenses.size > 0 ? ["its license pools"] : []),
  ];
  return ends.length > 0 ? { ends } : {};
}

function listed(organizations: readonly Organization[]): string {
  const keys = organizations.map(({ key }) => key).sort();
  const shown = keys.slice(0, 5).join(", ");
  return keys.length > 5 ? `${shown} and ${figure(keys.length - 5)} more` : shown;
}
