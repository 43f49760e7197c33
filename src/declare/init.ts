/**
 * `allot init`: a stack to begin with, that validates and plans as it is. Nothing that is there is ever overwritten.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { writeEditorSchemas } from "./editor-schemas.ts";
import { DECLARATION_SCHEMA } from "./export.ts";
import { makeFolder } from "./make-folder.ts";
import { STACK_FILE } from "./stack.ts";
import { schemaLine, yamlText } from "./text.ts";

export interface InitialStack {
  /** Name of the stack. @default the folder's name */
  readonly name?: string;
  /** Key of the root. @default "rlc" */
  readonly root?: string;
}

/** Why `writeInitialStack` wrote nothing. */
export class AlreadyThere extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file} is there already, and is not overwritten`);
    this.name = "AlreadyThere";
    this.file = file;
  }
}

/**
 * Writes allot.yaml, orgs/, .gitignore and the schemas for editors. Answers the files written, as paths inside the folder.
 * Throws `AlreadyThere`, having written nothing, where one of the first two is there.
 */
export async function writeInitialStack(folder: string, options: InitialStack = {}): Promise<string[]> {
  const root = options.root ?? "rlc";
  const name = options.name ?? nameFrom(basename(resolve(folder)));
  const files: Readonly<Record<string, string>> = {
    [STACK_FILE]: stackText(name, root),
    [`orgs/${root}.yaml`]: organizationsText(root),
    "orgs/templates.yaml": TEMPLATES,
  };
  for (const file of Object.keys(files)) if (existsSync(join(folder, file))) throw new AlreadyThere(file);
  for (const [file, text] of Object.entries(files)) {
    makeFolder(dirname(join(folder, file)));
    writeFileSync(join(folder, file), text, { flag: "wx" });
  }
  return [...Object.keys(files), ...ignoreLocalFiles(folder), ...writeEditorSchemas(folder)];
}

/** Keeps what belongs to one machine out of version control. Answers the file, where it was changed. */
export function ignoreLocalFiles(folder: string): string[] {
  const path = join(folder, ".gitignore");
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (/^\.allot\/?$/m.test(text)) return [];
  appendFileSync(path, `${text === "" || text.endsWith("\n") ? "" : "\n"}.allot/\n`);
  return [".gitignore"];
}

/** A folder's name in the form of a stack's name. */
function nameFrom(folder: string): string {
  const name = folder
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name.slice(0, 60).replace(/-+$/, "") || "stack";
}

const stackText = (name: string, root: string) => `${schemaLine(".allot/schemas/stack.schema.json")}
# What this stack is made of. \`allot validate\` checks it, \`allot plan\` shows what would change, \`allot apply\` changes it.
apiVersion: allot/v1
kind: Stack
# Marks, in the org-service, what this stack manages. Leave it as it is once applied.
name: ${yamlText(name)}
# Key of the root of the tree.
root: ${yamlText(root)}
# Where the declarations are. How they are split over files has no meaning.
files: ["orgs/**/*.yaml"]
# The org-service inside of allot, with its database in .allot/.
service: embedded
# What an apply may do without being told so by name. These are the defaults.
guards:
  unlinks: 5
  creditsReclaimed: {percent: 50}
  removals: {percent: 50}
`;

const organizationsText = (root: string) => `${schemaLine(DECLARATION_SCHEMA)}
# The root of the tree: a distributor with the credits that it has purchased.
apiVersion: allot/v1
kind: Distributor
key: ${yamlText(root)}
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 500000
# The organizations below it, by key. A key is for ever; a name may change.
children:
  cd:
    name: CD Inc.
    region: eu1
    country: CZ
    owner: {name: Carl Dent, email: carl@cd.example}
    # A multiple of 10,000, taken from the distributor's available credits.
    credits: 50000
    labels:
      tier: gold
  # A distributor below the root hands on credits of its own.
  emea:
    kind: Distributor
    name: RLC EMEA
    region: eu1
    country: DE
    owner: {name: Elsa Moor, email: elsa@rlc.example}
    credits: 200000
---
# An organization may also stand in a document, or a file, of its own, and name the one above it.
apiVersion: allot/v1
kind: ChildOrganization
key: lg
parent: emea
# Starts from a template, see templates.yaml.
extends: [standard-client]
name: LG Inc.
owner: {name: Lin Gao, email: lin@lg.example}
`;

const TEMPLATES = `${schemaLine(DECLARATION_SCHEMA)}
# What several organizations have in common. \`allot explain lg.credits\` says where a value comes from.
apiVersion: allot/v1
kind: Template
name: standard-client
spec:
  region: eu1
  country: CZ
  credits: 10000
`;
