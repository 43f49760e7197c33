import { join } from "node:path";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { freshFolder } from "../service/under-test.ts";
import { SUITES } from "./suites.ts";

for (const suite of SUITES)
  suite("SQLite", async () => {
    const { folder, remove } = freshFolder();
    return { open: () => openSqlite({ file: join(folder, "allot.db") }), remove: async () => remove() };
  });
