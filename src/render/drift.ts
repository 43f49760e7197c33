/**
 * Drift as text: by organization, each field with what it was and is, who changed it, and what is declared where that is something
 * else again; then what is no drift: not applied yet, waiting, unmanaged. And what can be done about it.
 */
import { figure } from "../model/canonical.ts";
import type { Problem } from "../model/problem.ts";
import type { Drift, Drifted, NotApplied } from "../wire/generated/drift.ts";
import { cut, ends, left, wrap } from "./columns.ts";
import {
  askedAgainText,
  byText,
  causeText,
  driftedChange,
  driftedName,
  driftedText,
  notAppliedText,
} from "./drift-words.ts";
import { visible } from "./escape.ts";
import { waitingText } from "./plan.ts";
import { changeLines } from "./plan-operations.ts";
import { placeText, problemLines, problemsText } from "./problems.ts";
import type { Layout } from "./style.ts";
import { change, count } from "./values.ts";

export type { Drift as DriftDocument } from "../wire/generated/drift.ts";

/** Keys that are named of those that nobody manages, and fields of those that were not applied. */
const LISTED = 20;

/** The document of a stack that could not be compared. */
export function emptyDrift(problems: readonly Problem[]): Drift {
  const told = problems.map((problem) => ({ ...problem, places: [...problem.places] }));
  return {
    ...{ formatVersion: 1, stack: "", root: "", base: null, drift: [], notApplied: [], pending: [], unmanaged: [] },
    problems: told,
  };
}

function* acceptedText({ accepted }: Drift, layout: Layout): Generator<string> {
  if (!accepted) return;
  const { fields, files, left: kept } = accepted;
  if (fields.length > 0)
    yield `Accepted, the files say so now: ${count(fields.length, "field")} in ${count(files.length, "file")}.\n`;
  for (const { address, field, overrides, file } of fields) {
    const template = overrides === null ? "" : `, in place of what the template ${visible(overrides)} gives`;
    const text = `${visible(address)}: ${driftedName(field)}, in ${visible(file)}${template}`;
    for (const line of wrap(text, { width: layout.width, first: 2, indent: 4 })) yield `${line}\n`;
  }
  if (kept.length === 0) return;
  yield `${fields.length > 0 ? "\n" : ""}Not accepted:\n`;
  for (const problem of kept)
    for (const line of problemLines(problem, { ...layout, width: layout.width - 2 })) yield `  ${line}\n`;
  yield "\n";
}

/** The text of a drift document, in pieces. */
export function* driftText(document: Drift, layout: Layout): Generator<string> {
  const { drift, problems, warnings = [] } = document;
  yield* acceptedText(document, layout);
  for (const [address, fields] of Map.groupBy(drift, ({ address }) => address))
    yield* organizationText(address, fields, layout);
  if (problems.length > 0) {
    if (drift.length > 0) yield "\n";
    yield* problemsText(problems, layout);
  }
  if (warnings.length > 0) {
    yield "\nWarning:\n";
    for (const warning of warnings)
      for (const line of problemLines(warning, { ...layout, width: layout.width - 2 })) yield `  ${line}\n`;
  }
  yield* notAppliedLines(document, layout);
  yield* waitingText(document, layout);
  yield* unmanagedLines(document, layout);
  yield "\n";
  for (const line of wrap(driftSummary(document), { width: layout.width, indent: 2 }))
    yield `${layout.style.strong(line)}\n`;
}

function* organizationText(address: string, fields: readonly Drifted[], layout: Layout): Generator<string> {
  const { width, style } = layout;
  const [first] = fields;
  const place = first ? placeText(first.source) : "";
  const head = ends(`! ${visible(address)}`, place, width);
  yield `${style.changed(head)}\n`;
  for (const one of fields) {
    const { before, live } = driftedChange(one);
    const delta =
      typeof one.before === "number" && typeof one.live === "number" ? `  ${change(one.before, one.live)}` : "";
    for (const line of changeLines(driftedName(one.field), before, live, delta, layout)) yield `${line}\n`;
    const notes = [
      causeText(one),
      ...(one.declaredAnew ? [`the files ask for ${driftedText(one.field, one.declared)} by now`] : []),
    ];
    for (const note of notes)
      for (const line of wrap(note, { width, first: 6, indent: 8 })) yield `${style.faint(cut(line, width))}\n`;
  }
}

/** What was not applied, by why. */
export function byReason(all: Drift["notApplied"]): Record<"changed" | "expired", Drift["notApplied"]> {
  const isExpired = ({ invitation }: NotApplied) => invitation === "expired";
  return { changed: all.filter((one) => !isExpired(one)), expired: all.filter(isExpired) };
}

function* notAppliedLines({ notApplied }: Drift, layout: Layout): Generator<string> {
  const { changed, expired } = byReason(notApplied);
  yield* notAppliedList("Not applied yet, no drift: only the files have changed.", changed, notAppliedText, layout);
  yield* notAppliedList(
    "Asked again by the next apply, no drift: the last invitation has expired.",
    expired,
    askedAgainText,
    layout,
  );
}

function* notAppliedList(
  heading: string,
  all: Drift["notApplied"],
  textOf: (one: NotApplied) => string,
  { width, style }: Layout,
): Generator<string> {
  if (all.length === 0) return;
  yield `\n${heading}\n`;
  for (const one of all.slice(0, LISTED)) {
    const text = `${visible(one.address)}: ${textOf(one)}`;
    for (const line of wrap(text, { width, first: 2, indent: 4 })) yield `${cut(line, width)}\n`;
    if (one.by?.run && one.invitation === undefined && one.field !== "state" && one.field !== "managedBy")
      for (const line of wrap(`left so ${byText(one.by)}`, { width, first: 4, indent: 6 }))
        yield `${style.faint(cut(line, width))}\n`;
  }
  if (all.length > LISTED)
    yield `${style.faint(`  … and ${figure(all.length - LISTED)} more; \`--format json\` has all.`)}\n`;
}

function* unmanagedLines({ unmanaged }: Drift, { width, style }: Layout): Generator<string> {
  if (unmanaged.length === 0) return;
  const shown = unmanaged.slice(0, LISTED).map(visible).join(", ");
  const more = unmanaged.length > LISTED ? ` and ${figure(unmanaged.length - LISTED)} more` : "";
  const text = `Unmanaged, declared by no stack and left alone: ${shown}${more}. \`allot import KEY\` takes one on.`;
  yield `\n${left("", 0)}${wrap(text, { width, indent: 2 }).map(style.faint).join("\n")}\n`;
}

/** One line that sums up, and what can be done. */
export function driftSummary({ drift, problems, warnings = [], notApplied, accepted }: Drift): string {
  const organizations = new Set(drift.map(({ address }) => address)).size;
  if (drift.length === 0 && problems.length > 0) return `Not compared: ${count(problems.length, "problem")}.`;
  if (drift.length === 0 && accepted) return "No drift is left. Look at the files, and commit them.";
  if (drift.length === 0 && notApplied.length === 0 && warnings.length > 0)
    return `No drift of what the files say: look at the ${warnings.length === 1 ? "warning" : "warnings"}.`;
  if (drift.length === 0 && notApplied.length > 0 && notApplied.every(({ invitation }) => invitation === "expired"))
    return `No drift: ${count(notApplied.length, "invitation")} ${notApplied.length === 1 ? "has" : "have"} expired. \`allot apply\` asks again.`;
  if (drift.length === 0)
    return notApplied.length > 0
      ? "No drift: what differs is what the files ask for. `allot plan` shows it."
      : "No drift: the tree is as it was applied.";
  const what = `Drift: ${count(drift.length, "field")} of ${count(organizations, "organization")}`;
  const also = problems.length > 0 ? `, and ${count(problems.length, "problem")}` : "";
  return `${what}${also}. \`allot plan\` shows what puts it back, under the same guards as ever; \`allot drift --accept\` takes it into the files.`;
}
