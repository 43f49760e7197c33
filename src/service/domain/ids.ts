/**
 * Ids that the service gives: opaque, but beginning with the time, so that what is made together lies together in the
 * database's indexes.
 */
import { randomBytes, randomInt } from "node:crypto";

const POOL_BYTES = 4096;
let pool = randomBytes(POOL_BYTES);
let at = 0;

/** An id of 23 characters: 45 bits of time and 64 random ones, in base 32. */
export function newId(nowMs: number): string {
  if (at === POOL_BYTES) {
    pool = randomBytes(POOL_BYTES);
    at = 0;
  }
  const [high, low] = [pool.readUInt32LE(at), pool.readUInt32LE(at + 4)];
  at += 8;
  return nowMs.toString(32).padStart(9, "0") + high.toString(32).padStart(7, "0") + low.toString(32).padStart(7, "0");
}

/** The number that a tree has inside the database; random, so that trees can be made in several places. */
export function newTreeNumber(): number {
  return randomInt(1, 2 ** 47);
}

/** Says of a tree that it is this one, and not another of the same name: 128 random bits. */
export function newLineage(): string {
  return randomBytes(16).toString("hex");
}
