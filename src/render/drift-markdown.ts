/**
 * Drift as Markdown, for the one issue that a scheduled job keeps open: below the 65,536 characters that a code host takes, whatever there is
 * to tell. What has no room is counted.
 */
import { figure } from "../model/canonical.ts";
import type { Drift, Drifted } from "../wire/generated/drift.ts";
import { causeText, driftedChange, driftedName, driftedText, notAppliedText } from "./drift-words.ts";
import { visible } from "./escape.ts";
import { markdownText } from "./markdown-text.ts";
import { placeText } from "./problems.ts";
import { count } from "./values.ts";

/** Characters that a comment or an issue may have. */
export const MOST_CHARACTERS = 65_536;
/** Kept for what stands below the table. */
const KEPT = 16_384;
/** Lines of each of the other lists. */
const LISTED = 50;
/** Characters of one value. */
const LONGEST = 300;
/** So that a job finds its own issue again: nobody sees it, and it is the same for every drift of a stack. */
function markOf(stack: string): string {
  const name = stack.replace(/[^a-zA-Z0-9._-]/g, "_");
  return name === "" ? "<!-- allot:drift -->" : `<!-- allot:drift ${name} -->`;
}

/** The Markdown of a drift document. */
export function driftMarkdown(document: Drift): string {
  const { drift, stack, root, problems } = document;
  const organizations = new Set(drift.map(({ address }) => address)).size;
  const headline =
    drift.length > 0
      ? `Drift: ${count(drift.length, "field")} of ${count(organizations, "organization")}`
      : problems.length > 0
        ? "Drift: not compared"
        : "No drift";
  const head = `${markOf(stack)}\n## ${headline}\n\nStack ${cell(stack)}, tree ${cell(root)}.\n`;
  const rest = [problemLines(document), notAppliedLines(document), pendingLines(document), unmanagedLines(document)]
    .filter((lines) => lines.length > 0)
    .map((lines) => `\n${lines.join("\n")}\n`);
  const end =
    drift.length > 0
      ? "\n`allot plan` shows what puts it back, under the same guards as ever. `allot drift --accept` takes it into the files.\n"
      : "";
  const below = rest.join("");
  const told =
    below.length > KEPT
      ? `${below.slice(0, below.lastIndexOf("\n", KEPT))}\n\n… and more: \`allot drift\` has all.\n`
      : below;
  const room = MOST_CHARACTERS - 1 - head.length - told.length - end.length;
  return head + table(drift, room) + told + end;
}

function table(drift: readonly Drifted[], room: number): string {
  if (drift.length === 0) return "";
  let text = "\n| organization | field | was | is | declared | changed |\n|---|---|---|---|---|---|\n";
  for (const [index, one] of drift.entries()) {
    const line = `${row(one)}\n`;
    const more = `\n… and ${figure(drift.length - index)} more fields: \`allot drift\` has all.\n`;
    if (text.length + line.length + more.length > room) return text + more;
    text += line;
  }
  return text;
}

function row(one: Drifted): string {
  const { address, field, declared, source } = one;
  const { before, live } = driftedChange(one);
  const cells = [visible(address), driftedName(field), before, live, driftedText(field, declared)].map(cell);
  const changed = `${cell(causeText(one))}<br>${cell(placeText(source))}`;
  return `| ${cells.join(" | ")} | ${changed} |`;
}

function problemLines({ problems }: Drift): string[] {
  return list("### Not compared", problems, ({ code, address, message, places: [place] }) => {
    const where = place ? placeText(place) : (address ?? "");
    return `${cell(where)} ${cell(code)} ${cell(message)}`;
  });
}

function notAppliedLines({ notApplied }: Drift): string[] {
  return list(
    "### Not applied yet, no drift",
    notApplied,
    (one) => `${cell(visible(one.address))}: ${cell(notAppliedText(one))}`,
  );
}

function pendingLines({ pending }: Drift): string[] {
  return list("### Waiting, no drift", pending, ({ address, kind, waitsFor, until }) => {
    const end = until === null ? "" : `, until ${until}`;
    return `${cell(address)}: ${cell(`${kind} waits for ${waitsFor}${end}`)}`;
  });
}

function unmanagedLines({ unmanaged }: Drift): string[] {
  return list("### Unmanaged", unmanaged, cell);
}

function list<One>(title: string, all: readonly One[], line: (one: One) => string): string[] {
  if (all.length === 0) return [];
  const more = all.length > LISTED ? [`- … and ${figure(all.length - LISTED)} more`] : [];
  return [title, "", ...all.slice(0, LISTED).map((one) => `- ${line(one)}`), ...more];
}

/** Escaped, and of one line; what is long is cut. */
function cell(text: string): string {
  const shown = visible(text);
  return markdownText(shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown);
}
