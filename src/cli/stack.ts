/** Which stack a command is about: the folder named, else the nearest one from here upwards that has an `allot.yaml`. */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Context } from "./definition.ts";
import { Failure } from "./failure.ts";

const CONFIGURATION = "allot.yaml";

/** The stack's folder, absolute. */
export function stackFolder({ stack, folder }: Pick<Context, "stack" | "folder">): string {
  if (stack !== undefined) {
    const named = resolve(folder, stack);
    if (existsSync(join(named, CONFIGURATION))) return named;
    throw Failure.of("no_stack", `${named} has no ${CONFIGURATION}; \`allot init ${stack}\` makes a stack there`);
  }
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, CONFIGURATION))) return at;
    if (dirname(at) === at) break;
  }
  throw Failure.of(
    "no_stack",
    `there is no ${CONFIGURATION} in ${folder} or above it; \`allot init\` makes a stack, \`--stack DIR\` names one`,
  );
}
