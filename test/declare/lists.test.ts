/** Vendors' lists as stacks: how they are read, what they come to, and every mistake at its cell. */
import { describe, expect, it } from "vitest";
import { BUILT_IN_NAMES, listStack } from "../../src/declare/index.ts";
import { countryByName } from "../../src/declare/list/country-names.ts";
import { keyOf, numbered } from "../../src/declare/list/keys.ts";
import { MAX_LISTED } from "../../src/declare/list/list-stack.ts";
import { brief } from "./stack-folder.ts";

const ROOT = `root: {key: acme, name: Acme Inc., region: eu1, country: CZ, owner: {name: Ann Ash, email: ann@acme.example}}\n`;
const COLUMNS = `columns:
  name: Name
  country: {column: Country, names: english, default: CZ}
  owner: {name: Owner, email: Email, otherwise: distributor}
  credits: Credits
  used: Used
`;
const HEAD = "Name,Country,Owner,Email,Credits,Used";

function mapped(lines = "", columns = COLUMNS): string {
  return `apiVersion: allot/v1\nkind: ListMapping\n${ROOT}${lines}${columns}`;
}

function read(text: string | Buffer, mapping = mapped(), as: "csv" | "json" = "csv") {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  return listStack({ list: { name: "l", bytes }, as, mapping: { name: "m.yaml", text: mapping } });
}
const csv = (...rows: readonly string[]) => [HEAD, ...rows].join("\n");
const wrong = (text: string | Buffer, mapping = mapped(), as: "csv" | "json" = "csv") =>
  read(text, mapping, as).problems.map(brief);
/** The document of the root. */
const declared = (text: string | Buffer, mapping = mapped(), as: "csv" | "json" = "csv") => {
  const stack = read(text, mapping, as);
  expect(stack.problems).toEqual([]);
  return stack.files.get("orgs/acme.yaml") ?? "";
};
const ONE = `children:
  cd:
    name: CD
    region: eu1
    country: DE
    owner: {name: Carl, email: carl@cd.example}
    credits: 50000
`;

describe("a list", () => {
  it.each([
    ["commas", csv("CD,DE,Carl,carl@cd.example,50000,3")],
    ["semicolons", csv("CD;DE;Carl;carl@cd.example;50000;3").replaceAll(",", ";")],
    ["tabs", csv("CD,DE,Carl,carl@cd.example,50000,3").replaceAll(",", "\t")],
    ["bars", csv("CD,DE,Carl,carl@cd.example,50000,3").replaceAll(",", "|")],
    ["a byte order mark and CRLF", `\ufeff${csv("CD,DE,Carl,carl@cd.example,50000,3").replaceAll("\n", "\r\n")}\r\n`],
    ["quotes", csv('"CD","DE","Carl","carl@cd.example","50000","3"')],
    ["empty lines, and rows of empty cells", csv("", "CD,DE,Carl,carl@cd.example,50000,3", ",,,,,", "")],
    ["spaces around", csv(" CD , DE,Carl ,carl@cd.example, 50000,3")],
    ["a country by its name", csv("CD,germany,Carl,carl@cd.example,50000,3")],
  ])("is read with %s", (_, text) => {
    expect(declared(text)).toContain(ONE);
    expect(read(text).balances).toEqual([{ organization: "cd", used: 3 }]);
  });

  const OBJECT = { Name: "CD", Country: "DE", Owner: "Carl", Email: "carl@cd.example", Credits: 50000, Used: "3" };
  it.each([
    ["an array", JSON.stringify([OBJECT])],
    ["an array over lines, with tabs", JSON.stringify([OBJECT], null, "\t")],
    ["an object on each line", `${JSON.stringify(OBJECT)}\n\n`],
    ["what is null", JSON.stringify([{ ...OBJECT, Plan: null }])],
  ])("is read from JSON as %s", (_, text) => {
    expect(declared(text, mapped(), "json")).toContain(ONE);
  });

  it("is read from JSON inside of a document, by paths", () => {
    const text = JSON.stringify({ data: { rows: [{ ...OBJECT, Owner: { Name: "Carl" } }] } });
    const mapping = mapped("list: {records: data.rows}\n").replace("name: Owner", "name: Owner.Name");
    expect(declared(text, mapping, "json")).toContain(ONE);
    expect(wrong(JSON.stringify({ rows: [OBJECT] }), mapped(), "json")).toEqual(["l:1:1 list_malformed"]);
  });

  it("tells what nothing is taken from, and leaves out what the mapping says", () => {
    const text = `${HEAD},Plan\nCD,DE,Carl,carl@cd.example,50000,3,Pro\nTotal,,,,50000,3,\n`;
    const stack = read(text, mapped("list: {skip: [{column: Name, values: [Total]}]}\n"));
    expect([stack.ignoredColumns, stack.rows, stack.skipped, stack.organizations]).toEqual([["Plan"], 2, 1, 2]);
  });

  it("has the same text of data that looks like formulas, or like names of objects", () => {
    const text = csv("=cmd|' /C calc'!A0,,,,10000,", "__proto__,,,,10000,", "constructor,,,,10000,");
    const stack = declared(text);
    expect(stack).toContain(`name: "=cmd|' /C calc'!A0"`);
    expect(stack).toContain('name: "__proto__"');
    const odd = `__proto__,${HEAD}\nx,CD,DE,Carl,carl@cd.example,50000,3`;
    expect(declared(odd)).toContain(ONE);
    expect(declared(`[{"__proto__": {"Name": "x"}, ${JSON.stringify(OBJECT).slice(1)}]`, mapped(), "json")).toContain(
      ONE,
    );
  });
});

describe("numbers of a list", () => {
  it.each([
    ["50000", "", 50_000],
    ["50,000", 'thousands: ","', 50_000],
    ["1,234,560,000", 'thousands: ","', 1_234_560_000],
    ["50.000", 'thousands: "."', 50_000],
    ["50 000", "thousands: space", 50_000],
    ["50\u00a0000", "thousands: space", 50_000],
    ["50'000", `thousands: "'"`, 50_000],
    ["50.000,00", 'thousands: ".", decimals: ","', 50_000],
    ["50000.0", 'decimals: "."', 50_000],
  ])("language-4 %s with {%s} is %i", (cell, form, credits) => {
    expect(declared(csv(`CD,,,,"${cell}",`), mapped(`list: {${form}}\n`))).toContain(`credits: ${credits}\n`);
  });

  it.each([
    ["50,000", "", "number_not_exact"],
    ["50.000", 'thousands: ","', "number_not_exact"],
    ["5,0000", 'thousands: ","', "number_not_exact"],
    ["50,000.00", 'thousands: ","', "number_not_exact"],
    ["50000.5", 'decimals: "."', "number_not_whole"],
    ["5e4", "", "number_not_exact"],
    ["050000", "", "number_not_exact"],
    ["-10000", "", "number_not_exact"],
    ["9007199254740993", "", "number_not_exact"],
    ["$10000", "", "number_not_exact"],
    ["15000", "", "credits_step"],
  ])("language-4, C-1, C-2 %s with {%s} is refused: %s", (cell, form, code) => {
    expect(wrong(csv(`CD,,,,"${cell}",`), mapped(`list: {${form}}\n`))).toEqual([`l:2:7 ${code}`]);
  });

  it("language-4 of JSON are what was written, not what they come to", () => {
    const plain = mapped("", "columns: {name: Name, credits: Credits}\n");
    expect(wrong('[{"Name":"CD","Credits":5e4}]', plain, "json")).toEqual(["l:1:25 number_not_exact"]);
    expect(wrong('[{"Name":"CD","Credits":50000.0}]', plain, "json")).toEqual(["l:1:25 number_not_exact"]);
    expect(wrong('[{"Name":"CD",\n\t"Credits":true}]', plain, "json")).toEqual(["l:2:12 number_not_exact"]);
  });

  it.each([
    ["up", "15000", 20_000],
    ["up", "20000", 20_000],
    ["up", "1", 10_000],
    ["up", "0", 0],
    ["down", "19999", 10_000],
  ])("C-2 are rounded %s where the mapping says so, and that is told", (round, cell, credits) => {
    const stack = read(
      csv(`CD,,,,${cell},`),
      mapped("", COLUMNS.replace("Credits", `{column: Credits, round: ${round}}`)),
    );
    expect(stack.files.get("orgs/acme.yaml")).toContain(`credits: ${credits}\n`);
    expect(stack.notes.map(brief)).toEqual(Number(cell) === credits ? [] : ["l:2:7 number_rounded"]);
  });
});

describe("keys made of names", () => {
  it.each([
    ["Müller & Söhne GmbH", "mueller-and-soehne-gmbh"],
    ["Łódź", "lodz"],
    ["Иванов", "ivanov"],
    ["ABC123Def", "abc123def"],
    ["  - ", ""],
    ["cd-1", "cd-1"],
    ["C++", "c"],
    [`${"a".repeat(62)} b`, "a".repeat(62)],
  ])("O-2 %s → %s", (name, key) => expect(keyOf(name)).toBe(key));

  it("O-2 are numbered where they are taken, in the order of rows, and that is told", () => {
    const stack = read(csv("A & B,,,,10000,", "A and B,,,,10000,", "Acme,,,,10000,"));
    expect(stack.notes.map(brief)).toEqual(["l:3:1 key_numbered", "l:4:1 key_numbered"]);
    expect([...(stack.files.get("orgs/acme.yaml") ?? "").matchAll(/^ {2}(\S+):$/gm)].map(([, key]) => key)).toEqual([
      "a-and-b",
      "a-and-b-2",
      "acme-2",
    ]);
    expect(numbered("a".repeat(63), (key) => key === "a".repeat(63))).toBe(`${"a".repeat(61)}-2`);
  });

  it("O-2 of a column are not numbered: twice is a mistake, with both rows", () => {
    const { problems } = read(csv("A,,,,10000,7", "B,,,,10000,7"), mapped("", `${COLUMNS}  key: Used\n`));
    expect(problems.map(({ code, places }) => [code, ...places.map(({ line }) => line)])).toEqual([
      ["key_twice", 3, 2],
    ]);
  });

  it("O-2 where nothing is left of a name, that is told", () => {
    expect(wrong(csv("北京,,,,10000,"))).toEqual(["l:2:1 key_impossible"]);
    expect(
      declared(csv("北京,,,,10000,"), mapped("", `${COLUMNS}  key: {column: Name, values: {北京: beijing}}\n`)),
    ).toContain("  beijing:\n");
  });
});

describe("every mistake with its row", () => {
  it("is told in one run, at the cell", () => {
    const text = csv(
      ",DE,,a@a.example,10000,",
      "B,Atlantis,,b@b.example,15000,x",
      'C,,Cy,,"10,000",',
      '"D\nD",,,d@d.example,,1.5',
    );
    expect(wrong(text)).toMatchInlineSnapshot(`
      [
        "l:2:1 cell_empty",
        "l:3:3 country_unknown",
        "l:3:25 credits_step",
        "l:3:31 number_not_exact",
        "l:4:7 cell_empty",
        "l:4:8 number_not_exact",
        "l:6:18 cell_empty",
        "l:6:19 number_not_exact",
      ]
    `);
  });

  it.each([
    ["a row with too many cells", csv("CD,,,,10000,,x"), ["l:2:1 row_misfit"]],
    ["a row that is cut short", csv("CD,,,,10000"), ["l:2:1 row_misfit"]],
    ["a quote that is never closed", csv("CD,,,,10000,", 'D,"x,,,10000,'), ["l:3:1 csv_syntax"]],
    ["a quote in a cell", csv('C"D",,,,10000,'), ["l:2:1 csv_syntax"]],
    ["a column twice", `${HEAD},Name\nCD,,,,10000,,X`, ["l:1:39 column_twice"]],
    [
      "a column that is not there",
      "Name,Credit\nCD,10000",
      [
        "l:1:1 column_missing",
        "l:1:1 column_missing",
        "l:1:1 column_missing",
        "l:1:1 column_missing",
        "l:1:1 column_missing",
      ],
    ],
    ["nothing", "", ["l:1:1 list_empty"]],
    ["what is not UTF-8", Buffer.from([0x4e, 0xe9, 0x0a]), ["l:1:1 not_utf8"]],
    ["UTF-16", Buffer.from("\ufeffName", "utf16le"), ["l:1:1 not_utf8"]],
    ["NUL", "Name\0", ["l:1:1 not_text"]],
  ])("tells of %s", (_, text, problems) => expect(wrong(text)).toEqual(problems));

  it.each([
    ["what is not JSON", "[{", ["l:1:1 json_syntax"]],
    ["a line that is not", '{"Name":"A","Credits":10000}\nx', ["l:2:1 json_syntax"]],
    ["a number", "5", ["l:1:1 list_malformed"]],
    ["rows that are none", '[\n 5,\n {"Name":"A","Credits":10000}]', ["l:2:2 row_misfit"]],
    [
      "an empty field",
      '[\n {"Name":"A","Credits":null},\n {"Name":"B","Credits":""}]',
      ["l:2:24 cell_empty", "l:3:24 cell_empty"],
    ],
  ])("tells of %s in JSON", (_, text, problems) => {
    expect(wrong(text, mapped("", "columns: {name: Name, credits: Credits}\n"), "json")).toEqual(problems);
  });

  it("language-12 is bounded: the first ones, and how many more", () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `N${index},Atlantis,,,1,x`);
    const { problems } = read(csv(...rows));
    expect(problems).toHaveLength(MAX_LISTED + 1);
    expect(problems.at(-1)?.message).toBe("14,700 more problems are not listed");
  });

  it("language-12 a list is read within limits", () => {
    const rows = Array.from({ length: 100_001 }, (_, index) => `N${index},,,,10000,`);
    expect(wrong(csv(...rows))).toEqual(["l:1:1 too_many_rows"]);
    expect(wrong(csv(`"${"x".repeat(2 << 20)}",,,,10000,`))).toEqual(["l:2:1 csv_syntax"]);
    expect(wrong(Buffer.alloc((64 << 20) + 1, "x"))).toEqual(["l:1:1 file_too_large"]);
  });
});

describe("parents, anchors, accounts", () => {
  const NESTED = mapped("", `${COLUMNS}  parent: Owner\n`.replace(/ {2}owner:.*\n/, ""));

  it("O-1 who is named as a parent is a distributor, by name, key or the root's", () => {
    const stack = read(csv("EMEA,,,,20000,", "LG,,emea,,10000,", "MK,,EMEA,,10000,", "CD,,Acme Inc.,,10000,"), NESTED);
    expect(stack.problems).toEqual([]);
    expect([...stack.files.keys()]).toEqual(["allot.yaml", "orgs/acme.yaml", "orgs/emea.yaml"]);
    expect(stack.files.get("orgs/emea.yaml")).toContain("parent: acme\n");
    expect([stack.allocated, stack.purchasedCredits]).toEqual([30_000, 30_000]);
  });

  it("O-1 a parent that is not there, or the row itself, is told", () => {
    expect(wrong(csv("EMEA,,EMEO,,20000,", "LG,,LG,,10000,"), NESTED)).toEqual([
      "l:2:7 parent_unknown",
      "l:3:5 parent_unknown",
    ]);
  });

  it("N-1 an anchor has no credits of its own", () => {
    const anchors = mapped(
      "",
      `${COLUMNS}  anchor: {column: Owner, values: {"yes": true, "no": false}}\n`.replace(/ {2}owner:.*\n/, ""),
    );
    expect(declared(csv("A,,yes,,0,", "B,,No,,10000,"), anchors)).toContain("anchor: true\n");
    expect(wrong(csv("A,,yes,,10000,5", "B,,perhaps,,10000,"), anchors)).toEqual([
      "l:2:9 anchor_has_credits",
      "l:2:15 anchor_consumes",
      "l:3:4 value_unknown",
    ]);
  });

  it("A-1 an account of one is dedicated, of several shared", () => {
    const accounts = mapped(
      "",
      `${COLUMNS}  accounts: {ids: Owner, provider: {value: aws}}\n`.replace(/ {2}owner:.*\n/, ""),
    );
    const text = declared(csv("A,,1111 2222,,10000,", "B,,2222,,10000,"), accounts);
    expect(text).toContain('  "1111": {provider: aws, type: dedicated, child: a}\n');
    expect(text).toContain('  "2222": {provider: aws, type: shared, children: [a, b]}\n');
  });
});

describe("a mapping", () => {
  it.each([
    ["a field that there is not", mapped("colums: {}\n"), ["m.yaml:4:1 unknown_field"]],
    ["no root", mapped().replace(ROOT, ""), ["m.yaml:1:1 field_missing"]],
    ["no credits", mapped("", "columns: {name: Name}\n"), ["m.yaml:4:1 field_missing"]],
    [
      "neither column nor value",
      mapped("", "columns: {name: Name, credits: {round: up}}\n"),
      ["m.yaml:4:23 mapping_ambiguous"],
    ],
    ["both", mapped("", "columns: {name: {column: A, value: B}, credits: C}\n"), ["m.yaml:4:11 mapping_ambiguous"]],
    ["one sign for two things", mapped('list: {thousands: ".", decimals: "."}\n'), ["m.yaml:4:19 mapping_ambiguous"]],
    ["another owner", mapped("", "columns: {name: A, credits: B, owner: acme}\n"), ["m.yaml:4:39 not_a_choice"]],
    [
      "a column of the owner that there is not",
      mapped("", "columns: {name: A, credits: B, owner: {nme: C}}\n"),
      ["m.yaml:4:40 unknown_field"],
    ],
    ["a list for the owner", mapped("", "columns: {name: A, credits: B, owner: [C]}\n"), ["m.yaml:4:32 wrong_type"]],
    ["a list for a value", mapped("", "columns: {name: A, credits: {value: [B]}}\n"), ["m.yaml:4:30 wrong_type"]],
    ["another system", mapped("extends: maker\n"), ["m.yaml:4:10 not_a_choice"]],
    ["another document", `${mapped()}---\n{}\n`, ["m.yaml:11:1 mapping_malformed"]],
    ["what is not YAML", "a: [", ["m.yaml:1:5 yaml_syntax"]],
  ])("with %s is refused, with its place", (_, text, problems) => expect(wrong(csv(), text)).toEqual(problems));

  it.each(BUILT_IN_NAMES)("that is built in, %s, needs to be told who the distributor is, and no more", (name) => {
    const alone = `apiVersion: allot/v1\nkind: ListMapping\nextends: ${name}\n`;
    expect(wrong("x", alone)).toEqual([expect.stringContaining("field_missing")]);
    expect(wrong("x", alone + ROOT).every((one) => one.endsWith("column_missing"))).toBe(true);
  });

  it("that extends another replaces what it says itself, and keeps the rest", () => {
    const text =
      "Organization name,Region,Country,Who,Owner email,Credits,Credits used\nCD,eu1,DE,Carl,carl@cd.example,50000,2";
    const mapping = `apiVersion: allot/v1\nkind: ListMapping\nextends: make\n${ROOT}columns:\n  owner: {name: Who, email: Owner email}\n`;
    expect(declared(text, mapping)).toContain(ONE);
  });

  it("knows countries by their names in English", () => {
    expect(["Czechia", "czech republic", "Côte d’Ivoire", "U.S.A.", "USA", "Turkey"].map(countryByName)).toEqual([
      ...["CZ", "CZ", "CI", undefined, "US", "TR"],
    ]);
  });
});
