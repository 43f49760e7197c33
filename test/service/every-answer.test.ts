/**
 * Every answer that the document of the API has is provoked here, but for those of which a reason says why not. That each is
 * as the document has it, is checked by the client of tests.
 */
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { INVITATION_MS } from "../../src/model/people.ts";
import { serviceRefusal } from "../../src/service/domain/refusals.ts";
import { createToken } from "../../src/service/domain/tokens.ts";
import { RefusedRequest } from "../../src/service/http/answers.ts";
import type { Alone } from "../../src/service/http/context.ts";
import { limitRates } from "../../src/service/http/rates.ts";
import { buildService, type Service } from "../../src/service/service.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { type Store, StoreBusy } from "../../src/service/store/store.ts";
import { ANSWERED, documentedAnswers, documentedOperations, documentedQuery, expectDocumented } from "./documented.ts";
import { type Issuer, startIssuer } from "./issuer.ts";
import { PeopleOfUs } from "./people-samples.ts";
import {
  CREATION,
  HOLDER,
  SAMPLES,
  type Sample,
  STATE,
  set,
  stateOf,
  TOKEN,
  TREE,
  USER_NAME,
  WITHOUT_TOKEN,
} from "./samples.ts";
import {
  type Answer,
  allocate,
  type Client,
  change,
  child,
  clientOf,
  declareSso,
  distributor,
  freshFolder,
  newOperationId,
  operation,
  root,
  serve,
  type UnderTest,
} from "./under-test.ts";

/** Answers that no request can provoke here, each with why. */
const NOT_PROVOKED: Readonly<Record<string, string>> = {
  "/health 503": "only a service on its own says it, on a connection that is one too many: test/serve/limits.test.ts",
  "/v1/openapi.json 500": "the package would have to be without the file",
  "/v1/openapi.json 503": "as /health",
};

let service: UnderTest;
let issuer: Issuer;
let meter: Client;
let reader: Client;
let confined: Client;
let people: PeopleOfUs;
let folder: string;
let remove: () => void;
const others: (() => Promise<void>)[] = [];

beforeAll(async () => {
  ({ folder, remove } = freshFolder());
  const clock = { nowMs: Date.UTC(2026, 0, 31, 8) };
  issuer = await startIssuer(clock);
  const sso = { privateIssuers: [issuer.url] };
  service = await serve(await openSqlite({ file: join(folder, "allot.db") }), undefined, { sso });
  await service.post([[root()], [distributor("emea"), child("us", "rlc", 50_000)]], { run: "r" });
  await service.group(child("gb"), declareSso("gb", issuer.url));
  await service.call("POST", "/v1/scim/rlc/gb/v2/Users", { body: { userName: "gail@gb.example" } });
  meter = await clientWith("meter");
  reader = await clientWith("read");
  confined = await service.confinedTo("emea");
  people = new PeopleOfUs(service);
});
afterAll(async () => {
  for (const close of others) await close();
  for (const client of people.clients) await client.close();
  await service.close();
  await issuer.close();
  remove();
});

/** A token of the issuer for somebody whom it has provisioned, for a sign-in that was asked for. */
async function identity(): Promise<string> {
  const body = { issuer: issuer.url, clientId: "allot" };
  const { nonce } = (await service.call("POST", "/v1/sign-ins/sso", { body })).json;
  return issuer.sign({ email: "gail@gb.example", nonce });
}

/** A client of the operator whose token goes no further than that. */
async function clientWith(access: "meter" | "read" | "full", socketPath = service.socketPath): Promise<Client> {
  const client = clientOf(socketPath, await tokenOf(access));
  others.push(() => client.close());
  return client;
}

function tokenOf(access: "meter" | "read" | "full"): Promise<string> {
  return service.store.write(() =>
    createToken({ name: access, principal: access, role: "operator", access, scope: null, expiresAt: null }, 0),
  );
}

/** A client of an admin of an organization. */
async function ownedBy(key: string): Promise<Client> {
  return service.confinedTo(key);
}

function sampleOf(operation: string): Sample {
  const found = SAMPLES.find((one) => one.operation === operation);
  if (!found) throw new Error(`no sample of ${operation}`);
  return found;
}

function ask(client: Client, { operation, path, body, headers }: Sample, more: Partial<Sample> = {}): Promise<Answer> {
  const method = operation.split(" ")[0] ?? "";
  const sent = more.body ?? body;
  const said = { ...headers, ...more.headers };
  return client.call(method, more.path ?? path, { ...(sent && { body: sent }), headers: said });
}

/** Asks for every route, and says which did not answer that status. */
async function notAnswering(
  status: number,
  samples: readonly Sample[],
  asked: (one: Sample) => Promise<Answer>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const one of samples) {
    const answer = await asked(one);
    if (answer.status !== status) wrong.push(`${one.operation}: ${answer.status} ${answer.text.slice(0, 200)}`);
  }
  return wrong;
}

const without = ["/health", "/ready", "/v1/openapi.json"];
const byLink = SAMPLES.filter(({ path }) => WITHOUT_TOKEN.includes(path));
const needToken = SAMPLES.filter(({ path }) => !without.includes(path) && !byLink.some((one) => one.path === path));
const named = (names: RegExp) => SAMPLES.filter(({ operation }) => names.test(operation));
const unnamed = (names: RegExp, samples = SAMPLES) => samples.filter(({ operation }) => !names.test(operation));

test("every route has a request here that succeeds", async () => {
  expect(new Set(SAMPLES.map(({ operation }) => operation))).toEqual(new Set(documentedOperations()));
  for (const one of SAMPLES) {
    const renews = one.operation.startsWith("PUT") &&
      one.path.endsWith("/lock") && {
        body: { fence: (await service.call("GET", "/v1/trees/rlc/lock")).json.fence },
      };
    const signsIn = one.path.endsWith("/sso/accept") && { body: { idToken: await identity() } };
    const id = one.path.includes("/holds/") ? await heldBy("us") : await idOf("ci");
    const named = one.path.includes("{id}") ? one.path.replace("{id}", id) : one.path;
    const path = named.includes("{user}") ? named.replace("{user}", await userId()) : named;
    // People are provisioned where they sign in by a provider (P-5).
    const place = path.startsWith("/v1/scim/") ? path.replace("/us/", "/gb/") : path;
    const { client = service, ...asked } = (await people.prepare(one.operation)) ?? {};
    const { status, text } = await ask(client, one, { path: place, ...renews, ...signsIn, ...asked });
    expect([one.operation, text, status < 300]).toEqual([one.operation, text, true]);
  }
});

/** What an admin is answered who provisions away their own access (P-7). */
async function answersToOwnAccess(): Promise<number[]> {
  const email = "gail@gb.example";
  const admin = operation("membership.update", "gb", { email, roles: ["admin"] });
  await service.group(admin, change("gb", { customerAccess: "permit" }));
  const iat = Math.floor(service.clock.nowMs / 1_000);
  const gail = clientOf(service.socketPath, await issuer.sign({ email, iat, exp: iat + 60 }));
  others.push(() => gail.close());
  const filter = encodeURIComponent(`userName eq "${email}"`);
  const [user] = (await gail.call("GET", `/v1/scim/gb/gb/v2/Users?filter=${filter}`)).json.Resources;
  const path = `/v1/scim/gb/gb/v2/Users/${user.id}`;
  const patch = { Operations: [{ op: "replace", path: "active", value: false }] };
  const answers = [
    await gail.call("PATCH", path, { body: patch }),
    await gail.call("PUT", path, { body: { userName: email, active: false } }),
    await gail.call("DELETE", path),
  ];
  return answers.map(({ status }) => status);
}

/** The id of whom samples provision. */
async function userId(): Promise<string> {
  const { Resources } = (await service.call("GET", "/v1/scim/rlc/gb/v2/Users")).json;
  return Resources.find((one: { userName: string }) => one.userName === USER_NAME)?.id;
}

/** The public id of a token, by its name. */
async function idOf(name: string): Promise<string> {
  const { tokens } = (await service.call("GET", "/v1/tokens")).json;
  return tokens.find((one: { name: string }) => one.name === name)?.id;
}

/** The id of a new hold of an organization. */
async function heldBy(key: string): Promise<string> {
  const body = { operation: newOperationId(), credits: 1 };
  return (await service.call("POST", `/v1/trees/rlc/organizations/${key}/holds`, { body })).json.hold.id;
}

test("304: what is asked for again has not changed", async () => {
  await ask(service, { ...sampleOf(`POST ${STATE}`), body: stateOf(9) });
  const samples = named(/openapi|snapshot|GET .*\{key\}$|HEAD .*\{key\}$|(GET|HEAD) .*state\/\{name\}$/);
  const again = async (one: Sample) => {
    const { headers } = await ask(service, one);
    return ask(service, one, { headers: { "if-none-match": String(headers.etag) } });
  };
  expect(await notAnswering(304, samples, again)).toEqual([]);
});

test("400: a parameter that there is not", async () => {
  const samples = unnamed(/\/(health|ready)$/);
  const join = (path: string) => `${path}${path.includes("?") ? "&" : "?"}surprise=1`;
  expect(await notAnswering(400, samples, (one) => ask(service, one, { path: join(one.path) }))).toEqual([]);
});

test("a route takes the parameters that the document has, and no others", async () => {
  for (const one of unnamed(/\/(health|ready)$|^HEAD/)) {
    const { detail } = (await ask(service, one, { path: `${one.path.split("?")[0]}?surprise=1` })).json;
    const taken = /; there are (.*)$/.exec(detail)?.[1]?.split(", ") ?? [];
    const described = documentedQuery(one.operation);
    expect([one.operation, taken.filter((name) => name !== "none").sort()]).toEqual([one.operation, described.sort()]);
  }
});

test("401: a token that is none", async () => {
  const nobody = clientOf(service.socketPath, "none");
  others.push(() => nobody.close());
  expect(await notAnswering(401, needToken, (one) => ask(nobody, one))).toEqual([]);
});

test("403: a token with meter access does nothing but post usage, which others do not", async () => {
  const samples = unnamed(/usage|holds|\/use$|\/me$|\/tokens/, needToken);
  expect(await notAnswering(403, samples, (one) => ask(meter, one))).toEqual([]);
  expect(await notAnswering(403, named(/usage|holds|\/use$|POST .*tokens/), (one) => ask(reader, one))).toEqual([]);
  const path = `/v1/tokens/${await idOf("meter")}`;
  expect(await notAnswering(403, named(/tokens\/\{id\}/), (one) => ask(reader, one, { path }))).toEqual([]);
});

test("401: a sign-in that is none, and whose people are kept out (O-10)", async () => {
  const [accept] = named(/sso.accept/);
  if (!accept) throw new Error("no sample");
  expect((await ask(service, accept)).status).toBe(401);
  const { secret } = (await ask(service, accept, { body: { idToken: await identity() } })).json;
  const gail = clientOf(service.socketPath, secret);
  others.push(() => gail.close());
  await service.group(change("gb", { customerAccess: "refuse" }));
  expect(await notAnswering(401, needToken, (one) => ask(gail, one))).toEqual([]);
  expect((await ask(service, accept, { body: { idToken: await identity() } })).status).toBe(401);
});

test("404: what is out of sight, or is not there", async () => {
  const samples = unnamed(/usage|holds/, named(/\{root\}/));
  expect(await notAnswering(404, samples, (one) => ask(confined, one))).toEqual([]);
  expect(
    await notAnswering(404, named(/tokens\/\{id\}/), (one) => ask(service, one, { path: "/v1/tokens/tok-x" })),
  ).toEqual([]);
  const ofNobody = ({ path, body }: Sample): Partial<Sample> => ({
    path: path.replace("/us/", "/nobody/"),
    ...(body && { body: { ...body, operation: newOperationId() } }),
  });
  expect(await notAnswering(404, named(/usage|holds/), (one) => ask(service, one, ofNobody(one)))).toEqual([]);
  const body = { ...TOKEN, role: "admin", tree: "nobody", organization: "nobody", expiresAt: null };
  const headers = { "idempotency-key": "for-nobody" };
  expect(await notAnswering(404, named(/POST .*tokens/), (one) => ask(service, one, { body, headers }))).toEqual([]);
});

test("404: a state of Terraform, or an organization that could have one", async () => {
  const elsewhere = (one: Sample) => ask(service, one, { path: `${one.path}?organization=nobody` });
  expect(await notAnswering(404, named(/terraform/), elsewhere)).toEqual([]);
});

test("409, 423, 501: states of Terraform", async () => {
  const states = await ownedBy("rlc");
  const asking = (operation: string, body?: object, client = states, query = "") => {
    const one = sampleOf(operation);
    return ask(client, { ...one, path: `${one.path}${query}`, ...(body && { body }) });
  };
  const statuses = async (...asked: Promise<Answer>[]) => (await Promise.all(asked)).map(({ status }) => status);
  expect((await asking(`POST ${STATE}`, stateOf(3))).status).toBe(200);
  expect((await asking(`POST ${STATE}`, stateOf(2))).status).toBe(409);
  expect((await asking(`POST ${STATE}/lock`, { ID: "mine" })).status).toBe(200);
  expect((await asking(`DELETE ${STATE}/lock`, { ID: "other" })).status).toBe(409);
  const held = [
    asking(`POST ${STATE}/lock`, { ID: "other" }),
    asking(`POST ${STATE}`, stateOf(4)),
    asking(`POST ${STATE}/restore`, { version: 1 }),
    asking(`DELETE ${STATE}`),
  ];
  expect(await statuses(...held)).toEqual([423, 423, 423, 423]);
  const keyless = await clientWith("full", await started(service.store));
  const needing = [`GET ${STATE}`, `HEAD ${STATE}`, `POST ${STATE}`, `POST ${STATE}/restore`];
  const asked = needing.map((one) => asking(one, undefined, keyless, "?organization=rlc"));
  expect(await statuses(...asked)).toEqual([501, 501, 501, 501]);
});

test("404: a link that is none", async () => {
  const samples = named(/invitations|transfers|sign-ins\/accept/);
  expect(await notAnswering(404, samples, (one) => ask(service, one))).toEqual([]);
});

test("410: a link that was used, or has ended", async () => {
  for (const one of named(/invitations|sign-ins\/accept/)) {
    const prepared = await people.prepare(one.operation);
    await ask(service, one, prepared);
    expect(await notAnswering(410, [one], () => ask(service, one, prepared))).toEqual([]);
  }
  const { nowMs } = service.clock;
  for (const one of named(/transfers|transfer\//)) {
    const { client = service, ...asked } = (await people.prepare(one.operation)) ?? {};
    service.clock.nowMs += INVITATION_MS;
    const late = await people.signedInAgain(client);
    expect(await notAnswering(410, [one], () => ask(late, one, asked))).toEqual([]);
    service.clock.nowMs = nowMs;
  }
});

test("403: a link of an organization that keeps its people out (O-10)", async () => {
  for (const one of named(/sign-ins\/accept|^POST \/v1\/(invitations|transfers)\/accept/)) {
    const prepared = await people.prepare(one.operation);
    await people.do(change("us", { customerAccess: "refuse" }));
    expect(await notAnswering(403, [one], () => ask(service, one, prepared))).toEqual([]);
    await people.do(change("us", { customerAccess: "permit" }));
  }
});

test("413: a body that is too large", async () => {
  const token = await tokenOf("full");
  const announced = (one: Sample) => announce(one, { ...one.headers, authorization: `Bearer ${token}` });
  const samples = SAMPLES.filter(({ body }) => body);
  expect(await notAnswering(413, samples, announced)).toEqual([]);
});

test("415: a body in a coding that is not taken", async () => {
  const headers = { "content-encoding": "br" };
  expect(await notAnswering(415, SAMPLES, (one) => ask(service, one, { headers }))).toEqual([]);
});

test("429: too many requests within a minute with a token", async () => {
  const limited = await started(service.store, (app) => limitRates(app, service.store, 1));
  const client = await clientWith("full", limited);
  await client.call("GET", "/v1/me");
  expect(await notAnswering(429, needToken, (one) => ask(client, one))).toEqual([]);
});

test("429: too many links that are none from one address", async () => {
  const refuses = () => Promise.reject(new RefusedRequest(serviceRefusal("too_many_requests", "too many"), 1));
  const alone = { isStopping: () => false, admit: refuses, answered: () => undefined, malformed: () => undefined };
  const client = await clientWith("full", await started(service.store, undefined, alone));
  // A nonce says nothing of anybody, and is given to whoever asks.
  const guarded = byLink.filter(({ path }) => path !== "/v1/sign-ins/sso");
  expect(await notAnswering(429, guarded, (one) => ask(client, one))).toEqual([]);
});

test("500: something went wrong inside", async () => {
  const client = await clientWith("full", await started(broken(new Error("wrong"))));
  expect(await notAnswering(500, [...needToken, ...byLink], (one) => ask(client, one))).toEqual([]);
});

test("503: the database is busy", async () => {
  const client = await clientWith("full", await started(broken(new StoreBusy("busy"))));
  const samples = unnamed(/ (\/health|\/v1\/openapi.json)$/);
  expect(await notAnswering(503, samples, (one) => ask(client, one))).toEqual([]);
});

test("409, 412, 422, 423, 428: conditions and laws", async () => {
  const statusOf = async (operation: string, more: Partial<Sample>) => {
    const [one] = SAMPLES.filter((each) => each.operation === operation);
    if (!one) throw new Error(operation);
    return (await ask(service, { operation, ...{ path: one.path, ...more } })).status;
  };
  const headers = { "idempotency-key": "a-token-of-ci" };
  const holder = { holderId: newOperationId(), holder: HOLDER };
  const all = `${TREE}/organizations`;
  const patch = { body: { name: "New" } };
  expect(await statusOf("POST /v1/tokens", { body: { ...TOKEN, expiresAt: null }, headers })).toBe(409);
  expect(await statusOf("POST /v1/tokens", { body: { ...TOKEN, expiresAt: null } })).toBe(428);
  const users = { body: { userName: "gail@gb.example" }, path: "/v1/scim/rlc/gb/v2/Users" };
  expect(await statusOf("POST /v1/scim/{root}/{key}/v2/Users", users)).toBe(409);
  expect(await statusOf("POST /v1/scim/{root}/{key}/v2/Users", { body: users.body })).toBe(422);
  expect(await answersToOwnAccess()).toEqual([422, 422, 422]);
  expect(await statusOf(`POST ${TREE}/changesets`, { body: { ...set(allocate("us", 0)), fence: 99 } })).toBe(409);
  expect(await statusOf(`POST ${TREE}/lock`, { body: holder })).toBe(200);
  expect(await statusOf(`POST ${TREE}/lock`, { body: { ...holder, holderId: newOperationId() } })).toBe(423);
  expect(await statusOf(`PUT ${TREE}/lock`, { body: { fence: 1 } })).toBe(409);
  expect(await statusOf(`POST ${all}`, { body: CREATION })).toBe(428);
  const again = { body: { ...CREATION, name: "Else" }, headers: { "idempotency-key": "creation-2" } };
  expect(await statusOf(`POST ${all}`, again)).toBe(422);
  expect(await statusOf(`PATCH ${all}/{key}`, patch)).toBe(428);
  expect(await statusOf(`PATCH ${all}/{key}`, { ...patch, headers: { "if-match": '"x"' } })).toBe(412);
  expect(await statusOf(`PATCH ${all}/{key}`, { body: { name: "Italia" }, headers: { "if-match": "*" } })).toBe(422);
  expect(await statusOf(`POST ${TREE}/erasures`, { body: { email: "ada@example.com" } })).toBe(422);
  const resend = await people.prepare(`POST ${all}/{key}/members/{person}/invitation`);
  const said = { ...resend, headers: { "idempotency-key": "an-invitation" } };
  expect(await statusOf(`POST ${all}/{key}/members/{person}/invitation`, said)).toBe(204);
  expect(await statusOf(`DELETE ${all}/{key}/members/{person}/invitation`, said)).toBe(422);
  expect(await statusOf(`DELETE ${all}/{key}/members/{person}/invitation`, { ...resend })).toBe(204);
  const center = `${all}/{key}/cost-centers/{asset}`;
  const put = { body: { key: "hr", name: "HR", code: null, parent: null, subAccounts: [] } };
  const hr = {
    path: "/v1/trees/rlc/organizations/us/cost-centers/hr",
    headers: { "idempotency-key": "cost-center-1" },
  };
  const below = { ...put.body, parent: "nowhere" };
  expect(await statusOf(`PUT ${center}`, { ...hr, ...put })).toBe(200);
  expect(await statusOf(`PUT ${center}`, { ...hr, ...put })).toBe(200);
  expect(await statusOf(`PUT ${center}`, { ...hr, body: { ...put.body, name: "Human" } })).toBe(422);
  expect(await statusOf(`PUT ${center}`, { path: hr.path, body: below })).toBe(422);
  expect(await statusOf(`DELETE ${center}`, { path: hr.path })).toBe(204);
  expect(await statusOf(`DELETE ${center}`, { path: hr.path })).toBe(422);
  const looks = `${all}/{key}/presentation`;
  const nothing = { branding: null, contactMenu: null, alertsTo: null, support: null, management: null };
  const care = {
    path: "/v1/trees/rlc/organizations/us/presentation",
    headers: { "idempotency-key": "presentation-1" },
  };
  expect(await statusOf(`PUT ${looks}`, { ...care, body: { ...nothing, subdomain: "care" } })).toBe(200);
  expect(await statusOf(`PUT ${looks}`, { ...care, body: { ...nothing, subdomain: "cure" } })).toBe(422);
  expect(await statusOf(`PUT ${looks}`, { path: care.path, body: { ...nothing, subdomain: "-re-" } })).toBe(422);
  expect(await statusOf(`DELETE ${looks}`, { path: care.path })).toBe(204);
  expect(await statusOf(`DELETE ${looks}`, { path: care.path })).toBe(422);
  const pool = `${all}/{key}/licenses/{asset}`;
  const seat = { path: "/v1/trees/rlc/organizations/us/licenses/seat", headers: { "idempotency-key": "license-1" } };
  const used = { path: `${seat.path}/use` };
  const count = (number: number) => ({ ...used, body: { operation: newOperationId(), count: number } });
  expect(await statusOf(`PUT ${pool}`, { ...seat, body: { product: "seat", quantity: 3 } })).toBe(200);
  expect(await statusOf(`PUT ${pool}`, { ...seat, body: { product: "seat", quantity: 2 } })).toBe(422);
  expect(await statusOf(`POST ${pool}/use`, count(2))).toBe(200);
  expect(await statusOf(`POST ${pool}/use`, count(2))).toBe(422);
  expect(await statusOf(`PUT ${pool}`, { path: seat.path, body: { product: "seat", quantity: 1 } })).toBe(422);
  expect(await statusOf(`DELETE ${pool}`, { path: seat.path })).toBe(422);
  expect(await statusOf(`POST ${pool}/use`, count(-2))).toBe(200);
  expect(await statusOf(`DELETE ${pool}`, { path: seat.path })).toBe(204);
  const linked = `${all}/{key}/accounts/{asset}`;
  const rows = `${linked}/sub-accounts`;
  const aws = { path: "/v1/trees/rlc/organizations/rlc/accounts/aws-1", headers: { "idempotency-key": "account-1" } };
  const dedicated = {
    ...{ id: "aws-1", provider: "aws", name: null, type: "dedicated", children: ["us"] },
    ...{ portalDefined: false, autoCustomer: false, autoAssigned: true, excludeRule: null },
  };
  const file = { path: `${aws.path}/sub-accounts` };
  expect(await statusOf(`PUT ${linked}`, { ...aws, body: dedicated })).toBe(200);
  expect(await statusOf(`PUT ${linked}`, { ...aws, body: { ...dedicated, name: "Other" } })).toBe(422);
  expect(await statusOf(`PUT ${linked}`, { path: aws.path, body: { ...dedicated, type: "shared" } })).toBe(422);
  expect(await statusOf(`POST ${rows}`, { ...file, body: [{ id: "s-1" }] })).toBe(200);
  expect(await statusOf(`DELETE ${linked}`, { path: aws.path })).toBe(422);
  expect(await statusOf(`DELETE ${rows}`, file)).toBe(204);
  expect(await statusOf(`DELETE ${linked}`, { path: aws.path })).toBe(204);
  const computer = { path: "/v1/trees/rlc/organizations/us/computers/one", body: { name: "One" } };
  expect(await statusOf(`PUT ${all}/{key}/computers/{computer}`, computer)).toBe(201);
  expect(await statusOf(`PUT ${all}/{key}/computers/{computer}`, computer)).toBe(200);
  // gb is no managed account.
  const none = (rest: string, body?: object) => ({
    path: `/v1/trees/rlc/organizations/gb/${rest}`,
    ...(body && { body }),
  });
  const paying = "managed-account/payment-reference";
  expect(await statusOf(`GET ${all}/{key}/managed-account`, none("managed-account"))).toBe(404);
  expect(await statusOf(`PUT ${all}/{key}/${paying}`, none(paying, { paymentReference: "pm_1" }))).toBe(422);
  expect(await statusOf(`DELETE ${all}/{key}/${paying}`, none(paying))).toBe(422);
  expect(await statusOf(`PUT ${all}/{key}/computers/{computer}`, none("computers/one", { name: "One" }))).toBe(422);
  const taken = await people.prepare(`POST ${all}/{key}/members/{person}/invitation`);
  const other = { ...taken, headers: { "idempotency-key": "an-invitation-2" } };
  expect(await statusOf(`DELETE ${all}/{key}/members/{person}/invitation`, other)).toBe(204);
  expect(await statusOf(`POST ${all}/{key}/members/{person}/invitation`, other)).toBe(422);
  const usage = { operation: newOperationId(), credits: 1_000_000 };
  expect(await statusOf(`POST ${all}/{key}/usage`, { body: usage })).toBe(422);
  expect(await statusOf(`POST ${all}/{key}/holds`, { body: usage })).toBe(422);
  for (const end of ["post", "void"]) {
    const path = `/v1/trees/rlc/organizations/us/holds/${await heldBy("us")}`;
    const ending = (body: object) => statusOf(`POST ${all}/{key}/holds/{id}/${end}`, { path: `${path}/${end}`, body });
    const body = { operation: newOperationId(), ...(end === "post" && { credits: 1 }) };
    expect(await ending(body)).toBe(200);
    expect(await ending({ ...body, operation: newOperationId() })).toBe(422);
  }
});

test("nothing in the document is left that was not provoked, but for good reason", () => {
  const left = documentedAnswers().filter((one) => !ANSWERED.has(one));
  const excused = Object.keys(NOT_PROVOKED).flatMap((one) => [`GET ${one}`, `HEAD ${one}`]);
  expect(left.sort()).toEqual(excused.sort());
});

/** A service on a store, and where it listens. */
async function started(
  store: Store,
  extend?: (app: Service["server"]) => Promise<void>,
  alone?: Alone,
): Promise<string> {
  const given = { ...(extend && { http: { extend } }), ...(alone && { alone }) };
  const other = await buildService({ store, clock: service.clock, ...given });
  const socketPath = join(folder, `s${others.length}`);
  await other.server.listen({ path: socketPath });
  others.push(() => other.server.close());
  return socketPath;
}

/** Says that a body of 200 MiB comes, and does not send it. */
function announce({ operation, path }: Sample, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const method = operation.split(" ")[0] ?? "";
  const size = { "content-type": "application/json", "content-length": 200 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      ...{ socketPath: service.socketPath, method, path, headers: { ...headers, ...size } },
    });
    request.on("error", reject).on("response", (response) => {
      let text = "";
      response.on("data", (part) => {
        text += part;
      });
      response.on("end", () => {
        request.destroy();
        const answer = { status: response.statusCode ?? 0, headers: response.headers, text };
        expectDocumented({ method, path, ...answer });
        resolve({ ...answer, json: JSON.parse(text) });
      });
    });
    request.flushHeaders();
  });
}

/** A store whose every answer is an error. */
function broken(error: Error): Store {
  const fails = () => Promise.reject(error);
  return { write: fails, read: fails, stream: fails, check: fails, purge: fails, close: async () => undefined };
}
