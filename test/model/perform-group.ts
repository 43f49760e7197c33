/** Whole groups (C-10), performed as the service does it: a change at a time, with `GroupRun`, and taken back where one is refused. */
import type { Change } from "../../src/model/change.ts";
import { GroupRun } from "../../src/model/group.ts";
import type { Violation } from "../../src/model/law/violation.ts";
import type { Entry } from "../../src/model/ledger.ts";
import type { Performer } from "../../src/model/perform.ts";
import type { Tree } from "../../src/model/tree.ts";

/** `at` is the index of the change that a violation is about, or that wrote an entry. */
type GroupPerformed =
  | { readonly violation: Violation; readonly at: number }
  | { readonly entries: readonly { readonly at: number; readonly entry: Entry }[] };

/** Starts where nothing is open (after `keep` or `takeBack`); done, it leaves `keep` to the caller; refused, it has taken everything back. */
export function performGroup(tree: Tree, changes: readonly Change[], by: Performer): GroupPerformed {
  const run = new GroupRun(tree, by);
  const entries: { at: number; entry: Entry }[] = [];
  function* steps() {
    for (const [at, asked] of changes.entries()) yield { at, performed: run.stepTaking(at, asked) };
    yield* run.finish();
  }
  for (const { at, performed } of steps()) {
    if ("violation" in performed) {
      tree.takeBack();
      return { violation: performed.violation, at };
    }
    for (const entry of performed.entries) entries.push({ at, entry });
  }
  return { entries };
}
