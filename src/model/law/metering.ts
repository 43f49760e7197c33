/**
 * The law of metering, C-8: one function a rule, or a part of one. What consumption does to balances is in `../metering.ts`; when it
 * writes home (C-12) in `../thresholds.ts`; that pause refuses it (O-9) in `phases.ts`.
 */
import { figure } from "../canonical.ts";
import { headroom } from "../credits.ts";
import type { Holding } from "../organization.ts";
import { figuresOf, type Verdict } from "./violation.ts";

/** C-8: the longest that a hold lasts, in milliseconds. */
export const LONGEST_HOLD_MS = 60 * 60 * 1000;

export type HoldState = "held" | "posted" | "voided" | "expired";

/** A reservation for work in flight, as far as the law asks about it. */
export interface Hold {
  readonly id: string;
  /** Whole credits that it reserves, or reserved. */
  readonly credits: number;
  readonly state: HoldState;
  /** From this moment on it is over, in Unix milliseconds. */
  readonly expiresAt: number;
}

/** C-8: what an organization consumes or holds is within its own headroom. Asked before it is posted. */
export function consumption_is_within_headroom(organization: Holding, credits: number): Verdict {
  const left = headroom(organization);
  if (credits <= left) return undefined;
  const possible = Math.max(0, left);
  return {
    code: "pool_short",
    rule: "C-8",
    message: `${organization.key} has ${figure(possible)} credits left to consume, not ${figure(credits)}`,
    field: "credits",
    figures: figuresOf(credits, possible),
    wayOut:
      left < 0
        ? `its distributor allocates more: it has consumed ${figure(-left)} beyond its allocation`
        : "consume less, or its distributor allocates more",
  };
}

/** C-8: a hold lasts for a while, and for an hour at most. Both times in Unix milliseconds. */
export function a_hold_lasts_an_hour_at_most(expiresAt: number, nowMs: number): Verdict {
  const latest = nowMs + LONGEST_HOLD_MS;
  if (expiresAt > nowMs && expiresAt <= latest) return undefined;
  return {
    code: "hold_too_long",
    rule: "C-8",
    message:
      expiresAt > latest
        ? `a hold lasts an hour at most, here until ${rfc3339(latest)}; ${rfc3339(expiresAt)} is later`
        : `a hold that expires at ${rfc3339(expiresAt)} would be over already: it is ${rfc3339(nowMs)}`,
    field: "expiresAt",
    wayOut: "hold again before it ends, where the work takes longer",
  };
}

/** C-8: a hold ends once: posted, voided or expired. At the millisecond of its end it is over. */
export function a_hold_ends_once(hold: Hold, nowMs: number): Verdict {
  const state = stateAt(hold, nowMs);
  if (state === "held") return undefined;
  return {
    code: "hold_ended",
    rule: "C-8",
    message: `${hold.id} was ${state}${state === "expired" ? ` at ${rfc3339(hold.expiresAt)}` : ""}; a hold ends once`,
    ...(state === "expired" && { wayOut: "post what was consumed as usage, as far as there is headroom" }),
  };
}

/** C-8: a hold is posted in part or whole; what goes beyond it is usage of its own. */
export function a_post_is_within_its_hold({ id, credits }: Hold, asked: number): Verdict {
  if (asked <= credits) return undefined;
  return {
    code: "beyond_hold",
    rule: "C-8",
    message: `${id} holds ${figure(credits)} credits, not ${figure(asked)}`,
    field: "credits",
    figures: figuresOf(asked, credits),
    wayOut: "post the whole hold, and the rest as usage",
  };
}

/** What a hold is at a time: one whose end has passed has expired, whether or not anybody has written so. */
export function stateAt({ state, expiresAt }: Pick<Hold, "state" | "expiresAt">, nowMs: number): HoldState {
  return state === "held" && nowMs >= expiresAt ? "expired" : state;
}

function rfc3339(unixMs: number): string {
  return new Date(unixMs).toISOString();
}
