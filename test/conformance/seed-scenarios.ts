/**
 * The scenarios that this tool was asked for with, each named after its rules, over HTTP and any store. At the terminal they are in
 * `test/e2e/seed-scenarios.test.ts`.
 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { INVITATION_MS } from "../../src/model/people.ts";
import { query, text } from "../../src/service/store/statement.ts";
import type { GroupAnswer } from "../../src/wire/generated/wire.ts";
import {
  allocate,
  type Client,
  change,
  child,
  clientOf,
  drain,
  invite,
  newOperationId,
  operation,
  purchase,
  root,
  serve,
  type UnderTest,
  unlink,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const HOUR_MS = 3_600_000;
const ALL = "/v1/trees/rlc/organizations";
const OWNER = { name: "Carl Dent", email: "carl@cd.example" };

/** What became of a group: `applied`, or the code, rule, status and figures of its refusal. */
function said(answer: GroupAnswer): unknown {
  if (answer.status === "applied") return "applied";
  const { code, rule, status, figures } = answer.refusal;
  return { code, rule, status, ...(figures && { figures }) };
}

export function seedScenarios(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`the scenarios on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    const clients: Client[] = [];
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
      await applied(root());
    });
    afterEach(async () => {
      expect((await service.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
      for (const client of clients.splice(0)) await client.close();
      await service.close();
      await database.remove();
    });

    async function applied(...operations: Parameters<UnderTest["group"]>): Promise<void> {
      expect(said(await service.group(...operations))).toBe("applied");
    }

    const balances = async (key: string) => {
      const line = (await service.organizations()).get(key);
      if (!line) return undefined;
      const { phase, allocated, used, held, committedBelow } = line;
      const charge = line.parent === null ? allocated : Math.max(allocated, used + held + committedBelow);
      return [phase, allocated, used, held, charge - used - held - committedBelow];
    };
    /** All that is written down of the tree, to compare. */
    const written = async () => {
      const paths = ["/v1/trees", "/v1/trees/rlc/events", "/v1/trees/rlc/ledger", ALL];
      return Promise.all(paths.map(async (path) => (await service.call("GET", path)).text));
    };
    const at = (sinceMs: number) => {
      service.clock.nowMs = Date.UTC(2026, 0, 31, 8) + sinceMs;
    };
    const bearing = (secret: string): Client => {
      const client = clientOf(service.socketPath, secret);
      clients.push(client);
      return client;
    };
    /** A token of a service account of the distributor, as the operator makes it. */
    const accountOf = async (role: "admin" | "member"): Promise<Client> => {
      const place = { tree: "rlc", organization: "rlc", principal: null, expiresAt: null };
      const body = { name: role, role, access: "full", ...place };
      const headers = { "idempotency-key": newOperationId() };
      return bearing((await service.call("POST", "/v1/tokens", { body, headers })).json.secret);
    };
    /** The secret of the one invitation to an organization that is good. */
    const secretOf = async (key: string): Promise<string> => {
      const rows = await service.store.read(() =>
        query(
          `SELECT b.secret FROM outbox b JOIN organizations o ON o.tree = b.tree AND o.number = b.organization
           WHERE o.key = $1 AND b.kind = 'invitation' AND b.secret IS NOT NULL`,
          key,
        ),
      );
      expect(rows).toHaveLength(1);
      return text(rows[0]?.[0]);
    };
    const accept = (secret: string) => service.call("POST", "/v1/invitations/accept", { body: { secret } });

    test("C-3: of 500,000 purchased, a child created with 10,000 leaves 490,000", async () => {
      expect(await balances("rlc")).toEqual(["active", 500_000, 0, 0, 500_000]);
      await applied(child("cd"));
      expect(await balances("rlc")).toEqual(["active", 500_000, 0, 0, 490_000]);
      expect(await balances("cd")).toEqual(["active", 10_000, 0, 0, 10_000]);
    });

    test("C-2: 15,000 is refused with 422, by a change set and by the routes of one organization", async () => {
      await applied(child("cd"));
      const before = await written();
      const figures = { asked: 15_000, possible: 10_000, shortBy: 5_000 };
      const refused = { code: "credits_step", rule: "C-2", status: 422, figures };
      expect(said(await service.group(child("lg", "rlc", 15_000)))).toEqual(refused);
      expect(said(await service.group(allocate("cd", 15_000)))).toEqual(refused);
      const lg = { key: "lg", kind: "ChildOrganization", parent: "rlc", name: "LG Inc.", region: "eu1", country: "CZ" };
      const created = await service.call("POST", ALL, {
        body: { ...lg, owner: OWNER, credits: 15_000 },
        headers: { "idempotency-key": newOperationId() },
      });
      const body = { credits: 15_000 };
      const patched = await service.call("PATCH", `${ALL}/cd`, { body, headers: { "if-match": "*" } });
      for (const { status, json } of [created, patched]) expect([status, json]).toMatchObject([422, refused]);
      expect(await written()).toEqual(before);
    });

    describe("in a full pool of A 20,000 and B 10,000", () => {
      beforeEach(() => applied(purchase("rlc", 30_000), child("a", "rlc", 20_000), child("b", "rlc", 10_000)));
      const swap = () => service.group(allocate("a", 10_000), allocate("b", 20_000));

      test("C-4, C-6: A having used 5,000, to A 10,000 and B 20,000 works", async () => {
        await service.use({ key: "a", kind: "post", credits: 5_000 });
        expect(said(await swap())).toBe("applied");
        expect(await balances("rlc")).toEqual(["active", 30_000, 0, 0, 0]);
        expect(await balances("a")).toEqual(["active", 10_000, 5_000, 0, 5_000]);
        expect(await balances("b")).toEqual(["active", 20_000, 0, 0, 20_000]);
      });

      test("C-4, C-6: A having used 12,345 it fails, short by 2,345, and writes nothing", async () => {
        await service.use({ key: "a", kind: "post", credits: 12_345 });
        const before = await written();
        const figures = { asked: 10_000, possible: 7_655, shortBy: 2_345 };
        expect(said(await swap())).toEqual({ code: "pool_short", rule: "C-4", status: 422, figures });
        expect(await written()).toEqual(before);
      });
    });

    describe("a client leaves", () => {
      beforeEach(() => applied(child("cd", "rlc", 20_000), child("us", "rlc", 50_000)));
      const refused = { code: "hour_not_over", rule: "U-1", status: 422 };

      test.each(["absorb", "refund"] as const)(
        "U-1 to U-6: used 12,345 of 20,000 with 500 held: the numbers at every step (%s)",
        async (usedOnUnlink) => {
          await applied(change("rlc", { usedOnUnlink }));
          await service.use({ key: "cd", kind: "post", credits: 12_345 });
          await service.use({ key: "cd", kind: "hold", credits: 500 });
          expect(await balances("cd")).toEqual(["active", 20_000, 12_345, 500, 7_155]);
          expect(await balances("rlc")).toEqual(["active", 500_000, 0, 0, 430_000]);

          await applied(drain("cd"));
          expect(await balances("cd")).toEqual(["draining", 0, 12_345, 500, 0]);
          expect(await balances("rlc")).toEqual(["active", 500_000, 0, 0, 437_155]);

          at(HOUR_MS - 1_000);
          expect(said(await service.group(unlink("cd", "The cd")))).toMatchObject(refused);
          at(HOUR_MS);
          // No hold lasts as long as the hour that began after it (C-8): it has expired.
          expect(await balances("rlc")).toEqual(["active", 500_000, 0, 0, 437_655]);
          await applied(unlink("cd", "The cd"));

          expect(await balances("cd")).toBeUndefined();
          expect(await balances("rlc")).toEqual(
            usedOnUnlink === "absorb" ? ["active", 500_000, 12_345, 0, 437_655] : ["active", 500_000, 0, 0, 450_000],
          );
          const { entries } = (await service.call("GET", "/v1/trees/rlc/ledger")).json;
          const last = { kind: usedOnUnlink, amount: 12_345, allocated: 0, used: 0, held: 0 };
          expect(entries.at(-1)).toMatchObject(last);
          const distributor = await accountOf("admin");
          expect([...(await distributor.organizations()).keys()].sort()).toEqual(["rlc", "us"]);
        },
      );

      test("U-1: zero, 59:59 pending, 60:00 done", async () => {
        await applied(drain("cd"));
        at(HOUR_MS - 1_000);
        const before = await written();
        expect(said(await service.group(unlink("cd", "The cd")))).toMatchObject(refused);
        expect(await written()).toEqual(before);
        at(HOUR_MS);
        await applied(unlink("cd", "The cd"));
        expect(await balances("cd")).toBeUndefined();
      });

      test("U-3: a wrong name is refused, also when the hour is over; so is none", async () => {
        await applied(drain("cd"));
        at(HOUR_MS);
        const before = await written();
        for (const confirm of ["the cd", "The cd.", "cd"])
          expect([confirm, said(await service.group(unlink("cd", confirm)))]).toMatchObject([
            confirm,
            { code: "confirmation_wrong", rule: "U-3", status: 422 },
          ]);
        const none = await service.post([[{ ...unlink("cd", ""), after: {} } as never]]);
        expect(none.status).toBe(400);
        expect(await written()).toEqual(before);
      });
    });

    test("P-7, P-9: a distributor's plain member changes nothing: refused before anything is written", async () => {
      await applied(child("cd", "rlc", 20_000));
      const member = await accountOf("member");
      const before = await written();
      const groups = [[allocate("cd", 10_000)], [child("lg")], [change("cd", { name: "CD Ltd." })]];
      const refused = await member.post([...groups, [invite("cd", "ann@cd.example")]]);
      expect([refused.status, refused.json]).toMatchObject([403, { code: "forbidden", rule: "P-7" }]);
      const body = { credits: 10_000 };
      const patched = await member.call("PATCH", `${ALL}/cd`, { body, headers: { "if-match": "*" } });
      expect([patched.status, patched.json.rule]).toEqual([403, "P-7"]);
      expect(await written()).toEqual(before);
    });

    test("P-4: a non-owner asks for a transfer, to a member who is there: refused", async () => {
      expect((await accept(await secretOf("rlc"))).status).toBe(200);
      await applied(invite("rlc", "nora@rlc.example", ["admin"], "Nora New"));
      const joined = await accept(await secretOf("rlc"));
      const nora = bearing(joined.json.token.secret);
      const before = await written();
      for (const admin of [nora, await accountOf("admin")])
        expect(said(await admin.group(operation("owner.transfer", "rlc", { to: "nora@rlc.example" })))).toEqual({
          ...{ code: "forbidden", rule: "P-4", status: 403 },
        });
      expect(await written()).toEqual(before);
    });

    test("P-1, P-3: an owner from the client's side never accepts: seven days later expired, and asked again, once", async () => {
      await applied(child("cd", "rlc", 10_000, { owner: OWNER }));
      const first = await secretOf("cd");
      const state = async () => (await service.call("GET", `${ALL}/cd/members`)).json.members[0].invitation?.state;
      const again = invite("cd", OWNER.email, ["owner"], OWNER.name);
      at(INVITATION_MS - 1_000);
      expect(await state()).toBe("pending");
      at(INVITATION_MS);
      expect(await state()).toBe("expired");
      expect(await accept(first)).toMatchObject({ status: 410, json: { code: "link_ended", rule: "P-3" } });
      expect(await service.group(again)).toMatchObject({ status: "applied", replayed: false });
      expect(await state()).toBe("pending");
      const second = await secretOf("cd");
      // Sent again, as a plan's operation is after a lost answer, it has asked once (C-11).
      expect(await service.group(again)).toMatchObject({ status: "applied", replayed: true });
      expect(await secretOf("cd")).toBe(second);
      expect(second).not.toBe(first);
      expect(await accept(first)).toMatchObject({ status: 404 });
      at(2 * INVITATION_MS - 1_000);
      expect(await accept(second)).toMatchObject({ status: 200, json: { organization: "cd", roles: ["owner"] } });
      expect(await state()).toBeUndefined();
    });
  });
}
