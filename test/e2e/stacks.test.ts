/**
 * Two stacks on one tree (language rules 7 to 10), as processes at a service of its own: neither changes, names as unmanaged, or removes what
 * the other declares; renames, moves, adoption and release across them.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { History } from "../../src/wire/generated/history.ts";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import type { Node, Tree } from "../../src/wire/generated/tree.ts";
import { type Serving, serving } from "../serve/serving.ts";
import { allot, documentOf, type Ended, temporaryFolder } from "./allot.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 240_000 });

/** Fields of an organization as they stand in a file; what is undefined is left out. */
type Fields = Readonly<Record<string, string | number | boolean | object | undefined>>;

/** A document of its own for each organization. */
function documentText(key: string, fields: Fields): string {
  const said = {
    ...{ apiVersion: "allot/v1", kind: "ChildOrganization", key, name: `${key} Inc.`, region: "eu1", country: "CZ" },
    ...{ owner: { name: "Ann Owner", email: `owner@${key}.example` } },
    ...fields,
  };
  // JSON is YAML.
  return JSON.stringify(said);
}

class Stack {
  readonly folder = temporaryFolder();
  readonly #name: string;
  readonly #environment: Readonly<Record<string, string>>;

  constructor(name: string, service: { url: string; token: string }, root = "rlc") {
    this.#name = name;
    this.#environment = { ALLOT_SERVICE: service.url, ALLOT_TOKEN: service.token };
    writeFileSync(
      join(this.folder, "allot.yaml"),
      `apiVersion: allot/v1\nkind: Stack\nname: ${name}\nroot: ${root}\nfiles: ["orgs/*.yaml"]\n`,
    );
    mkdirSync(join(this.folder, "orgs"));
  }

  declare(organizations: Readonly<Record<string, Fields>>): this {
    const documents = Object.entries(organizations).map(([key, fields]) => documentText(key, fields));
    writeFileSync(join(this.folder, "orgs/all.yaml"), `${documents.join("\n---\n")}\n`);
    return this;
  }

  run(...args: string[]): Promise<Ended> {
    return allot(args, { folder: this.folder, environment: this.#environment });
  }

  async plan(...args: string[]): Promise<Plan> {
    return documentOf<Plan>("plan", (await this.run("plan", "--format", "json", ...args)).stdout);
  }

  /** What a plan does, or what forbids it. */
  async planned(): Promise<readonly string[]> {
    const { operations, problems } = await this.plan();
    return problems.length > 0
      ? problems.map(({ code, address }) => `! ${code} ${address}`)
      : operations.map(({ kind, address }) => `${kind} ${address}`);
  }

  async apply(...args: string[]): Promise<Report> {
    const ended = await this.run("apply", "--auto-approve", "--quiet", "--format", "json", ...args);
    const report = documentOf<Report>("report", ended.stdout);
    expect({ stack: this.#name, code: ended.code, problems: report.problems }).toEqual({
      ...{ stack: this.#name, code: 0, problems: [] },
    });
    return report;
  }
}

const ROOT = {
  ...{ kind: "Distributor", name: "RLC Inc.", purchasedCredits: 500_000 },
} as const;
/** Of emea, and of what has another key later. */
const OWNER = { name: "Ann Owner", email: "owner@emea.example" };
const EMEA = { kind: "Distributor", parent: "rlc", credits: 200_000 } as const;

describe("two stacks on one tree", () => {
  /** Declares the root, a client of its own, and the distributor below which the other stack has its clients. */
  let platform: Stack;
  let team: Stack;
  let service: Serving;
  const platformFiles = { rlc: ROOT, cd: { parent: "rlc", credits: 50_000 }, emea: EMEA };
  const teamFiles = { lg: { parent: "emea", credits: 100_000 }, mk: { parent: "emea", credits: 50_000 } };

  beforeEach(async () => {
    service = await serving([], { folder: temporaryFolder() });
    platform = new Stack("platform", service).declare(platformFiles);
    team = new Stack("emea-team", service).declare(teamFiles);
    await platform.apply();
    await team.apply();
  }, 120_000);

  /** Every organization as `allot tree` has it, by key: with its version where that is told, its place and its credits. */
  async function live(): Promise<ReadonlyMap<string, Omit<Node, "children"> & { parent: string | null }>> {
    const { root } = documentOf<Tree>("tree", (await platform.run("tree", "--format", "json")).stdout);
    const found = new Map<string, Omit<Node, "children"> & { parent: string | null }>();
    const walk = (node: Node | null, parent: string | null) => {
      if (!node) return;
      const { children, ...rest } = node;
      found.set(node.key, { ...rest, parent });
      for (const child of children) walk(child, node.key);
    };
    walk(root, null);
    return found;
  }

  /** Kinds of changes that an organization has had, newest first. */
  async function changesOf(key: string): Promise<readonly string[]> {
    const { stdout } = await platform.run("history", key, "--format", "json");
    return documentOf<History>("history", stdout).events.map(({ kind }) => kind);
  }

  it("language-10 have nothing to do once each has applied, and neither is told of the other's as unmanaged", async () => {
    for (const stack of [platform, team])
      expect(await stack.plan()).toMatchObject({ operations: [], problems: [], unmanaged: [] });
    expect(await team.plan()).toMatchObject({ stack: "emea-team", root: "rlc", tree: "rlc" });
  });

  it("language-10 change nothing of each other's, whatever they apply", async () => {
    const before = await live();
    const history = new Map<string, readonly string[]>();
    for (const key of ["lg", "mk"]) history.set(key, await changesOf(key));
    platform.declare({
      rlc: { ...ROOT, purchasedCredits: 600_000, labels: undefined },
      cd: { parent: "rlc", credits: 80_000, name: "Charlie Inc." },
      emea: { ...EMEA, credits: 170_000, name: "EMEA Ltd." },
      new: { parent: "rlc", credits: 10_000 },
    });
    await platform.apply();
    for (const key of ["lg", "mk"]) {
      expect(await changesOf(key)).toEqual(history.get(key));
      expect((await live()).get(key)).toEqual(before.get(key));
    }
    expect(await team.planned()).toEqual([]);

    const platforms = await live();
    team.declare({
      lg: { parent: "emea", credits: 60_000, name: "Lin Inc." },
      mk: { parent: "emea", credits: 50_000 },
    });
    await team.apply();
    for (const key of ["cd", "new"]) expect((await live()).get(key)).toEqual(platforms.get(key));
    expect(await platform.planned()).toEqual([]);
  });

  it("language-10 U-6 refuse what the other declares, unlinked as well, and leave alone what they declare released", async () => {
    const before = await live();
    team.declare({ ...teamFiles, cd: { parent: "rlc", credits: 60_000 } });
    expect(await team.planned()).toEqual(["! managed_elsewhere cd"]);
    team.declare({ ...teamFiles, cd: { parent: "rlc", state: "unlinked", confirm: "cd Inc." } });
    expect(await team.planned()).toEqual(["! managed_elsewhere cd"]);
    team.declare({ ...teamFiles, cd: { parent: "rlc", state: "released" } });
    expect(await team.planned()).toEqual([]);
    team.declare({ ...teamFiles, cd2: { parent: "rlc", credits: 50_000, previousKeys: ["cd"] } });
    expect(await team.planned()).toEqual(["! managed_elsewhere cd2"]);
    expect(await live()).toEqual(before);
  });

  it("C-4 U-3 language-10 a distributor is neither cut below what the other stack handed down, nor unlinked, nor dropped", async () => {
    const before = await live();
    platform.declare({ ...platformFiles, emea: { ...EMEA, credits: 140_000 } });
    const { problems } = await platform.plan();
    expect(problems.map(({ code, rule }) => `${rule} ${code}`)).toEqual(["C-4 pool_short"]);
    platform.declare({ ...platformFiles, emea: { ...EMEA, state: "unlinked", confirm: "emea Inc." } });
    expect((await platform.plan()).problems.map(({ rule, address }) => `${rule} ${address}`)).toEqual(["U-3 emea"]);
    platform.declare({ rlc: ROOT, cd: platformFiles.cd });
    expect(await platform.planned()).toEqual(["! declaration_gone emea"]);
    platform.declare({ rlc: ROOT, emea: EMEA });
    team.declare({ lg: teamFiles.lg });
    expect(await platform.planned()).toEqual(["! declaration_gone cd"]);
    expect(await team.planned()).toEqual(["! declaration_gone mk"]);
    expect(await live()).toEqual(before);
  });

  it("language-7 language-10 hand an organization over: released by one, adopted by the other, and unchanged by both", async () => {
    platform.declare({ ...platformFiles, cd: { parent: "rlc", state: "released" } });
    expect(await platform.planned()).toEqual(["organization.release cd"]);
    await platform.apply();
    expect(await platform.planned()).toEqual([]);
    platform.declare({ rlc: ROOT, emea: EMEA });
    expect(await platform.plan()).toMatchObject({ operations: [], problems: [], unmanaged: ["cd"] });
    const before = await live();
    team.declare({ ...teamFiles, cd: { parent: "rlc", credits: 50_000 } });
    expect(await team.planned()).toEqual(["organization.adopt cd"]);
    await team.apply();
    expect(await live()).toEqual(before);
    expect(await team.planned()).toEqual([]);
    expect((await platform.plan()).unmanaged).toEqual([]);
    platform.declare(platformFiles);
    expect(await platform.planned()).toEqual(["! managed_elsewhere cd"]);
  });

  it("language-8 another key needs previousKeys, and the other stack is told by which key it goes on", async () => {
    platform.declare({ rlc: ROOT, cd: platformFiles.cd, europe: { ...EMEA, name: "emea Inc." } });
    expect(await platform.planned()).toEqual(["! key_changed europe"]);
    platform.declare({
      ...{ rlc: ROOT, cd: platformFiles.cd },
      europe: { ...EMEA, name: "emea Inc.", previousKeys: ["emea"], owner: OWNER },
    });
    expect(await platform.planned()).toEqual(["organization.rekey emea"]);
    await platform.apply();
    expect((await live()).get("lg")?.parent).toBe("europe");
    const { problems } = await team.plan();
    expect(problems.map(({ code, address }) => `${code} ${address}`)).toEqual([
      "parent_not_found lg",
      "parent_not_found mk",
    ]);
    expect(problems[0]?.message).toBe(
      "there is no organization emea any more: it was unlinked, or has another key by now; it is below europe today: say `parent: europe`",
    );
    team.declare({ lg: { parent: "europe", credits: 100_000 }, mk: { parent: "europe", credits: 50_000 } });
    expect(await team.planned()).toEqual([]);
    // The old key is nobody's any more.
    platform.declare({
      ...{ rlc: ROOT, cd: platformFiles.cd, emea: { ...EMEA, credits: 10_000 } },
      europe: { ...EMEA, name: "emea Inc.", owner: OWNER },
    });
    expect((await platform.plan()).problems.map(({ rule, address }) => `${rule} ${address}`)).toContain("O-2 emea");
  });

  it("language-9 O-12 a move takes along what the other stack has below, and one stack moves into a place of the other's", async () => {
    const before = await live();
    platform.declare({
      ...platformFiles,
      west: { kind: "Distributor", parent: "rlc", credits: 210_000 },
      emea: { ...EMEA, parent: "west" },
    });
    expect(await platform.planned()).toEqual(["organization.create west", "organization.move emea"]);
    await platform.apply();
    for (const key of ["lg", "mk"]) expect((await live()).get(key)).toEqual(before.get(key));
    expect((await live()).get("emea")?.parent).toBe("west");
    expect(await team.planned()).toEqual([]);
    team.declare({ lg: { parent: "emea", credits: 100_000 }, mk: { parent: "rlc", credits: 50_000 } });
    expect(await team.planned()).toEqual(["organization.move mk"]);
    await team.apply();
    expect((await live()).get("mk")).toEqual({ ...before.get("mk"), parent: "rlc" });
    expect(await platform.planned()).toEqual([]);
  });

  it("a selection, an export and an empty declaration keep to what is theirs as well", async () => {
    const before = await live();
    // Everything below emea is the other stack's.
    const part = await platform.plan("--select", "emea/*");
    expect(part).toMatchObject({ operations: [], problems: [], unmanaged: [] });
    const exported = await platform.run("export");
    expect(exported.stdout.match(/state: released/g)).toHaveLength(3);
    writeFileSync(join(platform.folder, "orgs/all.yaml"), exported.stdout);
    expect(await platform.planned()).toEqual([]);
    writeFileSync(join(team.folder, "orgs/all.yaml"), "# nothing\n");
    expect(await team.planned()).toEqual(["! declaration_gone lg", "! declaration_gone mk"]);
    expect(await live()).toEqual(before);
  });

  it("O-6 one with a token of a distributor sees that as its tree, and does there what it declares", async () => {
    const asked = ["token", "create", "emea-ci", "--organization", "emea", "--tree", "rlc", "--role", "admin"];
    const token = (await platform.run(...asked)).stdout.trim();
    const confined = new Stack("emea-ci", { url: service.url, token }, "emea");
    confined.declare({ pl: { parent: "emea", credits: 10_000 }, cd: { parent: "emea", credits: 10_000 } });
    // A key that is taken where it does not look is the service's to refuse.
    expect((await confined.plan("--select", "pl")).operations.map(({ address }) => address)).toEqual(["pl"]);
    confined.declare({ pl: { parent: "emea", credits: 10_000 } });
    await confined.apply();
    expect(await confined.planned()).toEqual([]);
    expect((await live()).get("pl")).toMatchObject({ parent: "emea", allocated: 10_000 });
    expect([await platform.planned(), await team.planned()]).toEqual([[], []]);
    const blind = new Stack("emea-ci", { url: service.url, token }).declare({
      pl: { parent: "emea", credits: 10_000 },
    });
    expect(await blind.planned()).toEqual(["! not_found rlc"]);
  });

  it("apply at the same time one after the other, and both are done", async () => {
    const many = (prefix: string, parent: string) =>
      Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [`${prefix}-${index}`, { parent, credits: 10_000 }] as const),
      );
    platform.declare({
      ...{ rlc: { ...ROOT, purchasedCredits: 5_000_000 }, cd: platformFiles.cd },
      ...{ emea: { ...EMEA, credits: 2_000_000 }, ...many("p", "rlc") },
    });
    await platform.apply("--select", "op=credits.*");
    team.declare({ ...teamFiles, ...many("t", "emea") });
    const [one, other] = await Promise.all([platform.apply(), team.apply()]);
    expect([one.failed, other.failed, one.skipped, other.skipped]).toEqual([[], [], [], []]);
    expect((await live()).size).toBe(5 + 120);
    expect([await platform.planned(), await team.planned()]).toEqual([[], []]);
  });
});
