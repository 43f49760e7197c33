/**
 * The policy files of a stack: found by the globs of `policies`, read within the same limits as declarations, checked, and made into what
 * plan/ asks. Fails closed: a file that is missing, cannot be read or says something wrong is a problem, and with a problem nothing is
 * planned.
 */
import type { createHash } from "node:crypto";
import type { OrganizationKind } from "../model/organization.ts";
import { POLICY_RULES, type Policy, type PolicyRule, type PolicyScope } from "../model/policy.ts";
import type { Place, Problem } from "../model/problem.ts";
import { type Budget, MAX_TOTAL_BYTES, readFile } from "./files.ts";
import { windowOf } from "./freeze-window.ts";
import { findFiles, isPattern } from "./glob.ts";
import { isMap, valueAt, type YamlMap } from "./map.ts";
import { Problems, quoted } from "./problems.ts";
import { BROKEN } from "./scalar.ts";
import { MAX_WEIGHT, type SchemaBudget } from "./schema-budget.ts";
import { faultsOf } from "./schema-problem.ts";
import { shapeOf } from "./shape.ts";
import { type ReadStack, readStack, STACK_FILE } from "./stack.ts";
import { entryAt } from "./trace.ts";
import { parseYaml, type YamlFile } from "./yaml-file.ts";

/** Bytes of one policy file: what people can review. */
export const MAX_POLICY_BYTES = 1024 * 1024;
/** Policies of a stack. */
export const MAX_POLICIES = 1_000;

/** What was read of them. */
export interface ReadPolicies {
  readonly policies: readonly Policy[];
  /** Names of all files that the globs match: no declarations, whatever `files` says. */
  readonly names: readonly string[];
}

/** The policies of a stack alone, for what needs no declarations. */
export async function loadPolicies(folder: string): Promise<{ policies: readonly Policy[]; problems: Problem[] }> {
  const problems = new Problems();
  const budget = { bytes: MAX_TOTAL_BYTES };
  const stack = readStack(folder, budget, problems);
  const { policies } = await readPolicies(stack, budget, problems);
  return { policies, problems: problems.sorted(() => 0) };
}

/** Reads the policies that allot.yaml names. `hash` takes up their bytes. */
export async function readPolicies(
  stack: ReadStack,
  budget: Budget,
  problems: Problems,
  hash?: ReturnType<typeof createHash>,
): Promise<ReadPolicies> {
  const { config, policiesWritten = [] } = stack;
  if (!config || config.policies.length === 0) return { policies: [], names: [] };
  const { names, refused, unmatched } = findFiles(config.folder, config.policies, [STACK_FILE]);
  for (const pattern of unmatched) {
    const places = () => [stack.placeOf("policies", String(policiesWritten.indexOf(pattern)))];
    const message = isPattern(pattern)
      ? `no file matches ${quoted(pattern)}: nothing is planned without the policies that this stack names`
      : `there is no file ${quoted(pattern)}: nothing is planned without the policies that this stack names`;
    problems.add({ code: isPattern(pattern) ? "no_file_matches" : "file_not_found", message, places });
  }
  for (const { name, code, message } of refused)
    problems.add({ code, rule: "language-12", message, places: () => [{ file: name, line: 1, column: 1 }] });
  const policies: Policy[] = [];
  const schemas: SchemaBudget = { weight: MAX_WEIGHT };
  const places = new Map<string, Place>();
  for (const name of names) {
    const file = readFile(config.folder, name, budget, problems);
    if (!file) continue;
    hash?.update(`\0policy ${name}\0${file.bytes.length}\0`).update(file.bytes);
    if (file.bytes.length > MAX_POLICY_BYTES) {
      const message = `${file.bytes.length} bytes are more than the ${MAX_POLICY_BYTES} that a policy file may have: split it`;
      problems.add({ code: "file_too_large", rule: "language-12", message, places: () => [file.source.placeAt(0)] });
      continue;
    }
    const yaml = parseYaml(file.source, problems);
    // An empty file is one that was cut short, more likely than one that is meant.
    if (yaml.documents.length === 0)
      problems.add({
        ...{ code: "policy_malformed", message: "there is no policy in this file: write one, or remove it" },
        places: () => [file.source.placeAt(0)],
      });
    for (const index of yaml.documents.keys()) {
      const policy = await new PolicyDocument(yaml, index, problems, schemas).read();
      if (!policy) continue;
      const first = places.get(policy.name);
      if (first) {
        const message = `the policy ${quoted(policy.name)} is declared twice: give one of the two another name`;
        problems.add({ code: "policy_twice", rule: "language-1", message, places: () => [policy.place, first] });
        continue;
      }
      places.set(policy.name, policy.place);
      policies.push(policy);
    }
  }
  if (policies.length > MAX_POLICIES) {
    const message = `the stack has ${policies.length} policies; it may have ${MAX_POLICIES}`;
    problems.add({
      code: "too_many_policies",
      rule: "language-12",
      message,
      places: () => [stack.placeOf("policies")],
    });
  }
  return { policies, names };
}

/** One document of a policy file. */
class PolicyDocument {
  readonly #yaml: YamlFile;
  readonly #index: number;
  readonly #problems: Problems;
  readonly #schemas: SchemaBudget;
  readonly #before: number;

  constructor(yaml: YamlFile, index: number, problems: Problems, schemas: SchemaBudget) {
    this.#yaml = yaml;
    this.#index = index;
    this.#problems = problems;
    this.#schemas = schemas;
    this.#before = problems.count;
  }

  /** The policy; undefined, with problems, where anything is wrong with it. */
  async read(): Promise<Policy | undefined> {
    const data = this.#data();
    if (!data) return undefined;
    const { validatePolicy } = await import("../wire/generated/policy-validator.ts");
    if (!validatePolicy(data)) {
      const { listed, more } = faultsOf(validatePolicy.errors ?? [], data, shapeOf("Policy"));
      this.#problems.addUnlisted(more);
      for (const { code, rule, message, path, at } of listed) this.#refuse(code, message, path, { rule, at });
    }
    const rules = POLICY_RULES.filter((rule) => data[rule] !== undefined);
    const [kind] = rules;
    if (kind === undefined || rules.length > 1) {
      const all = POLICY_RULES.map(quoted).join(", ");
      const message =
        kind === undefined
          ? `this policy has no rule: write one of ${all}`
          : `this policy has ${rules.length} rules (${rules.map(quoted).join(", ")}): write a policy for each`;
      // Where a field is misspelt, that is most likely the rule.
      if (kind !== undefined || this.#problems.count === this.#before)
        this.#refuse("policy_malformed", message, rules[1] === undefined ? [] : [rules[1]], { at: "key" });
      return undefined;
    }
    const scope = isMap(data.where) ? this.#scope(data.where, kind) : {};
    // Of what does not fit its schema, nothing more is asked.
    if (this.#problems.count > this.#before) return undefined;
    const rule = await this.#rule(kind, data);
    if (!rule || this.#problems.count > this.#before) return undefined;
    const { name, message } = data;
    return {
      ...{ name: String(name), message: typeof message === "string" ? message : null },
      ...{ place: this.#placeOf([kind], "key"), scope, rule },
    };
  }

  #data(): YamlMap | undefined {
    const { data } = this.#yaml.documents[this.#index] ?? {};
    if (data === BROKEN) return undefined;
    if (!isMap(data) || data.kind !== "Policy") {
      const kind = isMap(data) && typeof data.kind === "string" ? ` a ${quoted(data.kind)}` : " something else";
      const message = `a policy file has documents of \`kind: Policy\`, and this is${kind}`;
      this.#refuse("policy_malformed", message, ["kind"]);
      return undefined;
    }
    this.#refuseSymbols(data, []);
    return this.#problems.count > this.#before ? undefined : data;
  }

  /** What is no plain data, anywhere: secrets, which never reach a policy, and numbers in other forms than the language's. */
  #refuseSymbols(value: unknown, path: readonly string[]): void {
    if (typeof value === "symbol") {
      const isSecret = this.#yaml.environment.has(value);
      if (isSecret) {
        const message = "`!env` has no place in a policy: secrets never reach one";
        this.#refuse("env_misplaced", message, path, { rule: "language-6" });
      } else if (value !== BROKEN) {
        const message = `${quoted(value.description ?? "")} is not a plain decimal integer, and a plan has no other numbers`;
        this.#refuse("number_not_exact", message, path, { rule: "language-4" });
      }
    } else if (Array.isArray(value))
      value.forEach((inner, index) => void this.#refuseSymbols(inner, [...path, String(index)]));
    else if (isMap(value)) for (const [key, inner] of Object.entries(value)) this.#refuseSymbols(inner, [...path, key]);
  }

  #scope(where: YamlMap, kind: PolicyRule["kind"]): PolicyScope {
    if (kind === "schema") {
      const message =
        "`where` selects organizations and operations, and `schema` is asked of the whole plan: use `operations`";
      this.#refuse("policy_malformed", message, ["where"], { at: "key" });
    }
    if (kind === "maxAllocation" && where.operations !== undefined) {
      const message =
        "`maxAllocation` is asked of what organizations have after the plan, whichever operation gives it";
      this.#refuse("policy_malformed", message, ["where", "operations"], { at: "key" });
    }
    const { below, within, labels, kind: organizationKind, operations } = where;
    return {
      ...(Array.isArray(below) && { below: below.map(String) }),
      ...(Array.isArray(within) && { within: within.map(String) }),
      ...(isMap(labels) && { labels: Object.fromEntries(Object.entries(labels).map(([k, v]) => [k, String(v)])) }),
      ...(isOrganizationKind(organizationKind) && { kind: organizationKind }),
      ...(Array.isArray(operations) && { operations: operations.map(String) }),
    };
  }

  async #rule(kind: PolicyRule["kind"], data: YamlMap): Promise<PolicyRule | undefined> {
    switch (kind) {
      case "schema": {
        const check = await this.#check(["schema"]);
        return check && { kind, check };
      }
      case "operations": {
        const when =
          valueAt(data, ["operations", "when"]) === undefined ? null : await this.#check(["operations", "when"]);
        const check = await this.#check(["operations", "schema"]);
        return check && when !== undefined ? { kind, when, check } : undefined;
      }
      case "maxAllocation":
        return { kind, credits: Number(data.maxAllocation) };
      case "ownerDomains":
        return { kind, domains: textsOf(data.ownerDomains) };
      case "freeze": {
        const written = Array.isArray(data.freeze) ? data.freeze.filter(isMap) : [];
        const windows = written.flatMap((one, index) => {
          const window = windowOf(one);
          if (!("fault" in window)) return [window];
          this.#refuse("policy_malformed", window.fault, ["freeze", String(index), window.field]);
          return [];
        });
        return { kind, windows };
      }
      case "approval": {
        const above = Number(valueAt(data, ["approval", "above"]));
        return { kind, above, by: textsOf(valueAt(data, ["approval", "by"])) };
      }
    }
  }

  /** The schema at a path, compiled. */
  async #check(path: readonly string[]) {
    const { compileSchema } = await import("./policy-schema.ts");
    const schema = valueAt(this.#yaml.documents[this.#index]?.data, path);
    const compiled = compileSchema(typeof schema === "boolean" || isMap(schema) ? schema : false, this.#schemas);
    if ("check" in compiled) return compiled.check;
    const { message, path: inner } = compiled.fault;
    this.#refuse(
      "policy_schema_invalid",
      `this is no JSON Schema that allot can ask: ${message}`,
      [...path, ...inner],
      { at: "key" },
    );
    return undefined;
  }

  #refuse(
    code: string,
    message: string,
    path: readonly string[],
    { rule, at = "value" }: { readonly rule?: string; readonly at?: "key" | "value" } = {},
  ): void {
    this.#problems.add({ code, ...(rule !== undefined && { rule }), message, places: () => [this.#placeOf(path, at)] });
  }

  #placeOf(path: readonly string[], at: "key" | "value"): Place {
    const { source, trace, documents } = this.#yaml;
    const document = documents[this.#index];
    const { entry } = document ? entryAt(trace, document.entries, path) : { entry: undefined };
    if (entry === undefined) return source.placeAt(document?.at ?? 0);
    return source.placeAt(at === "key" ? trace.keyOffsetOf(entry) : trace.offsetOf(entry));
  }
}

const isOrganizationKind = (value: unknown): value is OrganizationKind =>
  value === "Distributor" || value === "ChildOrganization";
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
