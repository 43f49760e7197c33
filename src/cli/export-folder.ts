/**
 * Exported files → a new folder, whole or not at all: written beside it under a hidden name, which no stack reads, and given its own name
 * at the end. A folder in which there is something is left alone.
 */
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type ExportedFile, makeFolder } from "../workflow/index.ts";
import { Failure } from "./failure.ts";

/** What was written. */
export interface WrittenFolder {
  readonly files: number;
  readonly organizations: number;
}

/** Fails where a folder cannot be written to as a new one; asked before the live tree is. @throws Failure */
export function refuseUsed(path: string, named: string): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) throw Failure.of("file_exists", `${named} is there already, and is no folder`);
  if (readdirSync(path).length > 0)
    throw Failure.of(
      "folder_not_empty",
      `there is something in ${named} already, and it is left as it is: name a new folder`,
    );
}

/** Writes all files, or none. @throws Failure, or what the file system says */
export function writeFolder(path: string, named: string, files: Iterable<ExportedFile>): WrittenFolder {
  refuseUsed(path, named);
  makeFolder(dirname(path));
  const passing = mkdtempSync(join(dirname(path), `.${basename(path)}-`));
  const made = new Set<string>();
  let [count, organizations] = [0, 0];
  try {
    for (const file of files) {
      const target = join(passing, ...file.path.split("/"));
      const folder = dirname(target);
      if (!made.has(folder)) makeFolder(folder);
      made.add(folder);
      writeFileSync(target, file.text, { flag: "wx" });
      count += 1;
      organizations += file.organizations;
    }
    renameSync(passing, path);
  } catch (error) {
    rmSync(passing, { recursive: true, force: true });
    throw error;
  }
  return { files: count, organizations };
}
