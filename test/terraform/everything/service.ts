/** Services of their own for the tree with something of every kind, and its stack. Not a test itself. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allot, type Ended, temporaryFolder } from "../../e2e/allot.ts";
import { type Serving, serving } from "../../serve/serving.ts";

export const YAML = readFileSync(join(import.meta.dirname, "tree.yaml"), "utf8");
export const HCL = readFileSync(join(import.meta.dirname, "tree.tf"), "utf8");
/** Of the account that pays by itself. */
export const PAYMENT = "sepa-mandate-1";

const STACK = 'apiVersion: allot/v1\nkind: Stack\nname: ever\nroot: ever\nfiles: ["orgs/*.yaml"]\n';

export interface Everything {
  readonly service: Serving;
  /** Of the stack. */
  readonly folder: string;
  readonly cli: (...args: string[]) => Promise<Ended>;
  /** The live tree as declarations. */
  readonly exported: () => Promise<string>;
}

/** A service with nothing in it, and the stack of the tree. */
export function everything(): Promise<Everything> {
  return emptyService((folder) => {
    writeFileSync(join(folder, "allot.yaml"), STACK);
    mkdirSync(join(folder, "orgs"));
    writeFileSync(join(folder, "orgs/tree.yaml"), YAML);
  });
}

/** A service with nothing in it, and a stack that is put into a folder. */
export async function emptyService(stack: (folder: string) => void): Promise<Everything> {
  const folder = temporaryFolder();
  const service = await serving([], { folder });
  stack(folder);
  const environment = { ALLOT_SERVICE: service.url, ALLOT_TOKEN: service.token, PAYMENT };
  const cli = (...args: string[]) => allot(args, { folder, environment });
  return { service, folder, cli, exported: async () => (await cli("export")).stdout };
}
