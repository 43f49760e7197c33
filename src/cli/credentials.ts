/**
 * The tokens that `allot login` keeps: one for each service, in a file that only its user can read. A file that others can
 * read is not used: what is in it may be known to them.
 *
 * Rejected: the keyring of the system; there is none on most machines where this runs without a desktop.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { serviceOrigin } from "../client/index.ts";
import { makeFolder } from "../workflow/index.ts";
import { Failure } from "./failure.ts";

const FORMAT = 1;

export class Credentials {
  /** Path of the file. */
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Where the user's are (XDG Base Directory Specification: a path that is not absolute does not count). */
  static of({ XDG_CONFIG_HOME, HOME }: NodeJS.ProcessEnv): Credentials {
    const config =
      XDG_CONFIG_HOME && isAbsolute(XDG_CONFIG_HOME) ? XDG_CONFIG_HOME : join(HOME || homedir(), ".config");
    return new Credentials(join(config, "allot", "credentials.json"));
  }

  /** The token that is kept for a service. @throws Failure where the file is open to others, or is none of ours */
  tokenFor(url: string): string | undefined {
    return this.#read().get(serviceOrigin(url));
  }

  /** Keeps a token, in the place of the one before. @throws Failure */
  keep(url: string, token: string): void {
    this.#write(this.#read().set(serviceOrigin(url), token));
  }

  /** Forgets the token of a service; answers whether there was one. @throws Failure */
  forget(url: string): boolean {
    const tokens = this.#read();
    if (!tokens.delete(serviceOrigin(url))) return false;
    this.#write(tokens);
    return true;
  }

  #read(): Map<string, string> {
    let text: string;
    try {
      assertPrivate(dirname(this.file), 0o022, "700");
      assertPrivate(this.file, 0o077, "600");
      text = readFileSync(this.file, "utf8");
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
      throw error;
    }
    const tokens = tokensIn(text);
    if (tokens) return tokens;
    throw Failure.of(
      "credentials_malformed",
      `${this.file} is not what \`allot login\` writes; remove it and log in again`,
    );
  }

  /** Whole or not at all: written beside it, synced, and put in its place. */
  #write(tokens: ReadonlyMap<string, string>): void {
    const services = Object.fromEntries([...tokens].map(([origin, token]) => [origin, { token }]));
    const written = `${this.file}.${process.pid}.new`;
    makeFolder(dirname(this.file), 0o700);
    rmSync(written, { force: true });
    const descriptor = openSync(written, "wx", 0o600);
    try {
      writeSync(descriptor, `${JSON.stringify({ formatVersion: FORMAT, services }, null, 2)}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(written, this.file);
  }
}

/** @throws Failure where others have rights that they must not have; Windows has no such rights */
function assertPrivate(path: string, forbidden: number, right: string): void {
  if (process.platform === "win32" || (statSync(path).mode & forbidden) === 0) return;
  throw Failure.of(
    "credentials_open",
    `others on this machine have access to ${path}: run \`chmod ${right} ${path}\`, and make new tokens if others may have read these`,
  );
}

function tokensIn(text: string): Map<string, string> | undefined {
  const document = parsed(text);
  if (!isRecord(document) || document.formatVersion !== FORMAT || !isRecord(document.services)) return undefined;
  const tokens = new Map<string, string>();
  for (const [origin, kept] of Object.entries(document.services)) {
    if (!isRecord(kept) || typeof kept.token !== "string") return undefined;
    tokens.set(origin, kept.token);
  }
  return tokens;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
