/**
 * The files of a stack, read within limits (language rule 12): nothing outside of the folder, nothing that is not a plain
 * file, nothing too large, nothing that is not UTF-8. What cannot be read is a problem at the file's first character.
 */
import { isAscii, isUtf8 } from "node:buffer";
import { lstatSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problems } from "./problems.ts";
import { Source } from "./source.ts";

const MIB = 1024 * 1024;
/** Bytes of one file, and of all files of a stack. 100,000 organizations take 40 MiB. */
export const MAX_FILE_BYTES = 128 * MIB;
export const MAX_TOTAL_BYTES = 512 * MIB;
/** What was read of a file, and the bytes for the configuration's digest. */
export interface ReadFile {
  readonly source: Source;
  readonly bytes: Buffer;
}

/** Bytes that may still be read. */
export interface Budget {
  bytes: number;
}

/** Texts in the place of files, by their names inside the folder: what they would say. */
export type Instead = ReadonlyMap<string, string>;

/** Reads one file of a folder, or answers undefined and adds why not. */
export function readFile(
  folder: string,
  name: string,
  budget: Budget,
  problems: Problems,
  instead?: Instead,
): ReadFile | undefined {
  const given = instead?.get(name);
  if (given !== undefined) return { source: new Source(name, given), bytes: Buffer.from(given) };
  const refuse = (code: string, message: string, rule?: string) => {
    const places = () => [{ file: name, line: 1, column: 1 }];
    problems.add({ code, ...(rule ? { rule } : {}), message, places });
    return undefined;
  };
  const path = join(folder, name);
  try {
    const { size } = lstatSync(path).isSymbolicLink() ? statSync(path) : lstatSync(path);
    if (!statSync(path).isFile()) return refuse("not_a_file", "this is not a file");
    if (size > MAX_FILE_BYTES)
      return refuse(
        "file_too_large",
        `${size} bytes are more than the ${MAX_FILE_BYTES} that a file may have: split it`,
        "language-12",
      );
    budget.bytes -= size;
    if (budget.bytes < 0)
      return refuse(
        "stack_too_large",
        `with this file the stack has more than ${MAX_TOTAL_BYTES} bytes`,
        "language-12",
      );
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return refuse("not_utf8", "this file is not UTF-8 text");
    const text = bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
    const source = new Source(name, text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    // YAML has no NUL, and the parser takes minutes to say so of many.
    if (!bytes.includes(0)) return { source, bytes };
    const message = "this is not text: it has a NUL character";
    problems.add({
      code: "not_text",
      rule: "language-12",
      message,
      places: () => [source.placeAt(source.text.indexOf("\0"))],
    });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return refuse(reason === "ENOENT" ? "file_not_found" : "file_unreadable", `this file cannot be read (${reason})`);
  }
}
