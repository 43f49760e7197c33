/**
 * Long polls: a request that waits until the database has news for it. Any instance of the service may have written them, so
 * the database is asked again and again; a process only counts how many wait in it.
 *
 * Rejected: LISTEN and NOTIFY, which SQLite does not have, and which cost every commit on PostgreSQL a lock of the whole database.
 */
import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance, FastifyReply } from "fastify";
import { serviceRefusal } from "../domain/refusals.ts";
import { RefusedRequest } from "./answers.ts";
import { LIMITS } from "./limits.ts";

/** What is asked for, again and again. */
export interface Wait<T> {
  /** How long to wait at most, in seconds; 0 asks once. */
  readonly seconds: number;
  readonly ask: () => Promise<T>;
  readonly isNews: (answer: T) => boolean;
}

/** Waits on behalf of a caller. @throws RefusedRequest 503 when too many wait already */
export type WaitFor = <T>(reply: FastifyReply, wait: Wait<T>) => Promise<T>;

/** Makes the waiting room of a service: it empties when the service closes. */
export function waitingRoom(app: FastifyInstance): WaitFor {
  const closing = new AbortController();
  app.addHook("preClose", async () => closing.abort());
  let waiting = 0;
  return async (reply, { seconds, ask, isNews }) => {
    const end = performance.now() + seconds * 1000;
    const first = await ask();
    if (seconds === 0 || isNews(first)) return first;
    if (waiting >= LIMITS.waiting)
      throw new RefusedRequest(
        serviceRefusal("busy", `${waiting} callers wait already`, { wayOut: "ask without `wait`" }),
      );
    waiting += 1;
    const gone = new AbortController();
    const leave = () => gone.abort();
    reply.raw.once("close", leave);
    try {
      return await untilNews({ end, ask, isNews, signal: AbortSignal.any([closing.signal, gone.signal]) }, first);
    } finally {
      waiting -= 1;
      reply.raw.off("close", leave);
    }
  };
}

interface Turn<T> extends Omit<Wait<T>, "seconds"> {
  /** On the clock of `performance.now`. */
  readonly end: number;
  readonly signal: AbortSignal;
}

/** The first answer that is news, or what there is when time is up, the caller gone, or the service about to close. */
async function untilNews<T>({ end, ask, isNews, signal }: Turn<T>, first: T): Promise<T> {
  let answer = first;
  while (!isNews(answer) && !signal.aborted) {
    const left = end - performance.now();
    if (left <= 0) break;
    await pause(Math.min(left, LIMITS.askAgainMs), undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) answer = await ask();
  }
  return answer;
}
