/**
 * Backup and restore of the embedded database, while writes go on.
 *
 * A backup is `VACUUM INTO`: one read transaction, so it is of one moment and holds up nobody, and it leaves out what has been
 * erased. Rejected: SQLite's page-wise backup, which begins again whenever somebody else commits; a copy of the file, which
 * misses what is still in the write-ahead log.
 *
 * A restore replaces the content in place, in one transaction, so that whoever opens the file sees the old or the new and
 * never half. What was there is backed up beside it first. Nothing counts before it has been verified. Restored trees get another
 * lineage: their revisions are counted anew from the backup's on, so that a plan made on what came after it must not be mistaken.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { OPERATOR } from "../model/authority.ts";
import type { Caller } from "./domain/caller.ts";
import { newLineage } from "./domain/ids.ts";
import { endStateLocks } from "./domain/terraform-locks.ts";
import { listTrees, renewLineages } from "./domain/trees.ts";
import { verifyTree } from "./domain/verification.ts";
import { openSqlite } from "./store/sqlite.ts";

/** A tree in a backup, as its verification found it. */
export interface BackedUpTree {
  readonly root: string;
  readonly revision: number;
  readonly entries: number;
  readonly organizations: number;
}

export interface Backup {
  /** Path of the file that was written. */
  readonly file: string;
  readonly bytes: number;
  readonly trees: readonly BackedUpTree[];
}

export interface Restored extends Backup {
  /** Backup of what was there before, beside the database; null where there was nothing. */
  readonly before: string | null;
}

/** Why a backup or restore was not done; nothing has changed. In words for who asked. */
export class BackupRefused extends Error {}

/** Whoever can read the file sees all that is in it. */
const HOST: Caller = {
  ...{ principal: "host", tokenId: "", role: "operator", access: "full" },
  ...{ authority: OPERATOR, scope: null },
};

/** Backs a database file up into a new file, and verifies that. @throws BackupRefused */
export async function backUp({ database, to }: { database: string; to: string }): Promise<Backup> {
  if (!existsSync(database)) throw new BackupRefused(`there is no database at ${database}`);
  if (existsSync(to)) throw new BackupRefused(`${to} is there already; a backup never overwrites`);
  const temporary = `${to}.${process.pid}.new`;
  try {
    copyInto(database, temporary);
    const trees = await verified(temporary);
    settle(temporary);
    // A link refuses where a rename would overwrite what came there meanwhile.
    linkSync(temporary, to);
    synced(dirname(to));
    return { file: to, bytes: statSync(to).size, trees };
  } finally {
    remove(temporary);
  }
}

/**
 * Puts a backup in the place of a database that nobody has open. A backup of an older allot is brought to today's schema; the
 * backup itself is only read. @throws BackupRefused
 */
export async function restore({ from, database }: { from: string; database: string }): Promise<Restored> {
  if (!existsSync(from)) throw new BackupRefused(`there is no backup at ${from}`);
  assertOurs(from);
  mkdirSync(dirname(database), { recursive: true, mode: 0o700 });
  const temporary = `${database}.${process.pid}.restoring`;
  try {
    closeSync(openSync(temporary, "w", 0o600));
    copyFileSync(from, temporary);
    const trees = await verified(temporary, true);
    settle(temporary);
    const isThere = existsSync(database);
    const isWhole = isThere && leavesWal(database);
    const before = isThere ? keepBeside(database) : null;
    if (before === null) {
      linkSync(temporary, database);
      synced(dirname(database));
    } else await replaceContent(temporary, database, isWhole);
    return { file: database, bytes: statSync(database).size, trees, before };
  } finally {
    remove(temporary);
  }
}

function copyInto(database: string, to: string): void {
  closeSync(openSync(to, "wx", 0o600));
  const source = opened(database);
  try {
    source.prepare("VACUUM INTO ?").run(to);
  } catch (error) {
    throw refusal(error, `${database} cannot be read`);
  } finally {
    source.close();
  }
}

/** Opens a copy as the service would, replays every ledger in it, and answers its trees. @throws BackupRefused */
async function verified(file: string, isRestored = false): Promise<BackedUpTree[]> {
  try {
    const damage = integrityProblems(file);
    if (damage.length > 0) throw new BackupRefused(`the database is damaged: ${damage.slice(0, 3).join("; ")}`);
    const store = await openSqlite({ file });
    try {
      const trees: BackedUpTree[] = [];
      for (const { root } of await store.read(() => listTrees(HOST))) {
        const found = await verifyTree(store, root, HOST);
        if (typeof found === "string") throw new BackupRefused(`the tree ${root} cannot be read`);
        const { problems, revision, entries, organizations } = found;
        if (problems.length > 0)
          throw new BackupRefused(`the ledger of ${root} does not verify: ${problems.slice(0, 3).join("; ")}`);
        trees.push({ root, revision, entries, organizations });
      }
      if (isRestored) {
        await store.write(() => renewLineages(newLineage));
        await store.write(endStateLocks);
      }
      return trees;
    } finally {
      await store.close();
    }
  } catch (error) {
    throw refusal(error, "it is not a whole database of allot");
  }
}

function integrityProblems(file: string): string[] {
  const copy = opened(file);
  try {
    const found: readonly { integrity_check: string }[] = copy
      .prepare<[], { integrity_check: string }>("PRAGMA integrity_check")
      .all();
    return found.map((row) => row.integrity_check).filter((line) => line !== "ok");
  } finally {
    copy.close();
  }
}

/** Before anything is made of a file: that it is a database, and one of ours. */
function assertOurs(file: string): void {
  try {
    const database = new Database(file, { readonly: true });
    try {
      const trees = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'trees'").get();
      if (trees === undefined) throw new BackupRefused(`${file} is a database, but not of allot`);
    } finally {
      database.close();
    }
  } catch (error) {
    throw refusal(error, `${file} is no backup`);
  }
}

/** Leaves a file that needs none beside it, and is on disk. */
function settle(file: string): void {
  const copy = opened(file);
  copy.pragma("journal_mode = DELETE");
  copy.close();
  synced(file);
}

/** A verified copy of what is about to be replaced, under a name of its own; even one that does not verify is kept. */
function keepBeside(database: string): string {
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, "");
  const before = join(dirname(database), `allot-before-restore-${stamp}.db`);
  try {
    copyInto(database, before);
  } catch {
    remove(before);
    for (const suffix of ["", "-wal"])
      if (existsSync(database + suffix)) copyFileSync(database + suffix, before + suffix);
  }
  synced(before);
  return before;
}

/**
 * Makes sure that nobody has a database open, which leaving WAL mode needs: an idle service counts, too. Answers false for one
 * that is no database any more; to replace that is what a restore is for. @throws BackupRefused
 */
function leavesWal(database: string): boolean {
  try {
    const target = opened(database);
    try {
      target.pragma("journal_mode = DELETE");
    } finally {
      target.close();
    }
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw refusal(error, `${database} is in use: stop the service and every allot of this stack first`);
  }
}

/** In one transaction of the target, where that is a database. Its remains are kept beside it. */
async function replaceContent(source: string, database: string, isWhole: boolean): Promise<void> {
  if (!isWhole) {
    remove(database);
    linkSync(source, database);
    synced(dirname(database));
    return;
  }
  const copy = opened(source);
  try {
    await copy.backup(database, { progress: () => 0x7fffffff });
  } catch (error) {
    throw refusal(error, `${database} is in use: stop the service and every allot of this stack first`);
  } finally {
    copy.close();
  }
  synced(database);
}

function opened(file: string): Database.Database {
  return new Database(file, { timeout: 2_000, fileMustExist: true });
}

function synced(path: string): void {
  const file = openSync(path, "r");
  fsyncSync(file);
  closeSync(file);
}

function remove(file: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(`${file}${suffix}`, { force: true });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function isDamage(error: unknown): boolean {
  return /^SQLITE_(NOTADB|CORRUPT)/.test(codeOf(error));
}

function refusal(error: unknown, what: string): Error {
  if (error instanceof BackupRefused) return error;
  return new BackupRefused(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}
