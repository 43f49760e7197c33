/** A service with the RLC tree, whose pool has something left, and a folder for Terraform. Not a test itself. */
import { expect } from "vitest";
import { allot, edit, temporaryFolder, temporaryStack } from "../e2e/allot.ts";
import { type Serving, serving } from "../serve/serving.ts";
import { type Workspace, workspace } from "./terraform.ts";

export interface Prepared {
  readonly service: Serving;
  readonly terraform: Workspace;
  /** That stack. */
  readonly folder: string;
  /** Replaces a text of its declarations. */
  readonly edit: (before: string, after: string) => void;
  /** Runs `allot` against the service, in a stack of the same tree. */
  readonly cli: (args: readonly string[]) => ReturnType<typeof allot>;
}

/** `options` are of `allot serve`. */
export async function prepared(options: readonly string[] = []): Promise<Prepared> {
  const service = await serving(options, { folder: temporaryFolder() });
  const folder = temporaryStack();
  // The example hands out everything; something has to be left for who comes.
  edit(folder, "orgs/rlc.yaml", "credits: 100000", "credits: 60000");
  const environment = { ALLOT_SERVICE: service.url, ALLOT_TOKEN: service.token };
  const cli = (args: readonly string[]) => allot(args, { folder, environment });
  expect(await cli(["apply", "--auto-approve"])).toMatchObject({ code: 0 });
  const change = (before: string, after: string) => edit(folder, "orgs/rlc.yaml", before, after);
  return { service, terraform: await workspace(service, "rlc"), folder, edit: change, cli };
}
