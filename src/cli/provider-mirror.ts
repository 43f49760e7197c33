/**
 * The Terraform provider where Terraform finds it: in a mirror of the file system, as an executable of its own name. It is a script that runs
 * the provider of this very installation on the Node that installs it, so that a shell with an older Node still works.
 *
 * Rejected: a copy of the provider in the mirror. It would stay behind with every upgrade, and nobody would know.
 */
import { accessSync, chmodSync, constants, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { version } from "./version.ts";

/** What configurations call the provider: `source = "allot.local/allot/allot"`. No such host is ever asked. */
export const PROVIDER_SOURCE = "allot.local/allot/allot";

const ARCHITECTURES: Readonly<Record<string, string>> = { x64: "amd64", ia32: "386" };

/** The platform as Terraform spells it. */
export function terraformPlatform(): string {
  return `${process.platform}_${ARCHITECTURES[process.arch] ?? process.arch}`;
}

/** Writes the executable into a mirror; whole, or not at all. Answers its path. @throws what the file system says */
export function installProvider(mirror: string): string {
  const executable = join(
    mirror,
    PROVIDER_SOURCE,
    version(),
    terraformPlatform(),
    `terraform-provider-allot_v${version()}`,
  );
  mkdirSync(dirname(executable), { recursive: true });
  const passing = `${executable}.${process.pid}.tmp`;
  writeFileSync(passing, script(process.execPath, providerProgram()));
  chmodSync(passing, 0o755);
  renameSync(passing, executable);
  accessSync(executable, constants.X_OK);
  return executable;
}

/** The provider's program beside this one: its sources in a checkout, what was compiled from them in a package. */
function providerProgram(): string {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return fileURLToPath(new URL(`../terraform/main.${extension}`, import.meta.url));
}

function script(node: string, program: string): string {
  return `#!/bin/sh
# The Terraform provider of allot ${version()}, written by \`allot terraform install\`.
# Terraform shows the first line of standard output where it is no handshake, and nothing of standard error.
node=${quoted(node)}
program=${quoted(program)}
for needed in "$node" "$program"; do
  if [ ! -e "$needed" ]; then
    echo "allot's Terraform provider was installed with $needed, which is gone: run \\\`allot terraform install\\\` again"
    exit 1
  fi
done
exec "$node" "$program" "$@"
`;
}

/** As one word of a shell (POSIX.1-2017, Shell Command Language, 2.2.2). */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
