/** Bearer authentication (RFC 6750): who calls is looked up for every request; a process remembers nobody. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Caller } from "../domain/caller.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { findCaller } from "../domain/tokens.ts";
import { RefusedRequest } from "./answers.ts";
import type { ServiceContext } from "./context.ts";

/** Sets the caller of a request. @throws RefusedRequest 401 */
export function authenticator({ store, clock }: ServiceContext) {
  return async (request: FastifyRequest, _reply: FastifyReply): Promise<void> => {
    const token = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? "")?.[1];
    const caller = token === undefined ? undefined : await store.read(() => findCaller(token, clock.now()));
    if (!caller)
      throw new RefusedRequest(
        serviceRefusal(
          "unauthenticated",
          token === undefined ? "a bearer token is needed" : "the token is unknown or has ended",
        ),
      );
    request.caller = caller;
  };
}

/** Who calls; on a route that authenticates there is always somebody. */
export function callerOf(request: FastifyRequest): Caller {
  if (!request.caller) throw new Error("a route without authentication asked who calls");
  return request.caller;
}
