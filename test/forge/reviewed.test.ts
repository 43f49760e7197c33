/** Which plan was looked at, on both forges: of the request that a commit came by, of its last commit, and of nobody else's run. */
import { zipSync } from "fflate";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planOf, planOfRun, requestOf } from "../../src/forge/index.ts";
import { forgeOf, GitHubMocked, GitLabMocked } from "./forges.ts";

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  const left = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(left).toEqual([]);
});

const [MERGED, HEAD, OLD] = ["c".repeat(40), "d".repeat(40), "e".repeat(40)];
const KEEPING = { artifact: "allot-plan", job: "allot plan", file: "allot-plan.json" };
const REQUEST = { number: 7, url: "https://forge.test/7", head: HEAD };
const zip = (files: Readonly<Record<string, string>>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe("on GitHub", () => {
  const mocked = new GitHubMocked();
  const pulls = (...given: object[]) =>
    mocked.api.get(`${mocked.at}/commits/${MERGED}/pulls`).query(true).reply(200, given);
  const pull = (number: number, more: object = {}) => ({
    ...{ number, html_url: `https://forge.test/${number}`, merged_at: "2026-01-31T08:00:00Z", head: { sha: HEAD } },
    ...{ base: { ref: "main" }, merge_commit_sha: MERGED, ...more },
  });
  const run = (id: number, event: string, more: object = {}) =>
    mocked.api.get(`${mocked.at}/actions/runs/${id}`).reply(200, {
      id,
      event,
      html_url: `https://forge.test/runs/${id}`,
      head_sha: HEAD,
      head_branch: "main",
      ...more,
    });
  const artifact = (id: number, of: object = {}, more: object = {}) => ({
    ...{ id, name: `allot-plan-${HEAD}`, expired: false },
    workflow_run: { id: id + 100, head_sha: HEAD, repository_id: 1, head_repository_id: 1, ...of },
    ...more,
  });
  const artifacts = (...given: object[]) =>
    mocked.api
      .get(`${mocked.at}/actions/artifacts`)
      .query({ name: `allot-plan-${HEAD}`, per_page: "100" })
      .reply(200, { total_count: given.length, artifacts: given });
  const archive = (id: number, bytes: Buffer) =>
    mocked.api.get(`${mocked.at}/actions/artifacts/${id}/zip`).reply(200, bytes, { "content-type": "application/zip" });

  it("the request is the one that made the commit, whichever others have it in their branches", async () => {
    pulls(
      pull(6, { merge_commit_sha: OLD }),
      pull(8, { merged_at: null }),
      pull(9, { base: { ref: "release" } }),
      pull(7),
    );
    expect(await requestOf(await forgeOf(mocked), MERGED, "main")).toEqual(REQUEST);
  });

  it("a commit of a rebase is of the one request that has it; of several, nobody can say", async () => {
    pulls(pull(7, { merge_commit_sha: OLD }));
    expect(await requestOf(await forgeOf(mocked), MERGED, "main")).toEqual(REQUEST);
    pulls(pull(7, { merge_commit_sha: OLD }), pull(8, { merge_commit_sha: OLD }));
    await expect(requestOf(await forgeOf(mocked), MERGED, "main")).rejects.toMatchObject({
      ...{ code: "request_ambiguous", message: expect.stringContaining("the requests 7 and 8") },
    });
    pulls();
    await expect(requestOf(await forgeOf(mocked), MERGED, "main")).rejects.toMatchObject({ code: "request_unknown" });
  });

  it("the plan is the newest of that commit, of a run of a request, in this repository", async () => {
    artifacts(
      artifact(1),
      artifact(2),
      artifact(3),
      artifact(4, { head_repository_id: 2 }),
      artifact(5, { head_sha: OLD }),
      artifact(6, {}, { expired: true }),
    );
    // Anybody who pushes a branch can have a run of another kind keep one by that name.
    run(103, "push");
    run(102, "pull_request");
    archive(2, zip({ "allot-plan.json": "{}", "other.json": "[]" }));
    const kept = await planOf(await forgeOf(mocked), REQUEST, KEEPING);
    expect(kept.runUrl).toBe("https://forge.test/runs/102");
    expect(textOf(await kept.read())).toBe("{}");
  });

  it("what is not kept any more, or has no plan in it, is said to be so", async () => {
    artifacts();
    await expect(planOf(await forgeOf(mocked), REQUEST, KEEPING)).rejects.toMatchObject({
      ...{ code: "plan_not_kept", message: expect.stringContaining("the last commit of request 7") },
    });
    for (const bytes of [zip({ "allot-plan.md": "" }), Buffer.from("no archive")]) {
      artifacts(artifact(1));
      run(101, "pull_request");
      archive(1, bytes);
      const kept = await planOf(await forgeOf(mocked), REQUEST, KEEPING);
      await expect(kept.read()).rejects.toMatchObject({ code: "plan_not_kept" });
    }
  });

  it("a run that is named counts if it is of the branch, and no request's", async () => {
    const forge = await forgeOf(mocked);
    run(9, "push");
    artifacts(artifact(1, { id: 8 }), artifact(2, { id: 9 }));
    run(9, "push");
    expect((await planOfRun(forge, 9, "main", KEEPING)).runUrl).toBe("https://forge.test/runs/9");
    for (const more of [{ head_branch: "mine" }, { event: "pull_request" }]) {
      run(9, "push", more);
      await expect(planOfRun(forge, 9, "main", KEEPING)).rejects.toMatchObject({ code: "plan_not_kept" });
    }
  });
});

describe("on GitLab", () => {
  const mocked = new GitLabMocked();
  const requests = (...given: object[]) =>
    mocked.api.get(`${mocked.at}/repository/commits/${MERGED}/merge_requests`).query(true).reply(200, given);
  const request = (iid: number, more: object = {}) => ({
    ...{ iid, web_url: `https://forge.test/${iid}`, state: "merged", target_branch: "main", sha: HEAD },
    ...{ merge_commit_sha: MERGED, squash_commit_sha: null, ...more },
  });
  const pipelines = (...given: object[]) =>
    mocked.api.get(`${mocked.at}/merge_requests/7/pipelines`).query(true).reply(200, given);
  const pipeline = (id: number, sha = HEAD, ref = "refs/merge-requests/7/head") => ({ id, sha, ref });
  const jobs = (of: number, ...given: object[]) =>
    mocked.api.get(`${mocked.at}/pipelines/${of}/jobs`).query(true).reply(200, given);
  const job = (id: number, name = "allot plan", isKept = true) => ({
    ...{ id, name, web_url: `https://forge.test/jobs/${id}`, artifacts_file: isKept ? { filename: "a.zip" } : null },
  });

  it("the request is the one that made the commit, by a merge, a squash or fast forward", async () => {
    for (const made of [{}, { merge_commit_sha: null, squash_commit_sha: MERGED }]) {
      requests(
        request(6, { merge_commit_sha: OLD }),
        request(8, { state: "opened" }),
        request(9, { target_branch: "release" }),
        request(7, made),
      );
      expect(await requestOf(await forgeOf(mocked), MERGED, "main")).toEqual(REQUEST);
    }
    requests(request(7, { merge_commit_sha: null, sha: MERGED }));
    expect(await requestOf(await forgeOf(mocked), MERGED, "main")).toMatchObject({ number: 7, head: MERGED });
  });

  it("the plan is that of the newest pipeline of the last commit, or of what merging it would make", async () => {
    for (const newest of [pipeline(21), pipeline(21, OLD, "refs/merge-requests/7/merge")]) {
      pipelines(pipeline(20), newest, pipeline(22, OLD));
      jobs(21, job(1), job(2), job(3, "allot plan", false), job(4, "allot validate"));
      mocked.api
        .get(`${mocked.at}/jobs/2/artifacts`)
        .query(true)
        .reply(200, zip({ "allot-plan.json": "{}" }), { "content-type": "application/zip" });
      const kept = await planOf(await forgeOf(mocked), REQUEST, KEEPING);
      expect(kept.runUrl).toBe("https://forge.test/jobs/2");
      expect(textOf(await kept.read())).toBe("{}");
    }
  });

  it("an older pipeline's plan is not taken where the newest has none", async () => {
    pipelines(pipeline(20), pipeline(21));
    jobs(21, job(1, "allot validate"));
    await expect(planOf(await forgeOf(mocked), REQUEST, KEEPING)).rejects.toMatchObject({ code: "plan_not_kept" });
  });

  it("a pipeline that is named counts if it is of the branch", async () => {
    const forge = await forgeOf(mocked);
    mocked.api.get(`${mocked.at}/pipelines/20`).reply(200, pipeline(20, HEAD, "main"));
    jobs(20, job(5));
    expect((await planOfRun(forge, 20, "main", KEEPING)).runUrl).toBe("https://forge.test/jobs/5");
    mocked.api.get(`${mocked.at}/pipelines/20`).reply(200, pipeline(20, HEAD, "mine"));
    await expect(planOfRun(forge, 20, "main", KEEPING)).rejects.toMatchObject({ code: "plan_not_kept" });
  });
});
