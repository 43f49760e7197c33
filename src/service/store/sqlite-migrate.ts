/**
 * Brings a SQLite file to the newest schema. Several processes may try at once: the write lock lets one do it, and the
 * others find it done. A step that fails leaves the schema as it was.
 */
import { MIGRATIONS, type Migration, SQLITE_DIALECT } from "./migrations/index.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { query, whole } from "./statement.ts";
import { NewerSchema } from "./store.ts";

/** Runs the migrations that the file has not seen. @throws NewerSchema */
export function migrate(connection: SqliteConnection, migrations: readonly Migration[] = MIGRATIONS): void {
  if (versionOf(connection, migrations) === migrations.length) return;
  connection.execute("BEGIN IMMEDIATE");
  try {
    for (const migration of migrations.slice(versionOf(connection, migrations)))
      for (const statement of migration(SQLITE_DIALECT)) connection.execute(statement);
    connection.execute(`PRAGMA user_version = ${migrations.length}`);
    connection.execute("COMMIT");
  } catch (error) {
    if (connection.inTransaction) connection.execute("ROLLBACK");
    throw error;
  }
}

function versionOf(connection: SqliteConnection, migrations: readonly Migration[]): number {
  const version = whole(connection.run(query("PRAGMA user_version"))[0]?.[0]);
  if (version > migrations.length) throw new NewerSchema(version, migrations.length);
  return version;
}
