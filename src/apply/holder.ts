/**
 * Who holds a lock, as a process says it of itself, and whether such a process is still there. Only a process on the same
 * machine can tell: elsewhere a holder is alive until its lease ends.
 *
 * A machine is its boot and the namespace that its process ids are of: ids mean nothing outside of both. A process is its id
 * and when it started: ids are used again.
 */
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import type { Holder } from "../wire/generated/wire.ts";

/** This process as the holder of a lock. */
export function thisHolder(work: Pick<Holder, "command" | "run" | "runUrl">): Holder {
  const { command, run, runUrl } = work;
  return { host: thisHost(), hostname: hostname() || "unnamed", process: thisProcess(), command, run, runUrl };
}

/** Whether the process of a holder ran on this machine and has ended. False where that is not certain. */
export function isGone(holder: Pick<Holder, "host" | "process">): boolean {
  const [pid, started] = /^(\d+) (\d+)$/.exec(holder.process ?? "")?.slice(1) ?? [];
  if (holder.host === null || holder.host !== thisHost() || pid === undefined) return false;
  if (!isThere(Number(pid))) return true;
  const found = statOf(pid);
  // Another has its id, or it is dead and nobody has asked yet how it ended.
  return found !== undefined && (found.started !== started || found.state === "Z" || found.state === "X");
}

function thisHost(): string | null {
  const boot = read("/proc/sys/kernel/random/boot_id");
  try {
    return boot === undefined ? null : `${boot.trim()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return null;
  }
}

function thisProcess(): string | null {
  const found = statOf("self");
  return found ? `${process.pid} ${found.started}` : null;
}

/** Asked of the system, not of /proc, which may hide the processes of others. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

/** State and start of a process (proc_pid_stat(5), fields 3 and 22), where they can be read. */
function statOf(pid: string): { state: string; started: string } | undefined {
  // The second field, a name in brackets, may have spaces and brackets of its own.
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, "")
    .split(" ");
  const [state, started] = [fields?.[0], fields?.[19]];
  return state === undefined || started === undefined ? undefined : { state, started };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
