/** Conditions of a request (RFC 9110): which states the caller knows, and which one it means. */
import type { FastifyRequest } from "fastify";

/** Whether `If-None-Match` names a state: weakly compared, as it must be. */
export function isKnown(request: FastifyRequest, tag: string): boolean {
  return names(request.headers["if-none-match"], tag);
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
