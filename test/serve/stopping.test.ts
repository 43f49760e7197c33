/** How it ends: whoever has asked is answered, nobody new is taken; and at once where that is asked for, or must be. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { temporaryFolder } from "../e2e/allot.ts";
import { root } from "../service/under-test.ts";
import { ask, type Bare, bare, codeOf, type Serving, serving, until } from "./serving.ts";

const BODY = JSON.stringify({ stack: "s", run: "r", groups: [{ operations: [root()] }] });

/** A change set of which the first half has been sent. */
async function halfSent({ url, token }: Serving): Promise<Bare & { rest: () => void }> {
  const connection = await bare(url);
  const head = [
    "POST /v1/trees/rlc/changesets HTTP/1.1",
    "host: allot",
    `authorization: Bearer ${token}`,
    "content-type: application/json",
    `content-length: ${Buffer.byteLength(BODY)}`,
  ];
  connection.socket.write(`${head.join("\r\n")}\r\n\r\n${BODY.slice(0, 20)}`);
  return { ...connection, rest: () => connection.socket.write(BODY.slice(20)) };
}

const metricsUrl = (service: Serving) => /^metrics on (\S+)\/metrics$/m.exec(service.said())?.[1] ?? "";
const inFlight = async (service: Serving) =>
  Number(/^allot_http_requests_in_flight (\d+)$/m.exec((await ask(`${metricsUrl(service)}/metrics`)).text)?.[1]);

test("asked to stop, it is not ready, takes nobody new, lets idle ones go, answers what is under way, and exits with 0", async () => {
  const service = await serving(["--metrics", "127.0.0.1:0"], { folder: temporaryFolder() });
  expect((await ask(`${service.url}/ready`)).status).toBe(200);
  const silent = await bare(service.url);
  const idle = await bare(service.url);
  const answered = new Promise<void>((resolve) => idle.socket.once("data", () => resolve()));
  idle.socket.write("GET /health HTTP/1.1\r\nhost: allot\r\n\r\n");
  await answered;
  const slow = await halfSent(service);
  await until(async () => (await inFlight(service)) === 1);

  service.running.process.kill("SIGTERM");
  await Promise.all([silent.closed, idle.closed]);
  const ready = await ask(`${metricsUrl(service)}/ready`);
  expect([ready.status, codeOf(ready)]).toEqual([503, "stopping"]);
  await expect(ask(`${service.url}/health`)).rejects.toThrow();
  expect(service.running.process.exitCode).toBeNull();
  slow.rest();
  const answer = await slow.closed;
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toMatch(/\r\nconnection: close\r\n/i);
  expect(answer).toContain('"status":"applied"');
  expect((await service.running.ended).code).toBe(0);
});

test("a second signal ends it at once", async () => {
  const service = await serving(["--metrics", "127.0.0.1:0"], { folder: temporaryFolder() });
  const slow = await halfSent(service);
  await until(async () => (await inFlight(service)) === 1);
  service.running.process.kill("SIGTERM");
  await until(() => service.said().includes("stopping"));
  service.running.process.kill("SIGINT");
  expect((await service.running.ended).code).toBe(130);
  expect(await slow.closed).toBe("");
});

test("what does not end in time is broken off, and the exit code and the log say so", async () => {
  const service = await serving(["--metrics", "127.0.0.1:0", "--drain", "1"], { folder: temporaryFolder() });
  const slow = await halfSent(service);
  await until(async () => (await inFlight(service)) === 1);
  const since = performance.now();
  const { code, stderr } = await service.stop();
  expect(code).toBe(1);
  expect(performance.now() - since).toBeGreaterThan(900);
  expect(await slow.closed).toBe("");
  expect(stderr).toMatch(/did not end within 1 s/);
});

test("after an I/O error it answers 503, says why, and exits with 1 rather than go on", async () => {
  const folder = temporaryFolder();
  const service = await serving([], { folder });
  const { url, token, running } = service;
  const post = (body: string) => ask(`${url}/v1/trees/rlc/changesets`, { method: "POST", token, body });
  expect((await post(BODY)).status).toBe(200);
  // From now on the disk takes no more of a file than this, as a broken one would not.
  execFileSync("prlimit", ["--pid", String(running.process.pid), "--fsize=4096"]);
  const again = JSON.stringify({ stack: "s", run: "r2", groups: [{ operations: [root("other")] }] });
  const refused = await ask(`${url}/v1/trees/other/changesets`, { method: "POST", token, body: again }).catch(
    () => null,
  );
  if (refused) expect([refused.status, codeOf(refused)]).toEqual([503, "stopping"]);
  const { code, stderr } = await running.ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/"level":"fatal".*the database failed/);
  const database = new Database(join(folder, "allot-data/allot.db"));
  expect(database.prepare("SELECT root FROM trees").pluck().all()).toEqual(["rlc"]);
  database.close();
});
