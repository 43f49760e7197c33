/** Callers who go away, ask for nonsense, or want what is not theirs. Over any store. */
import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LIMITS } from "../../src/service/http/limits.ts";
import {
  adopt,
  allocate,
  change,
  child,
  distributor,
  rekey,
  release,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

export function hostileConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`hostile callers on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
      await service.post([[root()], [distributor("emea"), child("de", "emea")], [child("us")]]);
    });
    afterEach(async () => {
      await service.close();
      await database.remove();
    });

    test("snapshots that nobody reads keep no connection: whoever comes after is answered", async () => {
      const head = `GET /v1/trees/rlc/snapshot HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${service.token}\r\n\r\n`;
      // Far more than there are connections to a database, gone before, while and after they are answered.
      for (let turn = 0; turn < 60; turn += 1) {
        const socket = connect(service.socketPath);
        socket.on("error", () => undefined);
        await once(socket, "connect");
        socket.write(head);
        if (turn % 3 === 0) socket.destroy();
        else if (turn % 3 === 1) setImmediate(() => socket.destroy());
        else setTimeout(() => socket.destroy(), 2);
      }
      const all = await Promise.all(Array.from({ length: 12 }, () => service.organizations()));
      expect(all.map(({ size }) => size)).toEqual(Array(12).fill(4));
    });

    test("an id that is none, or of another tree, names nothing", async () => {
      const [, us] = (await service.organizations()).get("us")?.id.split("-") ?? [];
      for (const id of ["-", "%00", "", "x", `zz-${us}`, `zzzz-${"z".repeat(20)}`])
        expect((await service.call("GET", `/v1/trees/rlc/ledger?organization=${id}`)).json, id).toEqual({
          entries: [],
          next: null,
        });
      for (const id of ["-", "x", `zz-${us}`, "zz-1000000000000000"])
        expect((await service.call("GET", `/v1/trees/rlc/persons?ids=${id}`)).json, id).toEqual({ persons: [] });
    });

    test("C-7 an organization leaves neither its key nor the stack that manages it; its distributor does that", async () => {
      const own = await service.confinedTo("de");
      for (const [asked, stack] of [
        [release("de"), "stack"],
        [adopt("de", "mine"), "mine"],
        [rekey("de", "elsewhere"), "stack"],
      ] as const) {
        const { json } = await own.post([[asked]], { root: "de", stack });
        const refusal = { code: "distributor_only", rule: "C-7" };
        expect(json.groups, asked.kind).toMatchObject([{ status: "refused", refusal }]);
      }
      const { json } = await own.post([[change("de", { country: "AT" })]], { root: "de" });
      expect(json.groups).toMatchObject([{ status: "applied" }]);
      expect((await service.group(allocate("de", 20_000))).status).toBe("applied");
    });

    test("a body is large where much may be asked for at once, and small everywhere else", async () => {
      const body = { operation: "x".repeat(16), credits: Array(LIMITS.smallBodyBytes / 2).fill(0) };
      const { status, json } = await service.call("POST", "/v1/trees/rlc/organizations/us/usage", { body });
      expect([status, json.code]).toEqual([413, "body_too_large"]);
      const large = await service.post([[child("big", "rlc")]], { run: "r".repeat(64), stack: "s" });
      expect(large.status).toBe(200);
    });

    test("a token that is revoked while its bearer waits is told nothing more", async () => {
      const waiting = await service.confinedTo("us");
      const { json: me } = await waiting.call("GET", "/v1/me");
      const waited = waiting.call("GET", "/v1/trees/us/events?after=100&wait=10");
      expect((await service.call("DELETE", `/v1/tokens/${me.token.id}`)).status).toBe(204);
      await service.group(allocate("us", 20_000));
      expect((await waited).status).toBe(401);
    });
  });
}
