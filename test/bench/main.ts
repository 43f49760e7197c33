/**
 * `npm run bench [-- --stacks] [--service] [--terraform] [--provider main.ts]... [--children 1000,10000] [--runs N]`: validate, first plan, apply, plan without changes, plan of a part, export
 * and the plan of that, and plan of a 1 % change, over seeded trees, each as a whole process with its peak memory and as a ratio to its floor, measured
 * in the same run; then the service on its own (service.ts), and the same tree by Terraform (terraform.ts). Prints; asserts nothing: machines are noisy, only the ratios of one run mean something.
 */
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { builtPackage } from "../built-package.ts";
import { generate, type Layout } from "./generate.ts";
import { type Measured, measure, median } from "./measure.ts";
import { benchProvider } from "./provider.ts";
import { benchService } from "./service.ts";
import { benchTerraform } from "./terraform.ts";

const { values } = parseArgs({
  options: {
    children: { type: "string" },
    layouts: { type: "string", default: "one file,thousand files" },
    runs: { type: "string", default: "3" },
    service: { type: "boolean", default: false },
    stacks: { type: "boolean", default: false },
    terraform: { type: "boolean", default: false },
    provider: { type: "string", multiple: true },
  },
});
const runs = Number(values.runs);
const here = import.meta.dirname;
const program = join(builtPackage(), "bin/allot.js");
const floorScript = join(here, "floor.ts");

const allot = (cwd: string, ...args: string[]) => measure([program, ...args], { cwd, exits: [0, 2] });
const floor = (...args: string[]) => measure([floorScript, ...args]);
const print = (...cells: string[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(26) : cell.padStart(13))).join(""));
const row = (name: string, { seconds, peakMb }: Measured, ratio: string, aim: string) =>
  print(name, `${seconds.toFixed(2)} s`, `${peakMb.toFixed(0)} MB`, ratio, aim);
const over = (a: number, b: number, unit: string) => `${(a / b).toFixed(2)} ${unit}`;

const AIMS: Readonly<Record<number, { validate: string; plan: string; apply: string; memory: string }>> = {
  1000: { validate: "≤ 2 Y", plan: "≤ 2.5 Y", apply: "≤ 4 B", memory: "150 MB" },
  10000: { validate: "≤ 1.5 Y", plan: "≤ 2 Y", apply: "≤ 3 B", memory: "250 MB" },
  100000: { validate: "≤ 1.4 Y", plan: "≤ 1.8 Y", apply: "≤ 3 B", memory: "900 MB" },
};

async function startUp(): Promise<void> {
  const empty = await median(9, () => measure(["-e", "0"]));
  const help = await median(9, () => measure([program, "--help"]));
  console.log("\nStart-up");
  print("", "wall", "peak", "ratio", "aim");
  row("empty Node", empty, "", "");
  row("allot --help", help, over(help.seconds, empty.seconds, "Node"), "≤ 1.3 Node");
}

async function oneSize(children: number, layout: Layout): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "allot-bench-stack-"));
  try {
    const stack = generate(folder, children, layout);
    const aim = AIMS[children];
    console.log(`\n${children.toLocaleString("en")} children, ${layout}, ${(stack.bytes / 1e6).toFixed(1)} MB`);
    print("", "wall", "peak", "ratio", "aim");
    const y = await median(runs, () => floor("yaml", join(folder, "orgs")));
    const b = await median(runs, async () => {
      const database = mkdtempSync(join(tmpdir(), "allot-bench-floor-"));
      const measured = await floor("sqlite", String(children), database);
      rmSync(database, { recursive: true });
      return measured;
    });
    row("Y js-yaml, same bytes", y, "", "");
    row("B plain inserts", b, "", "");
    const validate = await median(runs, () => allot(folder, "validate"));
    row("validate", validate, over(validate.seconds, y.seconds, "Y"), aim?.validate ?? "");
    const first = await median(runs, () => {
      rmSync(join(folder, ".allot"), { recursive: true, force: true });
      return allot(folder, "plan");
    });
    row("plan, all new", first, over(first.seconds, y.seconds, "Y"), "");
    const applied = await median(runs, () => {
      rmSync(join(folder, ".allot"), { recursive: true, force: true });
      return allot(folder, "apply", "--auto-approve");
    });
    row("apply, all new", applied, over(applied.seconds, y.seconds, "Y"), "");
    const sending = applied.seconds - first.seconds;
    print("  of it after the plan", `${sending.toFixed(2)} s`, "", over(sending, b.seconds, "B"), aim?.apply ?? "");
    const unchanged = await median(runs, () => allot(folder, "plan"));
    row("plan, no changes", unchanged, over(unchanged.seconds, y.seconds, "Y"), aim?.plan ?? "");
    const exported = await median(runs, () => allot(folder, "export"));
    row("export", exported, over(exported.seconds, y.seconds, "Y"), "");
    const part = await median(runs, () => allot(folder, "plan", "--select", "pool-0/**"));
    row("plan --select", part, over(part.seconds, y.seconds, "Y"), "");
    // What is exported plans to nothing at once, or this stops.
    const folded = await median(runs, () => exportedPlan(folder));
    row("plan of the export", folded, over(folded.seconds, y.seconds, "Y"), "");
    generate(folder, children, layout, 1);
    const changed = await median(runs, () => allot(folder, "plan", "--detailed-exitcode"));
    row("plan, 1 % changed", changed, over(changed.seconds, y.seconds, "Y"), "");
    const peak = Math.max(
      ...[validate, first, applied, unchanged, part, changed, exported, folded].map(({ peakMb }) => peakMb),
    );
    print("largest peak", "", `${peak.toFixed(0)} MB`, "", aim?.memory ?? "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A plan of what `export --dir` writes, in the place of the declarations. */
async function exportedPlan(folder: string): Promise<Measured> {
  rmSync(join(folder, "exported"), { recursive: true, force: true });
  await allot(folder, "export", "--dir", "exported");
  rmSync(join(folder, "orgs"), { recursive: true });
  renameSync(join(folder, "exported"), join(folder, "orgs"));
  return measure([program, "plan", "--detailed-exitcode"], { cwd: folder, exits: [0] });
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "allot-bench-sync-"));
  const syncs = await floor("sync", folder);
  rmSync(folder, { recursive: true });
  console.log(`F: ${syncs.stdout.trim()} fdatasync of 4 KiB a second`);
  // Without a word, all of it.
  const isAll = !values.service && !values.stacks && !values.terraform && !values.provider;
  if (isAll || values.stacks) await benchStacks();
  if (isAll || values.service) await benchService();
  if (isAll || values.terraform) await benchTerraform(sizes("1000"));
  if (values.provider) await benchProvider(values.provider, Number(values.children ?? 1_000), runs);
}

function sizes(byThemselves: string): number[] {
  return (values.children ?? byThemselves).split(",").map(Number);
}

async function benchStacks(): Promise<void> {
  await startUp();
  for (const children of sizes("1000,10000,100000")) {
    for (const layout of values.layouts.split(",")) {
      if (layout === "one file" || layout === "thousand files") await oneSize(children, layout);
    }
  }
}

await main();
