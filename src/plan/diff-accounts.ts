/**
 * Declared and live linked accounts of a distributor → what differs. What imports bring, sub-accounts and the children that they create, is
 * nobody's to declare, and never differs.
 */
import { sameValue, sorted } from "../model/canonical.ts";
import type { Change } from "../model/change.ts";
import type { DesiredAccount, DesiredOrganization } from "../model/desired.ts";
import { canonicalAccount, type LinkedAccount } from "../model/linked-accounts.ts";
import type { Organization } from "../model/organization.ts";
import type { Draft } from "./operation.ts";

interface Compared {
  readonly wanted: DesiredOrganization;
  readonly live: Organization | null;
  /** Next keys by live ones: who gets another key goes on to have its accounts. */
  readonly renamed: ReadonlyMap<string, string>;
}

export function diffAccounts(
  declared: ReadonlyMap<string, DesiredAccount>,
  { wanted, live, renamed }: Compared,
  drafts: Draft[],
): void {
  const address = wanted.key;
  const there: LinkedAccount[] = [...(live?.assets.accounts.values() ?? [])].map(canonicalAccount);
  const draft = (change: Change, before: LinkedAccount | null, field: string) =>
    drafts.push({ change, before: before && { ...before }, desired: wanted, live, field });
  const now = new Map(there.map((one) => [one.id, { ...one, children: renamedKeys(one.children, renamed) }]));
  for (const [id, one] of declared) {
    const was = now.get(id);
    const { name = was?.name ?? null, children = was?.children ?? [], ...rest } = one;
    const after = canonicalAccount({ ...rest, name, children });
    const field = `accounts.${id}`;
    if (!was) draft({ kind: "account.create", address, after }, null, field);
    else if (!sameValue(was, after)) draft({ kind: "account.update", address, after }, was, field);
  }
  for (const [id, was] of now)
    if (!declared.has(id)) draft({ kind: "account.delete", address, after: { id } }, was, "accounts");
}

function renamedKeys(keys: readonly string[], renamed: ReadonlyMap<string, string>): readonly string[] {
  return renamed.size === 0 ? keys : sorted(keys.map((key) => renamed.get(key) ?? key));
}
