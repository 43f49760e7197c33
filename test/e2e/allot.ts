/** Runs the program as people do: as a process, in a folder. Not a test itself. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { Ajv2020 } from "ajv/dist/2020.js";
import { onTestFinished } from "vitest";
import { PROGRAM } from "../program.ts";

const ROOT = join(import.meta.dirname, "../..");

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  /** But for how far the work was. */
  readonly stderr: string;
}

interface Options {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What runs it, such as strace with its options. */
  readonly under?: readonly string[];
  /** File that is run. @default PROGRAM */
  readonly program?: string;
}

/** A process that runs, and its end. */
export interface Running {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  readonly ended: Promise<Ended>;
}

/** Starts `allot`. Its input is not a terminal. */
export function starting(args: readonly string[], { folder, environment, ...options }: Options): Running {
  const { under = [], program = PROGRAM } = options;
  const [command = "", ...others] = [...under, process.execPath, program, ...args];
  const child = spawn(command, others, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr: besidesProgress(stderr) }));
  });
  return { process: child, ended };
}

/** Runs `allot` to its end. */
export function allot(args: readonly string[], options: Options): Promise<Ended> {
  return starting(args, options).ended;
}

/** What was said on standard error but for how far the work was, which a slow machine is told more of. */
function besidesProgress(stderr: string): string {
  return stderr.replaceAll(/^(?:.* …|[\d,]+ of [\d,]+ operations.*)\n(?: {2}.*\n)*/gm, "");
}

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "allot-e2e-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the RLC example, or a stack with these files. */
export function temporaryStack(files?: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  cpSync(join(ROOT, "examples/first-tree"), folder, { recursive: true, filter: (path) => !path.includes(".allot") });
  for (const [file, text] of Object.entries(files ?? {})) writeFileSync(join(folder, file), text);
  return folder;
}

/** Replaces one text of a file by another; it must be there. */
export function edit(folder: string, file: string, before: string, after: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
  writeFileSync(path, text.replace(before, after));
}

/** Gives a child of the RLC example other credits. */
export function giveCredits(folder: string, key: string, credits: number): void {
  const path = join(folder, "orgs/rlc.yaml");
  const text = readFileSync(path, "utf8");
  const at = text.indexOf("credits: ", text.indexOf(`\n  ${key}:`));
  writeFileSync(path, text.slice(0, at) + text.slice(at).replace(/^credits: \d+/, `credits: ${credits}`));
}

/** The schemas of what commands print. */
export type Printed =
  | "backup"
  | "caller"
  | "computers"
  | "drift"
  | "erasure"
  | "explanation"
  | "formatting"
  | "graph"
  | "history"
  | "invitation-answered"
  | "invoices"
  | "lock-released"
  | "list-import"
  | "locks"
  | "mail"
  | "opened"
  | "opening"
  | "opening-balances"
  | "outbox"
  | "account-import"
  | "accounts"
  | "sub-accounts"
  | "plan"
  | "posted"
  | "report"
  | "reviewed"
  | "terraform-state-history"
  | "terraform-states"
  | "token-created"
  | "tokens"
  | "transfer-answered"
  | "tree"
  | "tree-report"
  | "validation"
  | "verification";

/** Parses a document and checks it against its schema in schemas/. */
export function documentOf<Document>(name: Printed, text: string): Document {
  const ajv = new Ajv2020({ strict: false });
  const validate = ajv.compile<Document>(JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), "utf8")));
  const document: unknown = JSON.parse(text);
  if (validate(document)) return document;
  throw new Error(`not a ${name}: ${ajv.errorsText(validate.errors)}`);
}
