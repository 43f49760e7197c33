/**
 * An operation as it came, with the digest of its body (C-11) and in the form in which it is stored: names and addresses
 * have one spelling, so that a plan never shows a change that is only a matter of spelling.
 */
import { canonicalName, canonicalOwner } from "../../model/canonical.ts";
import type { Change } from "../../model/change.ts";
import type { Change as WireChange } from "../../wire/generated/wire.ts";
import { bodyDigest } from "./events.ts";

export interface Offered {
  /** Operation id (C-11). */
  readonly id: string;
  /** Version of the organization that it was planned on; null where any will do. */
  readonly version: number | null;
  readonly change: Change;
  readonly digest: string;
  /** What comes with a change and is in none of its records: a payment reference (B-1). */
  readonly secret: string | null;
}

/** Takes an operation that has passed the wire's schema. */
export function offer(operation: WireChange, digest = bodyDigest(operation)): Offered {
  const { id, version } = operation;
  const secret = "secret" in operation ? (operation.secret ?? null) : null;
  return { id, version, change: canonical(operation), digest, secret };
}

function canonical(asked: WireChange): Change {
  const { kind, address } = asked;
  if (kind === "organization.create") {
    const after = { ...asked.after, name: canonicalName(asked.after.name), owner: canonicalOwner(asked.after.owner) };
    return { kind, address, after };
  }
  if (kind === "owner.name") return { kind, address, after: { owner: canonicalOwner(asked.after.owner) } };
  if (kind === "billing.create") return { kind, address, after: asked.after };
  if (kind === "billing.update") return { kind, address, after: asked.after };
  if (kind !== "organization.update" || asked.after.name === undefined) return asked;
  return { kind, address, after: { ...asked.after, name: canonicalName(asked.after.name) } };
}
