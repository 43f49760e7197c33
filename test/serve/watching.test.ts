/** What can be seen of it from outside: logs without secrets, metrics, probes. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "../../src/client/index.ts";
import { allot, temporaryFolder } from "../e2e/allot.ts";
import { execute, type PostgresServer, startPostgres } from "../postgres/server.ts";
import { allocate, child, root } from "../service/under-test.ts";
import { ask, bare, codeOf, type Serving, serving, until } from "./serving.ts";

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

const metricsUrl = (service: Serving) => /^metrics on (\S+)$/m.exec(service.said())?.[1] ?? "";
const groups = (...all: object[][]) =>
  JSON.stringify({ stack: "s", run: "r", groups: all.map((operations) => ({ operations })) });

/** The lines of the log; every one is JSON. */
function linesOf(stderr: string): Record<string, unknown>[] {
  return stderr
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

test("no secret is ever written: tokens wherever they are put, passwords of the database", async () => {
  const password = "hunter2 'Ümlaut/\"?";
  const server = await postgres.emptyDatabase();
  const url = server.replace("allot@", `allot:${encodeURIComponent(password)}@`);
  const service = await serving(["--log-level", "debug"], {
    folder: temporaryFolder(),
    environment: { ALLOT_DATABASE: url },
  });
  const { token } = service;
  const wrong = `allot_${"w".repeat(43)}`;
  const basic = Buffer.from("me:secret-of-mine").toString("base64");
  const at = (path: string, headers: Record<string, string> = {}) => ask(service.url + path, { token, headers });
  await at("/v1/trees");
  await at(`/v1/trees/${wrong}/events`);
  await at(`/v1/trees?token=${token}`);
  await at(`/nothing/${token}`);
  await at("/v1/trees", { "x-request-id": token });
  await at("/v1/trees", { "x-request-id": "mine-1", cookie: `token=${token}` });
  await at("/v1/trees", { authorization: `Bearer ${wrong}` });
  await at("/v1/trees", { authorization: `Basic ${basic}` });
  const broken = await bare(service.url);
  broken.socket.write(`GET /${token}\r\nauthorization: Bearer ${token}\r\n\r\n`);
  await broken.closed;
  // The database goes away under a request, and comes back under another schema.
  await execute(server, "ALTER TABLE tokens RENAME TO gone");
  expect((await at("/v1/trees")).status).toBe(500);
  await until(() => service.said().includes("a request failed"));
  const { stdout, stderr } = await service.stop();

  expect(stdout.split(token).length).toBe(2);
  for (const secret of [token, token.slice(6), wrong, basic, password, encodeURIComponent(password)])
    expect(stderr).not.toContain(secret);
  const failed = linesOf(stderr).find(({ level }) => level === "error");
  expect(failed).toMatchObject({ msg: "a request failed", err: { code: "42P01" } });
  expect(JSON.stringify(failed)).toContain("stack");
});

test("a database that is not to be reached is told in words, without its password", async () => {
  const url = "postgres://allot:hunter2@127.0.0.1:1/allot";
  const options = { folder: temporaryFolder(), environment: { ALLOT_DATABASE: url } };
  const ended = await allot(["serve", "--listen", "127.0.0.1:0"], options);
  expect([ended.code, ended.stdout]).toEqual([1, ""]);
  expect(ended.stderr).toContain("the database is not to be reached");
  expect(ended.stderr).not.toContain("hunter2");
  const wrong = await allot(["serve"], { ...options, environment: { ALLOT_DATABASE: "mysql://me:hunter2@x/y" } });
  expect([wrong.code, wrong.stderr.includes("hunter2")]).toEqual([1, false]);
  expect(wrong.stderr).toMatch(/postgres:\/\/ or sqlite:/);
});

test("a line a request says who asked for what and what came of it; probes are for debugging", async () => {
  const service = await serving([], { folder: temporaryFolder() });
  const { url, token } = service;
  await ask(`${url}/health`);
  await ask(`${url}/v1/trees/rlc/changesets`, { method: "POST", token, body: groups([root()]) });
  await ask(`${url}/v1/trees/rlc/organizations/none`, { token, headers: { "x-request-id": "mine-1" } });
  await ask(`${url}/v1/trees`);
  const { stderr } = await service.stop();
  const lines = linesOf(stderr).filter(({ msg }) => msg === "request");
  expect(lines).toMatchObject([
    { method: "POST", route: "/v1/trees/:root/changesets", status: 200, principal: "operator", from: "127.0.0.1" },
    { route: "/v1/trees/:root/organizations/:key", status: 404, code: "not_found", requestId: "mine-1" },
    { route: "/v1/trees", status: 401, code: "unauthenticated" },
  ]);
  expect(lines[0]?.token).toMatch(/^tok-/);
  expect(lines[0]?.bytesIn).toBe(Buffer.byteLength(groups([root()])));
  expect(Number(lines[0]?.bytesOut)).toBeGreaterThan(200);
  expect(lines[2]).not.toHaveProperty("principal");
  expect(stderr).not.toContain("ada@example.com");
});

test("tokens that are made and revoked stand in the log, by their ids", async () => {
  const service = await serving([], { folder: temporaryFolder() });
  const client = connect({ url: service.url, token: service.token });
  const wanted = { name: "ci", role: "operator", access: "read", principal: "ci" } as const;
  const where = { tree: null, organization: null, expiresAt: null };
  const { secret, token } = await client.createToken({ ...wanted, ...where }, "made-in-a-test");
  await client.revokeToken(token.id);
  await client.close();
  const { stderr } = await service.stop();
  // A busy service may warn of more, and write these two down in another order than it did them.
  const lines = linesOf(stderr).filter(({ level, msg }) => level === "warn" && String(msg).startsWith("a token was"));
  expect(lines.sort((one, other) => String(one.msg).localeCompare(String(other.msg)))).toMatchObject([
    { msg: "a token was made", made: token.id, role: "operator", access: "read" },
    { msg: "a token was revoked", revoked: token.id },
  ]);
  expect(stderr).not.toContain(secret);
});

test("metrics are Prometheus text, count what was done, and have no label that callers choose", async () => {
  const folder = temporaryFolder();
  const service = await serving(["--metrics", "127.0.0.1:0", "--key-file", join(folder, "allot.key")], {
    folder,
    environment: { ALLOT_DATABASE: await postgres.database() },
  });
  const { url, token } = service;
  const post = (body: string) => ask(`${url}/v1/trees/rlc/changesets`, { method: "POST", token, body });
  const first = groups([root(), child("us")], [allocate("us", 15_000)]);
  await post(first);
  await post(first);
  await ask(`${url}/v1/trees/rlc/organizations/us`, { token });
  await ask(`${url}/nothing/rlc`, { token });
  const state = (serial: number) => JSON.stringify({ version: 4, serial, lineage: "a" });
  for (const [path, body] of [
    ["", state(1)],
    ["", state(2)],
    ["/lock", '{"ID":"run"}'],
  ] as const)
    expect((await ask(`${url}/v1/terraform/state/rlc${path}`, { method: "POST", token, body })).status).toBe(200);

  const answer = await ask(metricsUrl(service));
  expect(answer.headers["content-type"]).toMatch(/^text\/plain; version=0\.0\.4/);
  const samples = new Map<string, number>();
  for (const line of answer.text.trimEnd().split("\n")) {
    if (line === "" || line.startsWith("# HELP ") || line.startsWith("# TYPE ")) continue;
    const [, name, labels = "", value] =
      /^([a-z_][a-zA-Z0-9_]*)(\{(?:[a-z_]+="[^"\n]*",?)*\})? (\S+)$/.exec(line) ?? expect.fail(`no sample: ${line}`);
    expect(Number.isNaN(Number(value))).toBe(false);
    expect(labels).not.toMatch(/rlc|tok-|operator/);
    samples.set(`${name}${labels}`, Number(value));
  }
  const counted = (name: string) => samples.get(name);
  expect(counted('allot_change_set_groups_total{outcome="applied"}')).toBe(1);
  expect(counted('allot_change_set_groups_total{outcome="replayed"}')).toBe(1);
  expect(counted('allot_change_set_groups_total{outcome="refused"}')).toBe(2);
  expect(counted('allot_change_set_operations_total{outcome="applied"}')).toBe(2);
  expect(counted('allot_refusals_total{code="credits_step"}')).toBe(2);
  const requests = (method: string, route: string, status: number) =>
    counted(`allot_http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`);
  expect(requests("POST", "/v1/trees/:root/changesets", 200)).toBe(2);
  expect(requests("GET", "/v1/trees/:root/organizations/:key", 200)).toBe(1);
  expect(requests("GET", "none", 404)).toBe(1);
  expect(counted("allot_store_commit_writes_count")).toBeGreaterThanOrEqual(2);
  expect(counted('allot_database_connections{purpose="write",state="idle"}')).toBe(1);
  expect(counted("allot_terraform_states")).toBe(1);
  expect(counted("allot_terraform_state_versions")).toBe(2);
  expect(counted("allot_terraform_state_bytes")).toBe(state(1).length + state(2).length);
  expect(counted("allot_terraform_state_locks")).toBe(1);
  expect(counted("allot_terraform_state_oldest_lock_seconds")).toBeGreaterThan(0);
  for (const name of ["process_cpu_seconds_total", "nodejs_eventloop_lag_seconds"]) expect(counted(name)).toBeDefined();
  expect(answer.text).toMatch(/^allot_build_info\{version="\d+\.\d+\.\d+",node="v\d+/m);

  const elsewhere = await ask(`${new URL(metricsUrl(service)).origin}/v1/trees`, { token });
  expect(elsewhere.status).toBe(404);
  expect((await ask(`${url}/metrics`)).status).toBe(404);
});

test("it is alive without its database, and not ready; ready again when that is back", async () => {
  const service = await serving([], {
    folder: temporaryFolder(),
    environment: { ALLOT_DATABASE: await postgres.database() },
  });
  const ready = async () => (await ask(`${service.url}/ready`)).status;
  expect(await ready()).toBe(200);
  await postgres.stop("fast");
  const refused = await ask(`${service.url}/ready`);
  expect([refused.status, codeOf(refused)]).toEqual([503, "busy"]);
  expect((await ask(`${service.url}/health`)).status).toBe(200);
  await postgres.start();
  await until(async () => (await ready()) === 200);
});

test("it is not ready once its database has the schema of a newer version", async () => {
  const url = await postgres.database();
  const service = await serving([], { folder: temporaryFolder(), environment: { ALLOT_DATABASE: url } });
  await execute(url, "UPDATE allot_schema SET version = version + 1");
  const refused = await ask(`${service.url}/ready`);
  expect([refused.status, codeOf(refused)]).toEqual([503, "busy"]);
  expect(refused.text).toContain("use the newer version");
});
