/** One organization that a caller sees (O-6), found by its key: what routes about its people begin with. */
import { queryOne, type Transaction, text, whole } from "../store/statement.ts";
import { boundOf, type Caller, SEEN } from "./caller.ts";
import type { TreeRow } from "./trees.ts";

export interface InSight {
  readonly number: number;
  readonly key: string;
}

/** Finds it; undefined where it is absent or out of sight. */
export function* readOne(tree: TreeRow, caller: Caller, key: string): Transaction<InSight | undefined> {
  const bound = boundOf(caller, tree);
  const row =
    bound === null
      ? yield* queryOne("SELECT number, key FROM organizations WHERE tree = $1 AND key = $2", tree.number, key)
      : yield* queryOne(
          `${SEEN} SELECT o.number, o.key FROM organizations o
           WHERE o.tree = $1 AND o.key = $3 AND o.number IN (SELECT number FROM seen)`,
          ...[tree.number, bound, key],
        );
  return row && { number: whole(row[0]), key: text(row[1]) };
}
