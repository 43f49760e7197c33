/**
 * Declared linked accounts → what is desired, and what the files by themselves can do wrong with them. An account is declared
 * as a whole: what is not said of what it does, it does not do. Its name, and who shares it, are managed where they are declared.
 */
import { canonicalName, sorted } from "../model/canonical.ts";
import type { DesiredAccount } from "../model/desired.ts";
import * as law from "../model/law/linked-accounts.ts";
import type { Verdict } from "../model/law/violation.ts";
import { ACCOUNT_PROVIDERS, ACCOUNT_TYPES, type LinkedAccount } from "../model/linked-accounts.ts";
import { isMap, type YamlMap } from "./map.ts";
import type { Mistake } from "./mistake.ts";
import { wordsOf } from "./problems.ts";

/** By id. What has the wrong form is left out: the schema says so. */
export function accountsOf(declared: YamlMap): ReadonlyMap<string, DesiredAccount> {
  return new Map(
    Object.entries(declared).flatMap(([id, one]): [string, DesiredAccount][] => {
      const account = isMap(one) ? accountOf(id, one) : undefined;
      return account ? [[id, account]] : [];
    }),
  );
}

function accountOf(id: string, one: YamlMap): DesiredAccount | undefined {
  const provider = ACCOUNT_PROVIDERS.find((word) => word === one.provider);
  const type = ACCOUNT_TYPES.find((word) => word === one.type);
  if (!provider || !type) return undefined;
  return {
    ...{ id, provider, type, children: childrenOf(one) },
    name: typeof one.name === "string" ? canonicalName(one.name) : undefined,
    portalDefined: one.portalDefined === true,
    autoCustomer: one.autoCustomer === true,
    autoAssigned: one.autoAssigned === true,
    excludeRule: typeof one.excludeRule === "string" ? one.excludeRule : null,
  };
}

/** Of a dedicated account without `child`, none; of a shared one without `children`, it is not managed. */
function childrenOf({ type, child, children }: YamlMap): readonly string[] | undefined {
  if (type === "dedicated") return typeof child === "string" ? [child] : [];
  return Array.isArray(children) ? sorted(children.filter((key) => typeof key === "string")) : undefined;
}

/** Of `child` and `children`, each type of account has the one. */
export function* checkAccountForms(declared: unknown): Generator<Mistake> {
  if (!isMap(declared)) return;
  for (const [id, one] of Object.entries(declared)) {
    if (!isMap(one)) continue;
    const [own, other] = one.type === "shared" ? ["children", "child"] : ["child", "children"];
    if (one[other ?? ""] === undefined) continue;
    const message = `the account ${id} is ${String(one.type)}: it has \`${own}\`, and not \`${other}\``;
    yield { code: "account_one_child", rule: "A-1", message, field: ["accounts", id, other ?? ""] };
  }
}

/** What the files alone can tell: of one account all that is wrong with it. */
export function* checkAccounts(declared: ReadonlyMap<string, DesiredAccount>): Generator<Mistake> {
  for (const one of declared.values()) {
    const whole: LinkedAccount = { ...one, name: one.name ?? null, children: one.children ?? [] };
    yield* verdict(law.automatic_customers_are_for_shared_portal_defined_azure(whole), one.id, "autoCustomer");
    yield* verdict(law.automatic_assignment_is_for_dedicated_aws_and_azure(whole), one.id, "autoAssigned");
    yield* verdict(law.exclusion_is_from_automatic_assignment(whole), one.id, "excludeRule");
  }
}

function* verdict(found: Verdict, id: string, field: string): Generator<Mistake> {
  if (found) yield { code: found.code, rule: found.rule, message: wordsOf(found), field: ["accounts", id, field] };
}
