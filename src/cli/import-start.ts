/**
 * `allot import --start`: a tree with the balances of the list that its stack was made of. Three steps under one lock: the tree as balances need
 * it, the balances, the tree as declared. Started again, it goes on where it ended, and does nothing twice.
 */
import type { Problem } from "../model/problem.ts";
import { count, emptyOpening, json, type Opening, openingText, planText, wrap } from "../render/index.ts";
import {
  type Client,
  type Declarations,
  type Held,
  type OpeningStanding,
  openingStanding,
  type PlannedStack,
  planAsDeclared,
  planOpening,
  postOpenings,
  readBalances,
  treeKey,
} from "../workflow/index.ts";
import { carryOut, stoppable } from "./carry-out.ts";
import { EMBEDDED, serviceOverride } from "./connecting.ts";
import type { Context } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import type { ListOptions } from "./import-options.ts";
import { locked } from "./locking.ts";
import { Progress, saying } from "./progress.ts";
import { withService } from "./session.ts";
import { stackFolder } from "./stack.ts";

type Desired = NonNullable<Declarations["desired"]>;
type Balances = Parameters<typeof planAsDeclared>[2]["balances"];

/** What the steps share. */
interface Starting {
  readonly client: Client;
  readonly declarations: Declarations;
  readonly desired: Desired;
  readonly balances: Balances;
}

export function start(context: Context, { autoApprove, invite, lockTimeout }: ListOptions): Promise<Exit> {
  const { terminal } = context;
  if (!autoApprove && !terminal.isInteractive)
    throw Failure.of("approval_needed", "nobody can be asked here, since this is not a terminal: add --auto-approve");
  return withService(context, async ({ client, declarations }) => {
    const { desired } = declarations;
    if (!desired || declarations.problems.length > 0) throw new Failure(declarations.problems);
    const balances = readBalances(stackFolder(context), desired);
    if (!isRead(balances)) throw new Failure(balances);
    const me = await client.me();
    if (me.organization !== null || me.access !== "full")
      throw Failure.of(
        "operator_only",
        "what was used is posted with the operator's token (C-8), and so are purchases (C-3)",
      );
    const starting = { client, declarations, desired, balances };
    const seen = await saying(terminal, "comparing with the live tree", look(starting));
    const { standing, planned } = seen;
    if (standing.unposted.length > 0 || planned.document.operations.length > 0) {
      await show(context, planned, standing, balances);
      const people = strangersInvited(planned, desired);
      const isElsewhere = (serviceOverride(context) ?? declarations.config?.service ?? EMBEDDED) !== EMBEDDED;
      if (people.size > 0 && isElsewhere && autoApprove && !invite) throw new Failure([uninvited(people.size)]);
      if (!autoApprove && !(await approved(context, people.size, isElsewhere))) {
        terminal.say("Nothing was done.");
        return Exit.failed;
      }
    }
    const opening = await locked(
      context,
      { client, root: planned.plan.tree, command: "allot import --start", timeoutMs: lockTimeout },
      (held) =>
        stoppable(context, async (stop) => {
          const now = await lookAgain(starting, seen, autoApprove === true);
          return new Start(context, starting, held, stop).run(now);
        }),
    );
    await terminal.write(context.format === "json" ? json(opening) : openingText(opening, terminal.layout));
    if (context.interrupts.hasOccurred) return Exit.interrupted;
    return opening.problems.length > 0 ? Exit.failed : Exit.done;
  });
}

function isRead(read: Balances | Problem[]): read is Balances {
  return read.every((one) => "organization" in one);
}

/** How far it is, and what is the next plan. */
interface Looked {
  readonly standing: OpeningStanding;
  readonly planned: PlannedStack;
}

/** @throws Failure where it cannot go on */
async function look(starting: Starting): Promise<Looked> {
  const standing = await standingOf(starting);
  return { standing, planned: await next(starting, standing) };
}

/** The same under the lock: planned again only where something has happened since. @throws Failure where that was to be approved */
async function lookAgain(starting: Starting, seen: Looked, isApproved: boolean): Promise<Looked> {
  const standing = await standingOf(starting);
  const [before, now] = [seen.standing.live, standing.live];
  const isSame = before.lineage === now.lineage && before.revision === now.revision && before.events === now.events;
  if (isSame) return { standing, planned: seen.planned };
  if (!isApproved) throw new Failure([CHANGED], Exit.stale);
  return { standing, planned: await next(starting, standing) };
}

async function standingOf({ client, desired, balances }: Starting): Promise<OpeningStanding> {
  const standing = await openingStanding(client, { desired, tree: await treeKey(desired, client), balances });
  if (standing.problems.length > 0) throw new Failure(standing.problems);
  return standing;
}

async function next({ client, declarations, desired, balances }: Starting, standing: OpeningStanding) {
  const planned =
    standing.unposted.length > 0
      ? await planOpening(declarations, client, { balances, standing })
      : await planAsDeclared(declarations, client, { balances, tree: await treeKey(desired, client) });
  const { problems } = planned.document;
  if (problems.length > 0) throw new Failure(problems, planned.plan.guarded ? Exit.guarded : Exit.failed);
  return planned;
}

/** Three steps. */
class Start {
  readonly #context: Context;
  readonly #starting: Starting;
  readonly #held: Held;
  readonly #stop: AbortSignal;
  #result: Opening;

  constructor(context: Context, starting: Starting, held: Held, stop: AbortSignal) {
    this.#context = context;
    this.#starting = starting;
    this.#held = held;
    this.#stop = stop;
    this.#result = { ...emptyOpening([]), root: starting.desired.root };
  }

  async run({ standing, planned }: Looked): Promise<Opening> {
    const { client, declarations, desired, balances } = this.#starting;
    this.#result = { ...this.#result, before: standing.before };
    const { unposted } = standing;
    if (!(await this.#apply(planned)) || unposted.length === 0) return this.#result;
    const { tree } = planned.plan;
    const progress = new Progress(this.#context.terminal, "opening balances posted");
    const options = { signal: this.#stop, onProgress: progress.update };
    const { problems, ...posted } = await postOpenings(client, { desired, tree, unposted }, options).finally(() =>
      progress.stop(),
    );
    this.#result = { ...this.#result, ...posted };
    if (problems.length > 0) return this.#failed(problems);
    if (this.#isStopped) return this.#failed([INTERRUPTED]);
    const last = await planAsDeclared(declarations, client, { balances, tree });
    if (last.document.problems.length > 0) return this.#failed(last.document.problems);
    await this.#apply(last);
    return this.#result;
  }

  /** Applies a plan as `allot apply` does. False where it is not whole. */
  async #apply(planned: PlannedStack): Promise<boolean> {
    const doing = { client: this.#starting.client, held: this.#held, parallelism: 4, stop: this.#stop, keep: () => {} };
    const { report } = await carryOut(this.#context, planned, { ...doing, show: async () => {} });
    const problems = [...report.problems, ...report.failed.map(({ problem }) => problem)];
    this.#result = {
      ...this.#result,
      operations: this.#result.operations + report.applied.length,
      waiting: Math.max(this.#result.waiting, report.pending.filter(({ kind }) => kind === "membership.invite").length),
    };
    if (problems.length > 0) this.#failed(problems);
    else if (this.#isStopped) this.#failed([INTERRUPTED]);
    return problems.length === 0 && !this.#isStopped;
  }

  get #isStopped(): boolean {
    return this.#stop.aborted || this.#held.lost.aborted;
  }

  #failed(problems: readonly Problem[]): Opening {
    this.#result = { ...this.#result, problems: emptyOpening(problems).problems };
    return this.#result;
  }
}

const CHANGED: Problem = {
  ...{ code: "plan_stale", rule: null, address: null, places: [] },
  message: "the tree has changed while you were asked; nothing was written. Start again",
};

const INTERRUPTED: Problem = {
  code: "interrupted",
  rule: null,
  address: null,
  message: "it was asked to stop before its end",
  places: [],
};

async function show(
  { terminal, format }: Context,
  { document }: PlannedStack,
  { unposted }: OpeningStanding,
  balances: Balances,
): Promise<void> {
  if (format === "json") return;
  const layout = terminal.layout;
  await terminal.write(planText(document, layout));
  if (unposted.length === 0) return;
  const text =
    `Then ${count(unposted.length, "opening balance")} of ${count(balances.length, "organization")} posted, as used before; and ` +
    "what was given only for that is taken back.";
  await terminal.write([`\n${wrap(text, { width: layout.width, indent: 0 }).join("\n")}\n\n`]);
}

/** Addresses that are invited and are not of the distributor's owner: people who do not know yet. */
function strangersInvited({ plan }: PlannedStack, { root, organizations }: Desired): ReadonlySet<string> {
  const own = organizations.get(root)?.profile.owner?.email.toLowerCase();
  const people = new Set<string>();
  for (const { change } of plan.operations)
    if (change.kind === "organization.create") people.add(change.after.owner.email.toLowerCase());
  if (own !== undefined) people.delete(own);
  return people;
}

const WAYS =
  "start that service without `--smtp`, and mails wait in its outbox; or make the distributor's owner the owner of all (`owner: distributor`), and " +
  "name others later, one by one (P-1)";

function uninvited(people: number): Problem {
  return {
    ...{ code: "invitations_unsaid", rule: "P-1", address: null, places: [] },
    message: `${count(people, "person", "people")} would be mailed an invitation at once, where that service sends mail: say --invite if that is meant; else ${WAYS}`,
  };
}

async function approved({ terminal }: Context, people: number, isElsewhere: boolean): Promise<boolean> {
  if (people > 0) {
    const sent = isElsewhere
      ? `they are mailed at once, where that service sends mail; else ${WAYS}`
      : "mails wait in `allot outbox`, and nobody is mailed";
    terminal.say(`${count(people, "owner")} who ${people === 1 ? "is" : "are"} not your own will be invited: ${sent}.`);
  }
  const answer = await terminal.ask('\nStart? Only "yes" is taken: ');
  return answer.trim() === "yes";
}
