/**
 * What is kept sealed: compressed, and encrypted with a key that is not in the database (AES-256-GCM). What it is about is bound into the
 * seal, so that whoever can write in the database cannot put one in the place of another.
 */
import { createCipheriv, createDecipheriv, hash, hkdfSync, randomBytes } from "node:crypto";

/** A key of the service. */
export interface SealKey {
  /** Says which key it is, and nothing of it. */
  readonly id: string;
  readonly secret: Buffer;
}

/** The first one seals; the others still open what was sealed before. */
export type SealKeys = readonly [SealKey, ...SealKey[]];

/** Where keys are got from when they are needed. @throws Error where they cannot be */
export type Keys = () => SealKeys;

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SECRET_BYTES = 32;

/** A new secret, as a key file has it. */
export function newKeyText(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** The key of a line of a key file; undefined where it is none. */
export function keyOf(text: string): SealKey | undefined {
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) return undefined;
  const given = Buffer.from(text, "base64url");
  // Keys of their own for each purpose: what is done with one says nothing of another.
  const secret = Buffer.from(hkdfSync("sha256", given, "", "allot terraform states", SECRET_BYTES));
  return { id: hash("sha256", Buffer.concat([Buffer.from("id"), secret]), "hex").slice(0, 12), secret };
}

/** Seals bytes about something. */
export function sealed(bytes: Buffer, about: string, { secret }: SealKey): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, secret, nonce).setAAD(Buffer.from(about));
  const hidden = [cipher.update(bytes), cipher.final()];
  return Buffer.concat([nonce, ...hidden, cipher.getAuthTag()]).toString("base64");
}

/** The bytes that were sealed; undefined where they were changed since, or are about something else. */
export function opened(text: string, about: string, { secret }: SealKey): Buffer | undefined {
  const all = Buffer.from(text, "base64");
  const end = all.length - TAG_BYTES;
  if (end < NONCE_BYTES) return undefined;
  const decipher = createDecipheriv(ALGORITHM, secret, all.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(about));
  decipher.setAuthTag(all.subarray(end));
  const bytes = decipher.update(all.subarray(NONCE_BYTES, end));
  try {
    return Buffer.concat([bytes, decipher.final()]);
  } catch {
    return undefined;
  }
}
