/**
 * What the service must do over any store: run by every store's own test. Through HTTP on a socket, as its callers do.
 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/service/store/store.ts";
import type { GroupAnswer } from "../../src/wire/generated/wire.ts";
import {
  isChangeSetAnswer,
  isEventPage,
  isLedgerPage,
  isRefusal,
  isSnapshotHeader,
  isSnapshotLine,
  isVerification,
} from "../../src/wire/validate.ts";
import {
  allocate,
  change,
  child,
  distributor,
  move,
  nameOwner,
  newOperationId,
  type Operation,
  purchase,
  rekey,
  root,
  serve,
  type UnderTest,
} from "../service/under-test.ts";
import { resources } from "./resources.ts";
import { waiting } from "./waiting.ts";

/** A database that is fresh for one test. */
export interface FreshStore {
  /** Opens it; several times for several services on it. */
  open(): Promise<Store>;
  remove(): Promise<void>;
}

export function conformance(name: string, fresh: () => Promise<FreshStore>): void {
  resources(name, fresh);
  waiting(name, fresh);
  describe(`the service on ${name}`, () => {
    let database: FreshStore;
    let service: UnderTest;
    beforeEach(async () => {
      database = await fresh();
      service = await serve(await database.open());
    });
    afterEach(async () => {
      await service.close();
      await database.remove();
    });

    /** rlc 500,000 → emea 100,000 → de 10,000, fr 20,000; rlc → us 50,000 */
    async function plant(): Promise<void> {
      const answer = await service.post([
        [root()],
        [distributor("emea"), child("de", "emea"), child("fr", "emea", 20_000)],
        [child("us", "rlc", 50_000)],
      ]);
      expect(refusals(answer.json.groups)).toEqual([]);
    }

    async function wellAndConserved(): Promise<void> {
      const { json } = await service.call("GET", "/v1/trees/rlc/verification");
      expect(isVerification(json)).toBe(true);
      expect(json.problems).toEqual([]);
    }

    describe("laws, at their boundaries", () => {
      interface Case {
        readonly title: string;
        readonly before?: readonly Operation[];
        readonly asked: () => readonly Operation[];
        /** Undefined where it is applied. */
        readonly refused?: { code: string; rule: string; status?: number; figures?: object };
      }
      const cases: Case[] = [
        {
          title: "O-1 refuses a second root",
          asked: () => [root("other")],
          refused: { code: "second_root", rule: "O-1" },
        },
        {
          title: "O-1 refuses children of a child",
          asked: () => [child("x", "de")],
          refused: { code: "parent_not_distributor", rule: "O-1" },
        },
        { title: "O-1 takes level 8", asked: () => deep(6).concat(child("leaf", "d6")) },
        {
          title: "O-1 refuses level 9",
          asked: () => deep(7).concat(child("leaf", "d7")),
          refused: { code: "too_deep", rule: "O-1" },
        },
        {
          title: "O-2 refuses a key that is taken",
          asked: () => [child("us", "emea")],
          refused: { code: "key_taken", rule: "O-2" },
        },
        {
          title: "O-2 refuses a key that was given up",
          before: [rekey("us", "usa")],
          asked: () => [child("us", "emea")],
          refused: { code: "key_retired", rule: "O-2" },
        },
        {
          title: "O-2 refuses to rekey to a key that is taken",
          asked: () => [rekey("us", "de")],
          refused: { code: "key_taken", rule: "O-2" },
        },
        {
          title: "O-3 refuses a name that is taken in another case",
          asked: () => [child("x", "emea", 10_000, { name: "THE US" })],
          refused: { code: "name_taken", rule: "O-3" },
        },
        {
          title: "O-3 refuses to take over a name",
          asked: () => [change("de", { name: "the us" })],
          refused: { code: "name_taken", rule: "O-3" },
        },
        {
          title: "O-3 lets an organization change the case of its own name",
          asked: () => [change("us", { name: "THE US" })],
        },
        { title: "O-3 takes 100 characters", asked: () => [change("us", { name: "é".repeat(100) })] },
        {
          title: "O-3 refuses 101 characters",
          asked: () => [change("us", { name: "é".repeat(101) })],
          refused: { code: "name_malformed", rule: "O-3" },
        },
        {
          title: "O-3 refuses text-direction characters",
          asked: () => [change("us", { name: "a\u202eb" })],
          refused: { code: "name_malformed", rule: "O-3" },
        },
        {
          title: "O-3 lets names change hands within a group",
          asked: () => [
            change("us", { name: "between" }),
            change("de", { name: "The us" }),
            change("us", { name: "The de" }),
          ],
        },
        {
          title: "O-5 refuses a region that the service does not have",
          asked: () => [child("x", "emea", 10_000, { region: "mars1" })],
          refused: { code: "region_unknown", rule: "O-5" },
        },
        {
          title: "O-4 refuses a country that is none",
          asked: () => [change("us", { country: "XX" })],
          refused: { code: "country_unknown", rule: "O-4" },
        },
        {
          title: "O-6 answers an absent organization as not found",
          asked: () => [allocate("nobody", 10_000)],
          refused: { code: "not_found", rule: "O-6", status: 404 },
        },
        {
          title: "O-7 refuses an external id that is taken",
          before: [change("us", { externalId: "SF-1" })],
          asked: () => [change("de", { externalId: "SF-1" })],
          refused: { code: "external_id_taken", rule: "O-7" },
        },
        {
          title: "O-7 refuses vendor provisioning while one has no external id",
          before: [change("us", { externalId: "SF-1" })],
          asked: () => [change("rlc", { provisioning: "vendor", externalId: "SF-0" })],
          refused: { code: "external_id_missing", rule: "O-7" },
        },
        {
          title: "O-7 takes vendor provisioning when all have external ids",
          asked: () =>
            ["us", "de", "fr", "emea", "rlc"]
              .map((key) => change(key, { externalId: `SF-${key}` }))
              .concat(change("rlc", { provisioning: "vendor" })),
        },
        {
          title: "O-12 moves a distributor with all that is below it",
          before: [distributor("apac")],
          asked: () => [move("emea", "apac")],
        },
        {
          title: "O-12 refuses a move that would be too deep",
          before: deep(7),
          asked: () => [move("emea", "d6")],
          refused: { code: "too_deep", rule: "O-1" },
        },
        {
          title: "O-12 refuses to move into itself",
          before: [distributor("inner", "emea", 20_000)],
          asked: () => [move("emea", "inner")],
          refused: { code: "moved_into_itself", rule: "O-12" },
        },
        {
          title: "O-12 refuses to move the root",
          asked: () => [move("rlc", "emea")],
          refused: { code: "root_moved", rule: "O-12" },
        },
        {
          title: "O-12 refuses a move that the pool cannot pay",
          asked: () => [allocate("us", 80_000), move("us", "emea")],
          refused: { code: "pool_short", rule: "O-12" },
        },
        {
          title: "O-12 takes a move that the pool can just pay",
          asked: () => [allocate("us", 70_000), move("us", "emea")],
        },
        {
          title: "C-2 refuses what is no multiple of 10,000",
          asked: () => [allocate("us", 15_000)],
          refused: { code: "credits_step", rule: "C-2", figures: { asked: 15_000, possible: 10_000, shortBy: 5_000 } },
        },
        {
          title: "C-2 refuses to create with 0",
          asked: () => [child("x", "rlc", 0)],
          refused: { code: "first_credits_too_low", rule: "C-2" },
        },
        { title: "C-2 takes 0 later", asked: () => [allocate("us", 0)] },
        { title: "C-3 takes all that is available", asked: () => [allocate("us", 400_000)] },
        {
          title: "C-3 refuses more than is available, and says how much",
          asked: () => [allocate("us", 410_000)],
          refused: { code: "pool_short", rule: "C-4", figures: { asked: 360_000, possible: 350_000, shortBy: 10_000 } },
        },
        { title: "C-3 takes purchased credits down to what is committed", asked: () => [purchase("rlc", 150_000)] },
        {
          title: "C-3 refuses purchased credits below what is committed",
          asked: () => [purchase("rlc", 149_999)],
          refused: {
            code: "purchased_below_committed",
            rule: "C-3",
            figures: { asked: 149_999, possible: 150_000, shortBy: 1 },
          },
        },
        {
          title: "C-4 takes an allocation down to what the children are charged with",
          asked: () => [allocate("emea", 30_000)],
        },
        {
          title: "C-4 refuses one below that",
          asked: () => [allocate("emea", 20_000)],
          refused: { code: "allocation_below_children", rule: "C-4" },
        },
        {
          title: "C-10 swaps credits in a full pool",
          before: [purchase("rlc", 150_000)],
          asked: () => [allocate("us", 30_000), allocate("emea", 120_000)],
        },
        {
          title: "C-10 asks pools about the result of a group: a swap may grant before it reclaims",
          before: [purchase("rlc", 150_000)],
          asked: () => [allocate("emea", 120_000), allocate("us", 30_000), rekey("emea", "emea2")],
        },
        {
          title: "C-10 refuses a swap that does not add up",
          before: [purchase("rlc", 150_000)],
          asked: () => [allocate("us", 30_000), allocate("emea", 130_000)],
          refused: { code: "pool_short", rule: "C-4", figures: { asked: 30_000, possible: 20_000, shortBy: 10_000 } },
        },
      ];
      for (const { title, before = [], asked, refused } of cases)
        test(title, async () => {
          await plant();
          for (const operation of before) expect(await service.group(operation)).toMatchObject({ status: "applied" });
          const state = await service.organizations();
          const answer = await service.group(...asked());
          if (refused) {
            const { status = 422, ...rest } = refused;
            expect(answer).toMatchObject({ status: "refused", refusal: { ...rest, status } });
            expect(await service.organizations()).toEqual(state);
          } else {
            expect(answer).toMatchObject({ status: "applied", replayed: false });
          }
          await wellAndConserved();
        });
    });

    test("C-4, C-6: a cut below what was used frees only what is unspent", async () => {
      await plant();
      await service.use({ key: "us", kind: "post", credits: 30_000 });
      await service.use({ key: "us", kind: "hold", credits: 5_000 });
      expect(await service.group(allocate("us", 10_000))).toMatchObject({ status: "applied" });
      const live = await service.organizations();
      expect(live.get("us")).toMatchObject({ allocated: 10_000, used: 30_000, held: 5_000 });
      expect(live.get("rlc")?.committedBelow).toBe(135_000);
      expect(await service.group(purchase("rlc", 134_999))).toMatchObject({ status: "refused" });
      await service.use({ key: "us", kind: "void", credits: 5_000 });
      await wellAndConserved();
    });

    test("C-10: of a group in which one is refused nothing stays, and other groups stand", async () => {
      await plant();
      const before = await service.organizations();
      const { json } = await service.post([[child("x"), allocate("us", 410_000), child("y")], [child("z")]]);
      expect(json.groups).toMatchObject([
        { status: "refused", operation: 1, refusal: { code: "pool_short", address: "us" } },
        { status: "applied" },
      ]);
      const after = await service.organizations();
      expect([...after.keys()].sort()).toEqual([...before.keys(), "z"].sort());
      expect(after.get("us")).toEqual(before.get("us"));
      await wellAndConserved();
    });

    test("a change set of which all is refused leaves revision, events and ledger as they were", async () => {
      await plant();
      const read = async () =>
        [
          await service.call("GET", "/v1/trees"),
          await service.call("GET", "/v1/trees/rlc/events"),
          await service.call("GET", "/v1/trees/rlc/ledger"),
        ].map(({ text }) => text);
      const before = await read();
      await service.post([[child("x", "nobody")], [allocate("us", 410_000)]]);
      expect(await read()).toEqual(before);
    });

    describe("C-11, operation ids", () => {
      test("the same id with the same body takes effect once and is answered the same for ever", async () => {
        await plant();
        const operation = allocate("us", 60_000);
        const first = await service.group(operation);
        await service.group(allocate("us", 70_000));
        const again = await service.group({ ...operation, version: 1 });
        expect(again).toEqual({ ...first, replayed: true });
        expect((await service.organizations()).get("us")?.allocated).toBe(70_000);
      });

      test("with another body it is refused", async () => {
        await plant();
        const operation = allocate("us", 60_000);
        await service.group(operation);
        expect(await service.group({ ...allocate("us", 70_000), id: operation.id })).toMatchObject({
          status: "refused",
          refusal: { code: "operation_id_reused", rule: "C-11" },
        });
      });

      test("a group that is partly old is refused whole", async () => {
        await plant();
        const old = allocate("us", 60_000);
        await service.group(old);
        const answer = await service.group(child("x"), old);
        expect(answer).toMatchObject({ status: "refused", operation: 1, refusal: { code: "operation_id_reused" } });
        expect((await service.organizations()).has("x")).toBe(false);
      });

      test("an id that stands twice is taken once: refused in one group, replayed in the next", async () => {
        await plant();
        const twice = child("x");
        expect(await service.group(twice, twice)).toMatchObject({ status: "refused", operation: 1 });
        const { json } = await service.post([[twice], [twice]]);
        expect(json.groups).toMatchObject([
          { status: "applied", replayed: false },
          { status: "applied", replayed: true },
        ]);
      });

      test("what was refused is not remembered: the same id may be applied later", async () => {
        await plant();
        const operation = allocate("us", 410_000);
        expect(await service.group(operation)).toMatchObject({ status: "refused" });
        await service.group(purchase("rlc", 600_000));
        expect(await service.group(operation)).toMatchObject({ status: "applied", replayed: false });
      });
    });

    describe("versions", () => {
      test("a change planned on an older version is refused with 409", async () => {
        await plant();
        const version = (await service.organizations()).get("us")?.version;
        await service.post([[allocate("us", 60_000)]], { run: "run-of-another" });
        expect(await service.group(allocate("us", 70_000, version))).toMatchObject({
          status: "refused",
          refusal: { code: "changed_meanwhile", status: 409, address: "us" },
        });
      });

      test("a run's own changes do not make its later operations stale", async () => {
        await plant();
        const version = (await service.organizations()).get("us")?.version;
        await service.post([[allocate("us", 60_000)]], { run: "run-2" });
        const { json } = await service.post([[allocate("us", 70_000, version)]], { run: "run-2" });
        expect(json.groups).toMatchObject([{ status: "applied" }]);
      });

      test("a pool does not get a new version when only the sum below it changes, nor by consumption", async () => {
        await plant();
        const before = await service.organizations();
        await service.group(allocate("de", 20_000));
        await service.use({ key: "de", kind: "post", credits: 5_000 });
        const after = await service.organizations();
        expect(after.get("emea")).toEqual({ ...before.get("emea"), committedBelow: 40_000 });
        expect(after.get("de")?.version).toBeGreaterThan(before.get("de")?.version ?? 0);
      });
    });

    describe("snapshot", () => {
      test("is one header, the organizations ordered by key, and an end", async () => {
        await plant();
        const { text, headers } = await service.call("GET", "/v1/trees/rlc/snapshot");
        const lines = text
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line));
        expect(isSnapshotHeader(lines[0])).toBe(true);
        expect(lines[0]).toMatchObject({ tree: "rlc", revision: 1, count: 5, retiredKeys: [] });
        expect(lines.slice(1, -1).every(isSnapshotLine)).toBe(true);
        expect(lines.slice(1, -1).map(({ key }) => key)).toEqual(["de", "emea", "fr", "rlc", "us"]);
        expect(lines.at(-1)).toEqual({ end: true, count: 5 });
        expect(headers["content-type"]).toBe("application/x-ndjson");
      });

      test("of a tree that does not exist is empty", async () => {
        const { text } = await service.call("GET", "/v1/trees/nobody/snapshot");
        expect(JSON.parse(text.split("\n")[0] ?? "")).toMatchObject({
          tree: "nobody",
          lineage: "",
          revision: 0,
          count: 0,
        });
      });

      test("is conditional on the revision, usage included", async () => {
        await plant();
        const { headers } = await service.call("GET", "/v1/trees/rlc/snapshot");
        const condition = { headers: { "if-none-match": String(headers.etag) } };
        expect((await service.call("GET", "/v1/trees/rlc/snapshot", condition)).status).toBe(304);
        await service.use({ key: "us", kind: "post", credits: 1 });
        expect((await service.call("GET", "/v1/trees/rlc/snapshot", condition)).status).toBe(200);
      });

      test("keeps what people write as it is", async () => {
        await plant();
        const after = {
          name: 'A "quoted" \\ näme\u{1F600}',
          labels: { tier: 'x"\\\n', b: "2", a: "1" },
          externalId: 'S"F',
        };
        await service.group(change("us", after), nameOwner("us", { name: 'O"Neil\\', email: "o'neil@EXAMPLE.com" }));
        expect((await service.organizations()).get("us")).toMatchObject({
          ...after,
          owner: { name: 'O"Neil\\', email: "o'neil@example.com" },
        });
      });

      test("stays at its revision while writes go on", async () => {
        await plant();
        const many = Array.from({ length: 2_000 }, (_, at) => [child(`c${at}`)]);
        await service.post([[purchase("rlc", 100_000_000)], ...many]);
        const reading = service.call("GET", "/v1/trees/rlc/snapshot");
        const writing = Array.from({ length: 20 }, (_, at) =>
          service.post([[allocate(`c${at}`, 20_000), allocate(`c${1999 - at}`, 30_000)]]),
        );
        const snapshots = [
          await reading,
          ...(await Promise.all([1, 2, 3].map(() => service.call("GET", "/v1/trees/rlc/snapshot")))),
        ];
        await Promise.all(writing);
        for (const { text } of snapshots) {
          const lines = text
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line));
          const below = lines
            .slice(1, -1)
            .filter(({ parent }) => parent === "rlc")
            .reduce((sum, { allocated }) => sum + allocated, 0);
          expect(lines.find(({ key }) => key === "rlc").committedBelow).toBe(below);
          expect(lines.length).toBe(lines[0].count + 2);
        }
      });
    });

    test("O-12: a move takes the subtree and every credit along", async () => {
      await plant();
      await service.group(distributor("apac", "rlc", 200_000));
      await service.use({ key: "de", kind: "post", credits: 4_000 });
      await service.group(move("emea", "apac"));
      const live = await service.organizations();
      expect(live.get("emea")).toMatchObject({ parent: "apac", allocated: 100_000, committedBelow: 30_000 });
      expect(live.get("apac")?.committedBelow).toBe(100_000);
      expect(live.get("rlc")?.committedBelow).toBe(250_000);
      expect(live.get("de")).toMatchObject({ parent: "emea", used: 4_000 });
      await wellAndConserved();
    });

    test("O-2: a rekeyed root still answers to its former key, which names no other tree", async () => {
      await plant();
      await service.group(rekey("rlc", "rlc-inc"));
      expect((await service.organizations("rlc-inc")).size).toBe(5);
      expect((await service.organizations("rlc")).size).toBe(5);
      expect((await service.post([[root("other")]], { root: "other" })).json.groups).toMatchObject([
        { status: "applied" },
      ]);
      expect((await service.post([[rekey("other", "rlc")]], { root: "other" })).json.groups).toMatchObject([
        { status: "refused", refusal: { code: "key_taken" } },
      ]);
    });

    test("O-7: external ids are unique in the service, across trees", async () => {
      await plant();
      await service.group(change("us", { externalId: "SF-1" }));
      const { json } = await service.post([[root("two", { externalId: "SF-1" })]], { root: "two" });
      expect(json.groups).toMatchObject([
        { status: "refused", refusal: { code: "external_id_taken", detail: expect.stringContaining("another tree") } },
      ]);
    });

    test("O-1: a root is created under the key in the address", async () => {
      const { json } = await service.post([[root("other")]]);
      expect(json.groups).toMatchObject([{ status: "refused", refusal: { code: "second_root" } }]);
      expect((await service.call("GET", "/v1/trees")).json).toEqual({ trees: [] });
    });

    describe("O-6, a confined caller", () => {
      test("sees the organization and what is below, and nothing else", async () => {
        await plant();
        const confined = await service.confinedTo("emea");
        expect((await confined.call("GET", "/v1/trees")).json.trees).toMatchObject([{ root: "emea" }]);
        const seen = await confined.organizations("emea");
        expect([...seen.keys()]).toEqual(["de", "emea", "fr"]);
        expect(seen.get("emea")?.parent).toBe(null);
        for (const path of [
          "rlc/snapshot",
          "rlc/events",
          "rlc/ledger",
          "rlc/verification",
          "us/snapshot",
          "emea/organizations/us",
        ])
          expect([path, (await confined.call("GET", `/v1/trees/${path}`)).status]).toEqual([path, 404]);
        expect((await confined.call("GET", "/v1/trees/emea/verification")).status).toBe(403);
        const events = (await confined.call("GET", "/v1/trees/emea/events")).json.events;
        expect(events.map(({ address }: { address: string }) => address)).toEqual(["emea", "de", "fr"]);
        const entries = (await confined.call("GET", "/v1/trees/emea/ledger")).json.entries;
        expect(entries.map(({ pool }: { pool: string | null }) => pool === null)).toEqual([true, false, false]);
      });

      test("changes what is below, not its own credits or place, and learns nothing of others", async () => {
        await plant();
        const confined = await service.confinedTo("emea");
        const ask = async (...operations: Operation[]) =>
          (await confined.post([operations], { root: "emea" })).json.groups[0];
        expect(await ask(allocate("de", 20_000))).toMatchObject({ status: "applied" });
        expect(await ask(child("it", "emea"))).toMatchObject({ status: "applied" });
        expect(await ask(allocate("emea", 120_000))).toMatchObject({ refusal: { rule: "C-7", status: 403 } });
        expect(await ask(move("emea", "emea"))).toMatchObject({ refusal: { rule: "C-7" } });
        expect(await ask(allocate("us", 10_000))).toMatchObject({ refusal: { code: "not_found", status: 404 } });
        expect(await ask(move("de", "rlc"))).toMatchObject({ refusal: { code: "parent_not_found" } });
        expect(await ask(child("x", "rlc"))).toMatchObject({ refusal: { code: "parent_not_found" } });
        expect(await ask(root("x"))).toMatchObject({ refusal: { code: "operator_only", status: 403 } });
        const taken = await ask(child("x", "emea", 10_000, { name: "The us" }));
        expect(taken.refusal.detail).not.toContain("us");
        const absent = await service.call("GET", "/v1/trees/us/events");
        const hidden = await confined.call("GET", "/v1/trees/us/events");
        expect({ ...absent.json, requestId: "" }).toEqual({ ...hidden.json, requestId: "" });
      });
    });

    test("events say who, when, on whose behalf, before and after, and name people by id", async () => {
      await plant();
      await service.post([[nameOwner("us", { name: "Bob", email: "bob@example.com" }), allocate("us", 60_000)]], {
        run: "run-9",
      });
      const { json } = await service.call("GET", "/v1/trees/rlc/events?after=5");
      expect(isEventPage(json)).toBe(true);
      expect(json).toMatchObject({
        next: null,
        events: [
          {
            sequence: 6,
            kind: "owner.name",
            address: "us",
            actor: "operator",
            stack: "stack",
            run: "run-9",
            revision: 2,
          },
          {
            sequence: 7,
            kind: "credits.allocate",
            at: "2026-01-31T08:00:00.000Z",
            before: { credits: 50_000 },
            after: { credits: 60_000 },
          },
        ],
      });
      expect(json.events[0].before.owner).not.toBe(json.events[0].after.owner);
      expect((await service.call("GET", "/v1/trees/rlc/events")).text).not.toMatch(/Bob|Ada|@/);
    });

    test("logs are read in pages, the ledger also of one organization", async () => {
      await plant();
      const first = (await service.call("GET", "/v1/trees/rlc/ledger?limit=3")).json;
      expect(isLedgerPage(first)).toBe(true);
      expect(first.next).toBe(3);
      const second = (await service.call("GET", `/v1/trees/rlc/ledger?limit=3&after=${first.next}`)).json;
      expect(second.next).toBe(null);
      expect([...first.entries, ...second.entries].map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
      const us = (await service.organizations()).get("us")?.id ?? "";
      await service.group(allocate("us", 40_000));
      const own = (await service.call("GET", `/v1/trees/rlc/ledger?organization=${us}`)).json.entries;
      expect(own).toMatchObject([
        { kind: "allocate", amount: 50_000 },
        { kind: "reclaim", amount: 10_000, allocated: 40_000, previousHash: first.entries[0].hash },
      ]);
    });

    test("two services on one database are one service", async () => {
      await plant();
      const other = await serve(await database.open());
      const keys = Array.from({ length: 30 }, (_, at) => `c${at}`);
      const operations = keys.map((key) => child(key, "rlc"));
      const answers = await Promise.all(
        operations.flatMap((operation, at) => {
          const [first, second] = at % 2 ? [service, other] : [other, service];
          return [first.group(operation), second.group(operation)];
        }),
      );
      // Both were asked for every creation under the same id: it took effect once, and both were told so.
      expect(answers.every(({ status }) => status === "applied")).toBe(true);
      expect(answers.filter((answer) => answer.status === "applied" && answer.replayed)).toHaveLength(keys.length);
      // 50,000 were left, and both gave of them: not more than there was.
      const grants = await Promise.all(keys.map((key, at) => (at % 2 ? service : other).group(allocate(key, 20_000))));
      expect(grants.filter(({ status }) => status === "applied")).toHaveLength(5);
      expect((await service.organizations()).get("rlc")?.committedBelow).toBe(500_000);
      expect(await other.organizations()).toEqual(await service.organizations());
      await wellAndConserved();
      await other.close();
    });

    test("writes that come together are answered each by its own result", async () => {
      await plant();
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, at) => service.group(at % 3 ? child(`c${at}`) : allocate("nobody", 10_000))),
      );
      // 350,000 pay for 35 creations of 10,000.
      expect(answers.filter(({ status }) => status === "applied")).toHaveLength(35);
      await wellAndConserved();
    });

    test("what is acknowledged is there after closing and opening again, and ids are still known", async () => {
      await plant();
      const operation = allocate("us", 60_000);
      const first = await service.group(operation);
      const before = await service.organizations();
      await service.close();
      service = await serve(await database.open());
      expect(await service.organizations()).toEqual(before);
      expect(await service.group(operation)).toEqual({ ...first, replayed: true });
      await wellAndConserved();
    });

    test("language-10: a stack changes nothing that another stack manages", async () => {
      await plant();
      const { json } = await service.post([[allocate("us", 60_000)]], { stack: "other" });
      expect(json.groups).toMatchObject([{ refusal: { code: "managed_elsewhere", rule: "language-10" } }]);
      expect((await service.post([[allocate("us", 60_000)]], { stack: null })).json.groups).toMatchObject([
        { status: "applied" },
      ]);
    });

    test("answers have the shapes of the wire", async () => {
      await plant();
      const answer = await service.post([[allocate("us", 410_000)], [allocate("us", 20_000)]]);
      expect(isChangeSetAnswer(answer.json)).toBe(true);
      const refusal = await service.call("GET", "/v1/trees/rlc/organizations/nobody");
      expect(isRefusal(refusal.json)).toBe(true);
      expect(isSnapshotLine((await service.call("GET", "/v1/trees/rlc/organizations/us")).json)).toBe(true);
    });
  });
}

function refusals(groups: readonly GroupAnswer[]): GroupAnswer[] {
  return groups.filter(({ status }) => status === "refused");
}

/** Distributors d1 … dn, each below the one before, the first below the root. */
function deep(levels: number): Operation[] {
  return Array.from({ length: levels }, (_, at) => ({
    ...distributor(`d${at + 1}`, at === 0 ? "rlc" : `d${at}`, 100_000 - at * 10_000),
    id: newOperationId(),
  }));
}
