/** License pools and partner types in declarations (L-1): what they say, what is wrong with them, and how they are exported. */
import { describe, expect, it } from "vitest";
import { exportYaml } from "../../src/declare/export.ts";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { plant } from "../model/plant.ts";
import { brief, child, loadText, ROOT, rules } from "./stack-folder.ts";

const declared = async (...texts: readonly string[]) => {
  const { desired, problems } = await loadText(...texts);
  expect(problems).toEqual([]);
  const { assets, profile } = desired?.organizations.get("rlc") ?? {};
  return { licenses: assets?.licenses, partnerType: profile?.partnerType };
};

describe("declared licenses", () => {
  it("language-3 are not managed where nothing is said, and none where it is said empty", async () => {
    expect(await declared(ROOT)).toEqual({ licenses: undefined, partnerType: undefined });
    expect((await declared(`${ROOT}licenses: {}\n`)).licenses).toEqual(new Map());
    expect(rules(await loadText(`${ROOT}licenses:\n`))).toEqual(["language-3 null_refused"]);
  });

  it("are a quantity of each product; a distributor says whose pools are drawn on", async () => {
    const text = `${ROOT}partnerType: msp\nlicenses:\n  pro: {quantity: 40}\n  lite-2.0: {quantity: 0}\n`;
    expect(await declared(text)).toEqual({
      licenses: new Map([
        ["pro", { product: "pro", quantity: 40 }],
        ["lite-2.0", { product: "lite-2.0", quantity: 0 }],
      ]),
      partnerType: "msp",
    });
    expect((await loadText(ROOT, child("cd", "licenses: {pro: {quantity: 1}}\n"))).problems).toEqual([]);
  });

  it("L-1 all that is wrong is said in one run, each with its place", async () => {
    const { problems } = await loadText(
      `${ROOT}partnerType: broker
licenses:
  pro: {quantity: -1}
  lite: {quantity: 1.5}
  none: {}
  Upper: {quantity: 1}
`,
      child("cd", "partnerType: msp\n"),
    );
    expect(problems.map(brief)).toMatchInlineSnapshot(`
      [
        "orgs/a.yaml:9:14 not_a_choice",
        "orgs/a.yaml:11:19 wrong_form",
        "orgs/a.yaml:12:20 number_not_exact",
        "orgs/a.yaml:13:3 field_missing",
        "orgs/a.yaml:14:3 key_malformed",
        "orgs/a.yaml:25:1 unknown_field",
      ]
    `);
  });

  it("come back from what is exported", async () => {
    const licenses = new Map([["pro", { product: "pro", quantity: 40 }]]);
    const tree = plant({ rlc: { allocated: 500_000, partnerType: "reseller", assets: { ...NO_ASSETS, licenses } } });
    expect(await declared(exportYaml(tree.organizations.values()))).toEqual({ licenses, partnerType: "reseller" });
  });
});
