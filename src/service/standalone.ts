/**
 * The org-service on its own: the same service as the embedded one, with all that many callers need besides: TLS, logs,
 * metrics, limits, and an end that lets nobody down. Whoever starts it embedded loads none of that.
 */
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { dirname, join } from "node:path";
import { LogController } from "fastify";
import { type Database, openDatabase, secretsOf } from "./database.ts";
import { SYSTEM_CLOCK } from "./domain/clock.ts";
import { serviceRefusal } from "./domain/refusals.ts";
import type { Keys } from "./domain/sealing.ts";
import { stateFigures } from "./domain/terraform-states.ts";
import { type Address, assertSafe, NotStarted } from "./http/address.ts";
import { RefusedRequest } from "./http/answers.ts";
import { type Certificate, type CertificateFiles, readCertificate } from "./http/certificate.ts";
import { Connections } from "./http/connections.ts";
import { FailedAttempts } from "./http/failed-attempts.ts";
import { readinessOf } from "./http/health.ts";
import { listen, listenerFor, renew } from "./http/listener.ts";
import { type Log, type LogLevel, logFailures, logRequests, openLog } from "./http/logging.ts";
import { Metrics } from "./http/metrics.ts";
import { metricsServer } from "./http/metrics-server.ts";
import { type IsProxy, proxiesIn } from "./http/proxies.ts";
import { limitRates } from "./http/rates.ts";
import { keysIn } from "./key-file.ts";
import { countMails } from "./mail/queue.ts";
import { type MailObserver, type Sender, startSending } from "./mail/sender.ts";
import { type MailSettings, type MailTransport, secretsOfSmtp, smtpTransport } from "./mail/transport.ts";
import { firstOperatorToken } from "./operator-token.ts";
import { buildService, type Service } from "./service.ts";
import type { Store, StoreFailed, StoreObserver } from "./store/store.ts";
import { startSweeper } from "./sweeper.ts";

export interface StandaloneOptions {
  readonly listen: Address;
  readonly database: Database;
  readonly certificate: CertificateFiles | undefined;
  /** Where metrics and probes are; nowhere without. */
  readonly metrics: Address | undefined;
  /** The service's regions (O-5); the usual ones without. */
  readonly regions: readonly string[] | undefined;
  /** Where the first operator token is written; without, it is answered. */
  readonly operatorTokenFile: string | undefined;
  readonly logLevel: LogLevel;
  /** Requests a minute and token; 0 for any number. */
  readonly rate: number;
  readonly maxConnections: number;
  /** Addresses and networks whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Issuers of single sign-on that may be at private addresses (P-5). */
  readonly privateIssuers: readonly string[];
  /** File with the keys of what is kept sealed; without, it is beside a SQLite database, and there is none beside a server. */
  readonly keyFile: string | undefined;
  /** Versions that are kept of a state of Terraform. */
  readonly statesKept: number;
  /** Until a request must have arrived whole. */
  readonly requestTimeoutMs: number;
  /** How mails are sent; without, they stay in the outbox. */
  readonly mail: MailSettings | undefined;
  /** What links in mails begin with. */
  readonly publicUrl: string | undefined;
  /** Of allot. */
  readonly version: string;
}

export interface Standalone {
  /** Where it is: a URL, or `unix:` and a path. */
  readonly url: string;
  readonly metricsUrl: string | undefined;
  /** The operator's first token, if this start made it and no file was given. */
  readonly firstToken: string | undefined;
  /** Settles when the database fails: nothing may be answered any more. */
  readonly failed: Promise<StoreFailed>;
  /** Reads the certificate again. */
  reload(): void;
  /** Answers what is under way and takes nothing new; then closes everything. */
  close(): Promise<void>;
  /** Breaks off what is under way, and says why in the log. */
  abort(reason: Error): void;
}

/** Starts the service. @throws NotStarted */
export async function startStandalone(options: StandaloneOptions): Promise<Standalone> {
  assertSafe(options.listen, options.certificate !== undefined);
  const isProxy = proxiesIn(options.trustedProxies);
  const certificate = options.certificate && readCertificate(options.certificate);
  const transport = options.mail && smtpTransport(options.mail);
  const keys = keysOf(options);
  const log = openLog({
    level: options.logLevel,
    secrets: [...secretsOf(options.database), ...secretsOfSmtp(options.mail?.smtp)],
  });
  const metrics = new Metrics(options.version);
  const { promise: failed, resolve: onFailure } = Promise.withResolvers<StoreFailed>();
  try {
    const { store, connections } = await openDatabase(options.database, {
      onFailure,
      observer: observing(metrics, log),
    });
    if (connections) metrics.database(connections);
    const running = await serve({ options, store, log, metrics, isProxy, certificate, transport, keys });
    try {
      // Only now: a start that fails would have made a token that nobody ever sees.
      const { operatorTokenFile: file } = options;
      const firstToken = await firstOperatorToken({ store, nowMs: SYSTEM_CLOCK.now(), file });
      if (firstToken !== undefined) log.logger.info({ file }, "the first operator token was made");
      return { ...running, firstToken: file === undefined ? firstToken : undefined, failed };
    } catch (error) {
      await running.close();
      throw error;
    }
  } catch (error) {
    // Why is told once, in words, by who started it. What a driver said beneath that is for the log alone.
    log.logger[isToldWhole(error) ? "debug" : "error"]({ err: error }, "not started");
    log.flush();
    throw error;
  }
}

function isToldWhole(error: unknown): boolean {
  return error instanceof NotStarted && !(error.cause instanceof Error && error.cause.cause !== undefined);
}

function observing(metrics: Metrics, { logger }: Log): StoreObserver {
  return {
    committed: (writes, ms) => metrics.committed(writes, ms),
    migrated: (from, to) => logger.warn({ from, to }, "the database's schema was brought up"),
  };
}

interface Parts {
  readonly options: StandaloneOptions;
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly isProxy: IsProxy;
  readonly certificate: Certificate | undefined;
  readonly transport: MailTransport | undefined;
  readonly keys: Keys | undefined;
}

async function serve(parts: Parts): Promise<Omit<Standalone, "firstToken" | "failed">> {
  const { options, store, metrics, certificate } = parts;
  const { logger, flush } = parts.log;
  const onClosedAtOnce = () => metrics.connectionRefused();
  const connections = new Connections({ most: options.maxConnections, isProxy: parts.isProxy, onClosedAtOnce });
  const state = { isStopping: false };
  const service = await build(parts, connections, state);
  const { server } = service.server;
  metrics.callers(connections);
  metrics.terraformStates(() => store.read(() => stateFigures(SYSTEM_CLOCK.now())));
  if (certificate) metrics.certificate(certificate.notAfter);
  const readiness = readinessOf(store, () => state.isStopping);
  const probes = options.metrics && metricsServer({ registry: metrics.registry, readiness });
  const closeProbes = () => {
    probes?.close();
    probes?.closeAllConnections();
  };
  let metricsUrl: string | undefined;
  let url: string;
  try {
    metricsUrl = probes && options.metrics && (await listen(probes, options.metrics));
    url = await listen(server, options.listen);
  } catch (error) {
    // What listens already would keep the process, and answer that all is well.
    closeProbes();
    await service.close();
    throw error;
  }
  const onError = (error: unknown) => logger.error({ err: error }, "expired holds were not swept");
  const sweeper = startSweeper({ store, clock: SYSTEM_CLOCK, onError });
  const sender = sending(parts);
  logger.info({ url, metricsUrl, version: options.version, database: options.database.kind }, "listening");
  return {
    ...{ url, metricsUrl },
    reload() {
      if (options.certificate) renewFrom(options.certificate, server, parts);
    },
    async close() {
      logger.info({ requests: connections.underWay }, "stopping: what is under way is answered");
      state.isStopping = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      connections.drain();
      // Those who wait for news are answered; then everybody has been.
      await service.server.close();
      await closed;
      await sweeper.stop();
      await sender?.stop();
      await store.close();
      closeProbes();
      logger.info("stopped");
      flush();
    },
    abort(reason) {
      logger.fatal({ err: reason, requests: connections.underWay }, "ended at once");
      state.isStopping = true;
      connections.destroy();
      flush();
    },
  };
}

/** Sends mails, where that was asked for. */
function sending({ options, store, log: { logger }, metrics, transport }: Parts): Sender | undefined {
  metrics.outbox(() => store.read(countMails));
  if (!transport) return undefined;
  const { publicUrl } = options;
  const observer: MailObserver = {
    sent(mail) {
      metrics.mail("sent");
      logger.info(mail, "a mail was sent");
    },
    failed(mail, error, isGivenUp) {
      metrics.mail(isGivenUp ? "given up" : "failed");
      logger.warn({ ...mail, reason: error.message }, isGivenUp ? "a mail was given up" : "a mail was not sent");
    },
    troubled: (error) => logger.error({ err: error }, "the outbox could not be looked at"),
  };
  return startSending({ store, clock: SYSTEM_CLOCK, transport, publicUrl, observer });
}

/** The service with everything that it has only on its own. */
function build(parts: Parts, connections: Connections, state: { readonly isStopping: boolean }): Promise<Service> {
  const { options, store, metrics, isProxy, certificate, keys } = parts;
  const { logger } = parts.log;
  const attempts = new FailedAttempts(() => metrics.failedToken());
  return buildService({
    store,
    clock: SYSTEM_CLOCK,
    ...(options.regions && { regions: options.regions }),
    sso: { privateIssuers: options.privateIssuers },
    ...(options.publicUrl !== undefined && { publicUrl: options.publicUrl }),
    ...(keys && { keys }),
    statesKept: options.statesKept,
    onError: logFailures(logger),
    alone: {
      isStopping: () => state.isStopping,
      admit: (address, find) => attempts.admit(address, find),
      answered: (asked, answer) => metrics.changeSet(asked, answer),
      malformed: (status) => metrics.malformed(status),
    },
    http: {
      settings: {
        loggerInstance: logger,
        // Requests have a line of their own.
        logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
        trustProxy: isProxy,
        return503OnClosing: false,
        serverFactory: (handle) => {
          const { requestTimeoutMs } = options;
          const server = listenerFor({ certificate, requestTimeoutMs }, handle);
          connections.watch(server);
          return server;
        },
      },
      async extend(app) {
        metrics.measure(app);
        logRequests(app, logger);
        app.addHook("onRequest", async (request, reply) => {
          reply.headers(certificate ? TLS_HEADERS : HEADERS);
          if (!connections.isOver(request.raw)) return;
          reply.header("connection", "close");
          throw tooManyConnections();
        });
        // Also of what was asked before.
        app.addHook("onSend", async (_request, reply) => {
          if (state.isStopping) reply.header("connection", "close");
        });
        if (options.rate > 0) await limitRates(app, store, options.rate);
      },
    },
  });
}

/** The keys of the service; none beside a database server, where nobody names a file. @throws NotStarted for a file that is none of keys */
function keysOf({ keyFile, database }: StandaloneOptions): Keys | undefined {
  const beside = database.kind === "sqlite" ? join(dirname(database.file), "allot.key") : undefined;
  const file = keyFile ?? beside;
  if (file === undefined) return undefined;
  const keys = keysIn(file);
  try {
    // Beside a database it is made when it is needed.
    if (keyFile !== undefined || existsSync(file)) keys();
  } catch (error) {
    throw new NotStarted(error instanceof Error ? error.message : String(error));
  }
  return keys;
}

/** Of every answer, unless its route says otherwise. */
const HEADERS = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
const TLS_HEADERS = { ...HEADERS, "strict-transport-security": "max-age=31536000" };

function tooManyConnections(): RefusedRequest {
  const detail = "there are too many connections, of all callers or from this address";
  return new RefusedRequest(serviceRefusal("busy", detail, { wayOut: "keep connections open and use them again" }));
}

/** A certificate that cannot be read leaves the one that there is. */
function renewFrom(files: CertificateFiles, server: Server, { log, metrics }: Parts): void {
  try {
    const certificate = readCertificate(files);
    renew(server, certificate);
    metrics.certificate(certificate.notAfter);
    log.logger.info({ notAfter: certificate.notAfter.toISOString() }, "the certificate was read again");
  } catch (error) {
    log.logger.error({ err: error }, "the certificate could not be read again; the one before stays");
  }
}
