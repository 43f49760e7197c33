/**
 * Requests that succeed for the routes about people: each needs somebody who was asked before, and the secret of the link that was
 * mailed to them.
 */
import { query, text } from "../../src/service/store/statement.ts";
import { type Client, clientOf, invite, type Operation, operation, type UnderTest } from "./under-test.ts";

/** What a request needs besides its sample. */
export interface Prepared {
  readonly client?: Client;
  readonly path?: string;
  readonly body?: object;
}

/** People of the child `us` of the tree `rlc`, both owned by Ada. */
export class PeopleOfUs {
  readonly #service: UnderTest;
  readonly clients: Client[] = [];
  #count = 0;

  constructor(service: UnderTest) {
    this.#service = service;
  }

  /** Lets everybody be there that a route needs; undefined for a route that needs nobody. */
  async prepare(operation: string): Promise<Prepared | undefined> {
    const [method = "", path = ""] = operation.split(" ");
    if (/^\/v1\/invitations/.test(path)) return { body: { secret: await this.invitation() } };
    if (path === "/v1/sign-ins/accept") return { body: { secret: await this.signInLink() } };
    if (path.endsWith("/invitation"))
      return { path: `/v1/trees/rlc/organizations/us/members/${await this.invited()}/invitation` };
    if (path.endsWith("/open")) return { client: await this.ownerOf("rlc") };
    if (/^\/v1\/transfers/.test(path)) return { body: { secret: (await this.transfer()).secret } };
    if (path.endsWith("/transfer")) {
      await this.transfer();
      return {};
    }
    if (/\/transfer\//.test(path)) {
      const { member } = await this.transfer();
      return { client: member, path: `/v1/trees/us/organizations/us/transfer/${path.split("/").at(-1)}` };
    }
    if (!path.endsWith("{mail}")) return undefined;
    const { mails } = (await this.#service.call("GET", "/v1/trees/rlc/outbox?all=true")).json;
    return { path: `${method === "" ? "" : "/v1/trees/rlc/outbox/"}${mails[0].id}` };
  }

  /** Secret of an invitation of somebody new. */
  async invitation(): Promise<string> {
    this.#count += 1;
    await this.do(invite("us", `p${this.#count}@us.example`, ["member"], `P${this.#count}`));
    return this.latest("us", "invitation");
  }

  /** Id of somebody who was invited. */
  async invited(): Promise<string> {
    await this.invitation();
    const { members } = (await this.#service.call("GET", "/v1/trees/rlc/organizations/us/members")).json;
    return members.find((one: { email: string }) => one.email === `p${this.#count}@us.example`).person;
  }

  /** Secret of a link to sign in, of somebody new. */
  async signInLink(): Promise<string> {
    await this.member();
    const body = { email: `p${this.#count}@us.example`, organization: "us", tree: "rlc" };
    await this.#service.call("POST", "/v1/sign-ins", { body });
    return this.latest("us", "sign-in");
  }

  /** A member of us. */
  async member(): Promise<Client> {
    return this.accepted(await this.invitation());
  }

  /** A member whose token has ended meanwhile, signed in again; whoever is none is who they were. */
  async signedInAgain(client: Client): Promise<Client> {
    if (!this.clients.includes(client)) return client;
    const body = { email: `p${this.#count}@us.example`, organization: "us", tree: "rlc" };
    await this.#service.call("POST", "/v1/sign-ins", { body });
    const link = { secret: await this.latest("us", "sign-in") };
    const { json } = await this.#service.call("POST", "/v1/sign-ins/accept", { body: link });
    const again = clientOf(this.#service.socketPath, json.secret);
    this.clients.push(again);
    return again;
  }

  /** The owner of an organization, who has accepted by then. */
  async ownerOf(key: "us" | "rlc"): Promise<Client> {
    if (key === "rlc") await this.owned("us");
    return this.owned(key);
  }

  /** An ownership of us on its way to a member. */
  async transfer(): Promise<{ member: Client; secret: string }> {
    await this.owned("us");
    const member = await this.member();
    await this.do(operation("owner.transfer", "us", { to: `p${this.#count}@us.example` }));
    return { member, secret: await this.latest("us", "transfer") };
  }

  async owned(key: string): Promise<Client> {
    const known = this.#owners.get(key);
    if (known) return known;
    const owner = await this.accepted(await this.latest(key, "invitation", "first"));
    this.#owners.set(key, owner);
    return owner;
  }
  readonly #owners = new Map<string, Client>();

  async do(asked: Operation): Promise<void> {
    const answer = await this.#service.group(asked);
    if (answer.status !== "applied") throw new Error(answer.refusal.detail);
  }

  async accepted(secret: string): Promise<Client> {
    const { json } = await this.#service.call("POST", "/v1/invitations/accept", { body: { secret } });
    const client = clientOf(this.#service.socketPath, json.token.secret);
    this.clients.push(client);
    return client;
  }

  /** The secret of the mail to who came last, or first, of those that still have one. */
  async latest(key: string, kind: string, which: "last" | "first" = "last"): Promise<string> {
    const rows = await this.#service.store.read(() =>
      query(
        `SELECT b.secret FROM outbox b JOIN organizations o ON o.tree = b.tree AND o.number = b.organization
         WHERE o.key = $1 AND b.kind = $2 AND b.secret IS NOT NULL ORDER BY b.person ${which === "last" ? "DESC" : ""} LIMIT 1`,
        ...[key, kind],
      ),
    );
    return text(rows[0]?.[0]);
  }
}
