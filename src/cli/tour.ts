/**
 * `allot tour`: the whole of allot in a minute, on the example in examples/first-tree. Runs the real commands against a real
 * service, in a temporary stack that goes away again; what it prints is what they print.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Context, Definition } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Interrupted } from "./failure.ts";

const EXAMPLE = fileURLToPath(new URL("../../examples/first-tree", import.meta.url));
const FILE = "orgs/rlc.yaml";

export const command: Definition = (command, act) => {
  command.action(() => act(tour));
};

async function tour(context: Context): Promise<Exit> {
  const folder = mkdtempSync(join(tmpdir(), "allot-tour-"));
  return context.interrupts.cleaning(
    () => rmSync(folder, { recursive: true, force: true }),
    async () => {
      cpSync(EXAMPLE, folder, { recursive: true, filter: (path) => basename(path) !== ".allot" });
      // One service for all commands: what takes time is its start.
      const client = await context.connect(folder);
      const connect = async () => ({ ...client, close: async () => {} });
      try {
        // It is about its own service, whatever else is in use.
        const environment = { ...context.environment, ALLOT_SERVICE: undefined };
        return await new Tour({ ...context, folder, connect, environment }).run();
      } finally {
        await client.close();
      }
    },
  );
}

class Tour {
  readonly #context: Context;

  /** The context's folder is the temporary stack. */
  constructor(context: Context) {
    this.#context = context;
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

    await this.#tell("At last a mistake: LG Inc. is to have 30,000 more, and nobody gives anything up.");
    await this.#edit("lg", 150_000, 180_000);
    await this.#type(["plan"], Exit.failed);

    await this.#tell(
      "Nothing was changed: the plan says where, how much is missing, and ways out.",
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

  /** Changes what one child is to have, and shows the change. */
  async #edit(key: string, before: number, after: number): Promise<void> {
    const path = join(this.#context.folder, FILE);
    const text = readFileSync(path, "utf8");
    const at = text.indexOf(`credits: ${before}`, text.indexOf(`\n  ${key}:`));
    if (at < 0) throw new Error(`the example does not give ${key} ${before} credits`);
    writeFileSync(path, `${text.slice(0, at)}credits: ${after}${text.slice(at + `credits: ${before}`.length)}`);
    const { removed, created } = this.#context.terminal.layout.style;
    await this.#context.terminal.write([
      `    ${key}:\n`,
      `${removed(`  -   credits: ${before}`)}\n`,
      `${created(`  +   credits: ${after}`)}\n`,
    ]);
  }
}
