/** A process that opens a database, a file or a URL, and says which schema of ours it then has: for tests of several at once. */
import { openPostgres } from "../../../src/service/store/postgres.ts";
import { openSqlite } from "../../../src/service/store/sqlite.ts";

const [at = ""] = process.argv.slice(2);
const store = await (at.startsWith("postgres") ? openPostgres({ url: at }) : openSqlite({ file: at }));
await store.close();
process.stdout.write("open\n");
