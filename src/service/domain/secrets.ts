/** Single-use secrets of links in mails: 256 random bits, of which the database keeps the hash. */
import { hash, randomBytes } from "node:crypto";

const SECRET = /^[A-Za-z0-9_-]{43}$/;

export interface NewSecret {
  readonly secret: string;
  /** SHA-256, hex. */
  readonly hash: string;
}

export function newSecret(): NewSecret {
  const secret = randomBytes(32).toString("base64url");
  return { secret, hash: hash("sha256", secret) };
}

/** The hash of a secret as it came; undefined where it is none of ours. */
export function hashOfSecret(secret: string): string | undefined {
  return SECRET.test(secret) ? hash("sha256", secret) : undefined;
}
