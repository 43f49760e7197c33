/**
 * A configuration in which something is not known yet, as one that it may turn out to be: so that what is written beside a reference is checked as it
 * would be alone. What stands in for what is unknown is lawful, and nothing is ever told of it.
 */
import { type Attributes, isAttributes, isKnown, isList, type Value } from "./protocol/values.ts";
import type { AttributeSchema, AttributeSchemas } from "./schema.ts";

/** What must be given, and is no text of any letters. */
const STAND_INS: Attributes = {
  email: "somebody@example.com",
  issuer: "https://example.com",
  country: "CZ",
  owner: { name: "Somebody", email: "somebody@example.com" },
};

/** What is known stays; what is not becomes nothing where it may be absent. */
export function supposed(config: Attributes, attributes: AttributeSchemas): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, supposedValue(config[name] ?? null, name, attribute)]),
  );
}

function supposedValue(value: Value, name: string, attribute: AttributeSchema): Value {
  if (isKnown(value)) return value;
  const kind = "nesting" in attribute ? attribute.nesting : attribute.type[0];
  // What comes after an unknown element of a list would be told at the wrong index.
  if (isList(value))
    return kind === "set"
      ? value.filter(isKnown)
      : value.slice(
          0,
          value.findIndex((one) => !isKnown(one)),
        );
  if (isAttributes(value) && kind === "map")
    return Object.fromEntries(Object.entries(value).filter(([, one]) => isKnown(one)));
  if (attribute.given !== "required") return null;
  return STAND_INS[name] ?? ("type" in attribute && attribute.type === "number" ? 0 : "x");
}
