/** One apply at a time: `allot apply` under the lock of its tree, and `allot lock`. Real processes throughout. */
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { holdLock } from "../../src/apply/index.ts";
import { type Client, connect } from "../../src/client/index.ts";
import { startEmbedded } from "../../src/service/embedded.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import { faultStack, SMALL, WIDE } from "../faults/stack.ts";
import { standing } from "../faults/standing.ts";
import { serving } from "../serve/serving.ts";
import { allot, documentOf, type Ended, edit, type Running, starting, temporaryFolder } from "./allot.ts";

const APPLY = ["apply", "--auto-approve"];
const HOLDING = { command: "allot apply", run: null, runUrl: "https://ci.example/7", timeoutMs: 0 };

/** The service of a stack, beside those that processes on it start for themselves. */
async function serviceOf(folder: string): Promise<Client> {
  const service = await startEmbedded({ folder: join(folder, ".allot") });
  const client = connect({ socketPath: service.socketPath, token: service.token });
  onTestFinished(async () => {
    await client.close();
    await service.close();
  });
  return client;
}

async function eventsOf(client: Client): Promise<string[]> {
  const { events, next } = await client.events("rlc", { limit: 10_000 });
  expect(next).toBe(null);
  return events.map(({ kind, address }) => `${kind} ${address}`);
}

async function treeOf(folder: string): Promise<string> {
  const { code, stdout } = await allot(["tree", "--format", "json"], { folder });
  expect(code).toBe(0);
  return stdout;
}

/** Waits until a process has said something. @throws Error when it ends without */
async function said({ process, ended }: Running, pattern: RegExp): Promise<void> {
  const saying = new Promise<void>((resolve) => {
    let shown = "";
    process.stderr.on("data", (text: string) => {
      shown += text;
      if (pattern.test(shown)) resolve();
    });
  });
  await Promise.race([
    saying,
    ended.then(({ code, stderr }) => Promise.reject(new Error(`it ended with ${code}: ${stderr}`))),
  ]);
}

function codesOf(ended: readonly Ended[]): unknown[] {
  return ended.map(({ code, stderr }) => (code === 0 ? 0 : [code, stderr]));
}

describe("applies at once on one stack", () => {
  it.each([2, 10])("%i: all end well, and nothing is done twice", { timeout: 180_000 }, async (many) => {
    const alone = faultStack(SMALL);
    expect((await allot(APPLY, { folder: alone })).code).toBe(0);
    const folder = faultStack(SMALL);
    const all = await Promise.all(Array.from({ length: many }, () => allot(APPLY, { folder })));
    expect(codesOf(all)).toEqual(all.map(() => 0));
    expect(await treeOf(folder)).toBe(await treeOf(alone));
    const [once, together] = [await eventsOf(await serviceOf(alone)), await eventsOf(await serviceOf(folder))];
    expect(together.sort()).toEqual(once.sort());
    expect((await allot(["verify"], { folder })).code).toBe(0);
    expect((await (await serviceOf(folder)).locks()).locks).toEqual([]);
  });
});

describe("an apply while another has the lock", () => {
  it("exits 5 when that does not let go in time, and says who has it and where to look", {
    timeout: 60_000,
  }, async () => {
    const folder = faultStack(SMALL);
    const client = await serviceOf(folder);
    const held = await holdLock(client, "rlc", HOLDING);
    const timedOut = await allot([...APPLY, "--lock-timeout", "0"], { folder });
    expect(timedOut).toMatchObject({ code: 5, stdout: "" });
    expect(timedOut.stderr.replace(/\s+/g, " ")).toMatch(
      /operator \(allot apply on .*, https:\/\/ci\.example\/7\) holds the lock of rlc/,
    );
    const json = await allot([...APPLY, "--lock-timeout", "0", "--format", "json"], { folder });
    expect(json.code).toBe(5);
    expect(documentOf<Report>("report", json.stdout)).toMatchObject({ applied: [], problems: [{ code: "locked" }] });
    // Where a saved plan is out of date besides, that is said once the lock is to be had: 5 before 3.
    expect((await allot(["plan", "--out", "saved.json"], { folder })).code).toBe(0);
    edit(folder, "orgs/rlc.yaml", "name: Pool 0", "name: Pool zero");
    const saved = ["apply", "saved.json", "--auto-approve", "--lock-timeout", "0"];
    expect((await allot(saved, { folder })).code).toBe(5);
    await held.release();
    expect((await allot(saved, { folder })).code).toBe(3);
    expect((await allot([...APPLY, "--lock-timeout", "0"], { folder })).code).toBe(0);
  });

  it("waits, says for whom, and goes on when it lets go", { timeout: 120_000 }, async () => {
    const folder = faultStack(SMALL);
    const held = await holdLock(await serviceOf(folder), "rlc", HOLDING);
    const waiting = starting(APPLY, { folder });
    await said(waiting, /waiting for the lock of rlc: operator \(allot apply on/);
    await held.release();
    expect((await waiting.ended).code).toBe(0);
  });

  it("stops waiting at Ctrl-C", { timeout: 120_000 }, async () => {
    const folder = faultStack(SMALL);
    const client = await serviceOf(folder);
    await holdLock(client, "rlc", HOLDING);
    const waiting = starting(APPLY, { folder });
    await said(waiting, /waiting for the lock/);
    waiting.process.kill("SIGINT");
    expect((await waiting.ended).code).toBe(130);
    expect((await client.trees()).trees).toEqual([]);
  });
});

describe("an apply that is killed", () => {
  it("keeps nobody waiting on its machine", { timeout: 120_000 }, async () => {
    let running: Running | undefined;
    const { client, start } = await standing(600_000, () => running?.process.kill("SIGKILL"));
    const folder = faultStack(WIDE);
    running = start([...APPLY, "--parallelism", "1"], folder);
    expect(await running.ended).toMatchObject({ signal: "SIGKILL" });
    running = undefined;
    expect((await client.locks()).locks).toHaveLength(1);
    expect(await start([...APPLY, "--lock-timeout", "0"], folder).ended).toMatchObject({ code: 0 });
    expect((await client.locks()).locks).toEqual([]);
  });
});

describe("allot lock", () => {
  it("lists who holds what, and takes it away from whom it names", { timeout: 120_000 }, async () => {
    const folder = faultStack(SMALL);
    const client = await serviceOf(folder);
    expect(await allot(["lock", "list"], { folder })).toMatchObject({ code: 0, stdout: "Nobody holds a lock.\n" });
    const held = await holdLock(client, "rlc", HOLDING);
    const listed = await allot(["lock", "list"], { folder });
    expect(listed).toMatchObject({ code: 0, stderr: "" });
    expect(listed.stdout).toMatch(/^rlc {2}operator: allot apply on .*\n {2}https:\/\/ci\.example\/7\n {2}since /);
    const json = JSON.parse((await allot(["lock", "list", "--format", "json"], { folder })).stdout);
    expect(json).toMatchObject({ formatVersion: 1, problems: [], locks: [{ root: "rlc", fence: held.fence }] });

    const unasked = await allot(["lock", "release"], { folder });
    expect(unasked.code).toBe(1);
    expect(unasked.stderr).toContain("--yes");
    expect(held.lost.aborted).toBe(false);

    const released = await allot(["lock", "release", "--yes"], { folder });
    expect(released).toMatchObject({ code: 0, stderr: "" });
    expect(released.stdout.replaceAll("\n  ", " ")).toMatch(
      /^Released the lock of rlc, which operator \(allot apply on .* held\.\n$/,
    );
    if (!held.lost.aborted) await once(held.lost, "abort");
    const again = await allot(["lock", "release", "--root", "rlc"], { folder });
    expect(again).toMatchObject({ code: 0, stdout: "Nobody holds the lock of rlc.\n" });
  });

  it("needs no stack where the service is named, and the service logs who took what from whom", {
    timeout: 120_000,
  }, async () => {
    const folder = temporaryFolder();
    const service = await serving([], { folder });
    const { url, token } = service;
    const client = connect({ url, token });
    onTestFinished(() => client.close());
    const held = await holdLock(client, "rlc", HOLDING);
    const another = { name: "other", principal: "rita", role: "operator", access: "full", expiresAt: null } as const;
    const { secret } = await client.createToken({ ...another, tree: null, organization: null }, "a-second-operator");
    const environment = { ALLOT_SERVICE: url, ALLOT_TOKEN: secret };
    const released = await allot(["lock", "release", "--root", "rlc", "--yes"], { folder, environment });
    expect(released).toMatchObject({ code: 0, stderr: "" });
    await held.release();
    const { stderr } = await service.stop();
    const logged = stderr.split("\n").filter((line) => line.includes("released by force"));
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0] ?? "")).toMatchObject({
      level: "warn",
      by: "rita",
      lock: { fence: held.fence, principal: "operator" },
    });
  });
});
