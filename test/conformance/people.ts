/**
 * People, over any store (*People*): invitations and their links, transfers, who is signed in where, opening, and what becomes of them.
 * Each test has a child of its own in one tree.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Invitee } from "../../src/model/change.ts";
import { INVITATION_MS } from "../../src/model/people.ts";
import { query, text, textOrNull } from "../../src/service/store/statement.ts";
import {
  type Answer,
  type Client,
  change,
  child,
  clientOf,
  distributor,
  nameOwner,
  type Operation,
  operation,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const SECOND = 1_000;
const OWNER = { name: "Olga Owner", email: "olga@client.example" };
const ADA = { email: "ada@client.example", name: "Ada", roles: ["member"] };

export function peopleConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`people on ${name}`, () => {
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

    /** A child under emea, whose owner has been invited; its key. */
    async function newChild(more: object = {}): Promise<string> {
      count += 1;
      const key = `c${count}`;
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

    describe("invitations (P-1, P-3)", () => {
      test("P-1 creating a child invites its owner, who is pending until they accept", async () => {
        const key = await newChild();
        expect((await line(key)).ownerInvitation).toMatchObject({ state: "pending" });
        const answer = await accept(await secretOf(key));
        expect([answer.status, answer.json]).toMatchObject([
          200,
          { organization: key, roles: ["owner"], token: { organization: key } },
        ]);
        expect((await line(key)).ownerInvitation ?? null).toBeNull();
        const owner = signedIn(answer);
        const me = (await owner.call("GET", "/v1/me")).json;
        expect(me).toMatchObject({ role: "owner", organization: key, authority: { email: OWNER.email } });
        expect(me.principal).toBe(answer.json.person);
        expect((await owner.call("GET", "/v1/trees")).json.trees.map((one: { root: string }) => one.root)).toEqual([
          key,
        ]);
        expect((await owner.call("GET", "/v1/trees/emea/snapshot")).status).toBe(404);
      });

      test("P-3 a token of twelve hours, and no longer", async () => {
        const { owner } = await ownedChild();
        const before = service.clock.nowMs;
        service.clock.nowMs = before + 12 * 3_600_000 - 1;
        expect((await owner.call("GET", "/v1/me")).status).toBe(200);
        service.clock.nowMs += 1;
        expect((await owner.call("GET", "/v1/me")).status).toBe(401);
      });

      test("P-3 a link works once, and is forgotten with its use", async () => {
        const key = await newChild();
        const secret = await secretOf(key);
        expect((await accept(secret)).status).toBe(200);
        expect(await secretsOf(key)).toEqual([]);
        for (const again of [await accept(secret), await decline(secret)])
          expect([again.status, again.json.code, again.json.rule]).toEqual([410, "link_ended", "P-3"]);
      });

      test("P-3 of two who come with a link at once, one joins", async () => {
        const key = await newChild();
        const secret = await secretOf(key);
        const answers = await Promise.all([1, 2, 3, 4].map(() => accept(secret)));
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410]);
      });

      test("P-3 a secret that is none is answered 404", async () => {
        for (const secret of ["x", "A".repeat(43), "Ä".repeat(43)])
          expect([(await accept(secret)).status, (await decline(secret)).status]).toEqual([404, 404]);
      });

      test("P-3 expires seven days after it was sent, to the second", async () => {
        const [early, late] = [await newChild(), await newChild()];
        const secrets = [await secretOf(early), await secretOf(late)];
        const sent = service.clock.nowMs;
        service.clock.nowMs = sent + INVITATION_MS - SECOND;
        expect((await accept(secrets[0] ?? "")).status).toBe(200);
        service.clock.nowMs = sent + INVITATION_MS;
        const expired = await accept(secrets[1] ?? "");
        expect([expired.status, expired.json.detail]).toEqual([410, "this invitation has expired"]);
      });

      test("P-3 a resend is a new invitation, and kills the link of the one before", async () => {
        const key = await newChild();
        const first = await secretOf(key);
        const [{ person }] = (await service.call("GET", `/v1/trees/rlc/organizations/${key}/members`)).json.members;
        const path = `/v1/trees/rlc/organizations/${key}/members/${person}/invitation`;
        expect((await service.call("POST", path)).status).toBe(204);
        const second = await secretOf(key);
        expect(second).not.toBe(first);
        expect((await accept(first)).status).toBe(404);
        expect((await accept(second)).status).toBe(200);
        expect((await service.call("POST", path)).status).toBe(404);
      });

      test("C-11 a resend that is repeated under its key is one", async () => {
        const key = await newChild();
        const [{ person }] = (await service.call("GET", `/v1/trees/rlc/organizations/${key}/members`)).json.members;
        const path = `/v1/trees/rlc/organizations/${key}/members/${person}/invitation`;
        const headers = { "idempotency-key": `resend-of-${key}` };
        await service.call("POST", path, { headers });
        const secret = await secretOf(key);
        expect((await service.call("POST", path, { headers })).status).toBe(204);
        expect(await secretOf(key)).toBe(secret);
      });

      test("P-3 who is invited, and what they may do, is changed without a new link", async () => {
        const { key } = await ownedChild();
        await applied(invite(key));
        const secret = await secretOf(key);
        await applied(operation("membership.update", key, { email: ADA.email, roles: ["admin"] }));
        await applied(operation("membership.update", key, { email: ADA.email, name: "Ada Lovelace" }));
        expect(await secretOf(key)).toBe(secret);
        const answer = await accept(secret);
        expect(answer.json.roles).toEqual(["admin"]);
        expect((await signedIn(answer).call("GET", "/v1/me")).json.role).toBe("admin");
        expect((await line(key)).members).toMatchObject([{ name: "Ada Lovelace", state: "active" }]);
      });

      test("P-3 a revoked invitation is answered so", async () => {
        const { key } = await ownedChild();
        await applied(invite(key));
        const secret = await secretOf(key);
        const { members } = (await service.call("GET", `/v1/trees/rlc/organizations/${key}/members`)).json;
        const { person } = members.find((one: { email: string }) => one.email === ADA.email);
        const path = `/v1/trees/rlc/organizations/${key}/members/${person}/invitation`;
        expect((await service.call("DELETE", path)).status).toBe(204);
        expect(await secretsOf(key)).toEqual([]);
        const answer = await accept(secret);
        expect([answer.status, answer.json.detail]).toEqual([410, "this invitation was revoked before"]);
        await applied(invite(key));
        expect((await accept(await secretOf(key))).status).toBe(200);
      });

      test("P-3 a declined invitation gives nothing, and can be sent again", async () => {
        const { key } = await ownedChild();
        await applied(invite(key));
        const secret = await secretOf(key);
        const answer = await decline(secret);
        expect([answer.status, answer.json.token]).toEqual([200, null]);
        expect((await accept(secret)).json.detail).toBe("this invitation was declined before");
        expect((await line(key)).members).toMatchObject([{ invitation: { state: "declined" } }]);
        await applied(invite(key));
        expect((await accept(await secretOf(key))).status).toBe(200);
      });

      test("P-3 nobody is made a member without having accepted", async () => {
        const { key } = await ownedChild();
        await applied(invite(key));
        const answer = await service.group(operation("membership.enable", key, { email: ADA.email }));
        expect(answer).toMatchObject({ status: "refused", refusal: { code: "member_not_disabled", rule: "P-3" } });
      });

      test("P-1 naming another while pending kills the old link and sends a new one", async () => {
        const key = await newChild();
        const first = await secretOf(key);
        await applied(nameOwner(key, { name: "Otto", email: "otto@client.example" }));
        const second = await secretOf(key);
        expect((await accept(first)).status).toBe(404);
        const otto = signedIn(await accept(second));
        expect((await otto.call("GET", "/v1/me")).json.authority.email).toBe("otto@client.example");
        const named = await service.group(nameOwner(key, OWNER));
        expect(named).toMatchObject({ status: "refused", refusal: { code: "owner_accepted", rule: "P-1" } });
      });

      test("P-1 a name that is put right leaves link and token good", async () => {
        const key = await newChild();
        const secret = await secretOf(key);
        await applied(nameOwner(key, { name: "Olga O.", email: "OLGA@client.example" }));
        expect(await secretOf(key)).toBe(secret);
        const owner = signedIn(await accept(secret));
        await applied(nameOwner(key, { ...OWNER, name: "Olga P." }));
        expect((await owner.call("GET", "/v1/me")).json.authority.email).toBe(OWNER.email);
        await applied(nameOwner(key, { ...OWNER, name: "Olga O." }));
        expect((await owner.call("GET", "/v1/me")).status).toBe(200);
      });

      test("P-1 who is invited as a member may be named owner instead", async () => {
        const key = await newChild();
        await applied(invite(key));
        await applied(nameOwner(key, { name: ADA.name, email: ADA.email }));
        const ada = signedIn(await accept(await secretOf(key)));
        expect((await ada.call("GET", "/v1/me")).json.role).toBe("owner");
        expect((await line(key)).members ?? []).toEqual([]);
      });

      test("O-3 P-3 nobody comes in under a name or an address that would say something else in a mail", async () => {
        const { key } = await ownedChild();
        const refusedBy = async (asked: Operation) => {
          const answer = await service.group(asked);
          return answer.status === "refused" ? [answer.refusal.status, answer.refusal.code, answer.refusal.field] : [];
        };
        const named = (called: string, email = "new@client.example") => ({ name: called, email });
        for (const called of ["A\u2028B", "A\u2029B", "A\u202eB", "A\u0085B", "A\nB", "A\u001fB"]) {
          expect(await refusedBy(invite(key, { ...ADA, name: called })), called).toEqual([
            422,
            "name_malformed",
            "users",
          ]);
          const created = child("unnamed", "emea", 10_000, { owner: named(called) });
          expect(await refusedBy(created), called).toEqual([422, "name_malformed", "owner"]);
          const patched = { body: { owner: { name: called } }, headers: { "if-match": "*" } };
          const { status, json } = await service.call("PATCH", `/v1/trees/rlc/organizations/${key}`, patched);
          expect([status, json.code, json.field], called).toEqual([422, "name_malformed", "owner"]);
        }
        for (const email of ["a@x,c", "a,b@x", "u:v@x;", "Ada<ada@x>", '"ada"@x', "ada@x\u202ey"]) {
          expect(await refusedBy(invite(key, { ...ADA, email })), email).toEqual([422, "email_malformed", "users"]);
          const created = child("unnamed", "emea", 10_000, { owner: named("New", email) });
          expect(await refusedBy(created), email).toEqual([422, "email_malformed", "owner"]);
        }
        await applied(invite(key, { ...ADA, email: "ada+allot@bücher.example", name: "Ada “the” O'Neil, née X" }));
      });

      test("creating and inviting in one group is one", async () => {
        count += 1;
        const key = `c${count}`;
        const role = { name: "auditor", permissions: ["credits:view"], includes: [], scope: null };
        await applied(
          child(key, "emea", 10_000, { owner: OWNER }),
          operation("role.create", key, role),
          invite(key, { ...ADA, roles: ["auditor"] }),
        );
        expect(await secretsOf(key)).toHaveLength(2);
        expect((await service.call("GET", `/v1/trees/rlc/organizations/${key}/roles`)).json.roles).toEqual([role]);
      });

      test("every answer is an event in the name of the person, without an address", async () => {
        const { key } = await ownedChild();
        await applied(invite(key));
        const answer = await accept(await secretOf(key));
        const log = await events(key);
        const last = log.at(-1);
        expect(last).toMatchObject({ kind: "invitation.accept", actor: answer.json.person, address: key });
        expect(JSON.stringify(log)).not.toContain("client.example");
        const { persons } = (await service.call("GET", `/v1/trees/rlc/persons?ids=${last.actor}`)).json;
        expect(persons).toMatchObject([{ name: "Ada" }]);
        const { problems } = (await service.call("GET", "/v1/trees/rlc/verification")).json;
        expect(problems).toEqual([]);
      });
    });

    describe("persons as callers (P-6, P-7, O-10)", () => {
      test("P-7 the roles of the moment count", async () => {
        const { key } = await ownedChild();
        const ada = await joined(key);
        const patch = () => ada.call("PATCH", at(key), { body: { country: "CA" }, headers: { "if-match": "*" } });
        expect((await patch()).status).toBe(403);
        await applied(operation("membership.update", key, { email: ADA.email, roles: ["admin"] }));
        expect((await patch()).status).toBe(200);
        const last = (await events(key)).at(-1);
        expect(last).toMatchObject({
          kind: "organization.update",
          actor: (await ada.call("GET", "/v1/me")).json.principal,
        });
      });

      test("P-6 who is disabled is out at once, and enabled again signs in again", async () => {
        const { key } = await ownedChild();
        const ada = await joined(key);
        await applied(disable(key));
        expect((await ada.call("GET", "/v1/me")).status).toBe(401);
        await applied(operation("membership.enable", key, { email: ADA.email }));
        expect((await ada.call("GET", "/v1/me")).status).toBe(401);
        expect((await post("/v1/sign-ins", { email: ADA.email, organization: key, tree: "rlc" })).status).toBe(202);
        const again = signedIn(await post("/v1/sign-ins/accept", { secret: await secretOf(key, "sign-in") }));
        expect((await again.call("GET", "/v1/me")).status).toBe(200);
      });

      test("P-7 nobody gives back by enabling what they do not hold", async () => {
        const { key } = await ownedChild();
        const role = { name: "helper", permissions: ["users:edit"], includes: [], scope: null };
        await applied(operation("role.create", key, role));
        const helper = await joined(key, { email: "hugo@client.example", name: "Hugo", roles: ["helper"] });
        await joined(key, { ...ADA, roles: ["admin"] });
        await applied(disable(key));
        const enable = operation("membership.enable", key, { email: ADA.email });
        const [group] = (await helper.post([[enable]], { root: key, stack: null })).json.groups;
        expect(group).toMatchObject({ status: "refused", refusal: { code: "beyond_own_permissions", rule: "P-7" } });
      });

      test("O-11 what people do in a sealed child is none of the distributor's events", async () => {
        const { key } = await ownedChild();
        await joined(key);
        const distributor = await service.confinedTo("emea");
        const path = `/v1/trees/emea/events?organization=${key}`;
        const told: { kind: string; after: { roles?: string[] } }[] = (await distributor.call("GET", path)).json.events;
        expect(told.map(({ kind, after }) => [kind, after.roles ?? []])).toEqual([
          ["organization.create", []],
          // Whether the owner has accepted is the distributor's to know (P-1).
          ["invitation.accept", ["owner"]],
        ]);
        await applied(operation("organization.update", key, { access: "delegated" }));
        const kinds = (await distributor.call("GET", path)).json.events.map(({ kind }: { kind: string }) => kind);
        expect(kinds).toContain("membership.invite");
        expect(kinds.filter((kind: string) => kind === "invitation.accept")).toHaveLength(2);
      });

      test("P-6 the same address in two organizations is two memberships", async () => {
        const [one, other] = [await ownedChild(), await ownedChild()];
        const ada = await joined(one.key);
        await joined(other.key);
        expect((await ada.call("GET", at(other.key, "/members"))).status).toBe(404);
        await applied(disable(other.key));
        expect((await ada.call("GET", "/v1/me")).status).toBe(200);
      });

      test("O-10 customer access refused keeps the organization's people out, and not its distributor's", async () => {
        const { key, owner } = await ownedChild();
        const emea = await service.confinedTo("emea");
        await applied(change(key, { customerAccess: "refuse" }));
        const answer = await owner.call("GET", "/v1/me");
        expect([answer.status, answer.json.rule]).toEqual([401, "O-10"]);
        expect((await emea.call("GET", `/v1/trees/emea/organizations/${key}`)).status).toBe(200);
        await applied(change(key, { customerAccess: "permit" }));
        expect((await owner.call("GET", "/v1/me")).status).toBe(200);
      });

      const KEPT_OUT = {
        ...{ code: "forbidden", rule: "O-10", status: 403 },
        wayOut: "its distributor permits it again with `customerAccess: permit`",
      };

      test("O-10 nobody joins while the organization's people are kept out: the invitation waits, and can be declined", async () => {
        const key = await newChild({ customerAccess: "refuse" });
        const secret = await secretOf(key);
        const refused = await accept(secret);
        expect(refused.json).toMatchObject({ ...KEPT_OUT, address: key });
        expect((await line(key)).ownerInvitation).toMatchObject({ state: "pending" });
        expect(await secretOf(key)).toBe(secret);
        await applied(change(key, { customerAccess: "permit" }));
        expect((await accept(secret)).json.token.organization).toBe(key);
        await applied(invite(key), change(key, { customerAccess: "refuse" }));
        const other = await secretOf(key);
        expect((await accept(other)).status).toBe(403);
        expect((await decline(other)).status).toBe(200);
        expect((await accept(other)).status).toBe(410);
      });

      test("O-10 an invitation that waits expires in its time", async () => {
        const key = await newChild({ customerAccess: "refuse" });
        const secret = await secretOf(key);
        service.clock.nowMs += INVITATION_MS;
        expect((await accept(secret)).status).toBe(410);
      });

      test("O-10 an ownership is not accepted either, by link or signed in, and is declined", async () => {
        const { key, owner } = await ownedChild();
        const ada = await joined(key);
        await owner.post([[transfer(key)]], { root: key });
        await applied(change(key, { customerAccess: "refuse" }));
        const secret = await secretOf(key, "transfer");
        const answer = async (what: string) => (await post(`/v1/transfers/${what}`, { secret })).json;
        expect(await answer("accept")).toMatchObject({ ...KEPT_OUT, address: key });
        const signed = await ada.call("POST", at(key, "/transfer/accept"));
        expect([signed.status, signed.json.rule]).toEqual([401, "O-10"]);
        expect((await line(key)).owner.email).toBe(OWNER.email);
        expect(await answer("decline")).toMatchObject({ answer: "declined" });
      });

      test("O-10 P-1 who gets in at the distributor under the same address accepts, and signs in there alone", async () => {
        count += 1;
        const dana = { email: `Dana-${count}@rlc.example`, name: "Dana" };
        const above = `d${count}`;
        await applied(distributor(above, "emea", 50_000));
        await accept(await secretOf(above));
        await joined(above, { ...dana, roles: ["member"] });
        const below = { parent: above, customerAccess: "refuse" };
        const key = await newChild({ ...below, owner: { ...dana, email: dana.email.toLowerCase() } });
        const answer = await accept(await secretOf(key));
        expect([answer.status, answer.json.token]).toEqual([200, null]);
        expect((await line(key)).ownerInvitation ?? null).toBeNull();
        // Who belonged there, and does no longer, is one of the child's own people.
        await applied(disable(above, dana.email));
        const later = await newChild({ ...below, owner: dana });
        expect((await accept(await secretOf(later))).json).toMatchObject(KEPT_OUT);
      });

      test("P-7 O-6 a role is for what is there: a sibling is answered like what is absent, what the group creates counts", async () => {
        const [{ key, owner }, sibling] = [await ownedChild(), await newChild()];
        const scoped = (children: string[]) => ({
          name: "own",
          permissions: ["users:list"],
          includes: [],
          scope: { children },
        });
        const made = async (child: string, kind: "role.create" | "role.update" = "role.create") =>
          (await owner.post([[operation(kind, key, scoped([child]))]], { root: key, stack: null })).json.groups[0];
        const [beside, above, absent] = [await made(sibling), await made("emea"), await made("nowhere")];
        for (const [group, child] of [
          [beside, sibling],
          [above, "emea"],
          [absent, "nowhere"],
        ] as const)
          expect(group).toMatchObject({
            status: "refused",
            refusal: {
              ...{ code: "scope_unknown", rule: "P-7", status: 422, address: key },
              detail: `the role own is for ${child}, and there is no organization ${child} at or below ${key}`,
            },
          });
        expect(await made(key)).toMatchObject({ status: "applied" });
        expect(await made(sibling, "role.update")).toMatchObject({ refusal: { code: "scope_unknown" } });
        count += 1;
        const created = child(`c${count}`, "emea");
        await applied(created, operation("role.create", "emea", { ...scoped([`c${count}`]), name: `for-c${count}` }));
      });

      test("P-7 no service account is named like a person", async () => {
        const { key } = await ownedChild();
        await applied(invite(key, { ...ADA, email: "new@client.example", name: "New" }));
        const { members } = (await service.call("GET", `/v1/trees/rlc/organizations/${key}/members`)).json;
        const principal = members[0].person;
        await applied(disable(key, "new@client.example"));
        const body = {
          name: "x",
          role: "admin",
          access: "full",
          tree: key,
          organization: key,
          principal,
          expiresAt: null,
        };
        const admin = await joined(key, { ...ADA, roles: ["admin"] });
        const answer = await admin.call("POST", "/v1/tokens", { body, headers: { "idempotency-key": "as-somebody" } });
        expect([answer.status, answer.json.field]).toEqual([403, "principal"]);
      });
    });

    describe("what is inside has a version of its own (O-6, O-11)", () => {
      const asked = async (client: Client, from: string, key: string) => {
        const { json, headers } = await client.call("GET", `/v1/trees/${from}/organizations/${key}`);
        return { version: json.version as number, etag: headers.etag };
      };
      let runs = 0;
      const ask = async (client: Client, from: string, operation: Operation, run = `own-run-${++runs}`) => {
        const { json } = await client.post([[operation]], { root: from, stack: null, run });
        if (!json.groups) throw new Error(JSON.stringify(json));
        return json.groups[0].refusal ?? json.groups[0].status;
      };
      const update = (key: string, country: string, version: number) =>
        operation("organization.update", key, { country }, version);
      const member = (key: string, version: number) =>
        operation("membership.update", key, { email: ADA.email, name: "Ada L." }, version);

      /** What a child does inside, of every kind, by itself. */
      async function liveOn(key: string, owner: Client): Promise<void> {
        await joined(key, { ...ADA, email: "another@client.example" });
        const role = { name: "own", permissions: ["users:list"], includes: [], scope: null };
        const center = { key: "it", name: "IT", code: null, parent: null, subAccounts: [] };
        for (const one of [
          operation("role.create", key, role),
          operation("costCenter.create", key, center),
          transfer(key),
        ])
          expect(await ask(owner, key, one)).toBe("applied");
        expect((await owner.call("DELETE", at(key, "/transfer"))).status).toBe(200);
        const sso = { issuer: `https://${key}.example`, clientId: "c", emailDomains: [] };
        expect(await ask(owner, key, operation("sso.create", key, sso))).toBe("applied");
      }

      test("O-6 O-11 a sealed child's distributor is not told by it what happens inside, nor are its plans stale by it", async () => {
        const { key, owner } = await ownedChild();
        await joined(key);
        const emea = await service.confinedTo("emea");
        const before = await asked(emea, "emea", key);
        await liveOn(key, owner);
        expect(await asked(emea, "emea", key)).toEqual(before);
        const probe = member(key, before.version);
        expect(await ask(emea, "emea", probe)).toMatchObject({ code: "forbidden", rule: "O-11" });
        expect(await ask(emea, "emea", update(key, "CA", before.version))).toBe("applied");
        expect((await asked(emea, "emea", key)).version).toBeGreaterThan(before.version);
        expect(await ask(emea, "emea", update(key, "DE", before.version))).toMatchObject({ code: "changed_meanwhile" });
      });

      test("O-11 it is not told either once everything inside is gone again", async () => {
        const { key, owner } = await ownedChild();
        const emea = await service.confinedTo("emea");
        const before = await asked(emea, "emea", key);
        const role = { name: "own", permissions: ["users:list"], includes: [], scope: null };
        await ask(owner, key, operation("role.create", key, role));
        await ask(owner, key, operation("role.delete", key, { name: "own" }));
        expect(await asked(emea, "emea", key)).toEqual(before);
        expect((await asked(owner, key, key)).version).toBe(before.version + 2);
      });

      test("who acts inside sees the later of both; what is planned of people is stale by it, what is planned of the rest is not", async () => {
        const { key, owner } = await ownedChild();
        await joined(key);
        for (const [client, from] of [
          [owner, key],
          [service, "rlc"],
        ] as const) {
          const planned = await asked(client, from, key);
          await applied(operation("membership.update", key, { email: ADA.email, name: `Ada ${from}` }));
          const now = await asked(client, from, key);
          expect(now.version).toBeGreaterThan(planned.version);
          expect(now.etag).not.toBe(planned.etag);
          expect(await ask(client, from, member(key, planned.version))).toMatchObject({
            code: "changed_meanwhile",
            detail: `${key} was changed at revision ${now.version}; this was planned on its version ${planned.version}`,
          });
          expect(await ask(client, from, member(key, now.version))).toBe("applied");
          expect(await ask(client, from, update(key, "CA", planned.version))).toBe("applied");
          // What is outside matters to the inside as well.
          const later = await asked(client, from, key);
          await applied(change(key, { country: "FR" }));
          expect(await ask(client, from, member(key, later.version))).toMatchObject({ code: "changed_meanwhile" });
        }
      });

      test("O-11 a delegated child's distributor acts inside, and sees it; one that opens it itself goes on in the same run", async () => {
        const { key } = await ownedChild();
        const emea = await service.confinedTo("emea");
        const planned = await asked(emea, "emea", key);
        await joined(key);
        const run = `run-${key}`;
        const open = operation("organization.update", key, { access: "delegated" }, planned.version);
        expect(await ask(emea, "emea", open, run)).toBe("applied");
        expect(await ask(emea, "emea", member(key, planned.version), run)).toBe("applied");
        const seen = await asked(emea, "emea", key);
        await applied(disable(key));
        expect((await asked(emea, "emea", key)).version).toBeGreaterThan(seen.version);
        expect(await ask(emea, "emea", member(key, seen.version))).toMatchObject({ code: "changed_meanwhile" });
      });

      test("P-1 whether a named owner has accepted is the distributor's, and a run goes on after what others do inside", async () => {
        const key = await newChild();
        const emea = await service.confinedTo("emea");
        const pending = await asked(emea, "emea", key);
        const owner = signedIn(await accept(await secretOf(key)));
        const planned = await asked(emea, "emea", key);
        expect(planned.version).toBeGreaterThan(pending.version);
        expect(await ask(emea, "emea", update(key, "CA", planned.version), "run-on")).toBe("applied");
        await joined(key);
        await ask(owner, key, operation("membership.update", key, { email: ADA.email, name: "A" }));
        expect(await ask(emea, "emea", update(key, "DE", planned.version), "run-on")).toBe("applied");
      });
    });

    describe("ownership (P-4)", () => {
      test("P-4 passes on when the member accepts; the former owner becomes admin", async () => {
        const { key, owner } = await ownedChild();
        const ada = await joined(key);
        expect((await owner.post([[transfer(key)]], { root: key })).json.groups).toMatchObject([{ status: "applied" }]);
        expect((await owner.call("GET", "/v1/me")).json.role).toBe("owner");
        const answer = await post("/v1/transfers/accept", { secret: await secretOf(key, "transfer") });
        expect([answer.status, answer.json.answer]).toEqual([200, "accepted"]);
        expect((await ada.call("GET", "/v1/me")).json.role).toBe("owner");
        expect((await owner.call("GET", "/v1/me")).json.role).toBe("admin");
        expect(await line(key)).toMatchObject({
          owner: { email: ADA.email },
          members: [{ email: OWNER.email, roles: ["admin"], state: "active" }],
        });
        expect((await line(key)).transfer ?? null).toBeNull();
        expect((await events(key)).at(-1)).toMatchObject({
          kind: "transfer.accept",
          actor: answer.json.person,
          after: { owner: answer.json.person },
        });
      });

      test("P-4 the member accepts with their own token, and nobody else does", async () => {
        const { key, owner } = await ownedChild();
        const ada = await joined(key);
        const bob = await joined(key, { ...ADA, email: "bob@client.example", name: "Bob" });
        const path = at(key, "/transfer/accept");
        expect((await ada.call("POST", path)).status).toBe(404);
        await owner.post([[transfer(key)]], { root: key });
        expect([(await bob.call("POST", path)).status, (await owner.call("POST", path)).status]).toEqual([403, 403]);
        expect((await ada.call("POST", path)).json.answer).toBe("accepted");
        expect((await ada.call("GET", "/v1/me")).json.role).toBe("owner");
      });

      test("P-4 expires after seven days, to the second; a later one takes the place of the first", async () => {
        const { key, owner } = await ownedChild();
        await joined(key);
        await owner.post([[transfer(key)]], { root: key });
        const first = await secretOf(key, "transfer");
        await owner.post([[transfer(key)]], { root: key });
        const second = await secretOf(key, "transfer");
        expect((await post("/v1/transfers/accept", { secret: first })).status).toBe(404);
        service.clock.nowMs += INVITATION_MS;
        const late = await post("/v1/transfers/accept", { secret: second });
        expect([late.status, late.json.rule, late.json.detail]).toEqual([410, "P-4", "this transfer has expired"]);
        service.clock.nowMs -= SECOND;
        expect((await post("/v1/transfers/accept", { secret: second })).status).toBe(200);
      });

      test("P-4 is declined by the member, and taken back by the owner", async () => {
        const { key, owner } = await ownedChild();
        const ada = await joined(key);
        await owner.post([[transfer(key)]], { root: key });
        expect((await ada.call("DELETE", at(key, "/transfer"))).status).toBe(403);
        expect((await ada.call("POST", at(key, "/transfer/decline"))).json.answer).toBe("declined");
        await owner.post([[transfer(key)]], { root: key });
        const secret = await secretOf(key, "transfer");
        expect((await owner.call("DELETE", at(key, "/transfer"))).json.answer).toBe("cancelled");
        expect((await post("/v1/transfers/accept", { secret })).status).toBe(404);
        expect((await owner.call("GET", "/v1/me")).json.role).toBe("owner");
      });

      test("P-4 who has declined is remembered, until it is offered anew, to them or another, or they leave", async () => {
        const { key, owner } = await ownedChild();
        const ada = await joined(key);
        await joined(key, { ...ADA, email: "bob@client.example", name: "Bob" });
        const offer = async (to?: string) => owner.post([[transfer(key, to)]], { root: key });
        const offered = async () => (await line(key)).transfer ?? null;
        await offer();
        const secret = await secretOf(key, "transfer");
        const { until } = await offered();
        expect((await post("/v1/transfers/decline", { secret })).json.answer).toBe("declined");
        expect(await offered()).toEqual({ to: ADA.email, until, state: "declined" });
        expect(await secretsOf(key, "transfer")).toEqual([]);
        const told = [410, "this transfer was declined before"];
        for (const answer of ["accept", "decline"]) {
          const [linked, signed] = [
            await post(`/v1/transfers/${answer}`, { secret }),
            await ada.call("POST", at(key, `/transfer/${answer}`)),
          ];
          expect([linked.status, linked.json.detail, signed.status, signed.json.detail]).toEqual([...told, ...told]);
        }
        expect((await owner.call("DELETE", at(key, "/transfer"))).status).toBe(404);
        await offer("bob@client.example");
        expect(await offered()).toMatchObject({ to: "bob@client.example" });
        await offer();
        expect(await offered()).not.toHaveProperty("state");
        expect((await post("/v1/transfers/accept", { secret })).status).toBe(404);
        await ada.call("POST", at(key, "/transfer/decline"));
        expect((await service.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
        await applied(disable(key), operation("membership.enable", key, { email: ADA.email }));
        expect(await offered()).toBeNull();
      });

      test("P-4 is not for who is disabled meanwhile", async () => {
        const { key, owner } = await ownedChild();
        await joined(key);
        await owner.post([[transfer(key)]], { root: key });
        const secret = await secretOf(key, "transfer");
        await applied(disable(key));
        expect((await post("/v1/transfers/accept", { secret })).status).toBe(404);
        expect(await secretsOf(key, "transfer")).toEqual([]);
      });
    });

    describe("opening (P-2, O-11)", () => {
      const dora = { email: "dora@emea.example", name: "Dora", roles: ["admin"] };
      let admin: Client;
      beforeAll(async () => {
        await applied(nameOwner("emea", { name: "Emil", email: "emil@emea.example" }));
        await accept(await secretOf("emea"));
        admin = await joined("emea", dora);
      });
      // Tests before this one may have let hours pass.
      const again = async () => {
        await applied(disable("emea", dora.email));
        await applied(operation("membership.enable", "emea", { email: dora.email }));
        const asked = { email: dora.email, organization: "emea", tree: "rlc" };
        service.clock.nowMs += 61 * SECOND;
        expect((await post("/v1/sign-ins", asked)).status).toBe(202);
        admin = signedIn(await post("/v1/sign-ins/accept", { secret: await secretOf("emea", "sign-in") }));
      };
      const open = (key: string, client = admin) => client.call("POST", `/v1/trees/emea/organizations/${key}/open`);

      test("O-11 a sealed child is opened by nobody who does not belong to it", async () => {
        await again();
        const { key } = await ownedChild();
        const answer = await open(key);
        expect([answer.status, answer.json.rule, typeof answer.json.wayOut]).toEqual([403, "O-11", "string"]);
        expect((await admin.call("GET", `/v1/trees/emea/organizations/${key}/members`)).json.rule).toBe("O-11");
      });

      test("P-2 its owner opens it, and who has been invited, with the roles that they have there", async () => {
        const owned = await ownedChild({ owner: { name: "Dora D.", email: "Dora@emea.example" } });
        const opened = await open(owned.key);
        expect([opened.status, opened.json.organization]).toEqual([201, owned.key]);
        expect((await signedIn(opened).call("GET", "/v1/me")).json).toMatchObject({
          role: "owner",
          organization: owned.key,
        });
        const { key } = await ownedChild();
        await applied(invite(key, { ...dora, roles: ["reader"] }));
        expect((await open(key)).status).toBe(403);
        await accept(await secretOf(key));
        const inside = signedIn(await open(key));
        expect((await inside.call("GET", "/v1/me")).json).toMatchObject({
          role: "member",
          authority: { roles: ["reader"] },
        });
        expect((await events(key)).at(-1)).toMatchObject({ kind: "organization.open", after: { as: "member" } });
        await applied(disable(key, dora.email));
        expect((await inside.call("GET", "/v1/me")).status).toBe(401);
      });

      test("O-10 who belongs to the distributor opens what they own below also while its people are kept out, and not longer", async () => {
        const rita = { email: "rita@emea.example", name: "Rita", roles: ["member"] };
        const signed = await joined("emea", rita);
        const key = await newChild({ owner: { name: "Rita", email: "Rita@emea.example" } });
        const own = signedIn(await accept(await secretOf(key)));
        const colleague = await joined(key, ADA);
        await applied(change(key, { customerAccess: "refuse" }));
        const me = async (client: Client) => {
          const { status, json } = await client.call("GET", "/v1/me");
          return status === 200 ? json.role : json.rule;
        };
        expect([await me(own), await me(colleague)]).toEqual(["O-10", "O-10"]);
        const inside = signedIn(await open(key, signed));
        expect([await me(inside), await me(own)]).toEqual(["owner", "O-10"]);
        expect((await events(key)).at(-1)).toMatchObject({ kind: "organization.open", after: { as: "owner" } });
        await applied(disable("emea", rita.email));
        expect(await me(inside)).toBe("O-10");
        await applied(change(key, { customerAccess: "permit" }));
        expect([await me(inside), await me(own)]).toEqual(["owner", "owner"]);
        // Who is one of the child's own people alone goes on to be kept out, wherever else they belong.
        await applied(change(key, { customerAccess: "refuse" }));
        const beside = await joined((await ownedChild()).key, { ...rita, email: "Rita@emea.example" });
        expect((await open(key, beside)).status).toBe(404);
      });

      test("O-10 what was opened from above ends when it is moved from there", async () => {
        count += 1;
        const above = `d${count}`;
        await applied(distributor(above, "emea", 50_000));
        await accept(await secretOf(above));
        const rita = await joined(above, { email: "rita@d.example", name: "Rita", roles: ["member"] });
        const key = await newChild({
          parent: above,
          customerAccess: "refuse",
          owner: { name: "R", email: "rita@d.example" },
        });
        await accept(await secretOf(key));
        const inside = signedIn(await post(`/v1/trees/${above}/organizations/${key}/open`, undefined, rita));
        expect((await inside.call("GET", "/v1/me")).status).toBe(200);
        await applied(operation("organization.move", key, { parent: "emea" }));
        expect((await inside.call("GET", "/v1/me")).json.rule).toBe("O-10");
      });

      test("P-7 O-11 whose role is for one child opens no other", async () => {
        const [one, other] = [await ownedChild({ access: "delegated" }), await ownedChild({ access: "delegated" })];
        const role = {
          name: `helper-${one.key}`,
          permissions: ["users:view"],
          includes: [],
          scope: { children: [one.key] },
        };
        await applied(operation("role.create", "emea", role));
        const helper = await joined("emea", { email: `${one.key}@emea.example`, name: "Hana", roles: [role.name] });
        expect((await open(one.key, helper)).status).toBe(201);
        expect((await open(other.key, helper)).json).toMatchObject({ status: 403, rule: "O-11" });
      });

      test("O-11 a delegated child is opened with the roles at home, until it is sealed", async () => {
        const { key } = await ownedChild({ access: "delegated" });
        const opened = await open(key);
        const inside = signedIn(opened);
        expect((await inside.call("GET", "/v1/me")).json).toMatchObject({ role: "admin", organization: key });
        expect((await inside.call("GET", at(key, "/members"))).status).toBe(200);
        expect((await inside.call("GET", "/v1/trees/emea/snapshot")).status).toBe(404);
        expect((await events(key)).at(-1)).toMatchObject({
          kind: "organization.open",
          actor: opened.json.principal,
          after: { as: "delegated" },
        });
        await applied(change(key, { access: "sealed" }));
        expect((await inside.call("GET", "/v1/me")).status).toBe(401);
      });

      test("P-2 ends after an hour, and with the membership that it was opened by", async () => {
        const { key } = await ownedChild({ access: "delegated" });
        const inside = signedIn(await open(key));
        service.clock.nowMs += 3_600_000 - 1;
        expect((await inside.call("GET", "/v1/me")).status).toBe(200);
        service.clock.nowMs += 1;
        expect((await inside.call("GET", "/v1/me")).status).toBe(401);
        const other = signedIn(await open(key));
        await applied(disable("emea", dora.email));
        expect([(await other.call("GET", "/v1/me")).status, (await open(key)).status]).toEqual([401, 401]);
      });

      test("P-2 is for people, and only for what they see", async () => {
        await again();
        const { key, owner } = await ownedChild();
        const asked = await service.call("POST", `/v1/trees/rlc/organizations/${key}/open`);
        expect([asked.status, asked.json.rule]).toEqual([403, "P-2"]);
        expect((await open(key, await service.confinedTo("emea"))).json.rule).toBe("P-2");
        expect((await owner.call("POST", `/v1/trees/${key}/organizations/emea/open`)).status).toBe(404);
        expect((await open("nobody")).status).toBe(404);
      });

      test("P-2 does not outlive the token that it was opened with", async () => {
        await again();
        const { key } = await ownedChild({ access: "delegated" });
        const end = (await admin.call("GET", "/v1/me")).json.token.expiresAt;
        service.clock.nowMs = Date.parse(end) - 60 * SECOND;
        expect((await open(key)).json.expiresAt).toBe(end);
      });
    });

    describe("signing in again", () => {
      const ask = (email: string, organization: string, tree: string | null = "rlc") =>
        post("/v1/sign-ins", { email, organization, tree });
      const signIn = (secret: string) => post("/v1/sign-ins/accept", { secret });

      test("a link of fifteen minutes works once, for who belongs there", async () => {
        const { key } = await ownedChild();
        const { id } = await line(key);
        const nobody = await ask("nobody@client.example", key);
        const known = await ask("OLGA@client.example", id, null);
        expect([nobody.status, nobody.text, known.status, known.text]).toEqual([202, "", 202, ""]);
        const secret = await secretOf(key, "sign-in");
        const answer = await signIn(secret);
        expect((await signedIn(answer).call("GET", "/v1/me")).json).toMatchObject({ role: "owner", organization: key });
        expect((await signIn(secret)).status).toBe(410);
        expect((await events(key)).at(-1)).toMatchObject({ kind: "person.sign-in", actor: answer.json.principal });
        service.clock.nowMs += 61 * SECOND;
        await ask(OWNER.email, key);
        const late = await secretOf(key, "sign-in");
        service.clock.nowMs += 15 * 60 * SECOND;
        expect((await signIn(late)).status).toBe(410);
      });

      test("is mailed no more than once a minute, and to nobody who has not accepted", async () => {
        const { key } = await ownedChild();
        await applied(invite(key));
        await ask(ADA.email, key);
        await ask(OWNER.email, key);
        const secret = await secretOf(key, "sign-in");
        await ask(OWNER.email, key);
        expect(await secretOf(key, "sign-in")).toBe(secret);
        service.clock.nowMs += 60 * SECOND;
        await ask(OWNER.email, key);
        expect(await secretOf(key, "sign-in")).not.toBe(secret);
        expect((await signIn(secret)).status).toBe(404);
      });

      test("P-5 is not for an organization with a sign-in of its own, where accepting gives no access either", async () => {
        const { key, owner } = await ownedChild();
        await applied(
          operation("sso.create", key, { issuer: "https://id.example", clientId: "allot", emailDomains: [] }),
        );
        expect((await owner.call("GET", "/v1/me")).status).toBe(401);
        await ask(OWNER.email, key);
        expect(await secretsOf(key, "sign-in")).toEqual([]);
        await applied(invite(key));
        const answer = await accept(await secretOf(key));
        expect([answer.status, answer.json.token]).toEqual([200, null]);
      });
    });

    describe("members and the outbox", () => {
      test("P-9 members are listed in pages, for who looks after them", async () => {
        const { key, owner } = await ownedChild();
        const ada = await joined(key);
        await applied(invite(key, { ...ADA, email: "bob@client.example", name: "Bob" }));
        const first = (await owner.call("GET", at(key, "/members?limit=2"))).json;
        const rest = (await owner.call("GET", at(key, `/members?after=${first.next}`))).json;
        const members = [...first.members, ...rest.members];
        expect(members.map((one: { email: string; state: string }) => [one.email, one.state])).toEqual([
          ["ada@client.example", "active"],
          ["bob@client.example", "invited"],
          ["olga@client.example", "active"],
        ]);
        expect(rest.next).toBeNull();
        expect((await ada.call("GET", at(key, "/members"))).json.rule).toBe("P-7");
      });

      test("P-7 O-11 a link is shown to the operator alone: whoever reads it can act as whom it is for", async () => {
        const key = await newChild();
        const secret = await secretOf(key);
        const emea = await service.confinedTo("emea");
        const { mails } = (await emea.call("GET", "/v1/trees/emea/outbox")).json;
        const mine = mails.find((one: { organization: string }) => one.organization === key);
        expect(mine).toMatchObject({ kind: "invitation", state: "waiting", to: { email: OWNER.email } });
        const seen = (await emea.call("GET", `/v1/trees/emea/outbox/${mine.id}`)).json;
        expect(seen.text).toContain("The link is not shown");
        expect(seen.text).not.toContain(secret);
        const whole = (await service.call("GET", `/v1/trees/rlc/outbox/${mine.id}`)).json;
        expect(whole.subject).toContain(`The ${key}`);
        expect(whole.text).toContain(secret);
        const owner = signedIn(await accept(secret));
        await applied(invite(key));
        const own = (await owner.call("GET", `/v1/trees/${key}/outbox`)).json.mails;
        expect(own).toMatchObject([{ to: { email: ADA.email } }]);
        const text = (await owner.call("GET", `/v1/trees/${key}/outbox/${own[0].id}`)).json.text;
        expect(text).toContain("The link is not shown");
        expect(text).not.toContain(await secretOf(key));
        const hidden = (await emea.call("GET", "/v1/trees/emea/outbox")).json.mails;
        expect(hidden.filter((one: { id: string }) => one.id === own[0].id)).toEqual([]);
        expect((await emea.call("GET", `/v1/trees/emea/outbox/${own[0].id}`)).status).toBe(404);
      });

      test("U-4 the distributor erases nobody of an organization that has left", async () => {
        const { key, owner } = await ownedChild({ owner: { name: "Uma", email: "uma@away.example" } });
        await applied(operation("organization.drain", key, { phase: "draining", credits: 0 }));
        service.clock.nowMs += 3_600 * SECOND;
        await applied(operation("organization.unlink", key, { confirm: `The ${key}` }));
        const distributor = await service.confinedTo("rlc");
        const erased = await distributor.call("POST", "/v1/trees/rlc/erasures", {
          body: { email: "uma@away.example" },
        });
        expect(erased.json).toMatchObject({ persons: 0 });
        expect((await owner.call("GET", "/v1/me")).json).toMatchObject({ role: "owner", organization: key });
      });

      test("a person who is erased belongs nowhere, is asked nothing and is out", async () => {
        const { key } = await ownedChild();
        const ada = await joined(key);
        const bob = { ...ADA, email: "bob@erased.example", name: "Bob" };
        await applied(invite(key, bob));
        const secret = await secretOf(key);
        const erase = (email: string) => service.call("POST", "/v1/trees/rlc/erasures", { body: { email } });
        expect((await erase(bob.email)).json.persons).toBe(1);
        expect((await accept(secret)).status).toBe(404);
        expect(await secretsOf(key)).toEqual([]);
        expect((await line(key)).members).toMatchObject([{ email: ADA.email }]);
        const eve = await joined(key, { ...ADA, email: "eve@erased.example", name: "Eve" });
        expect((await erase("eve@erased.example")).json.persons).toBe(1);
        expect((await eve.call("GET", "/v1/me")).status).toBe(401);
        expect((await ada.call("GET", "/v1/me")).status).toBe(200);
        const kept = await service.store.read(() => query("SELECT email FROM persons WHERE name = 'Eve'"));
        expect(kept.map((row) => textOrNull(row[0]))).toEqual([]);
        expect((await erase(OWNER.email)).json).toMatchObject({ code: "person_in_use", rule: "P-1" });
        await applied(invite(key, bob));
      });
    });
  });
}
