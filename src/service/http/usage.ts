/** POST /v1/trees/{root}/organizations/{key}/usage: consumption (C-8), posted by the metering side. */
import type { FastifyInstance } from "fastify";
import { isUsageRequest } from "../../wire/validate.ts";
import { queueOf } from "../domain/caller.ts";
import { postUsage } from "../domain/usage.ts";
import { RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { bodyOf } from "./bodies.ts";
import type { ServiceContext } from "./context.ts";
import { pathKey, queryOf } from "./parameters.ts";

export function usageRoutes(app: FastifyInstance, { store, clock }: ServiceContext): void {
  app.post("/v1/trees/:root/organizations/:key/usage", { config: { act: "meter" } }, async (request) => {
    queryOf(request, []);
    const [root, key, caller] = [pathKey(request, "root"), pathKey(request, "key"), callerOf(request)];
    const { operation, credits } = bodyOf(request, isUsageRequest, "UsageRequest");
    const usage = { root, key, kind: "post" as const, credits, operation };
    const answer = await store.write(() => postUsage(usage, caller, clock.now()), queueOf(caller, root));
    if ("code" in answer) throw new RefusedRequest(answer);
    return answer;
  });
}
