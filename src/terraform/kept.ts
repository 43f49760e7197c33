/** What travels from a plan to its apply beside the planned object, as Terraform's private bytes. */
import { randomUUID } from "node:crypto";

/** What a plan keeps beside the planned object: a nonce, and what the resource says. */
interface Kept {
  readonly nonce: string;
  readonly kept?: string | undefined;
}

const NONCE = /^[0-9a-f]{32}/;
const NONCE_LENGTH = 32;

/** Of one plan; ids of its operations are made of it (C-11). Of a UUID, since Node.js draws many of those at once. */
export function newNonce(): string {
  return randomUUID().replaceAll("-", "");
}

/** The bytes that Terraform keeps. */
export function privateOf({ nonce, kept = "" }: Kept): Buffer {
  return Buffer.from(nonce + kept);
}

/** What was kept; a nonce of its own where there is nothing. */
export function keptIn(sent: unknown): { readonly nonce: string; readonly kept?: string } {
  const text = sent instanceof Uint8Array ? Buffer.from(sent).toString("utf8") : "";
  if (!NONCE.test(text)) return { nonce: newNonce() };
  const kept = text.slice(NONCE_LENGTH);
  return { nonce: text.slice(0, NONCE_LENGTH), ...(kept !== "" && { kept }) };
}
