/**
 * Runs a pipeline as GitLab does: gitlab-ci-local checks `.gitlab-ci.yml` against GitLab's schema, expands it and decides by its rules which
 * jobs there are and when; here they run, each in a fresh checkout, with the variables of its environment and what the jobs that it needs
 * have kept. Its own running of jobs needs rsync and containers, and gives every job every variable. Not a test itself.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { type GitLabApi, type KeptJob, PROJECT } from "./gitlab-api.ts";
import { GIT_ENVIRONMENT, git, type Repository } from "./repository.ts";
import { Machine } from "./shell.ts";

const LOCAL = createRequire(import.meta.url).resolve("gitlab-ci-local");

type Variables = Readonly<Record<string, string>>;

interface Job {
  readonly stage: string;
  readonly needs?: readonly { readonly job: string }[];
  readonly environment?: { readonly name: string; readonly action?: string };
  readonly before_script?: readonly string[];
  readonly script: readonly string[];
  readonly artifacts?: {
    readonly when?: string;
    readonly paths?: readonly string[];
    readonly reports?: { readonly dotenv?: string };
  };
}

/** One job, as the rules have it. */
interface Listed {
  readonly name: string;
  readonly when: "on_success" | "on_failure" | "always" | "never";
}

/** What starts a pipeline. */
export interface Start {
  readonly source: "merge_request_event" | "push" | "schedule" | "web";
  readonly sha: string;
  /** The merge request that it is of. */
  readonly request?: { readonly iid: number; readonly labels?: readonly string[]; readonly isFork?: boolean };
  /** Whoever started it gave these. */
  readonly variables?: Variables;
}

export interface Ran {
  readonly id: number;
  readonly jobs: Readonly<Record<string, "success" | "failed" | "skipped">>;
  readonly said: string;
}

export interface Forge {
  readonly api: GitLabApi;
  readonly repository: Repository;
  /** Variables by environment. */
  readonly environments: Readonly<Record<string, Variables>>;
}

/** What is left of a job. */
interface Left {
  readonly result: "success" | "failed" | "skipped";
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly variables: Variables;
}

/** Runs the pipeline of the repository, as it is in the commit that it starts with. */
export async function runPipeline(forge: Forge, start: Start): Promise<Ran> {
  const pipeline = new Pipeline(forge, start);
  return pipeline.all();
}

class Pipeline {
  readonly #forge: Forge;
  readonly #start: Start;
  readonly #machine = new Machine();
  readonly #id: number;
  readonly #left: Record<string, Left> = {};
  #said = "";

  constructor(forge: Forge, start: Start) {
    this.#forge = forge;
    this.#start = start;
    this.#id = forge.api.pipeline({
      sha: start.sha,
      ref: start.request ? `refs/merge-requests/${start.request.iid}/head` : "main",
      ...(start.request && { iid: start.request.iid }),
    });
  }

  async all(): Promise<Ran> {
    const folder = this.#checkout();
    const variables = { ...this.#predefined(), ...this.#start.variables };
    const { stages, variables: all = {}, ...jobs } = await expanded(folder, variables);
    const listed = await listedIn(folder, variables);
    const order = (name: string) => stages.indexOf(jobs[name]?.stage ?? "");
    const wanted = listed.filter(({ when }) => when !== "never");
    for (const { name, when } of wanted.toSorted((a, b) => order(a.name) - order(b.name))) {
      const job = jobs[name];
      if (!job) throw new Error(`${name} is listed, and not there`);
      const needed = job.needs?.map((one) => one.job);
      // A job that is not in this pipeline cannot be needed.
      const missing = needed?.filter((one) => !wanted.some((other) => other.name === one)) ?? [];
      if (missing.length > 0) throw new Error(`${name} needs ${missing.join()}, which the rules leave out`);
      const before = needed ?? wanted.map((one) => one.name).filter((one) => order(one) < order(name));
      const results = before.map((one) => this.#left[one]?.result);
      if (results.includes(undefined)) throw new Error(`${name} needs what comes later`);
      this.#left[name] = runs(when, results)
        ? await this.#job(name, job, before, { ...all, ...variables })
        : { result: "skipped", files: {}, variables: {} };
    }
    const ended = Object.entries(this.#left).map(([name, { result }]) => [name, result] as const);
    return { id: this.#id, jobs: Object.fromEntries(ended), said: this.#said };
  }

  async #job(name: string, job: Job, before: readonly string[], variables: Variables): Promise<Left> {
    const { environment, artifacts = {} } = job;
    if (environment && environment.action !== "access")
      throw new Error(`${name} deploys to ${environment.name}: GitLab drops those that were overtaken`);
    const given = environment ? this.#forge.environments[environment.name] : {};
    if (!given) throw new Error(`${name} has the environment ${environment?.name}, which nobody has made`);
    const folder = this.#checkout();
    for (const one of before) write(folder, this.#left[one]?.files ?? {});
    const handed = Object.assign({}, ...before.map((one) => this.#left[one]?.variables));
    const { code, said } = await this.#machine.run({
      text: [...(job.before_script ?? []), ...job.script].join("\n"),
      folder,
      environment: { ...variables, ...given, ...handed },
    });
    this.#said += said;
    const result = code === 0 ? "success" : "failed";
    const isKept = code === 0 || artifacts.when === "always";
    const files = isKept ? filesIn(folder, artifacts.paths ?? []) : {};
    const dotenv =
      isKept && artifacts.reports?.dotenv !== undefined ? join(folder, artifacts.reports.dotenv) : undefined;
    const kept: KeptJob = { id: this.#forge.api.nextId(), name, pipeline: this.#id, files };
    this.#forge.api.jobs.push(kept);
    return { result, files, variables: dotenv !== undefined && existsSync(dotenv) ? variablesIn(dotenv) : {} };
  }

  #checkout(): string {
    const folder = this.#machine.folder();
    mkdirSync(dirname(folder), { recursive: true });
    this.#forge.repository.checkout(this.#start.sha, folder);
    return folder;
  }

  #predefined(): Variables {
    const { source, sha, request } = this.#start;
    return {
      ...{ CI: "true", GITLAB_CI: "true", CI_API_V4_URL: this.#forge.api.url, CI_PROJECT_ID: String(PROJECT) },
      ...{ CI_COMMIT_SHA: sha, CI_PIPELINE_SOURCE: source, CI_DEFAULT_BRANCH: "main" },
      ...{ CI_PIPELINE_ID: String(this.#id), CI_PIPELINE_URL: this.#forge.api.pipelineUrl(this.#id) },
      CI_COMMIT_BRANCH: request ? "" : "main",
      ...(request && {
        CI_MERGE_REQUEST_IID: String(request.iid),
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: String(request.isFork ? PROJECT + 1 : PROJECT),
        CI_MERGE_REQUEST_LABELS: (request.labels ?? []).join(","),
        CI_MERGE_REQUEST_EVENT_TYPE: "detached",
      }),
    };
  }
}

function runs(when: Listed["when"], results: readonly (Left["result"] | undefined)[]): boolean {
  switch (when) {
    case "always":
      return true;
    case "never":
      return false;
    case "on_success":
      return results.every((result) => result === "success");
    case "on_failure":
      return results.includes("failed");
  }
}

type Expanded = { readonly stages: readonly string[]; readonly variables?: Variables } & Readonly<Record<string, Job>>;

/** Checked against GitLab's schema, with defaults and references in it. */
async function expanded(folder: string, variables: Variables): Promise<Expanded> {
  const { workflow: _rules, ...document } = parse(await asked(folder, variables, "--preview"));
  return document;
}

async function listedIn(folder: string, variables: Variables): Promise<readonly Listed[]> {
  return JSON.parse(await asked(folder, variables, "--list-json"));
}

async function asked(folder: string, variables: Variables, what: string): Promise<string> {
  git(folder, "remote", "set-url", "origin", "git@gitlab.example:acme/tree.git");
  const given = Object.entries(variables).flatMap(([name, value]) => ["--variable", `${name}=${value}`]);
  const ignored = ["--ignore-predefined-vars", Object.keys(variables).join()];
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [LOCAL, what, "--home", dirname(folder), ...ignored, ...given],
    { cwd: folder, env: { ...process.env, ...GIT_ENVIRONMENT, NO_COLOR: "1" } },
  );
  if (!stderr.includes("json schema validated")) throw new Error(`not checked against GitLab's schema: ${stderr}`);
  return stdout;
}

function filesIn(folder: string, paths: readonly string[]): Record<string, Uint8Array> {
  const there = paths.filter((path) => existsSync(join(folder, path)));
  return Object.fromEntries(there.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

function write(folder: string, files: Readonly<Record<string, Uint8Array>>): void {
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes);
}

/** A dotenv report, as GitLab reads it: `NAME=value`, no quotes, no empty lines. */
function variablesIn(file: string): Variables {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`no variable of a dotenv report: ${line}`);
      return [name, value];
    }),
  );
}
