/**
 * How a route is described. The descriptions in this folder are the one source of schemas/openapi.json (`npm run generate`),
 * which the service serves and which tests hold against what is registered and answered.
 *
 * Rejected: fastify's own route schemas with a plugin that collects them; they would be compiled anew at every start of the
 * CLI, and know nothing of problem+json, NDJSON lines or who may call.
 */

export type Method = "get" | "post" | "put" | "patch" | "delete";

/** Anything that can be said of a value in JSON Schema. */
export type ValueSchema = Readonly<Record<string, unknown>>;

/** A query parameter or a header of a request. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly schema: ValueSchema;
  readonly required?: boolean;
}

/** Headers of answers that mean something to a caller; `document.ts` says what each is. */
export type AnswerHeader = "etag" | "vary" | "cache-control" | "location" | "idempotent-replayed";

/** An answer that is a success. */
export interface Success {
  readonly description: string;
  /** Name of a shape in schemas/wire.schema.json; several where an NDJSON line is one of them; absent without a body. */
  readonly shape?: string | readonly string[];
  /** Those that are always there, and those that may be. */
  readonly headers?: readonly AnswerHeader[];
  readonly mayHave?: readonly AnswerHeader[];
}

export interface Route {
  readonly method: Method;
  /** With its variables in braces, like `/v1/trees/{root}/events`. */
  readonly path: string;
  /** Name of the operation, for generated clients. */
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  /** What a caller has to know besides: idempotency, conditions. */
  readonly notes?: string;
  /** Who may call, in words; null where no token is needed. */
  readonly callers: string | null;
  readonly query?: readonly Parameter[];
  readonly headers?: readonly Parameter[];
  /** Shape of the body in schemas/wire.schema.json, and in which types it may come; `texts` are types of which it is only said that they are text. @default application/json */
  readonly body?: {
    readonly shape: string;
    readonly types?: readonly string[];
    readonly texts?: readonly string[];
    readonly optional?: true;
  };
  readonly answers: Readonly<Record<number, Success>>;
  /** Statuses of refusals besides those that `usualRefusals` gives every route of its kind, and those of them that it never has. */
  readonly refusals?: readonly number[];
  /** Media type of its answers, where that is another; refusals then are as that has them. @default application/json */
  readonly media?: "application/scim+json";
  readonly never?: readonly number[];
  /** Whether a token may come as a password (RFC 7617). */
  readonly basic?: true;
}

type Rest = Omit<Route, "method" | "path">;

export const get = (path: string, rest: Rest): Route => ({ method: "get", path, ...rest });
export const post = (path: string, rest: Rest): Route => ({ method: "post", path, ...rest });
export const put = (path: string, rest: Rest): Route => ({ method: "put", path, ...rest });
export const patch = (path: string, rest: Rest): Route => ({ method: "patch", path, ...rest });
export const remove = (path: string, rest: Rest): Route => ({ method: "delete", path, ...rest });

/** Refusals that every route of a kind may answer with. */
export function usualRefusals({ path, callers, body, never = [] }: Route): number[] {
  const [token, variable, taken] = [callers !== null, path.includes("{"), body !== undefined];
  return [
    ...[400, ...(token ? [401, 403] : []), ...(variable ? [404] : []), ...(taken ? [413] : [])],
    ...[415, ...(token ? [429] : []), 500, 503],
  ].filter((status) => !never.includes(status));
}

const LARGEST = Number.MAX_SAFE_INTEGER;

/** A whole number in a query. */
export function wholeNumber(minimum: number, maximum = LARGEST): ValueSchema {
  return { type: "integer", minimum, maximum };
}

export const KEY: ValueSchema = { $ref: "#/components/schemas/Key" };

export const LIMIT: Parameter = {
  name: "limit",
  description: "At most so many on the page.",
  schema: { ...wholeNumber(1, 10_000), default: 1_000 },
};

export const IF_NONE_MATCH: Parameter = {
  name: "if-none-match",
  description: "An ETag, or several: answered 304 while it is still that.",
  schema: { type: "string" },
};

/** RFC draft-ietf-httpapi-idempotency-key-header: what makes repeating safe where the body has no id of its own. */
export const IDEMPOTENCY_KEY: Parameter = {
  name: "idempotency-key",
  description: "8 to 128 visible characters, never used for another request: repeated, it takes effect once (C-11).",
  schema: { type: "string", pattern: '^("[!#-~]{8,128}"|[!#-~]{8,128})$' },
};
