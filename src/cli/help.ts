/**
 * `allot --help`, without the parser: it is what people type most, and loading commander takes longer than the rest of it.
 */
import { COMMANDS } from "./commands.ts";

/** What `allot` alone and `allot --help` print. */
export function overview(): string {
  const widest = Math.max(...COMMANDS.map(({ name }) => name.length));
  const commands = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`).join("\n");
  return `allot: organization trees as code

Usage: allot COMMAND [options]

Commands:
${commands}

  allot COMMAND --help   options and examples of a command
  allot --version        the version

Start with \`allot tour\`, or \`allot init\` in an empty folder.
`;
}
