/** GET …/reports/{credits,licenses}: an organization and what is below, a line each, streamed as NDJSON. */
import { pipeline, Readable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { createGzip } from "node:zlib";
import type { FastifyInstance } from "fastify";
import type { ReportEnd } from "../../wire/generated/wire.ts";
import { beginReport, type ReportHead, type ReportName, reportLines } from "../domain/reports.ts";
import { endedWhenLeft } from "../store/left.ts";
import type { Row } from "../store/statement.ts";
import { notFound } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { takesGzip } from "./conditions.ts";
import type { ServiceContext } from "./context.ts";
import { pathKey, queryOf } from "./parameters.ts";

const REPORTS = ["credits", "licenses"] as const satisfies readonly ReportName[];

export function reportRoutes(app: FastifyInstance, { store, clock }: ServiceContext): void {
  for (const report of REPORTS)
    app.get(
      `/v1/trees/:root/organizations/:key/reports/${report}`,
      { config: { act: report } },
      async (request, reply) => {
        queryOf(request, []);
        const [root, organization, caller] = [pathKey(request, "root"), pathKey(request, "key"), callerOf(request)];
        const withRows = request.method !== "HEAD";
        const { head, batches } = await store.stream<ReportHead | null>(function* () {
          const begun = yield* beginReport(report, { root, organization }, caller, { nowMs: clock.now(), withRows });
          return begun ?? { head: null, rows: null };
        });
        if (!head) throw notFound(organization);
        reply.header("vary", "accept-encoding, authorization").header("cache-control", "no-store");
        reply.header("content-type", "application/x-ndjson");
        const end = () => void batches[Symbol.asyncIterator]().return?.();
        const parts = withRows ? endedWhenLeft(linesOf(head, batches), end) : [];
        const lines = Readable.from(parts, { objectMode: false, highWaterMark: 256 * 1024 });
        if (!takesGzip(request)) return reply.send(lines);
        reply.header("content-encoding", "gzip");
        // A broken pipe ends both streams; the socket says the rest.
        return reply.send(pipeline(lines, createGzip({ level: 1 }), () => undefined));
      },
    );
}

async function* linesOf(
  head: ReportHead,
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string, void, undefined> {
  yield `${JSON.stringify(head.header)}\n`;
  let lines = 0;
  for await (const rows of batches) {
    const { text, count } = reportLines(rows, head);
    lines += count;
    if (text !== "") yield text;
    // Others get their turn between batches.
    await turn();
  }
  const end: ReportEnd = { end: true, count: lines };
  yield `${JSON.stringify(end)}\n`;
}
