/**
 * Erasing people, over any store, as far as who asks acts inside (O-6, O-11, U-4): the operator everywhere, a root's owners and admins in their
 * own organization and where access is delegated. Each test has people of its own in one tree.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { query, text } from "../../src/service/store/statement.ts";
import {
  type Client,
  change,
  child,
  clientOf,
  disable,
  invite,
  nameOwner,
  type Operation,
  operation,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const HOUR_MS = 3_600_000;

export function erasureConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`erasing people on ${name}`, () => {
    let service: UnderTest;
    let database: FreshStore;
    let distributor: Client;
    let nobody: Client;
    const clients: Client[] = [];
    let count = 0;

    beforeAll(async () => {
      database = await fresh();
      service = await serve(await database.open());
      await service.post([
        [root("rlc", { credits: 5_000_000 })],
        [child("sealed"), child("open")],
        [change("open", { access: "delegated" })],
      ]);
      distributor = await service.confinedTo("rlc");
      nobody = clientOf(service.socketPath, "");
      clients.push(nobody);
    });
    afterAll(async () => {
      for (const client of clients) await client.close();
      await service.close();
      await database.remove();
    });

    async function applied(...operations: Operation[]): Promise<void> {
      expect(await service.group(...operations)).toMatchObject({ status: "applied" });
    }

    /** Somebody whom no other test knows. */
    function somebody(): { name: string; email: string } {
      count += 1;
      return { name: `Person ${count}`, email: `person-${count}@example.com` };
    }

    const ask = (key: string, { name: called, email }: { name: string; email: string }, roles = ["member"]) =>
      applied(invite(key, email, roles, called));

    /** Asks somebody in, who accepts; a client of theirs. */
    async function join(key: string, one: { name: string; email: string }): Promise<Client> {
      await ask(key, one);
      const [row] = await service.store.read(() =>
        query(
          `SELECT b.secret FROM outbox b JOIN persons p ON p.tree = b.tree AND p.number = b.person
           JOIN organizations o ON o.tree = b.tree AND o.number = b.organization
           WHERE o.key = $1 AND p.email = $2 AND b.kind = 'invitation' AND b.secret IS NOT NULL`,
          ...[key, one.email],
        ),
      );
      const { json } = await nobody.call("POST", "/v1/invitations/accept", { body: { secret: text(row?.[0]) } });
      const client = clientOf(service.socketPath, json.token.secret);
      clients.push(client);
      return client;
    }

    const erase = async (email: string, by: Client = distributor) =>
      (await by.call("POST", "/v1/trees/rlc/erasures", { body: { email } })).json;
    const isIn = async (client: Client) => (await client.call("GET", "/v1/me")).status === 200;
    const membersOf = async (key: string) => (await service.organizations()).get(key)?.members ?? [];
    const addresses = async (key: string) => (await membersOf(key)).map(({ email }) => email);
    /** Whether an address still stands in the database. */
    const isKept = async (email: string) =>
      (await service.store.read(() => query("SELECT 1 FROM persons WHERE email = $1", email))).length > 0;
    const revision = async () => (await service.call("GET", "/v1/trees")).json.trees[0].revision;
    /** Ids that owners of an organization have had. */
    const ownersOf = async (key: string): Promise<string[]> => {
      const { events } = (await service.call("GET", `/v1/trees/rlc/events?organization=${key}`)).json;
      return events.flatMap((one: { kind: string; after: { owner: string } }) =>
        one.kind === "owner.name" ? [one.after.owner] : [],
      );
    };
    const told = async (ids: readonly string[]) =>
      (await distributor.call("GET", `/v1/trees/rlc/persons?ids=${ids.join(",")}`)).json.persons;

    test("O-11 a member of a sealed child is nobody to the distributor: nothing is told, and nothing ends", async () => {
      const one = somebody();
      const client = await join("sealed", one);
      const before = await revision();
      expect(await erase(one.email)).toEqual({ root: "rlc", persons: 0 });
      expect(await erase("never@example.com")).toEqual({ root: "rlc", persons: 0 });
      expect(await revision()).toBe(before);
      expect([await isIn(client), await isKept(one.email)]).toEqual([true, true]);
      expect(await erase(one.email, service)).toEqual({ root: "rlc", persons: 1 });
      expect([await isIn(client), await isKept(one.email)]).toEqual([false, false]);
    });

    test("O-11 of somebody who is in both, what is in sight ends, and the answer is that of somebody who was there alone", async () => {
      const [both, here] = [somebody(), somebody()];
      const inside = [await join("open", both), await join("rlc", both), await join("open", here)];
      const hidden = await join("sealed", both);
      const answers = [await erase(both.email), await erase(here.email)];
      expect(answers).toEqual([
        { root: "rlc", persons: 1 },
        { root: "rlc", persons: 1 },
      ]);
      expect(await Promise.all([...inside, hidden].map(isIn))).toEqual([false, false, false, true]);
      expect(await addresses("open")).toEqual([]);
      expect(await addresses("rlc")).toEqual([]);
      expect(await addresses("sealed")).toContain(both.email);
      expect([await isKept(both.email), await isKept(here.email)]).toEqual([true, false]);
      // Asked again, neither is there.
      expect([await erase(both.email), await erase(here.email)].map(({ persons }) => persons)).toEqual([0, 0]);
      expect((await service.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
    });

    test("P-3 an invitation to a sealed child stays good, and one to a delegated child does not", async () => {
      const one = somebody();
      await ask("sealed", one);
      await ask("open", one);
      expect(await erase(one.email)).toMatchObject({ persons: 1 });
      const waiting = await service.store.read(() =>
        query(
          `SELECT o.key FROM outbox b JOIN organizations o ON o.tree = b.tree AND o.number = b.organization
           JOIN persons p ON p.tree = b.tree AND p.number = b.person WHERE p.email = $1 AND b.secret IS NOT NULL`,
          one.email,
        ),
      );
      expect(waiting.map((row) => text(row[0]))).toEqual(["sealed"]);
    });

    test("P-4 an ownership that was offered in a delegated child ends, and one in a sealed child does not", async () => {
      const [one, first, second] = [somebody(), somebody(), somebody()];
      for (const [key, owner] of [
        ["sealed", first],
        ["open", second],
      ] as const) {
        await applied(nameOwner(key, owner));
        await service.store.write(function* () {
          yield* query("UPDATE organizations SET owner_state = NULL, owner_until = NULL WHERE key = $1", key);
        });
        await join(key, one);
        await applied(operation("owner.transfer", key, { to: one.email }));
      }
      expect(await erase(one.email)).toMatchObject({ persons: 1 });
      const all = await service.organizations();
      expect([all.get("open")?.transfer ?? null, all.get("sealed")?.transfer?.to]).toEqual([null, one.email]);
    });

    test("P-1 whoever owns a child is named, whatever else they are where the distributor does not look", async () => {
      const [alone, both] = [somebody(), somebody()];
      await applied(child("a1", "rlc", 10_000, { owner: alone }), child("a2", "rlc", 10_000, { owner: both }));
      await join("sealed", both);
      const [one, other] = [await erase(alone.email), await erase(both.email)];
      expect(one).toMatchObject({ code: "person_in_use", address: "a1", detail: "that person owns a1" });
      expect(other).toEqual({ ...one, address: "a2", detail: "that person owns a2", requestId: other.requestId });
    });

    test("O-6 a former owner is erased in the distributor's sight, also where a sealed child goes on to know them", async () => {
      const [alone, both, next] = [somebody(), somebody(), somebody()];
      await applied(child("b1", "rlc", 10_000, { owner: somebody() }));
      for (const one of [alone, both, next]) await applied(nameOwner("b1", one));
      const hidden = await join("sealed", both);
      const ids = await ownersOf("b1");
      expect((await told(ids)).map((one: { name: string }) => one.name)).toEqual([alone.name, both.name, next.name]);
      for (const { email } of [alone, both]) {
        expect(await erase(email)).toEqual({ root: "rlc", persons: 1 });
        expect(await erase(email)).toEqual({ root: "rlc", persons: 0 });
      }
      const erased = { name: null, email: null, erasedAt: "2026-01-31T08:00:00.000Z" };
      expect(await told(ids)).toMatchObject([erased, erased, { name: next.name, erasedAt: null }]);
      expect([await isIn(hidden), await isKept(both.email), await isKept(alone.email)]).toEqual([true, true, false]);
      const { persons } = (await service.call("GET", `/v1/trees/rlc/persons?ids=${ids[1]}`)).json;
      expect(persons).toMatchObject([{ name: both.name, erasedAt: null }]);
      // Named once more they are somebody again.
      await applied(nameOwner("b1", both));
      expect((await told(ids))[1]).toMatchObject({ name: both.name, erasedAt: null });
    });

    test("what somebody was called before goes along, and does not count", async () => {
      const one = somebody();
      await ask("rlc", one);
      await applied(operation("membership.update", "rlc", { email: one.email, name: "Called Otherwise" }));
      expect(await erase(one.email)).toEqual({ root: "rlc", persons: 1 });
      expect(await isKept(one.email)).toBe(false);
    });

    test("O-11 an answer does not tell what somebody was called, or that they were disabled, in a sealed child", async () => {
      const one = somebody();
      await join("sealed", one);
      await applied(operation("membership.update", "sealed", { email: one.email, name: "Called Otherwise" }));
      await applied(disable("sealed", one.email));
      expect(await erase(one.email)).toEqual({ root: "rlc", persons: 0 });
      expect((await membersOf("sealed")).find(({ email }) => email === one.email)).toMatchObject({
        ...{ name: "Called Otherwise", state: "disabled" },
      });
    });

    test("U-4 people of an organization that has left stay who they are, owner or member", async () => {
      const [owner, member] = [somebody(), somebody()];
      await applied(child("away", "rlc", 10_000, { owner }));
      const client = await join("away", member);
      await join("open", member);
      await applied(operation("organization.drain", "away", { phase: "draining", credits: 0 }));
      service.clock.nowMs += HOUR_MS;
      await applied(operation("organization.unlink", "away", { confirm: "The away" }));
      expect(await erase(owner.email)).toEqual({ root: "rlc", persons: 0 });
      expect(await erase(member.email)).toEqual({ root: "rlc", persons: 1 });
      expect([await isKept(owner.email), await isKept(member.email), await isIn(client)]).toEqual([true, true, true]);
      expect(await addresses("open")).not.toContain(member.email);
      expect(await erase(owner.email, service)).toMatchObject({ persons: 1 });
      expect(await isKept(owner.email)).toBe(false);
    });
  });
}
