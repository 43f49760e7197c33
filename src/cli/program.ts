/**
 * Arguments → one command, run → an exit code. Every way in which a command can end badly is told here: what the caller can
 * change as problems, in the format asked for; a bug in one line that says where to look.
 */
import { Command, CommanderError } from "commander";
import type { Problem } from "../model/problem.ts";
import { problemsText, validationDocument, visible } from "../render/index.ts";
import { COMMANDS } from "./commands.ts";
import { type Act, FORMATS, type Format, type Surroundings } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure, failureOf, Interrupted } from "./failure.ts";
import { overview } from "./help.ts";

type Failed = (problems: readonly Problem[]) => object;

/** Runs one command line. Never throws, and never ends the process. */
export async function execute(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const printed: string[] = [];
  let exit: Exit = Exit.done;
  let format: Format = formatNamed(args);
  let failed: Failed = validationDocument;
  let command = args.find((arg) => !arg.startsWith("-")) ?? "";
  let stack: string | undefined;
  try {
    const program = await programFor(args, printed, async (chosen, work, shape = validationDocument) => {
      const options = chosen.opts<{ stack?: string; format?: string; artifactUrl?: string }>();
      stack = options.stack;
      command = chosen.name();
      format = formatOf(options.format);
      failed = shape;
      exit = await work({ ...surroundings, format, stack, artifactUrl: options.artifactUrl, execute });
    });
    await program.parseAsync([...args], { from: "user" });
    return surroundings.interrupts.hasOccurred ? Exit.interrupted : exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await surroundings.terminal.write(printed);
      return Exit.done;
    }
    const told = { command, format: isFormatUnknown(error) ? "text" : format, failed, stack } as const;
    return await tell(error, told, surroundings);
  }
}

type ActOf = (command: Command, ...rest: Parameters<Act>) => Promise<void>;

/** Commander's program. Only commands that the arguments name are loaded with their options. */
async function programFor(args: readonly string[], printed: string[], act: ActOf): Promise<Command> {
  const program = new Command("allot").enablePositionalOptions();
  const shared = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => printed.push(text), writeErr: () => {}, getOutHelpWidth: () => 80 })
      .allowExcessArguments(false);
  shared(program);
  program.helpInformation = overview;
  // Of a command with subcommands, the one that is run; its options are what was asked for.
  let invoked: Command | undefined;
  program.hook("preAction", (_program, action) => {
    invoked = action;
  });
  const named = new Set(args.filter((arg) => !arg.startsWith("-")).slice(0, 2));
  for (const { name, summary, load } of COMMANDS) {
    const command = shared(program.command(name).description(sentence(summary)));
    if (!named.has(name)) continue;
    const { command: define } = await load();
    define(command, (...rest) => act(invoked ?? command, ...rest));
  }
  return program;
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

/** The format that a command line names, before it is known whether there is anything to run. */
function formatNamed(args: readonly string[]): Format {
  const at = args.findIndex((arg) => arg === "--format" || arg.startsWith("--format="));
  const named = args[at] === "--format" ? args[at + 1] : args[at]?.slice("--format=".length);
  return formatOf(named);
}

/** Of what only tables have (`csv`), failures are told as text. */
function formatOf(named: string | undefined): Format {
  return FORMATS.find((format) => format === named) ?? "text";
}

/** Whether a command does not know the format that was asked for: nothing is told in it then. */
function isFormatUnknown(error: unknown): boolean {
  return error instanceof CommanderError && error.message.includes("option '--format <format>' argument");
}

/** What is known of a command when it fails. */
interface Told {
  readonly command: string;
  readonly format: Format;
  readonly failed: Failed;
  readonly stack: string | undefined;
}

async function tell(
  error: unknown,
  { command, format, failed, stack }: Told,
  surroundings: Surroundings,
): Promise<Exit> {
  const { terminal, environment, folder } = surroundings;
  if (error instanceof Interrupted) return Exit.interrupted;
  const failure = toldOf(error);
  if (failure === undefined && environment.ALLOT_DEBUG && error instanceof Error)
    terminal.sayAsIs(visibleLines(error.stack ?? ""));
  const { problems, exit } = failure ?? bug(error);
  try {
    if (format === "text" || format === "svg")
      terminal.sayAsIs([...problemsText(problems, terminal.asideLayout)].join("").trimEnd());
    else {
      const { printedFailure } = await import("./print-failure.ts");
      const context = { stack, folder, environment };
      await terminal.write(await printedFailure({ command, problems, document: failed }, format, context));
    }
  } catch (unwritable) {
    if (!(unwritable instanceof Failure)) throw unwritable;
    terminal.say(visible(unwritable.message));
  }
  return exit;
}

/** What went wrong as problems, where it is something that the caller can change; undefined for a bug. */
function toldOf(error: unknown): Failure | undefined {
  if (!(error instanceof CommanderError)) return failureOf(error);
  if (error.code === "commander.help")
    return Failure.of("usage", "this command has subcommands: which one? (`--help` lists them)");
  return Failure.of("usage", usageMessage(error));
}

function usageMessage({ message }: CommanderError): string {
  return `${message.replace(/^error: /, "").replace(/\n\(Did you mean (.*)\?\)$/s, "; did you mean $1?")} (\`allot --help\`)`;
}

function bug(error: unknown): Failure {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return Failure.of("bug", `this is a mistake in allot itself: ${what}. ALLOT_DEBUG=1 shows where; please report it`);
}

function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}
