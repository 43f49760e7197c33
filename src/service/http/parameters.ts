/** What stands in the address of a request, read strictly: an unknown or malformed parameter is refused by name. */
import type { FastifyRequest } from "fastify";
import { a_key_is_well_formed } from "../../model/law/organizations.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { notFound, RefusedRequest } from "./answers.ts";
import { LIMITS } from "./limits.ts";

/** A key from the path; what cannot be a key names nothing that is there. */
export function pathKey(request: FastifyRequest, name: "root" | "key"): string {
  const { params } = request;
  const value = typeof params === "object" && params !== null ? Reflect.get(params, name) : undefined;
  if (typeof value !== "string") throw new Error(`the route has no parameter ${name}`);
  if (a_key_is_well_formed(value)) throw notFound(value);
  return value;
}

/** A text from the path; undefined where no such text can be stored. */
export function pathText({ params }: FastifyRequest, name: string): string | undefined {
  const value = typeof params === "object" && params !== null ? Reflect.get(params, name) : undefined;
  return typeof value === "string" && isStorable(value) ? value : undefined;
}

/** Whether a text could be in the database at all: PostgreSQL takes no NUL. */
function isStorable(value: string): boolean {
  return value !== "" && !value.includes("\0") && value.isWellFormed();
}

/** The query's parameters, each at most once and none but these. */
export function queryOf<const Name extends string>(
  request: FastifyRequest,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const given = typeof request.query === "object" && request.query !== null ? Object.entries(request.query) : [];
  const values: Partial<Record<Name, string>> = {};
  for (const [key, value] of given) {
    const name = names.find((one) => one === key);
    if (name === undefined)
      throw malformed(
        key,
        `there is no parameter ${key} here; there ${names.length === 0 ? "are none" : `are ${names.join(", ")}`}`,
      );
    if (typeof value !== "string") throw malformed(key, `${key} stands more than once`);
    values[name] = value;
  }
  return values;
}

/** The part of a log that is asked for with `after` and `limit`. */
export function cursorOf({ after, limit }: { after?: string; limit?: string }): { after: number; limit: number } {
  return {
    after: wholeOf("after", after, 0, 0, Number.MAX_SAFE_INTEGER),
    limit: wholeOf("limit", limit, LIMITS.defaultPageEntries, 1, LIMITS.pageEntries),
  };
}

/** How many are asked for on a page. */
export function pageLimit({ limit }: { limit?: string }): number {
  return wholeOf("limit", limit, LIMITS.defaultPageEntries, 1, LIMITS.pageEntries);
}

/** Before which number a page begins that is read from the newest; without one, at the end. */
export function beforeIn({ before }: { before?: string | undefined }): number {
  return wholeOf("before", before, Number.MAX_SAFE_INTEGER, 0, Number.MAX_SAFE_INTEGER);
}

/** Opaque ids in a query, with commas between. */
export function idsIn({ ids }: { ids?: string }): string[] {
  if (ids === undefined || ids === "") throw malformed("ids", "ids is needed: opaque ids, with commas between");
  const named = ids.split(",");
  if (named.length <= LIMITS.ids && named.every((id) => /^[a-z0-9-]{1,40}$/.test(id))) return named;
  throw malformed("ids", `ids are 1 to ${LIMITS.ids} opaque ids, with commas between`);
}

/** Keys in a query, with commas between. */
export function keysIn(name: string, value: string): string[] {
  const keys = value.split(",");
  if (keys.length <= LIMITS.ids && keys.every((key) => !a_key_is_well_formed(key))) return keys;
  throw malformed(name, `${name} are 1 to ${LIMITS.ids} keys of organizations, with commas between`);
}

/** A key in a query. */
export function keyIn(name: string, value: string | undefined): string | undefined {
  if (value !== undefined && a_key_is_well_formed(value))
    throw malformed(name, `${name} is the key of an organization`);
  return value;
}

/** A text in a query, as far as one can be stored. */
export function textIn(name: string, value: string | undefined): string | undefined {
  if (value !== undefined && !isStorable(value)) throw malformed(name, `${name} is a text`);
  return value;
}

/** One of a closed set of words in a query. */
export function wordIn<const Word extends string>(
  name: string,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined;
  const word = words.find((one) => one === value);
  if (word === undefined) throw malformed(name, `${name} is ${words.join(" or ")}`);
  return word;
}

/** The fields that are asked for with `fields=`; undefined where all are. One that there is not is refused by its name. */
export function fieldsOf<const Field extends string>(
  { fields }: { fields?: string },
  known: readonly Field[],
): Field[] | undefined {
  return fields?.split(",").map((asked) => {
    const field = known.find((one) => one === asked);
    if (field !== undefined) return field;
    throw malformed("fields", `there is no field ${JSON.stringify(asked)}; there are ${known.join(", ")}`);
  });
}

/** A whole number in a query. */
export function wholeOf(
  name: string,
  value: string | undefined,
  otherwise: number,
  least: number,
  most: number,
): number {
  if (value === undefined) return otherwise;
  const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw malformed(name, `${name} is a whole number from ${least} to ${most}`);
}

/** That a parameter is not as it must be. */
export function malformed(field: string, detail: string): RefusedRequest {
  return new RefusedRequest(serviceRefusal("request_malformed", detail, { field }));
}
