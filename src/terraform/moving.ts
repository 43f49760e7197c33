/**
 * What a `moved` block between two types asks for (MoveResourceState). Between types of ours there is no way: what is a child stays one (O-1), and so
 * does all else. The same type under another source address, as of a mirror that was renamed, is the same object.
 */
import { a_kind_stays_as_created } from "../model/law/organizations.ts";
import type { OrganizationKind } from "../model/organization.ts";
import { Refused } from "./diagnostics.ts";
import { unlawful } from "./lawful.ts";
import type { Resource } from "./resource.ts";

/** What is moved, and to which type. */
export interface Moved {
  /** Address of the provider that had it: `allot.local/allot/allot`. */
  readonly from: string;
  readonly type: string;
  readonly version: number;
  readonly json: Uint8Array;
}

const KINDS: Readonly<Record<string, OrganizationKind>> = {
  allot_child_organization: "ChildOrganization",
  allot_distributor: "Distributor",
};

/** The state of the same object under another address, in JSON. @throws Refused where it would be another object */
export function movedState({ from, type, version, json }: Moved, target: Resource, targetType: string): Uint8Array {
  const isOurs = from.split("/").at(-1) === "allot";
  const [was, is] = [KINDS[type], KINDS[targetType]];
  if (isOurs && was && is && was !== is) throw new Refused(unlawful(a_kind_stays_as_created(was, is), []));
  if (isOurs && type === targetType && version === target.schema.version) return onlyKnown(json, target);
  const detail =
    isOurs && type === targetType
      ? `Its state is of version ${version}, and this provider has version ${target.schema.version}: apply once with the provider that wrote it, in its newest version.`
      : `${type} of ${from} cannot become ${targetType}. Take it over by its key instead: \`removed { from = … lifecycle { destroy = false } }\` for the one, and an \`import\` block for the other.`;
  throw new Refused([{ severity: "error", summary: "Not moved", detail }]);
}

/** Attributes that the schema has: another release may have had more. */
function onlyKnown(json: Uint8Array, { schema }: Resource): Uint8Array {
  const state: unknown = JSON.parse(Buffer.from(json).toString("utf8"));
  if (typeof state !== "object" || state === null) throw new Error("the state is no object");
  const known = Object.entries(state).filter(([name]) => Object.hasOwn(schema.attributes, name));
  return Buffer.from(JSON.stringify(Object.fromEntries(known)));
}
