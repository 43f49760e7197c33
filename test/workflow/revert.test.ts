import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { apply } from "../../src/apply/index.ts";
import { plan } from "../../src/plan/index.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { type Client, connect, revertRun } from "../../src/workflow/index.ts";
import { changesOf, facts, trees } from "../plan/random-trees.ts";
import { desiredOf, locate, NO_GUARDS, type Spec } from "../plan/trees.ts";
import { freshFolder, serve, type UnderTest } from "../service/under-test.ts";

describe("a run that is reverted", () => {
  let service: UnderTest;
  let client: Client;
  let remove: () => void;

  async function started(): Promise<void> {
    const fresh = freshFolder();
    remove = fresh.remove;
    service = await serve(await openSqlite({ file: join(fresh.folder, "allot.db") }), ["eu1", "us1"]);
    client = connect({ socketPath: service.socketPath, token: service.token });
  }
  async function stopped(): Promise<void> {
    await client.close();
    await service.close();
    remove();
  }
  beforeEach(started);
  afterEach(stopped);

  /** Applies declarations; answers the id of the run. */
  async function applied(specs: readonly Spec[]): Promise<string> {
    const desired = desiredOf(specs, { guards: NO_GUARDS });
    const made = plan({ desired, live: await client.snapshot("rlc"), locate, problems: [], allowances: [] });
    expect(made.problems).toEqual([]);
    const report = await apply(made, client);
    expect([report.failed, report.skipped, report.problems]).toEqual([[], [], []]);
    return made.run;
  }

  /** Reverts a run; answers the id of the run that did. */
  async function reverted(run: string): Promise<string> {
    const { plan: made } = await revertRun(run, client, { root: "rlc", stack: "test", guards: NO_GUARDS });
    expect(made.problems).toEqual([]);
    const report = await apply(made, client);
    expect([report.failed, report.skipped, report.problems]).toEqual([[], [], []]);
    return made.run;
  }

  const state = async () => facts(await client.snapshot("rlc"));

  it("C-5 leaves the tree as it was before, and reverted once more, as the run left it", async () => {
    const change = trees(false).chain((a) => fc.tuple(fc.constant(a), changesOf(a, { creating: false })));
    await fc.assert(
      fc.asyncProperty(change, async ([a, b]) => {
        await applied(a);
        const before = await state();
        const run = await applied(b);
        const after = await state();
        if (JSON.stringify(before) !== JSON.stringify(after)) {
          const back = await reverted(run);
          expect(await state()).toEqual(before);
          await reverted(back);
          expect(await state()).toEqual(after);
        }
        expect((await client.verify("rlc")).problems).toEqual([]);
        await stopped();
        await started();
      }),
      { numRuns: 40 },
    );
  });

  it("says of a run that there is not that it is not known", async () => {
    await applied([{ key: "rlc", credits: 10_000 }]);
    const { plan: made } = await revertRun("run-of-nobody", client, { root: "rlc", stack: "test", guards: NO_GUARDS });
    expect(made.problems).toMatchObject([{ code: "run_unknown" }]);
  });

  it("puts back an owner, by the id that the events have", async () => {
    const owner = { name: "Carl Dent", email: "carl@cd.example" };
    await applied([{ key: "rlc", credits: 50_000 }, { key: "cd" }]);
    const run = await applied([
      { key: "rlc", credits: 50_000 },
      { key: "cd", profile: { owner } },
    ]);
    expect((await client.organization("rlc", "cd")).owner).toEqual(owner);
    await reverted(run);
    expect((await client.organization("rlc", "cd")).owner).toEqual({ name: "Rita Lane", email: "rita@rlc.example" });
  });
});
