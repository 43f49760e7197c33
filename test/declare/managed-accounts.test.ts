/** Managed accounts in declarations (B-1, language rule 6): what they say, what can be wrong with them, and how they are exported. */
import { describe, expect, it } from "vitest";
import { exportYaml } from "../../src/declare/export.ts";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { plant } from "../model/plant.ts";
import { child, documents, load, ROOT, rules } from "./stack-folder.ts";

const FULL =
  "managedAccount: {computers: 40, billing: {email: Billing@CD.example, paymentReference: !env CD_PAYMENT}}\n";
const env = { CD_PAYMENT: "pm_4711" };
const loadIn = (environment: Readonly<Record<string, string>>, ...texts: readonly string[]) =>
  load({ "orgs/a.yaml": documents(...texts) }, { env: environment });

describe("declared managed accounts", () => {
  const accountOf = async (more: string) => {
    const { desired, problems } = await loadIn(env, ROOT, child("cd", more));
    expect(problems).toEqual([]);
    return desired?.organizations.get("cd")?.assets?.managedAccount;
  };

  it("language-3 are not managed where nothing is said, and say no more than they do", async () => {
    expect(await accountOf("")).toBeUndefined();
    expect(await accountOf("managedAccount: {}\n")).toEqual({
      ...{ computers: undefined, invoicesTo: undefined, payment: undefined },
    });
    expect(await accountOf(FULL)).toMatchObject({
      ...{ computers: 40, invoicesTo: "Billing@cd.example", payment: { variable: "CD_PAYMENT" } },
    });
  });

  it.each([
    ["language-6 env_unset", {}],
    ["language-6 env_unset", { CD_PAYMENT: "" }],
    ["language-6 env_malformed", { CD_PAYMENT: "a\nb" }],
    ["language-6 env_malformed", { CD_PAYMENT: "x".repeat(201) }],
    ["language-6 env_malformed", { CD_PAYMENT: "  " }],
  ])("%s where the environment has %j", async (rule, environment) => {
    const loaded = await loadIn(environment, ROOT, child("cd", FULL));
    expect(rules(loaded)).toEqual([rule]);
    expect(JSON.stringify(loaded.problems)).not.toContain("xxx");
  });

  it.each([
    ["language-6 secret_in_file", "managedAccount: {billing: {paymentReference: pm_4711}}\n"],
    ["N-1 anchor_has_none", "anchor: true\nmanagedAccount: {}\n"],
  ])("%s", async (rule, more) => {
    const without = more.startsWith("anchor") ? ["credits"] : [];
    expect(rules(await loadIn(env, ROOT, child("cd", more, without)))).toEqual([rule]);
  });

  it("are exported without the reference, which is nobody's to tell", () => {
    const billing = { computers: 40, invoicesTo: "b@cd.example", payment: "a".repeat(32), since: 0, trialEnds: 1 };
    const yamlOf = (until: number | null) => {
      const assets = { ...NO_ASSETS, billing: { ...billing, until } };
      const tree = plant({ rlc: { allocated: 50_000, children: { cd: { allocated: 10_000, assets } } } });
      return exportYaml(tree.organizations.values());
    };
    expect(yamlOf(null)).toContain("managedAccount: {billing: {email: b@cd.example}, computers: 40}\n");
    expect(yamlOf(5)).not.toContain("managedAccount");
  });
});
