/** Work under the lock of a tree: says for whom it waits, tells the work when the lock is lost, and lets go of it. */
import { visible } from "../render/index.ts";
import { type Client, type Held, holderText, holdLock, LockTimeout } from "../workflow/index.ts";
import type { Context } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure, Interrupted } from "./failure.ts";
import { runUrl } from "./run-url.ts";

export interface LockingOptions {
  readonly client: Client;
  /** Key of the tree's root. */
  readonly root: string;
  /** What is done under the lock, like `allot apply`. */
  readonly command: string;
  /** Id of the run, where it is known before. @default none */
  readonly run?: string;
  /** Longest wait, in milliseconds (`--lock-timeout`). */
  readonly timeoutMs: number;
}

/** Runs work under the lock of a tree. @throws Failure of exit 5 when another keeps it */
export async function locked<Result>(
  { terminal, environment, interrupts }: Context,
  { client, root, command, run, timeoutMs }: LockingOptions,
  work: (held: Held) => Promise<Result>,
): Promise<Result> {
  const held = await interrupts.gracefully(async (signal) => {
    try {
      return await holdLock(client, root, {
        ...{ command, timeoutMs, signal },
        run: run ?? null,
        runUrl: runUrl(environment),
        onWait: (lock) => terminal.say(`waiting for the lock of ${visible(lock.root)}: ${visible(holderText(lock))} …`),
      });
    } catch (error) {
      if (signal.aborted) throw new Interrupted();
      throw error instanceof LockTimeout ? timedOut(error) : error;
    }
  });
  try {
    return await work(held);
  } finally {
    await held.release();
  }
}

function timedOut({ message, lock }: LockTimeout): Failure {
  const wayOut = "wait longer with `--lock-timeout`, or, if you know that it is dead, `allot lock release`";
  return new Failure(
    [{ code: "locked", rule: null, address: lock.root, message: `${message}; ${wayOut}`, places: [] }],
    Exit.locked,
  );
}
