/** `allot terraform state purge`: what goes is shown first, and nothing does unless its name was typed. */
import { once } from "node:events";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Interrupts } from "../../src/cli/interrupts.ts";
import { execute } from "../../src/cli/program.ts";
import { Terminal } from "../../src/cli/terminal.ts";
import { connect } from "../../src/client/index.ts";
import { PLAIN } from "../../src/render/index.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { temporaryStack } from "../e2e/allot.ts";
import { stateOf } from "../service/samples.ts";
import { freshFolder, root, serve, type UnderTest } from "../service/under-test.ts";

const STATE = "/v1/terraform/state/prod";
const ALONE = "no other state in sight has any of them";
/** Resources of a state that manages these ids. */
const managing = (...ids: readonly string[]) => {
  const managed = { mode: "managed", type: "t", name: "n", instances: ids.map((id) => ({ attributes: { id } })) };
  return { resources: [managed, { ...managed, mode: "data" }] };
};

let service: UnderTest;
let remove: () => void;
let folder: string;
beforeEach(async () => {
  ({ folder, remove } = freshFolder());
  service = await serve(await openSqlite({ file: join(folder, "allot.db") }));
  for (const serial of [1, 2]) await service.call("POST", STATE, { body: stateOf(serial, managing("a", "b")) });
  service.clock.nowMs += 1;
});
afterEach(async () => {
  await service.close();
  remove();
});

const isThere = async () => (await service.call("GET", STATE)).status === 200;

function purging(args: readonly string[], { isTTY }: { readonly isTTY: boolean }) {
  const stream = () => Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const streams = { stdin: stream(), stdout: stream(), stderr: stream() };
  const said = { out: "", aside: "" };
  streams.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  streams.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.aside += text;
  });
  const terminal = new Terminal(streams, PLAIN);
  const surroundings = { terminal, interrupts: new Interrupts(() => {}), environment: {}, folder: temporaryStack() };
  const connecting = async () => connect({ socketPath: service.socketPath, token: service.token });
  const code = execute(["terraform", "state", "purge", "prod", ...args], { ...surroundings, connect: connecting });
  return { ...streams, said, code };
}

test.each([
  ["prod", 0, false],
  ["yes", 1, true],
  ["", 1, true],
])("answered %j it exits %d; it is there then: %j", async (answer, exit, stays) => {
  const { stdin, stderr, said, code } = purging([], { isTTY: true });
  while (!said.aside.includes("Type the name"))
    await Promise.race([once(stderr, "data"), code.then(() => expect.fail(said.aside))]);
  expect(said.aside).toContain("prod  of the service\n  version 2, serial 2, ");
  expect(said.aside).toContain(`\n  2 versions kept; the last manages 2 objects\n  ${ALONE}\n`);
  stdin.write(`${answer}\n`);
  expect(await code).toBe(exit);
  expect(await isThere()).toBe(stays);
  if (!stays) expect(said.out).toBe("Removed prod for ever, with 2 versions of it.\n");
});

test("where nobody can be asked its name stands beside it; what goes is said all the same", async () => {
  const asked = purging([], { isTTY: false });
  expect(await asked.code).toBe(1);
  expect(asked.said.aside).toContain("say `--confirm prod`");
  const wrong = purging(["--confirm", "prd"], { isTTY: false });
  expect(await wrong.code).toBe(1);
  expect(wrong.said.aside).toContain("confirmation_wrong it is confirmed with the name of the state, prod, not prd;");
  expect(await isThere()).toBe(true);
  const confirmed = purging(["--confirm", "prod"], { isTTY: false });
  expect(await confirmed.code).toBe(0);
  expect(confirmed.said.aside).toContain(ALONE);
  expect(await isThere()).toBe(false);
});

test("which other state has what it manages is named, and how much of it", async () => {
  await service.group(root());
  const copied = async (serial: number, ...ids: readonly string[]) => {
    const body = stateOf(serial, { lineage: "another", ...managing(...ids) });
    expect((await service.call("POST", `${STATE}?organization=rlc`, { body })).status).toBe(200);
    const { said, code } = purging([], { isTTY: false });
    await code;
    return said.aside;
  };
  expect(await copied(1)).toContain(ALONE);
  const at = "2026-01-31T08:00:00.001Z";
  expect(await copied(2, "b", "c")).toContain(
    `prod of rlc, written ${at}, has 1 of them; no other state in sight has more\n`,
  );
  expect(await copied(3, "b", "c", "a")).toContain(`prod of rlc, written ${at}, has all of them\n`);
});
