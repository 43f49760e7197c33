/** Runs a command as a process of its own; wall time and peak memory as the operating system counted them. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Measured {
  readonly seconds: number;
  readonly peakMb: number;
  readonly stdout: string;
}

const PEAK = join(import.meta.dirname, "peak.mjs");

/** Runs Node with these arguments. Throws when it exits with something else than 0, or than one of `exits`. */
export async function measure(
  args: readonly string[],
  options: { cwd?: string; exits?: readonly number[] } = {},
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "allot-bench-"));
  const peakFile = join(folder, "peak");
  try {
    const start = performance.now();
    const child = spawn(process.execPath, ["--import", PEAK, ...args], {
      cwd: options.cwd,
      env: { ...process.env, ALLOT_BENCH_PEAK: peakFile, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const parts: Buffer[] = [];
    let size = 0;
    let stderr = "";
    child.stdout.on("data", (part: Buffer) => {
      // Large answers are read, not kept.
      size += part.length;
      if (size < 1_000_000) parts.push(part);
    });
    child.stderr.on("data", (part: Buffer) => {
      stderr += part.toString();
    });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    const seconds = (performance.now() - start) / 1000;
    if (code === null || !(options.exits ?? [0]).includes(code))
      throw new Error(
        `${args.join(" ")} exited with ${code}\n${stderr}${Buffer.concat(parts).toString().slice(0, 2000)}`,
      );
    return { seconds, peakMb: Number(readFileSync(peakFile, "utf8")) / 1024, stdout: Buffer.concat(parts).toString() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The run with the median time of several. */
export async function median(runs: number, once: () => Promise<Measured>): Promise<Measured> {
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await once());
  measured.sort((a, b) => a.seconds - b.seconds);
  const middle = measured[Math.floor(measured.length / 2)];
  if (!middle) throw new Error("nothing was measured");
  return middle;
}
