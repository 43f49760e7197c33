/**
 * The live tree that declarations are about, as whoever asks sees it: under the root's key, or under one that it had (language
 * rule 8). A stack whose root is not there, but which manages another tree, has changed its root's key without saying so: never
 * a second tree.
 */
import { type Client, ServiceFault } from "../client/index.ts";
import { type Authority, authorityOf, isBuiltIn, OPERATOR } from "../model/authority.ts";
import type { Desired } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { Locate, Problem } from "../model/problem.ts";
import type { Me } from "../wire/generated/wire.ts";

/** What a plan is compared with. */
export interface Found {
  /** Undefined where it is not in sight of who asks. */
  readonly live: Live | undefined;
  /** Of who asks (P-7). */
  readonly authority: Authority;
  readonly me: Me;
  readonly problems: readonly Problem[];
}

/** Finds the live tree of declarations. Throws `ServiceFault`. */
export async function findLive(desired: Desired, locate: Locate, client: Client): Promise<Found> {
  const [me, first] = await Promise.all([client.me(), inSight(client, desired.root)]);
  const authority = authorityIn(me);
  const root = desired.organizations.get(desired.root);
  if (isThere(first) || !root) return found(desired, me, first);
  for (const key of root.previousKeys) {
    const former = await inSight(client, key);
    if (isThere(former)) return { live: former, authority, me, problems: [] };
  }
  // To who is confined, a part looks like a tree; that it is managed by this stack says nothing about the root's key.
  if (!first) return found(desired, me, first);
  const problems: Problem[] = [];
  for (const { root: key } of (await client.trees()).trees) {
    const { managedBy } = await client.organization(key, key);
    if (managedBy !== desired.stack) continue;
    problems.push({
      code: "root_changed",
      rule: "language-8",
      address: desired.root,
      message:
        `this stack manages the tree ${key}, and declares the root ${desired.root}. If its key has changed, say so: ` +
        `\`previousKeys: [${key}]\`; a second tree is another stack`,
      places: [locate(root.origin, "key")],
    });
  }
  return problems.length > 0 ? { live: first, authority, me, problems } : found(desired, me, first);
}

/** A tree; empty where there is none, undefined where the caller is not told whether there is (O-6). */
async function inSight(client: Client, root: string): Promise<Live | undefined> {
  try {
    return await client.snapshot(root);
  } catch (error) {
    if (error instanceof ServiceFault && isOutOfSight(error)) return undefined;
    throw error;
  }
}

function isThere(live: Live | undefined): live is Live {
  return live !== undefined && live.lineage !== "";
}

function found({ root }: Desired, me: Me, live: Live | undefined): Found {
  const problems = live ? [] : [outOfSight(root, me)];
  return { live, authority: authorityIn(me), me, problems };
}

/**
 * What the law lets somebody do. Who only reads plans for somebody else: for the owner of the organization that the token is confined
 * to, or for the operator.
 */
export function authorityIn({ organization, access, authority }: Me): Authority {
  if (organization === null || authority.home === null) return OPERATOR;
  if (access !== "full") return authorityOf(authority.home, ["owner"], new Map());
  return {
    ...{ operator: false, home: authority.home, email: authority.email },
    ...(authority.maker !== undefined && { maker: authority.maker }),
    roles: new Set(authority.roles.filter(isBuiltIn)),
    grants: authority.grants.map(({ permissions, reach, costCenters, accounts }) => ({
      ...{ permissions: new Set(permissions), reach: reach && new Set(reach) },
      ...{ costCenters: new Set(costCenters), accounts: new Set(accounts) },
    })),
  };
}

/** Whether a request was about something that is absent or out of sight. */
export function isOutOfSight({ status, refusal }: ServiceFault): boolean {
  return status === 404 && refusal?.code === "not_found";
}

/** A tree that is absent or out of sight, in words of who asked for it. */
export function outOfSight(root: string, { organization }: Me): Problem {
  const own = organization === null ? "" : `: it is for ${organization} and what is below`;
  return {
    code: "not_found",
    rule: "O-6",
    address: root,
    message: `there is no tree ${root}, or this token does not see it${own}`,
    places: [],
  };
}
