/** Declarations that come as texts: with allot.yaml among them they are that stack, as the CLI reads it; without, one with the usual guards. */
import { expect, it } from "vitest";
import { DEFAULT_GUARDS } from "../../src/model/desired.ts";
import { StrayName, stackOfTexts, withTexts } from "../../src/terraform/texts.ts";

const distributor = (key: string) =>
  `apiVersion: allot/v1\nkind: Distributor\nkey: ${key}\nname: RLC Inc.\nregion: eu1\ncountry: CZ\nowner: {name: Rita Lane, email: rita@rlc.example}\npurchasedCredits: 100000\n`;
const POLICY = "apiVersion: allot/v1\nkind: Policy\nname: small\nmaxAllocation: 150000\n";
const STACK = `apiVersion: allot/v1
kind: Stack
service: https://orgs.example
name: services
"root": rlc
files: ["orgs/*.yaml", "!orgs/draft.yaml"]
policies: ["rules/*.yaml"]
guards: { unlinks: 1, creditsReclaimed: { percent: 10 } }
`;
const GUARDS = { unlinks: { count: 1 }, creditsReclaimed: { percent: 10 }, removals: { percent: 50 } };
const FILES = { "orgs/rlc.yaml": distributor("rlc"), "orgs/draft.yaml": "?", "rules/small.yaml": POLICY };
const OF = { stack: "services" };

const read = (files: Readonly<Record<string, string>>, of: Parameters<typeof withTexts>[1] = OF) =>
  withTexts(new Map(Object.entries(files)), of, async ({ desired, policies, problems }) => ({
    ...{ root: desired?.root, guards: desired?.guards, policies: policies.map(({ name }) => name) },
    problems: problems.map(({ code, message, places: [place] }) => `${place?.file}:${place?.line} ${code} ${message}`),
  }));

it.each(["allot.yaml", "./allot.yaml"])("%s says guards, policies, root and files", async (name) => {
  const stack = { root: "rlc", guards: GUARDS, policies: ["small"], problems: [] };
  expect(await read({ [name]: STACK, ...FILES })).toEqual(stack);
  expect(await read({ [name]: STACK, ...FILES }, { ...OF, root: "rlc" })).toEqual(stack);
});

it("without it, guards are the usual ones, and all files are declarations but those that are named as policies", async () => {
  const { "orgs/draft.yaml": _, ...files } = FILES;
  const of = { ...OF, policies: ["rules/small.yaml"] };
  expect(await read(files, of)).toEqual({ root: "rlc", guards: DEFAULT_GUARDS, policies: ["small"], problems: [] });
});

it("is refused where it is another stack's or another tree's, and where policies are named twice or are not given", async () => {
  const of = { stack: "terraform", root: "cd" };
  const [name = "", root = "", ...more] = (await read({ "allot.yaml": STACK, ...FILES }, of)).problems;
  expect(more).toEqual([]);
  expect(name).toMatch(/^allot\.yaml:4 stack_differs .*"services".*"terraform"/);
  expect(root).toMatch(/^allot\.yaml:5 root_differs .*"rlc".*"cd"/);
  const twice = (await read({ "allot.yaml": STACK, ...FILES }, { ...OF, policies: ["rules/small.yaml"] })).problems;
  expect(twice).toEqual([expect.stringMatching(/^allot\.yaml:7 policies_differ /)]);
  const { "rules/small.yaml": _, ...files } = FILES;
  expect((await read({ "allot.yaml": STACK, ...files })).problems).toEqual([
    expect.stringContaining("nothing is planned without the policies"),
  ]);
});

it("is read for its guards and policies alone where declarations are not asked, as when all is unlinked", async () => {
  const of = (files: Readonly<Record<string, string>>, stack = "services") =>
    stackOfTexts(new Map(Object.entries(files)), { stack });
  const broken = { ...FILES, "orgs/rlc.yaml": "?" };
  expect(await of({ "allot.yaml": STACK, ...broken })).toMatchObject({
    ...{ guards: GUARDS, policies: [{ name: "small" }], problems: [] },
  });
  expect((await of({ "allot.yaml": STACK, ...broken }, "terraform")).problems).toMatchObject([
    { code: "stack_differs" },
  ]);
  expect(await of({ "orgs/rlc.yaml": "?" })).toMatchObject({ guards: DEFAULT_GUARDS, policies: [], problems: [] });
});

it.each(["../allot.yaml", "/allot.yaml", ""])("%j leads out of where the texts are", async (name) => {
  await expect(read({ [name]: STACK })).rejects.toThrow(StrayName);
});
