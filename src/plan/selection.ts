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
  /** Selectors that name an organization, by its key: of 100,000 organizations, each is asked only of those that may mean it. */
  readonly #naming = new Map<string, Selector[]>();
  readonly #others: readonly Selector[];
  /** By key: the selectors whose terms about organizations hold. */
  readonly #known = new Map<string, readonly Selector[]>();
  /** Names of labels that there are, once they are asked for. */
  #labels: ReadonlySet<string> | undefined;

  /** Asks the two states while they are as they were before the plan. */
  constructor(selectors: readonly Selector[], desired: Desired, live: Live) {
    this.selectors = selectors;
    this.#desired = desired;
    this.#live = live;
    this.#others = selectors.filter((selector) => placeOf(selector) === undefined);
    for (const selector of selectors) {
      const place = placeOf(selector);
      if (place !== undefined) this.#naming.set(place, [...(this.#naming.get(place) ?? []), selector]);
    }
    for (const declared of desired.organizations.values())
      for (const previous of declared.previousKeys)
        if (live.tree.get(previous) && !desired.organizations.has(previous)) this.#takenOver.set(previous, declared);
  }

  /** Whether a change of this operation kind is selected, of the organization that has this key or is declared to have it. */
  hasChange(key: string, kind: string): boolean {
    const isAbout = (term: Term) => term.by !== "operation" || term.kinds.has(kind);
    return this.#isSelected(key, ({ terms }) => terms.every(isAbout));
  }

  /** The selector that leaves a change of this operation kind out (`!`), as it was written; undefined where none does. */
  leavingOut(key: string, kind: string): string | undefined {
    const isAbout = (term: Term) => term.by !== "operation" || term.kinds.has(kind);
    return this.#holding(key).find(({ leavesOut, terms }) => leavesOut && terms.every(isAbout))?.text;
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
    const warnings = problems.length > 0 ? [] : this.#empty().map(emptyProblem);
    return { problems, warnings };
  }

  /** Selectors that select no organization. */
  #empty(): Selector[] {
    const left = new Set(this.selectors.filter(({ leavesOut }) => !leavesOut));
    for (const key of left.size > 0 ? this.#keys() : []) {
      for (const selector of this.#holding(key)) left.delete(selector);
      if (left.size === 0) break;
    }
    return [...left];
  }

  #isSelected(key: string, concerns: (selector: Selector) => boolean): boolean {
    const holding = this.#holding(key).filter(concerns);
    if (holding.some(({ leavesOut }) => leavesOut)) return false;
    return holding.length > 0 || this.selectors.every(({ leavesOut }) => leavesOut);
  }

  /** The selectors of which what they say of organizations holds for one. */
  #holding(key: string): readonly Selector[] {
    const known = this.#known.get(key);
    if (known) return known;
    const subject = this.#subject(key);
    const places = new Set([subject.declared?.key ?? [], subject.live?.key ?? [], this.#above(subject)].flat(2));
    const named = [...places].flatMap((place) => this.#naming.get(place) ?? []);
    const holding = [...named, ...this.#others].filter(({ terms }) =>
      terms.every((term) => this.#isAbout(term, subject)),
    );
    this.#known.set(key, holding);
    return holding;
  }

  #subject(key: string): Subject {
    const declared = this.#desired.organizations.get(key) ?? this.#takenOver.get(key);
    const { tree } = this.#live;
    const live = declared
      ? [declared.key, ...declared.previousKeys].flatMap((one) => tree.get(one) ?? [])[0]
      : tree.get(key);
    return { declared, live };
  }

  #isAbout(term: Term, subject: Subject): boolean {
    const { declared, live } = subject;
    switch (term.by) {
      case "address":
        return declared?.key === term.key || live?.key === term.key;
      case "children":
        return this.#above(subject).some(([parent]) => parent === term.key);
      case "subtree":
        return (
          declared?.key === term.key ||
          live?.key === term.key ||
          this.#above(subject).some((keys) => keys.includes(term.key))
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
  #above({ declared, live }: Subject): string[][] {
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
        this.#labels ??= new Set(this.#keys().flatMap((key) => Object.keys(labelsOf(this.#subject(key)))));
        if (this.#labels.has(term.name)) return undefined;
        return `no organization has a label ${term.name}${didYouMean(term.name, this.#labels)}`;
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

/** The key that a selector names: nothing else is meant but that organization, or what is below it. */
function placeOf({ terms }: Selector): string | undefined {
  for (const term of terms) if ("key" in term) return term.key;
  return undefined;
}

function emptyProblem({ text }: Selector): Problem {
  return problem("selection_empty", `--select ${text} selects no organization`);
}

function problem(code: string, message: string): Problem {
  return { code, rule: null, address: null, message, places: [] };
}
