/**
 * Why a role cannot be for an organization that files go on to name: its key was given up. Told by the planner, to who sees the whole tree, and
 * not by the law: the service answers in the same words whatever there was elsewhere (O-6).
 */
import type { Change } from "../model/change.ts";
import type { Violation } from "../model/law/violation.ts";
import type { Tree } from "../model/tree.ts";

/** The same violation, with the reason and the way out where the key that it is about is known to have been given up. */
export function givenUp(violation: Violation, { kind, after }: Change, tree: Tree): Violation {
  if (violation.code !== "scope_unknown" || (kind !== "role.create" && kind !== "role.update")) return violation;
  const key = after.scope?.children?.find((child) => tree.get(child) === undefined);
  if (key === undefined || !tree.retiredKeys.has(key)) return violation;
  return {
    ...violation,
    message: `the role ${after.name} is for ${key}, a key that was given up: its organization was unlinked, or has another key by now`,
    wayOut: "take it out of the scope, or name the organization by its key of today",
  };
}
