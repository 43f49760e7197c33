/**
 * `allot_credit_allocations`: what one pool hands out, in one resource, so that a shift between siblings is one atomic change (C-10) and a
 * full pool can swap. Terraform changes resources one after another, in any order; `credits` of single children cannot promise that.
 *
 * Only the children that are listed are managed. One that is taken off the list, and all of them when the resource is destroyed, keep what
 * they have: to take credits away is a number that somebody writes down.
 */

import { figure } from "../../model/canonical.ts";
import { available, charge, headroom } from "../../model/credits.ts";
import { an_allocation_is_a_multiple_of_10000 } from "../../model/law/credits.ts";
import type { Live } from "../../model/live.ts";
import type { Organization } from "../../model/organization.ts";
import { absent } from "../absent.ts";
import { type Diagnostic, Refused } from "../diagnostics.ts";
import { unlawful } from "../lawful.ts";
import { sameValue } from "../planning.ts";
import { type Attributes, isAttributes, UNKNOWN } from "../protocol/values.ts";
import type { Resource } from "../resource.ts";
import type { AttributeSchemas } from "../schema.ts";
import type { Asked, Session } from "../session.ts";
import { timeout, wrongTimeouts } from "./durations.ts";
import { foreign } from "./foreign.ts";
import { afterTheirPool, type Cut, handedOutBy } from "./organization-lowering.ts";
import { text } from "./reading.ts";
import { CREDITS_MS, whileShort } from "./waiting.ts";

const attributes: AttributeSchemas = {
  id: { type: "string", given: "computed", description: "Opaque id of the pool." },
  tree: { type: "string", given: "computed", description: "Key of the root of its tree." },
  pool: {
    type: "string",
    given: "required",
    replaces: true,
    description: "Key of the distributor whose credits are handed out.",
  },
  allocations: {
    type: ["map", "number"],
    given: "required",
    description:
      "Credits by keys of organizations right below it, multiples of 10,000 (C-2). Only those that are listed are managed.",
  },
  available: { type: "number", given: "computed", description: "What the pool has left to hand out or spend (C-4)." },
  timeouts: {
    nesting: "single",
    given: "optional",
    description: "How long to wait, like `90s` or `30m`.",
    attributes: {
      credits: {
        type: "string",
        given: "optional",
        description: "For credits that others of the same run give the pool. `30s` where it is not given.",
      },
    },
  },
};

export const creditAllocations: Resource = {
  name: "credit_allocations",
  schema: {
    version: 0,
    description: "What one pool hands out to those right below it, changed as one (C-4, C-10).",
    attributes,
  },
  identity: ["pool"],
  fields: { credits: "allocations" },
  validate: (config) => [...wrongTimeouts(config), ...wrongSteps(config)],
  async plan({ prior, planned, session }) {
    const { allocations } = planned;
    const isChanged = prior === null || !sameValue(prior.allocations ?? null, allocations ?? null);
    // Also where nothing changes: somebody else may have begun to say the same.
    const claimed = claims(prior, planned, session);
    if (!isChanged) return { planned, diagnostics: claimed };
    const shown: Attributes = { ...planned, available: UNKNOWN };
    const pool = planned.pool;
    if (!session || typeof pool !== "string" || !isAttributes(allocations)) return { planned: shown };
    const live = await session.client.snapshot(await session.tree());
    const others = Object.entries(allocations).flatMap(([key, credits]) => {
      const child = live.tree.organizations.get(key);
      const path = ["allocations", key];
      return child && child.allocated !== credits ? foreign(key, child.managedBy, session, path) : [];
    });
    const had = isAttributes(prior?.allocations) ? prior.allocations : {};
    const told = [
      ...afterTheirPool(pool, cutsOf(live, pool, allocations), session, ["allocations"]),
      ...reclaim(live, pool, allocations, had),
      ...shortfall(live, pool, allocations),
    ];
    return { planned: shown, diagnostics: [...claimed, ...others, ...told] };
  },
  async planRemoval(prior) {
    const detail = `Its children keep what they have; nobody manages their credits any more. To take credits away, write down the number.`;
    return [{ severity: "warning", summary: `${text(prior.pool)} goes on handing out what it does`, detail }];
  },
  async read(state, session) {
    const live = await session.client.snapshot(text(state.tree));
    const pool = live.tree.organizations.get(text(state.pool));
    session.soFar.lowerings.sees(handedOutBy(text(state.pool)));
    return pool && pool.phase !== "unlinked" ? stateOf(live, pool, text(state.tree), state) : null;
  },
  async create(planned, { session, nonce }) {
    return allocated(planned, await session.tree(), session, nonce);
  },
  /** Numbers are set, not made: setting them again is safe. */
  there: async () => null,
  async update(prior, planned, { session, nonce }) {
    return allocated(planned, text(prior.tree), session, nonce);
  },
  async remove() {},
  async imported(id, session) {
    const tree = await session.tree();
    const live = await session.client.snapshot(tree);
    const { organizations } = live.tree;
    const pool = organizations.get(id) ?? [...organizations.values()].find((one) => one.id === id);
    if (pool?.kind === "Distributor") return stateOf(live, pool, tree, null);
    throw await absent(`distributor ${id}`, "the key of the pool, or its `id`", tree, session);
  },
};

/** Credits of one organization are said in one place: here, or by itself. */
function claims(
  prior: Attributes | null,
  { pool, allocations }: Attributes,
  session: Session | undefined,
): readonly Diagnostic[] {
  if (!session || !isAttributes(allocations)) return [];
  const before = isAttributes(prior?.allocations) ? prior.allocations : {};
  const by = `allot_credit_allocations of ${typeof pool === "string" ? pool : "a pool that is not known yet"}`;
  return Object.entries(allocations).flatMap(([key, credits]) =>
    session.soFar.claimCredits(key, { by, credits, isSettled: before[key] === credits }),
  );
}

async function allocated(planned: Attributes, tree: string, session: Session, nonce: string): Promise<Attributes> {
  const wanted = isAttributes(planned.allocations) ? planned.allocations : {};
  const live = await session.client.snapshot(tree);
  const asked = askedOf(live, text(planned.pool), wanted);
  const waitMs = timeout(planned, "credits", CREDITS_MS);
  const names = { credits: "allocations" };
  await whileShort(() => session.carryOut(tree, asked, nonce, names), session, { timeoutMs: waitMs, wayOut: OTHERS });
  const after = await session.client.snapshot(tree);
  const pool = after.tree.organizations.get(text(planned.pool));
  if (!pool) throw new Refused([missing(text(planned.pool), tree)]);
  return stateOf(after, pool, tree, planned);
}

const OTHERS = "what this pool hands out already moves as one, so lower what another child has, or give the pool more.";

/** Cuts before increases: within a group, too, no pool hands out more than it has (C-4). */
function askedOf(live: Live, pool: string, wanted: Attributes): Asked[] {
  const changes = Object.entries(wanted).flatMap(([key, value]) => {
    const child = live.tree.organizations.get(key);
    if (!child || child.phase === "unlinked") throw new Refused([missing(key, live.root)]);
    if (child.parent?.key !== pool) throw new Refused([elsewhere(child, pool)]);
    return typeof value === "number" && value !== child.allocated ? [{ child, credits: value }] : [];
  });
  return changes
    .sort((a, b) => a.credits - a.child.allocated - (b.credits - b.child.allocated))
    .map(({ child, credits }) => ({
      change: { kind: "credits.allocate", address: child.key, after: { credits } },
      version: child.version,
    }));
}

/** Who is to have less than they have. */
function cutsOf(live: Live, pool: string, wanted: Attributes): Cut[] {
  return Object.entries(wanted).flatMap(([key, will]) => {
    const child = live.tree.organizations.get(key);
    if (typeof will !== "number" || child?.parent?.key !== pool || will >= child.allocated) return [];
    return [{ key, was: child.allocated, will }];
  });
}

/** Credits that go back and that Terraform does not show: of children whose live figure the state does not have. */
function reclaim(live: Live, pool: string, wanted: Attributes, had: Attributes): Diagnostic[] {
  const lines = Object.entries(wanted).flatMap(([key, value]) => {
    const child = live.tree.organizations.get(key);
    if (typeof value !== "number" || child?.parent?.key !== pool) return [];
    if (value >= child.allocated || had[key] === child.allocated) return [];
    const spent = child.used + child.held + child.committedBelow;
    const back = charge(child) - Math.max(value, spent);
    return [`${key} has ${figure(child.allocated)} and gets ${figure(value)}: ${figure(back)} go back to ${pool}.`];
  });
  if (lines.length === 0) return [];
  const more = lines.length > MOST_TOLD ? [`And ${figure(lines.length - MOST_TOLD)} more.`] : [];
  return [
    {
      severity: "warning",
      summary: `${pool} takes credits back from what is there`,
      detail: [...lines.slice(0, MOST_TOLD), ...more].join("\n"),
      path: ["allocations"],
    },
  ];
}

/** Children that a warning names. */
const MOST_TOLD = 20;

/** What a change asks of a pool that cannot pay by itself. Others of the same run may give it more, so that it is a warning. */
function shortfall(live: Live, key: string, wanted: Attributes): Diagnostic[] {
  const pool = live.tree.organizations.get(key);
  if (!pool) return [];
  const asking = Object.entries(wanted).flatMap(([child, value]) => {
    const one = live.tree.organizations.get(child);
    const was = one?.parent === pool ? charge(one) : 0;
    const floor = one ? one.used + one.held + one.committedBelow : 0;
    return typeof value === "number" ? [{ child, more: Math.max(value, floor) - was }] : [];
  });
  const more = asking.reduce((sum, one) => sum + one.more, 0);
  const left = headroom(pool);
  if (more <= left) return [];
  const lines = asking.filter((one) => one.more > 0).map((one) => `${one.child} +${figure(one.more)}`);
  return [
    {
      severity: "warning",
      summary: `${key} is short of ${figure(more - left)} credits (C-4)`,
      detail: `It has ${figure(Math.max(0, left))} left, and is asked for ${figure(more)} more: ${lines.join(", ")}. Nothing of it is applied unless this run gives the pool as much.`,
      path: ["allocations"],
    },
  ];
}

/** What is no multiple of the step that credits are handed out in (C-2). */
function wrongSteps({ allocations }: Attributes): Diagnostic[] {
  if (!isAttributes(allocations)) return [];
  return Object.entries(allocations).flatMap(([key, value]) => {
    if (typeof value !== "number") return [];
    return unlawful(an_allocation_is_a_multiple_of_10000(value), ["allocations", key]);
  });
}

function stateOf(live: Live, pool: Organization, tree: string, known: Attributes | null): Attributes {
  const listed = isAttributes(known?.allocations) ? Object.keys(known.allocations) : undefined;
  const children = [...live.tree.organizations.values()].filter(
    (one) => one.parent === pool && one.phase !== "unlinked" && (listed?.includes(one.key) ?? true),
  );
  return {
    id: pool.id,
    tree,
    pool: pool.key,
    allocations: Object.fromEntries(children.map((one) => [one.key, one.allocated])),
    available: available(pool),
    timeouts: known?.timeouts ?? null,
  };
}

function missing(key: string, tree: string): Diagnostic {
  const detail = `None in the tree ${tree} has this key. If it is created by the same configuration, refer to it: \`(allot_child_organization.NAME.key) = 20000\`.`;
  return { severity: "error", summary: `There is no organization ${key}`, detail, path: ["allocations"] };
}

function elsewhere({ key, parent }: Organization, pool: string): Diagnostic {
  const detail = `It gets its credits from ${parent?.key ?? "the operator"}, not from ${pool}.`;
  return { severity: "error", summary: `${key} is not right below ${pool}`, detail, path: ["allocations"] };
}
