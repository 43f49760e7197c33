/**
 * Bearer authentication (RFC 6750), and Basic where a route takes it: who calls is looked up for every request; a process remembers nobody. What the caller is
 * may then forbid what the route does, before its body is read. What the path names is looked for first where that matters: out of
 * sight, it is absent (O-6), whatever the caller may do elsewhere.
 */
import type { FastifyContextConfig, FastifyReply, FastifyRequest } from "fastify";
import { ACTS, type Act, beyond, beyondAt } from "../domain/authorization.ts";
import type { Caller } from "../domain/caller.ts";
import { findPlace } from "../domain/places.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { findCaller, isRefusal } from "../domain/tokens.ts";
import { isJwt } from "../sso/identity.ts";
import { notFound, RefusedRequest } from "./answers.ts";
import type { ServiceContext } from "./context.ts";
import { pathKey } from "./parameters.ts";
import { callerByIdentity } from "./sso.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What the route does: a row of `domain/authorization.ts`. Needed on every route that takes a token. */
    readonly act?: Act;
    /** Whether a token may come as the password of HTTP Basic (RFC 7617), for a caller that knows nothing else. */
    readonly basic?: true;
  }
}

/** Sets the caller of a request. @throws RefusedRequest 401, 403; of a token of an identity provider also 400, 503 */
export function authenticator(context: ServiceContext) {
  const { store, clock, alone } = context;
  return async (request: FastifyRequest, _reply: FastifyReply): Promise<void> => {
    const token = tokenIn(request);
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
    await authorize(request, caller);
  };

  /** @throws RefusedRequest 403, 404 */
  async function authorize(request: FastifyRequest, caller: Caller): Promise<void> {
    const act = actOf(request.routeOptions);
    const refusal = beyond(caller, act);
    const asksOfPlace = ACTS[act].permission !== null && ACTS[act].permission !== "a change" && names(request, "key");
    if (!refusal && !asksOfPlace) return;
    if (names(request, "root")) {
      const [root, key] = [pathKey(request, "root"), names(request, "key") ? pathKey(request, "key") : undefined];
      const place = await store.read(() => findPlace(root, key, caller));
      if (!place) throw notFound(key ?? root);
      const there = refusal ?? beyondAt(caller, act, place);
      if (there) throw new RefusedRequest(there);
    } else if (refusal) throw new RefusedRequest(refusal);
  }
}

/** The token of a request: as a bearer's, or, where the route takes that, as a password of whatever user. */
function tokenIn({ headers: { authorization = "" }, routeOptions }: FastifyRequest): string | undefined {
  const [, scheme = "", said = ""] = /^(Bearer|Basic) +(\S+) *$/i.exec(authorization) ?? [];
  if (scheme.toLowerCase() !== "basic") return said || undefined;
  if (routeOptions.config.basic !== true) return undefined;
  const userAndPassword = Buffer.from(said, "base64").toString("utf8");
  const password = userAndPassword.slice(userAndPassword.indexOf(":") + 1);
  return /^\S+$/.test(password) ? password : undefined;
}

/** Whether the path has a variable. */
function names({ params }: FastifyRequest, name: "root" | "key"): boolean {
  return typeof params === "object" && params !== null && name in params;
}

/** What is known of a route. */
interface Registered {
  readonly config?: FastifyContextConfig;
  readonly method?: string | readonly string[] | undefined;
  readonly url?: string | undefined;
}

/** The row of a route. @throws Error where it names none: the service does not start with it */
export function actOf({ config, method, url }: Registered): Act {
  if (config?.act !== undefined) return config.act;
  throw new Error(
    `${String(method)} ${url} names no row of domain/authorization.ts: register it with { config: { act } }, and add it to test/service/matrix/`,
  );
}

/** Who calls; on a route that authenticates there is always somebody. */
export function callerOf(request: FastifyRequest): Caller {
  if (!request.caller) throw new Error("a route without authentication asked who calls");
  return request.caller;
}
