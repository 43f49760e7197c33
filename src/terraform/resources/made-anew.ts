/**
 * One organization in the place of another (O-5, N-1, N-2): what can be seen when that is planned.
 *
 * A key is never used again (O-2), so that a replacement under the same key cannot work: the one that goes would be drained, and the other refused an
 * hour later. Terraform plans a replacement as one organization that is kept and another that is created; that both have the same key is
 * seen here, in whichever order it asks. The same happens where a resource gets another address without a `moved` block.
 */
import type { Diagnostic } from "../diagnostics.ts";
import { type Attributes, UNKNOWN } from "../protocol/values.ts";
import type { Session } from "../session.ts";
import { text, textOf } from "./reading.ts";

/** What is wrong where an organization of the state has the key of one that this plan creates. */
export function keptUnderKey(prior: Attributes, session: Session | undefined): readonly Diagnostic[] {
  const key = text(prior.key);
  return session?.soFar.organizations.keeps(text(prior.tree), key) ? [madeAnew(key)] : [];
}

/** What is wrong where an organization that is to be created has the key of one that the state has. */
export function createdUnderKey(key: string, tree: string, session: Session): readonly Diagnostic[] {
  return session.soFar.organizations.isKept(tree, key) ? [madeAnew(key)] : [];
}

/** Attributes whose change means another organization, besides those of the schema: once it is anchored, it is so for ever (N-2). */
export async function replacedBy(
  prior: Attributes | null,
  { anchor_ref: wanted }: Attributes,
  session: Session | undefined,
): Promise<readonly string[]> {
  const was = textOf(prior?.anchor_ref);
  if (!session || was === undefined || was === wanted || wanted === UNKNOWN) return [];
  const { tree } = await session.seen(text(prior?.tree));
  // An anchor that gets another key in the same run is still the same.
  const isAnother = wanted === null || tree.organizations.has(text(wanted));
  return isAnother ? ["anchor_ref"] : [];
}

function madeAnew(key: string): Diagnostic {
  return {
    severity: "error",
    summary: `${key} cannot be made anew under its key (O-2)`,
    detail: `The state has ${key}, and this plan would create another ${key}; a key is never used again. Where another region or anchor means another organization, give it another key, and another name while the first is there (O-3). Where only the resource has another address, say so in a \`moved\` block. \`-replace\` and \`taint\` are not for organizations.`,
    path: ["key"],
  };
}
