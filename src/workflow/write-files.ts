/**
 * Edited files → the disk: each whole or not at all, and all or none as far as a file system can. What was changed meanwhile by somebody else is
 * never overwritten, and nothing outside of the stack's folder is written, be it through a link.
 */
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { makeFolder } from "../declare/index.ts";

/** A file to be written. */
export interface FileEdit {
  /** Path inside the folder, with forward slashes. */
  readonly name: string;
  /** What it said when it was read, without a byte order mark; null for a new file. */
  readonly before: string | null;
  /** What it is to say, the same. */
  readonly after: string;
}

/** Why nothing was written. */
export class NotWritten extends Error {
  readonly file: string;

  constructor(file: string, why: string) {
    super(`${file} ${why}; nothing was written`);
    this.name = "NotWritten";
    this.file = file;
  }
}

const MARK = "\ufeff";

/** Writes them. @throws NotWritten, or what the file system says; then all are as they were */
export function writeFiles(folder: string, edits: readonly FileEdit[]): void {
  const prepared: { path: string; beside: string; was: Buffer | null }[] = [];
  const done: typeof prepared = [];
  try {
    for (const edit of edits) prepared.push(prepare(realpathSync(folder), edit));
    for (const one of prepared) {
      renameSync(one.beside, one.path);
      done.push(one);
    }
  } catch (error) {
    for (const { path, was, beside } of done.reverse()) {
      if (was === null) rmSync(path, { force: true });
      else {
        writeBeside(beside, was, statSync(path).mode);
        renameSync(beside, path);
      }
    }
    for (const { beside } of prepared) rmSync(beside, { force: true });
    throw error;
  }
}

/** Looks whether a file may be written and is as it was read, and puts what it is to say beside it. */
function prepare(
  folder: string,
  { name, before, after }: FileEdit,
): { path: string; beside: string; was: Buffer | null } {
  const path = join(folder, ...name.split("/"));
  const inside = before === null ? folderFor(folder, dirname(path)) : realpathSync(dirname(path));
  if (inside !== folder && !inside.startsWith(folder + sep))
    throw new NotWritten(name, "leads out of the stack's folder");
  const was = before === null ? null : readFileSync(path);
  if (was && realpathSync(path) !== join(inside, name.split("/").at(-1) ?? "")) throw new NotWritten(name, "is a link");
  const text = was?.toString("utf8") ?? "";
  const mark = text.startsWith(MARK) ? MARK : "";
  if (was && text.slice(mark.length) !== before) throw new NotWritten(name, "was changed by somebody else meanwhile");
  if (!was && existsSync(path)) throw new NotWritten(name, "is there already");
  const beside = `${path}.${process.pid}.allot-new`;
  writeBeside(beside, Buffer.from(mark + after), was ? statSync(path).mode : 0o644);
  return { path, beside, was };
}

/** The folder of a new file, made where it is not there: below one that is, and only where that is inside of the stack's. */
function folderFor(folder: string, wanted: string): string {
  let there = wanted;
  while (!existsSync(there)) there = dirname(there);
  const real = realpathSync(there);
  if (real === folder || real.startsWith(folder + sep)) makeFolder(wanted);
  return real === folder || real.startsWith(folder + sep) ? realpathSync(wanted) : real;
}

function writeBeside(path: string, bytes: Buffer, mode: number): void {
  const file = openSync(path, "wx", mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fchmodSync(file, mode & 0o777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
