/**
 * What of a declaration cannot be compared by who asks, since the service does not show it to them (P-7, P-9): it is left out and said,
 * never taken for nothing. What a sealed child has is another matter: to declare that is a mistake (`diff-people.ts`, O-11).
 */
import { type Authority, holds, type PartNoun, type Permission, partsHeld } from "../model/authority.ts";
import type { DesiredManagedAccount, DesiredOrganization } from "../model/desired.ts";
import type { Organization } from "../model/organization.ts";

/** What is compared, and why not all of it. */
export interface Seen {
  readonly wanted: DesiredOrganization;
  readonly left: readonly { readonly desired: DesiredOrganization; readonly violation: Unseen }[];
}

interface Unseen {
  readonly code: string;
  readonly rule: string;
  readonly message: string;
  readonly field: string;
}

/** A declaration without what is not shown of it. */
export function seenOf(desired: DesiredOrganization, live: Organization, authority: Authority): Seen {
  const { people, assets } = desired;
  if (authority.operator || (!people && !assets)) return { wanted: desired, left: [] };
  const isSeen = (permission: Permission) => holds(authority, permission, live.key);
  const [users, roles] = [isSeen("users:view"), isSeen("roles:view")];
  const [centers, accounts] = PARTS.map((noun) => seesParts(authority, live, noun));
  const unseen = [
    ...(people?.users && !users ? ["users"] : []),
    ...(people?.roles && !roles ? ["roles"] : []),
    ...(people?.sso !== undefined && !roles ? ["sso"] : []),
    ...(assets?.costCenters && !centers ? ["costCenters"] : []),
    ...(assets?.accounts && !accounts ? ["accounts"] : []),
    ...(assets?.licenses && !isSeen("licenses:view") ? ["licenses"] : []),
    ...(assets?.presentation && !isSeen("branding:view") ? [firstOf(assets.presentation)] : []),
    ...(assets?.managedAccount && saysHowItPays(assets.managedAccount) && !isSeen("billing:view")
      ? ["managedAccount.billing"]
      : []),
  ];
  if (unseen.length === 0) return { wanted: desired, left: [] };
  const wanted: DesiredOrganization = {
    ...desired,
    people: people && {
      ...(people.users && users && { users: people.users }),
      ...(people.roles && roles && { roles: people.roles }),
      ...(people.sso !== undefined && roles && { sso: people.sso }),
    },
    assets: assets && {
      ...(assets.costCenters && centers && { costCenters: assets.costCenters }),
      ...(assets.accounts && accounts && { accounts: assets.accounts }),
      ...(assets.licenses && isSeen("licenses:view") && { licenses: assets.licenses }),
      ...(assets.presentation && isSeen("branding:view") && { presentation: assets.presentation }),
      ...(assets.managedAccount && {
        managedAccount: isSeen("billing:view")
          ? assets.managedAccount
          : { ...assets.managedAccount, invoicesTo: undefined, payment: undefined },
      }),
    },
  };
  return { wanted, left: unseen.map((field) => ({ desired, violation: notShown(live.key, field) })) };
}

const PARTS = ["costCenters", "accounts"] as const;

function seesParts(authority: Authority, { id, key }: Organization, noun: PartNoun): boolean {
  if (holds(authority, `${noun}:view`, key)) return true;
  return id === authority.home && partsHeld(authority, `${noun}:view`, noun).size > 0;
}

/** B-1: that it is a managed account, everybody sees who sees it; how it pays, who holds billing there. */
function saysHowItPays({ invoicesTo, payment }: DesiredManagedAccount): boolean {
  return invoicesTo !== undefined || payment !== undefined;
}

function firstOf(presentation: object): string {
  return Object.keys(presentation)[0] ?? "branding";
}

function notShown(key: string, field: string): Unseen {
  const message = `${field} of ${key} cannot be compared: this token is not shown them, and what is declared of them was left out`;
  return { code: "not_shown", rule: "P-7", message, field };
}
