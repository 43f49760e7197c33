/** Terraform's states where SQLite keeps them: how Terraform is let in, what is in the files, the keys, and how much is taken. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { backUp, restore } from "../../src/service/backup.ts";
import { createToken } from "../../src/service/domain/tokens.ts";
import { FailedAttempts } from "../../src/service/http/failed-attempts.ts";
import { keysIn } from "../../src/service/key-file.ts";
import { buildService, type Service } from "../../src/service/service.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { stateOf } from "./samples.ts";
import { type Client, clientOf, freshFolder } from "./under-test.ts";

const STATE = "/v1/terraform/state/prod";
const MARKER = "WORD-THAT-IS-NOWHERE";

describe("states of Terraform in a service of their own", () => {
  let folder: string;
  let remove: () => void;
  let services: { service: Service; clients: Client[] }[];
  let failed: number;

  beforeEach(() => {
    ({ folder, remove } = freshFolder());
    services = [];
    failed = 0;
  });
  afterEach(async () => {
    for (const { service, clients } of services)
      await Promise.all([service.close(), ...clients.map((client) => client.close())]);
    remove();
  });

  /** Starts the service on the database of the folder, and answers an operator's token and where it listens. */
  async function started(): Promise<{ socketPath: string; token: string; client: Client }> {
    const store = await openSqlite({ file: join(folder, "allot.db") });
    const attempts = new FailedAttempts(() => {
      failed += 1;
    });
    const alone = {
      isStopping: () => false,
      admit: <Found>(_: string | undefined, find: () => Promise<Found | undefined>) =>
        attempts.admit("192.0.2.7", find),
      answered: () => undefined,
      malformed: () => undefined,
    };
    const service = await buildService({
      ...{ store, alone, clock: { now: () => Date.UTC(2026, 0, 31) }, keys: keysIn(join(folder, "allot.key")) },
    });
    const socketPath = join(folder, `s${services.length}`);
    await service.server.listen({ path: socketPath });
    const wanted = { name: "t", principal: "operator", role: "operator" as const, scope: null, expiresAt: null };
    const token = await store.write(() => createToken(wanted, 0));
    const client = clientOf(socketPath, token);
    services.push({ service, clients: [client] });
    return { socketPath, token, client };
  }

  async function stop(): Promise<void> {
    const last = services.pop();
    if (last) await Promise.all([last.service.close(), ...last.clients.map((client) => client.close())]);
  }

  const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;

  test("a token is a password of any user here and nowhere else; what is none is counted as one of a bearer is", async () => {
    const { client, token } = await started();
    const asked = async (authorization: string, path = "/v1/terraform/states") =>
      (await client.call("GET", path, { headers: { authorization } })).status;
    for (const user of ["allot", "", "whoever"]) expect(await asked(basic(user, token))).toBe(200);
    expect(await asked(basic("allot", token), "/v1/me")).toBe(401);
    expect(failed).toBe(0);
    for (const wrong of ["wrong", "with space", ""]) expect(await asked(basic("allot", wrong))).toBe(401);
    expect(await asked(basic(token, "wrong"))).toBe(401);
    expect(failed).toBe(2);
    for (let time = 0; time < 18; time += 1) await asked(basic("allot", "wrong"));
    expect([await asked(basic("allot", "wrong")), await asked(basic("allot", token))]).toEqual([429, 200]);
  });

  test("neither the database nor what is beside it has a word of a state; the key is a file for its user only", async () => {
    const { client } = await started();
    await client.call("POST", STATE, { body: stateOf(1, { outputs: { marker: MARKER } }) });
    expect((await client.call("GET", STATE)).text).toContain(MARKER);
    const bytes = readdirSync(folder)
      .filter((file) => /^allot/.test(file))
      .map((file) => readFileSync(join(folder, file)));
    for (const part of [MARKER, Buffer.from(MARKER).toString("base64").slice(2, -4)])
      expect(bytes.filter((one) => one.includes(part))).toEqual([]);
    expect(statSync(join(folder, "allot.key")).mode & 0o777).toBe(0o600);
    const gzipped = await client.bytes(STATE, { "accept-encoding": "gzip" });
    expect(gzipped.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
  });

  test("a new key seals from then on, the one before still opens; without it the state is there and closed", async () => {
    const file = join(folder, "allot.key");
    const first = await started();
    await first.client.call("POST", STATE, { body: stateOf(1) });
    await stop();
    const old = readFileSync(file, "utf8");
    writeFileSync(file, `# since today\n${"B".repeat(43)}\n${old}`);
    const second = await started();
    expect((await second.client.call("GET", STATE)).json).toMatchObject({ serial: 1 });
    await second.client.call("POST", STATE, { body: stateOf(2) });
    await stop();
    writeFileSync(file, `${"B".repeat(43)}\n`);
    const third = await started();
    expect((await third.client.call("GET", STATE)).json).toMatchObject({ serial: 2 });
    const closed = await third.client.call("GET", `${STATE}?version=1`);
    expect([closed.status, closed.json.detail]).toEqual([
      501,
      expect.stringMatching(/^the state prod is sealed with the key [0-9a-f]{12}, which/),
    ]);
    expect(closed.json.wayOut).toContain("key file");
    writeFileSync(file, "no key\n");
    expect(() => keysIn(file)()).toThrow(`${file}:1 is no key`);
    expect(() => keysIn(join(folder, "nowhere/key"))()).toThrow(/nowhere\/key cannot be made: ENOENT/);
    writeFileSync(file, "# none\n");
    expect(() => keysIn(file)()).toThrow(`${file} has no key in it`);
  });

  test("a backup that is put back has the states of then, closed without the key, and the lock of no run of then", async () => {
    const { client } = await started();
    await client.call("POST", STATE, { body: stateOf(1) });
    await client.call("LOCK", STATE, { body: { ID: "a run of then" } });
    await backUp({ database: join(folder, "allot.db"), to: join(folder, "copy.db") });
    await client.call("POST", `${STATE}?ID=a+run+of+then`, { body: stateOf(2) });
    await stop();
    await restore({ from: join(folder, "copy.db"), database: join(folder, "allot.db") });
    const again = await started();
    expect((await again.client.call("GET", STATE)).json).toMatchObject({ serial: 1 });
    expect((await again.client.call("POST", STATE, { body: stateOf(2) })).status).toBe(200);
  });

  test("a state of 20 MiB is taken and given back; one over 128 MiB is refused in figures before it is read", {
    timeout: 60_000,
  }, async () => {
    const { socketPath, token, client } = await started();
    const large = JSON.stringify(
      stateOf(1, { resources: Array.from({ length: 20 }, (_, at) => `${at}`.padEnd(1024 * 1024, "x")) }),
    );
    expect((await client.call("POST", STATE, { body: large })).json).toMatchObject({ version: 1, bytes: large.length });
    expect((await client.call("GET", STATE)).text).toBe(large);
    const refused = await new Promise<string>((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "content-length": 150 * 1024 * 1024,
      };
      const asking = httpRequest({ socketPath, method: "POST", path: STATE, headers });
      asking.on("error", reject).on("response", (response) => {
        let text = "";
        response.on("data", (part) => {
          text += part;
        });
        response.on("end", () => {
          asking.destroy();
          resolve(text);
        });
      });
      asking.flushHeaders();
    });
    expect(JSON.parse(refused)).toMatchObject({
      ...{ status: 413, code: "body_too_large" },
      detail: "the state is 150.0 MiB (157286400 bytes); at most 128.0 MiB are taken",
    });
  });
});
