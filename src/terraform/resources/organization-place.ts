/**
 * What the live tree says of a planned organization's place, region and name. It was read before, for O-2. What can become otherwise in the course of
 * the same run is a warning; what cannot is an error.
 */
import {
  a_name_is_unique_in_the_tree,
  a_parent_exists_in_the_tree,
  a_region_is_one_of_the_service,
  only_distributors_have_children,
} from "../../model/law/organizations.ts";
import type { Live } from "../../model/live.ts";
import { type Diagnostic, Refused } from "../diagnostics.ts";
import { unlawful } from "../lawful.ts";
import { isStoredAlike } from "../planning.ts";
import type { Attributes } from "../protocol/values.ts";
import type { Planning } from "../resource.ts";
import type { Session } from "../session.ts";
import { text, textOf } from "./reading.ts";

/** What those do whose names stand in each other's way (O-3). */
const NAMES =
  "Terraform changes one organization after another: two that swap their names need an apply in which one of them has another name in between; an `allot_tree` does that by itself.";

/** What is wrong, or doubtful, of where an organization is to be, in which region, under which name (O-1, O-5, O-3). */
export async function misplaced({ prior, planned, session }: Planning): Promise<readonly Diagnostic[]> {
  const { key } = planned;
  const isRoot = (planned.parent ?? null) === null;
  if (!session || typeof key !== "string" || (isRoot && prior === null)) return [];
  const root = await session.knownTree();
  if (root === undefined) return [];
  session.soFar.organizations.plans(root, key);
  const isNew = (name: string) => prior === null || !isStoredAlike(name, prior[name] ?? null, planned[name] ?? null);
  if (!["parent", "region", "name"].some(isNew)) return [];
  const live = await session.seen(root);
  if (live.revision === 0) return [];
  const { region } = planned;
  return [
    ...(isNew("parent") ? wrongParent(planned, live, session) : []),
    ...(typeof region === "string" && prior === null
      ? unlawful(a_region_is_one_of_the_service(region, live.tree.regions), ["region"])
      : []),
    ...(isNew("name") ? takenName(text(prior?.key ?? key), planned, live) : []),
  ];
}

function wrongParent(planned: Attributes, { tree, root }: Live, session: Session): readonly Diagnostic[] {
  const parent = textOf(planned.parent);
  if (parent === undefined) return [];
  const there = tree.organizations.get(parent);
  if (there && there.phase !== "unlinked") return unlawful(only_distributors_have_children(there), ["parent"]);
  // Whom it refers to was planned before it.
  if (session.soFar.organizations.isPlanned(root, parent)) return [];
  const found = unlawful(a_parent_exists_in_the_tree(parent, undefined), ["parent"]);
  if (tree.retiredKeys.has(parent)) return found;
  return found.map((one) => ({
    ...one,
    severity: "warning",
    detail: `${one.detail} If this run creates it, refer to it, so that it is made before: \`parent = allot_distributor.NAME.key\`.`,
  }));
}

function takenName(key: string, { name }: Attributes, { tree }: Live): readonly Diagnostic[] {
  if (typeof name !== "string") return [];
  const verdict = a_name_is_unique_in_the_tree(name, key, tree.keyOfName(name));
  return unlawful(verdict, ["name"]).map((one) => ({
    ...one,
    severity: "warning",
    detail: `${one.detail} It is refused unless that one is renamed or unlinked first. ${NAMES}`,
  }));
}

/** The same no of the service, with the way out. */
export function withNameWay(error: unknown): unknown {
  if (!(error instanceof Refused) || error.code !== "name_taken") return error;
  const told = error.diagnostics.map((one) => ({ ...one, detail: `${one.detail.replace(/\.?$/, ".")} ${NAMES}` }));
  return new Refused(told, error.code);
}
