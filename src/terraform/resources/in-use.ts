/**
 * What is replaced while something uses it. Terraform removes the old one first by itself, which the law forbids as long as it is in use; the other way
 * round it works. Which way a resource goes the provider is not told, so that it is a warning.
 */
import { OPERATOR } from "../../model/authority.ts";
import type { Change } from "../../model/change.ts";
import { refusal } from "../../model/refusal.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { Session } from "../session.ts";

/** A warning where the law stands against a removal that comes with a replacement. What only pools or tokens would say is not asked. */
export async function inUse(
  removal: Change,
  { tree, session, attribute }: { readonly tree: string; readonly session: Session; readonly attribute: string },
): Promise<readonly Diagnostic[]> {
  const live = await session.seen(tree);
  const by = { authority: OPERATOR, nowMs: live.nowMs, run: "plan", stack: session.stack };
  const violation = refusal(live.tree, removal, by);
  if (!violation) return [];
  const { rule, message } = violation;
  const detail = `${message}. Terraform removes first what it replaces, which is refused as long as that is so. With \`lifecycle { create_before_destroy = true }\` in the resource the other one comes first, what refers to it changes, and this one goes last.`;
  return [{ severity: "warning", summary: `What is replaced is in use (${rule})`, detail, path: [attribute] }];
}
