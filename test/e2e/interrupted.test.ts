import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/wire/generated/report.ts";
import { allot, documentOf, edit, type Running, starting, temporaryFolder, temporaryStack } from "./allot.ts";

const APPLY = ["apply", "--auto-approve"];

/** A stack with so many children in ten nested distributors, all of whose credits are handed out. */
function wideStack(children: number, credits = 20_000): string {
  const folder = temporaryStack();
  const each = children / 10;
  const lines = [
    "apiVersion: allot/v1",
    "kind: Distributor",
    "key: rlc",
    "name: RLC Inc.",
    "region: eu1",
    "country: CZ",
    "owner: {name: Rita Lane, email: rita@rlc.example}",
    `purchasedCredits: ${children * credits}`,
    "children:",
  ];
  const place = "region: eu1, country: CZ, owner: {name: Ann, email: ann@rlc.example}";
  for (let pool = 0; pool < 10; pool += 1) {
    lines.push(
      `  pool-${pool}:`,
      "    kind: Distributor",
      `    name: Pool ${pool}`,
      "    region: eu1",
      "    country: CZ",
      "    owner: {name: Ann, email: ann@rlc.example}",
      `    credits: ${each * credits}`,
      "    children:",
    );
    for (let child = 0; child < each; child += 1)
      lines.push(`      c-${pool}-${child}: {name: Child ${pool} ${child}, ${place}, credits: ${credits}}`);
  }
  writeFileSync(join(folder, "orgs/rlc.yaml"), `${lines.join("\n")}\n`);
  return folder;
}

/** Shifts credits between neighbours everywhere, and between two pools: many atomic groups. */
function shift(folder: string): void {
  for (let pool = 0; pool < 10; pool += 1) {
    for (let child = 0; child < 20; child += 2) {
      const place = "region: eu1, country: CZ, owner: {name: Ann, email: ann@rlc.example}";
      const line = (number: number, credits: number) =>
        `c-${pool}-${number}: {name: Child ${pool} ${number}, ${place}, credits: ${credits}}`;
      edit(folder, "orgs/rlc.yaml", line(child, 20_000), line(child, 10_000));
      edit(folder, "orgs/rlc.yaml", line(child + 1, 20_000), line(child + 1, 30_000));
    }
  }
}

async function treeText(folder: string): Promise<string> {
  return (await allot(["tree", "--format", "json"], { folder })).stdout;
}

/** Waits until a process has written something that matches. */
async function until({ process }: Running, pattern: RegExp): Promise<void> {
  let shown = "";
  while (!pattern.test(shown)) {
    const [text] = await once(process.stdout, "data");
    shown += String(text);
  }
}

describe("an apply that is killed and started again", () => {
  it("converges to what an undisturbed one gives, with nothing lost or done twice", { timeout: 180_000 }, async () => {
    const undisturbed = wideStack(1_000);
    const folder = wideStack(1_000);
    for (const step of [() => {}, shift]) {
      step(undisturbed);
      step(folder);
      const startedMs = Date.now();
      expect((await allot(APPLY, { folder: undisturbed })).code).toBe(0);
      const durationMs = Date.now() - startedMs;
      for (const part of [0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
        const running = starting(APPLY, { folder });
        const timer = setTimeout(() => running.process.kill("SIGKILL"), durationMs * part);
        await running.ended;
        clearTimeout(timer);
        expect((await allot(["verify"], { folder })).code).toBe(0);
      }
      const { code, stderr } = await allot(APPLY, { folder });
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringMatching(/^(A run was there that did not end.*\n( {2}.*\n)?)?$/),
      });
      expect((await allot(["verify"], { folder })).code).toBe(0);
      expect((await allot(["plan", "--detailed-exitcode"], { folder })).code).toBe(0);
      expect(await treeText(folder)).toBe(await treeText(undisturbed));
    }
  });
});

describe("two processes on one stack", () => {
  it("do everything once between them", { timeout: 120_000 }, async () => {
    const alone = wideStack(200);
    await allot(APPLY, { folder: alone });
    const folder = wideStack(200);
    const both = await Promise.all([allot(APPLY, { folder }), allot(APPLY, { folder })]);
    expect(both.map(({ code }) => code)).toContain(0);
    expect((await allot(APPLY, { folder })).code).toBe(0);
    expect((await allot(["verify"], { folder })).code).toBe(0);
    expect(await treeText(folder)).toBe(await treeText(alone));
  });

  it("can look while another applies", { timeout: 120_000 }, async () => {
    const folder = wideStack(200);
    const applying = allot(APPLY, { folder });
    const looks = await Promise.all([1, 2, 3].map(() => allot(["tree"], { folder })));
    expect(looks.map(({ code, stderr }) => ({ code, stderr }))).toEqual(looks.map(() => ({ code: 0, stderr: "" })));
    expect((await applying).code).toBe(0);
  });
});

describe("Ctrl-C", () => {
  it("finishes what is in flight, reports, and exits 130; the next apply does the rest", {
    timeout: 120_000,
  }, async () => {
    const folder = wideStack(10_000);
    const running = starting([...APPLY, "--parallelism", "1", "--report", "report.json"], { folder });
    await until(running, /^Plan: /m);
    running.process.kill("SIGINT");
    const { code, stdout, stderr } = await running.ended;
    expect(code).toBe(130);
    expect(stderr).toContain("Stopping after what is in flight");
    expect(stdout).toMatch(/Applied [\d,]+ of 10,011 operations; [\d,]+ not tried/);
    expect((await allot(["lock", "list", "--format", "json"], { folder })).stdout).toContain('"locks": []');
    const report = documentOf<Report>("report", readFileSync(join(folder, "report.json"), "utf8"));
    expect(report.problems).toMatchObject([{ code: "interrupted" }]);
    expect((await allot(["verify"], { folder })).code).toBe(0);
    expect((await allot([...APPLY, "--quiet"], { folder })).code).toBe(0);
    expect((await allot(["plan", "--detailed-exitcode"], { folder })).code).toBe(0);
  });

  it("twice stops at once", { timeout: 120_000 }, async () => {
    const folder = wideStack(10_000);
    const running = starting([...APPLY, "--parallelism", "1", "--report", "report.json"], { folder });
    await until(running, /^Plan: /m);
    running.process.kill("SIGINT");
    await once(running.process.stderr, "data");
    running.process.kill("SIGINT");
    expect((await running.ended).code).toBe(130);
    const report = documentOf<Report>("report", readFileSync(join(folder, "report.json"), "utf8"));
    expect(report).toMatchObject({ run: null, problems: [{ code: "unfinished" }] });
    expect((await allot(["verify"], { folder })).code).toBe(0);
  });

  it("leaves a report that says so, also of an apply that was killed", { timeout: 120_000 }, async () => {
    const folder = wideStack(10_000);
    const running = starting([...APPLY, "--report", "report.json"], { folder });
    await until(running, /^\+ /m);
    running.process.kill("SIGKILL");
    expect((await running.ended).signal).toBe("SIGKILL");
    const report = documentOf<Report>("report", readFileSync(join(folder, "report.json"), "utf8"));
    expect(report).toMatchObject({ applied: [], problems: [{ code: "unfinished" }] });
  });

  it("ends a plan with 130", async () => {
    const folder = wideStack(10_000);
    const running = starting(["plan"], { folder });
    setTimeout(() => running.process.kill("SIGINT"), 300);
    expect(await running.ended).toMatchObject({ code: 130, stdout: "" });
  });

  it("leaves nothing behind of the tour", async () => {
    const folder = temporaryFolder();
    const running = starting(["tour"], { folder, environment: { TMPDIR: folder } });
    await until(running, /Plan: 4/);
    running.process.kill("SIGINT");
    expect((await running.ended).code).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });
});
