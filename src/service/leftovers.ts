/**
 * Sockets of services that were killed: their folders stay behind, since nothing of a killed process runs. The next start
 * removes those on which nobody answers; it asks rather than trusts process ids, which another container may share a folder but
 * not a table of.
 */
import { readdirSync, rmSync, statSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";

/** What the names of such folders begin with. */
export const SOCKET_FOLDER = "allot-service-";

/**
 * How old a folder is before it is asked at all, in milliseconds. Between the system calls that make a socket and those that listen on it,
 * a service that is only starting refuses as a dead one does.
 */
const SETTLED_MS = 60_000;

/** Removes old folders in `parent` that belong to this user and whose socket refuses. Never throws; answers how many. */
export async function removeLeftovers(parent: string, nowMs = Date.now()): Promise<number> {
  let removed = 0;
  for (const folder of leftoversIn(parent, nowMs)) {
    if (!(await refuses(folder))) continue;
    rmSync(folder, { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}

function leftoversIn(parent: string, nowMs: number): string[] {
  try {
    return readdirSync(parent)
      .filter((name) => name.startsWith(SOCKET_FOLDER))
      .map((name) => join(parent, name))
      .filter((folder) => {
        const found = statSync(folder, { throwIfNoEntry: false });
        return found?.uid === process.getuid?.() && nowMs - (found?.mtimeMs ?? nowMs) >= SETTLED_MS;
      });
  } catch {
    return [];
  }
}

/** Whether the folder has a socket on which nobody listens. One that is just being made has none yet, and is left alone. */
function refuses(folder: string): Promise<boolean> {
  let socket: string | undefined;
  try {
    socket = readdirSync(folder).find((name) => name.endsWith(".sock"));
  } catch {
    // Gone meanwhile.
  }
  if (socket === undefined) return Promise.resolve(false);
  const path = join(folder, socket);
  return new Promise((resolve) => {
    const attempt = connect({ path });
    attempt.unref();
    attempt.once("connect", () => {
      attempt.destroy();
      resolve(false);
    });
    attempt.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "ECONNREFUSED"));
  });
}
