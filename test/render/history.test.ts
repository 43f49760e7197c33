/** History as text: what it says, in 80 columns, and nothing that moves a cursor. */
import { expect, test } from "vitest";
import { type History, historyText, PLAIN } from "../../src/render/index.ts";

type Event = History["events"][number];

const EVENT: Event = {
  ...{ sequence: 7, at: "2026-01-31T08:00:00.123Z", actor: "ci", stack: "prod", run: "run-1", operation: "op" },
  ...{ kind: "organization.update", address: "mk", organization: "t-1", revision: 3, before: {}, after: {} },
};
const EMPTY: History = {
  ...{ formatVersion: 1, root: "rlc", organization: "mk", run: null, runs: [], events: [], more: false, problems: [] },
};

function textOf(history: Partial<History>): string {
  return [...historyText({ ...EMPTY, ...history }, { width: 80, style: PLAIN })].join("");
}

test("fields say before and after, owners their names, or that they were erased", () => {
  const bea = { id: "t-2", name: "Bea", email: "bea@mk.example", erasedAt: null };
  const erased = { id: "t-3", name: null, email: null, erasedAt: "2026-02-01T00:00:00.000Z" };
  const named = { ...EVENT, kind: "owner.name", before: { owner: erased }, after: { owner: bea } };
  const hidden = { ...named, before: { owner: { id: "t-9" } }, revision: 2 };
  const credits = { ...EVENT, kind: "credits.allocate", before: { credits: 20_000 }, after: { credits: 30_000 } };
  expect(textOf({ events: [credits, named, hidden] })).toBe(
    [
      "2026-01-31 08:00:00Z  ci  run-1  stack prod",
      "  mk",
      "    credits           20,000 → 30,000  +10,000",
      "    owner             erased person → Bea <bea@mk.example>",
      "",
      "2026-01-31 08:00:00Z  ci  run-1  stack prod",
      "  mk",
      "    owner             (a person out of sight) → Bea <bea@mk.example>",
      "",
    ].join("\n"),
  );
});

test("U-1 leaves out what stayed as it was of an organization that was drained", () => {
  const drained = {
    ...{ ...EVENT, kind: "organization.drain" },
    ...{ before: { phase: "active", credits: 0 }, after: { phase: "draining", credits: 0 } },
  };
  expect(
    textOf({ events: [drained] })
      .split("\n")
      .slice(2),
  ).toEqual(["    phase             active → draining", ""]);
  expect(textOf({ events: [{ ...drained, before: drained.after }] })).toContain("\n    organization.drain\n");
});

test.each([
  ["credits.post", { credits: 5_000 }, "    5,000 credits used"],
  ["credits.post", { credits: 5_000, hold: "h", freed: 0 }, "    5,000 held credits used"],
  ["credits.post", { credits: 5_000, hold: "h", freed: 1_000 }, "    5,000 held credits used, 1,000 given back"],
  ["credits.hold", { credits: 5_000 }, "    5,000 credits held"],
  [
    "credits.hold",
    { credits: 5_000, hold: "h", expiresAt: "2026-01-31T09:00:00.000Z" },
    "    5,000 credits held until 2026-01-31 09:00:00Z",
  ],
  ["credits.void", { credits: 5_000, hold: "h" }, "    5,000 held credits given back"],
  ["credits.expire", { credits: 5_000, hold: "h" }, "    5,000 held credits given back: the hold expired"],
  [
    "credits.threshold",
    { percent: 90, used: 44_000, held: 1_000, allocated: 50_000 },
    "    90 % of 50,000 credits reached: 44,000 used, 1,000 held",
  ],
  ["person.erase", { persons: ["t-1", "t-2"] }, "    a person was erased: 2 entries of the person table"],
  ["of.tomorrow", { field: "x" }, "    of.tomorrow: field x"],
  ["of.tomorrow", null, "    of.tomorrow: "],
])("%s with %j says so", (kind, after, said) => {
  expect(textOf({ events: [{ ...EVENT, kind, before: null, after }] }).split("\n")[2]).toBe(said);
});

test("runs say who, when and how much; where there are none, that", () => {
  const run = {
    ...{ run: "run-0123456789abcdef01234567", stack: "prod", actor: "ci", firstRevision: 1, lastRevision: 2 },
    ...{ startedAt: "2026-01-31T08:00:00.000Z", endedAt: "2026-01-31T08:01:00.000Z", operations: 1_200 },
  };
  const listed = textOf({ organization: null, runs: [run], more: true });
  expect(listed).toContain("run-0123456789abcdef01234567  2026-01-31 08:00:00Z to 2026-01-31 08:01:00Z");
  expect(listed).toContain("  ci\n    stack prod  1,200 operations\n");
  expect(listed).toContain("--limit");
  expect(textOf({ organization: null })).toBe("No run has changed rlc yet.\n");
  expect(textOf({ run: run.run, runs: [run] })).toContain("That run has changed nothing of mk.");
});

test("nothing that was written down moves a cursor, and lines keep to 80 columns", () => {
  const evil = "\u001b[2J\u202e".repeat(30);
  const long = "wide 界 ".repeat(40);
  const events = [
    { ...EVENT, actor: evil, run: long, stack: evil, address: "mk", before: { name: evil }, after: { name: long } },
    { ...EVENT, revision: 2, kind: `x${evil}`, before: null, after: { [evil]: long, labels: { [long]: evil } } },
  ];
  const text = textOf({ events });
  for (const moving of ["\u001b", "\u202e"]) expect(text).not.toContain(moving);
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});
