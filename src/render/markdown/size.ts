/**
 * How much fits into one comment. GitHub takes bodies of 65,536 characters; what it counts as one is not said, so bytes in UTF-8
 * are counted here, which are never fewer. What does not fit is counted and told, never cut off in the middle.
 */
import { cut } from "../columns.ts";
import { bytesOf } from "./nodes.ts";

/** Bytes of a whole document; the rest up to 65,536 is left to whoever adds a line of their own. */
export const COMMENT_BYTES = 65_000;
/** Columns of a line in a fence. */
export const FENCE_WIDTH = 100;
/** A line that cannot be broken: a path, mostly. */
const LONGEST_LINE = 400;

/** Pieces, as many as there is room for, then what is said of how many are left out; nothing where there is none. */
export function fitted(pieces: readonly string[], bytes: number, more: (left: number) => string): string {
  const reserved = bytesOf(more(pieces.length));
  let text = "";
  let taken = 0;
  for (const [index, piece] of pieces.entries()) {
    const size = bytesOf(piece);
    const isLast = index === pieces.length - 1;
    if (taken + size + (isLast ? 0 : reserved) > bytes) return text + more(pieces.length - index);
    text += piece;
    taken += size;
  }
  return text;
}

/** Groups of lines, as many as there is room for, each of so many lines at most; and how many are left out, unread. */
export function fittedLines<Each>(
  all: readonly Each[],
  linesOf: (one: Each) => readonly string[],
  { bytes, most }: { readonly bytes: number; readonly most: number },
): { readonly lines: readonly string[]; readonly left: number } {
  const lines: string[] = [];
  let taken = 0;
  for (const [index, one] of all.entries()) {
    const group = linesOf(one);
    const shown = group.slice(0, most).map((line) => cut(line, LONGEST_LINE));
    if (group.length > most) shown.push(`    … and ${group.length - most} more lines`);
    const size = shown.reduce((sum, line) => sum + bytesOf(line) + 1, 0);
    if (taken + size > bytes) return { lines, left: all.length - index };
    lines.push(...shown);
    taken += size;
  }
  return { lines, left: 0 };
}
