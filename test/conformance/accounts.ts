/** Linked accounts, on any store: as they are kept, assigned and left. Through HTTP. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GroupAnswer, LinkedAccount } from "../../src/wire/generated/wire.ts";
import {
  type Client,
  change,
  child,
  distributor,
  drain,
  operation,
  root,
  serve,
  type UnderTest,
  unlink,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

export const account = (id: string, more: Partial<LinkedAccount> = {}): LinkedAccount => ({
  ...{ id, provider: "azure", name: null, type: "shared", children: [] },
  ...{ portalDefined: false, autoCustomer: false, autoAssigned: false, excludeRule: null, ...more },
});
const onboard = (id: string, at: string, more: Partial<LinkedAccount> = {}) =>
  operation("account.create", at, account(id, more));
const put = (id: string, at: string, more: Partial<LinkedAccount> = {}) =>
  operation("account.update", at, account(id, more));
const drop = (id: string, at: string) => operation("account.delete", at, { id });

const HOUR = 3_600_000;

/** What became of a group: `applied`, or the code and rule of its refusal. */
function said(answer: GroupAnswer): string {
  return answer.status === "applied" ? "applied" : `${answer.refusal.rule} ${answer.refusal.code}`;
}

export function accountConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`linked accounts, on ${name}`, () => {
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

    const accountsOf = async (key: string, client: Client = service, at = "rlc") =>
      (await client.call("GET", `/v1/trees/${at}/organizations/${key}/accounts`)).json;

    test("A-1: an account is kept with its distributor, assigned to who is below, its id unique in the tree", async () => {
      const answers = await service.post([
        [onboard("a-1", "rlc", { name: "Azure", children: ["us", "de"] })],
        [onboard("a-1", "emea")],
        [onboard("a-2", "us")],
        [onboard("a-2", "emea", { children: ["us"] })],
        [onboard("a-2", "emea", { type: "dedicated", provider: "aws", autoAssigned: true, children: ["de"] })],
        [drop("a-2", "emea"), onboard("a-2", "rlc")],
      ]);
      expect(answers.json.groups.map(said)).toEqual([
        "applied",
        ...["A-1 account_exists", "A-1 account_not_distributor", "A-1 account_child_unknown"],
        ...["applied", "applied"],
      ]);
      const stored = [account("a-1", { name: "Azure", children: ["de", "us"] }), account("a-2")];
      expect(await accountsOf("rlc")).toEqual({ accounts: stored, next: null });
      expect((await service.organizations()).get("rlc")?.accounts).toEqual(stored);
    });

    test("A-1: a new key takes assignments along, unlinking ends them, and a move away is refused", async () => {
      await service.post([
        [onboard("a-1", "emea", { children: ["de"] })],
        [onboard("a-2", "rlc", { children: ["us"] })],
      ]);
      const answers = await service.post([
        [operation("organization.rekey", "de", { key: "germany" })],
        [operation("organization.move", "germany", { parent: "rlc" })],
        [put("a-1", "emea"), operation("organization.move", "germany", { parent: "rlc" })],
        [operation("organization.move", "us", { parent: "emea" })],
      ]);
      expect(answers.json.groups.map(said)).toEqual(["applied", "A-1 account_assigned", "applied", "applied"]);
      expect((await accountsOf("rlc")).accounts).toEqual([account("a-2", { children: ["us"] })]);
      expect((await accountsOf("emea")).accounts).toEqual([account("a-1")]);
      await service.group(put("a-2", "rlc", { children: ["ca", "us"] }));
      await service.group(drain("us"));
      service.clock.nowMs += HOUR;
      await service.group(unlink("us", "The us"));
      expect((await accountsOf("rlc")).accounts).toEqual([account("a-2", { children: ["ca"] })]);
    });

    test("O-6, O-11: the accounts of a distributor are its own, and no child sees them or who shares them", async () => {
      await service.post([[onboard("a-1", "rlc", { children: ["us", "ca"] })], [onboard("a-2", "emea")]]);
      const us = await service.confinedTo("us");
      expect((await us.call("GET", "/v1/trees/us/snapshot")).text).not.toContain("a-1");
      expect((await us.call("GET", "/v1/trees/us/events?limit=1000")).text).not.toContain("a-1");
      expect((await accountsOf("us", us, "us")).accounts).toEqual([]);
      expect((await accountsOf("rlc", us, "us")).status).toBe(404);
      const above = await service.confinedTo("rlc");
      expect((await accountsOf("emea", above)).status).toBe(403);
      await service.group(change("emea", { access: "delegated" }));
      expect((await accountsOf("emea", above)).accounts).toEqual([account("a-2")]);
    });
  });
}
