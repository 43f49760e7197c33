/** `allot` as its own main runs it, but with the service that a test runs: on the socket and with the token of the environment. */
import { coloursFor } from "../../src/cli/colours.ts";
import { Interrupts } from "../../src/cli/interrupts.ts";
import { execute } from "../../src/cli/program.ts";
import { Terminal } from "../../src/cli/terminal.ts";
import { connect } from "../../src/client/index.ts";

const { TEST_SOCKET = "", TEST_TOKEN = "" } = process.env;
const interrupts = new Interrupts((code) => process.exit(code));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupts.handle);
process.exitCode = await execute(process.argv.slice(2), {
  terminal: new Terminal(process, coloursFor(process.env)),
  interrupts,
  environment: process.env,
  folder: process.cwd(),
  connect: async () => connect({ socketPath: TEST_SOCKET, token: TEST_TOKEN }),
});
