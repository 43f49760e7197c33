/** /v1/trees/{root}/runs: what each apply has changed. */
import type { FastifyInstance } from "fastify";
import { serviceRefusal } from "../domain/refusals.ts";
import { readRun, readRuns } from "../domain/runs.ts";
import { findTree } from "../domain/trees.ts";
import { notFound, RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import type { ServiceContext } from "./context.ts";
import { beforeIn, pageLimit, pathKey, pathText, queryOf } from "./parameters.ts";

export function runRoutes(app: FastifyInstance, { store }: ServiceContext): void {
  app.get("/v1/trees/:root/runs", { config: { act: "read" } }, async (request) => {
    const asked = queryOf(request, ["before", "limit"]);
    const page = { before: beforeIn(asked), limit: pageLimit(asked) };
    const [root, caller] = [pathKey(request, "root"), callerOf(request)];
    const runs = await store.read(function* () {
      const tree = yield* findTree(root, caller);
      return tree && (yield* readRuns(tree, caller, page));
    });
    if (!runs) throw notFound(root);
    return runs;
  });

  app.get("/v1/trees/:root/runs/:run", { config: { act: "read" } }, async (request) => {
    queryOf(request, []);
    const [root, id, caller] = [pathKey(request, "root"), pathText(request, "run"), callerOf(request)];
    const found = await store.read(function* () {
      const tree = yield* findTree(root, caller);
      return tree && { run: id === undefined ? undefined : yield* readRun(tree, caller, id) };
    });
    if (!found) throw notFound(root);
    if (!found.run)
      throw new RefusedRequest(serviceRefusal("not_found", `no run of that id has changed ${root}`, { rule: "O-6" }));
    return found.run;
  });
}
