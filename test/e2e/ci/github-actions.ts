/**
 * Runs a workflow as GitHub does: jobs after those that they need, each in a fresh checkout, with the secrets of its environment and a
 * token that may what its `permissions:` say. `run:` steps are run by bash; of `uses:`, those below and the repository's own composite
 * actions. Whatever is not known here fails loudly. Not a test itself.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { type Contexts, holds, interpolated } from "./expressions.ts";
import { type GitHubApi, REPOSITORY, type Run } from "./github-api.ts";
import type { Repository } from "./repository.ts";
import { Machine } from "./shell.ts";

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions: object;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Action {
  readonly inputs?: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** What starts a workflow. */
export interface Event {
  readonly name: "pull_request" | "merge_group" | "push" | "schedule" | "workflow_dispatch";
  /** The commit that is checked out. */
  readonly sha: string;
  readonly ref: string;
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The commit that the forge lists the run under. @default sha */
  readonly head?: string;
  readonly branch: string;
  readonly isFork?: boolean;
}

type Outputs = Readonly<Record<string, string>>;

/** What came of a step. */
interface Done {
  readonly outputs: Outputs;
  readonly isFailed: boolean;
}

/** What came of several. */
interface AllDone {
  readonly steps: Readonly<Record<string, { readonly outputs: Outputs }>>;
  readonly failed: boolean;
}

export interface Ran {
  readonly run: Run;
  readonly jobs: Readonly<
    Record<string, { readonly result: "success" | "failure" | "skipped"; readonly outputs: Outputs }>
  >;
  /** All that was said, and all summaries. */
  readonly said: string;
  readonly summary: string;
}

export interface Forge {
  readonly api: GitHubApi;
  readonly repository: Repository;
  /** Secrets and variables by environment. */
  readonly environments: Readonly<Record<string, { readonly secrets: Outputs; readonly vars: Outputs }>>;
}

/** Runs a workflow of the repository, as it is in the commit of the event. */
export async function runWorkflow(
  forge: Forge,
  file: string,
  event: Event,
  attempt: { of?: Run; number: number } = { number: 1 },
): Promise<Ran> {
  return new WorkflowRun(forge, event, attempt).all(file);
}

class WorkflowRun {
  readonly #forge: Forge;
  readonly #event: Event;
  readonly #machine = new Machine();
  readonly #run: Run;
  readonly #github: Readonly<Record<string, unknown>>;
  #said = "";
  #summary = "";

  constructor(forge: Forge, event: Event, attempt: { of?: Run; number: number }) {
    const { api } = forge;
    const { name, sha, ref, head = sha, branch, isFork = false } = event;
    this.#forge = forge;
    this.#event = event;
    this.#run = attempt.of ?? { id: api.nextId(), event: name, sha: head, branch, isFork };
    if (!attempt.of) api.runs.push(this.#run);
    this.#github = {
      ...{ event_name: name, sha, ref, repository: REPOSITORY, event: event.payload ?? {} },
      ...{ run_id: String(this.#run.id), run_attempt: attempt.number, server_url: "https://github.com" },
    };
  }

  async all(file: string): Promise<Ran> {
    const workflow = this.#workflow(file);
    const jobs: Record<string, Ran["jobs"][string]> = {};
    for (const [name, job] of Object.entries(workflow.jobs)) {
      const needs = Object.fromEntries(
        [job.needs ?? []].flat().map((one) => {
          const needed = jobs[one];
          if (!needed) throw new Error(`${name} needs ${one}, which comes later`);
          return [one, needed];
        }),
      );
      const contexts = { github: this.#github, needs, inputs: this.#event.inputs ?? {}, vars: {} };
      const isBlocked = Object.values(needs).some(({ result }) => result !== "success");
      jobs[name] = holds(job.if, contexts, { failed: isBlocked })
        ? await this.#job(job, workflow.env ?? {}, contexts)
        : { result: "skipped", outputs: {} };
    }
    return { run: this.#run, jobs, said: this.#said, summary: this.#summary };
  }

  #workflow(file: string): Workflow {
    const folder = this.#machine.folder();
    this.#forge.repository.checkout(this.#event.sha, folder);
    const workflow: Workflow = parse(readFileSync(join(folder, file), "utf8"));
    if (JSON.stringify(workflow.permissions) !== "{}") throw new Error(`${file} gives permissions to all of its jobs`);
    return workflow;
  }

  async #job(job: Job, environment: Outputs, outer: Contexts): Promise<Ran["jobs"][string]> {
    const { secrets, vars } = this.#forge.environments[job.environment ?? ""] ?? { secrets: {}, vars: {} };
    const token = this.#forge.api.token(job.permissions ?? {});
    const github = { ...this.#github, token };
    const folder = this.#machine.folder();
    mkdirSync(folder, { recursive: true });
    const contexts = { ...outer, github, secrets, vars, env: environment };
    // A fork's runs are given no secrets, whatever their jobs ask for.
    const given = this.#event.isFork ? { ...contexts, secrets: {} } : contexts;
    const { steps, failed } = await this.#steps(job.steps, folder, given, environment);
    const outputs = mapped(job.outputs ?? {}, (text) => interpolated(text, { ...given, steps }));
    return { result: failed ? "failure" : "success", outputs };
  }

  async #steps(all: readonly Step[], folder: string, contexts: Contexts, environment: Outputs): Promise<AllDone> {
    const steps: Record<string, { outputs: Outputs }> = {};
    let failed = false;
    for (const step of all) {
      const seen = { ...contexts, steps };
      if (!holds(step.if, seen, { failed })) continue;
      const own = mapped(step.env ?? {}, (text) => interpolated(String(text), { ...seen, env: environment }));
      const { outputs, isFailed } = await this.#step(step, folder, seen, { ...environment, ...own });
      if (step.id !== undefined) steps[step.id] = { outputs };
      failed ||= isFailed;
    }
    return { steps, failed };
  }

  async #step(step: Step, folder: string, contexts: Contexts, environment: Outputs): Promise<Done> {
    if (step.run !== undefined) return this.#script(step.run, folder, contexts, environment);
    const inputs = mapped(step.with ?? {}, (text) => interpolated(String(text), { ...contexts, env: environment }));
    return this.#use(step.uses ?? "", inputs, folder, contexts, environment);
  }

  async #script(text: string, folder: string, contexts: Contexts, environment: Outputs): Promise<Done> {
    const [output, summary] = [this.#machine.file("output"), this.#machine.file("summary")];
    const { name, sha, ref } = this.#event;
    const { code, said } = await this.#machine.run({
      text: interpolated(text, contexts),
      folder,
      environment: {
        ...{ CI: "true", GITHUB_ACTIONS: "true", GITHUB_API_URL: this.#forge.api.url, GITHUB_REPOSITORY: REPOSITORY },
        ...{ GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_EVENT_NAME: name, GITHUB_WORKSPACE: folder },
        ...{ GITHUB_SERVER_URL: "https://github.com", GITHUB_RUN_ID: String(this.#run.id) },
        ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, ...environment },
      },
    });
    this.#said += said;
    this.#summary += readFileSync(summary, "utf8");
    const outputs: Record<string, string> = {};
    for (const line of readFileSync(output, "utf8")
      .split("\n")
      .filter((one) => one !== "")) {
      const at = line.indexOf("=");
      if (at <= 0) throw new Error(`no output of a step: ${line}`);
      outputs[line.slice(0, at)] = line.slice(at + 1);
    }
    return { outputs, isFailed: code !== 0 };
  }

  async #use(uses: string, inputs: Outputs, folder: string, contexts: Contexts, environment: Outputs): Promise<Done> {
    const done = { outputs: {}, isFailed: false };
    switch (uses) {
      case "actions/checkout@v5":
        if (inputs["persist-credentials"] !== "false") throw new Error("a checkout keeps its credentials");
        this.#forge.repository.checkout(inputs.ref ?? this.#event.sha, folder);
        return done;
      case "actions/setup-node@v5":
        return done;
      case "actions/upload-artifact@v4":
        return { ...done, isFailed: !this.#upload(inputs, folder) };
      case "actions/download-artifact@v5":
        return { ...done, isFailed: !this.#download(inputs, folder) };
    }
    if (!uses.startsWith("./")) throw new Error(`${uses}: not in a test`);
    return this.#composite(join(folder, uses, "action.yml"), inputs, folder, contexts, environment);
  }

  async #composite(
    file: string,
    given: Outputs,
    folder: string,
    contexts: Contexts,
    environment: Outputs,
  ): Promise<Done> {
    const { inputs: wanted = {}, outputs: offered = {}, runs }: Action = parse(readFileSync(file, "utf8"));
    if (runs.using !== "composite") throw new Error(`${file} is not composite`);
    for (const name of Object.keys(given)) if (!wanted[name]) throw new Error(`${file} takes no ${name}`);
    const inputs = mapped(wanted, ({ default: usual = "", required }, name) => {
      if (required && !given[name]) throw new Error(`${file} needs ${name}`);
      return given[name] ?? usual;
    });
    for (const { run, shell } of runs.steps)
      if (run !== undefined && shell !== "bash") throw new Error(`${file} has a step without shell`);
    // A composite action sees neither the secrets nor the steps around it.
    const inner = { github: contexts.github, inputs };
    const { steps, failed } = await this.#steps(runs.steps, folder, inner, environment);
    return { outputs: mapped(offered, ({ value }) => interpolated(value, { ...inner, steps })), isFailed: failed };
  }

  #upload({ name = "", path = "", "if-no-files-found": missing }: Outputs, folder: string): boolean {
    const { api } = this.#forge;
    const names = path.split("\n").filter((one) => one !== "" && existsSync(join(folder, one)));
    if (names.length === 0) return missing !== "error";
    const files = Object.fromEntries(names.map((one) => [one, new Uint8Array(readFileSync(join(folder, one)))]));
    api.artifacts.push({ id: api.nextId(), name, run: this.#run, files });
    return true;
  }

  #download({ name }: Outputs, folder: string): boolean {
    const found = this.#forge.api.artifacts.findLast((one) => one.name === name && one.run.id === this.#run.id);
    for (const [file, bytes] of Object.entries(found?.files ?? {})) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    return found !== undefined;
  }
}

function mapped<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
