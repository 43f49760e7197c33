/**
 * The first token of a service that stands alone: made when there is none at all, under a key that can be there only once, so
 * that of several instances which start together one makes it. It is shown once, or written into a file for its user only.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createToken } from "./domain/tokens.ts";
import { NotStarted } from "./http/address.ts";
import { queryOne, type Transaction } from "./store/statement.ts";
import type { Store } from "./store/store.ts";

/** What the unique column `request` says of it. */
const ONLY_ONE = "first operator token";
const TOKEN_FILE = /^allot_[A-Za-z0-9_-]{43}\s*$/;

export interface FirstToken {
  readonly store: Store;
  readonly nowMs: number;
  /** Where to write it; without, it is answered. */
  readonly file: string | undefined;
}

/** Makes the operator's first token, where there is none of any kind, and answers it. @throws NotStarted */
export async function firstOperatorToken({ store, nowMs, file }: FirstToken): Promise<string | undefined> {
  if (file === undefined) return store.write(() => makeFirst(nowMs, () => undefined));
  assertToken(file);
  // Written before the commit, so that what cannot be written down is not made; in its place after it, as the transaction may
  // yet be begun again and find that another instance was faster.
  const pending = `${file}.${process.pid}.new`;
  try {
    const token = await store.write(() =>
      makeFirst(nowMs, (made) => {
        if (existsSync(file))
          throw new NotStarted(
            `${file} holds the token of another service, and perhaps the only copy of it: name another file, or move it away`,
          );
        writeFileSync(pending, `${made}\n`, { mode: 0o600, flush: true });
      }),
    );
    if (token !== undefined) renameSync(pending, file);
    return token;
  } finally {
    rmSync(pending, { force: true });
  }
}

function* makeFirst(nowMs: number, keep: (token: string) => void): Transaction<string | undefined> {
  if (yield* queryOne("SELECT id FROM tokens LIMIT 1")) return undefined;
  const wanted = { name: "first", principal: "operator", role: "operator" as const, scope: null, expiresAt: null };
  const token = yield* createToken(wanted, nowMs);
  // Whoever made one at the same time has the same key: this transaction is begun again, and finds that one.
  yield* queryOne("UPDATE tokens SET request = $1 RETURNING id", ONLY_ONE);
  keep(token);
  return token;
}

/** Whatever else is in a file of that name, it was not meant. */
function assertToken(file: string): void {
  if (existsSync(file) && !TOKEN_FILE.test(readFileSync(file, "utf8")))
    throw new NotStarted(`${file} is there and holds no token; the operator's is not written over it`);
}
