/** The onboarding import and who has which, on any store. Through HTTP. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Event } from "../../src/wire/generated/wire.ts";
import {
  allocate,
  type Client,
  child,
  distributor,
  drain,
  operation,
  root,
  serve,
  type UnderTest,
  unlink,
} from "../service/under-test.ts";
import { account } from "./accounts.ts";
import type { FreshStore } from "./conformance.ts";

const HOUR = 3_600_000;
const CSP = { portalDefined: true, autoCustomer: true } as const;
const onboard = (id: string, more: Parameters<typeof account>[1] = {}, at = "rlc") =>
  operation("account.create", at, account(id, more));

const NOTHING = {
  ...{ rows: 0, added: 0, changed: 0, unchanged: 0, assigned: 0, excluded: 0, childrenCreated: 0 },
  ...{ problems: [], problemCount: 0 },
};

export function subAccountConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`imports of sub-accounts, on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    /** rlc → us, ca; rlc → emea → de */
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
      await service.post([[root()], [distributor("emea"), child("us"), child("ca")], [child("de", "emea")]]);
    });
    afterEach(async () => {
      await service.close();
      await database.remove();
    });

    /** By nobody's stack, as what automation made is nobody's (language rule 10). */
    const byHand = async (...operations: Parameters<UnderTest["group"]>) =>
      (await service.post([operations], { stack: null })).json.groups[0];
    const taken = async (id: string, body: string, type = "text/csv", client: Client = service, at = "rlc") => {
      const path = `/v1/trees/rlc/organizations/${at}/accounts/${id}/sub-accounts`;
      return (await client.call("POST", path, { body, headers: { "content-type": type } })).json;
    };
    const found = async (key: string, query = "", client: Client = service, at = "rlc") =>
      (await client.call("GET", `/v1/trees/${at}/organizations/${key}/sub-accounts${query}`)).json;
    const belongings = async (key = "rlc") =>
      (await found(key)).subAccounts.map((one: { id: string; child: string; automatic: boolean }) => [
        one.id,
        one.child,
        one.automatic,
      ]);

    test("A-1: CSV, NDJSON and JSON say the same, and the same again changes nothing", async () => {
      await service.group(onboard("a-1", { children: ["us", "ca"] }));
      const csv = 'id,name,customer\ns-1,Web,us\ns-2,"Mail, old",ca\ns-3,Left over,\n';
      expect(await taken("a-1", csv)).toEqual({ ...NOTHING, rows: 3, added: 3, assigned: 2 });
      const before = (await service.call("GET", "/v1/trees/rlc/events?limit=1000")).json.events.length;
      const rows = [
        { id: "s-1", name: "Web", customer: "us" },
        { id: "s-2", name: "Mail, old", customer: "ca" },
        { id: "s-3", name: "Left over" },
      ];
      const lines = rows.map((row) => JSON.stringify(row)).join("\n");
      for (const [body, type] of [
        [csv, "text/csv"],
        [lines, "application/x-ndjson"],
        [JSON.stringify(rows), "application/json"],
      ] as const)
        expect(await taken("a-1", body, type)).toEqual({ ...NOTHING, rows: 3, unchanged: 3 });
      const { events } = (await service.call("GET", "/v1/trees/rlc/events?limit=1000")).json;
      expect(events).toHaveLength(before);
      expect(events.filter(({ kind }: Event) => kind === "account.import")).toHaveLength(1);
      expect(await belongings()).toEqual([
        ["s-1", "us", false],
        ["s-2", "ca", false],
        ["s-3", null, false],
      ]);
      expect((await taken("a-1", "id,name,customer\ns-1,Web,ca\n")).changed).toBe(1);
      expect((await service.organizations()).get("rlc")?.accounts?.[0]?.subAccounts).toBe(3);
    });

    test("A-1: rows that cannot be taken are told, and the others are taken", async () => {
      await service.post([[onboard("a-1", { children: ["us"] })], [onboard("a-2", {}, "emea")]]);
      await taken("a-2", "id\nother\n", "text/csv", service, "emea");
      const rows = [
        { id: "s-1", customer: "us" },
        { id: "s-2", customer: "ca" },
        { id: "s-3", customer: "who" },
      ];
      const wrong = [{ name: "None" }, 7, { id: "s-4", region: "eu" }, { id: "other" }, { id: "s-5" }];
      const answer = await taken("a-1", JSON.stringify([...rows, ...wrong]), "application/json");
      expect(answer).toMatchObject({ rows: 8, added: 2, assigned: 1, problemCount: 6 });
      expect(answer.problems.map(({ row, code }: { row: number; code: string }) => `${row} ${code}`).sort()).toEqual([
        ...["2 customer_not_assigned", "3 customer_unknown"],
        ...["4 row_invalid", "5 row_invalid", "6 row_invalid", "7 sub_account_elsewhere"],
      ]);
      expect(JSON.stringify(answer.problems)).not.toContain("emea");
      expect(await taken("a-1", "id,region\ns-1,eu\n")).toMatchObject({ status: 400, field: "region" });
      expect(await taken("a-1", 'id\n"s-1\n')).toMatchObject({ status: 400, code: "body_malformed" });
      expect(await taken("nothing", "id\n")).toMatchObject({ status: 404, rule: "A-1" });
      expect(await taken("a-1", "id\n", "text/plain")).toMatchObject({ status: 415 });
    });

    test("A-3: new sub-accounts go to the child of a dedicated account, but for those that are excluded", async () => {
      const dedicated = { type: "dedicated", autoAssigned: true, excludeRule: "test-*", children: ["us"] } as const;
      await service.group(onboard("a-1", dedicated));
      const csv = "id,name\ns-1,Web\ns-2,test-web\n";
      expect(await taken("a-1", csv)).toMatchObject({ added: 2, assigned: 1, excluded: 1 });
      expect(await belongings()).toEqual([
        ["s-1", "us", true],
        ["s-2", null, false],
      ]);
      expect(await taken("a-1", csv)).toMatchObject({ unchanged: 2, changed: 0, excluded: 1 });
      await service.group(operation("account.update", "rlc", account("a-1", { ...dedicated, children: ["ca"] })));
      expect((await belongings())[0]).toEqual(["s-1", null, false]);
      expect(await taken("a-1", csv)).toMatchObject({ changed: 1, assigned: 1 });
      expect((await belongings())[0]).toEqual(["s-1", "ca", true]);
    });

    test("A-2, C-2: unknown customers become children, as far as the pool can pay", async () => {
      await service.group(onboard("csp", CSP));
      const { allocated = 0, committedBelow = 0 } = (await service.organizations()).get("rlc") ?? {};
      const open = allocated - committedBelow;
      await service.group(allocate("us", 10_000 + open - 20_000));
      const csv =
        "id,name,customer,customerName\ns-1,A,ACME Corp/01,Acme\ns-2,B,ACME Corp/01,\ns-3,C,acme-corp-01,Acme\ns-4,D,late,Late\n";
      const first = await taken("csp", csv);
      expect(first).toMatchObject({ rows: 4, added: 3, assigned: 3, childrenCreated: 2, problemCount: 1 });
      expect(first.problems).toMatchObject([{ row: 4, code: "pool_short" }]);
      const made = [...(await service.organizations()).values()].filter(({ automatic }) => automatic === "csp");
      expect(made).toMatchObject([
        { key: "acme-corp-01", name: "Acme", allocated: 10_000, managedBy: null, parent: "rlc", region: "eu1" },
        { name: "Acme (acme-corp-01)", allocated: 10_000, managedBy: null },
      ]);
      expect(made[1]?.key).toMatch(/^acme-corp-01-[0-9a-f]{10}$/);
      const again = await taken("csp", csv);
      expect(again).toMatchObject({ unchanged: 3, added: 0, changed: 0, childrenCreated: 0, problemCount: 1 });
      expect((await service.call("POST", "/v1/trees/rlc/verification")).status).not.toBe(500);
      await service.group(allocate("us", 10_000));
      expect(await taken("csp", csv)).toMatchObject({ added: 1, childrenCreated: 1, unchanged: 3, problemCount: 0 });
    });

    test("A-4: who was created stays out of account.children, does not move away, and comes back from no unlinking", async () => {
      await service.group(onboard("csp", CSP));
      await taken("csp", "id,customer\ns-1,acme\ns-2,beta\n");
      expect((await service.organizations()).get("rlc")?.accounts).toEqual([
        { ...account("csp", CSP), subAccounts: 2 },
      ]);
      const move = (key: string, parent: string) => byHand(operation("organization.move", key, { parent }));
      expect(await move("acme", "emea")).toMatchObject({ status: "applied" });
      await service.group(onboard("csp-2", CSP, "emea"));
      await taken("csp-2", "id,customer\ns-9,gamma\n", "text/csv", service, "emea");
      expect(await move("gamma", "rlc")).toMatchObject({ refusal: { code: "account_assigned", rule: "A-1" } });
      await service.group(operation("account.update", "rlc", account("csp", { ...CSP, name: "CSP" })));
      expect(await belongings()).toEqual([
        ["s-1", "acme", true],
        ["s-2", "beta", true],
      ]);
      expect(await service.group(operation("account.delete", "rlc", { id: "csp" }))).toMatchObject({
        refusal: { code: "account_in_use", rule: "A-4" },
      });
      await byHand(drain("beta"));
      service.clock.nowMs += HOUR;
      expect(await byHand(unlink("beta", "beta"))).toMatchObject({ status: "applied" });
      expect((await belongings())[1]).toEqual(["s-2", null, false]);
      expect(await taken("csp", "id,customer\ns-2,beta\n")).toMatchObject({
        problems: [{ row: 1, code: "customer_left" }],
      });
      const path = "/v1/trees/rlc/organizations/rlc/accounts/csp";
      expect((await service.call("DELETE", `${path}/sub-accounts`)).status).toBe(204);
      expect((await service.call("DELETE", path)).status).toBe(204);
      expect(await belongings()).toEqual([]);
    });

    test("A-5, O-6: a distributor finds who has what, and a child what it has, not who shares it", async () => {
      await service.post([
        [onboard("a-1", { name: "Shared", children: ["us", "ca"] })],
        [onboard("a-2", { children: ["us"] })],
      ]);
      await taken("a-1", "id,name,customer\ns-1,Web,us\ns-2,Mail,ca\n");
      const assigned = async (key: string, client: Client = service, at = "rlc") =>
        (await client.call("GET", `/v1/trees/${at}/organizations/${key}/account-assignments`)).json;
      const a1 = (subAccounts: number) => ({ id: "a-1", provider: "azure", name: "Shared", subAccounts });
      const a2 = { id: "a-2", provider: "azure", name: null, subAccounts: 0 };
      const us = { child: "us", name: "The us", accounts: [a1(1), a2] };
      expect(await assigned("rlc")).toEqual({
        assignments: [{ child: "ca", name: "The ca", accounts: [a1(1)] }, us],
        next: null,
      });
      expect((await found("rlc", "?q=s-2")).subAccounts).toMatchObject([{ id: "s-2", child: "ca" }]);
      expect((await found("rlc", "?q=We")).subAccounts).toMatchObject([{ id: "s-1", child: "us" }]);
      const page = await found("rlc", "?limit=1");
      expect(page.next).toBe("s-1");
      expect((await found("rlc", `?after=${page.next}`)).subAccounts).toMatchObject([{ id: "s-2" }]);
      const own = await service.confinedTo("us");
      expect(await assigned("us", own, "us")).toEqual({ assignments: [us], next: null });
      expect((await found("us", "", own, "us")).subAccounts).toMatchObject([{ id: "s-1" }]);
      expect((await found("rlc", "", own, "us")).status).toBe(404);
      expect((await taken("a-1", "id\ns-9\n", "text/csv", own)).status).toBe(404);
    });
  });
}
