/** Organizations as resources of their own: pages, fields, ETags, merge patches, usage; over any store. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Event, OrganizationFields } from "../../src/wire/generated/wire.ts";
import type { Answer, UnderTest } from "../service/under-test.ts";
import { change, child, distributor, newOperationId, purchase, rekey, root, serve } from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const ALL = "/v1/trees/rlc/organizations";

export function resources(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`organizations one at a time, on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
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
      await service.close();
      await database.remove();
    });

    const get = (path: string, headers?: Record<string, string>) =>
      service.call("GET", path, { ...(headers && { headers }) });
    const tagOf = async (key: string) => String((await get(`${ALL}/${key}`)).headers.etag);
    const patch = (key: string, body: object, headers: Record<string, string>) =>
      service.call("PATCH", `${ALL}/${key}`, { body, headers });
    const create = (body: object, key: string) =>
      service.call("POST", ALL, { body, headers: { "idempotency-key": key } });
    const revision = async (): Promise<number> => (await get("/v1/trees")).json.trees[0].revision;
    const NEW = {
      ...{ key: "it", kind: "ChildOrganization", parent: "emea", name: "Italia", region: "eu1", country: "IT" },
      ...{ owner: { name: "Ada", email: "ada@example.com" }, credits: 10_000 },
    };
    const keysOf = ({ json }: Answer) => json.organizations.map(({ key }: OrganizationFields) => key);

    describe("pages", () => {
      test("come in the order of keys, each with where the next begins", async () => {
        const first = await get(`${ALL}?limit=2`);
        expect([keysOf(first), first.json.next]).toEqual([["de", "emea"], "emea"]);
        const second = await get(`${ALL}?limit=3&after=${first.json.next}`);
        expect([keysOf(second), second.json.next]).toEqual([["fr", "rlc", "us"], null]);
        expect((await get(`${ALL}?after=us`)).json).toEqual({ organizations: [], next: null });
      });

      test("are narrowed by what is above, and by kind", async () => {
        expect(keysOf(await get(`${ALL}?parent=emea`))).toEqual(["de", "fr"]);
        expect(keysOf(await get(`${ALL}?kind=Distributor`))).toEqual(["emea", "rlc"]);
        expect(keysOf(await get(`${ALL}?parent=rlc&kind=ChildOrganization&limit=1`))).toEqual(["us"]);
        expect(keysOf(await get(`${ALL}?parent=nobody`))).toEqual([]);
      });

      test("have the fields that are asked for, in that order; one that there is not is refused by its name", async () => {
        expect((await get(`${ALL}?fields=name,key,allocated&limit=1`)).text).toContain(
          '[{"name":"The de","key":"de","allocated":10000}]',
        );
        expect((await get(`${ALL}/us?fields=owner`)).json).toEqual({
          owner: { name: "Ada Owner", email: "ada@example.com" },
        });
        const refused = await get(`${ALL}?fields=key,credits`);
        expect([refused.status, refused.json.field]).toEqual([400, "fields"]);
        expect(refused.json.detail).toContain('"credits"');
      });

      test("are none for those that are named, by key or by id: each as it is alone, in the order asked; what is not in sight is left out", async () => {
        const named = await get(`${ALL}?keys=us,nobody,de,us`);
        expect([keysOf(named), named.json.next]).toEqual([["us", "de"], null]);
        const [us, de] = named.json.organizations;
        expect(us).toEqual((await get(`${ALL}/us`)).json);
        await service.group(rekey("us", "usa"));
        const byId = await get(`${ALL}?ids=${de.id},0-0,${us.id}&fields=key`);
        expect(byId.json).toEqual({ organizations: [{ key: "de" }, { key: "usa" }], next: null });
        expect(keysOf(await get(`${ALL}?keys=us`))).toEqual([]);
        const confined = await service.confinedTo("emea");
        const path = "/v1/trees/emea/organizations";
        expect(keysOf(await confined.call("GET", `${path}?keys=usa,de,rlc`))).toEqual(["de"]);
        expect(keysOf(await confined.call("GET", `${path}?ids=${us.id},${de.id}`))).toEqual(["de"]);
        expect((await get("/v1/trees/nobody/organizations?keys=de")).status).toBe(404);
        const refused = [
          ...["ids=", "ids=A", "keys=", "keys=DE", `keys=${"de,".repeat(500)}de`, "keys=de&ids=0-0"],
          ...["keys=de&after=a", "ids=0-0&limit=1", "keys=de&parent=rlc", "keys=de&kind=Distributor"],
        ];
        for (const query of refused)
          expect([query, (await get(`${ALL}?${query}`)).json.code]).toEqual([query, "request_malformed"]);
      });

      test("O-6: show a confined caller nothing that is out of sight", async () => {
        const confined = await service.confinedTo("emea");
        const path = "/v1/trees/emea/organizations";
        expect(keysOf(await confined.call("GET", path))).toEqual(["de", "emea", "fr"]);
        expect(keysOf(await confined.call("GET", `${path}?parent=rlc`))).toEqual([]);
        expect(keysOf(await confined.call("GET", `${path}?parent=emea&limit=1`))).toEqual(["de"]);
        expect((await confined.call("GET", ALL)).status).toBe(404);
      });
    });

    describe("ETags", () => {
      test("stand for an organization with its balances, whatever fields are asked for", async () => {
        const tag = await tagOf("emea");
        expect((await get(`${ALL}/emea?fields=key`)).headers.etag).toBe(tag);
        expect((await get(`${ALL}/emea`, { "if-none-match": `"x", W/${tag}` })).status).toBe(304);
        await service.group(child("es", "emea"));
        expect((await get(`${ALL}/emea`, { "if-none-match": tag })).status).toBe(200);
        const us = await tagOf("us");
        await service.use({ key: "us", kind: "post", credits: 1 });
        expect((await get(`${ALL}/us`, { "if-none-match": us })).status).toBe(200);
      });

      test("HEAD has the headers of GET and no body", async () => {
        const [whole, head] = [await get(`${ALL}/us`), await service.call("HEAD", `${ALL}/us`)];
        const of = ({ headers }: Answer) => [headers.etag, headers["content-type"], headers["content-length"]];
        expect(of(head)).toEqual(of(whole));
      });
    });

    describe("PATCH", () => {
      test("needs If-Match, and is refused when the organization is another by now", async () => {
        const before = await revision();
        const missing = await patch("us", { name: "New" }, {});
        expect([missing.status, missing.json.code]).toEqual([428, "precondition_missing"]);
        const tag = await tagOf("us");
        await service.group(change("us", { country: "FR" }));
        for (const stale of [tag, `W/${await tagOf("us")}`, await tagOf("de")]) {
          const answer = await patch("us", { name: "New" }, { "if-match": stale });
          expect([answer.status, answer.json.code, answer.json.address]).toEqual([412, "precondition_failed", "us"]);
        }
        expect(await revision()).toBe(before + 1);
      });

      test("changes all that is asked in one revision, and answers the organization with its new ETag", async () => {
        await service.group(change("us", { labels: { tier: "gold", old: "x" } }));
        const before = await revision();
        const body = {
          ...{ name: "United", country: "CA", labels: { old: null, new: "y" }, externalId: "SF-1" },
          ...{ owner: { name: "Bob" }, credits: 60_000, parent: "emea", key: "usa" },
        };
        const type = { "content-type": "application/merge-patch+json" };
        const answer = await patch("us", body, { "if-match": await tagOf("us"), ...type });
        expect(answer.json).toMatchObject({
          ...{ key: "usa", parent: "emea", name: "United", country: "CA", externalId: "SF-1", allocated: 60_000 },
          ...{ labels: { tier: "gold", new: "y" }, owner: { name: "Bob", email: "ada@example.com" } },
        });
        expect(answer.headers.etag).toBe(await tagOf("usa"));
        expect(await revision()).toBe(before + 1);
        const { events } = (await get("/v1/trees/rlc/events?after=6")).json;
        expect(events.map(({ kind }: Event) => kind)).toEqual([
          ...["organization.update", "owner.name", "organization.move", "credits.allocate", "organization.rekey"],
        ]);
        expect(new Set(events.map(({ run, stack }: Event) => `${run} ${stack}`))).toEqual(new Set(["null null"]));
      });

      test("that changes nothing writes nothing", async () => {
        const before = await revision();
        const tag = await tagOf("us");
        const body = { name: " The us ", country: "DE", labels: { none: null }, credits: 50_000, parent: "rlc" };
        const answer = await patch("us", body, { "if-match": tag });
        expect([answer.status, answer.headers.etag, await revision()]).toEqual([200, tag, before]);
      });

      test("is all or nothing, refused with the status of the law's answer", async () => {
        const before = await service.organizations();
        const cases: [key: string, body: object, status: number, code: string][] = [
          ["us", { name: "New", credits: 410_000 }, 422, "pool_short"],
          ["us", { name: "New", parent: "nobody" }, 422, "parent_not_found"],
          ["us", { country: "CA", name: "THE DE" }, 422, "name_taken"],
          ["us", { purchasedCredits: 50_000 }, 422, "wrong_kind_of_credits"],
          ["rlc", { credits: 500_000 }, 422, "wrong_kind_of_credits"],
          ["us", { credits: -1 }, 400, "body_invalid"],
          ["us", { allocated: 1 }, 400, "body_invalid"],
          ["us", {}, 400, "body_invalid"],
          [
            "us",
            { labels: Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`l${at}`, ""])) },
            400,
            "body_invalid",
          ],
          ["nobody", { name: "New" }, 404, "not_found"],
        ];
        for (const [key, body, status, code] of cases) {
          const answer = await patch(key, body, { "if-match": "*" });
          expect([body, answer.status, answer.json.code]).toEqual([body, status, code]);
        }
        expect(await service.organizations()).toEqual(before);
      });

      test("a cut and a move to a smaller pool, and a rise in a larger one, are one group (C-10)", async () => {
        await service.group(purchase("rlc", 150_000));
        const down = await patch("us", { credits: 20_000, parent: "emea" }, { "if-match": "*" });
        expect(down.json).toMatchObject({ allocated: 20_000, parent: "emea" });
        const up = await patch("us", { credits: 50_000, parent: "rlc" }, { "if-match": "*" });
        expect(up.json).toMatchObject({ allocated: 50_000, parent: "rlc" });
      });

      test("C-11: repeated with its Idempotency-Key it takes effect once, though all has changed since", async () => {
        const headers = { "if-match": await tagOf("us"), "idempotency-key": '"key-0001"' };
        const body = { credits: 60_000, labels: { a: "1" }, key: "usa" };
        const first = await patch("us", body, headers);
        expect([first.status, first.headers["idempotent-replayed"]]).toEqual([200, undefined]);
        await service.group(change("usa", { labels: {} }), rekey("usa", "us3"));
        const again = await patch("us", body, { ...headers, "idempotency-key": "key-0001" });
        expect([again.status, again.headers["idempotent-replayed"], again.json.key]).toEqual([200, "true", "us3"]);
        for (const [key, other] of [["us", { ...body, credits: 70_000 }] as const, ["de", body] as const]) {
          const refused = await patch(key, other, headers);
          expect([refused.status, refused.json.code]).toEqual([422, "operation_id_reused"]);
        }
        expect((await service.organizations()).get("us3")).toMatchObject({ allocated: 60_000, labels: {} });
      });

      test("C-7, O-6: of a confined caller reaches what is below it, and is told nothing of others", async () => {
        const confined = await service.confinedTo("emea");
        const ask = (key: string, body: object) =>
          confined.call("PATCH", `/v1/trees/emea/organizations/${key}`, { body, headers: { "if-match": "*" } });
        expect((await ask("de", { credits: 20_000 })).json).toMatchObject({ allocated: 20_000, parent: "emea" });
        expect((await ask("us", { name: "New" })).status).toBe(404);
        expect((await ask("emea", { credits: 90_000 })).json).toMatchObject({ status: 403, rule: "C-7" });
        const taken = await ask("de", { name: "The us" });
        expect([taken.json.code, taken.json.detail.includes("us ")]).toEqual(["name_taken", false]);
      });
    });

    describe("POST", () => {
      test("creates an organization, under the law", async () => {
        const answer = await create(NEW, "creation-1");
        expect([answer.status, answer.headers.location]).toEqual([201, `${ALL}/it`]);
        expect(answer.json).toMatchObject({ key: "it", parent: "emea", allocated: 10_000, managedBy: null });
        expect(answer.headers.etag).toBe(await tagOf("it"));
        const short = await create({ ...NEW, key: "es", name: "España", credits: 100_000 }, "creation-2");
        expect([short.status, short.json.figures]).toEqual([
          422,
          { asked: 100_000, possible: 60_000, shortBy: 40_000 },
        ]);
        expect((await create({ ...NEW, key: "es", parent: "us" }, "creation-3")).json.code).toBe(
          "parent_not_distributor",
        );
      });

      test("C-11: needs an Idempotency-Key; with the same one it creates once", async () => {
        const missing = await service.call("POST", ALL, { body: NEW });
        expect([missing.status, missing.json.field]).toEqual([428, "idempotency-key"]);
        expect((await create(NEW, "short")).status).toBe(400);
        const answers = await Promise.all([1, 2, 3, 4].map(() => create(NEW, "creation-1")));
        expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
        expect(answers.filter(({ headers }) => headers["idempotent-replayed"] === undefined)).toHaveLength(1);
        const other = await create({ ...NEW, key: "es" }, "creation-1");
        expect([other.status, other.json.code]).toEqual([422, "operation_id_reused"]);
        const patched = await patch("us", { name: "X" }, { "if-match": "*", "idempotency-key": "creation-1" });
        expect([patched.status, patched.json.code]).toEqual([422, "operation_id_reused"]);
      });

      test("of the operator without a parent creates a tree; nobody else does", async () => {
        const body = { ...NEW, key: "two", kind: "Distributor", parent: null, name: "Two", credits: 7 };
        const headers = { "idempotency-key": "creation-9" };
        const confined = await service.confinedTo("emea");
        const path = "/v1/trees/two/organizations";
        expect((await confined.call("POST", path, { body, headers })).status).toBe(404);
        expect((await service.call("POST", path, { body: { ...body, parent: "rlc" }, headers })).status).toBe(404);
        const made = await service.call("POST", path, { body, headers });
        expect([made.status, made.json.allocated, made.headers.location]).toEqual([201, 7, `${path}/two`]);
      });
    });

    describe("usage", () => {
      const use = (key: string, credits: number, operation = newOperationId()) =>
        service.call("POST", `${ALL}/${key}/usage`, { body: { operation, credits } });

      test("C-8: is posted up to the headroom, and answered with the balances right after it", async () => {
        const answer = await use("us", 30_000);
        expect(answer.json).toEqual({ revision: 2, replayed: false, allocated: 50_000, used: 30_000, held: 0 });
        const beyond = await use("us", 20_001);
        expect([beyond.status, beyond.json.code, beyond.json.rule]).toEqual([422, "pool_short", "C-8"]);
        expect(beyond.json.figures).toEqual({ asked: 20_001, possible: 20_000, shortBy: 1 });
        expect((await use("us", 20_000)).status).toBe(200);
        expect((await use("us", 0)).status).toBe(400);
        expect((await use("nobody", 1)).status).toBe(404);
        expect((await get("/v1/trees/rlc/verification")).json.problems).toEqual([]);
      });

      test("C-11: repeated it is answered as the first time; the same id for other usage is refused", async () => {
        const id = newOperationId();
        const first = await use("us", 10_000, id);
        await use("us", 5_000);
        expect((await use("us", 10_000, id)).json).toEqual({ ...first.json, replayed: true });
        for (const refused of [await use("us", 10_001, id), await use("de", 10_000, id)])
          expect([refused.status, refused.json.code]).toEqual([422, "operation_id_reused"]);
        const operation = child("es");
        await service.group(operation);
        expect((await use("us", 1, operation.id)).json.code).toBe("operation_id_reused");
        expect((await service.organizations()).get("us")?.used).toBe(15_000);
      });

      test("C-11: sent many times at once it takes effect once", async () => {
        const id = newOperationId();
        const answers = await Promise.all(Array.from({ length: 8 }, () => use("us", 10_000, id)));
        expect(answers.filter(({ json }) => json.replayed === false)).toHaveLength(1);
        expect(new Set(answers.map(({ json }) => json.used))).toEqual(new Set([10_000]));
      });
    });
  });
}
