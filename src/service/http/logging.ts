/**
 * The log of a service that stands alone: JSON lines, one for each request and one for everything that an operator or an audit
 * asks about. What is secret is left out where lines are made: addresses of requests stand there as the route's pattern, headers
 * not at all. Under that is a net: whatever looks like a token, or is a password of the database, is struck out of every line.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import pino, { type Logger } from "pino";

export type LogLevel = "error" | "warn" | "info" | "debug" | "silent";

export interface LogOptions {
  readonly level: LogLevel;
  /** What no line may have, besides tokens. */
  readonly secrets: readonly string[];
  /** Where lines go. @default standard error */
  readonly descriptor?: number;
}

export interface Log {
  readonly logger: Logger;
  /** Writes what has not been written, before the process ends. */
  flush(): void;
}

const TOKEN = /allot_[A-Za-z0-9_-]{43}|eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g;
const STRUCK_OUT = "[secret]";

/** Opens the log. A reader that is slow keeps no request waiting. */
export function openLog({ level, secrets, descriptor = 2 }: LogOptions): Log {
  const destination = pino.destination({ fd: descriptor, sync: false });
  // In JSON a secret may be spelled otherwise; the empty one would be everywhere.
  const spelled = secrets
    .filter((secret) => secret !== "")
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]);
  const write = (line: string) => {
    let clean = line.replace(TOKEN, STRUCK_OUT);
    for (const secret of spelled) clean = clean.replaceAll(secret, STRUCK_OUT);
    destination.write(clean);
  };
  const options = {
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: described },
  };
  return { logger: pino(options, { write }), flush: () => destination.flushSync() };
}

/** Logs a line for every request when its answer has ended, also one that was broken off. */
export function logRequests(app: FastifyInstance, logger: Logger): void {
  app.addHook("onRequest", async (request, reply) => {
    const before = request.raw.socket.bytesWritten;
    reply.raw.once("close", () => {
      const level = request.routeOptions.url === "/health" || request.routeOptions.url === "/ready" ? "debug" : "info";
      if (!logger.isLevelEnabled(level)) return;
      logger[level]({ ...factsOf(request, reply), bytesOut: request.raw.socket.bytesWritten - before }, "request");
    });
  });
}

function factsOf(request: FastifyRequest, reply: FastifyReply): object {
  return {
    requestId: request.id,
    method: request.method,
    route: request.routeOptions.url ?? null,
    status: statusOf(reply),
    ms: Math.round(reply.elapsedTime * 10) / 10,
    from: request.ip,
    ...(request.caller && { principal: request.caller.principal, token: request.caller.tokenId }),
    ...(request.refusal && { code: request.refusal.code }),
    ...(!reply.raw.writableFinished && { brokenOff: true }),
    bytesIn: Number(request.headers["content-length"] ?? 0),
  };
}

/** 499, as proxies have it, where the caller left before there was an answer. */
export function statusOf({ raw }: FastifyReply): number {
  return raw.headersSent ? raw.statusCode : 499;
}

/** Logs what went wrong while a request was answered. */
export function logFailures(logger: Logger): (error: unknown, requestId: string) => void {
  return (error, requestId) => {
    logger.error({ requestId, err: error }, "a request failed");
  };
}

/** An error without what drivers hang onto it: values of rows, connection settings. */
function described(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  return {
    type: error.name,
    message: error.message,
    ...("code" in error && { code: String(error.code) }),
    stack: error.stack,
    ...(error.cause !== undefined && { cause: described(error.cause) }),
  };
}
