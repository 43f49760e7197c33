import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { apply } from "../../src/apply/index.ts";
import { type Client, connect } from "../../src/client/index.ts";
import { type Plan, plan } from "../../src/plan/index.ts";
import { startEmbedded } from "../../src/service/embedded.ts";
import { desiredOf, locate, NO_GUARDS, type Spec } from "../plan/trees.ts";

describe("apply, on an embedded service", () => {
  let folder: string;
  let service: Awaited<ReturnType<typeof startEmbedded>>;
  let client: Client;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "allot-apply-"));
    service = await startEmbedded({ folder: join(folder, ".allot") });
    client = connect({
      socketPath: service.socketPath,
      token: service.token,
      retry: { retries: 2, firstWaitMs: 1, longestWaitMs: 5 },
    });
  });
  afterEach(async () => {
    await client.close();
    await service.close();
    rmSync(folder, { recursive: true });
  });

  const planned = async (specs: readonly Spec[]): Promise<Plan> => {
    const made = plan({
      desired: desiredOf(specs, { guards: NO_GUARDS }),
      live: await client.snapshot("rlc"),
      locate,
      problems: [],
      allowances: [],
    });
    expect(made.problems).toEqual([]);
    return made;
  };
  const applied = async (specs: readonly Spec[]) => apply(await planned(specs), client);
  const credits = async () => {
    const { tree } = await client.snapshot("rlc");
    return Object.fromEntries([...tree.organizations.values()].map(({ key, allocated }) => [key, allocated]));
  };
  const children = (...amounts: number[]): Spec[] => amounts.map((amount, at) => ({ key: `c${at}`, credits: amount }));
  const root = (purchased: number): Spec => ({ key: "rlc", credits: purchased });

  it("makes what is declared, and then there is nothing to do", async () => {
    const specs = [
      root(100_000),
      { key: "emea", kind: "Distributor" as const, credits: 50_000 },
      { key: "a", parent: "emea" },
    ];
    const report = await applied(specs);
    expect(report).toMatchObject({ failed: [], skipped: [], problems: [] });
    expect(report.applied).toHaveLength(3);
    expect((await planned(specs)).operations).toEqual([]);
    expect((await client.verify("rlc")).problems).toEqual([]);
  });

  it("C-10 swaps credits in a full pool", async () => {
    await applied([root(30_000), ...children(20_000, 10_000)]);
    await applied([root(30_000), ...children(10_000, 20_000)]);
    expect(await credits()).toEqual({ rlc: 30_000, c0: 10_000, c1: 20_000 });
  });

  it("C-10 O-12 gathers children under a new distributor in a tree that is fully allocated", async () => {
    await applied([root(30_000), ...children(20_000, 10_000)]);
    const report = await applied([
      root(30_000),
      { key: "emea", kind: "Distributor", credits: 30_000 },
      ...children(20_000, 10_000).map((spec) => ({ ...spec, parent: "emea" })),
    ]);
    expect(report).toMatchObject({ failed: [], skipped: [] });
    expect(await credits()).toEqual({ rlc: 30_000, emea: 30_000, c0: 20_000, c1: 10_000 });
    expect((await client.verify("rlc")).problems).toEqual([]);
  });

  it("O-3 swaps two names", async () => {
    const named = (...names: string[]): Spec[] => names.map((name, at) => ({ key: `c${at}`, name }));
    await applied([root(30_000), ...named("One", "Two")]);
    expect(await applied([root(30_000), ...named("Two", "One")])).toMatchObject({ failed: [], skipped: [] });
    expect((await client.snapshot("rlc")).tree.get("c0")?.name).toBe("Two");
  });

  it("C-11 takes effect once when the same plan is applied twice, also at the same time", async () => {
    const made = await planned([root(100_000), ...children(20_000, 10_000)]);
    const reports = await Promise.all([apply(made, client), apply(made, client)]);
    reports.push(await apply(made, client));
    for (const report of reports) expect(report).toMatchObject({ failed: [], skipped: [] });
    const verification = await client.verify("rlc");
    expect([verification.entries, verification.problems]).toEqual([3, []]);
  });

  it("refuses what somebody else changed meanwhile, skips what waits for it, and does the rest", async () => {
    const before: Spec[] = [root(40_000), ...children(20_000, 10_000, 10_000)];
    await applied(before);
    const made = await planned(
      [root(40_000), ...children(10_000, 20_000, 10_000), { key: "c3", parent: "rlc", credits: 10_000 }].slice(0, 4),
    );
    const other = await planned([
      root(40_000),
      { key: "c0", credits: 20_000, name: "Another" },
      ...children(0, 10_000, 10_000).slice(1),
    ]);
    await apply(other, client);
    const report = await apply(made, client);
    expect(report.applied).toEqual([]);
    expect(report.failed.map(({ problem }) => problem.code)).toEqual(["changed_meanwhile"]);
    expect(report.failed[0]?.problem.places).toHaveLength(1);
    expect(report.skipped).toHaveLength(1);
    expect(await credits()).toMatchObject({ c0: 20_000, c1: 10_000 });
  });

  it("skips a whole branch whose distributor was refused, and nothing else", async () => {
    await applied([root(100_000), { key: "x", kind: "Distributor", credits: 20_000 }]);
    const made = await planned([
      root(100_000),
      { key: "x", kind: "Distributor", credits: 40_000 },
      { key: "a", parent: "x", credits: 30_000 },
      { key: "b", credits: 10_000 },
    ]);
    await applied([root(100_000), { key: "x", kind: "Distributor", credits: 20_000, name: "Another" }]);
    const report = await apply(made, client);
    const address = (id: string) => made.operations.find((operation) => operation.id === id)?.change.address;
    expect(report.failed.map(({ id }) => address(id))).toEqual(["x"]);
    expect(report.skipped.map(address)).toEqual(["a"]);
    expect(report.applied.map(address)).toEqual(["b"]);
  });

  it("sends nothing more once it is interrupted, and says so; applied again, it goes on", async () => {
    const specs = [root(2_000_000), ...children(...Array.from({ length: 100 }, () => 10_000))];
    const controller = new AbortController();
    const report = await apply(await planned(specs), client, {
      batch: 5,
      parallelism: 2,
      signal: controller.signal,
      onProgress: (done) => done > 20 && controller.abort(),
    });
    expect(report.problems.map(({ code }) => code)).toEqual(["interrupted"]);
    expect(report.applied.length).toBeGreaterThan(20);
    expect(report.skipped.length).toBeGreaterThan(50);
    expect(report.applied.length + report.skipped.length).toBe(101);
    await applied(specs);
    expect((await planned(specs)).operations).toEqual([]);
  });

  it("sends nothing where it is interrupted before it begins, and no run is named", async () => {
    const report = await apply(await planned([root(100_000)]), client, { signal: AbortSignal.abort() });
    expect(report).toMatchObject({ run: null, applied: [], problems: [{ code: "interrupted" }] });
    expect(report.skipped).toHaveLength(1);
    expect(await credits()).toEqual({});
  });

  it("sends nothing more once the lock is lost, and says so", async () => {
    const made = await planned([root(2_000_000), ...children(...Array.from({ length: 100 }, () => 10_000))]);
    const losing = new AbortController();
    const report = await apply(made, client, {
      ...{ batch: 5, parallelism: 1, lost: losing.signal },
      onProgress: (done) => done > 20 && losing.abort(new Error("the lock of rlc is lost: released")),
    });
    expect(report).toMatchObject({ run: made.run, failed: [], problems: [{ code: "lock_lost" }] });
    expect(report.problems[0]?.message).toContain("the lock of rlc is lost: released");
    expect(report.applied.length + report.skipped.length).toBe(101);
    expect(Object.keys(await credits())).toHaveLength(report.applied.length);
  });

  it("reports a service that is gone, and applied again on the same data nothing is lost or doubled", async () => {
    const specs = [root(2_000_000), ...children(...Array.from({ length: 100 }, () => 10_000))];
    let gone: Promise<void> | undefined;
    const report = await apply(await planned(specs), client, {
      batch: 5,
      parallelism: 1,
      onProgress: (done) => {
        if (done > 20) gone ??= service.close();
      },
    });
    await gone;
    expect(report.problems.map(({ code }) => code)).toEqual(["service_unreachable"]);
    expect(report.applied.length + report.failed.length + report.skipped.length).toBe(101);
    await client.close();
    service = await startEmbedded({ folder: join(folder, ".allot") });
    client = connect({ socketPath: service.socketPath, token: service.token });
    await applied(specs);
    const verification = await client.verify("rlc");
    expect([verification.entries, verification.problems]).toEqual([101, []]);
  });

  it("says so when the token is not one of the service's", async () => {
    const stranger = connect({ socketPath: service.socketPath, token: "allot_wrong" });
    const made = await planned([root(100_000)]);
    const report = await apply(made, stranger);
    await stranger.close();
    expect(report.problems).toHaveLength(1);
    expect(report.applied).toEqual([]);
    expect(await credits()).toEqual({});
  });
});
