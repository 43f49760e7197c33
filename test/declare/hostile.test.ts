import { execFileSync } from "node:child_process";
import { ftruncateSync, mkdirSync, openSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadDeclarations } from "../../src/declare/index.ts";
import type { Problem } from "../../src/model/problem.ts";
import { child, documents, folderOf, load, ROOT, STACK } from "./stack-folder.ts";

/** Seconds of processor time that 100,000 labels take, the shortest of three: what everything here is held against. */
let yardstick: number;
beforeAll(async () => {
  const folder = folderOf({ "orgs/a.yaml": `${ROOT}labels:\n${keys(100_000, "  l", "x")}` });
  const taken = [await timed(folder), await timed(folder), await timed(folder)];
  yardstick = Math.min(...taken.map(({ seconds }) => seconds));
}, 60_000);

/** Problems, and seconds of processor time: on a machine that others use too, steadier than the clock. */
async function timed(folder: string): Promise<{ problems: Problem[]; seconds: number }> {
  const start = process.cpuUsage();
  const { problems } = await loadDeclarations(folder);
  const { user, system } = process.cpuUsage(start);
  return { problems, seconds: (user + system) / 1e6 };
}

/** What a hostile file comes to: within so many times the yardstick, and with a place for every problem. */
async function within(times: number, folder: string): Promise<Problem[]> {
  const { problems, seconds } = await timed(folder);
  expect(seconds / yardstick).toBeLessThan(times);
  for (const { places } of problems)
    expect(places[0]).toMatchObject({ file: expect.any(String), line: expect.any(Number) });
  return problems;
}

const codes = (problems: readonly Problem[]) => [...new Set(problems.map(({ code }) => code))];
/**
 * The slowest are a million of something, ten times what the yardstick has: they take some twenty times as long, and a hundred
 * times where each of them is held against all others.
 */
const TIMES = 60;
/** For what is refused unread. */
const AT_ONCE = 2;

describe("language rule 12: hostile input ends in a problem with a place", () => {
  const bomb = () => {
    const lines = ["l0: &l0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 12; level += 1)
      lines.push(`l${level}: &l${level} [${`*l${level - 1}, `.repeat(9)}*l${level - 1}]`);
    return `${ROOT}${lines.join("\n")}\n`;
  };
  const rows: [string, () => string, string][] = [
    ["aliases that stand for aliases", bomb, "aliases_too_large"],
    ["children that stand for children", () => childrenBomb(), "aliases_too_large"],
    ["an alias inside of what it stands for", () => `${ROOT}labels: &a {x: *a}\n`, "alias_cycle"],
    ["a million unknown fields", () => `${ROOT}${keys(1_000_000, "f", "1")}`, "unknown_field"],
    ["a million labels", () => `${ROOT}labels:\n${keys(1_000_000, "  l", "x")}`, "wrong_form"],
    ["a million children without fields", () => `${ROOT}children:\n${keys(1_000_000, "  c", "{}")}`, "field_missing"],
    ["a million times the same key", () => `${ROOT}${"quux: 1\n".repeat(1_000_000)}`, "duplicate_key"],
    ["two hundred thousand documents", () => `${ROOT}${"---\na: b\n".repeat(200_000)}`, "kind_unknown"],
    ["twenty thousand broken documents", () => `${ROOT}${"---\na: 'b\n".repeat(20_000)}`, "yaml_syntax"],
    ["lists without end", () => `${ROOT}labels: ${"[".repeat(1_000_000)}`, "nested_too_deep"],
    ["maps without end", () => `${ROOT}labels: ${"{a: ".repeat(1_000_000)}`, "nested_too_deep"],
    ["dashes without end", () => `${ROOT}labels: \n  ${"- ".repeat(1_000_000)}`, "nested_too_deep"],
    ["indentation without end", () => `${ROOT}${indented(2000)}`, "nested_too_deep"],
    ["children in children without end", () => `${ROOT}${nestedChildren(25)}`, "too_deep"],
    ["an endless line", () => `${ROOT}labels: {a: ${"x".repeat(5_000_000)}}\n`, "wrong_form"],
    ["an endless key", () => `${ROOT}${"x".repeat(5_000_000)}: 1\n`, "unknown_field"],
    ["an endless number", () => `${ROOT}credits: ${"9".repeat(1_000_000)}\n`, "number_not_exact"],
    [
      "an endless fraction",
      () => `${ROOT}credits: 1${"0".repeat(1_000_000)}.${"0".repeat(1_000_000)}x\n`,
      "number_not_exact",
    ],
    ["an endless email", () => `${ROOT.replace("rita@", `${"a@".repeat(500_000)}`)}`, "wrong_form"],
    ["an endless name", () => child("cd", `name: ${"é".repeat(5_000_000)}`), "name_malformed"],
    ["__proto__ as a field", () => `${ROOT}__proto__: {polluted: true}\n`, "unknown_field"],
    ["__proto__ as a child", () => `${ROOT}children:\n  __proto__: {name: X}\n`, "unknown_field"],
    ["constructor as a field", () => `${ROOT}constructor: {prototype: {polluted: true}}\n`, "unknown_field"],
    ["a NUL", () => `${ROOT}labels: {a: "\0"}\n`, "not_text"],
    ["an escape character in plain text", () => `${ROOT}labels: {a: x\u001b[31m}\n`, "yaml_syntax"],
    ["an escape character in quotes", () => `${ROOT}labels: {a: "x\\e[31m"}\n`, "wrong_form"],
    ["a bidi override in a name", () => child("cd", 'name: "CD\u202eInc"'), "name_malformed"],
    ["a bidi override in a label", () => child("cd", "labels: {a: x\u2066y}"), "wrong_form"],
    ["anchors at every step", () => `${ROOT}labels:\n${anchored(60)}`, "yaml_syntax"],
    ["tags at every step", () => `${ROOT}labels: ${"!a ".repeat(100_000)}x\n`, "yaml_syntax"],
    ["question marks without end", () => `${ROOT}${"? ".repeat(100_000)}x\n`, "nested_too_deep"],
    ["a template as large as a tree", () => templates(1, 20_000, 3000), "template_too_large"],
    ["large templates, many of them, for every child", () => templates(20, 900, 3000), "templates_too_large"],
    ["a cycle of a thousand parents", () => documents(ROOT, ...cycle(1000)), "parent_cycle"],
    [
      "a thousand misspelt parents among ten thousand keys",
      () => documents(ROOT, ...misspelt(10_000)),
      "parent_not_found",
    ],
  ];

  it.each(rows)(
    "%s",
    async (_what, text, code) => {
      const problems = await within(TIMES, folderOf({ "orgs/a.yaml": text() }));
      expect(codes(problems)).toContain(code);
      expect(problems.length).toBeLessThanOrEqual(10_001);
      for (const { message } of problems) expect(message.length).toBeLessThan(5000);
      expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    },
    60_000,
  );

  it("counts the problems that it does not list", async () => {
    const problems = await within(TIMES, folderOf({ "orgs/a.yaml": `${ROOT}${keys(20_000, "f", "1")}` }));
    expect(problems.at(-1)).toMatchObject({ code: "too_many_problems", message: "10000 more problems are not listed" });
  });

  it("refuses a file of hundreds of megabytes without reading it", async () => {
    const folder = folderOf({ "orgs/a.yaml": ROOT });
    ftruncateSync(openSync(join(folder, "orgs/b.yaml"), "w"), 700 * 1024 * 1024);
    expect(codes(await within(AT_ONCE, folder))).toEqual(["file_too_large"]);
  });

  it("refuses more than all files together may have", async () => {
    const folder = folderOf({ "orgs/a.yaml": ROOT });
    // Holes in files take no room on the disk.
    for (let index = 0; index < 6; index += 1)
      ftruncateSync(openSync(join(folder, `orgs/f${index}.yaml`), "w"), 100 * 1024 * 1024);
    expect(codes(await within(TIMES, folder))).toEqual(["not_text", "stack_too_large"]);
  }, 60_000);

  it("refuses a file with more values than can be held", async () => {
    const folder = folderOf({ "orgs/a.yaml": `${ROOT}labels: [${"a,".repeat(13_000_000)}]\n` });
    expect(codes(await within(TIMES, folder))).toContain("too_many_values");
  }, 60_000);

  it("refuses what is not UTF-8", async () => {
    const { problems } = await load({ "orgs/a.yaml": ROOT, "orgs/b.yaml": Buffer.from([0x6e, 0xe9, 0x0a]) });
    expect(codes(problems)).toEqual(["not_utf8"]);
  });
});

describe("language rule 12: files stay inside the folder", () => {
  const outside = folderOf({ "orgs/secret.yaml": child("stolen") });

  it.each([["../*.yaml"], ["/etc/*.yaml"], ["orgs/../../x.yaml"], ["C:/x.yaml"], ["\\\\\\\\host\\\\x.yaml"]])(
    "refuses the pattern %s",
    async (pattern) => {
      const { problems } = await load({ "allot.yaml": `${STACK.replace("orgs/**/*.yaml", pattern)}root: rlc\n` });
      expect(problems).toMatchObject([
        { code: "files_outside", rule: "language-12", places: [{ file: "allot.yaml", line: 4, column: 9 }] },
      ]);
    },
  );

  it("refuses a link to a file outside", async () => {
    const folder = folderOf({ "orgs/a.yaml": ROOT });
    symlinkSync(join(outside, "orgs/secret.yaml"), join(folder, "orgs/b.yaml"));
    const { problems, desired } = await loadDeclarations(folder);
    expect(problems).toMatchObject([{ code: "link_outside", places: [{ file: "orgs/b.yaml" }] }]);
    expect(desired?.organizations.has("stolen")).toBe(false);
  });

  it("refuses a link to a folder outside, and to everything", async () => {
    const folder = folderOf({ "orgs/a.yaml": ROOT });
    symlinkSync(outside, join(folder, "orgs/b"));
    symlinkSync("/", join(folder, "orgs/c"));
    expect(codes(await within(AT_ONCE, folder))).toEqual(["link_to_folder"]);
  });

  it("refuses where the named folder itself is a link outside", async () => {
    const folder = folderOf({ "allot.yaml": STACK.replace("orgs/", "link/"), "orgs/a.yaml": ROOT });
    symlinkSync(join(outside, "orgs"), join(folder, "link"));
    expect(codes((await loadDeclarations(folder)).problems)).toEqual(["link_outside"]);
  });

  it("refuses a broken link and one to itself", async () => {
    const folder = folderOf({ "orgs/a.yaml": ROOT });
    symlinkSync("nowhere", join(folder, "orgs/b.yaml"));
    symlinkSync("c.yaml", join(folder, "orgs/c.yaml"));
    expect(codes((await loadDeclarations(folder)).problems)).toEqual(["link_outside"]);
  });

  it("reads a link to a file inside once, as that file", async () => {
    const folder = folderOf({ "orgs/a.yaml": ROOT, "orgs/b.yaml": child("b") });
    symlinkSync("b.yaml", join(folder, "orgs/c.yaml"));
    const { problems, files } = await loadDeclarations(folder);
    expect(problems).toEqual([]);
    expect(files).toEqual(["orgs/a.yaml", "orgs/b.yaml"]);
  });

  it("does not wait for a pipe", async () => {
    const folder = folderOf({ "orgs/a.yaml": ROOT });
    execFileSync("mkfifo", [join(folder, "orgs/p.yaml")]);
    expect(codes(await within(AT_ONCE, folder))).toEqual(["not_a_file"]);
  });

  it("never takes allot.yaml, hidden folders and node_modules for declarations", async () => {
    const folder = folderOf({
      "allot.yaml": STACK.replace("orgs/", ""),
      "a.yaml": ROOT,
      ".allot/b.yaml": child("b"),
      "node_modules/c.yaml": child("c"),
    });
    mkdirSync(join(folder, "empty"));
    const { problems, files } = await loadDeclarations(folder);
    expect(problems).toEqual([]);
    expect(files).toEqual(["a.yaml"]);
  });
});

function keys(count: number, prefix: string, value: string): string {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}: ${value}\n`).join("");
}

function indented(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:\n`).join("");
}

function nestedChildren(levels: number): string {
  return Array.from({ length: levels }, (_, level) => {
    const pad = "  ".repeat(level);
    return `${pad}children:\n${pad} c${level}:\n${pad}  kind: Distributor\n${pad}  state: released\n`;
  }).join("");
}

function anchored(levels: number): string {
  return (
    Array.from({ length: levels }, (_, level) => `${" ".repeat(level + 1)}&a${level}\n`).join("") +
    `${" ".repeat(levels + 1)}x\n`
  );
}

function childrenBomb(): string {
  const lines = ["children:", "  c0: &c0 {kind: Distributor, children: {}}"];
  for (let level = 1; level < 40; level += 1)
    lines.push(
      `  c${level}: &c${level} {kind: Distributor, children: {a${level}: *c${level - 1}, b${level}: *c${level - 1}}}`,
    );
  return `${ROOT}${lines.join("\n")}\n`;
}

function templates(count: number, size: number, uses: number): string {
  const names = Array.from({ length: count }, (_, index) => `t${index}`);
  const all = names.map(
    (name) =>
      `apiVersion: allot/v1\nkind: Template\nname: ${name}\nspec:\n  labels:\n${keys(size, `    ${name}-`, "x")}`,
  );
  const used = Array.from(
    { length: uses },
    (_, index) =>
      `apiVersion: allot/v1\nkind: ChildOrganization\nkey: k${index}\nparent: rlc\nextends: [${names.join(", ")}]\nlabels: {a: b}\n`,
  );
  return documents(ROOT, ...all, ...used);
}

function cycle(length: number): string[] {
  return Array.from(
    { length },
    (_, index) =>
      `apiVersion: allot/v1\nkind: Distributor\nkey: k${index}\nparent: k${(index + 1) % length}\nstate: released\n`,
  );
}

function misspelt(count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    child(`organization-${index}`, index < 1000 ? `parent: organisation-${index}` : "state: released"),
  );
}
