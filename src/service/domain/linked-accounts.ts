/** Writes what a change set has changed of linked accounts and of whom they are assigned to. As rows: `linked-account-rows.ts`. */
import { NO_ASSETS } from "../../model/assets.ts";
import type { LinkedAccount } from "../../model/linked-accounts.ts";
import { query, type Transaction, text } from "../store/statement.ts";
import { numberOf } from "./ids.ts";
import type { Changed } from "./organizations.ts";

/** Writes the accounts of what has changed, whose rows are there. All that goes does so first: accounts may change hands. */
export function* writeAccounts(tree: number, changed: readonly Changed[]): Transaction<void> {
  const come: (readonly [organization: number, account: LinkedAccount])[] = [];
  for (const { organization, before } of changed) {
    const { accounts } = organization.assets;
    const was = (organization === before ? NO_ASSETS : before.assets).accounts;
    if (accounts === was) continue;
    const gone = [...was.keys()].filter((id) => !accounts.has(id));
    if (gone.length > 0) yield* deleteAccounts(tree, gone);
    for (const one of accounts.values()) if (was.get(one.id) !== one) come.push([numberOf(organization.id), one]);
  }
  for (const [organization, one] of come) yield* writeAccount(tree, organization, one);
}

function* deleteAccounts(tree: number, ids: readonly string[]): Transaction<void> {
  yield* query("DELETE FROM account_children WHERE tree = $1 AND account = ANY($2::text[])", tree, ids);
  yield* query("DELETE FROM linked_accounts WHERE tree = $1 AND id = ANY($2::text[])", tree, ids);
}

function* writeAccount(tree: number, organization: number, one: LinkedAccount): Transaction<void> {
  const { id, provider, name, type, children, portalDefined, autoCustomer, autoAssigned, excludeRule } = one;
  const flags = [portalDefined, autoCustomer, autoAssigned].map((flag) => (flag ? 1 : 0));
  yield* query(
    `INSERT INTO linked_accounts
       (tree, id, organization, provider, name, type, portal_defined, auto_customer, auto_assigned, exclude_rule)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (tree, id) DO UPDATE SET organization = excluded.organization, provider = excluded.provider,
       name = excluded.name, type = excluded.type, portal_defined = excluded.portal_defined,
       auto_customer = excluded.auto_customer, auto_assigned = excluded.auto_assigned, exclude_rule = excluded.exclude_rule`,
    ...[tree, id, organization, provider, name, type, ...flags, excludeRule],
  );
  yield* query("DELETE FROM account_children WHERE tree = $1 AND account = $2", tree, id);
  // By keys as they are written by now: who has the account may have got its own in the same change set.
  yield* query(
    `INSERT INTO account_children (tree, account, child)
     SELECT o.tree, la.id, o.number FROM organizations o JOIN linked_accounts la ON la.tree = o.tree AND la.id = $2
     WHERE o.tree = $1 AND o.key = ANY($3::text[])`,
    ...[tree, id, children],
  );
  // Who has the account no longer has none of its sub-accounts, but for those that it brought here itself.
  yield* query(
    `UPDATE sub_accounts SET child = NULL, automatic = 0 WHERE tree = $1 AND account = $2 AND child IS NOT NULL
     AND child NOT IN (SELECT c.child FROM account_children c WHERE c.tree = $1 AND c.account = $2)
     AND child NOT IN (SELECT o.number FROM organizations o WHERE o.tree = $1 AND o.automatic = $2)`,
    ...[tree, id],
  );
}

/** U-4: who has left a tree has no sub-accounts of accounts that are there. */
export function* freeSubAccountsOf(tree: number, organizations: readonly number[]): Transaction<void> {
  if (organizations.length === 0) return;
  yield* query(
    "UPDATE sub_accounts SET child = NULL, automatic = 0 WHERE tree = $1 AND child = ANY($2::bigint[])",
    ...[tree, organizations],
  );
}

/** Which of some accounts there are in a tree: each with the key of who has it. */
export function* readAccountHolders(
  tree: number | undefined,
  ids: readonly string[],
): Transaction<[id: string, key: string][]> {
  if (tree === undefined || ids.length === 0) return [];
  const rows = yield* query(
    `SELECT la.id, o.key FROM linked_accounts la JOIN organizations o ON o.tree = la.tree AND o.number = la.organization
     WHERE la.tree = $1 AND la.id = ANY($2::text[])`,
    ...[tree, ids],
  );
  return rows.map((row) => [text(row[0]), text(row[1])]);
}
