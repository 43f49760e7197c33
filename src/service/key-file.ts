/**
 * The file with the service's keys: one a line, the first seals, the others open what was sealed before. It is beside the database and not
 * in it, so that a copy of the database opens nothing. Made by the first who needs it, readable by its user only.
 */
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type Keys, keyOf, newKeyText, type SealKeys } from "./domain/sealing.ts";

/** The keys of a file; read once. @throws Error, when asked, where it is no file of keys */
export function keysIn(file: string): Keys {
  let known: SealKeys | undefined;
  return () => {
    known ??= parsed(readOrMake(file), file);
    return known;
  };
}

function readOrMake(file: string): string {
  const found = read(file);
  if (found !== undefined) return found;
  const passing = `${file}.${process.pid}.new`;
  try {
    writeFileSync(passing, `${newKeyText()}\n`, { mode: 0o600, flush: true });
    // A link refuses where another process was faster.
    linkSync(passing, file);
  } catch (error) {
    if (codeOf(error) !== "EEXIST")
      throw new Error(`${file} cannot be made: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    rmSync(passing, { force: true });
  }
  return read(file) ?? "";
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function parsed(text: string, file: string): SealKeys {
  const lines = text.split("\n").map((line) => line.trim());
  const keys = lines.flatMap((line, at) => {
    if (line === "" || line.startsWith("#")) return [];
    const key = keyOf(line);
    if (!key) throw new Error(`${file}:${at + 1} is no key: it is 32 random bytes as base64url, 43 characters`);
    return [key];
  });
  const [first, ...others] = keys;
  if (!first) throw new Error(`${file} has no key in it`);
  return [first, ...others];
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
