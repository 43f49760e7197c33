/**
 * The Terraform provider where Terraform finds it: in a mirror of the file system, as an executable of its own name. It is a script that runs
 * the provider of this very installation on the Node that installs it, so that a shell with an older Node still works.
 *
 * The script is the same bytes for a release wherever it is installed, since Terraform keeps a digest of its folder in `.terraform.lock.hcl`.
 * Where Node and program are stands in a pointer beside the release's folder, which Terraform does not look at. Terraform links to the mirror;
 * where it had to copy, the pointer of the user's own mirror counts.
 *
 * Rejected: a copy of the provider in the mirror. It would stay behind with every upgrade, and nobody would know.
 */
import { accessSync, chmodSync, constants, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
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

/** Where Terraform looks for this user without being told, below the home folder. */
const OWN_MIRROR = ".terraform.d/plugins";

/** The user's own mirror. */
export function ownMirror(): string {
  return join(homedir(), OWN_MIRROR);
}

/** Writes the executable and its pointer into a mirror; each whole, or not at all. Answers the executable's path. @throws what the file system says */
export function installProvider(mirror: string): string {
  const folder = join(mirror, PROVIDER_SOURCE);
  const executable = join(folder, version(), terraformPlatform(), `terraform-provider-allot_v${version()}`);
  mkdirSync(dirname(executable), { recursive: true });
  const pointer = `node=${quoted(process.execPath)}\nprogram=${quoted(providerProgram())}\n`;
  // Beside the release's folder meanwhile: in it, a file more would be another digest.
  const passing = join(folder, `.${process.pid}.tmp`);
  for (const [file, content, mode] of [
    [join(folder, POINTER), pointer, 0o644],
    [executable, SCRIPT, 0o755],
  ] as const) {
    writeFileSync(passing, content);
    chmodSync(passing, mode);
    renameSync(passing, file);
  }
  accessSync(executable, constants.X_OK);
  return executable;
}

/** The provider's program beside this one: its sources in a checkout, what was compiled from them in a package. */
function providerProgram(): string {
  const program = import.meta.url.endsWith(".ts") ? "../terraform/main.ts" : "./provider.js";
  return fileURLToPath(new URL(program, import.meta.url));
}

/** Two folders above the executable. */
const POINTER = `allot-${version()}.sh`;

const SCRIPT = `#!/bin/sh
# The Terraform provider of allot ${version()}, written by \`allot terraform install\`. Where it is stands in ${POINTER}, two folders above;
# so this file is the same wherever it is installed, as .terraform.lock.hcl wants it.
# Terraform shows the first line of standard output where it is no handshake, and nothing of standard error.
install='run \`allot terraform install\` of allot ${version()}'
why="allot's Terraform provider is not installed on this machine: $install"
here=$(CDPATH= cd -P -- "\${0%/*}" && pwd -P)
for pointer in "$here/../../${POINTER}" "$HOME/${OWN_MIRROR}/${PROVIDER_SOURCE}/${POINTER}"; do
  [ -r "$pointer" ] || continue
  . "$pointer"
  gone=
  for needed in "$program" "$node"; do [ -f "$needed" ] || gone=$needed; done
  [ -z "$gone" ] && exec "$node" "$program" "$@"
  why="allot's Terraform provider is not where it was installed: $install again, since this is gone: $gone"
done
printf '%s\\n' "$why"
exit 1
`;

/** As one word of a shell (POSIX.1-2017, Shell Command Language, 2.2.2). */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
