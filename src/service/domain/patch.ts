/** What a merge patch (RFC 7396) of an organization comes to: the changes, in an order in which a group can make them. */
import { canonicalName, canonicalOwner, sameValue } from "../../model/canonical.ts";
import type { Change, Update } from "../../model/change.ts";
import type { OrganizationPatch, Refusal, SnapshotLine } from "../../wire/generated/wire.ts";
import { serviceRefusal } from "./refusals.ts";

/** Labels of one organization (language rule 11). */
const MOST_LABELS = 64;

/** The changes that make an organization what a patch says; none where it is that already. */
export function changesOf(
  patch: OrganizationPatch,
  now: SnapshotLine,
): readonly Change[] | { readonly refusal: Refusal } {
  const address = now.key;
  const after = updateOf(patch, now);
  if (Object.keys(after.labels ?? {}).length > MOST_LABELS)
    return { refusal: serviceRefusal("body_invalid", `more than ${MOST_LABELS} labels`, { address, field: "labels" }) };
  const owner = patch.owner && canonicalOwner({ ...now.owner, ...patch.owner });
  const credits = creditsOf(patch, now);
  const falls = credits.filter(({ rises }) => !rises).map(({ change }) => change);
  const raised = credits.filter(({ rises }) => rises).map(({ change }) => change);
  const moved = patch.parent !== undefined && patch.parent !== now.parent;
  return [
    // First: what is refused by the same request (O-13) is refused because of it.
    ...one(patch.protected === false && now.protected === true, {
      ...{ kind: "organization.unprotect", address, after: { protected: false } },
    }),
    ...falls,
    ...one(Object.keys(after).length > 0, { kind: "organization.update", address, after }),
    ...(owner && !sameValue(owner, now.owner) ? [{ kind: "owner.name" as const, address, after: { owner } }] : []),
    ...one(moved, { kind: "organization.move", address, after: { parent: patch.parent ?? "" } }),
    ...raised,
    ...one(patch.state === "paused" && now.phase !== "paused", {
      ...{ kind: "organization.pause", address, after: { phase: "paused" } },
    }),
    ...one(patch.state === "active" && now.phase !== "active", {
      ...{ kind: "organization.resume", address, after: { phase: "active" } },
    }),
    ...one(patch.protected === true && now.protected !== true, {
      ...{ kind: "organization.protect", address, after: { protected: true } },
    }),
    // Last: the others name it by the key that it has.
    ...one(patch.key !== undefined && patch.key !== address, {
      kind: "organization.rekey",
      address,
      after: { key: patch.key ?? "" },
    }),
  ];
}

function one(wanted: boolean, change: Change): Change[] {
  return wanted ? [change] : [];
}

/** The fields that change in place, without those that say what is there already. */
function updateOf(patch: OrganizationPatch, now: SnapshotLine): Update {
  const {
    name,
    country,
    labels,
    externalId,
    provisioning,
    access,
    customerAccess,
    usedOnUnlink,
    anchorRef,
    partnerType,
  } = patch;
  const merged = labels && mergedLabels(now.labels, labels);
  return {
    ...(name !== undefined && canonicalName(name) !== now.name && { name }),
    ...(country !== undefined && country !== now.country && { country }),
    ...(merged && !sameValue(merged, now.labels) && { labels: merged }),
    ...(externalId !== undefined && externalId !== now.externalId && { externalId }),
    ...(provisioning !== undefined && provisioning !== now.provisioning && { provisioning }),
    ...(access !== undefined && access !== (now.access ?? null) && { access }),
    ...(customerAccess !== undefined && customerAccess !== (now.customerAccess ?? "permit") && { customerAccess }),
    ...(usedOnUnlink !== undefined && usedOnUnlink !== (now.usedOnUnlink ?? "absorb") && { usedOnUnlink }),
    ...(anchorRef !== undefined && anchorRef !== now.anchorRef && { anchorRef }),
    ...(partnerType !== undefined && partnerType !== (now.partnerType ?? null) && { partnerType }),
  };
}

function mergedLabels(
  labels: Readonly<Record<string, string>>,
  patch: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const merged = Object.entries({ ...labels, ...patch });
  return Object.fromEntries(merged.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** Credits of the wrong sort for its place are asked for as well: the law has the words for it. */
function creditsOf(
  { credits, purchasedCredits }: OrganizationPatch,
  { key: address, parent, allocated }: SnapshotLine,
): { readonly rises: boolean; readonly change: Change }[] {
  const asked: { rises: boolean; change: Change }[] = [];
  if (purchasedCredits !== undefined && (purchasedCredits !== allocated || parent !== null))
    asked.push({
      rises: purchasedCredits > allocated,
      change: { kind: "credits.purchase", address, after: { purchasedCredits } },
    });
  if (credits !== undefined && (credits !== allocated || parent === null))
    asked.push({ rises: credits > allocated, change: { kind: "credits.allocate", address, after: { credits } } });
  return asked;
}
