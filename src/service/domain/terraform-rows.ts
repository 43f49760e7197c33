/** Rows of Terraform's states, of their locks and their versions: found, locked, read as they are answered. */
import type {
  Refusal,
  TerraformLock,
  TerraformLockInfo,
  TerraformState,
  TerraformStateVersion,
} from "../../wire/generated/wire.ts";
import { isTerraformLockInfo } from "../../wire/validate.ts";
import {
  query,
  queryOne,
  type Row,
  type Transaction,
  text,
  textOrNull,
  whole,
  wholeOrNull,
  word,
} from "../store/statement.ts";
import { rfc3339 } from "./clock.ts";
import { serviceRefusal } from "./refusals.ts";
import type { StatePlace } from "./terraform-places.ts";

/** The row of a state. */
export interface StateRow {
  /** Number of the last version; 0 before there is one. */
  readonly version: number;
  readonly lock: HeldLock | null;
}

/** A lock as it is kept: what Terraform said of it, and by whose token. */
export interface HeldLock {
  readonly info: TerraformLockInfo;
  readonly principal: string;
  /** Unix milliseconds. */
  readonly since: number;
}

const OF_STATE = "tree = $1 AND organization = $2 AND name = $3";
const LOCK = "lock_info, locked_by, locked_at";
export const VERSION =
  "version, kind, lineage, serial, bytes, terraform, written_at, written_by, lock_id, operation, who, restored";

/** The state of a name; undefined where there is neither a version nor a lock. */
export function* findState({ tree, organization }: StatePlace, name: string): Transaction<StateRow | undefined> {
  return stateOf(
    yield* queryOne(`SELECT version, ${LOCK} FROM terraform_states WHERE ${OF_STATE}`, tree, organization, name),
  );
}

/** As `findState`, for a writer: nobody else writes it or takes its lock until the transaction ends. */
export function* lockState({ tree, organization }: StatePlace, name: string): Transaction<StateRow | undefined> {
  return stateOf(
    yield* queryOne(
      `SELECT version, ${LOCK} FROM terraform_states WHERE ${OF_STATE} FOR UPDATE`,
      ...[tree, organization, name],
    ),
  );
}

/** As `lockState`, for who writes first. */
export function* lockOrMakeState(place: StatePlace, name: string): Transaction<StateRow> {
  // Whoever is faster has made it, or has taken away again what was empty.
  for (;;) {
    const found = yield* lockState(place, name);
    if (found) return found;
    yield* query(
      "INSERT INTO terraform_states (tree, organization, name) VALUES ($1, $2, $3) ON CONFLICT (tree, organization, name) DO NOTHING",
      ...[place.tree, place.organization, name],
    );
  }
}

/** A version without its content; undefined where it is not kept. */
export function* findVersion(
  { tree, organization }: StatePlace,
  name: string,
  version: number,
): Transaction<TerraformStateVersion | undefined> {
  const row = yield* queryOne(
    `SELECT ${VERSION} FROM terraform_state_versions WHERE ${OF_STATE} AND version = $4`,
    ...[tree, organization, name, version],
  );
  return row && versionOf(row);
}

const KINDS = ["write", "restore", "delete"] as const;

export function versionOf(row: Row): TerraformStateVersion {
  const [version, kind, lineage, serial, bytes, terraform, at, by, lock, operation, who, restored] = row;
  return {
    version: whole(version),
    kind: word(kind, KINDS),
    lineage: textOrNull(lineage ?? null),
    serial: wholeOrNull(serial ?? null),
    bytes: wholeOrNull(bytes ?? null),
    terraform: textOrNull(terraform ?? null),
    at: rfc3339(whole(at)),
    principal: text(by),
    lock: textOrNull(lock ?? null),
    operation: textOrNull(operation ?? null),
    who: textOrNull(who ?? null),
    restored: wholeOrNull(restored ?? null),
  };
}

/** States, by organization and name: of one place, or of all. */
export function* listStates(
  place: StatePlace | "everywhere",
  only: string | null = null,
): Transaction<TerraformState[]> {
  const own = place === "everywhere" ? undefined : place.own;
  const values: (string | number)[] = [];
  const given = (value: string | number) => `$${values.push(value)}`;
  const where = [
    ...(place === "everywhere"
      ? []
      : [`s.tree = ${given(place.tree)}`, `s.organization = ${given(place.organization)}`]),
    ...(own === undefined ? [] : [`${given(own.from)} IN (s.written_from, s.locked_from)`]),
    ...(only === null ? [] : [`s.name = ${given(only)}`]),
  ];
  const columns = VERSION.split(", ").map((column) => `v.${column}`);
  const rows = yield* query(
    `SELECT t.root, o.key, s.name, s.lock_info, s.locked_by, s.locked_at, ${columns.join(", ")} FROM terraform_states s
     LEFT JOIN trees t ON t.id = s.tree
     LEFT JOIN organizations o ON o.tree = s.tree AND o.number = s.organization
     LEFT JOIN terraform_state_versions v
       ON v.tree = s.tree AND v.organization = s.organization AND v.name = s.name AND v.version = s.version
     ${where.length === 0 ? "" : `WHERE ${where.join(" AND ")}`} ORDER BY t.root, o.key, s.name`,
    ...values,
  );
  return rows.map(([root, key, name, info, by, since, ...version]) => {
    const lock = lockOf([info ?? null, by ?? null, since ?? null]);
    return {
      root: textOrNull(root ?? null),
      // What it is called by now is its own matter.
      organization: own?.key ?? textOrNull(key ?? null),
      name: text(name),
      latest: version[0] === null ? null : versionOf(version),
      lock: lock && answeredLock(lock),
    };
  });
}

/** A lock as it is answered. */
export function answeredLock({ info, principal, since }: HeldLock): TerraformLock {
  const said = (value: string | undefined) => (value === undefined || value === "" ? null : value);
  return {
    id: info.ID,
    operation: said(info.Operation),
    who: said(info.Who),
    terraform: said(info.Version),
    ...{ principal, since: rfc3339(since) },
  };
}

/** 423: another has the lock. Terraform shows of it what stands in `ID`, and nothing else. */
export function lockedRefusal(name: string, held: HeldLock): Refusal {
  const lock = answeredLock(held);
  const whose = [lock.operation ?? "a run", lock.who === null ? [] : `of ${lock.who}`, `by ${lock.principal}`].flat();
  const said = `${whose.join(" ")} since ${lock.since}`;
  return serviceRefusal("locked", `the state ${name} is locked: ${said}`, {
    wayOut: `wait for it; or, where that run is dead: allot terraform state unlock ${name}`,
    ...{ stateLock: lock, ID: `${lock.id} (${said})` },
  });
}

function stateOf(row: Row | undefined): StateRow | undefined {
  return row && { version: whole(row[0]), lock: lockOf(row.slice(1)) };
}

function lockOf([said, by, since]: Row): HeldLock | null {
  if (said === null) return null;
  const info: unknown = JSON.parse(text(said));
  if (!isTerraformLockInfo(info)) throw new TypeError("the lock of a state is malformed");
  return { info, principal: text(by), since: whole(since) };
}

/** 404: there is no such state, or nothing in it any more. */
export function noState(name: string): Refusal {
  return serviceRefusal("not_found", `there is no state ${name}`, { field: "name" });
}
