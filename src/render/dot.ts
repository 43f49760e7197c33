/**
 * A diagram in DOT, for Graphviz. All texts are quoted strings, never HTML labels; in them a backslash begins an escape and `&` an entity,
 * so both are escaped, and nothing else is special.
 */
import type { Diagram, Look } from "./diagram.ts";

const ATTRIBUTES: Readonly<Record<Look, string>> = {
  distributor: 'fillcolor="#dbeafe", color="#1d4ed8"',
  child: 'fillcolor="#f3f4f6", color="#4b5563", style="filled,rounded"',
  waiting: 'fillcolor="#fef3c7", color="#b45309", style="filled,rounded,dashed"',
  created: 'fillcolor="#dcfce7", color="#15803d"',
  changed: 'fillcolor="#fef3c7", color="#b45309"',
  moved: 'fillcolor="#dbeafe", color="#1d4ed8"',
  removed: 'fillcolor="#fee2e2", color="#b91c1c"',
  more: 'fillcolor="#ffffff", color="#9ca3af", style="filled,dashed"',
  problem: 'fillcolor="#fee2e2", color="#b91c1c"',
};

/** The text of a digraph. */
export function* dot({ title, direction, boxes, frames, arrows }: Diagram): Generator<string> {
  const attributes = new Map(
    boxes.map(({ id, lines, look }) => [id, `[label=${quoted(lines.join("\n"))}, ${ATTRIBUTES[look]}]`]),
  );
  const framed = new Set(frames.flatMap((frame) => frame.boxes));
  yield "digraph allot {\n";
  yield `  graph [label=${quoted(title)}, labelloc="t", rankdir="${direction === "down" ? "TB" : "LR"}", fontname="Helvetica,Arial,sans-serif"]\n`;
  yield '  node [shape="box", style="filled", fontname="Helvetica,Arial,sans-serif", fontsize="11", margin="0.2,0.08"]\n';
  yield '  edge [color="#6b7280"]\n';
  for (const frame of frames) {
    // Graphviz draws a frame around a subgraph whose name begins so.
    yield `  subgraph "cluster_${frame.id}" {\n    label=${quoted(frame.title)}\n    color="#9ca3af"\n`;
    for (const id of frame.boxes) yield `    ${id} ${attributes.get(id)}\n`;
    yield "  }\n";
  }
  for (const { id } of boxes) if (!framed.has(id)) yield `  ${id} ${attributes.get(id)}\n`;
  for (const { from, to } of arrows) yield `  ${from} -> ${to}\n`;
  yield "}\n";
}

function quoted(text: string): string {
  const escaped = text.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/&/g, "&amp;").replace(/\n/g, "\\n");
  return `"${escaped}"`;
}
