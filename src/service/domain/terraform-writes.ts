/**
 * Versions of Terraform's states, written: a new one with every write, none overwritten. What is written has to follow what is there: the
 * same lineage, a higher serial. That is asked whether or not somebody has the lock, so that a run which has lost it harms nothing, and still
 * brings in what it has created as long as nobody else wrote.
 */
import type {
  Refusal,
  TerraformStateFile,
  TerraformStateRemoved,
  TerraformStateVersion,
} from "../../wire/generated/wire.ts";
import { type Columns, insert, query, queryOne, type Transaction, whole } from "../store/statement.ts";
import { rfc3339 } from "./clock.ts";
import { serviceRefusal } from "./refusals.ts";
import { type SealKeys, sealed } from "./sealing.ts";
import { homeOf, isRefused, type StateAsked, type StatePlace, stateOwner } from "./terraform-places.ts";
import { findVersion, lockedRefusal, lockOrMakeState, lockState, noState, type StateRow } from "./terraform-rows.ts";

/** A state as it came, or as it is brought back. */
export interface SentState {
  readonly file: TerraformStateFile;
  readonly bytes: number;
  /** SHA-256 of its bytes, hex. */
  readonly digest: string;
  /** Its bytes, with gzip. */
  readonly zipped: Buffer;
  /** The version that it is, where that is brought back. */
  readonly restored?: number;
}

/** What writing goes by besides. */
export interface Writing {
  /** Id of the lock under which is written, as the request has it. */
  readonly lockId: string | undefined;
  readonly nowMs: number;
  /** Versions that are kept of a state. */
  readonly kept: number;
}

interface Found {
  readonly place: StatePlace;
  readonly state: StateRow;
  readonly latest: TerraformStateVersion | undefined;
}

/** Writes a state. The very same again is the version that it was written as: an answer may have been lost. */
export function* writeState(
  asked: StateAsked,
  sent: SentState,
  by: Writing & { readonly keys: SealKeys },
): Transaction<TerraformStateVersion | Refusal> {
  const found = yield* foundFor(asked, by, lockOrMakeState);
  if (isRefused(found)) return found;
  const { place, state, latest } = found;
  const { file, restored = null } = sent;
  if (latest && latest.lineage !== null && latest.serial !== null) {
    if (latest.lineage !== file.lineage && restored === null)
      return otherLineage(asked.name, latest.lineage, file.lineage);
    if (latest.serial === file.serial && (yield* isWritten(place, asked.name, latest.version, sent))) return latest;
    if (latest.serial >= file.serial) return olderSerial(asked.name, latest, file.serial);
  }
  const [key] = by.keys;
  const version = state.version + 1;
  const about = aboutVersion(place, asked.name, version);
  const content = sealed(sent.zipped, about, key);
  return yield* addVersion(asked, found, by, {
    ...{ kind: restored === null ? "write" : "restore", restored, content, sealedBy: key.id, digest: sent.digest },
    ...{ lineage: file.lineage, serial: file.serial, bytes: sent.bytes, terraform: file.terraform_version ?? null },
  });
}

/** Says that a state is gone. What there was of it is kept, and can be brought back. */
export function* deleteState(asked: StateAsked, by: Writing): Transaction<TerraformStateRemoved | Refusal> {
  const found = yield* foundFor(asked, by, lockState);
  if (isRefused(found)) return found;
  if (!found.latest) return noState(asked.name);
  if (found.latest.kind !== "delete") yield* addVersion(asked, found, by, NOTHING);
  const { tree, organization } = found.place;
  const kept = yield* queryOne(
    "SELECT count(*) FROM terraform_state_versions WHERE tree = $1 AND organization = $2 AND name = $3",
    ...[tree, organization, asked.name],
  );
  return { name: asked.name, versions: whole(kept?.[0]) };
}

/** Removes a state with all that is kept of it, for ever. */
export function* purgeState(asked: StateAsked, by: Writing): Transaction<TerraformStateRemoved | Refusal> {
  const found = yield* foundFor(asked, by, lockState);
  if (isRefused(found)) return found;
  const { tree, organization } = found.place;
  for (const table of ["terraform_state_versions", "terraform_states"])
    yield* query(
      `DELETE FROM ${table} WHERE tree = $1 AND organization = $2 AND name = $3`,
      ...[tree, organization, asked.name],
    );
  return { name: asked.name, versions: 0 };
}

/** What the seal of a version binds it to. */
export function aboutVersion({ tree, organization }: StatePlace, name: string, version: number): string {
  return `${tree}/${organization}/${name}#${version}`;
}

/** The state that is to be written, locked; a refusal where it is none of the caller's, or another has its lock. */
function* foundFor(asked: StateAsked, { lockId }: Writing, find: typeof lockState): Transaction<Found | Refusal> {
  const place = yield* stateOwner(asked, "writeStates");
  if (isRefused(place)) return place;
  const state = yield* find(place, asked.name);
  if (!state) return noState(asked.name);
  if (state.lock && state.lock.info.ID !== lockId) return lockedRefusal(asked.name, state.lock);
  return { place, state, latest: yield* findVersion(place, asked.name, state.version) };
}

function* isWritten(
  { tree, organization }: StatePlace,
  name: string,
  version: number,
  { digest }: SentState,
): Transaction<boolean> {
  const row = yield* queryOne(
    `SELECT 1 FROM terraform_state_versions
     WHERE tree = $1 AND organization = $2 AND name = $3 AND version = $4 AND digest = $5`,
    ...[tree, organization, name, version, digest],
  );
  return row !== undefined;
}

interface NewVersion
  extends Pick<TerraformStateVersion, "kind" | "restored" | "lineage" | "serial" | "bytes" | "terraform"> {
  readonly content: string | null;
  readonly sealedBy: string | null;
  readonly digest: string | null;
}

const NOTHING: NewVersion = {
  ...{ kind: "delete", restored: null, content: null, sealedBy: null, digest: null },
  ...{ lineage: null, serial: null, bytes: null, terraform: null },
};

const COLUMNS: Columns = {
  ...{ tree: "bigint", organization: "bigint", name: "text", version: "bigint", kind: "text", lineage: "text" },
  ...{ serial: "bigint", bytes: "bigint", digest: "text", terraform: "text", written_at: "bigint", written_by: "text" },
  ...{ lock_id: "text", operation: "text", who: "text", restored: "bigint", sealed_by: "text", content: "text" },
};

function* addVersion(
  { name, caller }: StateAsked,
  { place, state }: Found,
  { nowMs, kept }: Writing,
  made: NewVersion,
): Transaction<TerraformStateVersion> {
  const { tree, organization } = place;
  const version = state.version + 1;
  const info = state.lock?.info;
  const [lock, operation, who] = [info?.ID, info?.Operation, info?.Who].map((said) => said || null);
  const { kind, lineage, serial, bytes, digest, terraform, restored, sealedBy, content } = made;
  yield* query(
    "UPDATE terraform_states SET version = $1, written_from = $2 WHERE tree = $3 AND organization = $4 AND name = $5",
    ...[version, homeOf(caller), tree, organization, name],
  );
  yield* insert("terraform_state_versions", COLUMNS, [
    [
      ...[tree, organization, name, version, kind, lineage, serial, bytes, digest, terraform, nowMs, caller.principal],
      ...[lock ?? null, operation ?? null, who ?? null, restored, sealedBy, content],
    ],
  ]);
  yield* query(
    "DELETE FROM terraform_state_versions WHERE tree = $1 AND organization = $2 AND name = $3 AND version <= $4",
    ...[tree, organization, name, version - kept],
  );
  return {
    ...{ version, kind, lineage, serial, bytes, terraform, at: rfc3339(nowMs), principal: caller.principal },
    ...{ lock: lock ?? null, operation: operation ?? null, who: who ?? null, restored },
  };
}

function otherLineage(name: string, there: string, given: string): Refusal {
  return serviceRefusal("state_conflict", `the state ${name} is of lineage ${there}, and this one of ${given}`, {
    wayOut: `write it under another name; or, to replace it, delete ${name} first: its versions are kept`,
  });
}

function olderSerial(name: string, { serial, version, principal, at }: TerraformStateVersion, given: number): Refusal {
  const detail =
    serial === given
      ? `the state ${name} has another content under serial ${given}`
      : `the state ${name} has serial ${serial}, which is later than ${given}`;
  return serviceRefusal("state_conflict", `${detail}: version ${version}, by ${principal} at ${at}`, {
    wayOut: `plan again; to go back to an earlier one: allot terraform state restore ${name} --version N`,
  });
}
