/** `allot export` as a process: what it writes, in whatever way, plans to nothing at once, and nothing is overwritten. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Plan } from "../../src/wire/generated/plan.ts";
import { generate } from "../bench/generate.ts";
import { allot, documentOf, type Ended, edit, temporaryFolder, temporaryStack } from "./allot.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 180_000 });

const EXAMPLES = join(import.meta.dirname, "../../examples");
const STACKS = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, "allot.yaml")));
/** Of the examples that take one. */
const environment = { BAKERY_PAYMENT: "sepa-mandate-1" };

const run = (folder: string, ...args: string[]) => allot(args, { folder, environment });
const applied = async (folder: string) =>
  expect(await run(folder, "apply", "--auto-approve", "--quiet")).toMatchObject({ code: 0 });

/** Puts exported declarations in the place of the others, and plans. */
async function planWith(folder: string, exported: string): Promise<Plan> {
  rmSync(join(folder, "orgs"), { recursive: true });
  renameSync(join(folder, exported), join(folder, "orgs"));
  return documentOf<Plan>("plan", (await run(folder, "plan", "--format", "json")).stdout);
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** A distributor in another, children of both and of the root. */
const TREE = `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 500000
children:
  cd: {name: CD Inc., region: eu1, country: CZ, owner: {name: Carl Dent, email: carl@cd.example}, credits: 50000}
  emea:
    kind: Distributor
    name: RLC EMEA
    region: eu1
    country: DE
    owner: {name: Elsa Moor, email: elsa@rlc.example}
    credits: 200000
    children:
      lg: {name: LG Inc., region: eu1, country: CZ, owner: {name: Lin Gao, email: lin@lg.example}, credits: 10000}
      dach:
        kind: Distributor
        name: RLC DACH
        region: eu1
        country: DE
        owner: {name: Elsa Moor, email: elsa@rlc.example}
        credits: 100000
        children:
          mk: {name: MK Inc., region: eu1, country: CZ, owner: {name: Mia Kern, email: mia@mk.example}, credits: 10000}
`;

describe("allot export", () => {
  it.each(STACKS)("of the example %s, in each way, plans to nothing at once and is laid out", async (name) => {
    const folder = join(temporaryFolder(), name);
    cpSync(join(EXAMPLES, name), folder, { recursive: true, filter: (path) => !path.includes("/.allot") });
    const stack = join(folder, "allot.yaml");
    writeFileSync(stack, readFileSync(stack, "utf8").replace(/^files: .*$/m, 'files: ["orgs/**/*.yaml"]'));
    await applied(folder);
    mkdirSync(join(folder, "one"));
    expect((await run(folder, "export", "--out", "one/tree.yaml")).code).toBe(0);
    expect((await run(folder, "export", "--dir", "some")).code).toBe(0);
    expect((await run(folder, "export", "--dir", "many", "--per", "organization")).code).toBe(0);
    for (const way of ["one", "some", "many"]) {
      const { operations, problems, unmanaged } = await planWith(folder, way);
      expect({ way, operations, problems, unmanaged }).toEqual({ way, operations: [], problems: [], unmanaged: [] });
      expect((await run(folder, "fmt", "--check")).stdout).not.toContain("orgs/");
    }
  });

  it("--dir follows the tree, with a file for every distributor or for every organization", async () => {
    const folder = temporaryStack({ "orgs/rlc.yaml": TREE });
    await applied(folder);
    const some = await run(folder, "export", "--dir", "out/some");
    expect(some).toMatchObject({ code: 0, stdout: "", stderr: "6 organizations written to 3 files in out/some\n" });
    expect(filesIn(join(folder, "out/some"))).toEqual(["rlc.yaml", "rlc/emea.yaml", "rlc/emea/dach.yaml"]);
    const dach = readFileSync(join(folder, "out/some/rlc/emea/dach.yaml"), "utf8");
    expect(dach).toContain("$schema=../../../../.allot/schemas/declaration.schema.json\n");
    expect(dach).toContain("key: dach\nparent: emea\n");
    expect(dach).toContain("\nchildren:\n  mk:\n");
    await run(folder, "export", "--dir", "out/many", "--per", "organization");
    expect(filesIn(join(folder, "out/many"))).toEqual([
      "rlc.yaml",
      "rlc/cd.yaml",
      "rlc/emea.yaml",
      "rlc/emea/dach.yaml",
      "rlc/emea/dach/mk.yaml",
      "rlc/emea/lg.yaml",
    ]);
    await run(folder, "export", "--dir", "out/part", "--root", "emea");
    expect(filesIn(join(folder, "out/part"))).toEqual(["emea.yaml", "emea/dach.yaml"]);
    // An empty folder is as good as a new one.
    mkdirSync(join(folder, "out/empty"));
    expect((await run(folder, "export", "--dir", "out/empty")).code).toBe(0);
  });

  it("--format terraform writes what the stack manages, with --unmanaged also what nobody does, and says what it leaves out", async () => {
    const folder = temporaryStack();
    await applied(folder);
    const whole = await run(folder, "export", "--format", "terraform");
    expect(whole).toMatchObject({ code: 0, stderr: "" });
    expect(whole.stdout).toContain('provider "allot" {\n  root  = "rlc"\n  stack = "first-tree"\n}\n');
    expect(whole.stdout.match(/^import \{$/gm)).toHaveLength(4);
    expect(await run(folder, "export", "--format", "terraform", "--root", "cd", "--out", "cd.tf")).toMatchObject({
      ...{ code: 0, stdout: "", stderr: "1 organization written to cd.tf\n" },
    });
    expect(readFileSync(join(folder, "cd.tf"), "utf8")).toContain('parent  = "rlc"\n');

    edit(folder, "orgs/rlc.yaml", "    credits: 100000\n", "    credits: 100000\n    state: released\n");
    await applied(folder);
    const managed = await run(folder, "export", "--format", "terraform", "--dir", "tf");
    expect(managed.stderr).toBe(
      "3 organizations written to tf\n1 organization left out: not managed by the stack first-tree\n",
    );
    expect(filesIn(join(folder, "tf"))).toEqual(["imports.tf", "main.tf"]);
    const all = await run(folder, "export", "--format", "terraform", "--unmanaged");
    expect(all).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining('id = "mk"') });
    for (const wrong of [
      ["--unmanaged"],
      ["--format", "terraform", "--dir", "new", "--per", "organization"],
      ["--format", "hcl"],
    ])
      expect(await run(folder, "export", ...wrong)).toMatchObject({ code: 1, stdout: "" });
  });

  it("--dir leaves a folder as it is in which there is something, and writes nothing beside it", async () => {
    const folder = temporaryStack();
    await applied(folder);
    const before = filesIn(folder);
    const codeOf = ({ code, stderr }: Ended) => [code, stderr.split(" ")[0]];
    expect(codeOf(await run(folder, "export", "--dir", "orgs"))).toEqual([1, "folder_not_empty"]);
    expect(codeOf(await run(folder, "export", "--dir", "allot.yaml"))).toEqual([1, "file_exists"]);
    expect(codeOf(await run(folder, "export", "--dir", "allot.yaml/x"))).toEqual([1, "file_unusable"]);
    expect(codeOf(await run(folder, "export", "--dir", "new", "--out", "new.yaml"))).toEqual([1, "usage"]);
    expect(codeOf(await run(folder, "export", "--per", "organization"))).toEqual([1, "usage"]);
    expect(codeOf(await run(folder, "export", "--dir", "new", "--per", "child"))).toEqual([1, "usage"]);
    expect(codeOf(await run(folder, "export", "--dir", "new", "--root", "nobody"))).toEqual([1, "address_unknown"]);
    expect(filesIn(folder)).toEqual(before);
  });

  it("of five thousand organizations, in each way, plans to nothing at once", { timeout: 600_000 }, async () => {
    const folder = temporaryFolder();
    generate(folder, 5_000, "one file");
    await applied(folder);
    mkdirSync(join(folder, "one"));
    await run(folder, "export", "--out", "one/tree.yaml");
    await run(folder, "export", "--dir", "some");
    await run(folder, "export", "--dir", "many", "--per", "organization");
    expect([filesIn(join(folder, "some")).length, filesIn(join(folder, "many")).length]).toEqual([51, 5_051]);
    for (const way of ["one", "some", "many"])
      expect(await planWith(folder, way)).toMatchObject({ operations: [], problems: [], unmanaged: [] });
  });
});
