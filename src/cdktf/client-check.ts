/**
 * A client of constructs, judged at synthesis as the declaration that it is: made into the document that a file would have, for the reader
 * that judges files. What it says of a value that only Terraform knows is not said.
 *
 * Rejected: rules of its own. Whatever the law says of declarations would have to be said a second time.
 */
import { TerraformStack, Token } from "cdktf";
import { readTexts } from "../declare/typed.ts";
import { CREDIT_STEP } from "../model/credits.ts";
import type { ClientOrganizationProps } from "./client-props.ts";
import { stepsAt } from "./declared.ts";
import { ChildOrganization, Role } from "./generated/resources.ts";
import { sentence } from "./sentence.ts";

/** A sentence each, with the name of the property; empty where all is well, as far as is known. */
export function mistakesOf(organization: ChildOrganization, props: ClientOrganizationProps): string[] {
  const first = judged(organization, props, []);
  if (first.length === 0) return first;
  // Those that are made beside it are looked for when something is missing.
  const all = TerraformStack.of(organization).node.findAll();
  const others = all.flatMap((one) => (one instanceof Role && !isOfClient(one) ? [one.given.name] : []));
  return others.length === 0 ? first : judged(organization, props, others);
}

/** `others` are names of roles that are made elsewhere in the stack. */
function judged(organization: ChildOrganization, props: ClientOrganizationProps, others: readonly string[]): string[] {
  const open: (readonly string[])[] = [];
  const documents = { [CLIENT]: clientOf(organization, props, others), [ACCOUNTS]: accountsOf(organization, props) };
  const texts = new Map<string, string>();
  for (const [file, document] of Object.entries(documents))
    texts.set(file, JSON.stringify(closed(document, [file], open), null, 2));
  return readTexts(texts, ELSEWHERE).problems.flatMap((problem) => {
    const [place] = problem.places;
    const path = place ? [place.file, ...stepsAt(texts.get(place.file) ?? "", place.line)] : [CLIENT];
    const [file = CLIENT, field, name = ""] = path;
    const isOthers = field === "roles" && others.includes(name);
    const isOfDistributor = file === ACCOUNTS && field !== "accounts";
    const isLeft = path.length > 1 && open.some((one) => isWithin(one, path) || isWithin(path, one));
    return isOthers || isOfDistributor || isLeft ? [] : [sentence(problem, propertyAt(path.slice(1)))];
  });
}

/** Whether a client has made it for itself. */
function isOfClient({ node: { scope } }: Role): boolean {
  return scope?.node.tryFindChild("Default") instanceof ChildOrganization;
}

const CLIENT = "client.json";
/** Accounts that are linked for a client are declared with its distributor. */
const ACCOUNTS = "accounts.json";
/** A root that is no key of anybody here. */
const ELSEWHERE = "-";
/** Stands for what only Terraform knows. */
const OPEN = "?";

function clientOf(
  { given }: ChildOrganization,
  props: ClientOrganizationProps,
  others: readonly string[],
): Record<string, unknown> {
  const { people, costCenters, licenses, managedAccount, singleSignOn, presentation } = props;
  const { key, name, region, country, owner, labels, externalId, access, customerAccess, anchor, anchorRef } = given;
  const { computers, invoicesTo } = managedAccount ?? {};
  return {
    ...{ apiVersion: "allot/v1", kind: "ChildOrganization", key, parent: aboveOf(props) },
    ...{ name, region, country, owner, labels, externalId, access, customerAccess, anchor, anchorRef },
    ...{ protected: given.protected, credits: anchor === true ? given.credits : CREDIT_STEP },
    roles: { ...Object.fromEntries(others.map((one) => [one, { permissions: [] }])), ...props.roles },
    users: people,
    costCenters,
    licenses: licenses && Object.fromEntries(Object.entries(licenses).map(([one, quantity]) => [one, { quantity }])),
    sso: singleSignOn,
    managedAccount: managedAccount && {
      computers,
      ...(invoicesTo !== undefined && { billing: { email: invoicesTo } }),
    },
    ...presentation,
  };
}

function accountsOf({ given: { key } }: ChildOrganization, props: ClientOrganizationProps): Record<string, unknown> {
  const accounts = Object.entries(props.linkedAccounts ?? {}).map(([id, { cloud, ...account }]) => {
    return [id, { provider: cloud, ...account, type: "dedicated", child: key }];
  });
  const above = { apiVersion: "allot/v1", kind: "Distributor", key: aboveOf(props), parent: ELSEWHERE };
  return { ...above, accounts: Object.fromEntries(accounts) };
}

function aboveOf({ parent }: ClientOrganizationProps): string {
  return typeof parent === "string" ? parent : parent.given.key;
}

/** What is known, and where it is not. */
function closed(value: unknown, path: readonly string[], open: (readonly string[])[]): unknown {
  if (isOpen(value)) {
    open.push(path);
    return OPEN;
  }
  if (Array.isArray(value)) return value.map((item, index) => closed(item, [...path, String(index)], open));
  // To Terraform null is what is not there.
  if (value === null) return undefined;
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      if (isOpen(name)) open.push([...path, name]);
      return [name, closed(item, [...path, name], open)];
    }),
  );
}

/** Whether only Terraform knows it: a token, or a text that refers to something. */
function isOpen(value: unknown): boolean {
  return Token.isUnresolved(value) || (typeof value === "string" && /[$%]\{/.test(value));
}

function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return outer.every((step, index) => inner[index] === step);
}

/** What a field of the declaration is called among the properties. */
function propertyAt([field = "", ...rest]: readonly string[]): string {
  switch (field) {
    case "users":
      return ["people", ...rest].join(".");
    case "sso":
      return ["singleSignOn", ...rest].join(".");
    case "licenses":
      return [field, ...rest.slice(0, 1)].join(".");
    case "accounts":
      return [
        "linkedAccounts",
        ...rest.map((step, index) => (index === 1 && step === "provider" ? "cloud" : step)),
      ].join(".");
    case "managedAccount":
      return [field, ...(rest[0] === "billing" ? ["invoicesTo"] : rest)].join(".");
    case "branding":
    case "contactMenu":
    case "alertsTo":
    case "support":
    case "subdomain":
    case "management":
      return ["presentation", field, ...rest].join(".");
    default:
      return [field, ...rest].join(".");
  }
}
