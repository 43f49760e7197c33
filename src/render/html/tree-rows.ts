/**
 * Which organizations of a tree are drawn. Nobody looks at 100,000 of them, and no browser draws them at ease: of each parent so
 * many children are shown that the whole stays within bounds, and the others are counted in one row, with all below them. What a
 * plan touches comes first, with the path to it.
 */
import type { Node } from "../../wire/generated/tree.ts";

/** One row of a drawing: an organization, or how many are left out in its place. */
export type Row =
  | { readonly kind: "organization"; readonly depth: number; readonly node: Node }
  | { readonly kind: "more"; readonly depth: number; readonly organizations: number };

export interface Choosing {
  /** Rows at most; the ones that count what is left out come besides where there is no other way. */
  readonly most: number;
  /** Keys that come before others. @default none */
  readonly wanted?: ReadonlySet<string>;
}

interface Known {
  readonly organizations: number;
  readonly isWanted: boolean;
}

/** The rows of a tree, from the root on, children below their parent. */
export function rowsOf(root: Node, { most, wanted = new Set() }: Choosing): Row[] {
  const known = new Map<Node, Known>();
  measure(root, wanted, known);
  let [few, many] = [1, 1];
  for (const { children } of known.keys()) many = Math.max(many, children.length);
  // The largest number of children a parent with which all fits.
  while (few < many) {
    const middle = Math.ceil((few + many) / 2);
    if (rowsWith(root, middle, known) <= most) few = middle;
    else many = middle - 1;
  }
  const rows: Row[] = [];
  draw(root, 0, { each: few, most, known, rows });
  return rows;
}

function measure(node: Node, wanted: ReadonlySet<string>, known: Map<Node, Known>): Known {
  let [organizations, isWanted] = [1, wanted.has(node.key)];
  for (const child of node.children) {
    const below = measure(child, wanted, known);
    organizations += below.organizations;
    isWanted ||= below.isWanted;
  }
  const made = { organizations, isWanted };
  known.set(node, made);
  return made;
}

/** Children that are shown, in their order: wanted ones before the others, where not all are. */
function shownOf({ children }: Node, each: number, known: ReadonlyMap<Node, Known>): readonly Node[] {
  if (children.length <= each) return children;
  const first = children.filter((child) => known.get(child)?.isWanted).slice(0, each);
  const chosen = new Set(first);
  for (const child of children) {
    if (chosen.size >= each) break;
    chosen.add(child);
  }
  return children.filter((child) => chosen.has(child));
}

function rowsWith(node: Node, each: number, known: ReadonlyMap<Node, Known>): number {
  const shown = shownOf(node, each, known);
  let rows = shown.length < node.children.length ? 2 : 1;
  for (const child of shown) rows += rowsWith(child, each, known);
  return rows;
}

interface Drawing {
  readonly each: number;
  readonly most: number;
  readonly known: ReadonlyMap<Node, Known>;
  readonly rows: Row[];
}

function draw(node: Node, depth: number, drawing: Drawing): void {
  const { each, most, known, rows } = drawing;
  rows.push({ kind: "organization", depth, node });
  let drawn = 0;
  for (const child of shownOf(node, each, known)) {
    if (rows.length >= most) break;
    draw(child, depth + 1, drawing);
    drawn += known.get(child)?.organizations ?? 0;
  }
  const organizations = (known.get(node)?.organizations ?? 1) - 1 - drawn;
  if (organizations > 0) rows.push({ kind: "more", depth: depth + 1, organizations });
}
