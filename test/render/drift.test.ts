/** Drift as text and as Markdown: within its width, within what a code host takes, and with nothing in it that a file or a person could make do something. */
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { type DriftDocument, driftText, PLAIN } from "../../src/render/index.ts";
import { driftMarkdown } from "../../src/render/markdown.ts";

type Drifted = DriftDocument["drift"][number];

const BY = { actor: "Rita Lane", at: "2026-01-31T08:01:00.123Z", stack: null, run: null, kind: "credits.allocate" };
const ONE: Drifted = {
  ...{ address: "lg", field: "credits", declared: 150_000, before: 150_000, live: 100_000, declaredAnew: false },
  ...{ source: { file: "orgs/rlc.yaml", line: 24, column: 14 }, by: BY },
};
const EMPTY: DriftDocument = {
  ...{ formatVersion: 1, stack: "prod", root: "rlc", base: { lineage: "l", revision: 3, events: 6 } },
  ...{ drift: [], notApplied: [], pending: [], unmanaged: [], problems: [] },
};

const textOf = (document: Partial<DriftDocument>) =>
  [...driftText({ ...EMPTY, ...document }, { width: 80, style: PLAIN })].join("");
const markdownOf = (document: Partial<DriftDocument>) => driftMarkdown({ ...EMPTY, ...document });

describe("text", () => {
  it("says what was and is, by how much, who, when, and what the files ask for by now", () => {
    const anew = { ...ONE, declared: 120_000, declaredAnew: true };
    expect(textOf({ drift: [anew] })).toBe(
      `! lg                                                         orgs/rlc.yaml:24:14
    credits           150,000 → 100,000  -50,000
      by Rita Lane at 2026-01-31 08:01:00Z, credits.allocate
      the files ask for 120,000 by now

Drift: 1 field of 1 organization. \`allot plan\` shows what puts it back, under
  the same guards as ever; \`allot drift --accept\` takes it into the files.
`,
    );
  });

  it("never cuts the address of a user, which might be another's", () => {
    const live = { name: "Uma", roles: ["member"], disabled: false };
    const user = { ...ONE, field: "users.firstname.lastname@mk.example", declared: null, before: null, live };
    expect(textOf({ drift: [user] })).toContain(
      "    user firstname.lastname@mk.example\n                      (none) → Uma, member\n",
    );
  });

  it("says that the log does not tell who did it, and what a value was, where it does not", () => {
    const { before: _before, ...unknown } = ONE;
    const text = textOf({ drift: [{ ...unknown, by: null }] });
    expect(text).toContain("(not known) → 100,000");
    expect(text).toContain("by whom, the log does not say to this token");
  });

  it("P-3 tells whose invitation has expired from what only the files have changed, and nobody is said to be gone", () => {
    const { before: _before, declaredAnew: _anew, ...one } = ONE;
    const owner = { ...one, field: "owner", declared: { name: "Rita Lane", email: "rita@rlc.example" }, live: null };
    const uma = { name: "Uma", roles: ["member"], disabled: false };
    const user = { ...one, field: "users.uma@rlc.example", declared: uma, live: null };
    const expired = [owner, user].map((who) => ({ ...who, invitation: "expired" as const }));
    expect(textOf({ notApplied: expired })).toBe(`
Asked again by the next apply, no drift: the last invitation has expired.
  lg: owner Rita Lane <rita@rlc.example>
  lg: user uma@rlc.example

No drift: 2 invitations have expired. \`allot apply\` asks again.
`);
    expect(textOf({ notApplied: [one, ...expired] })).toContain(
      "only the files have changed.\n  lg: credits 100,000 → 150,000\n\nAsked again by the next apply",
    );
    expect(markdownOf({ notApplied: [one, ...expired] })).toContain(
      "- `lg`: `credits 100,000 → 150,000`\n\n#### Asked again by the next apply, no drift: the last invitation has expired\n\n- `lg`: `owner Rita Lane <rita@rlc.example>`\n",
    );
  });

  it("warns, and does not say then that all is as it was applied (U-4)", () => {
    const warnings = [
      { code: "draining", rule: "U-4", address: "cd", message: "cd is on its way out\nBegun by Rita", places: [] },
    ];
    const text = textOf({ warnings });
    expect(text).toContain("Warning:\n  cd draining (U-4) cd is on its way out\n      Begun by Rita\n");
    expect(text).toMatch(/\nNo drift of what the files say: look at the warning\.\n$/);
    expect(markdownOf({ warnings })).toContain("#### Warnings\n");
  });

  it("names what the run of another stack did with both", () => {
    const by = { ...BY, stack: "staging", run: "run-7" };
    expect(textOf({ drift: [{ ...ONE, by }] })).toContain(
      "by Rita Lane at 2026-01-31 08:01:00Z, run-7 of the stack staging\n",
    );
  });

  it("lets nothing move a cursor (language-12)", () => {
    const hostile = "\u001b[2J\u202eevil\r\n| x | <!-- @all";
    const text = textOf({
      drift: [
        {
          ...ONE,
          address: hostile,
          field: `users.${hostile}`,
          live: { name: hostile, roles: [hostile], disabled: false },
          by: { ...BY, actor: hostile },
        },
      ],
      unmanaged: [hostile],
    });
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    for (const line of text.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(80);
  });
});

describe("Markdown", () => {
  it("begins with the mark by which a job finds its issue, and has an item for each field", () => {
    expect(markdownOf({ drift: [ONE], unmanaged: ["x"] })).toBe(`<!-- allot:drift prod -->
## Drift: 1 field of 1 organization

Stack \`prod\`, tree \`rlc\`.

- \`lg\` \`credits\`: \`150,000\` → \`100,000\`
  - \`by Rita Lane at 2026-01-31 08:01:00Z, credits.allocate\`
  - \`orgs/rlc.yaml:24:14\`

#### Unmanaged

- \`x\`

\`allot plan\` shows what puts it back, under the same guards as ever. \`allot drift --accept\` takes it into the files.
`);
    expect(markdownOf({})).toContain("## No drift\n");
    expect(markdownOf({ problems: [{ code: "x", rule: null, address: null, message: "m", places: [] }] })).toContain(
      "## Drift: not compared\n",
    );
  });

  it("stays below 65,536 characters with 10,000 fields that drifted, and counts what has no room", () => {
    const drift = Array.from({ length: 10_000 }, (_, index) => ({ ...ONE, address: `org-${index}` }));
    const rest = Array.from({ length: 10_000 }, (_, index) => `unmanaged-organization-${index}`);
    const notApplied = drift.map(({ before: _before, declaredAnew: _anew, ...one }) => ({
      ...one,
      declared: "n".repeat(900),
    }));
    const markdown = markdownOf({ drift, unmanaged: rest, notApplied });
    expect(Buffer.byteLength(markdown)).toBeLessThan(65_536);
    expect(markdown.length).toBeGreaterThan(40_000);
    const shown = markdown.match(/^- `org-\d+` `credits`/gm)?.length ?? 0;
    const [, more = ""] = /… and ([\d,]+) more fields/.exec(markdown) ?? [];
    expect(shown + Number(more.replace(",", ""))).toBe(10_000);
    expect(markdown.endsWith("takes it into the files.\n")).toBe(true);
  });

  it("lets nothing in it be markup, a link, a mention or a reference: all of it is code", () => {
    const hostile = "a|b <script>x</script> [l](http://x.example) @team #1 `c` **b** https://x.example www.x.example";
    const { by } = ONE;
    const drift = [{ ...ONE, field: "name", live: hostile, by: by && { ...by, actor: hostile } }];
    // As its readers get it: outside of code, nothing of that is left.
    const html = micromark(markdownOf({ drift, unmanaged: [hostile] }), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    expect(html.match(/<code>/g)?.length).toBeGreaterThan(5);
    expect(html.replaceAll(/<code>[^<]*<\/code>/g, "")).not.toMatch(/script|@|#1|\*\*|example|<a/);
  });
});
