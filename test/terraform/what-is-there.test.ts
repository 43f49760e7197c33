/** What a plan says of what is there already, or is not there yet: nothing that others made is written over, taken or left without a word. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Attributes, UNKNOWN } from "../../src/terraform/protocol/values.ts";
import { type Clocked, clocked } from "./clocked.ts";
import { type Walk, walk } from "./spoken.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT: Attributes = {
  ...{ key: "rlc", name: "RLC Inc.", region: "eu1", country: "CZ", credits: 60_000, on_destroy: "release" },
  owner: { name: "Rita Lane", email: "rita@rlc.example" },
};
const child = (key: string, more: Attributes = {}): Attributes => ({
  ...{ key, name: `${key} Inc.`, parent: "rlc", region: "eu1", country: "CZ" },
  owner: { name: "Nia Novak", email: `nia@${key}.example` },
  ...more,
});
const SSO: Attributes = { organization: "nn", issuer: "https://id.nn.example", client_id: "allot" };
const MAX: Attributes = { organization: "nn", email: "max@nn.example", name: "Max Mika", roles: ["reader"] };

let service: Clocked;
const anew = (): Promise<Walk> => walk(service);
const organization = async (config: Attributes) => {
  const made = await (await anew()).apply(config.key === "rlc" ? "distributor" : "child_organization", null, config);
  expect(made.told).toEqual([]);
  return made.state ?? {};
};
const planned = async (name: string, prior: Attributes | null, config: Attributes | null) =>
  (await (await anew()).plan(name, prior, config)).told;

beforeEach(async () => {
  service = await clocked();
  await organization(ROOT);
});

it("P-5: an issuer over plain http is wrong by itself, as it is in files", async () => {
  const { validate } = await anew();
  expect(await validate("single_sign_on", { ...SSO, issuer: "http://id.nn.example" })).toEqual([
    expect.stringMatching(/^error: Issuer malformed \(P-5\): http:\/\/id\.nn\.example is no issuer .*https:\/\/…\.$/),
  ]);
  const taken: Attributes[] = [SSO, { ...SSO, issuer: "http://localhost:8080" }, { ...SSO, issuer: UNKNOWN }];
  for (const one of taken) expect(await validate("single_sign_on", one)).toEqual([]);
});

describe("what an organization has already", () => {
  beforeEach(async () => {
    await organization(child("nn"));
  });

  it("P-5: is not written over: to create another is an error of the plan, and refused by the law; the very same is taken", async () => {
    const made = await (await anew()).apply("single_sign_on", null, SSO);
    expect(made.told).toEqual([]);
    const other = { ...SSO, issuer: "https://evil.example" };
    expect(await planned("single_sign_on", null, other)).toEqual([
      expect.stringMatching(/^error: The single sign-on nn is there already: .*`import` block with the id nn;/),
    ]);
    const change = {
      kind: "sso.create",
      address: "nn",
      after: { issuer: "https://x.example", clientId: "x", emailDomains: [] },
    } as const;
    await expect(service.change(change)).rejects.toThrow("sign_in_exists");
    // What an apply that was cut off has made.
    expect(await (await anew()).apply("single_sign_on", null, SSO)).toEqual({ state: made.state, told: [] });
    // What the state has is made anew where somebody says so.
    const replacing = await anew();
    expect((await replacing.plan("single_sign_on", made.state, other)).told).toEqual([]);
    expect((await replacing.plan("single_sign_on", null, other)).told).toEqual([]);
  });

  it.each<[string, Attributes, Attributes]>([
    ["role", { name: "desk", permissions: ["users:list"] }, { permissions: ["users:view"] }],
    ["cost_center", { key: "it", name: "IT" }, { name: "Informatics" }],
    ["license_pool", { product: "agents", quantity: 5 }, { quantity: 6 }],
    ["presentation", { alerts_to: ["ops@nn.example"] }, { alerts_to: ["it@nn.example"] }],
    ["managed_account", { computers: 3, payment_reference: "card-1" }, { payment_reference: "card-2" }],
    ["membership", { email: "max@nn.example", name: "Max", roles: ["reader"] }, { roles: ["admin"] }],
    [
      "membership",
      { email: "max@nn.example", name: "Max", roles: ["reader"] },
      { roles: null, email: "MAX@nn.example" },
    ],
  ])("%s: is taken where it is as planned, and imported where it is not", async (name, config, other) => {
    const mine = { organization: "nn", ...config };
    const made = await (await anew()).apply(name, null, mine);
    expect(made.told).toEqual([]);
    const before = await service.look("nn");
    expect(await (await anew()).apply(name, null, mine)).toMatchObject({ state: { id: made.state?.id }, told: [] });
    expect((await service.look("nn"))?.version).toBe(before?.version);
    const told = await planned(name, null, { ...mine, ...other });
    expect(told).toEqual([expect.stringMatching(/^error: The .* is there already: It is not as planned/)]);
  });

  it("P-3: who was asked meanwhile is not asked anew for something else", async () => {
    const running = await anew();
    const plan = await running.plan("membership", null, { ...MAX, roles: ["admin"] });
    expect(plan.told).toEqual([]);
    await service.change({
      ...{ kind: "membership.invite", address: "nn" },
      after: { email: "max@nn.example", name: "Max Mika", roles: ["reader"] },
    });
    const late = await running.carryOut("membership", null, { ...MAX, roles: ["admin"] }, plan);
    expect(late.told).toEqual([expect.stringContaining("error: The membership nn/max@nn.example is there already")]);
    expect((await service.look("nn"))?.people.members.get("max@nn.example")?.roles).toEqual(["reader"]);
  });

  it("P-6: two resources of one configuration are not the same mailbox; P-1: nor its owner's", async () => {
    const both = await anew();
    expect((await both.plan("membership", null, MAX)).told).toEqual([]);
    expect((await both.plan("membership", null, { ...MAX, email: "MAX@nn.example" })).told).toEqual([
      "error: The membership nn/MAX@nn.example is given twice: Two resources of this configuration are the same membership, there as max@nn.example. Take one of them away.",
    ]);
    const owner = { ...MAX, email: "NIA@nn.example" };
    const isOwner = (key: string) =>
      expect.stringMatching(
        new RegExp(`^error: Owner is no user \\(P-1\\): NIA@nn.example is the owner of ${key} and`),
      );
    expect(await planned("membership", null, owner)).toEqual([isOwner("nn")]);
    // Of one that the same run creates, too.
    const run = await anew();
    await run.plan("child_organization", null, child("fir", { owner: { name: "Nia", email: "nia@nn.example" } }));
    expect((await run.plan("membership", null, { ...owner, organization: "fir" })).told).toEqual([isOwner("fir")]);
  });

  it("a part that the state has at two addresses is given twice, and not removed at one of them", async () => {
    const { state } = await (await anew()).apply("membership", null, MAX);
    const run = await anew();
    const keep = async () => (await run.plan("membership", state, MAX)).told;
    expect([await keep(), await keep()]).toEqual([
      [],
      [expect.stringContaining("Two resources of this configuration")],
    ]);
    for (const isFirst of [true, false]) {
      const other = await anew();
      const plans = [null, MAX].map((config) => () => other.plan("membership", state, config));
      const told: (readonly string[])[] = [];
      for (const plan of isFirst ? plans : plans.reverse()) told.push((await plan()).told);
      expect(told).toEqual([[], [expect.stringMatching(/and keep it at another: .*`terraform state rm ADDRESS`/)]]);
    }
  });

  it("another address of Terraform's is said by `moved`: it is not removed and created at once", async () => {
    const { state } = await (await anew()).apply("membership", null, MAX);
    for (const isFirst of [true, false]) {
      const run = await anew();
      if (state) await run.read("membership", state);
      const removal = () => run.plan("membership", state, null);
      const first = isFirst ? await removal() : await run.plan("membership", null, MAX);
      const second = isFirst ? await run.plan("membership", null, MAX) : await removal();
      expect([first.told, second.told]).toEqual([[], [expect.stringContaining("say so in a `moved` block")]]);
    }
  });
});

describe("what the live tree says of what an organization is to have", () => {
  beforeEach(async () => {
    await organization(child("nn"));
  });
  const desk = { organization: "nn", name: "desk", permissions: ["users:list"] };
  const aws = { organization: "rlc", account_id: "c-1", cloud: "aws", type: "shared" };

  it("is told when a part is planned: what no run changes as an error, what this run may make as a warning", async () => {
    const plans: [string, Attributes, string][] = [
      ["linked_account", { ...aws, organization: "nn" }, "error: Account not distributor (A-1): nn is no distributor"],
      ["managed_account", { organization: "rlc", computers: 1 }, "error: Managed account not child (B-1)"],
      ["presentation", { organization: "rlc", management: "client" }, "error: Management of distributor (B-2)"],
      [
        "linked_account",
        { ...aws, children: ["nn", "mm"] },
        "warning: Account child unknown (A-1) of rlc/c-1: the account c-1",
      ],
      [
        "role",
        { ...desk, includes: ["nobody"] },
        "warning: Role unknown (P-7) of nn/desk: there is no role nobody here",
      ],
      ["role", { ...desk, scope: { children: ["mm"] } }, "warning: Scope unknown (P-7) of nn/desk: "],
      [
        "membership",
        { ...MAX, roles: ["reader", "nobody"] },
        "warning: Role unknown (P-7) of nn/max@nn.example: there is no role nobody here",
      ],
      [
        "cost_center",
        { organization: "nn", key: "it", name: "IT", parent: "top" },
        "warning: Cost center unknown (K-1) of nn/it: ",
      ],
    ];
    for (const [name, config, expected] of plans)
      expect([name, await planned(name, null, config)]).toEqual([name, [expect.stringContaining(expected)]]);
  });

  it("P-7: is told of a change too, and of nothing that the same run makes", async () => {
    const { state } = await (await anew()).apply("role", null, desk);
    expect(await planned("role", state, { ...desk, includes: ["lead"] })).toEqual([
      expect.stringMatching(/^warning: Role unknown .*refer to it, .*`allot_role\.NAME\.name`\.$/),
    ]);
    const run = await anew();
    await run.plan("child_organization", null, child("mm"));
    await run.plan("role", null, { organization: "nn", name: "lead" });
    await run.plan("cost_center", null, { organization: "nn", key: "top", name: "Top" });
    const made: [string, Attributes | null, Attributes][] = [
      ["role", state, { ...desk, includes: ["lead"], scope: { children: [UNKNOWN] } }],
      ["role", null, { ...desk, organization: "rlc", includes: [UNKNOWN], scope: { children: ["mm"] } }],
      ["membership", null, { ...MAX, roles: ["lead", "desk"] }],
      ["cost_center", null, { organization: "nn", key: "it", name: "IT", parent: "top" }],
      ["linked_account", null, { ...aws, children: ["mm", "nn"] }],
    ];
    for (const [name, prior, config] of made)
      expect([name, (await run.plan(name, prior, config)).told]).toEqual([name, []]);
    const other = { ...MAX, email: "eva@nn.example", roles: ["lead", "nobody"] };
    expect((await run.plan("membership", null, other)).told).toEqual([expect.stringContaining("no role nobody here")]);
  });
});

describe("what is not in sight", () => {
  it("O-6: a token that does not see the provider's root is told which it sees, and nothing of what there is besides", async () => {
    const sub = { ...child("sub"), credits: 20_000, on_destroy: "release" };
    await (await anew()).apply("distributor", null, sub);
    const token = await service.tokenOf("sub");
    const way = (root: string) =>
      `${root} is \`root\` in the provider's configuration, and the token does not see it, if it is there at all: it sees sub. A token of an organization below a root has that organization as \`root\`, or none.`;
    for (const root of ["rlc", "nowhere"]) {
      const run = await walk({ url: service.url, token, root });
      const unseen = [`error: Not found (O-6, not_found): there is no organization ${root}. ${way(root)}`];
      expect((await run.plan("role", null, { organization: "sub", name: "desk" })).told).toEqual(unseen);
      expect((await run.plan("child_organization", null, child("nn", { parent: "sub" }))).told).toEqual(unseen);
      expect((await run.look("credit_report", { organization: "sub" })).told).toEqual([
        `error: There is no organization sub: None in the tree ${root} has this key. ${way(root)}`,
      ]);
    }
    for (const root of ["sub", null]) {
      const run = await walk({ url: service.url, token, root });
      expect((await run.plan("role", null, { organization: "sub", name: "desk" })).told).toEqual([]);
      expect((await run.look("credit_report", { organization: "sub" })).told).toEqual([]);
    }
  });

  it("a credit report of who is not there yet says how it is read after them: by the id, which it takes", async () => {
    const asked = { organization: "nn" };
    expect((await (await anew()).look("credit_report", asked)).told).toEqual([
      expect.stringMatching(
        /^error: There is no organization nn: .*`organization = allot_child_organization\.NAME\.id`\.$/,
      ),
    ]);
    const { id } = await organization(child("nn"));
    const { state, told } = await (await anew()).look("credit_report", { organization: id ?? null });
    expect(told).toEqual([]);
    expect(state).toMatchObject({ organization: id, lines: [{ organization: "nn", allocated: 10_000 }] });
  });
});

it("what is gone already is not removed: it comes again under another address of Terraform's", async () => {
  await organization(child("nn"));
  const { state } = await (await anew()).apply("membership", null, MAX);
  await service.change({ kind: "membership.disable", address: "nn", after: { email: "max@nn.example" } });
  const run = await anew();
  // Terraform plans the removal before it has looked, and creates after that. So it is, too, where the state is of another service.
  const { told } = await run.plan("membership", state, null);
  expect([told, await run.read("membership", state ?? {})]).toEqual([[], null]);
  expect((await run.plan("membership", null, MAX)).told).toEqual([]);
  const elsewhere = await walk(await clocked());
  expect((await elsewhere.plan("membership", state, null)).told).toEqual([]);
  expect((await elsewhere.plan("membership", null, MAX)).told).toEqual([]);
});

describe("what others did to an organization", () => {
  it("O-9: stays paused unless `paused` says otherwise; `false` resumes, and also ends a draining", async () => {
    const made = await organization(child("ed", { credits: 20_000 }));
    const pause = { kind: "organization.pause", address: "ed", after: { phase: "paused" } } as const;
    await service.change(pause);
    const refreshed = async () => (await (await anew()).read("child_organization", made)) ?? {};
    const renamed = child("ed", { credits: 20_000, name: "Ed Ltd." });
    const kept = await (await anew()).apply("child_organization", await refreshed(), renamed);
    expect(kept).toMatchObject({ state: { paused: true, phase: "paused", name: "Ed Ltd." }, told: [] });
    const resumed = await (await anew()).apply("child_organization", kept.state, { ...renamed, paused: false });
    expect(resumed).toMatchObject({ state: { paused: false, phase: "active" }, told: [] });
    // Saying so of who is active anyway changes nothing.
    const said = await (await anew()).apply("child_organization", await refreshed(), { ...renamed, paused: false });
    expect(said).toMatchObject({ state: { paused: false, phase: "active" }, told: [] });

    await service.change({ kind: "organization.drain", address: "ed", after: { phase: "draining", credits: 0 } });
    const draining = await refreshed();
    expect(draining).toMatchObject({ phase: "draining", credits: 0 });
    expect(await planned("child_organization", draining, renamed)).toEqual([
      expect.stringMatching(
        /^warning: ed is draining \(U-1\): Somebody has begun since 20\S+Z to unlink it; from 20\S+Z on that can be\. This plan gives it 20,000 credits, and it is draining all the same\. `paused = false`/,
      ),
    ]);
    const back = await (await anew()).apply("child_organization", draining, { ...renamed, paused: false });
    expect(back).toMatchObject({ state: { paused: false, phase: "active", credits: 20_000 }, told: [] });
  });

  it("C-6: credits that an `allot_credit_allocations` takes from what is there are told, also where the state is older", async () => {
    await organization(child("ed", { credits: 30_000 }));
    const config: Attributes = { pool: "rlc", allocations: { ed: 10_000 } };
    const back =
      /^warning: rlc takes credits back from what is there: ed has 30,000 and gets 10,000: 20,000 go back to rlc\.$/;
    expect(await planned("credit_allocations", null, config)).toEqual([expect.stringMatching(back)]);
    const old: Attributes = { ...config, allocations: { ed: 20_000 }, id: "1", tree: "rlc", available: 0 };
    expect(await planned("credit_allocations", old, config)).toEqual([expect.stringMatching(back)]);
    const shown = { ...old, allocations: { ed: 30_000 } };
    expect(await planned("credit_allocations", shown, config)).toEqual([]);
  });
});

it("C-2, C-4: who begins in a full pool is told that nothing gives it credits before; an apply does not advise what was done", async () => {
  await organization(child("ed", { credits: 60_000 }));
  const run = await anew();
  const fir = await run.plan("child_organization", null, child("fir"));
  expect(fir.told).toEqual([
    expect.stringMatching(
      /^warning: rlc has too little left for fir to begin \(C-4\): fir begins with 10,000 \(C-2\), of which rlc has 0 left\..*`allot_credit_allocations` with it comes after it.*`allot_tree`, which does both in one\.$/,
    ),
  ]);
  const brief = child("fir", { timeouts: { credits: "1s", delete: null } });
  const failed = await (await anew()).apply("child_organization", null, brief);
  expect(failed.told.at(-1)).toMatch(/C-4, pool_short.*waited 1s .*lower a sibling in an apply of its own first/s);
  expect(failed.told.at(-1)).not.toContain("is one change in");
  // Where the pool gets as much by the same plan, all is well.
  const roomy = await anew();
  const root =
    (await roomy.read("distributor", { ...ROOT, tree: "rlc", id: (await service.look("rlc"))?.id ?? "" })) ?? {};
  await roomy.plan("distributor", root, { ...ROOT, credits: 70_000 });
  expect((await roomy.plan("child_organization", null, child("fir"))).told).toEqual([]);
  expect((await roomy.plan("child_organization", null, child("gil"))).told).toEqual([
    expect.stringContaining(
      "rlc has 10,000 left with the 10,000 that this plan gives it, and others of this run begin with 10,000. It",
    ),
  ]);
});
