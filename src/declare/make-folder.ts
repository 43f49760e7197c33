/**
 * Makes a folder and those above it, as `mkdir -p` does. Node's own `recursive` never ends where a file system says of a folder whose parent
 * is there that it is not (Linux: below /proc); this fails there.
 */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** @throws what the file system says, with the folder that cannot be made */
export function makeFolder(path: string, mode?: number): void {
  const missing: string[] = [];
  let there = resolve(path);
  for (; !existsSync(there); there = dirname(there)) missing.push(there);
  if (!statSync(there).isDirectory()) throw notMade(missing[0] ?? there, `${there} is no folder`, "ENOTDIR");
  for (const folder of missing.reverse()) make(folder, mode);
}

function make(folder: string, mode: number | undefined): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
    // Somebody else has made it meanwhile.
    if (error.code === "EEXIST" && statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    throw notMade(folder, `${dirname(folder)} takes no new folder (${error.code})`, error.code);
  }
}

function notMade(folder: string, why: string, code: string): Error {
  return Object.assign(new Error(`the folder ${folder} cannot be made: ${why}; name another place`), {
    code,
    syscall: "mkdir",
  });
}
