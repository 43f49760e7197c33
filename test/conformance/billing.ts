/** Managed accounts and invoices on any store (B-1, B-2, B-5): trial, computers, payment references, months. Through HTTP. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Secret } from "../../src/model/payment-mark.ts";
import { query } from "../../src/service/store/statement.ts";
import type { Event, GroupAnswer, Invoice } from "../../src/wire/generated/wire.ts";
import {
  type Client,
  change,
  child,
  clientOf,
  distributor,
  drain,
  invite,
  managed,
  newOperationId,
  operation,
  root,
  serve,
  type UnderTest,
  unlink,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const DAY = 24 * 60 * 60 * 1000;
const REFERENCE = "pm_very_secret_4711";
const markOf = (reference: string) => new Secret("X", reference).markLike(null, ["test"]);

/** What became of a group: `applied`, or the code and rule of its refusal. */
function said(answer: GroupAnswer): string {
  return answer.status === "applied" ? "applied" : `${answer.refusal.rule} ${answer.refusal.code}`;
}

export function billingConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`managed accounts and invoices on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    /** rlc → us, ca (delegated); rlc → emea → de */
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
      await service.post([[root()], [distributor("emea"), child("us"), child("ca")], [child("de", "emea")]]);
      await service.group(change("ca", { access: "delegated" }));
    });
    afterEach(async () => {
      for (const client of clients.splice(0)) await client.close();
      await service.close();
      await database.remove();
    });

    const post = async (...groups: Parameters<UnderTest["post"]>[0]) =>
      (await service.post(groups)).json.groups.map(said);
    const at = (key: string, path: string) => `/v1/trees/rlc/organizations/${key}/${path}`;
    const accountOf = async (key: string, client: Client = service) =>
      (await client.call("GET", at(key, "managed-account"))).json;
    const enrol = async (key: string, id: string, client: Client = service) => {
      const { status, json } = await client.call("PUT", at(key, `computers/${id}`), { body: { name: `PC ${id}` } });
      return json.code ? `${status} ${json.rule} ${json.code}` : `${status} ${json.id}`;
    };
    const reference = (key: string, value: string, client: Client = service) =>
      client.call("PUT", at(key, "managed-account/payment-reference"), { body: { paymentReference: value } });
    const clients: Client[] = [];
    /** A service account of an organization. */
    const actingAs = async (role: string, organization: string): Promise<Client> => {
      const body = { name: role, role, access: "full", tree: "rlc", organization, principal: null, expiresAt: null };
      const headers = { "idempotency-key": `as-${role}-${organization}` };
      const made = (await service.call("POST", "/v1/tokens", { body, headers })).json;
      if (!made.secret) throw new Error(JSON.stringify(made));
      const client = clientOf(service.socketPath, made.secret);
      clients.push(client);
      return client;
    };

    /** Somebody who was invited to an organization, and has accepted. */
    const joined = async (organization: string, role: string): Promise<Client> => {
      await service.group(invite(organization, `${role}@${organization}.example`, [role]));
      const waiting = "SELECT secret FROM outbox WHERE secret IS NOT NULL AND kind = 'invitation'";
      for (const [secret] of await service.store.read(() => query(waiting))) {
        const { json } = await service.call("POST", "/v1/invitations/accept", { body: { secret } });
        if (json.organization !== organization || json.roles?.includes("owner")) continue;
        const client = clientOf(service.socketPath, json.token.secret);
        clients.push(client);
        return client;
      }
      throw new Error(`nobody was invited to ${organization}`);
    };

    test("B-1: a child becomes a managed account with 30 days of trial; without a reference it is past due, with one active", async () => {
      expect(await post([managed("us", { computers: 2 })], [managed("us")], [managed("emea")])).toEqual([
        "applied",
        "B-1 managed_account_exists",
        "B-1 managed_account_not_child",
      ]);
      const since = new Date(service.clock.nowMs).toISOString();
      expect(await accountOf("us")).toMatchObject({ computers: 2, enrolled: 0, since, state: "trial", payment: null });
      service.clock.nowMs += 30 * DAY - 1;
      expect((await accountOf("us")).state).toBe("trial");
      service.clock.nowMs += 1;
      expect((await accountOf("us")).state).toBe("past_due");
      expect((await reference("us", REFERENCE)).json).toMatchObject({ state: "active", payment: expect.any(String) });
      expect((await service.call("DELETE", at("us", "managed-account/payment-reference"))).json).toMatchObject({
        ...{ state: "past_due", payment: null },
      });
      expect(await accountOf("ca")).toMatchObject({ code: "not_found", rule: "B-1" });
    });

    test("B-1, B-2: computers are enrolled up to their number, again as the same, and their place is free when they go", async () => {
      await post([managed("us", { computers: 2 })]);
      expect(await enrol("us", "a")).toBe("201 a");
      service.clock.nowMs += 1000;
      expect([await enrol("us", "b"), await enrol("us", "a"), await enrol("us", "c")]).toEqual([
        ...["201 b", "200 a", "422 B-1 computers_full"],
      ]);
      const { computers } = (await service.call("GET", at("us", "computers"))).json;
      expect(
        computers.map(({ id, enrolledAt, seenAt }: Record<string, string>) => [id, enrolledAt === seenAt]),
      ).toEqual([
        ["a", false],
        ["b", true],
      ]);
      expect((await service.call("GET", at("us", "computers?limit=1"))).json).toMatchObject({ next: "a" });
      expect((await service.call("DELETE", at("us", "computers/a"))).status).toBe(204);
      expect((await service.call("DELETE", at("us", "computers/a"))).status).toBe(404);
      expect(await enrol("us", "c")).toBe("201 c");
      expect(await enrol("ca", "a")).toBe("422 B-1 managed_account_missing");
      expect((await enrol("us", "-a")).slice(0, 3)).toBe("400");
    });

    test("B-1: of 250 and one that ask at once, 250 are enrolled", async () => {
      await post([managed("us")]);
      const answers = await Promise.all(Array.from({ length: 251 }, (_none, index) => enrol("us", `pc-${index}`)));
      expect(answers.filter((one) => one.startsWith("201"))).toHaveLength(250);
      expect(answers.filter((one) => !one.startsWith("201"))).toEqual(["422 B-1 computers_full"]);
    });

    test("B-1, O-9: past due and paused enrol nothing new, and know whom they have", async () => {
      await post([managed("us")]);
      await enrol("us", "a");
      expect(await post([operation("organization.pause", "us", { phase: "paused" })])).toEqual(["applied"]);
      expect([await enrol("us", "a"), await enrol("us", "b")]).toEqual(["200 a", "422 O-9 organization_paused"]);
      await post([operation("organization.resume", "us", { phase: "active" })]);
      service.clock.nowMs += 30 * DAY;
      expect([await enrol("us", "a"), await enrol("us", "b")]).toEqual(["200 a", "422 B-1 past_due"]);
      await reference("us", REFERENCE);
      expect(await enrol("us", "b")).toBe("201 b");
    });

    test("B-1: who was a managed account before has had its trial", async () => {
      await post([managed("us")]);
      const { trialEnds } = await accountOf("us");
      service.clock.nowMs += DAY;
      expect(await post([operation("billing.delete", "us", {})], [managed("us")])).toEqual(["applied", "applied"]);
      expect(await accountOf("us")).toMatchObject({ trialEnds });
      service.clock.nowMs += DAY;
      expect(await post([operation("billing.delete", "us", {}), managed("us", { computers: 7 })])).toEqual(["applied"]);
      expect(await accountOf("us")).toMatchObject({ trialEnds, computers: 7 });
    });

    test("B-1: a mark comes with the reference that it stands for, and with no other", async () => {
      const payment = markOf(REFERENCE);
      const withSecret = (secret: string) => Object.assign(managed("us", { payment }), { secret });
      expect(await post([managed("us", { payment })], [withSecret("another")])).toEqual([
        "B-1 body_invalid",
        "B-1 body_invalid",
      ]);
      expect(await post([Object.assign(managed("us"), { secret: REFERENCE })])).toEqual(["B-1 body_invalid"]);
      expect(await post([withSecret(REFERENCE)])).toEqual(["applied"]);
      // What is there already needs not to come again.
      expect(await post([operation("billing.update", "us", { payment, computers: 3 })])).toEqual(["applied"]);
      expect(await accountOf("us")).toMatchObject({ payment, computers: 3 });
    });

    test("language-6: a payment reference stands in its own table, and is answered nowhere", async () => {
      await post([managed("us", { invoicesTo: "billing@us.example" })]);
      const answers = [await reference("us", REFERENCE), await reference("us", `${REFERENCE} 2`)];
      const [first, second] = answers.map(({ json }) => json.payment);
      expect(first).not.toBe(second);
      expect(first.slice(0, 16)).toBe(second.slice(0, 16));
      const rows = await service.store.read(() => query("SELECT reference FROM payment_references"));
      expect(rows).toEqual([[`${REFERENCE} 2`]]);
      for (const path of ["snapshot", "events", "ledger", "outbox?all=true", "organizations/us"])
        answers.push(await service.call("GET", `/v1/trees/rlc/${path}`));
      for (const { text } of answers) expect(text).not.toContain("very_secret");
      // Whose mailbox it is stands in no event: they are kept for ever.
      const { text: events } = await service.call("GET", "/v1/trees/rlc/events");
      expect(events).toContain('"invoicesTo":"(a mailbox)"');
      expect(events).not.toContain("billing@us.example");
    });

    test("B-1: invoices go no longer to somebody who was erased, and to others as before", async () => {
      await post([managed("us", { invoicesTo: "Ina@example.com" }), managed("ca", { invoicesTo: "b@ca.example" })]);
      await post([invite("us", "ina@example.com")]);
      const erased = await service.call("POST", "/v1/trees/rlc/erasures", { body: { email: "ina@example.com" } });
      expect(erased.json).toMatchObject({ persons: 1 });
      expect([(await accountOf("us")).invoicesTo, (await accountOf("ca")).invoicesTo]).toEqual([null, "b@ca.example"]);
    });

    test("B-1, O-11: how a managed account pays is its own matter; its distributor's where access is delegated", async () => {
      await post([managed("us"), managed("ca")]);
      const [owner, admin] = [await actingAs("owner", "rlc"), await actingAs("admin", "rlc")];
      const accountant = await joined("us", "accountant");
      const path = at("us", "managed-account").replace("/rlc/", "/us/");
      expect((await accountant.call("GET", path)).status).toBe(200);
      const set = { body: { paymentReference: REFERENCE } };
      expect((await accountant.call("PUT", `${path}/payment-reference`, set)).status).toBe(200);
      expect((await reference("us", "x1", owner)).json).toMatchObject({ status: 403, rule: "O-11" });
      expect((await accountOf("us", owner)).status).toBe(403);
      expect((await reference("ca", "x1", owner)).status).toBe(200);
      expect((await reference("ca", "x2", admin)).json).toMatchObject({ status: 403, rule: "P-7" });
      const lines = [await owner.organizations(), await admin.organizations()];
      expect(lines.map((line) => [line.get("us")?.billing, line.get("ca")?.billing])).toEqual([
        [expect.not.objectContaining({ payment: expect.anything() }), expect.objectContaining({ payment: markEnd() })],
        [
          expect.not.objectContaining({ payment: expect.anything() }),
          expect.not.objectContaining({ payment: markEnd() }),
        ],
      ]);
      // The child does not say of itself that it is one, nor of how many computers.
      const own = await actingAs("owner", "us");
      const asked = {
        stack: null,
        run: "r",
        groups: [{ operations: [operation("billing.update", "us", { computers: 9 })] }],
      };
      const { groups } = (await own.call("POST", "/v1/trees/us/changesets", { body: asked })).json;
      expect(groups.map(said)).toEqual(["B-1 distributor_only"]);
      // Events: that it is one, the distributor knows; how it pays, not.
      const kinds = (await admin.call("GET", "/v1/trees/rlc/events?organization=us")).json.events.map(
        ({ kind }: Event) => kind,
      );
      expect(kinds.filter((kind: string) => kind.startsWith("billing."))).toEqual(["billing.create"]);
    });

    test("B-1, O-6, O-11: how a sealed child pays makes no plan of its distributor stale, and is not told to it", async () => {
      await post([managed("us")]);
      const [above, own] = [await actingAs("owner", "rlc"), await actingAs("owner", "us")];
      const version = async (client: Client, tree: string) =>
        (await client.organizations(tree)).get("us")?.version ?? 0;
      const before = await version(above, "rlc");
      const path = at("us", "managed-account/payment-reference").replace("/rlc/", "/us/");
      expect((await own.call("PUT", path, { body: { paymentReference: REFERENCE } })).status).toBe(200);
      expect(await version(above, "rlc")).toBe(before);
      expect(await version(own, "us")).toBeGreaterThan(before);
      const answer = await above.group(operation("billing.update", "us", { computers: 9 }, before));
      expect(said(answer)).toBe("applied");
      // That it is one, and of how many computers, is its distributor's matter as before.
      const inAnotherRun = async (after: object) => {
        const asked = operation("billing.update", "us", after, before);
        return (await service.post([[asked]], { run: "run-2" })).json.groups[0];
      };
      const stale = await inAnotherRun({ computers: 8 });
      expect(said(stale)).toContain("changed_meanwhile");
      const within = await inAnotherRun({ payment: null });
      expect(said(within)).toContain("changed_meanwhile");
    });

    test("U-4: who was unlinked goes on as a managed account, settles it by itself, and ends it", async () => {
      await post([managed("us", { computers: 2 })]);
      const january = async () => (await service.call("GET", "/v1/trees/rlc/invoices?month=2026-01")).json.invoices;
      service.clock.nowMs = Date.UTC(2026, 1, 2);
      const closed = await january();
      const own = await joined("us", "accountant");
      expect(closed.map((one: Invoice) => one.organization)).toEqual(["ca", "de", "us"]);
      expect(await enrol("us", "pc-1")).toBe("201 pc-1");
      await service.group(drain("us"));
      service.clock.nowMs += 2 * 3_600_000;
      await service.group(unlink("us", (await service.organizations()).get("us")?.name ?? ""));
      const through = async (...asked: Parameters<typeof operation>) => {
        const body = { stack: null, run: "r", groups: [{ operations: [operation(...asked)] }] };
        const { json } = await own.call("POST", "/v1/trees/us/changesets", { body });
        if (!json.groups) throw new Error(JSON.stringify(json));
        return json.groups.map(said);
      };
      // B-5: a month that has ended stays as it is for the operator, who sees what has left.
      expect(await january()).toEqual(closed);
      expect(await enrol("us", "pc-2")).toBe("201 pc-2");
      expect(await enrol("us", "pc-3")).toBe("422 B-1 computers_full");
      expect(await through("billing.update", "us", { computers: 3 })).toEqual(["applied"]);
      expect(await enrol("us", "pc-3")).toBe("201 pc-3");
      expect(await through("billing.delete", "us", {})).toEqual(["applied"]);
      expect(await through("billing.create", "us", { computers: 3, invoicesTo: null, payment: null })).toEqual([
        "O-8 phase_does_not_follow",
      ]);
    });

    test("B-1: of a child that was a managed account, invoices stay its own matter", async () => {
      await post([managed("us")]);
      const owner = await actingAs("owner", "rlc");
      const seen = async () =>
        (await owner.call("GET", "/v1/trees/rlc/invoices")).json.invoices.map((one: Invoice) => one.organization);
      expect(await seen()).toEqual(["ca", "de"]);
      await post([operation("billing.delete", "us", {})]);
      expect(await seen()).toEqual(["ca", "de"]);
      expect((await owner.call("GET", at("us", "invoices"))).json).toMatchObject({ status: 403, rule: "B-1" });
      await service.group(change("us", { access: "delegated" }));
      expect(await seen()).toEqual(["ca", "de", "us"]);
      expect((await owner.call("GET", at("us", "invoices"))).status).toBe(200);
    });

    test("B-5: one invoice for each child and month: the fee from the end of the trial, credits as they were posted", async () => {
      service.clock.nowMs = Date.UTC(2026, 1, 3, 12);
      await post([managed("us")], [managed("ca")]);
      await service.use({ key: "us", kind: "post", credits: 7 });
      service.clock.nowMs = Date.UTC(2026, 1, 28, 23, 59, 59, 999);
      await service.use({ key: "us", kind: "post", credits: 30 });
      service.clock.nowMs = Date.UTC(2026, 2, 1);
      await service.use({ key: "us", kind: "post", credits: 500 });
      const brief = ({ month, state, managedAccountCents: cents, creditsConsumed: credits }: Invoice) =>
        [month, state, cents, credits].join(" ");
      const months = async (query = "") =>
        (await service.call("GET", at("us", `invoices${query}`))).json.invoices.map(brief);
      const february = "2026-02 closed 0 37";
      expect((await months()).slice(-2)).toEqual([february, "2026-03 open 0 500"]);
      // 30 days from the third of February.
      service.clock.nowMs = Date.UTC(2026, 2, 5, 12);
      expect(await months("?month=2026-03")).toEqual(["2026-03 open 7500 500"]);
      service.clock.nowMs = Date.UTC(2026, 3, 5, 11);
      expect((await months()).slice(-3)).toEqual([february, "2026-03 closed 7500 500", "2026-04 open 0 0"]);
      await post([operation("billing.delete", "us", {})]);
      service.clock.nowMs = Date.UTC(2026, 6, 1);
      expect((await months()).slice(-5)).toEqual([
        ...[
          february,
          "2026-03 closed 7500 500",
          "2026-04 closed 0 0",
          "2026-05 closed 0 0",
          "2026-06 closed 0 0",
          "2026-07 open 0 0",
        ].slice(-5),
      ]);
      const all = (await service.call("GET", "/v1/trees/rlc/invoices?month=2026-04")).json.invoices;
      expect(all.map((one: Invoice) => `${one.organization} ${one.managedAccountCents}`)).toEqual([
        ...["ca 7500", "de 0", "us 0"],
      ]);
      expect((await service.call("GET", "/v1/trees/rlc/invoices?month=2026-13")).status).toBe(400);
      expect((await service.call("GET", "/v1/trees/rlc/invoices?month=2027-01")).json.invoices).toEqual([]);
    });

    test("B-5, L-1: licenses on an invoice are the most that were in use at once in its month", async () => {
      await post([operation("license.create", "us", { product: "pro", quantity: 9 })]);
      const use = (count: number) =>
        service.call("POST", at("us", "licenses/pro/use"), { body: { operation: newOperationId(), count } });
      service.clock.nowMs = Date.UTC(2026, 1, 3);
      for (const count of [5, -3]) expect((await use(count)).status).toBe(200);
      service.clock.nowMs = Date.UTC(2026, 3, 3);
      await use(1);
      const { invoices } = (await service.call("GET", at("us", "invoices"))).json;
      expect(invoices.map(({ month, licenses }: Invoice) => [month, licenses[0]?.quantity])).toEqual([
        ...[
          ["2026-01", undefined],
          ["2026-02", 5],
          ["2026-03", 2],
          ["2026-04", 3],
        ],
      ]);
      expect(invoices[1].licenses).toEqual([{ product: "pro", quantity: 5 }]);
    });

    test("N-1, O-6: no invoice of an anchor, none of a distributor, none of what is out of sight", async () => {
      const anchor = {
        kind: "ChildOrganization",
        region: "eu1",
        country: "DE",
        parent: "rlc",
        name: "Group",
        credits: 0,
      };
      const owner = { name: "Ada", email: "ada@example.com" };
      await post([operation("organization.create", "acme", { ...anchor, owner, anchor: true } as never)]);
      expect(await post([managed("acme")])).toEqual(["N-1 anchor_has_none"]);
      for (const key of ["acme", "emea"])
        expect((await service.call("GET", at(key, "invoices"))).json).toEqual({ invoices: [], next: null });
      const keys = async (client: Client, root: string) =>
        (await client.call("GET", `/v1/trees/${root}/invoices`)).json.invoices.map((one: Invoice) => one.organization);
      const top = await actingAs("owner", "rlc");
      const below = await actingAs("owner", "emea");
      const own = await actingAs("owner", "us");
      expect(await keys(top, "rlc")).toEqual(["ca", "de", "us"]);
      expect([await keys(below, "emea"), await keys(own, "us")]).toEqual([["de"], ["us"]]);
      expect((await below.call("GET", "/v1/trees/emea/organizations/us/invoices")).status).toBe(404);
      // B-1: of a managed account they are separate.
      await post([managed("us"), managed("ca")]);
      expect(await keys(top, "rlc")).toEqual(["ca", "de"]);
      expect((await top.call("GET", at("us", "invoices"))).json).toMatchObject({ status: 403, rule: "B-1" });
      expect(await keys(own, "us")).toEqual(["us"]);
      const page = (await service.call("GET", "/v1/trees/rlc/invoices?limit=2")).json;
      expect([page.invoices.length, page.next]).toEqual([2, "de"]);
    });
  });
}

const markEnd = () => expect.stringMatching(/^[0-9a-f]{32}$/);
