/**
 * Runs: what one apply changed in a tree, gathered from the revisions that it made. Nothing is stored of a run but its id in
 * each of them.
 *
 * A confined caller (O-6) is told of a run what it did to organizations in sight, as if it had done no more; of a run that did
 * nothing there it is told that there is none.
 */
import type { Run, RunList } from "../../wire/generated/wire.ts";
import {
  query,
  queryOne,
  type Row,
  type SqlValue,
  type Transaction,
  text,
  textOrNull,
  whole,
} from "../store/statement.ts";
import { boundOf, type Caller, SEEN } from "./caller.ts";
import { rfc3339 } from "./clock.ts";
import { eventsShown } from "./events.ts";
import type { TreeRow } from "./trees.ts";

/** Which runs are asked for: those that ended before a revision, and at most so many. */
export interface RunsAsked {
  readonly before: number;
  readonly limit: number;
}

/** Runs in sight of a caller, the last to change something first. */
export function* readRuns(tree: TreeRow, caller: Caller, { before, limit }: RunsAsked): Transaction<RunList> {
  const rows = yield* boundOf(caller, tree) === null
    ? // From the newest revision down, so that a page costs what is on it: each run at the last of its revisions.
      query(
        `SELECT last.run, last.revision, last.actor, last.stack, last.at, ${FIRST}, ${OPERATIONS} FROM revisions last
         WHERE last.tree = $1 AND last.revision < $2 AND last.run IS NOT NULL AND ${IS_LAST}
         ORDER BY last.revision DESC LIMIT $3`,
        ...[tree.number, before, limit + 1],
      )
    : inSight(tree, caller, "AND r.run IS NOT NULL", "WHERE lastly < $3 ORDER BY lastly DESC LIMIT $4", [
        before,
        limit + 1,
      ]);
  const runs = rows.slice(0, limit).map(runOf);
  return { runs, next: rows.length > limit ? (runs.at(-1)?.lastRevision ?? null) : null };
}

/** One run; undefined where there is none in sight. */
export function* readRun(tree: TreeRow, caller: Caller, run: string): Transaction<Run | undefined> {
  if (boundOf(caller, tree) !== null) {
    const [row] = yield* inSight(tree, caller, "AND r.run = $3", "", [run]);
    return row && runOf(row);
  }
  const row = yield* queryOne(
    `SELECT last.run, last.revision, last.actor, last.stack, last.at, ${FIRST}, ${OPERATIONS} FROM revisions last
     WHERE last.tree = $1 AND last.run = $2 ORDER BY last.revision DESC LIMIT 1`,
    ...[tree.number, run],
  );
  return row && runOf(row);
}

const IS_LAST = `NOT EXISTS (SELECT 1 FROM revisions later
  WHERE later.tree = last.tree AND later.run = last.run AND later.revision > last.revision)`;

const FIRST = `(SELECT min(f.revision) FROM revisions f WHERE f.tree = last.tree AND f.run = last.run),
  (SELECT min(f.at) FROM revisions f WHERE f.tree = last.tree AND f.run = last.run)`;

/** How many events all revisions of the run have: each begins where the one before it ends. */
const OPERATIONS = `(SELECT CAST(sum(r.last_event - coalesce(previous.last_event, 0)) AS BIGINT) FROM revisions r
  LEFT JOIN revisions previous ON previous.tree = r.tree AND previous.revision = r.revision - 1
  WHERE r.tree = last.tree AND r.run = last.run)`;

/** Runs as far as they are in sight of a confined caller. `$1` and `$2` are those of `SEEN`; more values come after. */
function inSight(tree: TreeRow, caller: Caller, which: string, page: string, values: readonly SqlValue[]) {
  const all: (SqlValue | readonly string[])[] = [tree.number, caller.scope?.organization ?? 0, ...values];
  const shown = eventsShown(caller, (value) => `$${all.push(value)}`);
  return query(
    `${SEEN}, mine (run, revision, at) AS (
       SELECT r.run, r.revision, r.at FROM seen CROSS JOIN events e
       JOIN revisions r ON r.tree = e.tree AND r.revision = e.revision ${which}
       WHERE ${["e.tree = $1", "e.organization = seen.number", ...shown].join(" AND ")}
     ), runs_seen (run, lastly, firstly, began, operations) AS (
       SELECT run, max(revision), min(revision), min(at), count(*) FROM mine GROUP BY run
     )
     SELECT s.run, s.lastly, last.actor, last.stack, last.at, s.firstly, s.began, s.operations FROM runs_seen s
     JOIN revisions last ON last.tree = $1 AND last.revision = s.lastly ${page}`,
    ...all,
  );
}

function runOf([run, last, actor, stack, endedAt, first, startedAt, operations]: Row): Run {
  return {
    run: text(run),
    stack: textOrNull(stack ?? null),
    actor: text(actor),
    firstRevision: whole(first),
    lastRevision: whole(last),
    startedAt: rfc3339(whole(startedAt)),
    endedAt: rfc3339(whole(endedAt)),
    operations: whole(operations),
  };
}
