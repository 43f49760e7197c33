/**
 * The live tree as a document and as text: who is below whom, and what is allocated, used, held and available at every node.
 */
import { figure } from "../model/canonical.ts";
import { available } from "../model/credits.ts";
import { drainedUntil } from "../model/law/unlinking.ts";
import type { Organization } from "../model/organization.ts";
import type { Tree } from "../model/tree.ts";
import type { Node, Tree as TreeDocument } from "../wire/generated/tree.ts";
import { columns, cut, left, right } from "./columns.ts";
import { visible } from "./escape.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

const HEADINGS = ["allocated", "used", "held", "available"] as const;
const NARROWEST_NAME = 20;

/** What `allot tree --format json` prints. Unlinked organizations are no longer part of it (U-4). */
export function treeDocument(tree: Tree): TreeDocument {
  const nodes = new Map<Organization, Node>();
  const sorted = [...tree.organizations.values()]
    .filter(({ phase }) => phase !== "unlinked")
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const below = new Map<Organization, Node[]>();
  for (const organization of sorted) {
    const children: Node[] = [];
    below.set(organization, children);
    nodes.set(organization, nodeOf(organization, children));
  }
  for (const [{ parent }, node] of nodes) if (parent) below.get(parent)?.push(node);
  return { formatVersion: 1, root: (tree.root && nodes.get(tree.root)) ?? null };
}

function nodeOf(organization: Organization, children: readonly Node[]): Node {
  const { key, name, kind, phase, allocated, used, held, committedBelow } = organization;
  const until = phase === "draining" ? drainedUntil(organization) : undefined;
  return {
    ...{ key, name, kind, phase, protected: organization.protected, allocated, used, held },
    ...(until !== undefined && { drainedUntil: new Date(until).toISOString() }),
    ...(organization.anchor && { anchor: organization.activated ? "activated" : "not activated" }),
    ...(organization.anchorRef !== null && { anchorRef: organization.anchorRef }),
    available: available(organization),
    ...(kind === "Distributor" && { handedDown: committedBelow }),
    children,
  };
}

/** The text of a tree, a line an organization; what is said of one whose name leaves no room for it stands below. */
export function* treeText({ root }: TreeDocument, { width, style }: Layout): Generator<string> {
  if (root === null) {
    yield "There is no tree yet: `allot apply` creates it.\n";
    return;
  }
  const figuresOf = (node: Node) => HEADINGS.map((heading) => figure(node[heading]));
  const widths = HEADINGS.map((heading) => heading.length + 2);
  let names = 0;
  let organizations = 0;
  for (const { node, prefix } of walk(root)) {
    organizations += 1;
    names = Math.max(names, prefix.length + columns(label(node)));
    figuresOf(node).forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, text.length + 2);
    });
  }
  const room = width - widths.reduce((sum, each) => sum + each, 0);
  const nameWidth = Math.min(names, Math.max(NARROWEST_NAME, room));
  const cells = (texts: readonly string[]) => texts.map((text, column) => right(text, widths[column] ?? 0)).join("");

  yield `${style.strong(left("", nameWidth) + cells(HEADINGS))}\n`;
  for (const { node, prefix, below } of walk(root)) {
    const whole = label(node);
    const fits = prefix.length + columns(whole) <= nameWidth;
    const shown = fits ? whole : nameOf(node);
    yield `${style.faint(prefix)}${left(shown, nameWidth - prefix.length)}${cells(figuresOf(node))}\n`;
    const told = fits ? "" : notes(node);
    if (told !== "") yield `${style.faint(below)}${cut(told, width - below.length)}\n`;
  }
  yield `\n${count(organizations, "organization")}\n`;
}

function label(node: Node): string {
  const told = notes(node);
  return told === "" ? nameOf(node) : `${nameOf(node)} ${told}`;
}

function nameOf({ key, name }: Node): string {
  return `${visible(key)}  ${visible(name)}`;
}

/** What is said of an organization besides its name, in brackets; empty where nothing is. */
function notes(node: Node): string {
  const { kind, phase, children } = node;
  const all = [
    kind === "Distributor" && children.length === 0 ? "distributor" : "",
    phase === "active"
      ? ""
      : node.drainedUntil === undefined
        ? phase
        : `${phase} until ${shortTime(node.drainedUntil)}`,
    node.protected ? "protected" : "",
    // N-4.
    node.anchor === undefined ? "" : "Parent organization: yes",
    node.anchorRef === undefined ? "" : `of ${visible(node.anchorRef)}`,
  ];
  const told = all.filter((note) => note !== "").join(", ");
  return told === "" ? "" : `(${told})`;
}

/** `09:00Z`: within an hour the day is known, and a line has no room for it. Rounded up, so that it is over by then. */
function shortTime(time: string): string {
  const minute = new Date(Math.ceil(Date.parse(time) / 60_000) * 60_000).toISOString();
  return `${minute.slice(11, 16)}Z`;
}

/**
 * Every node in the order of lines, with the branches drawn before it and before what stands below it; all of their characters are
 * one column wide.
 */
function* walk(node: Node, prefix = "", below = ""): Generator<{ node: Node; prefix: string; below: string }> {
  yield { node, prefix, below: `${below}${node.children.length > 0 ? "│  " : "   "}` };
  const last = node.children.length - 1;
  for (const [index, child] of node.children.entries())
    yield* walk(child, `${below}${index === last ? "└─ " : "├─ "}`, `${below}${index === last ? "   " : "│  "}`);
}
