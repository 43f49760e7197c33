/** GET /v1/trees/{root}/snapshot: a whole tree at one revision, streamed as NDJSON. */
import { pipeline, Readable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { createGzip } from "node:zlib";
import type { FastifyInstance } from "fastify";
import type { Caller } from "../domain/caller.ts";
import { beginSnapshot, type SnapshotHead, snapshotEnd, snapshotLines } from "../domain/snapshot.ts";
import { endedWhenLeft } from "../store/left.ts";
import type { Row } from "../store/statement.ts";
import { notFound } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { isKnown, takesGzip } from "./conditions.ts";
import type { ServiceContext } from "./context.ts";
import { pathKey, queryOf } from "./parameters.ts";

export function snapshotRoutes(app: FastifyInstance, { store, regions, clock }: ServiceContext): void {
  app.get("/v1/trees/:root/snapshot", { config: { act: "read" } }, async (request, reply) => {
    queryOf(request, []);
    const root = pathKey(request, "root");
    const caller = callerOf(request);
    const knows = (tag: string) => isKnown(request, `"${tag}"`);
    const isHead = request.method === "HEAD";
    const { head, batches } = await store.stream<SnapshotHead | null>(function* () {
      const begun = yield* beginSnapshot(root, caller, { regions, nowMs: clock.now() }, (tag) => isHead || knows(tag));
      return begun ?? { head: null, rows: null };
    });
    if (!head) throw notFound(root);
    reply
      .header("etag", `W/"${head.tag}"`)
      .header("vary", "accept-encoding, authorization")
      .header("cache-control", "no-cache");
    if (knows(head.tag)) return reply.code(304).send();
    reply.header("content-type", "application/x-ndjson");
    // Who is gone before the first line has to be noticed as well: the moment of the database is theirs until it ends.
    const end = () => void batches[Symbol.asyncIterator]().return?.();
    const parts = isHead ? [] : endedWhenLeft(linesOf(head, batches, caller), end);
    const lines = Readable.from(parts, { objectMode: false, highWaterMark: 256 * 1024 });
    if (!takesGzip(request)) return reply.send(lines);
    reply.header("content-encoding", "gzip");
    // A broken pipe ends both streams; the socket says the rest.
    return reply.send(pipeline(lines, createGzip({ level: 1 }), () => undefined));
  });
}

async function* linesOf(
  { header, number, expired }: SnapshotHead,
  batches: AsyncIterable<readonly Row[]>,
  caller: Caller,
): AsyncGenerator<string, void, undefined> {
  yield `${JSON.stringify(header)}\n`;
  let count = 0;
  for await (const rows of batches) {
    count += rows.length;
    yield snapshotLines(rows, number, caller, expired);
    // Others get their turn between batches.
    await turn();
  }
  yield snapshotEnd(count);
}
