/**
 * What differs, and the event log → what the live side changed since the stack applied it (drift), and what the files ask for that was
 * never applied (not drift). Pure.
 *
 * The last value that a stack gave a field is in the events of its runs. What somebody else changed after that is drift, and they are
 * named; where nobody did, it is the files that have changed. Rejected: a file with what was applied last (a state file); it can be lost, be of another
 * machine, or be wrong, and the service has the events anyway.
 */
import type { Authority } from "../model/authority.ts";
import { sameValue } from "../model/canonical.ts";
import type { Desired, DesiredOrganization } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { Organization } from "../model/organization.ts";
import type { Locate, Place, Problem } from "../model/problem.ts";
import type { Pending } from "../wire/generated/plan.ts";
import type { Event } from "../wire/generated/wire.ts";
import { diff } from "./diff.ts";
import { touchesOf } from "./drift-events.ts";
import { type DifferentField, fieldsOf } from "./drift-fields.ts";
import { goneProblems, problemOf } from "./plan-problems.ts";
import type { PersonOf } from "./revert-presentation.ts";

/** Who changed something, when and how. */
export interface ChangedBy {
  readonly actor: string;
  /** RFC 3339. */
  readonly at: string;
  readonly stack: string | null;
  readonly run: string | null;
  /** Kind of the operation. */
  readonly kind: string;
}

/** A field that is not as declared. */
export interface Different {
  readonly address: string;
  readonly field: string;
  readonly declared: unknown;
  readonly live: unknown;
  readonly source: Place;
}

/** One that the live side changed. */
export interface Drifted extends Different {
  /** As the stack left it; undefined where that is not known. */
  readonly before: unknown;
  /** Null where the log does not say, or does not to who asks. */
  readonly by: ChangedBy | null;
  /** Whether the files ask for something else, too, than what the stack left. */
  readonly isDeclaredAnew: boolean;
}

/** One that only the files changed, or that an invitation has expired of. */
export interface NotApplied extends Different {
  /** Who left it as it is, where the log says. */
  readonly by: ChangedBy | null;
  /** Of somebody who is only asked again: what became of the last invitation (P-3). */
  readonly invitation?: "expired";
}

export interface Drift {
  readonly drift: readonly Drifted[];
  readonly notApplied: readonly NotApplied[];
  readonly pending: readonly Pending[];
  readonly unmanaged: readonly string[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Two states, compared; what the log is asked about follows from that. */
export interface Comparison {
  readonly fields: readonly DifferentField[];
  readonly rest: Omit<Drift, "drift" | "notApplied">;
  /** Live keys of organizations whose events are needed. */
  readonly asked: readonly string[];
}

export interface ComparisonInput {
  /** With the keys that live (`withLiveKeys`). */
  readonly desired: Desired;
  readonly live: Live;
  readonly locate: Locate;
  readonly authority: Authority;
  /** Declared keys that were changed live, to those that live. */
  readonly rekeyed: ReadonlyMap<string, string>;
}

/** Compares, and says whose events tell who did it. */
export function compareStates({ desired, live, locate, authority, rekeyed }: ComparisonInput): Comparison {
  const { drafts, objections, gone, pending, unmanaged, doubts } = diff(desired, live, authority);
  const fields = [...rekeyedFields(desired, live, rekeyed), ...fieldsOf(drafts, live.nowMs)];
  const asked = new Set<string>();
  for (const { organization, desired: wanted } of fields) {
    if (organization) asked.add(organization.key);
    // Of who was unlinked, the distributor above has the event.
    else if (typeof wanted.parent === "string" && live.tree.retiredKeys.has(wanted.key)) asked.add(wanted.parent);
  }
  return {
    fields,
    asked: [...asked].filter((key) => live.tree.get(key)),
    rest: {
      ...{ pending, unmanaged },
      problems: [
        ...objections.map(({ desired: by, violation }) => problemOf(violation, by, locate)),
        ...goneProblems(gone, new Map(), locate),
      ],
      warnings: doubts.map(({ desired: by, violation }) => problemOf(violation, by, locate)),
    },
  };
}

function rekeyedFields(desired: Desired, live: Live, rekeyed: ReadonlyMap<string, string>): DifferentField[] {
  return [...rekeyed].flatMap(([was, is]) => {
    const wanted = desired.organizations.get(is);
    const organization = live.tree.get(is);
    if (!wanted || !organization) return [];
    return [
      {
        address: is,
        field: "key",
        declared: was,
        live: is,
        desired: wanted,
        organization,
        at: undefined,
        isExpired: false,
      },
    ];
  });
}

export interface JudgingInput extends ComparisonInput {
  /** Oldest first; of all organizations that were asked for. */
  readonly events: readonly Event[];
  readonly personOf: PersonOf;
  /** Name of an actor, who may be a person. */
  readonly actorOf: (actor: string) => string;
}

/** Tells drift from what was not applied. */
export function judgeDrift({ fields, rest }: Comparison, input: JudgingInput): Drift {
  const log = new Log(input);
  const drift: Drifted[] = [];
  const notApplied: NotApplied[] = [];
  for (const { address, field, declared, live, desired, organization, at, isExpired } of fields) {
    const source = input.locate(desired.origin, at);
    const different = { address, field, declared, live, source };
    const judged = organization
      ? log.judge(different, organization)
      : log.judgeMissing(desired, input.live.tree.retiredKeys.has(address));
    // It is time that has ended an invitation, whoever sent it.
    if (isExpired) notApplied.push({ ...different, by: judged.by, invitation: "expired" });
    else if (judged.isDrift) {
      const { by, before, isDeclaredAnew } = judged;
      drift.push({
        ...different,
        ...(field === "state" && !organization && { live: "unlinked" }),
        by,
        before,
        isDeclaredAnew,
      });
    } else notApplied.push({ ...different, by: judged.by });
  }
  return { ...rest, drift, notApplied };
}

interface Judged {
  readonly isDrift: boolean;
  readonly by: ChangedBy | null;
  readonly before: unknown;
  readonly isDeclaredAnew: boolean;
}

/** The event log, by organization. */
class Log {
  readonly #input: JudgingInput;
  readonly #byOrganization: ReadonlyMap<string, readonly Event[]>;

  constructor(input: JudgingInput) {
    this.#input = input;
    this.#byOrganization = Map.groupBy(input.events, ({ organization }) => organization);
  }

  judge({ field, declared, live }: Omit<Different, "source">, { id, managedBy }: Organization): Judged {
    const { desired, personOf } = this.#input;
    const events = this.#byOrganization.get(id) ?? [];
    const isOwn = ({ stack }: Event) => stack === desired.stack;
    const touched = events.flatMap((event) => {
      const touch = touchesOf(event, personOf).find((one) => one.field === field);
      return touch ? [{ event, ...touch }] : [];
    });
    const taken = events.findLast((event) => isOwn(event) && TAKING.has(event.kind));
    const own = touched.findLast(({ event }) => isOwn(event));
    const since = Math.max(own?.event.sequence ?? 0, taken?.sequence ?? 0);
    const last = touched.at(-1);
    // What the stack never had is its files' to change.
    if (!taken && managedBy !== desired.stack) return notApplied(last && this.#by(last.event));
    const foreign = touched.filter(({ event }) => event.sequence > since);
    const [first] = foreign;
    const was = first?.before === undefined ? own?.after : first.before;
    const before = withLiveKeysIn(field, was, this.#input.rekeyed);
    const isUnchanged = before !== undefined && sameValue(comparable(field, before), comparable(field, live));
    const isOfOthers = first !== undefined || (before !== undefined && CONSEQUENT.test(field));
    if (isUnchanged || !isOfOthers) return notApplied(last && this.#by(last.event));
    const isDeclaredAnew = before !== undefined && !isSameDeclared(field, declared, before);
    const by = foreign.at(-1)?.event;
    return { isDrift: true, by: by ? this.#by(by) : null, before, isDeclaredAnew };
  }

  /** A declared organization that is not there: unlinked by somebody, or not created yet. */
  judgeMissing({ key, parent }: DesiredOrganization, isRetired: boolean): Judged {
    const { desired, live, events } = this.#input;
    const above = typeof parent === "string" ? live.tree.get(parent)?.id : undefined;
    const event = isRetired
      ? events.findLast(
          ({ kind, address, organization }) => kind === UNLINK && address === key && organization === above,
        )
      : undefined;
    if (!event || event.stack === desired.stack) return notApplied(event && this.#by(event));
    return { isDrift: true, by: this.#by(event), before: event.before?.phase ?? "active", isDeclaredAnew: false };
  }

  #by({ actor, at, stack, run, kind }: Event): ChangedBy {
    return { actor: this.#input.actorOf(actor), at, stack, run, kind };
  }
}

/** With these, a stack takes on an organization. */
const TAKING: ReadonlySet<string> = new Set(["organization.create", "organization.adopt"]);
const UNLINK = "organization.unlink";
/** Fields that also change by what happens to somebody else: that is in no event of theirs. */
const CONSEQUENT = /^(?:accounts|roles)\.|^alertsTo$/;

function notApplied(by: ChangedBy | undefined): Judged {
  return { isDrift: false, by: by ?? null, before: undefined, isDeclaredAnew: false };
}

/** A value without what is no part of it in a declaration. */
function comparable(field: string, value: unknown): unknown {
  return value === undefined ? null : field === "state" && value === "draining" ? "unlinked" : value;
}

/** Whether what is declared is what was there; of somebody, as far as it is declared. */
function isSameDeclared(field: string, declared: unknown, before: unknown): boolean {
  if (!field.startsWith("users.") || !isFields(declared) || !isFields(before))
    return sameValue(declared, comparable(field, before));
  return Object.entries(declared).every(([name, value]) => value === undefined || sameValue(value, before[name]));
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** A value of the log, with the keys that live: what an organization was called then says nothing about where it belongs. */
function withLiveKeysIn(field: string, value: unknown, rekeyed: ReadonlyMap<string, string>): unknown {
  const now = (key: unknown) => (typeof key === "string" ? (rekeyed.get(key) ?? key) : key);
  if (rekeyed.size === 0) return value;
  if (field === "parent" || field === "anchorRef") return now(value);
  if (!isFields(value)) return value;
  const { children, scope } = value;
  if (field.startsWith("accounts.") && Array.isArray(children)) return { ...value, children: children.map(now).sort() };
  if (field.startsWith("roles.") && isFields(scope) && Array.isArray(scope.children))
    return { ...value, scope: { ...scope, children: scope.children.map(now).sort() } };
  return value;
}

/** Declarations under the keys that live: what was given another key by somebody else is compared as what it is. */
export function withLiveKeys(desired: Desired, rekeyed: ReadonlyMap<string, string>): Desired {
  if (rekeyed.size === 0) return desired;
  const now = (key: string) => rekeyed.get(key) ?? key;
  const organizations = [...desired.organizations.values()].map((one): DesiredOrganization => {
    const { people, assets } = one;
    return {
      ...one,
      key: now(one.key),
      parent: typeof one.parent === "string" ? now(one.parent) : one.parent,
      ...(one.anchorRef !== undefined && { anchorRef: now(one.anchorRef) }),
      people: people?.roles
        ? {
            ...people,
            roles: new Map(
              [...people.roles].map(([name, role]) => [
                name,
                role.scope?.children
                  ? { ...role, scope: { ...role.scope, children: role.scope.children.map(now).sort() } }
                  : role,
              ]),
            ),
          }
        : people,
      assets: assets?.accounts
        ? {
            ...assets,
            accounts: new Map(
              [...assets.accounts].map(([id, account]) => [
                id,
                account.children ? { ...account, children: account.children.map(now).sort() } : account,
              ]),
            ),
          }
        : assets,
    };
  });
  return {
    ...desired,
    root: now(desired.root),
    organizations: new Map(organizations.map((one) => [one.key, one])),
  };
}
