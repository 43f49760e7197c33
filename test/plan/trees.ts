/** Trees for tests, from a short notation: what lives, what is declared, and how a plan is carried out in memory. */
import type { Authority } from "../../src/model/authority.ts";
import { reparent } from "../../src/model/credits.ts";
import {
  DEFAULT_GUARDS,
  type Desired,
  type DesiredAssets,
  type DesiredLife,
  type DesiredOrganization,
  type DesiredPeople,
  type Guards,
} from "../../src/model/desired.ts";
import type { Live } from "../../src/model/live.ts";
import type { Organization, OrganizationKind, Profile } from "../../src/model/organization.ts";
import type { Locate } from "../../src/model/problem.ts";
import { Tree } from "../../src/model/tree.ts";
import { type Plan, parseAllowance, plan } from "../../src/plan/index.ts";
import { operator, USUAL } from "../model/plant.ts";

export const REGIONS = ["eu1", "us1"];

/** One organization; what is left out is the same everywhere. */
export interface Spec {
  readonly key: string;
  /** @default "rlc", except for `rlc` itself, which is the root */
  readonly parent?: string | null;
  /** @default Distributor for the root, else ChildOrganization */
  readonly kind?: OrganizationKind;
  readonly credits?: number;
  readonly used?: number;
  readonly held?: number;
  readonly name?: string;
  readonly managedBy?: string | null;
  readonly previousKeys?: readonly string[];
  readonly state?: "managed" | "released";
  readonly profile?: Partial<Profile>;
  /** What is declared of its life. */
  readonly life?: DesiredLife;
  /** What is other of the live organization. */
  readonly live?: Partial<Organization>;
  /** Declared people. @default not managed */
  readonly people?: DesiredPeople;
  /** Declared of anchors, and what confirms a replacement. @default not managed */
  readonly anchor?: boolean;
  readonly anchorRef?: string;
  readonly confirm?: string;
  /** Declared assets. @default not managed */
  readonly assets?: DesiredAssets;
}

const parentOf = (spec: Spec) => (spec.parent === undefined ? (spec.key === "rlc" ? null : "rlc") : spec.parent);
const kindOf = (spec: Spec) => spec.kind ?? (parentOf(spec) === null ? "Distributor" : "ChildOrganization");
const profileOf = (spec: Spec): Profile => ({
  name: spec.name ?? `${spec.key} Inc.`,
  region: "eu1",
  country: "CZ",
  owner: { name: "Rita Lane", email: "rita@rlc.example" },
  labels: {},
  externalId: null,
  provisioning: parentOf(spec) === null ? "self" : null,
  ...{ access: USUAL.access, customerAccess: USUAL.customerAccess, usedOnUnlink: USUAL.usedOnUnlink },
  partnerType: null,
  ...spec.profile,
});

/** A live tree; parents come before their children. */
export function liveOf(specs: readonly Spec[], options: { revision?: number; retired?: string[] } = {}): Live {
  const tree = new Tree({ regions: REGIONS, retiredKeys: options.retired ?? [] });
  for (const spec of specs) {
    const organization: Organization = {
      ...USUAL,
      ...profileOf(spec),
      id: `id-${spec.key}`,
      key: spec.key,
      kind: kindOf(spec),
      parent: null,
      phase: "active",
      managedBy: spec.managedBy === undefined ? "test" : spec.managedBy,
      version: 1,
      lastRun: null,
      insideVersion: 0,
      insideRun: null,
      allocated: spec.credits ?? 10_000,
      used: spec.used ?? 0,
      held: spec.held ?? 0,
      committedBelow: 0,
      ownerInvitation: null,
      ...spec.live,
    };
    const parent = parentOf(spec);
    if (parent !== null) {
      const found = tree.get(parent);
      if (!found) throw new Error(`${spec.key} comes before its parent ${parent}`);
      reparent(organization, found);
      organization.parent = found;
    }
    tree.load(organization);
  }
  const lineage = specs.length > 0 ? "lineage" : "";
  return { root: "rlc", lineage, revision: options.revision ?? 7, events: 0, nowMs: operator.nowMs, tree };
}

/** The same, declared. The file's line of an organization is its index plus one. */
export function desiredOf(specs: readonly Spec[], options: { guards?: Guards } = {}): Desired {
  const organizations = new Map<string, DesiredOrganization>();
  specs.forEach((spec, index) => {
    const { externalId, provisioning, ...profile } = profileOf(spec);
    organizations.set(spec.key, {
      key: spec.key,
      kind: kindOf(spec),
      parent: parentOf(spec),
      state: spec.state ?? "managed",
      ...(spec.life && { life: spec.life }),
      previousKeys: spec.previousKeys ?? [],
      profile: { ...profile, ...(externalId && { externalId }), ...(provisioning && { provisioning }) },
      credits: spec.credits ?? 10_000,
      people: spec.people,
      ...(spec.anchor !== undefined && { anchor: spec.anchor }),
      ...(spec.anchorRef !== undefined && { anchorRef: spec.anchorRef }),
      ...(spec.confirm !== undefined && { confirm: spec.confirm }),
      assets: spec.assets,
      origin: { file: 0, document: index, path: [] },
    });
  });
  return { stack: "test", root: "rlc", guards: options.guards ?? DEFAULT_GUARDS, digest: "digest", organizations };
}

export const NO_GUARDS: Guards = { unlinks: {}, creditsReclaimed: {}, removals: {} };

/** Places as tests expect them: column 1 is the organization, column 2 a field of it. */
export const locate: Locate = (origin, field) => ({
  file: "tree.yaml",
  line: origin.document + 1,
  column: field === undefined ? 1 : 2,
});

/** Plans `desired` on `live`. */
export function planOf(
  live: readonly Spec[],
  desired: readonly Spec[],
  options: { guards?: Guards; allow?: string[]; retired?: string[]; authority?: Authority } = {},
): Plan {
  return plan({
    desired: desiredOf(desired, { guards: options.guards ?? NO_GUARDS }),
    live: liveOf(live, { retired: options.retired ?? [] }),
    locate,
    problems: [],
    allowances: (options.allow ?? []).flatMap((text) => parseAllowance(text) ?? []),
    ...(options.authority && { authority: options.authority }),
  });
}
