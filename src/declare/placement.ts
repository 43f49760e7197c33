/**
 * What organizations must fulfil together, as far as files alone can tell: one root (O-1), parents that exist (O-12), no
 * cycles and at most 8 levels (O-1), external ids where the vendor provisions (O-7), keys that are not taken up again (O-2).
 *
 * A stack may manage a part of a tree: a parent that no file declares is left to the planner then, which knows the rest.
 */
import type { DesiredOrganization } from "../model/desired.ts";
import * as law from "../model/law/organizations.ts";
import { an_unlinked_organization_has_no_children } from "../model/law/unlinking.ts";
import type { Violation } from "../model/law/violation.ts";
import { didYouMean } from "../model/nearest.ts";
import type { Place } from "../model/problem.ts";
import { placesOf, type Read } from "./places.ts";
import { type Problems, quoted } from "./problems.ts";

export interface Placement {
  readonly read: Read;
  readonly organizations: ReadonlyMap<string, DesiredOrganization>;
  /** `root` of allot.yaml, where it stands there, and where something is put that has no better place. */
  readonly stack: { readonly root: string | undefined; readonly placeOf: (...path: string[]) => Place };
  /** Whether all files could be read: what is not found may stand in what was not read. */
  readonly complete: boolean;
  readonly problems: Problems;
}

/** Messages name what was probably meant for so many keys; looking through 100,000 of them takes its time. */
const MAX_HINTS = 100;

/** Checks all organizations together. Answers the key of the root; undefined where nobody says it. */
export function place(placement: Placement): string | undefined {
  const root = rootOf(placement);
  const declared = root === undefined ? undefined : placement.organizations.get(root);
  checkParents(placement, declared?.state === "managed");
  checkLevels(placement);
  checkPreviousKeys(placement);
  checkLeavers(placement);
  if (declared) checkProvisioning(placement, declared);
  if (declared?.state === "managed" && placement.complete) checkScopes(placement);
  return root;
}

function report(
  { read, problems }: Placement,
  violation: Violation | undefined,
  of: DesiredOrganization,
  field: string,
  more: Place[] = [],
): void {
  if (violation) problems.addViolation(violation, of.key, () => [...placesOf(read, of.origin, [field]), ...more]);
}

function rootOf(placement: Placement): string | undefined {
  const { organizations, stack, complete, problems, read } = placement;
  const roots = [...organizations.values()].filter(({ parent }) => parent === null);
  const root = stack.root ?? roots[0]?.key;
  if (root === undefined) {
    const message =
      "no file declares a root (a Distributor without `parent`): declare one, or name the tree's with `root` in allot.yaml";
    if (complete) problems.add({ code: "root_unknown", rule: "O-1", message, places: () => [stack.placeOf()] });
    return undefined;
  }
  for (const other of roots) {
    const violation = law.a_tree_has_one_root(other.key, root);
    if (!violation) continue;
    const first = organizations.get(root);
    const more =
      stack.root === undefined ? (first ? placesOf(read, first.origin, ["key"]) : []) : [stack.placeOf("root")];
    const wayOut = "give one of them a `parent`, or the right `root` in allot.yaml";
    report(placement, { ...violation, wayOut }, other, "key", more);
  }
  const declared = organizations.get(root);
  if (declared && typeof declared.parent === "string") {
    const message = `allot.yaml names ${quoted(root)} as root, but it is declared below ${quoted(declared.parent)}`;
    const places = () => [stack.placeOf("root"), ...placesOf(read, declared.origin, ["parent"])];
    problems.add({ code: "root_has_parent", rule: "O-1", address: root, message, places });
  }
  return root;
}

function checkParents(placement: Placement, rootDeclared: boolean): void {
  const { organizations, complete, problems, read } = placement;
  const hints = new Map<string, string>();
  for (const organization of organizations.values()) {
    const { parent, origin } = organization;
    // Below `children` a parent is what it is nested in: there, and checked where it stands.
    if (typeof parent !== "string" || origin.path.length > 0) continue;
    const above = organizations.get(parent);
    if (above) {
      const violation = law.only_distributors_have_children(above);
      if (violation) report(placement, violation, organization, "parent", placesOf(read, above.origin, ["key"]));
    } else if (rootDeclared && complete && !problems.full) {
      let hint = hints.get(parent);
      if (hint === undefined) {
        hint = hints.size < MAX_HINTS ? didYouMean(parent, organizations.keys()) : "";
        hints.set(parent, hint);
      }
      const violation = law.a_parent_exists_in_the_tree(parent, undefined);
      if (violation) report(placement, { ...violation, ...undeclared(parent, hint) }, organization, "parent");
    }
  }
}

/** Who declares the root declares every distributor that something is put under, be it to leave it alone. */
function undeclared(parent: string, hint: string) {
  const message = `no file declares the organization ${parent} to put it under${hint}`;
  const wayOut = `where ${parent} lives and is not managed here, declare it as \`state: released\`, which leaves it alone`;
  return hint === "" ? { message, wayOut } : { message };
}

/** Levels from the root down; a parent that is declared nowhere counts as a root, so that no level is told too deep. */
function checkLevels(placement: Placement): void {
  // Of distributors only: there are few of them, and nothing is below the others.
  const levels = new Map<string, number>();
  for (const organization of placement.organizations.values()) {
    const level = levelAbove(placement, organization, levels);
    const violation = level === 0 ? undefined : law.a_tree_is_at_most_8_levels_deep(level);
    if (violation && level === law.MAX_LEVELS) report(placement, violation, organization, "parent");
  }
}

/** The level of the distributor above; 0 where there is none, or where it is in a cycle. */
function levelAbove(placement: Placement, organization: DesiredOrganization, levels: Map<string, number>): number {
  const chain: DesiredOrganization[] = [];
  let { parent } = organization;
  let level = 0;
  while (typeof parent === "string") {
    const known = levels.get(parent);
    if (known !== undefined) {
      level = known;
      break;
    }
    const above = placement.organizations.get(parent);
    if (!above) {
      level = 1;
      break;
    }
    // While its level is sought it is 0: who comes back to it is in a cycle.
    levels.set(parent, 0);
    chain.push(above);
    parent = above.parent;
    if (parent === undefined || parent === null) break;
    if (levels.get(parent) === 0 && chain.some(({ key }) => key === parent)) {
      reportCycle(placement, chain.slice(chain.findIndex(({ key }) => key === parent)));
      return 0;
    }
  }
  for (const above of chain.reverse()) {
    level += 1;
    levels.set(above.key, level);
  }
  return level;
}

function reportCycle({ problems, read }: Placement, cycle: readonly DesiredOrganization[]): void {
  const [first] = cycle;
  const names = cycle.slice(0, 5).map(({ key }) => quoted(key));
  const more = cycle.length > names.length ? `, and ${cycle.length - names.length} more,` : "";
  problems.add({
    code: "parent_cycle",
    rule: "O-1",
    address: first?.key,
    message: `${names.join(" is below ")}${more} is below ${names[0]}: a tree has no cycles`,
    places: () => cycle.slice(0, 20).flatMap(({ origin }) => placesOf(read, origin, ["parent"])),
  });
}

/** O-2: what an organization was called before is not the key of another. */
function checkPreviousKeys(placement: Placement): void {
  const { organizations, read } = placement;
  for (const organization of organizations.values()) {
    for (const previous of organization.previousKeys) {
      const other = organizations.get(previous);
      if (!other) continue;
      const violation = law.a_key_is_never_reused(previous, true);
      report(placement, violation, other, "key", placesOf(read, organization.origin, ["previousKeys"]));
    }
  }
}

/** U-3: what is below a distributor that is to be unlinked goes first, or somewhere else. */
function checkLeavers(placement: Placement): void {
  const { organizations, read } = placement;
  const staying = new Map<DesiredOrganization, DesiredOrganization[]>();
  for (const organization of organizations.values()) {
    const above = typeof organization.parent === "string" ? organizations.get(organization.parent) : undefined;
    if (above?.life?.phase !== "unlinked" || organization.life?.phase === "unlinked") continue;
    staying.set(above, [...(staying.get(above) ?? []), organization]);
  }
  for (const [above, children] of staying) {
    const keys = children.map(({ key }) => key);
    const places = children.slice(0, 20).flatMap(({ origin }) => placesOf(read, origin, ["key"]));
    report(placement, an_unlinked_organization_has_no_children(above, keys), above, "state", places);
  }
}

/** P-7: a scope names organizations that there are. Where the files do not declare the root, the tree may have others. */
function checkScopes({ organizations, problems, read }: Placement): void {
  const today = new Map(
    [...organizations.values()].flatMap(({ key, previousKeys }) => previousKeys.map((previous) => [previous, key])),
  );
  for (const { key, origin, people, state } of organizations.values()) {
    if (!people?.roles || state === "released") continue;
    for (const { name, scope } of people.roles.values()) {
      for (const child of scope?.children ?? []) {
        if (organizations.has(child)) continue;
        const now = today.get(child);
        const hint = now
          ? `: it is called ${quoted(now)} by now`
          : problems.full
            ? ""
            : didYouMean(child, organizations.keys());
        const message = `the role ${quoted(name)} is for ${quoted(child)}, and no file declares that${hint}`;
        const places = () => placesOf(read, origin, ["roles", name, "scope", "children"]);
        problems.add({ code: "scope_unknown", rule: "P-7", address: key, message, places });
      }
    }
  }
}

/** O-7: only the root says who provisions, and where the vendor does, everything has an external id. */
function checkProvisioning(placement: Placement, root: DesiredOrganization): void {
  const { organizations, problems, read } = placement;
  for (const organization of organizations.values()) {
    const { key, origin, profile, state } = organization;
    if (profile.provisioning !== undefined && organization !== root) {
      const message = `only the root of a tree has \`provisioning\`; remove it, or say it at ${quoted(root.key)}`;
      problems.add({
        code: "provisioning_not_root",
        rule: "O-7",
        address: key,
        message,
        places: () => placesOf(read, origin, ["provisioning"]),
      });
    }
    if (root.profile.provisioning !== "vendor" || state === "released") continue;
    const violation = law.a_vendor_provisioned_tree_has_external_ids("vendor", profile.externalId);
    report(placement, violation, organization, "externalId");
  }
}
