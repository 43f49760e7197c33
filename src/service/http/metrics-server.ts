/** The second listener of a service that stands alone: metrics and probes, without tokens. It outlives the first one. */
import { createServer, type Server } from "node:http";
import type { Registry } from "prom-client";
import type { Readiness } from "./health.ts";

export interface MetricsServerOptions {
  readonly registry: Registry;
  readonly readiness: Readiness;
}

/** Answers GET /metrics, /health and /ready; who calls makes it listen. */
export function metricsServer({ registry, readiness }: MetricsServerOptions): Server {
  const answers: Readonly<Record<string, () => Promise<[status: number, type: string, body: string]>>> = {
    "/metrics": async () => [200, registry.contentType, await registry.metrics()],
    "/health": async () => [200, "application/json", '{"status":"ok"}'],
    "/ready": async () => {
      const refusal = await readiness();
      return refusal
        ? [refusal.status, "application/problem+json", JSON.stringify(refusal)]
        : [200, "application/json", '{"status":"ok"}'];
    },
  };
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) => {
    const path = request.url?.split("?", 1)[0] ?? "";
    const answer = request.method === "GET" && Object.hasOwn(answers, path) ? answers[path] : undefined;
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    answer().then(
      ([status, type, body]) => response.writeHead(status, { "content-type": type }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  server.maxConnections = 64;
  return server;
}
