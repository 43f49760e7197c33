import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startEmbedded } from "../../src/service/embedded.ts";
import { applyPlan, type Client, connect, loadDeclarations, planStack } from "../../src/workflow/index.ts";

const tree = (key: string, extra = "") => `apiVersion: allot/v1
kind: Distributor
key: ${key}
${extra}name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 100000
children:
  cd:
    name: CD Inc.
    region: eu1
    country: CZ
    owner: {name: Carl Dent, email: carl@cd.example}
    credits: 50000
`;

describe("a root whose key changes", () => {
  let folder: string;
  let service: Awaited<ReturnType<typeof startEmbedded>>;
  let client: Client;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "allot-workflow-"));
    writeFileSync(join(folder, "allot.yaml"), 'apiVersion: allot/v1\nkind: Stack\nname: test\nfiles: ["*.org.yaml"]\n');
    service = await startEmbedded({ folder: join(folder, ".allot") });
    client = connect({ socketPath: service.socketPath, token: service.token });
    await applied(tree("rlc"));
  });
  afterEach(async () => {
    await client.close();
    await service.close();
    rmSync(folder, { recursive: true });
  });

  const planned = async (text: string) => {
    writeFileSync(join(folder, "tree.org.yaml"), text);
    return planStack(await loadDeclarations(folder), client);
  };
  const applied = async (text: string) => applyPlan(await planned(text), client);

  it("language-8 is a rekey with previousKeys, and the tree stays one", async () => {
    const renamed = tree("rlc2", "previousKeys: [rlc]\n");
    const { document } = await planned(renamed);
    expect(document.operations.map(({ kind, address }) => `${kind} ${address}`)).toEqual(["organization.rekey rlc"]);
    expect(await applied(renamed)).toMatchObject({ failed: [], problems: [] });
    expect((await planned(renamed)).document).toMatchObject({ operations: [], problems: [] });
    expect((await client.trees()).trees.map(({ root }) => root)).toEqual(["rlc2"]);
  });

  it("language-8 never makes a second tree without a word", async () => {
    const { document } = await planned(tree("rlc2"));
    expect(document.operations).toEqual([]);
    expect(document.problems.map(({ code, rule }) => [code, rule])).toContainEqual(["root_changed", "language-8"]);
    expect(document.problems[0]?.places).toHaveLength(1);
  });

  it("another stack may make a tree of its own beside it", async () => {
    writeFileSync(
      join(folder, "allot.yaml"),
      'apiVersion: allot/v1\nkind: Stack\nname: other\nfiles: ["*.org.yaml"]\n',
    );
    const { document } = await planned(tree("rlc2"));
    expect(document.problems).toEqual([]);
    expect(document.summary.organizationsCreated).toBe(2);
  });
});
