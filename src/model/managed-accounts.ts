/**
 * Managed accounts (B-1): a child that pays by itself for the computers that it has enrolled. Frozen data of its organization; the
 * computers are rows of the service, of which only the number matters here.
 *
 * What has ended stays, since it has had its trial: a child that becomes a managed account again does not get another.
 */
import { canonicalEmail } from "./canonical.ts";

export interface ManagedAccount {
  /** Computers that it may enrol, 0 to 250. */
  readonly computers: number;
  /** Where invoices go, canonical; null where nobody has said. */
  readonly invoicesTo: string | null;
  /** Mark of its payment reference (`payment-mark.ts`), or null. */
  readonly payment: string | null;
  /** When it became one, in Unix milliseconds. */
  readonly since: number;
  /** When its trial ends, the same. */
  readonly trialEnds: number;
  /** When it ceased to be one, the same; null while it is one. */
  readonly until: number | null;
}

/** What changes of a managed account (B-1). */
export interface BillingUpdate {
  readonly computers?: number;
  readonly invoicesTo?: string | null;
  /** Mark of a payment reference, or null for none; the reference itself comes beside the change (`payment-mark.ts`). */
  readonly payment?: string | null;
}

/** Trial of its own (B-1): 30 days. */
export const TRIAL_MS = 30 * 24 * 60 * 60 * 1000;
/** Fee of a month, in US cents (B-1). */
export const MONTHLY_CENTS = 7_500;
/** Computers at most (B-1). */
export const MOST_COMPUTERS = 250;

export const BILLING_STATES = ["trial", "active", "past_due"] as const;
export type BillingState = (typeof BILLING_STATES)[number];

/** Where its billing stands (B-1). */
export function billingState({ payment, trialEnds }: ManagedAccount, nowMs: number): BillingState {
  if (nowMs < trialEnds) return "trial";
  return payment === null ? "past_due" : "active";
}

/** The managed account that an organization is now, if it is one. */
export function managedAccountNow(account: ManagedAccount | null): ManagedAccount | null {
  return account?.until === null ? account : null;
}

/** One that begins now, after another that there may have been. */
export function begun(
  { computers, invoicesTo, payment }: Required<BillingUpdate>,
  former: ManagedAccount | null,
  nowMs: number,
): ManagedAccount {
  const trialEnds = former?.trialEnds ?? nowMs + TRIAL_MS;
  return Object.freeze({ computers, invoicesTo: mailbox(invoicesTo), payment, since: nowMs, trialEnds, until: null });
}

/** As it is after a change. */
export function updated(account: ManagedAccount, { invoicesTo, ...rest }: BillingUpdate): ManagedAccount {
  return Object.freeze({ ...account, ...rest, ...(invoicesTo !== undefined && { invoicesTo: mailbox(invoicesTo) }) });
}

function mailbox(invoicesTo: string | null): string | null {
  return invoicesTo === null ? null : canonicalEmail(invoicesTo);
}
