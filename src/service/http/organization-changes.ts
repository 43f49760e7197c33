/** Organizations created and changed one at a time; each request is one atomic group, under the law of change sets. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isNewOrganization, isOrganizationPatch } from "../../wire/validate.ts";
import { queueOf } from "../domain/caller.ts";
import { type Asked, performOnOne } from "../domain/one-organization.ts";
import { notFound, RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { bodyOf, parseJson } from "./bodies.ts";
import { idempotencyKeyOf, meantBy, tagOf } from "./conditions.ts";
import type { ServiceContext } from "./context.ts";
import { pathKey, queryOf } from "./parameters.ts";

export function organizationChangeRoutes(app: FastifyInstance, { store, clock, regions }: ServiceContext): void {
  const perform = async (request: FastifyRequest, asked: Asked, idempotencyKey: string | undefined) => {
    const around = { root: pathKey(request, "root"), caller: callerOf(request), regions, nowMs: clock.now() };
    const answered = await store.write(
      () => performOnOne(asked, idempotencyKey, around),
      queueOf(around.caller, around.root),
    );
    if (!answered) throw notFound(asked.kind === "patch" ? asked.key : around.root);
    if ("refusal" in answered) throw new RefusedRequest(answered.refusal);
    return answered;
  };

  app.post("/v1/trees/:root/organizations", { config: { act: "write" } }, async (request, reply) => {
    queryOf(request, []);
    const body = bodyOf(request, isNewOrganization, "NewOrganization");
    const { line, replayed } = await perform(request, { kind: "create", body }, idempotencyKeyOf(request, "needed"));
    const location = `/v1/trees/${pathKey(request, "root")}/organizations/${JSON.parse(line).key}`;
    return answer(reply.code(201).header("location", location), line, replayed);
  });

  // Only here a body may be called a merge patch, and nothing else is taken for one.
  app.register(async (patching) => {
    patching.addContentTypeParser(
      "application/merge-patch+json",
      { parseAs: "buffer" },
      async (_request: unknown, body: Buffer) => parseJson(body),
    );
    patching.patch("/v1/trees/:root/organizations/:key", { config: { act: "write" } }, async (request, reply) => {
      queryOf(request, []);
      const body = bodyOf(request, isOrganizationPatch, "OrganizationPatch");
      const isMeant = meantBy(request);
      const asked = {
        kind: "patch" as const,
        key: pathKey(request, "key"),
        body,
        isMeant: (line: string) => isMeant(tagOf(line)),
      };
      const { line, replayed } = await perform(request, asked, idempotencyKeyOf(request, "optional"));
      return answer(reply, line, replayed);
    });
  });
}

function answer(reply: FastifyReply, line: string, replayed: boolean): FastifyReply {
  if (replayed) reply.header("idempotent-replayed", "true");
  reply.header("etag", tagOf(line)).header("vary", "authorization").header("cache-control", "no-cache");
  return reply.header("content-type", "application/json").send(line);
}
