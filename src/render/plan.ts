/**
 * A plan as text: operations by organization, what must happen together, credits by pool, what waits, what nobody declared,
 * and one line that sums up.
 *
 * All that takes something away or moves it is always shown. Of what only adds or renames, the first organizations are,
 * and the rest is counted: nobody reads the 100,000th creation, and JSON has it.
 */
import { figure } from "../model/canonical.ts";
import { personKey } from "../model/people.ts";
import type { Plan, Pool } from "../wire/generated/plan.ts";
import { cut, wrap } from "./columns.ts";
import { creditTable } from "./credit-table.ts";
import { visible } from "./escape.ts";
import { operationsText } from "./plan-operations.ts";
import { problemLines, problemsText } from "./problems.ts";
import { selectionText } from "./selection.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

const LISTED_KEYS = 20;

/** The text of a plan, in pieces. */
export function* planText(plan: Plan, layout: Layout): Generator<string> {
  const { style } = layout;
  if (plan.operations.length > 0) yield* operationsText(plan, layout);
  yield* withheldText(plan, layout);
  if (plan.problems.length > 0) yield* problemsText(plan.problems, layout);

  let table = false;
  for (const line of plan.operations.length > 0 ? creditTable(rootFirst(plan), layout) : []) {
    if (!table) yield "\n";
    table = true;
    yield line;
  }
  yield* warningsText(plan.warnings ?? [], layout);
  yield* waitingText(plan, layout);
  if (plan.unmanaged.length > 0) yield `\n${unmanagedText(plan.unmanaged, layout)}\n`;
  yield* selectionText(plan, layout);
  if (table || plan.operations.length > 0 || plan.problems.length > 0) yield "\n";
  for (const line of wrap(summaryText(plan), { width: layout.width, indent: 2 })) yield `${style.strong(line)}\n`;
}

/** What a plan would do that guards or policies refuse: what they speak of is then in view. */
function* withheldText(plan: Plan, layout: Layout): Generator<string> {
  const { withheld = [] } = plan;
  if (withheld.length === 0) return;
  yield* operationsText({ ...plan, operations: withheld }, layout);
  const refused = `Refused: none of ${withheld.length === 1 ? "this" : `these ${figure(withheld.length)} operations`} is done.`;
  yield `\n${layout.style.problem(refused)}\n\n`;
}

/** Pools in the order in which they are read. */
export function rootFirst({ pools, root }: Plan): Pool[] {
  return [...pools.filter(({ address }) => address === root), ...pools.filter(({ address }) => address !== root)];
}

/** Whether an operation puts a name right: of a user, or of the owner who stays so. */
function renames({ kind, before, after }: Plan["operations"][number]): boolean {
  if (kind === "membership.update") return after?.name !== undefined;
  return kind === "owner.name" && emailOf(before?.owner) === emailOf(after?.owner);
}

function emailOf(owner: unknown): string | undefined {
  return typeof owner === "object" && owner !== null && "email" in owner ? personKey(String(owner.email)) : undefined;
}

/** One line that says what a plan does. */
export function summaryText(plan: Plan): string {
  if (plan.problems.length > 0) return `Nothing planned: ${count(plan.problems.length, "problem")}.`;
  const { operations, organizationsCreated, organizationsUnlinked, creditsGranted, creditsReclaimed } = plan.summary;
  const { invitationsSent, membersRemoved } = plan.summary;
  if (operations === 0)
    return plan.pending.some(({ kind }) => kind !== "membership.invite")
      ? "Nothing to do now."
      : plan.selection
        ? "Nothing to do: what is selected is as declared."
        : "Nothing to do: the tree is as declared.";
  const moved = plan.operations.filter(({ kind }) => kind === "organization.move").length;
  // What a new organization gets besides is part of its creation.
  const created = new Set(
    plan.operations.flatMap(({ kind, address }) => (kind === "organization.create" ? [address] : [])),
  );
  const changing = plan.operations.filter(({ kind, address }) => !SHAPING.has(kind) && !created.has(address));
  const changed = new Set(changing.map(({ address }) => address)).size;
  const renamed = plan.operations.filter(renames).length;
  const offered = plan.operations.filter(({ kind }) => kind === "owner.transfer").length;
  const parts = [
    organizationsCreated > 0 ? `create ${count(organizationsCreated, "organization")}` : "",
    changed > 0 ? `change ${count(changed, "organization")}` : "",
    moved > 0 ? `move ${moved}` : "",
    organizationsUnlinked > 0 ? `unlink ${organizationsUnlinked}` : "",
    creditsGranted > 0 ? `grant ${count(creditsGranted, "credit")}` : "",
    creditsReclaimed > 0 ? `reclaim ${count(creditsReclaimed, "credit")}` : "",
    invitationsSent > 0 ? `send ${count(invitationsSent, "invitation")}` : "",
    membersRemoved > 0 ? `remove ${count(membersRemoved, "user")}` : "",
    renamed > 0 ? `rename ${count(renamed, "person", "people")}` : "",
    offered > 0 ? `offer ${count(offered, "ownership")}` : "",
  ].filter((part) => part !== "");
  return `Plan: ${count(operations, "operation")}: ${parts.join(", ")}.`;
}

const SHAPING: ReadonlySet<string> = new Set(["organization.create", "organization.move", "organization.unlink"]);

/** What is odd, and in nobody's way. */
function* warningsText(warnings: NonNullable<Plan["warnings"]>, layout: Layout): Generator<string> {
  if (warnings.length === 0) return;
  yield "\nWarning:\n";
  for (const warning of warnings)
    for (const line of problemLines(warning, { ...layout, width: layout.width - 2 })) yield `  ${line}\n`;
}

/** What waits; not drift, and asked for nothing twice. Of many of a kind, the first are named and the others counted. */
export function* waitingText({ pending }: Pick<Plan, "pending">, layout: Layout): Generator<string> {
  if (pending.length === 0) return;
  yield "\nWaiting, not drift:\n";
  const { texts, more } = waitingTexts(pending);
  for (const text of texts)
    for (const line of wrap(text, { width: layout.width, first: 2, indent: 4 })) yield `${cut(line, layout.width)}\n`;
  if (more === "") return;
  const text = `… and ${more}; \`--format json\` has all.`;
  yield `${wrap(text, { width: layout.width, first: 2, indent: 4 }).map(layout.style.faint).join("\n")}\n`;
}

/** A text for each that waits, and how many more of which kind there are: empty where none is left out. */
export function waitingTexts(pending: Plan["pending"]): { readonly texts: readonly string[]; readonly more: string } {
  const counts = new Map<string, number>();
  const listed = pending.filter(({ kind }) => {
    const passed = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, passed);
    return pending.length <= MANY_WAITING || passed <= FEW_WAITING;
  });
  const texts = listed.map(({ address, kind, waitsFor, until }) => {
    const end = until === null ? "" : `, until ${visible(until.replace(/\.000Z$/, "Z"))}`;
    return `${visible(address)}: ${visible(kind)} waits for ${visible(waitsFor)}${end}`;
  });
  if (listed.length === pending.length) return { texts, more: "" };
  const more = [...counts].flatMap(([kind, number]) =>
    number > FEW_WAITING ? [`${figure(number - FEW_WAITING)} of ${visible(kind)}`] : [],
  );
  return { texts, more: more.join(", ") };
}

/** So many that wait are all named; of more, a few of each kind. */
const MANY_WAITING = 12;
const FEW_WAITING = 5;

function unmanagedText(keys: readonly string[], { width, style }: Layout): string {
  const shown = keys.slice(0, LISTED_KEYS).map(visible).join(", ");
  const more = keys.length > LISTED_KEYS ? ` and ${figure(keys.length - LISTED_KEYS)} more` : "";
  const text = `Unmanaged, declared by no stack and left alone: ${shown}${more}`;
  return wrap(text, { width, indent: 2 }).map(style.faint).join("\n");
}
