/**
 * The law of *People*, P-1 to P-4 and P-7, but for who may do what (`authorization.ts`): one function a rule, or a part of one.
 */
import { BUILT_IN_ROLES, isBuiltIn } from "../authority.ts";
import { isThisMachine } from "../loopback.ts";
import type { Organization } from "../organization.ts";
import { isOpen, type Member, type People, personKey, type Role } from "../people.ts";
import type { Verdict } from "./violation.ts";

type Owned = Pick<Organization, "key" | "owner" | "ownerInvitation">;

/**
 * P-6: whether who belongs to one organization belongs to another by that. Each has its own users: the same address in two is two
 * memberships, and one gives nothing in the other. Children of one anchor share the users of the anchor: who belongs to that acts in
 * them as one of their own people, with authority that is of the child (the service makes it so); nobody else does.
 */
export function users_are_shared(home: string | null, organization: string): boolean {
  return home === organization;
}

/** P-1: another owner is named while the one before has not accepted; from then on ownership is transferred (P-4). */
export function an_owner_is_named_while_pending({ key, owner, ownerInvitation }: Owned, email: string): Verdict {
  if (ownerInvitation !== null || personKey(owner.email) === personKey(email)) return undefined;
  return {
    code: "owner_accepted",
    rule: "P-1",
    message: `the owner of ${key} has accepted; ownership passes on by a transfer (P-4)`,
    field: "owner",
    wayOut: "transfer it, to an active member",
  };
}

/** P-1: the owner is no member besides. */
export function an_owner_is_no_member_besides({ key, owner }: Owned, email: string): Verdict {
  if (personKey(owner.email) !== personKey(email)) return undefined;
  return {
    code: "owner_is_no_user",
    rule: "P-1",
    message: `${email} owns ${key} and is not one of its users besides`,
    field: "users",
  };
}

/** P-1: there is exactly one owner; nobody is given that role. */
export function the_owner_role_is_not_given(roles: readonly string[]): Verdict {
  if (!roles.includes("owner")) return undefined;
  return {
    code: "owner_is_no_user",
    rule: "P-1",
    message: "an organization has one owner; the role `owner` is not given to users",
    field: "users",
    wayOut: "transfer the ownership (P-4)",
  };
}

/** P-3: somebody who is a member already is not invited. */
export function a_member_is_not_invited({ key }: Pick<Organization, "key">, member: Member | undefined): Verdict {
  if (!member || member.state === "invited") return undefined;
  return {
    code: "member_exists",
    rule: "P-3",
    message: `${member.email} is a member of ${key} already`,
    field: "users",
  };
}

/** P-5: what an issuer is, in both of the following. */
export function an_issuer_is_well_formed(issuer: string): Verdict {
  return an_issuer_is_where_a_provider_can_be(issuer) ?? an_issuer_is_asked_over_https(issuer);
}

/** P-5: an issuer is where a provider can be: a host, without a user or password, a query or a fragment (OpenID Connect Core, 2). No secret is repeated. */
function an_issuer_is_where_a_provider_can_be(issuer: string): Verdict {
  const [, host = "", rest = ""] = /^[a-z]+:\/\/([^/\\?#]*)(.*)$/is.exec(issuer) ?? [];
  const has = host.includes("@")
    ? "a user or a password in it"
    : rest.includes("?")
      ? "a query"
      : rest.includes("#")
        ? "a fragment"
        : host === "" || !URL.canParse(issuer)
          ? "no host"
          : undefined;
  if (has === undefined) return undefined;
  const shown = issuer.includes("@") ? `…${issuer.slice(issuer.lastIndexOf("@"))}` : issuer;
  return {
    code: "issuer_malformed",
    rule: "P-5",
    message: `${shown} is no issuer of single sign-on: it has ${has}`,
    field: "sso",
    wayOut: "write it as the provider does, like https://HOST/PATH",
  };
}

/** P-5: an identity provider is asked over https; plain http never leaves the machine. */
function an_issuer_is_asked_over_https(issuer: string): Verdict {
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isThisMachine(url.hostname))) return undefined;
  return {
    code: "issuer_malformed",
    rule: "P-5",
    message: `${issuer} is no issuer of single sign-on: it is asked over https, and over plain http on this machine only`,
    field: "sso",
    wayOut: "write it as https://…",
  };
}

/** P-5: people are provisioned where they sign in by a provider; nobody else is made a member without accepting (P-3). */
export function people_are_provisioned_where_they_sign_in({ key, people }: Organization): Verdict {
  if (people.sso) return undefined;
  return {
    code: "sign_in_missing",
    rule: "P-5",
    message: `${key} has no single sign-on, so nobody is provisioned there`,
    field: "sso",
    wayOut: "declare `sso` first, or invite people",
  };
}

/** P-5: single sign-on that is to be begun is new: who begins it over another would let in other people, and lock out those whom that one vouches for. */
export function a_sign_in_is_begun_once({ key, people }: Pick<Organization, "key" | "people">): Verdict {
  if (!people.sso) return undefined;
  return {
    code: "sign_in_exists",
    rule: "P-5",
    message: `${key} has single sign-on already, by ${people.sso.issuer}`,
    field: "sso",
    wayOut: "change the one that is there, or end it first",
  };
}

/** P-5: single sign-on that is to be changed or ended is there: who changes it has seen another. */
export function a_sign_in_is_there({ key, people }: Pick<Organization, "key" | "people">): Verdict {
  if (people.sso) return undefined;
  return {
    code: "sign_in_missing",
    rule: "P-5",
    message: `${key} has no single sign-on`,
    field: "sso",
    wayOut: "begin it anew, if it is meant to be there",
  };
}

/** P-6: somebody is a member of an organization, or was asked to be. */
export function a_member_is_there(
  { key }: Pick<Organization, "key">,
  email: string,
  member: Member | undefined,
): Verdict {
  if (member) return undefined;
  return {
    code: "member_absent",
    rule: "P-6",
    message: `${email} is not one of the users of ${key}`,
    field: "users",
  };
}

/** P-3: nobody is let in without having accepted: only who was disabled is enabled. */
export function only_who_was_disabled_is_enabled(
  { key }: Pick<Organization, "key">,
  member: Member | undefined,
): Verdict {
  if (!member || member.state === "disabled") return undefined;
  const { email, state } = member;
  return {
    code: "member_not_disabled",
    rule: "P-3",
    message:
      state === "active"
        ? `${email} is an active member of ${key} already`
        : `${email} was asked to join ${key} and has not accepted; nobody is let in without`,
    field: "users",
    ...(state === "invited" && { wayOut: "invite them again" }),
  };
}

/** P-4: ownership is offered to an active member of the organization, who is not the owner. */
export function ownership_goes_to_an_active_member(
  { key, owner, ownerInvitation, people }: Organization,
  email: string,
): Verdict {
  const member = people.members.get(personKey(email));
  const isOwner = personKey(owner.email) === personKey(email);
  if (member?.state === "active" && !isOwner && ownerInvitation === null) return undefined;
  return {
    code: "transfer_to_no_member",
    rule: "P-4",
    message:
      ownerInvitation !== null
        ? `the owner of ${key} has not accepted yet, and has nothing to transfer; name another owner instead`
        : isOwner
          ? `${email} owns ${key} already`
          : `${email} is not an active member of ${key}, so its ownership cannot be transferred there`,
    field: "owner",
    ...(ownerInvitation === null &&
      !isOwner && { wayOut: "invite them as a user first; once they have accepted, apply again" }),
  };
}

/** P-7: a custom role has a name that no built-in role has. */
export function a_custom_role_has_a_name_of_its_own(name: string): Verdict {
  if (!isBuiltIn(name)) return undefined;
  return {
    code: "role_built_in",
    rule: "P-7",
    message: `${name} is a built-in role; custom roles have other names than ${BUILT_IN_ROLES.join(", ")}`,
    field: "roles",
  };
}

/** P-7: a role that is to be made is new; one that is to be changed is there. */
export function a_role_is({ roles }: People, name: string, wanted: "new" | "there"): Verdict {
  if (roles.has(name) === (wanted === "there")) return undefined;
  return {
    code: wanted === "new" ? "role_exists" : "role_unknown",
    rule: "P-7",
    message: wanted === "new" ? `there is a role ${name} already` : `there is no custom role ${name}`,
    field: "roles",
  };
}

/** P-7: roles that somebody is given, or that a role includes, are there. */
export function roles_are_known({ roles }: People, names: readonly string[], field: "users" | "roles"): Verdict {
  const unknown = names.find((name) => !isBuiltIn(name) && !roles.has(name));
  if (unknown === undefined) return undefined;
  const known = [...BUILT_IN_ROLES.filter((name) => name !== "owner"), ...roles.keys()];
  return {
    code: "role_unknown",
    rule: "P-7",
    message: `there is no role ${unknown} here; there are ${known.join(", ")}`,
    field,
  };
}

/** P-7: roles do not include each other in a circle. */
export function roles_include_no_circle({ roles }: People, changed: Role): Verdict {
  const after = (name: string) => (name === changed.name ? changed : roles.get(name));
  const trail: string[] = [];
  const walk = (name: string): boolean => {
    if (trail.includes(name)) return name === changed.name;
    trail.push(name);
    const found = (after(name)?.includes ?? []).some(walk);
    if (!found) trail.pop();
    return found;
  };
  if (!walk(changed.name)) return undefined;
  return {
    code: "role_circle",
    rule: "P-7",
    message: `the role ${changed.name} would include itself: ${[...trail, changed.name].join(" → ")}`,
    field: "roles",
  };
}

/**
 * P-7: a scope names organizations that there are: the role's own, or some below it. What is beside it or above is answered as what is not
 * there (O-6). `find` looks an organization up by its key.
 */
export function a_scope_names_organizations_at_or_below(
  { name, scope }: Role,
  { key }: Pick<Organization, "key">,
  find: (key: string) => Placed | undefined,
): Verdict {
  const isBelow = (child: string) => {
    const found = find(child);
    for (let at = found ?? null; at; at = at.parent) if (at.key === key) return true;
    // P-6: an anchor's users act in the children that belong to it.
    return found?.anchorRef === key;
  };
  const unknown = scope?.children?.find((child) => !isBelow(child));
  if (unknown === undefined) return undefined;
  return {
    code: "scope_unknown",
    rule: "P-7",
    message: `the role ${name} is for ${unknown}, and there is no organization ${unknown} at or below ${key}`,
    field: "roles",
  };
}

/** An organization, as far as it matters where it is. */
interface Placed {
  readonly key: string;
  readonly parent: Placed | null;
  readonly anchorRef?: string | null;
}

/**
 * P-7: a role that somebody has, or that another includes, stays. Who is disabled, or was asked in vain, has none: memberships are
 * never deleted, and would keep roles for ever.
 */
export function a_role_in_use_stays({ members, roles }: People, name: string, nowMs: number): Verdict {
  const isThere = ({ state, invitation }: Member) =>
    state === "active" || (state === "invited" && invitation !== null && isOpen(invitation, nowMs));
  const member = [...members.values()].find((one) => isThere(one) && one.roles.includes(name));
  const role = [...roles.values()].find((one) => one.includes.includes(name));
  const by = member?.email ?? role?.name;
  if (by === undefined) return undefined;
  return {
    code: "role_in_use",
    rule: "P-7",
    message: member ? `${by} has the role ${name}` : `the role ${by} includes ${name}`,
    field: "roles",
    wayOut: "take it away there first",
  };
}
