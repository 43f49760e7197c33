/** Following the events of a tree by long poll, over any store and several services on it. */
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { child, root, serve, type UnderTest } from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

export function waiting(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`waiting for events, on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
      await service.post([[root()]]);
    });
    afterEach(async () => {
      await service.close();
      await database.remove();
    });

    const follow = (after: number, seconds: number, who = service) =>
      who.call("GET", `/v1/trees/rlc/events?after=${after}&wait=${seconds}`);

    test("answers at once where there is something already", async () => {
      const began = performance.now();
      expect((await follow(0, 30)).json.events).toHaveLength(1);
      expect(performance.now() - began).toBeLessThan(10_000);
    });

    test("answers as soon as something happens, whichever service wrote it", async () => {
      const other = await serve(await database.open());
      const began = performance.now();
      const [here, there] = [follow(1, 30), follow(1, 30, other)];
      await pause(50);
      await service.group(child("us"));
      for (const { json } of [await here, await there])
        expect(json.events).toMatchObject([{ sequence: 2, kind: "organization.create", address: "us" }]);
      expect(performance.now() - began).toBeLessThan(15_000);
      await other.close();
    });

    test("answers an empty page when nothing happened for so long", async () => {
      const began = performance.now();
      expect((await follow(1, 1)).json).toEqual({ events: [], next: null });
      expect(performance.now() - began).toBeGreaterThanOrEqual(990);
    });

    test("waits no longer than 30 seconds, for nobody who sees no tree", async () => {
      for (const wait of ["31", "-1", "1.5", "x"])
        expect((await service.call("GET", `/v1/trees/rlc/events?wait=${wait}`)).status).toBe(400);
      const began = performance.now();
      expect((await service.call("GET", "/v1/trees/nobody/events?wait=30")).status).toBe(404);
      expect(performance.now() - began).toBeLessThan(10_000);
    });

    test("O-6: a confined caller waits for what it sees", async () => {
      await service.group(child("us"));
      const confined = await service.confinedTo("us");
      const waited = confined.call("GET", "/v1/trees/us/events?after=2&wait=1");
      await service.group(child("de"));
      expect((await waited).json).toEqual({ events: [], next: null });
    });

    test("a service that closes answers those who wait", async () => {
      const store = await database.open();
      const asked = vi.spyOn(store, "read");
      const other = await serve(store);
      const began = performance.now();
      const waited = follow(1, 30, other);
      // Who calls, and the first question for events: then it waits.
      await vi.waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(1));
      const [answer] = await Promise.all([waited, other.close()]);
      expect(answer.json).toEqual({ events: [], next: null });
      expect(performance.now() - began).toBeLessThan(15_000);
    });
  });
}
