/**
 * Live organizations that nobody manages → declarations of this stack, which plan to nothing but their adoption (language rule 10). Nothing is
 * changed live: the next apply adopts them.
 */
import type { Client } from "../client/index.ts";
import {
  type Declarations,
  exportYaml,
  type LoadOptions,
  loadDeclarations,
  withOrganizations,
} from "../declare/index.ts";
import { type Authority, holds } from "../model/authority.ts";
import { accessOf, ancestorsOf, type Organization } from "../model/organization.ts";
import type { Problem } from "../model/problem.ts";
import type { Tree } from "../model/tree.ts";
import { authorityIn } from "./live-tree.ts";

/** What is asked to be taken on: keys, `key/**` for one and all below it, or all that nobody manages. */
export interface ImportAsked {
  readonly addresses: readonly string[];
  readonly unmanaged: boolean;
}

export interface Importable {
  readonly organizations: readonly Organization[];
  /** Why something that was named is not taken on: it is declared, or another stack's. */
  readonly problems: readonly Problem[];
  /** Of subtrees: what was passed over, by the same reasons. */
  readonly left: readonly Problem[];
  /** Keys of those whose inside is not shown to who asks: it is not in what is written, and so not managed. */
  readonly sealed: readonly string[];
  readonly nowMs: number;
}

/** Looks for what can be taken on. Throws `ServiceFault`. */
export async function importable(
  { desired, locate }: Declarations,
  client: Client,
  root: string,
  { addresses, unmanaged }: ImportAsked,
): Promise<Importable> {
  const [{ tree, nowMs }, me] = await Promise.all([client.snapshot(root), client.me()]);
  const authority = authorityIn(me);
  const stack = desired?.stack;
  const problems: Problem[] = [];
  const left: Problem[] = [];
  const taken = new Set<Organization>();
  const objection = (one: Organization): Problem | undefined => {
    const declared = desired?.organizations.get(one.key);
    if (declared && declared.state !== "released")
      return problem("already_declared", one.key, `${one.key} is declared already`, [locate(declared.origin)]);
    if (declared)
      return problem(
        "already_declared",
        one.key,
        `${one.key} is declared \`state: released\`: remove that line instead`,
        [locate(declared.origin, "state")],
      );
    if (one.managedBy === null || one.managedBy === stack) return undefined;
    const wayOut = `declare it \`state: released\` there, and apply that, first`;
    return problem("managed_elsewhere", one.key, `${one.key} is managed by the stack ${one.managedBy}: ${wayOut}`);
  };
  const take = (one: Organization, refused: Problem[]) => {
    const found = objection(one);
    if (found) refused.push(found);
    else taken.add(one);
  };
  for (const address of addresses) {
    const [key, isSubtree] = address.endsWith("/**") ? [address.slice(0, -3), true] : [address, false];
    const top = tree.get(key);
    if (!top) problems.push(unknown(key, tree));
    else if (!isSubtree) take(top, problems);
    else for (const one of below(tree, top)) take(one, left);
  }
  if (unmanaged)
    for (const one of tree.organizations.values())
      if (one.managedBy === null && !desired?.organizations.has(one.key)) take(one, left);
  const organizations = [...taken].filter(({ phase }) => phase !== "unlinked");
  const sealed = organizations.filter((one) => !seesInside(one, authority)).map(({ key }) => key);
  return { organizations, problems, left, sealed, nowMs };
}

function below(tree: Tree, top: Organization): Organization[] {
  return [...tree.organizations.values()].filter(
    (one) => one === top || ancestorsOf(one).some((above) => above === top),
  );
}

/** O-11: whether somebody is shown who the people of an organization are. */
function seesInside(one: Organization, authority: Authority): boolean {
  if (authority.operator || one.id === authority.home) return true;
  return accessOf(one) !== "sealed" && holds(authority, "users:view", one.key);
}

/** What is to be written: a text to print, or a file with it. */
export interface ImportTarget {
  /** Path inside the stack's folder, of a file with this text; null for a new one. */
  readonly file: string;
  readonly text: string | null;
  /** Where the schema for editors is, seen from the file. */
  readonly schema: string;
}

/** The text of what is imported: documents of a file of their own, or a file that is there with them in it. */
export function importedText(
  declarations: Declarations,
  { organizations, nowMs }: Importable,
  target: ImportTarget | undefined,
): string {
  if (!target) return exportYaml(organizations, { nowMs });
  const { file, text, schema } = target;
  if (text === null) return exportYaml(organizations, { nowMs, schema });
  return withOrganizations(declarations, { file, text }, organizations, { nowMs });
}

/** What would be wrong with the declarations if a file said so, that is not wrong now. */
export async function wrongThen(
  declarations: Declarations,
  folder: string,
  { file, text, env }: { readonly file: string; readonly text: string } & Pick<LoadOptions, "env">,
): Promise<Problem[]> {
  const known = new Set(declarations.problems.map(({ code, address }) => `${code} ${address}`));
  const { problems } = await loadDeclarations(folder, { ...(env && { env }), instead: new Map([[file, text]]) });
  return problems.filter(({ code, address }) => !known.has(`${code} ${address}`));
}

function unknown(key: string, { root }: Tree): Problem {
  return problem(
    "address_unknown",
    key,
    `there is no organization ${key} in the tree ${root?.key ?? ""}, or this token does not see it`,
  );
}

function problem(code: string, address: string, message: string, places: Problem["places"] = []): Problem {
  return { code, rule: "language-10", address, message, places };
}
