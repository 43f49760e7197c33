/**
 * The configurations in examples/terraform: what their READMEs show is what comes, and the plans that these have made are as they are known
 * (test/terraform/golden; `vitest -u` writes them anew).
 */
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { temporaryFolder } from "../e2e/allot.ts";
import { untrueIn } from "../e2e/readme.ts";
import { type Serving, serving } from "../serve/serving.ts";
import { plannedDocument } from "./plan-document.ts";
import { uninitialized } from "./terraform.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const EXAMPLES = join(import.meta.dirname, "../../examples");
const NAMES = readdirSync(join(EXAMPLES, "terraform"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** How Terraform is let in. Most examples say where the service is that is started by hand; this one is elsewhere. */
function keptAt({ url, token }: Serving, folder: string, name: string): Readonly<Record<string, string>> {
  const access = { TF_HTTP_USERNAME: "allot", TF_HTTP_PASSWORD: token };
  const isSaid = readdirSync(folder).includes("backend.tf");
  if (!isSaid) return access;
  const address = `${url}/v1/terraform/state/${name}`;
  const said = ["address", "lock_address", "unlock_address"].map((each) => `-backend-config=${each}=${address}`);
  return { ...access, TF_CLI_ARGS_init: said.join(" ") };
}

it("examples/terraform: laid out, with the plans that are known, and as their READMEs show", async () => {
  const service = await serving([], { folder: temporaryFolder() });
  const given = await uninitialized(service, "");
  const examples = join(temporaryFolder(), "examples");
  cpSync(EXAMPLES, examples, { recursive: true, filter: (path) => !/\/\.(allot|terraform)|tfstate/.test(path) });
  const all = given.at(join(examples, "terraform"));
  expect(await all.run(["fmt", "-check", "-diff", "-recursive"])).toEqual({ code: 0, output: "" });
  for (const name of NAMES) {
    const terraform = given.at(join(all.folder, name));
    const environment = {
      ...terraform.environment,
      ...keptAt(service, terraform.folder, name),
      TF_CLI_ARGS: "-no-color",
    };
    const untrue = await untrueIn(terraform.folder, environment);
    expect({ name, untrue }).toEqual({ name, untrue: [] });
    const shown = await terraform.run(["show", "-json", "plan.bin"]);
    await expect(plannedDocument(shown.output)).toMatchFileSnapshot(join(import.meta.dirname, `golden/${name}.plan`));
  }
});
