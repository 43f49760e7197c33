/**
 * Text in columns of a terminal, where a letter may be one or two columns wide. Nearly all there is, is
 * measured by its length; only what is left asks the Unicode tables.
 *
 * Rejected: the package string-width; its patterns take longer to compile than all else here to load.
 */
import { eastAsianWidth } from "get-east-asian-width";

const ELLIPSIS = "…";
/** All that is a column wide by its code alone: ASCII, Latin letters with marks, box drawing, arrows and the ellipsis. */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2190-\u2193\u2026\u2500-\u257f]*$/;
const LETTERS = new Intl.Segmenter();

/** Columns that a text takes. */
export function columns(text: string): number {
  if (NARROW.test(text)) return text.length;
  let taken = 0;
  for (const { segment } of LETTERS.segment(text)) taken += columnsOfLetter(segment);
  return taken;
}

/** Columns of what people see as one letter: of its first character, wide where it is shown as a picture. */
function columnsOfLetter(letter: string): number {
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(letter)) return 2;
  const first = letter.codePointAt(0);
  return first === undefined || /^[\p{M}\p{Cf}]/u.test(letter) ? 0 : eastAsianWidth(first);
}

/** A text in at most so many columns; what is cut away is shown as an ellipsis. */
export function cut(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = "";
  let taken = 0;
  for (const { segment } of LETTERS.segment(text)) {
    taken += columns(segment);
    if (taken > width - 1) break;
    kept += segment;
  }
  return `${kept}${ELLIPSIS}`;
}

/** As `cut`, but keeps the end: of a path, the part that tells files apart. */
export function cutStart(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const segments = Array.from(LETTERS.segment(text), ({ segment }) => segment);
  let kept = "";
  let taken = 0;
  for (const segment of segments.reverse()) {
    taken += columns(segment);
    if (taken > width - 1) break;
    kept = segment + kept;
  }
  return `${ELLIPSIS}${kept}`;
}

/** A text filled up to so many columns, or cut to them. */
export function left(text: string, width: number): string {
  const kept = cut(text, width);
  return kept + " ".repeat(Math.max(0, width - columns(kept)));
}

/** A text at the right edge of so many columns; longer ones, figures mostly, are never cut. */
export function right(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - columns(text))) + text;
}

/** Two texts at both ends of a line; the second, a place mostly, loses its beginning where there is no room. */
export function ends(first: string, second: string, width: number): string {
  const head = cut(first, width);
  const room = width - columns(head) - 2;
  if (second === "" || room < 8) return head;
  const tail = cutStart(second, room);
  return head + " ".repeat(width - columns(head) - columns(tail)) + tail;
}

/** Where lines begin and end. */
interface Lines {
  readonly width: number;
  /** Indentation of the first line. */
  readonly first?: number;
  /** Indentation of all lines after it. */
  readonly indent: number;
}

/** A text broken between words into lines of at most so many columns. Long words, and what is in backticks, stay whole. */
export function wrap(text: string, lines: Lines): string[] {
  return fill(text.match(/(?:--allow )?(?:(?:[^ `]|`[^`]*`)+|[^ ]+)/g) ?? [""], " ", lines);
}

/** Parts, each kept whole, side by side on as few lines as they need. */
export function fill(parts: readonly string[], separator: string, { width, first = 0, indent }: Lines): string[] {
  const lines: string[] = [];
  let line = " ".repeat(first);
  let empty = true;
  for (const part of parts) {
    if (empty) line += part;
    else if (columns(line + separator + part) <= width) line += separator + part;
    else {
      lines.push(line + separator.trimEnd());
      line = " ".repeat(indent) + part;
    }
    empty = false;
  }
  return [...lines, line];
}
