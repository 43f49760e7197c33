/** What a `ClientOrganization` is told, as `client-check.ts` judges it. */
import type {
  ChildOrganizationConfig,
  CostCenterConfig,
  Distributor,
  LinkedAccountConfig,
  ManagedAccountConfig,
  PresentationConfig,
  RoleConfig,
  SingleSignOnConfig,
} from "./generated/resources.ts";

/** What CDKTF itself adds to every resource; here it is said once for all of them. */
type Meta = "dependsOn" | "count" | "provider" | "lifecycle" | "forEach" | "provisioners" | "connection";

/** Somebody who belongs to a client besides its owner (P-6). */
export interface Person {
  readonly email: string;
  readonly name: string;
  /** Names of built-in roles, and of roles of the client. @default member */
  readonly roles?: readonly string[];
}

/** A role of the client (P-7); the name is what it stands under. */
export type ClientRole = Omit<RoleConfig, Meta | "organization" | "name">;

/** A cost center of the client (K-1); the key is what it stands under. `parent` is the key of another of them. */
export type ClientCostCenter = Omit<CostCenterConfig, Meta | "organization" | "key">;

/** An account that the distributor has onboarded and the client has for itself; its id is what it stands under. */
export type ClientAccount = Omit<LinkedAccountConfig, Meta | "organization" | "accountId" | "type" | "children">;

export interface ClientOrganizationProps
  extends Omit<ChildOrganizationConfig, "parent" | Exclude<Meta, "provider" | "dependsOn" | "lifecycle">> {
  /** The distributor above: a construct, or the key of one that is made elsewhere. */
  readonly parent: Distributor | string;
  /** By email address. @default the owner alone */
  readonly people?: readonly Person[];
  /** By name. @default the built-in ones */
  readonly roles?: Readonly<Record<string, ClientRole>>;
  /** By key. @default none */
  readonly costCenters?: Readonly<Record<string, ClientCostCenter>>;
  /** Accounts of cloud providers that are dedicated to this client, by their ids. @default none */
  readonly linkedAccounts?: Readonly<Record<string, ClientAccount>>;
  /** Licenses by product (L-1). @default none of its own */
  readonly licenses?: Readonly<Record<string, number>>;
  /** Makes it a managed account, that pays by itself (B-1). @default the distributor pays */
  readonly managedAccount?: Omit<ManagedAccountConfig, Meta | "organization">;
  /** How its people sign in (P-5). @default by mail */
  readonly singleSignOn?: Omit<SingleSignOnConfig, Meta | "organization">;
  /** How it looks, and whose support it shows (B-2, B-3). @default as its distributor */
  readonly presentation?: Omit<PresentationConfig, Meta | "organization">;
}
