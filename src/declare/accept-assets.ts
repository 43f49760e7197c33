/** The live value of what an organization has → what its document is to say: cost centers, linked accounts, its managed account. */
import type { CostCenter } from "../model/cost-centers.ts";
import type { LinkedAccount } from "../model/linked-accounts.ts";
import { managedAccountNow } from "../model/managed-accounts.ts";
import type { Organization } from "../model/organization.ts";
import { fieldsIn, listLike, putText } from "./accept-values.ts";
import { Obstacle } from "./edited-document.ts";
import { isMap } from "./map.ts";
import type { OwnDraft } from "./own-draft.ts";

export function acceptCostCenter(draft: OwnDraft, key: string, one: CostCenter | undefined): void {
  if (!one) {
    draft.remove(["costCenters", key]);
    return;
  }
  const isNew = !isMap(draft.value("costCenters", key));
  for (const field of ["name", "code", "parent"] as const) putText(draft, ["costCenters", key, field], one[field]);
  const at = ["costCenters", key, "subAccounts"];
  if (draft.value(...at) !== undefined || (isNew && one.subAccounts.length > 0))
    draft.set(at, listLike(draft.value(...at), one.subAccounts));
}

export function acceptAccount(draft: OwnDraft, id: string, one: LinkedAccount | undefined): void {
  if (!one) {
    draft.remove(["accounts", id]);
    return;
  }
  const at = ["accounts", id];
  const declared = draft.value(...at);
  const isNew = !isMap(declared);
  const wasShared = isMap(declared) && declared.type === "shared";
  putText(draft, [...at, "provider"], one.provider);
  if ((isNew && one.name !== null) || fieldsIn(declared).name !== undefined) putText(draft, [...at, "name"], one.name);
  putText(draft, [...at, "type"], one.type);
  if (one.type === "dedicated") {
    if (draft.value(...at, "children") !== undefined) draft.remove([...at, "children"]);
    putText(draft, [...at, "child"], one.children[0] ?? null);
  } else {
    if (draft.value(...at, "child") !== undefined) draft.remove([...at, "child"]);
    if (!wasShared || draft.value(...at, "children") !== undefined)
      draft.set([...at, "children"], listLike(draft.value(...at, "children"), one.children));
  }
  for (const flag of ["portalDefined", "autoCustomer", "autoAssigned"] as const)
    if (one[flag]) draft.set([...at, flag], true);
    else if (draft.value(...at, flag) === true) draft.set([...at, flag], false);
  putText(draft, [...at, "excludeRule"], one.excludeRule);
}

/** Language rule 6: how it pays is a secret, which is in no file, and in no answer that could be taken into one. */
export function acceptManagedAccount(draft: OwnDraft, field: string, { assets }: Organization): void {
  const account = managedAccountNow(assets.billing);
  if (field.endsWith("paymentReference"))
    throw new Obstacle(
      "a payment reference is a secret, which no file has: set the variable that `!env` names, or apply",
    );
  if (!account) {
    draft.remove(["managedAccount"]);
    return;
  }
  if (field === "managedAccount.billing.email")
    putText(draft, ["managedAccount", "billing", "email"], account.invoicesTo);
  else draft.set(["managedAccount", "computers"], account.computers);
}
