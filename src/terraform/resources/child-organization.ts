/** `allot_child_organization`: a client of a distributor, from its creation to its unlinking. */
import type { Creation, Update } from "../../model/change.ts";
import { personKey } from "../../model/people.ts";
import type { SnapshotLine } from "../../wire/generated/wire.ts";
import { type Diagnostic, Refused } from "../diagnostics.ts";
import { sameValue } from "../planning.ts";
import { type Attributes, isAttributes, type Value } from "../protocol/values.ts";
import type { Resource } from "../resource.ts";
import type { AttributeSchemas } from "../schema.ts";
import type { Asked, Session } from "../session.ts";

const attributes: AttributeSchemas = {
  id: { type: "string", given: "computed", description: "Opaque id, given by the service (O-2)." },
  tree: { type: "string", given: "computed", description: "Key of the root of its tree." },
  key: {
    type: "string",
    given: "required",
    description:
      "Identity in the tree (O-2): lower-case letters, digits and inner hyphens. Another key in place; a key is never used again.",
  },
  name: { type: "string", given: "required", description: "Name, unique in the tree without regard to case (O-3)." },
  parent: {
    type: "string",
    given: "required",
    description: "Key of the distributor above. Another one is a move, with all that is below (O-12).",
  },
  region: {
    type: "string",
    given: "required",
    replaces: true,
    description: "One of the service's regions; another region is another organization (O-5).",
  },
  country: { type: "string", given: "required", description: "ISO 3166-1 alpha-2 (O-4)." },
  owner: {
    nesting: "single",
    given: "required",
    description:
      "Who owns it (P-1). While nobody has accepted another can be named; afterwards ownership passes on when it is accepted (P-4).",
    attributes: {
      name: { type: "string", given: "required", description: "Name of the person." },
      email: { type: "string", given: "required", description: "Address that is invited." },
    },
  },
  credits: {
    type: "number",
    given: "optional, computed",
    description:
      "Allocation (C-2): a multiple of 10,000, at least that when it is created. Without it, it begins with 10,000 and `allot_credit_allocations` gives more.",
  },
  labels: { type: ["map", "string"], given: "optional", description: "Free labels." },
  external_id: { type: "string", given: "optional", description: "Id elsewhere, unique in the service (O-7)." },
};

/** The least that a creation can have (C-2). */
const LEAST = 10_000;

/** The fields of the law by the names that they have here. */
const FIELDS = { externalId: "external_id", anchorRef: "anchor_ref", customerAccess: "customer_access" };

export const childOrganization: Resource = {
  name: "child_organization",
  schema: { version: 0, description: "A child organization of a distributor (O-4).", attributes },
  fields: FIELDS,
  async read(state, session) {
    const tree = textOf(state.tree) ?? (await session.tree());
    const found = await session.organization(tree, text(state.key));
    return found && found.phase !== "unlinked" ? stateOf(found, tree, state) : null;
  },
  async create(planned, { session, nonce }) {
    const tree = await session.tree();
    const key = text(planned.key);
    const change = { kind: "organization.create", address: key, after: creationOf(planned) } as const;
    await session.carryOut(tree, [{ change, version: null }], nonce, FIELDS);
    return stateOf(await there(session, tree, key), tree, planned);
  },
  async update(prior, planned, { session, nonce }) {
    const tree = text(prior.tree);
    const live = await there(session, tree, text(prior.key));
    await session.carryOut(tree, changesOf(prior, planned, live), nonce, FIELDS);
    return stateOf(await there(session, tree, text(planned.key)), tree, planned);
  },
  async remove(prior, { session, nonce }) {
    const tree = text(prior.tree);
    const live = await session.organization(tree, text(prior.key));
    if (!live || live.phase === "unlinked") return;
    if (live.phase !== "draining") {
      const drain = {
        kind: "organization.drain",
        address: live.key,
        after: { phase: "draining", credits: 0 },
      } as const;
      await session.carryOut(tree, [{ change: drain, version: live.version }], `${nonce}-drain`, FIELDS);
      throw new Refused([draining(live.key)]);
    }
    const unlink = { kind: "organization.unlink", address: live.key, after: { confirm: live.name } } as const;
    await session.carryOut(tree, [{ change: unlink, version: live.version }], `${nonce}-unlink`, FIELDS);
  },
  async imported(id, session) {
    const tree = await session.tree();
    const found = await session.organization(tree, id);
    if (found?.kind !== "ChildOrganization")
      throw new Refused([
        {
          severity: "error",
          summary: "Nothing to import",
          detail: `There is no child organization ${id} in the tree ${tree}.`,
        },
      ]);
    return stateOf(found, tree, null);
  },
};

function draining(key: string): Diagnostic {
  return {
    severity: "error",
    summary: `${key} is draining`,
    detail:
      "Its credits are back. An hour for work in flight has to pass (U-1) before it can be unlinked: destroy again then.",
  };
}

async function there(session: Session, tree: string, key: string): Promise<SnapshotLine> {
  const found = await session.organization(tree, key);
  if (found) return found;
  throw new Refused([
    {
      severity: "error",
      summary: `${key} is gone`,
      detail: `There is no organization ${key} in the tree ${tree} any more: plan again.`,
    },
  ]);
}

function creationOf(planned: Attributes): Creation {
  const { labels } = planned;
  const externalId = textOf(planned.external_id);
  return {
    kind: "ChildOrganization",
    parent: text(planned.parent),
    name: text(planned.name),
    region: text(planned.region),
    country: text(planned.country),
    owner: ownerOf(planned.owner),
    credits: typeof planned.credits === "number" ? planned.credits : LEAST,
    ...(isAttributes(labels) && { labels: textsOf(labels) }),
    ...(externalId !== undefined && { externalId }),
  };
}

/** What makes one object of the other, in an order that the law takes. */
function changesOf(prior: Attributes, planned: Attributes, live: SnapshotLine): Asked[] {
  const isChanged = (name: string) => !sameValue(prior[name] ?? null, planned[name] ?? null);
  const { version } = live;
  const asked: Asked[] = [];
  const address = text(planned.key);
  if (isChanged("key"))
    asked.push({ change: { kind: "organization.rekey", address: live.key, after: { key: address } }, version });
  if (isChanged("parent"))
    asked.push({ change: { kind: "organization.move", address, after: { parent: text(planned.parent) } }, version });
  const labels = planned.labels ?? null;
  const externalId = textOf(planned.external_id);
  const update: Update = {
    ...(isChanged("name") && { name: text(planned.name) }),
    ...(isChanged("country") && { country: text(planned.country) }),
    ...(isChanged("labels") && { labels: isAttributes(labels) ? textsOf(labels) : {} }),
    ...(isChanged("external_id") && externalId !== undefined && { externalId }),
  };
  if (Object.keys(update).length > 0)
    asked.push({ change: { kind: "organization.update", address, after: update }, version });
  if (isChanged("credits") && typeof planned.credits === "number")
    asked.push({ change: { kind: "credits.allocate", address, after: { credits: planned.credits } }, version });
  if (isChanged("owner")) {
    const owner = ownerOf(planned.owner);
    const change = live.ownerInvitation
      ? ({ kind: "owner.name", address, after: { owner } } as const)
      : ({ kind: "owner.transfer", address, after: { to: owner.email } } as const);
    asked.push({ change, version });
  }
  return asked;
}

/** A live organization as Terraform keeps it. What is not configured and empty stays null. */
function stateOf(live: SnapshotLine, tree: string, known: Attributes | null): Attributes {
  const hasLabels = Object.keys(live.labels).length > 0 || isAttributes(known?.labels);
  return {
    id: live.id,
    tree,
    key: live.key,
    name: live.name,
    parent: live.parent,
    region: live.region,
    country: live.country,
    owner: ownerShown(live, known?.owner),
    credits: live.allocated,
    labels: hasLabels ? live.labels : null,
    external_id: live.externalId,
  };
}

/** An owner who was asked and has not accepted yet is no drift (P-4). */
function ownerShown({ owner, transfer }: SnapshotLine, known: Value | undefined): Attributes {
  const isAsked =
    isAttributes(known) &&
    transfer !== undefined &&
    transfer.state !== "declined" &&
    personKey(transfer.to) === personKey(text(known.email));
  return isAsked ? known : { name: owner.name, email: owner.email };
}

function ownerOf(value: Value | undefined): Creation["owner"] {
  const owner = isAttributes(value) ? value : {};
  return { name: text(owner.name), email: text(owner.email) };
}

function textsOf(values: Attributes): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, text(value)]));
}

/** A text that is there; Terraform makes sure that it is known when something is applied. */
function text(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
