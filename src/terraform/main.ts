/** The provider's process, which Terraform starts. Its standard output belongs to the handshake; what it has to say goes to standard error. */

import { OFFERED } from "./offered.ts";
import { COOKIE, startPlugin } from "./protocol/plugin.ts";
import { Provider } from "./provider.ts";

if (process.env[COOKIE.name] !== COOKIE.value) {
  process.stderr.write(
    "This is allot's Terraform provider. Terraform starts it by itself: `allot terraform install` says how it finds it.\n",
  );
  process.exit(1);
}
// Terraform tells of an interrupt by itself, and waits for what is in flight.
process.on("SIGINT", () => {});
const provider = new Provider(OFFERED);
const plugin = await startPlugin({
  answers: provider.answers,
  clientCertificate: process.env.PLUGIN_CLIENT_CERT,
  nowMs: Date.now(),
});
process.on("SIGTERM", () => void plugin.close());
process.stdout.write(`${plugin.handshake}\n`);
await plugin.over;
await provider.close();
process.exit(0);
