/**
 * `allot lock`: who holds the locks of trees, and taking one away from whoever has it. Needed when a holder is dead on another
 * machine and nobody wants to wait for its lease to end; one that lives stops at its next change set.
 */
import { Argument } from "commander";
import { json, type LockReleased, type Locks, locksText, visible, wrap } from "../render/index.ts";
import { type Client, holderText, isOutOfSight, outOfSight, ServiceFault } from "../workflow/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { withClient } from "./session.ts";

type Lock = Awaited<ReturnType<Client["lock"]>>;

interface Options {
  readonly root?: string;
  readonly yes?: true;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .addArgument(new Argument("<what>", "show who holds locks, or take one away").choices(["list", "release"]))
    .option("--root <key>", "of release: the tree (default: the stack's)")
    .option("--yes", "of release: do not ask")
    .action((what: string, options: Options) =>
      act((context) => (what === "list" ? list(context) : release(context, options))),
    );
  examples(command, [
    ["allot lock list", "who holds which tree, since when, and in which run"],
    ["allot lock release", "take the lock away from whoever has it"],
  ]);
};

function list(context: Context): Promise<Exit> {
  const { terminal, format } = context;
  return withClient(context, async ({ client }) => {
    const { locks } = await client.locks();
    const document: Locks = { formatVersion: 1, locks, problems: [] };
    await terminal.write(format === "json" ? json(document) : locksText(locks, terminal.layout));
    return Exit.done;
  });
}

function release(context: Context, { root: named, yes }: Options): Promise<Exit> {
  const { terminal, format } = context;
  return withClient(context, async ({ client, root: own }) => {
    const root = named ?? (await own());
    const lock = await heldLock(client, root);
    if (lock && yes !== true && !(await confirmed(context, lock))) {
      terminal.say("Nothing released.");
      return Exit.failed;
    }
    // That one, and not who may have it by now.
    if (lock) await client.releaseLock(root, lock.fence);
    const text = lock
      ? `Released the lock of ${visible(lock.root)}, which ${visible(holderText(lock))} held.`
      : `Nobody holds the lock of ${visible(root)}.`;
    const lines = wrap(text, { width: terminal.layout.width, indent: 2 }).map((line) => `${line}\n`);
    const document: LockReleased = { formatVersion: 1, released: lock ?? null, problems: [] };
    await terminal.write(format === "json" ? json(document) : lines);
    return Exit.done;
  });
}

async function heldLock(client: Client, root: string): Promise<Lock | undefined> {
  try {
    return await client.lock(root);
  } catch (error) {
    if (!(error instanceof ServiceFault) || !isOutOfSight(error)) throw error;
    // Absent is the lock, or, by O-6, the whole tree.
    if (error.refusal?.rule === "O-6") throw new Failure([outOfSight(root, await client.me())]);
    return undefined;
  }
}

async function confirmed({ terminal }: Context, lock: Lock): Promise<boolean> {
  if (!terminal.isInteractive)
    throw Failure.of("approval_needed", "nobody can be asked here, since this is not a terminal: say `--yes`");
  terminal.sayAsIs([...locksText([lock], terminal.asideLayout)].join("").trimEnd());
  terminal.say("If it still works there, it stops at its next change set, or within 5 s; what it has applied stays.");
  const answer = await terminal.ask('Take the lock away? Only "yes" is taken: ');
  return answer.trim() === "yes";
}
