/**
 * A diagram as a Mermaid flowchart, as GitHub and GitLab draw it in Markdown.
 *
 * Mermaid reads a label as markup (quotes, backticks, entities, directives, icons), by rules that differ from version to version. So all
 * but letters, digits, blanks and a few harmless signs are written as entities (`#34;`). What it
 * reads a second time, after it has resolved these, is kept apart as well.
 */
import type { Diagram, Look } from "./diagram.ts";

/** Mermaid refuses a text of more characters, and more arrows, where nobody has set it otherwise. */
const MOST_CHARACTERS = 50_000;
const MOST_ARROWS = 500;

const SHAPES: Readonly<Record<Look, readonly [open: string, close: string]>> = {
  distributor: ["[", "]"],
  child: ["(", ")"],
  waiting: ["(", ")"],
  created: ["[", "]"],
  changed: ["[", "]"],
  moved: ["[", "]"],
  removed: ["[", "]"],
  more: ["([", "])"],
  problem: ["[", "]"],
};

const COLOURS: Readonly<Record<Look, string>> = {
  distributor: "fill:#dbeafe,stroke:#1d4ed8,color:#111827",
  child: "fill:#f3f4f6,stroke:#4b5563,color:#111827",
  waiting: "fill:#fef3c7,stroke:#b45309,color:#111827,stroke-dasharray:4 3",
  created: "fill:#dcfce7,stroke:#15803d,color:#111827",
  changed: "fill:#fef3c7,stroke:#b45309,color:#111827",
  moved: "fill:#dbeafe,stroke:#1d4ed8,color:#111827",
  removed: "fill:#fee2e2,stroke:#b91c1c,color:#111827",
  more: "fill:#ffffff,stroke:#9ca3af,color:#4b5563,stroke-dasharray:4 3",
  problem: "fill:#fee2e2,stroke:#b91c1c,color:#111827",
};

/** The flowchart of as many boxes as Mermaid takes. */
export function withinLimits(most: number, diagramOf: (most: number) => Diagram): string {
  for (let boxes = most; ; boxes = Math.floor(boxes / 2)) {
    const diagram = diagramOf(boxes);
    const text = mermaid(diagram);
    const fits = text.length < MOST_CHARACTERS && diagram.arrows.length < MOST_ARROWS;
    if (fits || boxes <= 1) return text;
  }
}

/** The text of a flowchart. */
export function mermaid({ title, direction, boxes, frames, arrows }: Diagram): string {
  const framed = new Set(frames.flatMap((frame) => frame.boxes));
  const texts = new Map(
    boxes.map(({ id, lines, look }) => {
      const [open, close] = SHAPES[look];
      return [id, `${id}${open}"${lines.map(label).join("<br/>")}"${close}:::${look}`];
    }),
  );
  const lines = [
    `flowchart ${direction === "down" ? "TD" : "LR"}`,
    `  accTitle: ${label(title)}`,
    ...frames.flatMap((frame) => [
      `  subgraph ${frame.id}["${label(frame.title)}"]`,
      ...frame.boxes.map((id) => `    ${texts.get(id)}`),
      "  end",
    ]),
    ...boxes.filter(({ id }) => !framed.has(id)).map(({ id }) => `  ${texts.get(id)}`),
    ...arrows.map(({ from, to }) => `  ${from} --> ${to}`),
    ...[...new Set(boxes.map(({ look }) => look))].map((look) => `  classDef ${look} ${COLOURS[look]}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** What Mermaid reads again after entities are resolved: a line break, a formula, an icon, and its own writing of entities. */
const READ_AGAIN = /\\(?=n)|\$(?=\$)|:(?=fa-)|ﬂ(?=°)|¶(?=ß)/g;
/** A sign without width, at which no line is broken: it keeps such a pair apart, and nobody sees it. */
const WORD_JOINER = "\u2060";

/** What stands between the quotes. */
function label(text: string): string {
  const apart = text.replace(READ_AGAIN, `$&${WORD_JOINER}`);
  return apart.replace(/[^A-Za-z0-9 .,+\u0080-\u{10ffff}]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
