/**
 * Thresholds that were crossed (C-12): an event each, and one mail, of the highest, to the organization's owner; of 100 % also to the owner of the
 * distributor above. Within the transaction that crossed them, in the service's own name.
 */
import { type Measured, type Threshold, thresholdsCrossed } from "../../model/thresholds.ts";
import type { Transaction } from "../store/statement.ts";
import { numberOf } from "./ids.ts";
import { type Mail, writeMails } from "./outbox.ts";
import { writeOwnDoings } from "./own-doing.ts";
import type { TreeRow } from "./trees.ts";

/** An organization whose balances changed. */
export interface Changing extends Measured {
  readonly id: string;
  readonly key: string;
  readonly parent: { readonly id: string } | null;
}

/** Two states of it. */
export interface BeforeAndAfter {
  readonly before: Measured;
  readonly after: Changing;
}

/** Tells of what was crossed between two states; most often nothing. The tree's row is for the caller to update. */
export function* writeThresholds(tree: TreeRow, changes: readonly BeforeAndAfter[], nowMs: number): Transaction<void> {
  const crossed = changes.flatMap(({ before, after }) => {
    const thresholds = thresholdsCrossed(before, after);
    return thresholds.map((percent) => ({ percent, after, isHighest: percent === thresholds.at(-1) }));
  });
  if (crossed.length === 0) return;
  yield* writeOwnDoings(
    tree,
    crossed.map(({ percent, after }) => ({
      ...{ kind: "credits.threshold" as const, address: after.key, organization: after.id },
      after: figuresOf(percent, after),
    })),
    nowMs,
  );
  const mails = crossed.flatMap(({ percent, after, isHighest }) => (isHighest ? mailsOf(tree, percent, after) : []));
  yield* writeMails(mails, nowMs);
}

/** What the mail tells: of whom, by its key, and the figures. To the owner as the owner is when it is sent. */
function mailsOf({ number: tree }: TreeRow, percent: Threshold, after: Changing): Mail[] {
  const about = { organization: after.key, ...figuresOf(percent, after) };
  const to = (id: string): Mail => {
    return { kind: "threshold", tree, organization: numberOf(id), person: null, secret: null, about };
  };
  return percent === 100 && after.parent ? [to(after.id), to(after.parent.id)] : [to(after.id)];
}

function figuresOf(percent: Threshold, { used, held, allocated }: Measured) {
  return { percent, used, held, allocated };
}
