/**
 * `npm run bench -- --terraform [--children 1000]`: the same children three ways, on one service: with `allot`, with Terraform and a resource
 * each, with Terraform and `allot_tree`. Planned, applied, planned again without changes and with one of a hundred changed; whole processes, the
 * provider's among Terraform's, and each figure as a ratio to that of `allot` in the same run. Single resources keep their state in the
 * service; in a file the same grows with the square of their number.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadAll } from "js-yaml";
import { PROVIDER_SOURCE } from "../../src/cli/provider-mirror.ts";
import { builtPackage } from "../built-package.ts";
import { generate } from "./generate.ts";
import { type MeasuredTree, measureTree } from "./processes.ts";
import { type Service, served } from "./served.ts";

const ROOT = join(import.meta.dirname, "../..");
const PROGRAM = join(builtPackage(), "bin/allot.js");
const STEPS = [
  "plan, all new",
  "apply, all new",
  "plan, no changes",
  "plan, 1 % changed",
  "apply, 1 % changed",
] as const;

type Step = (typeof STEPS)[number];
type Contender = "allot" | "resources" | "allot_tree";

interface Declared {
  readonly key: string;
  readonly children?: Readonly<Record<string, object>>;
  readonly [field: string]: unknown;
}

/** One way to say what is wanted, in a folder of its own and for a tree of its own. */
interface Way {
  readonly declare: (changed: number) => void;
  readonly plan: () => Promise<MeasuredTree>;
  readonly apply: () => Promise<MeasuredTree>;
}

/** Runs all of it, and prints. */
export async function benchTerraform(sizes: readonly number[]): Promise<void> {
  execFileSync(process.execPath, [join(ROOT, "scripts/build-provider.ts")], { cwd: ROOT });
  const print = (...cells: string[]) =>
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(22) : cell.padStart(24))).join(""));
  for (const children of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "allot-bench-terraform-"));
    const service = await served(folder);
    try {
      const ways: Readonly<Record<Contender, Way>> = {
        allot: byAllot(join(folder, "allot"), children, service),
        resources: byResources(join(folder, "resources"), children, service),
        allot_tree: byTree(join(folder, "tree"), children, service),
      };
      console.log(`\n${children.toLocaleString("en")} children: allot, and Terraform's time as a multiple of it`);
      print("", "allot", "a resource each", "allot_tree");
      for (const step of STEPS) {
        const [allot, resources, tree] = [
          await performed(ways.allot, step),
          await performed(ways.resources, step),
          await performed(ways.allot_tree, step),
        ];
        const over = (one: MeasuredTree) =>
          `${one.seconds.toFixed(1)} s ${one.peakMb.toFixed(0)} MB ${(one.seconds / allot.seconds).toFixed(1)} ×`;
        print(step, `${allot.seconds.toFixed(2)} s ${allot.peakMb.toFixed(0)} MB`, over(resources), over(tree));
        print("  processor time", "", ...[resources, tree].map(({ cpuSeconds }) => processorTime(cpuSeconds)));
      }
    } finally {
      service.process.kill("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Of Terraform, and of the provider. */
function processorTime(cpuSeconds: MeasuredTree["cpuSeconds"]): string {
  const all = [...cpuSeconds.values()].reduce((sum, one) => sum + one, 0);
  const terraform = cpuSeconds.get("terraform") ?? 0;
  return `${terraform.toFixed(1)} s + ${(all - terraform).toFixed(1)} s`;
}

function performed(way: Way, step: Step): Promise<MeasuredTree> {
  switch (step) {
    case "plan, all new":
      way.declare(0);
      return way.plan();
    case "apply, all new":
      return way.apply();
    case "plan, no changes":
      return way.plan();
    case "plan, 1 % changed":
      way.declare(1);
      return way.plan();
    case "apply, 1 % changed":
      return way.apply();
  }
}

/** The generated stack, of a tree with a root of its own. */
function stack(folder: string, children: number, changed: number, root: string): string {
  mkdirSync(folder, { recursive: true });
  const [file = ""] = generate(folder, children, "one file", changed).files;
  const text = readFileSync(file, "utf8").replaceAll(/^(key|parent): rlc$/gm, `$1: ${root}`);
  writeFileSync(file, text);
  const settings = join(folder, "allot.yaml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace("root: rlc", `root: ${root}`));
  return text;
}

function byAllot(folder: string, children: number, { url, token }: Service): Way {
  const environment = { ALLOT_SERVICE: url, ALLOT_TOKEN: token };
  const run = (...args: string[]) =>
    measureTree([process.execPath, PROGRAM, ...args], { cwd: folder, environment, exits: [0, 2] });
  return {
    declare: (changed) => void stack(folder, children, changed, "by-allot"),
    plan: () => run("plan"),
    apply: () => run("apply", "--auto-approve"),
  };
}

/** A block each: with `for_each` over all of them, Terraform's own time grows with the square of their number. */
function byResources(folder: string, children: number, service: Service): Way {
  return byTerraform(folder, "by-resources", service, (changed) => {
    const documents: Declared[] = [];
    for (const document of loadAll(stack(join(folder, "stack"), children, changed, "by-resources")))
      if (isDeclared(document)) documents.push(document);
    const [root, ...pools] = documents;
    if (!root) throw new Error("the generated stack has no root");
    const { purchasedCredits: credits, ...rootItself } = attributes(root);
    const distributors = pools.map((pool) => [
      pool.key,
      { ...attributes(pool), parent: `\${allot_distributor.${root.key}.key}` },
    ]);
    const clients = pools.flatMap((pool) =>
      Object.entries(pool.children ?? {}).map(([key, child]) => [
        key,
        { ...child, key, parent: `\${allot_distributor.${pool.key}.key}` },
      ]),
    );
    const resource = {
      allot_distributor: { [root.key]: { ...rootItself, credits }, ...Object.fromEntries(distributors) },
      allot_child_organization: Object.fromEntries(clients),
    };
    writeFileSync(join(folder, "resources.tf.json"), JSON.stringify({ resource }));
    return "";
  });
}

/** Of a distributor's document, as its resource has them: the same names. */
function attributes({ apiVersion: _, kind: __, children: ___, ...own }: Declared): Readonly<Record<string, unknown>> {
  return own;
}

function isDeclared(document: unknown): document is Declared {
  return typeof document === "object" && document !== null && "key" in document;
}

/** A file a distributor: of one large file, Terraform would draw the difference line by line, in gigabytes. */
function byTree(folder: string, children: number, service: Service): Way {
  return byTerraform(folder, "by-tree", service, (changed) => {
    const documents = stack(join(folder, "stack"), children, changed, "by-tree").split("---\n");
    mkdirSync(join(folder, "orgs"), { recursive: true });
    for (const [index, document] of documents.entries()) writeFileSync(join(folder, `orgs/${index}.yaml`), document);
    return `
resource "allot_tree" "all" {
  files = { for one in fileset(path.module, "orgs/*.yaml") : one => file(one) }
}
`;
  });
}

/** @param resources writes what they read, and answers them */
function byTerraform(
  folder: string,
  root: string,
  { url, token }: Service,
  resources: (changed: number) => string,
): Way {
  mkdirSync(folder, { recursive: true });
  const settings = join(folder, "terraform.rc");
  const mirror = join(ROOT, "dist/provider/unpacked");
  writeFileSync(settings, `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`);
  const environment = {
    TF_CLI_CONFIG_FILE: settings,
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
    TF_HTTP_USERNAME: "allot",
    TF_HTTP_PASSWORD: token,
    ALLOT_SERVICE: url,
    ALLOT_TOKEN: token,
    ALLOT_NODE: process.execPath,
  };
  const run = (...args: string[]) =>
    measureTree(["terraform", ...args, "-no-color"], { cwd: folder, environment, exits: [0, 2] });
  const head = `terraform {
  required_providers {
    allot = { source = "${PROVIDER_SOURCE}" }
  }
  backend "http" {
    address        = "${url}/v1/terraform/state/${root}"
    lock_address   = "${url}/v1/terraform/state/${root}"
    unlock_address = "${url}/v1/terraform/state/${root}"
  }
}

provider "allot" {
  root  = "${root}"
  stack = "${root}"
}
`;
  let isInitialized = false;
  const ready = async () => {
    if (!isInitialized) await run("init");
    isInitialized = true;
  };
  return {
    declare: (changed) => writeFileSync(join(folder, "main.tf"), head + resources(changed)),
    plan: async () => {
      await ready();
      return run("plan");
    },
    apply: () => run("apply", "-auto-approve"),
  };
}
