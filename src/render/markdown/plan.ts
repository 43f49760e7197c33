/**
 * A plan as Markdown, for one comment on a pull request that is updated in place: what it may break first, then credits, then the
 * operations folded by organization, what takes something away before what only adds. It always fits; what is left out is counted,
 * and linked to.
 */
import { figure } from "../../model/canonical.ts";
import type { Plan, Pool } from "../../wire/generated/plan.ts";
import { cut, wrap } from "../columns.ts";
import { handedDown, listedPools } from "../credit-table.ts";
import { type Concerned, type Consequence, deedsOf, impactOf } from "../impact.ts";
import { type Block, blocksOf, fateOf, isTaking, numbered, restWords, SIGNS, takes } from "../operation-blocks.ts";
import { saidOf, saidText } from "../operation-words.ts";
import { rootFirst, summaryText } from "../plan.ts";
import { placeText } from "../problems.ts";
import { change, count } from "../values.ts";
import { bytesOf, fence, folded, heading, type Inline, item, paragraph, table } from "./nodes.ts";
import { commentMarker, footer, problemsSection, selectionSection, type Whole, waitingSection } from "./parts.ts";
import { COMMENT_BYTES, FENCE_WIDTH, fitted } from "./size.ts";

/** What a document is about, and where all of it is. */
export interface Commenting {
  /** The command: `plan`. */
  readonly subject: string;
  readonly whole?: Whole | undefined;
}

/** Organizations named in the headline, of each kind. */
const NAMED = 5;
/** Operations named that cannot be undone. */
const NAMED_FINAL = 10;
const NOTE_COLUMNS = 80;
const POOLS = 50;
const UNMANAGED = 20;
/** Lines that are said of one organization. */
const LINES = 40;
const SAID_COLUMNS = 600;
const REFUSED = "Refused: none of this is done";

/** The Markdown of a plan. Less than 65,536 bytes, whatever the plan. */
export function planMarkdown(plan: Plan, { subject, whole }: Commenting): string {
  const { stack, problems, operations, warnings = [], pending, unmanaged, withheld = [] } = plan;
  const title = [`allot ${subject}`, ...(stack === "" ? [] : [" of ", { code: stack }])];
  const head = [
    `${commentMarker(subject, stack)}\n`,
    heading(3, ...title),
    `\n${paragraph(summaryText(plan))}`,
    selectionSection(plan),
    operations.length === 0 ? "" : `\n${headline(plan)}`,
    problemsSection("Problems", problems, 44_000),
    operations.length === 0 ? "" : creditsSection(rootFirst(plan)),
  ].join("");
  const tail = [
    problemsSection("Warnings", warnings, 5_000),
    waitingSection(pending, 5_000),
    unmanagedSection(unmanaged),
    footer(origin(plan), whole),
  ].join("");
  const room = COMMENT_BYTES - bytesOf(head) - bytesOf(tail);
  // What guards and policies refuse: what they speak of is then in view.
  const refused = { ...plan, operations: withheld };
  const section = withheld.length > 0 ? operationsSection(refused, room, REFUSED) : operationsSection(plan, room);
  return head + section + tail;
}

function origin({ root, base, run, operations }: Plan): Inline[] {
  if (root === "" || base.lineage === "") return [];
  return [
    "Tree ",
    { code: root },
    ` at revision ${base.revision}`,
    ...(operations.length === 0 ? [] : [", ", { code: run }]),
  ];
}

function headline(plan: Plan): string {
  return impactOf(plan)
    .map(({ heading, consequences, isFinal }) => {
      if (isFinal) return finalItem(heading, consequences);
      const parts = consequences.flatMap(({ words, concerned }, index): Inline[] => [
        index === 0 ? `: ${words}` : `; ${words}`,
        ...namesOf(concerned),
      ]);
      return item(heading, parts);
    })
    .join("");
}

/** What cannot be undone is said one by one. */
function finalItem(heading: string, consequences: readonly Consequence[]): string {
  const concerned = consequences.flatMap((one) => one.concerned);
  const below = concerned
    .slice(0, NAMED_FINAL)
    .map(({ address, note }): Inline[] => [{ code: address }, " ", { code: cut(note, NOTE_COLUMNS) }]);
  if (concerned.length > NAMED_FINAL) below.push([`… ${figure(concerned.length - NAMED_FINAL)} more`]);
  return item(heading, [`: ${count(concerned.length, "operation")}`], below);
}

function namesOf(concerned: readonly Concerned[]): Inline[] {
  const named = concerned
    .slice(0, NAMED)
    .flatMap(({ address, note }, index): Inline[] => [
      index === 0 ? " (" : ", ",
      { code: address },
      ...(note === "" ? [] : [` ${note}`]),
    ]);
  const more = concerned.length > NAMED ? `, … ${figure(concerned.length - NAMED)} more)` : ")";
  return [...named, more];
}

function creditsSection(pools: readonly Pool[]): string {
  const { listed, more, same } = listedPools(pools, POOLS);
  if (listed.length === 0) return "";
  const rows = listed.map(({ address, before, after }): Inline[] => [
    { code: address },
    before.allocated === after.allocated || before.allocated === 0
      ? figure(after.allocated)
      : `${figure(before.allocated)} → ${figure(after.allocated)}`,
    figure(handedDown(before)),
    change(handedDown(before), handedDown(after)),
    figure(handedDown(after)),
    figure(after.available),
    figure(after.used + after.held),
  ]);
  const headings = ["Pool", "Allocated", "Handed down before", "Change", "After", "Headroom", "Used, the floor"];
  const rest = [
    more > 0 ? `… and ${count(more, "more pool")}` : "",
    same > 0 ? `${count(same, "other pool")} unchanged` : "",
  ].filter((part) => part !== "");
  const said = rest.length === 0 ? "" : `\n${paragraph(`${rest.join("; ")}.`)}`;
  return `\n${heading(4, "Credits")}\n${table([headings, ...rows])}${said}`;
}

function operationsSection(plan: Plan, bytes: number, title = "Operations"): string {
  if (plan.operations.length === 0) return "";
  const groups = numbered(plan.operations);
  const blocks = [...blocksOf(plan.operations)];
  const taking = blocks.filter(isTaking);
  const sorted = [...taking, ...blocks.filter((block) => !isTaking(block))];
  const start = `\n${heading(4, title)}`;
  const end =
    groups.size === 0
      ? ""
      : `\n${paragraph(`${count(groups.size, "group")}: the operations of a group happen all together or not at all.`)}`;
  const isOfFiles = plan.digest !== "";
  const more = (left: number): string => {
    const rest = restWords(sorted.slice(sorted.length - left));
    return `\n${paragraph(`… and ${count(left, "more organization")}${rest === "" ? "" : `: ${rest}`}. `, "--format json has all.")}`;
  };
  const room = bytes - bytesOf(start) - bytesOf(end);
  const pieces: string[] = [];
  let taken = 0;
  for (const block of sorted) {
    if (taken > room) break;
    const piece = `\n${foldedBlock(block, groups, isOfFiles)}`;
    taken += bytesOf(piece);
    pieces.push(piece);
  }
  const unwritten = sorted.length - pieces.length;
  return start + fitted(pieces, room, (left) => more(left + unwritten)) + end;
}

/** Kinds after which there is something more. */
const ADDING = /\.(create|invite|adopt|enable)$/;

function foldedBlock(block: Block, groups: ReadonlyMap<string, number>, isOfFiles: boolean): string {
  const { operations } = block;
  const [first] = operations;
  const lines = operations.flatMap((operation) => {
    const number = operation.group === null ? undefined : groups.get(operation.group);
    const sign = takes(operation) ? "-" : ADDING.test(operation.kind) ? "+" : "!";
    return saidOf(operation).flatMap((said, index) => {
      const together = index === 0 && number !== undefined ? `  (group ${number})` : "";
      const [head = "", ...rest] = wrap(cut(saidText(said), SAID_COLUMNS) + together, {
        width: FENCE_WIDTH,
        indent: 4,
      });
      return [`${sign} ${head}`, ...rest];
    });
  });
  const place = first && isOfFiles ? [`@@ ${placeText(first.source)} @@`] : [];
  const more = lines.length > LINES ? [`  … and ${count(lines.length - LINES, "more line")}`] : [];
  return folded(summaryOf(block), fence("diff", [...place, ...lines.slice(0, LINES), ...more]));
}

function summaryOf(block: Block): (string | { readonly code: string })[] {
  const { address, operations } = block;
  const creation = operations.find(({ kind }) => kind === "organization.create");
  const deeds = deedsOf(block);
  const said = deeds === "" ? "" : `, ${deeds}`;
  const start = [`${SIGNS[fateOf(block)]} `, { code: address }];
  if (!creation) return [...start, said];
  const { after } = creation;
  const whose = after?.parent
    ? [`${after.kind === "Distributor" ? ", distributor" : ", child"} of `, { code: String(after.parent) }]
    : [", root"];
  return [
    ...start,
    " ",
    { code: String(after?.name) },
    ...whose,
    `, ${count(Number(after?.credits ?? 0), "credit")}${said}`,
  ];
}

function unmanagedSection(keys: readonly string[]): string {
  if (keys.length === 0) return "";
  const shown = keys.slice(0, UNMANAGED).flatMap((key, index): Inline[] => [index === 0 ? " " : ", ", { code: key }]);
  const more = keys.length > UNMANAGED ? ` and ${figure(keys.length - UNMANAGED)} more` : "";
  return `\n${paragraph("Unmanaged, declared by no stack and left alone:", ...shown, more)}`;
}
