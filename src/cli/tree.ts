/** `allot tree`: the live tree, whatever the declarations say, or fail to say. */
import { json, type Layout, type TreeDocument, treeDocument, treeText } from "../render/index.ts";
import { liveTree } from "../workflow/index.ts";
import {
  among,
  type Context,
  type Definition,
  DIAGRAM_FORMATS,
  examples,
  type Format,
  sharedOptions,
} from "./definition.ts";
import { Exit } from "./exit.ts";
import { saying } from "./progress.ts";
import { withTree } from "./session.ts";

const FORMATS = ["text", "json", "svg", ...DIAGRAM_FORMATS] as const;

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: FORMATS });
  command.action(() => act(tree));
  examples(command, [
    ["allot tree", "every organization with its credits"],
    ["allot tree --format svg > tree.svg", "a drawing of it"],
    ["allot tree --format dot | dot -Tpdf > tree.pdf", "a diagram of it"],
    ["allot tree --format json | jq .root.available", "one figure of it"],
  ]);
};

function tree(context: Context): Promise<Exit> {
  const { terminal, format } = context;
  return withTree(context, async ({ client, root }) => {
    const live = await saying(terminal, "reading the live tree", liveTree(client, root));
    const document = treeDocument(live.tree);
    await terminal.write(await printed(document, format, terminal.layout));
    return Exit.done;
  });
}

async function printed(document: TreeDocument, asked: Format, layout: Layout): Promise<Iterable<string>> {
  const format = among(FORMATS, asked);
  switch (format) {
    case "text":
      return treeText(document, layout);
    case "json":
      return json(document);
    case "svg":
      return [(await import("../render/html.ts")).treeSvg(document)];
    case "mermaid":
      return [(await import("../render/tree-diagram.ts")).treeMermaid(document)];
    case "dot":
      return (await import("../render/tree-diagram.ts")).treeDot(document);
  }
}
