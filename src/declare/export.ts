/**
 * Live organizations as declarations, for `allot export`: what it writes loads back to an empty plan. A document for every
 * distributor, with its child organizations inside; so nothing is indented by more than the tree makes readable, however
 * deep it is.
 *
 * Text is put together by hand: 100,000 organizations take a fraction of a second, and the layout is that of `allot fmt`.
 */
import { NO_ASSETS } from "../model/assets.ts";
import type { Organization } from "../model/organization.ts";
import { NOBODY } from "../model/people.ts";
import { writeAccounts } from "./export-accounts.ts";
import { writeCostCentersAndLicenses, writeManagement } from "./export-assets.ts";
import { writePeople, writeSignIn } from "./export-people.ts";
import { writePresentation } from "./export-presentation.ts";
import { schemaLine, yamlText } from "./text.ts";

export interface ExportOptions {
  /** Where the schema for editors is, seen from the file that this is written to. */
  readonly schema?: string;
  /** The stack that this is written for: what it does not manage is `state: released`. Default: everything is managed. */
  readonly stack?: string;
  /** When the tree was as it is, in Unix milliseconds: what has expired by then is left out. @default nothing has */
  readonly nowMs?: number;
}

export const DECLARATION_SCHEMA = "../.allot/schemas/declaration.schema.json";

/** The text of one file. Organizations may come in any order; unlinked ones are left out, as nobody manages them. */
export function exportYaml(organizations: Iterable<Organization>, options: ExportOptions = {}): string {
  const all = [...organizations];
  const { stack } = options;
  const hasReleased = all.some((one) => one.phase !== "unlinked" && isReleasedFor(one, stack));
  const head = schemaLine(options.schema ?? DECLARATION_SCHEMA);
  return head + (hasReleased ? RELEASED : "") + documentsYaml(all, options);
}

/** A child as it stands in `children`, indented by nothing. */
export function childEntry(child: Organization, { stack, nowMs = 0 }: ExportOptions = {}): string {
  const text = [`${yamlText(child.key)}:\n`];
  writeFields(text, child, "  ", { isReleased: (one) => isReleasedFor(one, stack), nowMs });
  return text.join("");
}

function isReleasedFor({ managedBy }: Organization, stack: string | undefined): boolean {
  return stack !== undefined && managedBy !== stack;
}

/** The documents of organizations, without what stands at the top of a file. */
export function documentsYaml(organizations: Iterable<Organization>, options: ExportOptions = {}): string {
  const below = new Map<Organization, Organization[]>();
  const all = new Set<Organization>();
  for (const organization of organizations) if (organization.phase !== "unlinked") all.add(organization);
  const tops: Organization[] = [];
  for (const organization of [...all].sort(byKey)) {
    const { parent } = organization;
    if (!parent || !all.has(parent)) tops.push(organization);
    else {
      const siblings = below.get(parent);
      if (siblings) siblings.push(organization);
      else below.set(parent, [organization]);
    }
  }
  const { stack, nowMs = 0 } = options;
  const isReleased = (one: Organization) => isReleasedFor(one, stack);
  const text: string[] = [];
  const documents = tops.reverse();
  for (let next = documents.pop(); next; next = documents.pop()) {
    if (text.length > 0) text.push("---\n");
    const children = below.get(next) ?? [];
    writeDocument(text, next, children.filter(isChild), { isReleased, nowMs });
    for (const child of children.reverse()) if (!isChild(child)) documents.push(child);
  }
  return text.join("");
}

const RELEASED = "# `state: released` is not managed by this stack; without that line, it is to be.\n";

const DRAINING =
  "# It is draining: `state: unlinked` with its name as `confirm` goes on with that, `state: active` calls it off.\n";

const byKey = (a: Organization, b: Organization) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
const isChild = ({ kind }: Organization) => kind === "ChildOrganization";

/** What is the same for all that is written. */
interface Written {
  readonly isReleased: (organization: Organization) => boolean;
  readonly nowMs: number;
}

function writeDocument(
  text: string[],
  organization: Organization,
  children: readonly Organization[],
  written: Written,
): void {
  const { key, kind, parent } = organization;
  text.push(`apiVersion: allot/v1\nkind: ${kind}\nkey: ${yamlText(key)}\n`);
  if (parent) text.push(`parent: ${yamlText(parent.key)}\n`);
  writeFields(text, organization, "", written);
  if (children.length === 0) return;
  text.push("children:\n");
  for (const child of children) {
    text.push(`  ${yamlText(child.key)}:\n`);
    writeFields(text, child, "    ", written);
  }
}

/** In the order of the schemas, as `allot fmt` lays them out. */
function writeFields(text: string[], organization: Organization, indent: string, { isReleased, nowMs }: Written): void {
  const { name, region, country, owner, allocated, parent, labels, externalId, provisioning } = organization;
  text.push(
    `${indent}name: ${yamlText(name)}\n${indent}region: ${yamlText(region)}\n${indent}country: ${yamlText(country)}\n`,
    `${indent}owner: {name: ${yamlText(owner.name)}, email: ${yamlText(owner.email)}}\n`,
  );
  if (!organization.anchor) text.push(`${indent}${parent ? "credits" : "purchasedCredits"}: ${allocated}\n`);
  const names = Object.keys(labels).sort();
  if (names.length > 0) {
    text.push(`${indent}labels:\n`);
    for (const label of names) text.push(`${indent}  ${yamlText(label)}: ${yamlText(labels[label] ?? "")}\n`);
  }
  if (externalId !== null) text.push(`${indent}externalId: ${yamlText(externalId)}\n`);
  if (provisioning === "vendor") text.push(`${indent}provisioning: vendor\n`);
  writeLife(text, organization, indent, isReleased(organization));
  const { people, assets } = organization;
  if (assets !== NO_ASSETS) writeManagement(text, assets, indent);
  if (people !== NOBODY) writePeople(text, organization, indent, nowMs);
  if (assets !== NO_ASSETS) writeCostCentersAndLicenses(text, assets, indent);
  if (people !== NOBODY) writeSignIn(text, people, indent);
  if (assets === NO_ASSETS) return;
  if (assets.presentation) writePresentation(text, assets.presentation, indent);
  writeAccounts(text, assets.accounts, indent);
}

/** What of an organization's life is not as it usually is; of one that is draining, which way it goes is not decided here. */
function writeLife(text: string[], organization: Organization, indent: string, released: boolean): void {
  const { phase, access, customerAccess, usedOnUnlink } = organization;
  if (released) text.push(`${indent}state: released\n`);
  else if (phase === "paused") text.push(`${indent}state: paused\n`);
  else if (phase === "draining") text.push(`${indent}${DRAINING}`);
  if (organization.protected) text.push(`${indent}protected: true\n`);
  if (access !== null) text.push(`${indent}access: ${access}\n`);
  if (customerAccess !== "permit") text.push(`${indent}customerAccess: ${customerAccess}\n`);
  if (organization.partnerType !== null) text.push(`${indent}partnerType: ${organization.partnerType}\n`);
  if (usedOnUnlink !== "absorb" && organization.kind === "Distributor")
    text.push(`${indent}usedOnUnlink: ${usedOnUnlink}\n`);
  if (organization.anchor) text.push(`${indent}anchor: true\n`);
  if (organization.anchorRef !== null) text.push(`${indent}anchorRef: ${yamlText(organization.anchorRef)}\n`);
}
