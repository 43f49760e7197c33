/** `allot logout`: forgets the token that is kept for a service. It goes on to be valid for who has it. */
import { visible } from "../render/index.ts";
import { assertService } from "./connecting.ts";
import { Credentials } from "./credentials.ts";
import { type Context, type Definition, examples } from "./definition.ts";
import { Exit } from "./exit.ts";

export const command: Definition = (command, act) => {
  command
    .argument("<url>", "where the service is, like https://orgs.example")
    .action((url: string) => act((context) => logout(context, url)));
  examples(command, [["allot logout https://orgs.example", "forgets the token; `allot token revoke` ends one"]]);
};

async function logout({ terminal, environment }: Context, url: string): Promise<Exit> {
  assertService(url);
  const wasKept = Credentials.of(environment).forget(url);
  terminal.say(
    wasKept
      ? `The token for ${visible(url)} is forgotten. It has not ended: \`allot token revoke\` does that.`
      : `No token was kept for ${visible(url)}.`,
  );
  return Exit.done;
}
