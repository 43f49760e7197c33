/**
 * An example of the package, copied to where it is edited. Its bytes alone: a package may be installed so that nobody can write it, and
 * `cpSync` would take that along.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Copies files and folders from one folder into another, but for what a service has left there. */
export function copyExample(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name === ".allot") continue;
    if (entry.isDirectory()) copyExample(source, copy);
    else writeFileSync(copy, readFileSync(source));
  }
}
