/** The real Terraform as a process, with our provider in a mirror of the file system. Not a test itself. */
import { spawn } from "node:child_process";
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

export interface Workspace {
  readonly folder: string;
  /** Runs `terraform`, without colours and questions. */
  run(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Ran>;
  /** Writes main.tf: the provider's block, of a stack, and what follows. */
  configure(hcl: string, stack?: string): void;
}

/** A folder for Terraform that talks to a service. @throws Error where there is no Terraform on this machine */
export async function workspace(service: Pick<Serving, "url" | "token">, root: string): Promise<Workspace> {
  const folder = temporaryFolder();
  const made = await allot(["terraform", "install", "--dir", "mirror"], { folder });
  if (made.code !== 0) throw new Error(made.stderr);
  return workspaceIn(folder, made.stdout.slice(made.stdout.indexOf("provider_installation")), service, root);
}

/** The same with other settings of Terraform's, which say where providers are. */
export async function workspaceIn(
  folder: string,
  configuration: string,
  service: Pick<Serving, "url" | "token">,
  root: string,
): Promise<Workspace> {
  const settings = join(folder, "terraform.rc");
  writeFileSync(settings, configuration);
  const environment = {
    ...process.env,
    TF_CLI_CONFIG_FILE: settings,
    TF_IN_AUTOMATION: "1",
    TF_INPUT: "0",
    CHECKPOINT_DISABLE: "1",
    ALLOT_TOKEN: service.token,
    ALLOT_SERVICE: service.url,
  };
  const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Ran> =>
    new Promise((resolve, reject) => {
      const child = spawn("terraform", [...args], { cwd: folder, env: { ...environment, ...more } });
      let output = "";
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding("utf8").on("data", (text: string) => {
          output += text;
        });
      child.on("error", (error) => reject(new Error(`terraform is missing on this machine: ${error.message}`)));
      child.on("close", (code) => resolve({ code, output }));
    });
  const configure = (hcl: string, stack = "terraform") =>
    writeFileSync(
      join(folder, "main.tf"),
      `terraform {\n  required_providers {\n    allot = { source = "${SOURCE}" }\n  }\n}\nprovider "allot" {\n  root  = "${root}"\n  stack = "${stack}"\n}\n${hcl}`,
    );
  configure("");
  const { code, output } = await run(["init", "-no-color"]);
  if (code !== 0) throw new Error(`terraform init: ${output}`);
  return { folder, run: (args, more) => run([...args, "-no-color"], more), configure };
}
