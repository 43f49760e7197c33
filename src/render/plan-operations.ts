/** The operations of a plan as text, in blocks: one organization with all that happens to it. */
import type { Operation, Plan } from "../wire/generated/plan.ts";
import { columns, cut, ends, fill, left, wrap } from "./columns.ts";
import { type Block, blocksOf, fateOf, isTaking, numbered, restWords, titleOf } from "./operation-blocks.ts";
import { type Said, saidOf } from "./operation-words.ts";
import { placeText } from "./problems.ts";
import { type Layout, PLAIN, type Style } from "./style.ts";
import { count } from "./values.ts";

/** Organizations shown in full of those that a plan only adds to. */
const SHOWN = 40;
const FIELD_WIDTH = 18;

/** Operations by organization, then the atomic groups in words. */
export function* operationsText(plan: Plan, layout: Layout): Generator<string> {
  const groups = numbered(plan.operations);
  let shown = 0;
  const more: Block[] = [];
  for (const block of blocksOf(plan.operations)) {
    const always = isTaking(block);
    if (!always && shown >= SHOWN) {
      more.push(block);
      continue;
    }
    if (!always) shown += 1;
    yield `${blockLines(block, { groups, isOfFiles: plan.digest !== "" }, layout).join("\n")}\n`;
  }
  if (more.length > 0) yield `${leftOut(more, layout)}\n`;
  if (groups.size > 0)
    yield `\n${count(groups.size, "group")}: the operations of a group happen all together or not at all.\n`;
}

/** What a block is told of the plan. */
interface Told {
  readonly groups: ReadonlyMap<string, number>;
  /** Whether files ask for it: the plan of a revert has no places in any. */
  readonly isOfFiles: boolean;
}

function blockLines(block: Block, { groups, isOfFiles }: Told, layout: Layout): string[] {
  const { style, width } = layout;
  const { operations } = block;
  const [sign, paint] = signOf(block, style);
  const [first] = operations;
  const place = first && isOfFiles ? placeText(first.source) : "";
  const title = titleOf(block);
  const head = ends(`${sign} ${title}`, place, width);
  const titled = head.slice(0, head.length - place.length);
  const painted = place !== "" && head.endsWith(`  ${place}`) ? `${paint(titled)}${style.faint(place)}` : paint(head);
  return [painted, ...operations.flatMap((operation) => operationLines(operation, groups, layout))];
}

function signOf(block: Block, style: Style): [sign: string, paint: (text: string) => string] {
  switch (fateOf(block)) {
    case "created":
      return ["+", style.created];
    case "removed":
      return ["-", style.removed];
    case "moved":
      return ["→", style.moved];
    case "changed":
      return ["~", style.changed];
  }
}

/** What an operation does, in words: the lines of a text without their layout, escaped. */
export function operationTexts(operation: Operation): string[] {
  return operationLines(operation, new Map(), UNLIMITED).map((line) => line.trim().replace(/ {2,}/g, " "));
}

const UNLIMITED: Layout = { width: Number.POSITIVE_INFINITY, style: PLAIN };

function operationLines(operation: Operation, groups: ReadonlyMap<string, number>, layout: Layout): string[] {
  const number = operation.group === null ? undefined : groups.get(operation.group);
  const together = number === undefined ? "" : `  (group ${number})`;
  return saidOf(operation).flatMap((said, index) =>
    saidLines(said, said.kind === "field" || index === 0 ? together : "", layout),
  );
}

function saidLines(said: Said, together: string, { width }: Layout): string[] {
  switch (said.kind) {
    case "facts": {
      const [first = "", ...others] = said.facts;
      const lines = fill([first + together, ...others], ", ", { width: width - 1, first: 4, indent: 4 });
      return lines.map((line) => cut(line, width));
    }
    case "sentence":
      return wrap(said.text + together, { width, first: 4, indent: 6 }).map((line) => cut(line, width));
    case "field": {
      const change = said.change === "" ? "" : `  ${said.change}`;
      return changeLines(said.name, said.before, said.after, change + together, { width });
    }
  }
}

/** `name  before → after`, on two lines where one has no room. */
export function changeLines(
  name: string,
  before: string,
  after: string,
  note: string,
  { width }: Pick<Layout, "width">,
): string[] {
  // A name without room, such as a user's address, has a line of its own: cut, it might be another's.
  if (columns(name) >= FIELD_WIDTH)
    return [cut(`    ${name}`, width), ...changeLines("", before, after, note, { width })];
  const head = `    ${left(name, FIELD_WIDTH)}`;
  const line = `${head}${before} → ${after}${note}`;
  if (columns(line) <= width) return [line];
  const indent = " ".repeat(columns(head));
  return [cut(`${head}${before}`, width), `${cut(`${indent}→ ${after}`, width - columns(note))}${note}`];
}

function leftOut(blocks: readonly Block[], { width, style }: Layout): string {
  const text = `… and ${count(blocks.length, "more organization")}: ${restWords(blocks)}. \`allot plan --format json\` shows every one.`;
  return wrap(text, { width, indent: 2 }).map(style.faint).join("\n");
}
