/**
 * What Ctrl-C and a kill do. Usually: clean up and stop at once. While an apply runs: the first one asks it to finish what is
 * in flight, the second one stops at once. Every way ends with exit code 130.
 */
import { Exit } from "./exit.ts";

export class Interrupts {
  /** Whether anybody asked to stop. */
  hasOccurred = false;
  readonly #cleanups = new Set<() => void>();
  readonly #exit: (code: number) => void;
  #graceful: AbortController | undefined;
  #hangup: (() => void) | undefined;

  constructor(exit: (code: number) => void) {
    this.#exit = exit;
  }

  /** Called for every signal. */
  readonly handle = (signal?: NodeJS.Signals): void => {
    if (signal === "SIGHUP" && this.#hangup) {
      this.#hangup();
      return;
    }
    this.hasOccurred = true;
    if (this.#graceful && !this.#graceful.signal.aborted) {
      this.#graceful.abort();
      return;
    }
    for (const cleanup of this.#cleanups) cleanup();
    this.#exit(Exit.interrupted);
  };

  /** Runs work that is asked to stop, by the signal, before it is stopped. */
  async gracefully<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const controller = new AbortController();
    this.#graceful = controller;
    try {
      return await work(controller.signal);
    } finally {
      this.#graceful = undefined;
    }
  }

  /**
   * Runs a service until it is asked to stop, which is its usual end and no interruption. A hangup asks it to read its files
   * again.
   */
  async serving<Result>(hangup: () => void, work: (stop: AbortSignal) => Promise<Result>): Promise<Result> {
    this.#hangup = hangup;
    try {
      return await this.gracefully(work);
    } finally {
      this.#hangup = undefined;
      this.hasOccurred = false;
    }
  }

  /** Ends the process, whatever is still open in it. */
  end(code: Exit): void {
    this.#exit(code);
  }

  /** Runs work that leaves something behind; whatever happens, it is cleaned up. */
  async cleaning<Result>(cleanup: () => void, work: () => Promise<Result>): Promise<Result> {
    this.#cleanups.add(cleanup);
    try {
      return await work();
    } finally {
      this.#cleanups.delete(cleanup);
      cleanup();
    }
  }
}
