/** P-1: an owner who has not accepted and is replaced is asked no longer. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { query, text } from "../../src/service/store/statement.ts";
import { child, freshFolder, nameOwner, root, serve } from "./under-test.ts";

test("P-1 an organization has one invited owner, however often another is named", async () => {
  const fresh = freshFolder();
  const service = await serve(await openSqlite({ file: join(fresh.folder, "allot.db") }));
  try {
    await service.post([[root("rlc")], [child("cd", "rlc")]], { root: "rlc" });
    for (const name of ["Ada", "Bea", "Ada", "Carl", "Bea"]) {
      const owner = { name, email: `${name.toLowerCase()}@example.com` };
      await service.post([[nameOwner("cd", owner)]], { root: "rlc" });
      const rows = await service.store.write(() =>
        query(
          `SELECT p.name FROM memberships m JOIN persons p ON p.tree = m.tree AND p.number = m.person
           JOIN organizations o ON o.tree = m.tree AND o.number = m.organization WHERE o.key = 'cd'`,
        ),
      );
      expect(rows.map((row) => text(row[0]))).toEqual([name]);
    }
  } finally {
    await service.close();
    fresh.remove();
  }
});
