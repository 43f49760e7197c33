/**
 * Holds what a service answers against the document of its API: every answer that a test gets goes through here. An answer
 * that the document does not have, or has otherwise, fails the test that got it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

export const DOCUMENT_FILE = join(import.meta.dirname, "../../schemas/openapi.json");

interface Described {
  readonly $ref?: string;
  readonly headers?: Readonly<Record<string, { readonly required?: boolean; readonly schema: object }>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: Readonly<Record<string, { readonly schema: object }>>;
  };
  readonly responses: Readonly<Record<string, Described>>;
  /** Empty where no token is needed. */
  readonly security: readonly object[];
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Described>>; readonly schemas: object };
}

export const DOCUMENT: Document = JSON.parse(readFileSync(DOCUMENT_FILE, "utf8"));

/** One request with its answer. */
export interface Exchange {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Type and text of the body that was sent, where there was one. */
  readonly sent?: { readonly type: string; readonly text: string } | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body of the answer, as it is when it is not compressed. */
  readonly text: string;
}

/** What tests of this process were answered, as `GET /v1/trees 200`. */
export const ANSWERED = new Set<string>();

const METHODS: ReadonlySet<string> = new Set(["get", "head", "post", "put", "patch", "delete"]);

/** What the service may answer beside the operations: the path, or its method, is none. */
const OUTSIDE = { path: new Set([400, 404, 415]), method: new Set([405]) };

const ajv = new Ajv2020({ strict: false, allErrors: false });
ajv.addSchema({ $id: "openapi", components: DOCUMENT.components });
const compiled = new Map<object, ValidateFunction>();

/** Operations that are described and not there yet. Whoever registers one takes it out here; `openapi.test.ts` insists. */
export const TO_COME: readonly string[] = [];

/** Every operation of the document, but those to come, as `GET /v1/trees/{root}/events`. */
export function documentedOperations(): string[] {
  const all = Object.entries(DOCUMENT.paths).flatMap(([path, item]) =>
    Object.keys(item).flatMap((method) => (METHODS.has(method) ? [`${method.toUpperCase()} ${path}`] : [])),
  );
  return all.filter((one) => !TO_COME.includes(one.replace("HEAD ", "GET ")));
}

/** Every answer of the document, as `GET /v1/trees 200`. */
export function documentedAnswers(): string[] {
  return documentedOperations().flatMap((operation) => {
    const [method = "", path = ""] = operation.split(" ");
    const statuses = Object.keys(DOCUMENT.paths[path]?.[method.toLowerCase()]?.responses ?? {});
    return statuses.map((status) => `${operation} ${status}`);
  });
}

/** Names of the query parameters of an operation. */
export function documentedQuery(operation: string): string[] {
  const [method = "", path = ""] = operation.split(" ");
  const { parameters = [] } = DOCUMENT.paths[path]?.[method.toLowerCase()] ?? {};
  return parameters.filter((one) => one.in === "query").map(({ name }) => name);
}

/** @throws Error when the document does not have this answer, or has it otherwise */
export function expectDocumented(exchange: Exchange): void {
  const { status, headers, text } = exchange;
  const { method, path } = described(exchange);
  const fail: Fail = (what) => {
    throw new Error(`${method} ${path} answered ${status}: ${what}\n${text.slice(0, 500)}`);
  };
  const id = headers["x-request-id"];
  if (typeof id !== "string" || id === "") fail("no x-request-id");
  const [template, item] = pathItem(path);
  const operation = item?.[method.toLowerCase()];
  if (!operation) {
    if (!(item ? OUTSIDE.method : OUTSIDE.path).has(status)) fail("the document does not have this operation");
    if (item && headers.allow === undefined) fail("no allow");
    expectContent(DOCUMENT.components.responses.Refused400 ?? {}, exchange, fail);
    return;
  }
  const answer = resolved(operation.responses[status]);
  if (!answer) fail(`the document does not have this status for ${method} ${template} (npm run generate?)`);
  ANSWERED.add(`${method} ${template} ${status}`);
  for (const [name, { required, schema }] of Object.entries(answer.headers ?? {})) {
    const value = headers[name];
    if (value === undefined && required) fail(`no ${name}`);
    if (value !== undefined && !fits(schema, value)) fail(`${name}: ${String(value)}`);
  }
  expectContent(answer, exchange, fail);
  if (status < 300) expectBody(operation, exchange, fail);
}

/** OpenAPI knows no LOCK and UNLOCK: they are answered as the path is that they stand for. */
function described({ method, path }: Exchange): Pick<Exchange, "method" | "path"> {
  const [bare = "", query] = path.split("?");
  const lock = `${bare}/lock${query === undefined ? "" : `?${query}`}`;
  if (method === "LOCK") return { method: "POST", path: lock };
  return method === "UNLOCK" ? { method: "DELETE", path: lock } : { method, path };
}

/** The template of a path, and what the document has there; a path without variables wins. */
export function pathItem(path: string): [template: string, item: Document["paths"][string]] | [] {
  const [bare = ""] = path.split("?");
  const exact = DOCUMENT.paths[bare];
  if (exact) return [bare, exact];
  const parts = bare.split("/");
  for (const [template, item] of Object.entries(DOCUMENT.paths)) {
    const names = template.split("/");
    if (names.length === parts.length && names.every((name, at) => name === parts[at] || name.startsWith("{")))
      return [template, item];
  }
  return [];
}

function expectContent({ content }: Described, { method, status, headers, text }: Exchange, fail: Fail): void {
  if (method === "HEAD") {
    if (text !== "") fail("a body");
    return;
  }
  if (!content) {
    if (text !== "") fail("a body that is not in the document");
    return;
  }
  const type = String(headers["content-type"] ?? "").split(";")[0] ?? "";
  const described = content[type];
  if (!described) fail(`content-type ${type}, not ${Object.keys(content).join(" or ")}`);
  const parts = type === "application/x-ndjson" ? text.trimEnd().split("\n") : [text];
  for (const part of parts) {
    const value: unknown = JSON.parse(part);
    if (!fits(described.schema, value)) fail(`${misfit(described.schema)}: ${part.slice(0, 300)}`);
    if (type === "application/problem+json" && Reflect.get(Object(value), "status") !== status)
      fail("another status in the body");
  }
}

/** A request that succeeded had a body as the document has it. */
function expectBody({ requestBody }: Operation, { sent }: Exchange, fail: Fail): void {
  if (!requestBody) {
    if (sent) fail("took a body that is not in the document");
    return;
  }
  if (!sent && requestBody.required === false) return;
  const described = requestBody.content[sent?.type.split(";")[0] ?? ""];
  if (!sent || !described) fail(`took a body of type ${sent?.type}`);
  const isJson = /json$/.test(sent.type) && !sent.type.includes("ndjson");
  if (!fits(described.schema, isJson ? JSON.parse(sent.text) : sent.text))
    fail(`took a body that ${misfit(described.schema)}`);
}

type Fail = (what: string) => never;

function resolved(described: Described | undefined): Described | undefined {
  const name = described?.$ref?.replace("#/components/responses/", "");
  return name === undefined ? described : DOCUMENT.components.responses[name];
}

function validator(schema: object): ValidateFunction {
  const known = compiled.get(schema) ?? ajv.compile(absolute(schema));
  compiled.set(schema, known);
  return known;
}

function fits(schema: object, value: unknown): boolean {
  return validator(schema)(value);
}

function misfit(schema: object): string {
  return ajv.errorsText(validator(schema).errors);
}

/** A schema with its references where `ajv` has them. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"openapi#/'));
}
