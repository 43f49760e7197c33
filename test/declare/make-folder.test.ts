/** Folders made with those above them: whatever cannot be made fails with the place, and always ends. */
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeFolder } from "../../src/declare/index.ts";

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "allot-folder-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe("makeFolder", () => {
  it("makes a folder and those above it, and leaves what is there", () => {
    const folder = join(temporary(), "a/b/c");
    makeFolder(folder, 0o700);
    makeFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it.each(["file", "file/below"])("says what is in the way: %s", (path) => {
    const folder = temporary();
    writeFileSync(join(folder, "file"), "");
    expect(() => makeFolder(join(folder, path))).toThrow(`${folder}/file is no folder; name another place`);
  });

  // Node's own recursive mkdir goes round for ever there.
  it.runIf(existsSync("/proc/self"))("fails where a file system takes no folders", () => {
    expect(() => makeFolder("/proc/allot/stack")).toThrow(
      "the folder /proc/allot cannot be made: /proc takes no new folder (ENOENT); name another place",
    );
  });
});
