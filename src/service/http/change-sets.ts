/** POST /v1/trees/{root}/changesets: the one way in which a tree changes. */
import type { FastifyInstance } from "fastify";
import { isChangeSet } from "../../wire/validate.ts";
import { queueOf } from "../domain/caller.ts";
import { performChangeSet } from "../domain/change-set.ts";
import { performFenced } from "../domain/locks.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { notFound, RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { bodyOf } from "./bodies.ts";
import type { ServiceContext } from "./context.ts";
import { LIMITS } from "./limits.ts";
import { pathKey, queryOf } from "./parameters.ts";

export function changeSetRoutes(app: FastifyInstance, context: ServiceContext): void {
  const { store, clock, regions, leaseMs, alone } = context;
  app.post(
    "/v1/trees/:root/changesets",
    { bodyLimit: LIMITS.bodyBytes, config: { act: "write" } },
    async (request, reply) => {
      queryOf(request, []);
      const root = pathKey(request, "root");
      assertNotTooMany(request.body);
      const asked = bodyOf(request, isChangeSet, "ChangeSet");
      const caller = callerOf(request);
      const { fence } = asked;
      const around = { root, caller, regions, leaseMs, nowMs: clock.now() };
      const answer = await store.write(
        () => (fence === undefined ? performChangeSet(asked, around) : performFenced({ ...asked, fence }, around)),
        queueOf(caller, root),
      );
      if (!answer) throw notFound(root);
      if ("code" in answer) throw new RefusedRequest(answer);
      alone?.answered(asked, answer);
      return reply.header("content-type", "application/json").send(JSON.stringify(answer));
    },
  );
}

/** Before every one of them is looked at. @throws RefusedRequest 413 */
function assertNotTooMany(body: unknown): void {
  const groups = body !== null && typeof body === "object" && "groups" in body ? body.groups : undefined;
  if (!Array.isArray(groups)) return;
  let count = 0;
  for (const group of groups) count += Array.isArray(group?.operations) ? group.operations.length : 0;
  if (count <= LIMITS.operations) return;
  const detail = `the change set has ${count} operations; one has at most ${LIMITS.operations}`;
  throw new RefusedRequest(
    serviceRefusal("body_too_large", detail, { field: "groups", wayOut: "send several change sets" }),
  );
}
