/** /v1/trees/{root}/lock and /v1/locks: leases on trees, which keep applies apart. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Refusal } from "../../wire/generated/wire.ts";
import { isLockRenewal, isLockRequest, isRefusal } from "../../wire/validate.ts";
import { queueOf } from "../domain/caller.ts";
import { listLocks, readLock, releaseLock, renewLock, takeLock } from "../domain/locks.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { notFound, RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { bodyOf } from "./bodies.ts";
import type { ServiceContext } from "./context.ts";
import { pathKey, queryOf, wholeOf } from "./parameters.ts";

const PATH = "/v1/trees/:root/lock";
const READ = { config: { act: "read" } } as const;
const WRITE = { config: { act: "write" } } as const;

export function lockRoutes(app: FastifyInstance, { store, leaseMs }: ServiceContext): void {
  const askedIn = (request: FastifyRequest) => {
    const [key, caller] = [pathKey(request, "root"), callerOf(request)];
    return { key, caller, leaseMs, queue: queueOf(caller, key) };
  };

  app.post(PATH, WRITE, async (request) => {
    queryOf(request, []);
    const { queue, ...asked } = askedIn(request);
    const body = bodyOf(request, isLockRequest, "LockRequest");
    const answer = await store.write(() => takeLock(asked, body), queue);
    return unrefused(answer, asked.key);
  });

  app.put(PATH, WRITE, async (request) => {
    queryOf(request, []);
    const { queue, ...asked } = askedIn(request);
    const body = bodyOf(request, isLockRenewal, "LockRenewal");
    const answer = await store.write(() => renewLock(asked, body.fence), queue);
    return unrefused(answer, asked.key);
  });

  app.delete(PATH, WRITE, async (request, reply) => {
    const fence = fenceIn(queryOf(request, ["fence"]).fence);
    const { queue, ...asked } = askedIn(request);
    const ended = await store.write(() => releaseLock(asked, fence), queue);
    if (ended !== null) {
      const { lock, byForce } = unrefused(ended, asked.key);
      const by = asked.caller.principal;
      if (byForce) request.log.warn({ lock, by }, "a lock was released by force");
      else request.log.info({ lock, by }, "a lock was released");
    }
    return reply.code(204).send();
  });

  app.get(PATH, READ, async (request) => {
    queryOf(request, []);
    const { queue: _queue, ...asked } = askedIn(request);
    const lock = await store.read(() => readLock(asked));
    if (lock === null)
      throw new RefusedRequest(
        serviceRefusal("not_found", `nobody holds the lock of ${asked.key}`, { address: asked.key }),
      );
    return unrefused(lock, asked.key);
  });

  app.get("/v1/locks", READ, async (request) => {
    queryOf(request, []);
    return { locks: await store.read(() => listLocks(callerOf(request), leaseMs)) };
  });
}

/** @throws RefusedRequest */
function unrefused<T extends object>(answer: T | Refusal | undefined, key: string): T {
  if (answer === undefined) throw notFound(key);
  if (isRefusal(answer)) throw new RefusedRequest(answer);
  return answer;
}

function fenceIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : wholeOf("fence", text, 0, 1, Number.MAX_SAFE_INTEGER);
}
