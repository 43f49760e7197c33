/** `allot apply` where somebody is asked, and where it is interrupted: commands in this process, at a service of this process. */
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it, onTestFinished } from "vitest";
import { holdLock } from "../../src/apply/index.ts";
import { Interrupts } from "../../src/cli/interrupts.ts";
import { execute } from "../../src/cli/program.ts";
import { Terminal } from "../../src/cli/terminal.ts";
import { type Client, connect } from "../../src/client/index.ts";
import { PLAIN } from "../../src/render/index.ts";
import { startEmbedded } from "../../src/service/embedded.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import { documentOf, giveCredits, temporaryStack } from "../e2e/allot.ts";

interface Stack {
  readonly folder: string;
  readonly client: Client;
  /** Starts a command on a terminal. */
  start(args: readonly string[]): Started;
}

interface Started {
  readonly code: Promise<number>;
  readonly interrupts: Interrupts;
  /** Waits until it has said something beside its results. */
  said(pattern: RegExp): Promise<void>;
  answer(text: string): void;
  /** All that was said beside the results. */
  readonly aside: () => string;
}

async function stack(): Promise<Stack> {
  const folder = temporaryStack();
  const service = await startEmbedded({ folder: join(folder, ".allot") });
  const client = connect(service);
  onTestFinished(async () => {
    await client.close();
    await service.close();
  });
  return { folder, client, start: (args) => starting(args, folder, () => connect(service)) };
}

function starting(args: readonly string[], folder: string, open: () => Client): Started {
  const onTerminal = () => Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
  const [stdin, stdout, stderr] = [onTerminal(), onTerminal(), onTerminal()];
  stdout.resume();
  let aside = "";
  stderr.setEncoding("utf8").on("data", (text: string) => {
    aside += text;
  });
  const interrupts = new Interrupts(() => {});
  const terminal = new Terminal({ stdin, stdout, stderr }, PLAIN);
  const connecting = async () => open();
  const code = execute(args, { terminal, interrupts, environment: {}, folder, connect: connecting });
  const said = async (pattern: RegExp) => {
    while (!pattern.test(aside)) await once(stderr, "data");
  };
  return { code, interrupts, said, answer: (text) => void stdin.write(`${text}\n`), aside: () => aside };
}

describe("an apply that asks", () => {
  it("holds no lock meanwhile, and does what was approved", async () => {
    const { client, start } = await stack();
    const apply = start(["apply"]);
    await apply.said(/Only "yes" is taken/);
    expect((await client.locks()).locks).toEqual([]);
    apply.answer("yes");
    expect(await apply.code).toBe(0);
    expect((await client.snapshot("rlc")).tree.organizations.size).toBe(4);
    expect((await client.locks()).locks).toEqual([]);
  });

  it("writes nothing, and exits 3, when there is something else to do after the answer", async () => {
    const { folder, client, start } = await stack();
    expect(await start(["apply", "--auto-approve"]).code).toBe(0);
    giveCredits(folder, "cd", 200_000);
    const apply = start(["apply", "--report", "report.json"]);
    await apply.said(/Only "yes" is taken/);
    const name = { kind: "organization.update" as const, address: "cd", version: null, after: { name: "Charlie" } };
    const groups = [{ operations: [{ id: "op-of-somebody-else", ...name }] }];
    await client.changeSet("rlc", { stack: null, run: "run-of-somebody-else", groups });
    const { revision } = await client.snapshot("rlc");
    apply.answer("yes");
    expect(await apply.code).toBe(3);
    expect(apply.aside()).toMatch(/plan_stale the tree has changed while you were asked/);
    expect((await client.snapshot("rlc")).revision).toBe(revision);
    expect((await client.locks()).locks).toEqual([]);
    const report = documentOf<Report>("report", readFileSync(join(folder, "report.json"), "utf8"));
    expect(report).toMatchObject({ run: null, problems: [{ code: "plan_stale" }] });
  });
});

describe("Ctrl-C", () => {
  it("while it waits for the lock ends it at once: nothing written, the report says so, exit 130", async () => {
    const { folder, client, start } = await stack();
    const held = await holdLock(client, "rlc", { command: "test", run: null, runUrl: null, timeoutMs: 0 });
    const apply = start(["apply", "--auto-approve", "--report", "report.json"]);
    await apply.said(/waiting for the lock of rlc/);
    apply.interrupts.handle("SIGINT");
    expect(await apply.code).toBe(130);
    await held.release();
    expect((await client.trees()).trees).toEqual([]);
    expect(existsSync(join(folder, ".allot/journal/plan.json"))).toBe(false);
    const report = documentOf<Report>("report", readFileSync(join(folder, "report.json"), "utf8"));
    expect(report).toMatchObject({ run: null, problems: [{ code: "interrupted" }] });
  });
});

describe("a journal that cannot be written", () => {
  it("stops an apply before its first write, with words", async () => {
    const { folder, client, start } = await stack();
    writeFileSync(join(folder, ".allot/journal"), "in the way");
    const apply = start(["apply", "--auto-approve"]);
    expect(await apply.code).toBe(1);
    expect(apply.aside().replace(/\s+/g, " ")).toMatch(
      /journal_unwritable nothing was written: the plan cannot be kept in/,
    );
    expect((await client.trees()).trees).toEqual([]);
    expect((await client.locks()).locks).toEqual([]);
  });
});
