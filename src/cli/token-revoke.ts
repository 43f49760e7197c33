/** `allot token revoke`: ends a token that is named by its id, or by a name that only one has. */
import { type Token, visible } from "../render/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { withClient } from "./session.ts";
import { allTokens } from "./token-list.ts";

export const defineRevoke: Definition = (command, act) => {
  sharedOptions(command, { format: false });
  command
    .argument("<token>", "id or name, as `allot token list` shows them")
    .action((token: string) => act((context) => revoke(context, token)));
  examples(command, [["allot token revoke ci-plan", "whoever has its secret is nobody from now on"]]);
};

function revoke(context: Context, named: string): Promise<Exit> {
  return withClient(context, async ({ client }) => {
    const { id, name } = meant(named, await allTokens(client));
    await client.revokeToken(id);
    context.terminal.say(`${visible(name)} (${id}) is revoked.`);
    return Exit.done;
  });
}

/** @throws Failure where none is meant, or more than one */
function meant(named: string, tokens: readonly Token[]): Token {
  const byId = tokens.find(({ id }) => id === named);
  if (byId) return byId;
  const live = tokens.filter(({ name, revokedAt }) => name === named && revokedAt === null);
  const [only, second] = live;
  if (!only) throw Failure.of("not_found", `there is no token ${named} in sight that has not been revoked`);
  if (second)
    throw Failure.of(
      "token_ambiguous",
      `${live.length} tokens have the name ${named}: say which by its id, ${live.map(({ id }) => id).join(" or ")}`,
    );
  return only;
}
