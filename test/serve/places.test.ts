/** Where it listens, and where its data is. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { allot, temporaryFolder } from "../e2e/allot.ts";
import { clientOf, root } from "../service/under-test.ts";
import { ask, codeOf, serving } from "./serving.ts";

const body = JSON.stringify({ stack: "s", run: "r", groups: [{ operations: [root()] }] });

test("two instances on one folder are one service, and one goes on without the other", async () => {
  const folder = temporaryFolder();
  const first = await serving(["--data", "shared"], { folder });
  const second = await serving(["--data", "shared"], { folder });
  const { token } = first;
  const made = await ask(`${first.url}/v1/trees/rlc/changesets`, { method: "POST", token, body });
  const [applied] = JSON.parse(made.text).groups;
  expect(applied).toMatchObject({ status: "applied", replayed: false });
  await first.stop("SIGKILL");
  const again = await ask(`${second.url}/v1/trees/rlc/changesets`, { method: "POST", token, body });
  expect(JSON.parse(again.text).groups).toEqual([{ ...applied, replayed: true }]);
});

test("an unix socket, also where a killed service left its own, but not from under one that lives", async () => {
  const folder = temporaryFolder();
  const args = ["--listen", "unix:allot.sock"];
  const first = await serving(args, { folder });
  expect(first.url).toBe("unix:allot.sock");
  await first.stop("SIGKILL");
  const second = await serving(args, { folder });
  const taken = await allot(["serve", ...args], { folder });
  expect([taken.code, taken.stdout]).toEqual([1, ""]);
  expect(taken.stderr).toContain("unix:allot.sock is taken by another process");
  const client = clientOf(join(folder, "allot.sock"), first.token);
  expect((await client.call("GET", "/v1/trees")).status).toBe(200);
  await client.close();
  expect((await second.stop()).code).toBe(0);
});

test("a port that is taken, an address that is none, and two places for the data are told in words", async () => {
  const folder = temporaryFolder();
  const { url } = await serving([], { folder });
  const { host } = new URL(url);
  const told = async (...args: string[]) => (await allot(["serve", ...args], { folder })).stderr;
  // In words alone: what a log line would have besides is of no use to who started it.
  expect(await told("--listen", host)).toBe(`not_started ${host} is taken by another process\n`);
  // Also with probes, which would go on to say that all is well.
  expect(await told("--listen", host, "--metrics", "127.0.0.1:0")).toBe(
    `not_started ${host} is taken by another process\n`,
  );
  expect(await told("--listen", "127.0.0.1:0", "--metrics", host)).toBe(
    `not_started ${host} is taken by another process\n`,
  );
  expect(await told("--data", "/dev/null/data")).toMatch(/^file_unusable the folder \/dev\/null\/data cannot be made/);
  expect(await told("--listen", host, "--log-level", "debug")).toContain('"msg":"not started"');
  expect(await told("--listen", "here")).toContain('"here" is no address: write HOST:PORT');
  expect(await told("--data", "x", "--database", "sqlite:y")).toContain("give one of them");
  expect(await told("--trusted-proxies", "10.0.0.0/40")).toContain("no address or network of a proxy");
});

test("a proxy that is trusted says for whom it asks: limits and log are of the caller's address", async () => {
  const service = await serving(["--trusted-proxies", "127.0.0.0/8"], { folder: temporaryFolder() });
  const guess = (from: string) =>
    ask(`${service.url}/v1/trees`, { token: `allot_${"x".repeat(43)}`, headers: { "x-forwarded-for": from } });
  for (let count = 0; count < 20; count += 1) expect((await guess("203.0.113.9")).status).toBe(401);
  expect(codeOf(await guess("203.0.113.9"))).toBe("too_many_requests");
  expect(codeOf(await guess("203.0.113.10"))).toBe("unauthenticated");
  // A network of IPv6 is one customer.
  for (let count = 0; count < 20; count += 1) await guess(`2001:db8::${count}`);
  expect(codeOf(await guess("2001:db8:0:0:ffff::1"))).toBe("too_many_requests");
  expect(codeOf(await guess("2001:db8:0:1::1"))).toBe("unauthenticated");
  const { stderr } = await service.stop();
  expect(stderr).toContain('"from":"203.0.113.10"');
});

test("embedded it loads none of what only a service on its own needs", async () => {
  const modules = ["service/service.ts", "service/embedded.ts", "service/first-token.ts", "service/store/sqlite.ts"];
  const imports = modules.map(
    (path) => `await import(${JSON.stringify(join(import.meta.dirname, "../../src", path))});`,
  );
  const list =
    'import { createRequire } from "node:module"; console.log(Object.keys(createRequire("/").cache).join());';
  const script = `${imports.join("")}${list}`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
  expect(stdout).toContain("node_modules/fastify/");
  for (const name of ["pino", "prom-client", "@fastify/rate-limit", "pg"])
    expect(stdout).not.toContain(`node_modules/${name}/`);
});
