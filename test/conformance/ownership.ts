/**
 * Who owns an organization and who opens it, over any store (P-2, P-4, O-11).
 * Each test has a child of its own in one tree.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { INVITATION_MS } from "../../src/model/people.ts";
import { type Client, change, distributor, nameOwner, operation } from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";
import { ADA, OWNER, peopleService } from "./people-service.ts";

const SECOND = 1_000;

export function ownershipConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`ownership on ${name}`, () => {
    const given = peopleService(fresh);
    const {
      nextNumber,
      invite,
      disable,
      transfer,
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
        given.service.clock.nowMs += INVITATION_MS;
        const late = await post("/v1/transfers/accept", { secret: second });
        expect([late.status, late.json.rule, late.json.detail]).toEqual([410, "P-4", "this transfer has expired"]);
        given.service.clock.nowMs -= SECOND;
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
        expect((await given.service.call("GET", "/v1/trees/rlc/verification")).json.problems).toEqual([]);
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
        given.service.clock.nowMs += 61 * SECOND;
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
        const count = nextNumber();
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
        given.service.clock.nowMs += 3_600_000 - 1;
        expect((await inside.call("GET", "/v1/me")).status).toBe(200);
        given.service.clock.nowMs += 1;
        expect((await inside.call("GET", "/v1/me")).status).toBe(401);
        const other = signedIn(await open(key));
        await applied(disable("emea", dora.email));
        expect([(await other.call("GET", "/v1/me")).status, (await open(key)).status]).toEqual([401, 401]);
      });

      test("P-2 is for people, and only for what they see", async () => {
        await again();
        const { key, owner } = await ownedChild();
        const asked = await given.service.call("POST", `/v1/trees/rlc/organizations/${key}/open`);
        expect([asked.status, asked.json.rule]).toEqual([403, "P-2"]);
        expect((await open(key, await given.service.confinedTo("emea"))).json.rule).toBe("P-2");
        expect((await owner.call("POST", `/v1/trees/${key}/organizations/emea/open`)).status).toBe(404);
        expect((await open("nobody")).status).toBe(404);
      });

      test("P-2 does not outlive the token that it was opened with", async () => {
        await again();
        const { key } = await ownedChild({ access: "delegated" });
        const end = (await admin.call("GET", "/v1/me")).json.token.expiresAt;
        given.service.clock.nowMs = Date.parse(end) - 60 * SECOND;
        expect((await open(key)).json.expiresAt).toBe(end);
      });
    });
  });
}
