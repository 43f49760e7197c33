/** A request that succeeds for each route of the API. */
import { TO_COME } from "./documented.ts";
import { child, managed, newOperationId } from "./under-test.ts";

/** A request that succeeds, for each route; in an order in which all do. */
export interface Sample {
  readonly operation: string;
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export const HOLDER = { host: null, hostname: "h", process: null, command: "allot apply", run: null, runUrl: null };
export const TREE = "/v1/trees/{root}";
export const CREATION = {
  ...{ key: "it", kind: "ChildOrganization", parent: "emea", name: "Italia", region: "eu1", country: "IT" },
  ...{ owner: { name: "Ada", email: "ada@example.com" }, credits: 10_000 },
};
export const TOKEN = { name: "ci", role: "operator", access: "read", tree: null, organization: null, principal: null };
export const set = (...operations: object[]) => ({ stack: null, run: "r", groups: [{ operations }] });
const sample = (operation: string, more: Partial<Omit<Sample, "operation">> = {}): Sample => {
  const path = operation
    .replace(/^\w+ /, "")
    .replace("{root}", "rlc")
    .replace("{key}", "us")
    .replace("{run}", "r")
    .replace("{person}", "x")
    .replace("{asset}", "it")
    .replace("{computer}", "pc")
    .replace("{mail}", "mail-x")
    .replace("{name}", "prod");
  return { operation, path, ...more };
};

const SCIM = "/v1/scim/{root}/{key}/v2";
const USER = `${SCIM}/Users/{user}`;
/** Whom samples provision; in their paths, `{user}` is for the id that they get. */
export const USER_NAME = "nia@us.example";
/** Well formed, and of nobody. */
const OF_NOBODY = `${encoded({ alg: "ES256" })}.${encoded({ iss: "https://nobody.example", aud: "allot" })}.x`;

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
export const STATE = "/v1/terraform/state/{name}";
/** A state as Terraform writes it. */
export const stateOf = (serial: number, more: object = {}) => ({
  ...{ version: 4, terraform_version: "1.11.4", serial, lineage: "a-lineage", outputs: {}, resources: [] },
  ...more,
});
const LINK = { body: { secret: "none" } };
const ORGANIZATION = `${TREE}/organizations/{key}`;

/** A license pool that nobody uses, and that may go. */
/** Of a distributor. */
const ACCOUNT = "/v1/trees/rlc/organizations/rlc/accounts/a-1";
const AZURE = {
  ...{ id: "a-1", provider: "azure", name: "Azure", type: "shared", children: ["us"] },
  ...{ portalDefined: true, autoCustomer: false, autoAssigned: false, excludeRule: null },
};
const SPARE = "/v1/trees/rlc/organizations/us/licenses/spare";

/** Routes for who has no token yet. */
export const WITHOUT_TOKEN = [
  ...["/v1/invitations/accept", "/v1/invitations/decline", "/v1/transfers/accept", "/v1/transfers/decline"],
  ...["/v1/sign-ins", "/v1/sign-ins/accept", "/v1/sign-ins/sso", "/v1/sign-ins/sso/accept"],
];

export const SAMPLES: readonly Sample[] = [
  sample("GET /health"),
  sample("GET /ready"),
  sample("GET /v1/openapi.json"),
  sample("GET /v1/me"),
  sample("GET /v1/tokens"),
  sample("POST /v1/tokens", {
    body: { ...TOKEN, expiresAt: null },
    headers: { "idempotency-key": "a-token-of-ci" },
  }),
  sample("DELETE /v1/tokens/{id}"),
  sample("GET /v1/trees"),
  sample(`POST ${TREE}/changesets`, { body: set(child("fr", "emea"), managed("us")) }),
  sample(`GET ${TREE}/snapshot`),
  sample(`GET ${TREE}/events`),
  sample(`GET ${TREE}/ledger`),
  sample(`GET ${TREE}/verification`),
  sample(`GET ${TREE}/runs`),
  sample(`GET ${TREE}/runs/{run}`),
  sample(`GET ${TREE}/persons`, { path: "/v1/trees/rlc/persons?ids=x" }),
  sample(`POST ${TREE}/erasures`, { body: { email: "nobody@example.com" } }),
  sample(`GET ${TREE}/organizations`),
  sample(`POST ${TREE}/organizations`, { body: CREATION, headers: { "idempotency-key": "creation-1" } }),
  sample(`GET ${TREE}/organizations/{key}`),
  sample(`PATCH ${TREE}/organizations/{key}`, { body: { country: "CA" }, headers: { "if-match": "*" } }),
  sample(`POST ${TREE}/organizations/{key}/usage`, { body: { operation: newOperationId(), credits: 1 } }),
  sample(`POST ${TREE}/organizations/{key}/holds`, { body: { operation: newOperationId(), credits: 1, seconds: 60 } }),
  sample(`GET ${TREE}/organizations/{key}/holds`),
  sample(`GET ${TREE}/organizations/{key}/holds/{id}`),
  sample(`POST ${TREE}/organizations/{key}/holds/{id}/post`, { body: { operation: newOperationId(), credits: 1 } }),
  sample(`POST ${TREE}/organizations/{key}/holds/{id}/void`, { body: { operation: newOperationId() } }),
  sample("POST /v1/sign-ins/sso", { body: { issuer: "https://idp.example", clientId: "allot" } }),
  sample("POST /v1/sign-ins/sso/accept", { body: { idToken: OF_NOBODY } }),
  sample(`GET ${SCIM}/ServiceProviderConfig`),
  sample(`POST ${SCIM}/Users`, { body: { userName: USER_NAME, displayName: "Nia" } }),
  sample(`GET ${SCIM}/Users`),
  sample(`GET ${USER}`),
  sample(`PUT ${USER}`, { body: { userName: USER_NAME, displayName: "Nia New" } }),
  sample(`PATCH ${USER}`, { body: { Operations: [{ op: "replace", path: "active", value: false }] } }),
  sample(`DELETE ${USER}`),
  sample(`GET ${ORGANIZATION}/members`),
  sample(`GET ${ORGANIZATION}/roles`),
  sample(`PUT ${ORGANIZATION}/cost-centers/{asset}`, {
    body: { key: "it", name: "IT", code: "CC-1", parent: null, subAccounts: ["s1"] },
  }),
  sample(`PUT ${ORGANIZATION}/licenses/{asset}`, { body: { product: "it", quantity: 5 } }),
  sample(`GET ${ORGANIZATION}/licenses`),
  sample(`GET ${ORGANIZATION}/licenses/{asset}`),
  sample(`POST ${ORGANIZATION}/licenses/{asset}/use`, { body: { operation: newOperationId(), count: 1 } }),
  sample(`GET ${ORGANIZATION}/reports/credits`),
  sample(`GET ${ORGANIZATION}/reports/licenses`),
  sample(`GET ${ORGANIZATION}/cost-centers`),
  sample(`GET ${ORGANIZATION}/cost-centers/{asset}`),
  sample(`PUT ${ORGANIZATION}/licenses/{asset}`, { path: SPARE, body: { product: "spare", quantity: 5 } }),
  sample(`DELETE ${ORGANIZATION}/licenses/{asset}`, { path: SPARE }),
  sample(`DELETE ${ORGANIZATION}/cost-centers/{asset}`),
  sample(`PUT ${ORGANIZATION}/accounts/{asset}`, { path: ACCOUNT, body: AZURE }),
  sample(`GET ${ORGANIZATION}/accounts`),
  sample(`GET ${ORGANIZATION}/accounts/{asset}`, { path: ACCOUNT }),
  sample(`POST ${ORGANIZATION}/accounts/{asset}/sub-accounts`, {
    path: `${ACCOUNT}/sub-accounts`,
    body: [{ id: "s1", name: "Web", customer: "us" }],
  }),
  sample(`GET ${ORGANIZATION}/sub-accounts`),
  sample(`GET ${ORGANIZATION}/account-assignments`),
  sample(`DELETE ${ORGANIZATION}/accounts/{asset}/sub-accounts`, { path: `${ACCOUNT}/sub-accounts` }),
  sample(`DELETE ${ORGANIZATION}/accounts/{asset}`, { path: ACCOUNT }),
  sample(`PUT ${ORGANIZATION}/presentation`, {
    body: {
      ...{
        subdomain: "us-care",
        branding: { productName: "Care", color: "#00aa00" },
        contactMenu: [{ label: "Help" }],
      },
      ...{ alertsTo: ["ops@example.com"], support: { website: "https://us.example" }, management: null },
    },
  }),
  sample(`GET ${ORGANIZATION}/presentation`),
  sample(`DELETE ${ORGANIZATION}/presentation`),
  sample(`PUT ${ORGANIZATION}/managed-account/payment-reference`, { body: { paymentReference: "pm_1" } }),
  sample(`GET ${ORGANIZATION}/managed-account`),
  sample(`DELETE ${ORGANIZATION}/managed-account/payment-reference`),
  sample(`PUT ${ORGANIZATION}/computers/{computer}`, { body: { name: "PC" } }),
  sample(`GET ${ORGANIZATION}/computers`),
  sample(`DELETE ${ORGANIZATION}/computers/{computer}`),
  sample(`GET ${ORGANIZATION}/invoices`),
  sample(`GET ${TREE}/invoices`),
  sample(`POST ${ORGANIZATION}/members/{person}/invitation`),
  sample(`DELETE ${ORGANIZATION}/members/{person}/invitation`),
  sample("POST /v1/invitations/accept", LINK),
  sample("POST /v1/invitations/decline", LINK),
  sample(`POST ${ORGANIZATION}/open`),
  sample(`POST ${ORGANIZATION}/transfer/decline`),
  sample(`DELETE ${ORGANIZATION}/transfer`),
  sample(`POST ${ORGANIZATION}/transfer/accept`),
  sample("POST /v1/transfers/decline", LINK),
  sample("POST /v1/transfers/accept", LINK),
  sample("POST /v1/sign-ins", { body: { email: "nobody@example.com", organization: "us", tree: "rlc" } }),
  sample("POST /v1/sign-ins/accept", LINK),
  sample(`GET ${TREE}/outbox`),
  sample(`GET ${TREE}/outbox/{mail}`),
  sample("GET /v1/locks"),
  sample(`POST ${TREE}/lock`, { body: { holderId: newOperationId(), holder: HOLDER } }),
  sample(`GET ${TREE}/lock`),
  sample(`PUT ${TREE}/lock`, { body: { fence: 1 } }),
  sample(`DELETE ${TREE}/lock`),
  sample(`POST ${STATE}/lock`, { body: { ID: "lock-1" } }),
  sample(`DELETE ${STATE}/lock`, { body: { ID: "lock-1" } }),
  sample(`POST ${STATE}`, { body: stateOf(1) }),
  sample("GET /v1/terraform/states"),
  sample(`GET ${STATE}`),
  sample(`GET ${STATE}/versions`),
  sample(`POST ${STATE}/restore`, { body: { version: 1 } }),
  sample(`DELETE ${STATE}`),
]
  .filter(({ operation }) => !TO_COME.includes(operation))
  .flatMap((one) =>
    one.operation.startsWith("GET") ? [one, { ...one, operation: `HEAD ${one.operation.slice(4)}` }] : [one],
  );
