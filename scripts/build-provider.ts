/**
 * `npm run build:provider`: the Terraform provider as others can have it, in dist/provider/. `packed/` and `unpacked/` are mirrors in the two
 * layouts that Terraform reads, for each platform; what is in them is the same, since it is JavaScript and a script that finds a Node for it. The
 * same sources give the same bytes.
 *
 * A bundle, not the compiled sources beside their packages: it starts a little faster, and is a few files
 * instead of thousands. Not minified: what is told of a mistake in it names its place.
 */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { rolldown } from "rolldown";
import { PROVIDER_SOURCE } from "../src/cli/provider-mirror.ts";
import { version } from "../src/cli/version.ts";

const ROOT = join(import.meta.dirname, "..");
/** Where Terraform's users are: the script needs a POSIX shell. */
const PLATFORMS = ["darwin_amd64", "darwin_arm64", "linux_amd64", "linux_arm64"];
const EXECUTABLE = `terraform-provider-allot_v${version()}`;
/** Two folders deep, as the sources are: the schemas are found from there. */
const PROGRAM = "lib/provider";

const SCRIPT = `#!/bin/sh
# The Terraform provider of allot ${version()}. It runs on Node 22.19 or newer: the one that ALLOT_NODE names, else that of the PATH.
# Terraform shows the first line of standard output where it is no handshake, and nothing of standard error.
here=$(dirname "$0")
where=\${ALLOT_NODE:+"at $ALLOT_NODE"}
node=\${ALLOT_NODE:-$(command -v node)}
if [ ! -f "$node" ] || [ ! -x "$node" ]; then
  echo "allot's Terraform provider needs Node 22.19 or newer, and there is none \${where:-on the PATH}: install one, or set ALLOT_NODE to its path"
  exit 1
fi
exec "$node" "$here/${PROGRAM}/main.mjs" "$@"
`;

/** Contents by path in the package. */
async function packageFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([[EXECUTABLE, Buffer.from(SCRIPT)]]);
  const bundle = await rolldown({ input: join(ROOT, "src/terraform/main.ts"), platform: "node" });
  const { output } = await bundle.generate({
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name]-[hash].mjs",
    comments: { legal: true },
  });
  await bundle.close();
  const modules: string[] = [];
  for (const one of output) {
    if (one.type !== "chunk") throw new Error(`the bundle has ${one.fileName}, which is no code`);
    files.set(`${PROGRAM}/${one.fileName}`, Buffer.from(one.code));
    modules.push(...one.moduleIds);
  }
  files.set("LICENSES", Buffer.from(licenses(modules)));
  for (const name of readdirSync(join(ROOT, "schemas")))
    if (name.endsWith(".schema.json")) files.set(`schemas/${name}`, readFileSync(join(ROOT, "schemas", name)));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The licenses of the packages that are in the bundle. */
function licenses(modules: readonly string[]): string {
  const inside = `node_modules${sep}`;
  const folders = new Set(
    modules.flatMap((id) => {
      const at = id.lastIndexOf(inside);
      if (at < 0) return [];
      const [first = "", second = ""] = id.slice(at + inside.length).split(sep);
      return [id.slice(0, at + inside.length) + (first.startsWith("@") ? join(first, second) : first)];
    }),
  );
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
    return `${name} ${version} (${license})\n\n${file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return `Of other packages, the Terraform provider of allot has in it:\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

function modeOf(path: string): number {
  return path === EXECUTABLE ? 0o755 : 0o644;
}

const UNIX = 3;

/** A time of its own would make another archive of every build. In no zone, as archives have it: 1980 is the first year that they know. */
const NO_TIME = new Date(1980, 0, 1);

function packed(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of files)
    entries[path] = [bytes, { os: UNIX, attrs: (0o100000 | modeOf(path)) << 16, mtime: NO_TIME }];
  return zipSync(entries);
}

const out = join(ROOT, "dist/provider");
rmSync(out, { recursive: true, force: true });
const files = await packageFiles();
const archive = packed(files);
for (const platform of PLATFORMS) {
  const zip = join(out, "packed", PROVIDER_SOURCE, `terraform-provider-allot_${version()}_${platform}.zip`);
  mkdirSync(dirname(zip), { recursive: true });
  writeFileSync(zip, archive);
  for (const [path, bytes] of files) {
    const file = join(out, "unpacked", PROVIDER_SOURCE, version(), platform, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    chmodSync(file, modeOf(path));
  }
}
console.log(`dist/provider/packed and dist/provider/unpacked: allot ${version()} for ${PLATFORMS.join(", ")}`);
