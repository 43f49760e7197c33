/**
 * A disk that can be full: a small tmpfs in a mount namespace of its own, which a process holds open, so that nothing stays mounted
 * whatever becomes of the test. Needs no root where user namespaces are allowed; where neither is, it says what is missing.
 *
 * Rejected: a limit on the size of files (EFBIG is another error than ENOSPC, and SQLite takes another way); a loop device (root).
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

export interface SmallDisk {
  /** What runs a program so that it sees the disk. */
  readonly under: readonly string[];
  /** The disk as this process sees it. */
  readonly path: string;
  /** Fills it, all but so many KiB. */
  fill(leaveKib: number): void;
  /** Takes away what it was filled with. */
  free(): void;
}

/** Mounts a disk of 64 MiB on a folder of a stack, in which programs are then run; it goes away with the test. */
export async function smallDisk(folder: string): Promise<SmallDisk> {
  const isRoot = process.getuid?.() === 0;
  const namespaces = ["--mount", ...(isRoot ? [] : ["--user", "--map-root-user"])];
  const script = 'mount -t tmpfs -o size=64m,mode=700 none "$1" && echo mounted && exec cat';
  const holder = spawn("unshare", [...namespaces, "sh", "-c", script, "sh", folder], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  let complaint = "";
  holder.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  holder.on("error", (error) => {
    complaint += error.message;
  });
  const ended = once(holder, "close");
  onTestFinished(async () => {
    holder.stdin.end();
    await ended;
  });
  const isMounted = await Promise.race([once(holder.stdout, "data").then(() => true), ended.then(() => false)]);
  if (!isMounted || holder.pid === undefined)
    throw new Error(
      `a small tmpfs cannot be mounted: root, or user namespaces, are missing here (${complaint.trim()})`,
    );
  const entering = ["-t", String(holder.pid), "--mount", ...(isRoot ? [] : ["--user", "--preserve-credentials"])];
  const path = `/proc/${holder.pid}/root${folder}`;
  const ballast = join(path, "ballast");
  return {
    under: ["nsenter", ...entering, `--wdns=${dirname(folder)}`, "--"],
    path,
    fill(leaveKib) {
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - leaveKib * 1024));
    },
    free: () => rmSync(ballast),
  };
}
