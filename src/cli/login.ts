/** `allot login`: keeps a token for a service elsewhere, once that service has said whose it is. */
import { callerText } from "../render/index.ts";
import { assertService, assertToken, connectWith } from "./connecting.ts";
import { Credentials } from "./credentials.ts";
import { type Context, type Definition, examples } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { secretOf, withStranger } from "./strangers.ts";

export const command: Definition = (command, act) => {
  command
    .argument("<url>", "where the service is, like https://orgs.example")
    .option("--email <address>", "have a link mailed to you, and sign in by that")
    .option("--organization <id>", "yours, by its id as mails have it; or by its key, with --tree")
    .option("--tree <key>", "root of the tree of that key")
    .option("--link", "sign in by a link that was mailed before")
    .action((url: string, options: Options) => act((context) => login(context, url, options)));
  examples(command, [
    ["allot login https://orgs.example", "asks for the token, without showing it"],
    ["pass show allot | allot login https://orgs.example", "takes it from another program; never as an argument"],
    [
      "allot login https://orgs.example --email ada@x.example --organization k3-1b",
      "mails a link, and asks for the secret in it; signs in for 12 hours",
    ],
    ["allot whoami", "says whose token it is"],
  ]);
};

interface Options {
  readonly email?: string;
  readonly organization?: string;
  readonly tree?: string;
  readonly link?: true;
}

async function login(context: Context, url: string, options: Options): Promise<Exit> {
  const { terminal, environment } = context;
  assertService(url);
  const credentials = Credentials.of(environment);
  // What keeps it from being kept is told before anybody looks for the token.
  credentials.tokenFor(url);
  const token = isByMail(options) ? await byMail(context, url, options) : await asked(context, url);
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

function isByMail({ email, organization, tree, link }: Options): boolean {
  return [email, organization, tree, link].some((one) => one !== undefined);
}

async function asked({ terminal }: Context, url: string): Promise<string> {
  const token = (await terminal.askSecret(`Token for ${new URL(url).origin}: `)).trim();
  if (token === "") throw Failure.of("no_token", "no token was given; nothing was kept");
  return token;
}

/** Signs in by a link that is mailed to an address. Whether there is anybody of that address, nobody is told (O-6). */
function byMail(context: Context, url: string, { email, organization, tree, link }: Options): Promise<string> {
  return withStranger(context, url, async ({ client }) => {
    if (email !== undefined && organization !== undefined) {
      await client.askToSignIn({ email, organization, tree: tree ?? null });
      context.terminal.say(
        "If you belong to that organization, a mail is on its way to you; it is good for 15 minutes.",
      );
    } else if (link !== true || email !== undefined)
      throw Failure.of("usage", "--email and --organization go together; with a link that you have, say --link alone");
    return (await client.signIn(await secretOf(undefined, context))).secret;
  });
}
