/** What is written down and read in pages: trees, events, ledger; and the verification of the ledger. */
import type { FastifyInstance } from "fastify";
import { type EventsAsked, readEvents } from "../domain/events.ts";
import { readLedger } from "../domain/ledger.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { isAlive } from "../domain/tokens.ts";
import { findTree, listTrees } from "../domain/trees.ts";
import { verifyTree } from "../domain/verification.ts";
import { notFound, RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import type { ServiceContext } from "./context.ts";
import { LIMITS } from "./limits.ts";
import { beforeIn, cursorOf, keyIn, pathKey, queryOf, textIn, wholeOf, wordIn } from "./parameters.ts";
import { waitingRoom } from "./waiting.ts";

export function logRoutes(app: FastifyInstance, { store, clock }: ServiceContext): void {
  app.get("/v1/trees", { config: { act: "read" } }, async (request) => {
    queryOf(request, []);
    const trees = await store.read(() => listTrees(callerOf(request)));
    return { trees: trees.map(({ root, lineage, revision }) => ({ root, lineage, revision })) };
  });

  const waitFor = waitingRoom(app);
  app.get("/v1/trees/:root/events", { config: { act: "read" } }, async (request, reply) => {
    const { wait, ...asked } = queryOf(request, [
      ...(["after", "before", "limit", "organization", "run", "order", "wait"] as const),
    ]);
    const events = eventsIn(asked);
    const [root, caller] = [pathKey(request, "root"), callerOf(request)];
    const found = await waitFor(reply, {
      seconds: wholeOf("wait", wait, 0, 0, LIMITS.waitSeconds),
      ask: () =>
        store.read(function* () {
          // Who waits may have been sent away meanwhile.
          if (!(yield* isAlive(caller, clock.now())))
            throw new RefusedRequest(serviceRefusal("unauthenticated", "the token has ended or was revoked"));
          const tree = yield* findTree(root, caller);
          return tree && { page: yield* readEvents(tree, caller, events) };
        }),
      isNews: (found) => !found?.page || found.page.events.length > 0,
    });
    if (!found) throw notFound(root);
    if (!found.page) throw notFound(events.organization ?? root);
    return found.page;
  });

  app.get("/v1/trees/:root/ledger", { config: { act: "credits" } }, async (request) => {
    const { organization, ...part } = queryOf(request, ["after", "limit", "organization"]);
    const cursor = cursorOf(part);
    const [root, caller] = [pathKey(request, "root"), callerOf(request)];
    const page = await store.read(function* () {
      const tree = yield* findTree(root, caller);
      return tree && (yield* readLedger(tree, caller, cursor, organization ?? null));
    });
    if (!page) throw notFound(root);
    return page;
  });

  app.get("/v1/trees/:root/verification", { config: { act: "credits" } }, async (request) => {
    queryOf(request, []);
    const [root, caller] = [pathKey(request, "root"), callerOf(request)];
    const verification = await verifyTree(store, root, caller);
    if (verification === "absent") throw notFound(root);
    if (verification === "out_of_reach")
      throw new RefusedRequest(serviceRefusal("forbidden", "only who sees the whole tree can verify its ledger"));
    return verification;
  });
}

type Given = Partial<Record<"after" | "before" | "limit" | "organization" | "run" | "order", string>>;

/** Which events are asked for. @throws RefusedRequest 400 */
function eventsIn({ before, organization, run, order, ...part }: Given): EventsAsked {
  return {
    ...cursorOf(part),
    before: beforeIn({ before }),
    organization: keyIn("organization", organization),
    run: textIn("run", run),
    order: wordIn("order", order, ["oldest", "newest"]) ?? "oldest",
  };
}
