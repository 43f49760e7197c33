/** `allot transfer`: answers an ownership that was offered (P-4), by the secret of its link or signed in; or takes it back. */
import type { Command } from "commander";
import { json, type TransferAnswered, visible } from "../render/index.ts";
import { type Act, type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { placeOf, withClient } from "./session.ts";
import { linkOptions, secretOf, withStranger } from "./strangers.ts";

interface Options {
  readonly service?: string;
  readonly organization?: string;
}

export const command: Definition = (command, act) => {
  const accepting = command.command("accept").description("Own the organization; who owned it becomes an admin.");
  answered(accepting, act, "accept");
  const declining = command.command("decline").description("Say no.");
  answered(declining, act, "decline");
  const cancelling = command.command("cancel").description("Take back an ownership that was offered.");
  sharedOptions(cancelling, { format: true });
  cancelling
    .argument("<organization>", "key of the organization")
    .action((key: string) => act((context) => signedIn(context, key, "cancel")));
  const accept = "allot transfer accept --service https://orgs.example";
  examples(command, [[accept, "asks for the secret in the mail"]]);
  examples(accepting, [
    [accept, "asks for the secret in the mail"],
    ["allot transfer accept --organization de", "with your own token, without the mail"],
  ]);
  examples(declining, [["allot transfer decline --service https://orgs.example", "asks for the secret in the mail"]]);
  examples(cancelling, [["allot transfer cancel de", "whoever owns it goes on to"]]);
};

function answered(command: Command, act: Act, answer: "accept" | "decline"): void {
  linkOptions(command)
    .option("--organization <key>", "answer with your own token instead of a link")
    .action((secret: string | undefined, { service, organization }: Options) =>
      act(async (context) => {
        if (organization !== undefined) return signedIn(context, organization, answer);
        const found = await secretOf(secret, context);
        return withStranger(context, service, async ({ client }) =>
          tell(context, await client.answerTransfer(found, answer)),
        );
      }),
    );
}

function signedIn(context: Context, key: string, answer: "accept" | "decline" | "cancel"): Promise<Exit> {
  return withClient(context, async (session) => {
    const root = await placeOf(session);
    return tell(context, await session.client.answerTransferOf(root, key, answer));
  });
}

type Answered = Omit<TransferAnswered, "formatVersion" | "problems">;

async function tell({ terminal, format }: Context, answered: Answered): Promise<Exit> {
  const { name, organization, answer } = answered;
  const where = `${visible(name)} (${visible(organization)})`;
  const document: TransferAnswered = { formatVersion: 1, ...answered, problems: [] };
  await terminal.write(format === "json" ? json(document) : [`${SAID[answer]} ${where}.\n`]);
  return Exit.done;
}

const SAID = {
  accepted: "You own",
  declined: "You have declined to own",
  cancelled: "Taken back: nobody is offered the ownership of",
} as const;
