/**
 * The provider as it is configured: a client of the service, the stack in whose name organizations are managed, and the tree.
 */
import { createHash, randomBytes } from "node:crypto";
import type { Client } from "../client/index.ts";
import type { Change } from "../model/change.ts";
import type { Live } from "../model/live.ts";
import type { SnapshotLine } from "../wire/generated/wire.ts";
import { type FieldNames, Refused, refusalDiagnostic } from "./diagnostics.ts";
import { type Gathered, gathered } from "./gathered.ts";
import { PlannedSoFar } from "./planned-so-far.ts";

export interface SessionOptions {
  readonly client: Client;
  /** Marks what is managed from here (language rule 10). */
  readonly stack: string;
  /** Key of the tree's root, where it is configured. */
  readonly root: string | undefined;
}

/** A change and the version of the organization that it is asked of; null for one that is to be created. */
export interface Asked {
  readonly change: Change;
  readonly version: number | null;
  /** Sent beside the change (B-1). */
  readonly secret?: string | undefined;
}

export class Session {
  readonly client: Client;
  readonly stack: string;
  /** Key of the tree's root, where it is configured. */
  readonly root: string | undefined;
  /** What this plan has asked for until now. */
  readonly soFar = new PlannedSoFar();
  /** What asks the service. One apply is one run: what it changed itself does not make its later changes stale. */
  readonly #gathered: Gathered;
  readonly #stop = new AbortController();
  #found: Promise<string> | undefined;
  #isInVain = false;
  readonly #created = new Set<string>();
  /** What is being created, by kind. */
  readonly #creating = new Map<string, Set<Promise<unknown>>>();
  readonly #seen = new Map<string, Promise<Live>>();

  constructor({ client, stack, root }: SessionOptions) {
    this.client = client;
    this.stack = stack;
    this.root = root;
    this.#gathered = gathered(client, { stack, run: `run-${randomBytes(12).toString("hex")}` });
  }

  /** The same in another tree; the same where none is named. For what is only read: it knows nothing of what this run has done. */
  within(root: string | undefined): Session {
    if (root === undefined || root === this.root) return this;
    return new Session({ client: this.client, stack: this.stack, root });
  }

  /** Key of the root of the tree that is meant. @throws Refused where nobody says which */
  tree(): Promise<string> {
    this.#found ??= this.root === undefined ? this.#onlyTree() : Promise.resolve(this.root);
    return this.#found.catch((error: unknown) => {
      this.#found = undefined;
      throw error;
    });
  }

  /** The same; undefined where nobody says which, as before the run has made the root. */
  knownTree(): Promise<string | undefined> {
    return this.tree().catch((error: unknown) => {
      if (error instanceof Refused) return undefined;
      throw error;
    });
  }

  async #onlyTree(): Promise<string> {
    const { trees } = await this.client.trees();
    const [only, ...others] = trees;
    if (only && others.length === 0) return only.root;
    const detail =
      only === undefined
        ? "The token sees no tree. Create the root first, or name it: `root = KEY` in the provider's configuration."
        : `The token sees ${trees.length} trees: say which one in the provider's configuration, \`root = "${only.root}"\`.`;
    throw new Refused([{ severity: "error", summary: "Which tree?", detail }]);
  }

  /**
   * A tree as it was when this process first asked: enough for what does not change back (O-2). Many resources are planned by one process, and
   * each snapshot is of the whole tree. @throws ServiceFault
   */
  seen(root: string): Promise<Live> {
    const known = this.#seen.get(root);
    if (known) return known;
    const asked = this.client.snapshot(root);
    this.#seen.set(root, asked);
    asked.catch(() => this.#seen.delete(root));
    return asked;
  }

  /** Does what creates one of a kind; others of the kind can wait for its end (`created`). */
  async creating<Made>(kind: string, work: () => Promise<Made>): Promise<Made> {
    const making = work();
    const all = this.#creating.get(kind) ?? new Set();
    this.#creating.set(kind, all.add(making));
    return making.finally(() => all.delete(making));
  }

  /** Waits until whatever is being created of a kind is there, or is not. */
  async created(kind: string): Promise<void> {
    await Promise.allSettled(this.#creating.get(kind) ?? []);
  }

  /** Notes what this run has created; whether it was the first to. */
  isFirst(created: string): boolean {
    const isFirst = !this.#created.has(created);
    this.#created.add(created);
    return isFirst;
  }

  /** Whether somebody of this run has waited for credits in vain, and none have come back since. */
  get isInVain(): boolean {
    return this.#isInVain;
  }

  /** Notes that it was so. */
  waitedInVain(): void {
    this.#isInVain = true;
  }

  /** Fires when somebody has interrupted Terraform: what is in flight ends, and nothing is waited for any more. */
  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  /** Ends what is waited for. */
  stop(): void {
    const detail = "What was in flight has ended, and nothing else was begun: apply again.";
    this.#stop.abort(new Refused([{ severity: "error", summary: "Interrupted", detail }]));
  }

  /** An organization as it is; undefined where there is none in sight. @throws ServiceFault */
  organization(root: string, key: string): Promise<SnapshotLine | undefined> {
    return this.#gathered.organization(root, key);
  }

  /** An organization by its key, or else by its opaque id, both as Terraform shows them. @throws ServiceFault */
  async named(root: string, keyOrId: string): Promise<SnapshotLine | undefined> {
    return (await this.organization(root, keyOrId)) ?? (await this.known(root, keyOrId));
  }

  /**
   * An organization that was seen before, by its opaque id: its key may be another by now (O-2). What has left the tree is there no
   * more. @throws ServiceFault
   */
  async known(root: string, id: string): Promise<SnapshotLine | undefined> {
    const found = await this.#gathered.organizationOf(root, id);
    return found?.phase === "unlinked" ? undefined : found;
  }

  /**
   * Asks for changes of one resource, all or nothing. Safe to repeat with the same nonce: each has an id of its own (C-11).
   *
   * @throws Refused with the law that stands against it; ServiceFault
   */
  async carryOut(root: string, asked: readonly Asked[], nonce: string, names: FieldNames = {}): Promise<void> {
    if (asked.length === 0) return;
    const operations = asked.map(({ change, version, secret }, index) => ({
      ...{ ...change, version, id: idOf(nonce, index) },
      ...(secret !== undefined && { secret }),
    }));
    const answer = await this.#gathered.changeGroup(root, { operations });
    if (answer.status === "applied") {
      if (asked.some(({ change }) => FREEING.has(change.kind))) this.#isInVain = false;
      return;
    }
    throw new Refused([refusalDiagnostic(answer.refusal, names)], answer.refusal.code);
  }
}

/** What may give a pool credits. */
const FREEING: ReadonlySet<string> = new Set([
  ...["credits.allocate", "credits.purchase", "organization.drain", "organization.move", "organization.unlink"],
]);

/** Id of the nth operation of an apply. */
function idOf(nonce: string, index: number): string {
  return createHash("sha256").update(`${nonce}\n${index}`).digest("hex");
}
