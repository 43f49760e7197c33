/** A graph of operations as text: step by step, groups marked, and what each waits for. */
import { figure } from "../model/canonical.ts";
import type { Graph, GraphNode } from "../wire/generated/graph.ts";
import { cut, wrap } from "./columns.ts";
import { visible } from "./escape.ts";
import { problemsText } from "./problems.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

/** Operations of a step that are listed; of more, the rest is counted. */
const LISTED = 100;
/** Organizations that are named of those that are waited for. */
const NAMED = 4;

/** The text, in pieces. */
export function* graphText(graph: Graph, layout: Layout): Generator<string> {
  const { nodes, groups, edges, steps, problems } = graph;
  const { width, style } = layout;
  if (problems.length > 0) {
    yield* problemsText(problems, layout);
    return;
  }
  if (nodes.length === 0) {
    yield "Nothing to do: there are no operations to draw.\n";
    return;
  }
  const numbers = new Map(groups.map(({ name }, index) => [name, index + 1]));
  const addresses = new Map(nodes.map(({ id, address }) => [id, address]));
  const waits = new Map<string, string[]>();
  for (const { from, to } of edges) waits.set(to, [...(waits.get(to) ?? []), addresses.get(from) ?? ""]);
  const byStep = Map.groupBy(nodes, ({ step }) => step);
  for (let step = 1; step <= steps; step += 1) {
    const all = byStep.get(step) ?? [];
    yield `${step > 1 ? "\n" : ""}${style.strong(`Step ${figure(step)}`)}${style.faint(`  ${count(all.length, "operation")}`)}\n`;
    for (const node of all.slice(0, LISTED)) {
      for (const line of linesOf(node, numbers, waits.get(node.id) ?? [], width)) yield `${cut(line, width)}\n`;
    }
    if (all.length > LISTED)
      yield style.faint(`  … and ${count(all.length - LISTED, "more operation")}; \`--format json\` has all\n`);
  }
  const together = groups.length > 0 ? `; ${count(groups.length, "group")}, each all together or not at all` : "";
  yield `\n${count(nodes.length, "operation")} in ${count(steps, "step")}${together}.\n`;
}

function linesOf(
  { address, kind, texts, group }: GraphNode,
  numbers: ReadonlyMap<string, number>,
  waits: readonly string[],
  width: number,
): string[] {
  const [first = kind] = texts;
  const number = group === null ? undefined : numbers.get(group);
  const together = number === undefined ? "" : ` (group ${number})`;
  const after = waits.length === 0 ? "" : `, after ${namesOf(waits)}`;
  const words = kind === "organization.create" ? `created with ${first}` : first;
  return wrap(`${visible(address)}: ${words}${together}${after}`, { width, first: 2, indent: 6 });
}

function namesOf(waits: readonly string[]): string {
  const names = [...new Set(waits)];
  const more = names.length > NAMED ? ` and ${figure(names.length - NAMED)} more` : "";
  return `${names.slice(0, NAMED).map(visible).join(", ")}${more}`;
}
