/**
 * A service that stands alone, as a process that tests kill: over SQLite in a folder, on a TCP port of the loopback. Not a test
 * itself. `service-process.ts FOLDER PORT` prints `ready PORT TOKEN`; when its database fails it says so and ends with 1.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { SYSTEM_CLOCK } from "../../src/service/domain/clock.ts";
import { embeddedToken } from "../../src/service/first-token.ts";
import { buildService } from "../../src/service/service.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";

const [folder = ".", port = "0"] = process.argv.slice(2);
mkdirSync(folder, { recursive: true, mode: 0o700 });
const store = await openSqlite({
  file: join(folder, "allot.db"),
  onFailure: (error) => {
    process.stderr.write(`${error.message}\n`);
    setImmediate(() => process.exit(1));
  },
});
const token = await embeddedToken(store, folder, SYSTEM_CLOCK.now());
const service = await buildService({ store, clock: SYSTEM_CLOCK });
const address = await service.server.listen({ host: "127.0.0.1", port: Number(port) });
process.stdout.write(`ready ${new URL(address).port} ${token}\n`);
process.on("SIGTERM", () => void service.close().then(() => process.exit(0)));
