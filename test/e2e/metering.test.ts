/** What is consumed while people plan and apply: the pool of the law book, over the CLI and over HTTP; holds that run out. */
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { startEmbedded } from "../../src/service/embedded.ts";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Tree as TreeDocument } from "../../src/wire/generated/tree.ts";
import { type Answer, ask, serving } from "../serve/serving.ts";
import { clientOf, newOperationId } from "../service/under-test.ts";
import { allot, documentOf, edit, temporaryFolder, temporaryStack } from "./allot.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 180_000 });

/** A pool of 30,000, full: a 20,000, b 10,000. */
const FULL = `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 30000
children:
  a:
    name: A Inc.
    region: eu1
    country: CZ
    owner: {name: Ann Ash, email: ann@a.example}
    credits: 20000
  b:
    name: B Inc.
    region: eu1
    country: CZ
    owner: {name: Bo Birch, email: bo@b.example}
    credits: 10000
`;
const APPLY = ["apply", "--auto-approve"];

interface Full {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Asks the service as the operator. */
  get(path: string): Promise<unknown>;
  /** Posts usage with a meter token. */
  use(key: string, credits: number): Promise<Answer>;
  /** Swaps the allocations of a and b in the files. */
  swap(): void;
  /** Swaps them by one atomic group over HTTP. */
  swapOverHttp(): Promise<Answer>;
}

/** A service as a process, the full pool applied to it, and a meter's token. */
async function full(): Promise<Full> {
  const { url, token } = await serving([], { folder: temporaryFolder() });
  const folder = temporaryStack({ "orgs/rlc.yaml": FULL });
  edit(folder, "allot.yaml", "service: embedded", `service: ${url}`);
  const environment = { XDG_CONFIG_HOME: temporaryFolder(), ALLOT_TOKEN: token, ALLOT_SERVICE: "", ALLOT_CA_FILE: "" };
  expect(await allot(APPLY, { folder, environment })).toMatchObject({ code: 0 });
  const made = await allot(
    ["token", "create", "meter", "--access", "meter", "--organization", "rlc", "--tree", "rlc"],
    {
      ...{ folder, environment },
    },
  );
  expect(made).toMatchObject({ code: 0 });
  const post = (path: string, body: object, bearer = token) =>
    ask(`${url}${path}`, { method: "POST", token: bearer, body: JSON.stringify(body) });
  const allocate = (address: string, credits: number) => {
    return { id: newOperationId(), kind: "credits.allocate", address, version: null, after: { credits } };
  };
  return {
    ...{ folder, environment },
    get: async (path) => JSON.parse((await ask(`${url}${path}`, { token })).text),
    use: (key, credits) =>
      post(`/v1/trees/rlc/organizations/${key}/usage`, { operation: newOperationId(), credits }, made.stdout.trim()),
    swap() {
      edit(folder, "orgs/rlc.yaml", "credits: 20000", "credits: 99999");
      edit(folder, "orgs/rlc.yaml", "credits: 10000", "credits: 20000");
      edit(folder, "orgs/rlc.yaml", "credits: 99999", "credits: 10000");
    },
    swapOverHttp: () =>
      post("/v1/trees/rlc/changesets", {
        ...{ stack: null, run: "by-hand" },
        groups: [{ operations: [allocate("a", 10_000), allocate("b", 20_000)] }],
      }),
  };
}

const treeOf = async ({ folder, environment }: Full) => {
  const { stdout } = await allot(["tree", "--format", "json"], { folder, environment });
  return documentOf<TreeDocument>("tree", stdout).root;
};

describe("a full pool of 30,000: A 20,000, B 10,000", () => {
  it("C-4, C-6 A having used 5,000, to A 10,000 and B 20,000 works; what was consumed is told", async () => {
    const pool = await full();
    expect((await pool.use("a", 5_000)).status).toBe(200);
    pool.swap();
    const applied = await allot(APPLY, pool);
    expect(applied).toMatchObject({ code: 0 });
    expect(await treeOf(pool)).toMatchObject({
      available: 0,
      children: [
        { key: "a", allocated: 10_000, used: 5_000, held: 0, available: 5_000 },
        { key: "b", allocated: 20_000, used: 0, held: 0, available: 20_000 },
      ],
    });
    expect((await pool.use("a", 4_000)).status).toBe(200);
    const history = await allot(["history", "a"], pool);
    expect(history.stdout).toContain("90 % of 10,000 credits reached: 9,000 used, 0 held");
    expect(history.stdout).toContain("5,000 credits used");
    expect(await allot(["verify"], pool)).toMatchObject({ code: 0 });
  });

  it("C-4, C-6 A having used 12,345 it fails, short by 2,345, and writes nothing: planned, applied, or asked over HTTP", async () => {
    const pool = await full();
    expect((await pool.use("a", 12_345)).status).toBe(200);
    pool.swap();
    const [trees, events] = [await pool.get("/v1/trees"), await pool.get("/v1/trees/rlc/events")];
    for (const command of [["plan"], APPLY]) {
      const { code, stdout, stderr } = await allot(command, pool);
      expect(code).not.toBe(0);
      expect(stdout + stderr).toContain("short 2,345");
    }
    const answer = JSON.parse((await pool.swapOverHttp()).text);
    expect(answer.groups).toMatchObject([
      {
        status: "refused",
        refusal: { code: "pool_short", rule: "C-4", figures: { asked: 10_000, possible: 7_655, shortBy: 2_345 } },
      },
    ]);
    expect([await pool.get("/v1/trees"), await pool.get("/v1/trees/rlc/events")]).toEqual([trees, events]);
    expect(await allot(["verify"], pool)).toMatchObject({ code: 0 });
  });

  it("C-4, C-6 A having used 5,000, it works over HTTP as well", async () => {
    const pool = await full();
    expect((await pool.use("a", 5_000)).status).toBe(200);
    expect(JSON.parse((await pool.swapOverHttp()).text).groups).toMatchObject([{ status: "applied" }]);
  });
});

it("C-8 a plan sees what is free as soon as a hold has run out, and writes nothing; the apply after it does", async () => {
  const folder = temporaryStack({ "orgs/rlc.yaml": FULL });
  const at = (time: string) => ({ folder, environment: { ALLOT_NOW: `2026-03-01T${time}Z` } });
  expect(await allot(APPLY, at("08:00:00"))).toMatchObject({ code: 0 });
  const service = await startEmbedded({ folder: join(folder, ".allot"), now: "2026-03-01T08:00:00Z" });
  const client = clientOf(service.socketPath, service.token);
  const body = { operation: newOperationId(), credits: 12_345 };
  expect((await client.call("POST", "/v1/trees/rlc/organizations/a/holds", { body })).status).toBe(200);
  await client.close();
  await service.close();
  edit(folder, "orgs/rlc.yaml", "credits: 20000", "credits: 10000");
  edit(
    folder,
    "orgs/rlc.yaml",
    "owner: {name: Bo Birch, email: bo@b.example}\n    credits: 10000",
    "owner: {name: Bo Birch, email: bo@b.example}\n    credits: 20000",
  );
  const early = await allot(["plan"], at("08:59:59.999"));
  expect(early.code).not.toBe(0);
  expect(early.stdout + early.stderr).toContain("short 2,345");
  const revisionOf = async () => {
    const { code, stdout } = await allot(["plan", "--format", "json"], at("09:00:00"));
    expect(code).toBe(0);
    return documentOf<Plan>("plan", stdout).base.revision;
  };
  expect(await revisionOf()).toBe(await revisionOf());
  const held = await allot(["tree"], at("08:59:59.999"));
  expect(held.stdout).toMatch(/a {2}A Inc\. +20,000 +0 +12,345 +7,655/);
  expect(await allot(APPLY, at("09:00:00"))).toMatchObject({ code: 0 });
  const history = await allot(["history", "a"], at("09:00:00"));
  expect(history.stdout).toContain("12,345 credits held until 2026-03-01 09:00:00Z");
  expect(history.stdout).toContain("12,345 held credits given back: the hold expired");
  expect(await allot(["verify"], at("09:00:00"))).toMatchObject({ code: 0 });
});
