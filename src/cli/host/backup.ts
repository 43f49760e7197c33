/** Backup and restore of a database on this machine: the files of a stack's own service, or of one that stands alone. */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { BackupRefused, backUp, restore } from "../../service/backup.ts";
import { makeFolder } from "../../workflow/index.ts";
import type { Context } from "../definition.ts";
import { Failure } from "../failure.ts";
import { stackFolder } from "../stack.ts";

/** The database that is meant: of the service with its data in `--data`, else of the stack. */
export function databaseFile(context: Context, data: string | undefined): string {
  const folder = data === undefined ? join(stackFolder(context), ".allot") : resolve(context.folder, data);
  return join(folder, "allot.db");
}

/** Writes a verified backup. @throws Failure */
export const backUpDatabase: typeof backUp = (options) => backUp(options).catch(told("backup_refused"));

/** Puts a backup in the place of a database. @throws Failure */
export const restoreDatabase: typeof restore = async (options) => {
  if (existsSync(options.from)) makeFolder(dirname(options.database), 0o700);
  return restore(options).catch(told("restore_refused"));
};

function told(code: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof BackupRefused) throw Failure.of(code, `${error.message}; nothing was changed`);
    throw error;
  };
}
