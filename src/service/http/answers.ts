/**
 * Every answer that is not a success, in one shape: problem+json (RFC 9457). What goes wrong inside is said without
 * detail to the caller, and whole to the log.
 */
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { Refusal } from "../../wire/generated/wire.ts";
import { type ServiceCode, serviceRefusal } from "../domain/refusals.ts";
import { StoreBusy, StoreFailed } from "../store/store.ts";
import { SCIM_JSON, scimError } from "./scim-shapes.ts";

/** A no that ends the request; thrown inside routes, answered here. */
export class RefusedRequest extends Error {
  readonly refusal: Refusal;
  /** When asking again makes sense; where that is not usual. */
  readonly retryAfterSeconds: number | undefined;
  constructor(refusal: Refusal, retryAfterSeconds?: number) {
    super(refusal.detail);
    this.refusal = refusal;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The answer where something is absent or out of sight: the two are never told apart (O-6). */
export function notFound(address: string): RefusedRequest {
  return new RefusedRequest(
    serviceRefusal("not_found", `there is no organization ${address}`, { address, rule: "O-6" }),
  );
}

/** What was found. @throws RefusedRequest where it is absent, out of sight or refused */
export function found<Answer extends object | string>(
  key: string,
  answer: Answer | Refusal | undefined,
): Exclude<Answer, Refusal> {
  if (answer === undefined) throw notFound(key);
  if (isNo(answer)) throw new RefusedRequest(answer);
  return answer as Exclude<Answer, Refusal>;
}

function isNo(answer: object | string): answer is Refusal {
  return typeof answer === "object" && "code" in answer && "status" in answer;
}

/** Sends a refusal. */
export function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  request.refusal = refusal;
  if (refusal.status === 401) reply.header("www-authenticate", 'Bearer realm="allot"');
  if ((refusal.status === 503 || refusal.status === 423) && !reply.hasHeader("retry-after"))
    reply.header("retry-after", "1");
  reply.header("x-request-id", request.id).code(refusal.status);
  if (request.routeOptions?.config?.refusals === "scim")
    return reply
      .header("content-type", SCIM_JSON)
      .send(JSON.stringify(scimError({ ...refusal, requestId: request.id })));
  return reply
    .header("content-type", "application/problem+json")
    .send(JSON.stringify({ ...refusal, requestId: request.id }));
}

/** Makes a refusal of whatever was thrown on the way. */
export function refusalOf(error: FastifyError | Error): Refusal {
  if (error instanceof RefusedRequest) return error.refusal;
  if (error instanceof StoreBusy) return serviceRefusal("busy", error.message, { wayOut: "ask again" });
  if (error instanceof StoreFailed) return serviceRefusal("stopping", "the service stops: its database failed");
  if ("code" in error && error.code === "SQLITE_FULL")
    return serviceRefusal("busy", "the disk is full; nothing was written");
  const status = "statusCode" in error ? (error.statusCode ?? 500) : 500;
  if (status >= 500) return serviceRefusal("internal", "the service made a mistake; nothing was written");
  const code: ServiceCode =
    status === 413 ? "body_too_large" : status === 415 ? "media_type_unsupported" : "request_malformed";
  return serviceRefusal(code, error.message, { status });
}
