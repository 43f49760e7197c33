/** `allot completion SHELL`: the script with which a shell completes command lines of allot. It asks `allot complete` with every Tab. */
import { Argument } from "commander";
import { type Context, type Definition, examples } from "./definition.ts";
import { Exit } from "./exit.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

export const command: Definition = (command, act) => {
  command
    .addArgument(new Argument("<shell>", "the shell that is to complete").choices(SHELLS))
    .action((shell: string) => act((context) => completion(context, shell)));
  examples(command, [
    [
      "allot completion bash > ~/.local/share/bash-completion/completions/allot",
      "for bash, with its package bash-completion",
    ],
    ["allot completion zsh > ~/.zfunc/_allot", "for zsh, with ~/.zfunc in its fpath"],
    ["allot completion fish > ~/.config/fish/completions/allot.fish", "for fish"],
  ]);
};

/** The library prints the script by itself. */
async function completion(_context: Context, shell: string): Promise<Exit> {
  const { script } = await import("@bomb.sh/tab");
  script(shell, "allot", "allot");
  return Exit.done;
}
