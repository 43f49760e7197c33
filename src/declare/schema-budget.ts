/**
 * What a JSON Schema of a policy may come to, so that asking it is bounded whoever has written it: references stay in it and lead to no loop, and
 * what they multiply it to is counted, over all schemas of a stack.
 */
import { isMap, valueAt } from "./map.ts";
import { quoted } from "./problems.ts";

/** Subschemas, and values of enums, that those of one stack may come to, references followed. */
export const MAX_WEIGHT = 10_000;
/** Subschemas inside of one another, references followed. */
const MAX_DEPTH = 100;
/** Characters of a pattern. */
const MAX_PATTERN = 1_000;

/** What the schemas of a stack may still come to. */
export interface SchemaBudget {
  weight: number;
}

/** What is wrong with a schema itself, and where in it. */
export interface SchemaFault {
  readonly path: readonly string[];
  readonly message: string;
}

/** Steps of a JSON pointer. */
export const stepsOf = (pointer: string) =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** Steps of the fragment of a reference, where it is a JSON pointer (RFC 6901, section 6). */
function targetOf(reference: string): string[] | undefined {
  if (!reference.startsWith("#/")) return undefined;
  try {
    return stepsOf(decodeURIComponent(reference.slice(1)));
  } catch {
    return undefined;
  }
}

/** Keywords that make what a schema asks depend on more than itself, or take more time than a plan is long. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ...["$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor"].map(
    (keyword) => [keyword, "has no place here: refer to `#/$defs/…` of the same schema"] as const,
  ),
  ["$async", "has no place here: a policy answers at once"],
  ["uniqueItems", "has no place here: nothing in a plan is listed twice"],
]);

/** Maps of schemas by a name that is no keyword. */
const NAMED = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
/** What holds values, and no schemas. */
const VALUES = new Set(["const", "enum", "default", "examples"]);

/** What a schema comes to, references followed; a fault where that is more than is left, or without bound. */
export function weightOf(
  schema: object | boolean,
  left: number,
): { readonly fault: SchemaFault | undefined; readonly weight: number } {
  const weights = new Map<object, number>();
  const open = new Set<object>();
  let fault: SchemaFault | undefined;
  const refuse = (path: readonly string[], message: string) => {
    fault ??= { path, message };
    return 0;
  };
  /** A schema, or a list of them, and all that it leads to. */
  const weigh = (at: unknown, path: readonly string[]): number => {
    if (fault || typeof at !== "object" || at === null) return 1;
    const known = weights.get(at);
    if (known !== undefined) return known;
    if (open.has(at)) return refuse(path, "leads to itself: a plan has no loops, and neither has its policy");
    if (open.size >= MAX_DEPTH) return refuse(path, `lies more than ${MAX_DEPTH} deep, references followed`);
    open.add(at);
    let weight = 1;
    for (const [keyword, inner] of Object.entries(at)) {
      const here = [...path, keyword];
      const why = Array.isArray(at) ? undefined : REFUSED.get(keyword);
      if (why) return refuse(here, `${quoted(keyword)} ${why}`);
      const isTooLong = (pattern: string) => pattern.length > MAX_PATTERN;
      const patterns = keyword === "patternProperties" && isMap(inner) ? Object.keys(inner) : [inner];
      if (/^pattern/.test(keyword) && patterns.some((one) => typeof one === "string" && isTooLong(one)))
        return refuse(here, `a pattern has at most ${MAX_PATTERN} characters`);
      if (keyword === "$ref") weight += follow(inner, here);
      else if (NAMED.has(keyword) && isMap(inner))
        for (const [name, one] of Object.entries(inner)) {
          // Definitions count where they are referred to.
          const own = weigh(one, [...here, name]);
          if (keyword !== "$defs" && keyword !== "definitions") weight += own;
        }
      else if (keyword === "enum" && Array.isArray(inner)) weight += inner.length;
      else if (!VALUES.has(keyword)) weight += weigh(inner, here);
    }
    open.delete(at);
    weights.set(at, weight);
    if (weight > left) {
      const message = `the schemas of a stack come to at most ${MAX_WEIGHT} subschemas, references followed; this is more than is left`;
      return refuse(path, message);
    }
    return weight;
  };
  const follow = (reference: unknown, path: readonly string[]): number => {
    const steps = typeof reference === "string" ? targetOf(reference) : undefined;
    if (typeof reference !== "string" || !steps)
      return refuse(path, "refers to another document: a policy refers to `#/$defs/…` of the same schema");
    const target = valueAt(schema, steps);
    if (typeof target !== "object" && typeof target !== "boolean")
      return refuse(path, `there is no ${quoted(reference)} in this schema`);
    return weigh(target, path);
  };
  const weight = weigh(schema, []);
  return { fault, weight };
}
