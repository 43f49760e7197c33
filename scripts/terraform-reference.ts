/**
 * docs/terraform-reference.md, out of the provider's own schemas: what it says of an attribute is what `terraform providers schema` says. Only the
 * examples are written by hand.
 */
import { PROVIDER_SCHEMA } from "../src/terraform/configuration.ts";
import { OFFERED } from "../src/terraform/offered.ts";
import type { Type } from "../src/terraform/protocol/types.ts";
import type { AttributeSchema, AttributeSchemas, Schema } from "../src/terraform/schema.ts";
import { EPHEMERAL_EXAMPLES, FUNCTION_EXAMPLES, IMPORT_IDS, RESOURCE_EXAMPLES } from "./terraform-examples.ts";

/** The whole page. @throws Error where something has no example */
export function terraformReference(): string {
  const { resources, dataSources, ephemeral, functions } = OFFERED;
  return [
    "# Terraform reference",
    "Made from the provider's schemas by `npm run generate`. Do not edit. How it is used: [terraform.md](terraform.md).",
    "## Provider",
    hcl('provider "allot" {\n  endpoint = "https://orgs.example"\n  root     = "rlc"\n}'),
    ...attributesOf(PROVIDER_SCHEMA),
    "## Resources",
    ...resources.flatMap(({ name, schema, identity }) => [
      `### allot_${name}`,
      schema.description,
      hcl(exampleOf(RESOURCE_EXAMPLES, name)),
      ...attributesOf(schema),
      ...importOf(name, identity),
    ]),
    "## Data sources",
    "What a resource is computed or configured with, read, whoever manages it.",
    ...dataSources.flatMap(({ name, schema }) => [
      `### data allot_${name}`,
      schema.description,
      hcl(readingOf(name, schema)),
      ...attributesOf(schema),
    ]),
    "## Ephemeral resources",
    ...ephemeral.flatMap(({ name, schema }) => [
      `### ephemeral allot_${name}`,
      schema.description,
      hcl(exampleOf(EPHEMERAL_EXAMPLES, name)),
      ...attributesOf(schema),
    ]),
    "## Functions",
    ...functions.flatMap(({ name, summary, description, parameters }) => [
      `### provider::allot::${name}`,
      `${summary} ${description}`,
      hcl(exampleOf(FUNCTION_EXAMPLES, name)),
      list(parameters.map((one) => `\`${one.name}\` (${typeText(one.type)}): ${one.description}`)),
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function exampleOf(examples: Readonly<Record<string, string>>, name: string): string {
  const found = examples[name];
  if (found === undefined) throw new Error(`scripts/terraform-examples.ts has nothing for ${name}`);
  return found;
}

function hcl(text: string): string {
  return `\`\`\`hcl\n${text}\n\`\`\``;
}

/** Bullets that belong together. */
function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** First what has to be given, then what may be, then what only is told. */
function attributesOf({ attributes }: Schema): string[] {
  const titles = { required: "Required:", optional: "Optional:", computed: "Told:" } as const;
  return (["required", "optional", "computed"] as const).flatMap((given) => {
    const found = Object.entries(attributes).filter(([, one]) => one.given.split(",")[0] === given);
    return found.length === 0 ? [] : [titles[given], lines(Object.fromEntries(found))];
  });
}

function lines(attributes: AttributeSchemas, indent = ""): string {
  return Object.entries(attributes)
    .map(([name, one]) => {
      const below = "attributes" in one ? `\n${lines(one.attributes, `${indent}  `)}` : "";
      return `${indent}- \`${name}\` (${notes(one, indent !== "")}): ${one.description}${below}`;
    })
    .join("\n");
}

/** What is at the top stands under a title that says whether it has to be given. */
function notes(one: AttributeSchema, isNested: boolean): string {
  return [
    "type" in one ? typeText(one.type) : nestingText(one.nesting),
    ...(isNested && one.given === "required" ? ["required"] : []),
    ...(one.given === "optional, computed" ? ["told where it is not given"] : []),
    ...(one.writeOnly ? ["write-only"] : one.sensitive ? ["sensitive"] : []),
    ...(one.replaces ? ["another one is another object"] : []),
  ].join(", ");
}

function nestingText(nesting: "single" | "list" | "set" | "map"): string {
  return nesting === "single" ? "object" : `${nesting} of objects`;
}

function typeText(type: Type): string {
  if (typeof type === "string") return type;
  const [kind, of] = type;
  if (kind === "list" || kind === "set" || kind === "map") return `${kind} of ${typeText(of)}`;
  return kind;
}

function importOf(name: string, identity: readonly string[]): string[] {
  const id = exampleOf(IMPORT_IDS, name);
  const example = exampleOf(RESOURCE_EXAMPLES, name);
  const local = /resource "\w+" "(\w+)"/.exec(example)?.[1] ?? name;
  const values = id.split("/");
  const byIdentity = identity.map((one, index) => `${one} = "${values[index] ?? ""}"`).join(", ");
  return [
    `Import by \`${identity.map((one) => one.toUpperCase()).join("/")}\`; from Terraform 1.12 on also by identity, \`{ ${byIdentity} }\`:`,
    hcl(`import {\n  to = allot_${name}.${local}\n  id = "${id}"\n}`),
  ];
}

/** A data source is asked with the keys of the example of its resource. */
function readingOf(name: string, { attributes }: Schema): string {
  const asked = Object.entries(attributes).filter(([, { given }]) => given === "required");
  const values = (IMPORT_IDS[name] ?? "rlc").split("/");
  const width = Math.max(0, ...asked.map(([one]) => one.length));
  const body = asked.map(([one], index) => `  ${one.padEnd(width)} = "${values[index] ?? ""}"`);
  return [`data "allot_${name}" "one" {`, ...body, "}"].join("\n").replace("{\n}", "{}");
}
