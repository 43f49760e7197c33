/** Holds as rows (C-8): reservations for work in flight. A row stays when its hold has ended, so that it ends once. */
import type { Hold, HoldState } from "../../model/law/metering.ts";
import {
  insert,
  query,
  queryOne,
  type Row,
  type Transaction,
  text,
  whole,
  wholeOrNull,
  word,
} from "../store/statement.ts";

/** A hold as it is kept. */
export interface KeptHold extends Hold {
  /** Number of the organization. */
  readonly organization: number;
  /** What was posted of it; 0 unless it was. */
  readonly posted: number;
  /** Unix milliseconds. */
  readonly createdAt: number;
}

const COLUMNS = "id, organization, credits, state, posted, created_at, expires_at";

const HOLD_ROW = {
  tree: "bigint",
  id: "text",
  organization: "bigint",
  credits: "bigint",
  state: "text",
  created_at: "bigint",
  expires_at: "bigint",
} as const;

/** A hold of an organization; undefined where it has none of that id. */
export function* findHold(tree: number, organization: number, id: string): Transaction<KeptHold | undefined> {
  const row = yield* queryOne(
    `SELECT ${COLUMNS} FROM holds WHERE tree = $1 AND id = $2 AND organization = $3`,
    ...[tree, id, organization],
  );
  return row && holdOf(row);
}

/** Those of an organization that are open at a time, by id: those after one, and at most so many. */
export function* openHolds(
  { tree, organization }: { readonly tree: number; readonly organization: number },
  { after, limit }: { readonly after: string; readonly limit: number },
  nowMs: number,
): Transaction<KeptHold[]> {
  const rows = yield* query(
    `SELECT ${COLUMNS} FROM holds
     WHERE tree = $1 AND organization = $2 AND state = 'held' AND id > $3 AND expires_at > $4 ORDER BY id LIMIT $5`,
    ...[tree, organization, after, nowMs, limit],
  );
  return rows.map(holdOf);
}

/** Those of a tree whose end has passed and was not written yet, the first to end first; at most so many. */
export function* expiredHolds(tree: number, nowMs: number, most: number): Transaction<KeptHold[]> {
  const rows = yield* query(
    `SELECT ${COLUMNS} FROM holds WHERE tree = $1 AND state = 'held' AND expires_at <= $2 ORDER BY expires_at, id LIMIT $3`,
    ...[tree, nowMs, most],
  );
  return rows.map(holdOf);
}

/** When the first hold of a tree ends that has not ended yet; null where nothing is held. */
export function* firstExpiry(tree: number): Transaction<number | null> {
  const row = yield* queryOne("SELECT min(expires_at) FROM holds WHERE tree = $1 AND state = 'held'", tree);
  return wholeOrNull(row?.[0] ?? null);
}

/** Writes a hold that is new. */
export function* insertHold(tree: number, hold: KeptHold): Transaction<void> {
  const { id, organization, credits, state, createdAt, expiresAt } = hold;
  yield* insert("holds", HOLD_ROW, [[tree, id, organization, credits, state, createdAt, expiresAt]]);
}

/** Ends open holds, each the same way. @param posted what of it was spent */
export function* endHolds(
  tree: number,
  ids: readonly string[],
  state: Exclude<HoldState, "held">,
  posted = 0,
): Transaction<void> {
  yield* query(
    "UPDATE holds SET state = $1, posted = $2 WHERE tree = $3 AND id = ANY($4::text[])",
    ...[state, posted, tree, ids],
  );
}

function holdOf([id, organization, credits, state, posted, createdAt, expiresAt]: Row): KeptHold {
  return {
    ...{ id: text(id), organization: whole(organization), credits: whole(credits) },
    ...{ state: word(state, ["held", "posted", "voided", "expired"]), posted: whole(posted) },
    ...{ createdAt: whole(createdAt), expiresAt: whole(expiresAt) },
  };
}
