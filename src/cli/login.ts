/** `allot login`: keeps a token for a service elsewhere, once that service has said whose it is. */
import { callerText } from "../render/index.ts";
import { assertService, assertToken, connectWith } from "./connecting.ts";
import { Credentials } from "./credentials.ts";
import { type Context, type Definition, examples } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";

export const command: Definition = (command, act) => {
  command
    .argument("<url>", "where the service is, like https://orgs.example")
    .action((url: string) => act((context) => login(context, url)));
  examples(command, [
    ["allot login https://orgs.example", "asks for the token, without showing it"],
    ["pass show allot | allot login https://orgs.example", "takes it from another program; never as an argument"],
    ["allot whoami", "says whose token it is"],
  ]);
};

async function login(context: Context, url: string): Promise<Exit> {
  const { terminal, environment } = context;
  assertService(url);
  const credentials = Credentials.of(environment);
  // What keeps it from being kept is told before anybody looks for the token.
  credentials.tokenFor(url);
  const token = (await terminal.askSecret(`Token for ${new URL(url).origin}: `)).trim();
  if (token === "") throw Failure.of("no_token", "no token was given; nothing was kept");
  assertToken(token);
  const client = connectWith(url, token, context, "nothing was kept: is it the right token, for this service?");
  try {
    const me = await client.me();
    credentials.keep(url, token);
    await terminal.write(callerText(me, url, terminal.layout));
    terminal.say(`Kept in ${credentials.file}.`);
    if (environment.ALLOT_TOKEN) terminal.say("ALLOT_TOKEN is set, and goes before what is kept.");
    return Exit.done;
  } finally {
    await client.close();
  }
}
