/**
 * `allot terraform state`: the states that Terraform keeps in the service, looked at and brought back without Terraform. What Terraform does
 * itself (`terraform state`) is not done here a second time.
 */
import type { Command } from "commander";
import {
  count,
  json,
  type TerraformStateHistory,
  type TerraformStates,
  terraformHistoryText,
  terraformLockText,
  terraformStatesText,
  visible,
} from "../render/index.ts";
import { type Act, type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { withClient } from "./session.ts";
import { purge } from "./terraform-purge.ts";

interface Options {
  readonly root?: string;
  readonly organization?: string;
  readonly version?: string;
  readonly yes?: true;
  readonly confirm?: string;
}

export const defineState: Definition = (command, act) => {
  const defined = (name: string, about: string, format: boolean) => stateCommand(command, { name, about, format });
  running(defined("list", "List states, by organization and name.", true), act, list);
  running(defined("history", "List the versions of a state that are kept, newest first.", true), act, history, "name");
  const showing = defined("show", "Print what a state holds, as Terraform wrote it.", false);
  running(showing.option("--version <number>", "another than the last"), act, show, "name");
  const restoring = defined("restore", "Bring a version back, as a new one.", false);
  running(restoring.requiredOption("--version <number>", "which one"), act, restore, "name");
  const unlocking = defined("unlock", "Take the lock of a state away from a run that is dead.", false);
  running(unlocking.option("--yes", "do not ask"), act, unlock, "name");
  const deleting = defined("delete", "Delete a state; its versions are kept.", false);
  running(deleting.option("--yes", "do not ask"), act, remove, "name");
  const purging = defined("purge", "Remove a state with all that is kept of it, for ever.", false);
  const confirming = purging.option("--confirm <name>", "do not ask: the name of the state once more");
  running(confirming, act, (context, options, name) => purge(context, name, placeIn(options), options.confirm), "name");
  examples(command, [
    ["allot terraform state list", "what is kept, who wrote it when, and who has a lock"],
    ["allot terraform state restore prod --version 7", "go back to that one; nothing that lives is changed"],
    ["allot terraform state unlock prod", "when the run that locked it is dead"],
  ]);
};

function stateCommand(of: Command, { name, about, format }: { name: string; about: string; format: boolean }): Command {
  const command = of.command(name).description(about);
  sharedOptions(command, { format });
  return command
    .option("--root <key>", "the tree, where you see several")
    .option("--organization <key>", "whose state it is (default: yours; an operator's is the service's own)");
}

type Work = (context: Context, options: Options, name: string) => Promise<Exit>;

function running(command: Command, act: Act, work: Work, argument?: "name"): void {
  if (argument === undefined) command.action((options: Options) => act((context) => work(context, options, "")));
  else
    command
      .argument("<name>", "name of the state")
      .action((name: string, options: Options) => act((context) => work(context, options, name)));
}

const placeIn = ({ root, organization }: Options) => ({ root, organization });

function list(context: Context, options: Options): Promise<Exit> {
  const { terminal, format } = context;
  return withClient(context, async ({ client }) => {
    const { states } = await client.terraformStates(placeIn(options));
    const document: TerraformStates = { formatVersion: 1, states, problems: [] };
    await terminal.write(format === "json" ? json(document) : terraformStatesText(states, terminal.layout));
    return Exit.done;
  });
}

function history(context: Context, options: Options, name: string): Promise<Exit> {
  const { terminal, format } = context;
  return withClient(context, async ({ client }) => {
    const { state, versions } = await client.terraformStateHistory(name, placeIn(options));
    const document: TerraformStateHistory = { formatVersion: 1, state, versions, problems: [] };
    await terminal.write(format === "json" ? json(document) : terraformHistoryText(state, versions, terminal.layout));
    return Exit.done;
  });
}

function show(context: Context, options: Options, name: string): Promise<Exit> {
  return withClient(context, async ({ client }) => {
    const version = options.version === undefined ? undefined : versionIn(options.version);
    const asked = { ...placeIn(options), ...(version !== undefined && { version }) };
    await context.terminal.write([await client.terraformState(name, asked)]);
    return Exit.done;
  });
}

function restore(context: Context, options: Options, name: string): Promise<Exit> {
  const wanted = versionIn(options.version ?? "");
  return withClient(context, async ({ client }) => {
    const { version, serial } = await client.restoreTerraformState(name, wanted, placeIn(options));
    await context.terminal.write([
      `Version ${wanted} of ${visible(name)} is back, as version ${version} with serial ${serial}.\n`,
      "Nothing that lives was changed: `terraform plan` says what it would do from there.\n",
    ]);
    return Exit.done;
  });
}

function unlock(context: Context, options: Options, name: string): Promise<Exit> {
  const { terminal } = context;
  return withClient(context, async ({ client }) => {
    const { lock } = (await client.terraformStateHistory(name, placeIn(options))).state;
    if (!lock) {
      await terminal.write([`Nobody has the lock of ${visible(name)}.\n`]);
      return Exit.done;
    }
    const asked = `${visible(name)} is ${terraformLockText(lock)}.\nIf that run still goes on, another could write beside it.`;
    if (!(await confirmed(context, options, asked, "Take the lock away?"))) return nothingDone(context);
    // That one, and not who may have it by now.
    await client.unlockTerraformState(name, lock.id, placeIn(options));
    await terminal.write([`Took away the lock of ${visible(name)}.\n`]);
    return Exit.done;
  });
}

function remove(context: Context, options: Options, name: string): Promise<Exit> {
  return withClient(context, async ({ client }) => {
    const asked = `Terraform would find no state ${visible(name)} any more, and create everything anew. It can be brought back.`;
    if (!(await confirmed(context, options, asked, "Delete it?"))) return nothingDone(context);
    const { versions } = await client.deleteTerraformState(name, placeIn(options));
    await context.terminal.write([`Deleted ${visible(name)}; of it ${count(versions, "version")} stay.\n`]);
    return Exit.done;
  });
}

async function confirmed({ terminal }: Context, { yes }: Options, what: string, question: string): Promise<boolean> {
  if (yes === true) return true;
  if (!terminal.isInteractive)
    throw Failure.of("approval_needed", "nobody can be asked here, since this is not a terminal: say `--yes`");
  terminal.say(what);
  return (await terminal.ask(`${question} Only "yes" is taken: `)).trim() === "yes";
}

function nothingDone({ terminal }: Context): Exit {
  terminal.say("Nothing changed.");
  return Exit.failed;
}

function versionIn(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw Failure.of("usage", "--version is the number of a version, as `allot terraform state history` lists them");
}
