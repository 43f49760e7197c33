/**
 * Runs what a README shows: every `$ ` line of its `console` blocks, in order, in one shell and a copy of the folder; and expects the lines
 * below each in what it prints, in that order. `# exits 1` says that a command is to fail. Not a test itself.
 */
import { spawn } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROGRAM } from "../program.ts";
import { temporaryFolder } from "./allot.ts";

export interface Shown {
  readonly command: string;
  readonly exits: number;
  /** Lines that are to be found in what it prints, in this order. */
  readonly lines: readonly string[];
}

/** What a README shows. */
export function shownIn(readme: string): Shown[] {
  const shown: { command: string; exits: number; lines: string[] }[] = [];
  for (const [, block = ""] of readme.matchAll(/^```console\n(.*?)^```$/gms))
    for (const line of block.split("\n")) {
      const [, command, exits = "0"] = /^\$ (.*?)(?: # exits (\d+))?$/.exec(line) ?? [];
      if (command !== undefined) shown.push({ command, exits: Number(exits), lines: [] });
      else if (line.trim() !== "") shown.at(-1)?.lines.push(line);
    }
  return shown;
}

/** What a README shows and does not come so: a line each, with what was printed. Empty where all is as shown. */
export async function untrueIn(folder: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const untrue: string[] = [];
  const shell = new Shell(folder, more);
  try {
    for (const { command, exits, lines } of shownIn(readFileSync(join(folder, "README.md"), "utf8"))) {
      const { code, printed } = await shell.run(command);
      if (code !== exits) untrue.push(`$ ${command}: exits ${code}, not ${exits}\n${printed}`);
      let rest = printed.split("\n").map((line) => line.trimEnd());
      for (const line of lines) {
        const at = rest.findIndex((one) => one === line.trimEnd() || one.startsWith(line.trimEnd()));
        if (at < 0) untrue.push(`$ ${command}: does not print ${JSON.stringify(line)} (any more)\n${printed}`);
        else rest = rest.slice(at + 1);
      }
    }
  } finally {
    shell.end();
  }
  return untrue;
}

/** One shell for all commands, so that what is exported stays. */
class Shell {
  readonly #process;
  #output = "";
  #wake: () => void = () => {};

  constructor(folder: string, more: Readonly<Record<string, string>>) {
    const bin = temporaryFolder();
    writeFileSync(join(bin, "allot"), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
    chmodSync(join(bin, "allot"), 0o755);
    const path = `${bin}:${process.env.PATH ?? ""}`;
    const environment = { ...process.env, NO_COLOR: "1", COLUMNS: "80", PATH: path, ...more };
    this.#process = spawn("/bin/sh", [], { cwd: folder, env: environment, stdio: ["pipe", "pipe", "pipe"] });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        this.#output += text;
        this.#wake();
      });
  }

  async run(command: string): Promise<{ readonly code: number; readonly printed: string }> {
    this.#output = "";
    // Both streams into one, and the exit code on a line that nothing else prints.
    this.#process.stdin.write(`{ ${command} ; } 2>&1 </dev/null; echo "[ended $?]"\n`);
    for (;;) {
      const ended = /\[ended (\d+)\]\n$/.exec(this.#output);
      if (ended) return { code: Number(ended[1]), printed: this.#output.slice(0, ended.index) };
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  end(): void {
    this.#process.stdin.end();
  }
}
