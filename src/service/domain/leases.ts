/**
 * The row of a lease: who holds the lock of a tree, and until when. A row stays when its lease ends, so that its fence only
 * ever grows. Time is the database's: the same for all instances, and never a simulated one.
 *
 * A fence is never less than the time at which it was given. So it also grows past those that a restored backup has forgotten,
 * and past those of another tree whose key this one takes.
 */
import type { Holder, Lock } from "../../wire/generated/wire.ts";
import { isLock } from "../../wire/validate.ts";
import {
  query,
  queryOne,
  type Row,
  type Transaction,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from "../store/statement.ts";
import type { Caller } from "./caller.ts";
import { rfc3339 } from "./clock.ts";

export interface Lease {
  /** Key of the tree's root, as the row has it. */
  readonly root: string;
  readonly fence: number;
  /** Random id that its holder gave itself; null when it was released. */
  readonly holderId: string | null;
  readonly principal: string;
  /** Number of the organization that the holder is confined to; null for the operator. */
  readonly organization: number | null;
  /** What the holder says of itself, as JSON. */
  readonly holder: string;
  /** Unix milliseconds, as the two below. */
  readonly acquiredAt: number;
  readonly renewedAt: number;
  /** When it ends, unless it is renewed before. */
  readonly expiresAt: number;
}

const COLUMNS = "root, fence, holder_id, principal, organization, holder, acquired_at, renewed_at, expires_at";

/** The database's time, in unix milliseconds: of now, not of the transaction's beginning. */
export function* databaseTime(): Transaction<number> {
  return whole((yield* queryOne("SELECT now_ms()"))?.[0]);
}

/** The lease of a tree, ended or not. */
export function* findLease(root: string): Transaction<Lease | undefined> {
  return leaseOf(yield* queryOne(`SELECT ${COLUMNS} FROM leases WHERE root = $1`, root));
}

/** As `findLease`, for who decides by it: nobody else takes, renews or ends it until the transaction ends. After the tree's row. */
export function* lockLease(root: string): Transaction<Lease | undefined> {
  return leaseOf(yield* queryOne(`SELECT ${COLUMNS} FROM leases WHERE root = $1 FOR UPDATE`, root));
}

/** As `lockLease`, for who takes it: makes a row that has ended where there is none. */
export function* lockOrMakeLease(root: string): Transaction<Lease> {
  const found = yield* lockLease(root);
  if (found) return found;
  yield* query(
    `INSERT INTO leases (${COLUMNS}) VALUES ($1, 1, NULL, '', NULL, '{}', 0, 0, 0) ON CONFLICT (root) DO NOTHING`,
    root,
  );
  // Where somebody else was faster, it is their row that is found now.
  const made = yield* lockLease(root);
  if (!made) throw new Error(`the lease of ${root} was made and is not there`);
  return made;
}

/** Whether a lease is held at a time of the database. */
export function isHeld({ holderId, expiresAt }: Lease, nowMs: number): boolean {
  return holderId !== null && nowMs < expiresAt;
}

/** Leases that are held: all of them, or that of one tree. */
export function* heldLeases(tree: number | null): Transaction<readonly Lease[]> {
  const held = `SELECT ${COLUMNS} FROM leases WHERE holder_id IS NOT NULL AND expires_at > now_ms()`;
  const rows =
    tree === null
      ? yield* query(`${held} ORDER BY root`)
      : yield* query(`${held} AND root = (SELECT root FROM trees WHERE id = $1)`, tree);
  return rows.flatMap((row) => leaseOf(row) ?? []);
}

/** Gives a lease that was locked, and has ended or ends now, to a holder. */
export function* giveLease(
  lease: Lease,
  to: { readonly holderId: string; readonly holder: Holder; readonly caller: Caller },
  time: { readonly nowMs: number; readonly leaseMs: number },
): Transaction<Lease> {
  const { nowMs, leaseMs } = time;
  const given: Lease = {
    root: lease.root,
    fence: Math.max(lease.fence + 1, nowMs),
    holderId: to.holderId,
    principal: to.caller.principal,
    organization: to.caller.scope?.organization ?? null,
    holder: JSON.stringify(to.holder),
    acquiredAt: nowMs,
    renewedAt: nowMs,
    expiresAt: nowMs + leaseMs,
  };
  yield* query(
    `UPDATE leases SET fence = $1, holder_id = $2, principal = $3, organization = $4, holder = $5,
       acquired_at = $6, renewed_at = $7, expires_at = $8 WHERE root = $9`,
    ...[given.fence, given.holderId, given.principal, given.organization, given.holder],
    ...[given.acquiredAt, given.renewedAt, given.expiresAt, given.root],
  );
  return given;
}

/** Renews a lease that was locked and found to be held. */
export function* renewLease(lease: Lease, nowMs: number, leaseMs: number): Transaction<Lease> {
  const renewed: Lease = { ...lease, renewedAt: nowMs, expiresAt: nowMs + leaseMs };
  yield* query(
    "UPDATE leases SET renewed_at = $1, expires_at = $2, holder = $3 WHERE root = $4",
    ...[renewed.renewedAt, renewed.expiresAt, renewed.holder, renewed.root],
  );
  return renewed;
}

/** Ends a lease that was locked. */
export function* endLease({ root }: Lease): Transaction<void> {
  yield* query("UPDATE leases SET holder_id = NULL, expires_at = now_ms() WHERE root = $1", root);
}

/** Keeps the lease of a tree with it when its root gets another key. A lease of a tree of that key that never was ends. */
export function* carryLease(from: string, to: string): Transaction<void> {
  yield* query("DELETE FROM leases WHERE root = $1 AND EXISTS (SELECT 1 FROM leases WHERE root = $2)", to, from);
  yield* query("UPDATE leases SET root = $1 WHERE root = $2", to, from);
}

/** A lease as it is answered: under the key by which the caller knows the tree, and, out of its sight, nobody by name (O-6). */
export function lockOf(lease: Lease, root: string, leaseMs: number, isInSight: boolean): Lock {
  const lock: unknown = {
    root,
    fence: lease.fence,
    principal: isInSight ? lease.principal : "somebody out of sight",
    holder: isInSight ? JSON.parse(lease.holder) : OUT_OF_SIGHT,
    acquiredAt: rfc3339(lease.acquiredAt),
    renewedAt: rfc3339(lease.renewedAt),
    expiresAt: rfc3339(lease.expiresAt),
    leaseMs,
  };
  if (isLock(lock)) return lock;
  throw new TypeError(`the lease of ${lease.root} is malformed`);
}

const OUT_OF_SIGHT: Holder = {
  host: null,
  hostname: "another machine",
  process: null,
  command: "work in the tree above",
  run: null,
  runUrl: null,
};

function leaseOf(row: Row | undefined): Lease | undefined {
  if (!row) return undefined;
  const [root, fence, holderId, principal, organization, holder, acquiredAt, renewedAt, expiresAt] = row;
  return {
    root: text(root),
    fence: whole(fence),
    holderId: textOrNull(holderId),
    principal: text(principal),
    organization: wholeOrNull(organization),
    holder: text(holder),
    acquiredAt: whole(acquiredAt),
    renewedAt: whole(renewedAt),
    expiresAt: whole(expiresAt),
  };
}
