/** What a declared organization says of its credits, and whether it says all that a creation needs (C-1 to C-3, N-1, O-4). */
import { an_anchor_has_no_anchor, an_anchor_has_no_credits } from "../model/law/anchors.ts";
import { an_allocation_is_a_multiple_of_10000, credits_are_whole } from "../model/law/credits.ts";
import * as law from "../model/law/organizations.ts";
import type { Profile } from "../model/organization.ts";
import type { Origin } from "../model/problem.ts";
import type { YamlMap } from "./map.ts";
import type { OrganizationMistakes } from "./organization-mistakes.ts";

/** Whether an organization is not to stay with the stack: then little has to be said of it. */
export function isLeaving({ state }: YamlMap): boolean {
  return state === "released" || state === "unlinked";
}

/** N-1: what an anchor has of credits, which is none. */
export function anchorCreditsOf(
  mistakes: OrganizationMistakes,
  merged: YamlMap,
  key: string | undefined,
  origin: Origin,
): 0 {
  const { credits, anchorRef } = merged;
  const said =
    typeof credits === "number" ? an_anchor_has_no_credits({ key: key ?? "this", anchor: true }, credits) : undefined;
  if (said) mistakes.addOwnViolation(said, merged, key, origin, "credits");
  const double = an_anchor_has_no_anchor(key ?? "this", true, typeof anchorRef === "string" ? anchorRef : null);
  if (double) mistakes.addOwnViolation(double, merged, key, origin, "anchorRef");
  return 0;
}

/** C-1, C-2, C-3: what an organization says of credits; undefined where it says nothing, or nothing whole. */
export function creditsOf(
  mistakes: OrganizationMistakes,
  merged: YamlMap,
  root: boolean,
  key: string | undefined,
  origin: Origin,
): number | undefined {
  const [field, other] = root ? (["purchasedCredits", "credits"] as const) : (["credits", "purchasedCredits"] as const);
  // It goes, and nobody says where it is: it may be the root.
  const unplaced = isLeaving(merged) && merged.parent === undefined && origin.path.length === 0;
  if (merged[other] !== undefined && merged.kind === "Distributor" && !unplaced) {
    const message = root
      ? "the root of a tree has `purchasedCredits`, not `credits`"
      : "only the root of a tree has `purchasedCredits`; a distributor below it has `credits`";
    mistakes.refuse("wrong_credits_field", "C-3", key, message, origin, [other], "key");
  }
  const credits = merged[field];
  if (typeof credits !== "number") return undefined;
  const whole = credits_are_whole(credits);
  const violation = whole ?? (root ? undefined : an_allocation_is_a_multiple_of_10000(credits));
  if (violation) mistakes.addOwnViolation(violation, merged, key, origin, field);
  return whole ? undefined : credits;
}

/** O-4, as far as fields are absent: one that stands there in a wrong form has its own problem. */
export function checkComplete(
  mistakes: OrganizationMistakes,
  merged: YamlMap,
  profile: Partial<Profile>,
  credits: number | undefined,
  root: boolean,
  key: string | undefined,
  origin: Origin,
): void {
  const { name, region, country, owner } = profile;
  if (
    name !== undefined &&
    region !== undefined &&
    country !== undefined &&
    owner !== undefined &&
    credits !== undefined
  )
    return;
  if (merged.state === "unlinked") return;
  const said: Partial<Profile> = { ...profile };
  if (merged.name !== undefined) said.name = "";
  if (merged.region !== undefined) said.region = "";
  if (merged.country !== undefined) said.country = "";
  if (merged.owner !== undefined) said.owner = { name: "", email: "" };
  const hasCredits = merged.credits !== undefined || merged.purchasedCredits !== undefined || merged.anchor === true;
  const violation = law.a_creation_names_everything(said, hasCredits ? 0 : credits, root);
  if (violation) mistakes.addViolation(violation, key, origin, []);
}
