/**
 * Signing in again, members, and the mails to them, over any store.
 * Each test has a child of its own in one tree.
 */
import { describe, expect, test } from "vitest";
import { query, textOrNull } from "../../src/service/store/statement.ts";
import { operation } from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";
import { ADA, OWNER, peopleService } from "./people-service.ts";

const SECOND = 1_000;

export function memberConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`members on ${name}`, () => {
    const given = peopleService(fresh);
    const {
      invite,
      applied,
      newChild,
      secretsOf,
      secretOf,
      post,
      accept,
      signedIn,
      ownedChild,
      joined,
      line,
      at,
      events,
    } = given;

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
        given.service.clock.nowMs += 61 * SECOND;
        await ask(OWNER.email, key);
        const late = await secretOf(key, "sign-in");
        given.service.clock.nowMs += 15 * 60 * SECOND;
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
        given.service.clock.nowMs += 60 * SECOND;
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

      test("mails of one instant are listed as they were written, the last first", async () => {
        const { key, owner } = await ownedChild();
        const emails = ["d", "a", "f", "b", "e", "c"].map((name) => `${name}@client.example`);
        await applied(...emails.map((email) => invite(key, { ...ADA, email })));
        const listed: string[] = [];
        for (let next = ""; next !== null; ) {
          const page = (await owner.call("GET", `/v1/trees/${key}/outbox?limit=4${next && `&after=${next}`}`)).json;
          listed.push(...page.mails.map(({ to }: { to: { email: string } }) => to.email));
          next = page.next;
        }
        expect(listed.slice(0, emails.length)).toEqual(emails.toReversed());
      });

      test("P-7 O-11 a link is shown to the operator alone: whoever reads it can act as whom it is for", async () => {
        const key = await newChild();
        const secret = await secretOf(key);
        const emea = await given.service.confinedTo("emea");
        const { mails } = (await emea.call("GET", "/v1/trees/emea/outbox")).json;
        const mine = mails.find((one: { organization: string }) => one.organization === key);
        expect(mine).toMatchObject({ kind: "invitation", state: "waiting", to: { email: OWNER.email } });
        const seen = (await emea.call("GET", `/v1/trees/emea/outbox/${mine.id}`)).json;
        expect(seen.text).toContain("The link is not shown");
        expect(seen.text).not.toContain(secret);
        const whole = (await given.service.call("GET", `/v1/trees/rlc/outbox/${mine.id}`)).json;
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
        given.service.clock.nowMs += 3_600 * SECOND;
        await applied(operation("organization.unlink", key, { confirm: `The ${key}` }));
        const distributor = await given.service.confinedTo("rlc");
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
        const erase = (email: string) => given.service.call("POST", "/v1/trees/rlc/erasures", { body: { email } });
        expect((await erase(bob.email)).json.persons).toBe(1);
        expect((await accept(secret)).status).toBe(404);
        expect(await secretsOf(key)).toEqual([]);
        expect((await line(key)).members).toMatchObject([{ email: ADA.email }]);
        const eve = await joined(key, { ...ADA, email: "eve@erased.example", name: "Eve" });
        expect((await erase("eve@erased.example")).json.persons).toBe(1);
        expect((await eve.call("GET", "/v1/me")).status).toBe(401);
        expect((await ada.call("GET", "/v1/me")).status).toBe(200);
        const kept = await given.service.store.read(() => query("SELECT email FROM persons WHERE name = 'Eve'"));
        expect(kept.map((row) => textOrNull(row[0]))).toEqual([]);
        expect((await erase(OWNER.email)).json).toMatchObject({ code: "person_in_use", rule: "P-1" });
        await applied(invite(key, bob));
      });
    });
  });
}
