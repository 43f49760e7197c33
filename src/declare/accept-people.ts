/** The live value of who is in an organization → what its document is to say: its owner, its users, its roles, its single sign-on. */
import { canonicalEmail } from "../model/canonical.ts";
import type { Owner } from "../model/organization.ts";
import { personKey, type Role, type Sso } from "../model/people.ts";
import { fieldsIn, listLike, putList, putText, textLike } from "./accept-values.ts";
import { isMap, type YamlMap } from "./map.ts";
import type { OwnDraft } from "./own-draft.ts";

/** A user as they live; null where they have no access and had none. */
export interface LiveUser {
  readonly name: string | undefined;
  readonly roles: readonly string[] | undefined;
  readonly disabled: boolean;
}

/** Finds a user by their address. */
export type UserOf = (email: string) => LiveUser | null;

/** P-1: who owns it is no user besides; who did, is one from then on (P-4), and stands there where users are declared. */
export function acceptOwner(draft: OwnDraft, userOf: UserOf, owner: Owner): void {
  const was = draft.value("owner");
  putText(draft, ["owner", "name"], owner.name);
  putText(draft, ["owner", "email"], owner.email);
  if (!Array.isArray(draft.value("users"))) return;
  acceptUser(draft, owner.email, null);
  if (!isMap(was) || typeof was.email !== "string" || personKey(was.email) === personKey(owner.email)) return;
  const user = userOf(canonicalEmail(was.email));
  if (user && !user.disabled) acceptUser(draft, canonicalEmail(was.email), user);
}

/** An item of the list; the whole of a template's list is written where it was the template's. */
export function acceptUser(draft: OwnDraft, email: string, user: LiveUser | null): void {
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

export function acceptRole(draft: OwnDraft, name: string, role: Role | undefined): void {
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

export function acceptSso(draft: OwnDraft, sso: Sso | null): void {
  if (!sso) {
    for (const field of Object.keys(fieldsIn(draft.value("sso")))) draft.remove(["sso", field]);
    return;
  }
  putText(draft, ["sso", "issuer"], sso.issuer);
  putText(draft, ["sso", "clientId"], sso.clientId);
  putList(draft, ["sso", "emailDomains"], sso.emailDomains);
}
