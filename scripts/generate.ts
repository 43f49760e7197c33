/**
 * Makes types and standalone validators from schemas/, into src/wire/generated/. `--check` only says whether they are
 * fresh, and exits 1 when not.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";

const root = join(import.meta.dirname, "..");
const out = join(root, "src/wire/generated");
const check = process.argv.includes("--check");

/** Which schemas get validators, and for which parts; `""` is the whole. All others are formats that we only print. */
const VALIDATORS: Readonly<Record<string, readonly string[]>> = {
  wire: ["ChangeSet", "ChangeSetAnswer", "SnapshotHeader", "SnapshotLine", "EventPage", "LedgerPage", "Verification", "Refusal"],
};

const stale: string[] = [];
function put(name: string, text: string): void {
  const file = join(out, name);
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
  const body = code.replace(/const (\w+)\s*=\s*require\("([^"]+)"\)\.default;?/g, (_all, name: string, module: string) => {
    imports.push(`import ${name}Module from "${module}.js";`);
    return `const ${name} = ${name}Module.default;`;
  });
  if (body.includes("require(")) throw new Error("standalone code requires something that is not imported");
  return `${imports.join("\n")}\n${body}`;
}

const banner = (schema: string) => `// Made from schemas/${schema} by \`npm run generate\`. Do not edit.\n`;

for (const file of readdirSync(join(root, "schemas")).sort()) {
  if (!file.endsWith(".schema.json")) continue;
  const name = file.slice(0, -".schema.json".length);
  const schema = JSON.parse(readFileSync(join(root, "schemas", file), "utf8"));
  const ajv = new Ajv2020.default({
    allErrors: name !== "wire",
    verbose: false,
    discriminator: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addKeyword({ keyword: "markdownDescription", schemaType: "string" });
  ajv.addSchema(schema);
  const parts = VALIDATORS[name] ?? [];
  const names = Object.fromEntries(
    parts.map((part) => [`validate${part}`, part === "" ? schema.$id : `${schema.$id}#/$defs/${part}`]),
  );
  if (parts.length > 0)
    put(`${name}-validator.ts`, `${banner(file)}// @ts-nocheck\n${importing(standaloneCode.default(ajv, names))}`);
  const { discriminator: _dropped, ...plain } = schema;
  put(
    `${name}.ts`,
    await compile(plain, schema.title, {
      additionalProperties: false,
      bannerComment: banner(file),
      unreachableDefinitions: false,
      format: false,
      maxItems: -1,
    }),
  );
}

if (stale.length > 0) {
  console.error(`not fresh: ${stale.join(", ")}; run \`npm run generate\``);
  process.exitCode = 1;
}
