/**
 * The data that flows through this room: drafts (what differs), then operations (drafts with an id, an order and a group).
 * Small and plain, so that every stage can be read and tested by itself.
 */
import type { Change, ChangeKind } from "../model/change.ts";
import type { DesiredOrganization } from "../model/desired.ts";
import type { Organization } from "../model/organization.ts";
import type { Place } from "../model/problem.ts";

/** One difference between the declared and the live, before it has a place in the order. */
export interface Draft {
  readonly change: Change;
  /** The fields that change, as they are; null for a creation. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** Who asks. */
  readonly desired: DesiredOrganization;
  /** The live organization; null for a creation. */
  readonly live: Organization | null;
  /** The declared field that asks for it, where that does not follow from the kind: `users.2`. */
  readonly field?: string;
  /** Environment variable of the secret that comes with it (language rule 6). */
  readonly variable?: string;
}

/** One operation of a plan: a change, and all that apply and people need to know about it. */
export interface Operation {
  /** Digest of lineage, base revision and the change (C-11). */
  readonly id: string;
  readonly change: Change;
  readonly before: Readonly<Record<string, unknown>> | null;
  /** Name of its atomic group (C-10), or null where it stands alone. */
  readonly group: string | null;
  /** Whether a later apply can put it back. */
  readonly reversible: boolean;
  /** Ids of operations, outside its group, that must be done first. */
  readonly dependsOn: readonly string[];
  readonly version: number | null;
  /** Environment variable of the secret that is sent along (language rule 6); absent where there is none. */
  readonly variable?: string;
  /** Where it is asked for; looked up when read, since finding 100,000 places costs more than the plan. */
  readonly source: Place;
}

/** Whether a later apply can put back what a change does: keys are never used again, creations leave a trace (O-2), and who is unlinked is gone for ever (U-4). */
export function isReversible(change: Change): boolean {
  switch (change.kind) {
    case "organization.create":
    case "organization.rekey":
    case "organization.unlink":
    // N-2: an anchor is activated, and who belongs to it does, for ever.
    case "organization.activate":
    // An ownership that was offered is accepted or not; nobody takes the offer back (P-4).
    case "owner.transfer":
      return false;
    // A payment reference is kept by nobody but the service, and shown to nobody (B-1).
    case "billing.update":
      return change.after.payment === undefined && change.after.invoicesTo === undefined;
    case "organization.update":
      return change.after.anchorRef === undefined;
    default:
      return true;
  }
}

/** The declared field that asks for a draft; undefined where it is not one field but the organization itself. */
export function fieldOf({ change, field }: Draft): string | undefined {
  return field ?? SOURCE_FIELD[change.kind];
}

const SOURCE_FIELD: Partial<Record<ChangeKind, string>> = {
  "organization.rekey": "previousKeys",
  "organization.move": "parent",
  "organization.release": "state",
  "credits.purchase": "purchasedCredits",
  "credits.allocate": "credits",
  "owner.name": "owner",
  "organization.pause": "state",
  "organization.resume": "state",
  "organization.drain": "state",
  "organization.unlink": "confirm",
  "organization.protect": "protected",
  "organization.unprotect": "protected",
};
