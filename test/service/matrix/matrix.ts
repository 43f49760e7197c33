/** The whole matrix, over any store: every route of the document × every role × every place, against the table. Not a test itself. */
import { expect } from "vitest";
import { DOCUMENT, documentedOperations } from "../documented.ts";
import { HOLDER } from "../samples.ts";
import { type Answer, newOperationId, type UnderTest } from "../under-test.ts";
import { expected, type Row, TABLE } from "./table.ts";
import { callersOf, type MatrixCaller, PLACES, type PlaceName, type Role, WHERE } from "./world.ts";

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
  const callers = (await callersOf(service)).filter(({ role }) => only === null || only.includes(role));
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
  await Promise.all(callers.filter(({ role }) => role !== "operator").map(({ client }) => client.close()));
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
  const should = expected(row, { role, isRoot: home === "rlc", isChild: home === "de" }, place);
  const asHead = method === "GET" ? (await client.call("HEAD", address)).status : status;
  if (status === should && asHead === should) return undefined;
  const what = row.what === undefined ? "" : ` (${row.what})`;
  return `${route}${what} by the ${role} of ${home}, ${place} ${key}: ${status}, not ${should}: ${answer.text.slice(0, 160)}`;
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
