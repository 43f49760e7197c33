/** `allot drift` and `allot import`, as one sees them at the terminal: what others did, who and when; into the files; and a plan that is empty then. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { startEmbedded } from "../../src/service/embedded.ts";
import type { Drift } from "../../src/wire/generated/drift.ts";
import { PROGRAM } from "../program.ts";
import { allocate, change, child, clientOf, distributor, type Operation, release } from "../service/under-test.ts";
import { documentOf, edit } from "./allot.ts";
import { STAGES, START_MS, type Stage, time } from "./stage.ts";

const [[, embedded]] = STAGES;
const stages: Stage[] = [];
afterAll(async () => {
  for (const stage of stages) await stage.stop();
});

const FILE = "orgs/rlc.yaml";
/** Each test starts up to a dozen processes. */
const TIMEOUT_MS = 120_000;

/** The RLC example, applied; its file has comments. */
async function applied(): Promise<Stage> {
  const stage = await embedded();
  stages.push(stage);
  edit(stage.folder, FILE, "    credits: 150000\n", "    credits: 150000   # agreed in May\n");
  expect((await stage.apply()).code).toBe(0);
  stage.nowMs += 60_000;
  return stage;
}

/** Somebody at a console, a minute later. */
async function others(stage: Stage, ...operations: Operation[]): Promise<void> {
  const service = await startEmbedded({ folder: join(stage.folder, ".allot"), now: time(stage.nowMs) });
  const client = clientOf(service.socketPath, service.token);
  try {
    const { json } = await client.post([operations], { run: "console", stack: null });
    expect(json.groups).toMatchObject([{ status: "applied" }]);
  } finally {
    await client.close();
    await service.close();
  }
}

const text = ({ folder }: Stage, file = FILE) => readFileSync(join(folder, file), "utf8");

describe("allot drift", () => {
  it(
    "exits 0 without drift, and 2 with it: what was and is, at which line, by whom, when and how",
    async () => {
      const stage = await applied();
      const none = await stage.run("drift");
      expect([none.code, none.stderr]).toEqual([0, ""]);
      expect(none.stdout).toContain("No drift: the tree is as it was applied.");
      const named = await stage.run("drift", "--accept", "cd.name", "--auto-approve");
      expect([named.code, named.stdout]).toEqual([1, expect.stringContaining("no_such_drift cd.name")]);
      await others(stage, allocate("lg", 100_000), allocate("cd", 300_000));
      const { code, stdout, stderr } = await stage.run("drift");
      expect([code, stderr]).toEqual([2, ""]);
      expect(stdout).toMatch(
        /^! lg +orgs\/rlc\.yaml:24:14\n +credits +150,000 → 100,000 {2}-50,000\n +by operator at 2026-01-31 08:01:00Z, console$/m,
      );
      expect(stdout).toContain("Drift: 2 fields of 2 organizations.");
      for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
      expect((await stage.plan()).operations.map(({ address }) => address).sort()).toEqual(["cd", "lg"]);
    },
    TIMEOUT_MS,
  );

  it(
    "as JSON keeps to its schema, and as Markdown has a mark by which a job finds its issue again",
    async () => {
      const stage = await applied();
      await others(stage, allocate("lg", 100_000));
      const json = await stage.run("drift", "--format", "json");
      expect(json.code).toBe(2);
      expect(documentOf<Drift>("drift", json.stdout).drift).toEqual([
        {
          ...{
            address: "lg",
            field: "credits",
            declared: 150_000,
            before: 150_000,
            live: 100_000,
            declaredAnew: false,
          },
          source: { file: FILE, line: 24, column: 14 },
          by: { actor: "operator", at: time(START_MS + 60_000), stack: null, run: "console", kind: "credits.allocate" },
        },
      ]);
      const markdown = await stage.run("drift", "--format", "markdown");
      expect(markdown.code).toBe(2);
      expect(markdown.stdout.startsWith("<!-- allot:drift first-tree -->\n")).toBe(true);
      expect(markdown.stdout).toContain(
        "- `lg` `credits`: `150,000` → `100,000`\n  - `by operator at 2026-01-31 08:01:00Z, console`\n",
      );
    },
    TIMEOUT_MS,
  );

  it(
    "calls what only the files ask for no drift, and exits 1 on files that are wrong",
    async () => {
      const stage = await applied();
      edit(stage.folder, FILE, "credits: 250000", "credits: 200000");
      const asked = await stage.run("drift");
      expect(asked.code).toBe(0);
      expect(asked.stdout).toContain(
        "Not applied yet, no drift: only the files have changed.\n  cd: credits 250,000 → 200,000\n",
      );
      // P-3: a week later nobody has accepted; that is nobody's change, of the files neither.
      stage.nowMs += 8 * 24 * 60 * 60 * 1000;
      const later = await stage.run("drift");
      expect(later.code).toBe(0);
      const [changed = "", again = ""] = later.stdout.split("Asked again by the next apply, no drift:");
      expect(changed).toContain("only the files have changed.\n  cd: credits 250,000 → 200,000\n    left so");
      expect(changed).not.toContain("owner");
      expect(again).toMatch(/^ the last invitation has expired\.\n(?: {2}\S+: (?:owner|user) .+\n){3,}/);
      expect(again).not.toContain("(none)");
      edit(stage.folder, FILE, "credits: 200000", "credits: 20_0000");
      const wrong = await stage.run("drift", "--format", "json");
      expect(wrong.code).toBe(1);
      expect(documentOf<Drift>("drift", wrong.stdout)).toMatchObject({
        drift: [],
        problems: [{ places: [{ file: FILE }] }],
      });
    },
    TIMEOUT_MS,
  );

  it(
    "is repaired by a plan and an apply",
    async () => {
      const stage = await applied();
      await others(stage, change("mk", { country: "DE" }));
      expect((await stage.apply()).applied).toHaveLength(1);
      expect((await stage.run("drift")).code).toBe(0);
    },
    TIMEOUT_MS,
  );
});

describe("allot drift --accept", () => {
  it(
    "writes live values at their place; then there is neither drift nor a plan",
    async () => {
      const stage = await applied();
      const before = text(stage);
      await others(stage, allocate("lg", 100_000), allocate("cd", 300_000));
      const { code, stdout } = await stage.run("drift", "--accept", "--auto-approve");
      expect(code).toBe(0);
      expect(stdout).toContain("\n-    credits: 150000   # agreed in May\n+    credits: 100000   # agreed in May\n");
      expect(text(stage)).toBe(
        before.replace("credits: 250000", "credits: 300000").replace("credits: 150000", "credits: 100000"),
      );
      expect((await stage.run("plan", "--detailed-exitcode")).code).toBe(0);
      expect((await stage.run("drift")).code).toBe(0);
    },
    TIMEOUT_MS,
  );

  it(
    "of one field leaves the others, which are drift still: 2; of what did not drift says so: 1",
    async () => {
      const stage = await applied();
      await others(stage, allocate("lg", 100_000), allocate("cd", 300_000));
      const one = await stage.run("drift", "--accept", "lg.credits", "--auto-approve", "--format", "json");
      expect(one.code).toBe(2);
      const document = documentOf<Drift>("drift", one.stdout);
      expect(document.accepted).toEqual({
        files: [FILE],
        fields: [{ address: "lg", field: "credits", file: FILE, overrides: null }],
        left: [],
      });
      expect(document.drift.map(({ address }) => address)).toEqual(["cd"]);
      const none = await stage.run("drift", "--accept", "mk.name", "--auto-approve", "--format", "json");
      expect(none.code).toBe(1);
      expect(documentOf<Drift>("drift", none.stdout).accepted?.left).toMatchObject([
        { code: "no_such_drift", address: "mk" },
      ]);
    },
    TIMEOUT_MS,
  );

  it(
    "asks nobody where nobody can be asked, and writes nothing",
    async () => {
      const stage = await applied();
      await others(stage, allocate("lg", 100_000));
      const before = text(stage);
      const { code, stdout, stderr } = await stage.run("drift", "--accept");
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toContain("drift --accept --auto-approve");
      expect((await stage.run("drift", "--auto-approve")).stderr).toMatch(/^usage /);
      expect(text(stage)).toBe(before);
    },
    TIMEOUT_MS,
  );

  it(
    "asks on a terminal, and only yes is taken",
    async () => {
      const stage = await applied();
      await others(stage, allocate("lg", 100_000));
      const before = text(stage);
      expect(await onTerminal(["drift", "--accept"], stage, "y\n")).toContain("Nothing written.");
      expect(text(stage)).toBe(before);
      expect(await onTerminal(["drift", "--accept"], stage, "yes\n")).toContain(
        "Accepted, the files say so now: 1 field in 1 file.",
      );
      expect(text(stage)).not.toBe(before);
    },
    TIMEOUT_MS,
  );

  it(
    "writes the file that a link inside of the stack leads to, and leaves the link",
    async () => {
      const stage = await applied();
      mkdirSync(join(stage.folder, "texts"));
      renameSync(join(stage.folder, FILE), join(stage.folder, "texts/rlc.yaml"));
      symlinkSync("../texts/rlc.yaml", join(stage.folder, FILE));
      await others(stage, allocate("lg", 100_000));
      const before = text(stage, "texts/rlc.yaml");
      expect((await stage.run("drift", "--accept", "--auto-approve")).code).toBe(0);
      expect(text(stage, "texts/rlc.yaml")).toBe(before.replace("credits: 150000", "credits: 100000"));
      expect(lstatSync(join(stage.folder, FILE)).isSymbolicLink()).toBe(true);
    },
    TIMEOUT_MS,
  );
});

describe("allot import", () => {
  const grown = async (stage: Stage) => {
    await others(stage, allocate("mk", 50_000), child("x", "rlc", 10_000), distributor("emea", "rlc", 40_000));
    await others(stage, child("e1", "emea"), child("e2", "emea"));
    expect((await stage.run("drift", "--accept", "--auto-approve")).code).toBe(0);
  };

  it(
    "prints what declares one of them, and nothing else on standard output",
    async () => {
      const stage = await applied();
      await grown(stage);
      const { code, stdout } = await stage.run("import", "x");
      expect(code).toBe(0);
      expect(stdout).toMatch(
        /^# yaml-language-server: .*\napiVersion: allot\/v1\nkind: ChildOrganization\nkey: x\nparent: rlc\n/,
      );
    },
    TIMEOUT_MS,
  );

  it(
    "writes a subtree into a new file, one below its parent, and the rest; the apply only adopts, and the plan is empty",
    async () => {
      const stage = await applied();
      await grown(stage);
      await stage.printed("import", "emea/**", "--out", "orgs/emea.yaml");
      await stage.printed("import", "x", "--into", FILE);
      expect(text(stage)).toMatch(/\n {2}x:\n {4}name: The x\n/);
      const plan = await stage.plan();
      expect(plan.operations.map(({ kind, address }) => `${kind} ${address}`).sort()).toEqual(
        ["e1", "e2", "emea", "x"].map((key) => `organization.adopt ${key}`),
      );
      expect((await stage.apply()).code).toBe(0);
      expect((await stage.run("plan", "--detailed-exitcode")).code).toBe(0);
      const rest = await stage.run("import", "--unmanaged", "--out", "orgs/rest.yaml");
      expect([rest.code, rest.stderr]).toEqual([0, "Nothing to import: all of it is managed already.\n"]);
    },
    TIMEOUT_MS,
  );

  it(
    "refuses, with nothing written: files elsewhere, that are there, that the stack does not read; keys that are declared",
    async () => {
      const stage = await applied();
      await grown(stage);
      const before = text(stage);
      for (const [args, code] of [
        [[], "usage"],
        [["x", "--out", "orgs/x.yaml", "--into", FILE], "usage"],
        [["x", "--out", "../x.yaml"], "file_outside"],
        [["x", "--out", FILE], "file_exists"],
        [["x", "--into", "orgs/no.yaml"], "file_not_found"],
        [["x", "--out", "x.yaml"], "file_not_of_stack"],
        [["e1", "--out", "orgs/e1.yaml"], "parent_not_found"],
        [["mk"], "already_declared"],
        [["nobody"], "address_unknown"],
      ] as const) {
        const { code: exit, stdout, stderr } = await stage.run("import", ...args);
        expect([exit, stdout], args.join(" ")).toEqual([1, ""]);
        expect(stderr, args.join(" ")).toContain(code);
      }
      expect(text(stage)).toBe(before);
      expect((await stage.plan()).operations).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    "of what is declared as released says which line goes instead (language-7)",
    async () => {
      const stage = await applied();
      await others(stage, release("mk"));
      expect((await stage.run("drift", "--accept", "--auto-approve")).code).toBe(0);
      const { code, stderr } = await stage.run("import", "mk");
      expect(code).toBe(1);
      expect(stderr).toContain("orgs/rlc.yaml:31:12 already_declared (language-10)");
      expect(stderr.replace(/\s+/g, " ")).toContain("mk is declared `state: released`: remove that line instead");
    },
    TIMEOUT_MS,
  );
});

/** Runs `allot` on a terminal of 80 columns, made by script(1), and answers all that it shows. */
async function onTerminal(args: readonly string[], { folder, nowMs }: Stage, input: string): Promise<string> {
  const line = ["stty", "cols", "80", "&&", process.execPath, PROGRAM, ...args].join(" ");
  const environment = { ...process.env, NO_COLOR: "1", ALLOT_NOW: time(nowMs) };
  const child = spawn("script", ["-qec", line, "/dev/null"], { cwd: folder, env: environment });
  let shown = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    shown += chunk;
    if (chunk.includes('Only "yes"')) child.stdin.write(input);
  });
  await once(child, "close");
  return shown;
}
