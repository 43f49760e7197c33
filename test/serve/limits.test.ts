/** Every limit on what a caller may send, and its answer. */
import { expect, test } from "vitest";
import { temporaryFolder } from "../e2e/allot.ts";
import { ask, type Bare, bare, codeOf, type Serving, serving, until } from "./serving.ts";

const PATH = "/v1/trees/rlc/changesets";
let service: Serving;
const start = async (...args: readonly string[]) => {
  service = await serving(["--metrics", "127.0.0.1:0", ...args], { folder: temporaryFolder() });
};

async function metric(pattern: RegExp): Promise<number> {
  const url = /^metrics on (\S+)$/m.exec(service.said())?.[1] ?? "";
  return Number(pattern.exec((await ask(url)).text)?.[1]);
}

/** What is answered to these lines over a bare connection. */
async function answerTo(...lines: readonly string[]): Promise<string> {
  const { socket, closed } = await bare(service.url);
  socket.write(lines.join("\r\n"));
  return closed;
}

function expectRefusal(answer: string, status: number, code: string): void {
  expect(answer.split("\r\n")[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toMatch(/content-type: application\/problem\+json/);
  expect(answer).toMatch(/connection: close/);
  expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n")))).toMatchObject({ status, code });
}

test("headers that do not arrive, headers that are too large, and what is no HTTP: 408, 431, 400; each is counted", async () => {
  await start("--request-timeout", "1");
  expectRefusal(await answerTo("GET /health HTTP/1.1", "host: allot", "x-slow: "), 408, "request_timeout");
  const large = ["GET /health HTTP/1.1", "host: allot", `x-large: ${"x".repeat(17_000)}`, "", ""];
  expectRefusal(await answerTo(...large), 431, "request_malformed");
  expectRefusal(await answerTo("allot, please", "", ""), 400, "request_malformed");
  for (const status of [408, 431, 400])
    expect(await metric(new RegExp(`^allot_http_malformed_total{status="${status}"} (\\d+)`, "m"))).toBe(1);
});

test("a body that does not arrive: 408", async () => {
  await start("--request-timeout", "1");
  const head = [`POST ${PATH} HTTP/1.1`, "host: allot", `authorization: Bearer ${service.token}`];
  const answer = await answerTo(...head, "content-type: application/json", "content-length: 100", "", '{"stack"');
  expectRefusal(answer, 408, "request_timeout");
});

test("a body over 128 MiB and a change set of more than 100,000 operations: 413 with the figures; a page of more than 10,000: 400", async () => {
  await start();
  const head = [`POST ${PATH} HTTP/1.1`, "host: allot", `authorization: Bearer ${service.token}`];
  const large = await bare(service.url);
  const length = 128 * 1024 * 1024 + 1;
  large.socket.write([...head, "content-type: application/json", `content-length: ${length}`, "", ""].join("\r\n"));
  let said = "";
  large.socket.on("data", (text) => {
    said += text;
  });
  await until(() => said.includes("body_too_large"));
  expect(said).toMatch(/^HTTP\/1.1 413 /);

  const operations = `{"groups":[{"operations":[${"0,".repeat(100_000)}0]}]}`;
  const many = await ask(service.url + PATH, { method: "POST", token: service.token, body: operations });
  expect([many.status, codeOf(many)]).toEqual([413, "body_too_large"]);
  expect(many.text).toContain("100001 operations; one has at most 100000");

  const page = await ask(`${service.url}/v1/trees/rlc/events?limit=10001`, { token: service.token });
  expect([page.status, codeOf(page)]).toEqual([400, "request_malformed"]);
  expect(page.text).toContain("from 1 to 10000");
});

test("connections of one client above its share are answered 503, and closed at once above those", async () => {
  await start("--max-connections", "8");
  const kept: Bare[] = [];
  for (let count = 0; count < 34; count += 1) kept.push(await bare(service.url));
  // Two are a quarter of eight; 32 more are told.
  kept[1]?.socket.write("GET /health HTTP/1.1\r\nhost: allot\r\n\r\n");
  const within = await new Promise<string>((resolve) => kept[1]?.socket.once("data", resolve));
  expect(within).toMatch(/^HTTP\/1.1 200 /);
  kept[2]?.socket.write("GET /health HTTP/1.1\r\nhost: allot\r\n\r\n");
  expectRefusal((await kept[2]?.closed) ?? "", 503, "busy");
  kept.push(await bare(service.url));
  const above = await bare(service.url);
  expect(await above.closed).toBe("");
  expect(await metric(/^allot_http_connections_refused_total (\d+)/m)).toBe(1);
  for (const { socket } of kept) socket.destroy();
  await until(async () => (await metric(/^allot_http_connections (\d+)/m)) === 0);
  expect((await ask(`${service.url}/health`)).status).toBe(200);
});

test("tokens that are none: 429 after twenty in a minute, while a token that is known goes on", async () => {
  await start();
  const url = `${service.url}/v1/trees`;
  expect((await ask(url, { token: service.token })).status).toBe(200);
  const guess = (n: number) => ask(url, { token: `allot_${String(n).padStart(43, "x")}` });
  for (let n = 0; n < 20; n += 1) expect((await guess(n)).status).toBe(401);
  const refused = await guess(20);
  expect([refused.status, codeOf(refused)]).toEqual([429, "too_many_requests"]);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  expect(Number(refused.headers["retry-after"])).toBeLessThanOrEqual(60);
  expect((await ask(url, { token: service.token })).status).toBe(200);
  expect(await metric(/^allot_failed_authentications_total (\d+)/m)).toBe(21);
});
