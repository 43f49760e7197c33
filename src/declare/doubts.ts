/**
 * Finds out what is wrong with declarations that the quick validator refused, and with templates: mistakes against the
 * schema, secrets, and what is not supported yet. Loaded only when there is something to find out.
 */
import { an_allocation_is_a_multiple_of_10000, credits_are_whole } from "../model/law/credits.ts";
import { a_country_is_iso_3166, a_name_is_well_formed } from "../model/law/organizations.ts";
import type { Violation } from "../model/law/violation.ts";
import type { Origin } from "../model/problem.ts";
import * as validators from "../wire/generated/declaration-validator.ts";
import { isMap, valueAt, type YamlMap } from "./map.ts";
import type { Doubt } from "./organizations.ts";
import { hasField, placesOf, type Read } from "./places.ts";
import { type Problems, quoted } from "./problems.ts";
import { type Fault, faultsOf, fieldName } from "./schema-problem.ts";
import { type Shape, shapeAt, shapeOf } from "./shape.ts";
import { SUPPORTED } from "./supported.ts";
import type { Template } from "./template.ts";

/** What environment variables are set to. What they are is said of none. */
export type Environment = Readonly<Record<string, string | undefined>>;

const VALIDATORS = {
  ChildOrganization: validators.validateChildOrganization,
  Distributor: validators.validateDistributor,
  NestedChild: validators.validateNestedChild,
  NestedDistributor: validators.validateNestedDistributor,
};
/** As the schemas have it. */
const SECRET = /^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]{1,200}$/u;
/** Fields that a declaration has elsewhere than where people look for them. */
const NESTED_HINTS: ReadonlyMap<string, string> = new Map([
  ["key", "; the key of a nested organization is the name that it stands under"],
  ["parent", "; what is nested has its parent around it"],
  ["apiVersion", "; what is nested belongs to the document around it"],
]);

/** What an examination knows besides the value. */
interface Case {
  readonly read: Read;
  readonly environment: Environment;
  readonly problems: Problems;
  readonly origin: Origin;
  readonly address: string | undefined;
}

/** Reports everything that is wrong with a declaration, but for what comes from a template: that is reported there. */
export function examine(read: Read, doubt: Doubt, environment: Environment, problems: Problems): void {
  const { shape: name, address, merged, origin } = doubt;
  const about: Case = { read, environment, problems, origin, address };
  const shape = shapeOf(name);
  const validate = VALIDATORS[name];
  validate(merged);
  const nested = name === "NestedChild" || name === "NestedDistributor";
  const isOwn = (path: readonly string[]) => merged.extends === undefined || hasField(read.files, origin, path);
  const faults = faultsOf(validate.errors ?? [], merged, shape);
  problems.addUnlisted(faults.more);
  for (const fault of faults.listed) {
    const [field = ""] = fault.path;
    if (fault.code === "unknown_field" && field === "children") continue; // O-1 says it
    if (fault.code !== "field_missing" && !isOwn(fault.path) && isOfTemplate(read, merged, fault)) continue;
    if (fault.code === "unknown_field" && !isOwn(fault.path)) {
      const kind = name === "Distributor" || name === "NestedDistributor" ? "Distributor" : "ChildOrganization";
      add(about, { ...fault, message: `a template gives ${fieldName(fault.path)}, which a ${kind} does not have` });
    } else if (fault.code === "not_a_choice" && nested && fault.path.length === 1 && field === "kind") {
      const message = `\`kind\` cannot be ${quoted(String(merged.kind))}; it is \`ChildOrganization\` or \`Distributor\``;
      add(about, { ...fault, message });
    } else if (fault.code === "unknown_field" && nested && fault.path.length === 1 && NESTED_HINTS.has(field)) {
      add(about, { ...fault, message: `there is no field ${quoted(field)} here${NESTED_HINTS.get(field)}` });
    } else addUnlessSecret(about, fault, merged, shape);
  }
  for (const field of Object.keys(merged)) {
    if (!shape.fields?.has(field) || !isOwn([field])) continue;
    if (!SUPPORTED.organization.includes(field)) addUnsupported(about, [field], quoted(field));
    addUnsupportedParts(about, field, merged[field], []);
    checkSecrets(about, merged[field], shapeAt(shape, [field]), [field]);
  }
  const { state } = merged;
  if (
    typeof state === "string" &&
    shape.fields?.get("state")?.().choices?.includes(state) &&
    !SUPPORTED.states.includes(state)
  )
    addUnsupported(about, ["state"], `\`state: ${state}\``);
}

const templateFaults = new WeakMap<Template, ReadonlySet<string>>();

/** Whether a template by itself has a mistake, and it is reported there: not so for what only does not fit who uses it. */
function isOfTemplate(read: Read, merged: YamlMap, { code, path }: Fault): boolean {
  const mark = `${code} ${JSON.stringify(path)}`;
  return read.templates.of(merged).some((template) => {
    let marks = templateFaults.get(template);
    if (marks === undefined) {
      const document = read.files[template.file]?.documents[template.document]?.data;
      validators.validateTemplate(document);
      const { listed } = faultsOf(validators.validateTemplate.errors ?? [], document, shapeOf("Template"));
      marks = new Set(listed.map((fault) => `${fault.code} ${JSON.stringify(fault.path.slice(1))}`));
      templateFaults.set(template, marks);
    }
    return marks.has(mark);
  });
}

/** What the law refuses in a template, whoever uses it. */
function checkLaw(read: Read, { name, country, credits, purchasedCredits }: YamlMap, about: Case): void {
  const violations: [string, Violation | undefined][] = [
    ["name", typeof name === "string" ? a_name_is_well_formed(name) : undefined],
    ["country", typeof country === "string" ? a_country_is_iso_3166(country) : undefined],
    [
      "credits",
      typeof credits === "number"
        ? (credits_are_whole(credits) ?? an_allocation_is_a_multiple_of_10000(credits))
        : undefined,
    ],
    ["purchasedCredits", typeof purchasedCredits === "number" ? credits_are_whole(purchasedCredits) : undefined],
  ];
  for (const [field, violation] of violations) {
    if (violation)
      about.problems.addViolation(violation, undefined, () => placesOf(read, about.origin, ["spec", field]));
  }
}

/** Reports everything that is wrong with a Template's document. */
export function examineTemplate(
  read: Read,
  document: YamlMap,
  template: Omit<Template, "spec">,
  environment: Environment,
  problems: Problems,
): void {
  const { file, document: index } = template;
  const about: Case = { read, environment, problems, origin: { file, document: index, path: [] }, address: undefined };
  const shape = shapeOf("Template");
  validators.validateTemplate(document);
  const faults = faultsOf(validators.validateTemplate.errors ?? [], document, shape);
  problems.addUnlisted(faults.more);
  for (const fault of faults.listed) {
    // What a template leaves open, the declaration says.
    if (fault.code !== "field_missing" || fault.path.length === 0) addUnlessSecret(about, fault, document, shape);
  }
  if (!isMap(document.spec)) return;
  checkLaw(read, document.spec, about);
  for (const field of Object.keys(document.spec)) {
    const inner = shapeAt(shape, ["spec", field]);
    if (inner && !SUPPORTED.organization.includes(field)) addUnsupported(about, ["spec", field], quoted(field));
    if (inner) addUnsupportedParts(about, field, document.spec[field], ["spec"]);
    checkSecrets(about, document.spec[field], inner, ["spec", field]);
  }
}

function add({ read, problems, origin, address }: Case, { code, rule, message, path, at }: Fault): void {
  problems.add({ code, rule, address, message, places: () => placesOf(read, origin, path, at) });
}

function addUnsupported(about: Case, path: readonly string[], what: string): void {
  const { read, problems, origin, address } = about;
  const message = `${what} is not supported yet: remove it for now`;
  problems.add({ code: "not_supported_yet", address, message, places: () => placesOf(read, origin, path, "key") });
}

/** What does not work yet of fields that work: known to the schema, and taken by nobody. */
function addUnsupportedParts(about: Case, field: string, value: unknown, above: readonly string[]): void {
  if (!isMap(value)) return;
  const { Sso = [], Scope = [] } = SUPPORTED.parts;
  if (field === "sso") {
    if (value.clientSecret !== undefined && !Sso.includes("clientSecret"))
      addUnsupported(about, [...above, field, "clientSecret"], "`sso.clientSecret`");
  } else if (field === "roles")
    for (const [name, role] of Object.entries(value)) {
      if (!isMap(role) || !isMap(role.scope)) continue;
      for (const part of ["accounts", "costCenters"])
        if (role.scope[part] !== undefined && !Scope.includes(part))
          addUnsupported(about, [...above, field, name, "scope", part], quoted(`scope.${part}`));
    }
}

/** A fault at an `!env` is not about its type: what matters is whether it may stand there, and is set. */
function addUnlessSecret(about: Case, fault: Fault, value: YamlMap, shape: Shape): void {
  const found = valueAt(value, fault.path);
  const variable = typeof found === "symbol" ? variableOf(about, found) : undefined;
  if (variable === undefined) add(about, fault);
  else if (!shapeAt(shape, fault.path)?.writeOnly) {
    const message = `\`!env\` cannot stand at ${fieldName(fault.path)}: only secrets come from the environment`;
    add(about, { ...fault, code: "env_misplaced", rule: "language-6", message });
  } else if (!Object.hasOwn(about.environment, variable) || !about.environment[variable]) {
    const message = `the environment variable ${quoted(variable)} is not set`;
    add(about, { ...fault, code: "env_unset", rule: "language-6", message });
  } else if (!SECRET.test(about.environment[variable] ?? "")) {
    const message = `what the environment variable ${quoted(variable)} is set to is no secret: it has 1 to 200 characters in one line`;
    add(about, { ...fault, code: "env_malformed", rule: "language-6", message });
  }
}

function variableOf({ read }: Case, symbol: symbol): string | undefined {
  for (const file of read.files) {
    const variable = file.environment.get(symbol);
    if (variable !== undefined) return variable;
  }
  return undefined;
}

/** Language rule 6: what the schema marks as secret never stands in a file. */
function checkSecrets(about: Case, value: unknown, shape: Shape | undefined, path: readonly string[]): void {
  if (!shape || !takesSecrets(shape)) return;
  if (shape.writeOnly) {
    if (typeof value === "symbol" || value === null || value === undefined) return;
    const message = `${fieldName(path)} is a secret and never stands in a file: write \`!env NAME\`, and set NAME`;
    add(about, { code: "secret_in_file", rule: "language-6", message, path, at: "value" });
  } else if (isMap(value)) {
    for (const key of Object.keys(value)) checkSecrets(about, value[key], shapeAt(shape, [key]), [...path, key]);
  }
}

/** Whether a secret may stand here or somewhere below. */
function takesSecrets(shape: Shape): boolean {
  if (shape.writeOnly) return true;
  for (const field of shape.fields?.values() ?? []) if (takesSecrets(field())) return true;
  return shape.inner !== undefined && takesSecrets(shape.inner());
}
