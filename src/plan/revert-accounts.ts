/** What a run did to a linked account → the change that puts it back, or why not. */
import { sameValue } from "../model/canonical.ts";
import type { Change } from "../model/change.ts";
import { canonicalAccount, type LinkedAccount } from "../model/linked-accounts.ts";
import type { Organization } from "../model/organization.ts";
import type { Event } from "../wire/generated/wire.ts";
import { isLinkedAccount } from "../wire/validate.ts";
import type { Draft } from "./operation.ts";

/** Puts an account back; null where it is as it was found. A text says why it cannot be. */
export function restoreAccount(
  { key: address, assets }: Organization,
  { found, left }: { readonly found: Event["before"]; readonly left: Event["after"] },
): Pick<Draft, "change" | "before"> | string | null {
  const [was, is] = [accountIn(found), accountIn(left)];
  const id = was?.id ?? is?.id ?? "";
  const live = assets.accounts.get(id);
  const now = live ? canonicalAccount(live) : null;
  if (sameValue(now, was)) return null;
  if (!sameValue(now, is)) return `the account ${id} was changed since the run`;
  const change: Change = !was
    ? { kind: "account.delete", address, after: { id } }
    : { kind: now ? "account.update" : "account.create", address, after: was };
  return { change, before: now && { ...now } };
}

/** A linked account in an event. It was written by the service, in the form of the model. */
export function accountIn(fields: Event["before"]): LinkedAccount | null {
  const one = fields?.account;
  return isLinkedAccount(one) ? canonicalAccount(one) : null;
}
