/** Exported organizations → into a file that is there: below their parent where that stands in it, else as documents at its end. */
import type { Organization } from "../model/organization.ts";
import type { Declarations } from "./declarations.ts";
import { Obstacle } from "./edited-document.ts";
import { childEntry, documentsYaml, type ExportOptions } from "./export.ts";
import { pastedBelow, standing, withDocument } from "./move.ts";

/** What a file says with organizations in it. */
export function withOrganizations(
  declarations: Declarations,
  { file, text }: { readonly file: string; readonly text: string },
  organizations: readonly Organization[],
  options: ExportOptions,
): string {
  const all = new Set(organizations);
  const texts = new Map([[file, text]]);
  const documents = new Set<Organization>();
  for (const one of organizations) {
    const { parent } = one;
    if (one.kind === "Distributor" || (parent && all.has(parent))) documents.add(one);
    else if (!parent || !pasteBelow(declarations, texts, file, one, options)) documents.add(one);
  }
  const now = texts.get(file) ?? text;
  return documents.size === 0 ? now : withDocument(now, documentsYaml(documents, options));
}

/** A child beside its siblings; false where its parent does not stand in that file, or has no place for it. */
function pasteBelow(
  declarations: Declarations,
  texts: Map<string, string>,
  file: string,
  child: Organization,
  options: ExportOptions,
): boolean {
  const at = child.parent ? standing(declarations, texts, child.parent.key) : undefined;
  if (!at || at.file !== file) return false;
  try {
    const pasted = pastedBelow(texts.get(file) ?? "", at, childEntry(child, options));
    if (pasted === undefined) return false;
    texts.set(file, pasted);
    return true;
  } catch (error) {
    if (error instanceof Obstacle) return false;
    throw error;
  }
}
