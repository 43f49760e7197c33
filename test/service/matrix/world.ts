/**
 * The organizations and callers of the matrix of who may do what: two trees, and in three organizations of one of them everybody that
 * there can be. Not a test itself.
 */
import { createToken } from "../../../src/service/domain/tokens.ts";
import { query, text, whole } from "../../../src/service/store/statement.ts";
import type { Store } from "../../../src/service/store/store.ts";
import {
  type Client,
  change,
  child,
  clientOf,
  distributor,
  newOperationId,
  root,
  type UnderTest,
} from "../under-test.ts";

/** What somebody is; all but the first belong to an organization. `helper` has a custom role for one child, `reading` and `metering` are tokens. */
export const ROLES = [
  ...(["operator", "owner", "admin", "member", "accountant", "reader", "helper", "reading", "metering"] as const),
] as const;
export type Role = (typeof ROLES)[number];

/** Organizations whose people call: the root, a nested distributor, and a child of that. */
export const HOMES = ["rlc", "emea", "de"] as const;
export type Home = (typeof HOMES)[number];

/** Where something is, as a caller of an organization sees it. */
export const PLACES = ["own", "sealed", "delegated", "sibling", "foreign", "absent"] as const;
export type PlaceName = (typeof PLACES)[number];

/** rlc → emea → de, fr (delegated); rlc → us, ca (delegated). acme → uk. A child has nothing below it, a root no sibling. */
export const WHERE: Readonly<Record<Home, Readonly<Partial<Record<PlaceName, string>>>>> = {
  rlc: { own: "rlc", sealed: "us", delegated: "ca", foreign: "uk", absent: "nobody" },
  emea: { own: "emea", sealed: "de", delegated: "fr", sibling: "us", foreign: "uk", absent: "nobody" },
  de: { own: "de", sibling: "fr", foreign: "uk", absent: "nobody" },
};

export interface MatrixCaller {
  readonly role: Role;
  readonly home: Home;
  readonly client: Client;
}

/** Plants the trees, and makes a caller of every role in every home. */
export async function callersOf(service: UnderTest): Promise<MatrixCaller[]> {
  const answers = [
    await service.post([
      [root()],
      [distributor("emea")],
      [child("us"), child("ca")],
      [child("de", "emea"), child("fr", "emea")],
    ]),
    await service.post([[change("ca", { access: "delegated" }), change("fr", { access: "delegated" })]]),
    await service.post([[root("acme")], [child("uk", "acme")]], { root: "acme" }),
    await service.post(HOMES.map((home) => peopleOf(home))),
  ];
  for (const { json, text: said } of answers)
    if (json.groups.some((one: { status: string }) => one.status !== "applied")) throw new Error(said);
  await service.store.write(accepted);
  const callers: MatrixCaller[] = [{ role: "operator", home: "rlc", client: service }];
  for (const home of HOMES)
    for (const role of ROLES.filter((one) => one !== "operator"))
      callers.push({ role, home, client: clientOf(service.socketPath, await tokenFor(service.store, home, role)) });
  return callers;
}

const MEMBERS = ["admin", "member", "accountant", "reader", "helper"] as const;
const addressOf = (home: Home, role: Role) => `${role}@${home}.example`;

/** Operations that give a home its people: one of each built-in role, and one with a role of its own for one child. */
function peopleOf(home: Home) {
  const at = { address: home, version: null };
  const scope = { children: [WHERE[home].delegated ?? home] };
  const permissions = ["users:create", "users:edit"];
  return [
    {
      ...at,
      id: newOperationId(),
      kind: "role.create" as const,
      after: { name: "helper", permissions, includes: ["member"], scope },
    },
    ...MEMBERS.map((role) => ({
      ...{ ...at, id: newOperationId(), kind: "membership.invite" as const },
      after: { email: addressOf(home, role), name: role, roles: [role] },
    })),
  ];
}

/** Everybody has accepted. What accepting does is tested elsewhere. */
function* accepted() {
  yield* query("UPDATE memberships SET state = 'active', invitation_state = NULL, until = NULL, secret = NULL");
  yield* query("UPDATE organizations SET owner_state = NULL, owner_until = NULL");
}

async function tokenFor(store: Store, home: Home, role: Role): Promise<string> {
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
  const acting = { person: whole(role === "owner" ? row?.[2] : found), home: scope.organization, provider: null };
  return await store.write(() => createToken({ ...token, role: "member", acting }, 0));
}
