import { describe, expect, test } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { authorityOf } from "../../src/model/authority.ts";
import type { Change } from "../../src/model/change.ts";
import type { CostCenter } from "../../src/model/cost-centers.ts";
import * as anchors from "../../src/model/law/anchors.ts";
import { who_may_change } from "../../src/model/law/authorization.ts";
import * as costCenters from "../../src/model/law/cost-centers.ts";
import * as credits from "../../src/model/law/credits.ts";
import * as licenses from "../../src/model/law/licenses.ts";
import * as accounts from "../../src/model/law/linked-accounts.ts";
import * as managed from "../../src/model/law/managed-accounts.ts";
import * as metering from "../../src/model/law/metering.ts";
import * as law from "../../src/model/law/organizations.ts";
import * as people from "../../src/model/law/people.ts";
import * as persons from "../../src/model/law/persons.ts";
import * as phases from "../../src/model/law/phases.ts";
import * as presentation from "../../src/model/law/presentation.ts";
import * as unlinking from "../../src/model/law/unlinking.ts";
import { type Verdict, VIOLATION_CODES, type ViolationCode } from "../../src/model/law/violation.ts";
import type { LinkedAccount } from "../../src/model/linked-accounts.ts";
import type { Organization } from "../../src/model/organization.ts";
import { type Member, NOBODY, type People, type Role } from "../../src/model/people.ts";
import { perform } from "../../src/model/perform.ts";
import { UNSAID } from "../../src/model/presentation.ts";
import { allocate, at, operator, plant, update } from "./plant.ts";

const tree = plant({
  rlc: { allocated: 10_000, children: { cd: { allocated: 20_000, managedBy: "one" }, emea: { children: {} } } },
});
const ada: Member = { email: "ada@rlc.example", name: "Ada", roles: ["auditor"], state: "active", invitation: null };
const auditor: Role = { name: "auditor", permissions: ["credits:view"], includes: [], scope: null };
const staffed: People = { ...NOBODY, members: new Map([[ada.email, ada]]), roles: new Map([["auditor", auditor]]) };
const top: CostCenter = { key: "top", name: "Top", code: null, parent: null, subAccounts: [] };
const centers = new Map(
  [top, { ...top, key: "leaf", parent: "top", subAccounts: ["s1"] }].map((one) => [one.key, one]),
);
const pools = new Map([["pro", { product: "pro", quantity: 5 }]]);
const account: LinkedAccount = {
  ...{ id: "a-1", provider: "gcp", name: null, type: "shared", children: ["cd", "emea"] },
  ...{ portalDefined: false, autoCustomer: true, autoAssigned: true, excludeRule: "x*" },
};
const SSO = { issuer: "https://id.cd.example", clientId: "allot", emailDomains: [] };
const billing = { computers: 1, invoicesTo: null, payment: null, since: 0, trialEnds: 0, until: null };
const [rlc, cd, emea] = [at(tree, "rlc"), at(tree, "cd"), at(tree, "emea")];

const licensed: Organization = {
  ...rlc,
  assets: { ...rlc.assets, licenses: pools },
  licensing: { drawn: new Map([["pro", 3]]), draws: [] },
};
const ofMsp: Organization = { ...cd, parent: { ...rlc, partnerType: "msp" } };

/** Version checks are the service's: the model has no clock and no other writers. */
type Service = "changed_meanwhile";

/** One law that answers with each code, and the rule that it names. */
const ANSWERS: Record<Exclude<ViolationCode, Service>, readonly [rule: string, Verdict]> = {
  second_root: ["O-1", law.a_tree_has_one_root("other", "rlc")],
  root_not_distributor: ["O-1", law.the_root_is_a_distributor("ChildOrganization")],
  parent_not_found: ["O-1", law.a_parent_exists_in_the_tree("nowhere", undefined)],
  parent_not_distributor: ["O-1", law.only_distributors_have_children(cd)],
  too_deep: ["O-1", law.a_tree_is_at_most_8_levels_deep(8)],
  kind_changed: ["O-1", law.a_kind_stays_as_created("Distributor", "ChildOrganization")],
  key_malformed: ["O-2", law.a_key_is_well_formed("A")],
  key_taken: ["O-2", law.a_key_is_unique_in_the_tree("cd", true)],
  key_retired: ["O-2", law.a_key_is_never_reused("cd", true)],
  name_malformed: ["O-3", law.a_name_is_well_formed("")],
  name_taken: ["O-3", law.a_name_is_unique_in_the_tree("CD Inc.", "new", "cd")],
  field_missing: ["O-4", law.a_creation_names_everything({}, undefined, false)],
  country_unknown: ["O-4", law.a_country_is_iso_3166("XX")],
  region_unknown: ["O-5", law.a_region_is_one_of_the_service("mars", ["eu1"])],
  region_changed: ["O-5", law.a_region_stays_as_created("eu1", "us1")],
  not_found: ["O-6", law.an_organization_is_seen_from_itself_and_above(cd, "emea")],
  operator_only: ["O-7", law.creations_are_by_who_provisions(null, false)],
  provisioning_below_root: ["O-7", law.provisioning_is_set_at_the_root("self", { root: false, byOperator: true })],
  external_id_missing: ["O-7", law.a_vendor_provisioned_tree_has_external_ids("vendor", null)],
  external_id_taken: ["O-7", law.an_external_id_is_unique("sf-1", "new", "cd")],
  root_stays_active: ["O-8", phases.a_root_stays_active(rlc, "paused")],
  phase_does_not_follow: ["O-8", phases.a_phase_follows(cd, ["paused"], "active")],
  organization_paused: ["O-9", phases.a_paused_organization_consumes_nothing_new({ key: "cd", phase: "paused" })],
  root_moved: ["O-12", law.a_root_is_not_moved(rlc)],
  moved_into_itself: ["O-12", law.nothing_moves_into_itself(emea, emea)],
  protected: ["O-13", phases.a_protected_organization_stays({ ...cd, protected: true }, "run-1", "moved")],
  credits_not_whole: ["C-1", credits.credits_are_whole(0.5)],
  credits_step: ["C-2", credits.an_allocation_is_a_multiple_of_10000(9_999)],
  first_credits_too_low: ["C-2", credits.a_first_allocation_is_at_least_10000(0)],
  wrong_kind_of_credits: ["C-3", credits.a_root_purchases_and_others_are_allocated(rlc, "credits")],
  purchased_below_committed: ["C-3", credits.purchases_cover_what_is_committed(rlc, 0)],
  allocation_below_children: ["C-4", credits.an_allocation_covers_the_children({ ...emea, committedBelow: 1 }, 0)],
  pool_short: ["C-4", credits.pools_above_can_pay(rlc, 10_000)],
  balances_not_conserved: ["C-5", credits.balances_hold({ ...rlc, used: -1 })],
  distributor_only: ["C-7", who_may_change(allocate("cd", 0), cd, authorityOf(cd.id, ["owner"], new Map()))],
  hold_too_long: ["C-8", metering.a_hold_lasts_an_hour_at_most(metering.LONGEST_HOLD_MS + 1, 0)],
  hold_ended: ["C-8", metering.a_hold_ends_once({ id: "h", credits: 1, state: "voided", expiresAt: 1 }, 0)],
  beyond_hold: ["C-8", metering.a_post_is_within_its_hold({ id: "h", credits: 1, state: "held", expiresAt: 1 }, 2)],
  operation_id_reused: ["C-11", credits.an_operation_id_has_one_body("op-1", "a", "b")],
  credits_left: ["U-1", unlinking.an_unlinked_organization_has_no_credits(cd)],
  hour_not_over: ["U-1", unlinking.an_hour_has_passed_since_the_credits_ended(cd, 0)],
  credits_held: ["U-3", unlinking.an_unlinked_organization_holds_nothing({ ...cd, held: 1 })],
  children_left: ["U-3", unlinking.an_unlinked_organization_has_no_children(emea, ["lg"])],
  anchored_left: ["U-3", anchors.an_unlinked_organization_anchors_nothing(cd, ["de"])],
  confirmation_wrong: ["U-3", unlinking.an_unlink_is_confirmed_by_the_live_name(cd, "CD")],
  owner_accepted: ["P-1", people.an_owner_is_named_while_pending({ ...cd, ownerInvitation: null }, "other@cd.example")],
  owner_is_no_user: ["P-1", people.the_owner_role_is_not_given(["owner"])],
  email_malformed: ["P-3", persons.an_address_is_well_formed("a@b.c, d@e.f", "users")],
  member_exists: ["P-3", people.a_member_is_not_invited(cd, ada)],
  member_not_disabled: ["P-3", people.only_who_was_disabled_is_enabled(cd, ada)],
  transfer_to_no_member: ["P-4", people.ownership_goes_to_an_active_member(cd, "nobody@cd.example")],
  issuer_malformed: ["P-5", people.an_issuer_is_well_formed("http://id.example")],
  sign_in_missing: ["P-5", people.people_are_provisioned_where_they_sign_in(cd)],
  sign_in_exists: ["P-5", people.a_sign_in_is_begun_once({ ...cd, people: { ...NOBODY, sso: SSO } })],
  member_absent: ["P-6", people.a_member_is_there(cd, "nobody@cd.example", undefined)],
  forbidden: ["P-7", who_may_change(update("cd", { name: "New" }), cd, authorityOf(rlc.id, ["member"], new Map()))],
  role_built_in: ["P-7", people.a_custom_role_has_a_name_of_its_own("admin")],
  role_exists: ["P-7", people.a_role_is(staffed, "auditor", "new")],
  role_unknown: ["P-7", people.roles_are_known(NOBODY, ["auditor"], "users")],
  role_circle: ["P-7", people.roles_include_no_circle(staffed, { ...auditor, includes: ["auditor"] })],
  scope_unknown: [
    "P-7",
    people.a_scope_names_organizations_at_or_below(
      { ...auditor, scope: { children: ["cd"] } },
      emea,
      tree.get.bind(tree),
    ),
  ],
  role_in_use: ["P-7", people.a_role_in_use_stays(staffed, "auditor", operator.nowMs)],
  beyond_own_permissions: ["P-7", asAdmin({ email: "new@rlc.example", roles: ["accountant"] })],
  own_access: ["P-7", asAdmin({ email: ada.email, roles: ["member"] })],
  cost_center_exists: ["K-1", costCenters.a_cost_center_is(centers, "top", "new")],
  cost_center_unknown: ["K-1", costCenters.a_cost_center_is(centers, "nowhere", "there")],
  cost_center_circle: ["K-1", costCenters.cost_centers_nest_in_no_circle(centers, { ...top, parent: "leaf" })],
  cost_center_not_leaf: ["K-1", costCenters.sub_accounts_hang_on_leaves(centers, { ...top, subAccounts: ["s2"] })],
  sub_account_taken: ["K-1", costCenters.a_sub_account_has_one_cost_center(centers, { ...top, subAccounts: ["s1"] })],
  cost_center_in_use: ["K-1", costCenters.a_cost_center_that_others_stand_below_stays(centers, "top")],
  account_exists: ["A-1", accounts.a_linked_account_is_new_in_the_tree("a-1", true)],
  account_unknown: ["A-1", accounts.a_linked_account_is_there(new Map(), "a-1")],
  account_not_distributor: ["A-1", accounts.linked_accounts_are_a_distributors(cd)],
  account_one_child: ["A-1", accounts.a_dedicated_account_has_one_child({ ...account, type: "dedicated" })],
  account_child_unknown: ["A-1", accounts.an_account_is_assigned_below_its_distributor(account, "cd", cd, emea)],
  account_assigned: [
    "A-1",
    accounts.who_moves_away_has_no_accounts_there(cd, { account: "a-1", child: "cd", distributor: "rlc" }),
  ],
  auto_customer_not_possible: ["A-2", accounts.automatic_customers_are_for_shared_portal_defined_azure(account)],
  auto_assigned_not_possible: ["A-3", accounts.automatic_assignment_is_for_dedicated_aws_and_azure(account)],
  exclude_rule_not_possible: ["A-3", accounts.exclusion_is_from_automatic_assignment(account)],
  account_in_use: [
    "A-4",
    accounts.an_account_with_sub_accounts_stays(new Map([["a-1", { ...account, subAccounts: 1 }]]), "a-1"),
  ],
  anchor_not_child: ["N-1", anchors.an_anchor_is_a_child("emea", "Distributor")],
  anchor_has_none: ["N-1", anchors.an_anchor_has_no_credits({ key: "cd", anchor: true }, 10_000)],
  anchor_changed: ["N-1", anchors.an_anchor_stays_as_created(true, false)],
  anchor_missing: ["N-2", anchors.an_anchor_is_there_and_activated("cd", cd)],
  anchor_activated: ["N-2", anchors.an_anchor_is_activated_once({ key: "cd", activated: true })],
  anchor_of_anchor: ["N-2", anchors.an_anchor_has_no_anchor("cd", true, "other")],
  anchor_kept: ["N-2", anchors.an_anchor_is_kept({ ...cd, anchorRef: "one" }, "two")],
  partner_not_distributor: ["L-1", licenses.a_partner_is_a_distributor("cd", "ChildOrganization", "msp")],
  license_pool_of_distributor: ["L-1", licenses.children_of_an_msp_have_no_pools(ofMsp)],
  licenses_not_whole: ["L-1", licenses.a_quantity_is_whole({ product: "pro", quantity: 0.5 })],
  license_pool_exists: ["L-1", licenses.a_license_pool_is(pools, "pro", "new")],
  license_pool_unknown: ["L-1", licenses.a_license_pool_is(pools, "lite", "there")],
  license_pool_in_use: ["L-1", licenses.a_license_pool_in_use_stays(licensed, "pro")],
  licenses_out_of_reach: ["L-1", licenses.licenses_stay_in_reach({ ...ofMsp, assets: licensed.assets }, "parent")],
  licenses_below_used: ["L-3", licenses.a_quantity_covers_what_is_drawn(licensed, { product: "pro", quantity: 2 })],
  license_pool_empty: ["L-3", licenses.consumption_is_within_the_pool(licensed, "pro", 3)],
  licenses_not_used: ["L-3", licenses.only_what_is_used_is_given_back(cd, "pro", 1)],
  managed_account_not_child: ["B-1", managed.a_managed_account_is_a_child(rlc)],
  managed_account_exists: ["B-1", managed.a_managed_account_is({ ...cd, assets: { ...NO_ASSETS, billing } }, "new")],
  managed_account_missing: ["B-1", managed.a_managed_account_is(cd, "there")],
  too_many_computers: ["B-1", managed.a_managed_account_has_250_computers_at_most(251)],
  computers_full: ["B-1", managed.a_computer_finds_room("cd", billing, 1)],
  past_due: ["B-1", managed.past_due_enrols_no_further_computers("cd", billing, 1)],
  management_of_distributor: ["B-2", presentation.children_are_managed(rlc, { ...UNSAID, management: "client" })],
  presentation_exists: ["B-3", presentation.a_presentation_is(UNSAID, "new")],
  presentation_unknown: ["B-3", presentation.a_presentation_is(null, "there")],
  subdomain_malformed: ["B-3", presentation.a_subdomain_is_well_formed({ ...UNSAID, subdomain: "abc" })],
  subdomain_taken: ["B-3", presentation.a_subdomain_is_unique_in_the_service("acme", "cd")],
  managed_elsewhere: ["language-10", performedBy("two")],
};

/** What an admin of the root, who is Ada, is answered when giving somebody roles. */
function asAdmin(after: { readonly email: string; readonly roles: readonly string[] }): Verdict {
  const by = authorityOf(rlc.id, ["admin"], new Map(), ada.email);
  return who_may_change({ kind: "membership.update", address: "rlc", after }, rlc, by);
}

function performedBy(stack: string): Verdict {
  const done = perform(tree, update("cd", { name: "Other" }), { ...operator, stack });
  return "violation" in done ? done.violation : undefined;
}

/** O-1 … O-13, then C-1 … C-12, U-1 … U-6, P-1 … P-9, K, A, N, L and B, then what is not in the book. */
function placeInTheBook(rule: string): number {
  const [section = "", number = ""] = rule.split("-");
  return ["O", "C", "U", "P", "K", "A", "N", "L", "B", "language"].indexOf(section) * 100 + Number(number);
}

describe("violation codes", () => {
  test.each(Object.entries(ANSWERS))("%s is what a law answers with, and names its rule", (code, [rule, verdict]) => {
    expect(verdict).toMatchObject({ code, rule });
    expect(verdict?.message).toMatch(/\w/);
  });

  test("stand in the order of the book, each once", () => {
    const inOrder = Object.entries(ANSWERS)
      .toSorted(([, [a]], [, [b]]) => placeInTheBook(a) - placeInTheBook(b))
      .map(([code]) => code);
    expect([...VIOLATION_CODES]).toEqual([...inOrder, "changed_meanwhile"]);
    expect(Object.keys(ANSWERS)).toEqual(inOrder);
  });

  test("C-3 operator_only answers for purchases too", () => {
    expect(credits.purchases_are_the_operators(false)).toMatchObject({ code: "operator_only", rule: "C-3" });
    expect(credits.purchases_are_the_operators(true)).toBeUndefined();
  });

  test.each([
    ["O-9", { kind: "organization.pause", address: "cd", after: { phase: "paused" } }],
    ["O-13", { kind: "organization.protect", address: "cd", after: { protected: true } }],
    ["U-2", { kind: "organization.drain", address: "cd", after: { phase: "draining", credits: 0 } }],
  ] satisfies [string, Change][])("%s distributor_only answers for it too", (rule, asked) => {
    const verdict = who_may_change(asked, cd, authorityOf(cd.id, ["owner"], new Map()));
    expect(verdict).toMatchObject({ code: "distributor_only", rule });
  });
});
