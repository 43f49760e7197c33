import { describe, expect, it } from "vitest";
import { explain } from "../../src/declare/index.ts";
import { child, load, loadText, ROOT } from "./stack-folder.ts";

const template = (name: string, spec: string) => `apiVersion: allot/v1\nkind: Template\nname: ${name}\nspec: ${spec}\n`;
const loaded = () =>
  load({
    "orgs/a.yaml": `${ROOT}children:\n  cd:\n    extends: [a, b]\n    name: CD\n    owner: {name: O}\n    credits: 20000\n`,
    "orgs/t.yaml": `${template("a", "{region: eu1, country: CZ, credits: 10000}")}---\n${template("b", "{country: DE, owner: {email: o@b.example}}")}`,
  });

describe("explain", () => {
  it.each([
    ["cd.credits", 20_000, null, "orgs/a.yaml", 14, ["a"]],
    ["cd.region", "eu1", "a", "orgs/t.yaml", 4, []],
    ["cd.country", "DE", "b", "orgs/t.yaml", 9, ["a"]],
    ["cd.owner.email", "o@b.example", "b", "orgs/t.yaml", 9, []],
    ["cd.owner.name", "O", null, "orgs/a.yaml", 13, []],
    ["rlc.purchasedCredits", 500_000, null, "orgs/a.yaml", 8, []],
  ])("says where %s comes from, and what it replaces", async (address, value, from, file, line, replaces) => {
    const explanation = explain(await loaded(), address);
    expect(explanation).toMatchObject({
      fields: [
        { value, template: from, place: { file, line }, replaces: replaces.map((name) => ({ template: name })) },
      ],
    });
  });

  it("explains all of an organization, its key and parent where it is nested included", async () => {
    const explanation = explain(await loaded(), "cd");
    const fields = "fields" in explanation ? explanation.fields.map(({ field }) => field) : [];
    expect(fields).toEqual([
      "key",
      "parent",
      "extends",
      "name",
      "region",
      "country",
      "owner.email",
      "owner.name",
      "credits",
    ]);
  });

  it.each([
    ["cx", "address_unknown", "did you mean `cd`?"],
    ["cd.crdits", "unknown_field", "did you mean `credits`?"],
    ["cd.labels", "field_not_declared", "not managed"],
  ])("refuses %s", async (address, code, words) => {
    expect(explain(await loaded(), address)).toMatchObject({
      problem: { code, message: expect.stringContaining(words) },
    });
  });

  it("never shows what !env stands for", async () => {
    const declarations = await loadText(
      ROOT,
      child("cd", "managedAccount: {billing: {paymentReference: !env SECRET}}"),
    );
    expect(explain(declarations, "cd.managedAccount")).toMatchObject({
      fields: [{ field: "managedAccount.billing.paymentReference", value: undefined }],
    });
  });
});

describe("locate", () => {
  it("finds organizations, fields, the nearest thing above, and fields with dots in their names", async () => {
    const { desired, locate } = await loadText(ROOT, child("cd", "labels:\n  cost.center: x"));
    const origin = desired?.organizations.get("cd")?.origin ?? { file: 0, document: 0, path: [] };
    expect(locate(origin)).toEqual({ file: "orgs/a.yaml", line: 10, column: 1 });
    expect(locate(origin, "credits")).toMatchObject({ line: 18, column: 10 });
    expect(locate(origin, "owner.email")).toMatchObject({ line: 17, column: 25 });
    expect(locate(origin, "owner.phone")).toMatchObject({ line: 17, column: 1 });
    expect(locate(origin, "labels.cost.center")).toMatchObject({ line: 20, column: 16 });
    expect(locate(origin, "externalId")).toMatchObject({ line: 10, column: 1 });
  });

  it("finds a hundred thousand nested organizations in turn within seconds, and with every one its own line", async () => {
    const count = 100_000;
    const children = Array.from({ length: count }, (_, index) => `  c${index}: {state: released}\n`).join("");
    const { desired, locate } = await loadText(`${ROOT}children:\n${children}`);
    const start = performance.now();
    let line = 10;
    for (const { key, origin } of desired?.organizations.values() ?? []) {
      if (key !== "rlc" && locate(origin).line !== line++) throw new Error(`${key} is not at line ${line}`);
    }
    expect(line).toBe(10 + count);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("an address of explain", () => {
  const declared = () =>
    load({
      "orgs/a.yaml": `${ROOT}access: delegated
users:
  - {email: ops@rlc.example, name: Ops, roles: [admin]}
  - {email: ann@rlc.example, name: Ann, roles: [member]}
labels: {}
children:
  cd:
    name: CD
    region: eu1
    country: CZ
    owner: {name: O, email: o@cd.example}
    credits: 20000
    previousKeys: [cd-old]
    labels: {cost.center: north}
`,
    });
  const explained = async (address: string) => explain(await declared(), address);

  it.each([
    ["cd.labels.cost.center", "labels.cost.center", "north", 22],
    ["rlc.users.1.name", "users.1.name", "Ann", 12],
    ["rlc.users.ann@rlc.example.name", "users.1.name", "Ann", 12],
    ["rlc.users.ANN@rlc.example.name", "users.1.name", "Ann", 12],
    ["rlc.labels", "labels", {}, 13],
    ["rlc.children", "children.cd", "cd", 15],
    ["cd.key", "key", "cd", 15],
    ["cd.parent", "parent", "rlc", 15],
    ["cd.kind", "kind", "ChildOrganization", 15],
  ])("%s is the field %s", async (address, field, value, line) => {
    expect(await explained(address)).toEqual({
      address,
      fields: [{ field, value, template: null, place: expect.objectContaining({ line }), replaces: [] }],
    });
  });

  it("O-11 of who sees into a child names the distributor above that says it", async () => {
    expect(await explained("cd.access")).toMatchObject({
      fields: [{ field: "access", value: "delegated", inheritedFrom: "rlc" }],
    });
  });

  it.each([
    ["rlc.children.cd.credits", "address_unknown", "`allot explain cd.credits`"],
    ["cd-old", "address_unknown", "it is called `cd` by now"],
    ["cd.owner.emial", "unknown_field", "did you mean `email`?"],
    ["cd.labels.cost.centre", "field_not_declared", "not managed"],
    ["rlc.users.2.name", "field_not_declared", "not managed"],
    ["rlc.users.0.nmae", "unknown_field", "did you mean `name`?"],
    ["cd.name.first", "unknown_field", "there is no field"],
    ["cd.apiVersion", "unknown_field", "there is no field"],
    ["cd.", "unknown_field", "there is no field"],
    ["cd.__proto__", "unknown_field", "there is no field"],
  ])("%s is %s", async (address, code, words) => {
    expect(await explained(address)).toMatchObject({ problem: { code, message: expect.stringContaining(words) } });
  });
});
