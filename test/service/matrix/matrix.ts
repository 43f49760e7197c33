/** The whole matrix, over any store: every route of the document × every role × every place, against the table. Not a test itself. */
import { expect } from "vitest";
import { DOCUMENT, documentedOperations } from "../documented.ts";
import { HOLDER } from "../samples.ts";
import { type Answer, type Client, newOperationId, type UnderTest } from "../under-test.ts";
import { expected, type Row, TABLE } from "./table.ts";
import {
  isTurned,
  type MatrixCaller,
  PLACES,
  type PlaceName,
  type Role,
  type TurnedCaller,
  WHERE,
  worldOf,
} from "./world.ts";

/** Routes of the document that take a token; those that answer HEAD as well stand once. */
export function routesWithToken(): string[] {
  return documentedOperations().filter((route) => {
    const [method = "", path = ""] = route.split(" ");
    const operation = DOCUMENT.paths[path]?.[method.toLowerCase()];
    return method !== "HEAD" && (operation?.security.length ?? 0) > 0;
  });
}

/** Routes without a row, and rows without a route. */
export function misfits(): { readonly rowMissing: string[]; readonly routeMissing: string[] } {
  const routes = routesWithToken();
  return {
    rowMissing: routes.filter((route) => TABLE[route] === undefined),
    routeMissing: Object.keys(TABLE).filter((route) => !routes.includes(route)),
  };
}

interface Case {
  readonly route: string;
  readonly row: Row;
  readonly caller: MatrixCaller;
  readonly place: PlaceName;
}

/** Asks for all of it, and answers what was otherwise than the table has it, and how much was asked. */
export async function deviations(
  service: UnderTest,
  only: readonly Role[] | null = null,
): Promise<{ asked: number; wrong: string[] }> {
  const world = await worldOf(service);
  const callers = world.callers.filter(({ role }) => only === null || only.includes(role));
  // So that whoever may is answered with it, whenever they come.
  await service.call("POST", "/v1/trees/rlc/lock", { body: { holderId: newOperationId(), holder: HOLDER } });
  const cases = Object.entries(TABLE).flatMap(([route, rows]) =>
    rows.flatMap((row) =>
      callers.flatMap((caller) => placesOf(row, caller).map((place) => ({ route, row, caller, place }))),
    ),
  );
  const wrong: string[] = [];
  for (let at = 0; at < cases.length; at += 24)
    for (const said of await Promise.all(cases.slice(at, at + 24).map(deviation))) if (said) wrong.push(said);
  for (const turned of world.turned) wrong.push(...(await stillAdmitted(turned)));
  const others = [...world.callers, ...world.turned].filter(({ client }) => client !== service);
  await Promise.all(others.map(({ client }) => client.close()));
  return { asked: cases.length, wrong };
}

function placesOf({ names }: Row, { home, role }: MatrixCaller): PlaceName[] {
  if (names === "nothing") return ["own"];
  // To the operator, who is confined to nothing, a tree is there or it is not.
  if (names === "tree" && role === "operator") return ["own", "absent"];
  return PLACES.filter((place) => WHERE[home][place] !== undefined);
}

async function deviation({ route, row, caller, place }: Case): Promise<string | undefined> {
  const { role, home, client } = caller;
  const key = WHERE[home][place] ?? "";
  const status = await statusOfBoth(route, row, { client, key, home, withHead: !isTurned(place) });
  const should = expected(row, { role, isRoot: home === "rlc", isChild: home === "de" }, place);
  return said(route, row, status, should, `by the ${role} of ${home}, ${place} ${key}`);
}

/** Routes that let somebody in who is nobody any more, wherever they ask. */
async function stillAdmitted({ what, home, client }: TurnedCaller): Promise<string[]> {
  const rows = Object.entries(TABLE).flatMap(([route, all]) => all.map((row) => ({ route, row })));
  const answers = rows.map(async ({ route, row }) =>
    said(
      route,
      row,
      await statusOfBoth(route, row, { client, key: home, home, withHead: true }),
      401,
      `by who ${what}, at ${home}`,
    ),
  );
  return (await Promise.all(answers)).filter((one) => one !== undefined);
}

interface Asked {
  readonly client: Client;
  readonly key: string;
  /** By what the caller calls the tree, unless it is the tree that is named. */
  readonly home: string;
  /** Whether what can be got is asked for with HEAD, too. */
  readonly withHead: boolean;
}

/** The status that a route is answered with; where HEAD goes as well and has another, that with it. */
async function statusOfBoth(route: string, row: Row, { client, key, home, withHead }: Asked): Promise<number | string> {
  const [method = "", template = ""] = route.split(" ");
  const { query, body, headers, path = {} } = row.request({ key, root: home });
  const variables: Readonly<Record<string, string>> = { ...path, key, root: row.names === "tree" ? key : home };
  const bare = template.replace(/\{(\w+)\}/g, (_, name) => variables[name] ?? `no-${name}`);
  const address = query === undefined ? bare : `${bare}?${query}`;
  const answer = await client.call(method, address, {
    ...(body && { body }),
    ...(headers && { headers: { ...headers } }),
  });
  const status = statusOf(answer);
  const asHead = method === "GET" && withHead ? (await client.call("HEAD", address)).status : status;
  return status === asHead ? status : `${status}, with HEAD ${asHead}`;
}

function said(route: string, row: Row, is: number | string, should: number, of: string): string | undefined {
  if (is === should) return undefined;
  return `${route}${row.what === undefined ? "" : ` (${row.what})`} ${of}: ${is}, not ${should}`;
}

/** The status; of a group of a change set that was refused, the one that it would have had alone. */
function statusOf({ status, json }: Answer): number {
  const [group] = status === 200 && Array.isArray(json?.groups) ? json.groups : [];
  return group?.status === "refused" ? group.refusal.status : status;
}

/** The matrix on a service; fails with every deviation. */
export async function expectMatrix(service: UnderTest, only: readonly Role[] | null, atLeast: number): Promise<void> {
  const { asked, wrong } = await deviations(service, only);
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(atLeast);
}
