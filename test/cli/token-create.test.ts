/** `allot token create`: a token ends by the service's clock, whatever the machine's own says. */
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { Interrupts } from "../../src/cli/interrupts.ts";
import { execute } from "../../src/cli/program.ts";
import { Terminal } from "../../src/cli/terminal.ts";
import { connect } from "../../src/client/index.ts";
import { PLAIN } from "../../src/render/index.ts";
import { startEmbedded } from "../../src/service/embedded.ts";
import { documentOf, temporaryStack } from "../e2e/allot.ts";

test.each([
  ["2020-02-28T08:00:00Z", ["--expires", "12h"], "2020-02-28T20:00:00.000Z"],
  ["2031-01-31T08:00:00Z", ["--expires", "30d"], "2031-03-02T08:00:00.000Z"],
  ["2031-01-31T08:00:00.123Z", [], "2031-05-01T08:00:00.123Z"],
  ["2031-01-31T08:00:00Z", ["--expires", "never"], null],
])("where it is %s for the service, %j ends %s", async (now, options, expiresAt) => {
  const folder = temporaryStack();
  const service = await startEmbedded({ folder: join(folder, ".allot"), now });
  onTestFinished(() => service.close());
  const run = async (args: readonly string[]) => {
    const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
    let text = "";
    streams.stdout.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
    streams.stderr.resume();
    const surroundings = {
      terminal: new Terminal(streams, PLAIN),
      interrupts: new Interrupts(() => {}),
      environment: {},
    };
    const code = await execute(args, { ...surroundings, folder, connect: async () => connect(service) });
    return { code, text };
  };
  expect(await run(["apply", "--auto-approve"])).toMatchObject({ code: 0 });
  const { code, text } = await run(["token", "create", "ci", ...options, "--format", "json"]);
  expect(code).toBe(0);
  const made = documentOf<{ token: { expiresAt: string | null } }>("token-created", text);
  expect(made.token.expiresAt).toBe(expiresAt);
});
