/** `allot whoami`: as whom, and at which service, the commands of this stack act. */
import { type Caller, callerText, json } from "../render/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { withClient } from "./session.ts";

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command.action(() => act(whoami));
  examples(command, [
    ["allot whoami", "for the service of this stack"],
    ["ALLOT_SERVICE=https://orgs.example allot whoami", "for another one, without a stack"],
  ]);
};

function whoami(context: Context): Promise<Exit> {
  return withClient(context, async ({ client, service }) => {
    const me = await client.me();
    const { authority, now: _now, ...caller } = me;
    const document: Caller = {
      ...{ formatVersion: 1, service, ...caller, person: authority.email, roles: authority.roles, problems: [] },
      permissions: authority.grants.map(({ permissions, reach }) => ({ permissions, organizations: reach })),
    };
    await context.terminal.write(
      context.format === "json" ? json(document) : callerText(me, service, context.terminal.layout),
    );
    return Exit.done;
  });
}
