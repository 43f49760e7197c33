/**
 * The stack on which faults are tried: a root, pools below it, and children to whom all credits are handed out. Its second step
 * shifts credits between neighbours and between pools, so that there are atomic groups (C-10), operations that wait for others,
 * and credits that would show twice if anything took effect twice.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryStack } from "../e2e/allot.ts";

export interface Size {
  readonly pools: number;
  /** Children of each pool; even. */
  readonly children: number;
}

/** Some 25 operations. */
export const SMALL: Size = { pools: 3, children: 6 };
/** Some 450 operations. */
export const MIDDLE: Size = { pools: 5, children: 80 };
/** Some 1,200 operations: more than two change sets of the CLI. */
export const WIDE: Size = { pools: 4, children: 300 };

/** What the declarations say: first the tree as it begins, then with its credits shifted. */
export type Step = "begun" | "shifted";
export const STEPS: readonly Step[] = ["begun", "shifted"];

const PLACE = "region: eu1, country: CZ, owner: {name: Ann, email: ann@rlc.example}";
const EACH = 20_000;

/** A folder with the stack at its first step; it goes away with the test. */
export function faultStack(size: Size): string {
  const folder = temporaryStack();
  declare(folder, size, "begun");
  return folder;
}

/** Writes the declarations of a step. */
export function declare(folder: string, size: Size, step: Step): void {
  writeFileSync(join(folder, "orgs/rlc.yaml"), declarations(size, step));
}

function declarations({ pools, children }: Size, step: Step): string {
  const shifted = step === "shifted";
  const lines = [
    "apiVersion: allot/v1",
    "kind: Distributor",
    "key: rlc",
    "name: RLC Inc.",
    "region: eu1",
    "country: CZ",
    "owner: {name: Rita Lane, email: rita@rlc.example}",
    `purchasedCredits: ${pools * children * EACH}`,
    "children:",
  ];
  for (let pool = 0; pool < pools; pool += 1) {
    // The first pool's second child gives to the last child of the last pool: through the root, and both pools.
    const gift = shifted ? ({ 0: -10_000, [pools - 1]: 10_000 }[pool] ?? 0) : 0;
    lines.push(
      `  pool-${pool}:`,
      "    kind: Distributor",
      `    name: Pool ${pool}${shifted ? " renamed" : ""}`,
      `    ${PLACE.replaceAll(", country", "\n    country").replace(", owner", "\n    owner")}`,
      `    credits: ${children * EACH + gift}`,
      "    children:",
    );
    for (let child = 0; child < children; child += 1) {
      const between = shifted ? (child % 2 === 0 ? -10_000 : 10_000) : 0;
      const own = gift !== 0 && child === (gift < 0 ? 1 : children - 1) ? gift : 0;
      lines.push(
        `      c-${pool}-${child}: {name: Child ${pool} ${child}, ${PLACE}, credits: ${EACH + between + own}}`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}
