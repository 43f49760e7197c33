/**
 * How a request can fail: the service said no (a `Refusal`, data), or there was no usable answer. Only the latter, and
 * what the service itself calls passing, is worth another try.
 */
import type { Refusal } from "../wire/generated/wire.ts";

/** A request that did not succeed. */
export class ServiceFault extends Error {
  override readonly name = "ServiceFault";
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** What the service answered, where it answered in problem+json. */
  readonly refusal: Refusal | undefined;
  /** Seconds to milliseconds of Retry-After, where the service said so. */
  readonly retryAfterMs: number | undefined;
  /** Whether nothing will ever be answered again. */
  readonly isFinal: boolean;

  constructor(
    message: string,
    options: {
      status: number;
      refusal?: Refusal | undefined;
      retryAfterMs?: number | undefined;
      isFinal?: boolean;
      cause?: unknown;
    },
  ) {
    super(message, { cause: options.cause });
    this.status = options.status;
    this.refusal = options.refusal;
    this.retryAfterMs = options.retryAfterMs;
    this.isFinal = options.isFinal ?? false;
  }

  /** Whether the same request may succeed later: connection faults, 409 in flight, 429, 5xx; never any other 4xx. */
  get passing(): boolean {
    if (this.isFinal) return false;
    if (this.status === 0 || this.status === 429 || this.status >= 500) return true;
    return this.status === 409 && this.refusal?.code === "in_flight";
  }
}
