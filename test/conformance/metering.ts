/** Metering (C-8, C-12, O-9): holds, what ends them, their time, and thresholds; over any store. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Change } from "../../src/model/change.ts";
import { sweepExpired } from "../../src/service/domain/expiry.ts";
import { createToken } from "../../src/service/domain/tokens.ts";
import { query } from "../../src/service/store/statement.ts";
import type { Event, Hold, LedgerEntry, SnapshotLine } from "../../src/wire/generated/wire.ts";
import {
  type Answer,
  allocate,
  type Client,
  change,
  child,
  clientOf,
  distributor,
  newOperationId,
  type Operation,
  purchase,
  rekey,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const HOUR_MS = 3_600_000;

function asked<Kind extends Change["kind"]>(
  kind: Kind,
  address: string,
  after: Extract<Change, { kind: Kind }>["after"],
): Operation {
  return { id: newOperationId(), kind, address, version: null, after } as Operation;
}

export function meteringConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`metering on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    const clients: Client[] = [];

    /** rlc 500,000 → emea 100,000 → de 10,000, fr 20,000; rlc → us 50,000 */
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
      await service.post([
        [root()],
        [distributor("emea"), child("de", "emea"), child("fr", "emea", 20_000)],
        [child("us", "rlc", 50_000)],
      ]);
    });
    afterEach(async () => {
      expect((await service.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
      for (const client of clients.splice(0)) await client.close();
      await service.close();
      await database.remove();
    });

    const at = (key: string, rest = "") => `/v1/trees/rlc/organizations/${key}${rest}`;
    const post = (path: string, body: object, client: Client = service) =>
      client.call("POST", path, { body: { operation: newOperationId(), ...body } });
    const hold = (key: string, credits: number, more: object = {}) => post(at(key, "/holds"), { credits, ...more });
    const use = (key: string, credits: number) => post(at(key, "/usage"), { credits });
    const end = (key: string, id: string, how: "post" | "void", credits?: number) =>
      post(at(key, `/holds/${id}/${how}`), credits === undefined ? {} : { credits });
    const refusal = ({ status, json }: Answer) => [status, json.code, json.rule];
    const balances = async (key: string) => {
      const { allocated, used, held }: SnapshotLine = (await service.call("GET", at(key))).json;
      return { allocated, used, held };
    };
    const events = async (kind: string): Promise<Event[]> => {
      const all: Event[] = (await service.call("GET", "/v1/trees/rlc/events")).json.events;
      return all.filter((event) => event.kind === kind);
    };
    const lastEntries = async (count: number) => {
      const entries: LedgerEntry[] = (await service.call("GET", "/v1/trees/rlc/ledger")).json.entries;
      return entries.slice(-count).map(({ kind, amount, used, held }) => [kind, amount, used, held]);
    };
    const revision = async (): Promise<number> => (await service.call("GET", "/v1/trees")).json.trees[0].revision;
    /** A client with a meter token that is confined to an organization. */
    const meterOf = async (key: string): Promise<Client> => {
      const [tree, organization] = (await service.organizations()).get(key)?.id.split("-") ?? [];
      const scope = { tree: Number.parseInt(tree ?? "", 36), organization: Number.parseInt(organization ?? "", 36) };
      const wanted = { name: "meter", principal: "meter", role: "member", access: "meter", scope } as const;
      const token = await service.store.write(() => createToken({ ...wanted, expiresAt: null }, service.clock.nowMs));
      const meter = clientOf(service.socketPath, token);
      clients.push(meter);
      return meter;
    };
    const iso = (ms: number) => new Date(ms).toISOString();
    const wellAnd = (answer: Answer) => {
      expect([answer.status, answer.text]).toEqual([200, answer.text]);
      return answer.json;
    };

    describe("holds", () => {
      test("C-8 a hold reserves; posted in part, the rest of it is free again", async () => {
        const made = wellAnd(await hold("us", 5_000, { seconds: 60 }));
        const until = { createdAt: iso(service.clock.nowMs), expiresAt: iso(service.clock.nowMs + 60_000) };
        const shown = { id: made.hold.id, credits: 5_000, state: "held", posted: 0, ...until };
        expect(made).toEqual({ revision: 2, replayed: false, allocated: 50_000, used: 0, held: 5_000, hold: shown });
        expect(wellAnd(await service.call("GET", at("us", `/holds/${made.hold.id}`)))).toEqual(shown);
        const posted = wellAnd(await end("us", made.hold.id, "post", 3_000));
        expect(posted).toMatchObject({ used: 3_000, held: 0, hold: { ...shown, state: "posted", posted: 3_000 } });
        expect(await lastEntries(3)).toEqual([
          ["hold", 5_000, 0, 5_000],
          ["void", 5_000, 0, 0],
          ["post", 3_000, 3_000, 0],
        ]);
        const [event] = await events("credits.post");
        expect(event?.after).toEqual({ credits: 3_000, hold: made.hold.id, freed: 2_000 });
      });

      test("C-8 a hold may be posted whole, not beyond, and voided; then it has ended", async () => {
        const [one, two] = [(await hold("us", 5_000)).json.hold, (await hold("us", 7_000)).json.hold];
        const beyond = await end("us", one.id, "post", 5_001);
        expect(refusal(beyond)).toEqual([422, "beyond_hold", "C-8"]);
        expect(beyond.json.figures).toEqual({ asked: 5_001, possible: 5_000, shortBy: 1 });
        wellAnd(await end("us", one.id, "post", 5_000));
        wellAnd(await end("us", two.id, "void"));
        for (const { id } of [one, two]) {
          expect(refusal(await end("us", id, "post", 1))).toEqual([422, "hold_ended", "C-8"]);
          expect(refusal(await end("us", id, "void"))).toEqual([422, "hold_ended", "C-8"]);
        }
        expect(await balances("us")).toEqual({ allocated: 50_000, used: 5_000, held: 0 });
      });

      test("C-8 beyond the headroom a hold is refused, with figures; a pool above that cannot pay refuses it too", async () => {
        await use("us", 40_000);
        wellAnd(await hold("us", 10_000));
        const beyond = await hold("us", 1);
        expect(refusal(beyond)).toEqual([422, "pool_short", "C-8"]);
        expect(beyond.json.figures).toEqual({ asked: 1, possible: 0, shortBy: 1 });
        // emea is cut below what it used itself, so that its child has room and it has none.
        await use("emea", 60_000);
        await service.group(allocate("emea", 80_000));
        const above = await hold("fr", 1_000);
        expect(refusal(above)).toEqual([422, "pool_short", "C-4"]);
        expect(above.json.figures).toEqual({ asked: 1_000, possible: 0, shortBy: 1_000 });
      });

      test("C-8 a hold lasts an hour at most and not less than a moment; without a time, an hour", async () => {
        const now = service.clock.nowMs;
        expect(wellAnd(await hold("us", 1)).hold.expiresAt).toBe(iso(now + HOUR_MS));
        wellAnd(await hold("us", 1, { seconds: 3_600 }));
        wellAnd(await hold("us", 1, { expiresAt: iso(now + HOUR_MS) }));
        wellAnd(await hold("us", 1, { expiresAt: iso(now + 1) }));
        for (const more of [{ seconds: 3_601 }, { expiresAt: iso(now + HOUR_MS + 1) }, { expiresAt: iso(now) }])
          expect(refusal(await hold("us", 1, more))).toEqual([422, "hold_too_long", "C-8"]);
        for (const more of [
          { seconds: 0 },
          { seconds: 1.5 },
          { seconds: 60, expiresAt: iso(now + 1) },
          { expiresAt: "soon" },
        ])
          expect((await hold("us", 1, more)).status).toBe(400);
        expect((await hold("us", 0)).status).toBe(400);
      });

      test("are listed in pages while they are open, those of one organization", async () => {
        const ids: string[] = [];
        for (let count = 1; count <= 5; count += 1)
          ids.push((await hold("us", count, { seconds: count })).json.hold.id);
        await hold("de", 1);
        ids.sort();
        const page = async (query: string) => wellAnd(await service.call("GET", at("us", `/holds${query}`)));
        const idsOf = ({ holds }: { holds: Hold[] }) => holds.map(({ id }) => id);
        expect(idsOf(await page(""))).toEqual(ids);
        const first = await page("?limit=2");
        expect([idsOf(first), first.next]).toEqual([ids.slice(0, 2), ids[1]]);
        const rest = await page(`?after=${first.next}`);
        expect([idsOf(rest), rest.next]).toEqual([ids.slice(2), null]);
        service.clock.nowMs += 4_000;
        expect((await page("")).holds).toMatchObject([{ credits: 5 }]);
      });

      test("O-6 a hold of another organization, or of one out of sight, is not there", async () => {
        const { id } = (await hold("us", 1_000)).json.hold;
        expect((await end("de", id, "void")).status).toBe(404);
        expect((await end("us", "hold-none", "void")).status).toBe(404);
        const meter = await meterOf("emea");
        const seen = (key: string, rest: string) => `/v1/trees/emea/organizations/${key}${rest}`;
        expect((await post(seen("us", `/holds/${id}/void`), {}, meter)).status).toBe(404);
        expect((await meter.call("GET", seen("us", "/holds"))).status).toBe(404);
        expect((await meter.call("GET", seen("us", `/holds/${id}`))).status).toBe(404);
        const own = wellAnd(await post(seen("de", "/holds"), { credits: 2_000 }, meter));
        expect((await meter.call("GET", seen("de", "/holds"))).json.holds).toEqual([own.hold]);
      });

      test("O-6 of a pool above that cannot pay, a confined meter is told that there is one, and no more", async () => {
        await use("emea", 60_000);
        await service.group(allocate("emea", 80_000));
        const refused = await post("/v1/trees/fr/organizations/fr/holds", { credits: 1_000 }, await meterOf("fr"));
        expect(refusal(refused)).toEqual([422, "pool_short", "C-4"]);
        expect(refused.json.figures).toBeUndefined();
        expect(refused.text).not.toContain("emea");
      });
    });

    describe("operation ids (C-11)", () => {
      test("C-11 the same id with the same body is answered the same for ever, also after the hold has ended", async () => {
        const bodies = { hold: { operation: newOperationId(), credits: 5_000, seconds: 60 } };
        const made = wellAnd(await post(at("us", "/holds"), bodies.hold));
        const posting = { operation: newOperationId(), credits: 2_000 };
        const posted = wellAnd(await post(at("us", `/holds/${made.hold.id}/post`), posting));
        const other = wellAnd(await hold("us", 700));
        const voiding = { operation: newOperationId() };
        const voided = wellAnd(await post(at("us", `/holds/${other.hold.id}/void`), voiding));
        const third = { operation: newOperationId(), credits: 9, seconds: 1 };
        const expired = wellAnd(await post(at("us", "/holds"), third));
        service.clock.nowMs += HOUR_MS;
        await use("us", 1);
        const again = (path: string, body: object) => post(at("us", path), body).then(({ json }) => json);
        expect(await again("/holds", bodies.hold)).toEqual({ ...made, replayed: true });
        expect(await again(`/holds/${made.hold.id}/post`, posting)).toEqual({ ...posted, replayed: true });
        expect(await again(`/holds/${other.hold.id}/void`, voiding)).toEqual({ ...voided, replayed: true });
        expect(await again("/holds", third)).toEqual({ ...expired, replayed: true });
        await service.group(rekey("us", "usa"));
        expect(await again("/holds", third)).toEqual({ ...expired, replayed: true });
      });

      test("C-11 the same id with another body, or for something else, is refused", async () => {
        const operation = newOperationId();
        const { id } = wellAnd(await post(at("us", "/holds"), { operation, credits: 10 })).hold;
        const others = [
          post(at("us", "/holds"), { operation, credits: 11 }),
          post(at("us", "/holds"), { operation, credits: 10, seconds: 5 }),
          post(at("de", "/holds"), { operation, credits: 10 }),
          post(at("us", "/usage"), { operation, credits: 10 }),
          post(at("us", `/holds/${id}/post`), { operation, credits: 10 }),
          post(at("us", `/holds/${id}/void`), { operation }),
        ];
        for (const answer of await Promise.all(others))
          expect(refusal(answer)).toEqual([422, "operation_id_reused", "C-11"]);
        expect(await balances("us")).toMatchObject({ used: 0, held: 10 });
      });

      test("C-8, C-11 of many that end a hold at once one does, over several instances", async () => {
        const other = await serve(await database.open());
        try {
          for (let turn = 0; turn < 4; turn += 1) {
            const { id } = wellAnd(await hold("us", 1_000)).hold;
            const before = await balances("us");
            const same = newOperationId();
            const answers = await Promise.all(
              Array.from({ length: 16 }, (_, one) => {
                const client = one % 2 === 0 ? service : other;
                if (one % 4 === 3) return post(at("us", `/holds/${id}/void`), {}, client);
                return post(
                  at("us", `/holds/${id}/post`),
                  { credits: 400, ...(one < 6 && { operation: same }) },
                  client,
                );
              }),
            );
            const won = answers.filter(({ status }) => status === 200);
            expect(won.filter(({ json }) => !json.replayed)).toHaveLength(1);
            for (const lost of answers.filter(({ status }) => status !== 200))
              expect(refusal(lost)).toEqual([422, "hold_ended", "C-8"]);
            const spent = won[0]?.json.hold.state === "posted" ? 400 : 0;
            expect(await balances("us")).toEqual({ ...before, used: before.used + spent, held: before.held - 1_000 });
          }
        } finally {
          await other.close();
        }
      });

      test("C-8 of many holds at once no more are made than there is headroom for", async () => {
        const answers = await Promise.all(Array.from({ length: 16 }, () => hold("de", 1_500)));
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(6);
        expect(await balances("de")).toEqual({ allocated: 10_000, used: 0, held: 9_000 });
      });
    });

    describe("expiry", () => {
      test("C-8 a hold is open until the millisecond of its end, and over at it", async () => {
        const [one, two] = [(await hold("us", 10)).json.hold, (await hold("us", 20)).json.hold];
        service.clock.nowMs += HOUR_MS - 1;
        expect((await service.call("GET", at("us", `/holds/${one.id}`))).json.state).toBe("held");
        wellAnd(await end("us", one.id, "post", 10));
        service.clock.nowMs += 1;
        expect((await service.call("GET", at("us", `/holds/${two.id}`))).json).toEqual({ ...two, state: "expired" });
        for (const how of ["post", "void"] as const) {
          const refused = await end("us", two.id, how, how === "post" ? 1 : undefined);
          expect(refusal(refused)).toEqual([422, "hold_ended", "C-8"]);
          expect(refused.json.detail).toContain(two.expiresAt);
        }
        const [expired] = await events("credits.expire");
        expect(expired).toMatchObject({
          actor: "allot",
          run: null,
          address: "us",
          after: { credits: 20, hold: two.id },
        });
        expect(await lastEntries(1)).toEqual([["expire", 20, 10, 0]]);
      });

      test("C-8 who reads is answered as if it had been written down, and writes nothing; every way of reading the same", async () => {
        // Cut below what it holds, us draws on the root until that is over.
        wellAnd(await hold("us", 30_000, { seconds: 60 }));
        await service.group(allocate("us", 10_000));
        const reading = async () => {
          const { text, headers } = await service.call("GET", "/v1/trees/rlc/snapshot");
          const lines = text.trimEnd().split("\n").slice(1, -1).sort();
          const page = (await service.call("GET", "/v1/trees/rlc/organizations")).json.organizations;
          const one = await service.call("GET", at("rlc"));
          return { lines, page, one: one.json, tags: [headers.etag, one.headers.etag] };
        };
        const before = await reading();
        expect(before.one.committedBelow).toBe(130_000);
        const at0 = await revision();
        service.clock.nowMs += 60_000;
        const after = await reading();
        expect(after.one.committedBelow).toBe(110_000);
        expect(after.page.map((one: SnapshotLine) => JSON.stringify(one)).sort()).toEqual(after.lines);
        for (const [which, tag] of after.tags.entries()) expect(tag).not.toBe(before.tags[which]);
        const again = await service.call("GET", "/v1/trees/rlc/snapshot", {
          headers: { "if-none-match": String(after.tags[0]) },
        });
        expect(again.status).toBe(304);
        expect(await revision()).toBe(at0);
        expect((await service.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
        // What it freed is free for who writes next, in the same transaction; then it stands in the ledger.
        expect(await service.group(allocate("emea", 490_000))).toMatchObject({ status: "applied", revision: at0 + 2 });
        await service.group(allocate("emea", 100_000));
        expect((await reading()).one.committedBelow).toBe(110_000);
        expect(await events("credits.expire")).toHaveLength(1);
      });

      test("a patch is meant for what was read, whoever writes down first that a hold is over", async () => {
        wellAnd(await hold("us", 10, { seconds: 1 }));
        service.clock.nowMs += 1_000;
        const tag = String((await service.call("GET", at("us"))).headers.etag);
        const patched = await service.call("PATCH", at("us"), {
          body: { country: "CA" },
          headers: { "if-match": tag },
        });
        expect(wellAnd(patched)).toMatchObject({ country: "CA", held: 0 });
      });

      test("an operation that is sent again does not hold up what has expired, and one that is refused does not either", async () => {
        wellAnd(await hold("us", 50_000, { seconds: 1 }));
        service.clock.nowMs += 1_000;
        expect(refusal(await use("us", 50_001))).toEqual([422, "pool_short", "C-8"]);
        expect(await events("credits.expire")).toHaveLength(1);
        wellAnd(await use("us", 50_000));
      });

      test("sweeps of several instances write each down once, in batches, tree by tree", async () => {
        await service.post([[root("two")], [child("uk", "two")]], { root: "two" });
        for (let count = 0; count < 5; count += 1) await hold("us", 10, { seconds: 1 + count });
        await post("/v1/trees/two/organizations/uk/holds", { credits: 7, seconds: 1 });
        const other = await database.open();
        try {
          service.clock.nowMs += 3_000;
          const sweep = (store = service.store) => sweepExpired(store, service.clock.nowMs, () => false);
          await Promise.all([sweep(), sweep(other), sweep(), sweep(other)]);
          expect(await events("credits.expire")).toHaveLength(3);
          const rows = await service.store.read(() =>
            query("SELECT state, count(*) FROM holds GROUP BY state ORDER BY state"),
          );
          expect(rows).toEqual([
            ["expired", 4],
            ["held", 2],
          ]);
          await sweepExpired(service.store, service.clock.nowMs + HOUR_MS, () => true);
          expect(await events("credits.expire")).toHaveLength(3);
        } finally {
          await other.close();
        }
        expect((await service.call("GET", "/v1/trees/two/verification")).json.problems).toEqual([]);
      });

      test("U-3 the gate sees open holds only: what has expired is written down in the same transaction", async () => {
        await use("de", 2_000);
        wellAnd(await hold("de", 500));
        await service.group(asked("organization.drain", "de", { phase: "draining", credits: 0 }));
        const drainedAt = service.clock.nowMs;
        const unlink = () => service.group(asked("organization.unlink", "de", { confirm: "The de" }));
        service.clock.nowMs = drainedAt + 1;
        await hold("us", 1);
        expect(refusal(await hold("de", 1))).toEqual([422, "pool_short", "C-8"]);
        expect(refusal(await use("de", 1))).toEqual([422, "pool_short", "C-8"]);
        service.clock.nowMs = drainedAt + HOUR_MS - 1;
        expect(await unlink()).toMatchObject({ refusal: { code: "hour_not_over" } });
        service.clock.nowMs = drainedAt + HOUR_MS;
        expect(await unlink()).toMatchObject({ status: "applied" });
        const [expired] = await events("credits.expire");
        expect(expired).toMatchObject({ address: "de", after: { credits: 500 } });
      });

      test("U-1 a hold that is posted during the hour counts as used", async () => {
        await use("de", 2_000);
        const { id } = (await hold("de", 500)).json.hold;
        await service.group(asked("organization.drain", "de", { phase: "draining", credits: 0 }));
        service.clock.nowMs += HOUR_MS - 1;
        expect(wellAnd(await end("de", id, "post", 300))).toMatchObject({ allocated: 0, used: 2_300, held: 0 });
        service.clock.nowMs += 1;
        await service.group(asked("organization.unlink", "de", { confirm: "The de" }));
        expect(await balances("emea")).toMatchObject({ used: 2_300 });
      });
    });

    test("O-9 while paused nothing new is consumed; what is held may be posted or voided", async () => {
      const [one, two] = [(await hold("us", 10)).json.hold, (await hold("us", 20)).json.hold];
      await service.group(asked("organization.pause", "us", { phase: "paused" }));
      expect(refusal(await hold("us", 1))).toEqual([422, "organization_paused", "O-9"]);
      expect(refusal(await use("us", 1))).toEqual([422, "organization_paused", "O-9"]);
      wellAnd(await end("us", one.id, "post", 10));
      wellAnd(await end("us", two.id, "void"));
      await service.group(asked("organization.resume", "us", { phase: "active" }));
      wellAnd(await use("us", 1));
    });

    describe("thresholds (C-12)", () => {
      const told = async () =>
        (await events("credits.threshold")).map(({ address, after }) => [address, after?.percent, after?.used]);
      const mails = async () => {
        const rows = await service.store.read(() =>
          query(
            `SELECT o.key, m.about FROM outbox m JOIN organizations o ON o.tree = m.tree AND o.number = m.organization
             WHERE m.kind = 'threshold' ORDER BY m.created_at, m.about, o.key`,
          ),
        );
        return rows.map(([key, about]) => [key, JSON.parse(String(about))]);
      };

      test("C-12 each is told once when it is crossed, by use or by a hold, at its very credit", async () => {
        await use("us", 37_499);
        expect(await told()).toEqual([]);
        await hold("us", 1);
        expect(await told()).toEqual([["us", 75, 37_499]]);
        await use("us", 7_000);
        await use("us", 499);
        await use("us", 1);
        expect(await told()).toEqual([
          ["us", 75, 37_499],
          ["us", 90, 44_999],
        ]);
        const [event] = await events("credits.threshold");
        expect(event).toMatchObject({
          ...{ actor: "allot", stack: null, run: null, before: null },
          after: { percent: 75, used: 37_499, held: 1, allocated: 50_000 },
        });
      });

      test("C-12 at once they are told each, in one mail, of 100 % to the distributor's owner as well", async () => {
        await use("fr", 20_000);
        expect(await told()).toEqual([
          ["fr", 75, 20_000],
          ["fr", 90, 20_000],
          ["fr", 100, 20_000],
        ]);
        const about = { organization: "fr", percent: 100, used: 20_000, held: 0, allocated: 20_000 };
        expect(await mails()).toEqual([
          ["emea", about],
          ["fr", about],
        ]);
        await use("us", 40_000);
        expect(await mails()).toHaveLength(3);
      });

      test("C-12 a cut crosses as use does; what fell below by a raise is told again", async () => {
        await use("us", 20_000);
        const cut = await service.group(allocate("us", 20_000));
        expect(await told()).toEqual([
          ["us", 75, 20_000],
          ["us", 90, 20_000],
          ["us", 100, 20_000],
        ]);
        // Of the run nothing more is said than what it did itself.
        const runs = (await service.call("GET", "/v1/trees/rlc/runs")).json.runs;
        expect([cut.status, runs[0].operations]).toEqual(["applied", 6]);
        await service.group(allocate("us", 30_000));
        expect(await told()).toHaveLength(3);
        await use("us", 2_500);
        expect((await told()).slice(3)).toEqual([["us", 75, 22_500]]);
      });

      test("C-12 the root is measured against what was purchased; without an allocation there are none", async () => {
        await use("rlc", 350_000);
        expect(await told()).toEqual([]);
        await service.group(purchase("rlc", 500_000), change("rlc", { country: "FR" }));
        await service.group(allocate("us", 0), allocate("emea", 40_000));
        await service.group(purchase("rlc", 466_666));
        expect(await told()).toEqual([["rlc", 75, 350_000]]);
        await use("de", 5_000);
        await service.group(asked("organization.drain", "de", { phase: "draining", credits: 0 }));
        expect(await told()).toHaveLength(1);
        await service.group(allocate("de", 10_000));
        expect(await told()).toHaveLength(1);
        expect((await mails()).map(([key]) => key)).toEqual(["rlc"]);
      });

      test("C-12 nothing that expires or is given back crosses one; what is refused tells nothing", async () => {
        const { id } = (await hold("us", 40_000, { seconds: 1 })).json.hold;
        expect(await told()).toHaveLength(1);
        await use("us", 50_000);
        await end("us", id, "void");
        await hold("us", 40_000);
        expect(await told()).toHaveLength(2);
      });
    });
  });
}
