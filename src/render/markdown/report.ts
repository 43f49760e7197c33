/**
 * What an apply did, as Markdown, for the comment that a job after the merge writes: how it ended, what failed and why, what was not
 * tried, what waits; and folded, what took effect. As short as it has to be for one comment.
 */
import type { Operation, Plan } from "../../wire/generated/plan.ts";
import type { Report } from "../../wire/generated/report.ts";
import { deedsOf } from "../impact.ts";
import { blocksOf } from "../operation-blocks.ts";
import { problemLines } from "../problems.ts";
import { reportSummary } from "../report.ts";
import { PLAIN } from "../style.ts";
import { count } from "../values.ts";
import { bytesOf, fence, folded, heading, type Inline, item, paragraph } from "./nodes.ts";
import { commentMarker, footer, problemsSection, selectionSection, waitingSection } from "./parts.ts";
import type { Commenting } from "./plan.ts";
import { COMMENT_BYTES, FENCE_WIDTH, fitted, fittedLines } from "./size.ts";

const PROBLEM_LINES = 60;

/** What was applied: its operations by id say what the report's ids are. */
export type Applied = Pick<Plan, "operations" | "stack" | "selection">;

/** The Markdown of a report. Less than 65,536 bytes, whatever was applied. */
export function reportMarkdown(report: Report, plan: Applied, { subject, whole }: Commenting): string {
  const { operations, stack, selection } = plan;
  const { applied, failed, skipped, problems, pending, run } = report;
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const of = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const head = [
    `${commentMarker(subject, stack)}\n`,
    heading(3, `allot ${subject}`, ...(stack === "" ? [] : [" of ", { code: stack }])),
    `\n${paragraph(reportSummary({ applied, failed, skipped, problems }, selection))}`,
    selectionSection(plan),
    failedSection(failed, byId),
    problemsSection("Problems", problems, 15_000),
  ].join("");
  const tail = [waitingSection(pending, 5_000), footer(run === null ? [] : ["Run ", { code: run }], whole)].join("");
  const notTried = listSection("Not tried", of(skipped), 8_000);
  const room = COMMENT_BYTES - bytesOf(head) - bytesOf(tail) - bytesOf(notTried);
  return head + notTried + listSection("Applied", of(applied), room) + tail;
}

function failedSection(failed: Report["failed"], byId: ReadonlyMap<string, Operation>): string {
  if (failed.length === 0) return "";
  const linesOf = ({ id, problem }: Report["failed"][number]) => {
    const operation = byId.get(id);
    const name = operation ? `${operation.address} ${operation.kind}` : id;
    return [name, ...problemLines(problem, { width: FENCE_WIDTH - 2, style: PLAIN }).map((line) => `  ${line}`)];
  };
  const { lines, left } = fittedLines(failed, linesOf, { bytes: 20_000, most: PROBLEM_LINES });
  const more =
    left === 0 ? "" : `\n${paragraph(`… and ${count(left, "more operation")} that failed; the report has all.`)}`;
  return `\n${heading(4, "Failed")}\n${lines.length === 0 ? "" : fence("text", lines)}${more}`;
}

/** Organizations with what happened to each, folded away. */
function listSection(title: string, operations: readonly Operation[], bytes: number): string {
  if (operations.length === 0) return "";
  const items = [...blocksOf(operations)].map((block) => {
    const creation = block.operations.find(({ kind }) => kind === "organization.create");
    const name: Inline[] = creation ? [" created, ", { code: String(creation.after?.name) }] : [];
    const deeds = deedsOf(block);
    return item("", [{ code: block.address }, ...name, deeds === "" ? "" : `${creation ? ", " : " "}${deeds}`]);
  });
  const summary = [`${title}: ${count(operations.length, "operation")}`];
  const room = bytes - bytesOf(folded(summary, "")) - 10;
  return `\n${folded(
    summary,
    fitted(items, room, (left) => item("", [`… and ${count(left, "more organization")}`])),
  )}`;
}
