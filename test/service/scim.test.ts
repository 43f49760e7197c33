/** Provisioning over SCIM 2.0 as an identity provider speaks it: bodies and spellings as providers send them. Both stores: test/conformance/sso.ts. */

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import {
  type Client,
  change,
  child,
  clientOf,
  declareSso,
  freshFolder,
  invite,
  nameOwner,
  newOperationId,
  root,
  serve,
  type UnderTest,
} from "./under-test.ts";

const SCIM = "application/scim+json";
let service: UnderTest;
let idp: Client;
let close: () => Promise<void>;
beforeAll(async () => {
  const { folder, remove } = freshFolder();
  service = await serve(await openSqlite({ file: join(folder, "allot.db") }));
  await service.post([[root()], [child("de"), child("us")]]);
  await service.group(invite("de", "ina@de.example", ["admin"]));
  await service.group(declareSso("de", "https://idp.example"));
  idp = await provider("de");
  close = async () => {
    await idp.close();
    await service.close();
    remove();
  };
});
afterAll(() => close());

async function provider(organization: string): Promise<Client> {
  const body = {
    ...{ name: "idp", role: "admin", access: "scim", tree: "rlc", organization, principal: null, expiresAt: null },
  };
  const { json } = await service.call("POST", "/v1/tokens", { body, headers: { "idempotency-key": newOperationId() } });
  return clientOf(service.socketPath, json.secret);
}

const V2 = "/v1/scim/de/de/v2";
// As identity providers ask: with the type, also where there is no body.
const ask = (method: string, path: string, body?: object, client = idp) =>
  client.call(method, `${V2}${path}`, { body, headers: { "content-type": SCIM } });
const create = (userName: string, more: object = {}) => ask("POST", "/Users", { userName, ...more });
const patch = (id: string, ...Operations: object[]) => ask("PATCH", `/Users/${id}`, { Operations });
const memberOf = async (email: string) =>
  (await service.organizations()).get("de")?.members?.find((one) => one.email === email);

describe("users", () => {
  test("P-3 O-3 nobody is provisioned at an address, or under a name, that would say something else in a mail", async () => {
    for (const userName of ["a@x,c", "a,b@x", "u:v@x;", "Ada<ada@x>", '"ada"@x', "ada"])
      expect([userName, (await create(userName)).status]).toEqual([userName, 400]);
    for (const displayName of ["A\u2028B", "A\u202eB", "A\nB"])
      expect([displayName, (await create("new@de.example", { displayName })).status]).toEqual([displayName, 400]);
  });

  test("P-5 who is created is an active member, with the name that the provider gives", async () => {
    const { status, json, headers } = await create("mia@de.example", {
      ...{ externalId: "00u1", name: { givenName: "Mia", familyName: "Member" }, active: true, title: "Dr" },
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
    });
    expect([status, headers["content-type"]]).toEqual([201, `${SCIM}; charset=utf-8`]);
    expect(json).toMatchObject({
      userName: "mia@de.example",
      externalId: "00u1",
      displayName: "Mia Member",
      active: true,
    });
    expect(json.roles).toEqual([{ value: "member" }]);
    expect(headers.location).toBe(`${V2}/Users/${json.id}`);
    expect((await ask("GET", `/Users/${json.id}`)).json).toEqual(json);
    expect(await memberOf("mia@de.example")).toMatchObject({ state: "active", roles: ["member"], invitation: null });
  });

  test("C-11 the same again changes nothing; another of the same address is refused as SCIM has it", async () => {
    const { events } = (await service.call("GET", "/v1/trees/rlc/events?limit=100")).json;
    const again = await create("MIA@de.example", { externalId: "00u1" });
    expect([again.status, again.headers["idempotent-replayed"]]).toEqual([201, "true"]);
    const other = await create("mia@de.example", { externalId: "00u2" });
    expect([other.status, other.json.status, other.json.scimType]).toEqual([409, "409", "uniqueness"]);
    expect((await service.call("GET", "/v1/trees/rlc/events?limit=100")).json.events).toEqual(events);
  });

  test("P-3 P-7 who was invited gets the roles of the invitation, and its link is dead", async () => {
    const { json } = await create("ina@de.example", { displayName: "Ina" });
    expect(json.roles).toEqual([{ value: "admin" }]);
    expect(await memberOf("ina@de.example")).toMatchObject({ state: "active", roles: ["admin"], invitation: null });
  });

  test("P-1 the owner who was named stays pending until they sign in, and cannot be deleted out of owning", async () => {
    await service.group(nameOwner("de", { name: "Olga Owner", email: "olga@de.example" }));
    const { json } = await create("olga@de.example", { displayName: "Another Name" });
    expect(json).toMatchObject({ active: true, roles: [{ value: "owner" }], displayName: "Olga Owner" });
    const live = (await service.organizations()).get("de");
    expect([live?.owner.email, live?.ownerInvitation?.state]).toEqual(["olga@de.example", "pending"]);
    expect((await ask("DELETE", `/Users/${json.id}`)).status).toBe(204);
    expect((await ask("GET", `/Users/${json.id}`)).status).toBe(404);
    expect((await service.organizations()).get("de")?.owner.email).toBe("olga@de.example");
  });

  test("a list has pages, and finds one by userName whatever its case", async () => {
    const all = (await ask("GET", "/Users")).json;
    expect([all.totalResults, all.itemsPerPage, all.startIndex]).toEqual([2, 2, 1]);
    const second = (await ask("GET", "/Users?startIndex=2&count=1")).json;
    expect(second).toMatchObject({ totalResults: 2, itemsPerPage: 1, startIndex: 2, Resources: [all.Resources[1]] });
    expect((await ask("GET", "/Users?count=0")).json).toMatchObject({ totalResults: 2, Resources: [] });
    const filter = encodeURIComponent('userName eq "Mia@DE.example"');
    expect((await ask("GET", `/Users?filter=${filter}`)).json.Resources).toMatchObject([
      { userName: "mia@de.example" },
    ]);
    const nobody = encodeURIComponent('userName eq "nobody@de.example"');
    expect((await ask("GET", `/Users?filter=${nobody}`)).json).toMatchObject({ totalResults: 0, Resources: [] });
    const other = await ask("GET", `/Users?filter=${encodeURIComponent('title eq "Dr"')}`);
    expect([other.status, other.json.scimType]).toEqual([400, "invalidFilter"]);
  });

  test.each([
    ["as RFC 7644 has it", { op: "replace", path: "active", value: false }],
    ["as Okta says it", { op: "replace", value: { active: false } }],
    ["as Entra says it", { op: "Replace", path: "active", value: "False" }],
  ])("P-5 deactivating disables, activating lets in again with the same roles: %s", async (_how, operation) => {
    const id = await idOf("ina@de.example");
    expect((await patch(id, operation)).json).toMatchObject({ active: false });
    expect(await memberOf("ina@de.example")).toMatchObject({ state: "disabled" });
    expect((await patch(id, operation)).json).toMatchObject({ active: false });
    expect((await patch(id, { op: "add", path: "active", value: true })).json).toMatchObject({ active: true });
    expect(await memberOf("ina@de.example")).toMatchObject({ state: "active", roles: ["admin"] });
  });

  test("names change and keep the id; what is not kept is passed over; the address stays", async () => {
    const id = await idOf("mia@de.example");
    const changed = await patch(
      id,
      { op: "replace", path: "name.givenName", value: "Mia" },
      { op: "replace", path: "name.familyName", value: "Married" },
      { op: "replace", path: "title", value: "Prof" },
      { op: "replace", path: 'emails[type eq "work"].value', value: "x@y.example" },
    );
    expect(changed.json).toMatchObject({ id, displayName: "Mia Married", userName: "mia@de.example" });
    expect(await memberOf("mia@de.example")).toMatchObject({ name: "Mia Married", state: "active" });
    const put = { userName: "mia@de.example", displayName: "Mia M.", active: true, externalId: "00u9" };
    expect((await ask("PUT", `/Users/${id}`, put)).json).toMatchObject({
      id,
      displayName: "Mia M.",
      externalId: "00u9",
    });
    const moved = await patch(id, { op: "replace", path: "userName", value: "other@de.example" });
    expect([moved.status, moved.json.scimType]).toEqual([400, "mutability"]);
  });

  test("P-7 who was deleted is let in no longer, and comes back as a plain member", async () => {
    const id = await idOf("ina@de.example");
    expect((await ask("DELETE", `/Users/${id}`)).status).toBe(204);
    expect((await ask("DELETE", `/Users/${id}`)).status).toBe(404);
    expect(await memberOf("ina@de.example")).toMatchObject({ state: "disabled" });
    const { json } = await create("ina@de.example");
    expect(json.id).not.toBe(id);
    expect(json.roles).toEqual([{ value: "member" }]);
  });

  test("what is sent malformed is refused in the shape of SCIM, with the field", async () => {
    const id = await idOf("mia@de.example");
    for (const [operation, scimType, field] of [
      [{ op: "replace", path: "active", value: "perhaps" }, "invalidValue", "Operations/0/value"],
      [{ op: "remove" }, "invalidPath", "Operations/0/path"],
      [{ op: "replace", path: "a b", value: 1 }, "invalidPath", "Operations/0/path"],
      [{ op: "replace", path: "displayName", value: "\u0007" }, "invalidValue", "Operations/0/value"],
      [{ op: "move", path: "active" }, "invalidValue", "Operations/0/op"],
    ] as const) {
      const { status, json } = await patch(id, operation);
      expect([status, json.scimType, json["urn:allot:params:scim:Refusal"].field]).toEqual([400, scimType, field]);
    }
    expect((await create("no address")).status).toBe(400);
  });
});

describe("who provisions", () => {
  test("P-5 P-3 nobody is provisioned where people do not sign in by a provider: that would be a member who never accepted", async () => {
    const { status, json } = await service.call("POST", "/v1/scim/rlc/us/v2/Users", {
      body: { userName: "mia@us.example" },
    });
    expect([status, json["urn:allot:params:scim:Refusal"]]).toMatchObject([
      422,
      { code: "sign_in_missing", rule: "P-5" },
    ]);
  });

  test("P-5 a token with scim access provisions in its own organization, and does nothing else", async () => {
    expect((await idp.call("GET", "/v1/trees/de/snapshot")).status).toBe(403);
    expect((await idp.call("GET", "/v1/me")).json).toMatchObject({ access: "scim" });
    expect((await idp.call("GET", "/v1/scim/us/us/v2/Users")).status).toBe(404);
    expect((await idp.call("GET", "/v1/scim/de/us/v2/Users")).status).toBe(404);
    const top = await provider("rlc");
    for (const [access, rule] of [
      ["delegated", "P-5"],
      ["sealed", "O-11"],
    ] as const) {
      await service.group(change("de", { access }));
      const below = await top.call("GET", "/v1/scim/rlc/de/v2/Users");
      expect([below.status, below.json["urn:allot:params:scim:Refusal"].rule]).toEqual([403, rule]);
    }
    await top.close();
  });

  test("O-11 owners and admins of the distributor do not provision in a sealed child", async () => {
    const above = await service.confinedTo("rlc");
    const { status, json } = await above.call("GET", "/v1/scim/rlc/de/v2/Users");
    expect([status, json["urn:allot:params:scim:Refusal"].rule]).toEqual([403, "O-11"]);
    const own = await service.confinedTo("de");
    expect((await own.call("GET", `${V2}/Users`)).status).toBe(200);
  });

  test("such a token is of owners or admins, and of an organization", async () => {
    const asked = { name: "x", access: "scim", principal: null, expiresAt: null };
    for (const where of [
      { role: "operator", tree: null, organization: null },
      { role: "member", tree: "rlc", organization: "de" },
    ]) {
      const headers = { "idempotency-key": newOperationId() };
      const { status, json } = await service.call("POST", "/v1/tokens", { body: { ...asked, ...where }, headers });
      expect([status, json.rule]).toEqual([403, "P-5"]);
    }
  });

  test("what is supported is told to who may provision", async () => {
    const { json } = await ask("GET", "/ServiceProviderConfig");
    expect(json).toMatchObject({ patch: { supported: true }, bulk: { supported: false } });
  });
});

test("C-9 every change is an event that names persons by id alone, and the chain holds", async () => {
  const { events } = (await service.call("GET", "/v1/trees/rlc/events?limit=1000&organization=de")).json;
  const kinds = events.map(({ kind }: { kind: string }) => kind);
  for (const kind of ["provision", "update", "enable", "disable", "deprovision"])
    expect(kinds).toContain(`membership.${kind}`);
  expect(JSON.stringify(events)).not.toMatch(/@|Mia|Ina|00u/);
  expect((await service.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
});

async function idOf(email: string): Promise<string> {
  const { json } = await ask("GET", `/Users?filter=${encodeURIComponent(`userName eq "${email}"`)}`);
  return json.Resources[0].id;
}
