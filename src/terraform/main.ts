/**
 * The provider's process, which Terraform starts. Its standard output belongs to the handshake; what it has to say goes to standard error.
 *
 * With `--debug` somebody starts it by hand, with a debugger perhaps, and Terraform finds it by the variable that it prints.
 *
 * Here is only what must come before all else: who started it, on which Node, and where compiled code is kept from one start to the next;
 * Terraform starts a provider several times a run. The rest is `serving.ts`, which is loaded then. An old Node must get as far as the sentence
 * about it: nothing is imported by a name that it does not have.
 */
import nodeModule from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { COOKIE } from "./protocol/cookie.ts";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const isDebugged = process.argv.includes("--debug");
const parent = process.ppid;
/** How often it is asked whether Terraform still lives. */
const PARENT_MS = 500;

if (!isDebugged && process.env[COOKIE.name] !== COOKIE.value)
  refuse(
    "This is allot's Terraform provider. Terraform starts it by itself: `allot terraform install` says how it finds it. With --debug it waits for a Terraform that is told about it.",
  );
else if (major < 22 || (major === 22 && minor < 19))
  refuse(
    `allot's Terraform provider needs Node 22.19 or newer, and ${process.execPath} is ${process.version}: set ALLOT_NODE to a newer one, or put it first on the PATH`,
  );
else {
  nodeModule.enableCompileCache(process.env.NODE_COMPILE_CACHE ?? cacheFolder());
  // Terraform tells of an interrupt by itself, and waits for what is in flight; whoever debugs means the end.
  process.on("SIGINT", () => {});
  const { served } = await import("./serving.ts");
  const clientCertificate = isDebugged ? undefined : process.env.PLUGIN_CLIENT_CERT;
  const plugin = await served({ clientCertificate, nowMs: Date.now(), stays: isDebugged }).catch((error: unknown) => {
    refuse(error instanceof Error ? error.message : String(error));
    process.exit();
  });
  if (isDebugged) process.on("SIGINT", () => void plugin.close());
  process.on("SIGTERM", () => void plugin.close());
  // A Terraform that is killed tells by the streams that it has open; one that has none yet tells nothing.
  if (!isDebugged) setInterval(() => process.ppid !== parent && void plugin.close(), PARENT_MS).unref();
  if (isDebugged) {
    const { reattachText } = await import("./debugging.ts");
    process.stdout.write(reattachText(plugin.socketPath, process.pid));
  } else process.stdout.write(`${plugin.handshake}\n`);
  await plugin.over;
  process.exit(0);
}

/** Terraform shows the first line of standard output where it is no handshake, and nothing of standard error. */
function refuse(why: string): void {
  if (process.env[COOKIE.name] === COOKIE.value) process.stdout.write(`${why}\n`);
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}

/**
 * A checkout has one for all of it. Elsewhere it is the user's: what Terraform has installed must stay as it was, or it no longer is
 * what the lock file says; and a folder that others may write is no place for code. Where it cannot be written there is no cache.
 */
function cacheFolder(): string {
  if (import.meta.url.endsWith(".ts"))
    return fileURLToPath(new URL("../../node_modules/.cache/allot", import.meta.url));
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "allot");
}
