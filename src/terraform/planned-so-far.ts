/**
 * What one plan has asked for until now. Terraform plans one resource after the other, in any order but for what refers to something else, so that what
 * two of them cannot both have, or what an organization that is not there yet will be, is known here and nowhere else.
 *
 * Rejected: asking the service for what is planned; it knows only what is there.
 */
import type { Diagnostic } from "./diagnostics.ts";
import { PlannedLowerings } from "./planned-lowerings.ts";
import { PlannedOrganizations } from "./planned-organizations.ts";
import { sameValue } from "./planning.ts";
import type { Value } from "./protocol/values.ts";

/** Who says that a part is to be there. */
export interface Claim {
  /** Place and identity of the part, as the law tells them apart. */
  readonly of: string;
  /** As it is written in the configuration. */
  readonly written: string;
  /** Whether it is to be created, stays in the state, or goes out of it. */
  readonly by: "creation" | "state" | "removal";
}

/** What a resource says of the credits of an organization. */
export interface CreditsClaim {
  readonly by: string;
  readonly credits: Value;
  /** Whether it has that many already, as far as the state knows. */
  readonly isSettled: boolean;
}

export class PlannedSoFar {
  readonly organizations = new PlannedOrganizations();
  readonly lowerings = new PlannedLowerings();
  readonly #claims = new Map<string, Claim[]>();
  /** Who of this run says how many credits an organization has, by its key. */
  readonly #credits = new Map<string, CreditsClaim>();
  readonly #kept = new Set<string>();
  readonly #begun = new Map<string, number>();
  readonly #got = new Map<string, number>();

  /** Notes who says that a part is to be there, or to go; who has said otherwise before, where that is another resource for certain. */
  claim(claim: Claim): Claim | undefined {
    const before = this.#claims.get(claim.of) ?? [];
    this.#claims.set(claim.of, [...before, claim]);
    return before.find((one) => excludes(one, claim));
  }

  /** Whether a part was said to be there. */
  isClaimed(of: string): boolean {
    return this.#claims.get(of)?.some(({ by }) => by !== "removal") ?? false;
  }

  /** Notes that the state has a part, by its id. */
  keeps(id: string): void {
    this.#kept.add(id);
  }

  /** Whether the state has it: created anew, it takes the place of itself. */
  isKept(id: string): boolean {
    return this.#kept.has(id);
  }

  /** Notes that an organization begins with credits of a pool; all that this plan begins with below that, with it. */
  begins(pool: string, credits: number): number {
    const sum = (this.#begun.get(pool) ?? 0) + credits;
    this.#begun.set(pool, sum);
    return sum;
  }

  /** Notes that a pool is to get more credits by this plan. */
  gets(pool: string, more: number): void {
    this.#got.set(pool, this.given(pool) + more);
  }

  /** What a pool is to get by this plan, as far as that is known. */
  given(pool: string): number {
    return this.#got.get(pool) ?? 0;
  }

  /**
   * Notes who says how many credits an organization has; what is wrong where two do. Two that say what it has already, as they do where both were
   * imported, change nothing yet.
   */
  claimCredits(key: string, claim: CreditsClaim): readonly Diagnostic[] {
    const other = this.#credits.get(key);
    this.#credits.set(key, other ?? claim);
    if (other === undefined || other.by === claim.by) return [];
    const isHarmless = other.isSettled && claim.isSettled && sameValue(other.credits, claim.credits);
    const detail = `${other.by} and ${claim.by} both say how many credits ${key} has. Take one of them away.`;
    return [{ severity: isHarmless ? "warning" : "error", summary: `Credits of ${key} are given twice`, detail }];
  }
}

/** One that is replaced (`-replace`) is planned as kept, and then as created, with the same words; nothing else that one resource is comes twice. */
function excludes(a: Claim, b: Claim): boolean {
  if (a.by === b.by) return a.by !== "removal";
  return a.by === "removal" || b.by === "removal" || a.written !== b.written;
}
