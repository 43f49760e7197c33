/** `allot explain`: which file and line, which template, or which distributor above, a declared value comes from. Offline. */
import { type Explanation, explanationText, json } from "../render/index.ts";
import { explain as explainDeclared, loadDeclarations } from "../workflow/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { stackFolder } from "./stack.ts";

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .argument("<address>", "an organization's key, or one with a field: cd, cd.credits, cd.owner.email")
    .action((address: string) => act((context) => explain(context, address)));
  examples(command, [
    ["allot explain cd", "all that is declared of cd, and where"],
    ["allot explain cd.credits", "one field, and what it replaces"],
    ["allot explain cd.branding", "how it looks, and from which distributor that is inherited"],
  ]);
};

async function explain(context: Context, address: string): Promise<Exit> {
  const { terminal, format, environment } = context;
  const declarations = await loadDeclarations(stackFolder(context), { env: environment });
  const explained = explainDeclared(declarations, address);
  if ("problem" in explained) throw new Failure([explained.problem]);
  const fields = explained.fields.map((field) => ({ ...field, replaces: [...field.replaces] }));
  const document: Explanation = { formatVersion: 1, address: explained.address, fields, problems: [] };
  await terminal.write(format === "json" ? json(document) : explanationText(fields, terminal.layout));
  return Exit.done;
}
