/** Conditions of a request: which states the caller knows, which one it means, what it takes (RFC 9110); whether it is said again. */
import { hash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { serviceRefusal } from "../domain/refusals.ts";
import { RefusedRequest } from "./answers.ts";

/** Whether `If-None-Match` names a state: weakly compared, as it must be. */
export function isKnown(request: FastifyRequest, tag: string): boolean {
  return names(request.headers["if-none-match"], tag);
}

/** Whether the caller takes gzip: named, or as `*`, and not with a weight of 0. */
export function takesGzip({ headers }: FastifyRequest): boolean {
  const weights = new Map<string, number>();
  for (const coding of (headers["accept-encoding"] ?? "").toLowerCase().split(",")) {
    const [name = "", ...parameters] = coding.split(";").map((part) => part.trim());
    const weight = parameters.find((one) => one.startsWith("q="));
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)));
  }
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

/** Which state `If-Match` means, as a question; strongly compared, as it must be. @throws RefusedRequest 428 without it */
export function meantBy(request: FastifyRequest): (tag: string) => boolean {
  const { "if-match": header } = request.headers;
  if (header === undefined)
    throw new RefusedRequest(
      serviceRefusal("precondition_missing", "If-Match is needed, with the ETag of what is to be changed", {
        ...{ field: "if-match", wayOut: "read it first, or say If-Match: * for whatever it is" },
      }),
    );
  const tags = new Set(tagsIn(header));
  return (tag) => header.trim() === "*" || tags.has(tag);
}

/**
 * The `Idempotency-Key` of a request, bare or in quotes (draft-ietf-httpapi-idempotency-key-header).
 * @throws RefusedRequest 400 when it is malformed, 428 when it is missing and needed
 */
export function idempotencyKeyOf(request: FastifyRequest, need: "needed"): string;
export function idempotencyKeyOf(request: FastifyRequest, need: "optional"): string | undefined;
export function idempotencyKeyOf(request: FastifyRequest, need: "needed" | "optional"): string | undefined {
  const { "idempotency-key": header } = request.headers;
  const field = "idempotency-key";
  if (header === undefined && need === "optional") return undefined;
  if (header === undefined)
    throw new RefusedRequest(serviceRefusal("precondition_missing", "Idempotency-Key is needed", { field }));
  const key = typeof header === "string" ? /^("?)([!#-~]{8,128})\1$/.exec(header)?.[2] : undefined;
  if (key !== undefined) return key;
  throw new RefusedRequest(
    serviceRefusal("request_malformed", "Idempotency-Key is 8 to 128 visible characters", { field }),
  );
}

function names(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === "*" || tagsIn(header).some((one) => strong(one) === strong(tag));
}

function tagsIn(header: string): string[] {
  return header.match(/(W\/)?"[^"]*"/g) ?? [];
}

function strong(tag: string): string {
  return tag.replace(/^W\//, "");
}

/**
 * The ETag of an organization: a digest of all that can be read of it. Its version would not do: balances move without it,
 * and so does the key of what is above.
 */
export function tagOf(line: string): string {
  return `"${hash("sha256", line, "base64url").slice(0, 22)}"`;
}
