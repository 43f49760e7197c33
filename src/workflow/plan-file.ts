/**
 * A plan in a file, to be applied later: the JSON plan plus a seal. Written whole or not at all, and on disk when the call
 * returns; read within limits, and only as what was written.
 *
 * The seal is no signature: who can write the file can seal another. It tells that a file is the plan that was looked at, and
 * not one that was cut short, merged or edited.
 */
import { createHash, randomBytes } from "node:crypto";
import { closeSync, fstatSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Plan } from "../plan/index.ts";
import type { Plan as PlanDocument } from "../wire/generated/plan.ts";
import { planOf } from "./document.ts";

/** A document as JSON text, in pieces. */
export type Print = (document: object) => Iterable<string>;

/** A plan from a file: as data, and as the document. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly document: PlanDocument;
}

/** 100,000 operations take 60 MiB. */
const MAX_BYTES = 384 * 1024 * 1024;
const CHUNK = 65_536;

/** The document with its seal. */
export function sealed(document: PlanDocument): PlanDocument {
  return { ...document, seal: sealOf(document) };
}

/**
 * SHA-256, hex, over the document without its seal: for each field, by name, a line with the name, then a line of JSON for
 * the value, or for each element of a list. Keys inside of those stand as they do in the file: sorting them costs five times
 * as much, with every apply.
 */
export function sealOf(document: PlanDocument): string {
  const hash = createHash("sha256");
  for (const [field, value] of Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (field === "seal") continue;
    hash.update(`${field}\n`);
    for (const element of Array.isArray(value) ? value : [value]) hash.update(`${JSON.stringify(element)}\n`);
  }
  return hash.digest("hex");
}

/** Writes a file that only its owner reads: whole, synced, or not at all. @throws what the file system says */
export function writePlanFile(path: string, document: PlanDocument, print: Print): void {
  const passing = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  const file = openSync(passing, "wx", 0o600);
  try {
    try {
      let chunk = "";
      for (const piece of print(document)) {
        chunk += piece;
        if (chunk.length < CHUNK) continue;
        writeWhole(file, chunk);
        chunk = "";
      }
      writeWhole(file, chunk);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(passing, path);
  } catch (error) {
    rmSync(passing, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Makes the names in a folder last. */
export function syncFolder(folder: string): void {
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Reads a plan that was saved, or says what is wrong with the file. @throws what the file system says */
export async function readPlanFile(path: string): Promise<ReadPlan | Problem> {
  const parsed = parsedFile(path);
  return "code" in parsed ? parsed : planFrom(parsed.document, path);
}

/** What is in a file of JSON, or why it is none. @throws what the file system says */
export function parsedFile(path: string): { readonly document: unknown } | Problem {
  const text = textOf(path);
  if (text === undefined) return damaged(`${path} is no saved plan: it is not a file of text`);
  try {
    return { document: JSON.parse(text) };
  } catch {
    return damaged(`${path} is no saved plan, or was cut short: it is not JSON`);
  }
}

/** The plan that a document is, or why it is none that could be applied. `path` is for words only. */
export async function planFrom(document: unknown, path: string): Promise<ReadPlan | Problem> {
  const version = typeof document === "object" && document !== null && Reflect.get(document, "formatVersion");
  if (typeof version === "number" && version > 1)
    return wrong("plan_too_new", `${path} was saved by a newer allot (format ${version}): apply it with that one`);
  const { isPlan, planMisfit } = await import("../wire/validate-plan.ts");
  if (!isPlan(document)) {
    const { field, message } = planMisfit();
    return damaged(`${path} is no saved plan: ${field === "" ? "" : `${field}: `}${message}`);
  }
  if (document.seal === undefined) return damaged(`${path} has no seal: save a plan with \`allot plan --out FILE\``);
  if (document.seal !== sealOf(document))
    return damaged(`${path} is not as it was saved: its seal does not fit. Plan again`);
  if (document.problems.length > 0) return damaged(`${path} is a plan with problems, which nobody applies`);
  const plan = await planOf(document);
  return "problem" in plan ? damaged(`${path}: ${plan.problem}`) : { plan, document };
}

/** Undefined for what is no file of text, or too large to be a plan. */
function textOf(path: string): string | undefined {
  const file = openSync(path, "r");
  try {
    const stat = fstatSync(file);
    return stat.isFile() && stat.size <= MAX_BYTES ? readFileSync(file, "utf8") : undefined;
  } finally {
    closeSync(file);
  }
}

function damaged(message: string): Problem {
  return wrong("plan_damaged", message);
}

function wrong(code: string, message: string): Problem {
  return { code, rule: null, address: null, message, places: [] };
}
