/** Day two, as processes: who changed what, taking a run back, and forgetting people. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { History } from "../../src/wire/generated/history.ts";
import type { Tree } from "../../src/wire/generated/tree.ts";
import { allot, documentOf, edit, giveCredits, temporaryStack } from "./allot.ts";

const APPLY = ["apply", "--auto-approve", "--quiet"];
const ALLOW = ["--allow", "reclaim=rlc:10000", "--allow", "reclaim=lg:10000"];

/** A stack that is applied twice: the second run takes 10,000 credits from lg, and gives mk another name and owner. */
async function twiceApplied(): Promise<{ folder: string; second: string }> {
  const folder = temporaryStack();
  expect((await allot(APPLY, { folder })).code).toBe(0);
  giveCredits(folder, "lg", 140_000);
  edit(folder, "orgs/rlc.yaml", "name: MK Inc.", "name: MK Corp.");
  edit(folder, "orgs/rlc.yaml", "Mia Kern, email: mia@mk.example", "Max New, email: max@mk.example");
  expect(await allot([...APPLY, ...ALLOW], { folder })).toMatchObject({ code: 0 });
  const [last] = (await historyOf(folder)).runs;
  return { folder, second: last?.run ?? "" };
}

async function historyOf(folder: string, ...args: string[]): Promise<History> {
  const { stdout, code, stderr } = await allot(["history", ...args, "--format", "json"], { folder });
  expect([code, code === 0 ? "" : stdout + stderr]).toEqual([0, ""]);
  return documentOf<History>("history", stdout);
}

async function creditsOf(folder: string): Promise<Record<string, number>> {
  const { stdout } = await allot(["tree", "--format", "json"], { folder });
  const { root } = documentOf<Tree>("tree", stdout);
  return Object.fromEntries((root?.children ?? []).map(({ key, allocated }) => [key, allocated]));
}

it("history says who changed what, when, by which run, field by field, newest first, within 80 columns", async () => {
  const { folder, second } = await twiceApplied();
  const { runs } = await historyOf(folder);
  expect(runs.map(({ operations, stack, actor }) => [operations, stack, actor])).toEqual([
    [3, "first-tree", "operator"],
    [4, "first-tree", "operator"],
  ]);
  const { stdout } = await allot(["history", "mk"], { folder });
  expect(stdout).toMatch(/owner +Mia Kern <mia@mk.example> → Max New <max@mk.example>/);
  expect(stdout).toMatch(/name +MK Inc\. → MK Corp\./);
  expect(stdout.indexOf("MK Corp.")).toBeLessThan(stdout.indexOf("created:"));
  expect(stdout).toContain(second);
  const { stdout: ofRun } = await allot(["history", "--run", second], { folder });
  expect(ofRun).toMatch(/lg\n +credits +150,000 → 140,000 {2}-10,000/);
  for (const line of [...stdout.split("\n"), ...ofRun.split("\n")]) expect(line.length).toBeLessThanOrEqual(80);
  const { events, more } = await historyOf(folder, "mk", "--limit", "1");
  expect([events.length, more]).toEqual([1, true]);
});

it("history finds an organization by a key that it had before, and says what there is not", async () => {
  const { folder } = await twiceApplied();
  edit(folder, "orgs/rlc.yaml", "\n  mk:\n", "\n  mkcorp:\n    previousKeys: [mk]\n");
  expect(await allot(APPLY, { folder })).toMatchObject({ code: 0 });
  const [byNew, byOld] = [await historyOf(folder, "mkcorp"), await historyOf(folder, "mk")];
  expect(byOld.events).toEqual(byNew.events);
  expect(byOld.events[0]).toMatchObject({
    kind: "organization.rekey",
    before: { key: "mk" },
    after: { key: "mkcorp" },
  });
  const { code, stderr } = await allot(["history", "nobody"], { folder });
  expect([code, stderr]).toEqual([1, expect.stringContaining("there is no organization nobody")]);
  const failed = await allot(["history", "--run", "run-none", "--format", "json"], { folder });
  expect(failed.code).toBe(1);
  expect(documentOf<History>("history", failed.stdout).problems).toMatchObject([{ code: "not_found" }]);
  expect((await allot(["history", "--limit", "0"], { folder })).code).toBe(1);
});

it("a run is taken back by a plan, and taking that back is the run again", { timeout: 90_000 }, async () => {
  const { folder, second } = await twiceApplied();
  const after = await creditsOf(folder);
  expect(await allot(["revert", second, "--out", "back.json"], { folder })).toMatchObject({ code: 0 });
  expect(await creditsOf(folder)).toEqual(after);
  const applied = await allot(["apply", "back.json", "--auto-approve"], { folder });
  expect(applied).toMatchObject({ code: 0 });
  expect(await creditsOf(folder)).toEqual({ ...after, lg: 150_000 });
  const [event] = (await historyOf(folder, "mk")).events;
  expect(event?.after).toMatchObject({ owner: { name: "Mia Kern", email: "mia@mk.example" } });
  const [back] = (await historyOf(folder)).runs;
  expect(back?.run).not.toBe(second);
  const again = ["revert", back?.run ?? "", "--out", "again.json", ...ALLOW];
  expect(await allot(again, { folder })).toMatchObject({ code: 0 });
  expect(await allot(["apply", "again.json", "--auto-approve"], { folder })).toMatchObject({ code: 0 });
  expect(await creditsOf(folder)).toEqual(after);
  // What the declarations ask for is what the second run did.
  expect((await allot(["plan", "--detailed-exitcode"], { folder })).code).toBe(0);
  expect((await allot(["verify"], { folder })).code).toBe(0);
});

it("a person is erased from history and files, and cannot be put back", async () => {
  const { folder, second } = await twiceApplied();
  const asked = await allot(["person", "erase", "mia@mk.example"], { folder });
  expect([asked.code, asked.stderr]).toEqual([1, expect.stringContaining("--yes")]);
  const owner = await allot(["person", "erase", "max@mk.example", "--yes"], { folder });
  expect([owner.code, owner.stderr]).toEqual([1, expect.stringContaining("that person owns mk; name another owner")]);
  const erased = await allot(["person", "erase", "Mia@MK.example", "--yes"], { folder });
  expect(erased).toMatchObject({ code: 0 });
  expect(erased.stdout).toMatch(/1 entry\.\n.*backups/);
  const { stdout } = await allot(["history", "mk"], { folder });
  expect(stdout).toContain("erased person → Max New <max@mk.example>");
  const data = join(folder, ".allot");
  for (const name of readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()))
    expect(readFileSync(join(name.parentPath, name.name), "latin1")).not.toMatch(/mia@mk|Mia Kern/i);
  const revert = await allot(["revert", second], { folder });
  expect(revert.code).toBe(1);
  expect(revert.stdout + revert.stderr).toContain("a person who has been erased");
  const possible = await allot(["revert", second, "--what-is-possible"], { folder });
  expect(possible.code).toBe(0);
  expect(possible.stdout).toContain("MK Corp. → MK Inc.");
  const gone = await allot(["person", "erase", "mia@mk.example", "--yes"], { folder });
  expect([gone.code, gone.stdout]).toEqual([0, "Nobody in rlc has the address mia@mk.example.\n"]);
  expect((await allot(["verify"], { folder })).code).toBe(0);
});
