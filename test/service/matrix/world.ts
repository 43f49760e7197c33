/**
 * The organizations and callers of the matrix of who may do what: two trees, in three organizations of one of them everybody that there can
 * be, and what has not always been as it is. Not a test itself.
 */
import { createToken } from "../../../src/service/domain/tokens.ts";
import { query, text, whole } from "../../../src/service/store/statement.ts";
import type { Store } from "../../../src/service/store/store.ts";
import {
  type Client,
  change,
  child,
  clientOf,
  declareSso,
  disable,
  distributor,
  drain,
  invite,
  move,
  newOperationId,
  type Operation,
  operation,
  root,
  type UnderTest,
  unlink,
} from "../under-test.ts";

/** What somebody is; all but the first belong to an organization. `helper` has a custom role for one child, `reading` and `metering` are tokens. */
export const ROLES = [
  ...(["operator", "owner", "admin", "member", "accountant", "reader", "helper", "reading", "metering"] as const),
] as const;
export type Role = (typeof ROLES)[number];

/** Organizations whose people call: the root, a nested distributor, a child of that, and the distributor that another's child has come to. */
export const HOMES = ["rlc", "emea", "de", "apac"] as const;
export type Home = (typeof HOMES)[number];
const ROLES_OF: Readonly<Partial<Record<Home, readonly Role[]>>> = { apac: ["owner", "admin", "member"] };

/** Where something is, as a caller of an organization sees it; from `resealed` on, places that have not always been what they are. */
export const PLACES = [
  ...(["own", "sealed", "delegated", "sibling", "foreign", "absent"] as const),
  ...(["resealed", "refusing", "signing in", "moved in", "moved away", "unlinked"] as const),
] as const;
export type PlaceName = (typeof PLACES)[number];
/** Whether what is there has been otherwise before. */
export const isTurned = (place: PlaceName) => PLACES.indexOf(place) >= PLACES.indexOf("resealed");

/**
 * rlc → emea → de, fr (delegated); rlc → us, ca (delegated); rlc → apac. acme → uk. A child has nothing below it, a root no sibling.
 *
 * What has turned: at and es were delegated and are sealed again; be refuses its customers access; bg has an identity provider; gr was
 * moved from emea, delegated as it is, to apac; cy and ie, delegated too, have left the tree.
 */
export const WHERE: Readonly<Record<Home, Readonly<Partial<Record<PlaceName, string>>>>> = {
  rlc: {
    ...{ own: "rlc", sealed: "us", delegated: "ca", foreign: "uk", absent: "nobody" },
    ...{ resealed: "at", refusing: "be", "signing in": "bg", unlinked: "cy" },
  },
  emea: {
    ...{ own: "emea", sealed: "de", delegated: "fr", sibling: "us", foreign: "uk", absent: "nobody" },
    ...{ resealed: "es", "moved away": "gr", unlinked: "ie" },
  },
  de: { own: "de", sibling: "fr", foreign: "uk", absent: "nobody" },
  apac: { own: "apac", "moved in": "gr" },
};

export interface MatrixCaller {
  readonly role: Role;
  readonly home: Home;
  readonly client: Client;
}

/** Somebody whose token was good, until something happened to them or to their organization. */
export interface TurnedCaller {
  readonly what: string;
  /** The organization that they call by. */
  readonly home: string;
  readonly client: Client;
}

export interface World {
  readonly callers: readonly MatrixCaller[];
  readonly turned: readonly TurnedCaller[];
}

/** Plants the trees, makes a caller of every role in every home, and lets happen what turns organizations and people. */
export async function worldOf(service: UnderTest): Promise<World> {
  const delegate = (key: string) => change(key, { access: "delegated" });
  await applied(service, [
    [root()],
    [distributor("emea"), distributor("apac")],
    [child("us"), child("ca"), child("at"), child("be"), child("bg"), child("cy")],
    [child("de", "emea"), child("fr", "emea"), child("es", "emea"), child("gr", "emea"), child("ie", "emea")],
  ]);
  await applied(service, [["ca", "fr", "at", "es", "gr", "cy", "ie"].map(delegate), [drain("cy"), drain("ie")]]);
  await applied(service, [[root("acme")], [child("uk", "acme")]], "acme");
  await applied(service, [
    ...HOMES.filter((home) => home !== "apac").map((home) => peopleOf(home)),
    [invite("apac", addressOf("apac", "admin"), ["admin"]), invite("apac", addressOf("apac", "member"), ["member"])],
    [invite("emea", "leaver@emea.example", ["admin"]), invite("be", addressOf("be", "admin"), ["admin"])],
    [declareSso("bg", ISSUER)],
  ]);
  await service.store.write(accepted);
  // The hour of those who leave (U-1).
  service.clock.nowMs += 3_600_000;
  const bearing = async (...whose: Parameters<typeof tokenFor>) =>
    clientOf(service.socketPath, await tokenFor(...whose));
  const callers: MatrixCaller[] = [{ role: "operator", home: "rlc", client: service }];
  for (const home of HOMES)
    for (const role of ROLES_OF[home] ?? ROLES.filter((one) => one !== "operator"))
      callers.push({ role, home, client: await bearing(service.store, home, role) });
  const admin = callers.find(({ home, role }) => home === "emea" && role === "admin")?.client ?? service;
  const opened = async (key: string) => {
    const { json } = await admin.call("POST", `/v1/trees/emea/organizations/${key}/open`);
    return clientOf(service.socketPath, json.secret);
  };
  /** Of a service account, made from above. */
  const account = async (key: string) => {
    const place = { tree: "emea", organization: key, principal: null, expiresAt: null };
    const body = { name: "ci", role: "admin", access: "full", ...place };
    const headers = { "idempotency-key": newOperationId() };
    return clientOf(service.socketPath, (await admin.call("POST", "/v1/tokens", { body, headers })).json.secret);
  };
  const turned: TurnedCaller[] = [
    { what: "is disabled", home: "emea", client: await bearing(service.store, "emea", "leaver") },
    {
      what: "signed in with another provider",
      home: "bg",
      client: await bearing(service.store, "bg", "owner", ISSUER),
    },
    { what: "owns what refuses access", home: "be", client: await bearing(service.store, "be", "owner") },
    { what: "runs what refuses access", home: "be", client: await bearing(service.store, "be", "admin") },
    { what: "has opened what is sealed again", home: "es", client: await opened("es") },
    { what: "has opened what was moved away", home: "gr", client: await opened("gr") },
    { what: "has opened what has left", home: "ie", client: await opened("ie") },
    { what: "is a service account of what is sealed again", home: "es", client: await account("es") },
    { what: "is a service account of what was moved away", home: "gr", client: await account("gr") },
    { what: "is a service account of what has left", home: "ie", client: await account("ie") },
  ];
  for (const { what, client } of turned) {
    const { status, text: said } = await client.call("GET", "/v1/me");
    if (status !== 200) throw new Error(`who ${what} was nobody before: ${said}`);
  }
  await applied(service, [
    [disable("emea", "leaver@emea.example")],
    [operation("sso.update", "bg", { issuer: "https://other.example", clientId: "allot", emailDomains: [] })],
    [change("be", { customerAccess: "refuse" })],
    [change("at", { access: "sealed" }), change("es", { access: "sealed" })],
    [move("gr", "apac")],
    [unlink("cy", "The cy"), unlink("ie", "The ie")],
  ]);
  return { callers, turned };
}

/** Posts groups, all of which are applied. */
export async function applied(
  service: UnderTest,
  groups: readonly (readonly Operation[])[],
  tree = "rlc",
): Promise<void> {
  const { json, text: said } = await service.post(groups, { root: tree });
  if (!json.groups || json.groups.some((one: { status: string }) => one.status !== "applied")) throw new Error(said);
}

const ISSUER = "https://one.example";
const MEMBERS = ["admin", "member", "accountant", "reader", "helper"] as const;
const addressOf = (home: string, role: string) => `${role}@${home}.example`;

/** Operations that give a home its people: one of each built-in role, and one with a role of its own for one child. */
function peopleOf(home: Home): Operation[] {
  const scope = { children: [WHERE[home].delegated ?? home] };
  const permissions = ["users:create", "users:edit"];
  return [
    operation("role.create", home, { name: "helper", permissions, includes: ["member"], scope }),
    ...MEMBERS.map((role) => invite(home, addressOf(home, role), [role], role)),
  ];
}

/** Everybody has accepted, and is provisioned. What that takes is tested elsewhere. */
export function* accepted() {
  yield* query(
    "UPDATE memberships SET state = 'active', invitation_state = NULL, until = NULL, secret = NULL, provisioned = 1",
  );
  yield* query("UPDATE organizations SET owner_state = NULL, owner_until = NULL");
}

/** A token of somebody of an organization: what they are there, or the first half of their address. */
async function tokenFor(store: Store, home: string, role: string, issuer: string | null = null): Promise<string> {
  const [row] = await store.read(() =>
    query("SELECT tree, number, owner FROM organizations WHERE key = $1 ORDER BY tree LIMIT 1", home),
  );
  const scope = { tree: whole(row?.[0]), organization: whole(row?.[1]) };
  const token = { name: role, principal: `${home}-${role}`, scope, expiresAt: null };
  if (role === "reading" || role === "metering") {
    const access = role === "reading" ? ("read" as const) : ("meter" as const);
    return await store.write(() => createToken({ ...token, role: "admin", access }, 0));
  }
  const people = await store.read(() =>
    query("SELECT number, email FROM persons WHERE tree = $1 ORDER BY number", scope.tree),
  );
  const found = people.find((one) => text(one[1]) === addressOf(home, role))?.[0];
  const provider = issuer === null ? null : { issuer, clientId: "allot" };
  const acting = { person: whole(role === "owner" ? row?.[2] : found), home: scope.organization, provider };
  return await store.write(() => createToken({ ...token, role: "member", acting }, 0));
}
