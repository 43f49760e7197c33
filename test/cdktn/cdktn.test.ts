/**
 * The way out: the community's continuation of CDKTF in its place, as `"cdktf": "npm:cdktn@…"` installs it. The sources, the examples and
 * the tests of test/cdktf, in a project whose `node_modules/cdktf` is that package.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");

describe("with cdktn in the place of cdktf", () => {
  let project: string;
  const run = (script: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, ["--conditions=allot-source", join(project, script), ...args], {
      cwd: project,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "allot-cdktn-"));
    for (const name of [
      "src",
      "examples",
      "test",
      "schemas",
      "scripts",
      "cdktf.json",
      "bin",
      "package.json",
      "package-lock.json",
      "tsconfig.json",
      "vitest.config.ts",
    ])
      cpSync(join(ROOT, name), join(project, name), { recursive: true, filter: (path) => !path.includes("/.allot") });
    mkdirSync(join(project, "node_modules"));
    for (const name of readdirSync(join(ROOT, "node_modules")))
      if (name !== "cdktf") symlinkSync(join(ROOT, "node_modules", name), join(project, "node_modules", name));
    symlinkSync(join(ROOT, "node_modules/cdktn"), join(project, "node_modules/cdktf"));
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it("all tests of the constructs pass", () => {
    const { status, stdout, stderr } = run("node_modules/vitest/vitest.mjs", "run", "test/cdktf");
    expect(status, `${stdout}${stderr}`).toBe(0);
    expect(Number(/Tests +(\d+) passed/.exec(stdout)?.[1])).toBeGreaterThan(30);
  });

  it("the sources and examples are of its types", () => {
    const include = ["src/cdktf", "examples/cdktf", "test/cdktf"];
    writeFileSync(join(project, "tsconfig.cdktn.json"), JSON.stringify({ extends: "./tsconfig.json", include }));
    const { status, stdout } = run("node_modules/typescript/bin/tsc", "-p", "tsconfig.cdktn.json");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  it("the examples are written by it", () => {
    expect(run("examples/cdktf/main.ts")).toMatchObject({ status: 0 });
    const stack = readFileSync(join(project, "cdktf.out/stacks/managed-services/cdk.tf.json"), "utf8");
    const { version } = JSON.parse(readFileSync(join(ROOT, "node_modules/cdktn/package.json"), "utf8"));
    expect(JSON.parse(stack)["//"].metadata.version).toBe(version);
  });
});
