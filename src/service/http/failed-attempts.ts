/**
 * Tokens that are none, counted by the address that they come from: after a few in a minute they are answered with 429, so that
 * who tries them in bulk, or has an old one in a loop, is told to wait. A token that is good is always let in: behind one
 * address there may be many callers, and 2^256 needs no guarding.
 *
 * In this process alone: an instance more is a few attempts more.
 */
import { isIPv6 } from "node:net";
import { serviceRefusal } from "../domain/refusals.ts";
import { RefusedRequest } from "./answers.ts";
import { LIMITS } from "./limits.ts";

const WINDOW_MS = 60_000;
/** Addresses that are remembered. */
const MOST = 10_000;

interface Failures {
  readonly since: number;
  count: number;
}

export class FailedAttempts {
  readonly #byAddress = new Map<string, Failures>();
  readonly #onRefused: () => void;

  /** `onRefused` is told of every token that was none. */
  constructor(onRefused: () => void) {
    this.#onRefused = onRefused;
  }

  /** Looks up whose a token, or a secret, is. @throws RefusedRequest 429 for one that is none, after too many from there */
  async admit<Found>(address: string | undefined, find: () => Promise<Found | undefined>): Promise<Found | undefined> {
    // Whoever reaches a unix socket is let in by the rights of its folder.
    if (address === undefined) return find();
    const from = networkOf(address);
    const failures = this.#failuresOf(from);
    const found = await find();
    if (found !== undefined) return found;
    this.#onRefused();
    if (failures && failures.count >= LIMITS.failedAttempts) throw tooMany(failures);
    if (failures) failures.count += 1;
    else {
      forgetOldest(this.#byAddress);
      this.#byAddress.set(from, { since: performance.now(), count: 1 });
    }
    return undefined;
  }

  #failuresOf(from: string): Failures | undefined {
    const failures = this.#byAddress.get(from);
    if (!failures || failures.since > performance.now() - WINDOW_MS) return failures;
    this.#byAddress.delete(from);
    return undefined;
  }
}

function tooMany({ since }: Failures): RefusedRequest {
  const seconds = Math.max(1, Math.ceil((since + WINDOW_MS - performance.now()) / 1000));
  const detail = `more than ${LIMITS.failedAttempts} tokens that are none came from this address within a minute`;
  return new RefusedRequest(
    serviceRefusal("too_many_requests", detail, { wayOut: `ask again in ${seconds} s` }),
    seconds,
  );
}

/** A network of IPv6 is one customer, who has all of its addresses. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - tail.split(":").length);
  return [...groups, ...Array<string>(zeros).fill("0"), ...(tail ?? "").split(":")].slice(0, 4).join(":");
}

function forgetOldest(of: Map<string, unknown>): void {
  if (of.size < MOST) return;
  const [oldest] = of.keys();
  if (oldest !== undefined) of.delete(oldest);
}
