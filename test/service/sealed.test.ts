/** What of the people of an organization is shown to whom (O-11, P-7, P-9): in trees, single organizations, events and persons. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import type { SnapshotLine } from "../../src/wire/generated/wire.ts";
import { type Home, type Role, type World, worldOf } from "./matrix/world.ts";
import { type Client, freshFolder, newOperationId, serve, type UnderTest } from "./under-test.ts";

let service: UnderTest;
let world: World;
let remove: () => void;
beforeAll(async () => {
  const fresh = freshFolder();
  remove = fresh.remove;
  service = await serve(await openSqlite({ file: join(fresh.folder, "allot.db") }));
  world = await worldOf(service);
  // ca is delegated and has somebody, too.
  const invited = { id: newOperationId(), kind: "membership.invite" as const, address: "ca", version: null };
  const after = { email: "cleo@ca.example", name: "Cleo", roles: ["member"] };
  expect(await service.group({ ...invited, after })).toMatchObject({ status: "applied" });
});
afterAll(async () => {
  for (const { client } of [...world.callers, ...world.turned]) if (client !== service) await client.close();
  await service.close();
  remove();
});

function caller(home: Home, role: Role): Client {
  const found = world.callers.find((one) => one.home === home && one.role === role);
  if (!found) throw new Error(`nobody is ${role} of ${home}`);
  return found.client;
}

const PEOPLE = ["members", "roles", "sso", "transfer"] as const;
const shown = (line: SnapshotLine | undefined) => PEOPLE.filter((field) => line?.[field] !== undefined);
const ALL = ["members", "roles"];

test.each<[who: string, home: Home, role: Role, own: string[], sealed: string[], delegated: string[]]>([
  ["operator", "rlc", "operator", ALL, ALL, ["members"]],
  ["owner", "rlc", "owner", ALL, [], ["members"]],
  ["admin", "rlc", "admin", ALL, [], ["members"]],
  ["plain member", "rlc", "member", [], [], []],
  ["accountant", "rlc", "accountant", [], [], []],
  ["reader", "rlc", "reader", ALL, [], ["members"]],
  ["helper, by the scope of a custom role", "rlc", "helper", [], [], ["members"]],
  ["token that only reads", "rlc", "reading", ALL, [], ["members"]],
])("O-11 the people of organizations, to the %s of the root: own, sealed and delegated ones below", async (...row) => {
  const [, home, role, own, sealed, delegated] = row;
  const client = caller(home, role);
  const lines = await client.organizations("rlc");
  expect([shown(lines.get("rlc")), shown(lines.get("emea")), shown(lines.get("ca"))]).toEqual([own, sealed, delegated]);
  for (const key of ["rlc", "emea", "ca"]) {
    const { json } = await client.call("GET", `/v1/trees/rlc/organizations/${key}`);
    expect(shown(json)).toEqual(shown(lines.get(key)));
  }
  // The owner, and whether they have accepted, is the distributor's to know (P-1).
  expect(lines.get("emea")?.owner.email).toBe("ada@example.com");
});

test("O-11 an ETag is of what is shown: who is shown more is not answered 304 for less", async () => {
  const tags = new Set<unknown>();
  for (const role of ["owner", "member", "helper"] as const)
    tags.add((await caller("rlc", role).call("HEAD", "/v1/trees/rlc/snapshot")).headers.etag);
  expect(tags.size).toBe(3);
});

test("O-11 events of people in a sealed organization are its own, and so is who they name", async () => {
  const eventsOf = async (client: Client, root: string) =>
    (await client.call("GET", `/v1/trees/${root}/events?limit=10000`)).json.events as {
      kind: string;
      address: string;
      after: { person?: string };
    }[];
  const people = async (client: Client, root = "rlc") =>
    (await eventsOf(client, root)).filter(({ kind }) => /^(membership|role)\./.test(kind));
  const addresses = async (client: Client, root = "rlc") => [
    ...new Set((await people(client, root)).map(({ address }) => address)),
  ];
  expect(await addresses(service)).toEqual(["rlc", "emea", "de", "apac", "be", "ca"]);
  expect(await addresses(caller("rlc", "owner"))).toEqual(["rlc", "ca"]);
  expect(await addresses(caller("emea", "admin"), "emea")).toEqual(["emea"]);
  expect(await addresses(caller("rlc", "member"))).toEqual([]);
  expect(await addresses(caller("rlc", "helper"))).toEqual(["ca"]);
  expect(await addresses(caller("de", "admin"), "de")).toEqual(["de"]);

  const named = (await people(service)).flatMap(({ address, after }) =>
    after.person === undefined ? [] : [{ address, id: after.person }],
  );
  const whom = async (client: Client, root: string) => {
    const ids = named.map(({ id }) => id).join(",");
    const { persons } = (await client.call("GET", `/v1/trees/${root}/persons?ids=${ids}`)).json;
    const seen = new Set(persons.map(({ id }: { id: string }) => id));
    return [...new Set(named.filter(({ id }) => seen.has(id)).map(({ address }) => address))];
  };
  expect(await whom(service, "rlc")).toEqual(["rlc", "emea", "de", "apac", "be", "ca"]);
  expect(await whom(caller("rlc", "admin"), "rlc")).toEqual(["rlc", "ca"]);
  expect(await whom(caller("rlc", "helper"), "rlc")).toEqual(["ca"]);
  expect(await whom(caller("emea", "owner"), "emea")).toEqual(["emea"]);
});

test("P-7 the scope of a role bounds the ledger as well", async () => {
  const scope = { children: ["us"] };
  const role = { name: "auditor", permissions: ["credits:view"], includes: ["member"], scope };
  const asked = { version: null, address: "rlc" };
  const given = await service.group(
    { ...asked, id: newOperationId(), kind: "role.create", after: role },
    {
      ...{ ...asked, id: newOperationId(), kind: "membership.update" as const },
      after: { email: "member@rlc.example", roles: ["auditor"] },
    },
  );
  expect(given).toMatchObject({ status: "applied" });
  const { json } = await caller("rlc", "member").call("GET", "/v1/trees/rlc/ledger");
  const us = (await service.organizations()).get("us")?.id;
  expect([...new Set(json.entries.map(({ organization }: { organization: string }) => organization))]).toEqual([us]);
});

test("P-7 nobody takes away the access that they act with, and nobody grants what they lack", async () => {
  const at = { version: null, address: "emea" };
  const role = { name: "keeper", permissions: ["users:create", "roles:edit"], includes: ["reader"], scope: null };
  const keeper = { email: "member@emea.example", roles: ["keeper"] };
  expect(
    await service.group(
      { ...at, id: newOperationId(), kind: "role.create", after: role },
      { ...at, id: newOperationId(), kind: "membership.update", after: keeper },
    ),
  ).toMatchObject({ status: "applied" });
  const asks = async (kind: "role.update" | "membership.invite", after: object) => {
    const operations = [{ ...at, id: newOperationId(), kind, after }];
    const { json } = await caller("emea", "member").call("POST", "/v1/trees/emea/changesets", {
      body: { stack: null, run: "run-9", groups: [{ operations }] },
    });
    return json.groups[0].refusal?.code ?? json.groups[0].status;
  };
  expect(await asks("role.update", { ...role, permissions: ["roles:edit"] })).toBe("own_access");
  expect(await asks("role.update", { ...role, permissions: [...role.permissions, "credits:edit"] })).toBe(
    "beyond_own_permissions",
  );
  const invited = (roles: string[]) => ({ email: `${roles[0]}-new@emea.example`, name: "New", roles });
  expect(await asks("membership.invite", invited(["admin"]))).toBe("beyond_own_permissions");
  expect(await asks("membership.invite", invited(["accountant"]))).toBe("beyond_own_permissions");
  expect(await asks("membership.invite", invited(["reader"]))).toBe("applied");
});

test("P-6 the same address in two organizations is two memberships, and one gives nothing in the other", async () => {
  const at = { version: null, kind: "membership.invite" as const };
  const after = { email: "admin@rlc.example", name: "Both", roles: ["member"] };
  expect(await service.group({ ...at, id: newOperationId(), address: "us", after })).toMatchObject({
    status: "applied",
  });
  const { refusal } = (await caller("rlc", "admin").group({
    ...at,
    id: newOperationId(),
    address: "us",
    after: { ...after, email: "x@us.example" },
  })) as { refusal: { rule: string } };
  expect(refusal.rule).toBe("O-11");
});
