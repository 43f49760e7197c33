/**
 * What a managed account is charged for months of the calendar (B-1, B-5). From the end of its trial on a month of billing begins on the same day
 * and time of every month (UTC; on the last day of a month that is too short), and is charged whole on the invoice of the month in
 * which it begins. Nothing is charged in part, and nothing twice for one month.
 */
import { type ManagedAccount, MONTHLY_CENTS } from "./managed-accounts.ts";

/** A month of the calendar, UTC: from its first millisecond to the one after its last. */
export interface Month {
  /** `2026-01`. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The month of a name; undefined of what names none. */
export function monthNamed(name: string): Month | undefined {
  const [, year = "", month = ""] = MONTH.exec(name) ?? [];
  if (year === "" || Number(year) < 1970) return undefined;
  return { name, from: Date.UTC(Number(year), Number(month) - 1), to: Date.UTC(Number(year), Number(month)) };
}

/** The month that a time in Unix milliseconds falls in. */
export function monthOf(atMs: number): Month {
  const at = new Date(atMs);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  const name = `${String(year).padStart(4, "0")}-${String(month + 1).padStart(2, "0")}`;
  return { name, from: Date.UTC(year, month), to: Date.UTC(year, month + 1) };
}

/** Months from one to another, both with. */
export function* monthsBetween(first: Month, last: Month): Generator<Month> {
  for (let at = first; at.from <= last.from; at = monthOf(at.to)) yield at;
}

/** Fee of a month in cents, as far as it has come: of all the times that a child was a managed account. */
export function feeOf(periods: readonly Period[], month: Month, nowMs: number): number {
  return periods.some((period) => isCharged(period, month, nowMs)) ? MONTHLY_CENTS : 0;
}

type Period = Pick<ManagedAccount, "since" | "trialEnds" | "until">;

/** Whether a month of billing has begun in a month while the account was there. */
function isCharged({ since, trialEnds, until }: Period, month: Month, nowMs: number): boolean {
  const charged = Math.max(since, trialEnds);
  const begins = sameDayIn(month, charged);
  return begins >= charged && begins <= nowMs && (until === null || begins < until);
}

/** The day and time of another month in this one. */
function sameDayIn({ from, to }: Month, atMs: number): number {
  return Math.min(from + (atMs - monthOf(atMs).from), to - DAY_MS + (atMs % DAY_MS));
}

const DAY_MS = 24 * 60 * 60 * 1000;
