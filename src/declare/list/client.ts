/** One row of a list, as it is read. */
import { foldedName } from "../../model/canonical.ts";
import type { OrganizationKind } from "../../model/organization.ts";

/** One row. Texts are as they stand; what is undefined is not declared. */
export interface Client {
  readonly row: number;
  readonly key: string;
  readonly name: string;
  kind: OrganizationKind;
  /** Key of the distributor above. */
  parent: string;
  anchorRef: string | undefined;
  readonly anchor: boolean;
  readonly owner: { readonly name: string; readonly email: string } | undefined;
  readonly credits: number | undefined;
  readonly used: number;
  readonly computers: number | undefined;
  /** Other fields that are text, by their path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly alertsTo: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
  readonly licenses: ReadonlyMap<string, { readonly quantity: number | undefined; readonly used: number }>;
  readonly accounts: readonly { readonly id: string; readonly provider: string }[];
}

/** Fields that are taken over as they stand. */
export const TEXTS = [
  ...(["region", "country", "externalId", "state", "access", "customerAccess", "management", "subdomain"] as const),
  ...(["managedAccount.email", "support.website", "support.email"] as const),
];

/** Those that every row has, where they do not come from the root. */
export const NEEDED: ReadonlyMap<string, string> = new Map([
  ["region", "O-5"],
  ["country", "O-4"],
]);

export function isKind(kind: string): kind is OrganizationKind {
  return kind === "Distributor" || kind === "ChildOrganization";
}

export function wordsFor({ name, key, texts }: Client): string[] {
  const externalId = texts.get("externalId");
  return [name, key, ...(externalId === undefined ? [] : [externalId])].map(foldedName);
}
