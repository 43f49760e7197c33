import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Backup, BackupRefused, backUp, restore } from "../../src/service/backup.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { allot } from "../e2e/allot.ts";
import { allocate, child, freshFolder, root, serve, type UnderTest } from "./under-test.ts";

let folder: string;
let remove: () => void;
let service: UnderTest | undefined;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  ({ folder, remove } = freshFolder());
});
afterEach(async () => {
  await service?.close();
  service = undefined;
  remove();
});

async function started(name = "allot.db"): Promise<UnderTest> {
  service = await serve(await openSqlite({ file: at(name) }));
  return service;
}

async function stopped(): Promise<void> {
  await service?.close();
  service = undefined;
}

/** rlc 500,000 → de 10,000, fr 20,000 */
async function plant(): Promise<void> {
  const answer = await service?.post([[root()], [child("de", "rlc"), child("fr", "rlc", 20_000)]]);
  expect(answer?.status).toBe(200);
}

const creditsOf = async (one: UnderTest, key: string) => (await one.organizations()).get(key)?.allocated;

describe("backup", () => {
  test("while writes go on, is of one moment: it verifies, and holds whole groups only", async () => {
    const live = await started();
    await plant();
    let goesOn = true;
    let turns = 0;
    // By another process, as people do it: in this one, the copy would hold up the writes.
    const copied = (name: string) => allot(["backup", at(name), "--data", folder, "--format", "json"], { folder });
    // Always 30,000 together: a copy of two moments would show another sum.
    const writing = (async () => {
      while (goesOn) {
        turns += 1;
        const [de, fr] = turns % 2 === 1 ? [20_000, 10_000] : [10_000, 20_000];
        const { status } = await live.group(allocate("de", de), allocate("fr", fr));
        expect(status).toBe("applied");
      }
    })();
    const made = [];
    for (const name of ["one.db", "two.db", "three.db"]) {
      const before = turns;
      const { code, stdout, stderr } = await copied(name);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      made.push(JSON.parse(stdout) as Backup);
      expect(turns, "writes went on meanwhile").toBeGreaterThan(before);
    }
    goesOn = false;
    await writing;
    for (const { file, trees } of made) {
      expect(trees).toHaveLength(1);
      const copy = new Database(file, { readonly: true });
      const sum = copy.prepare("SELECT sum(allocated) AS sum FROM organizations WHERE parent IS NOT NULL").get();
      expect(sum).toEqual({ sum: 30_000 });
      copy.close();
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
    expect(made[2]?.trees[0]?.revision).toBeGreaterThan(made[0]?.trees[0]?.revision ?? 0);
    expect(readdirSync(folder).filter((name) => name.includes(".new") || /^(one|two|three)\.db-/.test(name))).toEqual(
      [],
    );
  });

  test("never overwrites, and says where there is no database", async () => {
    await started();
    writeFileSync(at("there.db"), "precious");
    await expect(backUp({ database: at("allot.db"), to: at("there.db") })).rejects.toThrow(/there already/);
    expect(readFileSync(at("there.db"), "utf8")).toBe("precious");
    await expect(backUp({ database: at("none.db"), to: at("x.db") })).rejects.toThrow(/there is no database/);
    expect(existsSync(at("x.db"))).toBe(false);
  });

  test("C-9 refuses to call a copy with a broken ledger a backup", async () => {
    await started();
    await plant();
    await stopped();
    const database = new Database(at("allot.db"));
    database.exec("DROP TRIGGER ledger_entries_refuses_update");
    database.exec("UPDATE ledger_entries SET amount = amount + 1 WHERE sequence = 2");
    database.close();
    await expect(backUp({ database: at("allot.db"), to: at("copy.db") })).rejects.toThrow(/does not verify/);
    expect(readdirSync(folder)).toEqual(["allot.db"]);
  });
});

describe("restore", () => {
  async function backedUpAndChanged(): Promise<void> {
    const live = await started();
    await plant();
    await backUp({ database: at("allot.db"), to: at("copy.db") });
    await live.group(allocate("de", 40_000));
    await stopped();
  }

  test("puts the state of the backup back, and keeps what was there", async () => {
    await backedUpAndChanged();
    const lineageBefore = (await (await started()).call("GET", "/v1/trees")).json.trees[0].lineage;
    await stopped();
    const { before, trees } = await restore({ from: at("copy.db"), database: at("allot.db") });
    expect(trees).toMatchObject([{ root: "rlc", revision: 1, organizations: 3 }]);
    const put = await started();
    expect(await creditsOf(put, "de")).toBe(10_000);
    const lineage = async (one: UnderTest) => (await one.call("GET", "/v1/trees")).json.trees[0].lineage;
    // What was planned on the state that is gone is not for this one, also when its revisions have caught up.
    expect(await lineage(put)).not.toBe(lineageBefore);
    await put.group(allocate("fr", 30_000));
    expect((await put.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
    await stopped();
    await restore({ from: before ?? "", database: at("allot.db") });
    const again = await started();
    expect(await creditsOf(again, "de")).toBe(40_000);
    expect((await again.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
  });

  test("makes a database where there is none, and one where there are only ruins", async () => {
    await backedUpAndChanged();
    await restore({ from: at("copy.db"), database: at("trial/fresh.db") });
    expect(await creditsOf(await started("trial/fresh.db"), "de")).toBe(10_000);
    await stopped();
    writeFileSync(at("allot.db"), "x".repeat(10_000));
    const { before } = await restore({ from: at("copy.db"), database: at("allot.db") });
    expect(readFileSync(before ?? "", "utf8")).toBe("x".repeat(10_000));
    expect(await creditsOf(await started(), "de")).toBe(10_000);
  });

  test("is refused while a service has the database open, however idle", async () => {
    const live = await started();
    await plant();
    await backUp({ database: at("allot.db"), to: at("copy.db") });
    await live.group(allocate("de", 40_000));
    await expect(restore({ from: at("copy.db"), database: at("allot.db") })).rejects.toThrow(/is in use/);
    expect(readdirSync(folder).filter((name) => /before|restoring/.test(name))).toEqual([]);
    expect(await creditsOf(live, "de")).toBe(40_000);
    expect((await live.group(allocate("de", 50_000))).status).toBe("applied");
  });

  test.each([
    ["a file that is no database", () => writeFileSync(at("bad.db"), "not a database, though long enough to be one")],
    ["an empty file", () => writeFileSync(at("bad.db"), "")],
    ["another program's database", () => new Database(at("bad.db")).exec("CREATE TABLE t (x)").close()],
    [
      "a backup that was cut short",
      () => {
        copyFileSync(at("copy.db"), at("bad.db"));
        truncateSync(at("bad.db"), statSync(at("copy.db")).size - 8_192);
      },
    ],
    [
      "a backup of a newer allot",
      () => {
        copyFileSync(at("copy.db"), at("bad.db"));
        const newer = new Database(at("bad.db"));
        newer.pragma("user_version = 99");
        newer.close();
      },
    ],
    ["a file that is not there", () => {}],
  ])("refuses %s, and changes nothing", async (_what, make) => {
    await backedUpAndChanged();
    make();
    const names = readdirSync(folder).sort();
    const content = readFileSync(at("allot.db"));
    await expect(restore({ from: at("bad.db"), database: at("allot.db") })).rejects.toBeInstanceOf(BackupRefused);
    expect(readdirSync(folder).sort()).toEqual(names);
    expect(readFileSync(at("allot.db")).equals(content)).toBe(true);
    expect(await creditsOf(await started(), "de")).toBe(40_000);
  });
});
