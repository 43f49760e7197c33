/** GitHub and GitLab as nock has them: what is asked of each, in the words of neither. Not a test itself. */
import nock from "nock";
import { connectForge, type Forge, type Place, placeIn } from "../../src/forge/index.ts";

const TOKEN = "forge-token";

/** A comment or an issue, as a test names it. */
export interface Given {
  readonly id: number;
  readonly body: string;
  /** @default true */
  readonly isOurs?: boolean;
}

export type Reply = (of: nock.Interceptor) => nock.Scope;
/** What a forge answers that is well. */
export const WELL: Reply = (of) => of.reply(200, {});
export const refusing =
  (status: number, said = "no", headers: Readonly<Record<string, string>> = {}): Reply =>
  (of) =>
    of.reply(status, { message: said }, { "content-type": "application/json", ...headers });
export const breaking: Reply = (of) =>
  of.replyWithError(Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }));

/** What is expected to be asked; each call is one request. */
export interface Mocked {
  readonly name: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Who the token is of. */
  who(): void;
  /** The comments of request 7, a page each. */
  comments(...pages: readonly (readonly Given[])[]): void;
  commentsFail(reply: Reply): void;
  /** A comment is posted. Collects its body. */
  posted(bodies: string[], reply?: Reply): void;
  /** A comment is changed. */
  changed(id: number, bodies: string[], reply?: Reply): void;
  issues(...pages: readonly (readonly Given[])[]): void;
  opened(issues: { title: string; body: string; label: string }[], reply?: Reply): void;
  issueChanged(id: number, bodies: string[]): void;
  /** An issue is closed, and told why. */
  closed(id: number, whys: string[]): void;
  /** Address of a comment, and of an issue. */
  commentUrl(id: number): string;
  issueUrl(id: number): string;
}

type Body = Readonly<Record<string, string>>;

export class GitHubMocked implements Mocked {
  readonly name: string = "GitHub";
  readonly environment: Readonly<Record<string, string>> = {
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: "https://api.github.test",
    GITHUB_REPOSITORY: "acme/tree",
    GITHUB_TOKEN: TOKEN,
    GITHUB_REF: "refs/pull/7/merge",
  };
  readonly host = "https://api.github.test";
  readonly at = "/repos/acme/tree";

  get api() {
    return nock(this.host, { reqheaders: { authorization: `token ${TOKEN}` } });
  }

  who(): void {
    this.api.post("/graphql").reply(200, { data: { viewer: { login: "bot" } } });
  }

  comments(...pages: readonly (readonly Given[])[]): void {
    paged(this.api, `${this.host}${this.at}/issues/7/comments`, { per_page: "100" }, pages, (one) =>
      this.#comment(one),
    );
  }

  commentsFail(reply: Reply): void {
    reply(this.api.get(`${this.at}/issues/7/comments`).query(true));
  }

  posted(bodies: string[], reply: Reply = (of) => of.reply(201, this.#comment({ id: 99, body: "" }))): void {
    reply(this.api.post(`${this.at}/issues/7/comments`, ({ body }: Body) => bodies.push(body ?? "") > 0));
  }

  changed(id: number, bodies: string[], reply: Reply = WELL): void {
    reply(this.api.patch(`${this.at}/issues/comments/${id}`, ({ body }: Body) => bodies.push(body ?? "") > 0));
  }

  issues(...pages: readonly (readonly Given[])[]): void {
    const query = { labels: "allot-drift", state: "open", sort: "created", direction: "asc", per_page: "100" };
    const [first = [], ...others] = pages;
    const all = [[...first, { id: 70, body: "<!-- allot:drift rlc -->\n", isPull: true }], ...others];
    paged(this.api, `${this.host}${this.at}/issues`, query, all, (one) => ({
      ...this.#comment(one),
      ...{ number: one.id, html_url: this.issueUrl(one.id) },
      ...("isPull" in one && { pull_request: { url: "https://github.test" } }),
    }));
  }

  opened(issues: { title: string; body: string; label: string }[], reply?: Reply): void {
    const match = ({ title, body, labels }: { title: string; body: string; labels: string[] }) =>
      issues.push({ title, body, label: labels.join() }) > 0;
    const well: Reply = (of) => of.reply(201, { id: 1, number: 98, html_url: this.issueUrl(98) });
    (reply ?? well)(this.api.post(`${this.at}/issues`, match));
  }

  issueChanged(id: number, bodies: string[]): void {
    this.api.patch(`${this.at}/issues/${id}`, ({ body }: Body) => bodies.push(body ?? "") > 0).reply(200, {});
  }

  closed(id: number, whys: string[]): void {
    this.api.patch(`${this.at}/issues/${id}`, { state: "closed" }).reply(200, {});
    this.api.post(`${this.at}/issues/${id}/comments`, ({ body }: Body) => whys.push(body ?? "") > 0).reply(201, {});
  }

  commentUrl(id: number): string {
    return `https://github.test/acme/tree/pull/7#issuecomment-${id}`;
  }

  issueUrl(id: number): string {
    return `https://github.test/acme/tree/issues/${id}`;
  }

  #comment({ id, body, isOurs = true }: Given) {
    return { id, body, html_url: this.commentUrl(id), user: { login: isOurs ? "bot" : "mallory" } };
  }
}

/** Gitea and Forgejo: GitHub's REST API, at another address, and no GraphQL. */
export class GiteaMocked extends GitHubMocked {
  override readonly name = "Gitea";
  override readonly environment = {
    ...{ GITHUB_ACTIONS: "true", GITEA_ACTIONS: "true", GITHUB_API_URL: "https://api.github.test" },
    ...{ GITHUB_REPOSITORY: "acme/tree", GITHUB_TOKEN: TOKEN, GITHUB_REF: "refs/pull/7/head" },
  };

  override who(): void {
    this.api.get("/user").reply(200, { login: "bot" });
  }
}

export class GitLabMocked implements Mocked {
  readonly name = "GitLab";
  readonly environment = {
    GITLAB_CI: "true",
    CI_API_V4_URL: "https://gitlab.test/api/v4",
    CI_PROJECT_ID: "12",
    GITLAB_TOKEN: TOKEN,
    CI_MERGE_REQUEST_IID: "7",
  };
  readonly host = "https://gitlab.test";
  readonly at = "/api/v4/projects/12";
  readonly mine = { id: 5 };

  get api() {
    return nock(this.host, { reqheaders: { "private-token": TOKEN } });
  }

  who(): void {
    this.api.get("/api/v4/user").reply(200, this.mine);
  }

  comments(...pages: readonly (readonly Given[])[]): void {
    this.#request();
    const query = { sort: "asc", order_by: "created_at", per_page: "100" };
    paged(this.api, `${this.host}${this.at}/merge_requests/7/notes`, query, pages, ({ id, body, isOurs = true }) => ({
      ...{ id, body, author: isOurs ? this.mine : { id: 6 } },
    }));
  }

  commentsFail(reply: Reply): void {
    this.#request();
    reply(this.api.get(`${this.at}/merge_requests/7/notes`).query(true));
  }

  posted(bodies: string[], reply: Reply = (of) => of.reply(201, { id: 99 })): void {
    this.#request();
    reply(this.api.post(`${this.at}/merge_requests/7/notes`, ({ body }: Body) => bodies.push(body ?? "") > 0));
  }

  changed(id: number, bodies: string[], reply: Reply = WELL): void {
    reply(this.api.put(`${this.at}/merge_requests/7/notes/${id}`, ({ body }: Body) => bodies.push(body ?? "") > 0));
  }

  issues(...pages: readonly (readonly Given[])[]): void {
    const query = { labels: "allot-drift", state: "opened", order_by: "created_at", sort: "asc", per_page: "100" };
    paged(this.api, `${this.host}${this.at}/issues`, query, pages, ({ id, body, isOurs = true }) => ({
      ...{ id: id + 1000, iid: id, description: body, web_url: this.issueUrl(id) },
      author: isOurs ? this.mine : { id: 6 },
    }));
  }

  opened(issues: { title: string; body: string; label: string }[], reply?: Reply): void {
    const match = ({ title = "", description = "", labels = "" }: Body) =>
      issues.push({ title, body: description, label: labels }) > 0;
    const well: Reply = (of) => of.reply(201, { id: 1, iid: 98, web_url: this.issueUrl(98) });
    (reply ?? well)(this.api.post(`${this.at}/issues`, match));
  }

  issueChanged(id: number, bodies: string[]): void {
    this.api
      .put(`${this.at}/issues/${id}`, ({ description = "" }: Body) => bodies.push(description) > 0)
      .reply(200, {});
  }

  closed(id: number, whys: string[]): void {
    this.api.put(`${this.at}/issues/${id}`, { state_event: "close" }).reply(200, {});
    this.api.post(`${this.at}/issues/${id}/notes`, ({ body }: Body) => whys.push(body ?? "") > 0).reply(201, {});
  }

  commentUrl(id: number): string {
    return `https://gitlab.test/acme/tree/-/merge_requests/7#note_${id}`;
  }

  issueUrl(id: number): string {
    return `https://gitlab.test/acme/tree/-/issues/${id}`;
  }

  #request(): void {
    this.api
      .get(`${this.at}/merge_requests/7`)
      .optionally()
      .reply(200, { web_url: "https://gitlab.test/acme/tree/-/merge_requests/7" });
  }
}

export const MOCKED: readonly Mocked[] = [new GitHubMocked(), new GiteaMocked(), new GitLabMocked()];

/** Tests wait a thousandth of what people wait. */
export const WAITS = { secondMs: 1 };

export function forgeOf({ environment }: Mocked): Promise<Forge> {
  const place: Place = placeIn(environment);
  return connectForge(place, WAITS);
}

/** Pages as both forges answer them: the next one is named by a link. */
function paged<One>(
  api: nock.Scope,
  address: string,
  query: Readonly<Record<string, string>>,
  pages: readonly (readonly One[])[],
  shown: (one: One) => object,
): void {
  for (const [at, page] of pages.entries()) {
    const next = new URL(address);
    for (const [name, value] of Object.entries({ ...query, page: String(at + 2) })) next.searchParams.set(name, value);
    const link = at + 1 < pages.length ? { link: `<${next}>; rel="next"` } : {};
    api
      .get(new URL(address).pathname)
      .query((asked) => {
        const { page: number = "1", ...others } = asked;
        return number === String(at + 1) && JSON.stringify(sorted(others)) === JSON.stringify(sorted(query));
      })
      .reply(200, page.map(shown), link);
  }
}

function sorted(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
