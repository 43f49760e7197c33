/**
 * The org-service put together: store, clock and HTTP. The embedded face starts it in a thread of the CLI; `allot serve`
 * will start the same by itself.
 */
import type { FastifyInstance } from "fastify";
import type { Clock } from "./domain/clock.ts";
import { buildServer } from "./http/server.ts";
import type { Store } from "./store/store.ts";

/** Regions of a service that names none (O-5). */
export const DEFAULT_REGIONS: readonly string[] = ["ap1", "eu1", "eu2", "us1", "us2"];

/** How long the lease on a tree lasts (reconciler.md, *Lock*). */
const LEASE_MS = 15_000;

export interface ServiceOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** @default DEFAULT_REGIONS */
  readonly regions?: readonly string[];
  /** How long the lease on a tree lasts unless it is renewed, in milliseconds. @default LEASE_MS */
  readonly leaseMs?: number;
  readonly onError?: (error: unknown, requestId: string) => void;
}

export interface Service {
  readonly server: FastifyInstance;
  /** Answers what is under way, then closes server and store. */
  close(): Promise<void>;
}

/** Builds the service; it listens nowhere yet. */
export async function buildService({ store, clock, onError, ...options }: ServiceOptions): Promise<Service> {
  const { regions = DEFAULT_REGIONS, leaseMs = LEASE_MS } = options;
  const server = await buildServer({ store, clock, regions, leaseMs, ...(onError && { onError }) });
  return {
    server,
    async close() {
      await server.close();
      await store.close();
    },
  };
}
