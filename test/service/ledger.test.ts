/**
 * The ledger (C-9): 10^5 random operations against a simple model of C-4 that shares no code with the service, and what
 * verification finds when someone has been at the database.
 */
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { performChangeSet } from "../../src/service/domain/change-set.ts";
import { type AskedUsage, meter } from "../../src/service/domain/usage.ts";
import { verifyTree } from "../../src/service/domain/verification.ts";
import { openSqlite, type SqliteStore } from "../../src/service/store/sqlite.ts";
import { query } from "../../src/service/store/statement.ts";
import type { ChangeSet } from "../../src/wire/generated/wire.ts";
import {
  allocate,
  change,
  child,
  distributor,
  freshFolder,
  move,
  newOperationId,
  OPERATOR,
  type Operation,
  purchase,
  root,
  serve,
} from "./under-test.ts";

let file: string;
let remove: () => void;
beforeEach(() => {
  const fresh = freshFolder();
  file = join(fresh.folder, "allot.db");
  remove = fresh.remove;
});
afterEach(() => remove());

/** One organization of the simple model: C-4 word by word, nothing stored that can be computed. */
interface Node {
  parent: string | null;
  allocated: number;
  used: number;
  held: number;
}
type Model = Map<string, Node>;

const below = (model: Model, key: string): number => {
  let sum = 0;
  for (const [other, { parent }] of model) if (parent === key) sum += charge(model, other);
  return sum;
};
const nodeOf = (model: Model, key: string): Node => {
  const node = model.get(key);
  if (!node) throw new Error(key);
  return node;
};
const spent = (model: Model, key: string) => nodeOf(model, key).used + nodeOf(model, key).held + below(model, key);
const charge = (model: Model, key: string): number => {
  const { parent, allocated } = nodeOf(model, key);
  return parent === null ? allocated : Math.max(allocated, spent(model, key));
};
const headroom = (model: Model, key: string) => nodeOf(model, key).allocated - spent(model, key);

function* above(model: Model, key: string | null): Generator<string> {
  for (let at = key; at !== null; at = nodeOf(model, at).parent) yield at;
}

/** C-5, and that nothing is negative. */
function expectConserved(model: Model): void {
  let sum = 0;
  for (const [key, { used, held }] of model) {
    const available = charge(model, key) - spent(model, key);
    if (available < 0 || used < 0 || held < 0) throw new Error(`${key} is negative`);
    sum += available + used + held;
  }
  const purchased = nodeOf(model, "rlc").allocated;
  if (sum !== purchased) throw new Error(`${purchased} purchased, ${sum} in the tree`);
}

/** A generator of numbers that is the same every time (mulberry32). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

test("C-4, C-5: after each of 100,000 random operations credits are conserved, and the service agrees with a simple model", {
  timeout: 120_000,
}, async () => {
  const store = await openSqlite({ file });
  const random = seeded(20_260_131);
  const model: Model = new Map([["rlc", { parent: null, allocated: 2_000_000, used: 0, held: 0 }]]);
  const distributors = ["rlc", "d1", "d2", "d3", "d4"];
  const children = Array.from({ length: 12 }, (_, at) => `c${at}`);
  const plan: Operation[] = [root("rlc", { credits: 2_000_000 })];
  for (const [at, key] of distributors.slice(1).entries()) {
    const parent = at < 2 ? "rlc" : "d1";
    plan.push(distributor(key, parent, at === 0 ? 600_000 : 200_000));
    model.set(key, { parent, allocated: at === 0 ? 600_000 : 200_000, used: 0, held: 0 });
  }
  for (const [at, key] of children.entries()) {
    const parent = distributors[at % 5] ?? "rlc";
    plan.push(child(key, parent, 20_000));
    model.set(key, { parent, allocated: 20_000, used: 0, held: 0 });
  }
  const post = (operations: readonly Operation[]) =>
    store.write(() =>
      performChangeSet(changeSetOf(operations), {
        root: "rlc",
        caller: OPERATOR,
        regions: ["eu1"],
        nowMs,
      }),
    );
  // Holds that are open, as the model knows them: those whose end has passed are over before anything else happens.
  const open = new Map<string, { key: string; credits: number; expiresAt: number }>();
  const pass = (ms: number) => {
    nowMs += ms;
    for (const [id, { key, credits, expiresAt }] of open) {
      if (expiresAt > nowMs) continue;
      nodeOf(model, key).held -= credits;
      open.delete(id);
    }
  };
  let nowMs = 1_767_225_600_000;
  await post(plan);
  const keys = [...model.keys()];
  let applied = 0;
  const ROUNDS = 200;
  for (let round = 0; round < ROUNDS; round += 1) {
    pass(random(600_000));
    const operations = Array.from({ length: 420 }, () => randomOperation(random, keys, children, distributors));
    const answer = await post(operations);
    for (const [at, group] of (answer?.groups ?? []).entries()) {
      const operation = operations[at];
      if (!operation) throw new Error("more answers than operations");
      expectAgreement(model, operation, group.status === "applied" ? undefined : group.refusal.code);
      if (group.status === "applied") applied += 1;
      expectConserved(model);
    }
    const ids = [...open.keys()];
    const usages = Array.from({ length: 80 }, () => randomUsage(random, keys, ids, open));
    const answers = await Promise.all(
      usages.map(({ key, asked }) => {
        const usage = { root: "rlc", key, operation: newOperationId(), asked };
        return store.write(() => meter(usage, OPERATOR, nowMs));
      }),
    );
    for (const [at, { key, asked }] of usages.entries()) {
      const answer = answers[at];
      if (!answer || "code" in answer) continue;
      const node = nodeOf(model, key);
      if ("hold" in asked) {
        const hold = open.get(asked.hold);
        if (!hold || hold.key !== key) throw new Error(`${asked.hold} ended twice, or is another's`);
        open.delete(asked.hold);
        node.held -= hold.credits;
        if (asked.kind === "post") node.used += asked.credits;
      } else if (asked.kind === "use") node.used += asked.credits;
      else {
        node.held += asked.credits;
        if (answer.hold) open.set(answer.hold.id, { key, ...answer.hold });
      }
      if (!("hold" in asked))
        for (const one of above(model, key))
          if (headroom(model, one) < 0) throw new Error(`${one} paid what it did not have`);
      applied += 1;
      expectConserved(model);
    }
  }
  const stored = new Map((await balances(store)).map(({ key, ...rest }) => [key, rest]));
  for (const [key, node] of model) expect([key, stored.get(key)]).toEqual([key, { ...node, below: below(model, key) }]);
  // Neither side is trivial: much was applied and much refused.
  expect(applied).toBeGreaterThan(20_000);
  expect(applied).toBeLessThan(80_000);
  expect(await verifyTree(store, "rlc", OPERATOR)).toMatchObject({ problems: [], organizations: 17 });
  await store.close();
});

/** Usage, holds, and ends of holds that are open, or were: some beyond what is held, some of another organization. */
function randomUsage(
  random: (below: number) => number,
  keys: readonly string[],
  ids: readonly string[],
  open: ReadonlyMap<string, { readonly key: string; readonly credits: number }>,
): { key: string; asked: AskedUsage } {
  const key = keys[random(keys.length)] ?? "";
  const credits = 1 + random(8_000);
  const hold = ids[random(ids.length)];
  const kind = (["use", "hold", "post", "void"] as const)[random(4)] ?? "use";
  const held = hold === undefined ? undefined : open.get(hold);
  if (kind === "hold") return { key, asked: { kind, credits, lasting: { forMs: 1 + random(3_600_000) } } };
  if (hold === undefined || !held || kind === "use") return { key, asked: { kind: "use", credits } };
  const of = random(10) === 0 ? key : held.key;
  return { key: of, asked: kind === "void" ? { kind, hold } : { kind, hold, credits: 1 + random(held.credits + 100) } };
}

function randomOperation(
  random: (below: number) => number,
  keys: readonly string[],
  children: readonly string[],
  distributors: readonly string[],
): Operation {
  const [key, child, pool] = [
    keys[random(keys.length)] ?? "",
    children[random(children.length)] ?? "",
    distributors[random(5)] ?? "",
  ];
  const dice = random(20);
  if (dice === 0) return purchase("rlc", 1_000_000 + random(200) * 10_000);
  if (dice < 4) return move(child, pool);
  return allocate(key, random(key.startsWith("d") ? 80 : 15) * 10_000);
}

/** Follows an answer in the model, and holds it against C-3 and C-4 as they read. */
function expectAgreement(model: Model, { kind, address, after }: Operation, refused: string | undefined): void {
  const node = nodeOf(model, address);
  const before = { ...node };
  const charged = charge(model, address);
  if (kind === "credits.allocate") node.allocated = after.credits;
  else if (kind === "credits.purchase") node.allocated = after.purchasedCredits;
  else if (kind === "organization.move") node.parent = after.parent;
  const short = [...above(model, node.parent)].some((key) => headroom(model, key) < 0);
  const floor = node.parent === null ? spent(model, address) : below(model, address);
  const forbidden =
    kind === "credits.allocate" && node.parent === null
      ? "wrong_kind_of_credits"
      : node.allocated < floor
        ? kind === "credits.purchase"
          ? "purchased_below_committed"
          : "allocation_below_children"
        : short && (kind === "organization.move" || charge(model, address) > charged)
          ? "pool_short"
          : undefined;
  if (refused !== forbidden)
    throw new Error(
      `${kind} ${address} ${JSON.stringify(after)}: ${refused ?? "applied"}, should be ${forbidden ?? "applied"}`,
    );
  if (refused !== undefined) Object.assign(node, before);
}

function changeSetOf(operations: readonly Operation[]): ChangeSet {
  const [first, ...rest] = operations.map((operation) => ({ operations: [operation] as [Operation] }));
  if (!first) throw new Error("no operations");
  return { stack: null, run: "run", groups: [first, ...rest] };
}

async function balances(store: SqliteStore): Promise<(Node & { key: string; below: number })[]> {
  const rows = await store.read(() =>
    query(
      `SELECT o.key, above.key, o.allocated, o.used, o.held, o.committed_below FROM organizations o
       LEFT JOIN organizations above ON above.tree = o.tree AND above.number = o.parent`,
    ),
  );
  return rows.map(([key, parent, allocated, used, held, committed]) => ({
    ...{ key: String(key), parent: parent === null ? null : String(parent), allocated: Number(allocated) },
    ...{ used: Number(used), held: Number(held), below: Number(committed) },
  }));
}

describe("verification", () => {
  /** A small tree with every kind of entry that there is, closed; answers what verification says after tampering. */
  async function tamperedWith(tamper: (database: Database.Database) => void): Promise<readonly string[]> {
    const store = await openSqlite({ file });
    const service = await serve(store);
    await service.post([[root()], [distributor("emea"), child("de", "emea")], [child("us", "rlc", 50_000)]]);
    await service.use({ key: "us", kind: "hold", credits: 2_000 });
    await service.use({ key: "us", kind: "hold", credits: 1_000 });
    await service.use({ key: "us", kind: "void", credits: 1_000 });
    await service.use({ key: "de", kind: "post", credits: 2_000 });
    await service.post([
      [allocate("us", 30_000)],
      [move("de", "rlc")],
      [change("de", { country: "FR" })],
      [purchase("rlc", 600_000)],
    ]);
    await service.close();
    const database = new Database(file);
    for (const table of ["ledger_entries", "events", "revisions", "retired_keys"])
      for (const change of ["update", "delete"]) database.exec(`DROP TRIGGER ${table}_refuses_${change}`);
    database.pragma("foreign_keys = OFF");
    database.pragma("ignore_check_constraints = ON");
    tamper(database);
    database.close();
    const again = await openSqlite({ file });
    const verification = await verifyTree(again, "rlc", OPERATOR);
    await again.close();
    return typeof verification === "string" ? [verification] : verification.problems;
  }

  test("finds nothing where nobody was", async () => {
    expect(await tamperedWith(() => undefined)).toEqual([]);
  });

  const columns: [table: string, columns: string[]][] = [
    [
      "ledger_entries",
      ["sequence", "event", "kind", "organization", "pool", "amount", "allocated", "used", "held", "committed_below"],
    ],
    ["revisions", ["revision", "at", "actor", "stack", "run", "last_entry", "previous_hash", "hash"]],
    ["events", ["operation"]],
    ["organizations", ["allocated", "used", "held", "committed_below", "parent"]],
    ["trees", ["revision", "entries", "head", "chain"]],
  ];
  for (const [table, names] of columns)
    test(`finds any change of ${table}: ${names.join(", ")}`, async () => {
      for (const name of names) {
        const row = table === "trees" ? 0 : 1;
        const problems = await tamperedWith((database) => {
          const at = database.prepare(`SELECT * FROM ${table} LIMIT 1 OFFSET ${row}`).get() as Record<
            string,
            string | number | null
          >;
          const value = at[name];
          const flipped = typeof value === "number" ? value + 1_000 : value === null ? 1 : flip(String(value));
          const where = Object.keys(at)
            .map((column) => `${column} IS ?`)
            .join(" AND ");
          const { changes } = database
            .prepare(`UPDATE ${table} SET ${name} = ? WHERE ${where}`)
            .run(flipped, ...Object.values(at));
          expect(changes).toBe(1);
        });
        expect([table, name, problems.length > 0]).toEqual([table, name, true]);
        remove();
        const fresh = freshFolder();
        file = join(fresh.folder, "allot.db");
        remove = fresh.remove;
      }
    });

  test("finds an entry that is missing: the first, one in the middle, the last", async () => {
    for (const sequence of ["1", "4", "(SELECT max(sequence) FROM ledger_entries)"]) {
      expect(
        (await tamperedWith((database) => database.exec(`DELETE FROM ledger_entries WHERE sequence = ${sequence}`)))
          .length,
      ).toBeGreaterThan(0);
      remove();
      const fresh = freshFolder();
      file = join(fresh.folder, "allot.db");
      remove = fresh.remove;
    }
  });

  test("finds a revision that is missing from the end, with its entries", async () => {
    const problems = await tamperedWith((database) => {
      database.exec(
        "DELETE FROM ledger_entries WHERE event IN (SELECT sequence FROM events WHERE revision = (SELECT max(revision) FROM revisions))",
      );
      database.exec("DELETE FROM revisions WHERE revision = (SELECT max(revision) FROM revisions)");
    });
    expect(problems.length).toBeGreaterThan(0);
  });

  test("finds entries in another order", async () => {
    const problems = await tamperedWith((database) => {
      database.exec("UPDATE ledger_entries SET sequence = 100 WHERE sequence = 3");
      database.exec("UPDATE ledger_entries SET sequence = 3 WHERE sequence = 4");
      database.exec("UPDATE ledger_entries SET sequence = 4 WHERE sequence = 100");
    });
    expect(problems.length).toBeGreaterThan(0);
  });

  function flip(value: string): string {
    const middle = value.length >> 1;
    return value.slice(0, middle) + String.fromCharCode(value.charCodeAt(middle) ^ 1) + value.slice(middle + 1);
  }
});

test("C-9: the database itself refuses to change or remove what is written", async () => {
  const service = await serve(await openSqlite({ file }));
  await service.post([[root()], [child("us")]]);
  await service.close();
  const database = new Database(file);
  for (const table of ["ledger_entries", "revisions", "events"]) {
    expect(() => database.exec(`DELETE FROM ${table}`)).toThrow(/append-only/);
    expect(() => database.exec(`UPDATE ${table} SET tree = tree`)).toThrow(/append-only/);
  }
  database.close();
});

test("the database holds the law a second time", async () => {
  const service = await serve(await openSqlite({ file }));
  await service.post([[root()], [distributor("emea"), child("de", "emea")], [child("us", "rlc", 50_000)]]);
  await service.close();
  const database = new Database(file);
  database.pragma("foreign_keys = ON");
  const us = "WHERE key = 'us'";
  for (const [set, error] of [
    [`allocated = 15000 ${us}`, /CHECK/],
    [`allocated = -10000 ${us}`, /CHECK/],
    [`used = -1 ${us}`, /CHECK/],
    [`held = 9007199254740992 ${us}`, /CHECK/],
    [`committed_below = 1 ${us}`, /CHECK/],
    ["allocated = 0 WHERE key = 'emea'", /CHECK/],
    ["allocated = 1 WHERE key = 'rlc'", /CHECK/],
    [`key = 'de' ${us}`, /UNIQUE/],
    [`folded_name = 'the de' ${us}`, /UNIQUE/],
    [`parent = NULL, provisioning = 'self', kind = 'Distributor' ${us}`, /UNIQUE/],
    [`parent = 99 ${us}`, /FOREIGN KEY/],
    [`owner = 99 ${us}`, /FOREIGN KEY/],
    [`provisioning = 'vendor' ${us}`, /CHECK/],
    [`phase = 'gone' ${us}`, /CHECK/],
  ] as const)
    expect(() => database.exec(`UPDATE organizations SET ${set}`), set).toThrow(error);
  database.close();
});
