import { describe, expect, it } from "vitest";
import { reparent } from "../../src/model/credits.ts";
import type { Organization } from "../../src/model/organization.ts";
import { Tree } from "../../src/model/tree.ts";
import { columns } from "../../src/render/columns.ts";
import { json, PLAIN, treeDocument, treeText } from "../../src/render/index.ts";
import { USUAL } from "../model/plant.ts";

const layout = { width: 80, style: PLAIN };

function organization(key: string, of: Partial<Organization>): Organization {
  return {
    id: `id-${key}`,
    key,
    kind: "ChildOrganization",
    ...USUAL,
    parent: null,
    phase: "active",
    managedBy: null,
    version: 1,
    lastRun: null,
    insideVersion: 0,
    insideRun: null,
    name: `${key.toUpperCase()} Inc.`,
    region: "eu1",
    country: "CZ",
    owner: { name: "Ann", email: "ann@rlc.example" },
    labels: {},
    externalId: null,
    provisioning: null,
    allocated: 0,
    used: 0,
    held: 0,
    committedBelow: 0,
    ...of,
  };
}

function treeOf(organizations: readonly (readonly [Organization, parent: string | null])[]): Tree {
  const tree = new Tree({ regions: ["eu1"] });
  for (const [one, parent] of organizations) {
    if (parent !== null) reparent(one, tree.get(parent) ?? null);
    tree.load(one);
  }
  return tree;
}

const rlc = () => organization("rlc", { kind: "Distributor", allocated: 500_000, used: 20 });

describe("the tree as text", () => {
  it("draws who is below whom, by key, with what is allocated, used, held and available", async () => {
    const tree = treeOf([
      [rlc(), null],
      [organization("mk", { allocated: 100_000, phase: "paused" }), "rlc"],
      [organization("emea", { kind: "Distributor", allocated: 200_000, name: "株式会社 EMEA" }), "rlc"],
      [organization("lg", { allocated: 10_000, used: 9_000, held: 500 }), "emea"],
      [organization("apac", { kind: "Distributor" }), "emea"],
      [organization("cd", { allocated: 10_000, used: 12_000 }), "rlc"],
      [organization("gone", { phase: "unlinked" }), "rlc"],
    ]);
    await expect([...treeText(treeDocument(tree), layout)].join("")).toMatchFileSnapshot("golden/tree.txt");
  });

  it("U-1, O-13 says until when something drains, never earlier than it is over, and what is protected", () => {
    const drained = Date.UTC(2026, 0, 31, 8, 0, 0, 1);
    const tree = treeOf([
      [rlc(), null],
      [organization("cd", { phase: "draining", drainedAt: drained }), "rlc"],
      [organization("lg", { phase: "draining", allocated: 10_000 }), "rlc"],
      [organization("mk", { drainedAt: drained, protected: true }), "rlc"],
    ]);
    const document = treeDocument(tree);
    const text = [...treeText(document, layout)].join("");
    expect(text).toContain("CD Inc. (draining until 09:01Z)");
    expect(text).toContain("MK Inc. (protected)");
    expect(text).toMatch(/lg .*\(draining\) /);
    const ends = document.root?.children.map(({ key, drainedUntil }) => [key, drainedUntil]);
    expect(ends).toEqual([
      ["cd", "2026-01-31T09:00:00.001Z"],
      ["lg", undefined],
      ["mk", undefined],
    ]);
  });

  it("U-1 says until when in 80 columns, below a name that has no room beside it", () => {
    const drained = Date.UTC(2026, 0, 31, 8);
    const long = "The Distributor of all that lies between the Rivers and the Sea";
    const draining = { phase: "draining", drainedAt: drained } as const;
    const tree = treeOf([
      [rlc(), null],
      [organization("emea", { kind: "Distributor", name: long, ...draining }), "rlc"],
      [organization("dach", { kind: "Distributor", name: long, ...draining, protected: true }), "emea"],
      [organization("fit", { name: "Fit", ...draining }), "emea"],
    ]);
    const lines = [...treeText(treeDocument(tree), layout)].join("").split("\n");
    expect(lines.slice(1, -3)).toEqual([
      "rlc  RLC Inc.                                     500,000    20     0    499,980",
      "└─ emea  The Distributor of all that lies bet…          0     0     0          0",
      "   │  (draining until 09:00Z)",
      "   ├─ dach  The Distributor of all that lies …          0     0     0          0",
      "   │     (distributor, draining until 09:00Z, protected)",
      "   └─ fit  Fit (draining until 09:00Z)                  0     0     0          0",
    ]);
    for (const line of lines) expect(columns(line), line).toBeLessThanOrEqual(80);
  });

  it("says that there is no tree yet", () => {
    expect([...treeText(treeDocument(treeOf([])), layout)].join("")).toMatch(/^There is no tree yet/);
  });

  it("stays within 80 columns at the deepest level with the longest names", () => {
    const chain = Array.from({ length: 8 }, (_, level) => `${String(level).repeat(62)}x`);
    const tree = treeOf(
      chain.map((key, level) => [
        organization(key, { kind: "Distributor", name: "𝕏ä".repeat(50), allocated: 9_000_000 }),
        chain[level - 1] ?? null,
      ]),
    );
    for (const line of [...treeText(treeDocument(tree), layout)].join("").split("\n"))
      expect(columns(line), line).toBeLessThanOrEqual(80);
  });
});

describe("the tree as JSON", () => {
  it("is one document, without those that were unlinked (U-4), control characters escaped (language-12)", () => {
    const tree = treeOf([
      [rlc(), null],
      [organization("cd", { name: "\u202eevil\u009b", allocated: 10_000 }), "rlc"],
      [organization("gone", { phase: "unlinked" }), "rlc"],
    ]);
    const text = [...json(treeDocument(tree))].join("");
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(JSON.parse(text)).toEqual(treeDocument(tree));
    expect(JSON.parse(text).root.children.map(({ key }: { key: string }) => key)).toEqual(["cd"]);
  });
});
