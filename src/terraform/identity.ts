/**
 * What tells one resource from another, as Terraform 1.12 and later keep and ask for it (plugin protocol 6.9): the key of the tree's root, and the
 * keys that people declare (O-2): `{ root, key }`, `{ root, organization, name }`. An import may give them in place of an id; `root` can be
 * left away, where the provider knows which tree is meant.
 *
 * Rejected: the opaque id. It would never change, but nobody could write it into an `import` block; and a key is as good, since it is never used again.
 */

import { type Type, typeBytes } from "./protocol/types.ts";
import {
  type Attributes,
  type DynamicValue,
  decoded,
  encoded,
  isAttributes,
  isKnown,
  type Value,
} from "./protocol/values.ts";
import type { Resource } from "./resource.ts";

type Identified = Pick<Resource, "identity" | "schema">;

const ROOT = "root";

/** Identities are all of this version. */
export const IDENTITY_VERSION = 0;

/** A resource's schema of identities as the protocol has it. */
export function identitySchemaMessage({ identity, schema }: Identified): object {
  const own = identity.map((name) => ({
    name,
    type: typeBytes("string"),
    required_for_import: true,
    description: schema.attributes[name]?.description ?? "",
  }));
  const root = {
    name: ROOT,
    type: typeBytes("string"),
    optional_for_import: true,
    description: "Key of the root of its tree; that of the provider where it is not given.",
  };
  const isRootItself = identity.includes(ROOT);
  return { version: IDENTITY_VERSION, identity_attributes: isRootItself ? own : [root, ...own] };
}

/** The identity of an object; none of what is not there, or not known yet. */
export function identityMessage(
  state: Attributes | null | undefined,
  resource: Identified,
): { readonly identity_data: DynamicValue } | undefined {
  if (!state) return undefined;
  const own: Attributes = Object.fromEntries(
    resource.identity.map((name): [string, Value] => [name, state[name] ?? null]),
  );
  const value: Attributes = resource.identity.includes(ROOT) ? own : { [ROOT]: state.tree ?? null, ...own };
  return isKnown(value) ? { identity_data: encoded(value, identityType(resource)) } : undefined;
}

/** What an import asks for: the id as it is written on the command line, and the tree where it is named. */
export interface Wanted {
  readonly id: string;
  readonly root: string | undefined;
}

/** What an import by identity asks for; undefined where it gives none. */
export function wantedOf(sent: unknown, resource: Identified): Wanted | undefined {
  const data = typeof sent === "object" && sent !== null ? Reflect.get(sent, "identity_data") : undefined;
  if (typeof data !== "object" || data === null) return undefined;
  const value = decoded(data, identityType(resource));
  if (!isAttributes(value)) return undefined;
  const { [ROOT]: root } = value;
  return {
    id: resource.identity.map((name) => String(value[name] ?? "")).join("/"),
    root: typeof root === "string" && root !== "" ? root : undefined,
  };
}

const types = new WeakMap<readonly string[], Type>();

/** Made once for each resource. */
function identityType({ identity }: Identified): Type {
  const known: Type = types.get(identity) ?? [
    "object",
    Object.fromEntries([ROOT, ...identity].map((name) => [name, "string"])),
  ];
  types.set(identity, known);
  return known;
}
