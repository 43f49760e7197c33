/**
 * A live organization → what Terraform keeps of it. What is not configured and as it is by itself stays null, or every plan would show a
 * change; what is only Terraform's own (`on_destroy`, time-outs) stays as it was.
 */
import { personKey } from "../../model/people.ts";
import type { SnapshotLine } from "../../wire/generated/wire.ts";
import { type Attributes, isAttributes, type Value } from "../protocol/values.ts";
import { shown, text, textOf } from "./reading.ts";

/** Attributes that the service knows nothing of. */
const OWN = ["on_destroy", "wait_for_drain", "timeouts"] as const;

/** `known` is what was planned or kept before; null of an import. */
export function stateOf(live: SnapshotLine, tree: string, known: Attributes | null): Attributes {
  const hasLabels = Object.keys(live.labels).length > 0 || isAttributes(known?.labels);
  return {
    ...Object.fromEntries(OWN.map((name) => [name, known?.[name] ?? null])),
    id: live.id,
    tree,
    managed_by: live.managedBy,
    key: live.key,
    name: live.name,
    parent: live.parent,
    region: live.region,
    country: live.country,
    owner: ownerShown(live, known?.owner),
    credits: live.allocated,
    used: live.used,
    labels: hasLabels ? live.labels : null,
    external_id: live.externalId,
    access: live.access ?? null,
    customer_access: usual(live.customerAccess, "permit", known?.customer_access),
    protected: shown(live.protected ?? false, known, "protected"),
    paused: shown(live.phase === "paused", known, "paused"),
    phase: live.phase,
    ...(live.kind === "ChildOrganization"
      ? {
          anchor: shown(live.anchor ?? false, known, "anchor"),
          activated: shown(live.activated ?? false, known, "activated"),
          anchor_ref: live.anchorRef ?? null,
        }
      : {
          provisioning: usual(live.provisioning ?? undefined, "self", known?.provisioning),
          used_on_unlink: usual(live.usedOnUnlink, "absorb", known?.used_on_unlink),
          partner_type: live.partnerType ?? null,
        }),
  };
}

/** A word that stands for what is so by itself is shown only where it is configured. */
function usual(live: string | undefined, byItself: string, known: Value | undefined): Value {
  const value = live ?? byItself;
  return value === byItself && textOf(known) === undefined ? null : value;
}

/** An owner who was asked and has not accepted yet is no drift (P-4). */
function ownerShown({ owner, transfer }: SnapshotLine, known: Value | undefined): Attributes {
  const isAsked =
    isAttributes(known) &&
    transfer !== undefined &&
    transfer.state !== "declined" &&
    personKey(transfer.to) === personKey(text(known.email));
  return isAsked ? known : { name: owner.name, email: owner.email };
}
