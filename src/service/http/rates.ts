/**
 * Requests a minute and token, over all instances: each leases a part of a token's budget from the database and spends it by
 * itself, so that a request seldom waits for a write. A part that is not spent is lost with its minute; the limit is never
 * exceeded, and an instance may refuse up to a part early.
 *
 * Rejected: counting in each process (as many times the limit as there are instances); a write a request.
 */
import rateLimit, { type FastifyRateLimitStore, type FastifyRateLimitStoreCtor } from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { serviceRefusal } from "../domain/refusals.ts";
import { queryOne, type Transaction, whole } from "../store/statement.ts";
import type { Store } from "../store/store.ts";
import { RefusedRequest } from "./answers.ts";

const WINDOW_MS = 60_000;
/** Parts of a budget. */
const PARTS = 20;
/** Budgets that are remembered before those of earlier minutes are dropped. */
const MANY = 1_000;

/** What is left of a token's budget in this process, until its minute ends. */
interface Lease {
  /** By `performance.now()`. */
  readonly endsAt: number;
  left: number;
  /** Of the whole budget, by all instances. */
  taken: number;
}

/** Refuses with 429 what is above so many requests a minute and token. Before routes are added. */
export async function limitRates(app: FastifyInstance, store: Store, most: number): Promise<void> {
  const budgets = new Budgets(store, most);
  await app.register(rateLimit, {
    max: most,
    timeWindow: WINDOW_MS,
    // After it is known who calls, before a body is read.
    hook: "preParsing",
    keyGenerator: (request) => request.caller?.tokenId ?? "",
    allowList: (request) => !request.caller,
    store: spending(budgets),
    errorResponseBuilder: (_request, { max, ttl }) => {
      const seconds = Math.max(1, Math.ceil(ttl / 1000));
      const detail = `more than ${max} requests within a minute with this token`;
      return new RefusedRequest(
        serviceRefusal("too_many_requests", detail, { wayOut: `ask again in ${seconds} s` }),
        seconds,
      );
    },
  });
}

export class Budgets {
  readonly #store: Store;
  readonly #most: number;
  readonly #part: number;
  readonly #leases = new Map<string, Lease>();
  readonly #asking = new Map<string, Promise<void>>();

  constructor(store: Store, most: number) {
    this.#store = store;
    this.#most = most;
    this.#part = Math.max(1, Math.ceil(most / PARTS));
  }

  /** Spends one request. Answers how many that were, by all instances as far as known, and when the minute ends. */
  async spend(key: string): Promise<{ current: number; ttl: number }> {
    for (;;) {
      const lease = this.#leases.get(key);
      const ttl = lease ? lease.endsAt - performance.now() : 0;
      if (!lease || ttl <= 0) {
        await this.#lease(key);
        continue;
      }
      const isSpent = lease.taken >= this.#most;
      if (lease.left > 0) {
        lease.left -= 1;
        // The next part is asked for before it is needed; should that fail, whoever needs it is told.
        if (lease.left < this.#part / 4 && !isSpent && this.#part > 1) this.#lease(key).catch(() => undefined);
        return { current: Math.min(lease.taken, this.#most) - lease.left, ttl };
      }
      if (isSpent) return { current: this.#most + 1, ttl };
      await this.#lease(key);
    }
  }

  /** Asks for a part; those who ask meanwhile wait for the same one. */
  #lease(key: string): Promise<void> {
    const underWay = this.#asking.get(key);
    if (underWay) return underWay;
    const asking = this.#ask(key).finally(() => this.#asking.delete(key));
    this.#asking.set(key, asking);
    return asking;
  }

  async #ask(key: string): Promise<void> {
    const askedAt = performance.now();
    const { taken, remainingMs } = await this.#store.write(() => takePart(key, this.#part));
    const granted = Math.max(0, Math.min(this.#part, this.#most - (taken - this.#part)));
    const endsAt = askedAt + remainingMs;
    const before = this.#leases.get(key);
    // A part of an earlier minute is not carried over.
    const left = before && Math.abs(before.endsAt - endsAt) < WINDOW_MS / 2 ? before.left : 0;
    if (this.#leases.size >= MANY) this.#forget();
    this.#leases.set(key, { endsAt, left: left + granted, taken });
  }

  #forget(): void {
    const now = performance.now();
    for (const [key, { endsAt }] of this.#leases) if (endsAt <= now) this.#leases.delete(key);
  }
}

/** Takes a part of the budget of this minute, by the database's clock. What all took may be more than there is. */
function* takePart(caller: string, part: number): Transaction<{ taken: number; remainingMs: number }> {
  const row = yield* queryOne(
    `INSERT INTO rates (caller, window_start, taken)
     VALUES ($1, CAST(now_ms() AS BIGINT) / ${WINDOW_MS} * ${WINDOW_MS}, $2)
     ON CONFLICT (caller) DO UPDATE SET
       taken = CASE WHEN rates.window_start = excluded.window_start THEN rates.taken ELSE 0 END + excluded.taken,
       window_start = excluded.window_start
     RETURNING taken, window_start + ${WINDOW_MS} - CAST(now_ms() AS BIGINT)`,
    caller,
    part,
  );
  return { taken: whole(row?.[0]), remainingMs: Math.max(1, whole(row?.[1])) };
}

/** Budgets in the shape that the plugin asks for. */
function spending(budgets: Budgets): FastifyRateLimitStoreCtor {
  return class implements FastifyRateLimitStore {
    incr(key: string, callback: Parameters<FastifyRateLimitStore["incr"]>[1]): void {
      budgets.spend(key).then(
        (spent) => callback(null, spent),
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
      );
    }

    child(): FastifyRateLimitStore {
      return this;
    }
  };
}
