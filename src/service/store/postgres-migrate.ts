/**
 * Brings a PostgreSQL database to the newest schema, all steps in one transaction: one that fails leaves the schema as it was.
 * Several instances may try at once: a lock lets one do it, and the others find it done.
 */
import type { ClientBase } from "pg";
import { MIGRATIONS, type Migration } from "./migrations/index.ts";
import { POSTGRES_DIALECT, POSTGRES_FOUNDATION, toPostgres } from "./migrations/postgres-dialect.ts";
import { NewerSchema } from "./store.ts";

/** Any number, the same in every version. */
const LOCK = 61_106_108_111;

/** Runs the migrations that the database has not seen. Answers the schema that it had. @throws NewerSchema */
export async function migrate(client: ClientBase, migrations: readonly Migration[] = MIGRATIONS): Promise<number> {
  await assertServer(client);
  if ((await versionOf(client, migrations)) === migrations.length) return migrations.length;
  await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
  try {
    await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    const version = await versionOf(client, migrations);
    if (version === 0) {
      await client.query("CREATE TABLE allot_schema (version BIGINT NOT NULL)");
      await client.query("INSERT INTO allot_schema (version) VALUES (0)");
      for (const statement of POSTGRES_FOUNDATION) await client.query(statement);
    }
    for (const migration of migrations.slice(version))
      for (const statement of migration(POSTGRES_DIALECT)) await client.query(toPostgres(statement));
    await client.query("UPDATE allot_schema SET version = $1", [migrations.length]);
    await client.query("COMMIT");
    return version;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

/** The number of the schema; 0 where there is none. @throws NewerSchema */
export async function versionOf(client: ClientBase, migrations: readonly Migration[] = MIGRATIONS): Promise<number> {
  // The catalogue is read like any table: to_regclass() may remember within a transaction that there was none.
  const { rowCount } = await client.query(
    "SELECT FROM pg_class WHERE relname = 'allot_schema' AND relkind = 'r' AND pg_table_is_visible(oid)",
  );
  if (rowCount === 0) return 0;
  const { rows } = await client.query<{ version: number }>("SELECT version FROM allot_schema");
  const version = rows[0]?.version;
  if (version === undefined) throw new Error("the database does not say which schema it has (allot_schema is empty)");
  if (version > migrations.length) throw new NewerSchema(version, migrations.length);
  return version;
}

async function assertServer(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    "SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding",
  );
  const [found] = rows;
  if (Number(found?.version) < 150_000) throw new Error("allot needs PostgreSQL 15 or newer");
  if (found?.encoding !== "UTF8") throw new Error(`allot needs a database in UTF8, this one is in ${found?.encoding}`);
}
