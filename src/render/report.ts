/** What an apply did, as text. The report names operations by id; the plan that was applied says what they are. */
import { figure } from "../model/canonical.ts";
import type { Operation, Plan } from "../wire/generated/plan.ts";
import type { Report } from "../wire/generated/report.ts";
import { wrap } from "./columns.ts";
import { visible } from "./escape.ts";
import { waitingText } from "./plan.ts";
import { problemLines, problemsText } from "./problems.ts";
import { leftOutText } from "./selection.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

/** Skipped operations named one by one; more are counted. */
const LISTED = 20;

/** The text of a report: what failed and why first, then how much was done. */
export function* reportText(
  report: Report,
  plan: Pick<Plan, "operations" | "selection">,
  layout: Layout,
): Generator<string> {
  const { style, width } = layout;
  const { applied, failed, skipped, problems } = report;
  const concerned = new Set([...failed.map(({ id }) => id), ...skipped]);
  const operations = new Map(plan.operations.flatMap((one) => (concerned.has(one.id) ? [[one.id, one] as const] : [])));
  for (const { id, problem } of failed) {
    yield `${style.problem(`Failed: ${nameOf(id, operations)}`)}\n`;
    for (const line of problemLines(problem, { ...layout, width: width - 2 })) yield `  ${line}\n`;
  }
  const named = skipped.slice(0, LISTED).map((id) => nameOf(id, operations));
  if (skipped.length > LISTED) named.push(`${skipped.length - LISTED} more`);
  if (named.length > 0)
    for (const line of wrap(`Skipped, not tried: ${named.join(", ")}`, { width, indent: 2 })) yield `${line}\n`;
  yield* problemsText(problems, layout);
  for (const line of waitingText(report, layout)) yield line;
  const left = plan.selection && problems.length === 0 ? ` ${leftOutText(plan.selection)}` : "";
  const summary = reportSummary({ applied, failed, skipped, problems }, plan.selection) + left;
  for (const line of wrap(summary, { width, indent: 2 })) yield `${style.strong(line)}\n`;
  if (report.run !== null) yield `${style.faint(`Run: ${visible(report.run)}`)}\n`;
}

/** Why a saved plan is not applied where another one would be. */
const OUTDATED: ReadonlySet<string> = new Set(["plan_stale", "pool_short", "configuration_changed", "plan_used"]);

/** One line that says how an apply ended. */
export function reportSummary(
  { applied, failed, skipped, problems }: Pick<Report, "applied" | "failed" | "skipped" | "problems">,
  selection?: Plan["selection"],
): string {
  const all = applied.length + failed.length + skipped.length;
  if (all === 0 && problems.length > 0)
    return problems.some(({ code }) => OUTDATED.has(code))
      ? "Nothing was written. Plan again."
      : "Nothing was written.";
  if (all === 0) return `Nothing to apply: ${selection ? "what is selected" : "the tree"} is as declared.`;
  if (applied.length === all) return `Applied ${count(all, "operation")}.`;
  const rest = [
    failed.length > 0 ? `${figure(failed.length)} failed` : "",
    skipped.length > 0 ? `${figure(skipped.length)} not tried` : "",
  ].filter((part) => part !== "");
  return `Applied ${figure(applied.length)} of ${count(all, "operation")}; ${rest.join(", ")}. Apply again to go on.`;
}

function nameOf(id: string, operations: ReadonlyMap<string, Operation>): string {
  const operation = operations.get(id);
  return operation ? `${visible(operation.address)} ${visible(operation.kind)}` : visible(id);
}
