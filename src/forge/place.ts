/**
 * Which forge this run belongs to, and as whom it speaks there: told by the variables that GitHub Actions and GitLab CI set. Gitea and
 * Forgejo set GitHub's, and speak its API.
 */
import { ForgeFault } from "./fault.ts";

export interface Place {
  readonly kind: "github" | "gitlab";
  /** Whether it is Gitea or Forgejo, which have GitHub's REST API and no GraphQL. */
  readonly isGitea: boolean;
  /** Address of the API, without a slash at its end. */
  readonly api: string;
  /** `owner/name`, or GitLab's id of the project. */
  readonly project: string;
  readonly token: string;
  /** Number of the request that this run is of; undefined where it is of none. */
  readonly request: number | undefined;
  /** The commit that this run is of. */
  readonly commit: string | undefined;
  /** The branch that this run is of; undefined in one of a request. */
  readonly branch: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ForgeFault outside of CI, and without a token */
export function placeIn(environment: Environment): Place {
  if (environment.GITHUB_ACTIONS === "true") return gitHub(environment);
  if (environment.GITLAB_CI === "true") return gitLab(environment);
  throw new ForgeFault(
    "forge_unknown",
    "this is a run neither of GitHub Actions nor of GitLab CI: elsewhere, set GITHUB_ACTIONS=true, GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN, or GITLAB_CI=true, CI_API_V4_URL, CI_PROJECT_ID and GITLAB_TOKEN",
  );
}

function gitHub(environment: Environment): Place {
  const { GITHUB_API_URL, GITHUB_REF = "", GITHUB_SHA, GITHUB_TOKEN, GH_TOKEN } = environment;
  const { GITEA_ACTIONS, FORGEJO_ACTIONS } = environment;
  const token = GITHUB_TOKEN || GH_TOKEN;
  const missing = "there is no GITHUB_TOKEN: give the step `env: {GITHUB_TOKEN: $" + "{{ github.token }}}`";
  const [, request] = /^refs\/pull\/(\d+)\//.exec(GITHUB_REF) ?? [];
  const [, branch] = /^refs\/heads\/(.+)$/.exec(GITHUB_REF) ?? [];
  return {
    kind: "github",
    isGitea: GITEA_ACTIONS === "true" || FORGEJO_ACTIONS === "true",
    api: apiOf("GITHUB_API_URL", GITHUB_API_URL || "https://api.github.com"),
    project: named(environment, "GITHUB_REPOSITORY"),
    token: tokenOf(token, missing),
    request: request === undefined ? undefined : Number(request),
    commit: GITHUB_SHA || undefined,
    branch,
  };
}

function gitLab(environment: Environment): Place {
  const { GITLAB_TOKEN, CI_MERGE_REQUEST_IID, CI_COMMIT_SHA, CI_COMMIT_BRANCH } = environment;
  const missing =
    "there is no GITLAB_TOKEN: make a project access token (role Reporter, scope `api`) and a masked variable of it; CI_JOB_TOKEN may not comment";
  return {
    kind: "gitlab",
    isGitea: false,
    api: apiOf("CI_API_V4_URL", named(environment, "CI_API_V4_URL")),
    project: named(environment, "CI_PROJECT_ID"),
    token: tokenOf(GITLAB_TOKEN, missing),
    request: CI_MERGE_REQUEST_IID ? Number(CI_MERGE_REQUEST_IID) : undefined,
    commit: CI_COMMIT_SHA || undefined,
    branch: CI_COMMIT_BRANCH || undefined,
  };
}

function named(environment: Environment, variable: string): string {
  const value = environment[variable];
  if (value) return value;
  throw new ForgeFault("forge_unknown", `${variable} is not set, which names where to post`);
}

function tokenOf(token: string | undefined, missing: string): string {
  const found = token?.trim();
  if (!found) throw new ForgeFault("forge_token_missing", missing);
  if (/^[!-~]{1,2048}$/.test(found)) return found;
  throw new ForgeFault("forge_token_missing", "what was given as the forge's token is none: tokens have no spaces");
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** The token is never sent in the clear, but to this machine. */
function apiOf(variable: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.test(url.hostname)))
    return text.replace(/\/+$/, "");
  const fault = "it has to be an https:// address, so that the token is not sent in the clear";
  throw new ForgeFault("forge_unknown", `${variable} is ${text}: ${fault}`);
}
