/** `allot tree`: the live tree, whatever the declarations say, or fail to say. */
import { json, treeDocument, treeText } from "../render/index.ts";
import { liveTree } from "../workflow/index.ts";
import { among, type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { saying } from "./progress.ts";
import { withTree } from "./session.ts";

const FORMATS = ["text", "json", "svg"] as const;

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: FORMATS });
  command.action(() => act(tree));
  examples(command, [
    ["allot tree", "every organization with its credits"],
    ["allot tree --format svg > tree.svg", "a drawing of it"],
    ["allot tree --format json | jq .root.available", "one figure of it"],
  ]);
};

function tree(context: Context): Promise<Exit> {
  const { terminal } = context;
  return withTree(context, async ({ client, root }) => {
    const live = await saying(terminal, "reading the live tree", liveTree(client, root));
    const document = treeDocument(live.tree);
    await terminal.write(await printed(document, context));
    return Exit.done;
  });
}

type Document = ReturnType<typeof treeDocument>;

async function printed(document: Document, { format: asked, terminal }: Context): Promise<Iterable<string>> {
  const format = among(FORMATS, asked);
  switch (format) {
    case "json":
      return json(document);
    case "svg":
      return [(await import("../render/html.ts")).treeSvg(document)];
    case "text":
      return treeText(document, terminal.layout);
  }
}
