/** History as text: runs on a few lines each, or events with what they changed, field by field. Newest first, as it comes. */
import { figure } from "../model/canonical.ts";
import type { Problem } from "../model/problem.ts";
import type { Event, History, Run } from "../wire/generated/history.ts";
import { assetEventTexts } from "./asset-words.ts";
import { cut, fill, wrap } from "./columns.ts";
import { visible } from "./escape.ts";
import { peopleEventTexts, personText } from "./people-words.ts";
import { changeLines } from "./plan-operations.ts";
import type { Layout } from "./style.ts";
import { change, count, fieldName, valueText } from "./values.ts";

export type { History } from "../wire/generated/history.ts";

/** The document of a history that could not be read. */
export function emptyHistory(problems: readonly Problem[]): History {
  const told = problems.map((problem) => ({ ...problem, places: [...problem.places] }));
  return {
    formatVersion: 1,
    root: null,
    organization: null,
    run: null,
    runs: [],
    events: [],
    more: false,
    problems: told,
  };
}

export function* historyText(
  { root, organization, run, runs, events, more }: History,
  layout: Layout,
): Generator<string> {
  for (const one of runs) yield `${runLines(one, layout).join("\n")}\n`;
  if (runs.length > 0 && events.length > 0) yield "\n";
  let last: Event | undefined;
  for (const event of events) {
    if (last && isSameMoment(last, event)) yield `${changesOf(event, last.address !== event.address, layout)}\n`;
    else
      yield `${last ? "\n" : ""}${headLines(event, run === null, layout).join("\n")}\n${changesOf(event, true, layout)}\n`;
    last = event;
  }
  if (organization === null && run === null && runs.length === 0)
    yield `No run has changed ${visible(root ?? "")} yet.\n`;
  if (run !== null && events.length === 0) yield `That run has changed nothing of ${visible(organization ?? "")}.\n`;
  if (more) yield `\n${layout.style.faint("There are earlier ones: `--limit` shows more.")}\n`;
}

/** All that one transaction did stands under one heading. */
function isSameMoment(one: Event, other: Event): boolean {
  return one.revision === other.revision;
}

function runLines({ run, stack, actor, startedAt, endedAt, operations }: Run, { style, width }: Layout): string[] {
  const [began, ended] = [instant(startedAt), instant(endedAt)];
  const when = began === ended ? ended : `${began} to ${ended}`;
  const [first = "", ...rest] = fill(
    [
      visible(run),
      when,
      visible(actor),
      ...(stack === null ? [] : [`stack ${visible(stack)}`]),
      count(operations, "operation"),
    ],
    "  ",
    { width, indent: 4 },
  );
  return [style.strong(cut(first, width)), ...rest.map((line) => cut(line, width))];
}

function headLines({ at, actor, stack, run }: Event, namesRun: boolean, { style, width }: Layout): string[] {
  const parts = [instant(at), visible(actor)];
  if (run !== null && namesRun) parts.push(visible(run));
  if (stack !== null && namesRun) parts.push(`stack ${visible(stack)}`);
  return fill(parts, "  ", { width, indent: 4 }).map((line) => style.strong(cut(line, width)));
}

/** What an event changed, under the key that the organization had then. */
function changesOf(event: Event, namesIt: boolean, layout: Layout): string {
  return [...(namesIt ? [`  ${visible(event.address)}`] : []), ...changeTexts(event, layout)].join("\n");
}

function changeTexts({ kind, before, after, operation }: Event, layout: Layout): string[] {
  const { width } = layout;
  const opening = operation.startsWith(OPENING) ? "opening balance, used before: " : "";
  const words = wordsFor(kind, before, after);
  const said = words === undefined ? undefined : opening + words;
  if (said !== undefined) return wrap(said, { width, first: 4, indent: 6 }).map((line) => cut(line, width));
  const people = peopleEventTexts(kind, before, after) ?? assetEventTexts(kind, before, after);
  if (people) return people.flatMap((one) => wrap(one, { width, first: 4, indent: 6 }).map((line) => cut(line, width)));
  if (before === null) {
    const parts = Object.entries(after ?? {})
      .filter(([, value]) => value !== null && valueText("labels", value) !== NONE)
      .map(([field, value]) => `${fieldName(field)} ${text(field, value)}`);
    const did = kind === "organization.create" ? "created" : visible(kind);
    const lines = fill([`${did}: ${parts[0] ?? ""}`, ...parts.slice(1)], ", ", {
      width: width - 1,
      first: 4,
      indent: 6,
    });
    return lines.map((line) => cut(line, width));
  }
  const lines = Object.keys(after ?? {}).flatMap((field) => {
    const [was, is] = [before[field], after?.[field]];
    if (was === is) return [];
    const delta = typeof was === "number" && typeof is === "number" ? `  ${change(was, is)}` : "";
    return changeLines(fieldName(field), text(field, was), text(field, is), delta, layout);
  });
  return lines.length > 0 ? lines : [`    ${visible(kind)}`];
}

/** How the operation ids of opening balances begin (`allot import --start`). */
const OPENING = "opening-balance-";

/** Kinds whose fields do not say it by themselves. */
function wordsFor(kind: string, before: Event["before"], after: Event["after"]): string | undefined {
  switch (kind) {
    case "organization.adopt":
      return `taken under management by the stack ${visible(String(after?.managedBy))}`;
    case "organization.release":
      return `released by the stack ${visible(String(before?.managedBy))}`;
    case "person.erase": {
      const erased = Array.isArray(after?.persons) ? after.persons.length : 0;
      return `a person was erased: ${count(erased, "entry", "entries")} of the person table`;
    }
    default:
      return consumptionWords(kind, after);
  }
}

/** Consumption (C-8) and thresholds (C-12). */
function consumptionWords(kind: string, after: Event["after"]): string | undefined {
  const credits = (field: string) => figure(Number(after?.[field]));
  const licenses = `${count(Number(after?.count), "license")} of ${visible(String(after?.product))}`;
  switch (kind) {
    case "credits.post":
      if (after?.hold === undefined) return `${credits("credits")} credits used`;
      return `${credits("credits")} held credits used${after.freed === 0 ? "" : `, ${credits("freed")} given back`}`;
    case "credits.hold":
      return `${credits("credits")} credits held${after?.expiresAt ? ` until ${instant(String(after.expiresAt))}` : ""}`;
    case "credits.void":
      return `${credits("credits")} held credits given back`;
    case "credits.expire":
      return `${credits("credits")} held credits given back: the hold expired`;
    case "license.use":
      return `${licenses} taken: ${credits("used")} in use`;
    case "license.giveBack":
      return `${licenses} given back: ${credits("used")} in use`;
    case "credits.threshold":
      return `${credits("percent")} % of ${credits("allocated")} credits reached: ${credits("used")} used, ${credits("held")} held`;
    default:
      return undefined;
  }
}

function text(field: string, value: unknown): string {
  if (!PERSONS.has(field) || typeof value !== "object" || value === null) return valueText(field, value);
  return personText(value);
}

/** Fields that are persons. */
const PERSONS: ReadonlySet<string> = new Set(["owner", "person", "transfer"]);

/** What a field without a value says. */
const NONE = valueText("labels", {});

/** `2026-01-31 08:00:00Z`: to the second is enough to read. */
function instant(at: string): string {
  return visible(at).replace(/^(.{10})T(.{8})(\.\d+)?Z$/, "$1 $2Z");
}
