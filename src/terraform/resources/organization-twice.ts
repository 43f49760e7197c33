/**
 * What two resources of one plan cannot both be: the same organization (O-2), or two with one name or external id (O-3, O-7). Applied, the same
 * organization would go back and forth between two configurations, and be drained with one of the two blocks.
 */
import { foldedName } from "../../model/canonical.ts";
import { a_name_is_unique_in_the_tree, an_external_id_is_unique } from "../../model/law/organizations.ts";
import type { Verdict } from "../../model/law/violation.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { unlawful } from "../lawful.ts";
import type { Fate } from "../planned-organizations.ts";
import { type Attributes, UNKNOWN } from "../protocol/values.ts";
import type { Planning } from "../resource.ts";
import type { Session } from "../session.ts";
import { text, textOf } from "./reading.ts";

/** What another resource of the plan says as well, of one that is to be there. */
export async function plannedTwice({ prior, planned, session }: Planning): Promise<readonly Diagnostic[]> {
  if (!session) return [];
  const { organizations } = session.soFar;
  const other = prior === null ? undefined : organizations.meets(text(prior.id), "stays");
  if (other) return [twice(text(prior?.key), other, "stays")];
  const { key, name } = planned;
  if (typeof key !== "string") return [];
  const tree = await treeOf(planned, session);
  if (tree === undefined) return [];
  if (prior === null && organizations.creates(tree, key)) return [createdTwice(key)];
  const externalId = textOf(planned.external_id);
  const namesake = typeof name === "string" ? organizations.takes(`name ${tree}/${foldedName(name)}`, key) : undefined;
  const double = externalId === undefined ? undefined : organizations.takes(`external id ${externalId}`, key);
  return [
    ...unlawful(another(a_name_is_unique_in_the_tree(text(name), key, namesake)), ["name"]),
    ...unlawful(another(an_external_id_is_unique(externalId ?? "", key, double)), ["external_id"]),
  ];
}

/** The same of one that is to go: nobody drains what another resource keeps. */
export function removedBesides(prior: Attributes, { soFar }: Session): readonly Diagnostic[] {
  const other = soFar.organizations.meets(text(prior.id), "goes");
  return other ? [twice(text(prior.key), other, "goes")] : [];
}

/** The tree that one is planned in; undefined where that is not known yet. */
async function treeOf({ parent, key, tree }: Attributes, session: Session): Promise<string | undefined> {
  if (typeof tree === "string") return tree;
  if (parent !== UNKNOWN && textOf(parent) === undefined) return text(key);
  return session.knownTree();
}

function another(verdict: Verdict): Verdict {
  return verdict && { ...verdict, wayOut: "both are of this configuration; give one of them another" };
}

function createdTwice(key: string): Diagnostic {
  const detail = `Two resources of this configuration create ${key}; a key is one organization's. Take one of them away, or give it another key: with \`count\` or \`for_each\`, one that is made of \`count.index\` or \`each.key\`.`;
  return { severity: "error", summary: `${key} is given twice (O-2)`, detail, path: ["key"] };
}

function twice(key: string, one: Fate, other: Fate): Diagnostic {
  const forget =
    "out of the state with `terraform state rm ADDRESS`, or with a `removed` block that says `destroy = false`";
  const isKept = one === other;
  const detail = isKept
    ? `Two resources of this configuration are the same organization. Keep one of them: take the other's block and its \`import\` away, and where it has been applied, take it ${forget}.`
    : `This plan would drain ${key} at one address of Terraform's and keep it at another. Take the one that is not needed ${forget}.`;
  return {
    severity: "error",
    summary: `${key} is given twice (O-2)`,
    detail,
    ...((isKept || other === "stays") && { path: ["key"] }),
  };
}
