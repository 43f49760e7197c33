/**
 * Writes down, every few seconds, which holds have expired (C-8): where nobody writes in a tree, its log and ledger are to say so all the
 * same. Nothing depends on it, so that it may be late, or run in several instances at once.
 */
import type { Clock } from "./domain/clock.ts";
import { sweepExpired } from "./domain/expiry.ts";
import type { Store } from "./store/store.ts";

/** Between the end of one sweep and the next, in milliseconds. */
const EVERY_MS = 2_000;

export interface Sweeper {
  /** Begins no further transaction, and waits for the one that runs. */
  stop(): Promise<void>;
}

export interface SweeperOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** Told why a sweep was broken off; the next one begins as usual. */
  readonly onError: (error: unknown) => void;
  /** @default EVERY_MS */
  readonly everyMs?: number;
}

/** Starts sweeping. */
export function startSweeper({ store, clock, onError, everyMs = EVERY_MS }: SweeperOptions): Sweeper {
  let stopping = false;
  let underWay: Promise<void> = Promise.resolve();
  let timer = setTimeout(sweep, everyMs);
  timer.unref();

  function sweep(): void {
    underWay = sweepExpired(store, clock.now(), () => stopping)
      .catch(onError)
      .then(() => {
        if (stopping) return;
        timer = setTimeout(sweep, everyMs);
        timer.unref();
      });
  }

  return {
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
