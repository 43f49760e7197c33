/** Organizations that take the place of another under a new key, since what they are anchored to cannot change (N-2). */
import type { Desired, DesiredOrganization } from "../model/desired.ts";
import { canonicalAccount } from "../model/linked-accounts.ts";
import { ancestorsOf, type Organization } from "../model/organization.ts";
import { create } from "./diff-creation.ts";
import type { Leaver } from "./diff-life.ts";
import type { Compared } from "./diff-people.ts";
import type { Difference, Objection } from "./difference.ts";

/** N-2: anchored to another, and under another key, it is another organization. */
export function isReplaced(
  wanted: DesiredOrganization,
  { key, ...live }: Organization,
  renamed: ReadonlyMap<string, string>,
): boolean {
  const anchorRef = anchorOf(live, renamed);
  return wanted.anchorRef !== undefined && anchorRef !== null && wanted.anchorRef !== anchorRef && wanted.key !== key;
}

/** The key that the anchor of an organization will have: who is anchored follows it (N-2). */
export function anchorOf(
  { anchorRef }: Pick<Organization, "anchorRef">,
  renamed: ReadonlyMap<string, string>,
): string | null {
  return anchorRef === null ? null : (renamed.get(anchorRef) ?? anchorRef);
}

/** who takes the place of another is assigned the accounts that are declared for it, which those of the other end with. */
function assignAnew(
  { key }: DesiredOrganization,
  above: Organization,
  { desired }: { readonly desired: Desired },
  found: Difference,
): void {
  const by = desired.organizations.get(above.key);
  for (const [id, declared] of by?.assets?.accounts ?? []) {
    const was = above.assets.accounts.get(id);
    if (!by || !was || !declared.children?.includes(key)) continue;
    if (found.drafts.some(({ change }) => change.kind === "account.update" && change.after.id === id)) continue;
    const after = canonicalAccount({ ...declared, name: declared.name ?? was.name, children: declared.children });
    const change = { kind: "account.update", address: above.key, after } as const;
    found.drafts.push({ change, before: { ...was }, desired: by, live: above, field: `accounts.${id}` });
  }
}

/** B-3, U-4: who is unlinked keeps its subdomain, so what takes its place has another, or it is given up before. */
export function subdomainKept({ wanted, live }: Leaver): Objection["violation"] | undefined {
  const subdomain = wanted.assets?.presentation?.subdomain;
  if (!subdomain || subdomain !== live.assets.presentation?.subdomain) return undefined;
  return {
    ...{ code: "subdomain_taken", rule: "B-3", field: "subdomain" },
    message: `${live.key}, which ${wanted.key} replaces, keeps the subdomain ${subdomain} for ever once it is unlinked`,
    wayOut: `declare another, or let ${live.key} give it up first (PUT …/${live.key}/presentation with \`subdomain: null\`)`,
  };
}

/** What is replaced is unlinked first (U-1, U-6). */
export function leaverOf({ wanted, live }: Leaver): DesiredOrganization {
  return {
    ...wanted,
    key: live.key,
    life: { phase: "unlinked", confirm: wanted.confirm ?? "" },
    replacedBy: wanted.key,
  };
}

/** Creates what takes the place of another, in the plan that unlinks that; until then it waits. */
export function createInPlace(
  { wanted, live }: Leaver,
  compared: Compared & { readonly desired: Desired },
  found: Difference,
): void {
  if (found.drafts.some(({ change }) => change.kind === "organization.unlink" && change.address === live.key)) {
    create(wanted, compared, found);
    for (const above of ancestorsOf(live)) assignAnew(wanted, above, compared, found);
  } else if (!found.objections.some(({ desired }) => desired.replacedBy === wanted.key || desired.key === wanted.key))
    found.pending.push({
      ...{ address: wanted.key, kind: "organization.create", until: null },
      waitsFor: `${live.key} to be unlinked, which it replaces`,
    });
}
