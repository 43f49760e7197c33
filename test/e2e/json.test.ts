/**
 * `--format json` of the commands that are about no plan: what each really prints fits its schema in schemas/, done or failed
 * (reconciler.md, Commands). The documents of plan, apply, tree, history and validate are checked where those are tested.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, it, onTestFinished, vi } from "vitest";
import { holdLock } from "../../src/apply/index.ts";
import { connect } from "../../src/client/index.ts";
import { startEmbedded } from "../../src/service/embedded.ts";
import type { Backup } from "../../src/wire/generated/backup.ts";
import type { Caller } from "../../src/wire/generated/caller.ts";
import type { Erasure } from "../../src/wire/generated/erasure.ts";
import type { Explanation } from "../../src/wire/generated/explanation.ts";
import type { Formatting } from "../../src/wire/generated/formatting.ts";
import type { LockReleased } from "../../src/wire/generated/lock-released.ts";
import type { Locks } from "../../src/wire/generated/locks.ts";
import type { TokenCreated } from "../../src/wire/generated/token-created.ts";
import type { Tokens } from "../../src/wire/generated/tokens.ts";
import type { Validation } from "../../src/wire/generated/validation.ts";
import type { Verification } from "../../src/wire/generated/verification.ts";
import { allot, documentOf, edit, type Printed, temporaryStack } from "./allot.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 180_000 });

/** What a stack's commands print, each checked against a schema. */
function printing(folder: string) {
  const run = async <Document>(args: readonly string[], name: Printed, exit: number): Promise<Document> => {
    const { code, stdout, stderr } = await allot([...args, "--format", "json"], { folder });
    expect([args, code, stderr]).toEqual([args, exit, stderr]);
    return documentOf<Document>(name, stdout);
  };
  return {
    done: <Document>(name: Printed, ...args: string[]) => run<Document>(args, name, 0),
    found: <Document>(name: Printed, ...args: string[]) => run<Document>(args, name, 1),
    /** The codes of why a command could not do its work: the one document that all of these have in common. */
    failed: async (...args: string[]) =>
      (await run<Validation>(args, "validation", 1)).problems.map(({ code }) => code),
  };
}

it("of locks, tokens, callers, persons and the ledger fits its schema", async () => {
  const folder = temporaryStack();
  const service = await startEmbedded({ folder: join(folder, ".allot") });
  const client = connect({ socketPath: service.socketPath, token: service.token });
  onTestFinished(async () => {
    await client.close();
    await service.close();
  });
  const { done, failed } = printing(folder);
  expect(await done<Verification>("verification", "verify")).toMatchObject({ root: "rlc", revision: 0, head: "" });
  expect((await allot(["apply", "--auto-approve", "--quiet"], { folder })).code).toBe(0);
  expect(await done<Verification>("verification", "verify")).toMatchObject({ root: "rlc", organizations: 4 });

  const held = await holdLock(client, "rlc", { command: "allot apply", run: null, runUrl: null, timeoutMs: 0 });
  const { locks } = await done<Locks>("locks", "lock", "list");
  expect(locks).toMatchObject([{ root: "rlc", fence: held.fence }]);
  expect(await failed("lock", "release")).toEqual(["approval_needed"]);
  const { released } = await done<LockReleased>("lock-released", "lock", "release", "--yes");
  expect(released).toMatchObject({ root: "rlc", fence: held.fence });
  expect((await done<LockReleased>("lock-released", "lock", "release")).released).toBe(null);
  await held.release();

  const { secret, token } = await done<TokenCreated>("token-created", "token", "create", "ci-plan");
  expect(secret).toMatch(/^allot_/);
  const { tokens } = await done<Tokens>("tokens", "token", "list");
  expect(tokens).toContainEqual(token);
  expect(JSON.stringify(tokens)).not.toContain(secret);
  expect(await failed("token", "create", "lost", "--organization", "nobody")).toEqual(["not_found"]);
  expect(await done<Caller>("caller", "whoami")).toMatchObject({ service: "embedded", role: "operator" });

  expect(await failed("person", "erase", "lin@lg.example")).toEqual(["approval_needed"]);
  const owner = { name: "Next", email: "next@lg.example" };
  const naming = {
    id: "name-another-owner",
    kind: "owner.name",
    address: "lg",
    version: null,
    after: { owner },
  } as const;
  await client.changeSet("rlc", { stack: "first-tree", run: "another", groups: [{ operations: [naming] }] });
  const erased = await done<Erasure>("erasure", "person", "erase", "lin@lg.example", "--yes");
  expect(erased).toMatchObject({ root: "rlc", persons: 1 });
});

it("of files fits its schema, and says what is wrong in the same document", async () => {
  const folder = temporaryStack();
  const { done, found, failed } = printing(folder);
  expect((await done<Formatting>("formatting", "fmt", "--check")).changed).toEqual([]);
  const { fields } = await done<Explanation>("explanation", "explain", "lg");
  expect(fields.map(({ field }) => field)).toEqual(expect.arrayContaining(["key", "credits", "owner.email"]));
  expect(await failed("explain", "nobody")).toEqual(["address_unknown"]);
  edit(folder, "orgs/rlc.yaml", "children:", "children: [");
  const { problems } = await found<Formatting>("formatting", "fmt");
  expect(problems).toMatchObject([{ places: [{ file: "orgs/rlc.yaml" }] }]);
});

it("of backups fits its schema, as does that of a ledger which is not whole (C-9)", async () => {
  const folder = temporaryStack();
  const { done, found, failed } = printing(folder);
  expect(await failed("backup", "b.db")).toEqual(["backup_refused"]);
  expect((await allot(["apply", "--auto-approve", "--quiet"], { folder })).code).toBe(0);
  const made = await done<Backup>("backup", "backup", "b.db");
  expect(made).toMatchObject({ file: join(folder, "b.db"), trees: [{ root: "rlc", organizations: 4 }], before: null });
  expect(made.bytes).toBe(readFileSync(made.file).length);
  expect(await failed("restore", "none.db", "--yes")).toEqual(["restore_refused"]);
  const restored = await done<Backup>("backup", "restore", "b.db", "--yes");
  expect(restored).toMatchObject({ file: join(folder, ".allot/allot.db"), trees: made.trees });
  expect(restored.before).toMatch(/allot-before-restore-/);

  const database = new Database(restored.file);
  database.exec("DROP TRIGGER ledger_entries_refuses_update");
  database.exec("UPDATE ledger_entries SET amount = amount + 1 WHERE sequence = 2");
  database.close();
  const { problems } = await found<Verification>("verification", "verify");
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatchObject({ code: "ledger_broken", rule: "C-9" });
});
