/**
 * /v1/scim/{root}/{key}/v2: provisioning of an organization's people by its identity provider (P-5), over a subset of SCIM 2.0
 * (RFC 7644). Bodies come as `application/scim+json` or `application/json`; every answer, refusals too, is the former.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Refusal } from "../../wire/generated/wire.ts";
import { isRefusal, isScimPatchRequest, isScimUserRequest } from "../../wire/validate.ts";
import { queueOf } from "../domain/caller.ts";
import {
  changeUser,
  createUser,
  listUsers,
  type Provisioning,
  readUser,
  removeUser,
  type UserChange,
} from "../domain/provisioning.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { notFound, RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { bodyOf, readBody } from "./bodies.ts";
import type { ServiceContext } from "./context.ts";
import { pathKey, pathText, queryOf, wholeOf } from "./parameters.ts";
import { changeOf, newUserOf, SCIM_JSON, SCIM_PAGE, scimConfig, scimUser, scimUsers } from "./scim-shapes.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Refusals in the shape of SCIM. @default problem+json */
    readonly refusals?: "scim";
  }
}

const BASE = "/v1/scim/:root/:key/v2";
const ROUTE = { config: { act: "provision", refusals: "scim" } } as const;
const FILTER = /^\s*userName\s+eq\s+("(?:[^"\\]|\\.)*")\s*$/i;

export function scimRoutes(app: FastifyInstance, { store, clock }: ServiceContext): void {
  app.register(async (inside) => {
    inside.addContentTypeParser(SCIM_JSON, { parseAs: "buffer" }, async (request: FastifyRequest, body: Buffer) =>
      readBody(request, body),
    );
    const asking = (request: FastifyRequest): Provisioning => ({
      ...{ root: pathKey(request, "root"), key: pathKey(request, "key") },
      ...{ caller: callerOf(request), nowMs: clock.now() },
    });
    const queue = ({ caller, root }: Provisioning) => queueOf(caller, root);

    inside.get(`${BASE}/ServiceProviderConfig`, ROUTE, async (request, reply) => {
      queryOf(request, []);
      const asked = asking(request);
      const page = { startIndex: 1, count: 0, userName: undefined };
      answerOf(await store.read(() => listUsers(asked, page)), asked);
      return send(reply, scimConfig(`${baseOf(asked)}/ServiceProviderConfig`));
    });

    inside.get(`${BASE}/Users`, ROUTE, async (request, reply) => {
      const given = queryOf(request, ["filter", "startIndex", "count"]);
      const page = pageOf(given);
      const asked = asking(request);
      const users = answerOf(await store.read(() => listUsers(asked, page)), asked);
      return send(reply, scimUsers(users, page.startIndex, usersOf(asked)));
    });

    inside.post(`${BASE}/Users`, ROUTE, async (request, reply) => {
      queryOf(request, []);
      const user = newUserOf(bodyOf(request, isScimUserRequest, "ScimUserRequest"));
      const asked = asking(request);
      const { member, replayed } = answerOf(await store.write(() => createUser(asked, user), queue(asked)), asked);
      if (replayed) reply.header("idempotent-replayed", "true");
      const made = scimUser(member, usersOf(asked));
      return send(reply.code(201).header("location", made.meta.location), made);
    });

    inside.get(`${BASE}/Users/:user`, ROUTE, async (request, reply) => {
      queryOf(request, []);
      const asked = asking(request);
      const member = answerOf(await store.read(() => readUser(asked, idIn(request))), asked);
      return send(reply, scimUser(member, usersOf(asked)));
    });

    const change = async (request: FastifyRequest, reply: FastifyReply, changed: UserChange) => {
      const asked = asking(request);
      const member = answerOf(await store.write(() => changeUser(asked, idIn(request), changed), queue(asked)), asked);
      return send(reply, scimUser(member, usersOf(asked)));
    };

    inside.patch(`${BASE}/Users/:user`, ROUTE, async (request, reply) => {
      queryOf(request, []);
      const changed = changeOf(bodyOf(request, isScimPatchRequest, "ScimPatchRequest"));
      if ("detail" in changed)
        throw new RefusedRequest(serviceRefusal("body_invalid", changed.detail, { field: changed.field }));
      return change(request, reply, changed);
    });

    inside.put(`${BASE}/Users/:user`, ROUTE, async (request, reply) => {
      queryOf(request, []);
      return change(request, reply, newUserOf(bodyOf(request, isScimUserRequest, "ScimUserRequest")));
    });

    inside.delete(`${BASE}/Users/:user`, ROUTE, async (request, reply) => {
      queryOf(request, []);
      const asked = asking(request);
      answerOf(await store.write(() => removeUser(asked, idIn(request)), queue(asked)), asked);
      return reply.code(204).send();
    });
  });
}

function send(reply: FastifyReply, answer: object): FastifyReply {
  return reply.header("content-type", SCIM_JSON).send(JSON.stringify(answer));
}

/** What was answered, if it is no refusal. @throws RefusedRequest */
function answerOf<Answer>(answer: Answer | Refusal | undefined, { key }: Provisioning): Answer {
  if (answer === undefined) throw notFound(key);
  if (isRefusal(answer)) throw new RefusedRequest(answer);
  return answer;
}

function baseOf({ root, key }: Provisioning): string {
  return `/v1/scim/${root}/${key}/v2`;
}

function usersOf(asked: Provisioning): string {
  return `${baseOf(asked)}/Users`;
}

/** The part of a list that is asked for (RFC 7644, 3.4.2): numbers beyond what there is are no mistake there. */
function pageOf({ filter, startIndex, count }: Partial<Record<"filter" | "startIndex" | "count", string>>) {
  const quoted = filter === undefined ? undefined : FILTER.exec(filter)?.[1];
  if (filter !== undefined && quoted === undefined)
    throw new RefusedRequest(
      serviceRefusal("request_malformed", 'the one filter there is says userName eq "…"', { field: "filter" }),
    );
  const userName = quoted === undefined ? undefined : textIn(quoted);
  return {
    startIndex: Math.max(1, wholeOf("startIndex", startIndex, 1, 0, 1_000_000_000)),
    count: Math.min(SCIM_PAGE.most, wholeOf("count", count, SCIM_PAGE.usual, 0, Number.MAX_SAFE_INTEGER)),
    userName,
  };
}

/** A text between quotes, as JSON has them. @throws RefusedRequest 400 */
function textIn(quoted: string): string {
  try {
    const value: unknown = JSON.parse(quoted);
    if (typeof value === "string" && value.isWellFormed() && !value.includes("\0")) return value;
  } catch {
    // Said below.
  }
  throw new RefusedRequest(serviceRefusal("request_malformed", "the filter's text is none", { field: "filter" }));
}

function idIn(request: FastifyRequest): string {
  return pathText(request, "user") ?? "";
}
