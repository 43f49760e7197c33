/**
 * `npm run soak [--minutes N]`: the tests of this folder, and those of Terraform's faults, again and again, each round with a seed of its own, which is printed. The
 * first round tries everything that can be counted (each system call, each request with each fault), those after it much by
 * chance. Ends by itself after the round in which the time is over; the last line says how it went. All of it stays on this
 * machine. A round that fails is repeated by `ALLOT_FAULTS=many ALLOT_SEED=n npx vitest run test/faults test/terraform/faults`.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

const ROOT = join(import.meta.dirname, "../..");
const { values } = parseArgs({ options: { minutes: { type: "string", default: "30" } } });
const minutes = Number(values.minutes);
if (!(minutes > 0 && minutes <= 24 * 60)) throw new Error("--minutes is a number from 0 to 1440");

function round(thoroughness: string, seed: number): Promise<boolean> {
  const tests = spawn(
    join(ROOT, "node_modules/.bin/vitest"),
    ["run", "test/faults", "test/terraform/faults", "--reporter=verbose"],
    {
      cwd: ROOT,
      env: { ...process.env, ALLOT_FAULTS: thoroughness, ALLOT_SEED: String(seed) },
      stdio: "inherit",
    },
  );
  return new Promise((resolve) => tests.on("close", (code) => resolve(code === 0)));
}

const endMs = Date.now() + minutes * 60_000;
const failed: number[] = [];
let rounds = 0;
do {
  const seed = Math.floor(Math.random() * 1_000_000);
  const thoroughness = rounds === 0 ? "all" : "many";
  console.log(`round ${rounds + 1} (${thoroughness}), seed ${seed}`);
  if (!(await round(thoroughness, seed))) failed.push(seed);
  rounds += 1;
} while (Date.now() < endMs);

process.exitCode = failed.length === 0 ? 0 : 1;
console.log(`${rounds} rounds, ${failed.length} failed${failed.length > 0 ? `: seeds ${failed.join(", ")}` : ""}`);
