/** What waits: for credits that others of the same run give back, for the hour after draining; and what is said when that takes too long. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { until } from "../serve/serving.ts";
import { type Clocked, clocked } from "./clocked.ts";
import { clientOf, flat, rootOf } from "./hcl.ts";
import { type Workspace, workspace } from "./terraform.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const ROOT = rootOf(100_000, 'on_destroy = "release"');

const child = (key: string, lines: string) => clientOf(key, lines, "allot_distributor.rlc.key");

describe("waiting", () => {
  let service: Clocked;
  let terraform: Workspace;
  const apply = () => terraform.run(["apply", "-auto-approve"]);
  const plan = () => terraform.run(["plan", "-detailed-exitcode"]);
  const destroy = (...keys: string[]) =>
    terraform.run(["destroy", "-auto-approve", ...keys.map((key) => `-target=allot_child_organization.${key}`)]);
  const credits = async () => [(await service.look("a"))?.allocated, (await service.look("b"))?.allocated];

  beforeEach(async () => {
    service = await clocked();
    terraform = await workspace(service, "rlc");
  });

  it("C-10: credits move between siblings of a full pool, whichever of both Terraform changes first; what nobody gives back fails with figures", async () => {
    const handing = (a: number, b: number, more = "") =>
      terraform.configure(ROOT + child("a", `credits = ${a}\n  ${more}`) + child("b", `credits = ${b}\n  ${more}`));
    handing(50_000, 50_000);
    expect(await apply()).toMatchObject({ code: 0 });
    for (const [a, b] of [
      [70_000, 30_000],
      [20_000, 80_000],
    ] as const) {
      handing(a, b);
      expect(await terraform.run(["apply", "-auto-approve", "-parallelism=2"])).toMatchObject({ code: 0 });
      expect(await credits()).toEqual([a, b]);
    }
    // Who comes after somebody that has waited in vain does not.
    handing(30_000, 90_000, 'timeouts = { credits = "1s" }');
    const { code, output } = await terraform.run(["apply", "-auto-approve", "-parallelism=1"]);
    expect(code).toBe(1);
    expect(flat(output).split("waited 1s")).toHaveLength(2);
    expect(flat(output)).toContain("C-4, pool_short");
    expect(flat(output)).toContain("rlc cannot pay 10,000 credits: 0 are available, short 10,000");
    expect(flat(output)).toContain("waited 1s");
    expect(await credits()).toEqual([20_000, 80_000]);

    // The same as one change, in which nothing waits: also where Terraform would do one thing at a time.
    const whole = (a: number, b: number) => `${ROOT}${child("a", "")}${child("b", "")}
resource "allot_credit_allocations" "rlc" {
  pool        = allot_distributor.rlc.key
  allocations = { (allot_child_organization.a.key) = ${a}, (allot_child_organization.b.key) = ${b} }
  timeouts    = { credits = "0s" }
}
`;
    terraform.configure(whole(80_000, 20_000));
    const one = ["apply", "-auto-approve", "-parallelism=1"];
    expect(await terraform.run(one)).toMatchObject({ code: 0 });
    expect(await credits()).toEqual([80_000, 20_000]);
    // Who begins to say it a second time is told, though the first has nothing to change.
    const given = (lines: string) => whole(80_000, 20_000).replace(child("a", ""), child("a", lines));
    terraform.configure(given("credits = 70000"));
    const twice = { output: expect.stringContaining("Credits of a are given twice") };
    expect(await plan()).toMatchObject({ code: 1, ...twice });
    terraform.configure(given("credits = 80000"));
    expect(await plan()).toMatchObject({ code: 0, ...twice });
    terraform.configure(whole(80_000, 30_000));
    const short = await terraform.run(one);
    expect(short.code).toBe(1);
    expect(flat(short.output)).toContain("rlc is short of 10,000 credits (C-4)");
    expect(await credits()).toEqual([80_000, 20_000]);
  });

  it("U-1: a destroy drains, says when to come again, and unlinks then; or waits, as long as it may; or lets go", async () => {
    terraform.configure(
      ROOT +
        child("a", "") +
        child("b", 'wait_for_drain = true\n  timeouts = { delete = "1s" }') +
        child("c", 'on_destroy = "release"') +
        child("d", "wait_for_drain = true") +
        child("e", 'wait_for_drain = true\n  timeouts = { delete = "5h" }'),
    );
    expect(await apply()).toMatchObject({ code: 0 });
    const early = await destroy("a", "b");
    expect(early.code).toBe(1);
    const said = flat(early.output);
    expect(said).toMatch(
      /a is draining \(U-1\) Its credits are back.*?destroy again from 20\d\d-\S+Z on, and not sooner/,
    );
    expect(said).toMatch(/b is draining \(U-1\).*?destroy again from 20\d\d-\S+Z on, which is longer than.*?waited 1s/);
    expect(await service.look("a")).toMatchObject({ phase: "draining", allocated: 0 });
    expect((await terraform.run(["state", "list"])).output).toContain("allot_child_organization.a");

    // Ctrl-C ends a wait of hours at once.
    const interrupted = terraform.start(["destroy", "-auto-approve", "-target=allot_child_organization.e"]);
    await until(async () => (await service.look("e"))?.phase === "draining");
    interrupted.process.kill("SIGINT");
    const stopped = await interrupted.ended;
    expect(stopped.code).toBe(1);
    expect(flat(stopped.output)).toMatch(
      /e is draining \(U-1\).*?destroy again from 20\d\d-\S+Z on: the wait was interrupted/,
    );
    expect((await terraform.run(["state", "list"])).output).toContain("allot_child_organization.e");

    service.passHour();
    const waiting = destroy("a", "b", "c", "d");
    await until(async () => (await service.look("d"))?.phase === "draining");
    service.passHour();
    expect(await waiting).toMatchObject({ code: 0 });
    for (const key of ["a", "b", "d"]) expect(await service.look(key)).toBeUndefined();
    expect(await service.look("c")).toMatchObject({ phase: "active", managedBy: null, allocated: 10_000 });
  });

  it("what others change is shown and put back; what they unlink is told with the way out (O-2)", async () => {
    terraform.configure(ROOT + child("a", 'credits = 20000\n  labels = { tier = "gold" }'));
    expect(await apply()).toMatchObject({ code: 0 });
    await service.change(
      { kind: "organization.update", address: "a", after: { name: "Another", labels: {} } },
      { kind: "credits.allocate", address: "a", after: { credits: 10_000 } },
      { kind: "organization.pause", address: "a", after: { phase: "paused" } },
    );
    // O-9: but for a pause, unless the configuration says otherwise.
    terraform.configure(ROOT + child("a", 'credits = 20000\n  paused = false\n  labels = { tier = "gold" }'));
    const drifted = await apply();
    expect(drifted).toMatchObject({ code: 0, output: expect.stringContaining("1 changed") });
    for (const line of ['"Another" -> "A Inc."', "10000 -> 20000", '+ "tier" = "gold"', "paused"])
      expect(drifted.output).toContain(line);
    expect(await service.look("a")).toMatchObject({ name: "A Inc.", allocated: 20_000, phase: "active" });

    await service.change({ kind: "organization.drain", address: "a", after: { phase: "draining", credits: 0 } });
    service.passHour();
    await service.change({ kind: "organization.unlink", address: "a", after: { confirm: "A Inc." } });
    const gone = await plan();
    expect(gone.code).toBe(1);
    expect(flat(gone.output)).toContain("Key retired (O-2)");
    expect(flat(gone.output)).toContain("choose another key");
    terraform.configure(ROOT + child("a", "credits = 20000").replace('key     = "a"', 'key     = "a-again"'));
    expect(await apply()).toMatchObject({ code: 0, output: expect.stringContaining("1 added") });
  });
});
