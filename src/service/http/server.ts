/**
 * The HTTP face of the service: fastify, with our own shapes for all that it would say by itself.
 *
 * Bodies are checked by the validators that are generated from schemas/, not by fastify's compilers: those would be built
 * anew at every start of the CLI.
 */
import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import fastify, { type FastifyHttpOptions, type FastifyInstance, type FastifyRequest } from "fastify";
import { serviceRefusal } from "../domain/refusals.ts";
import { RefusedRequest, refusalOf, refuse } from "./answers.ts";
import { assetRoutes } from "./assets.ts";
import { actOf, authenticator } from "./authentication.ts";
import { billingRoutes } from "./billing.ts";
import { readBody } from "./bodies.ts";
import { changeSetRoutes } from "./change-sets.ts";
import { answerClientErrors } from "./client-errors.ts";
import type { ServiceContext } from "./context.ts";
import { healthRoutes, readinessOf } from "./health.ts";
import { LIMITS } from "./limits.ts";
import { lockRoutes } from "./locks.ts";
import { logRoutes } from "./logs.ts";
import { openApiRoute } from "./openapi-route.ts";
import { organizationChangeRoutes } from "./organization-changes.ts";
import { organizationRoutes } from "./organizations.ts";
import { peopleRoutes } from "./people.ts";
import { personRoutes } from "./persons.ts";
import { presentationRoutes } from "./presentation.ts";
import { reportRoutes } from "./reports.ts";
import { runRoutes } from "./runs.ts";
import { scimRoutes } from "./scim.ts";
import { signingInRoutes } from "./signing-in.ts";
import { snapshotRoutes } from "./snapshots.ts";
import { ssoRoutes } from "./sso.ts";
import { subAccountRoutes } from "./sub-accounts.ts";
import { terraformStateRoutes } from "./terraform-states.ts";
import { tokenRoutes } from "./tokens.ts";
import { usageRoutes } from "./usage.ts";

export interface ServerOptions extends ServiceContext {
  /** Told of what went wrong inside; never of a refusal. */
  readonly onError?: (error: unknown, requestId: string) => void;
  /** Settings of fastify that a service on its own has otherwise. */
  readonly settings?: Pick<
    FastifyHttpOptions<Server>,
    "loggerInstance" | "logController" | "serverFactory" | "trustProxy" | "return503OnClosing"
  >;
  /** Adds hooks, before there are routes. */
  readonly extend?: (app: FastifyInstance) => Promise<void>;
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
const REQUEST_ID = /^[A-Za-z0-9._-]{1,64}$/;

/** Builds the server; who calls makes it listen. */
export async function buildServer({ onError, settings, extend, ...context }: ServerOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    bodyLimit: LIMITS.smallBodyBytes,
    // Headers are limited as a whole; what cannot be a key is answered like any other that names nothing.
    routerOptions: { maxParamLength: LIMITS.headerBytes },
    connectionTimeout: LIMITS.silenceMs,
    requestTimeout: LIMITS.silenceMs,
    http: { maxHeaderSize: LIMITS.headerBytes },
    forceCloseConnections: "idle",
    genReqId: ({ headers: { "x-request-id": given } }) =>
      typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID(),
    // None are needed; without these fastify would load and build its own.
    schemaController: { compilersFactory: { buildValidator: noCompiler, buildSerializer: noCompiler } },
    // What fastify cannot route, like a malformed escape in the path.
    frameworkErrors: (error, request, reply) => void refuse(request, reply, refusalOf(error)),
    ...settings,
    clientErrorHandler: answerClientErrors((status) => context.alone?.malformed(status)),
  });
  app.server.maxConnections = LIMITS.connections;
  app.decorateRequest("refusal", null);
  await extend?.(app);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, async (request: FastifyRequest, body: Buffer) =>
    readBody(request, body),
  );
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
    const encoding = request.headers["content-encoding"];
    if (encoding === undefined || encoding === "identity") return;
    throw new RefusedRequest(serviceRefusal("media_type_unsupported", `a body in ${encoding} is not taken`));
  });
  app.setErrorHandler((error: Error, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal.status >= 500 && !(error instanceof RefusedRequest)) onError?.(error, request.id);
    if (error instanceof RefusedRequest && error.retryAfterSeconds !== undefined)
      reply.header("retry-after", error.retryAfterSeconds);
    return refuse(request, reply, refusal);
  });
  app.setNotFoundHandler((request, reply) =>
    refuse(
      request,
      reply,
      serviceRefusal("not_found", `there is nothing at ${request.method} ${request.url.slice(0, 200)}`),
    ),
  );
  routes(app, context);
  await app.ready();
  return app;
}

declare module "fastify" {
  interface FastifyInstance {
    /** Which methods each path has; what is none of them is answered 405. */
    readonly offered: ReadonlyMap<string, ReadonlySet<string>>;
  }
}

function routes(app: FastifyInstance, context: ServiceContext): void {
  const taken = new Map<string, Set<string>>();
  let counting = true;
  app.decorate("offered", taken);
  app.addHook("onRoute", ({ url, method }) => {
    for (const one of counting ? [method].flat() : []) taken.set(url, (taken.get(url) ?? new Set()).add(one));
  });
  healthRoutes(
    app,
    readinessOf(context.store, () => context.alone?.isStopping() ?? false),
  );
  openApiRoute(app);
  ssoRoutes(app, context);
  signingInRoutes(app, context);
  app.register(async (inside) => {
    inside.decorateRequest("caller", null);
    inside.addHook("onRoute", (route) => void actOf(route));
    inside.addHook("onRequest", authenticator(context));
    changeSetRoutes(inside, context);
    snapshotRoutes(inside, context);
    organizationRoutes(inside, context);
    organizationChangeRoutes(inside, context);
    usageRoutes(inside, context);
    logRoutes(inside, context);
    runRoutes(inside, context);
    personRoutes(inside, context);
    peopleRoutes(inside, context);
    assetRoutes(inside, context);
    presentationRoutes(inside, context);
    reportRoutes(inside, context);
    subAccountRoutes(inside, context);
    billingRoutes(inside, context);
    tokenRoutes(inside, context);
    scimRoutes(inside, context);
    lockRoutes(inside, context);
    terraformStateRoutes(inside, context);
  });
  app.register(async (inside) => {
    counting = false;
    for (const [url, allowed] of taken) refuseOthers(inside, url, new Set(allowed));
  });
}

/** 405 for every method that a path does not have. */
function refuseOthers(app: FastifyInstance, url: string, allowed: ReadonlySet<string>): void {
  const method = METHODS.filter((one) => !allowed.has(one));
  app.route({
    method,
    url,
    // Before a body is read: it would not be looked at.
    onRequest: async (request, reply) => {
      reply.header("allow", [...allowed].join(", "));
      return refuse(
        request,
        reply,
        serviceRefusal(
          "method_not_allowed",
          `${request.method} is not for this path; ${[...allowed].join(" and ")} is`,
        ),
      );
    },
    handler: () => undefined,
  });
}

function noCompiler(): () => never {
  return () => {
    throw new Error("routes of this service have no fastify schemas");
  };
}
