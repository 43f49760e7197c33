/**
 * What CI systems show on the lines of a pull request: the program as a process in a Git repository whose stack is in a folder of it,
 * and each format read as those who show it do (test/render/readers.ts).
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { commandOf, linesOf } from "../render/found.ts";
import { codeQualityReport, junitRoot, sarifLog } from "../render/readers.ts";
import { allot, type Ended, edit, giveCredits, temporaryFolder, temporaryStack } from "./allot.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 120_000 });

const FORMATS = ["github", "gitlab", "sarif", "junit"] as const;
type Format = (typeof FORMATS)[number];

/** Nothing of the CI system that these tests may run in themselves. */
const NO_CI = { GITHUB_WORKSPACE: "", CI_PROJECT_DIR: "" };

interface Remark {
  readonly level: "error" | "warning" | "notice";
  readonly code: string;
  /** From the repository's root; null where it is of no file. */
  readonly file: string | null;
  readonly line: number | null;
}

/** The remarks of a document. @throws Error where it is not of the format, or has anything beside */
function remarksOf(format: Format, text: string): Remark[] {
  switch (format) {
    case "github":
      return linesOf(text).flatMap((line): Remark[] => {
        const command = commandOf(line);
        if (command === undefined) return [];
        const { title = "", file = null, line: at } = command.properties;
        return [
          { level: levelOf(command.name), code: codeOf(title), file, line: at === undefined ? null : Number(at) },
        ];
      });
    case "gitlab":
      return codeQualityReport(text).map(({ severity, check_name, location }) => {
        return { level: levelOf(severity), code: check_name, file: location.path, line: location.lines.begin };
      });
    case "sarif":
      return (sarifLog(text).runs[0]?.results ?? []).map(({ level = "", ruleId = "", locations = [] }) => {
        const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
        return {
          ...{ level: levelOf(level), code: ruleId },
          ...{ file: artifactLocation?.uri ?? null, line: region?.startLine ?? null },
        };
      });
    case "junit":
      return junitRoot(text)
        .find("//testcase/failure")
        .map(({ content }) => {
          const [, file, line, code = ""] = /^(?:(\S+):(\d+):\d+ )?(\S+)/.exec(content) ?? [];
          return { level: "error", code, file: file ?? null, line: line === undefined ? null : Number(line) };
        });
  }
}

function levelOf(name: string): Remark["level"] {
  if (["error", "critical"].includes(name)) return "error";
  if (["warning", "minor"].includes(name)) return "warning";
  if (["notice", "info", "note"].includes(name)) return "notice";
  throw new Error(`no level: ${name}`);
}

/** `pool_short` of `pool_short (C-3)`. */
const codeOf = (title: string) => title.replace(/ \(.*/, "");

/** A repository with the RLC example in `stacks/prod`, and how to run allot in its folders. */
function repository() {
  const root = temporaryFolder();
  execFileSync("git", ["init", "--quiet", root]);
  const stack = join(root, "stacks/prod");
  mkdirSync(join(root, "stacks"));
  cpSync(temporaryStack(), stack, { recursive: true });
  const run = (args: string, { at = root, environment = {} } = {}) =>
    allot(args.split(" "), { folder: at, environment: { ...NO_CI, ...environment } });
  return { root, stack, run };
}

const RLC = "stacks/prod/orgs/rlc.yaml";
const lineOf = (root: string, file: string, number: number | null) =>
  readFileSync(join(root, file), "utf8").split("\n")[(number ?? 0) - 1]?.trim();

describe("what is wrong with declarations", () => {
  it.each(FORMATS)("is shown by --format %s on its line, by its path from the repository's root", async (format) => {
    const { root, stack, run } = repository();
    giveCredits(stack, "cd", 280_000);
    const fromRoot = await run(`validate --stack stacks/prod --format ${format}`);
    expect([fromRoot.code, fromRoot.stderr]).toEqual([1, ""]);
    expect(remarksOf(format, fromRoot.stdout)).toEqual([{ level: "error", code: "pool_short", file: RLC, line: 11 }]);
    expect(lineOf(root, RLC, 11)).toBe("purchasedCredits: 500000");
    // Wherever it is run, it is the same file.
    expect(await run(`validate --format ${format}`, { at: join(stack, "orgs") })).toEqual(fromRoot);
  });

  it.each(FORMATS)("that cannot be read at all is shown so by --format %s, by plan as well", async (format) => {
    const { stack, run } = repository();
    edit(stack, "orgs/rlc.yaml", "credits: 250000", "credits: [");
    for (const command of ["validate", "plan"]) {
      const { code, stdout, stderr } = await run(`${command} --stack stacks/prod --format ${format}`);
      expect([code, stderr]).toEqual([1, ""]);
      const [remark, ...others] = remarksOf(format, stdout);
      expect([remark?.level, remark?.file, others]).toEqual(["error", RLC, []]);
      expect(remark?.line).toBeGreaterThanOrEqual(18);
    }
  });

  it("is none: no remarks, and exit 0", async () => {
    const { run } = repository();
    for (const format of FORMATS) {
      const { code, stdout, stderr } = await run(`validate --stack stacks/prod --format ${format}`);
      expect([format, code, remarksOf(format, stdout), stderr]).toEqual([format, 0, [], ""]);
    }
  });

  it("has paths from what a CI system has checked out, where that has no .git, and else from the current folder", async () => {
    const folder = temporaryFolder();
    const stack = join(folder, "checkout/stacks/prod");
    mkdirSync(join(folder, "checkout/stacks"), { recursive: true });
    cpSync(temporaryStack(), stack, { recursive: true });
    giveCredits(stack, "cd", 280_000);
    const fileBy = async (environment: Record<string, string>, at = stack) => {
      const options = { folder: at, environment: { ...NO_CI, ...environment } };
      const { stdout } = await allot(["validate", "--format", "github", "--stack", stack], options);
      return remarksOf("github", stdout)[0]?.file;
    };
    expect(await fileBy({ GITHUB_WORKSPACE: join(folder, "checkout") })).toBe(RLC);
    expect(await fileBy({ CI_PROJECT_DIR: join(folder, "checkout") })).toBe(RLC);
    expect(await fileBy({}, folder)).toBe(`checkout/${RLC}`);
    expect(await fileBy({})).toBe("orgs/rlc.yaml");
  });

  it("cannot give commands to a CI system (language-12)", async () => {
    const { stack, run } = repository();
    edit(stack, "orgs/rlc.yaml", "name: CD Inc.", 'name: "CD\\n::add-mask::x\\n##[group]y"');
    giveCredits(stack, "cd", 280_000);
    const { stdout } = await run("validate --stack stacks/prod --format github");
    for (const line of linesOf(stdout)) expect([undefined, "error"]).toContain(commandOf(line)?.name);
    expect(remarksOf("github", stdout)).toContainEqual({ level: "error", code: "pool_short", file: RLC, line: 11 });
  });
});

describe("files that are not laid out", () => {
  it.each(FORMATS)("are shown by fmt --check --format %s on the first line that would change", async (format) => {
    const { root, stack, run } = repository();
    edit(stack, "orgs/rlc.yaml", "owner: {name: Lin Gao,", "owner: {   name: Lin Gao,");
    const { code, stdout, stderr } = await run(`fmt --check --stack stacks/prod --format ${format}`);
    expect([code, stderr]).toEqual([1, ""]);
    const [remark, ...others] = remarksOf(format, stdout);
    expect([remark, others]).toEqual([
      { level: "error", code: "not_laid_out", file: RLC, line: expect.any(Number) },
      [],
    ]);
    expect(lineOf(root, RLC, remark?.line ?? null)).toContain("{   name: Lin Gao");
    // What it lays out itself is wrong no longer.
    const done = await run(`fmt --format ${format}`, { at: stack });
    expect([done.code, remarksOf(format, done.stdout)]).toEqual([0, []]);
  });
});

describe("a plan", () => {
  it("notes what takes away on the line that asks for it, and is saved beside", async () => {
    const { root, stack, run } = repository();
    expect((await run("apply --auto-approve --stack stacks/prod")).code).toBe(0);
    giveCredits(stack, "cd", 240_000);
    giveCredits(stack, "mk", 110_000);
    const notice = { level: "notice", code: "credits.allocate", file: RLC, line: 18 };
    for (const format of FORMATS) {
      const out = `${format}.json`;
      const plan = `plan --stack stacks/prod --detailed-exitcode --format ${format} --out ${out}`;
      const { code, stdout, stderr } = await run(plan);
      expect([format, code, stderr]).toEqual([
        ...[format, 2, `Saved: \`allot apply ${out}\` applies this plan, once.\n`],
      ]);
      expect(existsSync(join(root, out))).toBe(true);
      expect(remarksOf(format, stdout)).toEqual(format === "junit" ? [] : [notice]);
      expect(stdout).toContain("credits 250,000 → 240,000 -10,000");
    }
    expect(lineOf(root, RLC, 18)).toBe("credits: 240000");
    expect((await run("apply github.json --stack stacks/prod")).code).toBe(0);
  });

  it.each(FORMATS)("that a guard stands against exits 4, is not saved, and says why by --format %s", async (format) => {
    const { root, stack, run } = repository();
    expect((await run("apply --auto-approve --stack stacks/prod")).code).toBe(0);
    giveCredits(stack, "cd", 200_000);
    writeFileSync(
      join(stack, "allot.yaml"),
      `${readFileSync(join(stack, "allot.yaml"), "utf8")}guards: {creditsReclaimed: 10000}\n`,
    );
    const { code, stdout, stderr } = await run(`plan --stack stacks/prod --format ${format} --out plan.json`);
    expect([code, stderr]).toEqual([4, "plan.json was not written: the plan has problems.\n"]);
    expect(existsSync(join(root, "plan.json"))).toBe(false);
    expect(remarksOf(format, stdout)).toEqual([
      { level: "error", code: "guard_credits_reclaimed", file: RLC, line: 18 },
    ]);
    expect(stdout).toContain("--allow reclaim=rlc:50000");
  });
});

describe("why a command could not do its work", () => {
  const said = (format: Format, { code, stdout, stderr }: Ended) => {
    const [remark, ...others] = remarksOf(format, stdout);
    return { code, problem: remark?.code, others, stderr };
  };

  it.each(FORMATS)("is printed by --format %s, and by nothing else", async (format) => {
    const folder = temporaryFolder();
    const run = (...args: string[]) => allot(args, { folder, environment: NO_CI });
    const usage = { code: 1, problem: "usage", others: [], stderr: "" };
    const none = { code: 1, problem: "no_stack", others: [], stderr: "" };
    for (const command of ["validate", "fmt", "plan"]) {
      expect(said(format, await run(command, "--format", format))).toEqual(none);
      expect(said(format, await run(command, `--format=${format}`, "--nope"))).toEqual(usage);
    }
  });

  it("is printed where a service cannot be reached as well; progress goes to standard error", async () => {
    const { stack, run } = repository();
    edit(stack, "allot.yaml", "service: embedded", "service: http://127.0.0.1:9");
    const unreachable = await run("plan --format gitlab", { at: stack, environment: { ALLOT_TOKEN: "allot_x" } });
    const { code, problem } = said("gitlab", unreachable);
    expect([code, problem]).toEqual([1, "service_unreachable"]);
    expect(unreachable.stderr).toBe("");
  });

  it("is a run that was not successful, to readers of SARIF", async () => {
    const { stdout } = await allot(["plan", "--format", "sarif"], { folder: temporaryFolder(), environment: NO_CI });
    expect(sarifLog(stdout).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
  });
});
