/**
 * What a law answers when it does not hold. The planner makes a `Problem` of it, the service a `Refusal`; the words are
 * the same in both. A law that holds answers undefined.
 */

/**
 * Every code a law can answer with, in the order of the law book: where several apply, the first is given. After the book
 * come the language's rule 10 and object versions. `operator_only` stands at O-7, and answers for C-3 too; `distributor_only` at C-7,
 * and answers for O-9, O-13 and U-2 too.
 */
export const VIOLATION_CODES = [
  "second_root",
  "root_not_distributor",
  "parent_not_found",
  "parent_not_distributor",
  "too_deep",
  "kind_changed",
  "key_malformed",
  "key_taken",
  "key_retired",
  "name_malformed",
  "name_taken",
  "field_missing",
  "country_unknown",
  "region_unknown",
  "region_changed",
  "not_found",
  "operator_only",
  "provisioning_below_root",
  "external_id_missing",
  "external_id_taken",
  "root_stays_active",
  "phase_does_not_follow",
  "organization_paused",
  "root_moved",
  "moved_into_itself",
  "protected",
  "credits_not_whole",
  "credits_step",
  "first_credits_too_low",
  "wrong_kind_of_credits",
  "purchased_below_committed",
  "allocation_below_children",
  "pool_short",
  "balances_not_conserved",
  "distributor_only",
  "hold_too_long",
  "hold_ended",
  "beyond_hold",
  "operation_id_reused",
  "credits_left",
  "hour_not_over",
  "credits_held",
  "children_left",
  "anchored_left",
  "confirmation_wrong",
  "owner_accepted",
  "owner_is_no_user",
  "email_malformed",
  "member_exists",
  "member_not_disabled",
  "transfer_to_no_member",
  "issuer_malformed",
  "sign_in_missing",
  "sign_in_exists",
  "member_absent",
  "forbidden",
  "role_built_in",
  "role_exists",
  "role_unknown",
  "role_circle",
  "scope_unknown",
  "role_in_use",
  "beyond_own_permissions",
  "own_access",
  "cost_center_exists",
  "cost_center_unknown",
  "cost_center_circle",
  "cost_center_not_leaf",
  "sub_account_taken",
  "cost_center_in_use",
  "account_exists",
  "account_unknown",
  "account_not_distributor",
  "account_one_child",
  "account_child_unknown",
  "account_assigned",
  "auto_customer_not_possible",
  "auto_assigned_not_possible",
  "exclude_rule_not_possible",
  "account_in_use",
  "anchor_not_child",
  "anchor_has_none",
  "anchor_changed",
  "anchor_missing",
  "anchor_activated",
  "anchor_of_anchor",
  "anchor_kept",
  "partner_not_distributor",
  "license_pool_of_distributor",
  "licenses_not_whole",
  "license_pool_exists",
  "license_pool_unknown",
  "license_pool_in_use",
  "licenses_out_of_reach",
  "licenses_below_used",
  "license_pool_empty",
  "licenses_not_used",
  "managed_account_not_child",
  "managed_account_exists",
  "managed_account_missing",
  "too_many_computers",
  "computers_full",
  "past_due",
  "management_of_distributor",
  "presentation_exists",
  "presentation_unknown",
  "subdomain_malformed",
  "subdomain_taken",
  "managed_elsewhere",
  "changed_meanwhile",
] as const;

export type ViolationCode = (typeof VIOLATION_CODES)[number];

/**
 * Whole credits, none below 0. `possible` is the most that would be let through, and `shortBy` how far what was asked goes beyond it;
 * of what is lowered too far (C-2, C-3, C-4) or left over (U-1, U-3) it is the least, and `shortBy` how far below that was asked.
 */
export interface Figures {
  readonly asked: number;
  readonly possible: number;
  readonly shortBy: number;
}

/** Figures that add up: `shortBy` lies between the other two. */
export function figuresOf(asked: number, possible: number): Figures {
  return { asked, possible, shortBy: Math.abs(asked - possible) };
}

export interface Violation {
  readonly code: ViolationCode;
  /** The law book's id, or `language-10`. */
  readonly rule: string;
  readonly message: string;
  /** The declared field at fault: `credits`, `owner.email`. */
  readonly field?: string;
  /** Key of the pool that cannot pay. */
  readonly pool?: string;
  readonly figures?: Figures;
  readonly wayOut?: string;
}

export type Verdict = Violation | undefined;

/**
 * Asked instead of refusing when a name (O-3), an external id (O-7), a sub-account (K-1) or a subdomain (B-3) is another's: a group may wait for that one to
 * give it up. `isStillTaken` says, later, whether it has not.
 */
export type OnTaken = (violation: Violation, isStillTaken: () => boolean) => Verdict;

/** The first verdict that is a violation. Laws are functions here, so that later ones are asked only when needed. */
export function firstViolation(...laws: (() => Verdict)[]): Verdict {
  for (const law of laws) {
    const verdict = law();
    if (verdict) return verdict;
  }
  return undefined;
}

/** A no because of what the asker is; the thing itself is in sight. */
export function not_allowed(rule: string, message: string, more: { wayOut?: string; field?: string } = {}): Verdict {
  return { code: "forbidden", rule, message, ...more };
}
