/**
 * What Prometheus reads of a service that stands alone. Labels have few values, all of them ours: patterns of routes, codes of
 * refusals; never a key, a token or a caller.
 */
import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { ChangeSet, ChangeSetAnswer } from "../../wire/generated/wire.ts";
import type { StateFigures } from "../domain/terraform-states.ts";
import type { StoreObserver } from "../store/store.ts";
import type { Connections } from "./connections.ts";
import { statusOf } from "./logging.ts";

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];
const WRITES = [1, 2, 4, 8, 16, 32, 64, 128, 256];

export class Metrics implements StoreObserver {
  readonly registry = new Registry();
  readonly #requests = this.#histogram("allot_http_request_duration_seconds", "Time until an answer has ended.", {
    labelNames: ["method", "route", "status"],
    buckets: SECONDS,
  });
  readonly #inFlight = this.#gauge("allot_http_requests_in_flight", "Requests that are being answered.");
  readonly #malformed = this.#counter("allot_http_malformed_total", "What was no request, or none in time.", [
    "status",
  ]);
  readonly #closedAtOnce = this.#counter(
    "allot_http_connections_refused_total",
    "Connections closed at once: too many.",
  );
  readonly #groups = this.#counter("allot_change_set_groups_total", "Groups of change sets, by outcome.", ["outcome"]);
  readonly #operations = this.#counter(
    "allot_change_set_operations_total",
    "Operations of change sets, by what became of their group.",
    ["outcome"],
  );
  readonly #refusals = this.#counter("allot_refusals_total", "Refusals by code, of requests and of groups.", ["code"]);
  readonly #failedTokens = this.#counter("allot_failed_authentications_total", "Tokens that are none of ours.");
  readonly #commits = this.#histogram("allot_store_commit_duration_seconds", "Time of a commit, with what it writes.", {
    buckets: SECONDS,
  });
  readonly #batches = this.#histogram("allot_store_commit_writes", "Writes that shared a commit.", { buckets: WRITES });
  readonly #mails = this.#counter("allot_mails_total", "Attempts to send a mail, by what became of them.", ["outcome"]);
  readonly #notAfter = this.#gauge("allot_tls_certificate_expires_timestamp_seconds", "When the certificate ends.");

  constructor(version: string) {
    collectDefaultMetrics({ register: this.registry });
    this.#gauge("allot_build_info", "Which allot this is.", ["version", "node"]).set(
      { version, node: process.version },
      1,
    );
  }

  /** Measures the requests of a server. Before routes are added. */
  measure(app: FastifyInstance): void {
    app.addHook("onRequest", async (request, reply) => {
      this.#inFlight.inc();
      reply.raw.once("close", () => {
        this.#inFlight.dec();
        const route = request.routeOptions.url ?? "none";
        this.#requests.observe({ method: request.method, route, status: statusOf(reply) }, reply.elapsedTime / 1000);
        if (request.refusal) this.#refusals.inc({ code: request.refusal.code });
      });
    });
  }

  /** Counts the groups of a change set. */
  changeSet({ groups: asked }: ChangeSet, { groups }: ChangeSetAnswer): void {
    for (const [index, group] of groups.entries()) {
      const outcome = group.status === "applied" && group.replayed ? "replayed" : group.status;
      this.#groups.inc({ outcome });
      this.#operations.inc({ outcome }, asked[index]?.operations.length ?? 0);
      if (group.status === "refused") this.#refusals.inc({ code: group.refusal.code });
    }
  }

  malformed(status: number): void {
    this.#malformed.inc({ status });
  }

  connectionRefused(): void {
    this.#closedAtOnce.inc();
  }

  failedToken(): void {
    this.#failedTokens.inc();
  }

  committed(writes: number, ms: number): void {
    this.#batches.observe(writes);
    this.#commits.observe(ms / 1000);
  }

  /** Shows the connections of callers. */
  callers(connections: Connections): void {
    this.#gauge("allot_http_connections", "Open connections.", [], (gauge) => gauge.set(connections.count));
  }

  /** Shows the connections to the database. */
  database(read: () => readonly { purpose: string; open: number; idle: number; waiting: number }[]): void {
    this.#gauge("allot_database_connections", "Connections to the database.", ["purpose", "state"], (gauge) => {
      for (const { purpose, open, idle, waiting } of read()) {
        gauge.set({ purpose, state: "used" }, open - idle);
        gauge.set({ purpose, state: "idle" }, idle);
        gauge.set({ purpose, state: "awaited" }, waiting);
      }
    });
  }

  /** Counts an attempt to send a mail. */
  mail(outcome: "sent" | "failed" | "given up"): void {
    this.#mails.inc({ outcome });
  }

  /** Shows the outbox, of all instances together. */
  outbox(count: () => Promise<{ waiting: number; failed: number }>): void {
    this.#gauge("allot_outbox_mails", "Mails in the outbox that wait, or were given up.", ["state"], async (gauge) => {
      const { waiting, failed } = await count();
      gauge.set({ state: "waiting" }, waiting);
      gauge.set({ state: "failed" }, failed);
    });
  }

  /** Shows the states of Terraform, of all instances together. They are counted once for all that is shown of them. */
  terraformStates(count: () => Promise<StateFigures>): void {
    let underWay: Promise<StateFigures> | undefined;
    const counted = () => {
      underWay ??= count().finally(() => {
        underWay = undefined;
      });
      return underWay;
    };
    const show = (name: string, help: string, figure: (figures: StateFigures) => number) =>
      this.#gauge(name, help, [], async (gauge) => gauge.set(figure(await counted())));
    show("allot_terraform_states", "States of Terraform that have a version.", ({ states }) => states);
    show("allot_terraform_state_versions", "Versions of states that are kept.", ({ versions }) => versions);
    show("allot_terraform_state_bytes", "Bytes of these versions, as they were written.", ({ bytes }) => bytes);
    show("allot_terraform_state_locks", "Locks on states that are held.", ({ locks }) => locks);
    show(
      "allot_terraform_state_oldest_lock_seconds",
      "How long the oldest of these locks is held.",
      ({ oldestLockMs }) => oldestLockMs / 1000,
    );
  }

  /** Shows until when the certificate is good. */
  certificate(notAfter: Date): void {
    this.#notAfter.set(notAfter.getTime() / 1000);
  }

  #counter<Label extends string>(name: string, help: string, labelNames: readonly Label[] = []): Counter<Label> {
    return new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] });
  }

  #gauge<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[] = [],
    read?: (gauge: Gauge<Label>) => void | Promise<void>,
  ): Gauge<Label> {
    const gauge: Gauge<Label> = new Gauge({
      ...{ name, help, labelNames: [...labelNames], registers: [this.registry] },
      ...(read && { collect: () => read(gauge) }),
    });
    return gauge;
  }

  #histogram<Label extends string>(
    name: string,
    help: string,
    { labelNames = [], buckets }: { labelNames?: readonly Label[]; buckets: number[] },
  ): Histogram<Label> {
    return new Histogram({ name, help, labelNames: [...labelNames], buckets, registers: [this.registry] });
  }
}
