/** `allot verify`: the service replays the ledger, checks its hash chain, and compares with the balances it has. */
import { json, type Verification, verificationText } from "../render/index.ts";
import { isOutOfSight, ServiceFault } from "../workflow/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { saying } from "./progress.ts";
import { withTree } from "./session.ts";

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command.action(() => act(verify));
  examples(command, [["allot verify", "0: the ledger gives the balances; 1: it does not"]]);
};

const NOTHING = { revision: 0, entries: 0, organizations: 0, head: "", problems: [] };

function verify(context: Context): Promise<Exit> {
  const { terminal, format } = context;
  return withTree(context, async ({ client, root }) => {
    const found = await saying(terminal, "replaying the ledger", client.verify(root)).catch(async (error: unknown) => {
      // A tree that nobody has applied yet has an empty ledger, which is whole. Only the operator knows that there is none.
      const isAbsent =
        error instanceof ServiceFault && isOutOfSight(error) && (await client.me()).organization === null;
      if (isAbsent) return { ...NOTHING, root };
      throw error;
    });
    const problems = found.problems.map((message) => ({
      code: "ledger_broken",
      rule: "C-9",
      address: null,
      message,
      places: [],
    }));
    const document: Verification = { formatVersion: 1, ...found, problems };
    await terminal.write(format === "json" ? json(document) : verificationText(document, terminal.layout));
    return problems.length === 0 ? Exit.done : Exit.failed;
  });
}
