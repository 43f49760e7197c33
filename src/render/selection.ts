/** What a plan of a part (`--select`) takes along and leaves out, as text. So that nobody takes it for the plan of everything. */
import { figure } from "../model/canonical.ts";
import type { Plan } from "../wire/generated/plan.ts";
import { cut, wrap } from "./columns.ts";
import { visible } from "./escape.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

/** Operations taken along, and addresses of what is wrong elsewhere, that are named; more are counted. */
const NAMED = 12;

type Selection = NonNullable<Plan["selection"]>;

/** What is taken along and why, and what is left out; nothing of a plan of everything. */
export function* selectionText({ selection }: Pick<Plan, "selection">, layout: Layout): Generator<string> {
  if (!selection) return;
  yield* takenAlongText(selection, layout);
  const text = `Selected: ${selection.select.map(visible).join(" ")}. ${leftOutText(selection)}`;
  yield "\n";
  for (const line of wrap(text, { width: layout.width, indent: 2 })) yield `${layout.style.faint(line)}\n`;
}

function* takenAlongText({ takenAlong }: Selection, { width, style }: Layout): Generator<string> {
  if (takenAlong.length === 0) return;
  yield "\nTaken along, because what is selected cannot be done without it:\n";
  for (const { address, kind, neededBy, because } of takenAlong.slice(0, NAMED)) {
    const text = `${visible(address)}: ${visible(kind)}, for ${visible(neededBy)}: ${visible(because)}`;
    for (const line of wrap(text, { width, first: 2, indent: 4 })) yield `${cut(line, width)}\n`;
  }
  if (takenAlong.length <= NAMED) return;
  const more = `… and ${figure(takenAlong.length - NAMED)} more; \`--format json\` has all.`;
  yield `  ${style.faint(more)}\n`;
}

/** What a part leaves out, in a sentence. */
export function leftOutText({ leftOut: { operations, organizations, problems } }: Selection): string {
  if (operations === 0 && problems.length === 0) return "Nothing else differs.";
  const parts = [
    operations > 0 ? `${count(operations, "operation")} of ${count(organizations, "organization")}` : "",
    problems.length > 0 ? `${count(problems.length, "problem")} (${problemNames(problems)})` : "",
  ].filter((part) => part !== "");
  return `Left out: ${parts.join(" and ")}; the tree is not as declared without them. \`allot plan\` shows all.`;
}

function problemNames(problems: Selection["leftOut"]["problems"]): string {
  const names = [
    ...new Set(problems.map(({ code, address }) => visible(address === null ? code : `${code} ${address}`))),
  ];
  const shown = names.slice(0, NAMED).join(", ");
  return names.length > NAMED ? `${shown} and ${figure(names.length - NAMED)} more` : shown;
}
