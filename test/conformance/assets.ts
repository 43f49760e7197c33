/** What organizations have besides credits and people, on any store: cost centers (K-1). Through HTTP. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { query } from "../../src/service/store/statement.ts";
import type { Event, GroupAnswer, SnapshotLine } from "../../src/wire/generated/wire.ts";
import {
  type Client,
  change,
  child,
  clientOf,
  distributor,
  invite,
  operation,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const center = (key: string, more: object = {}) => {
  return { key, name: key.toUpperCase(), code: null, parent: null, subAccounts: [], ...more };
};
const make = (key: string, at: string, more: object = {}) => operation("costCenter.create", at, center(key, more));
const put = (key: string, at: string, more: object = {}) => operation("costCenter.update", at, center(key, more));
const drop = (key: string, at: string) => operation("costCenter.delete", at, { key });

/** What became of a group: `applied`, or the code and rule of its refusal. */
function said(answer: GroupAnswer): string {
  return answer.status === "applied" ? "applied" : `${answer.refusal.rule} ${answer.refusal.code}`;
}

export function assetConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`what organizations have, on ${name}`, () => {
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
      await service.close();
      await database.remove();
    });

    const centersOf = async (key: string, client: Client = service, at = "rlc") =>
      (await client.call("GET", `/v1/trees/${at}/organizations/${key}/cost-centers`)).json;
    const lineOf = async (key: string): Promise<SnapshotLine | undefined> => (await service.organizations()).get(key);

    test("K-1: cost centers are kept with their organization, in snapshot, pages and events", async () => {
      const groups = await service.post([
        [make("it", "us", { code: "CC-1" }), make("web", "us", { parent: "it", subAccounts: ["s2", "s1"] })],
        [make("it", "ca")],
      ]);
      expect(groups.json.groups.map(said)).toEqual(["applied", "applied"]);
      const stored = [center("it", { code: "CC-1" }), center("web", { parent: "it", subAccounts: ["s1", "s2"] })];
      expect((await lineOf("us"))?.costCenters).toEqual(stored);
      expect(await centersOf("us")).toEqual({ costCenters: stored, next: null });
      expect((await lineOf("rlc"))?.costCenters).toBeUndefined();
      const { events } = (await service.call("GET", "/v1/trees/rlc/events?organization=us")).json;
      const made = events.filter(({ kind }: Event) => kind === "costCenter.create");
      expect(made.map(({ before, after }: Event) => [before, after])).toEqual(
        stored.map((one) => [{ costCenter: null }, { costCenter: one }]),
      );
      const first = (await service.call("GET", "/v1/trees/rlc/organizations/us/cost-centers?limit=1")).json;
      expect([first.costCenters.length, first.next]).toEqual([1, "it"]);
    });

    test("K-1: sub-accounts change places within a group, and nothing of a refused group stays", async () => {
      await service.group(make("a", "us", { subAccounts: ["s1"] }), make("b", "us", { subAccounts: ["s2"] }));
      const answers = await service.post([
        [put("a", "us", { subAccounts: ["s2"] }), put("b", "us", { subAccounts: ["s1"] })],
        [put("a", "us", { subAccounts: ["s1"] }), make("c", "us")],
        [drop("a", "us"), make("a", "us", { name: "Again", subAccounts: ["s9"] })],
      ]);
      expect(answers.json.groups.map(said)).toEqual(["applied", "K-1 sub_account_taken", "applied"]);
      expect((await centersOf("us")).costCenters).toEqual([
        center("a", { name: "Again", subAccounts: ["s9"] }),
        center("b", { subAccounts: ["s1"] }),
      ]);
    });

    test("O-6, O-11, P-9: those of a sealed child are its own matter, those of a delegated one its distributor's too", async () => {
      await service.group(make("it", "us"));
      await service.group(make("it", "ca"));
      const above = await service.confinedTo("rlc");
      expect((await centersOf("us", above)).status).toBe(403);
      expect((await centersOf("ca", above)).costCenters).toHaveLength(1);
      const seen = (await above.call("GET", "/v1/trees/rlc/snapshot")).text;
      expect(seen.split("\n").filter((line) => line.includes("costCenters"))).toHaveLength(1);
      const events = (await above.call("GET", "/v1/trees/rlc/events?limit=1000")).json.events;
      expect(events.filter(({ kind }: Event) => kind === "costCenter.create")).toMatchObject([{ address: "ca" }]);
      const own = await service.confinedTo("us");
      expect((await centersOf("us", own, "us")).costCenters).toHaveLength(1);
      expect((await centersOf("ca", own, "us")).status).toBe(404);
      const body = center("hr");
      const path = (key: string) => `/v1/trees/rlc/organizations/${key}/cost-centers/hr`;
      expect((await above.call("PUT", path("us"), { body })).json).toMatchObject({ status: 403, rule: "O-11" });
      expect((await above.call("PUT", path("ca"), { body })).json).toEqual(body);
      expect((await above.call("PUT", path("ca"), { body: { ...body, key: "other" } })).status).toBe(400);
    });

    test("P-7: a role for some cost centers shows and changes those, and puts them below no others", async () => {
      await service.group(make("it", "us"), make("web", "us", { parent: "it" }), make("hr", "us"));
      const scope = { costCenters: ["it", "web", "new"] };
      const role = { name: "clerk", permissions: ["costCenters:create", "costCenters:edit"], includes: [], scope };
      await service.group(operation("role.create", "us", role), invite("us", "cleo@us.example", ["clerk"]));
      const [row] = await service.store.read(() =>
        query(
          "SELECT b.secret FROM outbox b JOIN persons p ON p.tree = b.tree AND p.number = b.person WHERE p.email = 'cleo@us.example'",
        ),
      );
      const answer = await service.call("POST", "/v1/invitations/accept", { body: { secret: row?.[0] } });
      const clerk = clientOf(service.socketPath, answer.json.token.secret);
      const keys = (await centersOf("us", clerk, "us")).costCenters.map(({ key }: { key: string }) => key);
      expect(keys).toEqual(["it", "web"]);
      const seen = (await clerk.call("GET", "/v1/trees/us/snapshot")).text;
      expect([seen.includes('"web"'), seen.includes('"hr"')]).toEqual([true, false]);
      const path = (key: string) => `/v1/trees/us/organizations/us/cost-centers/${key}`;
      const asked = async (key: string, more: object = {}) =>
        (await clerk.call("PUT", path(key), { body: center(key, more) })).status;
      expect(await asked("web", { parent: "it", name: "Web" })).toBe(200);
      expect(await asked("web", { parent: null })).toBe(200);
      expect(await asked("web", { parent: "hr" })).toBe(403);
      expect(await asked("new")).toBe(200);
      expect(await asked("hr", { name: "HR" })).toBe(403);
      expect((await clerk.call("DELETE", path("hr"))).status).toBe(403);
      expect((await clerk.call("GET", path("hr"))).status).toBe(404);
      await clerk.close();
    });

    test("C-11: a put that is said again takes effect once, and its removal is said once", async () => {
      const path = "/v1/trees/rlc/organizations/us/cost-centers/hr";
      const headers = { "idempotency-key": "a-cost-center" };
      const body = center("hr", { code: "CC-7" });
      for (let time = 0; time < 2; time += 1)
        expect((await service.call("PUT", path, { body, headers })).json).toEqual(body);
      const { events } = (await service.call("GET", "/v1/trees/rlc/events?organization=us")).json;
      expect(events.filter(({ kind }: Event) => kind.startsWith("costCenter"))).toHaveLength(1);
      expect((await service.call("DELETE", path)).status).toBe(204);
      expect((await service.call("DELETE", path)).json).toMatchObject({ status: 422, code: "cost_center_unknown" });
      expect((await service.call("GET", path)).json).toMatchObject({ status: 404, rule: "K-1" });
    });
  });
}
