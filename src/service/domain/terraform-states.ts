/** Terraform's states, read: what one holds, which there are, and what each was. */
import type { Refusal, TerraformState, TerraformStateVersion } from "../../wire/generated/wire.ts";
import { query, queryOne, type Transaction, text, whole, wholeOrNull } from "../store/statement.ts";
import { isOperator } from "./caller.ts";
import { serviceRefusal } from "./refusals.ts";
import { opened, type SealKeys } from "./sealing.ts";
import { isRefused, type PlaceAsked, type StateAsked, stateOwner } from "./terraform-places.ts";
import { findState, listStates, noState, VERSION, versionOf } from "./terraform-rows.ts";
import { aboutVersion } from "./terraform-writes.ts";

/** A state as it was written. */
export interface ReadState {
  readonly version: TerraformStateVersion;
  /** Its bytes, with gzip. */
  readonly zipped: Buffer;
}

/** What a state holds: its last version, or another that is kept. */
export function* readState(
  asked: StateAsked,
  version: number | undefined,
  keys: SealKeys,
): Transaction<ReadState | Refusal> {
  const place = yield* stateOwner(asked, "readStates");
  if (isRefused(place)) return place;
  const { tree, organization } = place;
  const { name } = asked;
  const wanted = version ?? (yield* findState(place, name))?.version ?? 0;
  const row = yield* queryOne(
    `SELECT sealed_by, content, ${VERSION} FROM terraform_state_versions
     WHERE tree = $1 AND organization = $2 AND name = $3 AND version = $4 AND content IS NOT NULL`,
    ...[tree, organization, name, wanted],
  );
  if (!row) return version === undefined ? noState(name) : noVersion(name, version);
  const [sealedBy, content, ...rest] = row;
  const key = keys.find(({ id }) => id === sealedBy);
  if (!key) return keyMissing(name, text(sealedBy));
  const zipped = opened(text(content), aboutVersion(place, name, wanted), key);
  return zipped ? { version: versionOf(rest), zipped } : notItsOwn(name, wanted);
}

/** A state, and its versions that are kept, newest first. */
export function* stateHistory(
  asked: StateAsked,
): Transaction<{ readonly state: TerraformState; readonly versions: TerraformStateVersion[] } | Refusal> {
  const place = yield* stateOwner(asked, "readStates");
  if (isRefused(place)) return place;
  const [state] = yield* listStates(place, asked.name);
  if (!state) return noState(asked.name);
  const rows = yield* query(
    `SELECT ${VERSION} FROM terraform_state_versions
     WHERE tree = $1 AND organization = $2 AND name = $3 ORDER BY version DESC`,
    ...[place.tree, place.organization, asked.name],
  );
  return { state, versions: rows.map(versionOf) };
}

/** The states of an organization; of the whole service where the operator names none. */
export function* statesOf(asked: PlaceAsked): Transaction<{ readonly states: TerraformState[] } | Refusal> {
  if (isOperator(asked.caller) && asked.root === undefined && asked.organization === undefined)
    return { states: yield* listStates("everywhere") };
  const place = yield* stateOwner(asked, "readStates");
  return isRefused(place) ? place : { states: yield* listStates(place) };
}

/** How much is kept, of all organizations together. */
export interface StateFigures {
  /** With a version at least; also such as were deleted and can be brought back. */
  readonly states: number;
  readonly versions: number;
  /** Of these versions, as they were written. */
  readonly bytes: number;
  readonly locks: number;
  /** How long the oldest lock is held; 0 where there is none. */
  readonly oldestLockMs: number;
}

/** Counts what is kept and locked, without passing what the states hold: metrics ask every few seconds. */
export function* stateFigures(nowMs: number): Transaction<StateFigures> {
  const [states, locks, since] =
    (yield* queryOne(
      "SELECT count(CASE WHEN version > 0 THEN 1 END), count(lock_id), min(locked_at) FROM terraform_states",
    )) ?? [];
  const [versions, bytes] =
    (yield* queryOne("SELECT count(*), CAST(coalesce(sum(bytes), 0) AS BIGINT) FROM terraform_state_versions")) ?? [];
  return {
    ...{ states: whole(states), versions: whole(versions), bytes: whole(bytes), locks: whole(locks) },
    oldestLockMs: Math.max(0, nowMs - (wholeOrNull(since ?? null) ?? nowMs)),
  };
}

function noVersion(name: string, version: number): Refusal {
  return serviceRefusal("not_found", `of the state ${name} no version ${version} is kept that holds anything`, {
    field: "version",
    wayOut: `see which are kept: allot terraform state history ${name}`,
  });
}

function notItsOwn(name: string, version: number): Refusal {
  const detail = `version ${version} of the state ${name} is not as this service sealed it: the database was changed by other hands`;
  return serviceRefusal("seal_broken", detail, {
    wayOut: `bring another version back: allot terraform state restore ${name} --version N`,
  });
}

function keyMissing(name: string, key: string): Refusal {
  return serviceRefusal(
    "key_missing",
    `the state ${name} is sealed with the key ${key}, which this service does not have`,
    {
      wayOut: "add that key to the service's key file, as a line below the others, and start it again",
    },
  );
}
