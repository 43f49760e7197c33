/**
 * Runs a program under strace, which notes its system calls and disturbs one of them: kills the process as it makes the call, or
 * has the call fail. Debian's strace; without it the tests that need it fail, and say so.
 *
 * Calls are counted of each name and each thread. SQLite makes all of its calls from the one thread that the service runs in.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Calls by which a database or a file reaches the disk, or changes its name. */
export const TRACED = [
  ...["pwrite64", "fsync", "fdatasync", "ftruncate"],
  ...["rename", "renameat", "renameat2", "unlink", "unlinkat", "link"],
] as const;

/** One call, as strace noted it. */
export interface Call {
  readonly name: string;
  /** Its number among the calls of that name in its thread, from 1: what an injection names it by. */
  readonly number: number;
  /** What it was about: a path, as strace shows it. */
  readonly path: string;
  /** Whether it was disturbed. */
  readonly injected: boolean;
}

/** What is done to a call; `from` also to all that follow. */
export interface Injection {
  readonly call: Pick<Call, "name" | "number">;
  readonly effect: "signal=KILL" | "error=EIO" | "error=ENOSPC";
  readonly lasting?: true;
}

/** The beginning of a command line that runs a program under strace, with its notes in `log`. */
export function tracing(log: string, injection?: Injection): string[] {
  const found = spawnSync("strace", ["-V"]);
  if (found.status !== 0) throw new Error("strace is missing: apt-get install strace");
  const inject = injection
    ? [
        "-e",
        `inject=${injection.call.name}:${injection.effect}:when=${injection.call.number}${injection.lasting ? "+" : ""}`,
      ]
    : [];
  // With a filter the process is stopped at these calls only, in half the time; but strace 6.1 then loses signals.
  const filter = injection?.effect === "signal=KILL" ? [] : ["--seccomp-bpf"];
  // -D: the program stays our own child, whose signals and end are its own; -y: with paths.
  return ["strace", "-D", "-f", "-y", "-s", "0", ...filter, "-o", log, "-e", `trace=${TRACED.join(",")}`, ...inject];
}

/** The calls of a log. */
export function callsOf(log: string): Call[] {
  const counts = new Map<string, number>();
  const calls: Call[] = [];
  for (const line of readFileSync(log, "utf8").split("\n")) {
    const [, thread, name, path] = /^(\d+) +(\w+)\((?:\d+<|(?:AT_FDCWD\S*, )?")?([^>"]*)/.exec(line) ?? [];
    if (thread === undefined || name === undefined || path === undefined) continue;
    const of = `${thread} ${name}`;
    const number = (counts.get(of) ?? 0) + 1;
    counts.set(of, number);
    calls.push({ name, number, path, injected: line.includes("(INJECTED)") });
  }
  return calls;
}

/** Whether the process was killed. What strace itself ends with depends on which thread it saw last. */
export function wasKilled(log: string): boolean {
  return readFileSync(log, "utf8").includes("+++ killed by SIGKILL +++");
}
