import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import type { Validation } from "../../src/wire/generated/validation.ts";
import { PROGRAM } from "../program.ts";
import { allot, documentOf, edit, temporaryFolder, temporaryStack } from "./allot.ts";

describe("usage", () => {
  it("refuses unknown flags and commands, and says the nearest right one", async () => {
    const folder = temporaryStack();
    for (const args of [
      ["plan", "--formt", "json"],
      ["plam"],
      ["plan", "extra"],
      ["--bogus"],
      ["apply", "--parallelism", "0"],
    ]) {
      const { code, stdout, stderr } = await allot(args, { folder });
      expect({ code, stdout }, args.join(" ")).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(/^usage /);
    }
    expect((await allot(["plan", "--formt", "json"], { folder })).stderr).toContain("--format");
    expect((await allot(["plam"], { folder })).stderr).toContain("plan");
  });

  it("prints usage errors as JSON where JSON is asked for", async () => {
    const { code, stdout, stderr } = await allot(["validate", "--bogus", "--format", "json"], {
      folder: temporaryStack(),
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(documentOf<Validation>("validation", stdout).problems).toMatchObject([{ code: "usage" }]);
  });

  // One process for each command.
  it("helps with every command, with examples, within 80 columns", { timeout: 180_000 }, async () => {
    const folder = temporaryFolder();
    const overview = await allot(["--help"], { folder });
    expect(overview.code).toBe(0);
    const commands = [...overview.stdout.matchAll(/^ {2}([a-z]+) {2}/gm)].map(([, name]) => String(name));
    expect(commands).toContain("apply");
    for (const name of commands) {
      const { code, stdout, stderr } = await allot([name, "--help"], { folder });
      expect({ code, stderr }, name).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain(`Usage: allot ${name}`);
      expect(stdout).toContain("$ allot");
      for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
      const [, below = ""] = stdout.split("\nCommands:\n");
      for (const [, sub] of below.matchAll(/^ {2}([a-z]+)(?= |$)/gm)) {
        if (sub === undefined || sub === "help") continue;
        const helped = await allot([name, sub, "--help"], { folder });
        expect(helped.stdout, `${name} ${sub}`).toContain(`$ allot ${name} ${sub}`);
        for (const line of helped.stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
      }
    }
    expect((await allot([], { folder })).stdout).toBe(overview.stdout);
  });

  it("says where to go where there is no stack", async () => {
    const { code, stdout, stderr } = await allot(["plan"], { folder: temporaryFolder() });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("allot init");
  });

  it("keeps results as JSON also where the work fails before it begins", async () => {
    const folder = temporaryFolder();
    const plan = await allot(["plan", "--format", "json"], { folder });
    expect(documentOf<Plan>("plan", plan.stdout).problems).toMatchObject([{ code: "no_stack" }]);
    const applied = await allot(["apply", "--format", "json"], { folder });
    expect(documentOf<Report>("report", applied.stdout).problems).toMatchObject([{ code: "approval_needed" }]);
    const tree = await allot(["tree", "--format", "json"], { folder });
    expect(documentOf<Validation>("validation", tree.stdout).problems).toMatchObject([{ code: "no_stack" }]);
    for (const { code, stderr } of [plan, applied, tree]) expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  });
});

describe("what is not a terminal", () => {
  it("is asked nothing: apply refuses without --auto-approve, and says what to do", async () => {
    const folder = temporaryStack();
    const { code, stdout, stderr } = await allot(["apply"], { folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("--auto-approve");
    expect((await allot(["plan", "--detailed-exitcode"], { folder })).code).toBe(2);
  });

  it("gets no colours, whatever the environment says", async () => {
    const { stdout } = await allot(["plan"], { folder: temporaryStack(), environment: { FORCE_COLOR: "1" } });
    expect(stdout).not.toContain("\u001b");
  });
});

/** Runs `allot` on a terminal of 80 columns, made by script(1), and answers all that it shows. */
async function onTerminal(args: readonly string[], folder: string, input = "", environment = {}): Promise<string> {
  const line = ["stty", "cols", "80", "&&", process.execPath, PROGRAM, ...args].join(" ");
  const child = spawn("script", ["-qec", line, "/dev/null"], { cwd: folder, env: { ...process.env, ...environment } });
  let shown = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
    if (input !== "" && text.includes('Only "yes"')) child.stdin.write(input);
  });
  await once(child, "close");
  return shown;
}

describe("a terminal", () => {
  it("gets colours, unless NO_COLOR says no", async () => {
    const folder = temporaryStack();
    expect(await onTerminal(["plan"], folder, "", { NO_COLOR: "", TERM: "xterm" })).toContain("\u001b[32m");
    expect(await onTerminal(["plan"], folder, "", { NO_COLOR: "1", TERM: "xterm" })).not.toContain("\u001b");
  });

  it("is asked before an apply, and only yes is taken", async () => {
    const folder = temporaryStack();
    expect(await onTerminal(["apply"], folder, "y\n")).toContain("Nothing applied.");
    expect(await onTerminal(["apply"], folder, "yes\n")).toContain("Applied 4 operations.");
  });

  it("ends the question on Ctrl-C, with nothing applied", async () => {
    const folder = temporaryStack();
    expect(await onTerminal(["apply"], folder, "\u0003")).not.toContain("Applied");
    expect((await allot(["plan", "--detailed-exitcode"], { folder })).code).toBe(2);
  });
});

describe("output", () => {
  it("lets nothing that a file says move a cursor, in text or in JSON (language-12)", async () => {
    const folder = temporaryStack();
    edit(folder, "orgs/rlc.yaml", "name: CD Inc.", 'name: "CD \\e]0;owned\\a \\u202e Inc."');
    edit(folder, "orgs/rlc.yaml", "credits: 150000", 'labels: {"\\e[2J": "\\x9b"}\n    credits: 150000');
    for (const args of [["validate"], ["plan"], ["validate", "--format", "json"], ["plan", "--format", "json"]]) {
      const { stdout, stderr } = await allot(args, { folder });
      expect((stdout + stderr).replaceAll("\n", ""), args.join(" ")).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });

  it("ends quietly where the reader has read enough", async () => {
    const folder = temporaryStack();
    const line = `"${process.execPath}" "${PROGRAM}" plan --format json | head -c 1 > /dev/null; echo "\${PIPESTATUS[0]}"`;
    const child = spawn("bash", ["-c", line], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let shown = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        shown += text;
      });
    await once(child, "close");
    expect(shown).toBe("0\n");
  });

  it("fits the plan, the tree and problems into 80 columns, also with long names", async () => {
    const folder = temporaryStack();
    edit(folder, "orgs/rlc.yaml", "name: CD Inc.", `name: ${"CD International ".repeat(5)}Inc.`);
    const shown = [await allot(["plan"], { folder }), await allot(["apply", "--auto-approve"], { folder })];
    shown.push(await allot(["tree"], { folder }));
    for (const { stdout } of shown)
      for (const line of stdout.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(80);
  });

  it("writes the report to a file as well, and refuses before anything is done where it cannot", async () => {
    const folder = temporaryStack();
    const refused = await allot(["apply", "--auto-approve", "--report", "no/such/folder.json"], { folder });
    expect(refused.code).toBe(1);
    expect((await allot(["plan", "--detailed-exitcode"], { folder })).code).toBe(2);
    const { code } = await allot(["apply", "--auto-approve", "--report", "report.json"], { folder });
    expect(code).toBe(0);
    const report = documentOf<Report>("report", readFileSync(join(folder, "report.json"), "utf8"));
    expect(report.applied).toHaveLength(4);
  });

  it("tells every mistake of every file in one run", async () => {
    const folder = temporaryStack();
    edit(folder, "orgs/rlc.yaml", "credits: 150000", "credits: 15_000");
    writeFileSync(join(folder, "orgs/more.yaml"), "apiVersion: allot/v1\nkind: ChildOrganization\nkye: x\n");
    const { code, stdout } = await allot(["plan", "--format", "json"], { folder });
    expect(code).toBe(1);
    const { problems, operations } = documentOf<Plan>("plan", stdout);
    expect(operations).toEqual([]);
    expect(new Set(problems.flatMap(({ places }) => places.map(({ file }) => file)))).toEqual(
      new Set(["orgs/rlc.yaml", "orgs/more.yaml"]),
    );
  });
});
