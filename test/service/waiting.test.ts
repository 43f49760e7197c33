/** How many may wait for events at once, and that who goes away waits no longer. */
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createToken } from "../../src/service/domain/tokens.ts";
import { LIMITS } from "../../src/service/http/limits.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { freshFolder, root, serve, type UnderTest } from "./under-test.ts";

let service: UnderTest;
let remove: () => void;
beforeEach(async () => {
  const fresh = freshFolder();
  remove = fresh.remove;
  service = await serve(await openSqlite({ file: join(fresh.folder, "allot.db") }));
  await service.post([[root()]]);
});
afterEach(async () => {
  await service.close();
  remove();
});

const follow = (seconds: number) => service.call("GET", `/v1/trees/rlc/events?after=1&wait=${seconds}`);

test("more than so many are refused with 503 until others have left, and may always ask without waiting", async () => {
  const token = await service.store.write(() =>
    createToken({ name: "t", principal: "operator", role: "operator", scope: null, expiresAt: null }, 0),
  );
  const request = `GET /v1/trees/rlc/events?after=1&wait=30 HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n\r\n`;
  const sockets: Socket[] = Array.from({ length: LIMITS.waiting + 1 }, () => connect(service.socketPath));
  const refused = Promise.race(
    sockets.map((socket) => new Promise<string>((resolve) => socket.once("data", (text) => resolve(String(text))))),
  );
  for (const socket of sockets) socket.write(request);
  // One too many: when it is told so, all the others wait.
  expect(await refused).toMatch(/^HTTP\/1.1 503 /);
  let answer = await follow(30);
  expect([answer.status, answer.json.code, answer.headers["retry-after"]]).toEqual([503, "busy", "1"]);
  expect((await follow(0)).status).toBe(200);
  for (const socket of sockets) socket.destroy();
  for (const until = performance.now() + 20_000; answer.status === 503 && performance.now() < until; )
    answer = await follow(1);
  expect(answer.json).toEqual({ events: [], next: null });
});
