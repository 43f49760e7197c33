/**
 * Thresholds that were crossed (C-12): an event each, and one mail, of the highest, to whom the organization's alerts go
 * (B-4); of 100 % also to whom those of the distributor above go. Within the transaction that crossed them, in the service's own name.
 */
import { type Measured, type Threshold, thresholdsCrossed } from "../../model/thresholds.ts";
import type { Transaction } from "../store/statement.ts";
import { numberOf } from "./ids.ts";
import { type Mail, writeMails } from "./outbox.ts";
import { writeOwnDoings } from "./own-doing.ts";
import { readRecipients } from "./presentations.ts";
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
  const telling = crossed.flatMap(({ percent, after, isHighest }) => (isHighest ? alertsOf(percent, after) : []));
  const recipients = yield* readRecipients(tree.number, [...new Set(telling.map(({ to }) => to))]);
  yield* writeMails(
    telling.flatMap((alert) => mailsOf(tree, alert, recipients.get(alert.to) ?? [null])),
    nowMs,
  );
}

/** What is told: of whom, by its key, and the figures; and the number of the organization that is told. */
interface Alert {
  readonly to: number;
  readonly about: object;
}

function alertsOf(percent: Threshold, after: Changing): Alert[] {
  const about = { organization: after.key, ...figuresOf(percent, after) };
  const told = percent === 100 && after.parent ? [after.id, after.parent.id] : [after.id];
  return told.map((id) => ({ to: numberOf(id), about }));
}

/** A mail to each of these persons; to the owner (null) as the owner is when it is sent. */
function mailsOf({ number: tree }: TreeRow, { to, about }: Alert, persons: readonly (number | null)[]): Mail[] {
  return persons.map((person) => {
    return { kind: "threshold", tree, organization: to, person, secret: null, about };
  });
}

function figuresOf(percent: Threshold, { used, held, allocated }: Measured) {
  return { percent, used, held, allocated };
}
