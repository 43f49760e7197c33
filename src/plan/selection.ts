/**
 * Which organizations, and which of their changes, are selected (`--select`). Pure: declared and live state in, yes or no out. An
 * organization is known by the key that it has and by the one that it is declared to have, and stands both where it is and where it is
 * declared to be: so a move is selected from either end. Its labels are those that are declared, else the live ones.
 *
 * Whatever else shows differences (drift, destroy) asks here as well; what selected changes need besides is found in `taken-along.ts`.
 */
import type { Desired, DesiredOrganization } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import { didYouMean } from "../model/nearest.ts";
import type { Organization } from "../model/organization.ts";
import type { Problem } from "../model/problem.ts";
import { isLike, type Selector, type Term } from "./selectors.ts";

/** An organization as it is selected. */
interface Subject {
  readonly declared: DesiredOrganization | undefined;
  readonly live: Organization | undefined;
}

/** A way up that is longer than any tree is deep (O-1) goes round. */
const CYCLE = 64;

export class Selection {
  readonly selectors: readonly Selector[];
  readonly #desired: Desired;
  readonly #live: Live;
  /** Live keys that are left, with the declarations that take them over (language rule 8). */
  readonly #takenOver = new Map<string, DesiredOrganization>();
  /** By selector and key: whether its terms about organizations hold. */
  readonly #known: readonly Map<string, boolean>[];

  /** Asks the two states while they are as they were before the plan. */
  constructor(selectors: readonly Selector[], desired: Desired, live: Live) {
    this.selectors = selectors;
    this.#desired = desired;
    this.#live = live;
    this.#known = selectors.map(() => new Map());
    for (const declared of desired.organizations.values())
      for (const previous of declared.previousKeys)
        if (live.tree.get(previous) && !desired.organizations.has(previous)) this.#takenOver.set(previous, declared);
  }

  /** Whether a change of this operation kind is selected, of the organization that has this key or is declared to have it. */
  hasChange(key: string, kind: string): boolean {
    const isAbout = (term: Term) => term.by !== "operation" || term.kinds.has(kind);
    return this.#isSelected(key, ({ terms }) => terms.every(isAbout));
  }

  /** Whether an organization is selected, be it for some operations only. */
  hasOrganization(key: string): boolean {
    return this.#isSelected(key, ({ leavesOut, terms }) => !(leavesOut && terms.some(({ by }) => by === "operation")));
  }

  /** What selectors name that is not there, with the nearest name; and those that select nothing, which is odd and no mistake. */
  unknown(): { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] } {
    const problems = this.selectors.flatMap(({ text, terms }) =>
      terms.flatMap((term) => {
        const message = this.#missing(term);
        return message === undefined ? [] : [problem("selection_unknown", `--select ${text}: ${message}`)];
      }),
    );
    const warnings = this.selectors.flatMap((selector, index) =>
      problems.length > 0 || selector.leavesOut || this.#keys().some((key) => this.#holds(index, key))
        ? []
        : [problem("selection_empty", `--select ${selector.text} selects no organization`)],
    );
    return { problems, warnings };
  }

  #isSelected(key: string, concerns: (selector: Selector) => boolean): boolean {
    let selected = this.selectors.every(({ leavesOut }) => leavesOut);
    for (const [index, selector] of this.selectors.entries()) {
      if (selector.leavesOut ? !concerns(selector) : selected || !concerns(selector)) continue;
      if (!this.#holds(index, key)) continue;
      if (selector.leavesOut) return false;
      selected = true;
    }
    return selected;
  }

  /** Whether what a selector says of organizations holds for one. */
  #holds(index: number, key: string): boolean {
    const known = this.#known[index]?.get(key);
    if (known !== undefined) return known;
    const subject = this.#subject(key);
    const holds = this.selectors[index]?.terms.every((term) => this.#isAbout(term, subject)) ?? false;
    this.#known[index]?.set(key, holds);
    return holds;
  }

  #subject(key: string): Subject {
    const declared = this.#desired.organizations.get(key) ?? this.#takenOver.get(key);
    const { tree } = this.#live;
    const live = declared
      ? [declared.key, ...declared.previousKeys].flatMap((one) => tree.get(one) ?? [])[0]
      : tree.get(key);
    return { declared, live };
  }

  #isAbout(term: Term, { declared, live }: Subject): boolean {
    switch (term.by) {
      case "address":
        return declared?.key === term.key || live?.key === term.key;
      case "children":
        return this.#above(declared, live).some(([parent]) => parent === term.key);
      case "subtree":
        return (
          declared?.key === term.key ||
          live?.key === term.key ||
          this.#above(declared, live).some((keys) => keys.includes(term.key))
        );
      case "kind":
        return (declared ?? live)?.kind === term.kind;
      case "operation":
        return true;
      case "label": {
        const labels = labelsOf({ declared, live });
        return Object.hasOwn(labels, term.name) && isLike(term.value, labels[term.name] ?? "");
      }
    }
  }

  /** Keys on the way up, the nearest first: of where it is declared to stand, and of where it stands. */
  #above(declared: DesiredOrganization | undefined, live: Organization | undefined): string[][] {
    const declaredWay: string[] = [];
    let parent = declared?.parent;
    while (typeof parent === "string" && declaredWay.length < CYCLE) {
      declaredWay.push(parent);
      const above = this.#desired.organizations.get(parent);
      parent = above?.parent === undefined ? this.#live.tree.get(parent)?.parent?.key : above.parent;
    }
    const liveWay: string[] = [];
    for (let at = live?.parent; at; at = at.parent) liveWay.push(at.key);
    return [declaredWay, liveWay];
  }

  /** All keys that are declared or live. */
  #keys(): string[] {
    return [...new Set([...this.#desired.organizations.keys(), ...this.#live.tree.organizations.keys()])];
  }

  #missing(term: Term): string | undefined {
    switch (term.by) {
      case "address":
      case "children":
      case "subtree":
        if (this.#desired.organizations.has(term.key) || this.#live.tree.get(term.key)) return undefined;
        return `no organization ${term.key} is declared or lives${didYouMean(term.key, this.#keys())}`;
      case "label": {
        const names = new Set(this.#keys().flatMap((key) => Object.keys(labelsOf(this.#subject(key)))));
        if (names.has(term.name)) return undefined;
        return `no organization has a label ${term.name}${didYouMean(term.name, names)}`;
      }
      case "kind":
      case "operation":
        return undefined;
    }
  }
}

function labelsOf({ declared, live }: Subject): Readonly<Record<string, string>> {
  return declared?.profile.labels ?? live?.labels ?? {};
}

function problem(code: string, message: string): Problem {
  return { code, rule: null, address: null, message, places: [] };
}
