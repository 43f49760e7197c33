/**
 * What a shell offers after Tab: `allot complete -- plan --f` prints the options, commands, keys of organizations and files that
 * would fit. Asked by the script of `allot completion`, not by people; says nothing else, whatever is wrong.
 *
 * Commander's own tree is what is completed, so that no list of options is kept beside it. Rejected: a script that holds all the words; it
 * would be as old as the day on which it was installed, and know no organizations.
 */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Argument, Complete, Option } from "@bomb.sh/tab";
import tab from "@bomb.sh/tab/commander";
import { Command } from "commander";
import { OPERATION_KINDS } from "../model/change.ts";
import { loadDeclarations } from "../workflow/index.ts";
import { COMMANDS } from "./commands.ts";
import type { Surroundings } from "./definition.ts";
import { stackFolder } from "./stack.ts";

/** Arguments and values that are keys of organizations. */
const KEYS = /^(?:address(?:es)?|organization|key|what)$/;
/** Values that select organizations and operations (`--select`). */
const SELECTORS = /^selector$/;
/** Those that are files or folders. */
const FILES = /^(?:files?|dir|path)$/;
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
  const declared = await keysIn(place, words);
  const keys = offering(declared.keys);
  const selectors = offering(selectorsFor(last, declared));
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
      const offer = [[KEYS, keys] as const, [FILES, files] as const, [SELECTORS, selectors] as const].find(([named]) =>
        named.test(value),
      )?.[1];
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

interface Declared {
  readonly keys: readonly string[];
  /** Those of distributors. */
  readonly distributors: readonly string[];
}

const NOTHING_DECLARED: Declared = { keys: [], distributors: [] };

/** Keys that the stack declares and that begin like the last word, read only where one may be wanted: after a command that takes one, or an option. */
async function keysIn(place: Place, words: readonly string[]): Promise<Declared> {
  const last = words.at(-1) ?? "";
  if (words.length < 2 || (last.startsWith("-") && !last.includes("="))) return NOTHING_DECLARED;
  try {
    const at = words.indexOf("--stack");
    const folder = stackFolder({ folder: place.folder, stack: at < 0 ? undefined : words[at + 1] });
    const { desired } = await loadDeclarations(folder, { env: place.environment });
    const begun = last.slice(last.indexOf("=") + 1).replace(/^!/, "");
    const fitting = [...(desired?.organizations.values() ?? [])]
      .filter(({ key }) => key.startsWith(begun))
      .slice(0, MOST);
    const distributors = fitting.filter(({ kind }) => kind === "Distributor");
    return { keys: fitting.map(({ key }) => key), distributors: distributors.map(({ key }) => key) };
  } catch {
    // No stack here, or none that can be read: there is nothing to offer, and a shell is no place for words about it.
    return NOTHING_DECLARED;
  }
}

/** What `--select` takes: organizations, distributors with all below, kinds and operations; with `!` where that is begun. */
function selectorsFor(last: string, { keys, distributors }: Declared): readonly string[] {
  const begun = last.slice(last.indexOf("=") + 1);
  const offered = [
    ...keys,
    ...distributors.map((key) => `${key}/**`),
    ...["kind=ChildOrganization", "kind=Distributor"],
    ...OPERATION_KINDS.map((kind) => `op=${kind}`),
  ];
  return begun.startsWith("!") ? offered.map((one) => `!${one}`) : offered;
}

/** Files and folders whose names begin like the last word. */
function filesAt(last: string, folder: string): readonly string[] {
  const begun = last.slice(last.indexOf("=") + 1);
  // As it was typed, `./` as well: what is offered has to begin like it.
  const inside = begun.slice(0, begun.lastIndexOf("/") + 1);
  try {
    return readdirSync(resolve(folder, inside === "" ? "." : inside), { withFileTypes: true })
      .filter(({ name }) => PLAIN_NAME.test(name))
      .map((entry) => `${inside}${entry.name}${entry.isDirectory() ? "/" : ""}`)
      .slice(0, MOST);
  } catch {
    return [];
  }
}
