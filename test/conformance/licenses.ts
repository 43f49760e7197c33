/** Licenses (L-1 to L-3) on any store, through HTTP: pools, what is drawn on them, and who sees what of it. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createToken } from "../../src/service/domain/tokens.ts";
import { query } from "../../src/service/store/statement.ts";
import type { Event, GroupAnswer } from "../../src/wire/generated/wire.ts";
import {
  type Answer,
  allocate,
  type Client,
  change,
  child,
  clientOf,
  distributor,
  newOperationId,
  operation,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const make = (at: string, product: string, quantity: number) => operation("license.create", at, { product, quantity });
const set = (at: string, product: string, quantity: number) => operation("license.update", at, { product, quantity });
const drop = (at: string, product: string) => operation("license.delete", at, { product });

/** What became of a group: `applied`, or the code and rule of its refusal. */
function said(answer: GroupAnswer): string {
  return answer.status === "applied" ? "applied" : `${answer.refusal.rule} ${answer.refusal.code}`;
}

export function licenseConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`licenses on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    const clients: Client[] = [];
    /** rlc, an MSP with 10 of pro → us, ca; rlc → emea, with 2 of lite → de */
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
      await service.post([[root()], [distributor("emea"), child("us"), child("ca")], [child("de", "emea")]]);
      await service.group(change("rlc", { partnerType: "msp" }), make("rlc", "pro", 10), make("emea", "lite", 2));
    });
    afterEach(async () => {
      expect((await service.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
      for (const client of clients.splice(0)) await client.close();
      await service.close();
      await database.remove();
    });

    const at = (key: string, rest: string, tree = "rlc") => `/v1/trees/${tree}/organizations/${key}${rest}`;
    const use = (
      key: string,
      product: string,
      count: number,
      more: { as?: Client; operation?: string; tree?: string } = {},
    ) =>
      (more.as ?? service).call("POST", at(key, `/licenses/${product}/use`, more.tree), {
        body: { operation: more.operation ?? newOperationId(), count },
      });
    const reportOf = async (key: string, as: Client = service, tree = "rlc") => {
      const answer = await as.call("GET", at(key, "/reports/licenses", tree));
      return answer.status === 200 ? linesIn(answer) : answer.status;
    };
    const linesIn = ({ text }: Answer) => {
      const lines = text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(lines.at(-1)).toEqual({ end: true, count: lines.length - 2 });
      return lines.slice(1, -1);
    };
    const figures = (organization: string, product: string, quantity: number, drawn: number) => {
      return { organization, product, quantity, drawn, available: quantity - drawn };
    };
    const stored = () =>
      service.store.read(function* () {
        const pools = yield* query("SELECT product, quantity, used FROM license_pools ORDER BY product, quantity");
        const uses = yield* query("SELECT product, used FROM license_uses ORDER BY product, used");
        return { pools, uses };
      });

    test("L-3: the last license of a pool is taken, the next refused with figures; what is given back can be taken again", async () => {
      expect((await use("us", "pro", 7)).json).toMatchObject({ product: "pro", used: 7, replayed: false });
      expect((await use("de", "pro", 3)).json).toMatchObject({ used: 3 });
      expect((await use("ca", "pro", 1)).json).toMatchObject({
        ...{ status: 422, code: "license_pool_empty", rule: "L-3" },
        figures: { asked: 1, possible: 0, shortBy: 1 },
      });
      expect((await use("us", "pro", -2)).json).toMatchObject({ used: 5 });
      expect((await use("ca", "pro", 2)).json).toMatchObject({ used: 2 });
      expect((await use("us", "pro", -6)).json).toMatchObject({ code: "licenses_not_used", rule: "L-3" });
      expect(await stored()).toEqual({
        pools: [
          ["lite", 2, 0],
          ["pro", 10, 10],
        ],
        uses: [
          ["pro", 2],
          ["pro", 3],
          ["pro", 5],
        ],
      });
    });

    test("L-3: of many who ask at once for the last licenses, as many get one as there are", async () => {
      const answers = await Promise.all(
        Array.from({ length: 14 }, (_one, at) => use(["us", "ca", "de"][at % 3] ?? "us", "pro", 1)),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
      expect(answers.filter(({ json }) => json.code === "license_pool_empty")).toHaveLength(4);
      const { pools, uses } = await stored();
      expect(pools.at(-1)).toEqual(["pro", 10, 10]);
      expect(uses.reduce((sum, [, used]) => sum + Number(used), 0)).toBe(10);
    });

    test("P-7: who may look at licenses of some children is shown those, and told of no others", async () => {
      await use("us", "pro", 3);
      await use("ca", "pro", 4);
      const role = { name: "clerk", permissions: ["licenses:view"], includes: [], scope: { children: ["us"] } };
      await service.group(operation("role.create", "rlc", role));
      const email = "cleo@rlc.example";
      service.clock.nowMs += 1_000;
      await service.group(operation("membership.invite", "rlc", { email, name: "Cleo", roles: ["clerk"] }));
      const [mail] = await service.store.read(() =>
        query("SELECT b.secret FROM outbox b WHERE b.kind = 'invitation' ORDER BY b.created_at DESC LIMIT 1"),
      );
      const accepted = await service.call("POST", "/v1/invitations/accept", { body: { secret: mail?.[0] } });
      expect(accepted.json).toMatchObject({ roles: ["clerk"] });
      const person = clientOf(service.socketPath, accepted.json.token.secret);
      clients.push(person);
      expect(await reportOf("us", person)).toMatchObject([{ organization: "us", used: 3 }]);
      expect(await reportOf("ca", person)).toBe(403);
      expect(await reportOf("rlc", person)).toBe(403);
      const lines = (await person.call("GET", "/v1/trees/rlc/snapshot")).text.split("\n");
      expect(lines.filter((line) => line.includes("licenseUse") || line.includes('"licenses"'))).toHaveLength(1);
      const { events } = (await person.call("GET", "/v1/trees/rlc/events?limit=1000")).json;
      expect(events.filter(({ kind }: Event) => kind.startsWith("license"))).toMatchObject([{ address: "us" }]);
    });

    test("C-11: the same operation takes effect once, and is answered the same for ever; another body is refused", async () => {
      const operation = newOperationId();
      const first = (await use("us", "pro", 2, { operation })).json;
      await use("us", "pro", 1);
      expect((await use("us", "pro", 2, { operation })).json).toEqual({ ...first, replayed: true });
      expect((await use("us", "pro", 3, { operation })).json).toMatchObject({ code: "operation_id_reused" });
      expect((await use("ca", "pro", 2, { operation })).json).toMatchObject({ code: "operation_id_reused" });
      expect((await stored()).uses).toEqual([["pro", 3]]);
      const { events } = (await service.call("GET", "/v1/trees/rlc/events?organization=us")).json;
      expect(events.filter(({ kind }: Event) => kind.startsWith("license")).map(({ after }: Event) => after)).toEqual([
        { product: "pro", count: 2, used: 2 },
        { product: "pro", count: 1, used: 3 },
      ]);
    });

    test("C-8: meter tokens use licenses, others do not; of a pool out of sight no quantity is told (L-2)", async () => {
      const [tree, organization] = ((await service.organizations()).get("us")?.id ?? "")
        .split("-")
        .map((part) => Number.parseInt(part, 36));
      const scope = { tree: tree ?? 0, organization: organization ?? 0 };
      const wanted = {
        name: "m",
        principal: "meter",
        role: "member",
        access: "meter",
        scope,
        expiresAt: null,
      } as const;
      const meter = clientOf(
        service.socketPath,
        await service.store.write(() => createToken(wanted, service.clock.nowMs)),
      );
      clients.push(meter);
      expect((await use("us", "pro", 4, { as: meter, tree: "us" })).json).toMatchObject({ used: 4 });
      const refused = (await use("us", "pro", 7, { as: meter, tree: "us" })).json;
      expect(refused).toMatchObject({ code: "license_pool_empty", rule: "L-3" });
      expect([refused.pool, refused.figures]).toEqual([undefined, undefined]);
      expect(JSON.stringify(refused)).not.toMatch(/\b(6|10)\b|rlc/);
      expect((await use("ca", "pro", 1, { as: meter, tree: "us" })).status).toBe(404);
      expect((await use("us", "pro", 1, { as: await service.confinedTo("rlc") })).status).toBe(403);
    });

    test("L-1: pools and partner types, one law in every order; what is used is never left hanging", async () => {
      await use("us", "pro", 3);
      const answers = await service.post([
        [make("us", "pro", 1)],
        [set("rlc", "pro", 2)],
        [drop("rlc", "pro")],
        [change("rlc", { partnerType: "reseller" })],
        [change("emea", { partnerType: "reseller" }), make("de", "pro", 4)],
        [change("rlc", { partnerType: null })],
        [set("rlc", "pro", 3)],
      ]);
      expect(answers.json.groups.map(said)).toEqual([
        ...["L-1 license_pool_of_distributor", "L-3 licenses_below_used", "L-1 license_pool_in_use"],
        ...["L-1 licenses_out_of_reach", "applied", "L-1 licenses_out_of_reach", "applied"],
      ]);
      expect((await use("de", "pro", 4)).json).toMatchObject({ used: 4 });
      expect((await use("de", "lite", 1)).json).toMatchObject({ code: "license_pool_unknown", rule: "L-1" });
      const renamed = [
        operation("organization.rekey", "rlc", { key: "top" }),
        change("top", { partnerType: "reseller" }),
      ];
      expect(said(await service.group(...renamed))).toBe("L-1 licenses_out_of_reach");
      const moves = await service.post([
        [operation("organization.move", "de", { parent: "rlc" })],
        [operation("organization.move", "us", { parent: "emea" })],
      ]);
      expect(moves.json.groups.map(said)).toEqual(["L-1 licenses_out_of_reach", "L-1 licenses_out_of_reach"]);
      expect(await reportOf("rlc")).toMatchObject([
        figures("de", "pro", 4, 4),
        { organization: "emea" },
        figures("rlc", "pro", 3, 3),
        { organization: "us", used: 3 },
      ]);
    });

    test("O-9, U-4: paused takes nothing new; who is unlinked gives back what it used, with its event", async () => {
      await use("us", "pro", 3);
      await service.group(operation("organization.pause", "us", { phase: "paused" }));
      expect((await use("us", "pro", 1)).json).toMatchObject({ code: "organization_paused", rule: "O-9" });
      expect((await use("us", "pro", -1)).json).toMatchObject({ used: 2 });
      await service.group(operation("organization.drain", "us", { phase: "draining", credits: 0 }));
      expect((await use("us", "pro", 1)).json).toMatchObject({ code: "phase_does_not_follow" });
      service.clock.nowMs += 3_600_000;
      const confirm = (await service.organizations()).get("us")?.name ?? "";
      expect(said(await service.group(operation("organization.unlink", "us", { confirm })))).toBe("applied");
      expect(await stored()).toMatchObject({
        pools: [
          ["lite", 2, 0],
          ["pro", 10, 0],
        ],
        uses: [],
      });
      const { events } = (await service.call("GET", "/v1/trees/rlc/events?limit=1000")).json;
      const unlink = events.find(({ kind }: Event) => kind === "organization.unlink");
      expect([unlink.before.licenses, unlink.after.licenses]).toEqual([{ pro: 2 }, undefined]);
      expect((await use("us", "pro", 1)).status).toBe(422);
    });

    test("L-2: a child's admin is shown the own consumption and no quantity of the pool above; its distributor's all", async () => {
      await use("us", "pro", 3);
      await use("de", "pro", 2);
      await use("de", "lite", 1);
      await use("rlc", "pro", 1);
      const draw = (organization: string, used: number) => [{ organization, used }];
      const above = await service.confinedTo("rlc");
      expect(await reportOf("rlc", above)).toEqual([
        { organization: "de", name: "The de", product: "lite", used: 1, pools: draw("emea", 1) },
        { organization: "de", name: "The de", product: "pro", used: 2, pools: draw("rlc", 2) },
        { ...figures("emea", "lite", 2, 1), name: "The emea", used: 0 },
        { ...figures("rlc", "pro", 10, 6), name: "The rlc", used: 1, pools: draw("rlc", 1) },
        { organization: "us", name: "The us", product: "pro", used: 3, pools: draw("rlc", 3) },
      ]);
      const own = await service.confinedTo("us");
      expect(await reportOf("us", own, "us")).toEqual([
        { organization: "us", name: "The us", product: "pro", used: 3 },
      ]);
      expect(await reportOf("ca", own, "us")).toBe(404);
      expect(await reportOf("rlc", own, "us")).toBe(404);
      const between = await service.confinedTo("emea");
      expect(await reportOf("emea", between, "emea")).toEqual([
        { organization: "de", name: "The de", product: "lite", used: 1, pools: draw("emea", 1) },
        { organization: "de", name: "The de", product: "pro", used: 2 },
        { ...figures("emea", "lite", 2, 1), name: "The emea", used: 0 },
      ]);
      const seen = (await own.call("GET", "/v1/trees/us/snapshot")).text.split("\n")[1] ?? "";
      expect(JSON.parse(seen)).toMatchObject({
        key: "us",
        licenseUse: { drawn: [], draws: [{ product: "pro", used: 3 }] },
      });
      expect(JSON.parse(seen).licenseUse.draws[0]).not.toHaveProperty("pool");
      expect(JSON.parse(seen)).not.toHaveProperty("licenses");
      const events = (await own.call("GET", "/v1/trees/us/events")).json.events;
      expect(JSON.stringify(events.filter(({ kind }: Event) => kind.startsWith("license")))).not.toMatch(
        /quantity|rlc/,
      );
    });

    test("L-2: the same of a reseller's children, each with a pool of its own", async () => {
      await service.group(change("rlc", { partnerType: "reseller" }), make("us", "pro", 5), make("ca", "pro", 6));
      await use("us", "pro", 4);
      const own = await service.confinedTo("us");
      expect(await reportOf("us", own, "us")).toEqual([
        { ...figures("us", "pro", 5, 4), name: "The us", used: 4, pools: [{ organization: "us", used: 4 }] },
      ]);
      expect(
        (await own.call("PUT", at("us", "/licenses/pro", "us"), { body: { product: "pro", quantity: 9 } })).json,
      ).toMatchObject({
        ...{ code: "distributor_only", rule: "L-1" },
      });
      const above = await service.confinedTo("rlc");
      const body = { product: "pro", quantity: 9 };
      expect((await above.call("PUT", at("us", "/licenses/pro"), { body })).json).toEqual(body);
      expect((await own.call("GET", at("us", "/licenses", "us"))).json).toEqual({ licenses: [body], next: null });
    });

    test("credit reports: own for a child, and all below for a distributor, as C-4 reckons", async () => {
      await service.group(allocate("us", 30_000));
      await service.use({ key: "us", kind: "post", credits: 700 });
      await service.use({ key: "us", kind: "hold", credits: 300 });
      const of = async (key: string, as: Client, tree = "rlc") =>
        linesIn(await as.call("GET", at(key, "/reports/credits", tree)));
      const us = { organization: "us", name: "The us", kind: "ChildOrganization", phase: "active", allocated: 30_000 };
      const balances = { used: 700, held: 300, committedBelow: 0, available: 29_000 };
      expect(await of("us", await service.confinedTo("us"), "us")).toEqual([{ ...us, ...balances, parent: null }]);
      const all = await of("rlc", await service.confinedTo("rlc"));
      expect(all.map(({ organization }) => organization)).toEqual(["ca", "de", "emea", "rlc", "us"]);
      expect(all.at(-1)).toEqual({ ...us, ...balances, parent: "rlc" });
      const sum = all.reduce((total, { available, used, held }) => total + available + used + held, 0);
      expect(sum).toBe(all.find(({ organization }) => organization === "rlc").allocated);
      service.clock.nowMs += 3_600_001;
      expect((await of("us", service)).at(0)).toMatchObject({ held: 0, available: 29_300 });
    });
  });
}
