/**
 * A data source for each resource: what tells one from another is asked for, and everything that the service knows of it is answered. Made
 * of the resource, so that both always say the same.
 */
import { Absent } from "../absent.ts";
import type { DataSource } from "../data-source.ts";
import { Refused } from "../diagnostics.ts";
import type { Attributes } from "../protocol/values.ts";
import type { Resource } from "../resource.ts";
import { text } from "../resources/reading.ts";
import type { AttributeSchema, AttributeSchemas } from "../schema.ts";

/** What only a resource has a use for. */
const OWN: ReadonlySet<string> = new Set(["on_destroy", "wait_for_drain", "timeouts"]);

/** @throws Error for a resource that nothing tells from another */
export function dataSourceOf({ name, schema, fields, imported, identity: keys }: Resource): DataSource {
  const attributes = readOnly(schema.attributes, keys);
  const [organization] = keys;
  if (organization === undefined) throw new Error(`a data source of ${name} would have nothing to ask for`);
  return {
    name,
    schema: { version: 0, description: `${schema.description} Read, and managed elsewhere.`, attributes },
    ...(fields && { fields }),
    async read(config, session) {
      const found = await imported(keys.map((key) => text(config[key])).join("/"), session).catch((error: unknown) => {
        if (!(error instanceof Absent)) throw error;
        throw new Refused([{ severity: "error", summary: "There is none", detail: error.what, path: [organization] }]);
      });
      // An import also takes an opaque id; a data source is asked for a key.
      if (found[organization] !== config[organization]) {
        const detail = `${text(config[organization])} is an opaque id: ask for the key, ${text(found[organization])}.`;
        throw new Refused([{ severity: "error", summary: "No key", detail, path: [organization] }]);
      }
      const shown: Attributes = Object.fromEntries(Object.keys(attributes).map((one) => [one, found[one] ?? null]));
      // What was asked for stays as it was written.
      return { ...shown, ...Object.fromEntries(keys.map((key) => [key, config[key] ?? null])) };
    },
  };
}

function readOnly(attributes: AttributeSchemas, keys: readonly string[]): AttributeSchemas {
  const shown = Object.entries(attributes).filter(([name, { writeOnly }]) => !OWN.has(name) && !writeOnly);
  return Object.fromEntries(
    shown.map(([name, attribute]) => [name, asGiven(attribute, keys.includes(name) ? "required" : "computed")]),
  );
}

function asGiven(attribute: AttributeSchema, given: "required" | "computed"): AttributeSchema {
  const { description } = attribute;
  if ("type" in attribute) return { type: attribute.type, given, description };
  const below = Object.entries(attribute.attributes).map(([name, one]) => [name, asGiven(one, given)]);
  return { nesting: attribute.nesting, given, description, attributes: Object.fromEntries(below) };
}
