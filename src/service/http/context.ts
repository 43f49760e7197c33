/** What every route of one service works with. */

import type { Caller } from "../domain/caller.ts";
import type { Clock } from "../domain/clock.ts";
import type { Store } from "../store/store.ts";

export interface ServiceContext {
  readonly store: Store;
  readonly clock: Clock;
  /** The service's regions (O-5). */
  readonly regions: readonly string[];
  /** How long the lease on a tree lasts unless it is renewed, in milliseconds. */
  readonly leaseMs: number;
}

declare module "fastify" {
  interface FastifyRequest {
    /** Set by `authentication.ts` on every route but /health. */
    caller: Caller | null;
  }
}
