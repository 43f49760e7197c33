/**
 * Paths from the root of the repository that a stack is in: what CI systems know files by, also where the stack is in a folder of it.
 *
 * The root is the nearest folder, from the stack's upwards, that has a `.git`, or is what the CI system says was checked out
 * (`GITHUB_WORKSPACE`, `CI_PROJECT_DIR`). Without one it is the current folder, where that is above; else the stack's.
 */
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

export interface Whereabouts {
  /** The current folder. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Makes the path from the repository's root out of one that is relative to `base`. */
export function repositoryPath(base: string, whereabouts: Whereabouts): (file: string) => string {
  const from = real(base);
  const root = rootOf(from, whereabouts);
  return (file) => relative(root, resolve(from, file)).split(sep).join("/");
}

function rootOf(base: string, { folder, environment }: Whereabouts): string {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = environment;
  const checkedOut = new Set([GITHUB_WORKSPACE, CI_PROJECT_DIR].flatMap((path) => (path ? [real(path)] : [])));
  for (let at = base; ; at = dirname(at)) {
    if (checkedOut.has(at) || existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) break;
  }
  const here = real(folder);
  return base === here || base.startsWith(here.endsWith(sep) ? here : here + sep) ? here : base;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
