/** What is published, installed as others install it: built, imported by its name, type checked, run. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { BUILT } from "../program.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = join(import.meta.dirname, "../..");
const TSC = join(ROOT, "node_modules/.bin/tsc");

/** A project that has allot among its packages. */
let project: string;

function run(command: string, args: readonly string[], cwd = project) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "" },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "allot-package-"));
  const installed = join(project, "node_modules/allot");
  mkdirSync(installed, { recursive: true });
  // As `npm pack` would: what `files` names, and what the build makes.
  const { files, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(version).toMatch(/^\d/);
  for (const file of [...files, "package.json"]) {
    if (file !== "dist" && !file.startsWith("!"))
      cpSync(join(ROOT, file), join(installed, file), { recursive: true, filter: (path) => !path.includes("/.allot") });
  }
  cpSync(join(BUILT, "dist/js"), join(installed, "dist/js"), { recursive: true });
  const types = run(TSC, ["-p", "tsconfig.build.json", "--outDir", join(installed, "dist/types")], ROOT);
  expect(types, types.stdout).toMatchObject({ status: 0 });
  symlinkSync(join(ROOT, "node_modules"), join(installed, "node_modules"));
  symlinkSync(join(ROOT, "node_modules/@types"), join(project, "node_modules/@types"));
  cpSync(join(ROOT, "examples/library/main.ts"), join(project, "main.ts"));
  writeFileSync(join(project, "package.json"), '{ "type": "module", "private": true }\n');
  cpSync(join(ROOT, "examples/first-tree"), join(project, "tree"), {
    recursive: true,
    filter: (path) => !path.includes("/.allot"),
  });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

it("has types that a strict program compiles against", () => {
  const options = { strict: true, noEmit: true, target: "es2024", module: "nodenext", types: ["node"] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["main.ts"] }));
  expect(run(TSC, ["-p", "."])).toEqual({ status: 0, stdout: "", stderr: "" });
  writeFileSync(join(project, "main.ts.wrong.ts"), 'import { plan } from "allot";\nplan("a folder");\n');
  writeFileSync(
    join(project, "wrong.json"),
    JSON.stringify({ compilerOptions: options, include: ["main.ts.wrong.ts"] }),
  );
  expect(run(TSC, ["-p", "wrong.json"]).stdout).toContain("TS2554");
});

it("is imported by its name: the example applies what only adds, and leaves the rest to people", () => {
  const job = () => run(process.execPath, ["main.ts", "tree"]);
  const first = job();
  expect(first, first.stderr).toMatchObject({ status: 0 });
  expect(first.stdout).toContain("Plan: ");
  expect(first.stdout).toContain(" applied, 0 failed.");
  expect(job().stdout).toContain("Nothing to do: the tree is as declared.");
  const file = join(project, "tree/orgs/rlc.yaml");
  const declared = readFileSync(file, "utf8");
  writeFileSync(file, declared.replace("credits: 250000", "credits: 240000"));
  expect(job()).toMatchObject({ status: 0, stdout: expect.stringContaining("Left to people") });
  writeFileSync(file, declared.replace("credits: 250000", "credits: 260000"));
  expect(job()).toMatchObject({ status: 1, stdout: expect.stringContaining("pool_short") });
  writeFileSync(file, declared);
});

it("has constructs for CDKTF: the example is compiled against them and synthesized", () => {
  for (const name of ["cdktf", "constructs"])
    symlinkSync(join(ROOT, "node_modules", name), join(project, "node_modules", name));
  cpSync(join(ROOT, "examples/first-tree"), join(project, "first-tree"), {
    recursive: true,
    filter: (path) => !path.includes("/.allot"),
  });
  cpSync(join(project, "node_modules/allot/examples/cdktf"), join(project, "cdktf"), {
    recursive: true,
    filter: (path) => !path.includes("cdktf.out"),
  });
  const options = { strict: true, noEmit: true, target: "es2024", module: "nodenext", types: ["node"] };
  const compilerOptions = { ...options, skipLibCheck: true, allowImportingTsExtensions: true };
  writeFileSync(join(project, "cdktf.json"), JSON.stringify({ compilerOptions, include: ["cdktf"] }));
  expect(run(TSC, ["-p", "cdktf.json"])).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(run(process.execPath, ["cdktf/main.ts"])).toMatchObject({ status: 0 });
  const written = readFileSync(join(project, "cdktf.out/stacks/thousand-clients/cdk.tf.json"), "utf8");
  expect(Object.keys(JSON.parse(written).resource.allot_child_organization)).toHaveLength(1_000);
});

it("has the command as well", () => {
  const command = join(project, "node_modules/allot/bin/allot.js");
  expect(run(process.execPath, [command, "--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(run(process.execPath, [command, "validate", "--stack", "tree"]).stdout).toContain(
    "No problems: 4 organizations",
  );
});

it("has the Terraform provider, which runs as it was compiled", () => {
  const command = join(project, "node_modules/allot/bin/allot.js");
  const made = run(process.execPath, [command, "terraform", "install", "--dir", "mirror"]);
  expect(made, made.stderr).toMatchObject({ status: 0 });
  const module = join(project, "module");
  mkdirSync(module);
  const settings = join(project, "terraform.rc");
  writeFileSync(settings, made.stdout.slice(made.stdout.indexOf("provider_installation")));
  cpSync(join(project, "tree/orgs/rlc.yaml"), join(module, "tree.yaml"));
  writeFileSync(
    join(module, "main.tf"),
    'terraform {\n  required_providers {\n    allot = { source = "allot.local/allot/allot" }\n  }\n}\noutput "keys" { value = keys(provider::allot::parse_tree(file("tree.yaml"))) }\n',
  );
  const environment = { ...process.env, TF_CLI_CONFIG_FILE: settings, CHECKPOINT_DISABLE: "1" };
  const terraform = (...args: string[]) =>
    spawnSync("terraform", [...args, "-no-color"], { cwd: module, encoding: "utf8", env: environment });
  const initialized = terraform("init");
  expect(initialized.error, "terraform is missing on this machine").toBeUndefined();
  expect(initialized, initialized.stderr).toMatchObject({ status: 0 });
  const applied = terraform("apply", "-auto-approve");
  expect(applied, applied.stderr).toMatchObject({ status: 0, stdout: expect.stringContaining('"rlc"') });
});
