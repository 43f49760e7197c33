/**
 * A plan as a page, for whoever decides on it and reads no YAML: what it may break, credits and tree before and after, then every
 * operation folded by organization. Large plans and trees are bounded; what is left out is said.
 */
import type { Element } from "hast";
import { figure } from "../../model/canonical.ts";
import type { Plan, Pool } from "../../wire/generated/plan.ts";
import type { Tree } from "../../wire/generated/tree.ts";
import { cut } from "../columns.ts";
import { handedDown, listedPools } from "../credit-table.ts";
import { type Concerned, type Consequence, deedsOf, type Impact, impactOf } from "../impact.ts";
import {
  type Block,
  blocksOf,
  creationTitle,
  type Fate,
  fateOf,
  isTaking,
  numbered,
  restWords,
  SIGNS,
} from "../operation-blocks.ts";
import { type Said, saidOf } from "../operation-words.ts";
import { rootFirst, summaryText } from "../plan.ts";
import { placeText } from "../problems.ts";
import { change, count } from "../values.ts";
import { amountsOf, creditBar, PARTS, scaleOf } from "./credit-bars.ts";
import { el, type Inside, svg } from "./nodes.ts";
import { page } from "./page.ts";
import { keys, leftOut, problemsSection, section, selectionSection, waitingSection } from "./parts.ts";
import { treeDrawing } from "./tree-svg.ts";

/** The tree around a plan, where it is known: that of a saved plan is not. */
export interface Trees {
  readonly before: Tree;
  readonly after: Tree;
}

export interface PageOptions {
  /** The command: `plan`. */
  readonly subject: string;
  readonly trees?: Trees | undefined;
}

/** Organizations named in a card, of each kind. */
const NAMED = 8;
const NOTE_COLUMNS = 90;
const POOLS = 100;
const ROWS = 150;
const BLOCKS = 1_000;
/** Things said of one organization. */
const SAID = 200;
const UNMANAGED = 100;

/** The pieces of the page of a plan. */
export function planHtml(plan: Plan, options: PageOptions): Generator<string> {
  return page(`allot ${options.subject}${plan.stack === "" ? "" : ` of ${plan.stack}`}`, partsOf(plan, options));
}

function* partsOf(plan: Plan, { subject, trees }: PageOptions): Generator<Inside> {
  const { stack, problems, operations, warnings = [], pending, unmanaged, withheld = [] } = plan;
  yield el("h1", {}, `allot ${subject}`, stack === "" ? undefined : [" of ", stack]);
  yield el("p.lead", {}, summaryText(plan));
  yield selectionSection(plan);
  yield problemsSection("Problems", problems, "problem");
  if (operations.length > 0) {
    yield impactSection(impactOf(plan));
    yield creditsSection(rootFirst(plan));
    yield treeSection(plan, trees);
    yield* operationsSection(plan, "Operations");
  }
  // What guards and policies refuse: what they speak of is then in view.
  if (withheld.length > 0) yield* operationsSection({ ...plan, operations: withheld }, "Refused: none of this is done");
  yield problemsSection("Warnings", warnings, "odd");
  yield waitingSection(pending);
  if (unmanaged.length > 0)
    yield section("Unmanaged", el("p", {}, "Declared by no stack, and left alone: ", ...keys(unmanaged, UNMANAGED)));
  yield footerOf(plan);
}

function impactSection(impacts: readonly Impact[]): Element {
  const cards = impacts.map(({ heading, consequences, isFinal }) => {
    const items = isFinal ? consequences.flatMap(finalItems) : consequences.map(itemOf);
    return el("div", { className: isFinal ? ["card", "final"] : ["card"] }, el("h3", {}, heading), el("ul", {}, items));
  });
  return section("What it may break", el("div.cards", {}, cards));
}

function itemOf({ words, concerned }: Consequence): Element {
  return el("li", {}, el("strong", {}, words), ": ", ...namesOf(concerned));
}

/** What cannot be undone is said one by one. */
function finalItems({ concerned }: Consequence): Element[] {
  const items = concerned
    .slice(0, NAMED)
    .map(({ address, note }) => el("li", {}, el("code", {}, address), ` ${cut(note, NOTE_COLUMNS)}`));
  if (concerned.length > NAMED) items.push(el("li", {}, `… ${figure(concerned.length - NAMED)} more`));
  return items;
}

function namesOf(concerned: readonly Concerned[]): Inside[] {
  const named = concerned
    .slice(0, NAMED)
    .flatMap(({ address, note }, index): Inside[] => [
      index === 0 ? undefined : ", ",
      el("code", {}, address),
      note === "" ? undefined : ` ${note}`,
    ]);
  return concerned.length > NAMED ? [...named, `, … ${figure(concerned.length - NAMED)} more`] : named;
}

function creditsSection(pools: readonly Pool[]): Inside {
  const { listed, more, same } = listedPools(pools, POOLS);
  if (listed.length === 0) return undefined;
  const headings = ["Pool", "Before", "After", "Allocated", "Handed down", "Change", "Headroom", "Used, the floor"];
  const rows = listed.map(({ address, before, after }) => {
    const credits = scaleOf([before, after]);
    const changed = handedDown(after) - handedDown(before);
    const by = changed === 0 ? [] : changed < 0 ? ["down-by"] : ["up-by"];
    return el(
      "tr",
      { dataPool: address },
      el("th", { scope: "row" }, address),
      el("td.drawn", {}, creditBar(`${address} before`, before, credits)),
      el("td.drawn", {}, creditBar(`${address} after`, after, credits)),
      el("td", {}, changeText(before.allocated, after.allocated)),
      el("td", {}, figure(amountsOf(after).down)),
      el("td", { className: by }, change(handedDown(before), handedDown(after))),
      el("td", {}, figure(after.available)),
      el("td", {}, figure(after.used + after.held)),
    );
  });
  const table = el(
    "table",
    {},
    el(
      "caption",
      {},
      "Both bars of a pool have one scale: what is allocated to it, before or after, whichever is more.",
    ),
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        headings.map((heading, column) =>
          el("th", { scope: "col", className: column === 1 || column === 2 ? ["drawn"] : [] }, heading),
        ),
      ),
    ),
    el("tbody", {}, rows),
  );
  return section(
    "Credits",
    legend(),
    el("div.scroll", { tabIndex: 0, role: "region", ariaLabel: "Credits by pool" }, table),
    leftOut(more, "more pool"),
    same > 0 ? el("p.faint", {}, `${count(same, "other pool")} unchanged.`) : undefined,
  );
}

function changeText(before: number, after: number): string {
  return before === after || before === 0 ? figure(after) : `${figure(before)} → ${figure(after)}`;
}

function legend(): Element {
  return el(
    "ul.legend",
    {},
    PARTS.map(({ part, words }) =>
      el(
        "li",
        {},
        svg(
          "svg",
          { className: ["swatch"], viewBox: "0 0 12 12", ariaHidden: "true" },
          svg("rect", { className: [part], width: 12, height: 12 }),
        ),
        words,
      ),
    ),
  );
}

function treeSection({ operations }: Plan, trees: Trees | undefined): Inside {
  if (trees === undefined)
    return section(
      "Tree",
      el("p.faint", {}, "It is drawn where the plan is made: ", el("code", {}, "allot plan --format html"), "."),
    );
  const { before, after } = trees;
  const credits = Math.max(before.root?.allocated ?? 0, after.root?.allocated ?? 0);
  const fates = new Map<string, Fate>();
  for (const block of blocksOf(operations)) {
    fates.set(block.address, fateOf(block));
    // After a rekey it is drawn under its new key.
    const { key } = block.operations.find(({ kind }) => kind === "organization.rekey")?.after ?? {};
    if (typeof key === "string") fates.set(key, fateOf(block));
  }
  const side = (words: string, { root }: Tree) => {
    const title = `The tree ${words.toLowerCase()}`;
    const drawn =
      root === null
        ? el("p.faint", {}, "There is none.")
        : treeDrawing(root, { title, width: 440, most: ROWS, credits, fates });
    return el("figure", {}, el("figcaption", {}, words), drawn);
  };
  return section(
    "Tree",
    el(
      "p.faint",
      {},
      "All bars have one scale: what is allocated to the root. What the plan touches is marked, and drawn before others.",
    ),
    el("div.sides", {}, side("Before", before), side("After", after)),
  );
}

function* operationsSection(plan: Plan, title: string): Generator<Inside> {
  const groups = numbered(plan.operations);
  const blocks = [...blocksOf(plan.operations)];
  const sorted = [...blocks.filter(isTaking), ...blocks.filter((block) => !isTaking(block))];
  yield el("h2", {}, title);
  const taking = blocks.filter(isTaking).length;
  if (taking > 0)
    yield el(
      "p.faint",
      {},
      taking === 1
        ? "First the organization from which something is taken, or which moves; marked in red."
        : `First ${count(taking, "organization")} from which something is taken, or which move; marked in red.`,
    );
  const isOfFiles = plan.digest !== "";
  for (const block of sorted.slice(0, BLOCKS)) yield blockOf(block, groups, isOfFiles);
  const rest = sorted.slice(BLOCKS);
  yield leftOut(rest.length, "more organization", restWords(rest));
  if (groups.size > 0)
    yield el("p", {}, `${count(groups.size, "group")}: the operations of a group happen all together or not at all.`);
}

function blockOf(block: Block, groups: ReadonlyMap<string, number>, isOfFiles: boolean): Element {
  const { address, operations } = block;
  const fate = fateOf(block);
  const creation = operations.find(({ kind }) => kind === "organization.create");
  const deeds = [creation ? creationTitle(creation) : "", deedsOf(block)].filter((part) => part !== "").join(", ");
  const said = operations.flatMap((operation) => {
    const number = operation.group === null ? undefined : groups.get(operation.group);
    return saidOf(operation).map((one, index) =>
      el(
        "li",
        {},
        ...saidParts(one),
        index === 0 && number !== undefined ? el("span.faint", {}, ` (group ${number})`) : undefined,
      ),
    );
  });
  const [first] = operations;
  const place =
    first && isOfFiles ? el("li.faint", {}, "asked for at ", el("code", {}, placeText(first.source))) : undefined;
  const more = said.length > SAID ? el("li.faint", {}, `… and ${figure(said.length - SAID)} more`) : undefined;
  return el(
    "details",
    { className: isTaking(block) ? ["takes"] : [] },
    el(
      "summary",
      {},
      el("span", { className: ["sign", fate] }, SIGNS[fate]),
      el("code", {}, address),
      deeds === "" ? undefined : ` ${deeds}`,
    ),
    el("ul", {}, said.slice(0, SAID), more, place),
  );
}

function saidParts(said: Said): Inside[] {
  switch (said.kind) {
    case "sentence":
      return [said.text];
    case "facts":
      return [said.facts.join(", ")];
    case "field": {
      const { name, before, after, change: by } = said;
      return [`${name}: ${before} → `, el("strong", {}, after), by === "" ? undefined : ` (${by})`];
    }
  }
}

function footerOf({ root, base, run, operations, digest }: Plan): Inside {
  if (root === "") return undefined;
  const said = [
    `Tree ${root}${base.lineage === "" ? ", which is not there yet" : ` at revision ${base.revision}`}`,
    operations.length === 0 ? "" : run,
    digest === "" ? "" : `configuration ${digest.slice(0, 12)}`,
  ].filter((part) => part !== "");
  return el("footer", {}, said.join(" · "));
}
