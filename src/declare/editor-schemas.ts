/**
 * Copies of the schemas inside a stack, where the first line of every file points editors to. In `.allot/`, which is not
 * committed: they belong to the version of allot that wrote them.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SCHEMA_FOLDER } from "../wire/schema-folder.ts";
import { SCHEMA_FILES } from "./shape.ts";

/** Inside a stack's folder. */
export const EDITOR_SCHEMAS = ".allot/schemas";

/** What tells that a folder, or its disk, takes no files: a checkout that is read only has no editor either. */
const UNWRITABLE: ReadonlySet<unknown> = new Set(["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT"]);

/** Writes the schemas, where they are not there or are older. Answers their paths inside the folder; none where nothing can be written. */
export function writeEditorSchemas(folder: string): string[] {
  try {
    return written(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && UNWRITABLE.has(error.code)) return [];
    throw error;
  }
}

function written(folder: string): string[] {
  mkdirSync(join(folder, EDITOR_SCHEMAS), { recursive: true, mode: 0o700 });
  return SCHEMA_FILES.map((file) => {
    const name = `${EDITOR_SCHEMAS}/${file}`;
    const text = readFileSync(new URL(file, SCHEMA_FOLDER), "utf8");
    if (textOf(join(folder, name)) !== text) writeFileSync(join(folder, name), text);
    return name;
  });
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
