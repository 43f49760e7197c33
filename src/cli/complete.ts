/**
 * What a shell offers after Tab: `allot complete -- plan --f` prints the options, commands, keys of organizations and files that
 * would fit. Asked by the script of `allot completion`, not by people; says nothing else, whatever is wrong.
 *
 * Commander's own tree is what is completed, so that no list of options is kept beside it. Rejected: a script that holds all the words; it
 * would be as old as the day on which it was installed, and know no organizations.
 */
import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Argument, Complete, Option } from "@bomb.sh/tab";
import tab from "@bomb.sh/tab/commander";
import { Command } from "commander";
import { loadDeclarations } from "../workflow/index.ts";
import { COMMANDS } from "./commands.ts";
import type { Surroundings } from "./definition.ts";
import { stackFolder } from "./stack.ts";

/** Arguments and values that are keys of organizations. */
const KEYS = /^(?:address|organization|key)$/;
/** Those that are files or folders. */
const FILES = /^(?:files?|dir)$/;
/** Names of files that no shell expands: bash runs a `$(…)` that it is offered. Hidden ones are not offered either. */
const PLAIN_NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_.,@%+=-]*$/u;
/** More than that nobody reads; a shell asks before it shows them. */
const MOST = 1_000;

type Place = Pick<Surroundings, "environment" | "folder">;

/** Prints what fits the last of the words. Prints nothing at all where the words cannot be understood. */
export async function complete(words: readonly string[], place: Place): Promise<void> {
  const program = await everything();
  const root = tab(program);
  const last = words.at(-1) ?? "";
  const keys = offering(await keysIn(place, words));
  const files = offering(filesAt(last, place.folder));
  for (const [path, defined] of commandsOf(program)) {
    const known = root.commands.get(path);
    if (known === undefined) continue;
    for (const { name, argument } of defined.registeredArguments.map((one) => ({ name: one.name(), argument: one }))) {
      const offer = KEYS.test(name) ? keys : FILES.test(name) ? files : undefined;
      if (offer && argument.argChoices === undefined) known.argument(name, offer, argument.variadic);
    }
    for (const option of defined.options) {
      const value = /[<[](\w+)/.exec(option.flags)?.[1] ?? "";
      const offer = KEYS.test(value) ? keys : FILES.test(value) ? files : undefined;
      if (offer && option.long && option.argChoices === undefined)
        known.option(option.long.slice(2), option.description, offer);
    }
  }
  root.parse([...words]);
}

/** Commander's program with every command in it. None of them can be run. */
async function everything(): Promise<Command> {
  const program = new Command("allot");
  const loaded = await Promise.all(COMMANDS.map(async ({ load, ...listed }) => ({ ...listed, ...(await load()) })));
  for (const { name, summary, command: define } of loaded)
    define(program.command(name).description(summary), () => Promise.resolve());
  return program;
}

/** Commands and subcommands by what is typed: `token create`. */
function* commandsOf(command: Command, path = ""): Generator<readonly [path: string, command: Command]> {
  for (const one of command.commands) {
    const at = path === "" ? one.name() : `${path} ${one.name()}`;
    yield [at, one];
    yield* commandsOf(one, at);
  }
}

function offering(values: readonly string[]): (this: Argument | Option, complete: Complete) => void {
  return (complete) => {
    for (const value of values) complete(value, "");
  };
}

/** Keys that the stack declares, read only where one may be wanted: after a command that takes one, or an option. */
async function keysIn(place: Place, words: readonly string[]): Promise<readonly string[]> {
  const last = words.at(-1) ?? "";
  if (words.length < 2 || (last.startsWith("-") && !last.includes("="))) return [];
  try {
    const at = words.indexOf("--stack");
    const folder = stackFolder({ folder: place.folder, stack: at < 0 ? undefined : words[at + 1] });
    const { desired } = await loadDeclarations(folder, { env: place.environment });
    const begun = last.slice(last.indexOf("=") + 1);
    return [...(desired?.organizations.keys() ?? [])].filter((key) => key.startsWith(begun)).slice(0, MOST);
  } catch {
    // No stack here, or none that can be read: there is nothing to offer, and a shell is no place for words about it.
    return [];
  }
}

/** Files and folders whose names begin like the last word. */
function filesAt(last: string, folder: string): readonly string[] {
  const begun = last.slice(last.indexOf("=") + 1);
  const inside = begun.endsWith("/") ? begun : dirname(begun) === "." ? "" : `${dirname(begun)}/`;
  try {
    return readdirSync(resolve(folder, inside === "" ? "." : inside), { withFileTypes: true })
      .filter(({ name }) => PLAIN_NAME.test(name))
      .map((entry) => `${join(inside, entry.name)}${entry.isDirectory() ? "/" : ""}`)
      .slice(0, MOST);
  } catch {
    return [];
  }
}
