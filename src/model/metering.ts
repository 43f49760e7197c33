/**
 * What consumption does to balances (C-8), and the entries that the ledger has of it: used at once, or held first and then posted,
 * voided or expired. Checks everything, then acts and cannot fail; nobody but the metering side asks for it.
 */
import { change, supposing } from "./credits.ts";
import { an_anchor_consumes_nothing } from "./law/anchors.ts";
import { pools_above_can_pay } from "./law/credits.ts";
import {
  a_hold_ends_once,
  a_hold_lasts_an_hour_at_most,
  a_post_is_within_its_hold,
  consumption_is_within_headroom,
  type Hold,
} from "./law/metering.ts";
import { a_paused_organization_consumes_nothing_new } from "./law/phases.ts";
import { firstViolation, type Verdict } from "./law/violation.ts";
import type { Entry, EntryKind } from "./ledger.ts";
import type { Holding, Phase } from "./organization.ts";
import type { Performed } from "./perform.ts";

/** An organization, as far as consumption concerns it. */
export interface Consumer extends Holding {
  readonly id: string;
  readonly parent: (Holding & { readonly id: string }) | null;
  readonly phase: Phase;
  /** N-1. */
  readonly anchor: boolean;
}

/** What metering asks for. Whole credits, more than none. */
export type Consumption =
  | { readonly kind: "use"; readonly credits: number }
  /** Until a time in Unix milliseconds. */
  | { readonly kind: "hold"; readonly credits: number; readonly expiresAt: number }
  | { readonly kind: "post"; readonly hold: Hold; readonly credits: number }
  | { readonly kind: "void"; readonly hold: Hold };

/** Performs consumption of an organization, or answers the first law that forbids it, having changed nothing. */
export function consume(organization: Consumer, asked: Consumption, nowMs: number): Performed {
  const violation = refusal(organization, asked, nowMs);
  return violation ? { violation } : { entries: act(organization, asked) };
}

/** Gives back what expired holds reserved: one entry for each, in their order. */
export function expire(organization: Consumer, holds: readonly Pick<Hold, "credits">[]): Entry[] {
  return holds.map(({ credits }) => {
    change(organization, { held: organization.held - credits });
    return entry("expire", organization, credits);
  });
}

function refusal(organization: Consumer, asked: Consumption, nowMs: number): Verdict {
  switch (asked.kind) {
    case "use":
      return newConsumption(organization, { used: organization.used + asked.credits }, asked.credits);
    case "hold":
      return firstViolation(
        () => a_paused_organization_consumes_nothing_new(organization),
        () => an_anchor_consumes_nothing(organization),
        () => a_hold_lasts_an_hour_at_most(asked.expiresAt, nowMs),
        () => newConsumption(organization, { held: organization.held + asked.credits }, asked.credits),
      );
    case "post":
      return firstViolation(
        () => a_hold_ends_once(asked.hold, nowMs),
        () => a_post_is_within_its_hold(asked.hold, asked.credits),
      );
    case "void":
      return a_hold_ends_once(asked.hold, nowMs);
  }
}

/** O-9, C-8, C-4: of the organization itself, and of every pool above it. */
function newConsumption(organization: Consumer, next: { used?: number; held?: number }, credits: number): Verdict {
  return firstViolation(
    () => a_paused_organization_consumes_nothing_new(organization),
    () => an_anchor_consumes_nothing(organization),
    () => consumption_is_within_headroom(organization, credits),
    () =>
      supposing(
        [organization],
        () => change(organization, next),
        () => pools_above_can_pay(organization, credits),
      ),
  );
}

function act(organization: Consumer, asked: Consumption): Entry[] {
  switch (asked.kind) {
    case "use":
      return [used(organization, asked.credits)];
    case "hold":
      change(organization, { held: organization.held + asked.credits });
      return [entry("hold", organization, asked.credits)];
    case "post":
      // In this order, so that nothing counts twice on the way (`ledger.ts`).
      return [freed(organization, asked.hold), used(organization, asked.credits)];
    case "void":
      return [freed(organization, asked.hold)];
  }
}

function freed(organization: Consumer, { credits }: Hold): Entry {
  change(organization, { held: organization.held - credits });
  return entry("void", organization, credits);
}

function used(organization: Consumer, credits: number): Entry {
  change(organization, { used: organization.used + credits });
  return entry("post", organization, credits);
}

function entry(kind: EntryKind, organization: Consumer, amount: number): Entry {
  const { id, parent, allocated, used, held, committedBelow } = organization;
  return { kind, organization: id, pool: parent?.id ?? null, amount, allocated, used, held, committedBelow };
}
