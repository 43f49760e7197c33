/**
 * Links of mails are the operator's alone (P-7, O-11): whoever reads one can act as whom it is for. Asked by everybody in the matrix of who may do
 * what, and by service accounts of every role and access.
 */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createToken } from "../../src/service/domain/tokens.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { query, text, whole } from "../../src/service/store/statement.ts";
import { HOMES, type Home, worldOf } from "./matrix/world.ts";
import { type Client, clientOf, freshFolder, invite, operation, serve, type UnderTest } from "./under-test.ts";

interface Asker {
  readonly who: string;
  readonly home: Home;
  readonly client: Client;
}

let service: UnderTest;
let askers: Asker[];
let secrets: string[];
let ids: string[];
let remove: () => void;

beforeAll(async () => {
  const fresh = freshFolder();
  remove = fresh.remove;
  service = await serve(await openSqlite({ file: join(fresh.folder, "allot.db") }));
  const { callers: world } = await worldOf(service);
  for (const home of HOMES) {
    const done = await service.group(
      invite(home, `late@${home}.example`),
      operation("owner.transfer", home, { to: `member@${home}.example` }),
    );
    expect(done.status).toBe("applied");
    const asked = { email: `admin@${home}.example`, organization: home, tree: "rlc" };
    expect((await service.call("POST", "/v1/sign-ins", { body: asked })).status).toBe(202);
  }
  askers = [
    ...world
      .filter(({ role }) => role !== "operator")
      .map(({ role, ...rest }) => ({ who: `${role} of ${rest.home}`, ...rest })),
    ...(await serviceAccounts()),
  ];
  const rows = await service.store.read(() => query("SELECT id, kind, secret FROM outbox WHERE secret IS NOT NULL"));
  ids = rows.map((row) => text(row[0]));
  secrets = rows.map((row) => text(row[2]));
  expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(["invitation", "transfer", "sign-in"]));
}, 60_000);
afterAll(async () => {
  await Promise.all(askers.map(({ client }) => client.close()));
  await service.close();
  remove();
});

/** A token of every role and access that there is, in every home; and the operator's that go less far than all. */
async function serviceAccounts(): Promise<Asker[]> {
  const made: Asker[] = [];
  const add = async (home: Home, who: string, token: Parameters<typeof createToken>[0]) => {
    const secret = await service.store.write(() => createToken(token, service.clock.nowMs));
    made.push({ who, home, client: clientOf(service.socketPath, secret) });
  };
  for (const home of HOMES) {
    const [row] = await service.store.read(() => query("SELECT tree, number FROM organizations WHERE key = $1", home));
    const scope = { tree: whole(row?.[0]), organization: whole(row?.[1]) };
    for (const role of ["owner", "admin", "member"] as const)
      for (const access of ["full", "read", "meter", "scim"] as const) {
        const who = `${role} ${access} at ${home}`;
        await add(home, who, {
          name: who,
          principal: `${home}-${role}-${access}`,
          role,
          access,
          scope,
          expiresAt: null,
        });
      }
  }
  for (const access of ["read", "meter"] as const)
    await add("rlc", `operator ${access}`, {
      name: access,
      principal: access,
      role: "operator",
      access,
      scope: null,
      expiresAt: null,
    });
  return made;
}

/** What somebody is told by every way that tells of mails, or of people. */
async function toldTo({ home, client }: Asker): Promise<string[]> {
  const tree = `/v1/trees/${home}`;
  const paths = [
    ...[`${tree}/outbox`, `${tree}/outbox?all=true`, ...ids.map((id) => `${tree}/outbox/${id}`)],
    ...[`${tree}/snapshot`, `${tree}/events?order=newest`, `${tree}/organizations`, "/v1/tokens", "/v1/me"],
    ...HOMES.map((key) => `${tree}/organizations/${key}/members`),
  ];
  const said: string[] = [];
  // One after another: all askers keep what they have opened.
  for (const path of paths) said.push((await client.call("GET", path)).text);
  return said;
}

test("P-7 O-11 no body anywhere has a link or a secret, whoever asks", async () => {
  const leaks: string[] = [];
  let mails = 0;
  for (const asker of askers)
    for (const said of await toldTo(asker)) {
      if (said.includes('"subject"')) mails += 1;
      const leaked =
        secrets.some((secret) => said.includes(secret)) || /#[\w-]{20,}|(accept|decline) [\w-]{20,}/.test(said);
      if (leaked) leaks.push(`${asker.who}: ${said.slice(0, 200)}`);
    }
  expect(leaks).toEqual([]);
  // Most are shown mails, in which a link would stand.
  expect(mails).toBeGreaterThan(100);
});

test("the operator with full access is shown every link", async () => {
  const paths = ["rlc", "acme"].flatMap((root) => ids.map((id) => `/v1/trees/${root}/outbox/${id}`));
  const said = (await Promise.all(paths.map((path) => service.call("GET", path)))).map((one) => one.text).join("\n");
  expect(secrets.filter((secret) => !said.includes(secret))).toEqual([]);
});
