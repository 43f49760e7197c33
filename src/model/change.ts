/**
 * Changes as plain data: the closed set of what can happen to a tree. The planner makes them, the service performs them,
 * both through `perform.ts`. A kind that no code performs yet is not in `Change`, only in `OPERATION_KINDS`.
 */
import type { CostCenter } from "./cost-centers.ts";
import type { LicensePool, PartnerType } from "./licenses.ts";
import type { LinkedAccount } from "./linked-accounts.ts";
import type { BillingUpdate } from "./managed-accounts.ts";
import type { Access, CustomerAccess, OrganizationKind, Owner, Provisioning, UsedOnUnlink } from "./organization.ts";
import type { Role, Sso } from "./people.ts";
import type { Presentation } from "./presentation.ts";

/** Every operation kind of the language, in the order in which people read a plan. */
export const OPERATION_KINDS = [
  "organization.create",
  "organization.update",
  "organization.rekey",
  "organization.move",
  "organization.pause",
  "organization.resume",
  "organization.activate",
  "organization.protect",
  "organization.unprotect",
  "organization.drain",
  "organization.unlink",
  "organization.adopt",
  "organization.release",
  "credits.purchase",
  "credits.allocate",
  "owner.name",
  "owner.transfer",
  "membership.invite",
  "membership.update",
  "membership.disable",
  "membership.enable",
  ...(["role", "costCenter", "account", "license", "billing", "presentation", "sso"] as const).flatMap(
    (noun) => [`${noun}.create`, `${noun}.update`, `${noun}.delete`] as const,
  ),
] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** All that a new organization starts with (O-4). */
export interface Creation {
  readonly kind: OrganizationKind;
  /** Key of the distributor above; null for a root. */
  readonly parent: string | null;
  readonly name: string;
  readonly region: string;
  readonly country: string;
  readonly owner: Owner;
  /** First allocation of a child (C-2), or what a root has purchased (C-3). */
  readonly credits: number;
  readonly labels?: Readonly<Record<string, string>>;
  readonly externalId?: string;
  readonly provisioning?: Provisioning;
  readonly access?: Access | null;
  readonly customerAccess?: CustomerAccess;
  readonly usedOnUnlink?: UsedOnUnlink;
  readonly partnerType?: PartnerType | null;
  /** N-1. */
  readonly anchor?: boolean;
  /** Key of an anchor (N-2). */
  readonly anchorRef?: string;
}

/** Fields that change in place. */
export interface Update {
  readonly name?: string;
  readonly country?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly externalId?: string;
  readonly provisioning?: Provisioning;
  readonly access?: Access | null;
  readonly customerAccess?: CustomerAccess;
  readonly usedOnUnlink?: UsedOnUnlink;
  readonly partnerType?: PartnerType | null;
  /** Key of an anchor: in place of none (N-2). */
  readonly anchorRef?: string;
}

/** One change of each of some kinds. */
type Of<Kind extends OperationKind, After> = Kind extends OperationKind
  ? {
      readonly kind: Kind;
      /** Key of the organization; of a `rekey`, the key that it leaves. */
      readonly address: string;
      readonly after: After;
    }
  : never;

export type Change =
  | Of<"organization.create", Creation>
  | Of<"organization.update", Update>
  | Of<"organization.rekey", { readonly key: string }>
  | Of<"organization.move", { readonly parent: string }>
  | Of<"organization.adopt", { readonly managedBy: string }>
  | Of<"organization.release", { readonly managedBy: null }>
  | Of<"credits.purchase", { readonly purchasedCredits: number }>
  | Of<"credits.allocate", { readonly credits: number }>
  | Of<"organization.pause", { readonly phase: "paused" }>
  | Of<"organization.resume", { readonly phase: "active" }>
  | Of<"organization.activate", { readonly activated: true }>
  | Of<"organization.protect", { readonly protected: true }>
  | Of<"organization.unprotect", { readonly protected: false }>
  | Of<"organization.drain", { readonly phase: "draining"; readonly credits: 0 }>
  | Of<"organization.unlink", { readonly confirm: string }>
  | Of<"owner.name", { readonly owner: Owner }>
  /** `to` is the address of an active member (P-4). */
  | Of<"owner.transfer", { readonly to: string }>
  | Of<"membership.invite", Invitee>
  | Of<"membership.update", { readonly email: string; readonly name?: string; readonly roles?: readonly string[] }>
  /** Of somebody who has not accepted, it revokes the invitation (P-3). */
  | Of<"membership.disable" | "membership.enable", { readonly email: string }>
  | Of<"role.create" | "role.update", Role>
  | Of<"role.delete", { readonly name: string }>
  | Of<"sso.create" | "sso.update", Sso>
  | Of<"sso.delete", Record<string, never>>
  | Of<"costCenter.create" | "costCenter.update", CostCenter>
  | Of<"costCenter.delete", { readonly key: string }>
  | Of<"account.create" | "account.update", LinkedAccount>
  | Of<"account.delete", { readonly id: string }>
  | Of<"presentation.create" | "presentation.update", Presentation>
  | Of<"presentation.delete", Record<string, never>>
  | Of<"license.create" | "license.update", LicensePool>
  | Of<"license.delete", { readonly product: string }>
  | Of<"billing.create", Required<BillingUpdate>>
  | Of<"billing.update", BillingUpdate>
  | Of<"billing.delete", Record<string, never>>;

/** Whom a `membership.invite` asks to join. */
export interface Invitee {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
}

export type ChangeKind = Change["kind"];
