/** `allot graph`: the operations of a plan, planned afresh or saved: what happens together, what waits for what. Writes nothing. */
import { resolve } from "node:path";
import { graphDocument } from "../render/graph.ts";
import { graphDot, graphMermaid } from "../render/graph-diagram.ts";
import { graphText } from "../render/graph-text.ts";
import { emptyPlan, json, type Layout, type PlanDocument } from "../render/index.ts";
import { planStack, readPlanFile } from "../workflow/index.ts";
import {
  allowOption,
  among,
  type Context,
  type Definition,
  DIAGRAM_FORMATS,
  examples,
  type Format,
  sharedOptions,
} from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { exitOf } from "./plan.ts";
import { saying } from "./progress.ts";
import { withService } from "./session.ts";

const FORMATS = ["text", "json", ...DIAGRAM_FORMATS] as const;

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: FORMATS });
  allowOption(command);
  command
    .argument("[file]", "a plan saved with `allot plan --out FILE` (default: plan afresh)")
    .action((file: string | undefined, { allow }: { readonly allow: readonly string[] }) =>
      act(
        (context) => (file === undefined ? planned(context, allow) : saved(context, file, allow)),
        (problems) => graphDocument(emptyPlan("", "", problems)),
      ),
    );
  examples(command, [
    ["allot graph", "step by step: what happens together, and after what"],
    ["allot graph plan.json --format mermaid", "of a saved plan, for a comment in Markdown"],
    ["allot graph --format dot | dot -Tsvg > plan.svg", "a picture, with Graphviz"],
  ]);
};

async function planned(context: Context, allow: readonly string[]): Promise<Exit> {
  const { terminal } = context;
  const made = await withService(context, ({ client, declarations }) =>
    saying(terminal, "comparing with the live tree", planStack(declarations, client, { allow })),
  );
  await terminal.write(printed(made.document, context.format, terminal.layout));
  return exitOf(made);
}

/** Of a file, it asks neither the stack nor the service. */
async function saved({ terminal, folder, format }: Context, file: string, allow: readonly string[]): Promise<Exit> {
  if (allow.length > 0)
    throw Failure.of("usage", "--allow is said when the plan is made: `allot plan --out FILE --allow …`");
  const read = await readPlanFile(resolve(folder, file));
  if ("code" in read) throw new Failure([read]);
  await terminal.write(printed(read.document, format, terminal.layout));
  return Exit.done;
}

function printed(document: PlanDocument, asked: Format, layout: Layout): Iterable<string> {
  const graph = graphDocument(document);
  const format = among(FORMATS, asked);
  switch (format) {
    case "text":
      return graphText(graph, layout);
    case "json":
      return json(graph);
    case "mermaid":
      return [graphMermaid(graph)];
    case "dot":
      return graphDot(graph);
  }
}
