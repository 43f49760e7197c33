/**
 * Makes types and standalone validators from schemas/, into src/wire/generated/, schemas/openapi.json from the routes that
 * src/service/http/openapi/ describes, and from the schemas of the Terraform provider docs/terraform-reference.md and CDKTF's classes. `--check`
 * only says whether they are fresh, and exits 1 when not.
 *
 * The declaration schemas refer to each other, so they are put together first. Two sets of validators come of them: full
 * ones that find every mistake, and quick ones, cut down to what is supported, that only say whether there is any.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { SUPPORTED } from "../src/declare/supported.ts";
import { openApiDocument, ROUTES } from "../src/service/http/openapi/document.ts";
import { constructFiles } from "./constructs.ts";
import { changed, type Schema } from "./schema-copies.ts";
import { sharing } from "./shared-types.ts";
import { terraformReference } from "./terraform-reference.ts";

const root = join(import.meta.dirname, "..");
const out = join(root, "src/wire/generated");
const check = process.argv.includes("--check");

/** Which schemas get validators, and for which parts; `""` is the whole. All others are formats that we only print. */
const VALIDATORS: Readonly<Record<string, readonly string[]>> = {
  plan: [""],
  report: [""],
  "list-mapping": [""],
  "opening-balances": [""],
  wire: [
    "Change",
    "ChangeSet",
    "ChangeSetAnswer",
    "SnapshotHeader",
    "SnapshotLine",
    "EventPage",
    "LedgerPage",
    "Verification",
    "Refusal",
    "TreeList",
    "Lock",
    "LockRequest",
    "LockRenewal",
    "LockList",
    "TokenRequest",
    "TokenCreated",
    "TokenList",
    "Me",
    "Run",
    "RunList",
    "OrganizationPatch",
    "NewOrganization",
    "UsageRequest",
    "UsageAnswer",
    "LicenseUseAnswer",
    "HoldRequest",
    "HoldPost",
    "HoldVoid",
    "HoldAnswer",
    "HoldList",
    "ErasureRequest",
    "Erasure",
    "Persons",
    "SsoStart",
    "SsoAcceptance",
    "ScimUserRequest",
    "ScimPatchRequest",
    ...["LinkSecret", "PersonalToken", "InvitationAnswered", "TransferAnswered", "SignInRequest"],
    ...["MemberList", "RoleList", "MailList", "MailText"],
    ...["CostCenter", "Presentation", "LicensePool", "LicenseUseRequest"],
    ...["ReportHeader", "LicenseReportLine", "CreditReportLine"],
    ...["LinkedAccount", "LinkedAccountList", "AccountAssignmentList", "SubAccountList", "SubAccountImport"],
    ...["TerraformStateFile", "TerraformLockInfo", "TerraformRestoreRequest"],
    ...[
      "TerraformStateList",
      "TerraformStateHistory",
      "TerraformStateVersion",
      "TerraformStateRemoved",
      "TerraformStateUnlocked",
    ],
    ...["ManagedAccount", "PaymentReferenceRequest", "ComputerRequest", "Computer", "ComputerList", "InvoiceList"],
  ],
};
/** Schemas of files that people write: every mistake is found. Read once a run, so that what they refer to is called, and not repeated. */
const WRITTEN_BY_PEOPLE = new Set(["list-mapping", "opening-balances"]);
/** The schemas of the declaration language: one a kind. */
const KINDS = ["stack", "distributor", "child-organization", "template", "policy"];
/** The shapes that an organization comes in. */
const ORGANIZATIONS = ["ChildOrganization", "NestedChild", "Distributor", "NestedDistributor"];

const stale: string[] = [];
function put(name: string, text: string, folder = out): void {
  const file = join(folder, name);
  let old = "";
  try {
    old = readFileSync(file, "utf8");
  } catch {
    // not there yet
  }
  if (old === text) return;
  if (check) stale.push(name);
  else writeFileSync(file, text);
}

/** ajv's standalone code asks for its runtime with `require`, also where it writes an ES module. */
function importing(code: string): string {
  const imports: string[] = [];
  const body = code.replace(
    /const (\w+)\s*=\s*require\("([^"]+)"\)\.default;?/g,
    (_all, name: string, module: string) => {
      imports.push(`import ${name}Module from "${module}.js";`);
      return `const ${name} = ${name}Module.default ?? ${name}Module;`;
    },
  );
  if (body.includes("require(")) throw new Error("standalone code requires something that is not imported");
  return `${imports.join("\n")}\n${body}`;
}

/** What a generated validator is to who imports it. */
const VALIDATE = `
/** Whether data fits; where it does not, \`errors\` says why, until the next call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly propertyName?: string;
}
`;

const banner = (schema: string) => `// Made from schemas/${schema} by \`npm run generate\`. Do not edit.\n`;
const read = (name: string) => JSON.parse(readFileSync(join(root, "schemas", `${name}.schema.json`), "utf8"));

function putValidators(
  file: string,
  source: string,
  schema: Schema,
  names: Record<string, string>,
  allErrors: boolean,
  inlineRefs = true,
): void {
  const ajv = new Ajv2020.default({
    allErrors,
    inlineRefs,
    verbose: false,
    discriminator: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addKeyword({ keyword: "markdownDescription", schemaType: "string" });
  ajv.addSchema(schema);
  const code = importing(standaloneCode.default(ajv, names)).replace(
    /^(export const \w+)( = validate\d+;)$/gm,
    "$1: Validate$2",
  );
  put(file, `${banner(source)}// @ts-nocheck\n${VALIDATE}${code}`);
}

async function putTypes(name: string, source: string, schema: Schema, title: string, imports = ""): Promise<void> {
  const text = await compile(schema as JSONSchema, title, {
    additionalProperties: false,
    bannerComment: banner(source) + imports,
    unreachableDefinitions: false,
    format: false,
    maxItems: -1,
    ignoreMinAndMaxItems: true,
  });
  put(name, text.replace(LIST, "readonly $&"));
}

/** The type of a list, wherever one is written: nobody who is given a document changes it. */
const LIST = /(?:\b[A-Za-z]\w*|\((?:[^()]|\([^()]*\))*\)|\{[^{}]*\})\[\]/g;

/** All kinds of declarations in one schema, each under its title in `$defs`. */
function declarations(): Schema {
  const defs: Schema = {};
  for (const name of KINDS) {
    const { $schema: _schema, $id: _id, $defs, ...whole } = read(name);
    Object.assign(defs, $defs, { [whole.title]: whole });
  }
  const merged = changed(defs, (schema) =>
    typeof schema.$ref === "string" ? { ...schema, $ref: schema.$ref.replace(/^.*#/, "#") } : schema,
  );
  return { $id: "urn:allot:schema:declaration:v1", title: "Declaration", $defs: merged };
}

/**
 * What the validators check: not what the law does (`$comment: law …`), which has better words, and not what is below
 * `children`, where every organization is validated by itself.
 */
function checked(schema: Schema): Schema {
  if (typeof schema.$comment !== "string" || !schema.$comment.startsWith("law ")) return schema;
  return { type: schema.type, description: schema.description };
}

/** Only what is supported: what passes has neither a mistake nor anything that is to come. */
function cut(defs: Schema): Schema {
  for (const name of ORGANIZATIONS) {
    const schema = defs[name] as { properties: Schema };
    schema.properties = Object.fromEntries(
      Object.entries(schema.properties).filter(([field]) => SUPPORTED.organization.includes(field)),
    );
    schema.properties.state = { enum: SUPPORTED.states };
  }
  for (const [name, fields] of Object.entries(SUPPORTED.parts)) {
    const { dependentRequired: _full, ...schema } = defs[name] as { properties: Schema; dependentRequired?: Schema };
    const kept = (record: Schema = {}) =>
      Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field)));
    defs[name] = { ...schema, properties: kept(schema.properties), dependentRequired: kept(_full) };
  }
  return defs;
}

/** Where a secret may stand, whatever stands there is looked at: a text is one that never stands in a file (language rule 6). */
function neverSecret(schema: Schema): Schema {
  return schema.writeOnly === true ? { not: {} } : schema;
}

/** Theirs are the types that others share; then in the order of names. */
const FIRST = ["wire", "plan"].map((name) => `${name}.schema.json`);
for (const file of new Set([...FIRST, ...readdirSync(join(root, "schemas")).sort()])) {
  const name = file.slice(0, -".schema.json".length);
  if (!file.endsWith(".schema.json") || name === "declaration" || KINDS.includes(name)) continue;
  const schema = read(name);
  const parts = VALIDATORS[name] ?? [];
  const names = Object.fromEntries(
    parts.map((part) => [`validate${part}`, part === "" ? schema.$id : `${schema.$id}#/$defs/${part}`]),
  );
  const isWritten = WRITTEN_BY_PEOPLE.has(name);
  if (parts.length > 0) putValidators(`${name}-validator.ts`, file, schema, names, isWritten, !isWritten);
  const { discriminator: _dropped, ...plain } = schema;
  const { schema: alone, imports } = sharing(name, plain);
  await putTypes(`${name}.ts`, file, alone, schema.title, imports);
}

{
  const whole = declarations();
  const source = "{stack,distributor,child-organization,template,policy}.schema.json";
  const union = [...ORGANIZATIONS, "Stack", "Template", "Policy"].map((title) => ({ $ref: `#/$defs/${title}` }));
  const plain = changed(whole, (schema) => (typeof schema.$ref === "string" ? { $ref: schema.$ref } : schema));
  await putTypes("declaration.ts", source, { ...(plain as Schema), anyOf: union }, "Declaration");
  const shallow = changed(whole, checked) as { $id: string; $defs: Schema };
  shallow.$defs.Children = { type: "object" };
  const names = (prefix: string, titles: readonly string[]) =>
    Object.fromEntries(titles.map((title) => [`${prefix}${title}`, `${shallow.$id}#/$defs/${title}`]));
  const full = names("validate", [...ORGANIZATIONS, "Template"]);
  putValidators("declaration-validator.ts", source, structuredClone(shallow), full, true);
  putValidators(
    "stack-validator.ts",
    "stack.schema.json",
    structuredClone(shallow),
    names("validate", ["Stack"]),
    true,
  );
  putValidators(
    "policy-validator.ts",
    "policy.schema.json",
    structuredClone(shallow),
    names("validate", ["Policy"]),
    true,
  );
  cut(shallow.$defs);
  const quick = changed(shallow, neverSecret) as Schema;
  putValidators("declaration-quick-validator.ts", source, quick, names("quick", ORGANIZATIONS), false);
}

{
  const document = openApiDocument(ROUTES, read("wire").$defs);
  put("openapi.json", `${JSON.stringify(document, null, 2)}\n`, join(root, "schemas"));
}

put("terraform-reference.md", terraformReference(), join(root, "docs"));
for (const [name, text] of constructFiles()) put(name, text, join(root, "src/cdktf/generated"));

if (stale.length > 0) {
  console.error(`not fresh: ${stale.join(", ")}; run \`npm run generate\``);
  process.exitCode = 1;
}
