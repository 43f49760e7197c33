/** Anchors as rows (N-1, N-2): who is one, whether it is activated, and to which an organization is anchored, by its key. */
import type { Organization } from "../../model/organization.ts";
import { query, type Row, type Transaction, textOrNull } from "../store/statement.ts";
import { numberOf } from "./ids.ts";

/** Columns of organizations `o`, the last of a row. */
export const ANCHOR_COLUMNS = `o.anchor, o.activated, CASE WHEN o.anchored_to IS NULL THEN NULL
    ELSE (SELECT a.key FROM organizations a WHERE a.tree = o.tree AND a.number = o.anchored_to) END`;

/** What a row that ends with `ANCHOR_COLUMNS` says. */
export function readAnchor(row: Row): Pick<Organization, "anchor" | "activated" | "anchorRef"> {
  const [anchor, activated, anchorRef] = row.slice(-3);
  return { anchor: anchor === 1, activated: activated === 1, anchorRef: textOrNull(anchorRef ?? null) };
}

interface Changed {
  readonly organization: Organization;
  readonly before: Organization;
}

/** Writes to which anchors organizations are anchored from now on, whose rows are there. */
export function* writeAnchors(tree: number, changed: readonly Changed[]): Transaction<void> {
  for (const { organization, before } of changed) {
    const { anchorRef, id } = organization;
    if (anchorRef === (organization === before ? null : before.anchorRef)) continue;
    // By its key as it is written by now: it may have got that in the same change set.
    yield* query(
      `UPDATE organizations SET anchored_to = (SELECT a.number FROM organizations a WHERE a.tree = $1 AND a.key = $2)
       WHERE tree = $1 AND number = $3`,
      ...[tree, anchorRef, numberOf(id)],
    );
  }
}
