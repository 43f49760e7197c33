/** Which laws a change of what an organization says of itself must pass (B-2 to B-4), in the order of the book. */
import type { AssetChange } from "./asset-changes.ts";
import * as law from "./law/presentation.ts";
import { firstViolation, type OnTaken, type Verdict } from "./law/violation.ts";
import type { Organization } from "./organization.ts";
import type { Tree } from "./tree.ts";

type PresentationChange = Extract<AssetChange, { kind: `presentation.${string}` }>;

export function presentationRefusal(
  tree: Tree,
  organization: Organization,
  asked: PresentationChange,
  onTaken?: OnTaken,
): Verdict {
  const { presentation } = organization.assets;
  if (asked.kind === "presentation.delete") return law.a_presentation_is(presentation, "there");
  const { kind, after } = asked;
  return firstViolation(
    () => law.children_are_managed(organization, after),
    () => law.a_presentation_is(presentation, kind === "presentation.create" ? "new" : "there"),
    () => law.a_subdomain_is_well_formed(after),
    () => law.who_is_written_to_is_a_mailbox(after, presentation),
    () => subdomainRefusal(tree, organization, after.subdomain, onTaken),
  );
}

/** Within a group a subdomain may be taken that another of the same part of the tree gives up. */
function subdomainRefusal(
  tree: Tree,
  organization: Organization,
  subdomain: string | null,
  onTaken: OnTaken | undefined,
): Verdict {
  if (subdomain === null) return undefined;
  const holder = tree.keyOfSubdomain(subdomain, organization);
  const taken = law.a_subdomain_is_unique_in_the_service(subdomain, holder);
  if (!taken || !onTaken || !holder || !tree.get(holder)) return taken;
  return onTaken(
    taken,
    () =>
      organization.assets.presentation?.subdomain === subdomain &&
      tree.keyOfSubdomain(subdomain, organization) !== undefined,
  );
}
