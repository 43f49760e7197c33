/** Bodies of requests: read as JSON, and checked against their shapes. */
import { isUtf8 } from "node:buffer";
import type { FastifyRequest } from "fastify";
import { type BodyShape, misfit } from "../../wire/validate.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { RefusedRequest } from "./answers.ts";

/** The body of a request in its shape. @throws RefusedRequest 400 that names the field at fault */
export function bodyOf<Body>(
  { body }: Pick<FastifyRequest, "body">,
  fits: (value: unknown) => value is Body,
  shape: BodyShape,
): Body {
  if (fits(body)) return body;
  const { field, message } = misfit(shape);
  const detail = field === "" ? `the body ${message}` : `${field} ${message}`;
  throw new RefusedRequest(serviceRefusal("body_invalid", detail, { field }));
}

/** What can be asked with nothing in the body, whatever type is said of it: many clients say one always. */
const ENDINGS: ReadonlySet<string> = new Set(["DELETE", "UNLOCK"]);

/** What the bytes of a request say; undefined where it ends something, and says no more. @throws RefusedRequest 400 */
export function readBody({ method }: Pick<FastifyRequest, "method">, body: Buffer): unknown {
  return body.length === 0 && ENDINGS.has(method) ? undefined : parseJson(body);
}

/** JSON from the bytes of a body. @throws RefusedRequest 400 */
export function parseJson(body: Buffer): unknown {
  if (!isUtf8(body)) throw malformedBody("the body is not UTF-8");
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (error) {
    throw malformedBody(`the body is not JSON: ${error instanceof Error ? error.message.slice(0, 200) : ""}`);
  }
}

function malformedBody(detail: string): RefusedRequest {
  return new RefusedRequest(serviceRefusal("body_malformed", detail));
}
