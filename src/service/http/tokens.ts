/** /v1/me and /v1/tokens: who calls, and making, listing and ending tokens. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isRefusal, isTokenRequest } from "../../wire/validate.ts";
import { rfc3339 } from "../domain/clock.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { describeCaller, listTokens, requestToken, revokeToken } from "../domain/token-requests.ts";
import { RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { bodyOf } from "./bodies.ts";
import { idempotencyKeyOf } from "./conditions.ts";
import type { ServiceContext } from "./context.ts";
import { pageLimit, queryOf } from "./parameters.ts";

/** For everybody: what is not about the caller's own token is asked about inside. */
const OWN = { config: { act: "self" } } as const;

export function tokenRoutes(app: FastifyInstance, { store, clock }: ServiceContext): void {
  app.get("/v1/me", OWN, async (request) => {
    queryOf(request, []);
    return { ...(await store.read(() => describeCaller(callerOf(request)))), now: rfc3339(clock.now()) };
  });

  app.get("/v1/tokens", OWN, async (request) => {
    const { after, ...part } = queryOf(request, ["after", "limit"]);
    const asked = { after, limit: pageLimit(part) };
    const page = await store.read(() => listTokens(callerOf(request), asked));
    if (page) return page;
    throw new RefusedRequest(
      serviceRefusal("request_malformed", "after is the `next` of the page before", { field: "after" }),
    );
  });

  app.post("/v1/tokens", { config: { act: "people" } }, async (request, reply) => {
    queryOf(request, []);
    const asked = bodyOf(request, isTokenRequest, "TokenRequest");
    const key = keyOf(request);
    const asking = { caller: callerOf(request), nowMs: clock.now() };
    const queue = asking.caller.scope ? String(asking.caller.scope.tree) : (asked.tree ?? undefined);
    const made = await store.write(() => requestToken(asked, key, asking), queue);
    if (isRefusal(made)) throw new RefusedRequest(made);
    const { id, role, access } = made.token;
    request.log.warn({ made: id, role, access, by: asking.caller.tokenId }, "a token was made");
    return reply.code(201).send(made);
  });

  app.delete("/v1/tokens/:id", OWN, async (request, reply) => {
    queryOf(request, []);
    const asking = { caller: callerOf(request), nowMs: clock.now() };
    const refusal = await store.write(() => revokeToken(idIn(request), asking));
    if (refusal) throw new RefusedRequest(refusal);
    request.log.warn({ revoked: idIn(request), by: asking.caller.tokenId }, "a token was revoked");
    return reply.code(204).send();
  });
}

/** The key that the request is known by. @throws RefusedRequest 428, 400 */
function keyOf(request: FastifyRequest): string {
  const key = idempotencyKeyOf(request, "optional");
  if (key !== undefined) return key;
  const detail = "Idempotency-Key is needed: a secret is answered once, and never again for the same key";
  throw new RefusedRequest(serviceRefusal("precondition_missing", detail, { field: "idempotency-key" }));
}

function idIn({ params }: FastifyRequest): string {
  const id = typeof params === "object" && params !== null ? Reflect.get(params, "id") : undefined;
  return typeof id === "string" ? id : "";
}
