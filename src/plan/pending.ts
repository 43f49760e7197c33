/**
 * What operations that took effect have begun and not ended: who was asked and has to answer (P-1, P-3, P-4), within 7 days of when the service
 * has sent it.
 */
import type { Owner } from "../model/organization.ts";
import { INVITATION_MS } from "../model/people.ts";
import type { Pending } from "../wire/generated/plan.ts";
import { named } from "./diff-people.ts";
import type { Operation } from "./operation.ts";
import { isNamed } from "./owner-naming.ts";

/** What waits once operations are in effect, in their order. `takenAt` says when one took effect, in Unix milliseconds; undefined: it has not. */
export function begunBy(operations: Iterable<Operation>, takenAt: (id: string) => number | undefined): Pending[] {
  return [...operations].flatMap(({ id, change, before }) => {
    const atMs = takenAt(id);
    if (atMs === undefined) return [];
    const until = new Date(atMs + INVITATION_MS).toISOString();
    const waits = (kind: Pending["kind"], waitsFor: string): Pending[] => [
      { address: change.address, kind, waitsFor, until },
    ];
    switch (change.kind) {
      case "organization.create":
        return waits("membership.invite", ownerText(change.after.owner));
      case "owner.name":
        return isNamed(before, change.after.owner) ? [] : waits("membership.invite", ownerText(change.after.owner));
      case "membership.invite":
        return waits(
          "membership.invite",
          change.after.roles.includes("owner") ? ownerText(change.after) : `${named(change.after)} to accept`,
        );
      case "owner.transfer":
        return waits("owner.transfer", `${change.after.to} to accept the ownership`);
      default:
        return [];
    }
  });
}

function ownerText(owner: Owner): string {
  return `the owner ${named(owner)} to accept`;
}
