/**
 * `npm test`: every check and every test, each counted as one, and as the last line how many passed and failed.
 *
 * Static checks run side by side and before the tests, so that they do not slow down what is measured in time. Nothing stops
 * at the first failure: who runs this wants to know all of it.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const bin = join(root, "node_modules/.bin");

interface Ended {
  readonly code: number;
  readonly output: string;
}

function started(command: string, args: readonly string[], { live = false, cwd = root } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const path = `${bin}:${process.env.PATH ?? ""}`;
    const child = spawn(command, args, { cwd, env: { ...process.env, PATH: path } });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

const CHECKS: readonly (readonly [name: string, script: string])[] = [
  ["formatter and linter", "check:lint"],
  ["types", "check:types"],
  ["import table", "check:imports"],
  ["freshness of generated files", "check:generated"],
];

/**
 * Other versions of Node that are to run the tour, like `22,26`. They come from the registry, so only CI asks for them; the tests
 * themselves run on the version that the project brings.
 */
const smokes = (process.env.ALLOT_SMOKE ?? "").split(",").filter((version) => version !== "");

/** Runs the tour on another Node. Outside of the project, whose own Node would be found first. */
function smoke(version: string): Promise<Ended> {
  const script = `node --version | grep -q '^v${version}[.]' && node '${join(root, "bin/allot.js")}' tour`;
  const name = `node-${process.platform}-${process.arch}@${version}`;
  return started("npm", ["exec", "--yes", `--package=${name}`, "--call", script], { cwd: tmpdir() });
}

/** What we read of vitest's JSON report. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

let passed = 0;
let failed = 0;

const checked = await Promise.all(
  CHECKS.map(async ([name, script]) => ({ name, script, ...(await started("npm", ["run", "--silent", script])) })),
);
for (const { name, script, code, output } of checked) {
  // A check that looks at nothing is not passed, whatever it says (no transpiler, and no import is seen).
  if (code === 0 && !/\b0 (modules|files)\b/.test(output)) passed += 1;
  else {
    failed += 1;
    console.log(`FAILED: ${name} (npm run ${script})\n${output.trimEnd()}\n`);
  }
}

for (const version of smokes) {
  const { code, output } = await smoke(version);
  if (code === 0) passed += 1;
  else {
    failed += 1;
    console.log(`FAILED: the tour on Node ${version}\n${output.trimEnd()}\n`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "allot-test-"));
try {
  const file = join(folder, "report.json");
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await started("vitest", ["run", ...reporters, ...process.argv.slice(2)], { live: true });
  let failedTests = 0;
  try {
    const report: TestReport = JSON.parse(readFileSync(file, "utf8"));
    // A file that cannot be loaded has no tests that could fail: it counts as one.
    const unloadable = report.testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0);
    failedTests = report.numFailedTests + unloadable.length;
    passed += report.numPassedTests;
    const left = report.numPendingTests + report.numTodoTests;
    if (left > 0) console.log(`${left} tests were left out`);
  } catch (error) {
    console.log(`vitest gave no report: ${error instanceof Error ? error.message : error}`);
    failedTests = 1;
  }
  // Errors outside of any test fail the run without failing one.
  failed += code !== 0 && failedTests === 0 ? 1 : failedTests;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
