/**
 * A new operator's token, made in the database itself: whoever may write there is the operator already. Works beside services
 * that run; they look every token up.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { a_name_is_well_formed } from "../../model/law/organizations.ts";
import { SYSTEM_CLOCK } from "../../service/domain/clock.ts";
import { type MadeToken, makeToken, revokeOtherOperators } from "../../service/domain/tokens.ts";
import type { Store } from "../../service/store/store.ts";
import type { Context } from "../definition.ts";
import { Failure } from "../failure.ts";
import { stackFolder } from "../stack.ts";

export interface OperatorOptions {
  /** Folder of a SQLite database. @default the stack's own */
  readonly data?: string;
  /** URL of a database, in the place of a folder. */
  readonly database?: string;
  readonly name: string;
  readonly revokeOthers?: true;
}

/** Makes it; answers how many others were ended. @throws Failure where there is no database to make it in */
export async function newOperatorToken(
  context: Context,
  options: OperatorOptions,
): Promise<MadeToken & { readonly revoked: number }> {
  const badName = a_name_is_well_formed(options.name);
  if (badName) throw Failure.of("usage", `--name: ${badName.message}`);
  const store = await opened(context, options);
  const nowMs = SYSTEM_CLOCK.now();
  const wanted = { name: options.name, principal: "operator", role: "operator", scope: null, expiresAt: null } as const;
  try {
    return await store.write(function* () {
      const made = yield* makeToken(wanted, nowMs);
      const revoked = options.revokeOthers ? yield* revokeOtherOperators(made.id, "host", nowMs) : 0;
      return { ...made, revoked };
    });
  } finally {
    await store.close();
  }
}

async function opened(context: Context, { data, database }: OperatorOptions): Promise<Store> {
  try {
    if (database !== undefined && /^postgres(ql)?:\/\//.test(database))
      return await (await import("../../service/store/postgres.ts")).openPostgres({ url: database });
    if (database !== undefined && !database.startsWith("sqlite:"))
      // Not repeated: it may have a password.
      throw Failure.of("usage", "--database is a URL that begins with postgres:// or sqlite:");
    const file = resolve(
      context.folder,
      database?.slice("sqlite:".length) ?? join(folderOf(context, data), "allot.db"),
    );
    // Never a new database, for which a mistyped folder would be taken.
    if (!existsSync(file)) throw Failure.of("no_database", `there is no database at ${file}`);
    return await (await import("../../service/store/sqlite.ts")).openSqlite({ file });
  } catch (error) {
    if (error instanceof Failure || !(error instanceof Error) || error instanceof TypeError) throw error;
    throw Failure.of("database_unusable", `the database cannot be opened: ${error.message}`);
  }
}

function folderOf(context: Context, data: string | undefined): string {
  return data ?? join(stackFolder(context), ".allot");
}
