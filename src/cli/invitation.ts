/** `allot invitation`: answers an invitation by the secret of the link that was mailed (P-3). */
import type { Command } from "commander";
import { type InvitationAnswered, json, visible } from "../render/index.ts";
import { EMBEDDED } from "./connecting.ts";
import { Credentials } from "./credentials.ts";
import { type Act, type Context, type Definition, examples } from "./definition.ts";
import { Exit } from "./exit.ts";
import { linkOptions, secretOf, withStranger } from "./strangers.ts";

interface Options {
  readonly service?: string;
  readonly keep?: true;
}

export const command: Definition = (command, act) => {
  const accepting = command.command("accept").description("Join; prints a token of 12 hours.");
  define(accepting, act, "accept");
  accepting.option("--keep", "keep the token, as `allot login` does, in the place of the one before");
  const declining = command.command("decline").description("Say no.");
  define(declining, act, "decline");
  const accept = "allot invitation accept --service https://orgs.example";
  examples(command, [[accept, "asks for the secret in the mail"]]);
  examples(accepting, [
    [accept, "asks for the secret in the mail; prints a token"],
    [`${accept} --keep`, "and keeps it: `allot whoami` says what you are"],
  ]);
  examples(declining, [["allot invitation decline --service https://orgs.example", "asks for the secret in the mail"]]);
};

function define(command: Command, act: Act, answer: "accept" | "decline"): void {
  linkOptions(command).action((secret: string | undefined, options: Options) =>
    act((context) => answering(context, answer, secret, options)),
  );
}

async function answering(
  context: Context,
  answer: "accept" | "decline",
  given: string | undefined,
  { service: named, keep }: Options,
): Promise<Exit> {
  const { terminal, format, environment } = context;
  const secret = await secretOf(given, context);
  return withStranger(context, named, async ({ client, service }) => {
    const credentials = Credentials.of(environment);
    // What keeps a token from being kept is told before the link is used.
    if (keep) credentials.tokenFor(service);
    const answered = await client.answerInvitation(secret, answer);
    const { name, organization, roles, token } = answered;
    const where = `${visible(name)} (${visible(organization)})`;
    terminal.say(
      answer === "accept" ? `You belong to ${where}: ${roles.map(visible).join(", ")}.` : `Declined: ${where}.`,
    );
    if (answer === "accept" && token === null)
      terminal.say("That alone gives no access: sign in as the organization asks you to.");
    if (keep && token) {
      credentials.keep(service, token.secret);
      terminal.say(`Kept in ${credentials.file}; it ends ${token.expiresAt}.`);
    }
    if (token && service !== EMBEDDED)
      terminal.say(`Later: \`allot login ${service} --email ADDRESS --organization ${visible(answered.id)}\`.`);
    const document: InvitationAnswered = { formatVersion: 1, ...answered, problems: [] };
    if (format === "json") await terminal.write(json(document));
    else if (token && !keep) {
      terminal.say(`A token follows. It is shown this once, and ends ${token.expiresAt}.`);
      await terminal.write([`${token.secret}\n`]);
    }
    return Exit.done;
  });
}
