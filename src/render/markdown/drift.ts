/**
 * Drift as Markdown, for the one issue that a scheduled job keeps open: within what a code host takes, whatever there is to tell. What has no
 * room is counted.
 */
import type { Drift, Drifted } from "../../wire/generated/drift.ts";
import { byReason } from "../drift.ts";
import { askedAgainText, causeText, driftedChange, driftedName, driftedText, notAppliedText } from "../drift-words.ts";
import { placeText } from "../problems.ts";
import { count } from "../values.ts";
import { bytesOf, heading, type Inline, item, paragraph } from "./nodes.ts";
import { commentMarker, problemsSection, waitingSection } from "./parts.ts";
import { COMMENT_BYTES, fitted } from "./size.ts";

/** Bytes of each list that stands below the drift. */
const BESIDE_BYTES = 4_000;

/** The Markdown of a drift document. */
export function driftMarkdown(document: Drift): string {
  const { drift, stack, root, problems, warnings = [], notApplied, pending, unmanaged } = document;
  const { changed, expired } = byReason(notApplied);
  const head = `${commentMarker("drift", stack)}\n${heading(2, headline(document))}\n${paragraph("Stack ", { code: stack }, ", tree ", { code: root }, ".")}`;
  const beside = [
    problemsSection("Not compared", problems, BESIDE_BYTES),
    problemsSection("Warnings", warnings, BESIDE_BYTES),
    list(
      "Not applied yet, no drift",
      changed.map((one) => [{ code: one.address }, ": ", { code: notAppliedText(one) }]),
    ),
    list(
      "Asked again by the next apply, no drift: the last invitation has expired",
      expired.map((one) => [{ code: one.address }, ": ", { code: askedAgainText(one) }]),
    ),
    waitingSection(pending, BESIDE_BYTES),
    list(
      "Unmanaged",
      unmanaged.map((key) => [{ code: key }]),
    ),
    drift.length === 0
      ? ""
      : `\n${paragraph({ code: "allot plan" }, " shows what puts it back, under the same guards as ever. ", { code: "allot drift --accept" }, " takes it into the files.")}`,
  ].join("");
  const room = COMMENT_BYTES - bytesOf(head) - bytesOf(beside);
  const told = fitted(
    drift.map(fieldItem),
    room,
    (left) => `\n${paragraph(`… and ${count(left, "more field")}: allot drift has all.`)}`,
  );
  return `${head}${told === "" ? "" : `\n${told}`}${beside}`;
}

function headline({ drift, problems }: Drift): string {
  const organizations = new Set(drift.map(({ address }) => address)).size;
  if (drift.length > 0) return `Drift: ${count(drift.length, "field")} of ${count(organizations, "organization")}`;
  return problems.length > 0 ? "Drift: not compared" : "No drift";
}

/** One field: what it was and is; then who changed it, what the files ask for by now, and where. */
function fieldItem(one: Drifted): string {
  const { before, live } = driftedChange(one);
  const change: Inline[] = [
    { code: one.address },
    " ",
    { code: driftedName(one.field) },
    ": ",
    { code: before },
    " → ",
    { code: live },
  ];
  const anew: readonly Inline[][] = one.declaredAnew
    ? [["the files ask for ", { code: driftedText(one.field, one.declared) }, " by now"]]
    : [];
  return item("", change, [[{ code: causeText(one) }], ...anew, [{ code: placeText(one.source) }]]);
}

function list(title: string, lines: readonly (readonly Inline[])[]): string {
  if (lines.length === 0) return "";
  const told = fitted(
    lines.map((line) => item("", line)),
    BESIDE_BYTES,
    (left) => `\n${paragraph(`… and ${left} more.`)}`,
  );
  return `\n${heading(4, title)}\n${told}`;
}
