/** A backup that was written, or put back, as text. */
import { figure } from "../model/canonical.ts";
import type { Backup } from "../wire/generated/backup.ts";
import { visible } from "./escape.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

export type { Backup } from "../wire/generated/backup.ts";

/** The text of a backup or a restore. */
export function* backupText({ file, bytes, trees, before }: Backup, { style }: Layout): Generator<string> {
  for (const { root, revision, entries, organizations } of trees)
    yield `${visible(root)} at revision ${revision}: ${count(organizations, "organization")}, ` +
      `${count(entries, "ledger entry", "ledger entries")}, verified\n`;
  if (trees.length === 0) yield "There is no tree in it.\n";
  yield style.strong(`Written: ${visible(file)}, ${figure(bytes)} bytes.\n`);
  if (before !== null) yield `What was there before: ${visible(before)}\n`;
}
