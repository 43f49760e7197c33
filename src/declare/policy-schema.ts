/**
 * JSON Schemas of policies, compiled. Loaded only where a policy has one: ajv takes longer to start than a small plan takes.
 *
 * What a schema asks is bounded: patterns run on RE2, which takes time in proportion to the text whatever the pattern; references stay in the
 * schema and lead to no loop, and what they multiply it to is counted (`schema-budget.ts`). A plan has no loops either, so nothing is lost.
 *
 * Rejected: ajv with JavaScript's own patterns, where `^(a+)+$` stops a pipeline for hours; and a process of its own to be killed after a
 * time, which makes what is refused depend on the machine.
 */
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { RE2JS } from "re2js";
import type { SchemaCheck, SchemaMisfit } from "../model/policy.ts";
import { valueAt } from "./map.ts";
import { quoted } from "./problems.ts";
import { MAX_WEIGHT, type SchemaBudget, type SchemaFault, stepsOf, weightOf } from "./schema-budget.ts";

/** Up to so many subschemas times operations, every misfit is looked for; beyond, the first. */
const MAX_EFFORT = 1_000_000;

const engine = Object.assign(
  (pattern: string) => {
    const compiled = RE2JS.compile(pattern);
    // ajv tells patterns apart by their text: without it, the first one would be asked in the place of all.
    return { test: (text: string) => compiled.matcher(text).find(), toString: () => `/${pattern}/` };
  },
  { code: "new RE2" },
);

const ajvOf = (allErrors: boolean) =>
  new Ajv2020({
    ...{ strict: true, strictTypes: false, strictTuples: false, strictRequired: false },
    ...{ allErrors, addUsedSchema: false, logger: false, code: { regExp: engine } },
  });
const thorough = ajvOf(true);
const quick = ajvOf(false);

/** Compiles a schema, or says what is wrong with it. */
export function compileSchema(
  schema: object | boolean,
  budget: SchemaBudget = { weight: MAX_WEIGHT },
): { readonly check: SchemaCheck } | { readonly fault: SchemaFault } {
  const { fault, weight } = weightOf(schema, budget.weight);
  if (fault) return { fault };
  budget.weight -= weight;
  try {
    const all = thorough.compile(schema);
    let first: typeof all | undefined;
    return {
      check(value, operations = 1) {
        const isLarge = weight * operations > MAX_EFFORT;
        if (isLarge) first ??= quick.compile(schema);
        const validate = (isLarge ? first : undefined) ?? all;
        return validate(value) ? [] : (validate.errors ?? []).map((error) => misfitOf(error, value));
      },
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { fault: { path: faultPath(thorough.errors ?? []), message: error.message } };
  }
}

/** Where the first thing stands that is no schema. */
function faultPath(errors: readonly ErrorObject[]): string[] {
  const [first] = errors;
  return first ? stepsOf(first.instancePath) : [];
}

function misfitOf(
  { instancePath, keyword, params, message = "does not fit" }: ErrorObject,
  value: unknown,
): SchemaMisfit {
  const path = stepsOf(instancePath);
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
