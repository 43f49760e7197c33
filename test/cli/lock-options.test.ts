import { expect, test } from "vitest";
import { parseDuration } from "../../src/cli/duration.ts";
import { runUrl } from "../../src/cli/run-url.ts";

test.each([
  ["0", 0],
  ["250ms", 250],
  ["30s", 30_000],
  ["5m", 300_000],
  ["1h", 3_600_000],
  ["0s", 0],
])("the duration %s is %d ms", (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

test.each(["", "5", "-1s", "1.5m", "5 m", "5M", "m", "1d", "9999999999s", "5m30s"])("%j is no duration", (text) =>
  expect(parseDuration(text)).toBeUndefined(),
);

test("the run's address is what GitHub, GitLab or the caller say", () => {
  const gitHub = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "rlc/trees", GITHUB_RUN_ID: "7" };
  const gitLab = { CI_JOB_URL: "https://gitlab.example/rlc/trees/-/jobs/7" };
  expect(runUrl(gitHub)).toBe("https://github.com/rlc/trees/actions/runs/7");
  expect(runUrl(gitLab)).toBe(gitLab.CI_JOB_URL);
  expect(runUrl({ ...gitHub, ...gitLab, ALLOT_RUN_URL: "https://ci.example/7" })).toBe("https://ci.example/7");
});

test("there is none outside of CI, or where what is said is no address", () => {
  expect(runUrl({})).toBe(null);
  expect(runUrl({ GITHUB_SERVER_URL: "https://github.com" })).toBe(null);
  expect(runUrl({ ALLOT_RUN_URL: "run 7" })).toBe(null);
  expect(runUrl({ ALLOT_RUN_URL: `https://ci.example/${"7".repeat(2_000)}` })).toBe(null);
});
