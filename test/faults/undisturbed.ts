/**
 * What a tree has come to, as far as it must be the same after an undisturbed apply and after one that was killed, cut off or
 * starved: every organization and balance, every ledger entry and every event; without ids, revisions, times and order, which
 * the way to it decides. What must hold in any tree is looked at on the way: each operation once, all credits where they should be.
 */
import { join } from "node:path";
import { type Client, connect } from "../../src/client/index.ts";
import type { Organization } from "../../src/model/organization.ts";
import { startEmbedded } from "../../src/service/embedded.ts";
import type { Event, LedgerEntry } from "../../src/wire/generated/wire.ts";
import { allot } from "../e2e/allot.ts";
import { declare, faultStack, type Size, STEPS, type Step } from "./stack.ts";

export interface State {
  /** Each organization with its parent and balances, by key. */
  readonly organizations: readonly object[];
  /** Each ledger entry: kind, organization, pool, amount. */
  readonly entries: readonly string[];
  /** Each event: kind and address. */
  readonly events: readonly string[];
  /** What must not be in any tree. */
  readonly wrong: readonly string[];
}

/** Reads the state of a tree; that of one that is not there is empty. */
export async function stateOf(client: Client, root = "rlc"): Promise<State> {
  const { tree, lineage } = await client.snapshot(root);
  if (lineage === "") return { organizations: [], entries: [], events: [], wrong: [] };
  const organizations = [...tree.organizations.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
  const keys = new Map(organizations.map(({ id, key }) => [id, key]));
  const [entries, events, verification] = [
    await allEntries(client, root),
    await allEvents(client, root),
    await client.verify(root),
  ];
  const nameOf = (id: string | null) => (id === null ? "-" : (keys.get(id) ?? `unknown ${id}`));
  return {
    organizations: organizations.map(seen),
    entries: entries
      .map(({ kind, organization, pool, amount }) => [kind, nameOf(organization), nameOf(pool), amount].join(" "))
      .sort(),
    events: events.map(({ kind, address }) => `${kind} ${address}`).sort(),
    wrong: [
      ...verification.problems,
      ...twice(events).map((id) => `the operation ${id} took effect twice`),
      ...unexplained(entries, events).map((id) => `an entry names ${id}, which no event has`),
      ...leaks(organizations),
    ],
  };
}

/** The state of a stack that runs embedded. */
export async function embeddedState(folder: string): Promise<State> {
  const service = await startEmbedded({ folder: join(folder, ".allot") });
  const client = connect({ socketPath: service.socketPath, token: service.token });
  try {
    return await stateOf(client);
  } finally {
    await client.close();
    await service.close();
  }
}

/** What a step gives where nothing goes wrong, and how long its apply takes as a process. */
export interface Undisturbed {
  readonly state: State;
  readonly applyMs: number;
}

const known = new Map<Size, Promise<ReadonlyMap<Step, Undisturbed>>>();

/** What a step of a stack gives where nothing goes wrong; found out once in a file of tests. */
export async function undisturbed(size: Size, step: Step): Promise<Undisturbed> {
  const finding = known.get(size) ?? everyStep(size);
  known.set(size, finding);
  const found = (await finding).get(step);
  if (!found) throw new Error(`there is no step ${step}`);
  return found;
}

async function everyStep(size: Size): Promise<ReadonlyMap<Step, Undisturbed>> {
  const folder = faultStack(size);
  const all = new Map<Step, Undisturbed>();
  for (const step of STEPS) {
    declare(folder, size, step);
    const startedMs = performance.now();
    const { code, stdout, stderr } = await allot(["apply", "--auto-approve", "--quiet"], { folder });
    const applyMs = performance.now() - startedMs;
    if (code !== 0) throw new Error(`an undisturbed apply ended with ${code}: ${stdout}${stderr}`);
    const state = await embeddedState(folder);
    if (state.wrong.length > 0) throw new Error(state.wrong.join("\n"));
    all.set(step, { state, applyMs });
  }
  return all;
}

/** Whether, not when, somebody was asked and credits ended: the way decides that as well. */
function seen({ id, version, lastRun, parent, ownerInvitation, drainedAt, ...rest }: Organization): object {
  const invited = ownerInvitation?.state ?? null;
  return { ...rest, parent: parent?.key ?? null, ownerInvitation: invited, drained: drainedAt !== null };
}

async function allEntries(client: Client, root: string): Promise<LedgerEntry[]> {
  const all: LedgerEntry[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page = await client.ledger(root, after);
    all.push(...page.entries);
    after = page.next;
  }
  return all;
}

async function allEvents(client: Client, root: string): Promise<Event[]> {
  const all: Event[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page = await client.events(root, { after });
    all.push(...page.events);
    after = page.next;
  }
  return all;
}

/** Operation ids that took effect more than once (C-11). */
function twice(events: readonly Event[]): string[] {
  const met = new Set<string>();
  return events.flatMap(({ operation }) => {
    if (met.has(operation)) return [operation];
    met.add(operation);
    return [];
  });
}

/** Operations of entries that have no event. */
function unexplained(entries: readonly LedgerEntry[], events: readonly Event[]): string[] {
  const known = new Set(events.map(({ operation }) => operation));
  return entries.map(({ operation }) => operation).filter((operation) => !known.has(operation));
}

/** C-4, reckoned here anew: what is committed below a pool is what its children have. */
function leaks(organizations: readonly Organization[]): string[] {
  const below = new Map<string, number>();
  for (const { parent, allocated } of organizations)
    if (parent) below.set(parent.key, (below.get(parent.key) ?? 0) + allocated);
  return organizations
    .filter(({ key, committedBelow }) => committedBelow !== (below.get(key) ?? 0))
    .map(({ key }) => `${key}: what is committed below is not what its children have`);
}
