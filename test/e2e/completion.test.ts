/** Tab in real shells: bash with its bash-completion, zsh, fish. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROGRAM } from "../program.ts";
import { allot, temporaryFolder, temporaryStack } from "./allot.ts";

/** A folder for the PATH with `allot` in it, as an installation makes it. */
function installed(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "allot"), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`);
  chmodSync(join(folder, "allot"), 0o755);
  return folder;
}

/** Runs a script in a shell, in a stack. Missing shells fail by their names. */
function inShell(shell: readonly string[], script: string, folder: string): string {
  const [command = "", ...args] = shell;
  const { stdout, error } = spawnSync(command, [...args, script], {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
    env: { ...process.env, TERM: "dumb", PATH: `${installed()}${delimiter}${process.env.PATH}` },
  });
  if (error) throw new Error(`${command} is missing on this machine, or did not end: ${error.message}`);
  return stdout;
}

async function scriptOf(shell: string): Promise<string> {
  const { code, stdout } = await allot(["completion", shell], { folder: temporaryFolder() });
  expect(code).toBe(0);
  const file = join(temporaryFolder(), `allot.${shell}`);
  writeFileSync(file, stdout);
  return file;
}

const BASH_COMPLETION = "/usr/share/bash-completion/bash_completion";

/** What bash offers for a command line that ends at the cursor. */
async function bashOffers(words: readonly string[], folder: string): Promise<string[]> {
  expect(existsSync(BASH_COMPLETION), "the package bash-completion is missing on this machine").toBe(true);
  const quoted = words.map((word) => `'${word}'`).join(" ");
  const script = `source ${BASH_COMPLETION}
source ${await scriptOf("bash")}
COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; COMP_LINE="\${COMP_WORDS[*]}"; COMP_POINT=\${#COMP_LINE}
__allot_complete 2>/dev/null
printf '%s\\n' "\${COMPREPLY[@]}"`;
  return inShell(["bash", "--norc", "-c"], script, folder)
    .split("\n")
    .filter((line) => line !== "");
}

/**
 * Types the beginning of a command line and Tab into an interactive zsh, and waits until the line reads as expected; for ever, where
 * it never does.
 */
async function zshCompletes(typed: string, expected: string, folder: string): Promise<string> {
  const script = `zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner "PS1=; autoload -Uz compinit; compinit -u -D; source ${await scriptOf("zsh")}; print ready''ness"
zpty -r -m inner text '*readyness*'
zpty -w -n inner $'${typed}\\t'
zpty -r -m inner text '*${expected}*'
print -r -- "$text"
zpty -d inner`;
  return inShell(["zsh", "-f", "-c"], script, folder);
}

describe("completion", () => {
  it("bash is offered commands, options, their values, keys of organizations and files", async () => {
    const folder = temporaryStack();
    expect(await bashOffers(["allot", "va"], folder)).toEqual(["validate"]);
    expect(await bashOffers(["allot", "token", "cr"], folder)).toEqual(["create"]);
    expect(await bashOffers(["allot", "plan", "--detailed"], folder)).toEqual(["--detailed-exitcode"]);
    expect(await bashOffers(["allot", "plan", "--format", "j"], folder)).toContain("json");
    expect(await bashOffers(["allot", "explain", ""], folder)).toEqual(["rlc", "cd", "lg", "mk"]);
    expect(await bashOffers(["allot", "export", "--root", "l"], folder)).toEqual(["lg"]);
    expect(await bashOffers(["allot", "plan", "--select", "r"], folder)).toEqual(["rlc", "rlc/**"]);
    expect(await bashOffers(["allot", "apply", "--select", "!m"], folder)).toEqual(["!mk"]);
    expect(await bashOffers(["allot", "fmt", "orgs/"], folder)).toContain("orgs/rlc.yaml");
    expect(await bashOffers(["allot", "fmt", "./orgs/"], folder)).toContain("./orgs/rlc.yaml");
    expect(await bashOffers(["allot", "fmt", "./o"], folder)).toContain("./orgs/");
  });

  it("offers no name that a shell would run", async () => {
    const folder = temporaryStack({ "$(touch run).json": "", "plain.json": "" });
    expect(await bashOffers(["allot", "apply", ""], folder)).toEqual([
      "README.md",
      "allot.yaml",
      "orgs/",
      "plain.json",
    ]);
    expect(existsSync(join(folder, "run"))).toBe(false);
  });

  it("zsh completes what is unambiguous", async () => {
    expect(await zshCompletes("allot explain l", "allot explain lg", temporaryStack())).toContain("allot explain lg");
  });

  it("fish is offered the same, with what each does", async () => {
    const script = `source ${await scriptOf("fish")}; complete --do-complete 'allot expl'; complete --do-complete 'allot explain m'`;
    expect(inShell(["fish", "--no-config", "-c"], script, temporaryStack())).toBe(
      "explain\tsay where a declared value comes from\nmk\n",
    );
  });

  it("says nothing where there is no stack, or a broken one", async () => {
    expect(await bashOffers(["allot", "explain", ""], temporaryFolder())).toEqual([]);
    expect(await bashOffers(["allot", "explain", ""], temporaryStack({ "allot.yaml": "[" }))).toEqual([]);
  });
});
