/** Consumption (C-8), posted by the metering side: usage, holds as resources of their own, and licenses (L-3). */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { stateAt } from "../../model/law/metering.ts";
import type { Hold, HoldAnswer, HoldRequest } from "../../wire/generated/wire.ts";
import { isHoldPost, isHoldRequest, isHoldVoid, isLicenseUseRequest, isUsageRequest } from "../../wire/validate.ts";
import { readAccount } from "../domain/accounts.ts";
import { queueOf, sees } from "../domain/caller.ts";
import { instantOf, rfc3339 } from "../domain/clock.ts";
import { findHold, type KeptHold, openHolds } from "../domain/holds.ts";
import { meterLicenses } from "../domain/license-usage.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { findTree } from "../domain/trees.ts";
import { type AskedUsage, type Lasting, type Metered, meter } from "../domain/usage.ts";
import { found, notFound, RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { bodyOf } from "./bodies.ts";
import type { ServiceContext } from "./context.ts";
import { pageLimit, pathKey, pathText, queryOf, textIn } from "./parameters.ts";

const ORGANIZATION = "/v1/trees/:root/organizations/:key";
const METER = { config: { act: "meter" } } as const;

/** How long a hold lasts that says nothing of it. */
const USUAL_SECONDS = 3_600;

export function usageRoutes(app: FastifyInstance, { store, clock }: ServiceContext): void {
  const metered = async (request: FastifyRequest, operation: string, asked: AskedUsage): Promise<Metered> => {
    const [root, key, caller] = [pathKey(request, "root"), pathKey(request, "key"), callerOf(request)];
    const usage = { root, key, operation, asked };
    const answer = await store.write(() => meter(usage, caller, clock.now()), queueOf(caller, root));
    if ("code" in answer) throw new RefusedRequest(answer);
    return answer;
  };

  app.post(`${ORGANIZATION}/usage`, METER, async (request) => {
    queryOf(request, []);
    const { operation, credits } = bodyOf(request, isUsageRequest, "UsageRequest");
    return (await metered(request, operation, { kind: "use", credits })).balances;
  });

  app.post(`${ORGANIZATION}/holds`, METER, async (request) => {
    queryOf(request, []);
    const body = bodyOf(request, isHoldRequest, "HoldRequest");
    const { operation, credits } = body;
    return answerOf(await metered(request, operation, { kind: "hold", credits, lasting: lastingOf(body) }));
  });

  app.post(`${ORGANIZATION}/holds/:id/post`, METER, async (request) => {
    queryOf(request, []);
    const { operation, credits } = bodyOf(request, isHoldPost, "HoldPost");
    return answerOf(await metered(request, operation, { kind: "post", hold: holdId(request), credits }));
  });

  app.post(`${ORGANIZATION}/holds/:id/void`, METER, async (request) => {
    queryOf(request, []);
    const { operation } = bodyOf(request, isHoldVoid, "HoldVoid");
    return answerOf(await metered(request, operation, { kind: "void", hold: holdId(request) }));
  });

  app.post(`${ORGANIZATION}/licenses/:asset/use`, METER, async (request) => {
    queryOf(request, []);
    const { operation, count } = bodyOf(request, isLicenseUseRequest, "LicenseUseRequest");
    const [root, key, caller] = [pathKey(request, "root"), pathKey(request, "key"), callerOf(request)];
    const usage = { root, key, product: pathText(request, "asset") ?? "", operation, count };
    return found(key, await store.write(() => meterLicenses(usage, caller, clock.now()), queueOf(caller, root)));
  });

  app.get(`${ORGANIZATION}/holds`, METER, async (request) => {
    const asked = queryOf(request, ["after", "limit"]);
    const [after, limit, nowMs] = [textIn("after", asked.after) ?? "", pageLimit(asked), clock.now()];
    const [root, key, caller] = [pathKey(request, "root"), pathKey(request, "key"), callerOf(request)];
    const open = await store.read(function* () {
      const tree = yield* findTree(root, caller);
      const account = tree && (yield* readAccount(tree.number, key));
      if (!tree || !account || !sees(caller, account)) return undefined;
      const of = { tree: tree.number, organization: account.number };
      return yield* openHolds(of, { after, limit: limit + 1 }, nowMs);
    });
    if (!open) throw notFound(key);
    const holds = open.slice(0, limit).map((hold) => holdAt(hold, nowMs));
    return { holds, next: open.length > limit ? (holds.at(-1)?.id ?? null) : null };
  });

  app.get(`${ORGANIZATION}/holds/:id`, METER, async (request) => {
    queryOf(request, []);
    const [root, key, caller] = [pathKey(request, "root"), pathKey(request, "key"), callerOf(request)];
    const id = holdId(request);
    const hold = await store.read(function* () {
      const tree = yield* findTree(root, caller);
      const account = tree && (yield* readAccount(tree.number, key));
      return tree && account && sees(caller, account) ? yield* findHold(tree.number, account.number, id) : undefined;
    });
    if (!hold) throw notFound(key);
    return holdAt(hold, clock.now());
  });
}

/** The id of a hold from the path; what can be none names nothing that is there. */
function holdId(request: FastifyRequest): string {
  const id = pathText(request, "id");
  if (id === undefined) throw notFound(pathKey(request, "key"));
  return id;
}

/** @throws RefusedRequest 400 where both are said, or what is no time */
function lastingOf({ seconds, expiresAt }: HoldRequest): Lasting {
  if (expiresAt === undefined) return { forMs: (seconds ?? USUAL_SECONDS) * 1_000 };
  if (seconds !== undefined) throw misfit("a hold has seconds or expiresAt, not both");
  const untilMs = instantOf(expiresAt);
  if (untilMs === undefined) throw misfit("expiresAt is an RFC 3339 time like 2026-01-31T08:00:00Z");
  return { untilMs };
}

function misfit(detail: string): RefusedRequest {
  return new RefusedRequest(serviceRefusal("body_invalid", detail, { field: "expiresAt" }));
}

function answerOf({ balances, hold }: Metered): HoldAnswer {
  if (!hold) throw new Error("what was done with a hold answers it");
  return { ...balances, hold: shown(hold, hold.state) };
}

function holdAt(hold: KeptHold, nowMs: number): Hold {
  return shown(hold, stateAt(hold, nowMs));
}

function shown({ id, credits, posted, createdAt, expiresAt }: KeptHold, state: Hold["state"]): Hold {
  return { id, credits, state, posted, createdAt: rfc3339(createdAt), expiresAt: rfc3339(expiresAt) };
}
