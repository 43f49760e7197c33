/** The policy files of a stack: what is read, and everything that is refused about them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatYaml, loadDeclarations, loadPolicies } from "../../src/declare/index.ts";
import { brief, folderOf, load, ROOT, STACK } from "./stack-folder.ts";

const WITH = `${STACK}policies: ["policies/*.yaml"]\n`;
const HEAD = "apiVersion: allot/v1\nkind: Policy\nname: p\n";

/** A stack with one policy file. */
const policies = (text: string) => load({ "allot.yaml": WITH, "orgs/a.yaml": ROOT, "policies/p.yaml": text });
const refused = async (text: string) => (await policies(text)).problems.map(brief);

describe("policy files", () => {
  it("are read by the globs of allot.yaml, several in a file, and are no declarations", async () => {
    const found = await load({
      "allot.yaml": `${STACK.replace("orgs/**/*.yaml", "**/*.yaml")}policies: ["policies/*.yaml", rules.yaml]\n`,
      "orgs/a.yaml": ROOT,
      "policies/b.yaml": `${HEAD}maxAllocation: 10000\nmessage: ask\n---\n${HEAD.replace("name: p", "name: q")}ownerDomains: [rlc.example]\n`,
      "rules.yaml": `${HEAD.replace("name: p", "name: r")}where: {below: [rlc], labels: {tier: gold}, kind: Distributor, operations: [credits.*]}\noperations: {schema: false}\n`,
    });
    expect(found.problems).toEqual([]);
    expect(found.files).toEqual(["orgs/a.yaml"]);
    expect(found.policyFiles).toEqual(["policies/b.yaml", "rules.yaml"]);
    expect(found.policies).toMatchObject([
      { name: "p", message: "ask", scope: {}, rule: { kind: "maxAllocation", credits: 10_000 } },
      { name: "q", message: null, rule: { kind: "ownerDomains", domains: ["rlc.example"] } },
      {
        name: "r",
        place: { file: "rules.yaml", line: 5, column: 1 },
        scope: { below: ["rlc"], labels: { tier: "gold" }, kind: "Distributor", operations: ["credits.*"] },
        rule: { kind: "operations", when: null },
      },
    ]);
  });

  it("take part in the configuration's digest: a plan that was saved before does not fit after", async () => {
    const digest = async (text: string) => (await policies(text)).desired?.digest;
    const one = await digest(`${HEAD}maxAllocation: 10000\n`);
    expect(await digest(`${HEAD}maxAllocation: 10000\n`)).toBe(one);
    expect(await digest(`${HEAD}maxAllocation: 20000\n`)).not.toBe(one);
  });

  it("are read alone, where declarations are broken", async () => {
    const folder = folderOf({
      "allot.yaml": WITH,
      "orgs/a.yaml": "kind: [",
      "policies/p.yaml": `${HEAD}maxAllocation: 10000\n`,
    });
    expect(await loadPolicies(folder)).toMatchObject({ policies: [{ name: "p" }], problems: [] });
    expect((await loadDeclarations(folder)).unaskable).toEqual([]);
  });

  it("are refused, and known to be unaskable, apart from what else is wrong", async () => {
    const { problems, unaskable } = await load({
      "allot.yaml": WITH,
      "orgs/a.yaml": `${ROOT}colour: red\n`,
      "policies/p.yaml": HEAD,
    });
    expect(problems.map(brief).sort()).toEqual([
      "orgs/a.yaml:9:1 unknown_field",
      "policies/p.yaml:1:1 policy_malformed",
    ]);
    expect(unaskable.map(brief)).toEqual(["policies/p.yaml:1:1 policy_malformed"]);
  });

  it.each<[string, string, string]>([
    ["a glob that finds nothing", `${STACK}policies: ["policies/*.yaml"]\n`, "allot.yaml:5:12 no_file_matches"],
    [
      "a file that is not there",
      `${STACK}policies: [orgs/a.yaml, policies/p.yaml]\n`,
      "allot.yaml:5:25 file_not_found",
    ],
    ["a way out of the folder", `${STACK}policies: ["../*.yaml"]\n`, "allot.yaml:5:12 files_outside"],
    ["what is no list", `${STACK}policies: a.yaml\n`, "allot.yaml:5:11 wrong_type"],
    ["a file of declarations", `${STACK}policies: [orgs/a.yaml]\n`, "orgs/a.yaml:2:7 policy_malformed"],
  ])("are refused as a whole with %s", async (_what, text, expected) => {
    const found = await load({ "allot.yaml": text, "orgs/a.yaml": ROOT });
    expect(found.problems.map(brief)).toContain(expected);
  });

  it.each<[string, string, string]>([
    ["nothing in it", "", "1:1 policy_malformed"],
    ["a comment alone, as one that was cut short", "# policy\n", "1:1 policy_malformed"],
    ["another kind", ROOT, "2:7 policy_malformed"],
    ["a list", "[]\n", "1:1 policy_malformed"],
    ["no YAML", "{\n", "2:1 yaml_syntax"],
    ["no name", "apiVersion: allot/v1\nkind: Policy\nmaxAllocation: 1\n", "1:1 field_missing"],
    ["a name that is none", `${HEAD.replace("name: p", "name: P Q")}maxAllocation: 1\n`, "3:7 wrong_form"],
    ["a misspelt field", `${HEAD}maxAllocation: 1\nmesage: x\n`, "5:1 unknown_field"],
    ["no rule", HEAD, "1:1 policy_malformed"],
    ["two rules", `${HEAD}maxAllocation: 1\nownerDomains: [a.example]\n`, "5:1 policy_malformed"],
    ["the same field twice", `${HEAD}maxAllocation: 1\nmaxAllocation: 2\n`, "5:1 duplicate_key"],
    ["the same name twice", `${HEAD}maxAllocation: 1\n---\n${HEAD}maxAllocation: 2\n`, "9:1 policy_twice"],
    ["credits that are no plain integer", `${HEAD}maxAllocation: 1_000\n`, "4:16 number_not_exact"],
    ["such a number inside of a schema", `${HEAD}schema: {properties: {a: {maximum: 1e3}}}\n`, "4:36 number_not_exact"],
    ["a secret", `${HEAD}message: !env WHY\nmaxAllocation: 1\n`, "4:10 env_misplaced"],
    ["null", `${HEAD}maxAllocation: null\n`, "4:16 null_refused"],
    ["an empty scope", `${HEAD}where: {}\nmaxAllocation: 1\n`, "4:8 wrong_form"],
    [
      "a kind of operation that there is not",
      `${HEAD}where: {operations: [organization.explode]}\nfreeze: [{from: "22:00", to: "23:00", timeZone: UTC}]\n`,
      "4:22 not_a_choice",
    ],
    [
      "operations of what is asked of organizations",
      `${HEAD}where: {operations: [credits.*]}\nmaxAllocation: 1\n`,
      "4:9 policy_malformed",
    ],
    [
      "a scope of what is asked of the plan",
      `${HEAD}where: {kind: Distributor}\nschema: false\n`,
      "4:1 policy_malformed",
    ],
    ["a domain in capitals", `${HEAD}ownerDomains: [RLC.example]\n`, "4:16 wrong_form"],
    ["an address for a domain", `${HEAD}ownerDomains: [a@rlc.example]\n`, "4:16 wrong_form"],
    ["no approver", `${HEAD}approval: {above: 10, by: []}\n`, "4:27 wrong_form"],
    ["no schema", `${HEAD}operations: {when: true}\n`, "4:1 field_missing"],
    ["a schema that is none", `${HEAD}schema: {type: strnig}\n`, "4:10 policy_schema_invalid"],
    [
      "a schema with an unknown keyword",
      `${HEAD}operations:\n  schema:\n    proprties: {}\n`,
      "5:3 policy_schema_invalid",
    ],
    ["a schema that leads elsewhere", `${HEAD}schema: {$ref: "https://x.example/y"}\n`, "4:10 policy_schema_invalid"],
    [
      "a time that there is not",
      `${HEAD}freeze: [{from: "2026-02-30T00:00:00Z", to: "2026-03-01T00:00:00Z"}]\n`,
      "4:17 policy_malformed",
    ],
    [
      "an end before the begin",
      `${HEAD}freeze: [{from: "2026-03-02T00:00:00Z", to: "2026-03-01T00:00:00Z"}]\n`,
      "4:45 policy_malformed",
    ],
    ["an hour 25", `${HEAD}freeze: [{from: "25:00", to: "06:00", timeZone: UTC}]\n`, "4:17 wrong_form"],
    [
      "two forms of time",
      `${HEAD}freeze: [{from: "fri 16:00", to: "06:00", timeZone: UTC}]\n`,
      "4:34 policy_malformed",
    ],
    ["no time zone", `${HEAD}freeze: [{from: "22:00", to: "06:00"}]\n`, "4:17 policy_malformed"],
    [
      "a time zone that there is not",
      `${HEAD}freeze: [{from: "22:00", to: "06:00", timeZone: Europe/Prag}]\n`,
      "4:49 policy_malformed",
    ],
    [
      "a time zone for a time that has one",
      `${HEAD}freeze: [{from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z", timeZone: UTC}]\n`,
      "4:79 policy_malformed",
    ],
    [
      "a window without length",
      `${HEAD}freeze: [{from: "22:00", to: "22:00", timeZone: UTC}]\n`,
      "4:30 policy_malformed",
    ],
  ])("are refused with %s", async (_what, text, expected) => {
    expect(await refused(text)).toContain(`policies/p.yaml:${expected}`);
  });

  it("are refused where they are too large, or too many", async () => {
    expect(await refused(`# ${"x".repeat(1024 * 1024)}\n${HEAD}maxAllocation: 1\n`)).toEqual([
      "policies/p.yaml:1:1 file_too_large",
    ]);
    const many = Array.from(
      { length: 1_001 },
      (_, index) => `${HEAD.replace("name: p", `name: p${index}`)}maxAllocation: 1\n`,
    );
    expect(await refused(many.join("---\n"))).toEqual(["allot.yaml:5:1 too_many_policies"]);
  });

  it("are refused where their schemas come to too much together", async () => {
    const one = (name: string) =>
      `${HEAD.replace("name: p", `name: ${name}`)}schema: {enum: [${Array.from({ length: 6_000 }, (_, at) => at).join(", ")}]}\n`;
    expect(await refused(one("p"))).toEqual([]);
    expect(await refused(`${one("p")}---\n${one("q")}`)).toEqual(["policies/p.yaml:9:1 policy_schema_invalid"]);
  });

  it("are what docs/policies.md shows", async () => {
    const text = readFileSync(join(import.meta.dirname, "../../docs/policies.md"), "utf8");
    const shown = [...text.matchAll(/```yaml\n(apiVersion[^`]*(?:`[^`]+`[^`]*)*?)```\n/g)].map(
      ([, yaml]) => yaml ?? "",
    );
    expect(shown).toHaveLength(4);
    expect(await refused(shown.join("---\n"))).toEqual([]);
  });

  it("are laid out like declarations", () => {
    const formatted = formatYaml(
      `name: p\nmaxAllocation: 10000   # most\nkind: Policy\napiVersion: allot/v1\n`,
      "p.yaml",
    );
    expect(formatted).toEqual({ text: `${HEAD}maxAllocation: 10000 # most\n` });
  });
});
