import { describe, expect, it } from "vitest";
import { child, documents, load, loadText, ROOT, rules, STACK } from "./stack-folder.ts";

/** A distributor's document below another. */
const distributor = (key: string, parent: string) =>
  child(key, `parent: ${parent}`).replace("ChildOrganization", "Distributor");
const chain = (length: number) =>
  Array.from({ length }, (_, index) => distributor(`d${index + 2}`, index === 0 ? "rlc" : `d${index + 1}`));

describe("the law, as far as files alone can break it", () => {
  const rows: [string, string, readonly string[], readonly string[]][] = [
    ["O-1", "a tree of 8 levels", [ROOT, ...chain(7)], []],
    ["O-1", "a tree of 9 levels", [ROOT, ...chain(8)], ["O-1 too_deep"]],
    ["O-1", "two roots", [ROOT, ROOT.replace("rlc", "abc").replace("RLC", "ABC")], ["O-1 second_root"]],
    ["O-1", "a child without a parent", [ROOT, child("cd").replace("parent: rlc\n", "")], ["O-1 root_not_distributor"]],
    ["O-1", "a child of a child", [ROOT, child("a"), child("b", "parent: a")], ["O-1 parent_not_distributor"]],
    ["O-1", "children of a child", [ROOT, child("a", "children: {}")], ["O-1 parent_not_distributor"]],
    ["O-1", "no root anywhere", [child("a")], ["O-1 root_unknown"]],
    ["O-1", "parents in a circle", [ROOT, distributor("a", "b"), distributor("b", "a")], ["O-1 parent_cycle"]],
    ["O-1", "its own parent", [ROOT, distributor("a", "a")], ["O-1 parent_cycle"]],
    ["O-2", "a key of 63 characters", [ROOT, child("a".repeat(63))], []],
    ["O-2", "a key of 64 characters", [ROOT, child("a".repeat(64))], ["O-2 key_malformed"]],
    ["O-2", "a key with a capital", [ROOT, child("Cd")], ["O-2 key_malformed"]],
    [
      "O-2",
      "a key with a hyphen in front",
      [ROOT, child("-cd", "owner: {name: O, email: o@cd.example}")],
      ["O-2 key_malformed"],
    ],
    ["O-2", "a key with a hyphen inside", [ROOT, child("c-d")], []],
    ["O-2", "a key twice", [ROOT, child("a"), child("a", "name: Other")], ["O-2 key_taken"]],
    ["O-3", "a name of 100 characters", [ROOT, child("cd", `name: ${"n".repeat(100)}`)], []],
    ["O-3", "a name of 101 characters", [ROOT, child("cd", `name: ${"n".repeat(101)}`)], ["O-3 name_malformed"]],
    ["O-3", "a name of spaces", [ROOT, child("cd", 'name: "  "')], ["O-3 name_malformed"]],
    [
      "O-3",
      "a name twice, but for case and form",
      [ROOT, child("a", "name: É X"), child("b", 'name: "  e\u0301 x "')],
      ["O-3 name_taken"],
    ],
    ["O-3", "a name of another only in another alphabet", [ROOT, child("a", "name: A"), child("b", "name: А")], []],
    ["O-4", "no name", [ROOT, child("cd", "", ["name"])], ["O-4 field_missing"]],
    ["O-4", "no region", [ROOT, child("cd", "", ["region"])], ["O-4 field_missing"]],
    ["O-4", "no country", [ROOT, child("cd", "", ["country"])], ["O-4 field_missing"]],
    ["O-4", "no owner", [ROOT, child("cd", "", ["owner"])], ["O-4 field_missing"]],
    ["O-4", "no owner's email", [ROOT, child("cd", "owner: {name: A}")], ["O-4 field_missing"]],
    ["O-4", "no credits", [ROOT, child("cd", "", ["credits"])], ["O-4 field_missing"]],
    [
      "O-4",
      "a root without purchased credits",
      [ROOT.replace("purchasedCredits: 500000\n", "")],
      ["O-4 field_missing"],
    ],
    ["O-4", "a country that is none", [ROOT, child("cd", "country: XX")], ["O-4 country_unknown"]],
    ["O-4", "a country in small letters", [ROOT, child("cd", "country: cz")], ["O-4 country_unknown"]],
    [
      "O-7",
      "an external id twice",
      [ROOT, child("a", "externalId: x"), child("b", "externalId: x")],
      ["O-7 external_id_taken"],
    ],
    [
      "O-7",
      "provisioning below the root",
      [ROOT, `${distributor("a", "rlc")}provisioning: self\n`],
      ["O-7 provisioning_not_root"],
    ],
    [
      "O-7",
      "a vendor's tree without external ids",
      [`${ROOT}provisioning: vendor\nexternalId: r\n`, child("a")],
      ["O-7 external_id_missing"],
    ],
    [
      "O-7",
      "a vendor's tree with external ids",
      [`${ROOT}provisioning: vendor\nexternalId: r\n`, child("a", "externalId: a")],
      [],
    ],
    ["O-1", "a parent that is nowhere", [ROOT, child("a", "parent: rcl")], ["O-1 parent_not_found"]],
    ["C-1", "credits below 0", [ROOT, child("a", "credits: -10000")], ["C-1 credits_not_whole"]],
    ["C-1", "2^53-1 purchased credits", [ROOT.replace("500000", "9007199254740991")], []],
    ["C-2", "credits of 0", [ROOT, child("a", "credits: 0")], []],
    ["C-2", "credits of 10,000", [ROOT, child("a", "credits: 10000")], []],
    ["C-2", "credits of 9,999", [ROOT, child("a", "credits: 9999")], ["C-2 credits_step"]],
    ["C-2", "credits of 10,001", [ROOT, child("a", "credits: 10001")], ["C-2 credits_step"]],
    ["C-3", "a root that purchased no multiple of 10,000", [ROOT.replace("500000", "500001")], []],
    ["C-3", "a root that is released as it stands", [`${ROOT}state: released\n`], []],
    ["C-3", "a root with credits", [ROOT.replace("purchasedCredits", "credits")], ["C-3 wrong_credits_field"]],
    [
      "C-3",
      "purchased credits below the root",
      [ROOT, distributor("a", "rlc").replace("credits:", "purchasedCredits:")],
      ["C-3 wrong_credits_field"],
    ],
  ];

  it.each(rows)("%s: %s", async (_rule, _what, texts, expected) => {
    expect(rules(await loadText(...texts))).toEqual(expected);
  });

  it("says the nearest right key for a parent that is nowhere", async () => {
    const { problems } = await loadText(ROOT, child("a", "parent: rcl"));
    expect(problems[0]).toMatchObject({
      address: "a",
      message: expect.stringContaining("did you mean `rlc`?"),
      places: [{ line: 18 }],
    });
  });

  it("says how to put something under what is managed elsewhere, or by nobody", async () => {
    const { problems } = await loadText(ROOT, child("a", "parent: elsewhere"));
    expect(problems[0]?.message).toBe(
      "no file declares the organization elsewhere to put it under; where elsewhere lives and is not managed here, " +
        "declare it as `state: released`, which leaves it alone",
    );
    const released = "apiVersion: allot/v1\nkind: Distributor\nkey: elsewhere\nstate: released\n";
    expect((await loadText(ROOT, released, child("a", "parent: elsewhere"))).problems).toEqual([]);
  });

  it("names both places where two organizations disagree", async () => {
    const { problems } = await loadText(ROOT, child("a", "name: X"), child("b", "name: x"));
    expect(problems).toMatchObject([{ code: "name_taken", address: "b", places: [{ line: 28 }, { line: 18 }] }]);
  });

  it("leaves a parent to the planner where the files do not declare the root", async () => {
    const { problems, desired } = await load({
      "allot.yaml": `${STACK}root: rlc\n`,
      "orgs/a.yaml": child("a", "parent: emea"),
    });
    expect(problems).toEqual([]);
    expect(desired).toMatchObject({ root: "rlc", stack: "test" });
    expect(desired?.organizations.get("a")?.parent).toBe("emea");
  });

  it("O-1 holds the root of allot.yaml against the declared one, with both places", async () => {
    const { problems } = await load({ "allot.yaml": `${STACK}root: rcl\n`, "orgs/a.yaml": ROOT });
    expect(problems).toMatchObject([
      {
        code: "second_root",
        places: [
          { file: "orgs/a.yaml", line: 3 },
          { file: "allot.yaml", line: 5 },
        ],
      },
    ]);
  });

  it("O-1 refuses a root of allot.yaml that is declared below another", async () => {
    const { problems } = await load({
      "allot.yaml": `${STACK}root: a\n`,
      "orgs/a.yaml": documents(distributor("a", "b")),
    });
    expect(problems.map(({ code }) => code)).toContain("root_has_parent");
  });

  it("makes names and emails canonical", async () => {
    const { desired } = await loadText(
      ROOT,
      child("cd", 'name: "  Cafe\u0301 "\nowner: {name: " O ", email: O@CD.Example}'),
    );
    expect(desired?.organizations.get("cd")?.profile).toMatchObject({
      name: "Café",
      owner: { name: "O", email: "O@cd.example" },
    });
  });
});
