/** What the commands that speak to a forge share: which forge, what to post, of which stack. */
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { connectForge, type Forge, type Place, type Posted, placeIn } from "../forge/index.ts";
import { json, type PostedDocument, postedText } from "../render/index.ts";
import { loadStack } from "../workflow/index.ts";
import type { Context } from "./definition.ts";
import { Failure } from "./failure.ts";
import { runUrl } from "./run-url.ts";
import { stackFolder } from "./stack.ts";

/** The forge of this run. @throws ForgeFault */
export async function forgeOf({ environment }: Context): Promise<{ readonly place: Place; readonly forge: Forge }> {
  const place = placeIn(environment);
  return { place, forge: await connectForge(place) };
}

/** Name of the stack, which what is posted is marked with; only `allot.yaml` is read. @throws Failure */
export async function stackName(context: Context): Promise<string> {
  const { config, problems } = await loadStack(stackFolder(context));
  if (!config) throw new Failure(problems);
  return config.name;
}

/** Text from a file. @throws Failure for what is none */
export function textOf({ folder }: Context, file: string): string {
  const opened = openSync(resolve(folder, file), "r");
  try {
    if (!fstatSync(opened).isFile()) throw Failure.of("file_unusable", `${file} is no file of text`);
    const text = readFileSync(opened, "utf8");
    if (text.trim() === "") throw Failure.of("file_unusable", `${file} is empty: there is nothing to post`);
    return text;
  } finally {
    closeSync(opened);
  }
}

/** A positive number from an option. @throws Failure */
export function numberOf(option: string, text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw Failure.of("usage", `${option} ${text}: a number, from 1`);
}

/** Says what was posted. */
export async function show({ terminal, format }: Context, what: string, posted: Posted): Promise<void> {
  const document: PostedDocument = { formatVersion: 1, ...posted, problems: [] };
  await terminal.write(format === "json" ? json(document) : postedText(what, document, terminal.layout));
}

/** ` by RUN`, where the run has an address. */
export function byRun({ environment }: Context): string {
  const url = runUrl(environment);
  return url === null ? "" : ` by ${url}`;
}
