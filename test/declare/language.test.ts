import { describe, expect, it } from "vitest";
import { brief, child, documents, load, loadText, ROOT, rules, STACK } from "./stack-folder.ts";

describe("language rule 1: strict", () => {
  it.each([
    ["an unknown field, with the nearest one", "nmae: X", ["name"], "unknown_field", "did you mean `name`?"],
    ["an unknown field without one near", "quux: 1", [], "unknown_field", "there is no field `quux`"],
    ["what MMS called operations", "operations: 1", [], "unknown_field", "`credits`"],
    ["merge keys", "<<: {name: X}", [], "unknown_field", "`extends`"],
    [
      "an unknown field further in",
      "owner: {nmae: A, email: a@b.example}",
      [],
      "unknown_field",
      "in `owner`; did you mean `name`?",
    ],
    ["text where a map is due", "owner: Rita", [], "wrong_type", "`owner` is to be a map, not text"],
    ["a list where text is due", "name: [A]", [], "wrong_type", "`name` is to be text, not a list"],
    ["true where text is due", "region: true", [], "wrong_type", 'write "true"'],
    ["a number where text is due", "region: 5", [], "wrong_type", 'write "5"'],
    ["a value that is no choice", "state: actve", [], "not_a_choice", "did you mean `active`?"],
    ["an email that is none", "owner: {name: A, email: a}", [], "wrong_form", "`owner.email`"],
    ["a label whose name is malformed", "labels: {Gold Tier: x}", [], "key_malformed", "`Gold Tier`"],
    ["a label that is no text", "labels: {tier: 1}", [], "wrong_type", '"1"'],
    ["a second definition further in", "labels: {a: x, a: y}", [], "duplicate_key", "`a` stands here twice"],
    ["a tag of another language", "name: !!binary aGk=", [], "tag_unknown", "`!!binary`"],
    ["a key that is no text", "? [a, b]\n: c", [], "key_not_text", "a key is text"],
    ["an alias of nothing", "name: *nobody", [], "alias_unknown", "`&nobody`"],
  ])("refuses %s", async (_what, line, _missing, code, words) => {
    const { problems } = await loadText(ROOT, child("cd", line));
    expect(problems.filter((problem) => problem.code === code)).toMatchObject([
      { message: expect.stringContaining(words) },
    ]);
  });

  it("has one mistake, and no more, for one misspelt field that is not needed", async () => {
    expect((await loadText(ROOT, child("cd", "lables: {a: b}"))).problems.map(brief)).toEqual([
      "orgs/a.yaml:19:1 unknown_field",
    ]);
  });

  it("reports every duplicate key, each with both places", async () => {
    const { problems } = await loadText(`${ROOT}name: A\nname: B\nregion: x\n`);
    expect(problems.map(({ places }) => places.map(({ line }) => line))).toEqual([
      [9, 4],
      [10, 4],
      [11, 5],
    ]);
  });

  it("refuses a second definition of an organization, with both places, wherever it stands", async () => {
    const nested = `${ROOT}children:\n  cd: {name: A, region: eu1, country: CZ, owner: {name: O, email: o@a.example}, credits: 10000}\n`;
    const { problems } = await load({ "orgs/a.yaml": nested, "orgs/b.yaml": child("cd") });
    expect(problems).toMatchObject([
      {
        code: "key_taken",
        rule: "O-2",
        address: "cd",
        places: [
          { file: "orgs/b.yaml", line: 3 },
          { file: "orgs/a.yaml", line: 10 },
        ],
      },
    ]);
  });

  it.each([
    ["no kind", "apiVersion: allot/v1\nkey: a\n", "kind_unknown"],
    ["a misspelt kind", "apiVersion: allot/v1\nkind: Distributer\nkey: a\n", "kind_unknown"],
    ["a stack among the declarations", STACK, "kind_unknown"],
    ["a list as document", "- a\n", "document_malformed"],
    ["text as document", "hello\n", "document_malformed"],
  ])("refuses %s", async (_what, text, code) => {
    expect((await loadText(ROOT, text)).problems.map((problem) => problem.code)).toEqual([code]);
  });

  it("takes empty documents for nothing", async () => {
    expect((await loadText("", ROOT, "# nothing\n", "")).problems).toEqual([]);
  });

  it.each([["key: x"], ["parent: rlc"], ["apiVersion: allot/v1"]])("refuses %s in what is nested", async (field) => {
    const nested = `${ROOT}children:\n  cd: {${field}, name: A, region: eu1, country: CZ, owner: {name: O, email: o@a.example}, credits: 10000}\n`;
    expect((await loadText(nested)).problems.map(({ code }) => code)).toEqual(["unknown_field"]);
  });
});

describe("language rule 2: all at once, with places", () => {
  it("reports the mistakes of every file in one run, in the order of files, lines and columns", async () => {
    const { problems } = await load({
      "allot.yaml": `${STACK}polices: []\n`,
      "orgs/b.yaml": child("b", "credits: 15000\ncountry: XX"),
      "orgs/a.yaml": documents(ROOT, child("a", "nmae: x\nlabels: {a: 1, b: 2}")),
    });
    expect(problems.map(brief)).toEqual([
      "allot.yaml:5:1 unknown_field",
      "orgs/a.yaml:19:1 unknown_field",
      "orgs/a.yaml:20:13 wrong_type",
      "orgs/a.yaml:20:19 wrong_type",
      "orgs/b.yaml:8:10 credits_step",
      "orgs/b.yaml:9:10 country_unknown",
    ]);
  });

  it("asks the law of a document that breaks its schema, as far as its fields can be read", async () => {
    const { problems, desired } = await loadText(ROOT, child("cd", "quux: 1\ncredits: 15000\nowner: 5"));
    expect(problems.map(({ code }) => code)).toEqual(["unknown_field", "credits_step", "wrong_type"]);
    expect(desired?.organizations.get("cd")).toMatchObject({ credits: 15000, profile: { name: "cd Inc." } });
  });

  it("hides the rest of a document with a syntax error, and nothing else", async () => {
    const broken = "apiVersion: allot/v1\nkind: Template\nname: 'x\nspec: {}\n";
    const { problems, desired } = await load({
      "orgs/a.yaml": documents(ROOT, child("a", "credits: 15000"), broken, child("b", "credits: 25000")),
      "orgs/c.yaml": child("c", "credits: 35000"),
    });
    expect(problems.map(({ code }) => code)).toEqual(["credits_step", "yaml_syntax", "credits_step", "credits_step"]);
    expect([...(desired?.organizations.keys() ?? [])]).toEqual(["rlc", "a", "b", "c"]);
  });

  it("does not miss what may stand in what it could not read", async () => {
    const { problems } = await loadText(
      ROOT,
      child("a", "parent: lost\nextends: [lost]"),
      "kind: Distributor\nkey: lost\nname: 'x\n",
    );
    expect(problems.map(({ code }) => code)).toEqual(["yaml_syntax"]);
  });

  it("finds all columns of a file with CRLF, a byte order mark and characters beyond the BMP", async () => {
    const text = `\uFEFF${documents(ROOT, child("cd", 'labels: {a: "😀", b: 1}'))}`.replaceAll("\n", "\r\n");
    expect((await load({ "orgs/a.yaml": text })).problems.map(brief)).toEqual(["orgs/a.yaml:19:22 wrong_type"]);
  });

  it("holds what is required after templates are merged", async () => {
    const template = "apiVersion: allot/v1\nkind: Template\nname: t\nspec: {owner: {email: o@t.example}}\n";
    const complete = child("a", "extends: [t]\nowner: {name: A}");
    const incomplete = child("b", "owner: {name: A}");
    const { problems, desired } = await loadText(ROOT, template, complete, incomplete);
    expect(problems).toMatchObject([
      { code: "field_missing", rule: "O-4", address: "b", message: "`owner.email` is missing" },
    ]);
    expect(desired?.organizations.get("a")?.profile.owner).toEqual({ name: "A", email: "o@t.example" });
  });
});

describe("language rule 3: absent is not empty", () => {
  it.each(["credits:", "labels: ~", "labels: {a: null}", "externalId: NULL", "owner: {name: , email: a@b.example}"])(
    "refuses null: %s",
    async (line) => {
      expect(rules(await loadText(ROOT, child("cd", line)))).toContain("language-3 null_refused");
    },
  );

  it("points to the key of what has no value, and to the item before an empty one", async () => {
    expect((await loadText(`${ROOT}children:\n`)).problems.map(brief)).toEqual(["orgs/a.yaml:9:1 null_refused"]);
    expect((await loadText(ROOT, child("cd", "labels:\n  a: x\n  b:\ncredits: 0"))).problems.map(brief)).toEqual([
      "orgs/a.yaml:20:3 null_refused",
    ]);
  });

  it("refuses an organization without fields", async () => {
    expect(rules(await loadText(`${ROOT}children:\n  cd:\n`))).toEqual(["language-3 null_refused"]);
  });

  it("leaves out what is absent, and keeps what is empty", async () => {
    const { desired } = await loadText(ROOT, child("a"), child("b", "labels: {}"));
    expect(desired?.organizations.get("a")?.profile).not.toHaveProperty("labels");
    expect(desired?.organizations.get("b")?.profile.labels).toEqual({});
  });
});

describe("language rule 4: numbers are exact", () => {
  it.each([
    ["5e4", "write 50000"],
    ["5E+4", "write 50000"],
    ["0x10", "write 16"],
    ["0o17", "write 15"],
    ["010", "digits only"],
    ["50_000", "write 50000"],
    ["50000.0", "write 50000"],
    ["1.5", "digits only"],
    ["+50000", "write 50000"],
    [".inf", "digits only"],
    [".nan", "digits only"],
    ["-0", "write 0"],
    ["9007199254740992", "digits only"],
    ["123456789012345678901234567890", "digits only"],
    ['"50000"', "write 50000"],
  ])("refuses %s", async (number, words) => {
    const { problems } = await loadText(ROOT, child("cd", `credits: ${number}`));
    expect(problems).toMatchObject([
      { code: "number_not_exact", rule: "language-4", address: "cd", places: [{ line: 18, column: 10 }] },
    ]);
    expect(problems[0]?.message).toContain(words);
  });

  it.each([
    ["0", 0],
    ["10000", 10_000],
    ["9007199254740000", 9_007_199_254_740_000],
  ])("takes %s", async (number, credits) => {
    const { problems, desired } = await loadText(ROOT, child("cd", `credits: ${number}`));
    expect(problems).toEqual([]);
    expect(desired?.organizations.get("cd")?.credits).toBe(credits);
  });

  it("takes NO for the country, and y, on and off for text", async () => {
    const { problems, desired } = await loadText(ROOT, child("cd", "country: NO\nlabels: {a: y, b: on, c: off}"));
    expect(problems).toEqual([]);
    expect(desired?.organizations.get("cd")?.profile).toMatchObject({
      country: "NO",
      labels: { a: "y", b: "on", c: "off" },
    });
  });

  it("says how a number is written as text", async () => {
    const { problems } = await loadText(ROOT, child("cd", "externalId: 0012\nlabels: {version: 1.0}"));
    expect(problems.map(({ message }) => message)).toEqual([
      '`0012` is a number here; as text, write "0012"',
      '`1.0` is a number here; as text, write "1.0"',
    ]);
  });

  it("takes keys as they are written", async () => {
    const { desired } = await loadText(`${ROOT}children:\n  0123: {state: released}\n  1e3: {state: released}\n`);
    expect([...(desired?.organizations.keys() ?? [])].sort()).toEqual(["0123", "1e3", "rlc"]);
  });
});

describe("language rule 5: templates", () => {
  const template = (name: string, spec: string) =>
    `apiVersion: allot/v1\nkind: Template\nname: ${name}\nspec: ${spec}\n`;

  it("merges maps in the order of extends, then the document; lists and scalars are replaced", async () => {
    const { problems, desired } = await loadText(
      child("cd", "extends: [a, b]\nlabels: {own: z}", ["region", "country", "credits"]),
      template("a", "{region: eu1, country: CZ, credits: 10000, labels: {a: x, both: x}}"),
      template("b", "{country: DE, credits: 20000, labels: {both: y, own: y}}"),
      ROOT,
    );
    expect(problems).toEqual([]);
    expect(desired?.organizations.get("cd")).toMatchObject({
      credits: 20_000,
      profile: { region: "eu1", country: "DE", labels: { a: "x", both: "y", own: "z" } },
    });
  });

  it("works for nested organizations, wherever the template stands", async () => {
    const nested = `${ROOT}children:\n  cd: {extends: [t], name: CD, owner: {name: O, email: o@cd.example}}\n`;
    const { problems, desired } = await load({
      "orgs/a.yaml": nested,
      "orgs/z.yaml": template("t", "{region: eu1, country: CZ, credits: 10000}"),
    });
    expect(problems).toEqual([]);
    expect(desired?.organizations.get("cd")?.credits).toBe(10_000);
  });

  it("refuses a template that is not there, with the nearest one", async () => {
    const { problems } = await loadText(ROOT, template("standard", "{}"), child("cd", "extends: [standrad]"));
    expect(problems).toMatchObject([
      { code: "template_not_found", rule: "language-5", message: expect.stringContaining("`standard`") },
    ]);
  });

  it("refuses two templates of one name, with both places", async () => {
    const { problems } = await loadText(ROOT, template("t", "{}"), template("t", "{}"));
    expect(problems).toMatchObject([{ code: "template_twice", places: [{ line: 17 }, { line: 12 }] }]);
  });

  it("reports a mistake in a template once, where it stands, however many use it", async () => {
    const { problems } = await loadText(
      ROOT,
      template("t", "{regoin: eu1, labels: {a: 1}}"),
      child("a", "extends: [t]"),
      child("b", "extends: [t]"),
    );
    expect(problems.map(brief)).toEqual(["orgs/a.yaml:13:8 unknown_field", "orgs/a.yaml:13:33 wrong_type"]);
  });

  it.each([
    ["credits: 15000", "credits_step"],
    ["credits: -1", "credits_not_whole"],
    ["country: XX", "country_unknown"],
    ['name: "  "', "name_malformed"],
    ["owner: {email: a}", "wrong_form"],
  ])("says that %s in a template is wrong: there, once, however many use it", async (line, code) => {
    const bad = template("t", `{${line}}`);
    const [field = ""] = line.split(":");
    const own = field === "owner" ? "\nowner: {name: O}" : "";
    const without = field === "owner" ? [] : [field];
    const users = ["a", "b"].map((key) => child(key, `extends: [t]${own}`, without));
    for (const texts of [
      [ROOT, bad],
      [ROOT, bad, ...users],
    ]) {
      const { problems } = await loadText(...texts);
      expect(problems).toMatchObject([{ code, address: null, places: [{ line: 13 }] }]);
    }
  });

  it.each(["purchasedCredits: 5", "provisioning: self"])(
    "refuses %s of a template that a child organization uses: at the template, and who uses it",
    async (line) => {
      const good = template("t", `{${line}}`);
      expect((await loadText(ROOT, good)).problems).toEqual([]);
      const { problems } = await loadText(ROOT, good, child("a", "extends: [t]"));
      expect(problems[0]).toMatchObject({
        code: "unknown_field",
        address: "a",
        message: expect.stringContaining("a ChildOrganization does not have"),
        places: [{ line: 13 }, { line: 15 }],
      });
      const nested = `${ROOT}children:\n  cd: {extends: [t], name: A, region: eu1, country: CZ, owner: {name: O, email: o@a.example}, credits: 10000}\n`;
      const { problems: inside } = await loadText(nested, good);
      expect(inside.map(({ code, address }) => `${code} ${address}`)).toContain("unknown_field cd");
    },
  );

  it("refuses what templates are only together", async () => {
    const labels = (letter: string) =>
      `{labels: {${Array.from({ length: 40 }, (_, index) => `${letter}${index}: x`).join(", ")}}}`;
    const { problems } = await loadText(
      ROOT,
      template("a", labels("a")),
      template("b", labels("b")),
      child("cd", "extends: [a, b]"),
    );
    expect(problems.map(({ message }) => message)).toEqual(["`labels` has 80 entries; it may have at most 64"]);
  });

  it.each(["key: x", "parent: rlc", "children: {}", "extends: [t]", "state: released"])(
    "refuses %s in a template",
    async (field) => {
      expect((await loadText(ROOT, template("t", `{${field}}`))).problems.map(({ code }) => code)).toEqual([
        "unknown_field",
      ]);
    },
  );
});

describe("language rule 6: secrets", () => {
  const env = { SET: "s3cr3t-value", EMPTY: "" };
  const codes = async (line: string) => {
    const { problems } = await load({ "orgs/a.yaml": documents(ROOT, child("cd", line)) }, { env });
    expect(JSON.stringify(problems)).not.toContain("s3cr3t");
    return problems.map(({ code }) => code);
  };

  it.each([
    ["where the schema marks no secret", "name: !env SET", ["env_misplaced"]],
    ["where a number is due", "credits: !env SET", ["env_misplaced"]],
    ["of a variable that is not set", "managedAccount: {billing: {paymentReference: !env UNSET}}", ["env_unset"]],
    ["of a variable that is empty", "managedAccount: {billing: {paymentReference: !env EMPTY}}", ["env_unset"]],
    ["of what is no name", "managedAccount: {billing: {paymentReference: !env A-B}}", ["env_name"]],
  ])("refuses !env %s", async (_what, line, expected) => {
    expect(await codes(line)).toEqual(expected);
  });

  it("takes !env where the schema marks a secret", async () => {
    expect(await codes("managedAccount: {billing: {paymentReference: !env SET}}")).toEqual([]);
  });

  it("refuses a secret in a file, without repeating it", async () => {
    expect(await codes("managedAccount: {billing: {paymentReference: s3cr3t-value}}")).toContain("secret_in_file");
    expect(await codes("sso: {issuer: https://i.example, clientId: c, clientSecret: 12345}")).toContain(
      "secret_in_file",
    );
  });
});

describe("language rule 7: states", () => {
  it("releases with a key and a state alone", async () => {
    const { problems, desired } = await loadText(
      ROOT,
      "apiVersion: allot/v1\nkind: ChildOrganization\nkey: cd\nstate: released\n",
    );
    expect(problems).toEqual([]);
    expect(desired?.organizations.get("cd")).toMatchObject({
      state: "released",
      parent: undefined,
      profile: {},
      credits: undefined,
    });
  });

  it("takes `state: active` for what is managed", async () => {
    expect((await loadText(ROOT, child("cd", "state: active"))).desired?.organizations.get("cd")?.state).toBe(
      "managed",
    );
  });

  it.each<[string, object | undefined]>([
    ["state: active", { phase: "active" }],
    ["state: paused", { phase: "paused" }],
    ["state: paused\nprotected: true", { phase: "paused", protected: true }],
    ["protected: false", { protected: false }],
    ["state: unlinked\nconfirm: CD Inc.", { phase: "unlinked", confirm: "CD Inc." }],
    ["labels: {}", undefined],
  ])("takes %j", async (lines, life) => {
    const { problems, desired } = await loadText(ROOT, child("cd", lines));
    expect(problems).toEqual([]);
    expect(desired?.organizations.get("cd")?.life).toEqual(life);
  });

  it("O-10, O-11, U-5 takes settings, and no others than those that there are", async () => {
    const settings = "access: delegated\ncustomerAccess: refuse\n";
    const { problems, desired } = await loadText(`${ROOT}${settings}usedOnUnlink: refund\n`, child("cd", settings));
    expect(problems).toEqual([]);
    const asked = { access: "delegated", customerAccess: "refuse" };
    expect(desired?.organizations.get("cd")?.profile).toMatchObject(asked);
    expect(desired?.organizations.get("rlc")?.profile).toMatchObject({ ...asked, usedOnUnlink: "refund" });
    const wrong = await loadText(ROOT, child("cd", "access: open\ncustomerAccess: no\nusedOnUnlink: absorb"));
    expect(wrong.problems.map(({ code }) => code)).toEqual(["not_a_choice", "not_a_choice", "unknown_field"]);
  });

  it("U-6 asks for no more than key, kind and the name of what is to be unlinked, be it a distributor", async () => {
    const head = (kind: string, key: string) => `apiVersion: allot/v1\nkind: ${kind}\nkey: ${key}\nstate: unlinked\n`;
    const { problems, desired } = await loadText(
      ...[
        ROOT,
        `${head("ChildOrganization", "cd")}confirm: CD Inc.\n`,
        `${head("Distributor", "emea")}confirm: EMEA\n`,
      ],
    );
    expect(problems).toEqual([]);
    expect(desired?.root).toBe("rlc");
    expect(desired?.organizations.get("emea")).toMatchObject({ parent: undefined, life: { confirm: "EMEA" } });
  });

  it.each([
    ["state: unlinked", ["confirmation_missing"], 'add `confirm: "'],
    ["confirm: CD Inc.", ["confirmation_misplaced"], "beside `state: unlinked`"],
    ["state: paused\nconfirm: CD Inc.", ["confirmation_misplaced"], "remove it"],
    ["state: unlinked\nconfirm: X\nprotected: true", ["protected"], "lift the protection"],
    ["state: unlinked\nconfirm: 5", ["wrong_type"], '"5"'],
  ])("U-6, O-13 refuses %j", async (lines, codes, words) => {
    const { problems } = await loadText(ROOT, child("cd", lines));
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(problems[0]?.message).toContain(words);
  });

  it.each(["state: paused\n", "state: unlinked\nconfirm: RLC Inc.\npurchasedCredits: 5\n"])(
    "O-8 refuses %j of a root",
    async (lines) => {
      const { problems } = await loadText(
        lines.includes("purchased") ? ROOT.replace(/purchasedCredits.*\n/, "") + lines : ROOT + lines,
      );
      expect(problems.map(({ code, rule }) => [code, rule])).toEqual([["root_stays_active", "O-8"]]);
    },
  );

  it("U-3 refuses what stays below a distributor that goes, with both places", async () => {
    const emea = child("emea", "state: unlinked\nconfirm: X").replace("ChildOrganization", "Distributor");
    const below = child("lg").replace("parent: rlc", "parent: emea");
    const { problems } = await loadText(ROOT, emea, below);
    expect(problems.map(({ code, address, places }) => [code, address, places.length])).toEqual([
      ["children_left", "emea", 2],
    ]);
    const together = await loadText(
      ROOT,
      emea,
      below.replace("parent: emea", "parent: emea\nstate: unlinked\nconfirm: Y"),
    );
    expect(together.problems).toEqual([]);
  });
});

describe("language rules 8, 9 and 11: keys of before, places, labels", () => {
  it("hands on previousKeys and labels", async () => {
    const { problems, desired } = await loadText(ROOT, child("cd", "previousKeys: [a, b]\nlabels: {cost.center: x}"));
    expect(problems).toEqual([]);
    expect(desired?.organizations.get("cd")).toMatchObject({
      previousKeys: ["a", "b"],
      profile: { labels: { "cost.center": "x" } },
    });
  });

  it("O-2 refuses a previous key that another organization has", async () => {
    const { problems } = await loadText(ROOT, child("a"), child("b", "previousKeys: [a]"));
    expect(problems).toMatchObject([
      { code: "key_retired", rule: "O-2", address: "a", places: [{ line: 12 }, { line: 29 }] },
    ]);
  });
});

describe("splitting has no meaning", () => {
  it("loads the same from nested maps, from documents and from many files", async () => {
    const fields = (key: string) =>
      `{name: ${key}, region: eu1, country: CZ, owner: {name: O, email: o@${key}.example}, credits: 10000}`;
    const nested = `${ROOT}children:\n  a: ${fields("a")}\n  b: ${fields("b")}\n`;
    const flat = (key: string) => child(key, `name: ${key}`);
    const variants = await Promise.all([
      load({ "orgs/x.yaml": nested }),
      load({ "orgs/x.yaml": documents(flat("b"), ROOT, flat("a")) }),
      load({ "orgs/x/b.yaml": flat("b"), "orgs/x/y/a.yaml": flat("a"), "orgs/r.yaml": ROOT }),
    ]);
    const sorted = variants.map(({ desired, problems }) => {
      expect(problems).toEqual([]);
      return [...(desired?.organizations.values() ?? [])]
        .map(({ origin: _origin, ...rest }) => rest)
        .sort((x, y) => (x.key < y.key ? -1 : 1));
    });
    expect(sorted[1]).toEqual(sorted[0]);
    expect(sorted[2]).toEqual(sorted[0]);
  });
});

describe("words", () => {
  it.each(["constructor", "toString", "hasOwnProperty", "valueOf"])(
    "takes %s for a field as any other",
    async (name) => {
      const nested = `${ROOT}children:\n  cd: {${name}: x, name: A, region: eu1, country: CZ, owner: {name: O, email: o@a.example}, credits: 10000}\n`;
      for (const texts of [[nested], [ROOT, child("cd", `${name}: x`)], [ROOT, child("cd", `state: ${name}`)]]) {
        const { problems } = await loadText(...texts);
        expect(problems).toHaveLength(1);
        expect(problems[0]?.message).toContain(`\`${name}\``);
        expect(problems[0]?.message).not.toMatch(/function|native/);
      }
      const { problems } = await loadText(ROOT, child("cd", `extends: [${name.toLowerCase()}]`));
      expect(problems.map(({ code }) => code)).toEqual(["template_not_found"]);
    },
  );

  const labels = Array.from({ length: 65 }, (_, index) => `l${index}: x`).join(", ");
  it.each([
    [`labels: {${labels}}`, "`labels` has 65 entries; it may have at most 64"],
    [
      'credits: "50000"',
      '`credits` is to be a plain decimal integer, and `"50000"` is text: remove the quotes, write 50000',
    ],
    ["extends: [t, t]", "`t` stands twice in `extends`: remove one of the two"],
    [
      "children: {}",
      "cd is a ChildOrganization; only distributors have children; what has children says `kind: Distributor`, from its creation on",
    ],
  ])("says of %s what to do", async (line, message) => {
    const template = "apiVersion: allot/v1\nkind: Template\nname: t\nspec: {}\n";
    expect((await loadText(ROOT, template, child("cd", line))).problems.map((found) => found.message)).toEqual([
      message,
    ]);
  });

  it.each([
    ["{unlinks: {percent: 150}}", "`guards.unlinks.percent` is to be at most 100, not 150"],
    ["{unlinks: -1}", "`guards.unlinks` is to be at least 0, not -1"],
    ["{unlinks: {}}", "`guards.unlinks` says nothing: write `count` or `percent`, or leave it out"],
    ["{unlinks: []}", "`guards.unlinks` is to be a plain decimal integer or a map, not a list"],
    ["{unlinks: {cuont: 1}}", "there is no field `cuont` in `guards.unlinks`; did you mean `count`?"],
  ])("says of guards: %s what to do", async (guards, message) => {
    const { problems } = await load({ "allot.yaml": `${STACK}guards: ${guards}\n`, "orgs/a.yaml": ROOT });
    expect(problems.map((found) => found.message)).toEqual([message]);
  });
});
