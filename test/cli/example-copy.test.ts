/** The example of `allot tour`, out of a package that is installed so that nobody can write it. */
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyExample } from "../../src/cli/example-copy.ts";
import { temporaryFolder, temporaryStack } from "../e2e/allot.ts";

test("what is copied can be written, whatever it is copied from; what a service left there is not copied", () => {
  const from = temporaryStack();
  mkdirSync(join(from, ".allot"));
  const to = join(temporaryFolder(), "copy");
  const parts = ["", "orgs", "allot.yaml", "orgs/rlc.yaml"];
  for (const part of parts.toReversed()) chmodSync(join(from, part), statSync(join(from, part)).mode & ~0o222);
  copyExample(from, to);
  for (const part of parts) {
    expect(statSync(join(to, part)).mode & 0o200).toBe(0o200);
    // So that it can be removed with the test.
    chmodSync(join(from, part), statSync(join(from, part)).mode | 0o200);
  }
  expect(readFileSync(join(to, "orgs/rlc.yaml"))).toEqual(readFileSync(join(from, "orgs/rlc.yaml")));
  expect(existsSync(join(to, ".allot"))).toBe(false);
});
