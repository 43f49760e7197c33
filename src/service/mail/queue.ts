/**
 * The outbox as a queue: mails whose time has come are leased, sent and marked. A lease is a later time of the next attempt, written
 * before anything is sent: of several instances one gets a mail, and what an instance that dies had is tried again when its lease ends.
 * So a mail is sent at least once, always under its id.
 *
 * Rejected: holding a row lock while a mail is sent; the database would wait for somebody else's mail server.
 */
import { MAIL_COLUMNS, MAIL_TABLES, readMail, type Written } from "../domain/mails.ts";
import { query, type Transaction, text, whole } from "../store/statement.ts";

/** Pauses after failed attempts, in milliseconds: they double, up to an hour. */
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;
/** Until a mail is given up. */
export const GIVEN_UP_MS = 24 * 3_600_000;

/** Whether the time of any mail has come. */
export function* isAnyDue(nowMs: number): Transaction<boolean> {
  const due = "SELECT 1 FROM outbox WHERE next_at IS NOT NULL AND next_at <= $1 LIMIT 1";
  return (yield* query(due, nowMs)).length > 0;
}

/** Leases mails whose time has come, oldest first. */
export function* leaseMails(
  nowMs: number,
  { most, leaseMs }: { readonly most: number; readonly leaseMs: number },
): Transaction<Written[]> {
  const rows = yield* query(
    // The condition stands twice: whoever waited for another instance asks again of what that has written.
    `UPDATE outbox SET next_at = $1, attempts = attempts + 1 WHERE id IN (
       SELECT id FROM outbox WHERE next_at IS NOT NULL AND next_at <= $2 ORDER BY next_at LIMIT $3
     ) AND next_at IS NOT NULL AND next_at <= $2 RETURNING id`,
    ...[nowMs + leaseMs, nowMs, most],
  );
  if (rows.length === 0) return [];
  const ids = rows.map((row) => text(row[0]));
  const leased = yield* query(
    `SELECT ${MAIL_COLUMNS} FROM ${MAIL_TABLES} WHERE b.id = ANY($1::text[]) ORDER BY b.created_at, b.id`,
    ids,
  );
  return leased.map(readMail);
}

/** A mail was sent: the secret of its link is forgotten. */
export function* markSent(id: string, nowMs: number): Transaction<void> {
  yield* query(
    "UPDATE outbox SET sent_at = $1, next_at = NULL, secret = NULL, error = NULL WHERE id = $2",
    ...[nowMs, id],
  );
}

/** A mail was not sent: it is tried again later, or given up after a day. Answers whether it was given up. */
export function* markFailed({ id, attempts, createdAt }: Written, error: string, nowMs: number): Transaction<boolean> {
  const isGivenUp = nowMs - createdAt >= GIVEN_UP_MS;
  const next = isGivenUp ? null : nowMs + pauseAfter(attempts);
  yield* query(
    // One that was cancelled meanwhile stays so.
    "UPDATE outbox SET next_at = $1, error = $2 WHERE id = $3 AND next_at IS NOT NULL",
    ...[next, error, id],
  );
  return isGivenUp;
}

/** A mail that nobody has a use for: its link has ended, or there is nobody to send it to. */
export function* markUseless(id: string): Transaction<void> {
  yield* query("UPDATE outbox SET next_at = NULL, secret = NULL WHERE id = $1", id);
}

/** A pause in milliseconds, after so many attempts. */
export function pauseAfter(attempts: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_PAUSE_MS);
}

/** How many mails wait, and how many were given up. */
export function* countMails(): Transaction<{ waiting: number; failed: number }> {
  const [waiting] = yield* query("SELECT count(*) FROM outbox WHERE next_at IS NOT NULL");
  const [failed] = yield* query(
    "SELECT count(*) FROM outbox WHERE next_at IS NULL AND sent_at IS NULL AND error IS NOT NULL",
  );
  return { waiting: whole(waiting?.[0]), failed: whole(failed?.[0]) };
}
