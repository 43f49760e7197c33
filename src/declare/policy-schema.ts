/**
 * JSON Schemas of policies, compiled. Loaded only where a policy has one: ajv takes longer to start than a small plan takes.
 *
 * What a schema asks is bounded: patterns run on RE2, which takes time in proportion to the text whatever the pattern; references stay in the
 * schema and lead to no loop, and what they multiply it to is counted (`weightOf`). A plan has no loops either, so nothing is lost.
 *
 * Rejected: ajv with JavaScript's own patterns, where `^(a+)+$` stops a pipeline for hours; and a process of its own to be killed after a
 * time, which makes what is refused depend on the machine.
 */
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { RE2JS } from "re2js";
import type { SchemaCheck, SchemaMisfit } from "../model/policy.ts";
import { isMap, valueAt } from "./map.ts";
import { quoted } from "./problems.ts";

/** Subschemas that one may come to, references followed. */
export const MAX_WEIGHT = 10_000;

const engine = Object.assign(
  (pattern: string) => {
    const compiled = RE2JS.compile(pattern);
    // ajv tells patterns apart by their text: without it, the first one would be asked in the place of all.
    return { test: (text: string) => compiled.matcher(text).find(), toString: () => `/${pattern}/` };
  },
  { code: "new RE2" },
);

const ajv = new Ajv2020({
  ...{ strict: true, strictTypes: false, strictTuples: false, strictRequired: false },
  ...{ allErrors: true, addUsedSchema: false, logger: false, code: { regExp: engine } },
});

/** What is wrong with a schema itself, and where in it. */
export interface SchemaFault {
  readonly path: readonly string[];
  readonly message: string;
}

/** Compiles a schema, or says what is wrong with it. */
export function compileSchema(
  schema: object | boolean,
): { readonly check: SchemaCheck } | { readonly fault: SchemaFault } {
  const fault = unbounded(schema);
  if (fault) return { fault };
  try {
    const validate = ajv.compile(schema);
    return {
      check: (value) => (validate(value) ? [] : (validate.errors ?? []).map((error) => misfitOf(error, value))),
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { fault: { path: faultPath(ajv.errors ?? []), message: error.message } };
  }
}

/** Where the first thing stands that is no schema. */
function faultPath(errors: readonly ErrorObject[]): string[] {
  const [first] = errors;
  return first ? stepsOf(first.instancePath) : [];
}

const stepsOf = (pointer: string) =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));

function misfitOf(
  { instancePath, keyword, params, message = "does not fit" }: ErrorObject,
  value: unknown,
): SchemaMisfit {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  switch (keyword) {
    case "false schema":
      return { path, message: "is not allowed" };
    case "additionalProperties":
      return { path: [...path, String(params.additionalProperty)], message: "is not allowed" };
    case "unevaluatedProperties":
      return { path: [...path, String(params.unevaluatedProperty)], message: "is not allowed" };
    case "enum":
      return { path, message: `must be one of ${shownList(params.allowedValues)}${found(path, value)}` };
    case "const":
      return { path, message: `must be ${shown(params.allowedValue)}${found(path, value)}` };
    default:
      return { path, message: `${message}${found(path, value)}` };
  }
}

/** What is there instead, where that is said in a word. */
function found(path: readonly string[], value: unknown): string {
  const there = valueAt(value, path);
  return typeof there === "object" || there === undefined ? "" : `, and is ${shown(there)}`;
}

const shown = (value: unknown) => quoted(JSON.stringify(value) ?? "nothing");
const shownList = (values: unknown) =>
  Array.isArray(values) ? values.slice(0, 10).map(shown).join(", ") : shown(values);

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

function unbounded(schema: object | boolean): SchemaFault | undefined {
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
    open.add(at);
    let weight = 1;
    for (const [keyword, inner] of Object.entries(at)) {
      const here = [...path, keyword];
      const why = Array.isArray(at) ? undefined : REFUSED.get(keyword);
      if (why) return refuse(here, `${quoted(keyword)} ${why}`);
      if (keyword === "$ref") weight += follow(inner, here);
      else if (NAMED.has(keyword) && isMap(inner))
        for (const [name, one] of Object.entries(inner)) {
          // Definitions count where they are referred to.
          const own = weigh(one, [...here, name]);
          if (keyword !== "$defs" && keyword !== "definitions") weight += own;
        }
      else if (!VALUES.has(keyword)) weight += weigh(inner, here);
    }
    open.delete(at);
    weights.set(at, weight);
    if (weight > MAX_WEIGHT)
      return refuse(path, `comes to more than ${MAX_WEIGHT} subschemas, references followed: make it smaller`);
    return weight;
  };
  const follow = (reference: unknown, path: readonly string[]): number => {
    if (typeof reference !== "string" || !reference.startsWith("#/"))
      return refuse(path, "refers to another document: a policy refers to `#/$defs/…` of the same schema");
    const target = valueAt(schema, stepsOf(reference.slice(1)));
    if (typeof target !== "object" && typeof target !== "boolean")
      return refuse(path, `there is no ${quoted(reference)} in this schema`);
    return weigh(target, path);
  };
  weigh(schema, []);
  return fault;
}
