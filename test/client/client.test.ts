import nock from "nock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Client, connect, ServiceFault } from "../../src/client/index.ts";

// A real service cannot be made to answer 503 twice and then well, or to stop in the middle of a line: hence nock.
const URL_OF_SERVICE = "https://service.test";
const SNAPSHOT = "/v1/trees/rlc/snapshot";
const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
const header = {
  ...{ tree: "rlc", lineage: "l1", revision: 3, events: 7, regions: ["eu1"], retiredKeys: ["old"], count: 2 },
  at: "2026-01-31T08:00:00.000Z",
};
const organization = (key: string, parent: string | null) => ({
  key,
  id: `id-${key}`,
  kind: parent === null ? "Distributor" : "ChildOrganization",
  parent,
  name: `${key} Inc.`,
  region: "eu1",
  country: "CZ",
  owner: { name: "Rita Lane", email: "rita@rlc.example" },
  labels: {},
  externalId: null,
  provisioning: parent === null ? "self" : null,
  phase: "active",
  managedBy: "test",
  version: 1,
  allocated: 10_000,
  used: 0,
  held: 0,
  committedBelow: parent === null ? 10_000 : 0,
});
// Ordered by key, so that a child can come before its parent.
const whole = lines(header, organization("cd", "rlc"), organization("rlc", null), { end: true, count: 2 });
const problem = (status: number, code: string) => ({
  type: `urn:allot:problem:${code}`,
  title: code,
  status,
  detail: `it is ${code}`,
  code,
  address: null,
  rule: null,
});

describe("client", () => {
  let client: Client;
  beforeEach(() => {
    nock.disableNetConnect();
    client = connect({ url: URL_OF_SERVICE, token: "secret", retry: { retries: 3, firstWaitMs: 1, longestWaitMs: 2 } });
  });
  afterEach(async () => {
    await client.close();
    const left = nock.pendingMocks();
    nock.cleanAll();
    nock.enableNetConnect();
    expect(left).toEqual([]);
  });

  it("reads a snapshot into a tree, children before their parents and all", async () => {
    nock(URL_OF_SERVICE, { reqheaders: { authorization: "Bearer secret" } })
      .get(SNAPSHOT)
      .reply(200, whole);
    const live = await client.snapshot("rlc");
    expect([live.lineage, live.revision, live.tree.root?.key]).toEqual(["l1", 3, "rlc"]);
    expect(live.tree.get("cd")?.parent).toBe(live.tree.get("rlc"));
    expect(live.tree.retiredKeys.has("old")).toBe(true);
  });

  it.each([429, 500, 502, 503])("tries again after %i", async (status) => {
    nock(URL_OF_SERVICE).get(SNAPSHOT).twice().reply(status, problem(status, "busy"));
    nock(URL_OF_SERVICE).get(SNAPSHOT).reply(200, whole);
    await expect(client.snapshot("rlc")).resolves.toMatchObject({ revision: 3 });
  });

  it("tries again after 409 in flight, and after no other 409", async () => {
    nock(URL_OF_SERVICE).get(SNAPSHOT).reply(409, problem(409, "in_flight"));
    nock(URL_OF_SERVICE).get(SNAPSHOT).reply(409, problem(409, "changed_meanwhile"));
    await expect(client.snapshot("rlc")).rejects.toMatchObject({ status: 409, refusal: { code: "changed_meanwhile" } });
  });

  it.each([400, 401, 403, 404, 412, 413, 422, 423, 428])("does not try again after %i", async (status) => {
    nock(URL_OF_SERVICE).get(SNAPSHOT).once().reply(status, problem(status, "no"));
    const fault = await client.snapshot("rlc").catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ServiceFault);
    expect(fault).toMatchObject({ status, message: "it is no" });
  });

  it("waits as long as Retry-After says", async () => {
    nock(URL_OF_SERVICE).get(SNAPSHOT).reply(503, problem(503, "busy"), { "retry-after": "1" });
    nock(URL_OF_SERVICE).get(SNAPSHOT).reply(200, whole);
    const start = performance.now();
    await client.snapshot("rlc");
    expect(performance.now() - start).toBeGreaterThanOrEqual(950);
  });

  it("tries again when the connection breaks", async () => {
    nock(URL_OF_SERVICE)
      .get(SNAPSHOT)
      .replyWithError(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
    nock(URL_OF_SERVICE).get(SNAPSHOT).reply(200, whole);
    await expect(client.snapshot("rlc")).resolves.toMatchObject({ revision: 3 });
  });

  it.each([
    ["without its last line", lines(header, organization("cd", "rlc"), organization("rlc", null))],
    [
      "with fewer organizations than its last line says",
      lines(header, organization("rlc", null), { end: true, count: 2 }),
    ],
    ["in the middle of a line", whole.slice(0, whole.length - 60)],
    ["before it began", ""],
  ])("takes a snapshot %s for cut short, and tries again", async (_what, body) => {
    nock(URL_OF_SERVICE).get(SNAPSHOT).reply(200, body);
    nock(URL_OF_SERVICE).get(SNAPSHOT).reply(200, whole);
    await expect(client.snapshot("rlc")).resolves.toMatchObject({ revision: 3 });
  });

  const REPORT = "/v1/trees/rlc/organizations/cd/reports/licenses";
  const begun = { report: "licenses", organization: "cd", revision: 3, at: "2026-01-31T08:00:00Z" };
  const used = { organization: "cd", name: "CD", product: "pro", used: 3 };
  const report = lines(begun, used, { end: true, count: 1 });

  it.each([
    ["without its last line", lines(begun, used)],
    ["with fewer lines than its last line says", lines(begun, { end: true, count: 1 })],
    ["in the middle of a line", report.slice(0, report.length - 8)],
    ["before it began", ""],
  ])("takes a report %s for cut short, and tries again", async (_what, body) => {
    nock(URL_OF_SERVICE).get(REPORT).reply(200, body);
    nock(URL_OF_SERVICE).get(REPORT).reply(200, report);
    await expect(client.report("rlc", "cd", "licenses")).resolves.toEqual({ header: begun, lines: [used] });
  });

  it("takes a line that is none of a report for a mistake of the service", async () => {
    nock(URL_OF_SERVICE)
      .get(REPORT)
      .reply(200, lines(begun, { ...used, secret: 1 }, { end: true, count: 1 }));
    await expect(client.report("rlc", "cd", "licenses")).rejects.toThrow("a line of the report is none");
  });

  it("gives up with what happened last, after as many tries as it was given", async () => {
    nock(URL_OF_SERVICE).get(SNAPSHOT).times(4).reply(503, problem(503, "busy"));
    await expect(client.snapshot("rlc")).rejects.toMatchObject({ status: 503 });
  });

  it("sends a change set under the same ids when it tries again (C-11)", async () => {
    const bodies: unknown[] = [];
    const body = { stack: "test", run: "run-1", groups: [] };
    const answer = {
      lineage: "l1",
      revision: 4,
      groups: [{ status: "applied", revision: 4, at: "2026-01-31T08:00:00.000Z", replayed: false }],
    };
    nock(URL_OF_SERVICE)
      .post("/v1/trees/rlc/changesets", (sent) => bodies.push(sent) > 0)
      .reply(502, "")
      .post("/v1/trees/rlc/changesets", (sent) => bodies.push(sent) > 0)
      .reply(200, answer);
    await expect(client.changeSet("rlc", body)).resolves.toEqual(answer);
    expect(bodies).toEqual([body, body]);
  });

  it("has one of its requests knock again while everything fails, however many there are", async () => {
    let tries = 0;
    nock(URL_OF_SERVICE)
      .persist()
      .get(SNAPSHOT)
      .reply(() => {
        tries += 1;
        return [503, problem(503, "busy")];
      });
    await Promise.allSettled(Array.from({ length: 50 }, () => client.snapshot("rlc")));
    nock.cleanAll();
    expect(tries).toBe(50 + 3);
  });

  it("goes on with those that waited, when the one that knocks is answered", async () => {
    nock(URL_OF_SERVICE).get(SNAPSHOT).times(17).reply(503, problem(503, "busy"));
    nock(URL_OF_SERVICE).get(SNAPSHOT).times(16).reply(200, whole);
    const all = await Promise.all(Array.from({ length: 16 }, () => client.snapshot("rlc")));
    expect(all.map(({ revision }) => revision)).toEqual(Array(16).fill(3));
  });

  it("sends nothing to a service that has ended, and says why it did", async () => {
    const other = connect({ url: URL_OF_SERVICE, token: "secret", ended: Promise.resolve("the disk is broken") });
    await expect(other.snapshot("rlc")).rejects.toMatchObject({ status: 0, message: "the disk is broken" });
    await other.close();
  });

  it("does not take another shape for an answer", async () => {
    nock(URL_OF_SERVICE).get("/v1/trees/rlc/verification").reply(200, { fine: true });
    await expect(client.verify("rlc")).rejects.toMatchObject({ status: 400 });
  });
});
