/**
 * What the tests start: allot as it is published, built once for a run and again when something has changed. Below node_modules, where it finds the
 * packages that it depends on; that the sources run as they are, the tours of `.ci/run` and `npm start` show.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const PACKAGES = join(ROOT, "node_modules/.cache/allot-built");

/** A folder for what these sources are: another run at the same time, of others, has one of its own. */
function folder(): string {
  const digest = createHash("sha256");
  const made = ["scripts/build.ts", "bin/allot.js", "package.json", "package-lock.json"];
  for (const file of [...globSync("src/**/*.ts", { cwd: ROOT }).sort(), ...made]) {
    digest.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return join(PACKAGES, digest.digest("hex").slice(0, 16));
}

/** What was built more than a day ago; another run may use what is younger. */
function removeOld(): void {
  if (!existsSync(PACKAGES)) return;
  for (const name of readdirSync(PACKAGES)) {
    const path = join(PACKAGES, name);
    if (Date.now() - statSync(path).mtimeMs > 86_400_000) rmSync(path, { recursive: true, force: true });
  }
}

/** Before the tests. */
export default function setup(): void {
  process.env.ALLOT_BUILT_PACKAGE = builtPackage();
}

/**
 * Builds the package where that was not done, as `npm pack` would have it but for its types; `schemas/`, `examples/` and `docs/` are those of the
 * checkout. Answers its folder.
 */
export function builtPackage(): string {
  const target = folder();
  if (existsSync(target)) return target;
  removeOld();
  const passing = `${target}.${process.pid}`;
  mkdirSync(passing, { recursive: true });
  execFileSync(process.execPath, ["scripts/build.ts", "--js", join(passing, "dist/js")], { cwd: ROOT, stdio: "pipe" });
  cpSync(join(ROOT, "bin"), join(passing, "bin"), { recursive: true });
  for (const name of ["schemas", "examples", "docs"]) symlinkSync(join(ROOT, name), join(passing, name));
  writeFileSync(join(passing, "package.json"), readFileSync(join(ROOT, "package.json")));
  renameSync(passing, target);
  return target;
}
