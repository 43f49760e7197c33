/**
 * What is common to all that an organization has: a role, a member, a cost center. Each is found in its organization by an identity of
 * its own, and created, changed and removed by changes of that organization.
 *
 * Its organization may get another key in place. Terraform then shows another `organization`, and so do its parts; whether that is
 * the same organization is known by its opaque id. Another organization means another part: it is made there and removed here in one
 * atomic group, since nothing in between would be lawful for long.
 */
import type { Change } from "../../model/change.ts";
import type { Verdict } from "../../model/law/violation.ts";
import type { SnapshotLine } from "../../wire/generated/wire.ts";
import { absent } from "../absent.ts";
import { type Diagnostic, type FieldNames, Refused } from "../diagnostics.ts";
import { misshapen, unlawful } from "../lawful.ts";
import { asWritten as asPlannedText, isAsPlanned, sameValue } from "../planning.ts";
import { type Attributes, UNKNOWN, type Value } from "../protocol/values.ts";
import type { PlannedResource, Planning, Resource } from "../resource.ts";
import type { AttributeSchemas } from "../schema.ts";
import type { Asked, Session } from "../session.ts";
import { supposed } from "../supposed.ts";
import { foreignKey } from "./foreign.ts";
import { foreseen } from "./foreseen.ts";
import { inUse } from "./in-use.ts";
import { gone, importForm, thereAlready, twice } from "./part-telling.ts";
import { text, textOf } from "./reading.ts";

/** A kind of thing that an organization has. */
export interface Part {
  /** Without the provider's name: `cost_center`. */
  readonly name: string;
  /** What one is called: `cost center`. */
  readonly noun: string;
  readonly description: string;
  /** Attribute that tells one from another in its organization; null where there is only one. */
  readonly identity: string | null;
  /** Besides `id`, `tree`, `organization` and `organization_id`. */
  readonly attributes: AttributeSchemas;
  readonly fields?: FieldNames;
  validate?(config: Attributes): readonly Diagnostic[];
  /** What of the plan only it knows. */
  plan?(planning: Planning): Pick<PlannedResource, "planned" | "diagnostics">;
  /** Its identity as the law tells one from another: of an address, without regard to case. @default as it is written */
  identified?(identity: string): string;
  /** What stands against one in an organization, whatever else it has. */
  against?(organization: Holder, planned: Attributes): Verdict;
  /** What is planned, without what it names that this run makes: `isPlanned` tells of another part of the same organization, or of an organization. */
  withoutPlanned?(planned: Attributes, isPlanned: (kind: string, identity: string) => boolean): Attributes;
  /** Whether what is there is what is configured, of what no state shows. */
  isConfigured?(found: Attributes, config: Attributes): boolean;
  /** Its attributes as they are; undefined where it is not there. `known` is what Terraform had. */
  found(organization: SnapshotLine, identity: string, known: Attributes | null): Attributes | undefined;
  create(address: string, planned: Attributes, applying: PartApplying): Change;
  /** No change where only what is written nowhere differs. */
  update(address: string, prior: Attributes, planned: Attributes, applying: PartApplying): readonly Change[];
  remove(address: string, identity: string): Change;
  /** What is sent beside a change and stored nowhere. */
  secret?(change: Change, config: Attributes): string | undefined;
}

/** An organization, as far as it may stand against a part. */
export type Holder = Pick<SnapshotLine, "key" | "owner">;

/** What an apply of a part may need besides its plan. */
export interface PartApplying {
  readonly config: Attributes;
  readonly tree: string;
}

/** The resource of a kind of part. */
export function partResource(part: Part): Resource {
  const { identity, noun, fields } = part;
  const identityOf = (attributes: Attributes) => (identity === null ? "" : text(attributes[identity]));
  const addressOf = (organization: string, one: string) =>
    identity === null ? organization : `${organization}/${one}`;
  const stateOf = (line: SnapshotLine, tree: string, one: string, known: Attributes | null) => {
    const own = part.found(line, one, known);
    const place = { id: addressOf(line.id, one), tree, organization: line.key, organization_id: line.id };
    return own && { ...place, ...own };
  };
  const made = async (session: Session, tree: string, planned: Attributes) => {
    const line = await there(session, tree, text(planned.organization));
    const state = stateOf(line, tree, identityOf(planned), planned);
    if (state) return state;
    throw new Refused([gone(part, addressOf(line.key, identityOf(planned)), tree)]);
  };
  const attributes = { ...placing(part), ...part.attributes };
  const isSame = (planned: Attributes, config: Attributes, state: Attributes) =>
    isAsPlanned(planned, asPlannedText(planned, state)) && (part.isConfigured?.(state, config) ?? true);
  const claimed = (key: string, one: string) => ({
    of: `${part.name} ${addressOf(key, part.identified?.(one) ?? one)}`,
    written: one,
  });
  /** What an apply that was cut off has made is taken as it is (`creation.ts`); nothing else is written over. @throws Refused */
  const free = (line: SnapshotLine, planned: Attributes): void => {
    const against = unlawful(part.against?.(line, planned), [identity ?? "organization"]);
    if (against.length > 0) throw new Refused(against);
    if (stateOf(line, "", identityOf(planned), planned))
      throw new Refused([thereAlready(part, addressOf(line.key, identityOf(planned)))]);
  };
  /** What the law says of a plan, as the tree is and as this run has planned it until now. */
  const unlawfulThere = async ({ prior, session }: Planning, planned: Attributes): Promise<readonly Diagnostic[]> => {
    const key = textOf(planned.organization);
    if (!session || key === undefined || (prior !== null && sameValue(prior, planned))) return [];
    const root = await session.knownTree();
    const live = root === undefined ? undefined : await session.seen(root);
    if (!live?.tree.organizations.has(key)) return [];
    const known = supposed(planned, attributes);
    const isPlanned = (kind: string, one: string) =>
      kind === "organization"
        ? session.soFar.organizations.isPlanned(live.root, one) && !live.tree.organizations.has(one)
        : session.soFar.isClaimed(`${kind} ${key}/${one}`);
    const judged = part.withoutPlanned?.(known, isPlanned) ?? known;
    const applying = { config: judged, tree: live.root };
    const changes = prior === null ? [part.create(key, judged, applying)] : part.update(key, prior, judged, applying);
    return foreseen({ address: addressOf(key, identityOf(known)), changes, attributes }, live, session);
  };
  /** What of a plan of one that is to be there can be seen to fail. */
  const inTheWay = async (planning: Planning, planned: Attributes): Promise<readonly Diagnostic[]> => {
    const { prior, config, session } = planning;
    const key = textOf(planned.organization);
    const one = identity === null ? "" : textOf(planned[identity]);
    if (!session || key === undefined || one === undefined) return [];
    const { soFar } = session;
    const by = prior === null ? "creation" : "state";
    const other = soFar.claim({ ...claimed(key, one), by });
    if (other) return [twice(part, addressOf(key, one), other, by)];
    if (prior !== null) return unlawfulThere(planning, planned);
    const line = await lineOf(session, key);
    const holder = line ?? ownedAs(key, soFar.organizations.ownerOf(key));
    const against = unlawful(holder && part.against?.(holder, planned), [identity ?? "organization"]);
    if (against.length > 0 || !line) return against;
    const state = stateOf(line, "", one, planned);
    if (!state) return unlawfulThere(planning, planned);
    if (soFar.isKept(keptAs(part, state.id)) || isSame(planned, config, state)) return [];
    return [thereAlready(part, addressOf(key, identity === null ? "" : (part.identified?.(one) ?? one)))];
  };
  return {
    name: part.name,
    schema: { version: 0, description: part.description, attributes },
    identity: identity === null ? ["organization"] : ["organization", identity],
    ...(fields && { fields }),
    validate(config) {
      const wrong = part.validate?.(config) ?? [];
      if (wrong.length > 0) return wrong;
      const known = supposed(config, attributes);
      const change = part.create(text(known.organization), known, { config: known, tree: "" });
      return misshapen(change, { address: "organization", ...fields }, attributes);
    },
    async plan(planning) {
      const made = part.plan?.(planning) ?? { planned: planning.planned };
      const { prior, session } = planning;
      const { planned: own } = made;
      const isChanged = prior === null || !sameValue(prior, own);
      const others = isChanged ? await foreignKey(textOf(own.organization), session, ["organization"]) : [];
      if (others.length > 0) return { ...made, diagnostics: others };
      const judged = async () => ({
        ...made,
        diagnostics: [...(made.diagnostics ?? []), ...(await inTheWay(planning, own))],
      });
      if (!prior) return judged();
      session?.soFar.keeps(keptAs(part, prior.id));
      if (own.organization === prior.organization) {
        const isReplaced = identity !== null && session && !sameValue(prior[identity] ?? null, own[identity] ?? null);
        if (!isReplaced) return judged();
        const removal = part.remove(text(prior.organization), identityOf(prior));
        const place = { tree: text(prior.tree), session, attribute: identity };
        return { ...made, diagnostics: [...(made.diagnostics ?? []), ...(await inUse(removal, place))] };
      }
      const planned: Attributes = { ...own, id: UNKNOWN, organization_id: UNKNOWN };
      const to = textOf(planned.organization);
      const target = to === undefined ? undefined : await session?.organization(text(prior.tree), to);
      const isAnother = target !== undefined && target.id !== prior.organization_id;
      return { ...made, planned, ...(isAnother && { replaces: ["organization"] }) };
    },
    async planRemoval(prior, session) {
      const key = text(prior.organization);
      // Terraform plans it before it has looked: what is gone already stands in nobody's way.
      const line = session && (await session.known(text(prior.tree), text(prior.organization_id)));
      if (!line || !part.found(line, identityOf(prior), prior)) return [];
      const other = session.soFar.claim({ ...claimed(key, identityOf(prior)), by: "removal" });
      return other ? [twice(part, addressOf(key, identityOf(prior)), other, "removal")] : foreignKey(key, session, []);
    },
    async read(state, session) {
      const tree = text(state.tree);
      const line = await session.known(tree, text(state.organization_id));
      const found = (line && stateOf(line, tree, identityOf(state), state)) ?? null;
      // Of one that is tainted, nothing else is heard while it is planned.
      if (found) session.soFar.keeps(keptAs(part, found.id));
      return found;
    },
    async create(planned, { session, nonce, config }) {
      const tree = await session.tree();
      const line = await there(session, tree, text(planned.organization));
      const { key, version } = line;
      free(line, planned);
      const change = part.create(key, planned, { config, tree });
      await session.carryOut(tree, [{ change, version, secret: part.secret?.(change, config) }], nonce, fields);
      return made(session, tree, planned);
    },
    async there(planned, session) {
      const tree = await session.tree();
      const line = await session.organization(tree, text(planned.organization));
      return (line && stateOf(line, tree, identityOf(planned), planned)) ?? null;
    },
    async update(prior, planned, { session, nonce, config }) {
      const tree = text(prior.tree);
      const line = await there(session, tree, text(planned.organization));
      const { key, version } = line;
      const asked: Asked[] = [];
      if (line.id === prior.organization_id)
        for (const change of part.update(key, prior, planned, { config, tree }))
          asked.push({ change, version, secret: part.secret?.(change, config) });
      else {
        free(line, planned);
        const change = part.create(key, planned, { config, tree });
        asked.push({ change, version, secret: part.secret?.(change, config) });
        const from = await session.known(tree, text(prior.organization_id));
        if (from && part.found(from, identityOf(prior), prior))
          asked.push({ change: part.remove(from.key, identityOf(prior)), version: from.version });
      }
      await session.carryOut(tree, asked, nonce, fields);
      return made(session, tree, planned);
    },
    async remove(prior, { session, nonce }) {
      const tree = text(prior.tree);
      const line = await session.known(tree, text(prior.organization_id));
      if (!line || !part.found(line, identityOf(prior), prior)) return;
      const change = part.remove(line.key, identityOf(prior));
      await session.carryOut(tree, [{ change, version: line.version }], `${nonce}-remove`, fields);
    },
    async imported(id, session) {
      const tree = await session.tree();
      const at = id.indexOf("/");
      const organization = identity === null || at < 0 ? id : id.slice(0, at);
      const one = identity === null || at < 0 ? "" : id.slice(at + 1);
      const line = (identity === null || one !== "") && (await session.named(tree, organization));
      const state = line && stateOf(line, tree, one, null);
      if (state) return state;
      throw await absent(`${noun} ${id}`, importForm(part), tree, session);
    },
  };
}

function placing({ identity }: Part): AttributeSchemas {
  const own = identity === null ? "" : `/${identity.toUpperCase()}`;
  return {
    id: {
      type: "string",
      given: "computed",
      description: `Opaque id of the organization${own === "" ? "" : ", and what it is called there"}. Imported as \`ORGANIZATION${own}\`, or by this id.`,
    },
    tree: { type: "string", given: "computed", description: "Key of the root of its tree." },
    organization: { type: "string", given: "required", description: "Key of the organization that has it." },
    organization_id: { type: "string", given: "computed", description: "Opaque id of that organization." },
  };
}

async function there(session: Session, tree: string, key: string): Promise<SnapshotLine> {
  const found = await session.organization(tree, key);
  if (found) return found;
  throw new Refused([
    {
      severity: "error",
      summary: `There is no organization ${key}`,
      detail: `None in the tree ${tree} has this key. If it is created by the same configuration, refer to it: \`organization = allot_child_organization.NAME.key\`.`,
      path: ["organization"],
    },
  ]);
}

/** An organization as it is; undefined where there is none yet, or no tree. */
async function lineOf(session: Session, key: string): Promise<SnapshotLine | undefined> {
  const root = await session.knownTree();
  return root === undefined ? undefined : session.organization(root, key);
}

function ownedAs(key: string, owner: Holder["owner"] | undefined): Holder | undefined {
  return owner && { key, owner };
}

/** What a part of the state is known by. */
function keptAs({ name }: Part, id: Value | undefined): string {
  return `${name} ${text(id)}`.toLowerCase();
}

/** A text of the state that stays as it was written, where it is the same but for case. */
export function asWritten(live: string, known: Value | undefined): string {
  return typeof known === "string" && known.toLowerCase() === live.toLowerCase() ? known : live;
}
