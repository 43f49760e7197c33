/**
 * A graph of operations as a diagram: a box an operation, a frame around what happens together (an atomic group), or to one
 * organization, an arrow from what must be done first. Of a large plan, the first operations: they wait for nothing that is left out.
 */
import { figure } from "../model/canonical.ts";
import type { Graph, GraphNode } from "../wire/generated/graph.ts";
import { type Box, boxLine, type Diagram, type Frame, type Look, problemsDiagram } from "./diagram.ts";
import { dot } from "./dot.ts";
import { visible } from "./escape.ts";
import { withinLimits } from "./mermaid.ts";
import { count } from "./values.ts";

/** Operations that Graphviz lays out in seconds. */
const MOST_DOT = 1_000;
const MOST_MERMAID = 200;
/** Lines that say what an operation does. */
const WORDS = 3;

/** A graph in DOT. */
export function graphDot(graph: Graph): Iterable<string> {
  return dot(graphDiagram(graph, MOST_DOT));
}

/** A graph as a flowchart, cut to what Mermaid draws. */
export function graphMermaid(graph: Graph): string {
  return withinLimits(MOST_MERMAID, (most) => graphDiagram(graph, most));
}

/** The diagram of the first operations. */
export function graphDiagram(graph: Graph, most: number): Diagram {
  const { nodes, edges, problems, root } = graph;
  if (problems.length > 0) return problemsDiagram(problems);
  const shown = firstOf(nodes, most);
  const ids = new Map(shown.map(({ id }, index) => [id, `n${index}`]));
  const boxes = shown.map((node): Box => ({ id: ids.get(node.id) ?? "", lines: linesOf(node), look: lookOf(node) }));
  const arrows = edges.flatMap(({ from, to }) => {
    const [first, second] = [ids.get(from), ids.get(to)];
    return first === undefined || second === undefined ? [] : [{ from: first, to: second }];
  });
  const left = nodes.length - shown.length;
  const more: Box[] = left > 0 ? [{ id: "more", lines: [`… and ${count(left, "more operation")}`], look: "more" }] : [];
  const none: Box[] =
    nodes.length === 0 ? [{ id: "n0", lines: ["Nothing to do: the tree is as declared."], look: "more" }] : [];
  return {
    title: `${visible(root)}: ${left > 0 ? `${figure(shown.length)} of ` : ""}${count(nodes.length, "operation")}`,
    direction: "right",
    boxes: [...boxes, ...more, ...none],
    frames: framesOf(shown, ids),
    arrows,
  };
}

/** The first nodes; a group is in it whole or not at all. */
function firstOf(nodes: readonly GraphNode[], most: number): readonly GraphNode[] {
  if (nodes.length <= most) return nodes;
  const cut = nodes[most]?.group;
  let end = most;
  while (cut !== null && cut !== undefined && end > 0 && nodes[end - 1]?.group === cut) end -= 1;
  // One group that is larger than the picture is cut rather than not shown.
  return nodes.slice(0, end === 0 ? most : end);
}

/** Frames around atomic groups, and around what else happens to one organization. */
function framesOf(shown: readonly GraphNode[], ids: ReadonlyMap<string, string>): Frame[] {
  const inFrames = new Map<string, { title: string; boxes: string[] }>();
  let groups = 0;
  for (const { id, group, address } of shown) {
    const name = group === null ? `organization ${address}` : `group ${group}`;
    let frame = inFrames.get(name);
    if (!frame) {
      if (group !== null) groups += 1;
      const title = group === null ? boxLine(address) : `group ${groups}: all together or not at all`;
      frame = { title, boxes: [] };
      inFrames.set(name, frame);
    }
    frame.boxes.push(ids.get(id) ?? "");
  }
  return [...inFrames.values()]
    .filter(({ boxes }) => boxes.length > 1)
    .map((frame, index) => ({ id: `f${index}`, ...frame }));
}

function linesOf({ kind, address, texts, reversible }: GraphNode): string[] {
  const words = texts.slice(0, WORDS).map(boxLine);
  const more = texts.length > WORDS ? ["…"] : [];
  const isForEver = !reversible && kind !== "organization.create" ? ["cannot be put back"] : [];
  return [boxLine(address), boxLine(kind), ...words, ...more, ...isForEver];
}

function lookOf({ kind }: GraphNode): Look {
  if (kind === "organization.move") return "moved";
  if (/\.(create|invite|adopt|enable|resume)$/.test(kind)) return "created";
  if (/\.(unlink|drain|delete|disable|release|pause)$/.test(kind)) return "removed";
  return "changed";
}
