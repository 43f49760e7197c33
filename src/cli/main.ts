/**
 * The process: its arguments, streams, signals and exit code. The only file that touches them; everything below is handed
 * what it needs, so that a tour or a test can run commands inside another process.
 */
import { overview } from "./help.ts";
import { version } from "./version.ts";

const [first, ...others] = process.argv.slice(2);

if (first === undefined || ((first === "--help" || first === "-h" || first === "help") && others.length === 0)) {
  process.stdout.write(overview());
} else if (first === "--version" && others.length === 0) {
  process.stdout.write(`${version()}\n`);
} else if (first === "complete") {
  const { complete } = await import("./complete.ts");
  await complete(others[0] === "--" ? others.slice(1) : others, { environment: process.env, folder: process.cwd() });
} else {
  await run([first, ...others]);
}

async function run(args: readonly string[]): Promise<void> {
  const [{ execute }, { Terminal }, { Interrupts }, { coloursFor }] = await Promise.all([
    import("./program.ts"),
    import("./terminal.ts"),
    import("./interrupts.ts"),
    import("./colours.ts"),
  ]);
  const terminal = new Terminal(process, coloursFor(process.env));
  const interrupts = new Interrupts((code) => process.exit(code));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupts.handle);
  process.exitCode = await execute(args, {
    terminal,
    interrupts,
    environment: process.env,
    folder: process.cwd(),
    connect: async (folder, now) => (await import("./host/embedded.ts")).connectEmbedded(folder, now),
  });
}
