import type { BuiltInRole } from "../../model/authority.ts";

/** What a bearer of a token may be, and how far that goes. */
export const TOKEN_ROLES = ["operator", "owner", "admin", "member"] as const;
export type TokenRole = (typeof TOKEN_ROLES)[number];

/** `read` writes nothing; `meter` posts consumption (C-8), `scim` provisions people (P-5), and nothing else. */
export const TOKEN_ACCESSES = ["full", "read", "meter", "scim"] as const;
export type TokenAccess = (typeof TOKEN_ACCESSES)[number];

/** The roles that a service account acts by (P-7): one that only reads is there to plan, and looks at all that a plan is about. */
export function rolesOf(role: TokenRole, access: TokenAccess): BuiltInRole[] {
  if (role === "operator") return ["owner"];
  return role === "member" && access === "read" ? ["member", "reader"] : [role];
}
