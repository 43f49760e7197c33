/**
 * Brings a SQLite file to the newest schema. Several processes may try at once: the write lock lets one do it, and the
 * others find it done.
 */
import { MIGRATIONS, SQLITE_DIALECT } from "./migrations/index.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { query, whole } from "./statement.ts";
import { NewerSchema } from "./store.ts";

/** Runs the migrations that the file has not seen. @throws NewerSchema */
export function migrate(connection: SqliteConnection): void {
  if (versionOf(connection) === MIGRATIONS.length) return;
  connection.execute("BEGIN IMMEDIATE");
  try {
    for (const migration of MIGRATIONS.slice(versionOf(connection)))
      for (const statement of migration(SQLITE_DIALECT)) connection.execute(statement);
    connection.execute(`PRAGMA user_version = ${MIGRATIONS.length}`);
    connection.execute("COMMIT");
  } catch (error) {
    if (connection.inTransaction) connection.execute("ROLLBACK");
    throw error;
  }
}

function versionOf(connection: SqliteConnection): number {
  const version = whole(connection.run(query("PRAGMA user_version"))[0]?.[0]);
  if (version > MIGRATIONS.length) throw new NewerSchema(version, MIGRATIONS.length);
  return version;
}
