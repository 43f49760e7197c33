/** Routes about the people of one organization: members, roles, invitations, ownership; opening it; and the outbox of a tree. */
import { hash } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { queueOf } from "../domain/caller.ts";
import { endInvitation, resendInvitation } from "../domain/invitation-requests.ts";
import { listMembers, listRoles } from "../domain/members.ts";
import { openOrganization } from "../domain/opening.ts";
import { listMails, readMailText } from "../domain/outbox-requests.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { answerTransferAs, noTransfer } from "../domain/transfers.ts";
import { found, RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { idempotencyKeyOf } from "./conditions.ts";
import type { ServiceContext } from "./context.ts";
import { pageLimit, pathKey, pathText, queryOf, textIn, wordIn } from "./parameters.ts";

/** For everybody: who may is asked about inside. */
const OWN = { config: { act: "self" } } as const;
const READ = { config: { act: "read" } } as const;
const ORGANIZATION = "/v1/trees/:root/organizations/:key";

export function peopleRoutes(app: FastifyInstance, context: ServiceContext): void {
  memberRoutes(app, context);
  invitationRoutes(app, context);
  ownRoutes(app, context);
  outboxRoutes(app, context);
}

function memberRoutes(app: FastifyInstance, { store, clock }: ServiceContext): void {
  app.get(`${ORGANIZATION}/members`, { config: { act: "users" } }, async (request) => {
    const asked = queryOf(request, ["after", "limit"]);
    const page = { after: textIn("after", asked.after) ?? "", limit: pageLimit(asked), nowMs: clock.now() };
    const { root, key } = placeIn(request);
    return found(key, await store.read(() => listMembers(root, key, callerOf(request), page)));
  });

  app.get(`${ORGANIZATION}/roles`, { config: { act: "roles" } }, async (request) => {
    const asked = queryOf(request, ["after", "limit"]);
    const page = { after: textIn("after", asked.after) ?? "", limit: pageLimit(asked) };
    const { root, key } = placeIn(request);
    return found(key, await store.read(() => listRoles(root, key, callerOf(request), page)));
  });
}

function invitationRoutes(app: FastifyInstance, { store, clock, regions }: ServiceContext): void {
  const path = `${ORGANIZATION}/members/:person/invitation`;
  for (const [method, act] of [["POST", resendInvitation] as const, ["DELETE", endInvitation] as const])
    app.route({
      ...{ method, url: path, config: { act: "write" } },
      handler: async (request, reply) => {
        queryOf(request, []);
        const { root, key } = placeIn(request);
        const person = pathText(request, "person") ?? "";
        const caller = callerOf(request);
        const around = { root, caller, regions, nowMs: clock.now() };
        const asked = { key, person, operation: operationIn(request) };
        const refusal = found(key, await store.write(() => act(asked, around), queueOf(caller, root)));
        if (refusal !== "done") throw new RefusedRequest(refusal);
        return reply.code(204).send();
      },
    });
}

/** What makes repeating the request safe (C-11): of the caller and the key that it names. */
function operationIn(request: FastifyRequest): string | undefined {
  const key = idempotencyKeyOf(request, "optional");
  return key && hash("sha256", JSON.stringify(["invitation", callerOf(request).principal, key]), "base64url");
}

function ownRoutes(app: FastifyInstance, { store, clock }: ServiceContext): void {
  app.post(`${ORGANIZATION}/open`, OWN, async (request, reply) => {
    queryOf(request, []);
    const { root, key } = placeIn(request);
    const asking = { caller: callerOf(request), nowMs: clock.now() };
    const opened = await store.write(() => openOrganization(root, key, asking), queueOf(asking.caller, root));
    reply.code(201);
    return found(key, opened);
  });

  for (const [method, path, answer, act] of [
    ["POST", "/accept", "accept", "self"] as const,
    ["POST", "/decline", "decline", "self"] as const,
    ["DELETE", "", "cancel", "write"] as const,
  ])
    app.route({
      ...{ method, url: `${ORGANIZATION}/transfer${path}`, config: { act } },
      handler: async (request) => {
        queryOf(request, []);
        const { root, key } = placeIn(request);
        const caller = callerOf(request);
        const asked = { root, key, answer };
        const answered = await store.write(() => answerTransferAs(caller, asked, clock.now()), queueOf(caller, root));
        if (!answered) throw new RefusedRequest(noTransfer(key));
        return found(key, answered);
      },
    });
}

function outboxRoutes(app: FastifyInstance, { store, publicUrl }: ServiceContext): void {
  app.get("/v1/trees/:root/outbox", READ, async (request) => {
    const { after, all, ...part } = queryOf(request, ["after", "limit", "all"]);
    const asked = { after, limit: pageLimit(part), all: wordIn("all", all, ["true", "false"]) === "true" };
    const root = pathKey(request, "root");
    const page = found(root, await store.read(() => listMails(root, callerOf(request), asked)));
    if (page !== "no page") return page;
    throw new RefusedRequest(
      serviceRefusal("request_malformed", "after is the `next` of the page before", { field: "after" }),
    );
  });

  app.get("/v1/trees/:root/outbox/:mail", READ, async (request) => {
    queryOf(request, []);
    const [root, id] = [pathKey(request, "root"), pathText(request, "mail") ?? ""];
    const mail = await store.read(() => readMailText(root, id, callerOf(request), publicUrl));
    if (!mail) throw new RefusedRequest(serviceRefusal("not_found", `there is no mail ${id.slice(0, 100)}`));
    return found(root, mail);
  });
}

function placeIn(request: FastifyRequest): { root: string; key: string } {
  return { root: pathKey(request, "root"), key: pathKey(request, "key") };
}
