/** A tree as a diagram: a box an organization with its credits, an arrow to each child. Of a large tree, the upper levels. */
import { figure } from "../model/canonical.ts";
import type { Node, Tree } from "../wire/generated/tree.ts";
import { type Arrow, type Box, boxLine, type Diagram, type Look } from "./diagram.ts";
import { dot } from "./dot.ts";
import { visible } from "./escape.ts";
import { withinLimits } from "./mermaid.ts";
import { count } from "./values.ts";

/** Organizations that Graphviz lays out in seconds. */
const MOST_DOT = 2_000;
const MOST_MERMAID = 240;

/** A tree in DOT. */
export function treeDot(tree: Tree): Iterable<string> {
  return dot(treeDiagram(tree, MOST_DOT));
}

/** A tree as a flowchart, cut to what Mermaid draws. */
export function treeMermaid(tree: Tree): string {
  return withinLimits(MOST_MERMAID, (most) => treeDiagram(tree, most));
}

/** The diagram of the first organizations, level by level; what is left out below one is counted there. */
export function treeDiagram({ root }: Tree, most: number): Diagram {
  if (root === null)
    return {
      title: "There is no tree yet",
      direction: "down",
      boxes: [{ id: "n0", lines: ["There is no tree yet: allot apply creates it."], look: "more" }],
      frames: [],
      arrows: [],
    };
  const ids = new Map<Node, string>([[root, "n0"]]);
  const queue: Node[] = [root];
  const boxes: Box[] = [];
  const arrows: Arrow[] = [];
  // The queue grows while it is gone through.
  for (const node of queue) {
    const id = ids.get(node) ?? "";
    boxes.push({ id, lines: linesOf(node), look: lookOf(node) });
    const room = Math.max(0, most - queue.length);
    for (const child of node.children.slice(0, room)) {
      const childId = `n${ids.size}`;
      ids.set(child, childId);
      queue.push(child);
      arrows.push({ from: id, to: childId });
    }
    const left = node.children.slice(room);
    if (left.length === 0) continue;
    const below = left.reduce((sum, child) => sum + sizeOf(child), 0);
    boxes.push({ id: `${id}more`, lines: [`… ${count(below, "more organization")}`], look: "more" });
    arrows.push({ from: id, to: `${id}more` });
  }
  const whole = sizeOf(root);
  const title =
    whole === queue.length
      ? `${visible(root.key)}: ${count(whole, "organization")}`
      : `${visible(root.key)}: ${figure(queue.length)} of ${count(whole, "organization")}; the others are counted`;
  return { title, direction: "down", boxes, frames: [], arrows };
}

function linesOf({ key, name, kind, phase, protected: isProtected, allocated, used, held, available }: Node): string[] {
  const notes = [kind === "Distributor" ? "distributor" : "child", phase, isProtected ? "protected" : ""];
  return [
    boxLine(key),
    boxLine(name),
    notes.filter((note) => note !== "" && note !== "active").join(", "),
    `${figure(allocated)} allocated, ${figure(available)} available`,
    ...(used > 0 || held > 0 ? [`${figure(used)} used, ${figure(held)} held`] : []),
  ];
}

function lookOf({ kind, phase }: Node): Look {
  if (phase !== "active") return "waiting";
  return kind === "Distributor" ? "distributor" : "child";
}

/** Organizations in a part of the tree. */
function sizeOf(node: Node): number {
  let size = 0;
  const all = [node];
  for (const one of all) {
    size += 1;
    for (const child of one.children) all.push(child);
  }
  return size;
}
