/** A plan of ours as values in Terraform's: what it does, and what becomes of every pool. */
import { handedDown, operationTexts, type PlanDocument } from "../../render/index.ts";
import type { Attributes } from "../protocol/values.ts";

/** An operation each, in words. */
export function changesOf({ operations }: PlanDocument): readonly string[] {
  return operations.map((operation) => `${operation.address}: ${operationTexts(operation).join("; ")}`);
}

/** By key. */
export function poolsOf({ pools }: PlanDocument): Attributes {
  return Object.fromEntries(
    pools.map(({ address, before, after }) => [
      address,
      {
        allocated: after.allocated,
        handed_out_before: handedDown(before),
        handed_out: handedDown(after),
        available: after.available,
      },
    ]),
  );
}
