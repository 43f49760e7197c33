/**
 * Persons as callers, over any store (P-6, P-7, O-10), and what they do that their distributor is not told (O-6, O-11).
 * Each test has a child of its own in one tree.
 */
import { describe, expect, test } from "vitest";
import { INVITATION_MS } from "../../src/model/people.ts";
import { type Client, change, child, distributor, type Operation, operation } from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";
import { ADA, OWNER, peopleService } from "./people-service.ts";

export function personConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`persons on ${name}`, () => {
    const given = peopleService(fresh);
    const {
      nextNumber,
      invite,
      disable,
      transfer,
      applied,
      newChild,
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
    } = given;

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
        const distributor = await given.service.confinedTo("emea");
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
        const emea = await given.service.confinedTo("emea");
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
        given.service.clock.nowMs += INVITATION_MS;
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
        const count = nextNumber();
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
        const count = nextNumber();
        const created = child(`c${count}`, "emea");
        await applied(created, operation("role.create", "emea", { ...scoped([`c${count}`]), name: `for-c${count}` }));
      });

      test("P-7 no given.service account is named like a person", async () => {
        const { key } = await ownedChild();
        await applied(invite(key, { ...ADA, email: "new@client.example", name: "New" }));
        const { members } = (await given.service.call("GET", `/v1/trees/rlc/organizations/${key}/members`)).json;
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
        const emea = await given.service.confinedTo("emea");
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
        const emea = await given.service.confinedTo("emea");
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
          [given.service, "rlc"],
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
        const emea = await given.service.confinedTo("emea");
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
        const emea = await given.service.confinedTo("emea");
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
  });
}
