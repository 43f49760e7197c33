/**
 * Sign-in with an organization's identity provider (P-5), over any store: whom the API admits who comes with a JWT, and whom not, on
 * both sides of every boundary. The issuer is one of ours, that signs whatever a row says; a real provider is in test/service/sso.test.ts.
 */
import { createSecretKey } from "node:crypto";
import { exportSPKI, generateKeyPair, type JWTHeaderParameters, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { query } from "../../src/service/store/statement.ts";
import { type Claims, type Issuer, startIssuer } from "../service/issuer.ts";
import {
  type Answer,
  type Client,
  change,
  child,
  clientOf,
  declareSso,
  disable,
  endSso,
  invite,
  nameOwner,
  newOperationId,
  operation,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

export function ssoConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`single sign-on on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    let issuer: Issuer;
    let other: Issuer;
    let idps: Record<"de" | "us", Client>;
    const clock = { nowMs: Date.UTC(2026, 0, 31, 8) };
    const clients: Client[] = [];

    /** de signs in with `issuer` (de.example alone), us with `other`; Ada owns both, Mia is provisioned in de. */
    beforeAll(async () => {
      database = await fresh();
      [issuer, other] = await Promise.all([startIssuer(clock), startIssuer(clock, "RS256")]);
      const sso = { privateIssuers: [issuer.url, other.url] };
      service = await serve(await database.open(), undefined, { sso });
      await service.post([[root()], [child("de"), child("us"), child("fr")]]);
      await service.post([[declareSso("de", issuer.url, "allot", ["de.example"])], [declareSso("us", other.url)]]);
      idps = { de: await provider("de"), us: await provider("us") };
      await provision("de", "mia@de.example");
      await provision("us", "ulf@us.example");
    });
    afterAll(async () => {
      for (const client of clients) await client.close();
      await service.close();
      await database.remove();
      await Promise.all([issuer.close(), other.close()]);
    });

    async function provider(organization: string): Promise<Client> {
      const place = { tree: "rlc", organization, principal: null, expiresAt: null };
      const body = { name: "idp", role: "admin", access: "scim", ...place };
      const headers = { "idempotency-key": newOperationId() };
      return bearing((await service.call("POST", "/v1/tokens", { body, headers })).json.secret);
    }

    function bearing(token: string): Client {
      const client = clientOf(service.socketPath, token);
      clients.push(client);
      return client;
    }

    async function provision(where: "de" | "us", userName: string, more: object = {}): Promise<string> {
      const { status, json } = await idps[where].call("POST", `/v1/scim/${where}/${where}/v2/Users`, {
        body: { userName, ...more },
      });
      expect(status).toBe(201);
      return json.id;
    }
    const setActive = (where: "de" | "us", id: string, value: boolean) =>
      idps[where].call("PATCH", `/v1/scim/${where}/${where}/v2/Users/${id}`, {
        body: { Operations: [{ op: "replace", path: "active", value }] },
      });

    const me = async (token: string, headers: Record<string, string> = {}): Promise<Answer> =>
      bearing(token).call("GET", "/v1/me", { headers });
    const seconds = (more: number) => Math.floor(clock.nowMs / 1000) + more;
    const mia = (claims: Claims = {}, header: Partial<JWTHeaderParameters> = {}, by = issuer) =>
      by.sign({ email: "mia@de.example", ...claims }, header);

    test("P-5 a person whom the provider has provisioned is who they are, by the provider's token alone", async () => {
      const { status, json } = await me(await mia());
      expect(status).toBe(200);
      expect(json).toMatchObject({
        role: "member",
        access: "full",
        organization: "de",
        authority: { email: "mia@de.example" },
      });
      expect(json.token).toEqual({
        id: `sso-${json.principal}`,
        name: "single sign-on",
        expiresAt: "2026-01-31T08:05:00.000Z",
      });
      const client = bearing(await mia());
      expect((await client.call("GET", "/v1/trees/de/organizations/de")).status).toBe(200);
      expect((await client.call("GET", "/v1/trees/rlc/organizations")).status).toBe(404);
      expect((await client.call("GET", "/v1/trees/de/events?after=0&wait=0")).status).toBe(200);
    });

    describe("what of a token has to hold, on both sides of each boundary", () => {
      const ADMITTED: [what: string, claims: () => Claims, header?: Partial<JWTHeaderParameters>][] = [
        ["an access token (RFC 9068)", () => ({ client_id: "frontend", azp: "frontend" }), { typ: "at+jwt" }],
        ["one of several audiences, made for this one", () => ({ aud: ["allot", "else"], azp: "allot" })],
        ["a provider's clock that is 30 s ahead", () => ({ iat: seconds(30), nbf: seconds(30) })],
        ["29 s after its end", () => ({ exp: seconds(-29) })],
        ["24 hours old", () => ({ iat: seconds(-86_400) })],
        ["of an email that nothing is said of", () => ({ email_verified: undefined })],
        ["an email in another case", () => ({ email: "MIA@DE.example" })],
      ];
      test.each(ADMITTED)("P-5 admits %s", async (_what, claims, header) => {
        const { status, text } = await me(await mia(claims(), header));
        expect([text, status]).toEqual([text, 200]);
      });

      const REFUSED: [what: string, claims: () => Claims, header?: Partial<JWTHeaderParameters>][] = [
        ["another audience", () => ({ aud: "allot2" })],
        ["no audience", () => ({ aud: undefined })],
        ["several audiences, made for another", () => ({ aud: ["allot", "else"], azp: "else" })],
        ["several audiences, made for nobody in particular", () => ({ aud: ["allot", "else"] })],
        ["one audience, made for another", () => ({ azp: "else" })],
        ["another issuer", () => ({ iss: "https://elsewhere.example" })],
        ["an issuer with a slash more", () => ({ iss: `${issuer.url}/` })],
        ["no issuer", () => ({ iss: undefined })],
        ["its end a second past the skew of clocks", () => ({ exp: seconds(-30) })],
        ["no end", () => ({ exp: undefined })],
        ["not yet valid by a second more than the skew", () => ({ nbf: seconds(31) })],
        ["made a second later than the skew", () => ({ iat: seconds(31) })],
        ["older than 24 hours, whatever its end", () => ({ iat: seconds(-86_400 - 31) })],
        ["no time at which it was made", () => ({ iat: undefined })],
        ["no subject", () => ({ sub: undefined })],
        ["an email that was not verified", () => ({ email_verified: false })],
        ["the same, said as a text", () => ({ email_verified: "false" })],
        ["no email", () => ({ email: undefined })],
        ["a domain outside", () => ({ email: "mia@fr.example" })],
        ["a domain below", () => ({ email: "mia@sub.de.example" })],
        ["a domain that only ends alike", () => ({ email: "mia@evil-de.example" })],
        ["a nonce: it is for a sign-in", () => ({ nonce: "n" })],
        ["a bound key, which no bearer proves", () => ({ cnf: { jkt: "x" } })],
        ["another type: a logout token", () => ({}), { typ: "logout+jwt" }],
        ["a key that there is not", () => ({}), { kid: "key-9" }],
      ];
      test.each(REFUSED)("P-5 refuses %s", async (_what, claims, header) => {
        const { status, json } = await me(await mia(claims(), header));
        expect([status, json.code, json.rule]).toEqual([401, "unauthenticated", "P-5"]);
      });

      test("P-5 refuses a signature of another key, under the name of the right one", async () => {
        const { privateKey } = await generateKeyPair("ES256");
        const { status, json } = await me(await issuer.sign({ email: "mia@de.example" }, {}, privateKey));
        expect([status, json.rule]).toEqual([401, "P-5"]);
      });

      test("P-5 refuses a signature that was changed, and claims that were", async () => {
        const [header, , signature] = (await mia()).split(".");
        const [, claims] = (await mia({ email: "other@de.example" })).split(".");
        expect((await me(`${header}.${claims}.${signature}`)).status).toBe(401);
        expect((await me(`${header}.${claims}.`)).status).toBe(401);
      });

      test("P-5 refuses the algorithm none", async () => {
        const claims = { email: "mia@de.example", email_verified: true, sub: "s" };
        const token = new UnsecuredJWT({ ...claims, iss: issuer.url, aud: "allot", iat: seconds(0), exp: seconds(60) });
        expect((await me(token.encode())).status).toBe(401);
      });

      test("P-5 refuses HS256 with the public key as its secret", async () => {
        const secret = createSecretKey(await exportSPKI(issuer.publicKey), "utf8");
        const claims = { email: "mia@de.example", iss: issuer.url, aud: "allot", sub: "s" };
        const token = new SignJWT({ ...claims, iat: seconds(0), exp: seconds(60) });
        expect((await me(await token.setProtectedHeader({ alg: "HS256", kid: "key-1" }).sign(secret))).status).toBe(
          401,
        );
      });

      test("P-6 another organization's issuer lets nobody in here, whatever email it vouches for", async () => {
        const { status, json } = await me(await mia({}, {}, other));
        expect([status, json.rule]).toEqual([401, "P-5"]);
        const ulf = bearing(await other.sign({ email: "ulf@us.example" }));
        expect((await ulf.call("GET", "/v1/me")).json.organization).toBe("us");
        expect((await ulf.call("GET", "/v1/trees/de/organizations/de")).status).toBe(404);
      });
    });

    describe("who is let in", () => {
      test("P-5 an accepted invitation without provisioning gives no access", async () => {
        await service.group(invite("de", "ina@de.example", ["admin"]));
        const asked = await issuer.sign({ email: "ina@de.example" });
        expect((await me(asked)).json).toMatchObject({ status: 401, rule: "P-5" });
        await accepted("de", "ina@de.example");
        expect((await me(asked)).json).toMatchObject({ status: 401, rule: "P-5" });
        await provision("de", "ina@de.example");
        expect((await me(asked)).json).toMatchObject({ role: "admin" });
      });

      test("P-5 whom the provider deactivates or deletes is out with the next request", async () => {
        const id = await provision("de", "dan@de.example");
        const dan = bearing(await issuer.sign({ email: "dan@de.example" }));
        const status = async () => (await dan.call("GET", "/v1/me")).status;
        expect(await status()).toBe(200);
        await setActive("de", id, false);
        expect(await status()).toBe(401);
        await setActive("de", id, true);
        expect(await status()).toBe(200);
        await idps.de.call("DELETE", `/v1/scim/de/de/v2/Users/${id}`);
        expect(await status()).toBe(401);
      });

      test("P-7 whom an owner or admin disables is out, too", async () => {
        await provision("de", "eva@de.example");
        const eva = bearing(await issuer.sign({ email: "eva@de.example" }));
        expect((await eva.call("GET", "/v1/me")).status).toBe(200);
        expect(await service.group(disable("de", "eva@de.example"))).toMatchObject({ status: "applied" });
        expect((await eva.call("GET", "/v1/me")).json).toMatchObject({ status: 401, rule: "P-5" });
      });

      test("O-10 with customerAccess refuse its own people are kept out", async () => {
        await service.group(change("de", { customerAccess: "refuse" }));
        expect((await me(await mia())).json).toMatchObject({ status: 401, rule: "O-10" });
        await service.group(change("de", { customerAccess: "permit" }));
        expect((await me(await mia())).status).toBe(200);
      });

      test("P-1 the owner who was provisioned accepts by signing in, once, and it is an event", async () => {
        await service.group(nameOwner("de", { name: "Olga", email: "olga@de.example" }));
        const token = await issuer.sign({ email: "olga@de.example" });
        expect((await me(token)).status).toBe(401);
        const id = await provision("de", "olga@de.example");
        expect((await service.organizations()).get("de")?.ownerInvitation?.state).toBe("pending");
        // O-10: to sign in is to accept, and neither is for them while the organization's people are kept out.
        await service.group(change("de", { customerAccess: "refuse" }));
        expect((await me(token)).json).toMatchObject({ status: 401, rule: "O-10" });
        expect((await service.organizations()).get("de")?.ownerInvitation?.state).toBe("pending");
        await service.group(change("de", { customerAccess: "permit" }));
        // P-3: asked once more, they are still provisioned.
        await service.group(invite("de", "olga@de.example", ["owner"], "Olga"));
        const both = await Promise.all([me(token), me(token)]);
        for (const { json } of both) expect(json).toMatchObject({ role: "owner", organization: "de" });
        expect((await service.organizations()).get("de")?.ownerInvitation).toBeUndefined();
        const { events } = (await service.call("GET", "/v1/trees/rlc/events?limit=1000")).json;
        const acceptances = events.filter(({ kind }: { kind: string }) => kind === "owner.accept");
        expect(acceptances).toMatchObject([{ actor: both[0]?.json.principal, address: "de" }]);
        // P-1: deactivated, the owner is out and goes on to own.
        await setActive("de", id, false);
        expect((await me(token)).status).toBe(401);
        expect((await service.organizations()).get("de")?.owner.email).toBe("olga@de.example");
        await setActive("de", id, true);
        expect((await me(token)).json.role).toBe("owner");
      });
    });

    test("P-4 that somebody has declined an ownership is forgotten once the provider lets them go", async () => {
      await service.group(nameOwner("de", { name: "Olga", email: "olga@de.example" }));
      await me(await issuer.sign({ email: "olga@de.example" }));
      const email = "tim@de.example";
      const id = await provision("de", email);
      const offered = async () => (await service.organizations()).get("de")?.transfer?.state;
      expect(await service.group(operation("owner.transfer", "de", { to: email }))).toMatchObject({
        status: "applied",
      });
      const tim = bearing(await issuer.sign({ email }));
      expect((await tim.call("POST", "/v1/trees/de/organizations/de/transfer/decline")).status).toBe(200);
      expect(await offered()).toBe("declined");
      await setActive("de", id, false);
      await setActive("de", id, true);
      expect(await offered()).toBeUndefined();
    });

    test("P-6 O-11 an address that only the distributor's provider vouches for opens no sealed child", async () => {
      const owner = { name: "Olga", email: "olga@sealed.example" };
      await service.group(child("sealed", "rlc", 10_000, { owner }));
      const [row] = await service.store.read(() =>
        query(
          `SELECT b.secret FROM outbox b JOIN organizations o ON o.tree = b.tree AND o.number = b.organization
           WHERE o.key = $1 AND b.secret IS NOT NULL`,
          "sealed",
        ),
      );
      const body = { secret: row?.[0] ?? "" };
      expect((await service.call("POST", "/v1/invitations/accept", { body })).status).toBe(200);
      await service.group(declareSso("rlc", other.url));
      const user = { body: { userName: owner.email } };
      expect((await service.call("POST", "/v1/scim/rlc/rlc/v2/Users", user)).status).toBe(201);
      const at = { headers: { "allot-organization": "rlc" } };
      const minted = bearing(await other.sign({ email: owner.email }));
      expect((await minted.call("GET", "/v1/me", at)).json).toMatchObject({ role: "member", organization: "rlc" });
      const opened = await minted.call("POST", "/v1/trees/rlc/organizations/sealed/open", at);
      expect(opened.json).toMatchObject({ status: 403, rule: "O-11" });
      await service.group(endSso("rlc"));
    });

    describe("which account of the provider (P-5)", () => {
      const BOUND = /bound to another/;
      const as = (email: string, sub?: string) =>
        issuer.sign({ email, ...(sub && { sub }) }).then((token) => me(token));
      const remove = (id: string) => idps.de.call("DELETE", `/v1/scim/de/de/v2/Users/${id}`);

      test("P-5 the first sign-in binds the address to the account; no other account of it is that person", async () => {
        const id = await provision("de", "una@de.example", { externalId: "account-9" });
        expect((await as("una@de.example", "account-1")).status).toBe(200);
        expect((await as("UNA@de.example", "account-1")).status).toBe(200);
        const { json } = await as("una@de.example", "account-2");
        expect(json).toMatchObject({ status: 401, rule: "P-5", detail: expect.stringMatching(BOUND) });
        expect(json.wayOut).toContain("deprovision");
        // Deactivated and activated again, they are who they were; deleted and provisioned again, whoever comes first.
        await setActive("de", id, false);
        await setActive("de", id, true);
        expect((await as("una@de.example", "account-2")).status).toBe(401);
        await remove(id);
        expect((await as("una@de.example", "account-1")).json.detail).not.toMatch(BOUND);
        await provision("de", "una@de.example");
        expect((await as("una@de.example", "account-2")).status).toBe(200);
        expect((await as("una@de.example", "account-1")).json.detail).toMatch(BOUND);
      });

      test("P-5 the same account under another address is somebody once that address is provisioned, and the former is not", async () => {
        const id = await provision("de", "vera@de.example");
        expect((await as("vera@de.example", "vera")).status).toBe(200);
        expect((await as("vera.new@de.example", "vera")).json.detail).toMatch(/has not provisioned/);
        await provision("de", "vera.new@de.example");
        expect((await as("vera.new@de.example", "vera")).json.detail).toMatch(BOUND);
        await remove(id);
        expect((await as("vera.new@de.example", "vera")).status).toBe(200);
      });

      test("P-5 of two accounts that come at once under one address, one is bound", async () => {
        await provision("de", "wim@de.example");
        const tokens = await Promise.all(["one", "two"].map((sub) => issuer.sign({ email: "wim@de.example", sub })));
        const answers = await Promise.all(tokens.map((token) => me(token)));
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
      });

      test("P-5 a sign-in with another account gives no token, and another client forgets the accounts", async () => {
        await provision("de", "xara@de.example");
        expect((await as("xara@de.example", "first")).status).toBe(200);
        const asked = { issuer: issuer.url, clientId: "allot" };
        const { nonce } = (await bearing("").call("POST", "/v1/sign-ins/sso", { body: asked })).json;
        const idToken = await issuer.sign({ email: "xara@de.example", sub: "second", nonce });
        const refused = await bearing("").call("POST", "/v1/sign-ins/sso/accept", { body: { idToken } });
        expect(refused.json).toMatchObject({ status: 401, detail: expect.stringMatching(BOUND) });
        const declared = { ...asked, emailDomains: ["de.example"] };
        await service.group(operation("sso.update", "de", { ...declared, clientId: "console" }));
        await service.group(operation("sso.update", "de", declared));
        for (const email of ["xara@de.example", "mia@de.example"]) await provision("de", email);
        expect((await as("xara@de.example", "second")).status).toBe(200);
      });

      test("P-6 an account opens no child in which its address is another account", async () => {
        await service.group(declareSso("rlc", issuer.url, "allot"));
        const zoe = "zoe@de.example";
        await service.call("POST", "/v1/scim/rlc/rlc/v2/Users", { body: { userName: zoe } });
        await provision("de", zoe);
        const at = (organization: string) => ({ headers: { "allot-organization": organization } });
        const token = async (sub: string) => bearing(await issuer.sign({ email: zoe, sub }));
        const [here, there] = [await token("here"), await token("there")];
        expect((await there.call("GET", "/v1/me", at("de"))).status).toBe(200);
        const open = (client: Client) => client.call("POST", "/v1/trees/rlc/organizations/de/open", at("rlc"));
        expect((await open(here)).json).toMatchObject({ status: 403, rule: "O-11" });
        await service.store.write(() => query("UPDATE memberships SET subject = 'there' WHERE subject = 'here'"));
        expect((await open(there)).status).toBe(201);
        await service.group(endSso("rlc"));
      });
    });

    describe("taking away by provisioning (P-5, P-7)", () => {
      const USERS = "/v1/scim/de/de/v2/Users";
      const refusal = ({ status, json }: Answer) => [status, json["urn:allot:params:scim:Refusal"]?.code];

      test("P-7 a token that provisions does not take away the access of whoever made it, and sleeps when that is gone", async () => {
        await service.group(invite("de", "amy@de.example", ["admin"]));
        await accepted("de", "amy@de.example");
        const id = await provision("de", "amy@de.example");
        const amy = bearing(await issuer.sign({ email: "amy@de.example" }));
        const place = { tree: "de", organization: "de", principal: null, expiresAt: null };
        const body = { name: "idp", role: "admin", access: "scim", ...place };
        const headers = { "idempotency-key": newOperationId() };
        const idp = bearing((await amy.call("POST", "/v1/tokens", { body, headers })).json.secret);
        const off = { Operations: [{ op: "replace", path: "active", value: false }] };
        expect(refusal(await idp.call("PATCH", `${USERS}/${id}`, { body: off }))).toEqual([422, "own_access"]);
        const put = { userName: "amy@de.example", active: false };
        expect(refusal(await idp.call("PUT", `${USERS}/${id}`, { body: put }))).toEqual([422, "own_access"]);
        expect(refusal(await idp.call("DELETE", `${USERS}/${id}`))).toEqual([422, "own_access"]);
        expect((await amy.call("GET", "/v1/me")).status).toBe(200);
        const bob = (await idp.call("POST", USERS, { body: { userName: "bob@de.example" } })).json.id;
        expect((await idp.call("DELETE", `${USERS}/${bob}`)).status).toBe(204);
        // Another's does, and then this one provisions nobody.
        await setActive("de", id, false);
        expect(refusal(await idp.call("GET", USERS))).toEqual([401, "unauthenticated"]);
        await setActive("de", id, true);
        expect((await idp.call("GET", USERS)).status).toBe(200);
      });

      test("P-5 who makes the provider's token and turns the sign-in on is provisioned by that; other tokens of theirs wait for it", async () => {
        const owner = { name: "Olaf", email: "olaf@nl.example" };
        await service.group(child("nl", "rlc", 10_000, { owner }));
        const [row] = await service.store.read(() =>
          query(
            `SELECT b.secret FROM outbox b JOIN persons p ON p.tree = b.tree AND p.number = b.person
             WHERE p.email = $1 AND b.secret IS NOT NULL`,
            owner.email,
          ),
        );
        const body = { secret: row?.[0] ?? "" };
        const { token } = (await service.call("POST", "/v1/invitations/accept", { body })).json;
        const olaf = bearing(token.secret);
        const made = async (access: string) => {
          const place = { tree: "nl", organization: "nl", principal: null, expiresAt: null };
          const headers = { "idempotency-key": newOperationId() };
          const asked = { body: { name: access, role: "admin", access, ...place }, headers };
          return bearing((await olaf.call("POST", "/v1/tokens", asked)).json.secret);
        };
        const [idp, ci] = [await made("scim"), await made("full")];
        const users = "/v1/scim/nl/nl/v2/Users";
        const statuses = async () => [(await idp.call("GET", users)).status, (await ci.call("GET", "/v1/me")).status];
        expect((await olaf.post([[declareSso("nl", issuer.url, "nl")]], { root: "nl" })).json.groups).toMatchObject([
          { status: "applied" },
        ]);
        expect((await olaf.call("GET", "/v1/me")).json).toMatchObject({ status: 401, rule: "P-5" });
        expect(await statuses()).toEqual([200, 401]);
        const { id } = (await idp.call("POST", users, { body: { userName: owner.email } })).json;
        expect(await statuses()).toEqual([200, 200]);
        // The provider's other token takes the owner's way in away, and with it what they have made.
        const another = await provider("nl");
        const off = { Operations: [{ op: "replace", path: "active", value: false }] };
        await another.call("PATCH", `${users}/${id}`, { body: off });
        expect(await statuses()).toEqual([401, 401]);
        await another.call("DELETE", `${users}/${id}`);
        expect(await statuses()).toEqual([401, 401]);
        await another.call("POST", users, { body: { userName: owner.email } });
        expect(await statuses()).toEqual([401, 200]);
      });

      test("P-7 it is judged as taking away: of more than the token holds, too; letting in again is not", async () => {
        await service.group(invite("de", "abe@de.example", ["accountant"]));
        await accepted("de", "abe@de.example");
        const made = await idps.de.call("POST", USERS, { body: { userName: "abe@de.example", active: false } });
        expect([made.status, made.json.active]).toEqual([201, false]);
        const on = await setActive("de", made.json.id, true);
        expect(refusal(on)).toEqual([403, "beyond_own_permissions"]);
      });
    });

    describe("which organization, where several have an issuer and a client", () => {
      test("P-6 it is the one that the caller names, by header or path; the one that provisioned them, if it is one", async () => {
        await service.group(declareSso("fr", issuer.url));
        const ids = await service.organizations();
        expect((await me(await mia())).json.organization).toBe("de");
        expect((await me(await mia(), { "allot-organization": "fr" })).json).toMatchObject({
          status: 401,
          rule: "P-5",
        });
        const fr = await provider("fr");
        await fr.call("POST", "/v1/scim/fr/fr/v2/Users", { body: { userName: "mia@de.example" } });
        const several = await me(await mia());
        expect([several.status, several.json.field]).toEqual([400, "allot-organization"]);
        for (const key of ["de", "fr"]) {
          expect((await me(await mia(), { "allot-organization": key })).json.organization).toBe(key);
          const id = ids.get(key)?.id ?? "";
          expect((await me(await mia(), { "allot-organization": id })).json.organization).toBe(key);
          expect((await bearing(await mia()).call("GET", `/v1/trees/${key}/organizations/${key}`)).status).toBe(200);
        }
        expect((await me(await mia(), { "allot-organization": "us" })).status).toBe(401);
        await service.group(endSso("fr"));
        expect((await me(await mia())).json.organization).toBe("de");
      });
    });

    describe("opening a child (P-2, O-11)", () => {
      test("P-5 who belongs to a child with a sign-in comes by that, and opens it by no other; delegated, they open others", async () => {
        // The distributor signs in with `other`; Dora is provisioned there, and in de.
        await service.group(declareSso("rlc", other.url, "console"));
        const above = await provider("rlc");
        await above.call("POST", "/v1/scim/rlc/rlc/v2/Users", { body: { userName: "dora@de.example" } });
        await provision("de", "dora@de.example");
        const dora = bearing(await other.sign({ email: "dora@de.example", aud: "console" }));
        expect((await dora.call("GET", "/v1/me")).json.organization).toBe("rlc");
        const open = (key: string) => dora.call("POST", `/v1/trees/rlc/organizations/${key}/open`);
        expect((await open("de")).json).toMatchObject({ status: 403, rule: "O-11" });
        expect((await me(await issuer.sign({ email: "dora@de.example" }))).json.organization).toBe("de");
        await service.group(change("us", { access: "delegated" }));
        const opened = await open("us");
        expect(opened.status).toBeLessThan(300);
        const inside = bearing(opened.json.secret);
        expect((await inside.call("GET", "/v1/me")).json).toMatchObject({ organization: "us" });
        // No longer than the token that it was opened with.
        expect(opened.json.expiresAt).toBe("2026-01-31T08:05:00.000Z");
        await service.post([[change("us", { access: "sealed" })], [endSso("rlc")]]);
        expect((await inside.call("GET", "/v1/me")).status).toBe(401);
      });
    });

    describe("a sign-in with a nonce", () => {
      const begin = async (clientId = "allot") =>
        (await bearing("").call("POST", "/v1/sign-ins/sso", { body: { issuer: issuer.url, clientId } })).json.nonce;
      const accept = (idToken: string) => bearing("").call("POST", "/v1/sign-ins/sso/accept", { body: { idToken } });

      test("P-5 gives a token of the person's own for twelve hours, once", async () => {
        const token = await mia({ nonce: await begin() });
        const { status, json } = await accept(token);
        expect([status, json.expiresAt]).toEqual([201, "2026-01-31T20:00:00.000Z"]);
        const own = bearing(json.secret);
        const who = (await own.call("GET", "/v1/me")).json;
        expect(who).toMatchObject({ role: "member", organization: "de", authority: { email: "mia@de.example" } });
        expect((await accept(token)).json).toMatchObject({ status: 401, rule: "P-5" });
        service.clock.nowMs += 12 * 3_600_000 - 1;
        expect((await own.call("GET", "/v1/me")).status).toBe(200);
        service.clock.nowMs += 1;
        expect((await own.call("GET", "/v1/me")).status).toBe(401);
        service.clock.nowMs = clock.nowMs;
      });

      test("P-5 takes a nonce within ten minutes, for its issuer and client, and none that it did not give", async () => {
        const nonce = await begin();
        service.clock.nowMs += 600_000;
        expect((await accept(await mia({ nonce, exp: seconds(3600) }))).status).toBe(401);
        service.clock.nowMs -= 1;
        expect((await accept(await mia({ nonce, exp: seconds(3600) }))).status).toBe(201);
        service.clock.nowMs = clock.nowMs;
        for (const wrong of ["n", await begin("other"), `${(await begin()).slice(0, -1)}?`, undefined])
          expect((await accept(await mia({ nonce: wrong }))).json).toMatchObject({ status: 401, rule: "P-5" });
      });

      test("P-5 that token ends with the access: by the provider, and when the sign-in becomes another", async () => {
        const id = await provision("de", "gus@de.example");
        const enter = async () =>
          bearing((await accept(await issuer.sign({ email: "gus@de.example", nonce: await begin() }))).json.secret);
        const gus = await enter();
        expect((await gus.call("GET", "/v1/me")).status).toBe(200);
        await setActive("de", id, false);
        await setActive("de", id, true);
        expect((await gus.call("GET", "/v1/me")).status).toBe(401);
        const declared = { issuer: issuer.url, clientId: "allot", emailDomains: ["de.example"] };
        for (const another of [
          { ...declared, issuer: other.url },
          { ...declared, clientId: "console" },
        ]) {
          const again = await enter();
          await service.group(operation("sso.update", "de", another));
          expect((await again.call("GET", "/v1/me")).status).toBe(401);
          await service.group(operation("sso.update", "de", declared));
          // What a provider said that the organization has left since counts no more, also where it comes back.
          expect((await me(await mia())).json).toMatchObject({ status: 401, rule: "P-5" });
          for (const email of ["gus@de.example", "mia@de.example"]) await provision("de", email);
          expect((await again.call("GET", "/v1/me")).status).toBe(401);
          expect((await (await enter()).call("GET", "/v1/me")).status).toBe(200);
        }
      });

      test("P-5 that token goes on while only the domains change", async () => {
        const { secret } = (await accept(await mia({ nonce: await begin() }))).json;
        const declared = { issuer: issuer.url, clientId: "allot", emailDomains: ["de.example"] };
        await service.group(operation("sso.update", "de", { ...declared, emailDomains: ["de.example", "at.example"] }));
        expect((await me(secret)).status).toBe(200);
        await service.group(operation("sso.update", "de", declared));
      });

      test.each(["issuer", "client_id"])(
        "P-5 a token with another %s than the sign-in's is no good",
        async (column) => {
          const made = (await accept(await mia({ nonce: await begin() }))).json;
          await service.store.write(() => query(`UPDATE tokens SET ${column} = 'x' WHERE id = $1`, made.tokenId));
          expect((await me(made.secret)).json).toMatchObject({ status: 401, rule: "P-5" });
        },
      );

      test("P-5 a token that came by a link, or by mail, is no good where there is a sign-in", async () => {
        const made = (await accept(await mia({ nonce: await begin() }))).json;
        await service.store.write(() => query("UPDATE tokens SET issuer = NULL WHERE id = $1", made.tokenId));
        expect((await me(made.secret)).json).toMatchObject({ status: 401, rule: "P-5" });
      });
    });

    describe("the provider", () => {
      test("a key that is new is fetched once; one that is none is not asked for again and again", async () => {
        const before = issuer.asked();
        await issuer.rotate();
        const token = await mia();
        for (let turn = 0; turn < 5; turn += 1) expect((await me(token)).status).toBe(401);
        expect(issuer.asked() - before).toBeLessThanOrEqual(1);
        await issuer.publish();
      });

      test("one that does not answer is no mistake of the caller: 503, and when to ask again", async () => {
        const third = await startIssuer(clock);
        const another = await serve(await database.open(), undefined, { sso: { privateIssuers: [third.url] } });
        await service.group(declareSso("fr", third.url));
        for (const status of [500, 302]) {
          third.fail(status);
          const client = clientOf(another.socketPath, await third.sign({ email: "mia@de.example" }));
          const { json, headers } = await client.call("GET", "/v1/me");
          expect([json.status, json.code, headers["retry-after"]]).toEqual([503, "identity_provider_down", "5"]);
          await client.close();
        }
        await third.close();
        await another.close();
        await service.group(endSso("fr"));
      });

      test.each([
        ["loopback that the operator has not listed", "http://127.0.0.1:1"],
        ["a private address", "https://10.1.2.3"],
        ["this machine by name", "https://localhost:1"],
        ["an address of cloud metadata", "https://169.254.169.254"],
        ["IPv6 of this machine", "https://[::1]:1"],
        ["IPv4 in IPv6", "https://[::ffff:127.0.0.1]:1"],
      ])("is not asked at %s", async (_what, url) => {
        await service.group(declareSso("fr", url));
        const { json } = await me(await mia({ iss: url }));
        expect([json.status, json.code]).toEqual([503, "identity_provider_down"]);
        await service.group(endSso("fr"));
      });

      test("single sign-on is begun once, and changed and ended where there is some", async () => {
        const url = "https://id.fr.example";
        const update = () => operation("sso.update", "fr", { issuer: url, clientId: "other", emailDomains: [] });
        const none = {
          status: "refused",
          refusal: { code: "sign_in_missing", rule: "P-5", field: "sso", detail: "fr has no single sign-on" },
        };
        expect(await service.group(update())).toMatchObject(none);
        expect(await service.group(endSso("fr"))).toMatchObject(none);
        expect((await service.organizations()).get("fr")?.sso ?? null).toBeNull();
        expect(await service.group(declareSso("fr", url), update())).toMatchObject({ status: "applied" });
        expect(await service.group(declareSso("fr", url))).toMatchObject({ refusal: { code: "sign_in_exists" } });
        expect(await service.group(endSso("fr"), declareSso("fr", url), endSso("fr"))).toMatchObject({
          status: "applied",
        });
      });

      test("plain http of another machine, and what no provider can be at, is not declared, nor changed to; what an earlier service took of it is not asked", async () => {
        const url = "http://idp.example";
        const refused = { status: "refused", refusal: { code: "issuer_malformed", rule: "P-5", field: "sso" } };
        for (const one of [url, "https://id.example/?q=1", "https://id.example/#f", "https:///x"])
          expect([one, await service.group(declareSso("fr", one))]).toMatchObject([one, refused]);
        const told = await service.group(declareSso("fr", "https://u:secret@id.example"));
        expect(told).toMatchObject(refused);
        expect(JSON.stringify(told)).not.toContain("secret");
        await service.group(declareSso("fr", "http://[::1]:1"));
        const update = operation("sso.update", "fr", { issuer: url, clientId: "allot", emailDomains: [] });
        expect(await service.group(update)).toMatchObject(refused);
        expect((await service.organizations()).get("fr")).toMatchObject({ sso: { issuer: "http://[::1]:1" } });
        await service.store.write(() => query("UPDATE sign_ins SET issuer = $1 WHERE issuer = 'http://[::1]:1'", url));
        const { json } = await me(await mia({ iss: url }));
        expect([json.status, json.code]).toEqual([503, "identity_provider_down"]);
        await service.group(endSso("fr"));
      });
    });

    /** As if the link of an invitation had been followed. */
    async function accepted(key: string, email: string): Promise<void> {
      const id = (await service.organizations()).get(key)?.id ?? "";
      const [tree = 0, organization = 0] = id.split("-").map((part) => Number.parseInt(part, 36));
      await service.store.write(() =>
        query(
          `UPDATE memberships SET state = 'active', invitation_state = NULL, until = NULL, secret = NULL WHERE tree = $1
             AND organization = $2 AND person IN (SELECT number FROM persons WHERE tree = $1 AND email = $3)`,
          ...[tree, organization, email],
        ),
      );
    }
  });
}
