/** Linked accounts as rows of the database, read along with the distributor that has them: a list in one column (`lists.ts`). */
import { ACCOUNT_PROVIDERS, ACCOUNT_TYPES, type LinkedAccount } from "../../model/linked-accounts.ts";
import { word } from "../store/statement.ts";
import { ENTRY, joined, PART, partsOf } from "./lists.ts";

const CHILDREN = `coalesce((SELECT string_agg(k.key, '${PART}' ORDER BY k.key) FROM account_children ac
  JOIN organizations k ON k.tree = ac.tree AND k.number = ac.child WHERE ac.tree = la.tree AND ac.account = la.id), '')`;
const FLAGS = ["portal_defined", "auto_customer", "auto_assigned"] as const;

/** SQL: the linked accounts of an organization `o`. */
export const ACCOUNTS = `SELECT string_agg(${joined(
  ...["la.id", "la.provider", "coalesce(la.name, '')", "la.type", CHILDREN],
  ...FLAGS.map((flag) => `CAST(la.${flag} AS TEXT)`),
  ...["coalesce(la.exclude_rule, '')", "CAST(la.sub_accounts AS TEXT)"],
)}, '${ENTRY}' ORDER BY la.id) FROM linked_accounts la WHERE la.tree = o.tree AND la.organization = o.number`;

/** The accounts of such a list. */
export function readAccounts(entries: readonly string[][]): ReadonlyMap<string, LinkedAccount> {
  return new Map(entries.map((entry) => [entry[0] ?? "", accountOf(entry)]));
}

function accountOf([id = "", provider = "", name, type = "", children = "", ...rest]: string[]): LinkedAccount {
  const [portalDefined = false, autoCustomer = false, autoAssigned = false] = rest.map((flag) => flag === "1");
  const [excludeRule, subAccounts] = rest.slice(FLAGS.length);
  return {
    ...{ id, provider: word(provider, ACCOUNT_PROVIDERS), name: name || null, type: word(type, ACCOUNT_TYPES) },
    ...{ children: partsOf(children), portalDefined, autoCustomer, autoAssigned, excludeRule: excludeRule || null },
    ...(subAccounts !== "0" && { subAccounts: Number(subAccounts) }),
  };
}
