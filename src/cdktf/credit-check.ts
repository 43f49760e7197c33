/**
 * What a stack hands out in one tree, judged at synthesis by the law and the planner's arithmetic: made into what declarations would say,
 * since `shortPools` is what `allot validate` asks as well. Asked by `stack-check.ts`.
 *
 * What only Terraform will know (tokens) is not judged here; the plan does that.
 */
import { DefaultTokenResolver, type IResolvable, StringConcat, type TerraformStack, Token, Tokenization } from "cdktf";
import type { IConstruct } from "constructs";
import { figure } from "../model/canonical.ts";
import { CREDIT_STEP } from "../model/credits.ts";
import { DEFAULT_GUARDS, type DesiredOrganization } from "../model/desired.ts";
import { an_allocation_is_a_multiple_of_10000, credits_are_whole } from "../model/law/credits.ts";
import type { Violation } from "../model/law/violation.ts";
import type { Problem } from "../model/problem.ts";
import { shortPools } from "../plan/index.ts";
import type { CreditPool } from "./allocation.ts";
import { ChildOrganization, CreditAllocations, Distributor } from "./generated/resources.ts";
import type { DeclaredTree, OrganizationFacts } from "./organization-facts.ts";
import { sentence } from "./sentence.ts";

/** Somebody who says how many credits an organization has. */
interface Claim {
  /** Path of the construct that says it. */
  readonly by: string;
  /** Undefined where it is not known yet. */
  readonly credits: number | undefined;
  /** Where the author wrote it. */
  readonly path: string;
  /** Key of the pool that hands them out, where the claim says so. */
  readonly pool?: string;
}

/** What of a stack is about one tree. */
export interface Within {
  readonly elements: readonly (Distributor | ChildOrganization | CreditAllocations)[];
  readonly pools: readonly CreditPool[];
  readonly declared: readonly DeclaredTree[];
}

export class TreeCredits {
  readonly #stack: TerraformStack;
  readonly #pools: readonly CreditPool[];
  /** What trees declare; they judge it themselves. */
  readonly #declared: readonly (OrganizationFacts & { readonly by: string })[];
  readonly #organizations: readonly (Distributor | ChildOrganization)[];
  /** Keys by the references that stand for them. */
  readonly #keys = new Map<string, string>();
  readonly #claims = new Map<string, Claim[]>();

  constructor(stack: TerraformStack, { elements, pools, declared }: Within) {
    this.#stack = stack;
    this.#pools = pools;
    this.#declared = declared.flatMap((tree) => tree.organizations.map((facts) => ({ ...facts, by: tree.node.path })));
    this.#organizations = elements.filter(isOrganization);
    for (const one of this.#organizations) this.#keys.set(this.#text(one.key), ownKey(one));
    for (const one of this.#organizations) {
      const { credits } = one.given;
      const path = pathOf(one);
      if (credits !== undefined) this.#claim(ownKey(one), { by: path, credits: known(credits), path });
    }
    for (const pool of pools)
      for (const { receiver, path, credits } of pool.allocations)
        this.#claim(this.#keyOf(receiver), {
          ...{ by: pool.node.path, credits: known(credits), path, pool: this.#keyOf(pool.distributor) },
        });
    const ofPools = new Set<IConstruct>(pools.map(({ resource }) => resource));
    for (const one of elements) if (one instanceof CreditAllocations && !ofPools.has(one)) this.#claimAll(one);
  }

  /** A sentence each; empty where all is well, as far as is known. */
  mistakes(): string[] {
    return [...this.#laws(), ...this.#twice(), ...this.#elsewhere(), ...this.#short()];
  }

  #claimAll({ given, node: { path } }: CreditAllocations): void {
    const { allocations, pool } = given;
    if (isToken(allocations)) return;
    for (const [key, credits] of Object.entries(allocations))
      this.#claim(this.#keyOf(key), { by: path, credits: known(credits), path, pool: this.#keyOf(pool) });
  }

  #claim(key: string, claim: Claim): void {
    const others = this.#claims.get(key);
    if (others) others.push(claim);
    else this.#claims.set(key, [claim]);
  }

  #laws(): string[] {
    const roots = new Set(this.#organizations.filter(isRoot).map(ownKey));
    const pools = this.#pools.flatMap(({ credits, node: { path } }) => {
      const broken = credits === undefined || known(credits) === undefined ? undefined : credits_are_whole(credits);
      return broken ? [sentence(worded(broken), path)] : [];
    });
    const claimed = [...this.#claims].flatMap(([key, claims]) =>
      claims.flatMap(({ credits, path, by }) => {
        if (credits === undefined) return [];
        const step = roots.has(key) ? undefined : an_allocation_is_a_multiple_of_10000(credits);
        const broken = credits_are_whole(credits) ?? step;
        return broken ? [`${sentence(worded(broken), key)}\n  ${written(by, path)}`] : [];
      }),
    );
    return [...pools, ...claimed];
  }

  #twice(): string[] {
    const declared = new Map(this.#declared.map((one) => [one.key, one]));
    return [...this.#claims].flatMap(([key, own]) => {
      const { by, credits } = declared.get(key) ?? {};
      const claims = by === undefined || credits === undefined ? own : [...own, { by, path: by, credits }];
      if (claims.length < 2) return [];
      const said = claims.map(
        ({ by, path, credits }) => `\n  ${written(by, path)}${credits === undefined ? "" : `: ${figure(credits)}`}`,
      );
      return [
        `Credits of ${key} are given ${claims.length === 2 ? "twice" : `${claims.length} times`}; keep one of these:${said.join("")}`,
      ];
    });
  }

  #elsewhere(): string[] {
    return this.#organizations.flatMap((one) => {
      const key = ownKey(one);
      const parent = this.#parentOf(one);
      return (this.#claims.get(key) ?? []).flatMap(({ pool, by, path }) => {
        if (pool === undefined || parent === undefined || pool === parent) return [];
        const from = parent === null ? "nobody: it is a root" : parent;
        return [`${key} is given credits by ${pool}, and gets them from ${from} (C-4)\n  ${written(by, path)}`];
      });
    });
  }

  #short(): string[] {
    const desired = new Map<string, DesiredOrganization>();
    const paths: string[] = [];
    const add = (
      key: string,
      kind: DesiredOrganization["kind"],
      parent: string | null,
      otherwise?: number,
      path = key,
    ) => {
      if (desired.has(key)) return;
      const [claim] = this.#claims.get(key) ?? [];
      const origin = { file: paths.push(claim?.path ?? path) - 1, document: 0, path: [] };
      const credits = claim ? claim.credits : otherwise;
      const nothing = { state: "managed", previousKeys: [], profile: {} } as const;
      desired.set(key, { key, kind, parent, credits, origin, ...nothing });
    };
    const stated = this.#stated();
    const above = new Set([...this.#organizations, ...this.#declared].map((one) => this.#parentOf(one)));
    for (const one of this.#organizations) {
      const key = ownKey(one);
      const [claim] = this.#claims.get(key) ?? [];
      const parent = claim?.pool ?? this.#parentOf(one) ?? null;
      const isPool = one instanceof Distributor;
      // What a distributor has by now is told by its pool; where it has none, what is below it is what is known of it.
      const isOpen = isPool && above.has(key) && !stated.has(key);
      const begins = stated.get(key) ?? (isOpen ? undefined : first(one));
      const path = `${pathOf(one)}, which begins with (C-2)`;
      add(key, isPool ? "Distributor" : "ChildOrganization", parent, begins, path);
    }
    for (const [key, claims] of this.#claims) {
      const pool = claims[0]?.pool;
      if (pool !== undefined) add(key, stated.has(key) ? "Distributor" : "ChildOrganization", pool);
    }
    for (const { key, kind, parent = null, credits } of this.#declared) add(key, kind, parent, credits);
    for (const [key, credits] of stated) add(key, "Distributor", null, credits);
    const stack = { stack: "", root: "", guards: DEFAULT_GUARDS, digest: "", organizations: desired };
    const locate = ({ file }: DesiredOrganization["origin"]) => ({ file: paths[file] ?? "", line: 1, column: 1 });
    // A tree tells what it alone hands out too much of.
    const own = new Set(this.#declared.map(({ key }) => key));
    return shortPools(stack, null, locate)
      .filter(({ address, shortfall }) => {
        const isOwn = (shortfall?.asking ?? []).every(({ address }) => own.has(address));
        return address === null || !own.has(address) || stated.has(address) || !isOwn;
      })
      .map((problem) => this.#sentence(problem));
  }

  /** What pools say that they have, by their distributors; undefined where they do not say it. */
  #stated(): ReadonlyMap<string, number | undefined> {
    const stated = new Map<string, number | undefined>();
    for (const { distributor, credits } of this.#pools) {
      const key = this.#keyOf(distributor);
      const isSaid = credits !== undefined && known(credits) !== undefined && !credits_are_whole(credits);
      stated.set(key, stated.get(key) ?? (isSaid ? credits : undefined));
    }
    return stated;
  }

  /** With the paths of the constructs that ask, besides the keys that the message names. */
  #sentence({ code, rule, address, message, shortfall }: Problem): string {
    const pool = this.#pools.find(({ distributor }) => this.#keyOf(distributor) === address);
    const head = sentence({ code, rule, message }, pool?.node.path);
    const asking = (shortfall?.asking ?? []).flatMap(({ place, address: key, credits }) =>
      place && place.file !== key ? [`\n  ${place.file}: ${figure(credits)}`] : [],
    );
    const more = asking.length > ASKING ? `\n  and ${figure(asking.length - ASKING)} more` : "";
    return `${head}${asking.slice(0, ASKING).join("")}${more}`;
  }

  /** Undefined where it is not known yet. */
  #parentOf(one: Distributor | ChildOrganization | OrganizationFacts): string | null | undefined {
    if (!isElement(one)) return one.parent;
    const { parent } = one.given;
    if (parent === undefined) return null;
    const key = this.#keyOf(parent);
    return key.includes("${") ? undefined : key;
  }

  /** A key, of a construct or of a reference to one; what cannot be told apart is the reference itself. */
  #keyOf(organization: Distributor | ChildOrganization | string): string {
    if (typeof organization !== "string") return ownKey(organization);
    if (!Token.isUnresolved(organization)) return organization;
    const text = this.#text(organization);
    return this.#keys.get(text) ?? text;
  }

  #text(token: string): string {
    return String(Tokenization.resolve(token, { scope: this.#stack, resolver: RESOLVER, preparing: false }));
  }
}

const RESOLVER = new DefaultTokenResolver(new StringConcat());
/** Constructs that a message names. */
const ASKING = 20;

export function isOrganization(construct: IConstruct): construct is Distributor | ChildOrganization {
  return construct instanceof Distributor || construct instanceof ChildOrganization;
}

function isElement(one: Distributor | ChildOrganization | OrganizationFacts): one is Distributor | ChildOrganization {
  return "given" in one;
}

/** C-2, C-3, N-1: what an organization begins with that is given nothing; undefined where it is not known. */
function first(one: Distributor | ChildOrganization): number | undefined {
  if (isRoot(one)) return undefined;
  if (one instanceof Distributor || one.given.anchor === undefined || one.given.anchor === false) return CREDIT_STEP;
  return one.given.anchor === true ? 0 : undefined;
}

/** A violation with its way out. */
function worded({ message, wayOut, ...violation }: Violation) {
  return { ...violation, message: `${message}${wayOut ? `: ${wayOut}` : ""}` };
}

function isRoot({ given }: Distributor | ChildOrganization): boolean {
  return given.parent === undefined;
}

/** Its key, or its path where the key is not known yet. */
export function ownKey({ given: { key }, node }: Distributor | ChildOrganization): string {
  return Token.isUnresolved(key) ? node.path : key;
}

/** Where the author made it: of what another construct is made of, that one. */
export function pathOf({ node }: IConstruct): string {
  return node.path.replace(/\/Default$/, "");
}

function isToken(value: object): value is IResolvable {
  return Token.isUnresolved(value);
}

function known(credits: number): number | undefined {
  return Token.isUnresolved(credits) ? undefined : credits;
}

/** Who says it of whom. */
function written(by: string, path: string): string {
  return by === path ? by : `${by} for ${path}`;
}
