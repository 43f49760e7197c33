/** `allot person erase` where somebody is asked: nothing is erased but what was typed again. */
import { once } from "node:events";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { Interrupts } from "../../src/cli/interrupts.ts";
import { execute } from "../../src/cli/program.ts";
import { Terminal } from "../../src/cli/terminal.ts";
import { connect } from "../../src/client/index.ts";
import { PLAIN } from "../../src/render/index.ts";
import { startEmbedded } from "../../src/service/embedded.ts";
import { temporaryStack } from "../e2e/allot.ts";

test.each([
  ["lin@lg.example", 0, 1],
  ["yes", 1, 0],
  ["", 1, 0],
])("answered %j it exits %d, having erased %d", async (answer, exit, erased) => {
  const folder = temporaryStack();
  const service = await startEmbedded({ folder: join(folder, ".allot") });
  const client = connect(service);
  onTestFinished(async () => {
    await client.close();
    await service.close();
  });
  const onTerminal = () => Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const run = (args: readonly string[]) => {
    const streams = { stdin: onTerminal(), stdout: onTerminal(), stderr: onTerminal() };
    streams.stdout.resume();
    const terminal = new Terminal(streams, PLAIN);
    const surroundings = { terminal, interrupts: new Interrupts(() => {}), environment: {}, folder };
    return { ...streams, code: execute(args, { ...surroundings, connect: async () => connect(service) }) };
  };
  expect(await run(["apply", "--auto-approve"]).code).toBe(0);
  const owner = { name: "Next", email: "next@lg.example" };
  const naming = {
    id: "name-another-owner",
    kind: "owner.name" as const,
    address: "lg",
    version: null,
    after: { owner },
  };
  await client.changeSet("rlc", { stack: "first-tree", run: "another", groups: [{ operations: [naming] }] });
  const erasing = run(["person", "erase", "lin@lg.example"]);
  let aside = "";
  erasing.stderr.setEncoding("utf8").on("data", (text: string) => {
    aside += text;
  });
  while (!aside.includes("Type the address")) await once(erasing.stderr, "data");
  erasing.stdin.write(`${answer}\n`);
  expect(await erasing.code).toBe(exit);
  const { events } = await client.events("rlc");
  expect(events.filter(({ kind }) => kind === "person.erase")).toHaveLength(erased);
});
