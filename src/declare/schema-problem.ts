/**
 * What a schema validator finds, in words: which field, what is wrong with it, what to write instead. Nothing of a value
 * that the schema marks as secret is ever repeated.
 */
import { wrongWithAddress } from "../model/law/persons.ts";
import { didYouMean } from "../model/nearest.ts";
import { isMap, valueAt } from "./map.ts";
import { MAX_PROBLEMS, quoted } from "./problems.ts";
import { BROKEN, decimalFormOf } from "./scalar.ts";
import { type Shape, shapeAt } from "./shape.ts";

/** What ajv says of one mistake, as far as it is used. */
export interface Finding {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** A mistake without its place: the field it concerns, and whether its key or its value is meant. */
export interface Fault {
  readonly code: string;
  readonly rule: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly at: "key" | "value";
}

/** What is wrong with one value. */
export interface Faults {
  /** In the order in which the validator found them. */
  readonly listed: readonly Fault[];
  /** How many there are besides. */
  readonly more: number;
}

/** Puts findings into words, each but once: a value may break several keywords of its schema. */
export function faultsOf(findings: readonly Finding[], value: unknown, shape: Shape): Faults {
  const listed = new Map<string, Fault>();
  let more = 0;
  // Where a value has the type of one alternative, what is wrong is said of that one, else of all of them.
  const alternatives = new Set<string>();
  for (const finding of findings) if (finding.keyword === "anyOf") alternatives.add(finding.instancePath);
  const isOtherType = ({ keyword, schemaPath, instancePath }: Finding) => {
    if (!schemaPath.includes("/anyOf/") || !alternatives.has(instancePath)) return false;
    // A map or a list is none of a choice of words because of its type.
    return keyword === "type" || (keyword === "enum" && typeof valueAt(value, stepsOf(instancePath)) === "object");
  };
  const decided = new Set<string>();
  for (const finding of findings) {
    if (isOtherType(finding)) continue;
    // What is found deeper is found inside of an alternative, also of one that is a definition of its own.
    const isInside = finding.schemaPath.includes("/anyOf/");
    for (const path of alternatives)
      if (isWithin(finding.instancePath, path) && (isInside || finding.instancePath !== path)) decided.add(path);
  }
  for (const finding of findings) {
    // Inside of `propertyNames`: said by the keyword itself.
    if (finding.propertyName !== undefined || isOtherType(finding)) continue;
    if (finding.keyword === "anyOf" && decided.has(finding.instancePath)) continue;
    if (listed.size >= MAX_PROBLEMS) {
      more += 1;
      continue;
    }
    const path = stepsOf(finding.instancePath);
    const fault = faultOf(finding, path, valueAt(value, path), shape);
    if (fault) listed.set(`${finding.instancePath} ${fault.message}`, fault);
  }
  return { listed: [...listed.values()], more };
}

const isWithin = (path: string, above: string) => path === above || path.startsWith(`${above}/`);
const stepsOf = (path: string) => path.split("/").slice(1).map(unescaped);
const unescaped = (step: string) => step.replaceAll("~1", "/").replaceAll("~0", "~");

/** Words that people bring along from elsewhere. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ["operations", "; what was called operations once is `credits`"],
  ["<<", "; there are no merge keys in YAML 1.2: use a Template and `extends`"],
]);

function faultOf(finding: Finding, path: string[], value: unknown, shape: Shape): Fault | undefined {
  if (value === BROKEN) return undefined;
  const { keyword, params } = finding;
  const here = shapeAt(shape, path);
  const name = fieldName(path);
  const fault = (code: string, message: string, rule = "language-1", at: "key" | "value" = "value"): Fault => ({
    code,
    rule,
    message,
    path,
    at,
  });
  switch (keyword) {
    case "additionalProperties": {
      const field = String(params.additionalProperty);
      const hint = OTHER_WORDS.get(field) ?? didYouMean(field, here?.fields?.keys() ?? []);
      const place = path.length > 0 ? ` in ${name}` : "";
      return {
        ...fault("unknown_field", `there is no field ${quoted(field)}${place}${hint}`),
        path: [...path, field],
        at: "key",
      };
    }
    case "dependentRequired":
    case "required": {
      const field = String(params.missingProperty);
      const message = `${fieldName([...path, field])} is missing`;
      return fault("field_missing", message, path[0] === "owner" ? "O-4" : "language-2", "key");
    }
    case "propertyNames":
      return {
        ...fault(
          "key_malformed",
          `${quoted(String(params.propertyName))} cannot be a key of ${name}: ${here?.description ?? ""}`,
        ),
        path: [...path, String(params.propertyName)],
        at: "key",
      };
  }
  if (value === null) {
    const message = `${name} has no value; leave it out where it is not to be managed, or write ${emptyForm(here)}`;
    return fault("null_refused", message, "language-3");
  }
  const description = here?.description ?? "";
  if (keyword === "type" || keyword === "anyOf") return typeFault(fault, name, value, here);
  if (here?.writeOnly) return fault("wrong_form", `${name} is not of the right form: ${description}`);
  if (typeof value === "symbol") return typeFault(fault, name, value, here);
  const shown =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? quoted(String(value)) : name;
  if (keyword === "enum" || keyword === "const") {
    const choices = (here?.choices ?? []).map(String);
    const hint = didYouMean(String(value), choices);
    return fault("not_a_choice", `${name} cannot be ${shown}; it is ${choices.map(quoted).join(" or ")}${hint}`);
  }
  const measured = measuredFault(finding, name, value, here);
  if (measured !== undefined) return fault("wrong_form", measured);
  const address = path.at(-1) === "email" && typeof value === "string" ? wrongWithAddress(value) : undefined;
  if (address !== undefined) return fault("wrong_form", `${name}: ${address}`);
  return fault("wrong_form", `${shown} is not of the right form for ${name}: ${description}`);
}

/** What has too much or too little of something, in words of its own. */
function measuredFault({ keyword, params }: Finding, name: string, value: unknown, shape?: Shape): string | undefined {
  const limit = String(params.limit);
  switch (keyword) {
    case "minProperties": {
      const fields = [...(shape?.fields?.keys() ?? [])].map(quoted).join(" or ");
      return `${name} says nothing: write ${fields === "" ? "what it is to hold" : fields}, or leave it out`;
    }
    case "maxProperties":
    case "maxItems": {
      const size = Array.isArray(value) ? value.length : isMap(value) ? Object.keys(value).length : 0;
      return `${name} has ${size} entries; it may have at most ${limit}`;
    }
    case "minItems":
      return `${name} is empty; it needs at least ${limit}`;
    case "uniqueItems": {
      const item: unknown = Array.isArray(value) ? value[Number(params.j)] : undefined;
      return `${typeof item === "string" ? quoted(item) : "the same"} stands twice in ${name}: remove one of the two`;
    }
    case "minimum":
      return `${name} is to be at least ${limit}, not ${String(value)}`;
    case "maximum":
      return `${name} is to be at most ${limit}, not ${String(value)}`;
    case "maxLength":
      return `${name} has too many characters; it may have at most ${limit}`;
    default:
      return undefined;
  }
}

function typeFault(
  fault: (code: string, message: string, rule?: string) => Fault,
  name: string,
  value: unknown,
  shape: Shape | undefined,
): Fault {
  const expected = (shape?.types ?? []).map((type) => TYPES.get(type) ?? type).join(" or ") || "something else";
  const text = typeof value === "symbol" ? value.description : typeof value === "string" ? value : undefined;
  if (shape?.type === "integer" && typeof value === "string" && /^(?:0|-?[1-9][0-9]*)$/.test(value)) {
    const message = `${name} is to be ${expected}, and ${quoted(JSON.stringify(value))} is text: remove the quotes, write ${value}`;
    return fault("number_not_exact", message, "language-4");
  }
  if (shape?.type === "integer" && text !== undefined) {
    const decimal = decimalFormOf(text);
    const wayOut = decimal === undefined ? "write digits only, such as 50000" : `write ${decimal}`;
    return fault("number_not_exact", `${quoted(text)} is not a plain decimal integer: ${wayOut}`, "language-4");
  }
  if (shape?.type === "integer")
    return fault("number_not_exact", `${name} is to be ${expected}, not ${kindOf(value)}`, "language-4");
  if (typeof value === "symbol") {
    if (shape?.type === "string") {
      return fault(
        "number_not_exact",
        `${quoted(text ?? "")} is a number here; as text, write ${JSON.stringify(text)}`,
        "language-4",
      );
    }
    return fault("number_not_exact", `${quoted(text ?? "")} stands where ${name} is to be ${expected}`, "language-4");
  }
  const quote = shape?.type === "string" && typeof value !== "object" ? `; write ${JSON.stringify(String(value))}` : "";
  return fault("wrong_type", `${name} is to be ${expected}, not ${kindOf(value)}${shape?.writeOnly ? "" : quote}`);
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["integer", "a plain decimal integer"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a map"],
]);

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    default:
      return "a map";
  }
}

function emptyForm(shape: Shape | undefined): string {
  if (shape?.type === "array") return "`[]` for none";
  if (shape?.type === "object" && !shape.fields) return "`{}` for none";
  return "a value";
}

/** A field as people write its path: `owner.email`. */
export function fieldName(path: readonly string[]): string {
  return path.length === 0 ? "the document" : quoted(path.join("."));
}
