/**
 * The shapes of SCIM 2.0 (RFC 7643, RFC 7644), as far as they are spoken here: users, lists of them, errors, what is supported.
 * Rejected: a SCIM library; those that are kept are whole servers, with stores of their own.
 */
import type {
  Refusal,
  ScimConfig,
  ScimError,
  ScimPatchRequest,
  ScimUser,
  ScimUserList,
  ScimUserRequest,
} from "../../wire/generated/wire.ts";
import { isActive, type Membership } from "../domain/provisioned.ts";
import type { NewUser, UserChange, Users } from "../domain/provisioning.ts";

/** The media type of SCIM (RFC 7644, 3.1). */
export const SCIM_JSON = "application/scim+json";

/** Users of a page where the caller does not say, and at most. */
export const SCIM_PAGE = { usual: 100, most: 1_000 } as const;

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";
const LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
const CONFIG = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig";
const REFUSAL = "urn:allot:params:scim:Refusal";

/** A user; `base` is the address of all users. */
export function scimUser(member: Membership, base: string): ScimUser {
  const { scimId, externalId, email, name, roles } = member;
  const id = scimId ?? "";
  return {
    ...{ schemas: [USER], id, ...(externalId !== null && { externalId }), userName: email },
    ...{ name: { formatted: name }, displayName: name, emails: [{ value: email, primary: true }] },
    ...{ active: isActive(member), roles: roles.map((value) => ({ value })) },
    meta: { resourceType: "User", location: `${base}/${id}` },
  };
}

export function scimUsers({ total, members }: Users, startIndex: number, base: string): ScimUserList {
  const page = { totalResults: total, startIndex, itemsPerPage: members.length };
  return { schemas: [LIST], ...page, Resources: members.map((one) => scimUser(one, base)) };
}

/** A refusal as SCIM has it (RFC 7644, 3.12). */
export function scimError(refusal: Refusal): ScimError {
  const { status, detail, code, field } = refusal;
  const scimType = scimTypeOf(code, field);
  return { schemas: [ERROR], status: String(status), ...(scimType && { scimType }), detail, [REFUSAL]: refusal };
}

function scimTypeOf(code: string, field: string | undefined): ScimError["scimType"] {
  switch (code) {
    case "user_exists":
      return "uniqueness";
    case "user_name_stays":
      return "mutability";
    case "body_malformed":
      return "invalidSyntax";
    case "body_invalid":
      return field?.endsWith("path") ? "invalidPath" : "invalidValue";
    case "request_malformed":
      return field === "filter" ? "invalidFilter" : "invalidValue";
    default:
      return undefined;
  }
}

/** What is supported (RFC 7643, 5). */
export function scimConfig(location: string): ScimConfig {
  const [no, yes] = [{ supported: false }, { supported: true }];
  return {
    schemas: [CONFIG],
    ...{ patch: yes, bulk: { ...no, maxOperations: 0, maxPayloadSize: 0 } },
    ...{ filter: { ...yes, maxResults: SCIM_PAGE.most }, changePassword: no, sort: no, etag: no },
    authenticationSchemes: [
      {
        ...{ type: "oauthbearertoken", name: "Bearer token", primary: true },
        description: "A token of the organization with scim access, as `allot token create --access scim` makes it.",
      },
    ],
    meta: { resourceType: "ServiceProviderConfig", location },
  };
}

/** A user as one is sent; who has no name is called by their address. */
export function newUserOf({ userName, externalId, active, ...names }: ScimUserRequest): NewUser {
  const name = nameOf(names) ?? userName.slice(0, userName.lastIndexOf("@"));
  return { userName, name, externalId: externalId ?? null, active: active === undefined || isTrue(active) };
}

function nameOf({ displayName, name }: Pick<ScimUserRequest, "displayName" | "name">): string | undefined {
  const parts = [name?.givenName, name?.familyName].filter(Boolean).join(" ");
  return [displayName, name?.formatted, parts].find((one) => typeof one === "string" && one.trim() !== "") ?? undefined;
}

/** Some providers say `"False"`. */
function isTrue(active: boolean | string): boolean {
  return active === true || (typeof active === "string" && active.toLowerCase() === "true");
}

/** Why a patch is not taken: the field at fault. */
export interface Unpatchable {
  readonly field: string;
  readonly detail: string;
}

/**
 * What a patch comes to (RFC 7644, 3.5.2), operation after operation: `active`, names, `externalId`, `userName` as it is. Other
 * attributes of a user are not kept, and what is said of them is passed over; a path that names none is refused.
 */
export function changeOf({ Operations }: ScimPatchRequest): UserChange | Unpatchable {
  let [change, parts]: [UserChange, Record<string, string>] = [{}, {}];
  for (const [at, { op, path, value }] of Operations.entries()) {
    const field = `Operations/${at}`;
    const removes = op.toLowerCase() === "remove";
    if (path !== undefined && !PATH.test(path))
      return { field: `${field}/path`, detail: `${path} is no path that is taken` };
    if (path === undefined && (removes || !isObject(value)))
      return {
        field: removes ? `${field}/path` : `${field}/value`,
        detail: "an operation without a path has attributes",
      };
    for (const [name, given] of path === undefined ? flattened(value) : [[path, value] as const]) {
      const attribute = name.replace(`${USER}:`, "").toLowerCase();
      const said = removes ? undefined : given;
      const wrong = wrongValue(attribute, said);
      if (wrong) return { field: `${field}/value`, detail: wrong };
      if (attribute === "active" && (typeof said === "boolean" || typeof said === "string"))
        change = { ...change, active: isTrue(said) };
      if (attribute === "externalid") change = { ...change, externalId: typeof said === "string" ? said : null };
      if (attribute === "username" && typeof said === "string") change = { ...change, userName: said };
      if (NAMES.includes(attribute) && typeof said === "string") parts = { ...parts, [attribute]: said };
    }
  }
  const given = { givenName: parts["name.givenname"] ?? null, familyName: parts["name.familyname"] ?? null };
  const formatted = parts["name.formatted"] ?? null;
  const name = nameOf({ displayName: parts.displayname ?? null, name: { ...given, formatted } });
  return name === undefined ? change : { ...change, name };
}

const PATH =
  /^(urn:ietf:params:scim:schemas:[A-Za-z0-9:.]{1,100}:)?[A-Za-z][A-Za-z0-9_$-]{0,60}(\[[^\]]{0,100}\])?(\.[A-Za-z]{1,60})?$/;
const NAMES = ["displayname", "name.formatted", "name.givenname", "name.familyname"];

function wrongValue(attribute: string, said: unknown): string | undefined {
  if (attribute === "active")
    return typeof said === "boolean" || (typeof said === "string" && /^(true|false)$/i.test(said))
      ? undefined
      : "active is true or false";
  const isText = typeof said === "string" && said.length <= 256 && said.isWellFormed() && !/\p{Cc}/u.test(said);
  if (attribute === "externalid")
    return said === undefined || said === null || isText ? undefined : "externalId is a text";
  if (attribute === "username") return isText ? undefined : "userName is who somebody is, and stays";
  return NAMES.includes(attribute) && said !== undefined && said !== null && !isText
    ? `${attribute} is a text`
    : undefined;
}

function flattened(value: unknown): [string, unknown][] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]): [string, unknown][] =>
    key.toLowerCase() === "name" && isObject(inner)
      ? Object.entries(inner).map(([part, text]) => [`name.${part}`, text])
      : [[key, inner]],
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
