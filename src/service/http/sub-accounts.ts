/** Routes about sub-accounts of linked accounts, and about who has which. Rows come as a stream, and are taken in batches. */
import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { SubAccountImport } from "../../wire/generated/wire.ts";
import { clearSubAccounts, listAssignments, listSubAccounts } from "../domain/account-views.ts";
import type { SubAccountRow } from "../domain/billing-rows.ts";
import { queueOf } from "../domain/caller.ts";
import { importSubAccounts } from "../domain/sub-account-imports.ts";
import { found } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import type { ServiceContext } from "./context.ts";
import { LIMITS } from "./limits.ts";
import { pageLimit, pathKey, pathText, queryOf, textIn } from "./parameters.ts";
import { ROW_TYPES, type RowType, rowsOf, tooManyRows } from "./sub-account-rows.ts";

const ORGANIZATION = "/v1/trees/:root/organizations/:key";
const OF_ACCOUNT = `${ORGANIZATION}/accounts/:asset/sub-accounts`;

/** Rows of a batch: one transaction each. */
const BATCH = 1_000;
/** Problems that are told; of more, how many there are. */
const TOLD = 100;

export function subAccountRoutes(app: FastifyInstance, context: ServiceContext): void {
  const { store, clock, regions } = context;
  const around = (request: FastifyRequest) => {
    return { root: pathKey(request, "root"), caller: callerOf(request), regions, nowMs: clock.now() };
  };

  app.register(async (inside) => {
    inside.removeAllContentTypeParsers();
    for (const type of ROW_TYPES)
      inside.addContentTypeParser(type, async (request: FastifyRequest, body: Readable) => {
        if (Number(request.headers["content-length"] ?? 0) > LIMITS.bodyBytes) throw tooManyRows();
        return { type, body };
      });
    inside.post(OF_ACCOUNT, { bodyLimit: LIMITS.bodyBytes, config: { act: "importAccounts" } }, async (request) => {
      queryOf(request, []);
      const { type, body } = streamIn(request);
      return await take(rowsOf(body, type), request);
    });
  });

  app.delete(OF_ACCOUNT, { config: { act: "importAccounts" } }, async (request, reply) => {
    queryOf(request, []);
    const by = around(request);
    const cleared = await store.write(() => clearSubAccounts(askedIn(request), by), queueOf(by.caller, by.root));
    found(by.root, cleared);
    return reply.code(204).send();
  });

  app.get(`${ORGANIZATION}/sub-accounts`, { config: { act: "accounts" } }, async (request) => {
    const query = queryOf(request, ["q", "after", "limit"]);
    const asked = { q: textIn("q", query.q), after: textIn("after", query.after) ?? "", limit: pageLimit(query) };
    const key = pathKey(request, "key");
    return found(key, await store.read(() => listSubAccounts(key, around(request), asked)));
  });

  app.get(`${ORGANIZATION}/account-assignments`, { config: { act: "accounts" } }, async (request) => {
    const query = queryOf(request, ["after", "limit"]);
    const page = { after: textIn("after", query.after) ?? "", limit: pageLimit(query) };
    const key = pathKey(request, "key");
    return found(key, await store.read(() => listAssignments(key, around(request), page)));
  });

  /** Takes rows in, a batch after the other; where one is refused, those before it stay. */
  async function take(rows: ReturnType<typeof rowsOf>, request: FastifyRequest): Promise<SubAccountImport> {
    const total: SubAccountImport = {
      ...{ rows: 0, added: 0, changed: 0, unchanged: 0, assigned: 0, excluded: 0, childrenCreated: 0 },
      ...{ problems: [], problemCount: 0 },
    };
    const told: SubAccountImport["problems"][number][] = [];
    const tell = (problems: SubAccountImport["problems"]) => {
      total.problemCount += problems.length;
      told.push(...problems.slice(0, TOLD - told.length));
    };
    const asked = askedIn(request);
    const send = async (batch: readonly SubAccountRow[]) => {
      const by = around(request);
      const done = found(
        asked.organization,
        await store.write(() => importSubAccounts(batch, asked, by), queueOf(by.caller, by.root)),
      );
      for (const count of COUNTS) total[count] += done[count];
      tell([...done.problems].sort((one, other) => one.row - other.row));
    };
    let batch: SubAccountRow[] = [];
    for await (const one of rows) {
      total.rows += 1;
      if ("code" in one) tell([one]);
      else batch.push(one);
      if (batch.length < BATCH) continue;
      await send(batch);
      batch = [];
    }
    // Without any row it is still asked whether there is such an account.
    if (batch.length > 0 || total.rows === 0) await send(batch);
    return { ...total, problems: told };
  }
}

const COUNTS = ["added", "changed", "unchanged", "assigned", "excluded", "childrenCreated"] as const;

function askedIn(request: FastifyRequest): { organization: string; account: string } {
  return { organization: pathKey(request, "key"), account: pathText(request, "asset") ?? "" };
}

/** The stream of a request, as its content type parser has left it. */
function streamIn({ body }: FastifyRequest): { readonly type: RowType; readonly body: Readable } {
  return body as { readonly type: RowType; readonly body: Readable };
}
