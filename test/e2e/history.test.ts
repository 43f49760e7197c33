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
  await printed(folder, ...APPLY);
  giveCredits(folder, "lg", 140_000);
  edit(folder, "orgs/rlc.yaml", "name: MK Inc.", "name: MK Corp.");
  edit(folder, "orgs/rlc.yaml", "Mia Kern, email: mia@mk.example", "Max New, email: max@mk.example");
  await printed(folder, ...APPLY, ...ALLOW);
  const [last] = (await historyOf(folder)).runs;
  return { folder, second: last?.run ?? "" };
}

/** What a command prints that does what it should, and has nothing else to say. */
async function printed(folder: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await allot(args, { folder });
  expect([code, stderr, code === 0 ? "" : stdout]).toEqual([0, "", ""]);
  return stdout;
}

/** What `allot revert` prints, which beside it says what is left to do in the files. */
async function reverted(folder: string, run: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const { code, stdout, stderr } = await allot(["revert", run, ...args], { folder });
  const left = `The declarations may still ask for what ${run} did`;
  expect([code, stderr, code === 0 ? "" : stdout]).toEqual([0, expect.stringContaining(left), ""]);
  return { stdout, stderr };
}

async function historyOf(folder: string, ...args: string[]): Promise<History> {
  return documentOf<History>("history", await printed(folder, "history", ...args, "--format", "json"));
}

async function creditsOf(folder: string): Promise<Record<string, number>> {
  const { root } = documentOf<Tree>("tree", await printed(folder, "tree", "--format", "json"));
  return Object.fromEntries((root?.children ?? []).map(({ key, allocated }) => [key, allocated]));
}

it("history says who changed what, when, by which run, field by field, newest first, within 80 columns", async () => {
  const { folder, second } = await twiceApplied();
  const { runs } = await historyOf(folder);
  expect(runs.map(({ operations, stack, actor }) => [operations, stack, actor])).toEqual([
    [3, "first-tree", "operator"],
    [4, "first-tree", "operator"],
  ]);
  const stdout = await printed(folder, "history", "mk");
  expect(stdout).toMatch(/owner +Mia Kern <mia@mk.example> → Max New <max@mk.example>/);
  expect(stdout).toMatch(/name +MK Inc\. → MK Corp\./);
  expect(stdout.indexOf("MK Corp.")).toBeLessThan(stdout.indexOf("created:"));
  expect(stdout).toContain(second);
  const ofRun = await printed(folder, "history", "--run", second);
  expect(ofRun).toMatch(/lg\n +credits +150,000 → 140,000 {2}-10,000/);
  for (const line of [...stdout.split("\n"), ...ofRun.split("\n")]) expect(line.length).toBeLessThanOrEqual(80);
  const { events, more } = await historyOf(folder, "mk", "--limit", "1");
  expect([events.length, more]).toEqual([1, true]);
});

it("history finds an organization by a key that it had before, and says what there is not", async () => {
  const { folder } = await twiceApplied();
  edit(folder, "orgs/rlc.yaml", "\n  mk:\n", "\n  mkcorp:\n    previousKeys: [mk]\n");
  await printed(folder, ...APPLY);
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
  expect([failed.code, failed.stderr]).toEqual([1, ""]);
  expect(documentOf<History>("history", failed.stdout).problems).toMatchObject([{ code: "not_found" }]);
  const none = await allot(["history", "--limit", "0"], { folder });
  expect([none.code, none.stderr]).toEqual([1, expect.stringContaining("--limit")]);
});

it("a run is taken back by a plan, and taking that back is the run again", { timeout: 90_000 }, async () => {
  const { folder, second } = await twiceApplied();
  const after = await creditsOf(folder);
  const { stderr } = await reverted(folder, second, "--out", "back.json");
  expect(stderr).toContain("Saved: `allot apply back.json` applies this plan, once.");
  expect(await creditsOf(folder)).toEqual(after);
  await printed(folder, "apply", "back.json", "--auto-approve", "--quiet");
  expect(await creditsOf(folder)).toEqual({ ...after, lg: 150_000 });
  const [event] = (await historyOf(folder, "mk")).events;
  expect(event?.after).toMatchObject({ owner: { name: "Mia Kern", email: "mia@mk.example" } });
  const [back] = (await historyOf(folder)).runs;
  expect(back?.run).not.toBe(second);
  await reverted(folder, back?.run ?? "", "--out", "again.json", ...ALLOW);
  await printed(folder, "apply", "again.json", "--auto-approve", "--quiet");
  expect(await creditsOf(folder)).toEqual(after);
  // What the declarations ask for is what the second run did.
  await printed(folder, "plan", "--detailed-exitcode");
  await printed(folder, "verify");
});

it("a person is erased from history and files, and cannot be put back", async () => {
  const { folder, second } = await twiceApplied();
  const asked = await allot(["person", "erase", "mia@mk.example"], { folder });
  expect([asked.code, asked.stderr]).toEqual([1, expect.stringContaining("--yes")]);
  const owner = await allot(["person", "erase", "max@mk.example", "--yes"], { folder });
  expect([owner.code, owner.stderr]).toEqual([1, expect.stringContaining("that person owns mk; name another owner")]);
  const erased = await printed(folder, "person", "erase", "Mia@MK.example", "--yes");
  expect(erased).toMatch(/1 entry\.\n.*backups/);
  const stdout = await printed(folder, "history", "mk");
  expect(stdout).toContain("erased person → Max New <max@mk.example>");
  const data = join(folder, ".allot");
  for (const name of readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()))
    expect(readFileSync(join(name.parentPath, name.name), "latin1")).not.toMatch(/mia@mk|Mia Kern/i);
  const revert = await allot(["revert", second], { folder });
  expect([revert.code, revert.stdout + revert.stderr]).toEqual([
    1,
    expect.stringContaining("a person who has been erased"),
  ]);
  const possible = await reverted(folder, second, "--what-is-possible");
  expect(possible.stderr).toContain("mk person_erased its owner was a person who has been erased since");
  expect(possible.stdout).toContain("MK Corp. → MK Inc.");
  const gone = await printed(folder, "person", "erase", "mia@mk.example", "--yes");
  expect(gone).toBe("Nobody in sight in rlc has the address mia@mk.example.\n");
  await printed(folder, "verify");
});
