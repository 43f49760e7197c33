/**
 * A tree begins with what its organizations had used before: opened (`opening-plan.ts`), posted as the metering side posts (C-8), and put as
 * declared. What was posted is known by its operation ids, which the service's own log has: so it can be killed anywhere, started again
 * anywhere, and nothing is posted twice (C-11).
 */
import { createHash } from "node:crypto";
import { type Client, ServiceFault } from "../client/index.ts";
import type { Declarations } from "../declare/index.ts";
import { figure } from "../model/canonical.ts";
import type { Desired } from "../model/desired.ts";
import { usedOf } from "../model/licenses.ts";
import type { Live } from "../model/live.ts";
import type { Organization } from "../model/organization.ts";
import type { Problem } from "../model/problem.ts";
import type { OpeningBalance } from "../wire/generated/opening-balances.ts";
import { BALANCES_FILE } from "./balances.ts";
import { cutsOf, liveOf, openingState } from "./opening-plan.ts";
import { type PlannedStack, planStack } from "./plan-stack.ts";

/** One figure of one organization. */
export interface Opening {
  readonly organization: string;
  /** Null: credits. */
  readonly product: string | null;
  readonly amount: number;
}

/** How far it is. */
export interface OpeningStanding {
  readonly live: Live;
  /** What is still to be posted. */
  readonly unposted: readonly Opening[];
  /** How many were posted before. */
  readonly before: number;
  /** Keys of organizations of which everything was posted. */
  readonly posted: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Beginning of the operation ids: what an event or a ledger entry with one is. */
const OPENING = "opening-";

/** The id under which a figure is posted, once for ever: of the organization by its own id, whatever its key and the amount. */
export function openingOperation(lineage: string, organization: string, product: string | null): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([lineage, organization, product]))
    .digest("base64url");
  return `${OPENING}balance-${digest.slice(0, 32)}`;
}

/** Asks the service how far it is. `tree` is the key of the tree. @throws ServiceFault */
export async function openingStanding(
  client: Client,
  {
    desired,
    tree,
    balances,
  }: { readonly desired: Desired; readonly tree: string; readonly balances: readonly OpeningBalance[] },
): Promise<OpeningStanding> {
  const live = await client.snapshot(tree);
  const done = live.lineage === "" ? new Map<string, number>() : await postedBefore(client, tree);
  const unposted: Opening[] = [];
  const posted = new Set<string>();
  const problems: Problem[] = [];
  let before = 0;
  for (const balance of balances) {
    const declared = desired.organizations.get(balance.organization);
    const organization = declared && liveOf(live.tree, declared);
    let isWhole = organization !== undefined;
    for (const opening of openingsOf(balance)) {
      const id = organization && openingOperation(live.lineage, organization.id, opening.product);
      const amount = id === undefined ? undefined : done.get(id);
      if (amount === opening.amount) before += 1;
      else if (amount !== undefined) problems.push(other(opening, amount));
      else {
        isWhole = false;
        unposted.push(opening);
        const late = organization && lateness(opening, organization);
        if (late) problems.push(late);
      }
    }
    if (isWhole) posted.add(balance.organization);
  }
  return { live, unposted, before, posted, problems };
}

function openingsOf({ organization, used, licenses = {} }: OpeningBalance): Opening[] {
  const credits = used > 0 ? [{ organization, product: null, amount: used }] : [];
  const taken = Object.entries(licenses).filter(([, amount]) => amount > 0);
  return [...credits, ...taken.map(([product, amount]) => ({ organization, product, amount }))];
}

/** Opening balances that the service has, by operation id. */
async function postedBefore(client: Client, tree: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let after: number | null = 0; after !== null; ) {
    const page: Awaited<ReturnType<Client["events"]>> = await client.events(tree, { after, limit: 10_000 });
    for (const { operation, after: said } of page.events)
      if (operation.startsWith(OPENING)) found.set(operation, Number(said?.credits ?? said?.count));
    after = page.next;
  }
  return found;
}

function other({ organization, product, amount }: Opening, posted: number): Problem {
  const what = product === null ? "credits" : `licenses of ${product}`;
  return problem("opening_other", "C-11", organization, {
    message:
      `the opening balance of ${organization} was posted as ${figure(posted)} ${what}, and ${BALANCES_FILE} says ${figure(amount)} by now; ` +
      "it is posted once: put the file right, and post what is missing as usage",
  });
}

/** Whether somebody uses it already: an opening balance would come on top, and perhaps a second time. */
function lateness({ organization, product }: Opening, live: Organization): Problem | undefined {
  const used = product === null ? live.used + live.held : usedOf(live.licensing, product);
  if (used === 0) return undefined;
  const what = product === null ? "credits" : `licenses of ${product}`;
  return problem("opening_late", "C-8", organization, {
    message:
      `${organization} uses ${figure(used)} ${what} already, and its opening balance was not posted: where they are part of it, take the ` +
      `organization out of ${BALANCES_FILE} and post what is missing as usage; stop the metering side until everything is posted`,
  });
}

function problem(code: string, rule: string, address: string, { message }: { readonly message: string }): Problem {
  return { code, rule, address, message, places: [{ file: BALANCES_FILE, line: 1, column: 1 }] };
}

/** Plans the tree as it is to be while balances are posted. */
export function planOpening(
  declarations: Declarations,
  client: Client,
  { balances, standing }: { readonly balances: readonly OpeningBalance[]; readonly standing: OpeningStanding },
): Promise<PlannedStack> {
  const { desired } = declarations;
  if (!desired) return planStack(declarations, client);
  const opening = openingState(desired, balances, standing.live.tree, standing.posted);
  return planStack({ ...declarations, desired: opening.desired }, client);
}

/** Plans the tree as declared, once balances are posted: what was given for the time being is taken back. */
export async function planAsDeclared(
  declarations: Declarations,
  client: Client,
  { balances, tree }: { readonly balances: readonly OpeningBalance[]; readonly tree: string },
): Promise<PlannedStack> {
  const { desired } = declarations;
  if (!desired) return planStack(declarations, client);
  const live = await client.snapshot(tree);
  return planStack(declarations, client, { allow: cutsOf(desired, balances, live.tree) });
}

/** What was posted. */
export interface PostedOpenings {
  readonly posted: number;
  readonly credits: number;
  readonly licenses: number;
  readonly problems: readonly Problem[];
}

export interface PostOptions {
  /** Ends it after what is in flight. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Postings in flight at once. */
const AT_ONCE = 8;

/** Posts what was not posted. What is refused is told, and keeps nothing else back. @throws ServiceFault where the service is not there */
export async function postOpenings(
  client: Client,
  {
    desired,
    tree,
    unposted,
  }: { readonly desired: Desired; readonly tree: string; readonly unposted: readonly Opening[] },
  { signal, onProgress }: PostOptions,
): Promise<PostedOpenings> {
  const live = await client.snapshot(tree);
  const problems: Problem[] = [];
  let [posted, credits, licenses, next] = [0, 0, 0, 0];
  const post = async (opening: Opening): Promise<void> => {
    const { organization: key, product, amount } = opening;
    const declared = desired.organizations.get(key);
    const organization = declared && liveOf(live.tree, declared);
    if (!organization) {
      problems.push(problem("not_found", "O-6", key, { message: `${key} is not there: nothing could be posted` }));
      return;
    }
    const operation = openingOperation(live.lineage, organization.id, product);
    try {
      if (product === null) await client.useCredits(tree, organization.key, { operation, credits: amount });
      else await client.useLicenses(tree, organization.key, product, { operation, count: amount });
    } catch (error) {
      if (!(error instanceof ServiceFault) || !error.refusal || error.status >= 500) throw error;
      const { code, rule, detail, wayOut } = error.refusal;
      const message = `the opening balance of ${key} is refused: ${detail}${wayOut === undefined ? "" : `; ${wayOut}`}`;
      problems.push(problem(code, rule ?? "C-8", key, { message }));
      return;
    }
    posted += 1;
    if (product === null) credits += amount;
    else licenses += amount;
  };
  const work = async (): Promise<void> => {
    for (let opening = unposted[next++]; opening && !signal.aborted; opening = unposted[next++]) {
      await post(opening);
      onProgress(posted, unposted.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { posted, credits, licenses, problems };
}
