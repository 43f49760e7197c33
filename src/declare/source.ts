/**
 * One file of a stack as text, and where in it something stands. Lines are only counted once somebody asks.
 */
import type { Place } from "../model/problem.ts";

export class Source {
  /** Path inside the stack's folder, with forward slashes. */
  readonly name: string;
  readonly text: string;
  #lineStarts: Uint32Array | undefined;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
  }

  /** The place of an offset into the text. */
  placeAt(offset: number): Place {
    this.#lineStarts ??= lineStartsOf(this.text);
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.name, line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
  }
}

const LINE_BREAK = /\r\n?|\n/g;

function lineStartsOf(text: string): Uint32Array {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  } else {
    for (const found of text.matchAll(LINE_BREAK)) starts.push(found.index + found[0].length);
  }
  return Uint32Array.from(starts);
}
