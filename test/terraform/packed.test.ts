/** What `npm run build:provider` makes, as others have it: a mirror in a folder of its own, without a checkout beside it. */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { terraformPlatform } from "../../src/cli/provider-mirror.ts";
import { COOKIE } from "../../src/terraform/protocol/cookie.ts";
import { temporaryFolder } from "../e2e/allot.ts";
import { clientOf } from "./hcl.ts";
import { prepared } from "./prepared.ts";
import { workspace } from "./terraform.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = join(import.meta.dirname, "../..");
const OUT = join(ROOT, "dist/provider");
const NODE = { ALLOT_NODE: process.execPath };

/** Settings with this mirror, and nothing else that could be asked. */
const only = (mirror: string) => `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`;

function build(): void {
  execFileSync(process.execPath, [join(ROOT, "scripts/build-provider.ts")], { cwd: ROOT });
}

/** Every file of a folder and what is in it, as one digest. */
function digest(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  const hash = createHash("sha256");
  for (const path of paths) hash.update(path).update(readFileSync(path));
  return hash.digest("hex");
}

describe("the packed provider", () => {
  beforeAll(build);

  it("is the same bytes of every build", () => {
    const first = digest(OUT);
    build();
    expect(digest(OUT)).toBe(first);
  });

  it("is installed from both layouts, locked, and plans and applies resources and trees", async () => {
    const { service, cli } = await prepared();
    const [zips = "", folders = ""] = ["packed", "unpacked"].map((layout) => {
      const mirror = join(temporaryFolder(), "mirror");
      cpSync(join(OUT, layout), mirror, { recursive: true });
      return mirror;
    });
    const fromZip = await workspace(service, "rlc", only(zips));
    const locked = await fromZip.run(
      ["providers", "lock", `-fs-mirror=${zips}`, "-platform=linux_amd64", "-platform=darwin_arm64"],
      NODE,
    );
    expect(locked).toMatchObject({ code: 0, output: expect.stringContaining("darwin_arm64") });
    fromZip.configure(clientOf("nn"));
    expect(await fromZip.run(["validate"], NODE)).toMatchObject({ code: 0 });
    expect(await fromZip.run(["apply", "-auto-approve"], NODE)).toMatchObject({
      code: 0,
      output: expect.stringContaining("1 added"),
    });
    expect(await fromZip.run(["plan", "-detailed-exitcode"], NODE)).toMatchObject({ code: 0 });
    const nowhere = await fromZip.run(["validate"], { ALLOT_NODE: "/nowhere/node" });
    expect(nowhere.output).toContain("there is none at /nowhere/node");
    // What was run is still what the lock file says: nothing was written beside it.
    expect(await fromZip.run(["init"], NODE)).toMatchObject({ code: 0 });

    const fromFolder = await workspace(service, "rlc", only(folders));
    const tree = (await cli(["export"])).stdout.replace("name: CD Inc.", "name: CD Ltd.");
    writeFileSync(join(fromFolder.folder, "tree.yaml"), tree);
    fromFolder.configure('resource "allot_tree" "all" {\n  yaml = file("tree.yaml")\n}\n', "first-tree");
    const applied = await fromFolder.run(["apply", "-auto-approve"], NODE);
    expect(applied).toMatchObject({ code: 0, output: expect.stringContaining("CD Ltd.") });
    // Mistakes are looked up in the schemas that come with it.
    writeFileSync(join(fromFolder.folder, "tree.yaml"), tree.replace("name: CD Ltd.", "nmae: CD Ltd."));
    const mistaken = await fromFolder.run(["plan"], NODE);
    expect(mistaken).toMatchObject({ code: 1, output: expect.stringContaining("nmae") });
  });

  it("says which Node it needs where there is none, or one that is too old", () => {
    const folder = join(OUT, "unpacked/allot.local/allot/allot");
    const [release = ""] = readdirSync(folder);
    const program = join(folder, release, terraformPlatform(), `terraform-provider-allot_v${release}`);
    const said = (environment: Readonly<Record<string, string>>) => {
      const { status, stdout, stderr } = spawnSync(program, { encoding: "utf8", env: environment });
      return { status, said: stdout || stderr };
    };
    const tools = temporaryFolder();
    cpSync("/usr/bin/dirname", join(tools, "dirname"));
    expect(said({ PATH: tools })).toEqual({
      status: 1,
      said: expect.stringMatching(/Node 22\.19.*none on the PATH: .*ALLOT_NODE/),
    });
    for (const none of ["/nowhere/node", tools])
      expect(said({ PATH: tools, ALLOT_NODE: none }).said).toContain(`there is none at ${none}: `);
    // By hand it says who starts it.
    expect(said({ PATH: tools, ...NODE })).toEqual({
      status: 1,
      said: expect.stringContaining("Terraform starts it"),
    });
    // What Node 20 is for it: another version, and a node:module without names that came later.
    const old = `data:text/javascript,import { registerHooks } from "node:module";
      Object.defineProperty(process, "versions", { value: { node: "20.20.2" } });
      const resolve = (name, context, next) => name === "node:module" ? { url: "data:text/javascript,export default {}", shortCircuit: true } : next(name, context);
      registerHooks({ resolve });`;
    const { name, value } = COOKIE;
    expect(
      said({ PATH: tools, ...NODE, NODE_OPTIONS: `--import=${encodeURI(old.replaceAll("\n", " "))}`, [name]: value }),
    ).toEqual({
      status: 1,
      said: expect.stringContaining("needs Node 22.19 or newer"),
    });
  });
});
