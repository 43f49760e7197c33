/** GET /v1/openapi.json: the document of this API, as the package has it. Read when it is first asked for. */
import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { FastifyInstance } from "fastify";
import { SCHEMA_FOLDER } from "../../wire/schema-folder.ts";
import { isKnown } from "./conditions.ts";
import { queryOf } from "./parameters.ts";

const FILE = new URL("openapi.json", SCHEMA_FOLDER);

export function openApiRoute(app: FastifyInstance): void {
  let read: Promise<{ readonly text: string; readonly tag: string }> | undefined;
  app.get("/v1/openapi.json", async (request, reply) => {
    queryOf(request, []);
    read ??= load();
    const { text, tag } = await read;
    reply.header("etag", tag).header("cache-control", "no-cache");
    if (isKnown(request, tag)) return reply.code(304).send();
    return reply.header("content-type", "application/json").send(text);
  });
}

async function load(): Promise<{ text: string; tag: string }> {
  const text = await readFile(FILE, "utf8");
  return { text, tag: `"${hash("sha256", text, "base64url").slice(0, 22)}"` };
}
