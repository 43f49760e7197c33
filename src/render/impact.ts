/**
 * What a plan may break, for whoever decides on it: what cannot be undone, then organizations, people, credits and what else
 * there is. Of each how many, and which organizations. Shared by Markdown and HTML, which say the same in their own way.
 */
import { figure } from "../model/canonical.ts";
import type { Operation, Plan } from "../wire/generated/plan.ts";
import type { Block } from "./operation-blocks.ts";
import { saidOf, saidText } from "./operation-words.ts";
import { change, count } from "./values.ts";

/** One heading, such as people, with all that the plan does there. Never without a consequence. */
export interface Impact {
  readonly heading: string;
  readonly consequences: readonly Consequence[];
  /** Whether it cannot be undone; the notes say what each operation does, in words that are not only ours. */
  readonly isFinal: boolean;
}

/** `3 moved`, and whom it concerns. */
export interface Consequence {
  readonly words: string;
  readonly concerned: readonly Concerned[];
}

/** An organization by its key, and what is said of it besides: a figure, or nothing, but for what cannot be undone. */
export interface Concerned {
  readonly address: string;
  readonly note: string;
}

type Heading = "Organizations" | "People" | "Credits" | "Assets";
type Kind = Operation["kind"];

/** Where each kind is told and in which words; the order of the table is that of the telling, worst first. */
const TOLD: Readonly<Record<Kind, readonly [Heading, words: string]>> = {
  "organization.unlink": ["Organizations", "unlinked for ever"],
  "organization.drain": ["Organizations", "drained"],
  "organization.release": ["Organizations", "no longer managed"],
  "organization.pause": ["Organizations", "paused"],
  "organization.move": ["Organizations", "moved"],
  "organization.rekey": ["Organizations", "given another key"],
  "organization.unprotect": ["Organizations", "no longer protected"],
  "organization.protect": ["Organizations", "protected"],
  "organization.activate": ["Organizations", "activated"],
  "organization.resume": ["Organizations", "resumed"],
  "organization.adopt": ["Organizations", "taken under management"],
  "organization.update": ["Organizations", "changed"],
  "organization.create": ["Organizations", "created"],
  "membership.disable": ["People", "removed"],
  "owner.transfer": ["People", "ownership offered"],
  "owner.name": ["People", "owner named"],
  "membership.update": ["People", "changed"],
  "membership.invite": ["People", "invited"],
  "membership.enable": ["People", "let in again"],
  "sso.delete": ["People", "single sign-on ended"],
  "sso.update": ["People", "single sign-on changed"],
  "sso.create": ["People", "single sign-on begun"],
  "role.delete": ["People", "role deleted"],
  "role.update": ["People", "role changed"],
  "role.create": ["People", "role created"],
  "credits.allocate": ["Credits", "allocation changed"],
  "credits.purchase": ["Credits", "purchase changed"],
  "license.delete": ["Assets", "license pool deleted"],
  "license.update": ["Assets", "license pool changed"],
  "license.create": ["Assets", "license pool created"],
  "account.delete": ["Assets", "linked account deleted"],
  "account.update": ["Assets", "linked account changed"],
  "account.create": ["Assets", "linked account created"],
  "costCenter.delete": ["Assets", "cost center deleted"],
  "costCenter.update": ["Assets", "cost center changed"],
  "costCenter.create": ["Assets", "cost center created"],
  "billing.delete": ["Assets", "managed account ended"],
  "billing.update": ["Assets", "managed account changed"],
  "billing.create": ["Assets", "managed account begun"],
  "presentation.delete": ["Assets", "presentation taken back"],
  "presentation.update": ["Assets", "presentation changed"],
  "presentation.create": ["Assets", "presentation set"],
};

/** What a plan may break, what cannot be undone first. Nothing where it does nothing. */
export function impactOf({ operations }: Pick<Plan, "operations">): Impact[] {
  const byKind = new Map<string, Operation[]>();
  for (const operation of operations) {
    const list = byKind.get(operation.kind);
    if (list) list.push(operation);
    else byKind.set(operation.kind, [operation]);
  }
  const counted = (heading: Heading): Consequence[] =>
    Object.entries(TOLD).flatMap(([kind, [under, words]]) => {
      const list = byKind.get(kind) ?? [];
      if (under !== heading || list.length === 0) return [];
      return [{ words: `${figure(list.length)} ${words}`, concerned: list.map(concernedBy) }];
    });
  const final = operations.filter(({ kind, reversible }) => !reversible && kind !== "organization.create");
  return [
    { heading: "Cannot be undone", consequences: final.length === 0 ? [] : [forEver(final)], isFinal: true },
    { heading: "Organizations", consequences: counted("Organizations"), isFinal: false },
    { heading: "People", consequences: counted("People"), isFinal: false },
    { heading: "Credits", consequences: creditsOf(operations), isFinal: false },
    { heading: "Assets", consequences: counted("Assets"), isFinal: false },
  ].filter(({ consequences }) => consequences.length > 0);
}

/** A creation leaves a key that is taken for ever (O-2); that breaks nothing, and it is told where organizations are. */
function forEver(final: readonly Operation[]): Consequence {
  return {
    words: count(final.length, "operation"),
    concerned: final.map((operation) => {
      const [said] = saidOf(operation);
      return { address: operation.address, note: said ? saidText(said) : "" };
    }),
  };
}

function concernedBy({ address }: Operation): Concerned {
  return { address, note: "" };
}

/** Credits moved, in figures: what allocations fall and rise, gross, and what purchases do. */
function creditsOf(operations: readonly Operation[]): Consequence[] {
  const [reclaimed, granted, purchased]: [Moved[], Moved[], Moved[]] = [[], [], []];
  for (const { kind, address, before, after } of operations) {
    if (kind === "credits.purchase")
      purchased.push({ address, from: Number(before?.purchasedCredits), to: Number(after?.purchasedCredits) });
    else if (kind === "organization.create")
      (after?.parent === null ? purchased : granted).push({ address, from: 0, to: Number(after?.credits ?? 0) });
    else if (kind === "credits.allocate" || kind === "organization.drain") {
      const [from, to] = [Number(before?.credits ?? 0), Number(after?.credits ?? 0)];
      if (from !== to) (to < from ? reclaimed : granted).push({ address, from, to });
    }
  }
  return [
    moved(reclaimed, "reclaimed"),
    moved(purchased, "purchased in all"),
    moved(
      granted.filter(({ from, to }) => from !== to),
      "granted",
    ),
  ].flatMap((one) => one ?? []);
}

interface Moved {
  readonly address: string;
  readonly from: number;
  readonly to: number;
}

/** Largest first. */
function moved(list: readonly Moved[], words: string): Consequence | undefined {
  if (list.length === 0) return undefined;
  const sum = list.reduce((total, { from, to }) => total + to - from, 0);
  const sorted = [...list].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return {
    words:
      words === "reclaimed" || words === "granted" ? `${figure(Math.abs(sum))} ${words}` : `${change(0, sum)} ${words}`,
    concerned: sorted.map(({ address, from, to }) => ({ address, note: change(from, to) })),
  };
}

/** What happens to an organization, in a few words of ours: `credits -50,000, 2 invited`. Nothing of a creation by itself. */
export function deedsOf({ operations }: Block): string {
  const byKind = new Map<Kind, Operation[]>();
  for (const operation of operations) {
    const list = byKind.get(operation.kind);
    if (list) list.push(operation);
    else byKind.set(operation.kind, [operation]);
  }
  return [...byKind]
    .flatMap(([kind, [first, ...others]]) => {
      const { before, after } = first ?? {};
      if (kind === "organization.create") return [];
      if (kind === "credits.allocate") return [`credits ${change(Number(before?.credits), Number(after?.credits))}`];
      if (kind === "credits.purchase")
        return [`purchased credits ${change(Number(before?.purchasedCredits), Number(after?.purchasedCredits))}`];
      return [others.length === 0 ? TOLD[kind][1] : `${figure(others.length + 1)} ${TOLD[kind][1]}`];
    })
    .join(", ");
}
