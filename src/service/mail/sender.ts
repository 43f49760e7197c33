/**
 * Sends what is in the outbox, as long as the service runs: looks for mails whose time has come every second, and at once again while
 * there are more. A stop waits for the mail that is under way, and for no other.
 */
import type { Clock } from "../domain/clock.ts";
import type { Written } from "../domain/mails.ts";
import type { Store } from "../store/store.ts";
import { isAnyDue, leaseMails, markFailed, markSent, markUseless } from "./queue.ts";
import { textOf } from "./text.ts";
import type { MailTransport } from "./transport.ts";

export interface SenderOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly transport: MailTransport;
  readonly publicUrl: string | undefined;
  /** How often to look, in milliseconds. @default 1000 */
  readonly lookEveryMs?: number;
  /** For how long a mail is this instance's alone, in milliseconds. @default 300000 */
  readonly leaseMs?: number;
  readonly observer?: MailObserver;
}

/** Told of what a sender does; never with an address, a text or a secret. */
export interface MailObserver {
  sent?(mail: MailFacts): void;
  /** `isGivenUp`: there will be no other attempt. */
  failed?(mail: MailFacts, error: Error, isGivenUp: boolean): void;
  /** The outbox itself could not be read or written. */
  troubled?(error: unknown): void;
}

export interface MailFacts {
  readonly id: string;
  readonly kind: string;
  readonly attempts: number;
}

export interface Sender {
  /** Sends nothing new, and waits for what is under way. */
  stop(): Promise<void>;
}

/** Mails that are leased at once; few, so that the slowest of servers is done with them before their lease ends. */
const BATCH = 4;

/** Starts sending. */
export function startSending(options: SenderOptions): Sender {
  const { lookEveryMs = 1_000 } = options;
  const stopping = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      const found = await sendDue(options, stopping.signal).catch((error: unknown) => {
        options.observer?.troubled?.(error);
        return 0;
      });
      if (found < BATCH) await pause(lookEveryMs, stopping.signal);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await running;
      options.transport.close();
    },
  };
}

/** Sends the mails whose time has come, at most a batch; answers how many those were. */
export async function sendDue(options: SenderOptions, signal?: AbortSignal): Promise<number> {
  const { store, clock, leaseMs = 300_000 } = options;
  const now = clock.now();
  // An idle service writes nothing.
  if (!(await store.read(() => isAnyDue(now)))) return 0;
  const mails = await store.write(() => leaseMails(now, { most: BATCH, leaseMs }));
  for (const mail of mails) {
    // Those that are left are sent when their lease ends, by whoever is there then.
    if (signal?.aborted) break;
    await sendOne(mail, options);
  }
  return mails.length;
}

async function sendOne(mail: Written, { store, clock, transport, publicUrl, observer }: SenderOptions): Promise<void> {
  const { id, kind, attempts, to } = mail;
  if (!to || hasEnded(mail, clock.now())) {
    await store.write(() => markUseless(id));
    return;
  }
  const facts = { id, kind, attempts };
  try {
    await transport.send({ id, to, ...textOf(mail, publicUrl) });
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    const isGivenUp = await store.write(() => markFailed(mail, failure.message, clock.now()));
    observer?.failed?.(facts, failure, isGivenUp);
    return;
  }
  await store.write(() => markSent(id, clock.now()));
  observer?.sent?.(facts);
}

/** Whether a mail has a link, or had one, that would be of no use by now. */
function hasEnded({ kind, secret, about }: Written, nowMs: number): boolean {
  if (kind === "threshold") return false;
  return secret === null || (typeof about.until === "number" && about.until <= nowMs);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end, { once: true });
  });
}
