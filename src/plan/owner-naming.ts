/**
 * Another owner named while one is pending, or the name of the same one put right (P-1): as a draft, and told apart. A plan says of whom the
 * invitation ends with it.
 */
import type { Organization, Owner } from "../model/organization.ts";
import { isOpen, personKey } from "../model/people.ts";
import type { Draft, Operation } from "./operation.ts";

/** Names the owner of an organization under a key. `nowMs` is in Unix milliseconds. */
export function ownerNaming(
  address: string,
  owner: Owner,
  live: Organization,
  nowMs: number,
): Pick<Draft, "change" | "before"> {
  const { ownerInvitation } = live;
  const before = { owner: live.owner };
  const ends = ownerInvitation !== null && isOpen(ownerInvitation, nowMs) && !isNamed(before, owner);
  return {
    change: { kind: "owner.name", address, after: { owner } },
    before: { ...before, ...(ends && { invitation: ownerInvitation.state }) },
  };
}

/** Whether somebody is the owner who was there before, whose name is put right. */
export function isNamed(before: Operation["before"], { email }: Owner): boolean {
  return isOwner(before?.owner) && personKey(before.owner.email) === personKey(email);
}

function isOwner(value: unknown): value is Owner {
  return typeof value === "object" && value !== null && "email" in value && typeof value.email === "string";
}
