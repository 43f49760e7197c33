/** GitLab by the client that its community keeps. */
import {
  Commits,
  IssueNotes,
  Issues,
  JobArtifacts,
  Jobs,
  MergeRequestNotes,
  MergeRequests,
  Pipelines,
  Users,
} from "@gitbeaker/core";
import { askedFor, ForgeFault } from "./fault.ts";
import type { ConnectOptions, Entry, Forge, Keeping, KeptPlan, MergedRequest } from "./forge.ts";
import { gitLabRequester } from "./gitlab-requests.ts";
import { fileIn } from "./kept-file.ts";
import type { Place } from "./place.ts";

const API = "/api/v4";

export function gitLab({ api, token, project }: Place, connecting: ConnectOptions = {}): Forge {
  if (!api.endsWith(API))
    throw new ForgeFault("forge_unknown", `CI_API_V4_URL is ${api}: an address of GitLab's API ends in ${API}`);
  const options = {
    host: api.slice(0, -API.length),
    token,
    queryTimeout: null,
    requesterFn: gitLabRequester(connecting),
  };
  const asked = <T>(what: string, work: () => Promise<T>) => work().catch((error: unknown) => failed(what, error));
  let user: Promise<number> | undefined;
  const own = () => {
    user ??= asked("who the token is", async () => (await new Users(options).showCurrentUser()).id);
    return user;
  };
  const notes = new MergeRequestNotes(options);
  const issues = new Issues(options);

  return {
    name: "GitLab",
    async comments(request) {
      const me = await own();
      const url = await requestUrl(request);
      const sorted = { sort: "asc", orderBy: "created_at", perPage: 100 } as const;
      const found = await asked("the notes", () => notes.all(project, request, sorted));
      return found.map(
        ({ id, body, author }): Entry => ({ id, body, url: `${url}#note_${id}`, isOwn: author.id === me }),
      );
    },
    async addComment(request, body) {
      const url = await requestUrl(request);
      const { id } = await asked("to comment", () => notes.create(project, request, body));
      return { id, body, url: `${url}#note_${id}`, isOwn: true };
    },
    async changeComment(request, { id }, body) {
      await asked("to change a comment", () => notes.edit(project, request, id, { body }));
    },
    async issues(label) {
      const me = await own();
      const query = { projectId: project, labels: label, state: "opened", orderBy: "created_at", sort: "asc" } as const;
      const found = await asked("the issues", () => issues.all({ ...query, perPage: 100 }));
      return found.map(
        ({ iid, description, web_url, author }): Entry => ({
          ...{ id: iid, body: description ?? "", url: web_url },
          isOwn: author.id === me,
        }),
      );
    },
    async openIssue({ title, body, label }) {
      const { iid, web_url } = await asked("to open an issue", () =>
        issues.create(project, title, { description: body, labels: label }),
      );
      return { id: iid, body, url: web_url, isOwn: true };
    },
    async changeIssue({ id }, body) {
      await asked("to change an issue", () => issues.edit(project, id, { description: body }));
    },
    async closeIssue({ id }, why) {
      await asked("to close an issue", () => issues.edit(project, id, { stateEvent: "close" }));
      await asked("to comment", () => new IssueNotes(options).create(project, id, why));
    },
    async mergedBy(commit, branch) {
      const found = await asked("the merge requests of a commit", () =>
        new Commits(options).allMergeRequests(project, commit),
      );
      const merged = found.filter(({ state, target_branch }) => state === "merged" && target_branch === branch);
      const made = merged.filter(
        ({ merge_commit_sha, squash_commit_sha, sha }) =>
          merge_commit_sha === commit || squash_commit_sha === commit || sha === commit,
      );
      return (made.length > 0 ? made : merged).map(
        ({ iid, web_url, sha }): MergedRequest => ({ number: iid, url: web_url, head: sha }),
      );
    },
    async planOf({ number, head }, keeping) {
      const found = await asked("the pipelines of a merge request", () =>
        new MergeRequests(options).allPipelines(project, number),
      );
      // Of a merged result, the commit is one that GitLab made for the pipeline; it is told by its ref.
      const isFit = ({ sha, ref }: (typeof found)[number]) =>
        sha === head || ref === `refs/merge-requests/${number}/merge`;
      const fit = found.filter(isFit).sort((a, b) => b.id - a.id);
      return firstOf(fit, keeping);
    },
    async planOfRun(run, branch, keeping) {
      const pipeline = await asked("a pipeline", () => new Pipelines(options).show(project, run));
      return pipeline.ref === branch ? firstOf([pipeline], keeping) : undefined;
    },
  };

  async function requestUrl(request: number): Promise<string> {
    return (await asked("the merge request", () => new MergeRequests(options).show(project, request))).web_url;
  }

  /** The plan of the newest pipeline, if it has kept one: an older one is of what the branch was before. */
  async function firstOf(
    [pipeline]: readonly { readonly id: number; readonly web_url: string }[],
    { job, file }: Keeping,
  ): Promise<KeptPlan | undefined> {
    if (!pipeline) return undefined;
    const jobs = await asked("the jobs of a pipeline", () =>
      new Jobs(options).all(project, { pipelineId: pipeline.id, perPage: 100 }),
    );
    const newest = jobs
      .filter(({ name, artifacts_file }) => name === job && artifacts_file != null)
      .sort((a, b) => b.id - a.id)[0];
    if (!newest) return undefined;
    const archive = async () => {
      const blob = await asked("an artifact", () =>
        new JobArtifacts(options).downloadArchive(project, { jobId: newest.id }),
      );
      return new Uint8Array(await blob.arrayBuffer());
    };
    return { runUrl: newest.web_url, read: async () => fileIn(await archive(), file) };
  }
}

/** @throws ForgeFault in the words of GitLab, and with what to change */
function failed(what: string, error: unknown): never {
  if (!(error instanceof ForgeFault)) throw error;
  const { code, message, isUnsure } = error;
  throw new ForgeFault(code, `GitLab, ${askedFor(what)}, ${message}`, { cause: error, isUnsure });
}
