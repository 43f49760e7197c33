/** `provider::allot::unspent(…)`: what a cut of an allocation would free (C-6). */
import { BadArgument, type ProviderFunction } from "../data-source.ts";
import type { Value } from "../protocol/values.ts";

const NAMES = ["allocated", "used", "held", "handed_out"] as const;
const MEANINGS: Readonly<Record<(typeof NAMES)[number], string>> = {
  allocated: "What it was given.",
  used: "What it has used itself.",
  held: "What is held for work in flight.",
  handed_out: "What its children are charged with.",
};

export const unspent: ProviderFunction = {
  name: "unspent",
  summary: "What of an allocation is not used, held or handed out (C-6).",
  description:
    "That is what a pool gets back at most when the allocation is cut; used credits never come back. Takes the figures of `allot_credit_report`.",
  parameters: NAMES.map((name) => ({ name, type: "number", description: MEANINGS[name] })),
  returns: "number",
  async call(args) {
    const [allocated, used, held, handedOut] = NAMES.map((name, index) => credits(args[index], name, index));
    return Math.max(0, (allocated ?? 0) - (used ?? 0) - (held ?? 0) - (handedOut ?? 0));
  },
};

function credits(value: Value | undefined, name: string, index: number): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new BadArgument(index, `${name} is a whole number of credits, 0 to 2^53-1 (C-1)`);
}
