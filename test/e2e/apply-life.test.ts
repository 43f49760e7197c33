/**
 * The life of an apply, as one sees it at the terminal and in a pipe: what is in flight, how it is stopped, and the report that is there in every
 * case. Change sets are held back by the test, so that all of it is looked at in the middle.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/wire/generated/report.ts";
import { allot, documentOf, temporaryStack } from "./allot.ts";
import { Holding } from "./holding.ts";

const APPLY = ["apply", "--auto-approve", "--quiet"];

const MOST = 4_001;

/** A distributor with so many children, whose creation takes a change set for each five hundred of them. */
function wide(children: number): string {
  const place = "region: eu1, country: CZ, owner: {name: Ann, email: ann@rlc.example}";
  const head = `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: ${MOST * 10_000}
children:
`;
  const lines = Array.from(
    { length: children },
    (_, index) => `  c-${index}: {name: Child ${index}, ${place}, credits: 10000}\n`,
  );
  return head + lines.join("");
}

/** The root is there already, with all credits, so that all children can be sent at once. */
async function wideTree(children: number): Promise<Holding> {
  const holding = await Holding.start({ "orgs/rlc.yaml": wide(1) });
  expect((await holding.run(...APPLY).ended).code).toBe(0);
  writeFileSync(join(holding.folder, "orgs/rlc.yaml"), wide(children));
  holding.hold();
  return holding;
}

const reportIn = (folder: string): Report =>
  documentOf<Report>("report", readFileSync(join(folder, "report.json"), "utf8"));

describe("--parallelism", () => {
  it("has so many change sets in flight, and never more; four without it", { timeout: 180_000 }, async () => {
    for (const [args, most] of [
      [[], 4],
      [["--parallelism", "1"], 1],
      [["--parallelism", "6"], 6],
    ] as const) {
      const holding = await wideTree(MOST);
      const before = holding.sent;
      const running = holding.run(...APPLY, ...args);
      await holding.until(most);
      // Each that goes makes room for one more.
      while (holding.sent - before < 8) {
        const next = holding.sent + 1;
        holding.release();
        while (holding.sent < next) await holding.until(most);
      }
      holding.open();
      expect((await running.ended).code).toBe(0);
      expect(holding.most).toBe(most);
    }
  });

  it("is a whole number from 1 to 16", async () => {
    const folder = temporaryStack();
    for (const wrong of ["0", "17", "-1", "1.5", "four", ""]) {
      const { code, stdout, stderr } = await allot([...APPLY, `--parallelism=${wrong}`], { folder });
      expect([code, stdout], wrong).toEqual([1, ""]);
      expect(stderr.replaceAll(/\s+/g, " "), wrong).toContain("from 1 to 16");
    }
    expect((await allot([...APPLY, "--parallelism", "16"], { folder })).code).toBe(0);
  }, 180_000);
});

describe("progress in a pipe", () => {
  it("is a line after a second: how many of how many, how fast, how long still, what is in flight and where", {
    timeout: 180_000,
  }, async () => {
    const holding = await wideTree(2_001);
    const running = holding.run(...APPLY, "--parallelism", "2", "--format", "json");
    await holding.until(2);
    await running.until(/^0 of 2,000 operations; 1,000 in flight at c-1 …$/m);
    holding.open();
    const { code, stdout, stderr } = await running.ended;
    expect(code).toBe(0);
    expect(documentOf<Report>("report", stdout).applied).toHaveLength(2_000);
    expect(stderr).not.toContain("\u001b");
    expect(stderr).not.toContain("\r");
  });
});

describe("progress on a terminal", () => {
  it("is a bar of one line, which makes room for what is said and is gone in the end", {
    timeout: 180_000,
  }, async () => {
    for (const columns of [80, 120]) {
      const holding = await wideTree(2_001);
      const running = holding.onTerminal(columns, ...APPLY, "--parallelism", "2");
      await holding.until(2);
      await running.until(/\[-+\] 0 of 2,000 done; 1,000 in flight at c-1/);
      holding.release();
      await holding.until(2);
      await running.until(/\[=+-+\] 500 of 2,000 done, [\d.,]+\/s, \d+s left; 1,000 in flight at c-\d+/);
      running.type("\u0003");
      await running.until(/Stopping after what is in flight; once more stops at once\./);
      const bars = [...running.shown.matchAll(/\[[=-]+\] \P{Cc}*/gu)].map(([bar]) => bar);
      for (const bar of bars) expect(bar.length, bar).toBeLessThanOrEqual(columns);
      holding.open();
      const { code, stdout } = await running.ended;
      expect(code).toBe(130);
      const screen = screenOf(stdout, columns).join("\n");
      expect(screen).toMatch(/^(\^C)?Stopping after what is in flight; once more stops at once\.$/m);
      expect(screen).toMatch(/^Applied 1,500 of 2,000 operations; 500 not tried/m);
      expect(screen).not.toMatch(/\[[=-]+\]/);
    }
  });
});

describe("Ctrl-C", () => {
  it("once finishes what is in flight, says what that is, sends nothing more, and reports it as applied", {
    timeout: 180_000,
  }, async () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      const holding = await wideTree(3_001);
      const before = holding.sent;
      const running = holding.run(...APPLY, "--parallelism", "2", "--report", "report.json");
      await holding.until(2);
      running.process.kill(signal);
      await running.until(/Stopping after what is in flight; once more stops at once\.\n.*1,000 in flight at c-1 …/);
      holding.open();
      const { code } = await running.ended;
      expect([code, holding.sent - before]).toEqual([130, 2]);
      const report = reportIn(holding.folder);
      expect([report.applied.length, report.failed.length, report.skipped.length]).toEqual([1_000, 0, 2_000]);
      expect(report.problems).toMatchObject([{ code: "interrupted" }]);
      expect((await holding.run("lock", "list", "--format", "json").ended).stdout).toContain('"locks": []');
      expect((await holding.run(...APPLY).ended).code).toBe(0);
      expect((await holding.service.organizations()).size).toBe(3_002);
    }
  });

  it("twice stops at once; what was in flight takes effect once, and the next apply goes on", {
    timeout: 180_000,
  }, async () => {
    const holding = await wideTree(2_001);
    const running = holding.run(...APPLY, "--parallelism", "2", "--report", "report.json");
    await holding.until(2);
    running.process.kill("SIGINT");
    await running.until(/Stopping/);
    running.process.kill("SIGINT");
    expect((await running.ended).code).toBe(130);
    expect(reportIn(holding.folder)).toMatchObject({ run: null, applied: [], problems: [{ code: "unfinished" }] });
    holding.open();
    const resumed = await holding.run("apply", "--resume", "--lock-timeout", "30s").ended;
    expect([resumed.code, resumed.stderr]).toEqual([0, resumed.stderr]);
    expect((await holding.service.organizations()).size).toBe(2_002);
    expect((await holding.run("plan", "--detailed-exitcode").ended).code).toBe(0);
  });
});

describe("--report", () => {
  it("says why nothing was done, also where a command was not let begin", async () => {
    const folder = temporaryStack();
    const reported = async (...args: string[]) => {
      const { code } = await allot([...args, "--report", "report.json"], { folder });
      const { applied, problems } = reportIn(folder);
      return [code, applied.length, problems.map((problem) => problem.code)];
    };
    expect(await reported("apply")).toEqual([1, 0, ["approval_needed"]]);
    expect(await reported("apply", "no-such.json")).toEqual([1, 0, ["file_unusable"]]);
    expect(await reported("apply", "x.json", "--allow", "unlink=cd")).toEqual([1, 0, ["usage"]]);
    expect(await reported("apply", "--resume")).toEqual([1, 0, ["nothing_to_resume"]]);
    expect(await reported("destroy")).toEqual([1, 0, ["approval_needed"]]);
    expect(await reported("apply", "--auto-approve")).toEqual([0, 4, []]);
  }, 180_000);
});

/** What stands on a terminal's screen in the end, of so much of its language as is used here. */
function screenOf(output: string, columns: number): string[] {
  const lines: string[] = [""];
  let [row, column, saved] = [0, 0, [0, 0] as [number, number]];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what moves a cursor
  for (const [token] of output.matchAll(/\u001b\[[0-9;?]*[A-Za-z]|\u001b[78]|[\s\S]/g)) {
    if (token === "\r") column = 0;
    else if (token === "\n") {
      row += 1;
      lines[row] ??= "";
    } else if (token === "\u001b7") saved = [row, column];
    else if (token === "\u001b8") [row, column] = saved;
    else if (token === "\u001b[1G") column = 0;
    else if (token === "\u001b[0K") lines[row] = (lines[row] ?? "").slice(0, column);
    else if (token === "\u001b[2K") lines[row] = "";
    else if (token.startsWith("\u001b")) throw new Error(`a terminal is told ${JSON.stringify(token)}`);
    else {
      if (column === columns) throw new Error(`a line is wider than ${columns} columns: ${lines[row]}`);
      lines[row] =
        `${(lines[row] ?? "").padEnd(column).slice(0, column)}${token}${(lines[row] ?? "").slice(column + 1)}`;
      column += 1;
    }
  }
  return lines;
}
