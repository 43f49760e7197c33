/**
 * `allot tour`: the whole of allot in a minute, on the example in examples/first-tree. Runs the real commands against a real
 * service, in a temporary stack that goes away again; what it prints is what they print.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Client } from "../client/index.ts";
import { type Context, type Definition, examples } from "./definition.ts";
import { copyExample } from "./example-copy.ts";
import { Exit } from "./exit.ts";
import { Interrupted } from "./failure.ts";

const EXAMPLE = fileURLToPath(new URL("../../examples/first-tree", import.meta.url));
const FILE = "orgs/rlc.yaml";

export const command: Definition = (command, act) => {
  command.action(() => act(tour));
  examples(command, [["allot tour", "all of it, in seconds; nothing is left of it"]]);
};

async function tour(context: Context): Promise<Exit> {
  const folder = mkdtempSync(join(tmpdir(), "allot-tour-"));
  return context.interrupts.cleaning(
    () => rmSync(folder, { recursive: true, force: true }),
    async () => {
      copyExample(EXAMPLE, folder);
      // One service for all commands: what takes time is its start.
      const clients = [await context.connect(folder)];
      const connectingTo = (client: Client | undefined) => async () => {
        if (!client) throw new Error("the tour has no service");
        return { ...client, close: async () => {} };
      };
      const anHourLater = async () => {
        clients.push(await context.connect(folder, hourAfter(context.environment.ALLOT_NOW)));
        return connectingTo(clients.at(-1));
      };
      try {
        // It is about its own service, whatever else is in use.
        const environment = { ...context.environment, ALLOT_SERVICE: undefined };
        const connect = connectingTo(clients[0]);
        return await new Tour({ ...context, folder, connect, environment }, anHourLater).run();
      } finally {
        for (const client of clients) await client.close();
      }
    },
  );
}

/** The time an hour after what the service has, and a minute for what the tour itself takes. */
function hourAfter(now: string | undefined): string {
  return new Date((now === undefined ? Date.now() : Date.parse(now)) + 61 * 60_000).toISOString();
}

class Tour {
  #context: Context;
  readonly #anHourLater: () => Promise<Context["connect"]>;

  /** The context's folder is the temporary stack; `anHourLater` connects to its service as it is an hour later. */
  constructor(context: Context, anHourLater: () => Promise<Context["connect"]>) {
    this.#context = context;
    this.#anHourLater = anHourLater;
  }

  async run(): Promise<Exit> {
    await this.#tell(
      "allot keeps a tree of organizations and its credits as files declare them.",
      "This tour runs the real commands in a temporary folder, which goes away again.",
    );

    await this.#tell(
      `RLC Inc., a distributor, has purchased 500,000 credits for three children.`,
      `That is all there is to write, in ${FILE}:`,
      "",
      ...this.#declaration().map((line) => `  ${line}`.trimEnd()),
    );
    await this.#type(["validate"], Exit.done);

    await this.#tell("What would an apply do, and what would it do to the pool of credits?");
    await this.#type(["plan"], Exit.done);

    await this.#tell("Do it.");
    await this.#type(["apply", "--auto-approve", "--quiet"], Exit.done);
    await this.#type(["tree"], Exit.done);

    await this.#tell("Asked again, there is nothing left to do.");
    await this.#type(["plan"], Exit.done);

    await this.#tell("All credits are handed out now. MK Inc. needs more; CD Inc. gives 50,000 up:");
    await this.#edit("cd", 250_000, 200_000);
    await this.#edit("mk", 100_000, 150_000);
    await this.#type(["apply", "--auto-approve"], Exit.done);

    await this.#tell("A mistake: LG Inc. is to have 30,000 more, and nobody gives anything up.");
    await this.#edit("lg", 150_000, 180_000);
    await this.#type(["plan"], Exit.failed);

    await this.#tell("Nothing was changed: the plan says where, how much is missing, and ways out.");

    await this.#tell("At last MK Inc. leaves. That is for ever, so its name is typed to confirm it:");
    this.#restore("lg", 180_000, 150_000);
    await this.#leave("mk", "MK Inc.", 150_000);
    await this.#type(["apply", "--auto-approve"], Exit.done);
    await this.#tell("Its credits are back. Work in flight has an hour, which passes now, simulated.");
    this.#context = { ...this.#context, connect: await this.#anHourLater() };
    await this.#type(["apply", "--auto-approve"], Exit.done);
    await this.#type(["tree"], Exit.done);

    await this.#tell(
      "That was all of it.",
      "",
      "Next, in an empty folder of your own:",
      "",
      "  $ allot init          make a stack with a commented example",
      "  $ allot plan          see what it would do",
      "  $ allot apply         do it",
      "  $ allot COMMAND --help",
      "",
      "In a checkout, `npx allot` is `allot`. docs/cli.md has every command,",
      "docs/language.md all that the files can say.",
    );
    return Exit.done;
  }

  /** Says something between commands. */
  async #tell(...lines: readonly string[]): Promise<void> {
    const { strong } = this.#context.terminal.layout.style;
    const [first = "", ...others] = lines;
    await this.#context.terminal.write([`\n${strong(first)}\n`, ...others.map((line) => `${line}\n`)]);
  }

  /** Shows a command as one would type it, and runs it. */
  async #type(args: readonly string[], expected: Exit): Promise<void> {
    const { terminal, execute } = this.#context;
    await terminal.write([`\n${terminal.layout.style.faint("$")} allot ${args.join(" ")}\n`]);
    const exit = await execute(args, this.#context);
    if (exit === Exit.interrupted) throw new Interrupted();
    if (exit !== expected) throw new Error(`\`allot ${args.join(" ")}\` ended with ${exit} instead of ${expected}`);
  }

  /** The declaration without its comments. */
  #declaration(): string[] {
    const lines = readFileSync(join(this.#context.folder, FILE), "utf8").trimEnd().split("\n");
    return lines.filter((line) => !line.startsWith("#"));
  }

  /** Declares a child unlinked, and shows the change. */
  async #leave(key: string, name: string, credits: number): Promise<void> {
    this.#replace(key, `credits: ${credits}`, `state: unlinked\n    confirm: ${name}`);
    const { removed, created } = this.#context.terminal.layout.style;
    await this.#context.terminal.write([
      `    ${key}:\n`,
      `${removed(`  -   credits: ${credits}`)}\n`,
      `${created("  +   state: unlinked")}\n`,
      `${created(`  +   confirm: ${name}`)}\n`,
    ]);
  }

  /** Puts back what one child is to have, without a word. */
  #restore(key: string, before: number, after: number): void {
    this.#replace(key, `credits: ${before}`, `credits: ${after}`);
  }

  /** Replaces a line of the declaration of one child. */
  #replace(key: string, before: string, after: string): void {
    const path = join(this.#context.folder, FILE);
    const text = readFileSync(path, "utf8");
    const at = text.indexOf(before, text.indexOf(`\n  ${key}:`));
    if (at < 0) throw new Error(`the example does not say ${before} of ${key}`);
    writeFileSync(path, `${text.slice(0, at)}${after}${text.slice(at + before.length)}`);
  }

  /** Changes what one child is to have, and shows the change. */
  async #edit(key: string, before: number, after: number): Promise<void> {
    this.#replace(key, `credits: ${before}`, `credits: ${after}`);
    const { removed, created } = this.#context.terminal.layout.style;
    await this.#context.terminal.write([
      `    ${key}:\n`,
      `${removed(`  -   credits: ${before}`)}\n`,
      `${created(`  +   credits: ${after}`)}\n`,
    ]);
  }
}
