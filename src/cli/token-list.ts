/** `allot token list`: the tokens in sight, without their secrets. */
import { json, type Token, type Tokens, tokensText } from "../render/index.ts";
import type { Client } from "../workflow/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { withClient } from "./session.ts";

export const defineList: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command.action(() => act(list));
  examples(command, [
    ["allot token list", "of your organization and below; an operator sees all"],
    ["allot token list --format json", "who made which, and when, for a program"],
  ]);
};

function list(context: Context): Promise<Exit> {
  const { terminal, format } = context;
  return withClient(context, async ({ client }) => {
    const tokens = await allTokens(client);
    const document: Tokens = { formatVersion: 1, tokens, problems: [] };
    await terminal.write(format === "json" ? json(document) : tokensText(tokens, Date.now(), terminal.layout));
    return Exit.done;
  });
}

/** All tokens in sight of who calls, newest first. */
export async function allTokens(client: Client): Promise<Token[]> {
  const tokens: Token[] = [];
  for (let after: string | undefined; ; ) {
    const page = await client.tokens(after);
    tokens.push(...page.tokens);
    if (page.next === null) return tokens;
    after = page.next;
  }
}
