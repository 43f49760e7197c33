/**
 * Tokens, over any store: who may make which, what each may do (P-7), what it sees (O-6), and how it ends. One database for all
 * of it, as tokens do not get in each other's way.
 */
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { query } from "../../src/service/store/statement.ts";
import type { Token, TokenCreated, TokenRequest } from "../../src/wire/generated/wire.ts";
import { documentedOperations } from "../service/documented.ts";
import { WITHOUT_TOKEN } from "../service/samples.ts";
import {
  type Answer,
  allocate,
  type Client,
  change,
  child,
  clientOf,
  distributor,
  nameOwner,
  type Operation,
  rekey,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

export function tokenConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`tokens on ${name}`, () => {
    let service: UnderTest;
    let database: FreshStore;
    const clients: Client[] = [];

    /** Two trees: rlc with emea (de, fr) and us, and acme with its own us. */
    beforeAll(async () => {
      database = await fresh();
      service = await serve(await database.open());
      await service.post([[root()], [distributor("emea")], [child("de", "emea"), child("fr", "emea")], [child("us")]]);
      // O-11: the people of emea act inside what is below it; those of rlc do not act inside emea.
      await service.post([[change("de", { access: "delegated" }), change("fr", { access: "delegated" })]]);
      await service.post([[root("acme")], [child("uk", "acme")]], { root: "acme" });
    });
    afterAll(async () => {
      for (const client of clients) await client.close();
      await service.close();
      await database.remove();
    });

    const newKey = () => randomBytes(12).toString("hex");
    const wanted = (more: Partial<TokenRequest> = {}): TokenRequest => ({
      ...{
        name: "ci",
        role: "admin",
        access: "full",
        tree: "rlc",
        organization: "emea",
        principal: null,
        expiresAt: null,
      },
      ...more,
    });
    const operators = { role: "operator", tree: null, organization: null } as const;

    function ask(client: Client, request: TokenRequest, key = newKey()): Promise<Answer> {
      return client.call("POST", "/v1/tokens", { body: request, headers: { "idempotency-key": key } });
    }

    async function made(request: Partial<TokenRequest> = {}, by: Client = service): Promise<TokenCreated> {
      const answer = await ask(by, wanted(request));
      expect([answer.status, answer.text]).toEqual([201, answer.text]);
      return answer.json;
    }

    async function bearing(secret: string): Promise<Client> {
      const client = clientOf(service.socketPath, secret);
      clients.push(client);
      return client;
    }

    const holder = async (request: Partial<TokenRequest> = {}, by?: Client) =>
      bearing((await made(request, by)).secret);
    const refused = (answer: Answer) => [answer.status, answer.json?.code, answer.json?.rule];

    describe("what a token may do (P-7): role × access × route", () => {
      const T = "/v1/trees/emea";
      const READS = [
        "/v1/trees",
        `${T}/snapshot`,
        `${T}/events`,
        `${T}/ledger`,
        `${T}/organizations`,
        `${T}/organizations/de`,
        `${T}/lock`,
        "/v1/locks",
      ];
      const patch = { "content-type": "application/merge-patch+json", "if-match": "*" };
      const WRITES: [method: string, path: string, body?: unknown, headers?: Record<string, string>][] = [
        [
          "POST",
          `${T}/changesets`,
          { stack: "stack", run: "run-1", groups: [{ operations: [change("de", { country: "AT" })] }] },
        ],
        ["POST", `${T}/organizations`, {}, { "idempotency-key": "a-key-of-mine" }],
        ["PATCH", `${T}/organizations/de`, { country: "DE" }, patch],
        ["POST", `${T}/lock`, {}],
        ["PUT", `${T}/lock`, { fence: 1 }],
        ["DELETE", `${T}/lock`],
        ["POST", "/v1/tokens", wanted({ tree: "emea", role: "member" }), { "idempotency-key": "another-key" }],
      ];
      // Who, and whether that reads and writes.
      const CALLERS: [role: TokenRequest["role"], access: TokenRequest["access"], reads: boolean, writes: boolean][] = [
        ["owner", "full", true, true],
        ["owner", "read", true, false],
        ["owner", "meter", false, false],
        ["admin", "full", true, true],
        ["admin", "read", true, false],
        ["admin", "meter", false, false],
        ["member", "full", true, false],
        ["member", "read", true, false],
        ["member", "meter", false, false],
        ["operator", "read", true, false],
        ["operator", "meter", false, false],
      ];
      test.each(CALLERS)("%s with %s access", async (role, access, reads, writes) => {
        const caller = await holder(role === "operator" ? { ...operators, access } : { role, access });
        const before = (await service.call("GET", "/v1/trees")).json;
        // The operator calls a tree by its root.
        const at = (path: string) => (role === "operator" ? path.replace(T, "/v1/trees/rlc") : path);
        for (const path of READS) {
          const answer = await caller.call("GET", at(path));
          // Reports of credits are by role: a member who is there to work sees none, a token that is there to plan does.
          const isLooking = reads && !(path.endsWith("/ledger") && role === "member" && access === "full");
          expect([path, refused(answer)[1] === "forbidden"]).toEqual([path, !isLooking]);
          if (!isLooking) expect(refused(answer)).toEqual([403, "forbidden", "P-7"]);
        }
        for (const [method, path, body, headers = {}] of WRITES) {
          const answer = await caller.call(method, at(path), { body, headers });
          expect([method, path, answer.json?.code === "forbidden"]).toEqual([method, path, !writes]);
          if (!writes) expect(refused(answer)).toEqual([403, "forbidden", "P-7"]);
        }
        if (!writes) expect((await service.call("GET", "/v1/trees")).json).toEqual(before);
        expect((await caller.call("GET", "/v1/me")).json).toMatchObject({ role, access });
        // Who reads and administers sees others; everybody the own.
        const listed = (await caller.call("GET", "/v1/tokens")).json.tokens as Token[];
        const own = (await caller.call("GET", "/v1/me")).json.token.id;
        expect(listed.map(({ id }) => id)).toContain(own);
        if (role === "member" || access === "meter") expect(listed).toHaveLength(1);
        else expect(listed.length).toBeGreaterThan(1);
      });

      test("no route of the service is an exception to that, the caller's own token apart", async () => {
        const own = ["GET /v1/me", "GET /v1/tokens", "DELETE /v1/tokens/{id}", "HEAD /v1/me", "HEAD /v1/tokens"];
        const open = [...["/health", "/ready", "/v1/openapi.json"], ...WITHOUT_TOKEN];
        const routes = documentedOperations().filter(
          (route) => !own.includes(route) && !open.some((path) => route.endsWith(` ${path}`)),
        );
        const named: Record<string, string> = {
          root: "emea",
          key: "de",
          run: "run-1",
          id: "hold-1",
          person: "x",
          mail: "x",
          user: "x",
        };
        const statusFor = async (client: Client, route: string) => {
          const [method = "", path = ""] = route.split(" ");
          const address = path.replace(/\{(\w+)\}/g, (_, name) => named[name] ?? "");
          const answer = await client.call(method, address, isReading(route) ? {} : { body: {} });
          return [route, answer.status === 403 && answer.headers["content-type"] !== undefined];
        };
        const isReading = (route: string) => /^(GET|HEAD) /.test(route);
        const [reader, member, meter] = [
          await holder({ access: "read", role: "owner" }),
          await holder({ role: "member" }),
          await holder({ access: "meter" }),
        ];
        expect(routes.length).toBeGreaterThanOrEqual(30);
        const isMetering = (route: string) => /\/(usage|holds|use)\b/.test(route);
        for (const route of routes.filter((one) => !isReading(one) || isMetering(one)))
          for (const client of [reader, member]) expect(await statusFor(client, route)).toEqual([route, true]);
        for (const route of routes) expect(await statusFor(meter, route)).toEqual([route, !isMetering(route)]);
        const owner = await holder({ role: "owner" });
        const usage = await owner.call("POST", `${T}/organizations/de/usage`, { body: {} });
        expect(refused(usage)).toEqual([403, "forbidden", "C-8"]);
      });

      test("a write that is refused for the role is refused before its body is looked at", async () => {
        const reader = await holder({ access: "read" });
        for (const body of ["{", undefined, { groups: [] }])
          expect((await reader.call("POST", `${T}/changesets`, { body: body ?? "" })).json.code).toBe("forbidden");
      });

      test("an operator's full access is not confined", async () => {
        const operator = await holder(operators);
        expect((await operator.call("GET", "/v1/trees")).json.trees).toHaveLength(2);
        expect((await operator.call("GET", "/v1/me")).json).toMatchObject({ role: "operator", organization: null });
      });
    });

    describe("what an owner or admin changes: own, child, sibling, above, foreign, absent (C-7, O-6)", () => {
      const asked = async (client: Client, ...operations: Operation[]) => {
        const { json } = await client.post([operations], { root: "emea" });
        const [{ status, refusal }] = json.groups;
        return status === "applied" ? "applied" : [refusal.status, refusal.code, refusal.rule];
      };
      const ABSENT = [404, "not_found", "O-6"];
      test.each(["owner", "admin"] as const)("%s of a distributor", async (role) => {
        const caller = await holder({ role });
        const key = `by-${role}`;
        expect(await asked(caller, child(key, "emea", 10_000))).toBe("applied");
        expect(await asked(caller, allocate(key, 20_000))).toBe("applied");
        expect(await asked(caller, change("emea", { country: role === "owner" ? "AT" : "DE" }))).toBe("applied");
        expect(await asked(caller, allocate("emea", 0))).toEqual([403, "distributor_only", "C-7"]);
        for (const address of ["us", "rlc", "uk", "nobody"])
          expect([address, await asked(caller, allocate(address, 10_000))]).toEqual([address, ABSENT]);
        for (const other of ["rlc", "us", "acme", "nobody"])
          expect((await caller.post([[allocate("de", 0)]], { root: other })).status).toBe(404);
      });

      test("an admin does not name the owner of its own organization, and does for what is below (P-7, P-1)", async () => {
        const [owner, admin] = [await holder({ role: "owner" }), await holder({ role: "admin" })];
        const to = { name: "New", email: "new@example.com" };
        expect(await asked(admin, nameOwner("emea", to))).toEqual([403, "forbidden", "P-7"]);
        expect(await asked(admin, nameOwner("de", to))).toBe("applied");
        expect(await asked(owner, nameOwner("emea", to))).toBe("applied");
      });

      test("a child's admin changes its own fields, and neither credits nor place nor others", async () => {
        const caller = await holder({ organization: "de" });
        const ofOwn = async (...operations: Operation[]) =>
          (await caller.post([operations], { root: "de" })).json.groups[0];
        expect(await ofOwn(change("de", { country: "CH" }))).toMatchObject({ status: "applied" });
        expect(await ofOwn(allocate("de", 30_000))).toMatchObject({ refusal: { status: 403, rule: "C-7" } });
        expect(await ofOwn(allocate("fr", 30_000))).toMatchObject({ refusal: { status: 404, code: "not_found" } });
      });
    });

    describe("who may make which token (P-7)", () => {
      const PLACES: [place: string, request: Partial<TokenRequest>, status: number][] = [
        ["its own organization", { organization: "emea" }, 201],
        ["a child", { organization: "de" }, 201],
        ["a sibling", { organization: "us" }, 404],
        ["the distributor above", { organization: "rlc" }, 404],
        ["another tree's organization", { organization: "uk" }, 404],
        ["an organization that is not there", { organization: "nobody" }, 404],
        ["its own, under the key of the tree that it does not see", { tree: "rlc", organization: "emea" }, 404],
        ["another tree", { tree: "acme", organization: "uk" }, 404],
      ];
      test.each(PLACES)("an admin's for %s", async (_place, request, status) => {
        const admin = await holder();
        const answer = await ask(admin, wanted({ tree: "emea", role: "member", ...request }));
        expect(answer.status).toBe(status);
        if (status === 201)
          expect(answer.json.token).toMatchObject({ organization: request.organization, role: "member" });
      });

      test("O-11 nobody makes, sees or ends a token of a sealed organization from above: it would be a way in", async () => {
        const above = await holder({ organization: "rlc", role: "owner" });
        const answer = await ask(above, wanted({ organization: "emea", role: "member", access: "read" }));
        expect(refused(answer)).toEqual([403, "forbidden", "O-11"]);
        const { token } = await made({ organization: "emea" });
        const { tokens } = (await above.call("GET", "/v1/tokens?limit=10000")).json;
        // Of what is below, those of de and fr, whose setting is their own.
        expect(tokens.map(({ organization }: Token) => organization)).not.toContain("emea");
        expect((await above.call("DELETE", `/v1/tokens/${token.id}`)).status).toBe(404);
      });

      const RANKS: [
        maker: TokenRequest["role"],
        role: TokenRequest["role"],
        access: TokenRequest["access"],
        code: string | null,
      ][] = [
        ["owner", "owner", "full", null],
        ["owner", "admin", "full", null],
        ["owner", "member", "read", null],
        ["owner", "admin", "meter", "forbidden"],
        ["admin", "owner", "full", "beyond_own_permissions"],
        ["admin", "owner", "read", "beyond_own_permissions"],
        ["admin", "admin", "full", null],
        ["admin", "member", "full", null],
        ["member", "member", "read", "forbidden"],
      ];
      test.each(RANKS)("%s makes %s with %s access", async (maker, role, access, code) => {
        const caller = await holder({ role: maker });
        const answer = await ask(caller, wanted({ tree: "emea", organization: "de", role, access }));
        expect([answer.status, answer.json.code]).toEqual(code === null ? [201, undefined] : [403, code]);
      });

      test("nobody but the operator makes an operator's token, or one that meters (C-8)", async () => {
        const owner = await holder({ role: "owner" });
        expect(refused(await ask(owner, wanted({ ...operators })))).toEqual([403, "forbidden", "P-7"]);
        expect(refused(await ask(owner, wanted({ tree: "emea", access: "meter" })))).toEqual([403, "forbidden", "C-8"]);
        expect((await ask(service, wanted({ access: "meter" }))).status).toBe(201);
        expect((await ask(service, wanted(operators))).status).toBe(201);
      });

      test("a principal is a service's name; another's is the operator's to give", async () => {
        for (const principal of ["ada@example.com", "Ada", "ada lovelace", "", "-x", "x".repeat(101)])
          expect([principal, (await ask(service, wanted({ principal }))).status]).toEqual([principal, 400]);
        const explained = await ask(service, wanted({ principal: "ada@example.com" }));
        expect(explained.json).toMatchObject({ code: "body_invalid", field: "principal" });
        expect(explained.json.detail).toContain("never a person");

        const mine = await holder({ role: "owner", principal: "emea-ops" });
        await made({ organization: "us", principal: "us-ops" });
        for (const principal of ["us-ops", "operator"])
          expect(refused(await ask(mine, wanted({ tree: "emea", principal })))).toEqual([403, "forbidden", "P-7"]);
        for (const principal of ["emea-ops", "emea-ci", null])
          expect((await ask(mine, wanted({ tree: "emea", principal }))).status).toBe(201);
        expect((await ask(service, wanted({ principal: "us-ops" }))).status).toBe(201);
        // Another tree's events are others.
        await made({ tree: "acme", organization: "uk", principal: "uk-ops" });
        expect((await ask(mine, wanted({ tree: "emea", principal: "uk-ops" }))).status).toBe(201);
      });

      test("it names who made it; without a principal it is a service account of its own", async () => {
        const owner = await holder({ role: "owner", principal: "emea-owner" });
        const { token, secret } = await made({ tree: "emea", organization: "de" }, owner);
        expect(token).toMatchObject({ createdBy: "emea-owner", principal: expect.stringMatching(/^sa-[0-9a-f]{18}$/) });
        expect(secret).toMatch(/^allot_[A-Za-z0-9_-]{43}$/);
        const acting = await bearing(secret);
        await acting.post([[change("de", { country: "PL" })]], { root: "de" });
        const { events } = (await service.call("GET", "/v1/trees/rlc/events?limit=10000")).json;
        expect(events.at(-1)).toMatchObject({ actor: token.principal, address: "de" });
      });

      const MISFITS: [what: string, request: Partial<TokenRequest>, field: string][] = [
        ["an operator of an organization", { role: "operator" }, "organization"],
        ["an admin of none", { tree: null, organization: null }, "organization"],
        ["half a place", { tree: null }, "tree"],
        ["an end in the past", { expiresAt: "2026-01-31T07:59:59Z" }, "expiresAt"],
        ["an end now", { expiresAt: "2026-01-31T08:00:00Z" }, "expiresAt"],
        ["an end that is no time", { expiresAt: "tomorrow" }, "expiresAt"],
        ["a name that turns text around", { name: "a\u202eb" }, "name"],
        ["an empty name", { name: "  " }, "name"],
      ];
      test.each(MISFITS)("%s is refused by its field", async (_what, request, field) => {
        const answer = await ask(service, wanted(request));
        expect([answer.status, answer.json.code, answer.json.field]).toEqual([400, "body_invalid", field]);
      });

      test("the secret is answered once: no key is 428, the same key 409 with the way out", async () => {
        const key = newKey();
        const bare = await service.call("POST", "/v1/tokens", { body: wanted() });
        expect([bare.status, bare.json.code]).toEqual([428, "precondition_missing"]);
        const first = await ask(service, wanted({ name: "once" }), key);
        const again = await ask(service, wanted({ name: "once" }), key);
        expect([again.status, again.json.code]).toEqual([409, "token_made_before"]);
        expect(again.json.wayOut).toContain(first.json.token.id);
        expect(again.text).not.toContain("allot_");
        // The key is the maker's own.
        const admin = await holder();
        expect((await ask(admin, wanted({ tree: "emea" }), key)).status).toBe(201);
        const both = await Promise.all([1, 2, 3].map(() => ask(service, wanted(), "asked-at-once")));
        expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      });

      test("only its hash is at rest", async () => {
        const { secret } = await made();
        const rows = await service.store.read(() => query("SELECT * FROM tokens"));
        expect(JSON.stringify(rows)).not.toContain(secret.slice(6));
      });
    });

    describe("ends", () => {
      test("a revoked token is none at once, in all instances; revoking again changes nothing", async () => {
        const other = await serve(await database.open());
        const { secret, token } = await made();
        const [here, there] = [await bearing(secret), clientOf(other.socketPath, secret)];
        expect([(await here.call("GET", "/v1/me")).status, (await there.call("GET", "/v1/me")).status]).toEqual([
          200, 200,
        ]);
        expect((await service.call("DELETE", `/v1/tokens/${token.id}`)).status).toBe(204);
        for (const client of [here, there]) {
          const answer = await client.call("GET", "/v1/me");
          expect([answer.status, answer.json.detail]).toEqual([401, "the token is unknown, has ended or was revoked"]);
        }
        const revokedAt = async () => {
          const { tokens } = (await service.call("GET", "/v1/tokens")).json;
          return tokens.find(({ id }: Token) => id === token.id).revokedAt;
        };
        expect(await revokedAt()).toBe("2026-01-31T08:00:00.000Z");
        service.clock.nowMs += 1;
        expect((await service.call("DELETE", `/v1/tokens/${token.id}`)).status).toBe(204);
        expect(await revokedAt()).toBe("2026-01-31T08:00:00.000Z");
        service.clock.nowMs -= 1;
        await there.close();
        await other.close();
      });

      test("a token ends at its time", async () => {
        const ending = await holder({ expiresAt: "2026-01-31T08:00:01Z" });
        expect((await ending.call("GET", "/v1/me")).json.token.expiresAt).toBe("2026-01-31T08:00:01.000Z");
        service.clock.nowMs += 1_000;
        expect((await ending.call("GET", "/v1/me")).status).toBe(401);
        service.clock.nowMs -= 1_000;
      });

      test("nobody ends a token out of sight, a mightier one, or without full access; everybody the own", async () => {
        const id = async (request: Partial<TokenRequest>) => (await made(request)).token.id;
        const admin = await holder();
        const end = async (client: Client, token: string) =>
          (await client.call("DELETE", `/v1/tokens/${token}`)).status;
        expect(await end(admin, await id({ organization: "emea" }))).toBe(204);
        expect(await end(admin, await id({ organization: "de" }))).toBe(204);
        expect(await end(admin, await id({ organization: "emea", role: "owner" }))).toBe(403);
        for (const place of [
          { organization: "us" },
          { organization: "rlc" },
          { tree: "acme", organization: "uk" },
          operators,
        ])
          expect(await end(admin, await id(place))).toBe(404);
        for (const nobody of ["tok-nobody", "%00", "..%2f", "x".repeat(80)]) expect(await end(admin, nobody)).toBe(404);
        expect(await end(await holder({ access: "read" }), await id({ organization: "de" }))).toBe(403);
        expect(await end(await holder({ role: "member" }), await id({ organization: "de" }))).toBe(404);
        for (const access of ["full", "read", "meter"] as const)
          for (const role of ["owner", "member"] as const) {
            const { secret, token } = await made({ role, access });
            const self = await bearing(secret);
            expect(await end(self, token.id)).toBe(204);
            expect((await self.call("GET", "/v1/me")).status).toBe(401);
          }
      });
    });

    describe("lists", () => {
      const listed = async (client: Client, path = "/v1/tokens") => {
        const { tokens, next } = (await client.call("GET", path)).json;
        return { tokens: tokens as Token[], next };
      };

      test("are of what is in sight", async () => {
        const admin = await holder();
        for (const organization of ["us", "rlc"]) await made({ organization });
        const organizations = new Set((await listed(admin)).tokens.map(({ organization }) => organization));
        expect([...organizations].sort()).toEqual(["de", "emea"]);
        const all = new Set((await listed(service)).tokens.map(({ organization }) => organization));
        expect(all).toContain(null);
        expect(all).toContain("uk");
      });

      test("come in pages, newest first, each token once", async () => {
        const whole = (await listed(service)).tokens;
        expect(whole.length).toBeGreaterThan(20);
        const paged: Token[] = [];
        let path = "/v1/tokens?limit=7";
        for (;;) {
          const { tokens, next } = await listed(service, path);
          paged.push(...tokens);
          if (next === null) break;
          path = `/v1/tokens?limit=7&after=${next}`;
        }
        expect(paged).toEqual(whole);
        const times = paged.map(({ createdAt }) => createdAt);
        expect(times).toEqual(times.toSorted().reverse());
        expect((await service.call("GET", "/v1/tokens?after=x")).json.code).toBe("request_malformed");
      });
    });

    describe("a caller confined to the root of a tree", () => {
      test("sees the retired keys, and verifies; one further down does neither", async () => {
        await service.post([[child("old")]]);
        await service.post([[rekey("old", "new")]]);
        const [whole, part] = [await holder({ organization: "rlc", role: "owner" }), await holder()];
        const header = async (client: Client, key: string) =>
          JSON.parse((await client.call("GET", `/v1/trees/${key}/snapshot`)).text.split("\n")[0] ?? "");
        expect((await header(whole, "rlc")).retiredKeys).toEqual(["old"]);
        expect((await header(part, "emea")).retiredKeys).toEqual([]);
        expect((await whole.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
        expect((await part.call("GET", "/v1/trees/emea/verification")).status).toBe(403);
      });

      test("goes on under the key that the root had, also within the change that renames it", async () => {
        const owner = await holder({ tree: "acme", organization: "acme", role: "owner" });
        const { json } = await owner.post([[rekey("acme", "acme-inc")], [change("uk", { country: "IE" })]], {
          root: "acme",
        });
        expect(json.groups).toMatchObject([{ status: "applied" }, { status: "applied" }]);
        expect((await owner.organizations("acme")).size).toBe(2);
        expect((await owner.organizations("acme-inc")).size).toBe(2);
        expect((await owner.call("GET", "/v1/trees/rlc/snapshot")).status).toBe(404);
      });
    });
  });
}
