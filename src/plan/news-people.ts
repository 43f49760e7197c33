/** What happened to people and to assets, as lines that people read. */
import type { Event } from "../wire/generated/wire.ts";

/** Who a person is, whom events name by an id. */
export type NameOf = (person: string) => string;

/** What happened to people or assets, in words; undefined of events that are not about them. Each is told by itself. */
export function peopleNews({ kind, before, after }: Event, nameOf: NameOf): string | undefined {
  const person = after?.person ?? before?.person;
  const who = typeof person === "string" ? nameOf(person) : "somebody";
  switch (kind.split(".")[0]) {
    case "membership":
      return `${who}: ${kind}, ${membershipText(before)} → ${membershipText(after)}`;
    case "role":
      return `${kind} ${nameIn(after?.role ?? before?.role)}`;
    case "sso":
      return kind;
    case "costCenter":
      return `${kind} ${keyIn(after?.costCenter ?? before?.costCenter)}`;
    case "account":
      return `${kind} ${idIn(after?.account ?? before?.account)}`;
    case "presentation":
      return kind;
    case "license":
      return licenseNews(kind, before, after);
    case "billing":
      return kind;
    default:
      if (kind !== "owner.transfer" || typeof after?.transfer !== "string") return undefined;
      return `ownership offered to ${nameOf(after.transfer)}`;
  }
}

/** Of pools, and of what is taken from them and given back (L-3), which bears on no plan but is told. */
function licenseNews(kind: string, before: Event["before"], after: Event["after"]): string {
  const pool = after?.license ?? before?.license;
  const product = typeof pool === "object" && pool !== null && "product" in pool ? pool.product : after?.product;
  return `${kind} ${String(product)}`;
}

function membershipText(fields: Event["before"]): string {
  const { state, roles, invitation } = fields ?? {};
  if (state === undefined && roles === undefined) return "(none)";
  const what = typeof invitation === "string" ? `invitation ${invitation}` : String(state ?? "owner");
  return `${what} as ${Array.isArray(roles) ? roles.join(", ") : ""}`;
}

function keyIn(asset: unknown): string {
  return typeof asset === "object" && asset !== null && "key" in asset ? String(asset.key) : "";
}

function idIn(account: unknown): string {
  return typeof account === "object" && account !== null && "id" in account ? String(account.id) : "";
}

function nameIn(role: unknown): string {
  return typeof role === "object" && role !== null && "name" in role ? String(role.name) : "";
}
