/** What of GitHub's API the workflows use, with tokens that may only what their job's `permissions:` say. Not a test itself. */
import { zipSync } from "fflate";
import { type Answered, type Asked, serve } from "./http.ts";

export const REPOSITORY = "acme/tree";
const ID = 77;
const BOT = "github-actions[bot]";

export interface Written {
  readonly id: number;
  readonly number?: number;
  readonly login: string;
  readonly title?: string;
  body: string;
  state: "open" | "closed";
  readonly labels: readonly string[];
}

export interface Pull {
  readonly number: number;
  readonly head: string;
  merged?: string;
}

export interface Run {
  readonly id: number;
  readonly event: string;
  readonly sha: string;
  readonly branch: string;
  readonly isFork?: boolean;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly run: Run;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

type Permissions = Readonly<Record<string, string>>;

export class GitHubApi {
  readonly comments = new Map<number, Written[]>();
  readonly issues: Written[] = [];
  readonly pulls: Pull[] = [];
  readonly runs: Run[] = [];
  readonly artifacts: Artifact[] = [];
  /** Methods and paths of all that was asked, but reading. */
  readonly writes: string[] = [];
  url = "";
  readonly #tokens = new Map<string, Permissions>();
  #ids = 1000;

  static async start(): Promise<GitHubApi> {
    const api = new GitHubApi();
    api.url = await serve((asked) => api.#answer(asked));
    return api;
  }

  /** A token of a job. */
  token(permissions: Permissions): string {
    const token = `ghs_${String(this.#tokens.size).padStart(36, "0")}`;
    this.#tokens.set(token, permissions);
    return token;
  }

  nextId(): number {
    this.#ids += 1;
    return this.#ids;
  }

  #answer(asked: Asked): Answered {
    const { method, path } = asked;
    const permissions = this.#tokens.get(asked.token);
    if (!permissions) return { status: 401, json: { message: "Bad credentials" } };
    if (path === "/graphql") return { json: { data: { viewer: { login: BOT } } } };
    if (path === "/user") return { status: 403, json: { message: "Resource not accessible by integration" } };
    if (method !== "GET") this.writes.push(`${method} ${path}`);
    for (const [route, needs, act] of this.#routes(asked)) {
      const found = route.exec(`${method} ${path}`);
      if (!found) continue;
      const may = needs === "" || allows(permissions, needs, method === "GET" ? "read" : "write");
      return may
        ? act(...found.slice(1))
        : { status: 403, json: { message: "Resource not accessible by integration" } };
    }
    throw new Error(`${method} ${path}: not in a test`);
  }

  #routes({ query, body }: Asked): readonly (readonly [RegExp, string, (...parts: string[]) => Answered])[] {
    const at = `/repos/${REPOSITORY}`;
    const text = typeof body.body === "string" ? body.body : undefined;
    return [
      [
        new RegExp(`^GET ${at}/issues/(\\d+)/comments$`),
        "pull-requests issues",
        (number = "") => ({ json: (this.comments.get(Number(number)) ?? []).map((one) => shown(one)) }),
      ],
      [
        new RegExp(`^POST ${at}/issues/(\\d+)/comments$`),
        "pull-requests issues",
        (number = "") => {
          const one = this.written(text ?? "", BOT);
          this.comments.set(Number(number), [...(this.comments.get(Number(number)) ?? []), one]);
          return { status: 201, json: shown(one) };
        },
      ],
      [
        new RegExp(`^PATCH ${at}/issues/comments/(\\d+)$`),
        "pull-requests issues",
        (id = "") => {
          const one = [...this.comments.values()].flat().find((comment) => comment.id === Number(id));
          if (!one) return { status: 404, json: { message: "Not Found" } };
          one.body = text ?? one.body;
          return { json: shown(one) };
        },
      ],
      [
        new RegExp(`^GET ${at}/issues$`),
        "issues",
        () => ({
          json: this.issues
            .filter(({ state, labels }) => state === query.get("state") && labels.includes(query.get("labels") ?? ""))
            .map((one) => shown(one)),
        }),
      ],
      [
        new RegExp(`^POST ${at}/issues$`),
        "issues",
        () => {
          const labels = Array.isArray(body.labels) ? body.labels.map(String) : [];
          const number = this.issues.length + 1;
          const one = { ...this.written(text ?? "", BOT), number, labels, title: String(body.title) };
          this.issues.push(one);
          return { status: 201, json: shown(one) };
        },
      ],
      [
        new RegExp(`^PATCH ${at}/issues/(\\d+)$`),
        "issues",
        (number = "") => {
          const one = this.issues.find((issue) => issue.number === Number(number));
          if (!one) return { status: 404, json: { message: "Not Found" } };
          one.body = text ?? one.body;
          if (body.state === "closed") one.state = "closed";
          return { json: shown(one) };
        },
      ],
      [
        new RegExp(`^GET ${at}/commits/([0-9a-f]+)/pulls$`),
        "pull-requests",
        (sha) => ({ json: this.pulls.filter(({ merged }) => merged === sha).map(pull) }),
      ],
      [
        new RegExp(`^GET ${at}/actions/artifacts$`),
        "actions",
        () => {
          const found = this.artifacts.filter(({ name }) => name === query.get("name"));
          return { json: { total_count: found.length, artifacts: found.map(artifact) } };
        },
      ],
      [
        new RegExp(`^GET ${at}/actions/artifacts/(\\d+)/zip$`),
        "actions",
        (id) => {
          const found = this.artifacts.find((one) => one.id === Number(id));
          return found ? { bytes: zipSync({ ...found.files }) } : { status: 404 };
        },
      ],
      [
        new RegExp(`^GET ${at}/actions/runs/(\\d+)$`),
        "actions",
        (id) => {
          const found = this.runs.find((one) => one.id === Number(id));
          if (!found) return { status: 404, json: { message: "Not Found" } };
          const { event, sha, branch } = found;
          const html_url = `https://github.com/${REPOSITORY}/actions/runs/${id}`;
          return { json: { id: found.id, event, head_sha: sha, head_branch: branch, html_url } };
        },
      ],
    ];
  }

  /** Something that somebody wrote. */
  written(body: string, login: string): Written {
    return { id: this.nextId(), login, body, state: "open", labels: [] };
  }
}

function allows(permissions: Permissions, needs: string, access: "read" | "write"): boolean {
  return needs.split(" ").some((one) => permissions[one] === "write" || permissions[one] === access);
}

function shown({ id, number, login, title, body, state }: Written) {
  const html_url = `https://github.com/${REPOSITORY}/${number === undefined ? `pull/1#issuecomment-${id}` : `issues/${number}`}`;
  return { id, ...(number !== undefined && { number }), user: { login }, title, body, state, html_url };
}

function pull({ number, head, merged }: Pull) {
  return {
    ...{ number, html_url: `https://github.com/${REPOSITORY}/pull/${number}`, merge_commit_sha: merged },
    ...{ merged_at: "2026-01-31T08:00:00Z", head: { sha: head }, base: { ref: "main" } },
  };
}

function artifact({ id, name, run }: Artifact) {
  const { sha, branch, isFork } = run;
  const head_repository_id = isFork ? ID + 1 : ID;
  return {
    ...{ id, name, expired: false, size_in_bytes: 1 },
    workflow_run: { id: run.id, repository_id: ID, head_repository_id, head_branch: branch, head_sha: sha },
  };
}
