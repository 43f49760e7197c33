/** The law of managed accounts, B-1, B-2, B-4 and P-8: one function a rule, or a part of one. */
import { figure } from "../canonical.ts";
import { billingState, type ManagedAccount, MOST_COMPUTERS, managedAccountNow } from "../managed-accounts.ts";
import type { Organization, Phase } from "../organization.ts";
import { personKey } from "../people.ts";
import { an_address_is_well_formed } from "./persons.ts";
import { figuresOf, type Verdict, type Violation } from "./violation.ts";

const about = { rule: "B-1", field: "managedAccount" } as const;

/** B-1: a child is a managed account; a distributor is none. */
export function a_managed_account_is_a_child({ key, kind }: Pick<Organization, "key" | "kind">): Verdict {
  if (kind === "ChildOrganization") return undefined;
  return { code: "managed_account_not_child", ...about, message: `${key} is a distributor, and no managed account` };
}

/** N-1: an anchor has no usage and no invoices, so it is no managed account. */
export function an_anchor_is_no_managed_account({ key, anchor }: Pick<Organization, "key" | "anchor">): Verdict {
  if (!anchor) return undefined;
  return {
    code: "anchor_has_none",
    ...{ rule: "N-1", field: "managedAccount" },
    message: `${key} is an anchor, which has no usage and no invoices, and is no managed account`,
  };
}

/** B-1: one that is to be made is new; one that is to be changed is there. */
export function a_managed_account_is(
  { key, assets }: Pick<Organization, "key" | "assets">,
  wanted: "new" | "there",
): Verdict {
  const isThere = managedAccountNow(assets.billing) !== null;
  if (isThere === (wanted === "there")) return undefined;
  return wanted === "new"
    ? { code: "managed_account_exists", ...about, message: `${key} is a managed account already` }
    : { code: "managed_account_missing", ...about, message: `${key} is no managed account` };
}

/** B-1: up to 250 computers. */
export function a_managed_account_has_250_computers_at_most(computers: number): Verdict {
  if (Number.isInteger(computers) && computers >= 0 && computers <= MOST_COMPUTERS) return undefined;
  return {
    code: "too_many_computers",
    ...{ rule: "B-1", field: "managedAccount.computers" },
    message: `a managed account has ${MOST_COMPUTERS} computers at most, and ${figure(computers)} are asked for`,
    ...(computers > MOST_COMPUTERS && { figures: figuresOf(computers, MOST_COMPUTERS) }),
  };
}

/** B-1: invoices go to a mailbox. */
export function invoices_go_to_a_mailbox(invoicesTo: string | null): Verdict {
  if (invoicesTo === null) return undefined;
  const verdict = an_address_is_well_formed(invoicesTo, "owner");
  return verdict && { ...verdict, rule: "B-1", field: "managedAccount.billing.email" };
}

/** B-1: a further computer is enrolled while there is room. */
export function a_computer_finds_room(key: string, { computers }: ManagedAccount, enrolled: number): Verdict {
  if (enrolled < computers) return undefined;
  return {
    code: "computers_full",
    rule: "B-1",
    message: `${key} has enrolled ${figure(enrolled)} of ${figure(computers)} computers`,
    figures: figuresOf(enrolled + 1, computers),
    wayOut:
      computers < MOST_COMPUTERS ? "remove one, or raise `managedAccount.computers`" : "remove one that is out of use",
  };
}

/** B-1: a trial that has ended without a payment reference enrols no further computers. */
export function past_due_enrols_no_further_computers(key: string, account: ManagedAccount, nowMs: number): Verdict {
  if (billingState(account, nowMs) !== "past_due") return undefined;
  return {
    code: "past_due",
    rule: "B-1",
    message: `the trial of ${key} ended on ${day(account.trialEnds)} and it has no payment reference: it enrols no further computers`,
    field: "managedAccount.billing.paymentReference",
    wayOut: "set its payment reference",
  };
}

/** O-9: what is paused, or on its way out, enrols nothing new; who is out, and lives on by itself, does (U-4). */
export function a_computer_is_enrolled_while_active(key: string, phase: Phase): Verdict {
  if (phase === "active" || phase === "unlinked") return undefined;
  return {
    code: "organization_paused",
    rule: "O-9",
    message: `${key} is ${phase} and enrols no further computers`,
    ...(phase === "paused" && { wayOut: "resume it first" }),
  };
}

function day(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

/** A warning: what should be otherwise, and forbids nothing. */
export type Doubt = Omit<Violation, "code"> & { readonly code: string };

/** B-2: the owner of a managed account should be the owner of its provider, the distributor above. */
export function the_owner_should_be_the_providers(organization: Organization): Doubt | undefined {
  const { key, owner, parent, assets } = organization;
  if (!managedAccountNow(assets.billing) || !parent || personKey(owner.email) === personKey(parent.owner.email))
    return undefined;
  return {
    code: "owner_not_providers",
    ...{ rule: "B-2", field: "owner" },
    message: `${key} is a managed account, and its owner ${owner.email} is not that of its provider ${parent.key}, ${parent.owner.email}`,
  };
}

/** B-4: a managed account should say who gets its alerts; until it does, its owner gets them. */
export function a_managed_account_should_say_who_is_alerted({ key, owner, assets }: Organization): Doubt | undefined {
  if (!managedAccountNow(assets.billing) || (assets.presentation?.alertsTo ?? null) !== null) return undefined;
  return {
    code: "alerts_to_owner",
    ...{ rule: "B-4", field: "managedAccount" },
    message: `${key} is a managed account and says nothing of \`alertsTo\`: its alerts go to its owner ${owner.email}`,
  };
}

/** P-8: a managed account should have an admin. */
export function a_managed_account_should_have_an_admin({ key, assets, people }: Organization): Doubt | undefined {
  if (!managedAccountNow(assets.billing)) return undefined;
  const isAdmin = [...people.members.values()].some(
    ({ roles, state, invitation }) =>
      roles.includes("admin") && (state === "active" || (state === "invited" && invitation?.state === "pending")),
  );
  if (isAdmin) return undefined;
  return {
    code: "managed_account_without_admin",
    ...{ rule: "P-8", field: "managedAccount" },
    message: `${key} is a managed account, and nobody is its admin`,
  };
}
