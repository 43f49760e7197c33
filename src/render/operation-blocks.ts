/** The operations of a plan by organization: what people read together, whatever it is drawn as. */
import { figure } from "../model/canonical.ts";
import type { Operation } from "../wire/generated/plan.ts";
import { visible } from "./escape.ts";
import { count, valueText } from "./values.ts";

/** All that happens to one organization. */
export interface Block {
  readonly address: string;
  readonly operations: Operation[];
}

/** What becomes of an organization as a whole. */
export type Fate = "created" | "removed" | "moved" | "changed";

/** A sign for each, for where there is no colour. */
export const SIGNS: Readonly<Record<Fate, string>> = { created: "+", removed: "−", moved: "→", changed: "~" };

/** What becomes of the organization of a block. */
export function fateOf({ operations }: Block): Fate {
  const kinds = new Set(operations.map(({ kind }) => kind));
  if (kinds.has("organization.create")) return "created";
  if (kinds.has("organization.unlink") || kinds.has("organization.drain")) return "removed";
  return kinds.has("organization.move") ? "moved" : "changed";
}

/** Whether anything of a block takes something away, moves it, or cannot be put back: what is never left out of a text. */
export function isTaking({ operations }: Block): boolean {
  return operations.some(takes);
}

/** Whether an operation takes something away, moves it, or cannot be put back. */
export function takes({ kind, before, after, reversible }: Operation): boolean {
  switch (kind) {
    case "organization.create":
      return false;
    case "owner.name":
      return before?.invitation !== undefined || !reversible;
    case "credits.allocate":
      return Number(after?.credits) < Number(before?.credits);
    case "credits.purchase":
      return Number(after?.purchasedCredits) < Number(before?.purchasedCredits);
    case "license.update":
      return Number(after?.quantity) < Number(before?.quantity);
    case "organization.update":
    case "organization.adopt":
    case "organization.resume":
    case "organization.activate":
    case "organization.protect":
    case "organization.unprotect":
    case "membership.invite":
    case "membership.update":
    case "membership.enable":
    case "role.create":
    case "costCenter.create":
    case "account.create":
    case "presentation.create":
    case "license.create":
    case "billing.create":
      return !reversible;
    case "billing.update":
      return after?.payment === null || Number(after?.computers) < Number(before?.computers);
    default:
      return true;
  }
}

/** Operations by organization, each where its first stands. */
export function blocksOf(operations: readonly Operation[]): Iterable<Block> {
  const blocks = new Map<string, Block>();
  for (const operation of operations) {
    const block = blocks.get(operation.address);
    if (block) block.operations.push(operation);
    else blocks.set(operation.address, { address: operation.address, operations: [operation] });
  }
  return blocks.values();
}

/** Numbers for atomic groups of more than one operation, in the order of the plan. */
export function numbered(operations: readonly Operation[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { group } of operations) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return new Map([...sizes].filter(([, size]) => size > 1).map(([group], index) => [group, index + 1]));
}

/** An organization by its key; of a new one, with its name and whose it is. */
export function titleOf({ address, operations }: Block): string {
  const creation = operations.find(({ kind }) => kind === "organization.create");
  return creation ? `${visible(address)}  ${creationTitle(creation)}` : visible(address);
}

/** `CD Inc., child of rlc`. */
export function creationTitle({ after }: Operation): string {
  const name = valueText("name", after?.name);
  const kind = after?.kind === "Distributor" ? "distributor" : "child";
  return `${name}, ${after?.parent ? `${kind} of ${visible(String(after.parent))}` : "root"}`;
}

/** What becomes of organizations that are only counted: `3 created, 30,000 credits granted`. */
export function restWords(blocks: readonly Block[]): string {
  const operations = blocks.flatMap((block) => block.operations);
  const created = operations.filter(({ kind }) => kind === "organization.create");
  const granted = operations.reduce(
    (sum, { kind, before, after }) =>
      (kind === "organization.create" && after?.parent !== null) || kind === "credits.allocate"
        ? sum + Number(after?.credits) - Number(before?.credits ?? 0)
        : sum,
    0,
  );
  const parts = [
    created.length > 0 ? `${figure(created.length)} created` : "",
    blocks.length > created.length ? `${figure(blocks.length - created.length)} changed` : "",
    granted > 0 ? `${count(granted, "credit")} granted` : "",
  ].filter((part) => part !== "");
  return parts.join(", ");
}
