/** Terraform's states as text: which there are, what each was, and who has its lock. */

import { figure } from "../model/canonical.ts";
import type { TerraformLock, TerraformState, TerraformStateVersion } from "../wire/generated/wire.ts";
import { visible } from "./escape.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

export type { TerraformStateHistory } from "../wire/generated/terraform-state-history.ts";
export type { TerraformStates } from "../wire/generated/terraform-states.ts";

/** The text of states: a line or two each. */
export function* terraformStatesText(states: readonly TerraformState[], { style }: Layout): Generator<string> {
  if (states.length === 0) yield "No state is kept.\n";
  for (const { name, root, organization, latest, lock } of states) {
    const whose = organization === null ? "of the service" : `of ${visible(organization)}`;
    const where = organization === root || root === null ? "" : ` in ${visible(root)}`;
    yield `${style.strong(visible(name))}  ${whose}${where}\n`;
    yield `  ${latest ? versionText(latest) : "nothing written yet"}\n`;
    if (lock) yield `  ${style.strong(terraformLockText(lock))}\n`;
  }
}

/** The text of the versions of a state, newest first. */
export function* terraformHistoryText(
  { name, lock }: TerraformState,
  versions: readonly TerraformStateVersion[],
  { style }: Layout,
): Generator<string> {
  for (const version of versions) {
    yield `${versionText(version)}\n`;
    const run = [version.operation, version.who && `of ${version.who}`].flatMap((said) => said ?? []);
    const by = [`by ${version.principal}`, ...run].map(visible).join(", ");
    yield `  ${style.faint(by)}\n`;
  }
  yield `\n${count(versions.length, "version")} of ${visible(name)} kept\n`;
  if (lock) yield `${style.strong(terraformLockText(lock))}\n`;
}

/** `version 3, serial 7, 12 kB, written at …`. */
function versionText({ version, kind, serial, bytes, at, restored }: TerraformStateVersion): string {
  const figures = serial === null || bytes === null ? "" : `, serial ${serial}, ${figure(bytes)} bytes`;
  return `version ${version}${figures}, ${doneText(kind, restored)} ${at}`;
}

function doneText(kind: TerraformStateVersion["kind"], restored: number | null): string {
  switch (kind) {
    case "write":
      return "written";
    case "restore":
      return `version ${restored} brought back`;
    case "delete":
      return "deleted";
  }
}

/** Who has a lock, since when, in which run. */
export function terraformLockText({ id, operation, who, principal, since }: TerraformLock): string {
  const run = [operation, who && `of ${who}`, `by ${principal}`].flatMap((said) => said ?? []);
  return `locked since ${since}: ${run.map(visible).join(" ")} (${visible(id)})`;
}
