/**
 * A command with all that it starts, measured from outside, by /proc: wall time, the most memory that all of it had at one moment, and the processor
 * time of each program. What ends between two looks, 25 ms apart, is counted up to the look before.
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface MeasuredTree {
  readonly seconds: number;
  /** Of all processes together, at the worst moment. */
  readonly peakMb: number;
  /** Processor time, user and system, by name of program. */
  readonly cpuSeconds: ReadonlyMap<string, number>;
  readonly output: string;
}

const LOOK_MS = 25;
/** USER_HZ, which is the same everywhere that Node runs on Linux. */
const TICKS_PER_SECOND = 100;

/** Runs a command. @throws Error where it ends with another code than 0 or one of `exits` */
export async function measureTree(
  [command = "", ...args]: readonly string[],
  options: { cwd: string; environment?: Readonly<Record<string, string>>; exits?: readonly number[] },
): Promise<MeasuredTree> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, NO_COLOR: "1", ...options.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-100_000);
    });
  let peakKb = 0;
  const ticks = new Map<number, { readonly name: string; readonly ticks: number }>();
  const looking = setInterval(() => {
    const all = treeOf(child.pid ?? 0);
    peakKb = Math.max(
      peakKb,
      all.reduce((sum, { rssKb }) => sum + rssKb, 0),
    );
    for (const one of all) ticks.set(one.pid, one);
  }, LOOK_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", (error) => reject(new Error(`${command} is missing on this machine: ${error.message}`)));
    child.on("close", resolve);
  });
  clearInterval(looking);
  const seconds = (performance.now() - start) / 1000;
  if (code === null || !(options.exits ?? [0]).includes(code))
    throw new Error(`${command} ${args.join(" ")} ended with ${code}\n${output.slice(-4000)}`);
  const cpuSeconds = new Map<string, number>();
  for (const one of ticks.values())
    cpuSeconds.set(one.name, (cpuSeconds.get(one.name) ?? 0) + one.ticks / TICKS_PER_SECOND);
  return { seconds, peakMb: peakKb / 1024, cpuSeconds, output };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly ticks: number;
  readonly rssKb: number;
}

/** A process and all below it. */
function treeOf(root: number): readonly Process[] {
  const all = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? seen(Number(name)) : []));
  const inside = new Set([root]);
  for (let before = 0; before !== inside.size; ) {
    before = inside.size;
    for (const one of all) if (inside.has(one.parent)) inside.add(one.pid);
  }
  return all.filter(({ pid }) => inside.has(pid));
}

function seen(pid: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = stat.lastIndexOf(")");
    const fields = stat.slice(end + 2).split(" ");
    const [parent, user, system, pages] = [1, 11, 12, 21].map((at) => Number(fields[at]));
    if (parent === undefined || user === undefined || system === undefined || pages === undefined) return [];
    const name = stat.slice(stat.indexOf("(") + 1, end);
    return [{ pid, parent, name, ticks: user + system, rssKb: pages * 4 }];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
