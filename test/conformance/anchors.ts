/** Anchors on any store (N-1 to N-4, U-3): what they may not have, who may be anchored, and what becomes of those. Through HTTP. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { query, text } from "../../src/service/store/statement.ts";
import type { GroupAnswer, SnapshotLine } from "../../src/wire/generated/wire.ts";
import {
  allocate,
  type Client,
  change,
  child,
  clientOf,
  distributor,
  drain,
  invite,
  newOperationId,
  operation,
  rekey,
  root,
  serve,
  type UnderTest,
  unlink,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const HOUR = 60 * 60 * 1000;
const OWNER = { name: "Ada", email: "ada@example.com" };
const NEW = { kind: "ChildOrganization" as const, region: "eu1", country: "DE", owner: OWNER };
const anchor = (key: string, parent = "rlc", credits = 0) =>
  operation("organization.create", key, { ...NEW, parent, name: `Group ${key}`, credits, anchor: true });
const anchored = (key: string, anchorRef: string, parent = "rlc") =>
  operation("organization.create", key, { ...NEW, parent, name: `Part ${key}`, credits: 10_000, anchorRef });
const activate = (key: string) => operation("organization.activate", key, { activated: true });

/** What became of a group: `applied`, or the code and rule of its refusal. */
function said(answer: GroupAnswer): string {
  return answer.status === "applied" ? "applied" : `${answer.refusal.rule} ${answer.refusal.code}`;
}

export function anchorConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`anchors on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    /** rlc → acme (an anchor, activated), beta (an anchor), us; rlc → emea → de */
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
      const answer = await service.post([
        [root()],
        [anchor("acme"), activate("acme"), anchor("beta")],
        [child("us"), distributor("emea")],
        [child("de", "emea")],
      ]);
      expect(answer.json.groups.map(said)).toEqual(["applied", "applied", "applied", "applied"]);
    });
    afterEach(async () => {
      await service.close();
      await database.remove();
    });

    const post = async (...groups: Parameters<UnderTest["post"]>[0]) =>
      (await service.post(groups)).json.groups.map(said);
    const lineOf = async (key: string): Promise<SnapshotLine | undefined> => (await service.organizations()).get(key);

    test("N-1: an anchor is a child without credits, usage and anchor of its own", async () => {
      expect(await lineOf("acme")).toMatchObject({ anchor: true, activated: true, allocated: 0 });
      expect(await lineOf("us")).not.toHaveProperty("anchor");
      expect(
        await post(
          [anchor("rich", "rlc", 10_000)],
          [allocate("acme", 10_000)],
          [change("beta", { anchorRef: "acme" })],
          [
            operation("organization.create", "top", {
              ...NEW,
              kind: "Distributor",
              parent: "rlc",
              name: "T",
              credits: 0,
              anchor: true,
            }),
          ],
          [activate("us")],
          [activate("acme")],
        ),
      ).toEqual([
        "N-1 anchor_has_none",
        "N-1 anchor_has_none",
        "N-2 anchor_of_anchor",
        "N-1 anchor_not_child",
        "N-2 anchor_missing",
        "N-2 anchor_activated",
      ]);
      for (const path of ["usage", "holds"]) {
        const body = { operation: newOperationId(), credits: 1 };
        const answer = await service.call("POST", `/v1/trees/rlc/organizations/acme/${path}`, { body });
        expect(answer.json).toMatchObject({ status: 422, rule: "N-1", code: "anchor_has_none" });
      }
    });

    test("N-2: an anchor is there and activated; from none to one is in place, and then it stays", async () => {
      expect(
        await post(
          [anchored("a1", "nobody")],
          [anchored("a1", "us")],
          [anchored("a1", "beta")],
          [change("us", { anchorRef: "acme" }), anchored("a1", "acme"), anchored("d1", "acme", "emea")],
          [activate("beta")],
          [change("us", { anchorRef: "beta" })],
          [change("emea", { anchorRef: "acme" })],
        ),
      ).toEqual([
        ...["N-2 anchor_missing", "N-2 anchor_missing", "N-2 anchor_missing"],
        ...["applied", "applied", "N-2 anchor_kept", "N-1 anchor_not_child"],
      ]);
      expect((await lineOf("us"))?.anchorRef).toBe("acme");
      const own = await service.confinedTo("us");
      expect((await own.call("GET", "/v1/trees/us/snapshot")).text).not.toContain("acme");
    });

    describe("P-6: users of an anchor", () => {
      const clients: Client[] = [];
      afterEach(async () => {
        for (const client of clients.splice(0)) await client.close();
      });
      /** Somebody who has been invited to an organization, and has accepted. */
      async function joined(key: string, email: string, roles: string[]): Promise<Client> {
        await post([invite(key, email, roles)]);
        const [row] = await service.store.read(() =>
          query(
            `SELECT b.secret FROM outbox b JOIN persons p ON p.tree = b.tree AND p.number = b.person
             WHERE p.email = $1 AND b.kind = 'invitation'`,
            email,
          ),
        );
        const answer = await service.call("POST", "/v1/invitations/accept", { body: { secret: text(row?.[0]) } });
        expect([answer.status, answer.json.organization]).toEqual([200, key]);
        const client = clientOf(service.socketPath, answer.json.token.secret);
        clients.push(client);
        return client;
      }
      async function opened(client: Client, key: string): Promise<Client> {
        const answer = await client.call("POST", `/v1/trees/acme/organizations/${key}/open`);
        expect([answer.status, answer.json.organization]).toEqual([201, key]);
        const inside = clientOf(service.socketPath, answer.json.secret);
        clients.push(inside);
        return inside;
      }

      beforeEach(async () => {
        expect(await post([anchored("a1", "acme"), anchored("a2", "acme")])).toEqual(["applied"]);
      });

      test("act in its children as their own, with their roles, and nowhere else", async () => {
        const admin = await joined("acme", "cross@acme.example", ["admin"]);
        const inside = await opened(admin, "a1");
        expect((await inside.call("GET", "/v1/me")).json).toMatchObject({ organization: "a1", role: "admin" });
        const invited = { id: newOperationId(), kind: "membership.invite", address: "a1", version: null };
        const after = { email: "new@a1.example", name: "New", roles: ["member"] };
        const body = { stack: null, run: "run-1", groups: [{ operations: [{ ...invited, after }] }] };
        expect((await inside.call("POST", "/v1/trees/a1/changesets", { body })).json.groups.map(said)).toEqual([
          "applied",
        ]);
        for (const key of ["us", "a2", "rlc"])
          expect((await inside.call("GET", `/v1/trees/a1/organizations/${key}`)).status).toBe(404);
        for (const key of ["us", "de", "nobody", "beta"])
          expect((await admin.call("POST", `/v1/trees/acme/organizations/${key}/open`)).status).toBe(404);
        const { events } = (await service.call("GET", "/v1/trees/rlc/events?organization=a1")).json;
        expect(events.at(-2)).toMatchObject({ kind: "organization.open", after: { as: "cross-customer" } });
      });

      test("are let in no longer once they leave the anchor, or the child refuses its people", async () => {
        const member = await joined("acme", "cross@acme.example", ["member"]);
        const [one, two] = [await opened(member, "a1"), await opened(member, "a2")];
        await post([change("a2", { customerAccess: "refuse" })]);
        expect((await two.call("GET", "/v1/me")).json).toMatchObject({ status: 401, rule: "O-10" });
        expect((await member.call("POST", "/v1/trees/acme/organizations/a2/open")).json).toMatchObject({
          rule: "O-10",
        });
        expect((await one.call("GET", "/v1/me")).status).toBe(200);
        await post([operation("membership.disable", "acme", { email: "cross@acme.example" })]);
        expect((await one.call("GET", "/v1/me")).status).toBe(401);
      });

      test("P-7 by a role for one of its children open no other, nor go on when it is narrowed", async () => {
        const clerk = (children: string[], kind: "role.create" | "role.update" = "role.create") =>
          operation(kind, "acme", { name: "clerk", permissions: ["users:view"], includes: [], scope: { children } });
        expect(
          await post(
            [clerk(["a1"])],
            [
              operation("role.update", "acme", {
                name: "clerk",
                permissions: [],
                includes: [],
                scope: { children: ["us"] },
              }),
            ],
          ),
        ).toEqual(["applied", "P-7 scope_unknown"]);
        const member = await joined("acme", "clerk@acme.example", ["clerk"]);
        const inside = await opened(member, "a1");
        expect((await inside.call("GET", "/v1/trees/a1/organizations/a1/members")).status).toBe(200);
        expect((await member.call("POST", "/v1/trees/acme/organizations/a2/open")).status).toBe(403);
        expect(await post([clerk(["a2"], "role.update")])).toEqual(["applied"]);
        expect((await inside.call("GET", "/v1/me")).status).toBe(401);
      });

      test("P-7 by a role for one of its children go on under another key of it, above and at its anchor, and loses one that is unlinked", async () => {
        const scoped = (...children: string[]) => ({
          ...{ name: "for-some", permissions: ["users:view"], includes: [] },
          scope: { children },
        });
        const scopeAt = async (key: string) =>
          ((await service.call("GET", `/v1/trees/rlc/organizations/${key}`)).json as SnapshotLine).roles?.find(
            ({ name }) => name === "for-some",
          )?.scope?.children;
        expect(
          await post(
            [child("k1", "rlc"), child("k2", "rlc")],
            [change("k1", { anchorRef: "acme" })],
            [
              operation("role.create", "acme", scoped("a1", "k1")),
              operation("role.create", "rlc", scoped("k1", "k2")),
              operation("role.create", "k1", scoped("k1")),
            ],
          ),
        ).toEqual(["applied", "applied", "applied"]);
        const member = await joined("acme", "some@acme.example", ["for-some"]);
        const inside = await opened(member, "k1");
        expect(await post([rekey("k1", "k9")])).toEqual(["applied"]);
        expect([await scopeAt("acme"), await scopeAt("rlc"), await scopeAt("k9")]).toEqual([
          ["a1", "k9"],
          ["k2", "k9"],
          ["k9"],
        ]);
        expect((await inside.call("GET", "/v1/me")).json.organization).toBe("k9");
        // Nothing of a group that is refused stays.
        expect(await post([rekey("k9", "k8"), operation("role.update", "rlc", scoped("nowhere"))])).toEqual([
          "P-7 scope_unknown",
        ]);
        expect(await scopeAt("rlc")).toEqual(["k2", "k9"]);
        expect(await post([drain("k9"), drain("k2")])).toEqual(["applied"]);
        service.clock.nowMs += HOUR;
        expect(await post([unlink("k9", "The k1")], [unlink("k2", "The k2")])).toEqual(["applied", "applied"]);
        // A scope of none reaches nothing, and not everything.
        expect([await scopeAt("acme"), await scopeAt("rlc"), await scopeAt("k9")]).toEqual([["a1"], [], ["k9"]]);
      });

      test("of one child give nothing in another of the same anchor", async () => {
        const own = await joined("a1", "one@a1.example", ["admin"]);
        expect((await own.call("POST", "/v1/trees/a1/organizations/a2/open")).status).toBe(404);
        expect((await own.call("POST", "/v1/trees/a1/organizations/acme/open")).status).toBe(404);
      });
    });

    test("U-3: who anchors others stays; they keep their anchor under another key of it", async () => {
      expect(await post([change("us", { anchorRef: "acme" })], [rekey("acme", "acme-group")])).toEqual([
        "applied",
        "applied",
      ]);
      expect((await lineOf("us"))?.anchorRef).toBe("acme-group");
      expect(await post([drain("acme-group"), drain("us")])).toEqual(["applied"]);
      service.clock.nowMs += HOUR;
      expect(
        await post(
          [unlink("acme-group", "Group acme")],
          [anchored("a1", "acme-group")],
          [unlink("us", "The us"), unlink("acme-group", "Group acme")],
        ),
      ).toEqual(["U-3 anchored_left", "N-2 anchor_missing", "applied"]);
    });
  });
}
