/** Pools at synthesis: what they cannot pay, who asks, and who says the same twice. */
import { Fn, TerraformVariable, Token } from "cdktf";
import { describe, expect, it } from "vitest";
import {
  AllotProvider,
  ChildOrganization,
  ClientOrganization,
  CreditAllocations,
  DataAllotDistributor,
  Distributor,
  DistributorTree,
  Pool,
} from "../../src/cdktf/index.ts";
import { mistakesOf, reference, stackOf, written } from "./stack.ts";

const place = { region: "eu1", country: "CZ", owner: { name: "Rita Lane", email: "rita@rlc.example" } };
const rlc = { ...place, key: "rlc", name: "RLC Inc.", credits: 100_000 };
const child = (key: string) => ({ ...place, key, name: `${key} Inc.`, parent: "rlc" });

describe("a Pool", () => {
  it("C-10 hands out all that it does in one resource, in the order of references", () => {
    const stack = stackOf();
    const distributor = new Distributor(stack, "rlc", rlc);
    const cd = new ClientOrganization(stack, "cd", { ...child("cd"), parent: distributor });
    const lg = new ChildOrganization(stack, "lg", { ...child("lg"), parent: distributor.key });
    new Pool(stack, "pool", { distributor, wait: "2m" })
      .allocate(cd, 60_000)
      .allocate(lg, 30_000)
      .allocate("mk", 10_000);
    const { allot_credit_allocations: allocations } = written(stack).resource;
    expect(allocations).toEqual({
      pool: {
        pool: reference("allot_distributor.rlc.key"),
        allocations: {
          [reference("allot_child_organization.cd.key")]: 60_000,
          [reference("allot_child_organization.lg.key")]: 30_000,
          mk: 10_000,
        },
        timeouts: { credits: "2m" },
      },
    });
  });

  it("C-3 refuses what it cannot pay, with figures, ways out and the paths of the constructs that ask", () => {
    const stack = stackOf();
    const distributor = new Distributor(stack, "rlc", rlc);
    const pool = new Pool(stack, "pool", { distributor });
    for (const key of ["cd", "lg"]) {
      const client = new ClientOrganization(stack, key, { ...child(key), parent: distributor });
      pool.allocate(client, 60_000);
    }
    expect(mistakesOf(stack)).toMatchInlineSnapshot(`
      "Error: Validation failed with the following errors:
        [stack] stack/pool pool_short (C-3) rlc has 100,000 credits, its children need 120,000: short 20,000.
      Asking: cd 60,000 declared, lg 60,000 declared.
      Ways out: purchase, which the operator does: rlc: purchasedCredits 100000 → 120000; or ask for less: cd: credits 60000 → 40000.
        stack/cd: 60,000
        stack/lg: 60,000

      If you wish to ignore these validations, pass 'skipValidation: true' to your App configuration.
      "
    `);
  });

  it("C-4 counts what its children are given by themselves, and what a pool below it is handed", () => {
    const stack = stackOf();
    const distributor = new Distributor(stack, "rlc", rlc);
    const emea = new Distributor(stack, "emea", { ...child("emea"), parent: distributor.key });
    new ChildOrganization(stack, "cd", { ...child("cd"), parent: distributor.key, credits: 30_000 });
    const top = new Pool(stack, "top", { distributor }).allocate(emea, 70_000);
    const below = new Pool(stack, "below", { distributor: emea }).allocate("nn", 70_000);
    expect(mistakesOf(stack)).toBe("");
    below.allocate("mm", 10_000);
    expect(mistakesOf(stack)).toContain(
      "stack/below pool_short (C-4) emea has 70,000 credits, its children need 80,000",
    );
    top.allocate("xx", 10_000);
    expect(mistakesOf(stack)).toContain(
      "stack/top pool_short (C-3) rlc has 100,000 credits, its children need 110,000",
    );
  });

  it("C-2 counts the 10,000 that who is made below without credits begins with, and none of an anchor", () => {
    const stack = stackOf();
    const distributor = new Distributor(stack, "rlc", rlc);
    const emea = new Distributor(stack, "emea", { ...child("emea"), parent: distributor.key });
    new ChildOrganization(stack, "cd", { ...child("cd"), parent: distributor.key });
    new ChildOrganization(stack, "ring", { ...child("ring"), parent: distributor.key, anchor: true });
    const pool = new Pool(stack, "pool", { distributor }).allocate("lg", 80_000);
    expect(mistakesOf(stack)).toBe("");
    pool.allocate("mk", 10_000);
    const said = mistakesOf(stack);
    expect(said).toContain("stack/pool pool_short (C-3) rlc has 100,000 credits, its children need 110,000");
    expect(said).toContain("stack/cd, which begins with (C-2): 10,000");
    new Pool(stack, "below", { distributor: emea }).allocate("nn", 20_000);
    expect(mistakesOf(stack)).toContain("stack/below pool_short (C-4) emea has 10,000 credits");
  });

  it("C-4 knows nothing of what a distributor has that only others below it tell of", () => {
    const stack = stackOf();
    const distributor = new Distributor(stack, "rlc", rlc);
    const emea = new Distributor(stack, "emea", { ...child("emea"), parent: distributor.key });
    new ChildOrganization(stack, "cd", { ...child("cd"), parent: emea.key, credits: 60_000 });
    const pool = new Pool(stack, "pool", { distributor }).allocate("lg", 40_000);
    expect(mistakesOf(stack)).toBe("");
    pool.allocate("mk", 10_000);
    expect(mistakesOf(stack)).toContain("rlc has 100,000 credits, its children need 110,000");
  });

  it.each([-1, 0.5, 2 ** 53, Number.NaN])("C-1 takes no %d for what a pool has", (credits) => {
    const stack = stackOf();
    new Pool(stack, "pool", { distributor: "rlc", credits });
    expect(mistakesOf(stack)).toContain(`stack/pool credits_not_whole (C-1) ${credits} is not a whole number`);
  });

  it.each([
    [15_000, "cd credits_step (C-2) 15,000 is not a multiple of 10,000: the nearest are 10,000 and 20,000"],
    [0.5, "cd credits_not_whole (C-1)"],
    [-10_000, "cd credits_not_whole (C-1)"],
    [2 ** 53, "cd credits_not_whole (C-1)"],
    [10_000, ""],
    [0, ""],
  ])("C-1 C-2 judges %d by the law, and names who says it", (credits, said) => {
    const stack = stackOf();
    const distributor = new Distributor(stack, "rlc", rlc);
    const cd = new ChildOrganization(stack, "cd", { ...child("cd"), parent: distributor.key });
    new Pool(stack, "pool", { distributor }).allocate(cd, credits);
    expect(mistakesOf(stack)).toContain(said);
    if (said === "") expect(mistakesOf(stack)).toBe("");
    else expect(mistakesOf(stack)).toContain("stack/pool for stack/cd");
  });

  it("takes no one whose credits somebody else says: itself, another pool, the same twice, allocations beside it", () => {
    const stack = stackOf();
    const distributor = new Distributor(stack, "rlc", rlc);
    const cd = new ChildOrganization(stack, "cd", { ...child("cd"), parent: distributor.key, credits: 20_000 });
    new Pool(stack, "pool", { distributor }).allocate(cd, 10_000).allocate("lg", 10_000).allocate("lg", 20_000);
    new CreditAllocations(stack, "beside", { pool: "rlc", allocations: { mk: 10_000 } });
    new Pool(stack, "other", { distributor }).allocate("mk", 20_000);
    const said = mistakesOf(stack);
    expect(said).toContain(
      "Credits of cd are given twice; keep one of these:\n  stack/cd: 20,000\n  stack/pool for stack/cd: 10,000",
    );
    expect(said).toContain("Credits of lg are given twice; keep one of these:\n  stack/pool for lg: 10,000");
    expect(said).toContain(
      "Credits of mk are given twice; keep one of these:\n  stack/other for mk: 20,000\n  stack/beside: 10,000",
    );
  });

  it("C-4 gives nothing to who gets credits from somebody else", () => {
    const stack = stackOf();
    const distributor = new Distributor(stack, "rlc", rlc);
    const cd = new ChildOrganization(stack, "cd", { ...child("cd"), parent: "emea" });
    new Pool(stack, "pool", { distributor }).allocate(cd, 10_000).allocate(distributor, 10_000);
    const said = mistakesOf(stack);
    expect(said).toContain("cd is given credits by rlc, and gets them from emea (C-4)\n  stack/pool for stack/cd");
    expect(said).toContain("rlc is given credits by rlc, and gets them from nobody: it is a root (C-4)");
  });

  it("of a distributor that is made elsewhere knows what the author says of it", () => {
    const stack = stackOf();
    const live = new DataAllotDistributor(stack, "live", { key: "rlc" });
    const pool = new Pool(stack, "pool", { distributor: live.key, credits: 20_000 }).allocate("cd", 20_000);
    expect(mistakesOf(stack)).toBe("");
    pool.allocate("lg", 10_000);
    expect(mistakesOf(stack)).toContain("stack/pool pool_short");
  });

  it("O-2 tells trees apart: the same key in two is two organizations", () => {
    const stack = stackOf();
    for (const root of ["one", "two"]) {
      const provider = new AllotProvider(stack, root, { root, alias: root });
      const distributor = new Distributor(stack, `${root}-rlc`, { ...rlc, provider });
      new Pool(stack, `${root}-pool`, { distributor, provider }).allocate("cd", 60_000);
    }
    expect(mistakesOf(stack)).toBe("");
    // Another provider's block of the same tree.
    const provider = new AllotProvider(stack, "again", { root: "two", alias: "again" });
    new ChildOrganization(stack, "cd", { ...child("cd"), credits: 50_000, provider });
    expect(mistakesOf(stack)).toContain("Credits of cd are given twice");
  });

  it("C-4 knows what a tree in the same stack declares: what its distributor has and hands out, and to whom", () => {
    const stack = stackOf();
    const cd = { ...place, name: "CD Inc.", credits: 50_000 };
    new DistributorTree(stack, "tree", {
      organizations: [
        { ...place, kind: "Distributor", key: "rlc", name: "RLC", purchasedCredits: 100_000, children: { cd } },
      ],
    });
    const pool = new Pool(stack, "pool", { distributor: "rlc" }).allocate("lg", 50_000);
    expect(mistakesOf(stack)).toBe("");
    pool.allocate("mk", 10_000);
    expect(mistakesOf(stack)).toContain(
      "stack/pool pool_short (C-3) rlc has 100,000 credits, its children need 110,000",
    );
    pool.allocate("cd", 10_000);
    expect(mistakesOf(stack)).toContain(
      "Credits of cd are given twice; keep one of these:\n  stack/pool for cd: 10,000\n  stack/tree: 50,000",
    );
  });

  it("C-4 counts what constructs give below a distributor that a tree declares", () => {
    const stack = stackOf();
    new DistributorTree(stack, "tree", {
      organizations: [{ ...place, kind: "Distributor", key: "rlc", name: "RLC", purchasedCredits: 20_000 }],
    });
    new ChildOrganization(stack, "cd", { ...child("cd"), credits: 20_000 });
    expect(mistakesOf(stack)).toBe("");
    new ChildOrganization(stack, "lg", child("lg"));
    expect(mistakesOf(stack)).toContain("pool_short (C-3) rlc has 20,000 credits, its children need 30,000");
  });

  it("leaves to the plan what only Terraform knows", () => {
    const stack = stackOf();
    const credits = new TerraformVariable(stack, "credits", { type: "number" });
    const distributor = new Distributor(stack, "rlc", { ...rlc, credits: credits.numberValue });
    const cd = new ChildOrganization(stack, "cd", { ...child(Fn.lower("CD")), parent: distributor.key });
    new Pool(stack, "pool", { distributor })
      .allocate(cd, Token.asNumber(Fn.parseint("20000", 10)))
      .allocate("lg", 900_000);
    expect(mistakesOf(stack)).toBe("");
    const { allocations } = written(stack).resource.allot_credit_allocations.pool;
    expect(allocations[reference("allot_child_organization.cd.key")]).toBe(reference('parseint("20000", 10)'));
  });
});
