/** GitHub by its official client, paced as it asks for; and Gitea and Forgejo, as far as their API is the same. */
import { randomUUID } from "node:crypto";
import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { RequestError } from "@octokit/request-error";
import { askedFor, ForgeFault } from "./fault.ts";
import type { ConnectOptions, Entry, Forge, Keeping, KeptPlan, MergedRequest } from "./forge.ts";
import { fileIn } from "./kept-file.ts";
import type { Place } from "./place.ts";

const Client = Octokit.plugin(paginateRest, retry, throttling);
type Client = InstanceType<typeof Client>;

/** Waits for a limit that is longer are not waited for. */
const LONGEST_WAIT_S = 120;
const PER_PAGE = 100;
/** A post that got no answer may have arrived; who posts looks first (once.ts). */
const UNREPEATED = { retries: 0 };

export function gitHub(place: Place, { secondMs = 1000 }: ConnectOptions = {}): Forge {
  const [owner = "", repo = ""] = place.project.split("/");
  const at = { owner, repo };
  const octokit = clientOf(place, secondMs);
  const asked = <T>(what: string, work: () => Promise<T>) => work().catch((error: unknown) => failed(what, error));
  // Asked once, when it matters.
  let login: Promise<string> | undefined;
  const own = () => {
    login ??= asked("who the token is", () => loginOf(octokit, place));
    return login;
  };
  const entry = (one: Written, me: string): Entry => ({
    id: one.number ?? Number(one.id),
    body: one.body ?? "",
    url: one.html_url,
    isOwn: one.user?.login === me,
  });

  return {
    name: place.isGitea ? "Gitea" : "GitHub",
    async comments(request) {
      const me = await own();
      const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
      const found = await asked("the comments", () =>
        octokit.paginate(route, { ...at, issue_number: request, per_page: PER_PAGE }),
      );
      return found.map((one) => entry(one, me));
    },
    async addComment(request, body) {
      const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
      const { data } = await asked("to comment", () =>
        octokit.request(route, { ...at, issue_number: request, body, request: UNREPEATED }),
      );
      return { ...entry(data, ""), isOwn: true };
    },
    async changeComment(_request, { id }, body) {
      const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
      await asked("to change a comment", () => octokit.request(route, { ...at, comment_id: id, body }));
    },
    async issues(label) {
      const me = await own();
      const query = { ...at, labels: label, state: "open", sort: "created", direction: "asc" } as const;
      const found = await asked("the issues", () =>
        octokit.paginate("GET /repos/{owner}/{repo}/issues", { ...query, per_page: PER_PAGE }),
      );
      // GitHub counts pull requests among the issues.
      return found.filter((one) => one.pull_request == null).map((one) => entry({ ...one, body: one.body ?? "" }, me));
    },
    async openIssue({ title, body, label }) {
      const { data } = await asked("to open an issue", () =>
        octokit.request("POST /repos/{owner}/{repo}/issues", {
          ...at,
          title,
          body,
          labels: [label],
          request: UNREPEATED,
        }),
      );
      return { ...entry({ ...data, body: data.body ?? "" }, ""), isOwn: true };
    },
    async changeIssue({ id }, body) {
      const route = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
      await asked("to change an issue", () => octokit.request(route, { ...at, issue_number: id, body }));
    },
    async closeIssue({ id }, why) {
      const issue = { ...at, issue_number: id };
      await asked("to close an issue", () =>
        octokit.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...issue, state: "closed" }),
      );
      await asked("to comment", () =>
        octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...issue,
          body: why,
          request: UNREPEATED,
        }),
      );
    },
    async mergedBy(commit, branch) {
      const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
      const found = await asked("the pull requests of a commit", () =>
        octokit.paginate(route, { ...at, commit_sha: commit, per_page: PER_PAGE }),
      );
      const merged = found.filter(({ merged_at, base }) => merged_at !== null && base.ref === branch);
      // A commit that a merge made is of that request, whichever others have it in their branches.
      const made = merged.filter(({ merge_commit_sha }) => merge_commit_sha === commit);
      return (made.length > 0 ? made : merged).map(
        ({ number, html_url, head }): MergedRequest => ({ number, url: html_url, head: head.sha }),
      );
    },
    planOf({ head }, keeping) {
      return newestKept(head, keeping, ({ event }) => event === "pull_request" || event === "merge_group");
    },
    async planOfRun(run, branch, keeping) {
      const { data } = await asked("a run", () =>
        octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { ...at, run_id: run }),
      );
      if (data.head_branch !== branch || data.event === "pull_request") return undefined;
      return newestKept(data.head_sha, keeping, ({ id }) => id === run);
    },
  };

  /**
   * The newest artifact of that commit. Anybody's run can keep an artifact of any name, a fork's too: what counts is of a run of this very
   * commit, in this very repository.
   */
  async function newestKept(
    commit: string,
    { artifact, file }: Keeping,
    isFit: (run: { readonly id: number; readonly event: string }) => boolean,
  ): Promise<KeptPlan | undefined> {
    const name = `${artifact}-${commit}`;
    const found = await asked("the artifacts", () =>
      octokit.paginate("GET /repos/{owner}/{repo}/actions/artifacts", { ...at, name, per_page: PER_PAGE }),
    );
    const fit = found
      .filter(({ name: its, expired }) => its === name && !expired)
      .sort((a, b) => b.id - a.id)
      .flatMap(({ id, workflow_run }) =>
        workflow_run?.id !== undefined &&
        workflow_run.head_sha === commit &&
        workflow_run.head_repository_id === workflow_run.repository_id
          ? [{ id, run: workflow_run.id }]
          : [],
      );
    for (const { id, run } of fit) {
      const { data } = await asked("a run", () =>
        octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { ...at, run_id: run }),
      );
      if (!isFit({ id: run, event: data.event })) continue;
      return { runUrl: data.html_url, read: async () => fileIn(await archive(id), file) };
    }
    return undefined;
  }

  async function archive(id: number): Promise<Uint8Array> {
    const route = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
    const { data } = await asked("an artifact", () =>
      octokit.request(route, { ...at, artifact_id: id, archive_format: "zip" }),
    );
    if (data instanceof ArrayBuffer) return new Uint8Array(data);
    throw new ForgeFault("forge_unavailable", "the artifact that came is no archive");
  }
}

/** What comments and issues have in common. */
interface Written {
  readonly id: number | bigint;
  readonly number?: number;
  readonly body?: string;
  readonly html_url: string;
  readonly user?: { readonly login: string } | null;
}

function clientOf({ api, token }: Place, secondMs: number): Client {
  const once = (afterS: number, _options: object, _octokit: Octokit, tries: number) =>
    tries === 0 && afterS <= LONGEST_WAIT_S;
  const silent = () => {};
  return new Client({
    auth: token,
    baseUrl: api,
    userAgent: "allot",
    // Nothing but the terminal says anything; what fails for good is thrown.
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: { retryAfterBaseValue: secondMs },
    // An id of its own: a client keeps its own distance, not that of others in this process.
    throttle: { id: randomUUID(), retryAfterBaseValue: secondMs, onRateLimit: once, onSecondaryRateLimit: once },
  });
}

/** A token of an app, like that of a run, may not ask who it is by REST; Gitea has REST alone. */
async function loginOf(octokit: Client, { isGitea }: Place): Promise<string> {
  if (isGitea) return (await octokit.request("GET /user")).data.login;
  return (await octokit.graphql<{ viewer: { login: string } }>("{ viewer { login } }")).viewer.login;
}

/** @throws ForgeFault in the words of GitHub, and with what to change */
function failed(what: string, error: unknown): never {
  if (error instanceof ForgeFault || !(error instanceof Error)) throw error;
  const begun = `GitHub, ${askedFor(what)},`;
  if (error instanceof RequestError) {
    const { status, message, response, request } = error;
    const said = response ? `${begun} answers ${status}: ${message}` : `${begun} does not answer: ${message}`;
    const isLimited = status === 429 || /\brate limit\b/i.test(message);
    // Of what never arrived, the status is a 500 of the client's own.
    if (status < 500 && !isLimited) throw new ForgeFault("forge_refused", `${said}${wayOut(status)}`, { cause: error });
    const isUnsure = request.method === "POST" && !isLimited && !request.url.endsWith("/graphql");
    throw new ForgeFault("forge_unavailable", said, { cause: error, isUnsure });
  }
  // An answer of GraphQL that has errors in it.
  if (!("errors" in error)) throw error;
  throw new ForgeFault("forge_unavailable", `${begun} answers: ${error.message}`, { cause: error });
}

function wayOut(status: number): string {
  if (status === 401) return "; the token is none, or has ended";
  if (status === 403 || status === 404)
    return "; the job's `permissions:` have to allow it (`pull-requests: write` to comment, `issues: write`, `actions: read` for kept plans)";
  return "";
}
