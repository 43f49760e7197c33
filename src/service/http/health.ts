/** GET /health and GET /ready, for who has no token: load balancers and supervisors. */
import type { FastifyInstance } from "fastify";
import type { Refusal } from "../../wire/generated/wire.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { NewerSchema, type Store, StoreBusy, StoreFailed } from "../store/store.ts";
import { RefusedRequest } from "./answers.ts";
import { LIMITS } from "./limits.ts";

/** Why a service cannot answer now; undefined when it can. */
export type Readiness = () => Promise<Refusal | undefined>;

/** Asks the database, within a time, and whether the service is being stopped. */
export function readinessOf(store: Store, isStopping: () => boolean): Readiness {
  // However many ask, the database is asked once at a time.
  let asking: Promise<string | undefined> | undefined;
  const ask = () => {
    asking ??= store
      .check()
      .then(() => undefined, messageOf)
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };
  return async () => {
    if (isStopping()) return serviceRefusal("stopping", "the service is being stopped");
    const late = Promise.withResolvers<string>();
    const timer = setTimeout(() => late.resolve("the database does not answer in time"), LIMITS.readyMs);
    try {
      const wrong = await Promise.race([ask(), late.promise]);
      return wrong === undefined ? undefined : serviceRefusal("busy", wrong);
    } finally {
      clearTimeout(timer);
    }
  };
}

export function healthRoutes(app: FastifyInstance, readiness: Readiness): void {
  app.get("/health", async () => ({ status: "ok" }));
  app.get("/ready", async () => {
    const refusal = await readiness();
    if (refusal) throw new RefusedRequest(refusal);
    return { status: "ok" };
  });
}

/** Stores say what is wrong without addresses or passwords. */
function messageOf(error: unknown): string {
  const isSaid = error instanceof StoreBusy || error instanceof StoreFailed || error instanceof NewerSchema;
  return isSaid ? error.message : "the database cannot be asked";
}
