/**
 * The token of the embedded service: made once, kept in `.allot/token`, a file that only its user can read. Made under the
 * database's write lock, so that several processes that start at once agree on one.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createToken, findCaller } from "./domain/tokens.ts";
import type { Store } from "./store/store.ts";

/** The embedded token of a folder; a new one when there is none, or the one there is not this database's. */
export async function embeddedToken(store: Store, folder: string, nowMs: number): Promise<string> {
  const file = join(folder, "token");
  const offered = readToken(file);
  if (offered !== undefined && (await store.read(() => findCaller(offered, nowMs)))) return offered;
  return store.write(function* () {
    const found = readToken(file);
    if (found !== undefined && (yield* findCaller(found, nowMs))) return found;
    const wanted = { name: "embedded", principal: "operator", role: "operator" as const, scope: null, expiresAt: null };
    const token = yield* createToken(wanted, nowMs);
    writeFileSync(`${file}.new`, `${token}\n`, { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
    return token;
  });
}

function readToken(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return undefined;
  }
}
