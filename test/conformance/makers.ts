/**
 * Who stands behind a token (P-7, O-10, O-11), over any store: one of a service account goes on while its maker could make it, and comes
 * back with them; a person's own ends with their membership. Each test has people and children of its own below one distributor.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { query, text } from "../../src/service/store/statement.ts";
import type { TokenRequest } from "../../src/wire/generated/wire.ts";
import {
  type Answer,
  type Client,
  change,
  child,
  clientOf,
  disable,
  distributor,
  invite,
  move,
  nameOwner,
  newOperationId,
  type Operation,
  operation,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

export function makerConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`makers of tokens on ${name}`, () => {
    let service: UnderTest;
    let database: FreshStore;
    const clients: Client[] = [];
    let count = 0;

    beforeAll(async () => {
      database = await fresh();
      service = await serve(await database.open());
      await service.post([
        [root("rlc", { credits: 5_000_000 })],
        [distributor("emea", "rlc", 1_000_000), distributor("apac", "rlc", 1_000_000)],
        [change("apac", { access: "delegated" })],
      ]);
    });
    afterAll(async () => {
      for (const client of clients) await client.close();
      await service.close();
      await database.remove();
    });

    const applied = async (...operations: Operation[]) =>
      expect(await service.group(...operations)).toMatchObject({ status: "applied" });
    const enable = (key: string, email: string) => operation("membership.enable", key, { email });
    const roles = (key: string, email: string, ...given: string[]) =>
      operation("membership.update", key, { email, roles: given });

    function bearing(secret: string): Client {
      const client = clientOf(service.socketPath, secret);
      clients.push(client);
      return client;
    }

    function newKey(): string {
      count += 1;
      return `c${count}`;
    }

    /** A child below emea, where the people of that act inside. */
    async function delegated(): Promise<string> {
      const key = newKey();
      await applied(child(key, "emea"), change(key, { access: "delegated" }));
      return key;
    }

    /** The secret of the last mail to somebody. */
    async function mailed(email: string): Promise<string> {
      const rows = await service.store.read(() =>
        query(
          `SELECT b.secret FROM outbox b JOIN persons p ON p.tree = b.tree AND p.number = b.person
           WHERE p.email = $1 AND b.secret IS NOT NULL`,
          email,
        ),
      );
      expect(rows).toHaveLength(1);
      return text(rows[0]?.[0]);
    }

    /** Somebody who has accepted; with the address. */
    async function joined(key = "emea", ...given: string[]): Promise<{ who: Client; email: string }> {
      count += 1;
      const email = `p${count}@${key}.example`;
      await applied(invite(key, email, given.length > 0 ? given : ["admin"], `Person ${count}`));
      const { json } = await service.call("POST", "/v1/invitations/accept", { body: { secret: await mailed(email) } });
      return { who: bearing(json.token.secret), email };
    }

    function ask(by: Client, tree: string, organization: string, more: Partial<TokenRequest> = {}): Promise<Answer> {
      const usual = { name: "ci", role: "admin", access: "full", principal: null, expiresAt: null };
      const body = { ...usual, tree, organization, ...more };
      return by.call("POST", "/v1/tokens", { body, headers: { "idempotency-key": newOperationId() } });
    }

    async function made(...asked: Parameters<typeof ask>): Promise<Client> {
      const { status, json, text: said } = await ask(...asked);
      expect([said, status]).toEqual([said, 201]);
      return bearing(json.secret);
    }

    const me = (client: Client) => client.call("GET", "/v1/me");
    /** 200, or the rule by which it is 401. */
    async function standing(client: Client): Promise<number | string> {
      const { status, json } = await me(client);
      if (status === 200) return 200;
      expect([status, json.code]).toEqual([401, "unauthenticated"]);
      if (json.rule !== null)
        expect(json.wayOut).toMatch(/^an owner or admin of .* makes another; this one goes on when/);
      return json.rule;
    }

    describe("a service account's token", () => {
      const ACCESSES = [
        ["admin", "full"],
        ["member", "read"],
        ["admin", "scim"],
      ] as const;

      test.each(ACCESSES)(
        "O-11 of a delegated child, %s with %s access, sleeps while it is sealed",
        async (role, access) => {
          const key = await delegated();
          const { who } = await joined();
          const token = await made(who, "emea", key, { role, access });
          expect(await standing(token)).toBe(200);
          await applied(change(key, { access: "sealed" }));
          expect(await standing(token)).toBe("O-11");
          await applied(change(key, { access: "delegated" }));
          expect(await standing(token)).toBe(200);
        },
      );

      test("O-11 O-12 the same where it inherits that, and where it is moved away", async () => {
        const mid = newKey();
        await applied(distributor(mid, "emea", 100_000), change(mid, { access: "delegated" }));
        const leaf = newKey();
        await applied(child(leaf, mid));
        const { who } = await joined();
        const [inMid, inLeaf] = [await made(who, "emea", mid), await made(who, "emea", leaf)];
        const both = async () => [await standing(inMid), await standing(inLeaf)];
        expect(await both()).toEqual([200, 200]);
        await applied(change(mid, { access: "sealed" }));
        expect(await both()).toEqual(["O-11", "O-11"]);
        await applied(change(mid, { access: "delegated" }), move(leaf, "apac"));
        expect(await both()).toEqual([200, "O-11"]);
      });

      test.each(ACCESSES)(
        "P-7 %s with %s access sleeps while whoever made it is disabled, or is less",
        async (role, access) => {
          const { who, email } = await joined();
          const token = await made(who, "emea", "emea", { role, access });
          await applied(disable("emea", email));
          expect(await standing(token)).toBe("P-7");
          await applied(enable("emea", email));
          expect(await standing(token)).toBe(200);
          await applied(roles("emea", email, "member"));
          expect(await standing(token)).toBe("P-7");
          await applied(roles("emea", email, "admin"));
          expect(await standing(token)).toBe(200);
        },
      );

      test("P-7 is told whose access it ends with, in their own organization; elsewhere, nobody's address", async () => {
        const key = await delegated();
        const { who, email } = await joined();
        const maker = async (client: Client) => (await me(client)).json.authority.maker;
        expect(await maker(await made(who, "emea", "emea"))).toBe(email);
        expect(await maker(await made(who, "emea", key))).toBeUndefined();
        expect(await maker(who)).toBeUndefined();
      });

      test("P-7 a disabled admin does not come back by the token that they made", async () => {
        const { who, email } = await joined();
        const token = await made(who, "emea", "emea");
        await applied(disable("emea", email));
        expect((await token.post([[enable("emea", email)]], { root: "emea" })).json).toMatchObject({
          ...{ status: 401, rule: "P-7" },
        });
        expect(await standing(who)).toBeNull();
      });

      test("P-7 a token of the owner's is good no more once they have passed ownership on", async () => {
        const key = await delegated();
        await applied(
          change(key, { access: "sealed" }),
          nameOwner(key, { name: "Olga", email: `olga@${key}.example` }),
        );
        const accepted = async (path: string, email: string) =>
          (await service.call("POST", path, { body: { secret: await mailed(email) } })).json;
        const olga = bearing((await accepted("/v1/invitations/accept", `olga@${key}.example`)).token.secret);
        const { email } = await joined(key, "member");
        const [owners, admins] = [await made(olga, key, key, { role: "owner" }), await made(olga, key, key)];
        await olga.post([[operation("owner.transfer", key, { to: email })]], { root: key });
        await accepted("/v1/transfers/accept", email);
        expect([await standing(owners), await standing(admins)]).toEqual(["P-7", 200]);
      });

      test("O-10 sleeps while the maker's organization keeps its people out", async () => {
        const key = await delegated();
        const { who } = await joined();
        const [own, below] = [await made(who, "emea", "emea"), await made(who, "emea", key)];
        await applied(change("emea", { customerAccess: "refuse" }));
        expect([await standing(own), await standing(below)]).toEqual(["O-10", "O-10"]);
        await applied(change("emea", { customerAccess: "permit" }));
        expect([await standing(own), await standing(below)]).toEqual([200, 200]);
      });

      test("P-7 is gone when its maker has been erased", async () => {
        const { who, email } = await joined();
        const token = await made(who, "emea", "emea");
        expect((await service.call("POST", "/v1/trees/rlc/erasures", { body: { email } })).json.persons).toBe(1);
        expect(await standing(token)).toBe("P-7");
      });

      test("P-7 goes on under its maker's new name, and sleeps with them as before", async () => {
        const { who, email } = await joined();
        const token = await made(who, "emea", "emea");
        await applied(operation("membership.update", "emea", { email, name: "Put Right" }));
        expect([await standing(token), await standing(who)]).toEqual([200, 200]);
        await applied(disable("emea", email));
        expect(await standing(token)).toBe("P-7");
      });

      test("P-7 O-11 one that a service account makes has the maker of that one, however long the chain", async () => {
        const mid = newKey();
        await applied(distributor(mid, "emea", 100_000), change(mid, { access: "delegated" }));
        const leaf = newKey();
        await applied(child(leaf, mid), change(leaf, { access: "delegated" }));
        const { who, email } = await joined();
        const first = await made(who, "emea", mid);
        const second = await made(first, mid, mid);
        const third = await made(second, mid, leaf);
        const all = () => Promise.all([first, second, third].map(standing));
        expect(await all()).toEqual([200, 200, 200]);
        await applied(disable("emea", email));
        expect(await all()).toEqual(["P-7", "P-7", "P-7"]);
        await applied(enable("emea", email));
        // Where the first of them may not act, none that came of it may; what is below may say otherwise for itself.
        await applied(change(mid, { access: "sealed" }));
        expect(await all()).toEqual(["O-11", "O-11", 200]);
        await applied(change(leaf, { access: "sealed" }));
        expect(await all()).toEqual(["O-11", "O-11", "O-11"]);
      });

      test("O-11 one that the operator's service account makes below it sleeps while that is sealed", async () => {
        const key = await delegated();
        const operators = await made(service, "rlc", "emea");
        const [own, below] = [await made(operators, "emea", "emea"), await made(operators, "emea", key)];
        const furtherStill = await made(below, key, key);
        const all = () => Promise.all([operators, own, below, furtherStill].map(standing));
        expect(await all()).toEqual([200, 200, 200, 200]);
        await applied(change(key, { access: "sealed" }));
        expect(await all()).toEqual([200, 200, "O-11", "O-11"]);
        await applied(change(key, { access: "delegated" }), move(key, "apac"));
        expect(await all()).toEqual([200, 200, "O-11", "O-11"]);
      });

      test("the operator's own go on whatever happens there", async () => {
        const key = await delegated();
        const token = await made(service, "rlc", key);
        const meter = await made(service, "rlc", key, { access: "meter" });
        await applied(change(key, { access: "sealed", customerAccess: "refuse" }), move(key, "apac"));
        expect([await standing(token), await standing(meter)]).toEqual([200, 200]);
      });

      test("O-11 who waits for events with one is sent away when it is sealed", async () => {
        const key = await delegated();
        const { who } = await joined();
        const token = await made(who, "emea", key);
        const after = (await token.call("GET", `/v1/trees/${key}/events?order=newest&limit=1`)).json.events[0].sequence;
        const waited = token.call("GET", `/v1/trees/${key}/events?after=${after}&wait=30`);
        await applied(change(key, { access: "sealed" }));
        expect((await waited).status).toBe(401);
      });

      test("P-7 one that only reads looks at everything, so nobody makes it who does not", async () => {
        const key = await delegated();
        const scope = { children: [key] };
        const helper = { name: `helper-${key}`, permissions: ["users:create"], includes: ["member"], scope };
        await applied(operation("role.create", "emea", helper));
        const { who } = await joined("emea", helper.name);
        expect((await ask(who, "emea", key, { role: "member", access: "read" })).json).toMatchObject({
          ...{ status: 403, code: "beyond_own_permissions", rule: "P-7" },
        });
        expect(await standing(await made(who, "emea", key, { role: "member" }))).toBe(200);
      });
    });

    describe("a person's own token", () => {
      test("P-7 ends when they are disabled; enabled again, they sign in again", async () => {
        const key = await delegated();
        const { who, email } = await joined();
        const opened = await who.call("POST", `/v1/trees/emea/organizations/${key}/open`);
        const inside = bearing(opened.json.secret);
        expect([await standing(who), await standing(inside)]).toEqual([200, 200]);
        await applied(disable("emea", email));
        await applied(enable("emea", email));
        expect([await standing(who), await standing(inside)]).toEqual([null, null]);
        await service.call("POST", "/v1/sign-ins", { body: { email, organization: "emea", tree: "rlc" } });
        const again = await service.call("POST", "/v1/sign-ins/accept", { body: { secret: await mailed(email) } });
        expect(await standing(bearing(again.json.secret))).toBe(200);
      });

      test("P-6 goes on where it is of another organization", async () => {
        const key = await delegated();
        const { email } = await joined();
        await applied(invite(key, email, ["member"], "Both"));
        const { json } = await service.call("POST", "/v1/invitations/accept", {
          body: { secret: await mailed(email) },
        });
        const there = bearing(json.token.secret);
        await applied(disable("emea", email));
        expect(await standing(there)).toBe(200);
      });
    });
  });
}
