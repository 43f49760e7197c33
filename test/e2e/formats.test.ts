/** Plans, reports, trees and failures as Markdown, pages and drawings, as they come out of the program. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { opened, startChromium } from "../browser/chromium.ts";
import { allot, edit, giveCredits, temporaryFolder, temporaryStack } from "./allot.ts";

vi.setConfig({ testTimeout: 120_000 });

/** No CI system says here what run this is. */
const OUTSIDE = {
  ...{ GITHUB_SERVER_URL: "", GITHUB_REPOSITORY: "", GITHUB_RUN_ID: "" },
  ...{ CI_JOB_URL: "", ALLOT_RUN_URL: "", ALLOT_ARTIFACT_URL: "" },
};
const run = (args: readonly string[], folder: string, environment: Readonly<Record<string, string>> = {}) =>
  allot(args, { folder, environment: { ...OUTSIDE, ...environment } });

/** A stack that is applied, and then declares something else: 30,000 from lg to mk. */
async function changedStack(): Promise<string> {
  const folder = temporaryStack();
  expect((await run(["apply", "--auto-approve", "--quiet"], folder)).code).toBe(0);
  giveCredits(folder, "lg", 120_000);
  giveCredits(folder, "mk", 130_000);
  return folder;
}

describe("Markdown", () => {
  it("is a plan with what it may break, its marker, and the link that was said, by option or environment", async () => {
    const folder = await changedStack();
    const plan = (args: readonly string[], environment = {}) =>
      run(["plan", "--format", "markdown", ...args], folder, environment);
    const { code, stdout, stderr } = await plan(["--artifact-url", "https://ci.example/artifacts/7"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^<!-- allot:plan first-tree -->\n### allot plan of `first-tree`\n/);
    expect(stdout).toContain("- **Credits**: 30,000 reclaimed (`lg` -30,000); 30,000 granted (`mk` +30,000)");
    expect(stdout).toMatch(/@@ orgs\/rlc\.yaml:\d+:\d+ @@\n- credits 150,000 → 120,000 \(-30,000\)/);
    expect(stdout).toContain("[All of it](https://ci.example/artifacts/7)");

    const said = { ALLOT_ARTIFACT_URL: "https://ci.example/artifacts/8" };
    expect((await plan([], said)).stdout).toContain("[All of it](https://ci.example/artifacts/8)");
    const job = { CI_JOB_URL: "https://ci.example/jobs/9" };
    expect((await plan([], job)).stdout).toContain("[The run](https://ci.example/jobs/9)");
    expect((await plan([])).stdout).not.toContain("](");
  });

  it("is the report of an apply, also of a saved plan, and nothing else", async () => {
    const folder = await changedStack();
    expect((await run(["plan", "--out", "plan.json"], folder)).code).toBe(0);
    const { code, stdout } = await run(
      ["apply", "plan.json", "--report", "report.json", "--format", "markdown"],
      folder,
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^<!-- allot:apply first-tree -->\n### allot apply of `first-tree`\n\nApplied 2 operations\.\n/,
    );
    expect(stdout).toContain("- `lg` credits -30,000");

    const kept = await run(["show", "report.json", "--plan", "plan.json", "--format", "markdown"], folder);
    expect(kept.code).toBe(0);
    expect(kept.stdout).toBe(stdout.replaceAll("allot:apply", "allot:show").replace("allot apply", "allot show"));

    const again = await run(["apply", "--auto-approve", "--wait", "--format", "markdown"], folder);
    expect(again.code).toBe(0);
    expect(again.stdout.match(/<!-- allot:/g)).toHaveLength(1);
    expect(again.stdout).toMatch(/^<!-- allot:apply first-tree -->/);
  });

  it("is what stands against a plan, with the exit code of that", async () => {
    const folder = await changedStack();
    giveCredits(folder, "cd", 10_000);
    giveCredits(folder, "lg", 10_000);
    const { code, stdout, stderr } = await run(["plan", "--format", "markdown"], folder);
    expect({ code, stderr }).toEqual({ code: 4, stderr: "" });
    expect(stdout).toContain("#### Problems\n\n```text\n");
    expect(stdout).toContain("--allow reclaim=");
    expect(stdout).toMatch(/#### Refused: none of this is done\n[\s\S]*<code>cd<\/code>, credits -240,000/);
    const applied = await run(["apply", "--auto-approve", "--format", "markdown"], folder);
    expect(applied.code).toBe(4);
    expect(applied.stdout).toContain("--allow reclaim=");
  });

  it("is what is wrong with files, or that nothing is", async () => {
    const folder = temporaryStack();
    const well = await run(["validate", "--format", "markdown"], folder);
    expect({ code: well.code, stderr: well.stderr }).toEqual({ code: 0, stderr: "" });
    expect(well.stdout).toMatch(/^<!-- allot:validate first-tree -->\n[\s\S]*No problems: 4 organizations in 1 file\./);
    edit(folder, "orgs/rlc.yaml", "credits: 100000", "credits: 100001");
    const ill = await run(["validate", "--format", "markdown"], folder);
    expect(ill.code).toBe(1);
    expect(ill.stdout).toMatch(/```text\n[\s\S]*orgs\/rlc\.yaml:\d+:\d+/);
  });

  it("is also why a command cannot do its work; an address that is none is told before anything is done", async () => {
    const nowhere = await run(["plan", "--format", "markdown"], temporaryFolder());
    expect({ code: nowhere.code, stderr: nowhere.stderr }).toEqual({ code: 1, stderr: "" });
    expect(nowhere.stdout).toMatch(/^<!-- allot:plan -->\n### allot plan\n\n1 problem\.\n[\s\S]*no_stack/);

    const folder = temporaryStack();
    const wrong = ["--format", "markdown", "--artifact-url", "javascript:alert(1)"];
    for (const args of [["plan"], ["apply", "--auto-approve"], ["validate"]]) {
      const { code, stdout } = await run([...args, ...wrong], folder);
      expect(code, args.join(" ")).toBe(1);
      expect(stdout).toContain("usage --artifact-url: it is the address of a page");
    }
    expect((await run(["plan", "--detailed-exitcode"], folder)).code).toBe(2);
  });
});

describe("pages and drawings", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  }, 60_000);
  afterAll(() => browser?.close());

  async function shown(text: string, name: string) {
    const file = join(temporaryFolder(), name);
    writeFileSync(file, text);
    return opened(browser, pathToFileURL(file).href);
  }

  it("show a plan with its tree before and after", async () => {
    const folder = await changedStack();
    edit(folder, "orgs/rlc.yaml", "name: CD Inc.", 'name: "CD <b>&</b> Inc."');
    const { code, stdout, stderr } = await run(["plan", "--format", "html"], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { page, requests, complaints } = await shown(stdout, "plan.html");
    expect(complaints).toEqual([]);
    expect(requests).toHaveLength(1);
    const barOf = (side: string, key: string) =>
      page.locator("figure", { hasText: side }).locator(`g[data-key="${key}"] title`).textContent();
    expect(await barOf("Before", "lg")).toBe(
      "lg  LG Inc.: 150,000 allocated: 0 handed down, 0 used, 0 held, 150,000 available",
    );
    expect(await barOf("After", "lg")).toContain("120,000 allocated");
    expect(await barOf("Before", "cd")).toContain("cd  CD Inc.: ");
    expect(await barOf("After", "cd")).toContain("cd  CD <b>&</b> Inc.: ");
    await page.context().close();

    // Of a part, the tree as that leaves it.
    const part = await run(["plan", "--select", "lg", "--format", "html"], folder);
    expect(part.code).toBe(0);
    const { page: parted } = await shown(part.stdout, "part.html");
    expect(await parted.getByText("Selected: lg. Left out: ").count()).toBe(1);
    const afterPart = (key: string) =>
      parted.locator("figure", { hasText: "After" }).locator(`g[data-key="${key}"] title`).textContent();
    expect(await afterPart("lg")).toContain("120,000 allocated");
    expect(await afterPart("cd")).toContain("cd  CD Inc.: ");
    await parted.context().close();
  });

  it("show a tree that is not there yet, one that is, and what would put a run back", async () => {
    const folder = temporaryStack();
    expect((await run(["tree", "--format", "svg"], folder)).stdout).toContain("There is no tree yet");
    const first = await run(["apply", "--auto-approve", "--format", "json"], folder);
    expect(first.code).toBe(0);
    const drawing = await run(["tree", "--format", "svg"], folder);
    const { page, complaints } = await shown(drawing.stdout, "tree.svg");
    expect(complaints).toEqual([]);
    expect(await page.locator("g[data-key]").count()).toBe(4);
    await page.context().close();

    giveCredits(folder, "lg", 120_000);
    giveCredits(folder, "mk", 130_000);
    const applied = JSON.parse((await run(["apply", "--auto-approve", "--format", "json"], folder)).stdout);
    const back = await run(["revert", applied.run, "--format", "html"], folder);
    expect(back.code).toBe(0);
    const { page: reverted } = await shown(back.stdout, "revert.html");
    expect(await reverted.getByRole("heading", { level: 1 }).textContent()).toBe("allot revert of first-tree");
    const after = reverted.locator("figure", { hasText: "After" }).locator('g[data-key="lg"] title');
    expect(await after.textContent()).toContain("150,000 allocated");
    await reverted.context().close();
  });

  it("show who asks a pool for what it has not, and the ways out, as Markdown does (C-3)", async () => {
    const folder = temporaryStack();
    giveCredits(folder, "lg", 180_000);
    const less = /2\. ask for less: cd: credits 250000 → 220000, orgs\/rlc\.yaml:\d+:\d+/;
    expect((await run(["plan", "--format", "markdown"], folder)).stdout).toMatch(less);
    const { page } = await shown((await run(["plan", "--format", "html"], folder)).stdout, "short.html");
    expect(await page.locator(".problem").textContent()).toMatch(less);
    expect(await page.locator(".problem").textContent()).toContain("lg 180,000 to be created");
    await page.context().close();
  });

  it("show what is wrong; a format that a command does not know is refused in words", async () => {
    const folder = temporaryStack();
    edit(folder, "orgs/rlc.yaml", "credits: 100000", "credits: 100001");
    for (const command of ["validate", "plan"]) {
      const { code, stdout } = await run([command, "--format", "html"], folder);
      expect(code, command).toBe(1);
      const { page, complaints } = await shown(stdout, "problems.html");
      expect(complaints).toEqual([]);
      expect(await page.getByText(/^orgs\/rlc\.yaml:\d+:\d+$/).count()).toBeGreaterThan(0);
      await page.context().close();
    }
    const nowhere = await run(["plan", "--format", "html"], temporaryFolder());
    expect(nowhere.stdout).toContain("no_stack");
    for (const [command, format] of [
      ["tree", "html"],
      ["apply", "html"],
      ["plan", "svg"],
      ["fmt", "markdown"],
    ] as const) {
      const { code, stdout, stderr } = await run([command, "--format", format], folder);
      expect({ code, stdout }, command).toEqual({ code: 1, stdout: "" });
      expect(stderr.replace(/\s+/g, " ")).toMatch(/^usage .*Allowed choices are text, json/);
    }
  });
});
