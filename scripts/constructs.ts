/**
 * Writes CDKTF's classes from the provider's own schema: for each resource and data source an interface of what it is configured with, a
 * table of its attributes, and a class with what others can refer to. Called by `generate.ts`.
 *
 * Says so, and writes nothing, where an attribute is of a type that no construct has yet, or is called like something of CDKTF's.
 */
import { TerraformDataSource, TerraformProvider, TerraformResource } from "cdktf";
import { terraformName } from "../src/cdktf/attributes.ts";
import { PROVIDER_SOURCE } from "../src/cli/provider-mirror.ts";
import { PROVIDER_SCHEMA } from "../src/terraform/configuration.ts";
import { OFFERED } from "../src/terraform/offered.ts";
import type { Type } from "../src/terraform/protocol/types.ts";
import type { AttributeSchema, AttributeSchemas, Schema } from "../src/terraform/schema.ts";

const BANNER =
  "// Made from the schema of the Terraform provider (src/terraform/) by `npm run generate`. Do not edit.\n";

/** How a type of Terraform's is called in a table, written in a configuration, and read by others. */
interface Typed {
  readonly kind: string;
  readonly config: string;
  /** What others get, and how, of the attribute `NAME`. */
  readonly read: readonly [type: string, expression: string];
}

const TYPES: Readonly<Record<string, Typed>> = {
  string: { kind: "string", config: "string", read: ["string", "this.getStringAttribute(NAME)"] },
  number: { kind: "number", config: "number", read: ["number", "this.getNumberAttribute(NAME)"] },
  bool: { kind: "boolean", config: "boolean | IResolvable", read: ["IResolvable", "this.getBooleanAttribute(NAME)"] },
  "list string": {
    ...{ kind: "stringList", config: "readonly string[]" },
    read: ["string[]", "this.getListAttribute(NAME)"],
  },
  "set string": {
    ...{ kind: "stringList", config: "readonly string[]" },
    read: ["string[]", "Fn.tolist(this.getListAttribute(NAME))"],
  },
  "map string": {
    ...{ kind: "stringMap", config: "Readonly<Record<string, string>> | IResolvable" },
    read: ["StringMap", "new StringMap(this, NAME)"],
  },
  "map number": {
    ...{ kind: "numberMap", config: "Readonly<Record<string, number>> | IResolvable" },
    read: ["NumberMap", "new NumberMap(this, NAME)"],
  },
};

/** The files of src/cdktf/generated/, by name. */
export function constructFiles(): ReadonlyMap<string, string> {
  const resources = OFFERED.resources.map(({ name, schema }) => elementText(pascal(name), name, schema, "Resource"));
  const dataSources = OFFERED.dataSources.map(({ name, schema }) =>
    elementText(`DataAllot${pascal(name)}`, name, schema, "DataSource"),
  );
  return new Map([
    ["resources.ts", fileText(resources.join("\n"), "Resource")],
    ["data-sources.ts", fileText(dataSources.join("\n"), "DataSource")],
    ["provider.ts", providerText()],
    ["functions.ts", functionsText()],
  ]);
}

/** A file: what it needs of CDKTF and of the base classes, and the classes. */
function fileText(body: string, base: "Resource" | "DataSource"): string {
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(body);
  const values = ["ComplexObject", "Fn", "NumberMap", "StringMap"].filter(uses);
  const types = ["ImportableResource", "IResolvable", "TerraformMetaArguments", "TerraformProvider"]
    .filter(uses)
    .map((name) => `type ${name}`);
  const tables = ["type AttributeTable", "NestedList", "NestedMap"].filter((name) => uses(name.replace("type ", "")));
  return [
    BANNER,
    `import { ${[...values, ...types].join(", ")} } from "cdktf";`,
    `import type { Construct } from "constructs";`,
    `import { ${tables.join(", ")} } from "../attributes.ts";`,
    `import { Allot${base}${uses("importable") ? ", importable" : ""} } from "../element.ts";`,
    "",
    body,
  ].join("\n");
}

function elementText(
  className: string,
  name: string,
  { description, attributes }: Schema,
  base: "Resource" | "DataSource",
): string {
  const prototype = base === "Resource" ? TerraformResource.prototype : TerraformDataSource.prototype;
  const inputs = configured(attributes);
  const outputs = Object.entries(attributes).filter(
    ([attribute, { writeOnly }]) => !writeOnly && attribute !== "timeouts",
  );
  const nested = Object.entries(attributes).flatMap(([attribute, one]) => {
    const nestedName = `${className}${pascal(attribute)}`;
    if ("type" in one) return [];
    return [
      ...(one.given === "computed" ? [] : [interfaceText(nestedName, one.description, configured(one.attributes))]),
      ...(attribute === "timeouts" ? [] : [outputText(nestedName, one.description, one.attributes)]),
    ];
  });
  const type = `allot_${name}`;
  return [
    ...nested,
    interfaceText(
      `${className}Config`,
      `What \`${type}\` is configured with.`,
      inputs,
      className,
      " extends TerraformMetaArguments",
    ),
    `const ${constant(className)}: AttributeTable = ${tableText(inputs)};\n`,
    `${doc(description)}export class ${className} extends Allot${base}<${className}Config> {`,
    `  static readonly tfResourceType = "${type}";\n`,
    `  constructor(scope: Construct, id: string, config: ${className}Config) {`,
    `    super(scope, id, { type: ${className}.tfResourceType, attributes: ${constant(className)} }, config);`,
    "  }",
    ...(base === "Resource" ? [IMPORTING.replace("CLASS", className)] : []),
    ...outputs.map(([attribute, one]) => getterText(attribute, one, className, prototype)),
    "}\n",
  ].join("\n");
}

/** As the classes have it that `cdktf get` writes. */
const IMPORTING = `
  /** An \`import\` block to something whose configuration Terraform writes. */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return importable(scope, importToId, { type: CLASS.tfResourceType, from: importFromId, provider });
  }`;

function providerText(): string {
  const inputs = configured(PROVIDER_SCHEMA.attributes);
  for (const attribute of Object.keys(inputs)) refuseTaken(camel(attribute), TerraformProvider.prototype);
  return [
    BANNER,
    `import type { Construct } from "constructs";`,
    `import type { AttributeTable } from "../attributes.ts";`,
    `import { type ProviderArguments, ProviderElement } from "../element.ts";`,
    "",
    interfaceText(
      "AllotProviderConfig",
      "What the provider is configured with.",
      inputs,
      "AllotProvider",
      " extends ProviderArguments",
    ),
    `const ALLOT_PROVIDER: AttributeTable = ${tableText(inputs)};\n`,
    `${doc(PROVIDER_SCHEMA.description)}export class AllotProvider extends ProviderElement<AllotProviderConfig> {`,
    `  static readonly tfResourceType = "allot";\n`,
    "  constructor(scope: Construct, id: string, config: AllotProviderConfig = {}) {",
    `    super(scope, id, ${JSON.stringify(PROVIDER_SOURCE)}, ALLOT_PROVIDER, config);`,
    "  }",
    "}\n",
  ].join("\n");
}

/** Functions of the provider, as CDKTF has Terraform's own in `Fn`. */
function functionsText(): string {
  const functions = OFFERED.functions.map(({ name, parameters, returns, description }) => {
    const given = parameters.map((one) => `${camel(one.name)}: ${RETURNED[String(one.type)]?.type ?? "IResolvable"}`);
    const { type, as } = RETURNED[String(returns)] ?? { type: "IResolvable", as: "" };
    const called = `call("provider::allot::${name}", [${parameters.map(({ name, type }) => (type === "string" ? `argument(${camel(name)})` : camel(name))).join(", ")}])`;
    return [
      ...["", `  /**`, `   * ${description}`, "   *"],
      ...parameters.map((one) => `   * @param ${camel(one.name)} ${one.description}`),
      "   */",
      `  static ${camel(name)}(${given.join(", ")}): ${type} {`,
      `    return ${as === "" ? called : `Token.${as}(${called})`};`,
      "  }",
    ].join("\n");
  });
  return [
    BANNER,
    `import { call, type IResolvable, Token } from "cdktf";`,
    `import { argument } from "../literals.ts";`,
    "",
    "/** The provider's functions: expressions that Terraform works out. */",
    `export class AllotFn {${functions.join("\n")}\n}\n`,
  ].join("\n");
}

const RETURNED: Readonly<Record<string, { readonly type: string; readonly as: string }>> = {
  string: { type: "string", as: "asString" },
  number: { type: "number", as: "asNumber" },
};

function configured(attributes: AttributeSchemas): AttributeSchemas {
  return Object.fromEntries(Object.entries(attributes).filter(([, { given }]) => given !== "computed"));
}

function interfaceText(
  name: string,
  about: string,
  attributes: AttributeSchemas,
  owner = name,
  extending = "",
): string {
  const fields = Object.entries(attributes).map(([attribute, one]) => {
    const isOptional = one.given !== "required";
    return `${doc(one.description, "  ", isOptional)}  readonly ${camel(attribute)}${isOptional ? "?" : ""}: ${configType(attribute, one, owner)};`;
  });
  return `${doc(about)}export interface ${name}${extending} {\n${fields.join("\n")}\n}\n`;
}

function configType(attribute: string, one: AttributeSchema, owner: string): string {
  if ("type" in one) return typed(one.type, attribute).config;
  const nested = `${owner}${pascal(attribute)}`;
  switch (one.nesting) {
    case "single":
      return nested;
    case "list":
    case "set":
      return `readonly ${nested}[] | IResolvable`;
    case "map":
      return `Readonly<Record<string, ${nested}>> | IResolvable`;
  }
}

function tableText(attributes: AttributeSchemas): string {
  const rows = Object.entries(attributes).map(([attribute, one]) => {
    const name = camel(attribute);
    if (terraformName(name) !== attribute) throw new Error(`${attribute} is not ${terraformName(name)}`);
    const value =
      "type" in one
        ? JSON.stringify(typed(one.type, attribute).kind)
        : `{ nesting: "${one.nesting}", attributes: ${tableText(configured(one.attributes))} }`;
    return `${name}: ${value}`;
  });
  return `{ ${rows.join(", ")} }`;
}

/** What others refer to of nested attributes. */
function outputText(name: string, description: string, attributes: AttributeSchemas): string {
  const getters = Object.entries(attributes).map(([attribute, one]) => getterText(attribute, one, name, {}));
  return `${doc(description)}export class ${name}OutputReference extends ComplexObject {${getters.join("")}\n}\n`;
}

function getterText(attribute: string, one: AttributeSchema, owner: string, prototype: object): string {
  const name = camel(attribute);
  refuseTaken(name, prototype);
  const [type, expression] =
    "type" in one ? typed(one.type, attribute).read : nestedRead(one, `${owner}${pascal(attribute)}OutputReference`);
  const read = expression.replace("NAME", JSON.stringify(attribute));
  return `\n${doc(one.description, "  ")}  get ${name}(): ${type} {\n    return ${read};\n  }`;
}

function nestedRead(
  { nesting }: Extract<AttributeSchema, { nesting: string }>,
  reference: string,
): readonly [string, string] {
  switch (nesting) {
    case "single":
      return [reference, `new ${reference}(this, NAME, false)`];
    case "list":
    case "set":
      return [`NestedList<${reference}>`, `new NestedList(this, NAME, ${nesting === "set"}, ${reference})`];
    case "map":
      return [`NestedMap<${reference}>`, `new NestedMap(this, NAME, ${reference})`];
  }
}

function typed(type: Type, attribute: string): Typed {
  const name = Array.isArray(type) ? type.join(" ") : String(type);
  const found = TYPES[name];
  if (!found)
    throw new Error(`${attribute} is ${name}: no construct has attributes of this type yet (scripts/constructs.ts)`);
  return found;
}

function refuseTaken(name: string, prototype: object): void {
  if (name in prototype || ["node", "given", "change", "provider", "count", "connection", "lifecycle"].includes(name))
    throw new Error(
      `an attribute ${name} would hide what CDKTF calls so: give it another name (scripts/constructs.ts)`,
    );
}

/** A docstring; what a description says of what holds without the attribute becomes its `@default`. */
function doc(description: string, indent = "", isOptional = false): string {
  const { text, otherwise } = isOptional ? withDefault(description) : { text: description, otherwise: undefined };
  const lines = [text, ...(isOptional ? [`@default ${otherwise ?? "none"}`] : [])].map((line) =>
    line.replaceAll("*/", "* /"),
  );
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join(`${indent} *\n`)}${indent} */\n`;
}

function withDefault(description: string): { text: string; otherwise: string | undefined } {
  const patterns = [/(?:^|[;.] )(`[^`]+`) where (?:it is not|none are) given/, /(?:^|[;.] )Without it, ([^.]+)/];
  for (const pattern of patterns) {
    const found = pattern.exec(description);
    if (found) return { text: description, otherwise: found[1] };
  }
  return { text: description, otherwise: undefined };
}

function pascal(name: string): string {
  const camelled = camel(name);
  return camelled.charAt(0).toUpperCase() + camelled.slice(1);
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

function constant(className: string): string {
  return className.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}
