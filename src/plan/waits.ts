/**
 * What must be there before what, apart from credits: an organization before what happens to it and below it, a name or an
 * external id given up before it is taken, external ids before the root asks for them (O-7).
 */
import { foldedName } from "../model/canonical.ts";
import { headroom } from "../model/credits.ts";
import type { Organization } from "../model/organization.ts";
import type { Tree } from "../model/tree.ts";
import type { Draft } from "./operation.ts";
import { AssetWaits } from "./waits-assets.ts";
import { LicenseWaits } from "./waits-licenses.ts";
import { PeopleWaits } from "./waits-people.ts";

type Pair = readonly [earlier: number, later: number];

export interface StructuralWaits {
  /** Pairs of steps of which the second waits for the first. */
  readonly waits: Pair[];
  /** Pairs of steps that only one group can do: the first takes a name or external id that the second gives up. */
  readonly together: Pair[];
}

/** What waits for what among steps. `tree` is as it will be after the plan. */
export function structuralWaits(steps: readonly Draft[], tree: Tree): StructuralWaits {
  const waits: Pair[] = [];
  const together: Pair[] = [];
  const shaped = lastShapings(steps);
  const freed = givenUp(steps);
  const now = keysAfter(steps);
  const left = leavings(steps, now);
  const vendor = steps.findIndex(
    ({ change }) => change.kind === "organization.update" && change.after.provisioning !== undefined,
  );
  const last = new Map<string, number>();
  const settled = new Map<string, number>();
  const unlinked = new Map(
    steps.flatMap(({ change }, step) => (change.kind === "organization.unlink" ? [[change.address, step]] : [])),
  );
  const people = new PeopleWaits();
  const assets = new AssetWaits(steps, (taking, giving) => together.push([taking, giving]));
  const licenses = new LicenseWaits(tree);
  const waitForPlace = (child: string, wait: (earlier: number | undefined) => void) => {
    for (let at = tree.get(child) ?? null; at; at = at.parent)
      for (const earlier of shaped.get(at.key) ?? []) wait(earlier);
  };
  steps.forEach((draft, step) => {
    const { change, before, desired } = draft;
    const wait = (earlier: number | undefined) => {
      if (earlier !== undefined && earlier < step) waits.push([earlier, step]);
    };
    const key = change.kind === "organization.rekey" ? change.after.key : change.address;
    if (people.add(draft, key, step, wait)) {
      for (const child of scopeOf(change)) waitForPlace(child, wait);
      return;
    }
    if (assets.add(draft, key, step, wait)) {
      people.waitForOrganization(key, wait);
      for (const child of assignedBy(change)) waitForPlace(child, wait);
      return;
    }
    if (licenses.add(draft, key, step, wait)) {
      people.waitForOrganization(key, wait);
      return;
    }
    wait(last.get(key));
    if (change.kind === "organization.rekey") wait(last.get(change.address));
    if (!INDEPENDENT.has(change.kind)) last.set(key, step);
    if (change.kind === "organization.update" && change.after.usedOnUnlink) settled.set(key, step);

    if (change.kind === "organization.create" || change.kind === "organization.move") {
      for (let at = tree.get(key)?.parent; at; at = at.parent) {
        for (const earlier of shaped.get(at.key) ?? []) wait(earlier);
      }
    }
    if (change.kind === "organization.create" || change.kind === "organization.update") {
      const { name, externalId, anchorRef } = change.after;
      if (anchorRef !== undefined) wait(last.get(anchorRef));
      for (const given of [
        name === undefined ? undefined : freed.get(`name ${foldedName(name)}`),
        externalId === undefined ? undefined : freed.get(`externalId ${externalId}`),
      ]) {
        wait(given);
        if (given !== undefined && given > step) together.push([step, given]);
      }
      if (vendor >= 0) {
        if (change.kind === "organization.create") wait(vendor);
        else if (externalId !== undefined && step < vendor) waits.push([step, vendor]);
      }
    }
    // What is below goes first (C-4, U-3), and whoever absorbs or refunds knows by then which (U-5).
    if (change.kind === "organization.unlink" || change.kind === "organization.drain")
      for (const earlier of left.get(change.address) ?? []) waits.push([earlier, step]);
    // C-6: below what is absorbed (U-5) it can be cut once that is its own.
    if (change.kind === "credits.allocate" && isOverdrawn(tree.get(key)))
      for (const earlier of left.get(`absorbing ${key}`) ?? []) waits.push([earlier, step]);
    if (change.kind === "organization.unlink") {
      wait(settled.get(now(String(before?.parent))));
      for (const earlier of left.get(`anchor ${change.address}`) ?? []) waits.push([earlier, step]);
    }
    // N-2: what is replaced goes as the other comes, or neither.
    if (change.kind === "organization.create")
      for (const previous of desired.previousKeys) {
        const gone = unlinked.get(previous);
        if (gone !== undefined) together.push([step, gone]);
      }
    if (desired.state === "released") wait(last.get(key));
  });
  return { waits, together };
}

/** P-7: keys of organizations that a role is for, which have to be there and in their place. */
function scopeOf(change: Draft["change"]): readonly string[] {
  return change.kind === "role.create" || change.kind === "role.update" ? (change.after.scope?.children ?? []) : [];
}

/** keys of organizations that a linked account is assigned to, the same. */
function assignedBy(change: Draft["change"]): readonly string[] {
  return change.kind === "account.create" || change.kind === "account.update" ? change.after.children : [];
}

/** Names and external ids that steps give up, with the step that does. */
function givenUp(steps: readonly Draft[]): Map<string, number> {
  const freed = new Map<string, number>();
  steps.forEach(({ change, before }, step) => {
    if (change.kind === "organization.unlink" && typeof before?.name === "string")
      freed.set(`name ${foldedName(before.name)}`, step);
    if (change.kind !== "organization.update" || !before) return;
    if (typeof before.name === "string") freed.set(`name ${foldedName(before.name)}`, step);
    if (typeof before.externalId === "string") freed.set(`externalId ${before.externalId}`, step);
  });
  return freed;
}

function isOverdrawn(pool: Organization | undefined): boolean {
  return pool !== undefined && headroom(pool) < 0;
}

/** What a key is after the plan (language rule 8). */
function keysAfter(steps: readonly Draft[]): (key: string) => string {
  const rekeys = steps.flatMap(({ change }) => (change.kind === "organization.rekey" ? [change] : []));
  const keys = new Map(rekeys.map(({ address, after }) => [address, after.key]));
  return (key) => keys.get(key) ?? key;
}

/**
 * By key of the distributor, as it is after the plan, or of the anchor: the steps by which what is below, or anchored, leaves it; and those
 * by which it absorbs what was used.
 */
function leavings(steps: readonly Draft[], now: (key: string) => string): ReadonlyMap<string, readonly number[]> {
  const left = new Map<string, number[]>();
  steps.forEach(({ change, before }, step) => {
    if (change.kind !== "organization.unlink" && change.kind !== "organization.move") return;
    const parent = now(String(before?.parent));
    const places = [
      parent,
      ...(before?.anchorRef ? [`anchor ${String(before.anchorRef)}`] : []),
      ...(before?.usedOnUnlink === "absorb" ? [`absorbing ${parent}`] : []),
    ];
    for (const place of places) {
      const known = left.get(place);
      if (known) known.push(step);
      else left.set(place, [step]);
    }
  });
  return left;
}

/** Kinds after which nothing that happens to the same organization needs to wait. */
const INDEPENDENT: ReadonlySet<string> = new Set(["organization.update", "owner.name", "organization.release"]);

/** By key: the steps that bring an organization to its place, or its key. */
function lastShapings(steps: readonly Draft[]): ReadonlyMap<string, readonly number[]> {
  const shaped = new Map<string, number[]>();
  steps.forEach(({ change }, step) => {
    const key =
      change.kind === "organization.rekey"
        ? change.after.key
        : change.kind === "organization.create" || change.kind === "organization.move"
          ? change.address
          : undefined;
    if (key === undefined) return;
    const known = shaped.get(key);
    if (known) known.push(step);
    else shaped.set(key, [step]);
  });
  return shaped;
}
