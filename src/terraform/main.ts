/**
 * The provider's process, which Terraform starts. Its standard output belongs to the handshake; what it has to say goes to standard error.
 *
 * With `--debug` somebody starts it by hand, with a debugger perhaps, and Terraform finds it by the variable that it prints.
 */

import { reattachText } from "./debugging.ts";
import { OFFERED } from "./offered.ts";
import { COOKIE, startPlugin } from "./protocol/plugin.ts";
import { Provider } from "./provider.ts";

const isDebugged = process.argv.includes("--debug");
if (!isDebugged && process.env[COOKIE.name] !== COOKIE.value) {
  process.stderr.write(
    "This is allot's Terraform provider. Terraform starts it by itself: `allot terraform install` says how it finds it. With --debug it waits for a Terraform that is told about it.\n",
  );
  process.exit(1);
}
const provider = new Provider(OFFERED);
const plugin = await startPlugin({
  answers: provider.answers,
  clientCertificate: isDebugged ? undefined : process.env.PLUGIN_CLIENT_CERT,
  nowMs: Date.now(),
  stays: isDebugged,
});
// Terraform tells of an interrupt by itself, and waits for what is in flight; whoever debugs means the end.
process.on("SIGINT", () => void (isDebugged && plugin.close()));
process.on("SIGTERM", () => void plugin.close());
process.stdout.write(isDebugged ? reattachText(plugin.socketPath, process.pid) : `${plugin.handshake}\n`);
await plugin.over;
await provider.close();
process.exit(0);
