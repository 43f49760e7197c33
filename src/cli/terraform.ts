/** `allot terraform`: its provider and its states. `install` puts the provider where Terraform finds it, and says what to write into a configuration. */
import { resolve } from "node:path";
import { visible } from "../render/index.ts";
import { type Context, type Definition, examples } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { installProvider, ownMirror, PROVIDER_SOURCE } from "./provider-mirror.ts";
import { defineState } from "./terraform-state.ts";
import { version } from "./version.ts";

export const command: Definition = (command, act) => {
  const installing = command.command("install").description("Put the provider where Terraform finds it.");
  installing
    .option("--dir <dir>", "a mirror elsewhere than in Terraform's own folder")
    .action((options: { readonly dir?: string }) => act((context) => installed(context, options.dir)));
  defineState(command.command("state").description("Look at states that are kept in the service."), act);
  examples(installing, INSTALLATIONS);
  examples(command, [...INSTALLATIONS, ["allot terraform state list", "states that Terraform keeps in the service"]]);
};

const INSTALLATIONS = [
  ["allot terraform install", "for this user: `terraform init` finds it by itself"],
  ["allot terraform install --dir mirror", "elsewhere; says what Terraform has to be told"],
] as const;

async function installed({ terminal }: Context, dir: string | undefined): Promise<Exit> {
  if (process.platform === "win32")
    throw Failure.of("usage", "the provider is started by a POSIX shell: install it in WSL, or on Linux or macOS");
  const mirror = dir === undefined ? ownMirror() : resolve(dir);
  let executable: string;
  try {
    executable = installProvider(mirror);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw Failure.of("provider_not_written", `${visible(mirror)} cannot be written: ${why}`);
  }
  await terminal.write(`Installed allot ${version()} for Terraform: ${visible(executable)}\n\n`);
  await terminal.write(`In a configuration:\n\n${CONFIGURATION}\n`);
  if (dir !== undefined)
    await terminal.write(`\nIn the file that TF_CLI_CONFIG_FILE names, or in ~/.terraformrc:\n\n${settings(mirror)}\n`);
  return Exit.done;
}

const CONFIGURATION = `terraform {
  required_providers {
    allot = { source = "${PROVIDER_SOURCE}" }
  }
  # The state, kept in the service with its versions; another name for each configuration.
  # TF_HTTP_USERNAME=allot, and TF_HTTP_PASSWORD has the token.
  backend "http" {
    address        = "http://127.0.0.1:7360/v1/terraform/state/main"
    lock_address   = "http://127.0.0.1:7360/v1/terraform/state/main"
    unlock_address = "http://127.0.0.1:7360/v1/terraform/state/main"
  }
}

provider "allot" {
  endpoint = "http://127.0.0.1:7360"   # or ALLOT_SERVICE; the token is ALLOT_TOKEN
}`;

function settings(mirror: string): string {
  return `provider_installation {
  filesystem_mirror {
    path    = ${JSON.stringify(mirror)}
    include = ["${PROVIDER_SOURCE}"]
  }
  direct {
    exclude = ["${PROVIDER_SOURCE}"]
  }
}`;
}
