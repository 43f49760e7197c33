/**
 * Why something cannot be for, or below, an organization that files go on to name: its key was given up. Told by the planner, to who sees the whole tree, and
 * not by the law: the service answers in the same words whatever there was elsewhere (O-6).
 */
import type { Change } from "../model/change.ts";
import type { Violation } from "../model/law/violation.ts";
import type { Tree } from "../model/tree.ts";

/** The same violation, with the reason and the way out where the key that it is about is known to have been given up. */
export function givenUp(violation: Violation, change: Change, tree: Tree): Violation {
  const { kind, after } = change;
  if (violation.code === "parent_not_found" && (kind === "organization.create" || kind === "organization.move"))
    return parentGivenUp(violation, after.parent, tree.get(change.address)?.parent?.key, tree);
  if (violation.code !== "scope_unknown" || (kind !== "role.create" && kind !== "role.update")) return violation;
  const key = after.scope?.children?.find((child) => tree.get(child) === undefined);
  if (key === undefined || !tree.retiredKeys.has(key)) return violation;
  return {
    ...violation,
    message: `the role ${after.name} is for ${key}, a key that was given up: its organization was unlinked, or has another key by now`,
    wayOut: "take it out of the scope, or name the organization by its key of today",
  };
}

/** Most often another stack has renamed what this one puts something below (language rules 8 and 10). */
function parentGivenUp(violation: Violation, parent: string | null, today: string | undefined, tree: Tree): Violation {
  if (parent === null || !tree.retiredKeys.has(parent)) return violation;
  return {
    ...violation,
    message: `there is no organization ${parent} any more: it was unlinked, or has another key by now`,
    wayOut:
      today === undefined ? "name the one that there is today" : `it is below ${today} today: say \`parent: ${today}\``,
  };
}
