/**
 * Where the documents of a file begin, told without a parser: needed only after a syntax error, so that the other
 * documents can still be read. A line that begins with `---` or `...` ends a document wherever it stands (YAML 1.2, 9.1.2).
 */

export interface Part {
  readonly text: string;
  /** Offset in the file. */
  readonly at: number;
}

const BOUNDARY = /^(?:---|\.\.\.)(?=[ \t\r\n]|$(?![\s\S]))/gm;
/** A line that is more than what may stand before the `---` of its document: comments and directives. */
const CONTENT = /^(?:[^%#\s]|[ \t]+[^#\s])/m;

/** The documents of a text, each with what introduces it. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let begin = 0;
  const cut = (end: number) => {
    if (end > begin) parts.push({ text: text.slice(begin, end), at: begin });
    begin = end;
  };
  for (const { 0: mark, index } of text.matchAll(BOUNDARY)) {
    if (mark === "...") cut(Math.min(text.length, index + 4));
    else if (CONTENT.test(text.slice(begin, index))) cut(index);
  }
  cut(text.length);
  return parts;
}
