/** The pools of credits that a plan changes, before and after, and what it comes to in all. */
import { available } from "../model/credits.ts";
import type { Live } from "../model/live.ts";
import type { Organization } from "../model/organization.ts";
import type { Balances, Pool, Summary } from "../wire/generated/plan.ts";
import { countedOn } from "./funding.ts";
import type { Operation } from "./operation.ts";
import type { PoolTrace } from "./order.ts";
import { isNamed } from "./owner-naming.ts";

type PoolBalances = ReadonlyMap<Organization, Balances>;

export function balancesOfPools(live: Live): PoolBalances {
  const pools = new Map<Organization, Balances>();
  for (const organization of live.tree.organizations.values()) {
    if (organization.kind === "Distributor") pools.set(organization, balancesOf(organization));
  }
  return pools;
}

function balancesOf(organization: Organization): Balances {
  const { allocated, used, held, committedBelow } = organization;
  return { allocated, used, held, available: available(organization), handedDown: committedBelow };
}

const NOTHING: Balances = { allocated: 0, used: 0, held: 0, available: 0, handedDown: 0 };

export function unchanged(before: PoolBalances): Pool[] {
  return byAddress(
    [...before].map(([{ key }, balances]) => ({ address: key, before: balances, after: balances, countsOn: 0 })),
  );
}

export function changedPools(
  before: PoolBalances,
  after: Iterable<Organization>,
  traces: ReadonlyMap<Organization, PoolTrace>,
): Pool[] {
  const pools: Pool[] = [];
  for (const organization of after) {
    if (organization.kind !== "Distributor") continue;
    const was = before.get(organization) ?? NOTHING;
    const trace = traces.get(organization);
    const countsOn = trace ? countedOn(trace) : 0;
    pools.push({ address: organization.key, before: was, after: balancesOf(organization), countsOn });
  }
  return byAddress(pools);
}

function byAddress(pools: Pool[]): Pool[] {
  return pools.sort((a, b) => (a.address < b.address ? -1 : 1));
}

export function summarize(operations: readonly Operation[]): Summary {
  let [organizationsCreated, organizationsUnlinked, creditsGranted, creditsReclaimed] = [0, 0, 0, 0];
  let [invitationsSent, membersRemoved] = [0, 0];
  for (const { change, before } of operations) {
    if (change.kind === "organization.create") {
      organizationsCreated += 1;
      if (change.after.parent !== null) creditsGranted += change.after.credits;
    } else if (change.kind === "credits.allocate") {
      const rise = change.after.credits - Number(before?.credits);
      if (rise > 0) creditsGranted += rise;
      else creditsReclaimed -= rise;
    } else if (change.kind === "organization.drain") creditsReclaimed += Number(before?.credits);
    else if (change.kind === "organization.unlink") organizationsUnlinked += 1;
    else if (change.kind === "membership.invite") invitationsSent += 1;
    else if (change.kind === "owner.name") invitationsSent += isNamed(before, change.after.owner) ? 0 : 1;
    else if (change.kind === "membership.disable") membersRemoved += 1;
  }
  return {
    operations: operations.length,
    organizationsCreated,
    organizationsUnlinked,
    creditsGranted,
    creditsReclaimed,
    invitationsSent,
    membersRemoved,
  };
}
