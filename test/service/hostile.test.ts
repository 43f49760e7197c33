/** What a hostile or broken caller may send; every answer is problem+json and says what is wrong. */
import { connect } from "node:net";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { isRefusal } from "../../src/wire/validate.ts";
import {
  type Answer,
  allocate,
  change,
  child,
  clientOf,
  freshFolder,
  root,
  serve,
  type UnderTest,
} from "./under-test.ts";

let service: UnderTest;
let remove: () => void;
beforeAll(async () => {
  const fresh = freshFolder();
  remove = fresh.remove;
  service = await serve(await openSqlite({ file: join(fresh.folder, "allot.db") }));
  await service.post([[root()], [child("us")]]);
});
afterAll(async () => {
  await service.close();
  remove();
});

const PATH = "/v1/trees/rlc/changesets";

function expectProblem(answer: Answer, status: number, code: string): void {
  expect([answer.status, answer.json?.code, answer.text.slice(0, 0)]).toEqual([status, code, ""]);
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
  expect(isRefusal(answer.json)).toBe(true);
  expect(answer.json.requestId).toBe(answer.headers["x-request-id"]);
}

const set = (operation: object) => ({ stack: "s", run: "r", groups: [{ operations: [operation] }] });
const bodies: [title: string, body: unknown, code: string, field?: string][] = [
  ["no JSON", "{", "body_malformed"],
  ["nothing", "", "body_malformed"],
  ["bytes that are not UTF-8", Buffer.from([0x22, 0xff, 0xfe, 0x22]), "body_malformed"],
  ["a number", "1", "body_invalid"],
  ["null", "null", "body_invalid"],
  ["no groups", { stack: "s", run: "r", groups: [] }, "body_invalid", "groups"],
  ["an empty group", { stack: "s", run: "r", groups: [{ operations: [] }] }, "body_invalid", "groups/0/operations"],
  [
    "an unknown field",
    { stack: "s", run: "r", groups: [{ operations: [allocate("us", 0)] }], force: true },
    "body_invalid",
    "force",
  ],
  ["a prototype", '{"stack":"s","run":"r","groups":[{"operations":[]}],"__proto__":{"x":1}}', "body_invalid"],
  [
    "an unknown kind",
    set({ ...allocate("us", 0), kind: "organization.destroy" }),
    "body_invalid",
    "groups/0/operations/0",
  ],
  ["a kind that is not there yet", set({ ...allocate("us", 0), kind: "organization.unlink" }), "body_invalid"],
  ["credits with a fraction", set(allocate("us", 10_000.5)), "body_invalid", "groups/0/operations/0/after/credits"],
  ["negative credits", set(allocate("us", -10_000)), "body_invalid", "groups/0/operations/0/after/credits"],
  [
    "credits above 2^53-1",
    JSON.stringify(set(allocate("us", 1))).replace('"credits":1', '"credits":9007199254740993'),
    "body_invalid",
    "groups/0/operations/0/after/credits",
  ],
  [
    "credits as text",
    set({ ...allocate("us", 0), after: { credits: "10000" } }),
    "body_invalid",
    "groups/0/operations/0/after/credits",
  ],
  [
    "an operation id that is too short",
    set({ ...allocate("us", 0), id: "x" }),
    "body_invalid",
    "groups/0/operations/0/id",
  ],
  ["a key with a slash", set(allocate("../us", 0)), "body_invalid", "groups/0/operations/0/address"],
  [
    "a lone surrogate",
    JSON.stringify(set(change("us", { externalId: "x" }))).replace('"externalId":"x"', '"externalId":"\\ud800"'),
    "body_invalid",
    "groups/0/operations/0/after/externalId",
  ],
  [
    "a NUL in a label",
    set(change("us", { labels: { a: "x\u0000" } })),
    "body_invalid",
    "groups/0/operations/0/after/labels/a",
  ],
  [
    "a NUL in an owner's name",
    set(child("x", "rlc", 10_000, { owner: { name: "a\u0000", email: "a@b.c" } })),
    "body_invalid",
  ],
  ["100,000 levels of nesting", "[".repeat(100_000) + "]".repeat(100_000), "body_invalid"],
];
for (const [title, body, code, field] of bodies)
  test(`a body with ${title} is refused as ${code}`, async () => {
    const before = await service.organizations();
    const answer = await service.call("POST", PATH, { body });
    expectProblem(answer, 400, code);
    if (field !== undefined) expect(answer.json.field).toBe(field);
    expect(await service.organizations()).toEqual(before);
  });

test("a body of another type is refused with 415, also when it says it is compressed", async () => {
  const plain = { "content-type": "text/plain" };
  expectProblem(await service.call("POST", PATH, { body: "x", headers: plain }), 415, "media_type_unsupported");
  const zipped = { "content-encoding": "gzip" };
  expectProblem(await service.call("POST", PATH, { body: "x", headers: zipped }), 415, "media_type_unsupported");
});

test("a body that is too large is refused with 413", async () => {
  // Said beforehand, and so answered before anything is sent: who is still writing may only see the connection closed.
  const socket = connect(service.socketPath);
  socket.write(
    `POST ${PATH} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${service.token}\r\n` +
      `content-type: application/json\r\ncontent-length: ${129 * 1024 * 1024}\r\n\r\n`,
  );
  let answer = "";
  for await (const part of socket.setEncoding("utf8")) {
    answer += part;
    if (answer.includes("}")) break;
  }
  expect(answer).toMatch(/^HTTP\/1.1 413 .*"code":"body_too_large"/s);
});

test("other methods are refused with 405, other paths with 404", async () => {
  const wrong = await service.call("DELETE", PATH);
  expectProblem(wrong, 405, "method_not_allowed");
  expect(wrong.headers.allow).toBe("POST");
  for (const method of ["HEAD", "OPTIONS", "GET"]) {
    const { status, headers } = await service.call(method, PATH);
    expect([method, status, headers.allow]).toEqual([method, 405, "POST"]);
  }
  expect((await service.call("DELETE", "/v1/trees")).headers.allow).toBe("GET, HEAD");
  expectProblem(await service.call("GET", "/v2/trees"), 404, "not_found");
  expectProblem(await service.call("GET", "/v1/trees/..%2f/snapshot"), 404, "not_found");
  expectProblem(await service.call("GET", "/v1/trees/%E0%A4%A/snapshot"), 400, "request_malformed");
});

test("a key of any length that cannot be one is answered like one that names nothing", async () => {
  for (const key of ["x".repeat(64), "x".repeat(101), "x".repeat(8_000)])
    expectProblem(await service.call("GET", `/v1/trees/rlc/organizations/${key}`), 404, "not_found");
});

test("query parameters are read strictly", async () => {
  for (const query of [
    "limit=0",
    "limit=10001",
    "limit=1e3",
    "after=-1",
    "after=1&after=2",
    "newer=1",
    "order=sideways",
  ])
    expectProblem(await service.call("GET", `/v1/trees/rlc/events?${query}`), 400, "request_malformed");
  expect((await service.call("GET", "/v1/trees/rlc/ledger?organization=nobody")).json.entries).toEqual([]);
});

test("without a token, or with one that is unknown or has ended, it is 401", async () => {
  for (const authorization of ["", "Basic eDp5", "Bearer x", `Bearer allot_${"x".repeat(43)}`])
    expectProblem(await service.call("GET", "/v1/trees", { headers: { authorization } }), 401, "unauthenticated");
  const ending = await service.confinedTo(null, service.clock.nowMs + 1_000);
  expect((await ending.call("GET", "/v1/trees")).status).toBe(200);
  service.clock.nowMs += 1_000;
  const ended = await ending.call("GET", "/v1/trees");
  expectProblem(ended, 401, "unauthenticated");
  expect(ended.headers["www-authenticate"]).toMatch(/^Bearer/);
});

test("health needs no token; a request id of the caller is kept when it is harmless", async () => {
  const bare = clientOf(service.socketPath, "");
  expect((await bare.call("GET", "/health")).json).toEqual({ status: "ok" });
  expect((await bare.call("GET", "/health", { headers: { "x-request-id": "ci-42" } })).headers["x-request-id"]).toBe(
    "ci-42",
  );
  expect(
    (await bare.call("GET", "/health", { headers: { "x-request-id": "a b<c>" } })).headers["x-request-id"],
  ).toMatch(/^[0-9a-f-]{36}$/);
  await bare.close();
});

test("headers that are too large, and what is not HTTP, are answered and closed", async () => {
  const raw = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(service.socketPath);
      let answer = "";
      socket.on("data", (data) => {
        answer += data;
      });
      socket.on("close", () => resolve(answer)).on("error", reject);
      socket.write(text);
    });
  expect(await raw(`GET /health HTTP/1.1\r\nhost: x\r\nx-large: ${"x".repeat(20_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1.1 431 [\s\S]*problem\+json[\s\S]*"status":431/,
  );
  expect(await raw("EHLO example.com\r\n\r\n")).toMatch(/^HTTP\/1.1 400 [\s\S]*problem\+json/);
});

test("a snapshot is compressed when asked, and says so", async () => {
  const whole = await service.call("GET", "/v1/trees/rlc/snapshot");
  const answer = await service.call("GET", "/v1/trees/rlc/snapshot", { headers: { "accept-encoding": "gzip" } });
  expect(answer.headers["content-encoding"]).toBe("gzip");
  expect(answer.headers.etag).toBe(whole.headers.etag);
  const bytes = await service.bytes("/v1/trees/rlc/snapshot", { "accept-encoding": "gzip" });
  expect(gunzipSync(bytes).toString()).toBe(whole.text);
  const codings = [
    ["gzip;q=0, br", undefined],
    ["br, GZIP ;q=0.5", "gzip"],
    ["*", "gzip"],
    ["*;q=0", undefined],
    ["identity", undefined],
  ] as const;
  for (const [asked, given] of codings) {
    const { headers } = await service.call("GET", "/v1/trees/rlc/snapshot", { headers: { "accept-encoding": asked } });
    expect([asked, headers["content-encoding"], headers.vary]).toEqual([
      asked,
      given,
      "accept-encoding, authorization",
    ]);
  }
});
