import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  AlreadyThere,
  formatYaml,
  loadDeclarations,
  loadStack,
  writeEditorSchemas,
  writeInitialStack,
} from "../../src/declare/index.ts";
import { DEFAULT_GUARDS } from "../../src/model/desired.ts";
import { brief, child, documents, folderOf, load, ROOT, STACK, temporaryFolder } from "./stack-folder.ts";

describe("allot.yaml", () => {
  it("has defaults for all but its name", async () => {
    const folder = folderOf({ "allot.yaml": "apiVersion: allot/v1\nkind: Stack\nname: x\n" });
    expect(await loadStack(folder)).toEqual({
      config: {
        folder,
        name: "x",
        root: undefined,
        files: ["orgs/**/*.yaml"],
        policies: [],
        service: "embedded",
        guards: DEFAULT_GUARDS,
      },
      problems: [],
    });
  });

  it.each([
    "embedded",
    "https://orgs.example",
    "https://orgs.example:8443/",
    "http://127.0.0.1:7360",
    "http://[::1]:1",
  ])("takes the service %s", async (service) => {
    const { config, problems } = await loadStack(folderOf({ "allot.yaml": `${STACK}service: "${service}"\n` }));
    expect([config?.service, problems]).toEqual([service, []]);
  });

  it("can be read while the declarations are broken", async () => {
    const { config, problems } = await loadStack(folderOf({ "orgs/a.yaml": "{" }));
    expect(problems).toEqual([]);
    expect(config?.name).toBe("test");
  });

  it.each([
    ["unlinks: 3", { unlinks: { count: 3 } }],
    ["unlinks: {percent: 10}", { unlinks: { percent: 10 } }],
    ["removals: {count: 5, percent: 0}", { removals: { count: 5, percent: 0 } }],
    ["creditsReclaimed: 10000", { creditsReclaimed: { count: 10_000 } }],
  ])("takes the guard %s, and the defaults for the others", async (line, expected) => {
    const { config, problems } = await loadStack(folderOf({ "allot.yaml": `${STACK}guards: {${line}}\n` }));
    expect(problems).toEqual([]);
    expect(config?.guards).toEqual({ ...DEFAULT_GUARDS, ...expected });
  });

  it.each([
    ["a misspelt field", `${STACK}gards: {}\n`, "allot.yaml:5:1 unknown_field"],
    ["a misspelt guard", `${STACK}guards: {unlink: 5}\n`, "allot.yaml:5:10 unknown_field"],
    ["a percentage over 100", `${STACK}guards: {unlinks: {percent: 101}}\n`, "allot.yaml:5:29 wrong_form"],
    ["a limit that is text", `${STACK}guards: {unlinks: many}\n`, "allot.yaml:5:19 wrong_type"],
    ["no limit for unlinks", `${STACK}guards: {unlinks: {}}\n`, "allot.yaml:5:19 wrong_form"],
    ["no limit for credits", `${STACK}guards: {creditsReclaimed: {}}\n`, "allot.yaml:5:28 wrong_form"],
    ["no limit for removals", `${STACK}guards: {removals: {}}\n`, "allot.yaml:5:20 wrong_form"],
    ["no name", "apiVersion: allot/v1\nkind: Stack\n", "allot.yaml:1:1 field_missing"],
    ["another version", STACK.replace("v1", "v2"), "allot.yaml:1:13 not_a_choice"],
    ["another kind", STACK.replace("Stack", "Stuck"), "allot.yaml:2:7 not_a_choice"],
    ["a root that is no key", `${STACK}root: RLC Inc.\n`, "allot.yaml:5:7 key_malformed"],
    ["policies outside", `${STACK}policies: [../a.yaml]\n`, "allot.yaml:5:12 files_outside"],
    ["a service in the clear", `${STACK}service: http://orgs.example\n`, "allot.yaml:5:10 service_malformed"],
    ["a service with a path", `${STACK}service: https://orgs.example/v1\n`, "allot.yaml:5:10 service_malformed"],
    ["a service with a password", `${STACK}service: https://a:b@orgs.example\n`, "allot.yaml:5:10 wrong_form"],
    ["a service that is none", `${STACK}service: somewhere\n`, "allot.yaml:5:10 wrong_form"],
    ["a secret", `${STACK}service: !env URL\n`, "allot.yaml:5:10 env_misplaced"],
    ["two documents", `${STACK}---\n${STACK}`, "allot.yaml:6:1 stack_malformed"],
    ["nothing", "", "allot.yaml:1:1 stack_malformed"],
    ["a list", "[]\n", "allot.yaml:1:1 wrong_type"],
    ["no YAML", "{\n", "allot.yaml:2:1 yaml_syntax"],
  ])("refuses %s", async (_what, text, expected) => {
    const { problems } = await loadStack(folderOf({ "allot.yaml": text }));
    expect(problems.map(brief)).toContain(expected);
  });

  it("is a problem where it is not there", async () => {
    const folder = temporaryFolder();
    expect((await loadStack(folder)).problems.map(brief)).toEqual(["allot.yaml:1:1 file_not_found"]);
    expect(await loadDeclarations(folder)).toMatchObject({ config: null, desired: null });
  });
});

describe("the configuration's digest", () => {
  const digest = async (files: Record<string, string>) => (await load(files)).desired?.digest;

  it("is the same for the same files, and another for other ones", async () => {
    const files = { "orgs/a.yaml": documents(ROOT, child("a")) };
    expect(await digest(files)).toMatch(/^[0-9a-f]{64}$/);
    expect(await digest(files)).toBe(await digest(files));
    expect(await digest(files)).not.toBe(
      await digest({ "orgs/a.yaml": documents(ROOT, child("a", "credits: 20000")) }),
    );
    expect(await digest(files)).not.toBe(await digest({ ...files, "allot.yaml": `${STACK}guards: {unlinks: 1}\n` }));
  });
});

describe("allot init", () => {
  it("writes a stack that validates as it is, is laid out as fmt does, and points editors to schemas that are there", async () => {
    const folder = temporaryFolder();
    const files = await writeInitialStack(folder);
    const { problems, desired } = await loadDeclarations(folder);
    expect(problems).toEqual([]);
    expect([...(desired?.organizations.keys() ?? [])].sort()).toEqual(["cd", "emea", "lg", "rlc"]);
    for (const file of files.filter((name) => name.endsWith(".yaml"))) {
      const text = readFileSync(join(folder, file), "utf8");
      expect(formatYaml(text, file)).toEqual({ text });
      const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? "";
      expect(existsSync(join(folder, file, "..", schema))).toBe(true);
    }
    expect(readFileSync(join(folder, ".gitignore"), "utf8")).toBe(".allot/\n");
  });

  it("overwrites nothing, and writes nothing then", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "allot.yaml"), "mine");
    await expect(writeInitialStack(folder)).rejects.toThrow(AlreadyThere);
    expect(readFileSync(join(folder, "allot.yaml"), "utf8")).toBe("mine");
    expect(existsSync(join(folder, "orgs"))).toBe(false);
  });

  it("adds to a .gitignore that is there", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".gitignore"), "dist");
    await writeInitialStack(folder, { name: "n", root: "top" });
    expect(readFileSync(join(folder, ".gitignore"), "utf8")).toBe("dist\n.allot/\n");
    expect((await loadDeclarations(folder)).desired).toMatchObject({ stack: "n", root: "top" });
  });

  it("writes the schemas for editors again as often as wanted", () => {
    const folder = temporaryFolder();
    expect(writeEditorSchemas(folder)).toEqual(writeEditorSchemas(folder));
  });
});

describe("files that are not there", () => {
  it.each([
    ['["orgs/**/*.yaml", more.yaml]', ["allot.yaml:4:27 file_not_found"]],
    ['["orgs/**/*.yaml", "more/*.yaml"]', ["allot.yaml:4:27 no_file_matches"]],
    ["[ogrs/a.yaml]", ["allot.yaml:4:9 file_not_found"]],
    ['["ogrs/*.yaml", "orgs/*.yaml", "!none/*"]', ["allot.yaml:4:9 no_file_matches"]],
    ["[orgs/a.yaml, ./orgs/a.yaml]", []],
  ])("are told of files: %s, and nothing that follows from it", async (files, expected) => {
    const stack = STACK.replace('["orgs/**/*.yaml"]', files);
    const { problems } = await load({ "allot.yaml": stack, "orgs/a.yaml": ROOT });
    expect(problems.map(brief)).toEqual(expected);
  });
});
