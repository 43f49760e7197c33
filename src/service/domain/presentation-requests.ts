/**
 * The presentation of one organization (B-2 to B-4): what it says itself, and what is shown of that and of the distributors above; set
 * and removed as one operation of a change set.
 */
import type { Change } from "../../model/change.ts";
import type { Organization } from "../../model/organization.ts";
import type { Presentation } from "../../model/presentation.ts";
import {
  alertsGoTo,
  brandingShown,
  contactMenuShown,
  type Shown,
  showingOf,
  supportShown,
} from "../../model/presentation-shown.ts";
import type { PresentationAnswer, Refusal } from "../../wire/generated/wire.ts";
import type { Transaction } from "../store/statement.ts";
import { performAsset } from "./asset-requests.ts";
import { type Caller, sees } from "./caller.ts";
import type { Surroundings } from "./change-set.ts";
import { readActedOn } from "./person-acts.ts";
import { findPlaceIn } from "./places.ts";
import { findTree, lockTree, type TreeRow } from "./trees.ts";

/** Whose, and the operation id (C-11); without one, asking again is asking anew. */
export interface PresentationAsked {
  readonly organization: string;
  readonly operation?: string | undefined;
}

/** Reads it; undefined where the organization is absent or out of sight. */
export function* readPresentationOf(
  { root, caller }: Pick<Surroundings, "root" | "caller">,
  key: string,
): Transaction<PresentationAnswer | undefined> {
  const tree = yield* findTree(root, caller);
  const organization = tree && (yield* readOrganizationOf(tree, key, caller));
  return organization && answerOf(organization, caller);
}

/** Sets it as a whole, or (null) removes it, and answers it as it is then; undefined as above. */
export function* setPresentation(
  said: Presentation | null,
  { organization: address, operation }: PresentationAsked,
  around: Surroundings,
): Transaction<PresentationAnswer | Refusal | undefined> {
  const tree = yield* lockTree(around.root, around.caller);
  const organization = tree && (yield* readOrganizationOf(tree, address, around.caller));
  if (!tree || !organization) return undefined;
  const isNew = organization.assets.presentation === null;
  const change: Change =
    said === null
      ? { kind: "presentation.delete", address, after: {} }
      : { kind: isNew ? "presentation.create" : "presentation.update", address, after: said };
  const refusal = yield* performAsset(tree, change, { operation }, around);
  if (refusal) return refusal;
  const stored = yield* readOrganizationOf(tree, address, around.caller);
  return stored && answerOf(stored, around.caller);
}

function* readOrganizationOf(tree: TreeRow, key: string, caller: Caller): Transaction<Organization | undefined> {
  const place = yield* findPlaceIn(tree, key, caller);
  const on = place && (yield* readActedOn(tree, place.key, ""));
  return on?.organization;
}

function answerOf(organization: Organization, caller: Caller): PresentationAnswer {
  const showing = showingOf(organization);
  // Whoever is above and out of sight shows its look, but not its key (O-6).
  const from = <Value>(shown: Shown<Value, Organization> | null) => ({
    from: shown && sees(caller, shown.by) ? shown.by.key : null,
    inherited: shown !== null && shown.by !== organization,
    value: shown?.value ?? null,
  });
  const menu = from(contactMenuShown(showing));
  const alerts = alertsGoTo(organization);
  return {
    own: wireOf(organization.assets.presentation),
    shown: {
      branding: from(brandingShown(showing)),
      contactMenu: { ...menu, value: menu.value && [...menu.value] },
      support: from(supportShown(showing)),
      alerts: { to: [...(alerts ?? [organization.owner.email])], owner: alerts === null },
    },
  };
}

function wireOf(said: Presentation | null): PresentationAnswer["own"] {
  if (!said) return null;
  const { contactMenu, alertsTo, ...rest } = said;
  return { ...rest, contactMenu: contactMenu && [...contactMenu], alertsTo: alertsTo && [...alertsTo] };
}
