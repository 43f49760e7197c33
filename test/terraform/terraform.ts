/** The real Terraform as a process, with our provider in a mirror of the file system. Not a test itself. */
import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allot, temporaryFolder } from "../e2e/allot.ts";
import type { Serving } from "../serve/serving.ts";

/** Where the provider is said to come from. */
export const SOURCE = "allot.local/allot/allot";

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ran>;
  /** Everything that it has said until now. */
  said(): string;
}

export interface Workspace {
  readonly folder: string;
  /** What `terraform` finds the provider and the service by. */
  readonly environment: Readonly<Record<string, string>>;
  /** Runs `terraform`, without colours and questions. */
  run(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Ran>;
  /** Starts `terraform` and does not wait for it. Its input is open, for who answers questions. */
  start(args: readonly string[], environment?: Readonly<Record<string, string>>): Started;
  /** Writes main.tf: the provider's block, of a stack, and what follows. */
  configure(hcl: string, stack?: string): void;
  /** The same in another folder, which is to be initialized. */
  at(folder: string): Workspace;
}

/** A folder for Terraform that talks to a service, initialized. @throws Error where there is no Terraform on this machine */
export async function workspace(
  service: Pick<Serving, "url" | "token">,
  root: string,
  configuration?: string,
): Promise<Workspace> {
  const made = await uninitialized(service, root, configuration);
  made.configure("");
  const { code, output } = await made.run(["init"]);
  if (code !== 0) throw new Error(`terraform init: ${output}`);
  return made;
}

/** The same, with the provider in its mirror and nothing else; or where Terraform's configuration says that it is. */
export async function uninitialized(
  service: Pick<Serving, "url" | "token">,
  root: string,
  configuration?: string,
): Promise<Workspace> {
  const folder = temporaryFolder();
  const settings = join(folder, "terraform.rc");
  writeFileSync(settings, configuration ?? (await installedIn(folder)));
  const environment = {
    TF_CLI_CONFIG_FILE: settings,
    TF_IN_AUTOMATION: "1",
    TF_INPUT: "0",
    CHECKPOINT_DISABLE: "1",
    ALLOT_TOKEN: service.token,
    ALLOT_SERVICE: service.url,
  };
  const start = (folder: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Started => {
    const child = spawn("terraform", [...args], { cwd: folder, env: { ...process.env, ...environment, ...more } });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    const ended = new Promise<Ran>((resolve, reject) => {
      child.on("error", (error) => reject(new Error(`terraform is missing on this machine: ${error.message}`)));
      child.on("close", (code) => resolve({ code, output }));
    });
    return { process: child, ended, said: () => output };
  };
  const configure = (folder: string, hcl: string, stack = "terraform") =>
    writeFileSync(
      join(folder, "main.tf"),
      `terraform {\n  required_providers {\n    allot = { source = "${SOURCE}" }\n  }\n}\nprovider "allot" {\n  root  = "${root}"\n  stack = "${stack}"\n}\n${hcl}`,
    );
  const at = (folder: string): Workspace => ({
    ...{ folder, environment, at },
    run: (args, more) => start(folder, [...args, "-no-color"], more).ended,
    start: (args, more) => start(folder, [...args, "-no-color"], more),
    configure: (hcl, stack) => configure(folder, hcl, stack),
  });
  return at(folder);
}

/** Installs the provider, and answers the configuration that Terraform is to have, as it was printed. */
async function installedIn(folder: string): Promise<string> {
  const { code, stdout, stderr } = await allot(["terraform", "install", "--dir", "mirror"], { folder });
  if (code !== 0) throw new Error(stderr);
  return stdout.slice(stdout.indexOf("provider_installation"));
}
