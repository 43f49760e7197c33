/**
 * Thresholds (C-12): 75 %, 90 % and 100 % of an allocation. What counts against it is what an organization has used and holds itself:
 * that is what runs out on its people. Of a root, what it has purchased stands for the allocation. Whatever brings one across
 * counts, consumption as well as a cut; one that fell below, as by a raise, is crossed again.
 *
 * Rejected: counting what is handed down to children; a distributor that hands out everything has consumed nothing. Remembering
 * which were told: what was crossed follows from the balances before and after.
 */
import type { Holding } from "./organization.ts";

export const THRESHOLDS = [75, 90, 100] as const;
/** Percent of an allocation. */
export type Threshold = (typeof THRESHOLDS)[number];

/** What thresholds are asked of. Whole credits. */
export type Measured = Pick<Holding, "allocated" | "used" | "held">;

/** The thresholds that were crossed upwards between two states of one organization, the lowest first. Without an allocation none. */
export function thresholdsCrossed(before: Measured, after: Measured): readonly Threshold[] {
  return THRESHOLDS.filter((threshold) => reaches(after, threshold) && !reaches(before, threshold));
}

/** What is left at each: one part in so many. In whole numbers, since no float tells a percentage near 2^53. */
const LEFT: Readonly<Record<Threshold, number>> = { 75: 4, 90: 10, 100: Number.POSITIVE_INFINITY };

function reaches({ allocated, used, held }: Measured, threshold: Threshold): boolean {
  return allocated > 0 && used + held >= allocated - Math.floor(allocated / LEFT[threshold]);
}
