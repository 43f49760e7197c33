/** The node server under fastify, of a service that stands alone: with TLS or without, its time limits, and how it listens. */
import { rmSync } from "node:fs";
import { createServer as createHttpServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import { createServer as createHttpsServer, Server as HttpsServer } from "node:https";
import { connect } from "node:net";
import { type Address, NotStarted, textOf } from "./address.ts";
import type { Certificate } from "./certificate.ts";
import { LIMITS } from "./limits.ts";

export interface ListenerOptions {
  readonly certificate: Certificate | undefined;
  /** Until a request must have arrived whole. */
  readonly requestTimeoutMs: number;
}

/** Makes the server that `handle` answers for. */
export function listenerFor({ certificate, requestTimeoutMs }: ListenerOptions, handle: RequestListener): Server {
  const headersTimeout = Math.min(LIMITS.headersMs, requestTimeoutMs);
  const options: ServerOptions = {
    maxHeaderSize: LIMITS.headerBytes,
    requestTimeout: requestTimeoutMs,
    headersTimeout,
    // How often node looks for requests that are late.
    connectionsCheckingInterval: Math.min(5_000, headersTimeout / 4),
    // Longer than proxies usually keep theirs, so that it is they who end it, and no request meets a connection that goes.
    keepAliveTimeout: 75_000,
  };
  const server = certificate
    ? createHttpsServer({ ...options, ...secrets(certificate) }, handle)
    : createHttpServer(options, handle);
  server.setTimeout(LIMITS.silenceMs);
  return server;
}

/** Takes another certificate for connections from now on. */
export function renew(server: unknown, certificate: Certificate): void {
  if (server instanceof HttpsServer) server.setSecureContext(secrets(certificate));
}

/** Listens, and answers where: a URL, or `unix:` and a path. @throws NotStarted */
export async function listen(server: Server, address: Address): Promise<string> {
  if (address.kind === "unix") await removeLeftover(address.path);
  const where = address.kind === "unix" ? { path: address.path } : { host: address.host, port: address.port };
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new NotStarted(inWords(error, address))));
    server.listen(where, resolve);
  });
  const bound = server.address();
  if (address.kind === "unix" || bound === null || typeof bound === "string") return textOf(address);
  return `${server instanceof HttpsServer ? "https" : "http"}://${textOf({ ...address, port: bound.port })}`;
}

function secrets({ cert, key }: Certificate): { cert: string; key: string; minVersion: "TLSv1.2" } {
  return { cert, key, minVersion: "TLSv1.2" };
}

/** A socket that a killed service left behind keeps the next one from listening. One on which somebody answers stays. */
function removeLeftover(path: string): Promise<void> {
  return new Promise((resolve) => {
    const attempt = connect({ path });
    attempt.once("connect", () => {
      attempt.destroy();
      resolve();
    });
    attempt.once("error", ({ code }: NodeJS.ErrnoException) => {
      if (code === "ECONNREFUSED") rmSync(path, { force: true });
      resolve();
    });
  });
}

function inWords({ code, message }: NodeJS.ErrnoException, address: Address): string {
  const where = textOf(address);
  if (code === "EADDRINUSE") return `${where} is taken by another process`;
  if (code === "EACCES") return `${where}: there is no right to listen there`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `${where} is no address of this machine`;
  return `${where}: ${message}`;
}
