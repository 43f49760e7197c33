/** The schemas as editors use them: the real yaml-language-server, on stacks as `allot init` and `allot validate` leave them. */
import { cpSync, existsSync, globSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { allot, temporaryFolder } from "../e2e/allot.ts";
import { languageServer } from "./language-server.ts";

vi.setConfig({ testTimeout: 120_000 });

const EXAMPLES = join(import.meta.dirname, "../../examples");
const STACKS = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, "allot.yaml")));

/** What the examples take from the environment (language rule 6). */
const SECRETS = { BAKERY_PAYMENT: "card-on-file-1" };

async function initialized(): Promise<string> {
  const folder = join(temporaryFolder(), "tree");
  expect(await allot(["init", folder], { folder: temporaryFolder() })).toMatchObject({ code: 0 });
  return folder;
}

const HEAD = `# yaml-language-server: $schema=../.allot/schemas/declaration.schema.json
apiVersion: allot/v1
`;

describe("an editor with yaml-language-server", () => {
  it("finds nothing wrong with what `allot init` makes", async () => {
    const folder = await initialized();
    const server = await languageServer(folder);
    for (const file of globSync("**/*.yaml", { cwd: folder }))
      expect((await server.open(file)).diagnostics, file).toEqual([]);
  });

  it.each(STACKS)("finds nothing wrong with the example %s, once `allot validate` has run", async (name) => {
    const folder = join(temporaryFolder(), name);
    cpSync(join(EXAMPLES, name), folder, { recursive: true, filter: (path) => !path.includes("/.allot") });
    expect(await allot(["validate"], { folder, environment: SECRETS })).toMatchObject({ code: 0 });
    const server = await languageServer(folder);
    const files = globSync("**/*.yaml", { cwd: folder }).filter((file) =>
      /^(allot\.yaml|orgs\/|policies\/)/.test(file),
    );
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect((await server.open(file)).diagnostics, file).toEqual([]);
  });

  it("marks a misspelt field, a wrong type and a key that nobody may have, where they stand", async () => {
    const server = await languageServer(await initialized());
    const text = `${HEAD}kind: Distributor
key: RLC
name: RLC Inc.
contry: CZ
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: many
`;
    const { diagnostics } = await server.open("orgs/wrong.yaml", text);
    const found = diagnostics.map(({ range, message }) => [range.start.line + 1, message]);
    expect(found).toEqual(
      expect.arrayContaining([
        [4, expect.stringContaining("pattern")],
        [6, expect.stringContaining("contry")],
        [10, expect.stringContaining("integer")],
      ]),
    );
  });

  it("explains every field that the pointer rests on", async () => {
    const server = await languageServer(await initialized());
    const text = `${HEAD}kind: Distributor
key: rlc
purchasedCredits: 500000
children:
  cd:
    credits: 50000
    customerAccess: refuse
`;
    const opened = await server.open("orgs/hover.yaml", text);
    expect(await opened.hover("purchasedCredits")).toContain("Credits that the root has purchased");
    expect(await opened.hover("credits: 50000")).toContain("10,000");
    expect(await opened.hover("customerAccess")).toMatch(/sign in/);
  });

  it("offers the fields that fit, and the values of those with a few", async () => {
    const server = await languageServer(await initialized());
    const inChild = `${HEAD}kind: Distributor\nkey: rlc\nchildren:\n  cd:\n    name: CD Inc.\n    |\n`;
    const offered = await (await server.open("orgs/child.yaml", inChild)).completions();
    expect(offered).toEqual(expect.arrayContaining(["region", "country", "owner", "credits", "state", "anchorRef"]));
    expect(offered).not.toContain("purchasedCredits");
    const kinds = await (await server.open("orgs/kind.yaml", `${HEAD}kind: |\n`)).completions();
    expect(kinds).toEqual(expect.arrayContaining(["Distributor", "ChildOrganization", "Template"]));
    const states = await (
      await server.open("orgs/state.yaml", `${HEAD}kind: ChildOrganization\nkey: cd\nparent: rlc\nstate: |\n`)
    ).completions();
    expect(states).toEqual(expect.arrayContaining(["active", "paused", "unlinked", "released"]));
    const policy = `${HEAD}kind: Policy\nname: p\nmaxAllocation: 100000\n`;
    const ruled = await server.open("policies/p.yaml", policy);
    expect(ruled.diagnostics).toEqual([]);
    expect(await ruled.hover("maxAllocation")).toContain("The most credits that a plan may allocate");
    const rules = await (await server.open("policies/q.yaml", `${HEAD}kind: Policy\nname: p\n|\n`)).completions();
    expect(rules).toEqual(expect.arrayContaining(["maxAllocation", "ownerDomains", "freeze", "approval", "where"]));
    const guards = await (
      await server.open(
        "allot.yaml",
        "# yaml-language-server: $schema=.allot/schemas/stack.schema.json\napiVersion: allot/v1\nkind: Stack\nname: x\nguards:\n  |\n",
      )
    ).completions();
    expect(guards).toEqual(expect.arrayContaining(["unlinks", "removals", "creditsReclaimed"]));
  });
});
