/**
 * Bearer authentication (RFC 6750): who calls is looked up for every request; a process remembers nobody. What the caller is
 * may then forbid what the route does, before its body is read.
 */
import type { FastifyReply, FastifyRequest } from "fastify";
import { type Act, beyond, type Caller } from "../domain/caller.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { findCaller, isRefusal } from "../domain/tokens.ts";
import { isJwt } from "../sso/identity-tokens.ts";
import { RefusedRequest } from "./answers.ts";
import type { ServiceContext } from "./context.ts";
import { callerByIdentity } from "./sso.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What the route does. @default by its method: GET and HEAD read, all others write */
    readonly act?: Act;
  }
}

/** Sets the caller of a request. @throws RefusedRequest 401, 403; of a token of an identity provider also 400, 503 */
export function authenticator(context: ServiceContext) {
  const { store, clock, alone } = context;
  return async (request: FastifyRequest, _reply: FastifyReply): Promise<void> => {
    const token = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? "")?.[1];
    let why = serviceRefusal(
      "unauthenticated",
      token === undefined ? "a bearer token is needed" : "the token is unknown, has ended or was revoked",
    );
    const find = (one: string) => async () => {
      const found = isJwt(one)
        ? await callerByIdentity(context, one, request)
        : await store.read(() => findCaller(one, clock.now()));
      if (!found || !isRefusal(found)) return found;
      why = found;
      return undefined;
    };
    const known = (one: string) => (alone ? alone.admit(request.ip, find(one)) : find(one)());
    const caller = token === undefined ? undefined : await known(token);
    if (!caller) throw new RefusedRequest(why);
    request.caller = caller;
    const { method, routeOptions } = request;
    const refusal = beyond(
      caller,
      routeOptions.config.act ?? (method === "GET" || method === "HEAD" ? "read" : "write"),
    );
    if (refusal) throw new RefusedRequest(refusal);
  };
}

/** Who calls; on a route that authenticates there is always somebody. */
export function callerOf(request: FastifyRequest): Caller {
  if (!request.caller) throw new Error("a route without authentication asked who calls");
  return request.caller;
}
