/** What is the same for distributors and child organizations, from their creation to their unlinking. */
import type { OrganizationKind } from "../../model/organization.ts";
import type { SnapshotLine } from "../../wire/generated/wire.ts";
import { absent } from "../absent.ts";
import { type Diagnostic, Refused } from "../diagnostics.ts";
import { misshapen } from "../lawful.ts";
import type { Attributes } from "../protocol/values.ts";
import type { Applying, Resource } from "../resource.ts";
import type { AttributeSchemas } from "../schema.ts";
import type { Asked, Session } from "../session.ts";
import { supposed } from "../supposed.ts";
import { timeout, wrongTimeouts } from "./durations.ts";
import { foreign } from "./foreign.ts";
import { keptUnderKey } from "./made-anew.ts";
import { FIELDS, WORDS } from "./organization-attributes.ts";
import { changing, creating } from "./organization-changes.ts";
import { unlawfulOrganization } from "./organization-law.ts";
import { seenAs } from "./organization-lowering.ts";
import { withNameWay } from "./organization-place.ts";
import { plannedOrganization, treeOf } from "./organization-plan.ts";
import { leaving, standsInTheWay } from "./organization-removal.ts";
import { stateOf } from "./organization-state.ts";
import { removedBesides } from "./organization-twice.ts";
import { text, textOf } from "./reading.ts";
import { CREDITS_MS, whileShort } from "./waiting.ts";
import { wrongWords } from "./words.ts";

interface OrganizationKindOffered {
  /** Without the provider's name. */
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly description: string;
  readonly attributes: AttributeSchemas;
}

export function organizationResource({ name, kind, description, attributes }: OrganizationKindOffered): Resource {
  const noun = kind === "Distributor" ? "distributor" : "child organization";
  const made = async (session: Session, tree: string, planned: Attributes) =>
    stateOf(await there(session, tree, text(planned.key)), tree, planned);
  return {
    name,
    schema: { version: 0, description, attributes },
    identity: ["key"],
    fields: FIELDS,
    validate: (config) => {
      const wrong = [...wrongWords(config, WORDS), ...wrongTimeouts(config), ...unlawfulOrganization(config, kind)];
      if (wrong.length > 0) return wrong;
      const changes = creating(kind, supposed(config, attributes));
      return changes.flatMap((change) => misshapen(change, { address: "key", ...FIELDS }, attributes));
    },
    plan: (planning) => plannedOrganization(planning, kind),
    async planRemoval(prior, session) {
      const live = session && (await session.known(text(prior.tree), text(prior.id)));
      if (!live) return [];
      const twice = [...removedBesides(prior, session), ...keptUnderKey(prior, session)];
      if (twice.length > 0) return twice;
      const others = prior.on_destroy === "release" ? [] : foreign(live.key, live.managedBy, session);
      return others.length > 0 ? others : standsInTheWay(live, prior);
    },
    async read(state, session) {
      const tree = text(state.tree);
      const live = await session.known(tree, text(state.id));
      // Of one that is tainted, nothing else is heard while it is planned.
      if (live) session.soFar.organizations.keeps(tree, text(state.key));
      session.soFar.lowerings.sees(seenAs(state.id));
      return live ? stateOf(live, tree, state) : null;
    },
    async create(planned, applying) {
      const { session } = applying;
      const tree = treeOf(planned) ?? (await session.tree());
      const asked = creating(kind, planned).map((change) => ({ change, version: null }));
      await carriedOut(tree, asked, planned, applying, BEGINNING);
      return made(session, tree, planned);
    },
    async there(planned, session) {
      const tree = treeOf(planned) ?? (await session.tree());
      const live = await session.organization(tree, text(planned.key));
      const isOurs = live?.kind === kind && live.managedBy === session.stack && live.phase !== "unlinked";
      return isOurs ? stateOf(live, tree, planned) : null;
    },
    async update(prior, planned, applying) {
      const { session } = applying;
      const tree = text(prior.tree);
      const live = await session.known(tree, text(prior.id));
      if (!live) throw new Refused([gone(text(prior.key), tree)]);
      const asked = changing(prior, planned, live, session.stack);
      await carriedOut(tree, asked, planned, applying, MOVING);
      return made(session, rootAfter(tree, prior, planned), planned);
    },
    remove: (prior, applying) => remove(prior, applying),
    async imported(id, session) {
      const tree = await session.tree();
      const found = await session.named(tree, id);
      if (found?.kind === kind && found.phase !== "unlinked") return stateOf(found, tree, null);
      throw await absent(`${noun} ${id}`, "its key, or its `id`", tree, session);
    },
  };
}

/** What of a pool that is short can be done about an increase, and about a creation. */
const MOVING = "what moves between siblings is one change in an `allot_credit_allocations`.";
const BEGINNING =
  "what an organization begins with is there before it (C-2): lower a sibling in an apply of its own first, or use `allot_tree`, which does both in one.";

/** Asks for changes. Credits that others of the same run give back may come a moment later; Terraform knows no order between siblings. */
function carriedOut(
  tree: string,
  asked: readonly Asked[],
  planned: Attributes,
  { session, nonce }: Applying,
  wayOut: string,
): Promise<void> {
  const work = () => session.carryOut(tree, asked, nonce, FIELDS);
  const waiting = { timeoutMs: timeout(planned, "credits", CREDITS_MS), wayOut };
  return whileShort(work, session, waiting).catch((error: unknown) => {
    throw withNameWay(error);
  });
}

async function remove(prior: Attributes, { session, nonce }: Applying): Promise<void> {
  const tree = text(prior.tree);
  const live = await session.known(tree, text(prior.id));
  if (live) await leaving(live, prior, { session, tree, nonce });
}

/** A root that gets another key is another name of the tree. */
function rootAfter(tree: string, prior: Attributes, planned: Attributes): string {
  return text(prior.key) === tree && textOf(prior.parent) === undefined ? text(planned.key) : tree;
}

async function there(session: Session, tree: string, key: string): Promise<SnapshotLine> {
  const found = await session.organization(tree, key);
  if (found) return found;
  throw new Refused([gone(key, tree)]);
}

function gone(key: string, tree: string): Diagnostic {
  const detail = `There is no organization ${key} in the tree ${tree} any more: plan again.`;
  return { severity: "error", summary: `${key} is gone`, detail };
}
