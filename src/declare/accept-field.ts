/**
 * The live value of one field → what the organization's own document is to say. What is written in another spelling of the same (case of a
 * domain, order of roles) stays as it is written.
 */
import { canonicalEmail, canonicalName } from "../model/canonical.ts";
import type { CostCenter } from "../model/cost-centers.ts";
import type { LinkedAccount } from "../model/linked-accounts.ts";
import { managedAccountNow } from "../model/managed-accounts.ts";
import type { Organization, Owner } from "../model/organization.ts";
import { personKey, type Role, type Sso } from "../model/people.ts";
import { Obstacle } from "./edited-document.ts";
import { isMap, type YamlMap } from "./map.ts";
import type { OwnDraft } from "./own-draft.ts";

/** A user as they live; null where they have no access and had none. */
export interface LiveUser {
  readonly name: string | undefined;
  readonly roles: readonly string[] | undefined;
  readonly disabled: boolean;
}

/** What is taken on. */
export interface Accepting {
  readonly field: string;
  /** As the comparison has it. */
  readonly live: unknown;
  /** Null where it was unlinked. */
  readonly organization: Organization | null;
  /** Of one of its users, by their address. */
  readonly userOf: (email: string) => LiveUser | null;
}

/** Puts the live value of a field into a draft. A key, and a parent of what is nested, are not of this. @throws Obstacle */
export function acceptField(draft: OwnDraft, accepting: Accepting): void {
  const { field, organization } = accepting;
  const [noun = ""] = field.split(".");
  const name = field.slice(noun.length + 1);
  if (field === "state") {
    acceptState(draft, accepting);
    return;
  }
  if (!organization) throw new Obstacle("it is not there any more");
  switch (noun) {
    case "credits":
    case "purchasedCredits":
      draft.set([noun], organization.allocated);
      return;
    case "protected":
      draft.set(["protected"], organization.protected);
      return;
    case "name":
    case "country":
    case "externalId":
    case "provisioning":
    case "access":
    case "customerAccess":
    case "usedOnUnlink":
    case "partnerType":
    case "anchorRef":
      putText(draft, [noun], organization[noun]);
      return;
    case "parent":
      putText(draft, ["parent"], organization.parent?.key ?? null);
      return;
    case "owner":
      acceptOwner(draft, accepting, organization.owner);
      return;
    case "labels":
      acceptLabels(draft, organization.labels);
      return;
    case "managedBy":
      draft.set(["state"], "released");
      return;
    case "users":
      acceptUser(draft, name, accepting.userOf(name));
      return;
    case "roles":
      acceptRole(draft, name, organization.people.roles.get(name));
      return;
    case "sso":
      acceptSso(draft, organization.people.sso);
      return;
    case "costCenters":
      acceptCostCenter(draft, name, organization.assets.costCenters.get(name));
      return;
    case "accounts":
      acceptAccount(draft, name, organization.assets.accounts.get(name));
      return;
    case "licenses": {
      const pool = organization.assets.licenses.get(name);
      if (pool) draft.set(["licenses", name, "quantity"], pool.quantity);
      else draft.remove(["licenses", name]);
      return;
    }
    case "managedAccount":
      acceptManagedAccount(draft, field, organization);
      return;
    case "subdomain":
    case "management":
      putText(draft, [noun], organization.assets.presentation?.[noun] ?? null);
      return;
    case "branding":
    case "support":
      acceptFields(draft, noun, organization.assets.presentation?.[noun] ?? null);
      return;
    case "contactMenu": {
      const entries = organization.assets.presentation?.contactMenu;
      if (entries)
        draft.set(
          ["contactMenu"],
          entries.map((entry) => ({ ...entry })),
        );
      else draft.remove(["contactMenu"]);
      return;
    }
    case "alertsTo":
      draft.set(["alertsTo"], listLike(draft.value("alertsTo"), organization.assets.presentation?.alertsTo ?? []));
      return;
    default:
      throw new Obstacle("it has no form in a declaration");
  }
}

function acceptState(draft: OwnDraft, { live, organization }: Accepting): void {
  if (live === "unlinked" || live === "draining") {
    const name = organization?.name ?? draft.value("name");
    draft.set(["state"], "unlinked");
    draft.set(["confirm"], typeof name === "string" ? name : "");
    if (draft.value("protected") === true) draft.remove(["protected"]);
    return;
  }
  draft.set(["state"], live);
  if (draft.own.confirm !== undefined && draft.own.anchorRef === undefined) draft.remove(["confirm"]);
}

/** P-1: who owns it is no user besides; who did, is one from then on (P-4), and stands there where users are declared. */
function acceptOwner(draft: OwnDraft, { userOf }: Accepting, owner: Owner): void {
  const was = draft.value("owner");
  putText(draft, ["owner", "name"], owner.name);
  putText(draft, ["owner", "email"], owner.email);
  if (!Array.isArray(draft.value("users"))) return;
  acceptUser(draft, owner.email, null);
  if (!isMap(was) || typeof was.email !== "string" || personKey(was.email) === personKey(owner.email)) return;
  const user = userOf(canonicalEmail(was.email));
  if (user && !user.disabled) acceptUser(draft, canonicalEmail(was.email), user);
}

function acceptLabels(draft: OwnDraft, labels: Readonly<Record<string, string>>): void {
  const declared = draft.value("labels");
  for (const label of Object.keys(isMap(declared) ? declared : {}))
    if (!Object.hasOwn(labels, label)) draft.remove(["labels", label]);
  for (const [label, text] of Object.entries(labels)) putText(draft, ["labels", label], text);
}

/** An item of the list; the whole of a template's list is written where it was the template's. */
function acceptUser(draft: OwnDraft, email: string, user: LiveUser | null): void {
  const declared = draft.value("users");
  const users: readonly unknown[] = Array.isArray(declared) ? declared : [];
  const isThem = (item: unknown) =>
    isMap(item) && typeof item.email === "string" && personKey(canonicalEmail(item.email)) === personKey(email);
  const there = users.find(isThem);
  if (!user) {
    if (there !== undefined)
      draft.set(
        ["users"],
        users.filter((item) => item !== there),
      );
    return;
  }
  if (!isMap(there)) {
    const { name, roles = [], disabled } = user;
    const item = { email, ...(name !== undefined && { name }), roles: [...roles], ...(disabled && { disabled }) };
    draft.set(["users"], [...users, item]);
    return;
  }
  const { disabled: _was, ...rest } = there;
  const item: YamlMap = {
    ...(there.disabled === user.disabled || (there.disabled === undefined && !user.disabled) ? there : rest),
    ...(user.disabled && { disabled: true }),
    ...(typeof there.name === "string" && user.name !== undefined && { name: textLike(there.name, user.name) }),
    ...(Array.isArray(there.roles) && user.roles && { roles: listLike(there.roles, user.roles) }),
  };
  draft.set(
    ["users"],
    users.map((one) => (one === there ? item : one)),
  );
}

function acceptRole(draft: OwnDraft, name: string, role: Role | undefined): void {
  if (!role) {
    draft.remove(["roles", name]);
    return;
  }
  const at = ["roles", name];
  if (!isMap(draft.value(...at))) draft.set(at, {});
  putList(draft, [...at, "permissions"], role.permissions);
  putList(draft, [...at, "includes"], role.includes);
  const { scope } = role;
  if (!scope) {
    if (draft.value(...at, "scope") !== undefined) draft.remove([...at, "scope"]);
    return;
  }
  for (const part of ["children", "accounts", "costCenters"] as const) {
    const named = scope[part];
    // An empty list says that the role reaches nothing of that; an absent one, that it is not narrowed.
    if (named) draft.set([...at, "scope", part], listLike(draft.value(...at, "scope", part), named));
    else if (draft.value(...at, "scope", part) !== undefined) draft.remove([...at, "scope", part]);
  }
}

function acceptSso(draft: OwnDraft, sso: Sso | null): void {
  if (!sso) {
    for (const field of Object.keys(fieldsIn(draft.value("sso")))) draft.remove(["sso", field]);
    return;
  }
  putText(draft, ["sso", "issuer"], sso.issuer);
  putText(draft, ["sso", "clientId"], sso.clientId);
  putList(draft, ["sso", "emailDomains"], sso.emailDomains);
}

function acceptCostCenter(draft: OwnDraft, key: string, one: CostCenter | undefined): void {
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

function acceptAccount(draft: OwnDraft, id: string, one: LinkedAccount | undefined): void {
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
function acceptManagedAccount(draft: OwnDraft, field: string, { assets }: Organization): void {
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

/** A map that is said as a whole; an empty one says that there is nothing of its own. */
function acceptFields(draft: OwnDraft, field: string, live: object | null): void {
  const wanted = fieldsIn(live);
  const declared = fieldsIn(draft.value(field));
  for (const name of Object.keys(declared)) if (wanted[name] === undefined) draft.remove([field, name]);
  for (const [name, value] of Object.entries(wanted)) putText(draft, [field, name], String(value));
}

/** A text, as it is written where that says the same; none takes the field away, which then is not managed any more. */
function putText(draft: OwnDraft, path: readonly string[], value: string | null): void {
  const written = draft.value(...path);
  if (value === null) {
    if (written !== undefined) draft.remove(path);
  } else if (typeof written !== "string" || textLike(written, value) !== written) draft.set(path, value);
}

/** A list that says nothing where it is empty. */
function putList(draft: OwnDraft, path: readonly string[], values: readonly string[]): void {
  const written = draft.value(...path);
  if (written === undefined && values.length === 0) return;
  draft.set(path, listLike(written, values));
}

function textLike(written: string, value: string): string {
  const spellings = [written, canonicalName(written), canonicalEmail(written)];
  // A colour is stored in lower case.
  if (value.startsWith("#")) spellings.push(written.toLowerCase());
  return spellings.includes(value) ? written : value;
}

/** Words in the order in which they are written, then those that have come. */
function listLike(written: unknown, values: readonly string[]): readonly unknown[] {
  const items: readonly unknown[] = Array.isArray(written) ? written : [];
  const left = new Set(values);
  const kept = items.filter((item) => {
    const value = typeof item === "string" ? values.find((one) => textLike(item, one) === item) : undefined;
    return value !== undefined && left.delete(value);
  });
  const next = [...kept, ...left];
  return next.length === items.length && kept.length === items.length ? items : next;
}

function fieldsIn(value: unknown): YamlMap {
  return isMap(value) ? value : {};
}
