/**
 * What a stack hands out, judged at synthesis by the law and the planner's arithmetic: made into what declarations would say, since
 * `shortPools` is what `allot validate` asks as well. Done once a stack, however many pools it has.
 *
 * What only Terraform will know (tokens) is not judged here; the plan does that.
 */
import {
  DefaultTokenResolver,
  type IResolvable,
  StringConcat,
  type TerraformProvider,
  TerraformStack,
  Token,
  Tokenization,
} from "cdktf";
import type { IConstruct } from "constructs";
import { figure } from "../model/canonical.ts";
import { DEFAULT_GUARDS, type DesiredOrganization } from "../model/desired.ts";
import { an_allocation_is_a_multiple_of_10000, credits_are_whole } from "../model/law/credits.ts";
import type { Problem } from "../model/problem.ts";
import { shortPools } from "../plan/index.ts";
import type { CreditPool } from "./allocation.ts";
import { DistributorTree, type OrganizationFacts } from "./distributor-tree.ts";
import { AllotProvider } from "./generated/provider.ts";
import { ChildOrganization, CreditAllocations, Distributor } from "./generated/resources.ts";

/** Pools by the stack that they are in. */
const POOLS = new WeakMap<TerraformStack, CreditPool[]>();

/** Has the stack of a construct judged at synthesis, with its pools; once, whoever asks first. */
export function checkCredits(construct: IConstruct, pool?: CreditPool): void {
  const stack = TerraformStack.of(construct);
  const pools = POOLS.get(stack) ?? [];
  if (pool) pools.push(pool);
  if (POOLS.has(stack)) return;
  POOLS.set(stack, pools);
  stack.node.addValidation({ validate: () => mistakesIn(stack, pools) });
}

/** Tree by tree: keys tell organizations apart within one (O-2), and providers can be of several. */
function mistakesIn(stack: TerraformStack, pools: readonly CreditPool[]): string[] {
  const all = stack.node.findAll();
  const usual = all.find((one): one is AllotProvider => one instanceof AllotProvider && one.alias === undefined);
  const treeOf = ({ provider = usual }: { provider?: TerraformProvider }) =>
    provider instanceof AllotProvider ? `${provider.given.endpoint ?? ""} ${provider.given.root ?? ""}` : "";
  const elements = all.filter((one) => isOrganization(one) || one instanceof CreditAllocations);
  const trees = Map.groupBy(elements, treeOf);
  return [...trees].flatMap(([tree, within]) => {
    const poolsWithin = pools.filter(({ resource }) => treeOf(resource) === tree);
    const declared = all
      .filter((one) => one instanceof DistributorTree)
      .filter(({ resource }) => treeOf(resource) === tree);
    return new TreeCredits(stack, { elements: within, pools: poolsWithin, declared }).mistakes();
  });
}

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
interface Within {
  readonly elements: readonly (Distributor | ChildOrganization | CreditAllocations)[];
  readonly pools: readonly CreditPool[];
  readonly declared: readonly DistributorTree[];
}

class TreeCredits {
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
      const { path } = one.node;
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
    return [...this.#claims].flatMap(([key, claims]) =>
      claims.flatMap(({ credits, path, by }) => {
        if (credits === undefined) return [];
        const step = roots.has(key) ? undefined : an_allocation_is_a_multiple_of_10000(credits);
        const broken = credits_are_whole(credits) ?? step;
        if (!broken) return [];
        const { code, rule, message, wayOut } = broken;
        return [`${key} ${code} (${rule}) ${message}${wayOut ? `: ${wayOut}` : ""}\n  ${written(by, path)}`];
      }),
    );
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
    const add = (key: string, kind: DesiredOrganization["kind"], parent: string | null, otherwise?: number) => {
      if (desired.has(key)) return;
      const [claim] = this.#claims.get(key) ?? [];
      const origin = { file: paths.push(claim?.path ?? key) - 1, document: 0, path: [] };
      const credits = claim ? claim.credits : otherwise;
      const nothing = { state: "managed", previousKeys: [], profile: {} } as const;
      desired.set(key, { key, kind, parent, credits, origin, ...nothing });
    };
    const stated = new Map(this.#pools.map(({ distributor, credits }) => [this.#keyOf(distributor), credits]));
    for (const one of this.#organizations) {
      const key = ownKey(one);
      const [claim] = this.#claims.get(key) ?? [];
      const parent = claim?.pool ?? this.#parentOf(one) ?? null;
      add(key, one instanceof Distributor ? "Distributor" : "ChildOrganization", parent, stated.get(key));
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
      .filter(({ address }) => address === null || !own.has(address) || stated.has(address))
      .map((problem) => this.#sentence(problem));
  }

  /** With the paths of the constructs that ask, besides the keys that the message names. */
  #sentence({ code, rule, address, message, shortfall }: Problem): string {
    const pool = this.#pools.find(({ distributor }) => this.#keyOf(distributor) === address);
    const head = `${pool ? `${pool.node.path} ` : ""}${code} (${rule}) ${message}`;
    const asking = (shortfall?.asking ?? []).flatMap(({ place, address: key, credits }) =>
      place && place.file !== key ? [`\n  ${place.file}: ${figure(credits)}`] : [],
    );
    const more = asking.length > ASKING ? `\n  and ${figure(asking.length - ASKING)} more` : "";
    return `${head}${asking.slice(0, ASKING).join("")}${more}`;
  }

  /** Undefined where it is not known yet. */
  #parentOf(one: Distributor | ChildOrganization): string | null | undefined {
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

function isOrganization(construct: IConstruct): construct is Distributor | ChildOrganization {
  return construct instanceof Distributor || construct instanceof ChildOrganization;
}

function isRoot({ given }: Distributor | ChildOrganization): boolean {
  return given.parent === undefined;
}

/** Its key, or its path where the key is not known yet. */
function ownKey({ given: { key }, node }: Distributor | ChildOrganization): string {
  return Token.isUnresolved(key) ? node.path : key;
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
