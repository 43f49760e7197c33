/** A run that is taken back leaves the tree as it found it, and taking that back leaves it as the run did: any run, on a real service. */
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Client, connect } from "../../src/client/index.ts";
import { createToken } from "../../src/service/domain/tokens.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { applyPlan, revertRun } from "../../src/workflow/index.ts";
import {
  allocate,
  change,
  child,
  distributor,
  freshFolder,
  move,
  nameOwner,
  newOperationId,
  type Operation,
  purchase,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";

let service: UnderTest;
let client: Client;
let remove: () => void;
beforeAll(async () => {
  const fresh = freshFolder();
  remove = fresh.remove;
  service = await serve(await openSqlite({ file: join(fresh.folder, "allot.db") }));
  const token = await service.store.write(() =>
    createToken({ name: "t", principal: "operator", role: "operator", scope: null, expiresAt: null }, 0),
  );
  client = connect({ socketPath: service.socketPath, token });
});
afterAll(async () => {
  await client.close();
  await service.close();
  remove();
});

const DISTRIBUTORS = ["a", "b", "c"];
const CHILDREN = ["k0", "k1", "k2", "k3", "k4"];
const KEYS = [...DISTRIBUTORS, ...CHILDREN];
const key = fc.constantFrom(...KEYS);
const PEOPLE = ["Ada", "Bea", "Carl"].map((name) => ({ name, email: `${name.toLowerCase()}@example.com` }));

/** What a run may do; the service refuses what it must. Keys are of one tree, which begins its own with `tree`. */
const operation: fc.Arbitrary<(tree: string) => Operation> = fc.oneof(
  fc.tuple(key, fc.integer({ min: 0, max: 12 })).map(
    ([one, tens]) =>
      (tree: string) =>
        allocate(tree + one, tens * 10_000),
  ),
  fc.tuple(key, fc.constantFrom("", ...DISTRIBUTORS)).map(
    ([one, parent]) =>
      (tree: string) =>
        move(tree + one, `${tree}${parent || "root"}`),
  ),
  fc.tuple(key, fc.constantFrom(...PEOPLE)).map(
    ([one, owner]) =>
      (tree: string) =>
        nameOwner(tree + one, owner),
  ),
  fc.tuple(key, fc.constantFrom("CH", "FR", "CZ"), fc.constantFrom({}, { tier: "gold" })).map(
    ([one, country, labels]) =>
      (tree: string) =>
        change(tree + one, { country, labels }),
  ),
  fc.tuple(key, fc.constantFrom("One", "Two", "Three")).map(
    ([one, name]) =>
      (tree: string) =>
        change(tree + one, { name }),
  ),
  fc.integer({ min: 40, max: 70 }).map((tens) => (tree: string) => purchase(`${tree}root`, tens * 10_000)),
);

/** All of a tree but what counts its changes. */
async function stateOf(tree: string): Promise<object[]> {
  const organizations = await service.organizations(`${tree}root`);
  return [...organizations.values()].map(({ version: _version, ...state }) => state);
}

async function plant(tree: string): Promise<void> {
  const answer = await service.post(
    [
      [root(`${tree}root`)],
      DISTRIBUTORS.map((one) => distributor(tree + one, `${tree}root`, 90_000)),
      CHILDREN.map((one, at) => child(tree + one, `${tree}${DISTRIBUTORS[at % 3]}`, 20_000)),
    ],
    { root: `${tree}root`, run: "planting" },
  );
  expect(answer.json.groups.map(({ status }: { status: string }) => status)).toEqual(["applied", "applied", "applied"]);
}

const LIMITLESS = { percent: 100, count: Number.MAX_SAFE_INTEGER };
const guards = { unlinks: LIMITLESS, creditsReclaimed: LIMITLESS, removals: LIMITLESS };

/** Takes a run back; answers the run that did it, or null where there was nothing to do. */
async function takenBack(run: string, rootKey: string): Promise<string | null> {
  const planned = await revertRun(run, client, { root: rootKey, stack: "stack", guards });
  const { plan } = planned;
  expect([plan.problems, planned.left]).toEqual([[], []]);
  if (plan.operations.length === 0) return null;
  const report = await applyPlan(planned, client);
  expect(report).toMatchObject({ problems: [], failed: [], skipped: [] });
  return plan.run;
}

test("taken back, a run leaves the tree as it found it; taken back again, as it left it", async () => {
  let trees = 0;
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 14 }), async (operations) => {
      trees += 1;
      const tree = `t${trees}-`;
      const rootKey = `${tree}root`;
      await plant(tree);
      const before = await stateOf(tree);
      const run = newOperationId();
      for (const one of operations) await service.post([[one(tree)]], { root: rootKey, run });
      const after = await stateOf(tree);
      const { events } = await client.events(rootKey, { run });
      if (events.length === 0) return;
      const back = await takenBack(run, rootKey);
      expect(await stateOf(tree)).toEqual(before);
      if (back !== null) {
        changed += 1;
        await takenBack(back, rootKey);
      }
      expect(back === null ? before : await stateOf(tree)).toEqual(after);
      expect((await client.verify(rootKey)).problems).toEqual([]);
    }),
    { numRuns: 40 },
  );
  expect(changed).toBeGreaterThan(20);
}, 120_000);
