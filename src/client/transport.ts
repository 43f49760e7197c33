/**
 * One connection pool, and how a request becomes an answer or a `ServiceFault`: every fault of a connection, every status
 * that is no success, every answer of another shape. What passes is tried again here and nowhere else.
 */
import type { Readable } from "node:stream";
import type { Dispatcher, Pool } from "undici";
import type { Refusal } from "../wire/generated/wire.ts";
import { serviceUrlFault } from "../wire/service-url.ts";
import { isRefusal } from "../wire/validate.ts";
import { ServiceFault } from "./fault.ts";
import { Patience, type RetryOptions, retrying } from "./retry.ts";
import { brokenConnection } from "./words.ts";

export interface ConnectOptions {
  /** Where the service is. @default http://localhost, for an embedded service */
  readonly url?: string;
  /** Unix socket of an embedded service. */
  readonly socketPath?: string;
  readonly token: string;
  /** How to get another token, in words: told where the service takes this one no more. */
  readonly renewal?: string;
  readonly retry?: RetryOptions;
  /** Longest wait for the beginning of an answer, and between two parts of it. @default 120_000 */
  readonly timeoutMs?: number;
  /** Settles when the service has ended for good, with why in words: from then on nothing is sent or tried again. */
  readonly ended?: Promise<string>;
  /** Certificates of authorities (PEM) that are trusted besides those of the system. */
  readonly ca?: string;
}

export interface Request {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly body?: object;
  /** A body that streams, made anew for every try, in place of `body`. */
  readonly stream?: { readonly type: string; readonly open: () => Readable };
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends waiting and trying again. */
  readonly signal?: AbortSignal | undefined;
  /** Tries after the first, where they are not those of the connection: 0 for what is asked again and again anyway. */
  readonly retries?: number;
}

/** What is answered, as it arrives. */
export type Body = Dispatcher.ResponseData["body"];

export interface Transport {
  /** Sends a request until it has an answer. @throws ServiceFault */
  ask<T>(request: Request, read: (body: Body) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens lazily: nothing is loaded or sent before the first request. A token never leaves the machine in the clear. */
export function transport(options: ConnectOptions): Transport {
  const fault = options.url === undefined ? undefined : serviceUrlFault(options.url);
  const where = options.url ?? "the service";
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
      ...(options.ca !== undefined && { connect: { ca: await authorities(options.ca) } }),
    });
  };
  const patience = new Patience();
  let ended: string | undefined;
  void options.ended?.then((why) => {
    ended = why;
  });
  return {
    ask({ method, path, body, stream, headers, signal, retries }, read) {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const attempt = async () => {
        if (ended !== undefined) throw new ServiceFault(ended, { status: 0, isFinal: true });
        if (fault !== undefined) throw new ServiceFault(`${where} ${fault}`, { status: 0, isFinal: true });
        opened ??= open();
        const pool = await opened;
        const response = await sending(where, () =>
          pool.request({
            ...{ method, path },
            ...(text !== undefined && { body: text }),
            ...(stream && { body: stream.open() }),
            ...(signal && { signal }),
            headers: {
              authorization: `Bearer ${options.token}`,
              ...(text !== undefined && { "content-type": "application/json" }),
              ...(stream && { "content-type": stream.type }),
              ...headers,
            },
          }),
        );
        if (response.statusCode < 200 || response.statusCode > 299)
          throw await faultOf(response, where, options.renewal);
        // A page of something else; where it is not said, what is read shows.
        if (/^text\//.test(String(response.headers["content-type"]))) throw await strangerAt(response, where);
        return sending(where, () => read(response.body));
      };
      return retrying(attempt, patience, { ...options.retry, ...(retries !== undefined && { retries }) }, signal);
    },
    close: async () => (await opened)?.close(),
  };
}

/** Reads a JSON body and checks it against its schema; another shape is a service that we do not understand. */
export function json<T>(fits: (value: unknown) => value is T): (body: Body) => Promise<T> {
  return async (body) => {
    const value: unknown = JSON.parse(await textOf(body));
    if (!fits(value)) throw new ServiceFault("the service answered in a shape that is not its own", { status: 400 });
    return value;
  };
}

/** An answer without a body. */
export async function nothing(body: Body): Promise<void> {
  await textOf(body);
}

/** A body as text, its first bytes too. As undici collects it: part by part, as every stream can be read, costs several times as much. */
export async function textOf(body: Body): Promise<string> {
  return Buffer.from(await body.bytes()).toString("utf8");
}

/** Turns what a connection can do to us into faults. */
async function sending<T>(where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ServiceFault) throw error;
    if (error instanceof SyntaxError) throw new ServiceFault("the answer was cut short", { status: 0, cause: error });
    const broken = brokenConnection(error, where);
    if (!broken) throw error;
    throw new ServiceFault(broken.message, { status: 0, isFinal: broken.isFinal, cause: error });
  }
}

async function faultOf(response: Dispatcher.ResponseData, where: string, renewal?: string): Promise<ServiceFault> {
  const status = response.statusCode;
  const found = refusalOf(await sending(where, () => textOf(response.body)));
  // A proxy in front may answer for it, but not with these.
  if (!found && status < 500 && status !== 429) return stranger(status, where);
  const retryAfter = Number(response.headers["retry-after"]);
  const refusal = found && status === 401 && renewal !== undefined ? { ...found, wayOut: renewal } : found;
  return new ServiceFault(refusal?.detail ?? `${where} answered ${status}`, {
    status,
    refusal,
    retryAfterMs: Number.isFinite(retryAfter) && retryAfter >= 0 ? retryAfter * 1000 : undefined,
  });
}

/** What is there is no org-service; its answer is left unread. */
async function strangerAt(response: Dispatcher.ResponseData, where: string): Promise<ServiceFault> {
  await response.body.dump().catch(() => undefined);
  return stranger(response.statusCode, where);
}

function stranger(status: number, where: string): ServiceFault {
  return new ServiceFault(`${where} answered ${status}, and not as an org-service does; is the address right?`, {
    status,
  });
}

/** Those that Node trusts by itself, and one's own. */
async function authorities(own: string): Promise<string[]> {
  const { getCACertificates } = await import("node:tls");
  return [...getCACertificates("default"), own];
}

function refusalOf(text: string): Refusal | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRefusal(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
