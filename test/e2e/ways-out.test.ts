/** A pool that cannot pay, as one meets it: what is told, and that the values told, put where they are said to stand, make the plan pay (C-4). */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Validation } from "../../src/wire/generated/validation.ts";
import { allot, documentOf, edit, temporaryStack } from "./allot.ts";

const place = "region: eu1, country: CZ, owner: {name: Ann, email: ann@rlc.example}";
const TREE = `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: 200000
children:
  emea:
    kind: Distributor
    name: RLC EMEA
    region: eu1
    country: CZ
    owner: {name: Ann, email: ann@rlc.example}
    credits: 100000
    children:
      lg: {credits: 50000, name: LG Inc., ${place}}
      mk: {credits: 30000, name: MK Inc., ${place}}
      cd: {credits: 20000, name: CD Inc., ${place}}
  kc: {credits: 80000, name: KC Inc., ${place}}
`;

async function shortStack(): Promise<string> {
  const folder = temporaryStack({ "orgs/rlc.yaml": TREE });
  expect((await allot(["apply", "--auto-approve", "--quiet"], { folder })).code).toBe(0);
  edit(
    folder,
    "orgs/rlc.yaml",
    "cd: {credits: 20000",
    `nw: {credits: 10000, name: NW Inc., ${place}}\n      cd: {credits: 50000`,
  );
  return folder;
}

describe("a pool that cannot pay", () => {
  it("C-4 tells who asks and the ways out, within 80 columns, in the order of how few values they change", async () => {
    const folder = await shortStack();
    const { code, stdout } = await allot(["plan"], { folder });
    expect(code).toBe(1);
    expect(stdout).toBe(`orgs/rlc.yaml:16:14 pool_short (C-4) emea has 100,000 credits, its children need
    140,000: short 40,000.
    Asking:
      cd 30,000 more, orgs/rlc.yaml:21:21
      nw 10,000 to be created, orgs/rlc.yaml:20:21
    Ways out:
      1. lg: credits 50000 → 10000 (50,000 unspent), orgs/rlc.yaml:18:21
      2. mk: credits 30000 → 10000 (30,000 unspent), orgs/rlc.yaml:19:21
         emea: credits 100000 → 120000, orgs/rlc.yaml:16:14
      3. kc: credits 80000 → 60000 (80,000 unspent), orgs/rlc.yaml:22:17
         emea: credits 100000 → 140000, orgs/rlc.yaml:16:14
      4. purchase, which the operator does: rlc: purchasedCredits 200000 →
           220000, orgs/rlc.yaml:8:19
         emea: credits 100000 → 140000, orgs/rlc.yaml:16:14

Nothing planned: 1 problem.
`);
  }, 120_000);

  it("C-4 each way, its values put at their places, makes the plan pay and apply", async () => {
    const folder = await shortStack();
    const file = join(folder, "orgs/rlc.yaml");
    const text = readFileSync(file, "utf8");
    const planned = await allot(["plan", "--format", "json"], { folder });
    const { problems } = documentOf<Plan>("plan", planned.stdout);
    const ways = problems[0]?.shortfall?.ways ?? [];
    expect(ways.map(({ from }) => from)).toEqual(["unspent", "unspent", "unspent", "purchase"]);
    for (const { moves, allow } of ways) {
      const lines = text.split("\n");
      for (const { before, after, place: at } of moves) {
        const line = lines[at.line - 1] ?? "";
        expect(line.slice(at.column - 1)).toMatch(new RegExp(`^${before}\\b`));
        lines[at.line - 1] = line.slice(0, at.column - 1) + line.slice(at.column - 1).replace(`${before}`, `${after}`);
      }
      writeFileSync(file, lines.join("\n"));
      const { code, stderr } = await allot(["plan", ...allow.flatMap((one) => ["--allow", one])], { folder });
      expect([moves[0]?.address, code, stderr]).toEqual([moves[0]?.address, 0, ""]);
    }
    expect((await allot(["apply", "--auto-approve", "--quiet"], { folder })).code).toBe(0);
    expect((await allot(["verify"], { folder })).code).toBe(0);
  }, 120_000);

  it("is told offline, too, of what is declared alone", async () => {
    const folder = await shortStack();
    const { code, stdout } = await allot(["validate", "--format", "json"], { folder });
    const [problem] = documentOf<Validation>("validation", stdout).problems;
    expect([code, problem?.code, problem?.address]).toEqual([1, "pool_short", "emea"]);
    expect(problem?.shortfall?.asking.map(({ address, by }) => `${address} ${by}`)).toEqual([
      "cd declaration",
      "lg declaration",
      "mk declaration",
      "nw declaration",
    ]);
    expect(problem?.shortfall?.ways.map(({ from }) => from)).toEqual(["purchase", "less"]);
  }, 120_000);
});
