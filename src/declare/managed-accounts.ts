/**
 * A declared managed account (B-1) → what is desired, and what the files by themselves can do wrong with it. What is not said of it is not
 * managed; `managedAccount: {}` makes a child one and says no more.
 */
import { canonicalEmail } from "../model/canonical.ts";
import type { DesiredManagedAccount } from "../model/desired.ts";
import * as law from "../model/law/managed-accounts.ts";
import type { Secret } from "../model/payment-mark.ts";
import { isMap, type YamlMap } from "./map.ts";
import type { Mistake } from "./mistake.ts";
import { wordsOf } from "./problems.ts";

/** The secret that an `!env` stands for; undefined where its variable is not set, or has what can be none. */
export type SecretOf = (value: symbol) => Secret | undefined;

/** What has the wrong form is left out: the schema says so. */
export function managedAccountOf({ computers, billing }: YamlMap, secretOf: SecretOf): DesiredManagedAccount {
  const { email, paymentReference } = isMap(billing) ? billing : {};
  return {
    computers: typeof computers === "number" ? computers : undefined,
    invoicesTo: typeof email === "string" ? canonicalEmail(email) : undefined,
    payment: typeof paymentReference === "symbol" ? secretOf(paymentReference) : undefined,
  };
}

/** What the files alone can tell. */
export function* checkManagedAccount(
  organization: Parameters<typeof law.an_anchor_is_no_managed_account>[0],
): Generator<Mistake> {
  const verdict = law.an_anchor_is_no_managed_account(organization);
  if (verdict) yield { ...verdict, message: wordsOf(verdict), field: ["managedAccount"] };
}
