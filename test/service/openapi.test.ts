/** The document of the API against the service: every route is in it, nothing else is, and the service serves it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildService } from "../../src/service/service.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { DOCUMENT_FILE, documentedOperations } from "./documented.ts";
import { clientOf, freshFolder, serve, type UnderTest } from "./under-test.ts";

let service: UnderTest;
let remove: () => void;
let folder: string;
beforeAll(async () => {
  ({ folder, remove } = freshFolder());
  service = await serve(await openSqlite({ file: join(folder, "allot.db") }));
});
afterAll(async () => {
  await service.close();
  remove();
});

test("the document is valid OpenAPI 3.1", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(DOCUMENT_FILE);
  expect([valid, errors]).toEqual([true, undefined]);
  expect(validator.version).toBe("3.1");
});

test("every route of the service is in the document, with its methods, and nothing else is", async () => {
  const other = await buildService({
    store: await openSqlite({ file: join(folder, "other.db") }),
    clock: service.clock,
  });
  const offered = [...other.server.offered].flatMap(([path, methods]) =>
    // OpenAPI has no words for LOCK and UNLOCK: `…/lock` stands for them.
    [...methods]
      .filter((method) => !/LOCK$/.test(method))
      .map((method) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`),
  );
  await other.close();
  expect(offered.sort()).toEqual(documentedOperations().sort());
});

test("the service serves its document to everybody, once for each who keeps it", async () => {
  const nobody = clientOf(service.socketPath, "");
  const { text, headers } = await nobody.call("GET", "/v1/openapi.json");
  expect(text).toBe(readFileSync(DOCUMENT_FILE, "utf8"));
  const again = await nobody.call("GET", "/v1/openapi.json", { headers: { "if-none-match": String(headers.etag) } });
  expect([again.status, again.text]).toEqual([304, ""]);
  await nobody.close();
});
