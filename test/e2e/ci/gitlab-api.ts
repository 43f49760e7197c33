/** What of GitLab's API the pipeline uses. Only a project access token may; the job's own token may not. Not a test itself. */
import { zipSync } from "fflate";
import { type Answered, type Asked, serve } from "./http.ts";

export const PROJECT = 12;
const BOT = 500;
const WEB = "https://gitlab.example/acme/tree";

export interface Note {
  readonly id: number;
  readonly author: { readonly id: number };
  body: string;
}

export interface Request {
  readonly iid: number;
  /** Last commit of its branch. */
  sha: string;
  merged?: string;
  readonly notes: Note[];
}

export interface Issue {
  readonly iid: number;
  readonly title: string;
  readonly labels: readonly string[];
  readonly author: { readonly id: number };
  description: string;
  state: "opened" | "closed";
  readonly notes: string[];
}

interface Pipeline {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly iid?: number;
}

export interface KeptJob {
  readonly id: number;
  readonly name: string;
  readonly pipeline: number;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

type Route = readonly [RegExp, (found: readonly number[]) => Answered];

export class GitLabApi {
  readonly token = "glpat-0123456789abcdefghij";
  readonly requests: Request[] = [];
  readonly issues: Issue[] = [];
  readonly pipelines: Pipeline[] = [];
  readonly jobs: KeptJob[] = [];
  url = "";
  #ids = 1000;

  static async start(): Promise<GitLabApi> {
    const api = new GitLabApi();
    api.url = `${await serve((asked) => api.#answer(asked))}/api/v4`;
    return api;
  }

  nextId(): number {
    this.#ids += 1;
    return this.#ids;
  }

  /** A pipeline begins. Answers its id. */
  pipeline(one: Omit<Pipeline, "id">): number {
    const id = this.nextId();
    this.pipelines.push({ id, ...one });
    return id;
  }

  pipelineUrl(id: number): string {
    return `${WEB}/-/pipelines/${id}`;
  }

  #answer(asked: Asked): Answered {
    if (asked.token !== this.token) return { status: 401, json: { message: "401 Unauthorized" } };
    const request = `${asked.method} ${asked.path}`;
    if (request === "GET /api/v4/user") return { json: { id: BOT } };
    for (const [route, act] of this.#routes(asked)) {
      const found = route.exec(request);
      if (found) return act(found.slice(1).map(Number));
    }
    const commit = /^GET \S+\/repository\/commits\/([0-9a-f]+)\/merge_requests$/.exec(request)?.[1];
    if (commit !== undefined) return { json: this.requests.filter(({ merged }) => merged === commit).map(shown) };
    throw new Error(`${request}: not in a test`);
  }

  #routes({ query, body }: Asked): readonly Route[] {
    const at = `/api/v4/projects/${PROJECT}`;
    const of = (iid?: number) => this.requests.find((one) => one.iid === iid);
    const route = (method: string, path: string, act: Route[1]): Route => [new RegExp(`^${method} ${at}${path}$`), act];
    const text = (name: string) => String(body[name] ?? "");
    return [
      route("GET", "/merge_requests/(\\d+)", ([iid]) => known(of(iid), shown)),
      route("GET", "/merge_requests/(\\d+)/notes", ([iid]) => known(of(iid), ({ notes }) => notes)),
      route("POST", "/merge_requests/(\\d+)/notes", ([iid]) =>
        known(of(iid), ({ notes }) => {
          const note = { id: this.nextId(), author: { id: BOT }, body: text("body") };
          notes.push(note);
          return note;
        }),
      ),
      route("PUT", "/merge_requests/(\\d+)/notes/(\\d+)", ([iid, id]) =>
        known(
          of(iid)?.notes.find((one) => one.id === id),
          (note) => Object.assign(note, { body: text("body") }),
        ),
      ),
      route("GET", "/merge_requests/(\\d+)/pipelines", ([iid]) => ({
        json: this.pipelines.filter((one) => one.iid === iid).map((one) => this.#shown(one)),
      })),
      route("GET", "/pipelines/(\\d+)", ([id]) =>
        known(
          this.pipelines.find((one) => one.id === id),
          (one) => this.#shown(one),
        ),
      ),
      route("GET", "/pipelines/(\\d+)/jobs", ([id]) => ({
        json: this.jobs
          .filter(({ pipeline }) => pipeline === id)
          .map(({ id: job, name, files }) => ({
            ...{ id: job, name, web_url: `${WEB}/-/jobs/${job}` },
            artifacts_file: Object.keys(files).length > 0 ? { filename: "artifacts.zip", size: 1 } : null,
          })),
      })),
      route("GET", "/jobs/(\\d+)/artifacts", ([id]) => {
        const job = this.jobs.find((one) => one.id === id);
        return job ? { bytes: zipSync({ ...job.files }) } : { status: 404, json: {} };
      }),
      route("GET", "/issues", () => {
        const isAsked = ({ state, labels }: Issue) =>
          state === query.get("state") && labels.includes(query.get("labels") ?? "");
        return { json: this.issues.filter(isAsked).map(issue) };
      }),
      route("POST", "/issues", () => {
        const [title, description, labels] = [text("title"), text("description"), text("labels").split(",")];
        const iid = this.issues.length + 1;
        const one: Issue = { iid, title, description, labels, author: { id: BOT }, state: "opened", notes: [] };
        this.issues.push(one);
        return { status: 201, json: issue(one) };
      }),
      route("PUT", "/issues/(\\d+)", ([iid]) =>
        known(
          this.issues.find((one) => one.iid === iid),
          (one) => {
            if (body.description !== undefined) one.description = text("description");
            if (body.state_event === "close") one.state = "closed";
            return issue(one);
          },
        ),
      ),
      route("POST", "/issues/(\\d+)/notes", ([iid]) =>
        known(
          this.issues.find((one) => one.iid === iid),
          ({ notes }) => ({ id: notes.push(text("body")) }),
        ),
      ),
    ];
  }

  #shown({ id, sha, ref }: Pipeline) {
    return { id, sha, ref, web_url: this.pipelineUrl(id) };
  }
}

function known<One>(found: One | undefined, show: (found: One) => object): Answered {
  return found === undefined ? { status: 404, json: { message: "404 Not found" } } : { json: show(found) };
}

function shown({ iid, sha, merged }: Request) {
  const state = merged === undefined ? "opened" : "merged";
  return {
    iid,
    sha,
    state,
    target_branch: "main",
    merge_commit_sha: merged ?? null,
    web_url: `${WEB}/-/merge_requests/${iid}`,
  };
}

function issue({ iid, title, description, author, state }: Issue) {
  return { id: iid + 9000, iid, title, description, author, state, web_url: `${WEB}/-/issues/${iid}` };
}
