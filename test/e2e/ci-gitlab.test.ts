/**
 * The pipeline of examples/ci/gitlab, checked against GitLab's schema and run from merge request to apply: a repository with a bare remote,
 * `allot serve`, and a small server that stands for GitLab's API.
 */
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { GitLabApi, type Request } from "./ci/gitlab-api.ts";
import { type Ran, runPipeline, type Start } from "./ci/gitlab-pipeline.ts";
import { Ground } from "./ci/ground.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 300_000 });

const CI = join(import.meta.dirname, "../../examples/ci/gitlab");
const RLC = "orgs/rlc.yaml";
const credits = (before: number, after: number) => [RLC, `credits: ${before}`, `credits: ${after}`] as const;

class Scene {
  readonly api: GitLabApi;
  readonly ground: Ground;

  static async set(): Promise<Scene> {
    return new Scene(await GitLabApi.start(), await Ground.laid([[CI, "."]]));
  }

  constructor(api: GitLabApi, ground: Ground) {
    this.api = api;
    this.ground = ground;
  }

  get #forge() {
    const { url, tokens } = this.ground;
    const service = (token: string) => ({ ALLOT_SERVICE: url, ALLOT_TOKEN: token });
    return {
      ...{ api: this.api, repository: this.ground.repository },
      environments: {
        "allot-plan": service(tokens.reader),
        "allot-drift": service(tokens.reader),
        "allot-apply": { ...service(tokens.operator), GITLAB_TOKEN: this.api.token },
        "allot-comment": { GITLAB_TOKEN: this.api.token },
      },
    };
  }

  /** Opens a merge request of a branch. */
  open(sha: string): Request {
    const request = { iid: this.api.requests.length + 1, sha, notes: [] };
    this.api.requests.push(request);
    return request;
  }

  plan({ iid, sha }: Request, more: { labels?: string[]; isFork?: boolean } = {}): Promise<Ran> {
    return this.#run({ source: "merge_request_event", sha, request: { iid, ...more } });
  }

  push(sha: string): Promise<Ran> {
    return this.#run({ source: "push", sha });
  }

  byHand(sha: string, variables: Readonly<Record<string, string>>): Promise<Ran> {
    return this.#run({ source: "web", sha, variables });
  }

  drift(sha: string): Promise<Ran> {
    return this.#run({ source: "schedule", sha });
  }

  async #run(start: Start): Promise<Ran> {
    const ran = await runPipeline(this.#forge, start);
    this.ground.keepsSecrets(ran.said);
    expect(ran.said).not.toContain(this.api.token);
    return ran;
  }
}

const notes = ({ notes: all }: Request) => all.map(({ body }) => body);
const PLANNED = { "allot validate": "success", "allot plan": "success", "allot comment": "success" };
const APPLIED = { "allot apply": "success", "allot plan again": "skipped", "allot tell": "success" };

describe("from merge request to apply", () => {
  it("plans, comments once, applies that very plan after the merge, and says so", async () => {
    const scene = await Scene.set();
    const { repository } = scene.ground;
    const request = scene.open(repository.branch("less-for-cd", [credits(250_000, 240_000)]));
    const planned = await scene.plan(request);
    expect(planned.jobs, planned.said).toEqual(PLANNED);
    expect(notes(request)).toEqual([expect.stringMatching(/^<!-- allot:plan first-tree -->\n(?:.*\n)*.*240,000/)]);
    // Pushed again, wrong: the same note says so.
    request.sha = repository.branch("less-for-cd", [credits(250_000, 230_001)]);
    const refused = await scene.plan(request);
    expect(refused.jobs, refused.said).toEqual({
      ...{ "allot validate": "failed", "allot plan": "skipped", "allot comment": "success" },
    });
    expect(notes(request)).toEqual([expect.stringContaining(`**No plan of ${request.sha}:** its files are wrong`)]);
    // And again: the same note, changed.
    request.sha = repository.branch("less-for-cd", [credits(250_000, 230_000)]);
    await scene.plan(request);
    expect(notes(request)).toEqual([expect.stringContaining("230,000")]);
    request.merged = repository.merge("less-for-cd");
    const applied = await scene.push(request.merged);
    expect(applied.jobs, applied.said).toEqual(APPLIED);
    expect(await scene.ground.credits("cd")).toBe(230_000);
    expect(notes(request)).toEqual([
      expect.stringMatching(/^<!-- allot:plan first-tree -->\n\*\*Applied\*\* by https:/),
    ]);
    expect(notes(request)[0]).toContain("230,000");
    // Run again, it applies nothing twice, and says so.
    const twice = await scene.push(request.merged);
    expect(twice.jobs, twice.said).toEqual(APPLIED);
    expect(twice.said).toContain("plan_used");
    expect(notes(request)).toEqual([expect.stringContaining("**Applied**")]);
  });

  it("applies nothing that nobody has looked at: what is out of date is planned again, and applied when somebody says so", async () => {
    const scene = await Scene.set();
    const { repository } = scene.ground;
    const request = scene.open(repository.branch("less-for-cd", [credits(250_000, 240_000)]));
    await scene.plan(request);
    await scene.ground.past(RLC, "credits: 250000", "credits: 220000");
    const merged = repository.merge("less-for-cd", "squash");
    request.merged = merged;
    const stale = await scene.push(merged);
    expect(stale.jobs, stale.said).toEqual({
      ...{ "allot apply": "failed", "allot plan again": "success", "allot tell": "success" },
    });
    expect(stale.said).toContain("plan_stale");
    expect(await scene.ground.credits("cd")).toBe(220_000);
    expect(notes(request)).toEqual([
      expect.stringMatching(`\\*\\*Not applied:\\*\\* .* PLAN_PIPELINE = \`${stale.id}\` and REQUEST = \`1\``),
    ]);
    expect(notes(request)[0]).toContain("220,000");
    const applied = await scene.byHand(merged, { PLAN_PIPELINE: String(stale.id), REQUEST: "1" });
    expect(applied.jobs, applied.said).toEqual(APPLIED);
    expect(await scene.ground.credits("cd")).toBe(240_000);
    expect(notes(request)).toEqual([expect.stringContaining("**Applied**")]);
  });

  it("gives what a fork sends no token, and applies no commit that came by no request", async () => {
    const scene = await Scene.set();
    const request = scene.open(scene.ground.repository.branch("fork", [credits(250_000, 240_000)]));
    const planned = await scene.plan(request, { isFork: true });
    expect(planned.jobs, planned.said).toEqual({ "allot validate": "success" });
    const pushed = await scene.push(scene.ground.repository.merge("fork"));
    expect(pushed.jobs, pushed.said).toEqual({
      ...{ "allot apply": "failed", "allot plan again": "success", "allot tell": "success" },
    });
    expect(pushed.said).toContain("request_unknown");
    expect(notes(request)).toEqual([]);
    expect(await scene.ground.credits("cd")).toBe(250_000);
  });
});

describe("drift", () => {
  it("is one issue while it lasts, which closes by itself", async () => {
    const scene = await Scene.set();
    const sha = scene.ground.repository.head();
    expect((await scene.drift(sha)).jobs).toEqual({ "allot drift": "success", "allot issue": "success" });
    expect(scene.api.issues).toEqual([]);
    await scene.ground.atConsole("cd", 220_000);
    const found = await scene.drift(sha);
    expect(found.jobs, found.said).toEqual({ "allot drift": "success", "allot issue": "success" });
    expect(scene.api.issues).toMatchObject([
      { title: "Drift in first-tree", state: "opened", labels: ["allot-drift"] },
    ]);
    expect(scene.api.issues[0]?.description).toContain("220,000");
    expect((await scene.ground.as("operator", "apply", "--auto-approve")).code).toBe(0);
    await scene.drift(sha);
    expect(scene.api.issues).toMatchObject([{ state: "closed", notes: [expect.stringMatching(/^No drift any more/)] }]);
  });
});
