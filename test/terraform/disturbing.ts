/**
 * An apply of Terraform that something happens to, at a request that is counted: it runs in a process group of its own, behind a proxy
 * (test/faults/proxy.ts), so that the moment is exact whatever the machine does. Not a test itself.
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { connect as connectTo } from "../../src/client/index.ts";
import type { Fault, Passing } from "../faults/proxy.ts";
import { stateOf } from "../faults/undisturbed.ts";
import type { Ran, Workspace } from "./terraform.ts";

/** `terraform apply` while it runs. */
export interface Running {
  /** Of Terraform; its process group has the same number. */
  readonly pid: number;
  readonly ended: Promise<Ran & { readonly signal: NodeJS.Signals | null }>;
}

/** Starts `terraform apply` in a process group of its own, as a shell does. */
export function startApply({ folder, environment }: Workspace, args: readonly string[] = []): Running {
  const child = spawn("terraform", ["apply", "-auto-approve", "-no-color", ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const ended = new Promise<Ran & { signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on("error", (error) => reject(new Error(`terraform is missing on this machine: ${error.message}`)));
    // Not `close`: who outlives Terraform would hold its output open.
    child.on("exit", (code, signal) => resolve({ code, signal, output }));
  });
  if (child.pid === undefined) throw new Error("terraform is missing on this machine");
  return { pid: child.pid, ended };
}

/** The providers of a Terraform: its children that run ours. */
export function providersOf(terraform: number): readonly number[] {
  return readdirSync("/proc").flatMap((name) => {
    const pid = Number(name);
    return Number.isInteger(pid) && parentOf(pid) === terraform ? [pid] : [];
  });
}

/** Whether a process is there, and not only waits to be buried. */
export function isAlive(pid: number): boolean {
  return parentOf(pid) !== undefined;
}

function parentOf(pid: number): number | undefined {
  try {
    // The name in parentheses may hold anything.
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return state === "Z" ? undefined : Number(parent);
  } catch {
    return undefined;
  }
}

/** What happens to requests, by turns: for a proxy. */
export class Moment {
  #left = 0;
  #act: () => Fault | undefined = () => undefined;
  #everyRequest: (() => Fault | undefined) | undefined;

  /** Does something as the nth creation of an organization from now on comes by; what it answers is done to that request, which may have others. */
  at(creation: number, act: () => Fault | undefined): void {
    this.#left = creation;
    this.#act = act;
  }

  /** Does something to every request from now on; undefined lets them pass again. */
  always(fault: (() => Fault | undefined) | undefined): void {
    this.#everyRequest = fault;
  }

  /** Whether it has come. */
  get isOver(): boolean {
    return this.#left === 0;
  }

  readonly fault = ({ line }: Passing, body: Buffer): Fault | undefined => {
    if (this.#left > 0 && /^POST \S+\/changesets/.test(line)) {
      this.#left = Math.max(0, this.#left - body.toString().split('"organization.create"').length + 1);
      if (this.#left === 0) return this.#act();
    }
    return this.#everyRequest?.();
  };
}

/** What there is to compare: names and credits by key, and ids by key, of what lives and of what Terraform has recorded. */
export interface Compared {
  readonly live: Readonly<Record<string, string>>;
  readonly recorded: Readonly<Record<string, string>>;
  /** What must not be in any tree. */
  readonly wrong: readonly string[];
  /** Keys that were created more than once. */
  readonly twice: readonly string[];
}

/** Looks at the service without any fault between, and into Terraform's state. */
export async function compared(
  terraform: Pick<Workspace, "run">,
  service: { readonly url: string; readonly token: string },
): Promise<Compared> {
  const client = connectTo(service);
  try {
    const { tree } = await client.snapshot("rlc");
    const { events, wrong } = await stateOf(client);
    const created = events.filter((one) => one.startsWith("organization.create "));
    const { output } = await terraform.run(["state", "pull"]);
    const state: { resources: { mode: string; type: string; instances: { attributes: Recorded }[] }[] } =
      JSON.parse(output);
    const recorded = state.resources
      .filter(({ type }) => type !== "allot_role")
      .flatMap(({ instances }) => instances.map(({ attributes }) => attributes));
    return {
      live: Object.fromEntries(
        [...tree.organizations.values()].map((one) => [one.key, `${one.id} ${one.name} ${one.allocated}`]),
      ),
      recorded: Object.fromEntries(recorded.map(({ key, id, name, credits }) => [key, `${id} ${name} ${credits}`])),
      wrong,
      twice: created.filter((one, index) => created.indexOf(one) !== index),
    };
  } finally {
    await client.close();
  }
}

interface Recorded {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly credits: number;
}
