/**
 * A plan of ours as Terraform's diagnostics: what is wrong as errors, with places, figures and ways out as `allot plan` tells them; what it does
 * to the pools, what it warns of and what waits as warnings.
 */
import type { Problem } from "../model/problem.ts";
import { creditTable, PLAIN, type PlanDocument, problemsText, rootFirst, waitingText } from "../render/index.ts";
import type { Report } from "../workflow/index.ts";
import type { Diagnostic } from "./diagnostics.ts";

/** Terraform indents and frames what it is told. */
const LAYOUT = { style: PLAIN, width: 74 };
/** What guards and ways out say of the CLI. */
const ALLOW = 'What the CLI takes as `--allow NAME` is `allow = ["NAME"]` of this resource.';
/** Errors at most; who has more mistakes has seen enough. */
const MOST = 20;

/** What is wrong. `attribute` is where the declarations stand in the configuration. */
export function problemDiagnostics(
  problems: readonly Problem[],
  attribute: "files" | "yaml" | undefined,
): Diagnostic[] {
  const told = problems.slice(0, MOST).map((problem): Diagnostic => {
    const { code, rule, places } = problem;
    const [place] = places;
    const path = attribute === "files" && place ? ["files", place.file] : attribute === undefined ? [] : [attribute];
    const text = [...problemsText([problem], LAYOUT)].join("").trimEnd();
    return {
      severity: "error",
      summary: rule === null ? code : `${code} (${rule})`,
      detail: text.includes("--allow ") ? `${text}\n\n${ALLOW}` : text,
      path,
    };
  });
  const more = problems.length - told.length;
  if (more > 0)
    told.push({
      severity: "error",
      summary: `${more} more problems`,
      detail: "`allot validate` and `allot plan` list all of them.",
    });
  return told;
}

/** What people are to know of a plan. Each summary says of whom: of warnings with the same one, Terraform shows the first alone. */
export function told(plan: PlanDocument): Diagnostic[] {
  const { operations, pools, root, warnings = [] } = plan;
  const found: Diagnostic[] = warnings.map(({ code, rule, address, message }) => ({
    severity: "warning",
    summary: `${rule === null ? code : `${code} (${rule})`} of ${(address ?? root) === root ? root : `${address} in ${root}`}`,
    detail: message,
  }));
  const table = operations.length > 0 && pools.length > 0 ? [...creditTable(rootFirst(plan), LAYOUT)].join("") : "";
  if (table !== "")
    found.push({ severity: "warning", summary: `What this does to the credits of ${root}`, detail: table.trimEnd() });
  // Who has not answered yet is nobody's to do: of that, a plan that does nothing is silent.
  const pending = operations.length > 0 ? plan.pending : plan.pending.filter(isForAnotherApply);
  return [...found, ...waiting(root, pending)];
}

/** U-6: what waits for another apply once a plan is applied, with the time, which is known only now. */
export function whatWaits({ pending }: Pick<Report, "pending">, root: string): Diagnostic[] {
  return waiting(root, pending.filter(isForAnotherApply));
}

function waiting(root: string, pending: PlanDocument["pending"]): Diagnostic[] {
  const text = [...waitingText({ pending }, LAYOUT)].join("").trim();
  if (text === "") return [];
  const again = pending.some(isForAnotherApply) ? "\n\nIt is not done by itself: apply again then." : "";
  return [{ severity: "warning", summary: `What waits in ${root}`, detail: `${text}${again}` }];
}

/** Whether something goes on with another apply, and not when people answer (U-6). */
function isForAnotherApply({ kind }: PlanDocument["pending"][number]): boolean {
  return kind !== "membership.invite" && kind !== "owner.transfer";
}
