/**
 * Boxes, arrows and frames around boxes, as data: what is drawn of a tree and of a plan, whichever language it is then written in
 * (`mermaid.ts`, `dot.ts`). Texts are escaped for people here (`visible`) and for the language there; ids are counted, never taken
 * from what stands in a file.
 */
import type { Problem } from "../model/problem.ts";
import { cut } from "./columns.ts";
import { visible } from "./escape.ts";
import { placeText } from "./problems.ts";

/** What a box stands for, told by shape and colour. */
export type Look =
  | "distributor"
  | "child"
  | "waiting"
  | "created"
  | "changed"
  | "moved"
  | "removed"
  | "more"
  | "problem";

export interface Box {
  readonly id: string;
  /** Lines of text, with the most important first. */
  readonly lines: readonly string[];
  readonly look: Look;
}

export interface Frame {
  readonly id: string;
  readonly title: string;
  /** Ids of boxes. A box is in one frame at most, and frames are not in each other. */
  readonly boxes: readonly string[];
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
}

export interface Diagram {
  readonly title: string;
  readonly direction: "down" | "right";
  readonly boxes: readonly Box[];
  readonly frames: readonly Frame[];
  readonly arrows: readonly Arrow[];
}

/** Columns of a line in a box. */
const WIDEST = 48;
/** Problems that are drawn. */
const DRAWN_PROBLEMS = 20;

/** A line of a box, escaped and cut to what a box has room for. */
export function boxLine(text: string): string {
  return cut(visible(text), WIDEST);
}

/** Why there is nothing to draw: what is wrong, as boxes, so that who waits for a picture gets one. */
export function problemsDiagram(problems: readonly Problem[]): Diagram {
  const boxes = problems.slice(0, DRAWN_PROBLEMS).map(({ code, message, places: [place], address }, index): Box => {
    const where = place ? placeText(place) : address === null ? "" : visible(address);
    return { id: `n${index}`, lines: [visible(code), where, ...folded(message)].filter(Boolean), look: "problem" };
  });
  const more = problems.length - boxes.length;
  const rest: Box[] = more > 0 ? [{ id: "more", lines: [`… and ${more} more problems`], look: "more" }] : [];
  return { title: "Nothing to draw", direction: "down", boxes: [...boxes, ...rest], frames: [], arrows: [] };
}

/** A message in a few lines of a box. */
function folded(message: string): string[] {
  const lines: string[] = [];
  for (const word of visible(message).split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDEST) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(cut(word, WIDEST));
  }
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"] : lines;
}

const MOST_LINES = 8;
