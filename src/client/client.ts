/**
 * Our side of the HTTP boundary: one object that knows where the service is and who calls. Every call ends in an answer or in
 * a `ServiceFault`; what passes is tried again here and nowhere else.
 */
import type { Readable } from "node:stream";
import type { Dispatcher, Pool } from "undici";
import type { Live } from "../model/live.ts";
import type {
  ChangeSet,
  ChangeSetAnswer,
  EventPage,
  LedgerPage,
  Refusal,
  SnapshotLine,
  TreeList,
  Verification,
} from "../wire/generated/wire.ts";
import {
  isChangeSetAnswer,
  isEventPage,
  isLedgerPage,
  isRefusal,
  isSnapshotLine,
  isTreeList,
  isVerification,
} from "../wire/validate.ts";
import { ServiceFault } from "./fault.ts";
import { RetryBudget, type RetryOptions, retrying } from "./retry.ts";
import { readSnapshot } from "./snapshot.ts";

export interface ConnectOptions {
  /** Where the service is. @default http://localhost, for an embedded service */
  readonly url?: string;
  /** Unix socket of an embedded service. */
  readonly socketPath?: string;
  readonly token: string;
  readonly retry?: RetryOptions;
  /** Longest wait for the beginning of an answer, and between two parts of it. @default 120_000 */
  readonly timeoutMs?: number;
}

export interface Client {
  /** The whole tree at one revision; empty where there is none yet. */
  snapshot(root: string): Promise<Live>;
  /** The trees that the caller sees. */
  trees(): Promise<TreeList>;
  /** One organization, as a snapshot has it. */
  organization(root: string, key: string): Promise<SnapshotLine>;
  /** Asks for atomic groups of changes. Safe to repeat: operation ids take effect once (C-11). */
  changeSet(root: string, body: ChangeSet): Promise<ChangeSetAnswer>;
  /** The audit log after a sequence number. */
  events(root: string, after?: number): Promise<EventPage>;
  /** The ledger after a sequence number. */
  ledger(root: string, after?: number): Promise<LedgerPage>;
  /** Replays the ledger, in the service, and compares (C-5, C-9). */
  verify(root: string): Promise<Verification>;
  close(): Promise<void>;
}

/** Connects lazily: nothing is sent before the first call. */
export function connect(options: ConnectOptions): Client {
  const timeoutMs = options.timeoutMs ?? 120_000;
  // Loaded with the first call: it costs a start that sends nothing as much as all the rest.
  let opened: Promise<Pool> | undefined;
  const open = async (): Promise<Pool> => {
    const { Pool } = await import("undici");
    return new Pool(options.url ?? "http://localhost", {
      connections: 16,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      ...(options.socketPath !== undefined && { socketPath: options.socketPath }),
    });
  };
  const budget = new RetryBudget();

  const ask = <T>(
    request: { method: "GET" | "POST"; path: string; body?: string },
    read: (body: Readable) => Promise<T>,
  ): Promise<T> =>
    retrying(
      async () => {
        opened ??= open();
        const pool = await opened;
        const response = await sending(() =>
          pool.request({
            ...request,
            headers: {
              authorization: `Bearer ${options.token}`,
              ...(request.body !== undefined && { "content-type": "application/json" }),
            },
          }),
        );
        if (response.statusCode !== 200) throw await faultOf(response);
        return sending(() => read(response.body));
      },
      budget,
      options.retry,
    );

  const tree = (root: string) => `/v1/trees/${encodeURIComponent(root)}`;
  return {
    snapshot: (root) => ask({ method: "GET", path: `${tree(root)}/snapshot` }, readSnapshot),
    trees: () => ask({ method: "GET", path: "/v1/trees" }, json(isTreeList)),
    organization: (root, key) =>
      ask({ method: "GET", path: `${tree(root)}/organizations/${encodeURIComponent(key)}` }, json(isSnapshotLine)),
    changeSet: (root, body) =>
      ask({ method: "POST", path: `${tree(root)}/changesets`, body: JSON.stringify(body) }, json(isChangeSetAnswer)),
    events: (root, after = 0) => ask({ method: "GET", path: `${tree(root)}/events?after=${after}` }, json(isEventPage)),
    ledger: (root, after = 0) =>
      ask({ method: "GET", path: `${tree(root)}/ledger?after=${after}` }, json(isLedgerPage)),
    verify: (root) => ask({ method: "GET", path: `${tree(root)}/verification` }, json(isVerification)),
    close: async () => (await opened)?.close(),
  };
}

/** Reads a JSON body and checks it against its schema; another shape is a service that we do not understand. */
function json<T>(fits: (value: unknown) => value is T): (body: Readable) => Promise<T> {
  return async (body) => {
    const value: unknown = JSON.parse(await textOf(body));
    if (!fits(value)) throw new ServiceFault("the service answered in a shape that is not its own", { status: 400 });
    return value;
  };
}

async function textOf(body: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

/** Turns what a connection can do to us into faults. */
async function sending<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (error instanceof SyntaxError) throw new ServiceFault("the answer was cut short", { status: 0, cause: error });
    const connection = /^(E[A-Z]+|UND_ERR_.*)$/.test(code);
    if (!connection || error instanceof ServiceFault) throw error;
    throw new ServiceFault(`no answer from the service: ${error instanceof Error ? error.message : code}`, {
      status: 0,
      cause: error,
    });
  }
}

async function faultOf(response: Dispatcher.ResponseData): Promise<ServiceFault> {
  const text = await sending(() => textOf(response.body));
  const retryAfter = Number(response.headers["retry-after"]);
  const refusal = refusalOf(text);
  return new ServiceFault(refusal?.detail ?? `the service answered ${response.statusCode}`, {
    status: response.statusCode,
    refusal,
    retryAfterMs: Number.isFinite(retryAfter) && retryAfter >= 0 ? retryAfter * 1000 : undefined,
  });
}

function refusalOf(text: string): Refusal | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRefusal(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
