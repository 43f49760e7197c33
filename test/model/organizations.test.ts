import { describe, expect, test } from "vitest";
import { COUNTRIES } from "../../src/model/countries.ts";
import * as law from "../../src/model/law/organizations.ts";
import { levelOf } from "../../src/model/organization.ts";
import {
  at,
  chain,
  create,
  distributor,
  move,
  operator,
  organization,
  performed,
  plant,
  refused,
  rekey,
  update,
} from "./plant.ts";

const emptyTree = () => plant({});
const rlc = () => plant({ rlc: { allocated: 500_000, children: { cd: { allocated: 50_000 } } } });
const root = { parent: null, kind: "Distributor", credits: 500_000 } as const;

describe("O-1 one root, distributors and children, 8 levels", () => {
  test("O-1 refuses a second root", () => {
    expect(refused(rlc(), create("other", root))).toMatchObject({ code: "second_root", rule: "O-1" });
    expect(law.a_tree_has_one_root("rlc", undefined)).toBeUndefined();
    expect(law.a_tree_has_one_root("rlc", "rlc")).toBeUndefined();
  });

  test("O-1 permits a distributor as root and refuses a child organization", () => {
    const tree = emptyTree();
    expect(refused(tree, create("rlc", { ...root, kind: "ChildOrganization" }))).toMatchObject({
      code: "root_not_distributor",
    });
    performed(tree, create("rlc", root));
    expect(tree.root?.key).toBe("rlc");
  });

  test("O-1 refuses a child below a child organization, and permits one below a nested distributor", () => {
    const tree = rlc();
    expect(refused(tree, create("below", { parent: "cd" }))).toMatchObject({ code: "parent_not_distributor" });
    performed(tree, create("emea", { kind: "Distributor", credits: 20_000 }));
    performed(tree, create("below", { parent: "emea" }));
    expect(levelOf(at(tree, "below"))).toBe(3);
  });

  test("O-1 refuses a creation below what is not in the tree", () => {
    expect(refused(rlc(), create("lost", { parent: "nowhere" }))).toMatchObject({
      code: "parent_not_found",
      rule: "O-1",
    });
  });

  test.each([
    [6, true],
    [7, true],
    [8, false],
  ])("O-1 below level %d a creation is permitted: %s", (level, permitted) => {
    const tree = plant({ "level-1": chain(level) });
    at(tree, `level-${level}`).allocated = 500_000;
    const asked = create("deepest", { parent: `level-${level}` });
    if (permitted) performed(tree, asked);
    else expect(refused(tree, asked)).toMatchObject({ code: "too_deep", rule: "O-1" });
  });

  test.each([
    [7, 1, true],
    [8, 1, false],
    [6, 2, true],
    [7, 2, false],
    [1, 7, true],
    [1, 8, false],
  ])("O-1 a parent at level %d with a subtree of %d levels below it is permitted: %s", (level, height, permitted) => {
    expect(law.a_tree_is_at_most_8_levels_deep(level, height) === undefined).toBe(permitted);
  });

  test("O-1 an organization stays what it was created as", () => {
    expect(law.a_kind_stays_as_created("Distributor", "Distributor")).toBeUndefined();
    expect(law.a_kind_stays_as_created("Distributor", "ChildOrganization")).toMatchObject({ code: "kind_changed" });
    expect(law.a_kind_stays_as_created("ChildOrganization", "Distributor")).toMatchObject({ code: "kind_changed" });
  });
});

describe("O-2 keys", () => {
  test.each([
    ["a", true],
    ["7", true],
    ["a-b", true],
    ["a--b", true],
    ["constructor", true],
    ["a".repeat(63), true],
    [`a${"-".repeat(61)}z`, true],
    ["a".repeat(64), false],
    ["", false],
    ["-a", false],
    ["a-", false],
    ["-", false],
    ["A", false],
    ["a_b", false],
    ["a.b", false],
    ["á", false],
    ["__proto__", false],
    ["a\n", false],
    ["a b", false],
  ])("O-2 the key %j is permitted: %s", (key, permitted) => {
    const tree = rlc();
    const asked = create(key, { name: "Somebody" });
    if (permitted) performed(tree, asked);
    else expect(refused(tree, asked)).toMatchObject({ code: "key_malformed", rule: "O-2", field: "key" });
    if (!permitted) expect(refused(tree, rekey("cd", key))).toMatchObject({ code: "key_malformed" });
  });

  test("O-2 refuses a key that is taken anywhere in the tree, not only among siblings", () => {
    const tree = plant({
      rlc: { allocated: 100_000, children: { emea: { allocated: 50_000, children: { cd: { allocated: 10_000 } } } } },
    });
    expect(refused(tree, create("cd"))).toMatchObject({ code: "key_taken", rule: "O-2" });
    expect(refused(tree, rekey("emea", "cd"))).toMatchObject({ code: "key_taken" });
    expect(refused(tree, rekey("cd", "cd"))).toMatchObject({ code: "key_taken" });
  });

  test("O-2 refuses a key that was ever given up", () => {
    const tree = plant(
      { rlc: { allocated: 100_000, children: { cd: { allocated: 10_000 } } } },
      { retiredKeys: ["old"] },
    );
    expect(refused(tree, create("old"))).toMatchObject({ code: "key_retired", rule: "O-2" });
    expect(refused(tree, rekey("cd", "old"))).toMatchObject({ code: "key_retired" });
    performed(tree, rekey("cd", "new"));
    tree.keep();
    expect(refused(tree, create("cd"))).toMatchObject({ code: "key_retired" });
    expect(refused(tree, rekey("new", "cd"))).toMatchObject({ code: "key_retired" });
    expect(tree.get("cd")).toBeUndefined();
    expect(at(tree, "new").id).toBe("id-cd");
  });

  test("O-2 gives an id of its own to each organization", () => {
    const tree = rlc();
    performed(tree, create("a"));
    performed(tree, create("b"));
    expect(new Set([...tree.organizations.values()].map(({ id }) => id)).size).toBe(4);
  });
});

describe("O-3 names", () => {
  const letters = (count: number, letter = "x") => letter.repeat(count);
  test.each([
    ["1 character", "x", true],
    ["100 characters", letters(100), true],
    ["101 characters", letters(101), false],
    ["100 astral characters, which are 200 UTF-16 units", letters(100, "\u{1f33f}"), true],
    ["101 astral characters", letters(101, "\u{1f33f}"), false],
    ["100 characters once composed", letters(100, "e\u0301"), true],
    ["101 characters once composed", letters(101, "e\u0301"), false],
    ["100 characters once trimmed", `  ${letters(100)}  `, true],
    ["nothing", "", false],
    ["only spaces", " \t\u00a0 ", false],
    ["a tab inside", "a\tb", false],
    ["a null", "a\u0000b", false],
    ["a delete", "a\u007fb", false],
    ["a C1 control", "a\u0085b", false],
    ["a right-to-left override", "a\u202eb", false],
    ["a left-to-right mark", "a\u200eb", false],
    ["an isolate", "a\u2066b", false],
    ["an Arabic letter mark", "a\u061cb", false],
    ["a line separator", "a\u2028b", false],
    ["half of a surrogate pair", "a\ud83cb", false],
    ["Hebrew letters", "שלום", true],
    ["an emoji joined with zero-width joiners", "👩\u200d💻", true],
  ])("O-3 a name of %s is permitted: %s", (_what, name, permitted) => {
    const tree = rlc();
    for (const asked of [create("new", { name }), update("cd", { name })]) {
      if (permitted) performed(tree, asked);
      else expect(refused(tree, asked)).toMatchObject({ code: "name_malformed", rule: "O-3", field: "name" });
      tree.takeBack();
    }
  });

  test("O-3 stores a name composed and trimmed, on creation and on change", () => {
    const tree = rlc();
    performed(tree, create("new", { name: "  Cafe\u0301 " }));
    expect(at(tree, "new").name).toBe("Caf\u00e9");
    performed(tree, update("cd", { name: " Re\u0301my\u00a0" }));
    expect(at(tree, "cd").name).toBe("R\u00e9my");
  });

  test.each([
    ["CD INC.", "cd Inc."],
    ["STRASSE", "Straße"],
    ["STRA\u1e9eE", "straße"],
    ["İzmir", "i\u0307zmir"],
    ["ΣΊΣΥΦΟΣ", "Σίσυφος"],
    ["cafe\u0301", "CAFÉ"],
    [" cd inc. ", "cd Inc."],
  ])("O-3 refuses the name %j beside %j", (asked, taken) => {
    const tree = plant({
      rlc: { allocated: 100_000, children: { emea: { allocated: 10_000, children: { cd: { name: taken } } } } },
    });
    expect(refused(tree, create("new", { name: asked }))).toMatchObject({ code: "name_taken", rule: "O-3" });
    expect(refused(tree, update("rlc", { name: asked }))).toMatchObject({ code: "name_taken" });
  });

  test("O-3 permits an organization its own name in another case, and a name that was given up", () => {
    const tree = rlc();
    performed(tree, update("cd", { name: "CD INC." }));
    performed(tree, update("cd", { name: "Other" }));
    performed(tree, create("new", { name: "cd inc." }));
    expect(tree.keyOfName("CD Inc.")).toBe("new");
  });
});

describe("O-4 and O-5 what a creation needs", () => {
  const whole = { name: "CD", region: "eu1", country: "CZ", owner: { name: "C", email: "c@cd.example" } };
  test.each([
    ["nothing missing", whole, 10_000, false, undefined],
    ["zero credits, which are named", whole, 0, false, undefined],
    ["no name", { ...whole, name: undefined }, 10_000, false, "missing: name"],
    ["no region", { ...whole, region: undefined }, 10_000, false, "missing: region"],
    ["no country", { ...whole, country: undefined }, 10_000, false, "missing: country"],
    ["no owner", { ...whole, owner: undefined }, 10_000, false, "missing: owner"],
    ["no credits", whole, undefined, false, "missing: credits"],
    ["a root without purchased credits", whole, undefined, true, "missing: purchasedCredits"],
    ["nothing at all", {}, undefined, false, "missing: name, region, country, owner, credits"],
  ])("O-4 names all that is missing at once: %s", (_what, written, credits, isRoot, said) => {
    const profile = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
    const verdict = law.a_creation_names_everything(profile, credits, isRoot);
    if (said === undefined) expect(verdict).toBeUndefined();
    else expect(verdict).toMatchObject({ code: "field_missing", rule: "O-4", message: expect.stringContaining(said) });
  });

  test("O-4 stores the owner's email with its domain in lower case, on creation and on naming", () => {
    const tree = rlc();
    performed(tree, create("new", { owner: { name: "Carl Dent", email: "Carl@CD.Example " } }));
    expect(at(tree, "new").owner.email).toBe("Carl@cd.example");
    performed(tree, { kind: "owner.name", address: "cd", after: { owner: { name: "X", email: "x@Y.Example" } } });
    expect(at(tree, "cd").owner.email).toBe("x@y.example");
  });

  test.each(["CZ", "NO", "US", "AX", "ZW", "GB"])("O-4 permits the country %s", (country) => {
    const tree = rlc();
    performed(tree, create("new", { country }));
    performed(tree, update("cd", { country }));
  });

  test.each(["", "cz", "CZE", "XK", "EU", "UK", "ZZ", "AN", "C", "C2"])("O-4 refuses the country %j", (country) => {
    const tree = rlc();
    expect(refused(tree, create("new", { country }))).toMatchObject({ code: "country_unknown", rule: "O-4" });
    expect(refused(tree, update("cd", { country }))).toMatchObject({ code: "country_unknown" });
  });

  test("O-4 offers the upper case of a country, and nothing where that is none either", () => {
    expect(law.a_country_is_iso_3166("cz")?.wayOut).toBe("write CZ");
    expect(law.a_country_is_iso_3166("xk")?.wayOut).toBeUndefined();
  });

  test("O-4 knows the 249 countries, each by a name that the platform knows too", () => {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    expect(COUNTRIES.size).toBe(249);
    for (const code of COUNTRIES) expect(names.of(code), code).toBeDefined();
  });

  test("O-5 permits a region of the service and refuses all others", () => {
    const tree = rlc();
    performed(tree, create("new", { region: "us1" }));
    tree.keep();
    for (const region of ["", "EU1", "mars"])
      expect(refused(tree, create("far", { region }))).toMatchObject({ code: "region_unknown", rule: "O-5" });
  });

  test("O-5 a region stays as created", () => {
    expect(law.a_region_stays_as_created("eu1", "eu1")).toBeUndefined();
    expect(law.a_region_stays_as_created("eu1", "us1")).toMatchObject({ code: "region_changed", rule: "O-5" });
  });
});

describe("O-6 what is seen", () => {
  const tree = plant({
    rlc: {
      allocated: 100_000,
      children: { cd: { allocated: 10_000 }, emea: { allocated: 20_000, children: { lg: { allocated: 10_000 } } } },
    },
  });
  test.each([
    ["cd", "cd", true],
    ["cd", "rlc", true],
    ["lg", "rlc", true],
    ["lg", "emea", true],
    ["lg", null, true],
    ["cd", "lg", false],
    ["cd", "emea", false],
    ["rlc", "cd", false],
    ["emea", "lg", false],
  ])("O-6 %s is seen by %s: %s", (seen, viewer, visible) => {
    expect(law.an_organization_is_seen_from_itself_and_above(at(tree, seen), viewer) === undefined).toBe(visible);
  });

  test("O-6 answers a sibling with the very words for what does not exist", () => {
    const hidden = law.an_organization_is_seen_from_itself_and_above(at(tree, "cd"), "lg");
    tree.organizations.delete("cd");
    expect(refused(tree, update("cd", { name: "X" }))).toEqual(hidden);
    expect(hidden).toMatchObject({ code: "not_found", rule: "O-6" });
  });
});

describe("O-7 who provisions, and external ids", () => {
  const vendor = () =>
    plant({
      rlc: {
        allocated: 100_000,
        provisioning: "vendor",
        externalId: "sf-1",
        children: { cd: { allocated: 10_000, externalId: "sf-2" } },
      },
    });

  test("O-7 only the operator enrolls a root", () => {
    const tree = emptyTree();
    expect(refused(tree, create("rlc", root), distributor)).toMatchObject({ code: "operator_only", rule: "O-7" });
    performed(tree, create("rlc", root), operator);
    expect(at(tree, "rlc").provisioning).toBe("self");
  });

  test("O-7 a self-provisioned tree grows by its distributor, a vendor-provisioned one only by the operator", () => {
    performed(rlc(), create("new"), distributor);
    const tree = vendor();
    expect(refused(tree, create("new", { externalId: "sf-3" }), distributor)).toMatchObject({ code: "operator_only" });
    performed(tree, create("new", { externalId: "sf-3" }), operator);
  });

  test("O-7 a vendor-provisioned tree has external ids, its root included", () => {
    expect(refused(vendor(), create("new"))).toMatchObject({ code: "external_id_missing", rule: "O-7" });
    expect(refused(vendor(), create("new", { externalId: "" }))).toMatchObject({ code: "external_id_missing" });
    expect(refused(emptyTree(), create("rlc", { ...root, provisioning: "vendor" }))).toMatchObject({
      code: "external_id_missing",
    });
    performed(emptyTree(), create("rlc", { ...root, provisioning: "vendor", externalId: "sf-1" }));
  });

  test("O-7 a vendor-provisioned tree lets no external id be taken away", () => {
    expect(refused(vendor(), update("cd", { externalId: "" }))).toMatchObject({ code: "external_id_missing" });
    performed(vendor(), update("cd", { externalId: "sf-9" }));
    performed(vendor(), update("cd", { name: "CD Corp." }));
    const leaving = vendor();
    performed(leaving, update("rlc", { provisioning: "self" }));
    performed(leaving, update("cd", { externalId: "" }));
    expect(at(leaving, "cd").externalId).toBeNull();
  });

  test("O-7 a tree becomes vendor-provisioned once every organization has an external id, and not before", () => {
    const tree = rlc();
    const asked = update("rlc", { provisioning: "vendor", externalId: "sf-1" });
    expect(refused(tree, asked)).toMatchObject({ code: "external_id_missing", message: expect.stringContaining("cd") });
    performed(tree, update("cd", { externalId: "sf-2" }));
    performed(tree, asked);
    expect(at(tree, "rlc")).toMatchObject({ provisioning: "vendor", externalId: "sf-1" });
  });

  test("O-7 provisioning is said at the root, by the operator", () => {
    const tree = vendor();
    expect(refused(tree, update("rlc", { provisioning: "self" }), distributor)).toMatchObject({
      code: "operator_only",
    });
    expect(refused(tree, update("cd", { provisioning: "self" }))).toMatchObject({ code: "provisioning_below_root" });
    expect(
      refused(tree, create("emea", { kind: "Distributor", provisioning: "self", externalId: "sf-3" })),
    ).toMatchObject({ code: "provisioning_below_root", rule: "O-7" });
  });

  test("O-7 an external id is unique in the tree and in the service", () => {
    const tree = vendor();
    tree.reserveExternalId("sf-elsewhere", "");
    for (const externalId of ["sf-1", "sf-2", "sf-elsewhere"])
      expect(refused(tree, create("new", { externalId }))).toMatchObject({ code: "external_id_taken", rule: "O-7" });
    expect(refused(tree, update("cd", { externalId: "sf-elsewhere" })).message).toContain("another tree");
    performed(tree, update("cd", { externalId: "sf-2" }));
    performed(tree, update("cd", { externalId: "sf-3" }));
    performed(tree, create("new", { externalId: "sf-2" }));
    performed(tree, rekey("new", "newer"));
    expect(tree.keyOfExternalId("sf-2")).toBe("newer");
  });
});

describe("O-12 moves, but for credits", () => {
  const wide = () =>
    plant({
      rlc: {
        allocated: 500_000,
        children: {
          cd: { allocated: 10_000 },
          emea: {
            allocated: 100_000,
            children: { lg: { allocated: 10_000 }, dach: { allocated: 20_000, children: {} } },
          },
          apac: { allocated: 100_000, children: {} },
        },
      },
    });

  test.each([
    ["a child to a sibling distributor", "cd", "emea", 3],
    ["a child up", "lg", "rlc", 2],
    ["a child across", "lg", "apac", 3],
    ["a nested distributor with what is below it", "emea", "apac", 3],
    ["a child down two levels", "cd", "dach", 4],
    ["to where it is", "lg", "emea", 3],
  ])("O-12 moves %s", (_what, key, parent, level) => {
    const tree = wide();
    performed(tree, move(key, parent));
    expect(at(tree, key).parent).toBe(at(tree, parent));
    expect(levelOf(at(tree, key))).toBe(level);
  });

  test.each([
    ["the root", "rlc", "emea", "root_moved"],
    ["a distributor into itself", "emea", "emea", "moved_into_itself"],
    ["a distributor below itself", "emea", "dach", "moved_into_itself"],
    ["to what is not in the tree", "cd", "nowhere", "parent_not_found"],
  ])("O-12 refuses to move %s", (_what, key, parent, code) => {
    expect(refused(wide(), move(key, parent))).toMatchObject({ code, rule: "O-12" });
  });

  test("O-1 refuses to move below a child organization, be it the moved one itself", () => {
    expect(refused(wide(), move("lg", "cd"))).toMatchObject({ code: "parent_not_distributor", rule: "O-1" });
    expect(refused(wide(), move("lg", "lg"))).toMatchObject({ code: "parent_not_distributor" });
  });

  test("O-12 answers not found for an organization that is not there", () => {
    expect(refused(wide(), move("nobody", "rlc"))).toMatchObject({ code: "not_found", rule: "O-6" });
  });

  test.each([
    ["level-5", 3, true],
    ["level-5", 4, false],
    ["level-1", 7, true],
    ["level-7", 1, true],
  ])("O-1 a subtree under %s that is %d levels high is permitted: %s", (parent, height, permitted) => {
    const subtree = (levels: number): Record<string, ReturnType<typeof chain>> =>
      levels === 0 ? {} : { [`moved-${levels}`]: { allocated: 0, children: subtree(levels - 1) } };
    const tree = plant({
      "level-1": { allocated: 900_000, children: { ...chain(8, 100_000).children, ...subtree(height) } },
    });
    const asked = move(`moved-${height}`, parent);
    if (permitted) performed(tree, asked);
    else expect(refused(tree, asked)).toMatchObject({ code: "too_deep", rule: "O-1" });
  });

  test("O-1 counts the levels of a subtree that grew, moved or was taken back since they were last counted", () => {
    const tree = wide();
    expect(tree.heightOf(at(tree, "emea"))).toBe(2);
    performed(tree, create("deep", { parent: "dach" }));
    expect(tree.heightOf(at(tree, "emea"))).toBe(3);
    performed(tree, move("dach", "apac"));
    expect(tree.heightOf(at(tree, "emea"))).toBe(2);
    expect(tree.heightOf(at(tree, "apac"))).toBe(3);
    tree.takeBack();
    expect(tree.heightOf(at(tree, "emea"))).toBe(2);
    expect(tree.heightOf(at(tree, "apac"))).toBe(1);
    expect(tree.heightOf(at(tree, "dach"))).toBe(1);
    tree.load(organization("late", { kind: "ChildOrganization" }, at(tree, "dach")));
    expect(tree.heightOf(at(tree, "emea"))).toBe(3);
  });
});

describe("the order of the book", () => {
  test("the first of several violated laws is given", () => {
    const tree = rlc();
    const wrong = {
      name: "\u0000",
      country: "XX",
      region: "mars",
      provisioning: "self",
      credits: 0.5,
    } as const;
    expect(refused(tree, create("CD", { ...wrong, parent: "nowhere" })).code).toBe("parent_not_found");
    expect(refused(tree, create("CD", { ...wrong, parent: "cd" })).code).toBe("parent_not_distributor");
    expect(refused(tree, create("CD", wrong)).code).toBe("key_malformed");
    expect(refused(tree, create("cd", wrong)).code).toBe("key_taken");
    expect(refused(tree, create("new", wrong)).code).toBe("name_malformed");
    expect(refused(tree, create("new", { ...wrong, name: "CD Inc." })).code).toBe("name_taken");
    expect(refused(tree, create("new", { ...wrong, name: "New" })).code).toBe("country_unknown");
    expect(refused(tree, create("new", { ...wrong, name: "New", country: "CZ" })).code).toBe("region_unknown");
    const placed = { name: "New", country: "CZ", region: "eu1" };
    expect(refused(tree, create("new", { ...wrong, ...placed })).code).toBe("provisioning_below_root");
    expect(refused(tree, create("new", { ...placed, credits: 0.5 })).code).toBe("credits_not_whole");
    expect(refused(tree, create("new", { ...placed, credits: 9_999 })).code).toBe("credits_step");
    expect(refused(tree, create("new", { ...placed, credits: 0 })).code).toBe("first_credits_too_low");
    expect(refused(tree, create("new", { ...placed, credits: 900_000 })).code).toBe("pool_short");
  });
});
