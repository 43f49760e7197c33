/** What each rule of a policy finds in a plan. One function a rule; none knows of files, and none stops at its first finding. */
import { figure } from "../model/canonical.ts";
import { personKey } from "../model/people.ts";
import type { FreezeWindow, PolicyScope, SchemaCheck, SchemaMisfit } from "../model/policy.ts";
import type { Operation, Plan } from "../wire/generated/plan.ts";
import { isFrozen, windowText } from "./policy-freeze.ts";
import type { Reach } from "./policy-scope.ts";

/** Something that a policy refuses. */
export interface Finding {
  readonly message: string;
  readonly address: string | null;
  /** Operations that it is about; their lines are shown. */
  readonly operations: readonly Operation[];
}

/** Whoever applies a plan, as the service knows them. */
export interface Asker {
  readonly principal: string;
  /** Of a person; null of a service account. */
  readonly email: string | null;
  /** Key of the organization that the token is confined to; null of an operator's. */
  readonly organization: string | null;
}

/** A schema over the plan document; what it finds in an operation is said of that. */
export function misfitsOfPlan(check: SchemaCheck, plan: Plan): Finding[] {
  return check(plan, plan.operations.length).map((misfit) => {
    const [list, index, ...rest] = misfit.path;
    const operation = list === "operations" ? plan.operations[Number(index)] : undefined;
    if (operation && index !== undefined) return ofOperation(operation, { ...misfit, path: rest });
    return { message: `the plan: ${fieldText(misfit)}`, address: null, operations: [] };
  });
}

/** Misfits of one operation that count. */
const MISFITS = 10;

/** A schema over every operation that another takes. */
export function misfitsOfOperations(
  {
    when,
    check,
    scope,
  }: { readonly when: SchemaCheck | null; readonly check: SchemaCheck; readonly scope: PolicyScope },
  plan: Plan,
  reach: Reach,
): Finding[] {
  return plan.operations.flatMap((operation) => {
    if (!reach.takes(scope, operation) || (when && when(operation).length > 0)) return [];
    return check(operation, plan.operations.length)
      .slice(0, MISFITS)
      .map((misfit) => ofOperation(operation, misfit));
  });
}

function ofOperation(operation: Operation, misfit: SchemaMisfit): Finding {
  const { kind, address } = operation;
  return { message: `${kind} of ${address}: ${fieldText(misfit)}`, address, operations: [operation] };
}

function fieldText({ path, message }: SchemaMisfit): string {
  return path.length === 0 ? `it ${message}` : `\`${path.join(".")}\` ${message}`;
}

/** The most that a plan may allocate to one organization. What has more already may keep it, and get less. */
export function beyondMaxAllocation(most: number, scope: PolicyScope, plan: Plan, reach: Reach): Finding[] {
  const asking = new Map<string, Operation>();
  for (const operation of plan.operations) {
    const { kind, address, after } = operation;
    if (kind === "organization.rekey") asking.set(String(after?.key), operation);
    else if (ALLOCATING.has(kind)) asking.set(address, operation);
  }
  return [...reach.after.values()].flatMap(({ key, parent, allocated }) => {
    if (parent === null || allocated <= most || !reach.has(scope, key)) return [];
    const before = reach.was(key);
    if (before && before.allocated >= allocated && reach.had(scope, key)) return [];
    // What moved into the policy's reach with what is above it is that one's doing.
    let by: Operation | undefined;
    for (let at: string | null | undefined = key; at && !by; at = reach.after.get(at)?.parent) by = asking.get(at);
    const has = before && before.allocated === allocated ? "has" : "gets";
    const message = `${key} ${has} ${figure(allocated)} credits; at most ${figure(most)} are let through: ${figure(allocated - most)} too many`;
    return [{ message, address: key, operations: by ? [by] : [] }];
  });
}

/** What can bring more credits to an organization, or an organization into a policy's reach. */
const ALLOCATING: ReadonlySet<string> = new Set([
  ...["organization.create", "credits.allocate", "organization.move", "organization.update"],
]);

/** Owners whom a plan names, or offers an ownership, at domains that are not let through. */
export function otherOwnerDomains(domains: readonly string[], scope: PolicyScope, plan: Plan, reach: Reach): Finding[] {
  return plan.operations.flatMap((operation) => {
    const email = ownerNamedBy(operation);
    if (email === undefined || !reach.takes(scope, operation)) return [];
    const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
    if (domains.some((one) => (one.startsWith("*.") ? domain.endsWith(one.slice(1)) : domain === one))) return [];
    const { address } = operation;
    const listed = domains.slice(0, 5).join(", ") + (domains.length > 5 ? ` and ${domains.length - 5} more` : "");
    const message = `${address} would be owned by ${email}; owners are at ${listed}`;
    return [{ message, address, operations: [operation] }];
  });
}

/** The address of an owner whom an operation brings; undefined where it brings none. */
function ownerNamedBy({ kind, before, after }: Operation): string | undefined {
  if (kind === "owner.transfer") return typeof after?.to === "string" ? after.to : undefined;
  if (kind !== "organization.create" && kind !== "owner.name") return undefined;
  const email = emailOf(after?.owner);
  const was = emailOf(before?.owner);
  return email !== undefined && was !== undefined && personKey(was) === personKey(email) ? undefined : email;
}

function emailOf(owner: unknown): string | undefined {
  return typeof owner === "object" && owner !== null && "email" in owner ? String(owner.email) : undefined;
}

/** Operations in a window in which there are to be none. */
export function frozen(
  windows: readonly FreezeWindow[],
  scope: PolicyScope,
  plan: Plan,
  reach: Reach,
  nowMs: number,
): Finding[] {
  const operations = plan.operations.filter((operation) => reach.takes(scope, operation));
  const [first] = operations;
  if (!first) return [];
  return windows.flatMap((window) => {
    if (!isFrozen(window, nowMs)) return [];
    const what =
      operations.length === 1 ? `${first.kind} of ${first.address} is` : `${figure(operations.length)} operations are`;
    const why = window.reason === null ? "" : ` (${window.reason})`;
    const now = new Date(nowMs).toISOString().replace(/\.000Z$/, "Z");
    const message = `${what} frozen ${windowText(window)}${why}; it is ${now}`;
    return [{ message, address: operations.length === 1 ? first.address : null, operations }];
  });
}

/** More credits than one plan may grant, or purchase, unless somebody who approves applies it themselves. */
export function unapproved(
  { above, by, scope }: { readonly above: number; readonly by: readonly string[]; readonly scope: PolicyScope },
  plan: Plan,
  reach: Reach,
  asker: Asker,
): Finding[] {
  const rises = plan.operations.flatMap((operation) => {
    const { kind, after, before } = operation;
    if (!reach.takes(scope, operation)) return [];
    const isPurchase = kind === "credits.purchase" || (kind === "organization.create" && after?.parent === null);
    const field = kind === "credits.purchase" ? "purchasedCredits" : "credits";
    const isGrant = kind === "credits.allocate" || kind === "organization.create";
    const rise = isPurchase || isGrant ? Number(after?.[field]) - Number(before?.[field] ?? 0) : 0;
    return rise > 0 ? [{ operation, rise, isPurchase }] : [];
  });
  if (isApprovedBy(by, asker, plan)) return [];
  return [false, true].flatMap((purchases) => {
    const of = rises.filter(({ isPurchase }) => isPurchase === purchases);
    const sum = of.reduce((total, { rise }) => total + rise, 0);
    if (sum <= above) return [];
    const does = purchases ? "purchases" : "grants";
    const message =
      `this plan ${does} ${figure(sum)} credits, and more than ${figure(above)} are applied by ${by.join(" or ")} only, ` +
      `with a token of their own; this token acts as ${asker.email ?? asker.principal}`;
    return [
      {
        message,
        address: of.length === 1 ? (of[0]?.operation.address ?? null) : null,
        operations: of.map(({ operation }) => operation),
      },
    ];
  });
}

/**
 * Who asks is who the service says: a person by an address that they have answered mail at, in the root's own organization, so that nobody's
 * address counts because some organization below vouches for it; a service account or an operator by its principal.
 */
function isApprovedBy(by: readonly string[], { principal, email, organization }: Asker, { tree, root }: Plan): boolean {
  // A run that gives the root another key goes on under that one.
  const isRoot = organization === tree || organization === root;
  return by.some((one) =>
    one.includes("@") ? email !== null && isRoot && personKey(one) === personKey(email) : one === principal,
  );
}
