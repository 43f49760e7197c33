/**
 * What a text says with colour, by meaning. Rendering never knows whether there is a terminal: who calls hands over
 * `PLAIN` or a style that colours. Text is laid out before it is coloured, so that widths count letters only.
 */

type Paint = (text: string) => string;

/** How each meaning looks. */
export interface Style {
  readonly created: Paint;
  readonly changed: Paint;
  readonly moved: Paint;
  readonly removed: Paint;
  readonly problem: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
}

const same: Paint = (text) => text;

/** No colours at all. */
export const PLAIN: Style = {
  created: same,
  changed: same,
  moved: same,
  removed: same,
  problem: same,
  strong: same,
  faint: same,
};

/** How a text is to be laid out. */
export interface Layout {
  /** Columns; lines that can be broken or cut stay within. */
  readonly width: number;
  readonly style: Style;
}
