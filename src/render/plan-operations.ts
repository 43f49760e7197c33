/** The operations of a plan as text, in blocks: one organization with all that happens to it. */
import { figure } from "../model/canonical.ts";
import type { Operation, Plan } from "../wire/generated/plan.ts";
import { assetTexts } from "./asset-words.ts";
import { columns, cut, ends, fill, left, wrap } from "./columns.ts";
import { visible } from "./escape.ts";
import { peopleTexts, personText } from "./people-words.ts";
import { placeText } from "./problems.ts";
import { type Layout, PLAIN, type Style } from "./style.ts";
import { change, count, fieldName, valueText } from "./values.ts";

/** Organizations shown in full of those that a plan only adds to. */
const SHOWN = 40;
const FIELD_WIDTH = 18;

/** All that happens to one organization. */
interface Block {
  readonly address: string;
  readonly operations: Operation[];
}

/** Operations by organization, then the atomic groups in words. */
export function* operationsText(plan: Plan, layout: Layout): Generator<string> {
  const groups = numbered(plan.operations);
  let shown = 0;
  const more: Block[] = [];
  for (const block of blocksOf(plan.operations)) {
    const always = block.operations.some(isTaking);
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

/** Whether an operation takes something away, moves it, or cannot be put back: what is never left out of a text. */
export function isTaking({ kind, before, after, reversible }: Operation): boolean {
  switch (kind) {
    case "organization.create":
      return false;
    case "owner.name":
      return before?.invitation !== undefined || !reversible;
    case "credits.allocate":
      return Number(after?.credits) < Number(before?.credits);
    case "credits.purchase":
      return Number(after?.purchasedCredits) < Number(before?.purchasedCredits);
    case "license.update":
      return Number(after?.quantity) < Number(before?.quantity);
    case "organization.update":
    case "organization.adopt":
    case "organization.resume":
    case "organization.activate":
    case "organization.protect":
    case "organization.unprotect":
    case "membership.invite":
    case "membership.update":
    case "membership.enable":
    case "role.create":
    case "costCenter.create":
    case "account.create":
    case "presentation.create":
    case "license.create":
    case "billing.create":
      return !reversible;
    case "billing.update":
      return after?.payment === null || Number(after?.computers) < Number(before?.computers);
    default:
      return true;
  }
}

function blocksOf(operations: readonly Operation[]): Iterable<Block> {
  const blocks = new Map<string, Block>();
  for (const operation of operations) {
    const block = blocks.get(operation.address);
    if (block) block.operations.push(operation);
    else blocks.set(operation.address, { address: operation.address, operations: [operation] });
  }
  return blocks.values();
}

/** Numbers for atomic groups of more than one operation, in the order of the plan. */
function numbered(operations: readonly Operation[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { group } of operations) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return new Map([...sizes].filter(([, size]) => size > 1).map(([group], index) => [group, index + 1]));
}

/** What a block is told of the plan. */
interface Told {
  readonly groups: ReadonlyMap<string, number>;
  /** Whether files ask for it: the plan of a revert has no places in any. */
  readonly isOfFiles: boolean;
}

function blockLines({ address, operations }: Block, { groups, isOfFiles }: Told, layout: Layout): string[] {
  const { style, width } = layout;
  const [sign, paint] = signOf(operations, style);
  const creation = operations.find(({ kind }) => kind === "organization.create");
  const [first] = operations;
  const place = first && isOfFiles ? placeText(first.source) : "";
  const title = creation ? `${visible(address)}  ${creationTitle(creation)}` : visible(address);
  const head = ends(`${sign} ${title}`, place, width);
  const titled = head.slice(0, head.length - place.length);
  const painted = place !== "" && head.endsWith(`  ${place}`) ? `${paint(titled)}${style.faint(place)}` : paint(head);
  return [painted, ...operations.flatMap((operation) => operationLines(operation, groups, layout))];
}

function signOf(operations: readonly Operation[], style: Style): [sign: string, paint: (text: string) => string] {
  const kinds = new Set(operations.map(({ kind }) => kind));
  if (kinds.has("organization.create")) return ["+", style.created];
  if (kinds.has("organization.unlink") || kinds.has("organization.drain")) return ["-", style.removed];
  if (kinds.has("organization.move")) return ["→", style.moved];
  return ["~", style.changed];
}

function creationTitle({ after }: Operation): string {
  const name = valueText("name", after?.name);
  const kind = after?.kind === "Distributor" ? "distributor" : "child";
  return `${name}, ${after?.parent ? `${kind} of ${visible(String(after.parent))}` : "root"}`;
}

/** What an operation does, in words: the lines of a text without their layout, escaped. */
export function operationTexts(operation: Operation): string[] {
  return operationLines(operation, new Map(), UNLIMITED).map((line) => line.trim().replace(/ {2,}/g, " "));
}

const UNLIMITED: Layout = { width: Number.POSITIVE_INFINITY, style: PLAIN };

function operationLines(operation: Operation, groups: ReadonlyMap<string, number>, layout: Layout): string[] {
  const { kind, before, after, group } = operation;
  const number = group === null ? undefined : groups.get(group);
  const together = number === undefined ? "" : `  (group ${number})`;
  if (kind === "organization.create") return creationLines(operation, together, layout);
  const told = words(operation);
  const texts = peopleTexts(kind, before, after) ?? assetTexts(kind, before, after);
  if (texts)
    return texts
      .flatMap((text, index) =>
        wrap(index === 0 ? text + together : text, { width: layout.width, first: 4, indent: 6 }),
      )
      .map((line) => cut(line, layout.width));
  if (told !== undefined) return wrap(told + together, { width: layout.width, first: 4, indent: 6 });
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (field) => (kind !== "owner.name" || field !== "invitation") && field !== "replacedBy",
  );
  const lines = fields.flatMap((field) => {
    const [was, will] = [before?.[field], after?.[field]];
    if (was === will) return [];
    const delta = typeof was === "number" && typeof will === "number" ? `  ${change(was, will)}` : "";
    return changeLines(fieldName(field), valueText(field, was), valueText(field, will), delta + together, layout);
  });
  if (lines.length === 0) lines.push(`    ${visible(kind)}${together}`);
  if (kind === "owner.name" && before?.invitation !== undefined)
    lines.push(
      ...wrap(`revoke the invitation of ${personText(before.owner)}`, { width: layout.width, first: 4, indent: 6 }),
    );
  if (before?.replacedBy !== undefined) {
    const text = `to be replaced by ${visible(String(before.replacedBy))}: unlinked for ever once its hour is over`;
    lines.push(...wrap(text, { width: layout.width, first: 4, indent: 6 }));
  }
  return kind === "organization.rekey" ? [...lines, "    the old key is never used again"] : lines;
}

/** What happens, for kinds whose fields do not say it by themselves. */
function words({ kind, before, after }: Operation): string | undefined {
  if (kind === "organization.adopt") return `taken under management by the stack ${visible(String(after?.managedBy))}`;
  if (kind === "organization.release")
    return `released by the stack ${visible(String(before?.managedBy))}: no longer managed, left alone`;
  if (kind === "organization.pause") return "paused: nothing new is consumed, what is held may be posted";
  if (kind === "organization.resume")
    return before?.phase === "draining" ? "its unlinking is called off" : "resumed: it consumes again";
  if (kind === "organization.activate") return "activated: from then on, children may be anchored to it";
  if (kind === "organization.protect") return "protected: no pause, unlink, move or cut from here on";
  if (kind === "organization.unprotect")
    return "its protection is lifted: a later apply may pause, unlink, move or cut it";
  if (kind === "organization.unlink") return unlinkWords(before);
  return undefined;
}

/** U-4, U-5: that it is for ever, and who has what was used. */
function unlinkWords(before: Operation["before"]): string {
  const used = Number(before?.used ?? 0);
  const pool = visible(String(before?.parent));
  const credits =
    used === 0
      ? "it has used no credits"
      : before?.usedOnUnlink === "refund"
        ? `the ${count(used, "credit")} that it used are available to ${pool} again`
        : `the ${count(used, "credit")} that it used count as used by ${pool}`;
  const next = before?.replacedBy === undefined ? "" : `; ${visible(String(before.replacedBy))} takes its place`;
  const ends = Array.isArray(before?.ends) ? `; with it end ${visible(before.ends.map(String).join(", "))}` : "";
  return `unlinked for ever: ${pool} sees and manages it no longer; ${credits}${ends}${next}`;
}

function creationLines({ after }: Operation, together: string, { width }: Layout): string[] {
  const told = new Set(["name", "kind", "parent", "credits", "anchor"]);
  const rest = Object.entries(after ?? {}).filter(([field]) => !told.has(field));
  // N-1, N-4: an anchor has none.
  const credits = after?.anchor
    ? `Parent organization: yes${together}`
    : `${after?.parent ? "credits" : "purchased credits"} ${valueText("credits", after?.credits)}${together}`;
  const all = [credits, ...rest.map(([field, value]) => `${fieldName(field)} ${valueText(field, value)}`)];
  return fill(all, ", ", { width: width - 1, first: 4, indent: 4 }).map((line) => cut(line, width));
}

/** `name  before → after`, on two lines where one has no room. */
export function changeLines(name: string, before: string, after: string, note: string, { width }: Layout): string[] {
  const head = `    ${left(name, FIELD_WIDTH)}`;
  const line = `${head}${before} → ${after}${note}`;
  if (columns(line) <= width) return [line];
  const indent = " ".repeat(columns(head));
  return [cut(`${head}${before}`, width), `${cut(`${indent}→ ${after}`, width - columns(note))}${note}`];
}

function leftOut(blocks: readonly Block[], { width, style }: Layout): string {
  const operations = blocks.flatMap((block) => block.operations);
  const created = operations.filter(({ kind }) => kind === "organization.create");
  const granted = operations.reduce(
    (sum, { kind, before, after }) =>
      (kind === "organization.create" && after?.parent !== null) || kind === "credits.allocate"
        ? sum + Number(after?.credits) - Number(before?.credits ?? 0)
        : sum,
    0,
  );
  const parts = [
    created.length > 0 ? `${figure(created.length)} created` : "",
    blocks.length > created.length ? `${figure(blocks.length - created.length)} changed` : "",
    granted > 0 ? `${count(granted, "credit")} granted` : "",
  ].filter((part) => part !== "");
  const text = `… and ${count(blocks.length, "more organization")}: ${parts.join(", ")}. \`allot plan --format json\` shows every one.`;
  return wrap(text, { width, indent: 2 }).map(style.faint).join("\n");
}
