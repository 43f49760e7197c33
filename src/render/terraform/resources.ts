/** One organization, and all that it has, as resources with the ids that they are imported by. What is so by itself is not written. */
import type { CostCenter } from "../../model/cost-centers.ts";
import type { LinkedAccount } from "../../model/linked-accounts.ts";
import { managedAccountNow } from "../../model/managed-accounts.ts";
import type { Organization } from "../../model/organization.ts";
import { isOpen, type Member, personKey, type Role } from "../../model/people.ts";
import type { Presentation } from "../../model/presentation.ts";
import { type Addresses, typeOf } from "./addresses.ts";
import type { HclValue } from "./hcl.ts";

/** A resource as it is written, and imported. */
export interface WrittenResource {
  readonly type: string;
  readonly name: string;
  /** What it is imported by. */
  readonly id: string;
  readonly attributes: Readonly<Record<string, HclValue | undefined>>;
  readonly comments?: readonly string[];
}

/** `nowMs` says which invitations have expired (P-3): those are not asked again by being declared. */
export function* resourcesOf(one: Organization, addresses: Addresses, nowMs: number): Generator<WrittenResource> {
  const { key, people, assets } = one;
  const organization = addresses.key(key);
  const at = (address: string | undefined) => address?.slice(address.indexOf(".") + 1) ?? key;
  yield organizationResource(one, at(addresses.organization(key)), addresses);
  for (const role of sortedBy(people.roles.values(), ({ name }) => name)) {
    const { name } = role;
    const attributes = { organization, ...roleAttributes(role, key, addresses) };
    yield { type: "allot_role", name: at(addresses.role(key, name)), id: `${key}/${name}`, attributes };
  }
  for (const member of sortedBy(people.members.values(), ({ email }) => email)) {
    if (!isDeclared(member, one, nowMs)) continue;
    const { email, name } = member;
    const roles = member.roles.map((role) => addresses.roleName(key, role));
    const type = "allot_membership";
    const attributes = { organization, email, name, roles };
    yield { type, name: addresses.name(type, key, email), id: `${key}/${email}`, attributes };
  }
  for (const center of sortedBy(assets.costCenters.values(), (found) => found.key)) {
    const attributes = { organization, ...costCenterAttributes(center, key, addresses) };
    const name = at(addresses.costCenter(key, center.key));
    yield { type: "allot_cost_center", name, id: `${key}/${center.key}`, attributes };
  }
  for (const { product, quantity } of sortedBy(assets.licenses.values(), (found) => found.product)) {
    const type = "allot_license_pool";
    const attributes = { organization, product, quantity };
    yield { type, name: addresses.name(type, key, product), id: `${key}/${product}`, attributes };
  }
  for (const account of sortedBy(assets.accounts.values(), ({ id }) => id)) {
    const attributes = { organization, ...accountAttributes(account, addresses) };
    const name = at(addresses.account(account.id));
    yield { type: "allot_linked_account", name, id: `${key}/${account.id}`, attributes };
  }
  yield* onlyOnes(one, organization, addresses);
}

/** What an organization has at most one of. */
function* onlyOnes({ key, people, assets }: Organization, organization: HclValue, addresses: Addresses) {
  const only = (type: string, attributes: WrittenResource["attributes"], comments: readonly string[] = []) => ({
    ...{ type, name: addresses.name(type, key), id: key, comments },
    attributes: { organization, ...attributes },
  });
  const account = managedAccountNow(assets.billing);
  if (account) {
    const { computers, invoicesTo, payment } = account;
    const attributes = { computers, invoices_to: invoicesTo ?? undefined, payment_mark: payment ?? undefined };
    yield only("allot_managed_account", attributes, payment === null ? [] : PAYMENT);
  }
  if (people.sso) {
    const { issuer, clientId, emailDomains } = people.sso;
    yield only("allot_single_sign_on", { issuer, client_id: clientId, email_domains: unlessEmpty(emailDomains) });
  }
  if (assets.presentation) yield only("allot_presentation", presentationAttributes(assets.presentation));
}

/** No service tells the reference itself (language rule 6). */
const PAYMENT = ["The mark keeps the payment reference that is there. A new one is given as payment_reference."];

function organizationResource(one: Organization, name: string, addresses: Addresses): WrittenResource {
  const { key, kind, parent, owner, labels, phase } = one;
  const isDistributor = kind === "Distributor";
  const attributes = {
    ...{ key, name: one.name, parent: parent ? addresses.key(parent.key) : undefined },
    ...{ region: one.region, country: one.country, owner: { name: owner.name, email: owner.email } },
    credits: one.anchor ? undefined : one.allocated,
    labels: Object.keys(labels).length > 0 ? sortedNames(labels) : undefined,
    external_id: one.externalId ?? undefined,
    provisioning: one.provisioning === "vendor" ? "vendor" : undefined,
    access: one.access ?? undefined,
    customer_access: one.customerAccess === "permit" ? undefined : one.customerAccess,
    partner_type: isDistributor ? (one.partnerType ?? undefined) : undefined,
    used_on_unlink: isDistributor && one.usedOnUnlink !== "absorb" ? one.usedOnUnlink : undefined,
    anchor: one.anchor || undefined,
    activated: one.activated || undefined,
    anchor_ref: one.anchorRef === null ? undefined : addresses.key(one.anchorRef),
    paused: phase === "paused" || undefined,
    protected: one.protected || undefined,
  };
  const comments = phase === "draining" ? ["It is draining (U-1): destroying it goes on with that."] : [];
  return { type: typeOf(kind), name, id: key, attributes, comments };
}

/** Who owns it stands at `owner`; invitations that came to nothing are left out, since they would be sent again. */
function isDeclared({ email, state, invitation }: Member, { owner }: Organization, nowMs: number): boolean {
  if (personKey(email) === personKey(owner.email) || state === "disabled") return false;
  return state === "active" || (invitation !== null && isOpen(invitation, nowMs));
}

function roleAttributes({ name, permissions, includes, scope }: Role, organization: string, addresses: Addresses) {
  return {
    ...{ name, permissions: unlessEmpty(permissions) },
    includes: unlessEmpty(includes.map((role) => addresses.roleName(organization, role))),
    scope: scope
      ? {
          children: scope.children?.map((key) => addresses.key(key)),
          accounts: scope.accounts?.map((id) => addresses.accountId(id)),
          cost_centers: scope.costCenters?.map((key) => addresses.costCenterKey(organization, key)),
        }
      : undefined,
  };
}

function costCenterAttributes(center: CostCenter, organization: string, addresses: Addresses) {
  const { key, name, code, parent, subAccounts } = center;
  return {
    ...{ key, name, code: code ?? undefined },
    parent: parent === null ? undefined : addresses.costCenterKey(organization, parent),
    sub_accounts: unlessEmpty(subAccounts),
  };
}

function accountAttributes(account: LinkedAccount, addresses: Addresses) {
  return {
    ...{ account_id: account.id, cloud: account.provider, name: account.name ?? undefined, type: account.type },
    children: unlessEmpty(account.children.map((key) => addresses.key(key))),
    portal_defined: account.portalDefined || undefined,
    auto_customer: account.autoCustomer || undefined,
    auto_assigned: account.autoAssigned || undefined,
    exclude_rule: account.excludeRule ?? undefined,
  };
}

function presentationAttributes({ subdomain, branding, contactMenu, alertsTo, support, management }: Presentation) {
  return {
    subdomain: subdomain ?? undefined,
    branding: branding ? { product_name: branding.productName, logo: branding.logo, color: branding.color } : undefined,
    contact_menu: contactMenu?.map(({ label, url, email, phone }) => ({ label, url, email, phone })),
    alerts_to: alertsTo ?? undefined,
    support: support ? { ...support } : undefined,
    management: management ?? undefined,
  };
}

function unlessEmpty<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length > 0 ? values : undefined;
}

function sortedNames(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sortedBy<One>(all: Iterable<One>, name: (one: One) => string): readonly One[] {
  return [...all].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}
