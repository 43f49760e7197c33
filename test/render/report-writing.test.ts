/** Reports as text, JSON and CSV (L-2, language rule 12): what is absent is empty, and no spreadsheet is told what to reckon. */
import { describe, expect, it } from "vitest";
import { PLAIN, reportCsv, reportDocument, reportTextOf } from "../../src/render/index.ts";
import type { CreditReportLine, LicenseReportLine } from "../../src/wire/generated/wire.ts";

const header = { report: "licenses" as const, organization: "rlc", revision: 1_234, at: "2026-01-31T08:00:00Z" };
const pool: LicenseReportLine = {
  ...{ organization: "rlc", name: "RLC Inc.", product: "pro", used: 0, quantity: 1_000, drawn: 3, available: 997 },
};
const draw: LicenseReportLine = { organization: "us", name: "US", product: "pro", used: 3 };
const seen = { ...draw, pools: [{ organization: "rlc", used: 3 }] };
const csv = (...lines: LicenseReportLine[]) => [...reportCsv("licenses", { header, lines })].join("");

describe("reports", () => {
  it("as text: in columns, with figures; what may not be seen is empty", () => {
    const text = [...reportTextOf("licenses", { header, lines: [pool, seen, draw] }, { width: 80, style: PLAIN })];
    expect(text.join("")).toMatchInlineSnapshot(`
      "organization  name      product  used  pools   quantity  drawn  available
      rlc           RLC Inc.  pro         0             1,000      3        997
      us            US        pro         3  rlc: 3
      us            US        pro         3

      3 lines of rlc and below, at revision 1,234
      "
    `);
  });

  it("as text: a name cannot draw on the terminal, and nothing is said to be nothing", () => {
    const lines = [{ ...draw, name: "a\u001b[2Jb\u202ec" }];
    const text = [...reportTextOf("licenses", { header, lines }, { width: 80, style: PLAIN })].join("");
    for (const hidden of ["\u001b", "\u202e"]) expect(text).not.toContain(hidden);
    const none = [...reportTextOf("licenses", { header, lines: [] }, { width: 80, style: PLAIN })].join("");
    expect(none).toBe("0 lines of rlc and below, at revision 1,234\n");
  });

  it("as CSV: a heading, CR LF, quotes where they are needed, nothing where nothing may be seen", () => {
    expect(csv(pool, seen, { ...draw, name: 'A "b", c\nd' })).toBe(
      "organization,name,product,used,pools,quantity,drawn,available\r\n" +
        "rlc,RLC Inc.,pro,0,,1000,3,997\r\n" +
        "us,US,pro,3,rlc: 3,,,\r\n" +
        'us,"A ""b"", c\nd",pro,3,,,,\r\n',
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "＝1", "\n@x"])(
    "language-12 as CSV: %j in a name is no formula",
    (name) => {
      const cell = csv({ ...draw, name }).split("\r\nus,")[1] ?? "";
      expect(cell.replace(/^"/, "")).toMatch(/^'/);
    },
  );

  it("language-12 as CSV: a figure is a figure, and a plain name stays as it is", () => {
    const lines: CreditReportLine[] = [
      {
        ...{ organization: "us", name: "Müller & Söhne – a=b", parent: null, kind: "ChildOrganization" as const },
        ...{ phase: "active" as const, allocated: 2 ** 53 - 1, used: 0, held: 0, committedBelow: 0 },
        available: 2 ** 53 - 1,
      },
    ];
    const text = [...reportCsv("credits", { header: { ...header, report: "credits" }, lines })].join("");
    expect(text.split("\r\n")[1]).toBe("us,Müller & Söhne – a=b,,active,9007199254740991,0,0,0,9007199254740991");
  });

  it("as JSON: the lines as they were answered, with the version of the format", () => {
    expect(reportDocument({ header, lines: [draw] })).toEqual({
      formatVersion: 1,
      ...header,
      lines: [draw],
      problems: [],
    });
  });

  it("of 100,000 lines is written in parts", () => {
    const lines = Array.from({ length: 12_000 }, (_one, at) => ({ ...draw, organization: `o${at}` }));
    const parts = [...reportCsv("licenses", { header, lines })];
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.join("").split("\r\n")).toHaveLength(12_002);
  });
});
