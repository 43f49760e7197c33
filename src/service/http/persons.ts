/** /v1/trees/{root}/persons and /erasures: who ids of persons are, and erasing people. */
import type { FastifyInstance } from "fastify";
import { isErasureRequest, isRefusal } from "../../wire/validate.ts";
import { queueOf } from "../domain/caller.ts";
import { erasePerson } from "../domain/erasure.ts";
import { findTree } from "../domain/trees.ts";
import { readWho } from "../domain/who.ts";
import { notFound, RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { bodyOf } from "./bodies.ts";
import type { ServiceContext } from "./context.ts";
import { idsIn, pathKey, queryOf } from "./parameters.ts";

export function personRoutes(app: FastifyInstance, { store, clock }: ServiceContext): void {
  app.get("/v1/trees/:root/persons", { config: { act: "read" } }, async (request) => {
    const ids = idsIn(queryOf(request, ["ids"]));
    const [root, caller] = [pathKey(request, "root"), callerOf(request)];
    const persons = await store.read(function* () {
      const tree = yield* findTree(root, caller);
      return tree && (yield* readWho(tree, caller, ids));
    });
    if (!persons) throw notFound(root);
    return persons;
  });

  app.post("/v1/trees/:root/erasures", { config: { act: "people" } }, async (request) => {
    queryOf(request, []);
    const { email } = bodyOf(request, isErasureRequest, "ErasureRequest");
    const [root, caller] = [pathKey(request, "root"), callerOf(request)];
    const erased = await store.write(() => erasePerson(root, email, caller, clock.now()), queueOf(caller, root));
    if (!erased) throw notFound(root);
    if (isRefusal(erased)) throw new RefusedRequest(erased);
    // Also where there was nobody left: perhaps an earlier request got no further than the row.
    if (!(await store.purge())) request.log.warn("erased data is still in the database's log: somebody reads for long");
    return erased;
  });
}
