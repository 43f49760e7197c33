/**
 * What of a stack is judged as a whole, at synthesis: who makes which organization, and what it hands out (`credit-check.ts`). Done once a
 * stack, however many constructs ask for it.
 */
import { type TerraformProvider, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import type { CreditPool } from "./allocation.ts";
import { isOrganization, ownKey, pathOf, TreeCredits, type Within } from "./credit-check.ts";
import { AllotProvider } from "./generated/provider.ts";
import { type ChildOrganization, CreditAllocations, type Distributor } from "./generated/resources.ts";
import type { DeclaredTree } from "./organization-facts.ts";

/** What of a stack is judged besides its elements. */
interface Judged {
  readonly pools: CreditPool[];
  readonly trees: DeclaredTree[];
}

const JUDGED = new WeakMap<TerraformStack, Judged>();

/** Has the stack of a construct judged at synthesis, with its pools and trees; once, whoever asks first. */
export function checkStack(
  construct: IConstruct,
  { pool, tree }: { readonly pool?: CreditPool; readonly tree?: DeclaredTree } = {},
): void {
  const stack = TerraformStack.of(construct);
  const known = JUDGED.get(stack);
  const judged = known ?? { pools: [], trees: [] };
  if (pool) judged.pools.push(pool);
  if (tree) judged.trees.push(tree);
  if (known) return;
  JUDGED.set(stack, judged);
  stack.node.addValidation({ validate: () => mistakesIn(stack, judged) });
}

/** Tree by tree: keys tell organizations apart within one (O-2), and a stack can be of several. */
function mistakesIn(stack: TerraformStack, { pools, trees }: Judged): string[] {
  const all = stack.node.findAll();
  const usual = all.find((one): one is AllotProvider => one instanceof AllotProvider && one.alias === undefined);
  const treeOf = ({ provider = usual }: { provider?: TerraformProvider }) =>
    provider instanceof AllotProvider ? `${provider.given.endpoint ?? ""} ${provider.given.root ?? ""}` : "";
  const elements = Map.groupBy(all.filter(isJudged), treeOf);
  const declared = new Map(
    [...Map.groupBy(trees, ({ resource }) => treeOf(resource))].flatMap(([tree, all]) => {
      // Several trees by one provider, which says no root.
      const roots = Map.groupBy(all, ({ root }) => root);
      return roots.size < 2 ? [[tree, all] as const] : [...roots].map(([root, all]) => [`${tree} ${root}`, all]);
    }),
  );
  return [...new Set([...elements.keys(), ...declared.keys()])].flatMap((tree) => {
    const within = {
      elements: elements.get(tree) ?? [],
      pools: pools.filter(({ resource }) => treeOf(resource) === tree),
      declared: declared.get(tree) ?? [],
    };
    return [...madeTwice(within), ...new TreeCredits(stack, within).mistakes()];
  });
}

/** O-2: a key is of one organization, and one construct makes it, or one tree. */
function madeTwice({ elements, declared }: Within): string[] {
  const made = [
    ...elements.filter(isOrganization).map((one) => ({ key: ownKey(one), path: pathOf(one) })),
    ...declared.flatMap((tree) =>
      tree.organizations.flatMap(({ key }) => (tree.manages(key) ? [{ key, path: pathOf(tree) }] : [])),
    ),
  ];
  return [...Map.groupBy(made, ({ key }) => key)].flatMap(([key, all]) => {
    // An expression is another key in every instance.
    if (all.length === 1 || key.includes("${")) return [];
    const times = all.length === 2 ? "twice" : `${all.length} times`;
    return [`${key} is made ${times} (O-2); keep one of these:${all.map(({ path }) => `\n  ${path}`).join("")}`];
  });
}

function isJudged(construct: IConstruct): construct is Distributor | ChildOrganization | CreditAllocations {
  return isOrganization(construct) || construct instanceof CreditAllocations;
}
