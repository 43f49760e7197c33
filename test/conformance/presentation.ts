/** How organizations look, and whom they tell (B-2 to B-4), on any store. Through HTTP. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Event, GroupAnswer, Presentation, SnapshotLine } from "../../src/wire/generated/wire.ts";
import {
  type Client,
  child,
  clientOf,
  distributor,
  drain,
  move,
  operation,
  rekey,
  root,
  serve,
  type UnderTest,
  unlink,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const UNSAID: Presentation = {
  ...{ subdomain: null, branding: null, contactMenu: null },
  ...{ alertsTo: null, support: null, management: null },
};
const make = (at: string, said: Partial<Presentation>) => operation("presentation.create", at, { ...UNSAID, ...said });
const put = (at: string, said: Partial<Presentation>) => operation("presentation.update", at, { ...UNSAID, ...said });
const drop = (at: string) => operation("presentation.delete", at, {});

/** What became of a group: `applied`, or the code and rule of its refusal. */
function said(answer: GroupAnswer): string {
  return answer.status === "applied" ? "applied" : `${answer.refusal.rule} ${answer.refusal.code}`;
}

const FULL: Presentation = {
  subdomain: "cd-care",
  branding: { productName: "“Care” \\ 'x'", logo: "https://cd.example/l.svg", color: "#00aa00" },
  contactMenu: [
    { label: "Help", url: "https://cd.example/help", email: "help@cd.example", phone: "1" },
    { label: "b" },
  ],
  alertsTo: ["b@cd.example", "c@cd.example"],
  support: { profile: "client", website: "https://cd.example", email: "s@cd.example", phone: "2" },
  management: "client",
};

export function presentationConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`how organizations look, on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    /** rlc → us, ca; rlc → emea → de */
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
      await service.post([[root()], [distributor("emea"), child("us"), child("ca")], [child("de", "emea")]]);
    });
    afterEach(async () => {
      await service.close();
      await database.remove();
    });

    const path = (key: string, at = "rlc") => `/v1/trees/${at}/organizations/${key}/presentation`;
    const look = async (key: string, client: Client = service, at = "rlc") =>
      (await client.call("GET", path(key, at))).json;
    const lineOf = async (key: string): Promise<SnapshotLine | undefined> => (await service.organizations()).get(key);
    const eventsOf = async (client: Client = service): Promise<Event[]> => {
      const { events } = (await client.call("GET", "/v1/trees/rlc/events?limit=1000")).json;
      return events.filter(({ kind }: Event) => kind.startsWith("presentation."));
    };

    test("B-3: is kept with its organization, in snapshot, answers and events; who is mailed is a person there", async () => {
      await service.group(make("us", FULL));
      expect((await lineOf("us"))?.presentation).toEqual(FULL);
      expect((await lineOf("rlc"))?.presentation).toBeUndefined();
      expect((await look("us")).own).toEqual(FULL);
      const [event] = await eventsOf();
      expect(event?.before).toEqual({ presentation: null });
      const stored = event?.after?.presentation;
      const named = typeof stored === "object" && stored && "alertsTo" in stored ? stored.alertsTo : [];
      const ids: readonly unknown[] = Array.isArray(named) ? named : [];
      expect(stored).toEqual({ ...FULL, alertsTo: [expect.stringMatching(/-\d+$/), expect.stringMatching(/-\d+$/)] });
      const asked = `/v1/trees/rlc/persons?ids=${ids.join(",")}`;
      for (const client of [service, await service.confinedTo("us")]) {
        const at = client === service ? asked : asked.replace("rlc", "us");
        const { persons } = (await client.call("GET", at)).json;
        expect(persons.map(({ email }: { email: string }) => email).toSorted()).toEqual(FULL.alertsTo);
      }
      const answers = await service.post([[put("us", { alertsTo: ["c@cd.example"] })], [drop("us")], [drop("us")]]);
      expect(answers.json.groups.map(said)).toEqual(["applied", "applied", "B-3 presentation_unknown"]);
      expect((await look("us")).own).toBeNull();
      expect((await lineOf("us"))?.presentation).toBeUndefined();
      expect((await eventsOf()).at(-1)?.before).toEqual({ presentation: { ...UNSAID, alertsTo: [ids[1]] } });
    });

    test("B-3: a subdomain is one organization's of the whole service, and changes hands within a group", async () => {
      await service.group(make("us", { subdomain: "alpha" }), make("ca", { subdomain: "beta" }));
      const answers = await service.post([
        [put("us", { subdomain: "beta" }), put("ca", { subdomain: "alpha" })],
        [put("us", { subdomain: "alpha" }), make("de", { contactMenu: [] })],
        [make("de", { subdomain: "alpha" }), drop("ca")],
      ]);
      expect(answers.json.groups.map(said)).toEqual(["applied", "B-3 subdomain_taken", "applied"]);
      expect((await lineOf("us"))?.presentation?.subdomain).toBe("beta");
      expect((await lineOf("de"))?.presentation).toEqual({ ...UNSAID, subdomain: "alpha" });
      const other = { ...root("other"), address: "other" };
      const body = {
        stack: null,
        run: "run-x",
        groups: [{ operations: [other, make("other", { subdomain: "beta" })] }],
      };
      const answer = (await service.call("POST", "/v1/trees/other/changesets", { body })).json.groups[0];
      expect(said(answer)).toBe("B-3 subdomain_taken");
      expect(answer.refusal.detail).toContain("another tree");
      const own = await service.confinedTo("ca");
      const taken = await own.call("PUT", path("ca", "ca"), { body: { ...UNSAID, subdomain: "beta" } });
      expect(taken.json).toMatchObject({ status: 422, code: "subdomain_taken", rule: "B-3" });
      expect(taken.text).not.toMatch(/\bus\b/);
    });

    test("B-2 B-3 B-4: takes no address that files could not hold (P-3), in a change set or by itself", async () => {
      const wrong: readonly Partial<Presentation>[] = [
        { alertsTo: ["b@cd.example", "ü@cd.example"] },
        { support: { email: "a..b@cd.example" } },
        { contactMenu: [{ label: "a", email: ".a@cd.example" }] },
      ];
      const answers = await service.post(wrong.map((one) => [make("us", one)]));
      expect(answers.json.groups.map(said)).toEqual(["B-4", "B-2", "B-3"].map((rule) => `${rule} email_malformed`));
      const put = await service.call("PUT", path("us"), { body: { ...UNSAID, ...wrong[0] } });
      expect(put.json).toMatchObject({ status: 422, code: "email_malformed", rule: "B-4", field: "alertsTo.1" });
      const account = operation("billing.create", "us", { computers: 1, invoicesTo: "a..b@cd.example", payment: null });
      expect((await service.post([[account]])).json.groups.map(said)).toEqual(["B-1 email_malformed"]);
    });

    test("B-2 B-3 B-4: answers what is shown, with whose it is; O-6 a child learns the look of what is above, not its key", async () => {
      const look1 = { branding: { productName: "RLC" }, support: { website: "https://rlc.example" } };
      await service.group(make("rlc", { ...look1, contactMenu: [{ label: "Help" }] }), make("de", { contactMenu: [] }));
      const { own, shown } = await look("de");
      expect(own).toEqual({ ...UNSAID, contactMenu: [] });
      expect(shown).toEqual({
        branding: { from: "rlc", inherited: true, value: look1.branding },
        contactMenu: { from: "de", inherited: false, value: [] },
        support: { from: "rlc", inherited: true, value: look1.support },
        alerts: { to: ["ada@example.com"], owner: true },
      });
      const seen = (await look("de", await service.confinedTo("de"), "de")).shown;
      expect(seen.branding).toEqual({ from: null, inherited: true, value: look1.branding });
      expect((await look("us", await service.confinedTo("de"), "de")).status).toBe(404);
    });

    test("P-7 O-6: a sealed child's is its distributor's to see and to set too, and no sibling's", async () => {
      const above = await service.confinedTo("rlc");
      const [us, ca] = [await service.confinedTo("us"), await service.confinedTo("ca")];
      expect((await above.call("PUT", path("us"), { body: { ...UNSAID, management: "provider" } })).status).toBe(200);
      const forgotten = await us.call("PUT", path("us", "us"), { body: { ...UNSAID, subdomain: "acme" } });
      expect(forgotten.json).toMatchObject({ status: 403, rule: "B-2" });
      const kept = { ...UNSAID, subdomain: "acme", management: "provider" };
      expect((await us.call("PUT", path("us", "us"), { body: kept })).json.own).toEqual(kept);
      expect((await us.call("DELETE", path("us", "us"))).json).toMatchObject({ status: 403, rule: "B-2" });
      expect((await ca.call("GET", path("us", "ca"))).status).toBe(404);
      const linesWith = async (client: Client, at: string) =>
        (await client.call("GET", `/v1/trees/${at}/snapshot`)).text.split("\n").filter((line) => line.includes("acme"));
      expect(await linesWith(above, "rlc")).toHaveLength(1);
      expect(await linesWith(ca, "ca")).toHaveLength(0);
      expect(await eventsOf(above)).toHaveLength(2);
      const asked = { name: "looks", role: "member", access: "full", tree: "rlc", organization: "rlc" };
      const body = { ...asked, principal: null, expiresAt: null };
      const token = await service.call("POST", "/v1/tokens", {
        body,
        headers: { "idempotency-key": "a-token-of-one" },
      });
      const member = clientOf(service.socketPath, token.json.secret);
      expect((await member.call("GET", path("us"))).status).toBe(403);
      expect(await linesWith(member, "rlc")).toHaveLength(0);
      expect(await eventsOf(member)).toHaveLength(0);
      await member.close();
    });

    test("O-12: what moves inherits from above its new place; a new key changes nothing of it", async () => {
      await service.group(
        make("rlc", { branding: { productName: "RLC" } }),
        make("emea", { branding: { color: "#0000ff" } }),
      );
      await service.group(make("us", { subdomain: "alpha" }));
      const from = async () => (await look("us")).shown.branding.from;
      expect(await from()).toBe("rlc");
      await service.group(move("us", "emea"));
      expect(await from()).toBe("emea");
      const answers = await service.post([
        [rekey("us", "usa"), put("usa", { subdomain: "beta" }), make("ca", { subdomain: "alpha" })],
      ]);
      expect(answers.json.groups.map(said)).toEqual(["applied"]);
      expect([(await lineOf("usa"))?.presentation?.subdomain, (await lineOf("ca"))?.presentation?.subdomain]).toEqual([
        ...["beta", "alpha"],
      ]);
    });

    test("B-3: of trees that want one subdomain at the same time, one gets it and the others are told", async () => {
      const trees = ["one", "two", "six"];
      for (const key of trees) {
        const body = { stack: null, run: "run-x", groups: [{ operations: [root(key)] }] };
        await service.call("POST", `/v1/trees/${key}/changesets`, { body });
      }
      const body = { ...UNSAID, subdomain: "wanted" };
      const answers = await Promise.all(trees.map((key) => service.call("PUT", path(key, key), { body })));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422, 422]);
      for (const { status, json } of answers) if (status === 422) expect(json.code).toBe("subdomain_taken");
    });

    test("U-4: who is unlinked keeps what it said, inherits nothing, and is out of its distributor's sight and reach", async () => {
      await service.group(make("rlc", { branding: { productName: "RLC" } }));
      await service.group(make("us", { subdomain: "alpha", management: "provider", alertsTo: ["b@cd.example"] }));
      const above = await service.confinedTo("rlc");
      expect((await look("us")).shown.branding.inherited).toBe(true);
      await service.group(drain("us"));
      service.clock.nowMs += 3_600_000;
      await service.group(unlink("us", (await lineOf("us"))?.name ?? ""));
      expect((await look("us")).shown.branding).toEqual({ from: null, inherited: false, value: null });
      const body = { ...UNSAID, subdomain: "alpha", alertsTo: ["b@cd.example"], branding: { color: "#112233" } };
      expect((await service.call("PUT", path("us"), { body })).json.own).toEqual(body);
      expect((await above.call("GET", path("us"))).status).toBe(404);
      expect((await eventsOf(above)).map(({ address, kind }) => `${address} ${kind}`)).toEqual([
        "rlc presentation.create",
      ]);
      const [taken] = (await service.post([[make("ca", { subdomain: "alpha" })]])).json.groups;
      expect(said(taken)).toBe("B-3 subdomain_taken");
      const erased = await above.call("POST", "/v1/trees/rlc/erasures", { body: { email: "b@cd.example" } });
      expect(erased.json).toMatchObject({ persons: 0 });
      expect((await look("us")).own.alertsTo).toEqual(["b@cd.example"]);
    });

    test("B-4: a root's owners and admins erase whom alerts of sealed children go to, and are told that they did", async () => {
      await service.group(make("us", { alertsTo: ["b@cd.example"], subdomain: "alpha" }));
      const above = await service.confinedTo("rlc");
      const [event] = await eventsOf(above);
      const [, id = ""] = /"alertsTo":\["([^"]+)"\]/.exec(JSON.stringify(event?.after)) ?? [];
      const who = async (client: Client) => (await client.call("GET", `/v1/trees/rlc/persons?ids=${id}`)).json.persons;
      expect(await who(above)).toMatchObject([{ email: "b@cd.example", erasedAt: null }]);
      const erase = () => above.call("POST", "/v1/trees/rlc/erasures", { body: { email: "b@cd.example" } });
      expect((await erase()).json).toMatchObject({ persons: 1 });
      expect((await erase()).json).toMatchObject({ persons: 0 });
      expect(await who(above)).toMatchObject([{ email: null, erasedAt: expect.any(String) }]);
      expect(await who(service)).toMatchObject([{ email: null, erasedAt: expect.any(String) }]);
      expect((await look("us")).own).toEqual({ ...UNSAID, subdomain: "alpha" });
    });

    test("C-11: a put that is said again takes effect once", async () => {
      const headers = { "idempotency-key": "a-presentation" };
      const body = { ...UNSAID, subdomain: "once" };
      for (let time = 0; time < 2; time += 1)
        expect((await service.call("PUT", path("us"), { body, headers })).json.own).toEqual(body);
      expect(await eventsOf()).toHaveLength(1);
      expect((await service.call("DELETE", path("us"))).status).toBe(204);
      expect((await service.call("DELETE", path("us"))).json).toMatchObject({ code: "presentation_unknown" });
    });

    test("B-4: alerts go to whom the organization names, else to its owner; who is erased is named no longer", async () => {
      const use = (key: string, credits: number) => service.use({ key, kind: "post", credits });
      const alerted = async () => {
        const { mails } = (await service.call("GET", "/v1/trees/rlc/outbox?all=true&limit=1000")).json;
        return mails
          .filter(({ kind }: { kind: string }) => kind === "threshold")
          .map(
            ({ organization, to }: { organization: string; to: { email: string } | null }) =>
              `${organization} ${to?.email}`,
          )
          .toSorted();
      };
      await service.group(make("us", { alertsTo: ["b@cd.example", "c@cd.example"] }));
      await service.group(make("ca", { alertsTo: ["b@cd.example"] }));
      await use("us", 7_500);
      expect(await alerted()).toEqual(["us b@cd.example", "us c@cd.example"]);
      await service.group(make("rlc", { alertsTo: ["ops@rlc.example"] }));
      const before = await alerted();
      await use("us", 2_500);
      expect((await alerted()).length - before.length).toBe(3);
      expect(await alerted()).toContain("rlc ops@rlc.example");
      const erased = await service.call("POST", "/v1/trees/rlc/erasures", { body: { email: "B@cd.example" } });
      expect(erased.json).toMatchObject({ persons: 1 });
      expect((await look("us")).shown.alerts).toEqual({ to: ["c@cd.example"], owner: false });
      expect((await look("ca")).shown.alerts).toEqual({ to: ["ada@example.com"], owner: true });
      expect((await look("ca")).own).toBeNull();
      expect(JSON.stringify(await eventsOf())).not.toContain("b@cd.example");
      await use("ca", 7_500);
      expect(await alerted()).toContain("ca ada@example.com");
      await service.group(make("ca", { alertsTo: ["d@cd.example"] }));
      expect((await look("ca")).own.alertsTo).toEqual(["d@cd.example"]);
    });
  });
}
