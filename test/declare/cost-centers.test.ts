/** Cost centers in declarations (K-1): what they say, what of them the files alone can tell to be wrong, and how they are exported. */
import { describe, expect, it } from "vitest";
import { exportYaml } from "../../src/declare/export.ts";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { plant } from "../model/plant.ts";
import { brief, child, loadText, ROOT, rules } from "./stack-folder.ts";

const centers = async (...texts: readonly string[]) => {
  const { desired, problems } = await loadText(...texts);
  expect(problems).toEqual([]);
  return desired?.organizations.get("rlc")?.assets?.costCenters;
};

describe("declared cost centers", () => {
  it("language-3 are not managed where nothing is said, and none where it is said empty", async () => {
    expect(await centers(ROOT)).toBeUndefined();
    expect(await centers(`${ROOT}costCenters: {}\n`)).toEqual(new Map());
    expect(rules(await loadText(`${ROOT}costCenters:\n`))).toEqual(["language-3 null_refused"]);
  });

  it("have the form in which the service keeps them", async () => {
    const declared = `costCenters:
  it: {name: " IT ", code: CC-1}
  web: {name: Web, parent: it, subAccounts: [b, a]}
`;
    expect(await centers(ROOT + declared)).toEqual(
      new Map([
        ["it", { key: "it", name: "IT", code: "CC-1", parent: null, subAccounts: undefined }],
        ["web", { key: "web", name: "Web", code: null, parent: "it", subAccounts: ["a", "b"] }],
      ]),
    );
    expect((await loadText(ROOT, child("cd", declared))).problems).toEqual([]);
  });

  it("K-1 all that is wrong is said in one run, each with its place; of what two have, both places", async () => {
    const { problems } = await loadText(`${ROOT}costCenters:
  a: {name: A, parent: b}
  b: {name: B, parent: a}
  c: {name: C, parent: webb}
  web: {name: Web, subAccounts: [s1]}
  twig: {name: Twig, parent: web, subAccounts: [s1]}
  noname: {code: x}
  colour: {name: Colour, color: red}
`);
    expect(problems.map(brief)).toMatchInlineSnapshot(`
      [
        "orgs/a.yaml:10:24 cost_center_circle",
        "orgs/a.yaml:12:24 cost_center_unknown",
        "orgs/a.yaml:13:20 cost_center_not_leaf",
        "orgs/a.yaml:14:35 sub_account_taken",
        "orgs/a.yaml:15:3 field_missing",
        "orgs/a.yaml:16:26 unknown_field",
      ]
    `);
    expect(problems.find(({ code }) => code === "sub_account_taken")?.places).toHaveLength(2);
    expect(problems.map(({ message }) => message).join("\n")).toContain("web");
  });

  it("come back from what is exported", async () => {
    const costCenters = new Map(
      [
        { key: "it", name: "IT: all", code: "1", parent: null, subAccounts: [] },
        { key: "web", name: "Web", code: null, parent: "it", subAccounts: ["012", "b"] },
      ].map((one) => [one.key, one]),
    );
    const tree = plant({ rlc: { allocated: 500_000, assets: { ...NO_ASSETS, costCenters } } });
    expect(await centers(exportYaml(tree.organizations.values()))).toEqual(
      new Map([...costCenters].map(([key, one]) => [key, { ...one, ...(key === "it" && { subAccounts: undefined }) }])),
    );
  });
});
