/** What a command file gives to the program: its options for commander, and what to run. */
import { type Command, Option } from "commander";
import type { Client } from "../client/index.ts";
import type { Problem } from "../model/problem.ts";
import type { Exit } from "./exit.ts";
import type { Interrupts } from "./interrupts.ts";
import type { Terminal } from "./terminal.ts";

/** Formats that CI systems show on lines of files. */
export const ANNOTATION_FORMATS = ["github", "gitlab", "sarif", "junit"] as const;
export type AnnotationFormat = (typeof ANNOTATION_FORMATS)[number];

/** Formats that draw. */
export const DIAGRAM_FORMATS = ["mermaid", "dot"] as const;
export type DiagramFormat = (typeof DIAGRAM_FORMATS)[number];

/** How results are printed, wherever that makes sense (reconciler.md). */
export const FORMATS = ["text", "json", "markdown", "html", "svg", ...ANNOTATION_FORMATS, ...DIAGRAM_FORMATS] as const;
export type Format = (typeof FORMATS)[number];

/** The format that was asked for, of those that a command knows: commander has refused all others. */
export function among<Known extends Format>(known: readonly Known[], asked: Format): Known {
  const format = known.find((one) => one === asked);
  if (format === undefined) throw new Error(`a command was run with --format ${asked}, which it does not know`);
  return format;
}

/** Where a command runs: all that it may know of the process. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly interrupts: Interrupts;
  readonly environment: NodeJS.ProcessEnv;
  /** The current folder. */
  readonly folder: string;
  /**
   * Starts the service of the stack in a folder, where it has its own, and connects to it. `now` is an RFC 3339 time at which its
   * clock stands still; else it is ALLOT_NOW, or the system's.
   */
  readonly connect: (stackFolder: string, now?: string) => Promise<Client>;
}

/** Surroundings, and the options that commands share. */
export interface Context extends Surroundings {
  readonly format: Format;
  /** `--stack`, where it was given. */
  readonly stack: string | undefined;
  /** `--artifact-url`, where it was given. */
  readonly artifactUrl?: string | undefined;
  /** Runs another command line, for a command that shows others. */
  readonly execute: (args: readonly string[], surroundings: Surroundings) => Promise<Exit>;
}

/** Runs what a command does; what it answers is the exit code. */
type Work = (context: Context) => Promise<Exit>;

/** `failed` shapes the document that is printed where the work fails with `--format json`. */
export type Act = (work: Work, failed?: (problems: readonly Problem[]) => object) => Promise<void>;

/** Adds arguments, options and an action to a command. */
export type Definition = (command: Command, act: Act) => void;

/** Formats of commands that answer with a document of their own. */
export const USUAL_FORMATS = ["text", "json"] as const;

/** The options that most commands share. `format` names the formats that a command knows; `true` is text and JSON. */
export function sharedOptions(command: Command, options: { readonly format: boolean | readonly Format[] }): void {
  command.option("--stack <dir>", "folder of the stack (default: this one, or the nearest above with an allot.yaml)");
  if (options.format === false) return;
  const formats = options.format === true ? USUAL_FORMATS : options.format;
  command.addOption(new Option("--format <format>", "how to print").choices([...formats]).default("text"));
}

/** `--artifact-url`, of commands whose Markdown links to all of it. */
export function artifactOption(command: Command): void {
  command.option("--artifact-url <url>", "with --format markdown: where all of it is, to link to");
}

/** `--allow`, of `plan` and `apply`: can be given several times. */
export function allowOption(command: Command): void {
  const option = new Option("--allow <guarded>", "let through what a guard stops, by name; repeatable");
  const collected = (value: string, before: readonly string[]) => [...before, value];
  command.addOption(option.argParser(collected).default([], "nothing"));
}

/** `--select`, of what shows or makes changes: can be given several times. */
export function selectOption(command: Command): void {
  const option = new Option(
    "--select <selector>",
    "only this, and what it needs: cd, emea/**, op=credits.*, !lg; repeatable",
  );
  const collected = (value: string, before: readonly string[]) => [...before, value];
  command.addOption(option.argParser(collected).default([], "everything"));
}

/** Help after the options: what one would type, and what that does. */
export function examples(command: Command, lines: readonly (readonly [typed: string, does: string])[]): void {
  const text = lines.map(([typed, does]) => `  $ ${typed}\n      ${does}`).join("\n");
  command.addHelpText("after", `\nExamples:\n${text}`);
}
