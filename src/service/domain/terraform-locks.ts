/**
 * Locks on Terraform's states: taken and ended by Terraform, or taken away from a run that is dead. They have no end of their own: Terraform
 * renews nothing, and an apply may take hours.
 */
import type { Refusal, TerraformLock, TerraformLockInfo } from "../../wire/generated/wire.ts";
import { query, type Transaction } from "../store/statement.ts";
import { serviceRefusal } from "./refusals.ts";
import { homeOf, isRefused, type StateAsked, type StatePlace, stateOwner } from "./terraform-places.ts";
import { answeredLock, lockedRefusal, lockOrMakeState, lockState } from "./terraform-rows.ts";

/** Takes the lock of a state. The same id again is the same lock: an answer may have been lost. */
export function* takeStateLock(
  asked: StateAsked,
  info: TerraformLockInfo,
  nowMs: number,
): Transaction<TerraformLock | Refusal> {
  const place = yield* stateOwner(asked, "writeStates");
  if (isRefused(place)) return place;
  const { name, caller } = asked;
  const { lock: held } = yield* lockOrMakeState(place, name);
  const { principal } = caller;
  if (held)
    return held.info.ID === info.ID && held.principal === principal ? answeredLock(held) : lockedRefusal(name, held);
  yield* query(
    `UPDATE terraform_states SET lock_id = $1, lock_info = $2, locked_by = $3, locked_at = $4, locked_from = $5
     WHERE tree = $6 AND organization = $7 AND name = $8`,
    ...[info.ID, JSON.stringify(info), principal, nowMs, homeOf(caller), place.tree, place.organization, name],
  );
  return answeredLock({ info, principal, since: nowMs });
}

/** A lock that was ended. */
export interface EndedLock {
  /** Null where there was none: it has been ended already. */
  readonly lock: TerraformLock | null;
  /** By another principal, or whosever it was. */
  readonly byForce: boolean;
}

/** Ends the lock of an id, or whosever it is: `terraform force-unlock` does not send the id that it was given. */
export function* endStateLock(asked: StateAsked, id: string | undefined): Transaction<EndedLock | Refusal> {
  const place = yield* stateOwner(asked, "writeStates");
  if (isRefused(place)) return place;
  const { name, caller } = asked;
  const held = (yield* lockState(place, name))?.lock;
  if (!held) return { lock: null, byForce: false };
  if (id !== undefined && idIn(id) !== held.info.ID) return otherLock(name, id, answeredLock(held));
  yield* clearLock(place, name);
  return { lock: answeredLock(held), byForce: id === undefined || held.principal !== caller.principal };
}

/** Ends all locks: those of a backup are of runs of then. */
export function* endStateLocks(): Transaction<void> {
  yield* query(`UPDATE terraform_states SET ${UNLOCKED} WHERE lock_id IS NOT NULL`);
}

const UNLOCKED = "lock_id = NULL, lock_info = NULL, locked_by = NULL, locked_at = NULL, locked_from = NULL";

function* clearLock({ tree, organization }: StatePlace, name: string): Transaction<void> {
  yield* query(
    `UPDATE terraform_states SET ${UNLOCKED} WHERE tree = $1 AND organization = $2 AND name = $3`,
    ...[tree, organization, name],
  );
  // Nothing stays of a lock on what was never written.
  yield* query(
    "DELETE FROM terraform_states WHERE tree = $1 AND organization = $2 AND name = $3 AND version = 0",
    ...[tree, organization, name],
  );
}

/** The id alone, of what a refusal showed as one. */
function idIn(shown: string): string {
  return shown.split(" ", 1)[0] ?? shown;
}

function otherLock(name: string, id: string, lock: TerraformLock): Refusal {
  return serviceRefusal("lock_lost", `the state ${name} is not locked by ${id.slice(0, 100)}, but by ${lock.id}`, {
    stateLock: lock,
    wayOut: "end the lock that there is, by its id; nothing was changed",
  });
}
