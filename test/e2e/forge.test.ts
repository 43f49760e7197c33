/** `allot comment`, `issue` and `reviewed` as a step of a job runs them: what they print, and what they say where they cannot. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import type { Posted } from "../../src/wire/generated/posted.ts";
import type { Reviewed } from "../../src/wire/generated/reviewed.ts";
import type { Validation } from "../../src/wire/generated/validation.ts";
import { allot, documentOf, temporaryStack } from "./allot.ts";
import { GitHubApi, REPOSITORY } from "./ci/github-api.ts";

vi.setConfig({ testTimeout: 120_000 });

const MERGED = "c".repeat(40);

/** A job of GitHub Actions, in a folder with a stack and a file of Markdown. */
async function job(permissions: Readonly<Record<string, string>>, ref = "refs/pull/7/merge") {
  const api = await GitHubApi.start();
  const folder = temporaryStack({ "plan.md": "## Plan\n" });
  const environment = {
    ...{ GITHUB_ACTIONS: "true", GITHUB_API_URL: api.url, GITHUB_REPOSITORY: REPOSITORY, GITHUB_REF: ref },
    ...{ GITHUB_TOKEN: api.token(permissions), GITHUB_SHA: MERGED },
  };
  const run = (...args: string[]) => allot(args, { folder, environment });
  const problems = (stdout: string) =>
    documentOf<Validation>("validation", stdout).problems.map(({ code, message }) => `${code}: ${message}`);
  return { api, folder, run, problems };
}

it("comment says what it did, as text and as JSON, and a second time that nothing changes", async () => {
  const { run } = await job({ "pull-requests": "write" });
  const first = await run("comment", "plan.md");
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout).toMatch(/^Posted the comment: https:\S+#issuecomment-\d+\n$/);
  const again = await run("comment", "plan.md", "--format", "json");
  expect(documentOf<Posted>("posted", again.stdout)).toMatchObject({ action: "unchanged", others: [], problems: [] });
  const status = await run("comment", "--status", "**Applied.**");
  expect(status.stdout).toMatch(/^Changed the comment: https:/);
});

it("issue is opened, changed and closed; where there is none, that is said", async () => {
  const { run } = await job({ issues: "write" }, "refs/heads/main");
  expect((await run("issue", "--close")).stdout).toBe("There is no issue that is open.\n");
  expect((await run("issue", "plan.md", "--title", "Look")).stdout).toMatch(/^Opened the issue: https:/);
  expect((await run("issue", "plan.md")).stdout).toMatch(/^Nothing changes in the issue: https:/);
  const closed = documentOf<Posted>("posted", (await run("issue", "--close", "--format", "json")).stdout);
  expect(closed).toMatchObject({ action: "closed", url: expect.stringMatching(/^https:/) });
});

it("reviewed prints whose plan it looked for as outputs of a step, also where none was kept", async () => {
  const { api, run, problems } = await job({ "pull-requests": "read", actions: "read" }, "refs/heads/main");
  const unknown = await run("reviewed", "--format", "json");
  expect([unknown.code, problems(unknown.stdout)]).toEqual([
    1,
    [expect.stringMatching(/^request_unknown: c{40} came/)],
  ]);
  const head = "d".repeat(40);
  api.pulls.push({ number: 7, head, merged: MERGED });
  const none = await run("reviewed", "--out", "plan.json");
  expect(none.code).toBe(1);
  expect(none.stdout).toBe(`request=7\nurl=https://github.com/${REPOSITORY}/pull/7\nhead=${head}\n`);
  expect(none.stderr).toMatch(/^plan_not_kept no run has kept a plan for\s+d{40}/);
  const kept = { id: 5, event: "pull_request", sha: head, branch: "less" };
  api.runs.push(kept);
  api.artifacts.push({ id: 6, name: `allot-plan-${head}`, run: kept, files: { "allot-plan.json": Buffer.from("{}") } });
  const found = await run("reviewed", "--format", "json");
  expect(documentOf<Reviewed>("reviewed", found.stdout)).toMatchObject({
    ...{ request: 7, head, run: `https://github.com/${REPOSITORY}/actions/runs/5`, problems: [] },
  });
});

it("what may not be done is said with the permission that is missing, and posts nothing", async () => {
  const { api, run, problems } = await job({ "pull-requests": "read" });
  const refused = await run("comment", "plan.md", "--format", "json");
  expect([refused.code, problems(refused.stdout)]).toEqual([
    1,
    [
      expect.stringMatching(
        /^forge_refused: GitHub, asked to comment, answers 403: .*`pull-requests: write` to comment/,
      ),
    ],
  ]);
  expect(api.comments.size).toBe(0);
});

it.each<[string, string[], RegExp]>([
  ["nothing to post", ["comment"], /^usage what is to be posted\?/],
  ["a status of two lines", ["comment", "--status", "a\nb"], /^usage --status is one line/],
  ["a file that is none", ["comment", "nowhere.md"], /^file_unusable ENOENT: (?:.*\n)*.*nowhere\.md/],
  ["a folder", ["comment", "orgs"], /^file_unusable orgs is no file of text/],
  ["no number", ["comment", "plan.md", "--request", "seven"], /^usage --request seven: a number, from 1/],
  ["both a file and --close", ["issue", "plan.md", "--close"], /^usage name a file of Markdown for the issue, or/],
  ["two labels", ["issue", "plan.md", "--label", "a,b"], /^usage --label is one label/],
  ["a run of a request", ["reviewed"], /^usage this is no run of a branch: name it, with/],
  ["no commit", ["reviewed", "--branch", "main", "--commit", "HEAD"], /^usage which commit\?/],
])("%s is refused in words", async (_what, args, words) => {
  const { api, run } = await job({ "pull-requests": "write", issues: "write" });
  const { code, stdout, stderr } = await run(...args);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(words);
  expect(api.writes).toEqual([]);
});

it("an empty file, which a command that failed has left, takes no plan's place", async () => {
  const { folder, run, api } = await job({ "pull-requests": "write" });
  writeFileSync(join(folder, "empty.md"), "\n");
  const { code, stderr } = await run("comment", "empty.md");
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^file_unusable empty\.md is empty/)]);
  expect(api.writes).toEqual([]);
});

it("what is too long for a comment is refused with figures", async () => {
  const { folder, run, api } = await job({ "pull-requests": "write" });
  writeFileSync(join(folder, "plan.md"), "x".repeat(70_000));
  const { code, stderr } = await run("comment", "plan.md");
  expect([code, stderr.replace(/\s+/g, " ")]).toEqual([
    1,
    expect.stringContaining("it has 70,031 characters, and a comment takes 65,536"),
  ]);
  expect(api.writes).toEqual([]);
});
