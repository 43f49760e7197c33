/**
 * Invitations, over any store (P-1, P-3): their links, who answers them, and what becomes of them.
 * Each test has a child of its own in one tree.
 */
import { describe, expect, test } from "vitest";
import { INVITATION_MS } from "../../src/model/people.ts";
import { child, nameOwner, type Operation, operation } from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";
import { ADA, OWNER, peopleService } from "./people-service.ts";

const SECOND = 1_000;

export function invitationConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`invitations on ${name}`, () => {
    const given = peopleService(fresh);
    const {
      nextNumber,
      invite,
      applied,
      newChild,
      secretsOf,
      secretOf,
      accept,
      decline,
      signedIn,
      ownedChild,
      line,
      events,
    } = given;

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
        const before = given.service.clock.nowMs;
        given.service.clock.nowMs = before + 12 * 3_600_000 - 1;
        expect((await owner.call("GET", "/v1/me")).status).toBe(200);
        given.service.clock.nowMs += 1;
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
        const sent = given.service.clock.nowMs;
        given.service.clock.nowMs = sent + INVITATION_MS - SECOND;
        expect((await accept(secrets[0] ?? "")).status).toBe(200);
        given.service.clock.nowMs = sent + INVITATION_MS;
        const expired = await accept(secrets[1] ?? "");
        expect([expired.status, expired.json.detail]).toEqual([410, "this invitation has expired"]);
      });

      test("P-3 a resend is a new invitation, and kills the link of the one before", async () => {
        const key = await newChild();
        const first = await secretOf(key);
        const [{ person }] = (await given.service.call("GET", `/v1/trees/rlc/organizations/${key}/members`)).json
          .members;
        const path = `/v1/trees/rlc/organizations/${key}/members/${person}/invitation`;
        expect((await given.service.call("POST", path)).status).toBe(204);
        const second = await secretOf(key);
        expect(second).not.toBe(first);
        expect((await accept(first)).status).toBe(404);
        expect((await accept(second)).status).toBe(200);
        expect((await given.service.call("POST", path)).status).toBe(404);
      });

      test("C-11 a resend that is repeated under its key is one", async () => {
        const key = await newChild();
        const [{ person }] = (await given.service.call("GET", `/v1/trees/rlc/organizations/${key}/members`)).json
          .members;
        const path = `/v1/trees/rlc/organizations/${key}/members/${person}/invitation`;
        const headers = { "idempotency-key": `resend-of-${key}` };
        await given.service.call("POST", path, { headers });
        const secret = await secretOf(key);
        expect((await given.service.call("POST", path, { headers })).status).toBe(204);
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
        const { members } = (await given.service.call("GET", `/v1/trees/rlc/organizations/${key}/members`)).json;
        const { person } = members.find((one: { email: string }) => one.email === ADA.email);
        const path = `/v1/trees/rlc/organizations/${key}/members/${person}/invitation`;
        expect((await given.service.call("DELETE", path)).status).toBe(204);
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
        const answer = await given.service.group(operation("membership.enable", key, { email: ADA.email }));
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
        const named = await given.service.group(nameOwner(key, OWNER));
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
          const answer = await given.service.group(asked);
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
          const { status, json } = await given.service.call("PATCH", `/v1/trees/rlc/organizations/${key}`, patched);
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
        const count = nextNumber();
        const key = `c${count}`;
        const role = { name: "auditor", permissions: ["credits:view"], includes: [], scope: null };
        await applied(
          child(key, "emea", 10_000, { owner: OWNER }),
          operation("role.create", key, role),
          invite(key, { ...ADA, roles: ["auditor"] }),
        );
        expect(await secretsOf(key)).toHaveLength(2);
        expect((await given.service.call("GET", `/v1/trees/rlc/organizations/${key}/roles`)).json.roles).toEqual([
          role,
        ]);
      });

      test("every answer is an event in the name of the person, without an address", async () => {
        const { key } = await ownedChild();
        await applied(invite(key));
        const answer = await accept(await secretOf(key));
        const log = await events(key);
        const last = log.at(-1);
        expect(last).toMatchObject({ kind: "invitation.accept", actor: answer.json.person, address: key });
        expect(JSON.stringify(log)).not.toContain("client.example");
        const { persons } = (await given.service.call("GET", `/v1/trees/rlc/persons?ids=${last.actor}`)).json;
        expect(persons).toMatchObject([{ name: "Ada" }]);
        const { problems } = (await given.service.call("GET", "/v1/trees/rlc/verification")).json;
        expect(problems).toEqual([]);
      });
    });
  });
}
