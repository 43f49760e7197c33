/**
 * Single sign-on with a real identity provider (P-5): people whom it has provisioned, and signs in by its own pages, with its own keys.
 * What of a token has to hold, row by row and over both stores: test/conformance/sso.ts.
 */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { type IdentityProvider, RESOURCE, startIdentityProvider } from "./identity-provider.ts";
import {
  type Client,
  child,
  clientOf,
  declareSso,
  freshFolder,
  newOperationId,
  root,
  serve,
  type UnderTest,
} from "./under-test.ts";

let provider: IdentityProvider;
let service: UnderTest;
let scim: Client;
let remove: () => void;
const clients: Client[] = [];

beforeAll(async () => {
  provider = await startIdentityProvider();
  const fresh = freshFolder();
  ({ remove } = fresh);
  const store = await openSqlite({ file: join(fresh.folder, "allot.db") });
  service = await serve(store, undefined, { sso: { privateIssuers: [provider.url] } });
  // The provider's clock is the system's.
  service.clock.nowMs = Date.now();
  await service.post([[root(), child("de")], [declareSso("de", provider.url, "allot", ["de.example"])]]);
  const place = { tree: "rlc", organization: "de", principal: null, expiresAt: null };
  const body = { name: "idp", role: "admin", access: "scim", ...place };
  const headers = { "idempotency-key": newOperationId() };
  scim = bearing((await service.call("POST", "/v1/tokens", { body, headers })).json.secret);
  await provision("mia@de.example");
});
afterAll(async () => {
  for (const client of clients) await client.close();
  await service.close();
  await provider.close();
  remove();
});

function bearing(token: string): Client {
  const client = clientOf(service.socketPath, token);
  clients.push(client);
  return client;
}

async function provision(userName: string): Promise<void> {
  expect((await scim.call("POST", "/v1/scim/de/de/v2/Users", { body: { userName } })).status).toBe(201);
}

test("P-5 an ID token without a nonce is a bearer token", async () => {
  const { idToken } = await provider.signIn("mia@de.example");
  const { status, json } = await bearing(idToken).call("GET", "/v1/me");
  expect([status, json]).toMatchObject([200, { organization: "de", authority: { email: "mia@de.example" } }]);
});

test("P-5 an access token as a JWT (RFC 9068), for allot as its audience, is one", async () => {
  const { accessToken } = await provider.signIn("mia@de.example", { resource: RESOURCE });
  const organization = await bearing(accessToken).call("GET", "/v1/trees/de/organizations/de");
  expect([organization.status, organization.json.key]).toEqual([200, "de"]);
});

test("P-5 a token that is opaque, as providers give them out for themselves, is none", async () => {
  const { accessToken } = await provider.signIn("mia@de.example");
  expect((await bearing(accessToken).call("GET", "/v1/me")).status).toBe(401);
});

test("P-5 a sign-in with the nonce of the service gives a token of the person's own, once", async () => {
  const nobody = bearing("");
  const { nonce } = (
    await nobody.call("POST", "/v1/sign-ins/sso", { body: { issuer: provider.url, clientId: "allot" } })
  ).json;
  const { idToken } = await provider.signIn("mia@de.example", { nonce });
  expect((await bearing(idToken).call("GET", "/v1/me")).json).toMatchObject({ status: 401, rule: "P-5" });
  const accept = () => nobody.call("POST", "/v1/sign-ins/sso/accept", { body: { idToken } });
  const { status, json } = await accept();
  expect(status).toBe(201);
  expect((await bearing(json.secret).call("GET", "/v1/me")).json).toMatchObject({ organization: "de", role: "member" });
  expect((await accept()).status).toBe(401);
});

test("P-5 whom the provider signs in and has not provisioned is not let in, nor who is of another domain", async () => {
  const nina = await provider.signIn("nina@de.example");
  expect((await bearing(nina.idToken).call("GET", "/v1/me")).json).toMatchObject({ status: 401, rule: "P-5" });
  await provision("eve@fr.example");
  const eve = await provider.signIn("eve@fr.example");
  expect((await bearing(eve.idToken).call("GET", "/v1/me")).json.detail).toMatch(/none of the domains/);
});

test("P-1 P-2 O-11 the owner who was provisioned accepts by signing in, and opens the child by that", async () => {
  await service.group({
    ...{ id: newOperationId(), kind: "owner.name", address: "de", version: null },
    after: { owner: { name: "Olga", email: "olga@de.example" } },
  });
  await provision("olga@de.example");
  const { idToken } = await provider.signIn("olga@de.example");
  const olga = bearing(idToken);
  expect((await olga.call("GET", "/v1/me")).json).toMatchObject({ role: "owner", organization: "de" });
  expect((await service.organizations()).get("de")?.ownerInvitation).toBeUndefined();
});

test("U-4 an organization that has left its distributor still admits its own people, and its provider", async () => {
  const { idToken } = await provider.signIn("mia@de.example");
  const drained = await service.group({
    ...{ id: newOperationId(), kind: "organization.drain", address: "de", version: null },
    after: { phase: "draining", credits: 0 },
  });
  expect(drained).toMatchObject({ status: "applied" });
  const before = service.clock.nowMs;
  service.clock.nowMs += 3_600_000;
  const unlinked = await service.group({
    ...{ id: newOperationId(), kind: "organization.unlink", address: "de", version: null },
    after: { confirm: "The de" },
  });
  expect(unlinked).toMatchObject({ status: "applied" });
  service.clock.nowMs = before;
  expect((await service.organizations()).has("de")).toBe(false);
  const mia = bearing(idToken);
  expect((await mia.call("GET", "/v1/me")).json).toMatchObject({ organization: "de" });
  expect((await mia.call("GET", "/v1/trees/de/organizations/de")).status).toBe(200);
});
