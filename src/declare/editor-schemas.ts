/**
 * Copies of the schemas inside a stack, where the first line of every file points editors to. In `.allot/`, which is not
 * committed: they belong to the version of allot that wrote them.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SCHEMA_FILES, SCHEMA_FOLDER } from "./shape.ts";

/** Inside a stack's folder. */
export const EDITOR_SCHEMAS = ".allot/schemas";

/** Writes the schemas, where they are not there or are older. Answers their paths inside the folder. */
export function writeEditorSchemas(folder: string): string[] {
  mkdirSync(join(folder, EDITOR_SCHEMAS), { recursive: true });
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
