/** The part of a live tree that a key names: an organization and all below it. */
import { ancestorsOf, type Organization } from "../model/organization.ts";
import type { Tree } from "../model/tree.ts";

/** Empty where there is no such organization. */
export function subtree(tree: Tree, key: string): Organization[] {
  const top = tree.get(key);
  if (!top) return [];
  return [...tree.organizations.values()].filter(
    (one) => one === top || ancestorsOf(one).some((above) => above === top),
  );
}
