/** A service over any store, with a distributor whose children have people; and what the suites about people do with it. Not a test itself. */
import { afterAll, beforeAll, expect } from "vitest";
import type { Invitee } from "../../src/model/change.ts";
import { query, text } from "../../src/service/store/statement.ts";
import {
  type Answer,
  type Client,
  child,
  clientOf,
  distributor,
  type Operation,
  operation,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

export const OWNER = { name: "Olga Owner", email: "olga@client.example" };
export const ADA = { email: "ada@client.example", name: "Ada", roles: ["member"] };

/** Starts a service before the tests of a suite, and ends it after them. */
export function peopleService(fresh: () => Promise<FreshStore>) {
  let service: UnderTest;
  let database: FreshStore;
  let nobody: Client;
  const clients: Client[] = [];
  let count = 0;

  beforeAll(async () => {
    database = await fresh();
    service = await serve(await database.open());
    nobody = clientOf(service.socketPath, "");
    clients.push(nobody);
    await service.post([[root("rlc", { credits: 5_000_000 })], [distributor("emea", "rlc", 1_000_000)]]);
  });
  afterAll(async () => {
    for (const client of clients) await client.close();
    await service.close();
    await database.remove();
  });

  const invite = (key: string, after: Invitee = ADA) => operation("membership.invite", key, after);
  const disable = (key: string, email = ADA.email) => operation("membership.disable", key, { email });
  const transfer = (key: string, to = ADA.email) => operation("owner.transfer", key, { to });

  async function applied(...operations: Operation[]): Promise<void> {
    expect(await service.group(...operations)).toMatchObject({ status: "applied" });
  }

  /** For a key that no other test has. */
  function nextNumber(): number {
    count += 1;
    return count;
  }

  /** A child under emea, whose owner has been invited; its key. */
  async function newChild(more: object = {}): Promise<string> {
    const key = `c${nextNumber()}`;
    await applied(child(key, "emea", 10_000, { owner: OWNER, ...more }));
    return key;
  }

  /** The secrets of mails of an organization that are still good, by kind, the latest last. */
  async function secretsOf(key: string, kind = "invitation"): Promise<string[]> {
    const rows = await service.store.read(() =>
      query(
        `SELECT b.secret FROM outbox b JOIN organizations o ON o.tree = b.tree AND o.number = b.organization
         WHERE o.key = $1 AND b.kind = $2 AND b.secret IS NOT NULL ORDER BY b.created_at, b.id`,
        ...[key, kind],
      ),
    );
    return rows.map((row) => text(row[0]));
  }

  async function secretOf(key: string, kind = "invitation"): Promise<string> {
    const secrets = await secretsOf(key, kind);
    expect(secrets).toHaveLength(1);
    return secrets[0] ?? "";
  }

  const post = (path: string, body?: object, client = nobody): Promise<Answer> =>
    client.call("POST", path, body && { body });
  const accept = (secret: string) => post("/v1/invitations/accept", { secret });
  const decline = (secret: string) => post("/v1/invitations/decline", { secret });

  function signedIn({ json }: Answer): Client {
    const client = clientOf(service.socketPath, (json.token ?? json).secret);
    clients.push(client);
    return client;
  }

  /** A child whose owner has accepted, and the owner. */
  async function ownedChild(more: object = {}): Promise<{ key: string; owner: Client }> {
    const key = await newChild(more);
    return { key, owner: signedIn(await accept(await secretOf(key))) };
  }

  async function joined(key: string, invitee: Invitee = ADA): Promise<Client> {
    await applied(invite(key, invitee));
    return signedIn(await accept(await secretOf(key)));
  }

  const line = async (key: string) => (await service.call("GET", `/v1/trees/rlc/organizations/${key}`)).json;
  const at = (key: string, rest = "") => `/v1/trees/${key}/organizations/${key}${rest}`;
  const events = async (key: string) =>
    (await service.call("GET", `/v1/trees/rlc/events?organization=${key}`)).json.events;

  return {
    /** There from the first test on. */
    get service() {
      return service;
    },
    invite,
    disable,
    transfer,
    applied,
    nextNumber,
    newChild,
    secretsOf,
    secretOf,
    post,
    accept,
    decline,
    signedIn,
    ownedChild,
    joined,
    line,
    at,
    events,
  };
}
