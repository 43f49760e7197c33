import { describe, expect, it } from "vitest";
import { placeIn } from "../../src/forge/index.ts";

const GITHUB = { GITHUB_ACTIONS: "true", GITHUB_REPOSITORY: "acme/tree", GITHUB_TOKEN: "t" };
const GITLAB = {
  GITLAB_CI: "true",
  CI_API_V4_URL: "https://gitlab.test/api/v4",
  CI_PROJECT_ID: "12",
  GITLAB_TOKEN: "t",
};

describe("the forge of a run", () => {
  it("is told by what GitHub sets: request, branch and commit", () => {
    expect(placeIn({ ...GITHUB, GITHUB_REF: "refs/pull/7/merge", GITHUB_SHA: "abc" })).toEqual({
      ...{ kind: "github", isGitea: false, api: "https://api.github.com", project: "acme/tree", token: "t" },
      ...{ request: 7, commit: "abc", branch: undefined },
    });
    expect(placeIn({ ...GITHUB, GITHUB_REF: "refs/heads/release/7" })).toMatchObject({ branch: "release/7" });
    expect(placeIn({ ...GITHUB, GITEA_ACTIONS: "true", GITHUB_API_URL: "https://git.test/api/v1/" })).toMatchObject({
      ...{ isGitea: true, api: "https://git.test/api/v1" },
    });
  });

  it("is told by what GitLab sets", () => {
    const of = { CI_MERGE_REQUEST_IID: "7", CI_COMMIT_SHA: "abc", CI_COMMIT_BRANCH: "" };
    expect(placeIn({ ...GITLAB, ...of })).toEqual({
      ...{ kind: "gitlab", isGitea: false, api: "https://gitlab.test/api/v4", project: "12", token: "t" },
      ...{ request: 7, commit: "abc", branch: undefined },
    });
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    ["no forge", {}, "forge_unknown", /neither of GitHub Actions nor of GitLab CI/],
    ["no token on GitHub", { ...GITHUB, GITHUB_TOKEN: "" }, "forge_token_missing", /env: {GITHUB_TOKEN: /],
    ["no token on GitLab", { ...GITLAB, GITLAB_TOKEN: " " }, "forge_token_missing", /CI_JOB_TOKEN may not comment/],
    ["a token of two lines", { ...GITHUB, GITHUB_TOKEN: "a\nb" }, "forge_token_missing", /tokens have no spaces/],
    ["no project", { ...GITHUB, GITHUB_REPOSITORY: "" }, "forge_unknown", /GITHUB_REPOSITORY is not set/],
    ["a token in the clear", { ...GITLAB, CI_API_V4_URL: "http://gitlab.test/api/v4" }, "forge_unknown", /https:\/\//],
    ["an address that is none", { ...GITHUB, GITHUB_API_URL: "api" }, "forge_unknown", /GITHUB_API_URL is api/],
  ])("%s is said, with the way out", (_what, environment, code, words) => {
    expect(() => placeIn(environment)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(words) }),
    );
  });
});
