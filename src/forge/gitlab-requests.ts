/**
 * How GitLab is asked: by fetch, in time, and again where that can help. Two things are not asked again: what was refused, and a post of which
 * nobody knows whether it arrived; of that, whoever posts looks first (once.ts).
 *
 * Rejected: the requests of @gitbeaker/rest, which send a post again after 502, up to ten times within a quarter of a second.
 */
import { createRequesterFn } from "@gitbeaker/requester-utils";
import pRetry, { AbortError } from "p-retry";
import { ForgeFault } from "./fault.ts";
import type { ConnectOptions } from "./forge.ts";

const TIMEOUT_MS = 60_000;
const RETRIES = 3;
/** Longer limits are not waited for. */
const LONGEST_WAIT_S = 120;
/** In trouble, and not for long. */
const TROUBLED = [500, 502, 503, 504];

/** What the client's resources are made with. */
export function gitLabRequester({ secondMs = 1000 }: ConnectOptions) {
  return createRequesterFn(
    (_service, request) => Promise.resolve(request),
    (endpoint, options = {}) => {
      const { method, headers, body, prefixUrl, searchParams, asStream } = options;
      if (asStream === true) throw new Error("nothing is read as a stream");
      const url = new URL(`${String(prefixUrl).replace(/\/*$/, "/")}${endpoint}`);
      url.search = typeof searchParams === "string" ? searchParams : "";
      const request = new Request(url, {
        method: String(method),
        headers: new Headers(Object.entries(headers ?? {})),
        ...(typeof body === "string" && { body }),
      });
      return asked(request, secondMs);
    },
  );
}

/** @throws ForgeFault */
async function asked(request: Request, secondMs: number) {
  const isPost = request.method === "POST";
  return pRetry(
    async () => {
      const response = await fetch(request.clone(), { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(unreached);
      if (response.ok) return answerOf(response);
      const refused = refusedBy(response.status, await saidIn(response));
      const waitS = Number(response.headers.get("retry-after") ?? "0");
      if (response.status === 429 && waitS <= LONGEST_WAIT_S) {
        await new Promise((resolve) => setTimeout(resolve, waitS * secondMs));
        throw refused;
      }
      if (TROUBLED.includes(response.status)) throw refused;
      throw new AbortError(refused);
    },
    {
      ...{ retries: RETRIES, minTimeout: secondMs, factor: 2 },
      // What was limited was not done.
      shouldRetry: ({ error }) => !isPost || (error instanceof Refused && error.status === 429),
    },
  ).catch((error: unknown) => {
    if (!isPost || !(error instanceof ForgeFault) || error.code !== "forge_unavailable") throw error;
    throw new ForgeFault(error.code, error.message, { cause: error, isUnsure: true });
  });
}

/** What GitLab answered that is not well. */
class Refused extends ForgeFault {
  readonly status: number;

  constructor(status: number, said: string) {
    const isTheirs = status === 429 || status >= 500;
    super(isTheirs ? "forge_unavailable" : "forge_refused", `answers ${status}: ${said}${wayOut(status)}`);
    this.status = status;
  }
}

function refusedBy(status: number, said: string): Refused {
  return new Refused(status, said);
}

function unreached(error: unknown): never {
  // fetch throws a TypeError with the cause in it where nothing was reached.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const why = cause instanceof Error ? cause.message || cause.name : String(cause);
  throw new ForgeFault("forge_unavailable", `does not answer: ${why}`, { cause: error });
}

async function answerOf(response: Response) {
  const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim();
  const { status } = response;
  const headers = Object.fromEntries(response.headers.entries());
  if (type === "application/json") {
    const body: Record<string, unknown> = JSON.parse(await response.text());
    return { body, headers, status };
  }
  return { body: await response.blob(), headers, status };
}

/** GitLab's words: `message`, which can have a structure, or `error`. Never more than a few lines. */
async function saidIn(response: Response): Promise<string> {
  const text = await response.text();
  const said = text.startsWith("{") ? fieldOf(text) : text;
  return said.trim().slice(0, 300) || response.statusText;
}

function fieldOf(text: string): string {
  try {
    const { message, error }: Readonly<Record<string, unknown>> = JSON.parse(text);
    const found = error ?? message ?? "";
    return typeof found === "string" ? found : JSON.stringify(found);
  } catch {
    return text;
  }
}

function wayOut(status: number): string {
  if (status === 401) return "; the token is none, or has ended";
  if (status === 403 || status === 404)
    return "; the token has to be of this project, with the role Reporter at least and the scope `api`";
  return "";
}
