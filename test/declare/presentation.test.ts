/** How organizations look, in declarations (B-2 to B-4): what they say, what of it is wrong, what is inherited from where, and export. */
import { describe, expect, it } from "vitest";
import { exportYaml } from "../../src/declare/export.ts";
import { explain } from "../../src/declare/index.ts";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { type Presentation, UNSAID } from "../../src/model/presentation.ts";
import { explanationText } from "../../src/render/index.ts";
import { PLAIN } from "../../src/render/style.ts";
import { plant } from "../model/plant.ts";
import { brief, child, load, loadText, ROOT, rules } from "./stack-folder.ts";

const said = async (lines: string) => {
  const { desired, problems } = await loadText(ROOT, child("cd", lines));
  expect(problems).toEqual([]);
  return desired?.organizations.get("cd")?.assets?.presentation;
};

describe("declared presentation", () => {
  it("language-3 each field is managed by itself; an empty one is nothing of its own, an empty menu is none", async () => {
    expect(await said("")).toBeUndefined();
    expect(await said("subdomain: cd-care\n")).toEqual({ subdomain: "cd-care" });
    expect(await said("branding: {}\nsupport: {}\nalertsTo: []\ncontactMenu: []\n")).toEqual({
      ...{ branding: null, support: null, alertsTo: null, contactMenu: [] },
    });
    expect(rules(await loadText(`${ROOT}branding:\n`))).toEqual(["language-3 null_refused"]);
  });

  it("has the form in which the service keeps it", async () => {
    const declared = `subdomain: cd-care
branding: {color: "#ABCDEF", productName: " Care "}
contactMenu: [{label: Help, email: Help@CD.example}]
alertsTo: [b@cd.example, a@CD.example, B@cd.example]
support: {website: https://cd.example, profile: client}
management: client
`;
    expect(await said(declared)).toEqual({
      subdomain: "cd-care",
      branding: { productName: "Care", color: "#abcdef" },
      contactMenu: [{ label: "Help", email: "Help@cd.example" }],
      alertsTo: ["B@cd.example", "a@cd.example"],
      ...{ support: { profile: "client", website: "https://cd.example" }, management: "client" },
    });
  });

  it("all that is wrong is said in one run, each with its place; of a subdomain that two have, both places", async () => {
    const declarations = await loadText(
      `${ROOT}management: client\nsubdomain: Acme\n`,
      child("cd", "subdomain: acme\nbranding: {logo: http://cd.example/l, colour: red}\nalertsTo: [nobody]\n"),
      child("lg", "subdomain: acme\ncontactMenu: [{url: https://lg.example}]\nsupport: {profile: both}\n"),
    );
    expect(declarations.problems.map(brief)).toMatchInlineSnapshot(`
      [
        "orgs/a.yaml:9:1 unknown_field",
        "orgs/a.yaml:10:12 subdomain_malformed",
        "orgs/a.yaml:22:18 wrong_form",
        "orgs/a.yaml:22:39 unknown_field",
        "orgs/a.yaml:23:12 wrong_form",
        "orgs/a.yaml:34:12 subdomain_taken",
        "orgs/a.yaml:35:15 field_missing",
        "orgs/a.yaml:36:20 not_a_choice",
      ]
    `);
    expect(rules(declarations)).toEqual(expect.arrayContaining(["B-3 subdomain_malformed", "B-3 subdomain_taken"]));
    expect(declarations.problems.find(({ code }) => code === "subdomain_taken")?.places).toHaveLength(2);
  });

  it("comes back from what is exported, whatever is written in it", async () => {
    const all: Presentation = {
      subdomain: "0123",
      branding: { productName: "yes: 'x' # \"y\"", logo: "https://cd.example/#l", color: "#00aa00" },
      contactMenu: [{ label: "- Help", url: "https://cd.example/?a=b&c", email: "h@cd.example", phone: "0123" }],
      alertsTo: ["a@cd.example", "b@cd.example"],
      support: { profile: "provider", website: "https://cd.example", email: "s@cd.example", phone: "+1 2" },
      management: "provider",
    };
    for (const presentation of [all, { ...UNSAID, contactMenu: [] }, { ...UNSAID, branding: { color: "#00aa00" } }]) {
      const cd = { allocated: 10_000, assets: { ...NO_ASSETS, presentation } };
      const tree = plant({ rlc: { allocated: 500_000, children: { cd } } });
      const { desired, problems } = await loadText(exportYaml(tree.organizations.values()));
      expect(problems).toEqual([]);
      const back = desired?.organizations.get("cd")?.assets?.presentation;
      expect({ ...UNSAID, ...back }).toEqual(presentation);
    }
  });
});

describe("explain of what is inherited (B-2, B-3)", () => {
  const TEMPLATE =
    "apiVersion: allot/v1\nkind: Template\nname: look\nspec:\n  branding: {productName: RLC Care, color: '#112233'}\n";
  const loaded = (cd = "") =>
    load({
      "orgs/a.yaml": `${ROOT}extends: [look]
contactMenu: [{label: Help}]
support: {website: "https://rlc.example", profile: client}
children:
  emea:
    kind: Distributor
    name: EMEA
    region: eu1
    country: CZ
    owner: {name: E, email: e@rlc.example}
    credits: 20000
`,
      "orgs/cd.yaml": child("cd", `parent: emea\n${cd}`),
      "orgs/t.yaml": TEMPLATE,
    });
  const told = async (address: string, cd?: string) => {
    const explained = explain(await loaded(cd), address);
    return "problem" in explained
      ? explained.problem.code
      : explained.fields.map(
          ({ field, place, template, inheritedFrom }) =>
            `${field} ${place.file}:${place.line} ${inheritedFrom ?? "own"}${template === null ? "" : ` (${template})`}`,
        );
  };

  it("names the file and line of the distributor's field, or its template", async () => {
    expect(await told("cd.branding")).toEqual([
      "branding.productName orgs/t.yaml:5 rlc (look)",
      "branding.color orgs/t.yaml:5 rlc (look)",
    ]);
    expect(await told("cd.branding.color")).toEqual(["branding.color orgs/t.yaml:5 rlc (look)"]);
    expect(await told("cd.contactMenu")).toEqual(["contactMenu orgs/a.yaml:10 rlc"]);
    expect(await told("cd.support")).toEqual(["support.website orgs/a.yaml:11 rlc"]);
    expect((await told("cd")).slice(-4)).toEqual([
      "support.website orgs/a.yaml:11 rlc",
      "branding.productName orgs/t.yaml:5 rlc (look)",
      "branding.color orgs/t.yaml:5 rlc (look)",
      "contactMenu orgs/a.yaml:10 rlc",
    ]);
  });

  it("names none where the organization says it itself, or nothing comes from above", async () => {
    expect(await told("cd.branding", "branding: {color: '#445566'}\n")).toEqual(["branding.color orgs/cd.yaml:10 own"]);
    expect(await told("cd.contactMenu", "contactMenu: []\n")).toEqual(["contactMenu orgs/cd.yaml:10 own"]);
    expect(await told("cd.branding", "branding: {}\n")).toEqual([
      "branding orgs/cd.yaml:10 own",
      "branding.productName orgs/t.yaml:5 rlc (look)",
      "branding.color orgs/t.yaml:5 rlc (look)",
    ]);
    expect(await told("cd.support", "management: client\n")).toBe("field_not_declared");
    expect(await told("rlc.alertsTo")).toBe("field_not_declared");
    expect(await told("cd.alertsTo")).toBe("field_not_declared");
  });

  it("B-2 shows both where the own support is not the one that people are shown", async () => {
    expect(await told("cd.support", "management: provider\nsupport: {email: s@cd.example}\n")).toEqual([
      "support.email orgs/cd.yaml:11 own",
      "support.website orgs/a.yaml:11 rlc",
    ]);
  });

  it("says so in text", async () => {
    const explained = explain(await loaded(), "cd.branding.color");
    const fields = "fields" in explained ? explained.fields.map((one) => ({ ...one, replaces: [] })) : [];
    expect([...explanationText(fields, { width: 100, style: PLAIN })].join("")).toContain(
      "orgs/t.yaml:5:44 (template look) (inherited from rlc)",
    );
  });
});
