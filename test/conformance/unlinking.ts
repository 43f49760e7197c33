/**
 * The life of a child on any store: pausing, protection, draining, and the way out of the tree (O-8 to O-13, U-1 to U-5). Through HTTP,
 * by a clock that the test sets. The whole way with its numbers: `seed-scenarios.ts`.
 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { INVITATION_MS } from "../../src/model/people.ts";
import { createToken } from "../../src/service/domain/tokens.ts";
import { query } from "../../src/service/store/statement.ts";
import type { GroupAnswer } from "../../src/wire/generated/wire.ts";
import {
  allocate,
  change,
  child,
  clientOf,
  distributor,
  drain,
  move,
  nameOwner,
  pause,
  protect,
  purchase,
  rekey,
  resume,
  root,
  serve,
  type UnderTest,
  unlink,
  unprotect,
} from "../service/under-test.ts";
import type { FreshStore } from "./conformance.ts";

const HOUR = 60 * 60 * 1000;

/** What became of a group: `applied`, or the code, rule and figures of its refusal. */
function said(answer: GroupAnswer): unknown {
  if (answer.status === "applied") return "applied";
  const { code, rule, figures } = answer.refusal;
  return { code, rule, ...(figures && { figures }) };
}

export function unlinkingConformance(name: string, fresh: () => Promise<FreshStore>): void {
  describe(`the life of a child on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
      // rlc 500,000 → cd 20,000, us 50,000; rlc → emea 100,000 → de 10,000
      const answer = await service.post([
        [root()],
        [child("cd", "rlc", 20_000), child("us", "rlc", 50_000)],
        [distributor("emea"), child("de", "emea")],
      ]);
      expect(answer.json.groups.map(said)).toEqual(["applied", "applied", "applied"]);
    });
    afterEach(async () => {
      await service.close();
      await database.remove();
    });

    const balances = async (key: string) => {
      const line = (await service.organizations()).get(key);
      if (!line) throw new Error(`${key} is not there`);
      const { phase, allocated, used, held, committedBelow } = line;
      const charge = line.parent === null ? allocated : Math.max(allocated, used + held + committedBelow);
      return { phase, allocated, used, held, available: charge - used - held - committedBelow };
    };
    const whole = async () => {
      const { json } = await service.call("GET", "/v1/trees/rlc/verification");
      expect(json.problems).toEqual([]);
    };
    const at = (sinceMs: number) => {
      service.clock.nowMs = Date.UTC(2026, 0, 31, 8) + sinceMs;
    };
    /** Drains an organization, and unlinks it an hour later. */
    const gone = async (key: string) => {
      expect(said(await service.group(drain(key)))).toBe("applied");
      at(HOUR);
      expect(said(await service.group(unlink(key, `The ${key}`)))).toBe("applied");
    };

    test("U-1 credits raised meanwhile stop it, and the hour begins again", async () => {
      await service.group(drain("cd"));
      at(HOUR / 2);
      expect(said(await service.group(allocate("cd", 10_000)))).toBe("applied");
      at(HOUR);
      expect(said(await service.group(unlink("cd", "The cd")))).toMatchObject({ code: "credits_left", rule: "U-1" });
      expect(said(await service.group(drain("cd")))).toBe("applied");
      at(2 * HOUR - 1);
      expect(said(await service.group(unlink("cd", "The cd")))).toMatchObject({ code: "hour_not_over" });
      at(2 * HOUR);
      expect(said(await service.group(unlink("cd", "The cd")))).toBe("applied");
      await whole();
    });

    test("U-3 is asked in the transaction: what was planned on an older version is refused", async () => {
      await service.group(drain("cd"));
      at(HOUR);
      const planned = (await service.organizations()).get("cd")?.version ?? 0;
      await service.post([[allocate("cd", 10_000)]], { run: "run-of-another" });
      const late = { ...unlink("cd", "The cd"), version: planned };
      expect(said(await service.group(late))).toMatchObject({ code: "changed_meanwhile" });
    });

    test("U-1 of an unlink and a raise at once, exactly one takes effect", async () => {
      await service.group(drain("cd"));
      at(HOUR);
      const [raised, left] = await Promise.all([
        service.group(allocate("cd", 10_000)),
        service.group(unlink("cd", "The cd")),
      ]);
      expect([said(raised), said(left)].filter((one) => one === "applied")).toHaveLength(1);
      await whole();
    });

    test("O-8 an unlink is called off by resuming, and by pausing", async () => {
      await service.group(drain("cd"));
      expect(said(await service.group(resume("cd")))).toBe("applied");
      expect(await balances("cd")).toMatchObject({ phase: "active", allocated: 0 });
      await service.group(drain("cd"));
      expect(said(await service.group(pause("cd")))).toBe("applied");
      expect(await balances("cd")).toMatchObject({ phase: "paused", allocated: 0 });
    });

    test("O-8 what never drained is not unlinked; draining and unlinking go together once the hour is over", async () => {
      await service.group(allocate("cd", 0));
      await service.group(allocate("us", 0), pause("us"));
      at(2 * HOUR);
      for (const key of ["cd", "us"])
        expect(said(await service.group(unlink(key, `The ${key}`))), key).toEqual({
          ...{ code: "phase_does_not_follow", rule: "O-8" },
        });
      const [answer] = (await service.post([[unlink("cd", "The cd")]])).json.groups;
      expect(answer).toMatchObject({ refusal: { status: 422, wayOut: "drain it first" } });
      expect(said(await service.group(drain("cd"), unlink("cd", "The cd")))).toBe("applied");
      expect(said(await service.group(drain("us")))).toBe("applied");
      expect(said(await service.group(unlink("us", "The us")))).toBe("applied");
      await whole();
    });

    test("U-3 a distributor with children stays, also where nothing else of it is asked for", async () => {
      expect(said(await service.group(drain("emea")))).toMatchObject({ code: "allocation_below_children" });
      await service.group(allocate("de", 0));
      expect(said(await service.group(drain("emea")))).toBe("applied");
      at(HOUR);
      expect(said(await service.group(unlink("emea", "The emea")))).toMatchObject({
        code: "children_left",
        rule: "U-3",
      });
      expect(said(await service.group(drain("de")))).toBe("applied");
      // The credits of de ended an hour ago: draining it now begins nothing anew.
      expect(
        (await service.post([[unlink("de", "The de"), unlink("emea", "The emea")]])).json.groups.map(said),
      ).toEqual(["applied"]);
      expect([...(await service.organizations()).keys()].sort()).toEqual(["cd", "rlc", "us"]);
      await whole();
    });

    test("O-9 what is below a paused distributor goes on to consume, until it is paused itself", async () => {
      await service.group(pause("emea"));
      await service.use({ key: "de", kind: "post", credits: 100 });
      expect(await balances("de")).toMatchObject({ phase: "active", used: 100 });
      await service.group(pause("de"));
      await expect(service.use({ key: "de", kind: "post", credits: 100 })).rejects.toThrow(/paused/);
    });

    describe("U-4 afterwards", () => {
      beforeEach(async () => {
        await service.use({ key: "cd", kind: "post", credits: 12_345 });
      });

      test("nothing of it is visible to the distributor, whose own log has what it did", async () => {
        const owner = await service.confinedTo("rlc");
        await gone("cd");
        const root = "/v1/trees/rlc";
        expect([...(await owner.organizations()).keys()].sort()).toEqual(["de", "emea", "rlc", "us"]);
        const list = (await owner.call("GET", `${root}/organizations`)).json;
        expect(list.organizations.map(({ key }: { key: string }) => key)).toEqual(["de", "emea", "rlc", "us"]);
        for (const path of [`${root}/organizations/cd`, `${root}/events?organization=cd`, "/v1/trees/cd/snapshot"])
          expect((await owner.call("GET", path)).status, path).toBe(404);
        const { events } = (await owner.call("GET", `${root}/events`)).json;
        const own = (await service.organizations()).get("rlc")?.id;
        expect(events.filter(({ address }: { address: string }) => address === "cd")).toMatchObject([
          { kind: "organization.unlink", organization: own, before: { phase: "draining", used: 12_345 } },
        ]);
        const { entries } = (await owner.call("GET", `${root}/ledger`)).json;
        const ids = new Set((await owner.organizations()).values().map(({ id }) => id));
        expect(entries.filter(({ organization }: { organization: string }) => !ids.has(organization))).toEqual([]);
        expect(said(await owner.group(resume("cd")))).toMatchObject({ code: "not_found" });
        expect(said(await owner.group(allocate("cd", 10_000)))).toMatchObject({ code: "not_found" });
        const asked = { tree: "rlc", organization: "cd", name: "n", principal: null, role: "admin", access: "full" };
        const token = { body: { ...asked, expiresAt: null }, headers: { "idempotency-key": "of-who-has-left" } };
        expect((await owner.call("POST", "/v1/tokens", token)).status).toBe(404);
      });

      test("the distributor's runs are told without what the organization does by itself", async () => {
        const owner = await service.confinedTo("rlc");
        await gone("cd");
        await service.post([[change("cd", { country: "AT" })]], { run: "run-own", stack: null });
        const { runs } = (await owner.call("GET", "/v1/trees/rlc/runs")).json;
        expect(runs.map(({ run }: { run: string }) => run)).toEqual(["run-1"]);
        expect((await owner.call("GET", "/v1/trees/rlc/runs/run-own")).status).toBe(404);
      });

      test("its own people still see it as their root, and its service accounts are at an end", async () => {
        const account = await service.confinedTo("cd");
        const { store, clock, socketPath } = service;
        const { id } = (await service.organizations()).get("cd") ?? { id: "" };
        const [tree = 0, organization = 0] = id.split("-").map((part) => Number.parseInt(part, 36));
        const secret = await store.write(function* () {
          const scope = { tree, organization };
          const made = yield* createToken(
            { name: "own", principal: "person", role: "owner", scope, expiresAt: null },
            clock.nowMs,
          );
          const own = "WHERE tree = $1 AND organization = $2";
          const [owner] = yield* query(`SELECT person FROM memberships ${own}`, tree, organization);
          // The owner, who has accepted (P-1).
          yield* query(`UPDATE memberships SET state = 'active' ${own}`, tree, organization);
          yield* query("UPDATE organizations SET owner_state = NULL, owner_until = NULL WHERE key = 'cd'");
          yield* query(
            "UPDATE tokens SET person = $1, home = organization WHERE principal = 'person'",
            owner?.[0] ?? 0,
          );
          return made;
        });
        const own = clientOf(socketPath, secret);
        await gone("cd");
        expect((await account.call("GET", "/v1/trees/cd/snapshot")).status).toBe(401);
        const seen = await own.organizations("cd");
        expect([...seen.values()]).toMatchObject([
          { key: "cd", parent: null, phase: "unlinked", allocated: 0, used: 0 },
        ]);
        expect((await own.call("GET", "/v1/trees")).json.trees).toMatchObject([{ root: "cd" }]);
        expect((await own.call("GET", "/v1/trees/cd/organizations/cd")).status).toBe(200);
        expect((await own.call("GET", "/v1/trees/cd/organizations/rlc")).status).toBe(404);
        expect((await own.call("GET", "/v1/trees/cd/events")).json.events.length).toBeGreaterThan(0);
        const answer = await own.post([[change("cd", { name: "CD by itself" })]], { root: "cd", stack: null });
        expect(answer.json.groups.map(said)).toEqual(["applied"]);
        await own.close();
        await whole();
      });

      test("the operator finds it in the tree that it left, and asks its owner again", async () => {
        await gone("cd");
        // By itself it is no tree; the log of its distributor says which have left, and each is read there by its key.
        const apart = (await service.call("GET", "/v1/trees/cd/snapshot")).text;
        expect(JSON.parse(apart.split("\n")[0] ?? "")).toMatchObject({ tree: "cd", lineage: "", count: 0 });
        const { events } = (await service.call("GET", "/v1/trees/rlc/events?organization=rlc&order=newest")).json;
        const left = events.filter(({ kind }: { kind: string }) => kind === "organization.unlink");
        expect(left.map(({ address }: { address: string }) => address)).toEqual(["cd"]);
        const path = "/v1/trees/rlc/organizations/cd";
        expect((await service.call("GET", path)).json).toMatchObject({ phase: "unlinked", name: "The cd" });
        const [owner] = (await service.call("GET", `${path}/members`)).json.members;
        service.clock.nowMs += INVITATION_MS;
        expect((await service.call("POST", `${path}/members/${owner.person}/invitation`)).status).toBe(204);
        const { mails } = (await service.call("GET", "/v1/trees/rlc/outbox")).json;
        const [mail] = mails.filter((one: { organization: string }) => one.organization === "cd");
        const { text: written } = (await service.call("GET", `/v1/trees/rlc/outbox/${mail.id}`)).json;
        const secret = /accept (\S{20,})/.exec(written)?.[1];
        const accepted = await service.call("POST", "/v1/invitations/accept", { body: { secret } });
        expect([accepted.status, accepted.json.organization]).toEqual([200, "cd"]);
      });

      test("O-2, O-3 its name is free, also in the same group, and its key is not", async () => {
        await service.group(drain("cd"));
        at(HOUR);
        const named = { name: "The cd" };
        const both = await service.group(unlink("cd", "The cd"), child("cd2", "rlc", 10_000, named));
        expect(said(both)).toBe("applied");
        expect(said(await service.group(child("cd", "rlc", 10_000, { name: "New" })))).toMatchObject({
          ...{ code: "key_retired", rule: "O-2" },
        });
        expect(said(await service.group(rekey("us", "cd")))).toMatchObject({ code: "key_retired" });
        await whole();
      });

      test("O-7 its external id stays its own, also in the same group", async () => {
        await service.group(change("cd", { externalId: "SF-1" }), drain("cd"));
        at(HOUR);
        const taking = child("cd2", "rlc", 10_000, { externalId: "SF-1" });
        expect(said(await service.group(unlink("cd", "The cd"), taking))).toMatchObject({ code: "external_id_taken" });
        expect(said(await service.group(unlink("cd", "The cd")))).toBe("applied");
        expect(said(await service.group(taking))).toMatchObject({ code: "external_id_taken" });
      });

      test("O-8 it does not come back, and no credits reach it", async () => {
        await gone("cd");
        for (const asked of [
          resume("cd"),
          drain("cd"),
          purchase("cd", 5),
          allocate("cd", 10_000),
          move("cd", "emea"),
          protect("cd"),
        ])
          expect(said(await service.group({ ...asked })), asked.kind).toMatchObject({
            code: "phase_does_not_follow",
            rule: "O-8",
          });
        const posted = { body: { operation: "op-of-who-has-left", credits: 1 } };
        expect((await service.call("POST", "/v1/trees/rlc/organizations/cd/usage", posted)).status).toBe(422);
        await whole();
      });
    });

    test("O-9 what is paused consumes nothing new, and stays charged", async () => {
      await service.use({ key: "cd", kind: "hold", credits: 500 });
      await service.group(pause("cd"));
      const posted = { body: { operation: "op-of-who-is-paused", credits: 1 } };
      const { status, json } = await service.call("POST", "/v1/trees/rlc/organizations/cd/usage", posted);
      expect([status, json.code, json.rule]).toEqual([422, "organization_paused", "O-9"]);
      await service.use({ key: "cd", kind: "void", credits: 500 });
      expect(await balances("cd")).toMatchObject({ phase: "paused", allocated: 20_000, available: 20_000 });
      await service.group(resume("cd"));
      await service.use({ key: "cd", kind: "post", credits: 1 });
      await whole();
    });

    test("O-13 what is protected refuses pause, drain, move and cut, until an earlier, separate run has lifted it", async () => {
      await service.group(protect("cd"));
      const asked = () => [pause("cd"), drain("cd"), move("cd", "emea"), allocate("cd", 10_000)];
      for (const one of asked())
        expect(said(await service.group(one)), one.kind).toMatchObject({ code: "protected", rule: "O-13" });
      for (const fine of [
        allocate("cd", 30_000),
        change("cd", { country: "AT" }),
        nameOwner("cd", { name: "N", email: "n@x.example" }),
      ])
        expect(said(await service.group(fine)), fine.kind).toBe("applied");
      expect(said(await service.group(unprotect("cd"), pause("cd")))).toMatchObject({ code: "protected" });
      await service.post([[unprotect("cd")]], { run: "run-lifting" });
      for (const one of asked()) {
        const answer = await service.post([[one]], { run: "run-lifting" });
        expect(answer.json.groups.map(said), one.kind).toMatchObject([{ code: "protected" }]);
      }
      for (const one of [pause("cd"), allocate("cd", 10_000), drain("cd")]) {
        const answer = await service.post([[one]], { run: "run-later" });
        expect(answer.json.groups.map(said), one.kind).toEqual(["applied"]);
      }
    });

    test("PATCH takes phase, protection and settings, and says them again without doing anything", async () => {
      const path = "/v1/trees/rlc/organizations/emea";
      const patch = (body: object) => service.call("PATCH", path, { body, headers: { "if-match": "*" } });
      const asked = { state: "paused", access: "delegated", customerAccess: "refuse", usedOnUnlink: "refund" };
      const settings = { access: "delegated", customerAccess: "refuse", usedOnUnlink: "refund" };
      expect((await patch({ ...asked, protected: true })).json).toMatchObject({
        ...settings,
        phase: "paused",
        protected: true,
      });
      const { json } = await service.call("GET", "/v1/trees/rlc/snapshot").then(() => service.call("GET", path));
      expect((await patch({ ...asked, protected: true })).json.version).toBe(json.version);
      expect((await patch({ protected: false, credits: 90_000 })).json).toMatchObject({
        code: "protected",
        rule: "O-13",
      });
      expect((await patch({ protected: false })).status).toBe(200);
      expect((await patch({ state: "active", access: "sealed" })).json).toMatchObject({
        phase: "active",
        access: "sealed",
      });
      expect((await patch({ state: "unlinked" })).json).toMatchObject({ code: "body_invalid" });
    });
  });
}
