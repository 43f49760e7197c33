/**
 * What the author asks for, resolved: templates merged, parents known, values canonical. Made by declare/, read by plan/.
 */
import type { LicensePools } from "./licenses.ts";
import type { LinkedAccount } from "./linked-accounts.ts";
import type { OrganizationKind, Profile } from "./organization.ts";
import type { Secret } from "./payment-mark.ts";
import type { Role, Sso } from "./people.ts";
import type { Presentation } from "./presentation.ts";
import type { Origin } from "./problem.ts";

/** What is asked of an organization's life (O-8, O-13, U-6); what is absent is not managed. */
export interface DesiredLife {
  /** Absent: whoever is paused stays so (O-9). */
  readonly phase?: "active" | "paused" | "unlinked";
  /** The live name, typed to confirm that it is to be unlinked (U-6). */
  readonly confirm?: string;
  readonly protected?: boolean;
}

/** Somebody who is declared to be a user of an organization (P-6). Values are canonical. */
export interface DesiredUser {
  readonly email: string;
  /** Undefined: not managed. */
  readonly name: string | undefined;
  /** Sorted. Undefined: not managed; who is invited becomes a `member`. */
  readonly roles: readonly string[] | undefined;
  readonly disabled: boolean;
  /** The field that says so: `users.2`. */
  readonly field: string;
}

/** The declared people of an organization, besides its owner. What is absent is not managed; what is empty means none. */
export interface DesiredPeople {
  readonly users?: readonly DesiredUser[];
  /** By name, canonical. */
  readonly roles?: ReadonlyMap<string, Role>;
  /** Null: none. */
  readonly sso?: Sso | null;
}

/** A declared cost center (K-1). Values are canonical. */
export interface DesiredCostCenter {
  readonly key: string;
  readonly name: string;
  readonly code: string | null;
  readonly parent: string | null;
  /** Sorted. Undefined: not managed. */
  readonly subAccounts: readonly string[] | undefined;
}

/** A declared linked account. Values are canonical. */
export interface DesiredAccount extends Omit<LinkedAccount, "name" | "children" | "subAccounts"> {
  /** Undefined: not managed. */
  readonly name: string | undefined;
  /** Sorted. Undefined: not managed. */
  readonly children: readonly string[] | undefined;
}

/** A declared managed account (B-1). Values are canonical; what is undefined is not managed. */
export interface DesiredManagedAccount {
  readonly computers: number | undefined;
  readonly invoicesTo: string | undefined;
  readonly payment: Secret | undefined;
}

/** The declared assets of an organization. What is absent is not managed; what is empty means none. */
export interface DesiredAssets {
  /** By key. */
  readonly costCenters?: ReadonlyMap<string, DesiredCostCenter>;
  /** By id. */
  readonly accounts?: ReadonlyMap<string, DesiredAccount>;
  /** Each field by itself; null: nothing of its own. Values are canonical. */
  readonly presentation?: Partial<Presentation>;
  /** By product (L-1). */
  readonly licenses?: LicensePools;
  readonly managedAccount?: DesiredManagedAccount;
}

/** One declared organization. A field that is absent is not managed (language rule 3). */
export interface DesiredOrganization {
  readonly key: string;
  readonly kind: OrganizationKind;
  /** Key of the distributor above; null for a root; undefined where a released organization does not say. */
  readonly parent: string | null | undefined;
  /** `released`: stop managing it, leave it alone (language rule 7). */
  readonly state: "managed" | "released";
  /** Absent where nothing of it is declared, as of most. */
  readonly life?: DesiredLife;
  readonly previousKeys: readonly string[];
  readonly profile: Partial<Profile>;
  /** N-1. */
  readonly anchor?: boolean;
  /** Key of the anchor that it is to belong to (N-2). */
  readonly anchorRef?: string;
  /** The live name of what it replaces (N-2), or that is to be unlinked (U-6), typed to confirm that; there also in `life`. */
  readonly confirm?: string;
  /** Key of what takes its place (N-2), of one that is unlinked for that. */
  readonly replacedBy?: string;
  /** `credits`, or a root's `purchasedCredits`. */
  readonly credits: number | undefined;
  /** Absent where nothing is said of them, as mostly. */
  readonly people?: DesiredPeople | undefined;
  /** The same. */
  readonly assets?: DesiredAssets | undefined;
  readonly origin: Origin;
}

/** What an apply may do without being told so by name (`guards` of allot.yaml). Either limit trips. */
export interface GuardLimit {
  readonly count?: number;
  readonly percent?: number;
}
export interface Guards {
  readonly unlinks: GuardLimit;
  readonly creditsReclaimed: GuardLimit;
  readonly removals: GuardLimit;
}
export const DEFAULT_GUARDS: Guards = {
  unlinks: { count: 5 },
  creditsReclaimed: { percent: 50 },
  removals: { percent: 50 },
};

/** Everything that the files of a stack say. */
export interface Desired {
  /** The stack's name: the mark of what it manages. */
  readonly stack: string;
  /** Key of the tree's root. */
  readonly root: string;
  readonly guards: Guards;
  /** SHA-256, hex, of the configuration. */
  readonly digest: string;
  /** By key. */
  readonly organizations: ReadonlyMap<string, DesiredOrganization>;
}
