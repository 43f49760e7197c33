/**
 * The lock of a tree (reconciler.md, *Lock*): who may take, renew and release it, and what fences a holder that has lost it.
 * It keeps applies apart; that other writers do no harm is held by object versions.
 *
 * The tree's row is locked first and the lease's row then, as change sets do it.
 */
import type { ChangeSet, ChangeSetAnswer, Holder, Lock, LockRequest, Refusal } from "../../wire/generated/wire.ts";
import { queryOne, type Transaction } from "../store/statement.ts";
import { type Caller, isOperator, SEEN } from "./caller.ts";
import { performIn, type Surroundings } from "./change-set.ts";
import { rfc3339 } from "./clock.ts";
import {
  databaseTime,
  endLease,
  findLease,
  giveLease,
  heldLeases,
  isHeld,
  type Lease,
  lockLease,
  lockOf,
  lockOrMakeLease,
  renewLease,
} from "./leases.ts";
import { serviceRefusal } from "./refusals.ts";
import { findTree, lockTree } from "./trees.ts";

/** Which lock is meant, and by whom. */
export interface LockAsked {
  /** Key in the address of the request. */
  readonly key: string;
  readonly caller: Caller;
  /** How long a renewal lasts. */
  readonly leaseMs: number;
}

/** What a request for a lock comes to; undefined where its tree is absent or out of sight. */
type Answer<T> = Transaction<T | Refusal | undefined>;

/** Takes the lock of a tree that is free, or whose holder is known to be dead; renews it for the holder that has it. */
export function* takeLock(asked: LockAsked, { holderId, holder, takeOver }: LockRequest): Answer<Lock> {
  const { caller, leaseMs } = asked;
  const root = yield* lockedRoot(asked);
  if (root === undefined) return undefined;
  const lease = yield* lockOrMakeLease(root);
  const nowMs = yield* databaseTime();
  if (isHeld(lease, nowMs)) {
    if (lease.holderId === holderId && lease.principal === caller.principal)
      return answered(asked, yield* renewLease(lease, nowMs, leaseMs), true);
    const isInSight = yield* seesHolder(caller, lease);
    const lock = answered(asked, lease, isInSight);
    // Only on its own machine can anybody know that it is dead.
    const isDead = takeOver === lease.fence && isInSight && holder.host !== null && lock.holder.host === holder.host;
    if (!isDead) return heldByAnother(lock);
  }
  return answered(asked, yield* giveLease(lease, { holderId, holder, caller }, { nowMs, leaseMs }), true);
}

/** Renews a lease for its holder. */
export function* renewLock(asked: LockAsked, fence: number): Answer<Lock> {
  const root = yield* lockedRoot(asked);
  if (root === undefined) return undefined;
  const lease = yield* ownLease(asked, root, fence);
  if ("code" in lease) return lease;
  return answered(asked, yield* renewLease(lease, yield* databaseTime(), asked.leaseMs), true);
}

/** A lease that was ended, and whether that was by force: by another principal, or whosever it was. */
export interface Released {
  readonly lock: Lock;
  readonly byForce: boolean;
}

/** Ends a lease, by its fence or whosever it is: the caller's own, or that of a holder in its sight. Null where none was held. */
export function* releaseLock(asked: LockAsked, fence: number | undefined): Answer<Released | null> {
  const { caller } = asked;
  const root = yield* lockedRoot(asked);
  if (root === undefined) return undefined;
  const lease = yield* lockLease(root);
  if (!lease || !isHeld(lease, yield* databaseTime()) || (fence !== undefined && fence !== lease.fence)) return null;
  if (!(yield* seesHolder(caller, lease)))
    return serviceRefusal("forbidden", `the lock of ${asked.key} is not yours to release`, { address: asked.key });
  yield* endLease(lease);
  const byForce = fence === undefined || lease.principal !== caller.principal;
  return { lock: answered(asked, lease, true), byForce };
}

/** The lock of a tree; null where nobody holds it. */
export function* readLock(asked: LockAsked): Transaction<Lock | null | undefined> {
  const tree = yield* findTree(asked.key, asked.caller);
  if (!tree && !isOperator(asked.caller)) return undefined;
  const lease = yield* findLease(tree?.root ?? asked.key);
  if (!lease || !isHeld(lease, yield* databaseTime())) return null;
  return answered(asked, lease, yield* seesHolder(asked.caller, lease));
}

/** Locks in sight of a caller that are held. */
export function* listLocks(caller: Caller, leaseMs: number): Transaction<readonly Lock[]> {
  const locks: Lock[] = [];
  for (const lease of yield* heldLeases(caller.scope?.tree ?? null)) {
    const asked = { key: caller.scope?.key ?? lease.root, caller, leaseMs };
    locks.push(answered(asked, lease, yield* seesHolder(caller, lease)));
  }
  return locks;
}

/**
 * Performs a change set under a lock, which it renews; all of it is refused where the lock is not held any more, also what has
 * taken effect before (C-11). Nobody takes the lock before it has ended.
 */
export function* performFenced(
  asked: ChangeSet & { readonly fence: number },
  around: Surroundings & { readonly leaseMs: number },
): Answer<ChangeSetAnswer> {
  const { root: key, caller, leaseMs } = around;
  const found = yield* lockTree(key, caller);
  if (!found && !isOperator(caller)) return undefined;
  const lease = yield* ownLease({ key, caller, leaseMs }, found?.root ?? key, asked.fence);
  if ("code" in lease) return lease;
  const answer = yield* performIn(found, asked, around);
  // At its end: what takes longer than a lease has not lost it. The root may have another key now.
  const root = (yield* findTree(key, caller))?.root ?? key;
  yield* renewLease({ ...lease, root, ...inRun(lease, asked.run) }, yield* databaseTime(), leaseMs);
  return answer;
}

/** A holder that plans under the lock knows its run only then; who looks at the lock is to know it, too. */
function inRun({ holder }: Lease, run: string): Pick<Lease, "holder"> {
  const said: Holder = JSON.parse(holder);
  return { holder: said.run === run ? holder : JSON.stringify({ ...said, run }) };
}

/** The key under which the lease of a tree is, after locking the tree's row. The operator locks also what is not there yet. */
function* lockedRoot({ key, caller }: LockAsked): Transaction<string | undefined> {
  const tree = yield* lockTree(key, caller);
  return tree?.root ?? (isOperator(caller) ? key : undefined);
}

/** A lease that the caller holds by this fence, locked; or why it does not. */
function* ownLease(asked: LockAsked, root: string, fence: number): Transaction<Lease | Refusal> {
  const { caller, key } = asked;
  const lease = yield* lockLease(root);
  const held = lease !== undefined && isHeld(lease, yield* databaseTime());
  if (held && lease.fence === fence && lease.principal === caller.principal) return lease;
  if (held && lease.fence !== fence) {
    const lock = answered(asked, lease, yield* seesHolder(caller, lease));
    return lost(key, `${lock.principal} holds it since ${lock.acquiredAt}`, lock);
  }
  if (lease?.fence === fence && !held)
    return lost(key, `${lease.holderId === null ? "released" : "ended"} at ${rfc3339(lease.expiresAt)}`);
  return lost(key, "it is not held under this fence");
}

/** O-6: whether a caller may know who holds a lease: itself, or somebody who is confined to what the caller sees. */
function* seesHolder(caller: Caller, lease: Lease): Transaction<boolean> {
  const { scope } = caller;
  if (scope === null || lease.principal === caller.principal) return true;
  if (lease.organization === null) return false;
  const seen = `${SEEN} SELECT number FROM seen WHERE number = $3`;
  return (yield* queryOne(seen, scope.tree, scope.organization, lease.organization)) !== undefined;
}

function answered({ key, leaseMs, caller }: LockAsked, lease: Lease, isInSight: boolean): Lock {
  return lockOf(lease, caller.scope ? key : lease.root, leaseMs, isInSight);
}

function heldByAnother(lock: Lock): Refusal {
  const { principal, root, acquiredAt, expiresAt } = lock;
  return serviceRefusal("locked", `${principal} holds the lock of ${root} since ${acquiredAt}`, {
    address: root,
    lock,
    wayOut: `wait until it is released, or ends at ${expiresAt}`,
  });
}

function lost(key: string, why: string, lock?: Lock): Refusal {
  return serviceRefusal("lock_lost", `the lock of ${key} is lost: ${why}; nothing of this request was written`, {
    address: key,
    wayOut: "run it again: what took effect is not done twice",
    ...(lock && { lock }),
  });
}
