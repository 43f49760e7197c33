/**
 * All that differs → the part of it that is selected, with what it takes along, and what is left out. What is wrong only with something that is
 * not selected forbids nothing here: it is counted among what is left out, and told by the plan of everything. What is wrong with
 * files is not asked here: it stays whole (language rule 2).
 */
import type { Authority } from "../model/authority.ts";
import type { Desired, DesiredOrganization } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { Locate, Problem } from "../model/problem.ts";
import type { Pending, Selection as PlannedSelection } from "../wire/generated/plan.ts";
import { shortPools } from "./arithmetic.ts";
import type { Draft } from "./operation.ts";
import { Selection } from "./selection.ts";
import type { Selector } from "./selectors.ts";
import { type Along, takenAlong } from "./taken-along.ts";
import type { Trips } from "./ways-out.ts";

/** Everything that a comparison has found. */
export interface Whole {
  readonly drafts: readonly Draft[];
  /** What forbids something of one organization. */
  readonly wrong: readonly Problem[];
  readonly pending: readonly Pending[];
  readonly warnings: readonly Problem[];
  readonly unmanaged: readonly string[];
}

/** What a plan of a part is made of. */
export interface Part extends Whole {
  readonly selection: PlannedSelection;
  /** The declared organizations that are selected, or have something taken along. */
  readonly about: ReadonlyMap<string, DesiredOrganization>;
}

export interface Selecting {
  readonly select: readonly Selector[];
  readonly desired: Desired;
  /** As it is before the plan; left so. */
  readonly live: Live;
  readonly locate: Locate;
  readonly authority: Authority;
  /** What guards would have to be told of other credits, beside drafts. */
  readonly tripsOf: (drafts: readonly Draft[]) => Trips;
}

/** The selected part of what differs. */
export function selectedPart(whole: Whole, { select, desired, live, locate, authority, tripsOf }: Selecting): Part {
  const selection = new Selection(select, desired, live);
  const { problems: unknown, warnings: empty } = selection.unknown();
  const isSelected = (key: string) => selection.hasOrganization(key);
  const asked = whole.drafts.filter(({ change, desired: by }) => selection.hasChange(by.key, change.kind));
  const taken = takenAlong(whole.drafts, new Set(asked), { live, stack: desired.stack, authority });
  const { drafts, along } = taken;
  const touched = new Set(drafts.map(({ desired: by }) => by.key));
  const isTold = ({ address }: Problem) => address === null || isSelected(address);
  const short = taken.isPossible
    ? []
    : shortPools(declaredBy(drafts, desired, live), live, locate, { drafts, trips: tripsOf(drafts) });
  const chosen = new Set(drafts);
  const left = whole.drafts.filter((draft) => !chosen.has(draft));
  return {
    drafts,
    wrong: [...unknown, ...short, ...whole.wrong.filter(isTold)],
    pending: whole.pending.filter(({ address, kind }) => selection.hasChange(address, kind) || touched.has(address)),
    warnings: [...empty, ...along.flatMap((one) => takenAllTheSame(one, selection)), ...whole.warnings.filter(isTold)],
    unmanaged: whole.unmanaged.filter(isSelected),
    selection: {
      select: select.map(({ text }) => text),
      takenAlong: along.map(({ draft, neededBy, because }) => ({
        ...{ address: draft.change.address, kind: draft.change.kind, neededBy: neededBy.change.address },
        because,
      })),
      leftOut: {
        operations: left.length,
        organizations: new Set(left.map(({ desired: by }) => by.key)).size,
        problems: whole.wrong.filter((problem) => !isTold(problem)).map((one) => ({ ...one, places: [...one.places] })),
      },
    },
    about: new Map([...desired.organizations].filter(([key]) => touched.has(key) || isSelected(key))),
  };
}

/** Who leaves something out by name is told where that is not what happens. */
function takenAllTheSame({ draft: { change, desired }, neededBy }: Along, selection: Selection): Problem[] {
  const text = selection.leavingOut(desired.key, change.kind);
  if (text === undefined) return [];
  const message =
    `--select ${text} leaves out ${change.kind} of ${change.address}, and it is taken along all the same, for ` +
    `${neededBy.change.address}: leave that out as well, if this is not meant`;
  return [{ code: "selection_overruled", rule: null, address: change.address, message, places: [] }];
}

/**
 * What is declared, as far as drafts bring it about, and as far as it lives so already: all else is as it lives, or not there, and nothing that
 * ways out could ask to be something else.
 */
function declaredBy(drafts: readonly Draft[], desired: Desired, { tree }: Live): Desired {
  const organizations = new Map<string, DesiredOrganization>();
  for (const [key, ofOne] of Map.groupBy(drafts, ({ desired: by }) => by.key)) {
    const [first] = ofOne;
    if (!first) continue;
    const kinds = new Set(ofOne.map(({ change }) => change.kind));
    const { life, parent, credits, previousKeys, ...rest } = first.desired;
    const isCreated = kinds.has("organization.create");
    const isPaid = isCreated || kinds.has("credits.allocate") || kinds.has("credits.purchase");
    organizations.set(key, {
      ...rest,
      ...(life && kinds.has("organization.drain") && { life }),
      parent: isCreated || kinds.has("organization.move") ? parent : undefined,
      credits: isPaid || credits === tree.get(key)?.allocated ? credits : undefined,
      previousKeys: kinds.has("organization.rekey") ? previousKeys : [],
    });
  }
  for (const { life, ...declared } of desired.organizations.values()) {
    const allocated = tree.get(declared.key)?.allocated;
    if (allocated === undefined || organizations.has(declared.key) || life?.phase === "unlinked") continue;
    if (declared.credits === undefined || declared.credits === allocated)
      organizations.set(declared.key, { ...declared, parent: undefined, previousKeys: [] });
  }
  return { ...desired, organizations };
}
