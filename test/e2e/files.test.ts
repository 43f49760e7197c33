import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/wire/generated/plan.ts";
import { allot, documentOf, edit, temporaryFolder, temporaryStack } from "./allot.ts";

const APPLY = ["apply", "--auto-approve", "--quiet"];

describe("allot init", () => {
  it("makes a stack that is valid, laid out, and goes all the way to an empty plan and back from its export", async () => {
    const folder = join(temporaryFolder(), "first");
    const made = await allot(["init", "first"], { folder: join(folder, "..") });
    expect(made).toMatchObject({ code: 0, stderr: "" });
    expect(made.stdout).toContain("cd first && allot plan");
    expect((await allot(["validate"], { folder })).code).toBe(0);
    expect(await allot(["fmt", "--check"], { folder })).toMatchObject({ code: 0, stdout: "" });
    expect((await allot(["plan", "--detailed-exitcode"], { folder })).code).toBe(2);
    expect((await allot(APPLY, { folder })).code).toBe(0);
    expect((await allot(["plan", "--detailed-exitcode"], { folder })).code).toBe(0);

    const { code, stdout } = await allot(["export"], { folder });
    expect(code).toBe(0);
    rmSync(join(folder, "orgs"), { recursive: true });
    mkdirSync(join(folder, "orgs"));
    writeFileSync(join(folder, "orgs/exported.yaml"), stdout);
    const plan = await allot(["plan", "--format", "json"], { folder });
    expect(documentOf<Plan>("plan", plan.stdout)).toMatchObject({ operations: [], problems: [], unmanaged: [] });
    expect(await allot(["fmt", "--check"], { folder })).toMatchObject({ code: 0, stdout: "" });
  });

  it("overwrites nothing", async () => {
    const folder = temporaryStack();
    const before = readFileSync(join(folder, "allot.yaml"), "utf8");
    const { code, stderr } = await allot(["init"], { folder });
    expect(code).toBe(1);
    expect(stderr).toContain("allot.yaml");
    expect(readFileSync(join(folder, "allot.yaml"), "utf8")).toBe(before);
  });
});

describe("allot export", () => {
  it("writes a part of the tree to a new file, and overwrites none", async () => {
    const folder = temporaryStack();
    expect((await allot(["export"], { folder })).code).toBe(1);
    await allot(APPLY, { folder });
    expect((await allot(["export", "--root", "cd", "--out", "cd.yaml"], { folder })).code).toBe(0);
    const text = readFileSync(join(folder, "cd.yaml"), "utf8");
    expect(text).toContain("$schema=.allot/schemas/declaration.schema.json");
    expect(text).toContain("key: cd");
    expect(text).not.toContain("LG Inc.");
    const again = await allot(["export", "--out", "cd.yaml"], { folder });
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/^file_exists cd\.yaml is there already/);
    expect(readFileSync(join(folder, "cd.yaml"), "utf8")).toBe(text);
    expect((await allot(["export", "--root", "nobody"], { folder })).code).toBe(1);
  });

  it("works while declarations are broken", async () => {
    const folder = temporaryStack();
    await allot(APPLY, { folder });
    edit(folder, "orgs/rlc.yaml", "children:", "children: [");
    const { code, stdout } = await allot(["export"], { folder });
    expect(code).toBe(0);
    expect(stdout).toContain("CD Inc.");
  });
});

describe("allot fmt", () => {
  it("names what is not laid out, lays it out with comments kept, and then has nothing to do", async () => {
    const folder = temporaryStack();
    const path = join(folder, "orgs/rlc.yaml");
    edit(folder, "orgs/rlc.yaml", "key: rlc\nname: RLC Inc.", "name:    RLC Inc. # as registered\nkey: rlc");
    const before = readFileSync(path, "utf8");
    const mode = statSync(path).mode;
    expect(await allot(["fmt", "--check"], { folder })).toMatchObject({ code: 1, stdout: "orgs/rlc.yaml\n" });
    expect(readFileSync(path, "utf8")).toBe(before);
    const json = await allot(["fmt", "--check", "--format", "json"], { folder });
    expect(JSON.parse(json.stdout)).toEqual({ formatVersion: 1, changed: ["orgs/rlc.yaml"], problems: [] });
    expect(await allot(["fmt"], { folder })).toMatchObject({ code: 0, stdout: "orgs/rlc.yaml\n" });
    expect(readFileSync(path, "utf8")).toContain("name: RLC Inc. # as registered");
    expect(statSync(path).mode).toBe(mode);
    expect(await allot(["fmt", "--check"], { folder })).toMatchObject({ code: 0, stdout: "" });
    expect((await allot(["validate"], { folder })).code).toBe(0);
  });

  it("leaves a broken file as it is and says where it is broken", async () => {
    const folder = temporaryStack();
    edit(folder, "orgs/rlc.yaml", "children:", "children: [");
    const before = readFileSync(join(folder, "orgs/rlc.yaml"), "utf8");
    const { code, stdout } = await allot(["fmt", "orgs/rlc.yaml"], { folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^orgs\/rlc\.yaml:\d+:\d+ /);
    expect(readFileSync(join(folder, "orgs/rlc.yaml"), "utf8")).toBe(before);
    expect(existsSync(join(folder, "orgs/rlc.yaml.new"))).toBe(false);
  });
});

describe("allot explain", () => {
  it("says which line, or which template, a value came from (language-5)", async () => {
    const folder = temporaryFolder();
    await allot(["init"], { folder });
    const { code, stdout } = await allot(["explain", "lg.credits"], { folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^credits {2}10000 +orgs\/templates\.yaml:\d+:\d+ \(template standard-client\)\n$/);
    const json = await allot(["explain", "lg.credits", "--format", "json"], { folder });
    expect(JSON.parse(json.stdout)).toMatchObject({
      address: "lg.credits",
      fields: [{ field: "credits", value: 10_000, template: "standard-client" }],
      problems: [],
    });
  });

  it("says what it does not know", async () => {
    const folder = temporaryStack();
    for (const address of ["nobody", "cd.crdits", "cd.labels"]) {
      const { code, stderr } = await allot(["explain", address], { folder });
      expect(code, address).toBe(1);
      expect(stderr, address).not.toBe("");
    }
  });
});
