/**
 * Two states → what differs, by key. Answers drafts in no particular order, what forbids them, and what nobody declared.
 *
 * Rejected: diffing files or documents. How declarations are split has no meaning; only keys do.
 */
import { OPERATOR } from "../model/authority.ts";
import type { Desired, DesiredOrganization } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { Organization } from "../model/organization.ts";
import { create } from "./diff-creation.ts";
import { leave, release } from "./diff-leaving.ts";
import { compareLeavers, type Leaver } from "./diff-life.ts";
import { compare } from "./diff-organization.ts";
import type { Compared } from "./diff-people.ts";
import { createInPlace, isReplaced, leaverOf, subdomainKept } from "./diff-replacement.ts";
import type { Difference } from "./difference.ts";
import { seenOf } from "./unseen.ts";

/** `authority` is of who asks: whom an organization is sealed to (O-11) sees nothing of its people, and compares none. */
export function diff(desired: Desired, live: Live, authority = OPERATOR): Difference {
  const found: Difference = { drafts: [], objections: [], gone: [], unmanaged: [], pending: [], doubts: [] };
  const compared: Compared = { nowMs: live.nowMs, authority, lineage: live.lineage };
  const renamed = renames(desired, live);
  const leavers: Leaver[] = [];
  const replaced: Leaver[] = [];
  for (const wanted of desired.organizations.values()) {
    const organization = counterpart(wanted, live, found);
    if (wanted.state === "released") release(wanted, organization, desired.stack, found);
    else if (wanted.life?.phase === "unlinked")
      leave(wanted, organization, { live, stack: desired.stack }, leavers, found);
    else if (organization && isReplaced(wanted, organization, renamed)) replaced.push({ wanted, live: organization });
    else if (organization === undefined) create(wanted, compared, found);
    else if (organization) {
      const seen = seenOf(wanted, organization, authority);
      found.doubts.push(...seen.left);
      compare(seen.wanted, organization, { ...compared, stack: desired.stack, renamed }, found);
    }
  }
  for (const one of replaced) {
    const kept = subdomainKept(one);
    if (kept) found.objections.push({ desired: one.wanted, violation: kept });
    else leave(leaverOf(one), one.live, { live, stack: desired.stack }, leavers, found);
  }
  compareLeavers(leavers, { desired, live, renamed }, found);
  for (const one of replaced) createInPlace(one, { ...compared, desired }, found);
  for (const organization of live.tree.organizations.values()) {
    const { key, phase } = organization;
    if (desired.organizations.has(key) || renamed.has(key) || phase === "unlinked") continue;
    if (organization.managedBy === desired.stack) found.gone.push(organization);
    else if (organization.managedBy === null) found.unmanaged.push(key);
  }
  found.unmanaged.sort();
  return found;
}

/** The live organization that a declaration is about: by its key, else by a previous one (language rule 8). */
function counterpart(wanted: DesiredOrganization, live: Live, found: Difference): Organization | undefined | null {
  const same = live.tree.get(wanted.key);
  if (wanted.previousKeys.length === 0) return same;
  const former = wanted.previousKeys.flatMap((key) => live.tree.get(key) ?? []);
  // A key that stands twice is a mistake of the files, told there.
  const all = [...new Set(same ? [same, ...former] : former)];
  if (all.length <= 1) return all[0];
  found.objections.push({
    desired: wanted,
    violation: {
      code: "previous_key_lives",
      rule: "language-8",
      field: "previousKeys",
      message: `${all.map(({ key }) => key).join(" and ")} are different live organizations; a key can only be taken over from one`,
      wayOut: "remove from previousKeys the keys of organizations that are still there",
    },
  });
  return null;
}

/** Live keys that are about to be left, to the keys that take their place. */
function renames(desired: Desired, live: Live): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const { key, previousKeys } of desired.organizations.values()) {
    for (const previous of previousKeys) if (live.tree.get(previous)) renamed.set(previous, key);
  }
  return renamed;
}
