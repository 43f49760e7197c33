/** Which laws a change of linked accounts must pass, and what moves must pass because of them. */
import type { Change } from "./change.ts";
import * as law from "./law/linked-accounts.ts";
import { firstViolation, type OnTaken, type Verdict } from "./law/violation.ts";
import { canonicalAccount } from "./linked-accounts.ts";
import { ancestorsOf, type Organization } from "./organization.ts";
import type { Tree } from "./tree.ts";

export type AccountChange = Extract<Change, { kind: `account.${string}` }>;

export function accountRefusal(
  tree: Tree,
  organization: Organization,
  asked: AccountChange,
  onTaken?: OnTaken,
): Verdict {
  const { accounts } = organization.assets;
  if (asked.kind === "account.delete")
    return firstViolation(
      () => law.a_linked_account_is_there(accounts, asked.after.id),
      () => law.an_account_with_sub_accounts_stays(accounts, asked.after.id),
    );
  const one = canonicalAccount(asked.after);
  const isHeld = () => tree.isAccountHeld(one.id, organization);
  return firstViolation(
    () => law.linked_accounts_are_a_distributors(organization),
    () => {
      if (asked.kind === "account.update") return law.a_linked_account_is_there(accounts, one.id);
      const taken = law.a_linked_account_is_new_in_the_tree(one.id, accounts.has(one.id) || isHeld());
      return taken && onTaken && !accounts.has(one.id) ? onTaken(taken, isHeld) : taken;
    },
    () => law.a_dedicated_account_has_one_child(one),
    ...one.children.map(
      (key) => () => law.an_account_is_assigned_below_its_distributor(one, key, tree.get(key), organization),
    ),
    () => law.automatic_customers_are_for_shared_portal_defined_azure(one),
    () => law.automatic_assignment_is_for_dedicated_aws_and_azure(one),
    () => law.exclusion_is_from_automatic_assignment(one),
    ...one.children.map((key) => () => law.an_anchor_has_no_accounts(one, tree.get(key))),
  );
}

/** A-1 of a move below another distributor. */
export function leavingRefusal(tree: Tree, moved: Organization, parent: Organization): Verdict {
  return law.who_moves_away_has_no_accounts_there(moved, assignmentLeft(tree, moved, parent));
}

/** An account of a distributor that is above an organization and not above its next place, assigned to what moves. */
function assignmentLeft(tree: Tree, moved: Organization, parent: Organization) {
  const staying = new Set([parent, ...ancestorsOf(parent)]);
  const leaving = [...ancestorsOf(moved)].filter((one) => !staying.has(one) && one.assets.accounts.size > 0);
  if (leaving.length === 0) return undefined;
  const moves = new Map(tree.subtreeOf(moved).map((one) => [one.key, one]));
  for (const { key: distributor, assets } of leaving) {
    for (const { id: account, children } of assets.accounts.values()) {
      const child = children.find((key) => moves.has(key));
      if (child !== undefined) return { account, child, distributor };
    }
    // who was created from an account's billing file has it as long as that is there.
    for (const { key: child, assets: own } of moves.values())
      if (own.automatic !== null && assets.accounts.has(own.automatic))
        return { account: own.automatic, child, distributor };
  }
  return undefined;
}
