/** `allot token operator`: for who runs the service and has lost its operator's token: makes a new one in the database itself. */
import { Option } from "commander";
import { visible } from "../render/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";

interface Options {
  readonly data?: string;
  readonly database?: string;
  readonly name: string;
  readonly revokeOthers?: true;
}

export const defineOperator: Definition = (command, act) => {
  sharedOptions(command, { format: false });
  command
    .addOption(new Option("--data <dir>", "folder of the SQLite database (default: the stack's own)").env("ALLOT_DATA"))
    .addOption(
      new Option("--database <url>", "postgres://USER:PASSWORD@HOST/NAME, or sqlite:FILE").env("ALLOT_DATABASE"),
    )
    .option("--name <name>", "what it is for", "operator, made on the host")
    .option("--revoke-others", "end all other operator tokens, at once")
    .action((options: Options) => act((context) => replace(context, options)));
  examples(command, [
    ["allot token operator --data /var/lib/allot", "while the service runs, or not"],
    ["allot token operator --data /var/lib/allot --revoke-others", "when a token has got into wrong hands"],
    ["ALLOT_DATABASE=postgres://allot@db/allot allot token operator", "on PostgreSQL, from any host that reaches it"],
  ]);
};

async function replace(context: Context, options: Options): Promise<Exit> {
  if (options.data !== undefined && options.database !== undefined)
    throw Failure.of("usage", "--data and --database both say where the data is: give one of them");
  const { newOperatorToken } = await import("./host/operator-token.ts");
  const { id, secret, revoked } = await newOperatorToken(context, options);
  const ended = options.revokeOthers ? ` ${revoked === 1 ? "1 other was" : `${revoked} others were`} revoked.` : "";
  context.terminal.say(
    `${visible(options.name)} (${id}) is an operator's token that does not end by itself.${ended}\n` +
      "Its secret follows. It is shown this once: keep it as you would keep a root password.",
  );
  await context.terminal.write([`${secret}\n`]);
  return Exit.done;
}
