/**
 * The org-service put together: store, clock and HTTP. The embedded face starts it in a thread of the CLI (`embedded.ts`);
 * `allot serve` starts the same by itself (`standalone.ts`).
 */
import type { FastifyInstance } from "fastify";
import type { Clock } from "./domain/clock.ts";
import type { Keys } from "./domain/sealing.ts";
import type { Alone } from "./http/context.ts";
import { buildServer, type ServerOptions } from "./http/server.ts";
import { Identities } from "./sso/identities.ts";
import type { ProviderSettings } from "./sso/identity.ts";
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
  /** How identity providers are asked (P-5). */
  readonly sso?: ProviderSettings;
  readonly onError?: (error: unknown, requestId: string) => void;
  /** What links in mails begin with. @default none: mails name commands alone */
  readonly publicUrl?: string;
  /** Keys of what is kept sealed. @default none: what needs them is refused */
  readonly keys?: Keys;
  /** Versions that are kept of a state of Terraform. */
  readonly statesKept?: number;
  /** What a service on its own has besides. */
  readonly alone?: Alone;
  readonly http?: Pick<ServerOptions, "settings" | "extend">;
}

export interface Service {
  readonly server: FastifyInstance;
  /** Answers what is under way, then closes server and store. */
  close(): Promise<void>;
}

/** Builds the service; it listens nowhere yet. */
export async function buildService({ store, clock, onError, ...options }: ServiceOptions): Promise<Service> {
  const { regions = DEFAULT_REGIONS, leaseMs = LEASE_MS } = options;
  const { alone, http, publicUrl, keys, statesKept } = options;
  const identities = new Identities(options.sso);
  const context = {
    store,
    clock,
    regions,
    leaseMs,
    identities,
    ...(alone && { alone }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(keys && { keys }),
    ...(statesKept !== undefined && { statesKept }),
  };
  const server = await buildServer({ ...context, ...http, ...(onError && { onError }) });
  return {
    server,
    async close() {
      await server.close();
      await identities.close();
      await store.close();
    },
  };
}
