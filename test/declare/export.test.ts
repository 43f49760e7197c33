import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportYaml, formatYaml } from "../../src/declare/index.ts";
import { canonicalEmail, canonicalName, foldedName } from "../../src/model/canonical.ts";
import { a_name_is_well_formed } from "../../src/model/law/organizations.ts";
import type { Organization } from "../../src/model/organization.ts";
import { USUAL } from "../model/plant.ts";
import { load } from "./stack-folder.ts";

const live = (fields: Partial<Organization> & { key: string; parent: Organization | null }): Organization => ({
  id: fields.key,
  kind: fields.parent ? "ChildOrganization" : "Distributor",
  name: fields.key,
  region: "eu1",
  country: "CZ",
  owner: { name: "O", email: "o@x.example" },
  labels: {},
  externalId: null,
  provisioning: fields.parent ? null : "self",
  allocated: 10_000,
  used: 0,
  held: 0,
  committedBelow: 0,
  phase: "active",
  managedBy: null,
  version: 1,
  lastRun: null,
  insideVersion: 0,
  insideRun: null,
  ...USUAL,
  ...fields,
});

/** Text that people, and their enemies, put into fields; without what the law and the schemas refuse. */
const anyText = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      "NO",
      "yes",
      "null",
      "~",
      "1e3",
      "010",
      "0x1F",
      ".inf",
      "a: b",
      "a #b",
      "- a",
      "'",
      '"',
      "&a",
      "*a",
      "!t",
      "%x",
      "@",
      "`",
      "{",
      "[",
      "|",
      ">",
      "a:",
      "R&D  X",
      "\\u202e",
      "---",
      "...",
      "=",
      "<<",
    ),
  )
  // Not trimmed, as only names are: what is at the ends counts elsewhere.
  .filter((text) => a_name_is_well_formed(`x${text}x`) === undefined && a_name_is_well_formed(text) === undefined);
const anyKey = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
const anyEmail = fc.stringMatching(/^[a-z'#&*!%{}|=-]{1,8}@[a-zA-Z]{1,10}(\.[a-zA-Z]{1,10})?$/);
const anyTree = fc
  .array(
    fc.record({
      key: anyKey,
      name: anyText,
      ownerName: anyText,
      email: anyEmail,
      country: fc.constantFrom("CZ", "NO", "DE"),
      credits: fc.integer({ min: 0, max: 900_719_925_474 }).map((n) => n * 10_000),
      labels: fc.dictionary(
        fc.stringMatching(/^[a-z0-9]([a-z0-9._/-]{0,10}[a-z0-9])?$/),
        fc.oneof(anyText, fc.constant("")),
      ),
      externalId: fc.option(anyText),
      distributor: fc.boolean(),
      above: fc.nat(),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((rows) => {
    const tree: Organization[] = [];
    const taken = new Set<string>();
    for (const { key, name, ownerName, email, country, credits, labels, externalId, distributor, above } of rows) {
      const marks = [`k ${key}`, `n ${foldedName(name)}`, `x ${externalId ?? key}`];
      if (marks.some((mark) => taken.has(mark))) continue;
      for (const mark of marks) taken.add(mark);
      const distributors = tree.filter(({ kind }) => kind === "Distributor");
      const parent = distributors[above % Math.max(1, Math.min(7, distributors.length))] ?? null;
      tree.push(
        live({
          key,
          parent,
          kind: distributor || !parent ? "Distributor" : "ChildOrganization",
          name: canonicalName(name),
          owner: { name: canonicalName(ownerName), email: canonicalEmail(email) },
          country,
          allocated: credits,
          labels,
          externalId,
        }),
      );
    }
    return tree;
  });

describe("export", () => {
  it("loads back to exactly what is live, and is laid out as fmt does", async () => {
    await fc.assert(
      fc.asyncProperty(anyTree, async (tree) => {
        const text = exportYaml(tree);
        const { problems, desired } = await load({ "orgs/a.yaml": text });
        expect(problems).toEqual([]);
        expect(desired?.organizations.size).toBe(tree.length);
        for (const organization of tree) {
          const { name, owner, region, country, labels, externalId } = organization;
          const profile = {
            name,
            owner,
            region,
            country,
            ...(Object.keys(labels).length > 0 ? { labels } : {}),
            ...(externalId === null ? {} : { externalId }),
          };
          const found = desired?.organizations.get(organization.key);
          expect(found).toMatchObject({
            kind: organization.kind,
            parent: organization.parent?.key ?? null,
            credits: organization.allocated,
          });
          expect(found?.profile).toEqual(profile);
        }
        expect(formatYaml(text)).toEqual({ text });
      }),
      { numRuns: 150 },
    );
  });

  it("writes a part of a tree with the parent that it hangs on, and leaves out what was unlinked", async () => {
    const root = live({ key: "rlc", parent: null });
    const emea = live({ key: "emea", parent: root, kind: "Distributor" });
    const gone = live({ key: "gone", parent: emea, phase: "unlinked" });
    const text = exportYaml([emea, gone, live({ key: "lg", parent: emea })], { schema: "../x.json" });
    expect(text).toBe(`# yaml-language-server: $schema=../x.json
apiVersion: allot/v1
kind: Distributor
key: emea
parent: rlc
name: emea
region: eu1
country: CZ
owner: {name: O, email: o@x.example}
credits: 10000
children:
  lg:
    name: lg
    region: eu1
    country: CZ
    owner: {name: O, email: o@x.example}
    credits: 10000
`);
  });

  it("O-8 to O-13, U-5 keeps phases, protection and settings; what drains says so, and goes neither way by itself", async () => {
    const root = live({ key: "rlc", parent: null, access: "delegated", usedOnUnlink: "refund", protected: true });
    const paused = { phase: "paused", access: "sealed", customerAccess: "refuse" } as const;
    const text = exportYaml([
      root,
      live({ key: "cd", parent: root, ...paused }),
      live({ key: "lg", parent: root, phase: "draining", allocated: 0, drainedAt: 1 }),
      live({ key: "mk", parent: root, phase: "paused", managedBy: "other" }),
    ]);
    expect(formatYaml(text)).toEqual({ text });
    const { problems, desired } = await load({ "orgs/a.yaml": text });
    expect(problems).toEqual([]);
    const of = (key: string) => desired?.organizations.get(key);
    expect(of("rlc")).toMatchObject({
      profile: { access: "delegated", usedOnUnlink: "refund" },
      life: { protected: true },
    });
    expect(of("cd")).toMatchObject({
      profile: { access: "sealed", customerAccess: "refuse" },
      life: { phase: "paused" },
    });
    expect([of("lg")?.life, of("lg")?.credits]).toEqual([undefined, 0]);
    expect(text).toContain("# It is draining");
  });

  it("keeps a vendor's provisioning", async () => {
    const text = exportYaml([live({ key: "rlc", parent: null, provisioning: "vendor", externalId: "SF-1" })]);
    expect((await load({ "orgs/a.yaml": text })).desired?.organizations.get("rlc")?.profile.provisioning).toBe(
      "vendor",
    );
  });

  it("releases what this stack does not manage, so that it loads back to nothing to do", async () => {
    const root = live({ key: "rlc", parent: null, managedBy: null });
    const emea = live({ key: "emea", parent: root, kind: "Distributor", managedBy: "test" });
    const tree = [
      root,
      emea,
      live({ key: "a", parent: emea, managedBy: "other", labels: { tier: "gold" }, externalId: "x" }),
      live({ key: "b", parent: emea, managedBy: "test" }),
      live({ key: "c", parent: root }),
    ];
    const text = exportYaml(tree, { stack: "test" });
    expect(formatYaml(text)).toEqual({ text });
    const { problems, desired } = await load({ "orgs/a.yaml": text });
    expect(problems).toEqual([]);
    expect(desired?.root).toBe("rlc");
    const states = [...(desired?.organizations.values() ?? [])].map(({ key, state, credits }) => [key, state, credits]);
    expect(Object.fromEntries(states.map(([key, state]) => [key, state]))).toEqual({
      rlc: "released",
      emea: "managed",
      a: "released",
      b: "managed",
      c: "released",
    });
    expect(states.every(([, , credits]) => credits === 10_000)).toBe(true);
    const taken = await load({ "orgs/a.yaml": text.replaceAll(/^ *state: released\n/gm, "") });
    expect(taken.problems).toEqual([]);
    expect([...(taken.desired?.organizations.values() ?? [])].every(({ state }) => state === "managed")).toBe(true);
  });

  it("releases nothing where this stack manages everything", () => {
    const root = live({ key: "rlc", parent: null, managedBy: "test" });
    expect(exportYaml([root], { stack: "test" })).toBe(exportYaml([root]));
  });
});
