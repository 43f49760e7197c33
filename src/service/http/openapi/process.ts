/** Routes about the service itself; they need no token. */
import { get, IF_NONE_MATCH, type Route } from "./route.ts";

export const PROCESS_ROUTES: readonly Route[] = [
  get("/health", {
    id: "health",
    tag: "service",
    callers: null,
    summary: "Whether the process lives; asks nothing of the database.",
    answers: { 200: { description: "It does.", shape: "Health" } },
    never: [400, 500],
  }),
  get("/ready", {
    id: "ready",
    tag: "service",
    callers: null,
    summary: "Whether it can answer now: the database does, and it is not shutting down. 503 when not.",
    answers: { 200: { description: "It can.", shape: "Health" } },
    never: [400, 500],
  }),
  get("/v1/openapi.json", {
    id: "openapi",
    tag: "service",
    callers: null,
    summary: "This document.",
    headers: [IF_NONE_MATCH],
    answers: {
      200: { description: "OpenAPI 3.1.", shape: "OpenApi", headers: ["etag", "cache-control"] },
      304: { description: "It is still that.", headers: ["etag", "cache-control"] },
    },
  }),
];
