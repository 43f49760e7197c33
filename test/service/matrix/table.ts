/**
 * Who may do what, route by route: the table of *People* in the law book, with O-6, O-11, C-7, C-8 and P-9, written down once more and
 * not derived from the code. Every route that takes a token has a row, or several where what its body says decides. Add a row for every
 * new route: `matrix.test.ts` fails with its name until it has one.
 *
 * Requests are such that whoever may is refused for another reason, or changes nothing that another looks at: `ok` is the status that they get.
 */
import { HOLDER, STATE, stateOf } from "../samples.ts";
import { newOperationId } from "../under-test.ts";
import { type PlaceName, ROLES, type Role } from "./world.ts";

export interface Row {
  /** What is asked, where a route has several rows. */
  readonly what?: string;
  /** What the request names: an organization in its path or body, a tree in its path, or nothing but the caller. */
  readonly names: "organization" | "organization in the body" | "tree" | "nothing";
  /** Answer to who may. */
  readonly ok: number;
  /** Who may, of the people of the organization itself; at a root, where that differs. */
  readonly own: readonly Role[];
  readonly ownRoot?: readonly Role[];
  /** At an organization that has nothing below it, where that differs: `helper` has a role for itself there. */
  readonly ownChild?: readonly Role[];
  /** Who may of the distributor's people, below it. */
  readonly sealed?: readonly Role[];
  readonly delegated?: readonly Role[];
  /** Below it, where its own people are kept out: it refuses them access (O-10), or has a sign-in of its own (P-5). @default `sealed` */
  readonly keptOut?: readonly Role[];
  /** Who is refused before a body is read, wherever it goes to. @default nobody */
  readonly unread?: readonly Role[];
  /** Answer to the operator, of one that was unlinked. @default `ok` */
  readonly left?: number;
  /** Answer about what is out of sight or absent. @default 404 */
  readonly others?: number;
  /** The same to the operator, of a tree that is not there. @default `others` */
  readonly absentTree?: number;
  request(at: { readonly key: string; readonly root: string }): Request;
}

export interface Request {
  readonly query?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Other variables of the path than `root` and `key`. */
  readonly path?: Readonly<Record<string, string>>;
}

const without = (...roles: readonly Role[]) => ROLES.filter((one) => !roles.includes(one));
/** Who looks at what is in sight. */
const LOOKS = without("metering");
/** Who runs an organization. */
export const CHARGE = ["operator", "owner", "admin"] as const;
export const WITH_HELPER = [...CHARGE, "helper"] as const;
/** Who may change nothing at all. */
export const IDLE = ["member", "reader", "reading", "metering"] as const;
/** Who books and reports credits (*credit and license reports*). */
const REPORTS = [...CHARGE, "accountant", "reader", "reading"] as const;
export const OPERATOR = ["operator"] as const;
export const NOBODY_ELSE = { sealed: OPERATOR, delegated: OPERATOR };

const looks = (more: Partial<Row> & Pick<Row, "names">): Row => ({
  ...{ ok: 200, own: LOOKS, sealed: LOOKS, delegated: LOOKS, request: () => ({}) },
  ...more,
});

/** A row of a change set with one operation, which the law refuses to whoever may. */
function operation(kind: string, after: object | ((key: string) => object), row: Partial<Row> & Pick<Row, "own">): Row {
  return {
    ...{ what: kind, names: "organization in the body" as const, ok: 422, unread: IDLE },
    ...row,
    request: ({ key }) => {
      const asked = { id: newOperationId(), kind, address: key, version: null };
      const operations = [{ ...asked, after: typeof after === "function" ? after(key) : after }];
      return { body: { stack: null, run: "run-2", groups: [{ operations }] } };
    },
  };
}

const NEW = {
  ...{ kind: "ChildOrganization", name: "New", region: "eu1", country: "DE" },
  ...{ owner: { name: "Ada", email: "ada@example.com" }, credits: 5 },
};
const BELOW_BY_CHARGE = { own: OPERATOR, sealed: CHARGE, delegated: CHARGE };
const TREE = "/v1/trees/{root}";
const ORGANIZATION = `${TREE}/organizations/{key}`;

const SCIM = "/v1/scim/{root}/{key}/v2";
const NO_HOLD = { path: { id: "hold-x" } };
const NO_USER = { path: { user: "user-x" } };
/** Who runs an organization, or only looks for somebody who does. */
const IN_CHARGE = [...CHARGE, "reading"] as const;
const METERS = ["operator", "metering"] as const;
const SEES_PEOPLE = [...CHARGE, "reader", "reading"] as const;
/** Who is somebody, and not a service account. */
const PERSONS = without("operator", "reading", "metering");
const OF_PERSONS = { own: PERSONS, sealed: PERSONS, delegated: PERSONS };

/** A row of what the metering side does (C-8), anywhere in sight. */
const metered = (more: Partial<Row>): Row => ({
  ...{ names: "organization", ok: 422, own: METERS, sealed: METERS, delegated: METERS, request: () => ({}) },
  ...more,
});

/** A row of sending an invitation again, or revoking it, of somebody who is not there. */
const invitation = (): Row => ({
  ...{ names: "organization", ok: 404, own: without(...IDLE), sealed: without(...IDLE), delegated: without(...IDLE) },
  request: () => ({ path: { person: "x" } }),
});

/** A row of *credit and license reports*, and of what they are about. */
const reports = (more: Partial<Row>): Row =>
  looks({ names: "organization", own: REPORTS, sealed: REPORTS, delegated: REPORTS, ...more });

/** Rows of what is inside an organization: seen, and changed. */
const insides = (more: Partial<Row>): Row =>
  looks({ names: "organization", own: SEES_PEOPLE, sealed: OPERATOR, delegated: SEES_PEOPLE, ...more });
const changesInside = (more: Partial<Row> & Pick<Row, "ok" | "request">): Row => ({
  ...{ names: "organization", own: CHARGE, sealed: OPERATOR, delegated: CHARGE },
  ...more,
});
const NO_ASSET = { path: { asset: "none" } };
const ACCOUNT = {
  ...{ id: "none", provider: "aws", name: null, type: "shared", children: ["nowhere"] },
  ...{ portalDefined: false, autoCustomer: false, autoAssigned: false, excludeRule: null },
};
/** Who holds billing (P-7): admins do not. */
const BILLING = ["operator", "owner", "accountant"] as const;
const NO_COMPUTER = { path: { computer: "none" } };
/** Rows of how a managed account pays (B-1), of an organization that is none. */
const pays = (more: Partial<Row>): Row => ({
  ...{ names: "organization", ok: 422, own: BILLING, sealed: OPERATOR, delegated: BILLING, request: () => ({}) },
  ...more,
});
const COST_CENTER = { key: "none", name: "None", code: null, parent: null, subAccounts: [] };

/** What an organization says of itself, with a subdomain that is none (B-3). */
const SHORT = {
  ...{ subdomain: "abc-", branding: null, contactMenu: null },
  ...{ alertsTo: null, support: null, management: null },
};

/** A row of provisioning. */
const provisions = (more: Partial<Row>): Row => ({
  ...{ names: "organization", ok: 404, own: CHARGE, ownChild: WITH_HELPER, sealed: OPERATOR, delegated: WITH_HELPER },
  ...{ request: () => NO_USER },
  ...more,
});

/** Who could read no state, wherever it is. */
const UNSTATED = ["member", "accountant", "reader", "helper", "metering"] as const;
/** A row of Terraform's states, of one that nobody has written. */
const keepsStates = (more: Partial<Row>, body?: object): Row => ({
  ...{ names: "organization in the body" as const, ok: 404, own: CHARGE, sealed: OPERATOR, delegated: CHARGE },
  unread: [...UNSTATED, "reading"],
  request: ({ key, root }) => ({
    ...{ query: `root=${root}&organization=${key}`, path: { name: `s${newOperationId()}` } },
    ...(body && { body }),
  }),
  ...more,
});

export const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "GET /v1/me": [looks({ names: "nothing", own: ROLES })],
  "GET /v1/trees": [looks({ names: "nothing" })],
  "GET /v1/locks": [looks({ names: "nothing" })],
  "GET /v1/tokens": [looks({ names: "nothing", own: ROLES })],
  "POST /v1/tokens": [
    {
      ...{ names: "organization in the body", ok: 201, own: CHARGE, ownChild: WITH_HELPER },
      ...{ sealed: OPERATOR, delegated: WITH_HELPER, unread: [...IDLE, "accountant"] },
      request: ({ root, key }) => ({
        body: {
          name: "ci",
          role: "member",
          access: "full",
          tree: root,
          organization: key,
          principal: null,
          expiresAt: null,
        },
        headers: { "idempotency-key": newOperationId() },
      }),
    },
  ],
  // Everybody may end the own; that of somebody else is absent, for all that anybody else is told.
  "DELETE /v1/tokens/{id}": [
    looks({ names: "nothing", own: ROLES, ok: 404, request: () => ({ path: { id: "tok-x" } }) }),
  ],
  [`GET ${TREE}/snapshot`]: [looks({ names: "tree", absentTree: 200 })],
  [`GET ${TREE}/events`]: [looks({ names: "tree" })],
  [`GET ${TREE}/runs`]: [looks({ names: "tree" })],
  [`GET ${TREE}/runs/{run}`]: [looks({ names: "tree", request: () => ({ path: { run: "run-1" } }) })],
  [`GET ${TREE}/persons`]: [looks({ names: "tree", request: () => ({ query: "ids=x" }) })],
  [`GET ${TREE}/ledger`]: [looks({ names: "tree", own: REPORTS })],
  [`GET ${TREE}/verification`]: [looks({ names: "tree", own: OPERATOR, ownRoot: REPORTS })],
  [`POST ${TREE}/erasures`]: [
    {
      ...{ names: "tree", ok: 200, own: OPERATOR, ownRoot: CHARGE },
      request: () => ({ body: { email: "nobody@example.com" } }),
    },
  ],
  // Held by somebody else: `matrix.ts` takes it first.
  [`GET ${TREE}/lock`]: [looks({ names: "tree" })],
  [`POST ${TREE}/lock`]: [
    {
      ...{ names: "tree", ok: 423, own: without(...IDLE), absentTree: 200 },
      request: () => ({ body: { holderId: newOperationId(), holder: HOLDER } }),
    },
  ],
  [`PUT ${TREE}/lock`]: [
    { names: "tree", ok: 409, own: without(...IDLE), absentTree: 409, request: () => ({ body: { fence: 99 } }) },
  ],
  [`DELETE ${TREE}/lock`]: [
    { names: "tree", ok: 204, own: without(...IDLE), absentTree: 204, request: () => ({ query: "fence=99" }) },
  ],
  [`GET ${TREE}/organizations`]: [looks({ names: "tree" })],
  [`POST ${TREE}/organizations`]: [
    {
      ...{ names: "tree", ok: 422, own: CHARGE },
      request: ({ root }) => ({
        body: { ...NEW, key: "new", parent: root },
        headers: { "idempotency-key": newOperationId() },
      }),
    },
  ],
  [`GET ${ORGANIZATION}`]: [looks({ names: "organization" })],
  [`PATCH ${ORGANIZATION}`]: [
    {
      ...{ names: "organization", ok: 422, own: CHARGE, sealed: CHARGE, delegated: CHARGE },
      request: () => ({ body: { country: "XX" }, headers: { "if-match": "*" } }),
    },
  ],
  [`POST ${ORGANIZATION}/usage`]: [
    {
      ...{ names: "organization", ok: 422, own: ["operator", "metering"] },
      ...{ sealed: ["operator", "metering"], delegated: ["operator", "metering"] },
      request: () => ({ body: { operation: newOperationId(), credits: Number.MAX_SAFE_INTEGER } }),
    },
  ],
  [`POST ${TREE}/changesets`]: [
    // Create, allocate, pause, unlink, move, protect.
    operation("organization.create", (key) => ({ ...NEW, parent: key }), {
      ...{ own: CHARGE, sealed: CHARGE, delegated: CHARGE },
      // A parent that is out of sight is none that is there (O-1): the address itself is new.
      ...{ what: "organization.create below it", others: 422 },
    }),
    operation("credits.allocate", { credits: 5 }, BELOW_BY_CHARGE),
    operation("organization.resume", { phase: "active" }, BELOW_BY_CHARGE),
    operation("organization.unlink", { confirm: "Another" }, BELOW_BY_CHARGE),
    operation("credits.purchase", { purchasedCredits: 1 }, { own: OPERATOR, ...NOBODY_ELSE }),
    operation("organization.update", { country: "XX" }, { own: CHARGE, sealed: CHARGE, delegated: CHARGE }),
    // Permit or refuse customer access.
    operation(
      "organization.update",
      { country: "XX", customerAccess: "permit" },
      { ...BELOW_BY_CHARGE, what: "organization.update of customerAccess", ownRoot: CHARGE },
    ),
    // L-1: whose license pools are drawn on, and the pools.
    operation(
      "organization.update",
      { country: "XX", partnerType: null },
      { ...BELOW_BY_CHARGE, what: "organization.update of partnerType", ownRoot: CHARGE },
    ),
    operation("license.delete", { product: "none" }, { ...BELOW_BY_CHARGE, ownRoot: CHARGE }),
    // Users, roles, cost centers.
    operation(
      "membership.update",
      { email: "nobody@example.com", name: "Nobody" },
      { own: CHARGE, ownChild: WITH_HELPER, sealed: OPERATOR, delegated: WITH_HELPER },
    ),
    operation(
      "membership.disable",
      { email: "nobody@example.com" },
      { own: CHARGE, ownChild: WITH_HELPER, sealed: OPERATOR, delegated: WITH_HELPER },
    ),
    operation("account.delete", { id: "none" }, { own: CHARGE, sealed: OPERATOR, delegated: CHARGE }),
    operation("costCenter.delete", { key: "none" }, { own: CHARGE, sealed: OPERATOR, delegated: CHARGE }),
    // Branding, contact menu, alert routing: sealed or not.
    operation("presentation.create", SHORT, { own: CHARGE, sealed: CHARGE, delegated: CHARGE }),
    // Billing: separate from the distributor's (B-1).
    operation("billing.delete", {}, BELOW_BY_CHARGE),
    operation("billing.update", { invoicesTo: null }, { own: BILLING, sealed: OPERATOR, delegated: BILLING }),
    operation("role.delete", { name: "none" }, { own: CHARGE, sealed: OPERATOR, delegated: CHARGE }),
    // Transfer ownership; while an owner is pending, the distributor names another (P-1).
    operation(
      "owner.transfer",
      { to: "nobody@example.com" },
      { own: ["operator", "owner"], sealed: OPERATOR, delegated: CHARGE },
    ),
    operation(
      "owner.name",
      { owner: { name: "Other", email: "other@example.com" } },
      { own: ["operator", "owner"], sealed: CHARGE, delegated: CHARGE },
    ),
  ],
  // C-8: holds are the metering side's.
  [`GET ${ORGANIZATION}/holds`]: [metered({ ok: 200 })],
  [`POST ${ORGANIZATION}/holds`]: [
    metered({ request: () => ({ body: { operation: newOperationId(), credits: Number.MAX_SAFE_INTEGER } }) }),
  ],
  [`GET ${ORGANIZATION}/holds/{id}`]: [metered({ ok: 404, request: () => NO_HOLD })],
  [`POST ${ORGANIZATION}/holds/{id}/post`]: [
    metered({ ok: 404, request: () => ({ ...NO_HOLD, body: { operation: newOperationId(), credits: 1 } }) }),
  ],
  [`POST ${ORGANIZATION}/holds/{id}/void`]: [
    metered({ ok: 404, request: () => ({ ...NO_HOLD, body: { operation: newOperationId() } }) }),
  ],
  // P-9, O-11: who belongs to an organization, and its roles.
  [`GET ${ORGANIZATION}/members`]: [
    looks({
      ...{ names: "organization", own: SEES_PEOPLE, ownChild: [...SEES_PEOPLE, "helper"] },
      ...{ sealed: OPERATOR, delegated: [...SEES_PEOPLE, "helper"] },
    }),
  ],
  [`GET ${ORGANIZATION}/roles`]: [
    looks({ names: "organization", own: SEES_PEOPLE, sealed: OPERATOR, delegated: SEES_PEOPLE }),
  ],
  // P-9: cost centers, as users and roles.
  [`GET ${ORGANIZATION}/cost-centers`]: [insides({ ok: 200 })],
  [`GET ${ORGANIZATION}/cost-centers/{asset}`]: [insides({ ok: 404, request: () => NO_ASSET })],
  [`PUT ${ORGANIZATION}/cost-centers/{asset}`]: [
    changesInside({ ok: 422, request: () => ({ ...NO_ASSET, body: { ...COST_CENTER, parent: "nowhere" } }) }),
  ],
  [`DELETE ${ORGANIZATION}/cost-centers/{asset}`]: [changesInside({ ok: 422, request: () => NO_ASSET })],
  // linked accounts of the own organization, and what it has.
  [`GET ${ORGANIZATION}/accounts`]: [insides({ ok: 200 })],
  [`GET ${ORGANIZATION}/accounts/{asset}`]: [insides({ ok: 404, request: () => NO_ASSET })],
  [`PUT ${ORGANIZATION}/accounts/{asset}`]: [
    changesInside({ ok: 422, request: () => ({ ...NO_ASSET, body: ACCOUNT }) }),
  ],
  [`DELETE ${ORGANIZATION}/accounts/{asset}`]: [changesInside({ ok: 422, request: () => NO_ASSET })],
  [`POST ${ORGANIZATION}/accounts/{asset}/sub-accounts`]: [
    changesInside({ ok: 404, request: () => ({ ...NO_ASSET, body: [] }) }),
  ],
  [`DELETE ${ORGANIZATION}/accounts/{asset}/sub-accounts`]: [changesInside({ ok: 404, request: () => NO_ASSET })],
  [`GET ${ORGANIZATION}/sub-accounts`]: [insides({ ok: 200 })],
  [`GET ${ORGANIZATION}/account-assignments`]: [insides({ ok: 200 })],
  // P-7: how it looks, and whom it tells; of the distributor's to see and to say, sealed or not.
  [`GET ${ORGANIZATION}/presentation`]: [
    looks({ names: "organization", own: SEES_PEOPLE, sealed: SEES_PEOPLE, delegated: SEES_PEOPLE }),
  ],
  [`PUT ${ORGANIZATION}/presentation`]: [changesInside({ ok: 422, sealed: CHARGE, request: () => ({ body: SHORT }) })],
  [`DELETE ${ORGANIZATION}/presentation`]: [changesInside({ ok: 422, sealed: CHARGE, request: () => ({}) })],
  // Credit and license reports: own and all below, whatever is sealed; a member has none.
  [`GET ${ORGANIZATION}/reports/credits`]: [reports({ ok: 200 })],
  [`GET ${ORGANIZATION}/reports/licenses`]: [reports({ ok: 200 })],
  [`GET ${ORGANIZATION}/licenses`]: [reports({ ok: 200 })],
  [`GET ${ORGANIZATION}/licenses/{asset}`]: [reports({ ok: 404, request: () => NO_ASSET })],
  // L-1: given by the distributor above; a root has those that it buys.
  [`PUT ${ORGANIZATION}/licenses/{asset}`]: [
    {
      ...{ names: "organization", ok: 200, left: 422, ...BELOW_BY_CHARGE, ownRoot: CHARGE },
      request: () => ({ ...NO_ASSET, body: { product: "none", quantity: 0 } }),
    },
  ],
  [`DELETE ${ORGANIZATION}/licenses/{asset}`]: [
    {
      ...{ names: "organization", ok: 422, ...BELOW_BY_CHARGE, ownRoot: CHARGE },
      request: () => ({ path: { asset: "nothing" } }),
    },
  ],
  [`POST ${ORGANIZATION}/licenses/{asset}/use`]: [
    metered({ request: () => ({ ...NO_ASSET, body: { operation: newOperationId(), count: -1 } }) }),
  ],
  // B-1, B-5: billing, and what is inside a managed account.
  [`GET ${ORGANIZATION}/managed-account`]: [pays({ ok: 404 })],
  [`PUT ${ORGANIZATION}/managed-account/payment-reference`]: [
    pays({ request: () => ({ body: { paymentReference: "pm_1" } }) }),
  ],
  [`DELETE ${ORGANIZATION}/managed-account/payment-reference`]: [pays({})],
  [`GET ${ORGANIZATION}/invoices`]: [pays({ ok: 200, sealed: BILLING })],
  [`GET ${TREE}/invoices`]: [looks({ names: "tree", own: BILLING })],
  [`GET ${ORGANIZATION}/computers`]: [
    looks({ names: "organization", own: without("metering", "helper"), ownChild: LOOKS, sealed: OPERATOR }),
  ],
  [`PUT ${ORGANIZATION}/computers/{computer}`]: [
    changesInside({ ok: 422, request: () => ({ ...NO_COMPUTER, body: { name: "None" } }) }),
  ],
  [`DELETE ${ORGANIZATION}/computers/{computer}`]: [changesInside({ ok: 404, request: () => NO_COMPUTER })],
  [`POST ${ORGANIZATION}/members/{person}/invitation`]: [invitation()],
  [`DELETE ${ORGANIZATION}/members/{person}/invitation`]: [invitation()],
  // P-4: nothing is offered here to anybody.
  [`POST ${ORGANIZATION}/transfer/accept`]: [looks({ names: "organization", ok: 404, ...OF_PERSONS })],
  [`POST ${ORGANIZATION}/transfer/decline`]: [looks({ names: "organization", ok: 404, ...OF_PERSONS })],
  [`DELETE ${ORGANIZATION}/transfer`]: [
    {
      names: "organization",
      ok: 404,
      own: without(...IDLE),
      sealed: without(...IDLE),
      delegated: without(...IDLE),
      request: () => ({}),
    },
  ],
  // P-2, O-11: persons open what they belong to, and what is delegated to them. Who owns the root owns all below it here.
  [`POST ${ORGANIZATION}/open`]: [
    {
      names: "organization",
      ok: 201,
      own: PERSONS,
      sealed: ["owner"],
      keptOut: [],
      delegated: PERSONS,
      request: () => ({}),
    },
  ],
  [`GET ${TREE}/outbox`]: [looks({ names: "tree", own: IN_CHARGE })],
  [`GET ${TREE}/outbox/{mail}`]: [
    looks({ names: "tree", ok: 404, own: IN_CHARGE, request: () => ({ path: { mail: "mail-x" } }) }),
  ],
  // P-5: whoever runs an organization, or its identity provider; from above, who acts inside (O-11).
  [`GET ${SCIM}/ServiceProviderConfig`]: [provisions({ ok: 200 })],
  [`GET ${SCIM}/Users`]: [provisions({ ok: 200 })],
  [`POST ${SCIM}/Users`]: [provisions({ ok: 400, request: () => ({ body: { userName: "no address" } }) })],
  [`GET ${SCIM}/Users/{user}`]: [provisions({})],
  [`PUT ${SCIM}/Users/{user}`]: [provisions({ request: () => ({ ...NO_USER, body: { userName: "a@b.example" } }) })],
  [`PATCH ${SCIM}/Users/{user}`]: [
    provisions({
      request: () => ({ ...NO_USER, body: { Operations: [{ op: "replace", path: "active", value: false }] } }),
    }),
  ],
  [`DELETE ${SCIM}/Users/{user}`]: [provisions({})],
  // Who may edit an organization reads its states of Terraform, which have all that is in it, and writes them.
  "GET /v1/terraform/states": [keepsStates({ ok: 200, own: IN_CHARGE, delegated: IN_CHARGE, unread: UNSTATED })],
  [`GET ${STATE}`]: [keepsStates({ own: IN_CHARGE, delegated: IN_CHARGE, unread: UNSTATED })],
  [`GET ${STATE}/versions`]: [keepsStates({ own: IN_CHARGE, delegated: IN_CHARGE, unread: UNSTATED })],
  [`POST ${STATE}`]: [keepsStates({ ok: 200 }, stateOf(1))],
  [`DELETE ${STATE}`]: [keepsStates({})],
  [`POST ${STATE}/restore`]: [keepsStates({}, { version: 1 })],
  [`POST ${STATE}/lock`]: [keepsStates({ ok: 200 }, { ID: "lock-1" })],
  [`DELETE ${STATE}/lock`]: [keepsStates({ ok: 200 }, { ID: "lock-1" })],
};

/** What the table says that a caller is answered, of something in a place. */
export function expected(
  row: Row,
  { role, isRoot, isChild }: { readonly role: Role; readonly isRoot: boolean; readonly isChild: boolean },
  place: PlaceName,
): number {
  if (row.unread?.includes(role)) return 403;
  const hidden = row.others ?? 404;
  // A tree is called by the organization that a caller is confined to; what is below is none.
  const below = (who: readonly Role[] = []) => (row.names === "tree" ? hidden : who.includes(role) ? row.ok : 403);
  switch (place) {
    case "own": {
      const may = (isRoot ? row.ownRoot : isChild ? row.ownChild : undefined) ?? row.own;
      return may.includes(role) ? row.ok : 403;
    }
    case "sealed":
    case "resealed":
      return below(row.sealed);
    // O-10: who owns it from above is none of its own people.
    case "refusing":
      return below(row.sealed);
    case "signing in":
      return below(row.keptOut ?? row.sealed);
    case "delegated":
    case "moved in":
      return below(row.delegated);
    case "sibling":
    case "foreign":
    case "moved away":
      return hidden;
    case "unlinked":
      // U-4: to the operator it is there for ever.
      return role === "operator" ? (row.left ?? below(row.own)) : hidden;
    case "absent":
      return row.names === "tree" && role === "operator" ? (row.absentTree ?? hidden) : hidden;
  }
}
