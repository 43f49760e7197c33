/** Real stacks in temporary folders, and short ways to say what they come to. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { type Declarations, type LoadOptions, loadDeclarations } from "../../src/declare/index.ts";
import type { Problem } from "../../src/model/problem.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that goes away with the tests of a file. Its name has a space. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "allot Test-"));
  folders.push(folder);
  return folder;
}

export const STACK = `apiVersion: allot/v1
kind: Stack
name: test
files: ["orgs/**/*.yaml"]
`;

/** A root with nothing below it. */
export const ROOT = `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 500000
`;

/** A child's document below the root, with lines that replace or follow its own. */
export function child(key: string, lines = "", without: readonly string[] = []): string {
  const own: Record<string, string> = {
    name: `${key} Inc.`,
    region: "eu1",
    country: "CZ",
    owner: `{name: O, email: o@${key.slice(0, 63)}.example}`,
    credits: "10000",
  };
  const said = new Set(lines.split("\n").map((line) => line.split(":")[0]));
  const fields = Object.entries(own).filter(([name]) => !said.has(name) && !without.includes(name));
  const head = `apiVersion: allot/v1\nkind: ChildOrganization\nkey: ${key}\n${said.has("parent") ? "" : "parent: rlc\n"}`;
  return `${head}${fields.map(([name, value]) => `${name}: ${value}\n`).join("")}${lines}${lines === "" || lines.endsWith("\n") ? "" : "\n"}`;
}

/** Documents of one file. */
export const documents = (...texts: readonly string[]) => texts.join("---\n");

/** Writes files into a new folder; allot.yaml is there unless given. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), "allot-declare-"));
  folders.push(folder);
  for (const [name, text] of Object.entries({ "allot.yaml": STACK, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export function load(files: Readonly<Record<string, string | Buffer>>, options?: LoadOptions): Promise<Declarations> {
  return loadDeclarations(folderOf(files), options);
}

/** Loads documents that stand in one file, `orgs/a.yaml`. */
export function loadText(...texts: readonly string[]): Promise<Declarations> {
  return load({ "orgs/a.yaml": documents(...texts) });
}

/** `file:line:column code`, the first place only. */
export const brief = ({ places, code }: Problem) => {
  const [place] = places;
  return `${place ? `${place.file}:${place.line}:${place.column}` : "nowhere"} ${code}`;
};

/** Rule and code of every problem: `C-2 credits_step`. */
export const rules = ({ problems }: Declarations) => problems.map(({ rule, code }) => `${rule} ${code}`);
