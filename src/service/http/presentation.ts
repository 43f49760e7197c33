/** Routes about how an organization looks to people, and whom it tells (B-2 to B-4). */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isPresentation } from "../../wire/validate.ts";
import { queueOf } from "../domain/caller.ts";
import { readPresentationOf, setPresentation } from "../domain/presentation-requests.ts";
import { found } from "./answers.ts";
import { operationIn } from "./assets.ts";
import { callerOf } from "./authentication.ts";
import { bodyOf } from "./bodies.ts";
import type { ServiceContext } from "./context.ts";
import { pathKey, queryOf } from "./parameters.ts";

const PATH = "/v1/trees/:root/organizations/:key/presentation";

export function presentationRoutes(app: FastifyInstance, { store, clock, regions }: ServiceContext): void {
  const around = (request: FastifyRequest) => {
    return { root: pathKey(request, "root"), caller: callerOf(request), regions, nowMs: clock.now() };
  };
  const asked = (request: FastifyRequest) => {
    queryOf(request, []);
    return { organization: pathKey(request, "key"), operation: operationIn(request, "presentation") };
  };

  app.get(PATH, { config: { act: "presentation" } }, async (request) => {
    const { organization } = asked(request);
    return found(organization, await store.read(() => readPresentationOf(around(request), organization)));
  });

  app.put(PATH, { config: { act: "write" } }, async (request) => {
    const one = asked(request);
    const said = bodyOf(request, isPresentation, "Presentation");
    const by = around(request);
    return found(
      one.organization,
      await store.write(() => setPresentation(said, one, by), queueOf(by.caller, by.root)),
    );
  });

  app.delete(PATH, { config: { act: "write" } }, async (request, reply) => {
    const one = asked(request);
    const by = around(request);
    found(one.organization, await store.write(() => setPresentation(null, one, by), queueOf(by.caller, by.root)));
    return reply.code(204).send();
  });
}
