/**
 * The matrix once more for what names a person (P-4, P-6, P-7, O-6, O-11): who asks × where × whose person is named. A person of another
 * organization is nobody here, and the answer does not tell the one from the other. Not a test itself.
 */
import { query, text, whole } from "../../../src/service/store/statement.ts";
import { DOCUMENT } from "../documented.ts";
import { type Client, invite, newOperationId, type UnderTest } from "../under-test.ts";
import { routesWithToken } from "./matrix.ts";
import { CHARGE, IDLE, NOBODY_ELSE, OPERATOR, type Row, WITH_HELPER } from "./table.ts";
import {
  accepted,
  applied,
  type Home,
  type MatrixCaller,
  type PlaceName,
  type Role,
  WHERE,
  type World,
} from "./world.ts";

/** Whose person is named, as the caller sees them. */
const NAMED = ["own", "sealed", "delegated", "sibling", "absent"] as const satisfies PlaceName[];
/** Where it is asked. */
const ASKED = ["own", "sealed", "delegated", "sibling"] as const satisfies PlaceName[];
const ASKING: readonly Role[] = ["operator", "owner", "admin", "member", "accountant", "helper"];

interface Named {
  readonly email: string;
  /** Opaque id. */
  readonly person: string;
  /** Id by which an identity provider knows them. */
  readonly user: string;
}

interface Naming extends Pick<Row, "own" | "ownRoot" | "ownChild" | "sealed" | "delegated" | "unread"> {
  /** Answer to who may, of a person of the organization; `done` is for what would take effect. */
  readonly known: Said;
  /** The same of anybody else. */
  readonly unknown: Said;
  /** Answer to who may not, and could otherwise tell who is asked to belong there. @default 403 */
  readonly unseen?: 403 | 404;
  /** Whether it is somebody that is named who was invited and has not answered. @default somebody who belongs there */
  readonly invited?: true;
  /** What is asked: an operation of a change set, or a request. */
  readonly after?: (named: Named) => object;
  readonly path?: (named: Named) => string;
}
type Said = number | "done";

const USERS = { own: CHARGE, ownChild: WITH_HELPER, sealed: OPERATOR, delegated: WITH_HELPER, unread: IDLE };
const INVITED = { own: CHARGE, ownChild: WITH_HELPER, sealed: OPERATOR, delegated: WITH_HELPER, unseen: 404 } as const;
const PROVISIONED = { own: CHARGE, ownChild: WITH_HELPER, sealed: OPERATOR, delegated: WITH_HELPER };

/** By the kind of an operation and what of it, or by a route. */
export const NAMINGS: Readonly<Record<string, Naming>> = {
  "membership.invite": {
    ...{ ...USERS, known: 422, unknown: "done" },
    after: ({ email }) => ({ email, name: "Named", roles: ["member"] }),
  },
  "membership.update": { ...USERS, known: "done", unknown: 422, after: ({ email }) => ({ email, name: "Named" }) },
  // Whoever has but a role for users grants no more than they hold (P-7).
  "membership.update of roles": {
    ...{ own: CHARGE, sealed: OPERATOR, delegated: CHARGE, unread: IDLE, known: "done", unknown: 422 },
    after: ({ email }) => ({ email, roles: ["reader"] }),
  },
  "membership.disable": { ...USERS, known: "done", unknown: 422, after: ({ email }) => ({ email }) },
  // Who is active is enabled already.
  "membership.enable": { ...USERS, known: 422, unknown: 422, after: ({ email }) => ({ email }) },
  "owner.transfer": {
    ...{ own: ["operator", "owner"], sealed: OPERATOR, delegated: CHARGE, unread: IDLE, known: "done", unknown: 422 },
    after: ({ email }) => ({ to: email }),
  },
  // P-1: the owner has accepted, and ownership is transferred from then on.
  "owner.name": {
    ...{ own: ["operator", "owner"], sealed: CHARGE, delegated: CHARGE, unread: IDLE, known: 422, unknown: 422 },
    after: ({ email }) => ({ owner: { name: "Named", email } }),
  },
  "POST /v1/trees/{root}/organizations/{key}/members/{person}/invitation": {
    ...{ ...INVITED, invited: true, known: 204, unknown: 404 },
    path: ({ person }) => `members/${person}/invitation`,
  },
  // Of who has accepted there is none.
  "DELETE /v1/trees/{root}/organizations/{key}/members/{person}/invitation": {
    ...{ ...INVITED, known: 404, unknown: 404 },
    path: ({ person }) => `members/${person}/invitation`,
  },
  "GET /v1/scim/{root}/{key}/v2/Users/{user}": {
    ...{ ...PROVISIONED, known: 200, unknown: 404 },
    path: ({ user }) => `v2/Users/${user}`,
  },
};

/** What names a person and stands elsewhere: who need not be anybody yet, what is a list, and what takes a body besides. */
const ELSEWHERE = [
  ...[
    "organization.create",
    "PUT /v1/scim/{root}/{key}/v2/Users/{user}",
    "PATCH /v1/scim/{root}/{key}/v2/Users/{user}",
  ],
  "DELETE /v1/scim/{root}/{key}/v2/Users/{user}",
];

/** What names a person by the document, and has no row here. */
export function namingsMissing(): string[] {
  const { Change } = DOCUMENT.components.schemas as { Change: { oneOf: readonly Kind[] } };
  const kinds = Change.oneOf
    .filter(({ properties: { after } }) => /"(email|to|owner)":/.test(JSON.stringify(after)))
    .map(({ properties: { kind } }) => kind.const);
  const routes = routesWithToken().filter((route) => /\{(person|user)\}/.test(route));
  return [...kinds, ...routes].filter((one) => NAMINGS[one] === undefined && !ELSEWHERE.includes(one));
}

interface Kind {
  readonly properties: { readonly kind: { readonly const: string }; readonly after: object };
}

/** Asks for all of it, and answers what was otherwise. */
export async function namingDeviations(service: UnderTest, { callers }: World): Promise<string[]> {
  const people = await peopleNamed(service);
  const asking = callers.filter(({ role, home }) => ASKING.includes(role) && home !== "apac");
  const cases = Object.entries(NAMINGS).flatMap(([what, naming]) =>
    asking.flatMap((caller) =>
      ASKED.filter((place) => WHERE[caller.home][place] !== undefined).map((place) => ({
        what,
        naming,
        caller,
        place,
      })),
    ),
  );
  const wrong: string[] = [];
  for (let at = 0; at < cases.length; at += 8)
    for (const said of await Promise.all(cases.slice(at, at + 8).map((one) => deviationsOf(one, people))))
      wrong.push(...said);
  return wrong;
}

interface Case {
  readonly what: string;
  readonly naming: Naming;
  readonly caller: MatrixCaller;
  readonly place: (typeof ASKED)[number];
}

/** Whoever is named of where the caller asks: what is expected; of anybody else the same, and that of nobody to the letter. */
async function deviationsOf(
  { what, naming, caller, place }: Case,
  people: ReadonlyMap<string, Named>,
): Promise<string[]> {
  const { home, role, client } = caller;
  const key = WHERE[home][place] ?? "";
  const answered = new Map<string, Answered>();
  for (const whose of NAMED) {
    const named = people.get(`${naming.invited ? "invited" : "member"}@${WHERE[home][whose] ?? ""}`);
    if (named) answered.set(whose, await ask(client, { what, naming, home, key, named }));
  }
  const nobody = answered.get("absent");
  return [...answered].flatMap(([whose, { said, words }]) => {
    const should = expectedOf(naming, { role, home, place, isKnown: whose === place });
    const of = `${what} by the ${role} of ${home} at its ${place} ${key}, naming one of its ${whose}`;
    if (said !== should) return [`${of}: ${said}, not ${should}: ${words}`];
    const isTold = whose !== place && words !== nobody?.words;
    return isTold ? [`${of}: ${words}; of nobody: ${nobody?.words}`] : [];
  });
}

interface Answered {
  readonly said: Said;
  /** Of a refusal, without who was named. */
  readonly words: string;
}

interface Asked {
  readonly what: string;
  readonly naming: Naming;
  readonly home: Home;
  readonly key: string;
  readonly named: Named;
}

/** What would take effect is in a group with a change that the law never allows: it is gone through, and nothing is written. */
async function ask(client: Client, { what, naming, home, key, named }: Asked): Promise<Answered> {
  const wordsOf = ({ code, rule, detail }: { code?: string; rule?: string; detail?: string } = {}) =>
    `${code} ${rule} ${detail}`
      .replaceAll(named.email, "THEM")
      .replaceAll(named.person, "THEM")
      .replaceAll(named.user, "THEM");
  const path = naming.path?.(named);
  if (path !== undefined) {
    const [method = ""] = what.split(" ");
    const at = path.startsWith("v2/") ? `/v1/scim/${home}/${key}` : `/v1/trees/${home}/organizations/${key}`;
    const { status, json } = await client.call(method, `${at}/${path}`);
    return { said: status, words: status < 400 ? "" : wordsOf(json) };
  }
  const [kind] = what.split(" ");
  const asked = (of: object) => ({ id: newOperationId(), address: key, version: null, ...of });
  const operations = [
    asked({ kind, after: naming.after?.(named) }),
    asked({ kind: "organization.update", after: { country: "XX" } }),
  ];
  const body = { stack: null, run: "run-2", groups: [{ operations }] };
  const { status, json } = await client.call("POST", `/v1/trees/${home}/changesets`, { body });
  if (status !== 200) return { said: status, words: wordsOf(json) };
  const [{ operation, refusal }] = json.groups;
  return operation === 0 ? { said: refusal.status, words: wordsOf(refusal) } : { said: "done", words: "" };
}

function expectedOf(
  { unread, known, unknown, unseen = 403, ...who }: Naming,
  { role, home, place, isKnown }: { role: Role; home: Home; place: (typeof ASKED)[number]; isKnown: boolean },
): Said {
  if (unread?.includes(role)) return 403;
  if (place === "sibling") return 404;
  const own = (home === "rlc" ? who.ownRoot : home === "de" ? who.ownChild : undefined) ?? who.own;
  const may = place === "own" ? own : (who[place] ?? NOBODY_ELSE[place]);
  // Whoever changes nothing at all is told so before anybody is looked for.
  if (!may.includes(role)) return IDLE.some((one) => one === role) ? 403 : unseen;
  return isKnown ? known : unknown;
}

/** Somebody who belongs to every organization, and somebody who was asked to, by who and where; and the same of nowhere. */
async function peopleNamed(service: UnderTest): Promise<ReadonlyMap<string, Named>> {
  const member = (key: string) => invite(key, `member@${key}.example`);
  await applied(service, [["us", "ca", "fr"].map(member)]);
  await service.store.write(accepted);
  await applied(service, [["rlc", "emea", "de", "us", "ca", "fr"].map((key) => invite(key, `invited@${key}.example`))]);
  const user = "'user-' || m.tree || '-' || m.organization || '-' || m.person";
  const rows = await service.store.write(function* () {
    yield* query(`UPDATE memberships AS m SET scim_id = ${user}`);
    return yield* query(
      "SELECT m.tree, m.person, p.email, m.scim_id FROM memberships m JOIN persons p ON p.tree = m.tree AND p.number = m.person",
    );
  });
  const id = (value: number) => value.toString(36);
  const found = rows.map(([tree, number, email, scimId]): [string, Named] => [
    text(email).replace(".example", ""),
    { email: text(email), person: `${id(whole(tree))}-${id(whole(number))}`, user: text(scimId) },
  ]);
  const nobody = (who: string): [string, Named] => [
    `${who}@nobody`,
    { email: `${who}@nobody.example`, person: "1-zzzz", user: "user-none" },
  ];
  return new Map([...found, nobody("member"), nobody("invited")]);
}
