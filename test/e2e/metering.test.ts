/** What is consumed while people plan and apply: holds that run out. */
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { startEmbedded } from "../../src/service/embedded.ts";
import type { Plan } from "../../src/wire/generated/plan.ts";
import { clientOf, newOperationId } from "../service/under-test.ts";
import { allot, documentOf, edit, temporaryStack } from "./allot.ts";

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
