/**
 * Brings a SQLite file to the newest schema. Several processes may try at once: the write lock lets one do it, and the
 * others find it done. A step that fails leaves the schema as it was.
 */
import { MIGRATIONS, type Migration, SQLITE_DIALECT } from "./migrations/index.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { query, whole } from "./statement.ts";
import { NewerSchema } from "./store.ts";

/** The schema since which connections overwrite what they delete. */
const FIRST_THAT_LEAVES_NONE = 2;

/** Runs the migrations that the file has not seen. Answers the schema that it had. @throws NewerSchema */
export function migrate(connection: SqliteConnection, migrations: readonly Migration[] = MIGRATIONS): number {
  if (versionOf(connection, migrations) === migrations.length) return migrations.length;
  // Earlier versions left copies of rows in unused parts of pages, where erasing people would not reach them.
  const found = versionOf(connection, migrations);
  if (found > 0 && found < FIRST_THAT_LEAVES_NONE) connection.execute("VACUUM");
  connection.execute("BEGIN IMMEDIATE");
  try {
    const version = versionOf(connection, migrations);
    for (const migration of migrations.slice(version))
      for (const statement of migration(SQLITE_DIALECT)) connection.execute(statement);
    connection.execute(`PRAGMA user_version = ${migrations.length}`);
    connection.execute("COMMIT");
    return version;
  } catch (error) {
    if (connection.inTransaction) connection.execute("ROLLBACK");
    throw error;
  }
}

/** The number of the schema; 0 where there is none. @throws NewerSchema */
export function versionOf(connection: SqliteConnection, migrations: readonly Migration[] = MIGRATIONS): number {
  const version = whole(connection.run(query("PRAGMA user_version"))[0]?.[0]);
  if (version > migrations.length) throw new NewerSchema(version, migrations.length);
  return version;
}
