/**
 * A disk that is full in the middle of an apply: the service says so and goes on reading, nothing is half done, and when there is room
 * again the same apply makes what an undisturbed one makes.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { allot } from "../e2e/allot.ts";
import { serving } from "../serve/serving.ts";
import { applying, servedState } from "./applying.ts";
import { type SmallDisk, smallDisk } from "./small-disk.ts";
import { faultStack, MIDDLE } from "./stack.ts";
import { embeddedState, undisturbed } from "./undisturbed.ts";

const APPLY = ["apply", "--auto-approve", "--quiet"];

/** A stack with a folder in it that is a small disk of its own. */
async function stackWithDisk(name: string): Promise<{ folder: string; disk: SmallDisk }> {
  const folder = faultStack(MIDDLE);
  mkdirSync(join(folder, name));
  return { folder, disk: await smallDisk(join(folder, name)) };
}

it("a disk that fills while an embedded stack is applied: the apply says so, and the next one does the rest", {
  timeout: 600_000,
}, async () => {
  const { folder, disk } = await stackWithDisk(".allot");
  const { under } = disk;
  // Who is inside has to say what is there: SQLite would open the file of that name outside.
  const state = async () => {
    const { url, stop } = await serving(["--data", ".allot"], { folder, under });
    const token = readFileSync(join(disk.path, "token"), "utf8").trim();
    return servedState({ url, token }).finally(() => stop());
  };
  expect((await allot(["plan"], { folder, under })).code).toBe(0);
  disk.fill(250);
  const { code, stdout, stderr } = await allot(APPLY, { folder, under });
  expect({ code, said: `${stdout}${stderr}` }).toEqual({ code: 1, said: expect.stringContaining("disk is full") });
  disk.free();
  expect((await state()).wrong).toEqual([]);
  expect((await allot(APPLY, { folder, under })).code).toBe(0);
  expect(await state()).toEqual((await undisturbed(MIDDLE, "begun")).state);
});

it("a disk that fills under a service: it answers 503, reads on, and an apply that waits ends well when there is room", {
  timeout: 600_000,
}, async () => {
  const { folder, disk } = await stackWithDisk("data");
  const { url, token } = await serving(["--data", "data"], { folder, under: disk.under });
  disk.fill(250);
  const apply = { folder, url, token, batch: 10 };
  const { problems } = await applying({ ...apply, retry: { retries: 0 } });
  expect(problems[0]).toMatchObject({ code: "busy", message: expect.stringContaining("the disk is full") });
  const left = await servedState({ url, token });
  expect(left.wrong).toEqual([]);
  const applied = applying(apply);
  await sleep(500);
  disk.free();
  expect(await applied).toEqual({ isWhole: true, problems: [] });
  expect(await servedState({ url, token })).toEqual((await undisturbed(MIDDLE, "begun")).state);
});

it("a disk on which a report finds no place: what was done is done and said, and that the report is not there as well", {
  timeout: 600_000,
}, async () => {
  const { folder, disk } = await stackWithDisk("reports");
  const { under } = disk;
  const apply = [...APPLY, "--report", "reports/report.json"];
  disk.fill(0);
  const refused = await allot(apply, { folder, under });
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("no space left") });
  expect((await embeddedState(folder)).organizations).toEqual([]);
  disk.free();
  disk.fill(8);
  const { code, stdout, stderr } = await allot(apply, { folder, under });
  expect(stdout).toContain("Applied 406 operations");
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("no space left") });
  expect(await embeddedState(folder)).toEqual((await undisturbed(MIDDLE, "begun")).state);
});
