/** Bodies of requests, checked against their shapes. */
import type { FastifyRequest } from "fastify";
import { type BodyShape, misfit } from "../../wire/validate.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { RefusedRequest } from "./answers.ts";

/** The body of a request in its shape. @throws RefusedRequest 400 that names the field at fault */
export function bodyOf<Body>(
  { body }: FastifyRequest,
  fits: (value: unknown) => value is Body,
  shape: BodyShape,
): Body {
  if (fits(body)) return body;
  const { field, message } = misfit(shape);
  const detail = field === "" ? `the body ${message}` : `${field} ${message}`;
  throw new RefusedRequest(serviceRefusal("body_invalid", detail, { field }));
}
