/** Makes the OpenAPI 3.1 document of the routes and of the shapes in schemas/wire.schema.json. Pure. */

import { ACCOUNT_ROUTES } from "./accounts.ts";
import { ASSET_ROUTES } from "./assets.ts";
import { BILLING_ROUTES } from "./billing.ts";
import { CALLER_ROUTES } from "./callers.ts";
import { METERING_ROUTES } from "./metering.ts";
import { ORGANIZATION_ROUTES } from "./organizations.ts";
import { PEOPLE_ROUTES } from "./people.ts";
import { PROCESS_ROUTES } from "./process.ts";
import { REPORT_ROUTES } from "./reports.ts";
import {
  type AnswerHeader,
  type Parameter,
  type Route,
  type Success,
  usualRefusals,
  type ValueSchema,
} from "./route.ts";
import { SCIM_ROUTES } from "./scim.ts";
import { SIGN_IN_ROUTES } from "./sign-ins.ts";
import { TERRAFORM_ROUTES } from "./terraform.ts";
import { TREE_ROUTES } from "./trees.ts";

/** Every route of the service. */
export const ROUTES: readonly Route[] = [
  ...[...PROCESS_ROUTES, ...CALLER_ROUTES, ...SIGN_IN_ROUTES, ...TREE_ROUTES, ...ORGANIZATION_ROUTES],
  ...[...METERING_ROUTES, ...PEOPLE_ROUTES, ...ASSET_ROUTES, ...ACCOUNT_ROUTES, ...BILLING_ROUTES],
  ...[...REPORT_ROUTES, ...SCIM_ROUTES, ...TERRAFORM_ROUTES],
];

type Json = { readonly [field: string]: unknown };
type Operation = Json & { readonly responses: Readonly<Record<string, Json>> };

const ABOUT = `The live state of distributor trees, and the half of the law that binds.

Every answer has an \`x-request-id\`; one of up to 64 letters, digits, dots, dashes and underscores that the caller sends is kept.
Everything that is no success is \`application/problem+json\` (RFC 9457) with a stable \`code\`. HEAD is answered wherever GET is,
with the same headers. Not repeated at each route: 404 for a path that is none, 405 with \`Allow\` for a method that a path does
not have, and at the level of the connection 400 for what is not HTTP, 408 for what does not arrive in time and 431 for headers over
16 KiB. An unknown query parameter is refused by name. What is absent and what is out of sight are answered alike, with 404 (O-6).`;

const REFUSALS: Readonly<Record<number, string>> = {
  400: "Malformed; `field` says where.",
  401: "No token, or one that is unknown or has ended.",
  403: "In sight, but not for this caller.",
  404: "Absent, or out of sight.",
  409: "Changed meanwhile, or there already.",
  410: "The link was used, or has ended.",
  412: "The organization is no longer what If-Match says.",
  413: "The body is over 128 MiB, or has more than 100,000 operations.",
  415: "The body is of a type or coding that is not taken.",
  422: "A law forbids it: `rule` and `figures` say which and by how much.",
  423: "Another holds the lock.",
  428: "A condition is missing.",
  429: "Too many requests; nothing was done.",
  500: "The service made a mistake; nothing was written.",
  501: "This service has not got the key that is needed.",
  503: "Not now: the database is busy, full or cut off, too many wait, or the service stops. The same ids may be sent again.",
};

const HEADERS: Readonly<Record<AnswerHeader | "x-request-id" | "retry-after" | "www-authenticate", Json>> = {
  "x-request-id": text("Id of the request, as the service's log has it."),
  "retry-after": { description: "Seconds to wait.", schema: { type: "string", pattern: "^[0-9]+$" } },
  "www-authenticate": text("How to authenticate (RFC 6750)."),
  etag: { description: "Says which state this is.", schema: { type: "string", pattern: '^(W/)?"[!#-~]+"$' } },
  vary: text("What of the request the answer depends on."),
  "cache-control": text("Kept only to be asked about."),
  location: text("Where what was made can be read."),
  "idempotent-replayed": { description: "That this took effect before.", schema: { const: "true" } },
};

/** What the path's variables are. */
const VARIABLES: Readonly<Record<string, Json>> = {
  root: { description: "Key of the root, or of the organization that the caller is confined to.", schema: ref("Key") },
  key: { description: "Key of the organization.", schema: ref("Key") },
  run: { description: "Id of the run.", schema: { type: "string", minLength: 1, maxLength: 64 } },
  user: { description: "Id of the user, as it was given here.", schema: { type: "string", minLength: 1 } },
  person: { description: "Opaque id of the person.", schema: { type: "string", minLength: 1 } },
  asset: {
    description: "What tells it apart in its organization: the key of a cost center, the id of a linked account.",
    schema: { type: "string", minLength: 1 },
  },
  computer: {
    description: "What tells the computer apart in its organization.",
    schema: { type: "string", minLength: 1 },
  },
  mail: { description: "Id of the mail.", schema: { type: "string", minLength: 1 } },
  name: { description: "Name of the state.", schema: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" } },
  id: { description: "Public id of the token, or of the hold.", schema: { type: "string", minLength: 1 } },
};

/**
 * The document. `defs` are those of the wire's schema.
 * @throws Error when a route names a shape or a variable that is none
 */
export function openApiDocument(routes: readonly Route[], defs: Readonly<Record<string, unknown>>): Json {
  const schemas = { ...(rooted(defs) as Json), OpenApi: { type: "object", description: "An OpenAPI document." } };
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const item = paths[route.path] ?? pathItem(route.path);
    paths[route.path] = item;
    item[route.method] = operation(route, schemas);
    if (route.method === "get") item.head = headOf(route, schemas);
  }
  const refusals = Object.keys(REFUSALS).flatMap((status) => [
    [`Refused${status}`, refusal(Number(status))],
    [`Scim${status}`, refusal(Number(status), SCIM)],
  ]);
  return {
    openapi: "3.1.0",
    info: { title: "allot org-service", version: "1", description: ABOUT, license: { name: "UNLICENSED" } },
    paths,
    components: {
      schemas,
      responses: Object.fromEntries(refusals),
      securitySchemes: {
        token: {
          ...{ type: "http", scheme: "bearer" },
          description:
            "`allot_…`, as `allot token` makes them; or a JWT of the identity provider of an organization that declares one (P-5).",
        },
        password: {
          ...{ type: "http", scheme: "basic" },
          description: "The same token as the password, of whatever user: for Terraform, which knows nothing else.",
        },
      },
    },
  };
}

function pathItem(path: string): Record<string, unknown> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  if (names.length === 0) return {};
  return {
    parameters: names.map((name) => {
      const variable = VARIABLES[name];
      if (!variable) throw new Error(`nothing is known of the variable ${name} of ${path}`);
      return { name, in: "path", required: true, ...variable };
    }),
  };
}

function operation(route: Route, schemas: Json): Operation {
  const { id, tag, summary, notes, callers, query = [], headers = [], body, basic } = route;
  const parameters = [
    ...query.map((one) => parameter(one, "query")),
    ...headers.map((one) => parameter(one, "header")),
  ];
  const who = callers === null ? "Needs no token." : `Who: ${callers}`;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: notes === undefined ? who : `${notes}\n\n${who}`,
    security: callers === null ? [] : [{ token: [] }, ...(basic ? [{ password: [] }] : [])],
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: body.optional !== true,
        content: {
          ...contentOf(body.types ?? ["application/json"], shapeRef(body.shape, schemas)),
          ...contentOf(body.texts ?? [], { type: "string" }),
        },
      },
    }),
    responses: { ...successes(route, schemas), ...refusals(route) },
  };
}

/** HEAD: as GET, without a body. */
function headOf(route: Route, schemas: Json): Json {
  const { operationId, responses, ...rest } = operation(route, schemas);
  const bare = Object.entries(responses).map(([status, { content: _content, ...answer }]) => [status, answer]);
  return { ...rest, operationId: `${operationId}Head`, responses: Object.fromEntries(bare) };
}

function successes({ answers, media }: Route, schemas: Json): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(answers).map(([status, { description, shape, headers = [], mayHave = [] }]) => [
      status,
      {
        description,
        headers: { ...headerRefs(["x-request-id", ...headers], true), ...headerRefs(mayHave, false) },
        ...(shape !== undefined && { content: successContent(shape, schemas, media) }),
      },
    ]),
  );
}

function successContent(shape: NonNullable<Success["shape"]>, schemas: Json, media = "application/json"): Json {
  if (typeof shape === "string") return contentOf([media], shapeRef(shape, schemas));
  // Of NDJSON the schema is that of each line.
  return contentOf(["application/x-ndjson"], { anyOf: shape.map((one) => shapeRef(one, schemas)) });
}

function refusals(route: Route): Record<string, Json> {
  const statuses = new Set([...usualRefusals(route), ...(route.refusals ?? [])]);
  return Object.fromEntries(
    [...statuses].map((status) => {
      if (REFUSALS[status] === undefined) throw new Error(`${route.id}: what does ${status} mean?`);
      return [status, { $ref: `#/components/responses/${route.media ? "Scim" : "Refused"}${status}` }];
    }),
  );
}

const PROBLEM = { type: "application/problem+json", shape: "Refusal" };
const SCIM = { type: "application/scim+json", shape: "ScimError" };

function refusal(status: number, { type, shape } = PROBLEM): Json {
  const more = status === 401 ? ["www-authenticate"] : [423, 429, 503].includes(status) ? ["retry-after"] : [];
  return {
    description: REFUSALS[status],
    headers: headerRefs(["x-request-id", ...more], true),
    content: contentOf([type], ref(shape)),
  };
}

function headerRefs(names: readonly string[], required: boolean): Json {
  const said: Readonly<Record<string, Json>> = HEADERS;
  return Object.fromEntries(names.map((name) => [name, { ...said[name], required }]));
}

function parameter({ name, description, schema, required = false }: Parameter, where: "query" | "header"): Json {
  return { name, in: where, description, required, schema };
}

function contentOf(types: readonly string[], schema: ValueSchema): Json {
  return Object.fromEntries(types.map((type) => [type, { schema }]));
}

function shapeRef(shape: string, schemas: Json): ValueSchema {
  if (!(shape in schemas)) throw new Error(`schemas/wire.schema.json has no shape ${shape}`);
  return ref(shape);
}

function ref(shape: string): ValueSchema {
  return { $ref: `#/components/schemas/${shape}` };
}

function text(description: string): Json {
  return { description, schema: { type: "string" } };
}

/** Schemas with their references where a document has them. */
function rooted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rooted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string" ? inner.replace("#/$defs/", "#/components/schemas/") : rooted(inner),
    ]),
  );
}
