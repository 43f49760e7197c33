/**
 * Where a text can be cut so that its pieces can be parsed one after the other: between documents, and between the entries
 * of a long `children`. The parser makes an object of every value before any of them is used; of 39 MB in one piece that
 * takes 400 MB and a third of the time for collecting them.
 *
 * No parser is needed to cut, as these places are told by the beginnings of lines alone (YAML 1.2: 9.1.2 for documents, 8.1
 * for indentation). Where a text has anything that could reach over a cut, or a piece turns out to be wrong, the whole is
 * parsed in one piece, which then decides.
 */

const SPACE = 32;
const LINE_FEED = 10;
const HASH = 35;

export interface Part {
  readonly text: string;
  /** Offset in what was cut. */
  readonly at: number;
}

/** A line that is more than what may stand before the `---` of its document: comments and directives. */
const CONTENT = /^(?:[^%#\s]|[ \t]+[^#\s])/m;

/** The documents of a text, each with what introduces it; small ones together, up to a size. */
export function partsOf(text: string, atLeast = 1): Part[] {
  const parts: Part[] = [];
  let begin = 0;
  let document = 0;
  const push = (end: number) => {
    if (end > begin) parts.push({ text: text.slice(begin, end), at: begin });
    begin = end;
  };
  const cut = (end: number) => {
    if (end - document >= atLeast) push(document);
    if (end - begin >= atLeast) push(end);
    document = end;
  };
  for (let at = nextBoundary(text, -1); at >= 0; at = nextBoundary(text, at)) {
    if (text.startsWith("...", at)) cut(Math.min(text.length, at + 4));
    else if (CONTENT.test(text.slice(document, at))) cut(at);
  }
  cut(text.length);
  push(text.length);
  return parts;
}

/** Where the next line after an offset begins that ends a document; -1 where there is none. */
function nextBoundary(text: string, after: number): number {
  if (after < 0 && isBoundary(text, 0)) return 0;
  let dashes = text.indexOf("\n---", Math.max(0, after));
  while (dashes >= 0 && !isBoundary(text, dashes + 1)) dashes = text.indexOf("\n---", dashes + 1);
  // Only looked for up to the next dashes: most texts have none, and would be searched to their end each time.
  const upTo = dashes < 0 ? text : text.slice(0, dashes + 1);
  let dots = upTo.indexOf("\n...", Math.max(0, after));
  while (dots >= 0 && !isBoundary(text, dots + 1)) dots = upTo.indexOf("\n...", dots + 1);
  return dots >= 0 ? dots + 1 : dashes >= 0 ? dashes + 1 : -1;
}

function isBoundary(text: string, at: number): boolean {
  if (!text.startsWith("---", at) && !text.startsWith("...", at)) return false;
  const after = text.charCodeAt(at + 3);
  return Number.isNaN(after) || after === SPACE || after === 9 || after === LINE_FEED || after === 13;
}

/** A document with long `children`: what comes before them, and what comes after. */
export interface Pieces {
  readonly before: Part;
  /** Runs of entries of `children`, each a map of its own as it stands. */
  readonly entries: readonly Part[];
  readonly after: Part | undefined;
}

const CHILDREN = /^children:[ \t]*(?:#.*)?\n/m;
/** An anchor or alias, or what could be one: it may be meant in another piece. */
const ANCHOR = /(?:^|[\s,[{:?-])[&*][^\s,[\]{}]/m;
/** Cuts one document, or answers undefined where that is not known to be safe. */
export function piecesOf(text: string, atLeast: number): Pieces | undefined {
  if (text.includes("\r") || ((text.includes("&") || text.includes("*")) && ANCHOR.test(text))) return undefined;
  const found = CHILDREN.exec(text);
  if (!found) return undefined;
  const first = found.index + found[0].length;
  const entries: Part[] = [];
  let indent = 0;
  let begin = first;
  let end = text.length;
  for (let line = first; line < text.length; line = nextLine(text, line)) {
    let at = line;
    while (text.charCodeAt(at) === SPACE) at += 1;
    const code = text.charCodeAt(at);
    if (Number.isNaN(code) || code === LINE_FEED || code === HASH) continue;
    const spaces = at - line;
    if (indent === 0) indent = spaces;
    if (spaces === 0) {
      end = line;
      break;
    }
    if (spaces > indent) continue;
    if (spaces < indent || !isKey(text, at)) return undefined;
    if (line - begin < atLeast) continue;
    entries.push({ text: text.slice(begin, line), at: begin });
    begin = line;
  }
  if (indent === 0) return undefined;
  entries.push({ text: text.slice(begin, end), at: begin });
  const after = end < text.length ? { text: text.slice(end), at: end } : undefined;
  return { before: { text: text.slice(0, first), at: 0 }, entries, after };
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
}

/** Whether a line begins, from here, with a plain key: a-z, 0-9 and hyphens, then a colon that ends it. */
function isKey(text: string, from: number): boolean {
  let at = from;
  let code = text.charCodeAt(at);
  if (code === 45) return false;
  while ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45) {
    at += 1;
    code = text.charCodeAt(at);
  }
  const after = text.charCodeAt(at + 1);
  return at > from && code === 58 && (after === SPACE || after === LINE_FEED || Number.isNaN(after));
}
