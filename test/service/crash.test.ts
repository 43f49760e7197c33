/** What is acknowledged is durable: the service's process is killed in the middle, at moments that differ. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { startEmbedded } from "../../src/service/embedded.ts";
import { child, clientOf, freshFolder, type Operation } from "./under-test.ts";

/** Runs the writer until it has acknowledged so many, then kills it; answers what it acknowledged. */
function writeAndKill(folder: string, seed: string, after: number, program = "crash-writer.ts"): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [join(import.meta.dirname, program), folder, seed], {
      stdio: ["ignore", "pipe", "pipe"],
      // What a killed process leaves, its socket's directory, is removed with the test's folder.
      env: { ...process.env, TMPDIR: dirname(folder) },
    });
    let said = "";
    let complaint = "";
    writer.stdout.on("data", (data) => {
      said += data;
      if (said.split("\n").length > after) writer.kill("SIGKILL");
    });
    writer.stderr.on("data", (data) => {
      complaint += data;
    });
    writer.on("error", reject);
    writer.on("close", (_code, signal) => {
      if (signal !== "SIGKILL") reject(new Error(`the writer ended by itself: ${complaint}`));
      // The last line may be cut.
      resolve(said.slice(0, said.lastIndexOf("\n")).split("\n").map(Number));
    });
  });
}

for (const after of [1, 40, 170])
  test(`after kill -9 behind ${after} acknowledged groups, each of them is there whole, and sending all again converges`, {
    timeout: 60_000,
  }, async () => {
    const { folder: outer, remove } = freshFolder();
    const folder = join(outer, ".allot");
    const seed = `seed-${after}`;
    const acknowledged = await writeAndKill(folder, seed, after);
    expect(acknowledged.length).toBeGreaterThanOrEqual(after);
    const service = await startEmbedded({ folder });
    const client = clientOf(service.socketPath, service.token);
    const live = await client.organizations();
    for (const at of acknowledged.slice(1))
      expect([at, live.has(`c${at}-a`), live.has(`c${at}-b`)]).toEqual([at, true, true]);
    // Groups are whole, also those that were not acknowledged.
    for (const key of live.keys()) if (key.endsWith("-a")) expect(live.has(key.replace("-a", "-b"))).toBe(true);
    expect((await client.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
    const most = Math.max(...acknowledged) + 8;
    const id = (operation: Operation, at: number) => ({
      ...operation,
      id: `crash-${seed}-${String(at).padStart(10, "0")}`,
    });
    const groups = Array.from({ length: most }, (_, at) => [
      id(child(`c${at + 1}-a`), 2 * at + 2),
      id(child(`c${at + 1}-b`), 2 * at + 3),
    ]);
    const { json } = await client.post(groups);
    expect(json.groups.every(({ status }: { status: string }) => status === "applied")).toBe(true);
    const replayed = json.groups.filter((group: { replayed: boolean }) => group.replayed).length;
    expect(replayed).toBe((live.size - 1) / 2);
    expect((await client.organizations()).size).toBe(2 * most + 1);
    expect((await client.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
    expect(existsSync(service.socketPath)).toBe(true);
    await client.close();
    await service.close();
    remove();
  });

test("C-8, C-11 after kill -9 between holds and their posts, what was acknowledged has ended once, and sending all again ends the rest", {
  timeout: 60_000,
}, async () => {
  const { folder: outer, remove } = freshFolder();
  const folder = join(outer, ".allot");
  const acknowledged = (await writeAndKill(folder, "crash-of-a-meter", 60, "crash-meter.ts")).slice(1);
  const service = await startEmbedded({ folder });
  const client = clientOf(service.socketPath, service.token);
  const holds = "/v1/trees/rlc/organizations/us/holds";
  const us = async () => (await client.organizations()).get("us");
  const before = await us();
  const open = (await client.call("GET", holds)).json.holds.length;
  expect(before?.held).toBe(100 * open);
  expect(before?.used).toBeGreaterThanOrEqual(40 * acknowledged.length);
  const ended = (before?.used ?? 0) / 40;
  const most = Math.max(...acknowledged) + 4;
  let replayed = 0;
  for (let at = 1; at <= most; at += 1) {
    const id = `crash-of-a-meter-${String(at).padStart(10, "0")}`;
    const made = await client.call("POST", holds, { body: { operation: `hold-${id}`, credits: 100 } });
    const body = { operation: `post-${id}`, credits: 40 };
    const posted = await client.call("POST", `${holds}/${made.json.hold.id}/post`, { body });
    expect([at, posted.status, made.json.hold.state]).toEqual([at, 200, "held"]);
    if (posted.json.replayed) replayed += 1;
    else expect(acknowledged).not.toContain(at);
  }
  expect(replayed).toBe(ended);
  expect(await us()).toMatchObject({ used: 40 * most, held: 0 });
  expect((await client.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
  await client.close();
  await service.close();
  remove();
});
