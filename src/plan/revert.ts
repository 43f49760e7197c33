/**
 * What a run changed, and the live tree → a plan that puts back what the run found. Fields are merged over the run: what it found
 * first, what it left last. Whatever somebody else has changed since is a conflict that is named and never overwritten, and what
 * no change can bring back (a creation, a key) is said.
 *
 * Rejected: performing the run's operations backwards, one by one; in between stand states that the law forbids, and what came after the run
 * would be lost.
 */
import type { Authority } from "../model/authority.ts";
import { figure, sameValue } from "../model/canonical.ts";
import type { Change, Update } from "../model/change.ts";
import type { Desired, DesiredOrganization, Guards } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { Organization, Owner } from "../model/organization.ts";
import type { Problem } from "../model/problem.ts";
import type { Event } from "../wire/generated/wire.ts";
import type { Allowance } from "./guard.ts";
import type { Draft } from "./operation.ts";
import { ownerNaming } from "./owner-naming.ts";
import { type Plan, type PlanInput, planOf } from "./plan.ts";
import { type AssetTouched, noteAssets, restoreAsset } from "./revert-assets.ts";
import { notePeople, type PeopleTouched, restorePeople } from "./revert-people.ts";

export interface RevertInput {
  /** Id of the run that is to be put back. */
  readonly run: string;
  /** What it did, oldest first. */
  readonly events: readonly Event[];
  /** What was done since, by whatever run, oldest first: says who is in the way. */
  readonly later: readonly Event[];
  /** Consumed: left as it will be after the plan. */
  readonly live: Live;
  /** Who a person is, by the id that events have; null for one who was erased. */
  readonly personOf: (id: string) => Owner | null;
  /** Name of the stack that asks. */
  readonly stack: string;
  readonly guards: Guards;
  readonly allowances: readonly Allowance[];
  readonly authority: Authority;
  /** Whether to leave out what cannot be put back, rather than to plan nothing then. */
  readonly whatIsPossible: boolean;
  readonly judge?: PlanInput["judge"];
}

export interface Reverted {
  readonly plan: Plan;
  /** What stays as the run left it, where only what is possible was asked for. */
  readonly left: readonly Problem[];
}

/** One field over a run: as it was found, and as it was left. */
interface Field {
  readonly found: unknown;
  left: unknown;
}

interface Touched {
  readonly id: string;
  /** Key at the end of the run. */
  key: string;
  isCreated: boolean;
  isUnlinked: boolean;
  readonly fields: Map<string, Field>;
  /** By a mark of whom or what it is about. */
  readonly people: Map<string, PeopleTouched>;
  readonly assets: Map<string, AssetTouched>;
}

/** Plans to put back what a run changed. */
export function revert(input: RevertInput): Reverted {
  const { run, events, live, stack, guards, allowances, authority, whatIsPossible } = input;
  const restoring = new Restoring(input);
  const drafts = touchedBy(events).flatMap((touched) => restoring.draftsOf(touched));
  const organizations = new Map(drafts.map(({ desired }) => [desired.key, desired]));
  const desired: Desired = { stack, root: live.root, guards, digest: "", organizations };
  const locate = () => ({ file: run, line: 1, column: 1 });
  const problems = whatIsPossible ? [] : restoring.impossible;
  const judge = input.judge && { judge: input.judge };
  const made = planOf(drafts, { desired, live, locate, problems, allowances, authority, ...judge });
  // The run is what asks; it is no file that has places. A policy is.
  const placed = made.problems.map((problem) => ({
    ...problem,
    places: problem.places.filter(({ file }) => file !== run),
  }));
  const plan = { ...made, problems: placed };
  return { plan, left: whatIsPossible ? restoring.impossible : [] };
}

function touchedBy(events: readonly Event[]): Touched[] {
  const all = new Map<string, Touched>();
  for (const event of events) {
    const { organization, address, kind, before, after } = event;
    const isUnlinked = kind === "organization.unlink";
    // That somebody was unlinked stands under the distributor, which is not what changed.
    const id = isUnlinked ? `unlinked ${address}` : organization;
    const touched: Touched = all.get(id) ?? {
      ...{ id, key: address, isCreated: false, isUnlinked },
      ...{ fields: new Map(), people: new Map(), assets: new Map() },
    };
    all.set(id, touched);
    touched.key = address;
    if (isUnlinked) continue;
    if (kind === "organization.create") touched.isCreated = true;
    if (notePeople(event, touched.people) || noteAssets(event, touched.assets)) continue;
    // What is not about the organization itself (consumption, an erased person) is nobody's to put back.
    if (before === null || after === null) continue;
    for (const [field, left] of Object.entries(after)) {
      const known = touched.fields.get(field);
      if (known) known.left = left;
      else touched.fields.set(field, { found: before[field], left });
    }
    if (typeof after.key === "string") touched.key = after.key;
  }
  return [...all.values()];
}

/** Finds the changes that restore organizations, and collects why some cannot be. */
class Restoring {
  readonly impossible: Problem[] = [];
  readonly #input: RevertInput;
  readonly #byId: ReadonlyMap<string, Organization>;
  /** Keys that were left since, to those that took their place. */
  readonly #renamed = new Map<string, string>();

  constructor(input: RevertInput) {
    this.#input = input;
    this.#byId = new Map([...input.live.tree.organizations.values()].map((one) => [one.id, one]));
    for (const { kind, before, after } of [...input.events, ...input.later])
      if (kind === "organization.rekey" && typeof before?.key === "string" && typeof after?.key === "string")
        this.#renamed.set(before.key, after.key);
  }

  draftsOf(touched: Touched): Draft[] {
    if (touched.isUnlinked) {
      this.#refuse("not_revertible", "U-4", touched.key, "the run unlinked it, which is for ever");
      return [];
    }
    const live = this.#byId.get(touched.id);
    if (!live) {
      this.#refuse("not_found", "O-6", touched.key, "it is not in the tree any more");
      return [];
    }
    if (touched.isCreated) {
      const why =
        "the run created it, which is not undone: unlinking it is a step of its own, and its key is never used again";
      this.#refuse("not_revertible", "O-2", live.key, why);
      return [];
    }
    const fields = [...touched.fields].filter(([name, field]) => this.#isToRestore(live, name, field));
    const changes = this.#changesFor(live, new Map(fields.map(([name, { found }]) => [name, found])));
    for (const one of touched.people.values()) {
      const restored = restorePeople(live, one, { nowMs: this.#input.live.nowMs, personOf: this.#input.personOf });
      changes.push(...restored.drafts);
      for (const { code, rule, why } of restored.impossible) this.#refuse(code, rule, live.key, why);
    }
    for (const one of touched.assets.values()) {
      const restored = restoreAsset(live, one, this.#input.personOf);
      if (typeof restored === "string") this.#refuse("changed_since", null, live.key, restored);
      else if (restored && "why" in restored) this.#refuse(restored.code, null, live.key, restored.why);
      else if (restored) changes.push(restored);
    }
    return changes.map(({ change, before }) => ({ ...{ change, before, live }, desired: wantedOf(live, change) }));
  }

  #isToRestore(live: Organization, name: string, { found, left }: Field): boolean {
    const now = this.#now(live, name);
    const [before, after] = [this.#today(name, found), this.#today(name, left)];
    if (sameValue(before, after) || sameValue(now, before)) return false;
    if (sameValue(now, after)) return true;
    const by = this.#input.later.findLast(
      ({ organization, after }) => organization === live.id && name in (after ?? {}),
    );
    const who = by ? ` by ${by.actor} at ${by.at}${by.run === null ? "" : ` (${by.run})`}` : "";
    const values = `${said(after)} → ${said(now)}`;
    this.#refuse(
      "changed_since",
      null,
      live.key,
      `${name} was changed since the run${who}: ${values}; that is not overwritten`,
    );
    return false;
  }

  /** A stored value in terms of today: parents by their present keys, people by name and address. */
  #today(name: string, value: unknown): unknown {
    if (typeof value !== "string") return value ?? null;
    if (name === "owner") return this.#input.personOf(value) ?? { erased: value };
    if (name !== "parent") return value;
    let key = value;
    for (let next = this.#renamed.get(key); next !== undefined; next = this.#renamed.get(key)) key = next;
    return key;
  }

  #now(live: Organization, name: string): unknown {
    switch (name) {
      case "parent":
        return live.parent?.key ?? null;
      case "credits":
      case "purchasedCredits":
        return live.allocated;
      case "key":
      case "name":
      case "country":
      case "owner":
      case "labels":
      case "externalId":
      case "provisioning":
      case "managedBy":
      case "phase":
      case "protected":
      case "access":
      case "customerAccess":
      case "usedOnUnlink":
      case "partnerType":
        return live[name];
      default:
        throw new Error(`events have a field that nobody knows how to put back: ${name}`);
    }
  }

  #changesFor(live: Organization, found: ReadonlyMap<string, unknown>): Pick<Draft, "change" | "before">[] {
    const address = live.key;
    const drafts: Pick<Draft, "change" | "before">[] = [];
    let update: Update = {};
    const wasUpdate: Record<string, unknown> = {};
    for (const [name, stored] of found) {
      const value = this.#today(name, stored);
      const before = { [name]: this.#now(live, name) };
      if (name === "key")
        this.#refuse("not_revertible", "O-2", address, `its key was ${said(value)}; keys are never used again`);
      else if (name === "owner") {
        if (isOwner(value)) drafts.push(ownerNaming(address, value, live, this.#input.live.nowMs));
        else this.#refuse("person_erased", null, address, "its owner was a person who has been erased since");
      } else if (name === "parent" && typeof value === "string")
        drafts.push({ change: { kind: "organization.move", address, after: { parent: value } }, before });
      else if (name === "credits" && typeof value === "number")
        drafts.push({ change: { kind: "credits.allocate", address, after: { credits: value } }, before });
      else if (name === "purchasedCredits" && typeof value === "number")
        drafts.push({ change: { kind: "credits.purchase", address, after: { purchasedCredits: value } }, before });
      else if (name === "phase") drafts.push(...phasing(live, value, found.get("credits")));
      else if (name === "protected") drafts.push({ change: protecting(address, value === true), before });
      else if (name === "managedBy") drafts.push({ change: managing(address, value), before });
      else if (value === null && name !== "access" && name !== "partnerType")
        this.#refuse("not_revertible", null, address, `it had no ${name}; one that was given is not taken away again`);
      else {
        update = { ...update, [name]: value };
        Object.assign(wasUpdate, before);
      }
    }
    if (Object.keys(update).length > 0)
      drafts.push({ change: { kind: "organization.update", address, after: update }, before: wasUpdate });
    return drafts;
  }

  #refuse(code: string, rule: string | null, address: string, why: string): void {
    this.impossible.push({ code, rule, address, message: why, places: [] });
  }
}

/** Back to a phase that the run left (O-8); to drained, where its credits go back to 0 with it. */
function phasing(
  { key: address, phase }: Organization,
  found: unknown,
  credits: unknown,
): Pick<Draft, "change" | "before">[] {
  const before = { phase };
  switch (found) {
    case "active":
      return [{ change: { kind: "organization.resume", address, after: { phase: "active" } }, before }];
    case "paused":
      return [{ change: { kind: "organization.pause", address, after: { phase: "paused" } }, before }];
    default: {
      const change = { kind: "organization.drain", address, after: { phase: "draining", credits: 0 } } as const;
      return [{ change, before: { phase, credits: typeof credits === "number" ? credits : 0 } }];
    }
  }
}

function protecting(address: string, isProtected: boolean): Change {
  return isProtected
    ? { kind: "organization.protect", address, after: { protected: true } }
    : { kind: "organization.unprotect", address, after: { protected: false } };
}

function managing(address: string, value: unknown): Change {
  return typeof value === "string"
    ? { kind: "organization.adopt", address, after: { managedBy: value } }
    : { kind: "organization.release", address, after: { managedBy: null } };
}

/** Who asks: the organization as the run found it, as far as that matters for what is said about it. */
function wantedOf(live: Organization, change: Change): DesiredOrganization {
  const parent = change.kind === "organization.move" ? change.after.parent : (live.parent?.key ?? null);
  const { key, kind } = live;
  const origin = { file: 0, document: 0, path: [] };
  return { key, kind, parent, state: "managed", previousKeys: [], profile: {}, credits: undefined, origin };
}

function isOwner(value: unknown): value is Owner {
  return typeof value === "object" && value !== null && "email" in value && "name" in value;
}

function said(value: unknown): string {
  if (isOwner(value)) return `${value.name} <${value.email}>`;
  if (typeof value === "number") return figure(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}
