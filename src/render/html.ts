/** Results as pages and drawings. Loaded only where that is asked for: its libraries cost a start more than all text. */
import type { Problem } from "../model/problem.ts";
import { el } from "./html/nodes.ts";
import { page } from "./html/page.ts";
import { problemsSection } from "./html/parts.ts";
import { count } from "./values.ts";

export { type PageOptions, planHtml, type Trees } from "./html/plan.ts";
export { treeSvg } from "./html/tree-svg.ts";

/** The page of problems by themselves. `said` stands first, where there is something better than how many there are. */
export function problemsHtml(problems: readonly Problem[], subject: string, said?: string): Generator<string> {
  const title = `allot ${subject}`.trimEnd();
  return page(title, [
    el("h1", {}, title),
    el("p.lead", {}, said ?? `${count(problems.length, "problem")}.`),
    problemsSection("Problems", problems, "problem"),
  ]);
}
