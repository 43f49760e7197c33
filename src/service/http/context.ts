/** What every route of one service works with. */

import type { ChangeSet, ChangeSetAnswer, Refusal } from "../../wire/generated/wire.ts";
import type { Caller } from "../domain/caller.ts";
import type { Clock } from "../domain/clock.ts";
import type { Keys } from "../domain/sealing.ts";
import type { Identities } from "../sso/identities.ts";
import type { Store } from "../store/store.ts";

export interface ServiceContext {
  readonly store: Store;
  readonly clock: Clock;
  /** The service's regions (O-5). */
  readonly regions: readonly string[];
  /** How long the lease on a tree lasts unless it is renewed, in milliseconds. */
  readonly leaseMs: number;
  /** Who vouches for people of organizations with a sign-in of their own (P-5). */
  readonly identities: Identities;
  /** What links in mails begin with; they name commands alone where it is not known. */
  readonly publicUrl?: string;
  /** Keys of what is kept sealed; what needs them is refused where there are none. */
  readonly keys?: Keys;
  /** Versions that are kept of a state of Terraform. @default LIMITS.stateVersions */
  readonly statesKept?: number;
  /** What a service on its own has besides. */
  readonly alone?: Alone;
}

/** What the embedded service has no use for. To log something, a route has `request.log`; never with a secret. */
export interface Alone {
  /** Whether it was asked to stop. */
  isStopping(): boolean;
  /** Looks a token or a secret up, unless too many from there were none. @throws RefusedRequest 429 */
  admit<Found>(address: string | undefined, find: () => Promise<Found | undefined>): Promise<Found | undefined>;
  /** Told of every change set that was answered. */
  answered(asked: ChangeSet, answer: ChangeSetAnswer): void;
  /** Told of what was no request, or none in time. */
  malformed(status: number): void;
}

declare module "fastify" {
  interface FastifyRequest {
    /** Set by `authentication.ts` on every route but /health. */
    caller: Caller | null;
    /** Set where the answer is a refusal. */
    refusal: Refusal | null;
  }
}
