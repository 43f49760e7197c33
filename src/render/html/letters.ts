/**
 * How wide the texts of drawings are: about, since fonts differ, and as in one of the widest that browsers take (DejaVu Sans, at 13 pixels).
 */
import { columns } from "../columns.ts";

const LETTERS = new Intl.Segmenter();
const ELLIPSIS = "…";
const KINDS: readonly (readonly [letters: RegExp, pixels: number])[] = [
  [/[MWmw@%]/, 13.1],
  [/[A-Z#&+<=>^~]/, 10.9],
  [/[ fijlrtI.,:;'|!()[\]`/\\-]/, 5.6],
  [/[ -~]/, 8.4],
];
/** Of all that is not Latin. */
const FOREIGN = 15.2;

/** Pixels of a text. */
export function drawnWidth(text: string): number {
  let taken = 0;
  for (const { segment } of LETTERS.segment(text)) taken += widthOf(segment);
  return taken;
}

/** A text in at most so many pixels; what is cut away is shown as an ellipsis. */
export function cutDrawn(text: string, width: number): string {
  if (drawnWidth(text) <= width) return text;
  let kept = "";
  let taken = FOREIGN;
  for (const { segment } of LETTERS.segment(text)) {
    taken += widthOf(segment);
    if (taken > width) break;
    kept += segment;
  }
  return `${kept}${ELLIPSIS}`;
}

/** Pixels of what people see as one letter: marks take none of their own. */
function widthOf(letter: string): number {
  const [first = ""] = letter.normalize("NFD");
  const kind = KINDS.find(([letters]) => letters.test(first));
  return kind?.[1] ?? (columns(letter) === 0 ? 0 : FOREIGN);
}
