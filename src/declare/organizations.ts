/**
 * Declarations into organizations: the walk over all documents, with templates merged, values canonical, and the law asked
 * of every organization by itself. What several of them must fulfil together: `placement.ts`.
 *
 * One pass, and nothing is made for an organization that is right but the organization. One that the quick validator
 * refuses is kept for `doubts.ts`, which finds out why.
 */
import { canonicalEmail, canonicalName } from "../model/canonical.ts";
import type { DesiredOrganization } from "../model/desired.ts";
import * as law from "../model/law/organizations.ts";
import { didYouMean } from "../model/nearest.ts";
import type { OrganizationKind, Owner, Profile } from "../model/organization.ts";
import type { Origin } from "../model/problem.ts";
import {
  quickChildOrganization,
  quickDistributor,
  quickNestedChild,
  quickNestedDistributor,
} from "../wire/generated/declaration-quick-validator.ts";
import { assetsOf, checkAssets, saysAssets } from "./assets.ts";
import { lifeOf, mistakesOfLife, settingsOf } from "./life.ts";
import { checkAccountForms } from "./linked-accounts.ts";
import type { SecretOf } from "./managed-accounts.ts";
import { isMap, type YamlMap } from "./map.ts";
import { anchorCreditsOf, checkComplete, creditsOf, isLeaving } from "./organization-credits.ts";
import { OrganizationMistakes } from "./organization-mistakes.ts";
import { checkPeople, peopleOf, saysPeople } from "./people.ts";
import type { Read } from "./places.ts";
import { type Problems, quoted } from "./problems.ts";
import { BROKEN } from "./scalar.ts";
import type { ShapeName } from "./shape.ts";
import { TakenValues } from "./taken-values.ts";

/** Shapes of organizations. */
export type OrganizationShape = Exclude<ShapeName, "Stack" | "Template" | "Policy" | "ListMapping">;

/** A declaration that the quick validator refused: it has a mistake, or something that is to come. */
export interface Doubt {
  readonly shape: OrganizationShape;
  readonly address: string | undefined;
  readonly merged: YamlMap;
  readonly origin: Origin;
}

const QUICK = {
  ChildOrganization: quickChildOrganization,
  Distributor: quickDistributor,
  NestedChild: quickNestedChild,
  NestedDistributor: quickNestedDistributor,
};
const NO_KEYS: readonly string[] = Object.freeze([]);
const _KINDS = ["Distributor", "ChildOrganization", "Template"];
/** Nesting that is walked; the law's limit is 8. */
const MAX_LEVELS = 32;

export class Organizations {
  /** By key; of those that share a key, the first. */
  readonly byKey = new Map<string, DesiredOrganization>();
  readonly doubts: Doubt[] = [];
  readonly #read: Read;
  readonly #problems: Problems;
  /** Whether all files could be read: what is not found may stand in what was not read. */
  readonly #complete: boolean;
  readonly #mistakes: OrganizationMistakes;
  readonly #taken: TakenValues;
  readonly #secretOf: SecretOf;
  #tooMuch = false;

  constructor(read: Read, problems: Problems, complete: boolean, secretOf: SecretOf) {
    this.#secretOf = secretOf;
    this.#read = read;
    this.#problems = problems;
    this.#complete = complete;
    this.#mistakes = new OrganizationMistakes(read, problems, this.byKey);
    this.#taken = new TakenValues(this.#mistakes);
  }

  /** Takes up one document that is not a template. */
  addDocument(data: unknown, file: number, document: number): void {
    const origin: Origin = { file, document, path: [] };
    if (data === BROKEN || data === null) return;
    if (!isMap(data)) {
      this.#mistakes.refuse(
        "document_malformed",
        "language-1",
        undefined,
        "a document is a map with `apiVersion`, `kind` and fields",
        origin,
        [],
      );
      return;
    }
    const { kind, key, parent } = data;
    if (kind !== "Distributor" && kind !== "ChildOrganization") {
      this.#mistakes.refuseKind(kind, origin);
      return;
    }
    const address = typeof key === "string" ? key : undefined;
    let above: string | null | undefined = typeof parent === "string" ? parent : undefined;
    if (parent === undefined) {
      const leaving = isLeaving(data);
      // A distributor that goes and says no more than its key may stand anywhere; the root's credits make it the root.
      const root = kind === "Distributor" && (!leaving || data.purchasedCredits !== undefined);
      above = root ? null : undefined;
      const violation = leaving ? undefined : law.the_root_is_a_distributor(kind);
      if (violation)
        this.#mistakes.addViolation(
          { ...violation, wayOut: "name the distributor above it as `parent`" },
          address,
          origin,
          [],
        );
    }
    this.#add(data, kind, kind, address, above, origin);
  }

  #add(
    own: YamlMap,
    kind: OrganizationKind,
    shape: OrganizationShape,
    key: string | undefined,
    parent: string | null | undefined,
    origin: Origin,
  ): void {
    const merged = own.extends === undefined ? own : this.#extended(own, key, origin);
    if (!QUICK[shape](merged)) this.doubts.push({ shape, address: key, merged, origin });
    const managed = merged.state !== "released";
    const credits =
      merged.anchor === true
        ? anchorCreditsOf(this.#mistakes, merged, key, origin)
        : creditsOf(this.#mistakes, merged, parent === null, key, origin);
    const profile = this.#profile(merged, key, origin);
    const life = lifeOf(merged);
    if (life || merged.confirm !== undefined)
      for (const { code, rule, message, field } of mistakesOfLife(merged, { key, isRoot: parent === null }))
        this.#mistakes.refuse(code, rule, key, message, origin, [field]);
    const people = saysPeople(merged) ? peopleOf(merged) : undefined;
    if (people && managed) this.#mistakes.add(checkPeople(people, profile.owner), key, origin);
    const assets = saysAssets(merged) ? assetsOf(merged, this.#secretOf) : undefined;
    if (assets && managed) {
      this.#mistakes.add(checkAccountForms(merged.accounts), key, origin);
      this.#mistakes.add(checkAssets(assets, { key: key ?? "this", anchor: merged.anchor === true }), key, origin);
    }
    const subdomain = assets?.presentation?.subdomain;
    if (typeof subdomain === "string" && key !== undefined && managed) this.#taken.subdomain(subdomain, key, origin);
    if (managed) checkComplete(this.#mistakes, merged, profile, credits, parent === null, key, origin);
    if (key !== undefined) {
      const previousKeys = merged.previousKeys === undefined ? NO_KEYS : this.#keys(merged.previousKeys, key, origin);
      const violation = law.a_key_is_well_formed(key);
      if (violation) this.#mistakes.addViolation(violation, key, origin, shape === kind ? ["key"] : []);
      const other = this.byKey.get(key);
      if (other === undefined)
        this.byKey.set(key, {
          key,
          kind,
          parent,
          state: managed ? "managed" : "released",
          ...(life && { life }),
          previousKeys,
          profile,
          ...anchoringOf(merged),
          credits,
          people,
          assets,
          origin,
        });
      else this.#mistakes.refuseSecond(key, origin, other.origin);
    }
    if (own.children !== undefined) this.#addChildren(own.children, kind, key, origin);
  }

  #addChildren(children: unknown, kind: OrganizationKind, key: string | undefined, origin: Origin): void {
    const violation = law.only_distributors_have_children({ key: key ?? "this", kind });
    if (violation)
      this.#mistakes.addViolation(
        { ...violation, field: "children", wayOut: "what has children says `kind: Distributor`, from its creation on" },
        key,
        origin,
        ["children"],
      );
    if (!isMap(children) || origin.path.length > 2 * MAX_LEVELS) return;
    const { file, document, path } = origin;
    for (const childKey of Object.keys(children)) {
      const child = children[childKey];
      const below: Origin = {
        file,
        document,
        path: path.length === 0 ? ["children", childKey] : [...path, "children", childKey],
      };
      if (!isMap(child)) {
        if (child === BROKEN) continue;
        const rule = child === null ? "language-3" : "language-1";
        const message = `${quoted(childKey)} is to be a map of the organization's fields`;
        this.#mistakes.refuse(child === null ? "null_refused" : "wrong_type", rule, childKey, message, below, []);
      } else if (child.kind === "Distributor")
        this.#add(child, "Distributor", "NestedDistributor", childKey, key, below);
      else this.#add(child, "ChildOrganization", "NestedChild", childKey, key, below);
    }
  }

  #extended(own: YamlMap, key: string | undefined, origin: Origin): YamlMap {
    const { templates } = this.#read;
    if (Array.isArray(own.extends) && this.#complete) {
      own.extends.forEach((name, index) => {
        if (typeof name !== "string" || templates.get(name)) return;
        const hint = this.#problems.full ? "" : didYouMean(name, templates.names());
        const message = `there is no Template ${quoted(name)}${hint}`;
        this.#mistakes.refuse("template_not_found", "language-5", key, message, origin, ["extends", String(index)]);
      });
    }
    const merged = this.#tooMuch ? undefined : templates.applyTo(own);
    if (merged) return merged;
    if (!this.#tooMuch) {
      const message = "the templates of this stack are too large for how often they are used";
      this.#mistakes.refuse("templates_too_large", "language-12", key, message, origin, ["extends"]);
    }
    this.#tooMuch = true;
    return own;
  }

  #profile(merged: YamlMap, key: string | undefined, origin: Origin): Partial<Profile> {
    const { name, region, country, externalId, provisioning } = merged;
    const profile: Partial<Profile> = {};
    if (typeof name === "string") {
      const violation = law.a_name_is_well_formed(name);
      if (violation) this.#mistakes.addOwnViolation(violation, merged, key, origin, "name");
      else {
        profile.name = canonicalName(name);
        if (key !== undefined && !isLeaving(merged)) this.#taken.name(profile.name, key, origin);
      }
    }
    if (typeof region === "string") profile.region = region;
    if (typeof country === "string") {
      const violation = law.a_country_is_iso_3166(country);
      if (violation) this.#mistakes.addOwnViolation(violation, merged, key, origin, "country");
      else profile.country = country;
    }
    const owner = ownerOf(merged.owner);
    if (owner) profile.owner = owner;
    if (merged.labels !== undefined && isLabels(merged.labels)) profile.labels = merged.labels;
    if (typeof externalId === "string") {
      profile.externalId = externalId;
      if (key !== undefined) this.#taken.externalId(externalId, key, origin);
    }
    if (provisioning === "self" || provisioning === "vendor") profile.provisioning = provisioning;
    if (merged.access ?? merged.customerAccess ?? merged.usedOnUnlink ?? merged.partnerType)
      Object.assign(profile, settingsOf(merged));
    return profile;
  }

  #keys(previousKeys: unknown, key: string, origin: Origin): readonly string[] {
    if (!Array.isArray(previousKeys)) return NO_KEYS;
    return previousKeys.filter((previous, index): previous is string => {
      if (typeof previous !== "string") return false;
      const violation = law.a_key_is_well_formed(previous);
      if (violation) this.#mistakes.addViolation(violation, key, origin, ["previousKeys", String(index)]);
      return violation === undefined;
    });
  }
}

/** N-1, N-2. */
function anchoringOf({
  anchor,
  anchorRef,
  confirm,
}: YamlMap): Pick<DesiredOrganization, "anchor" | "anchorRef" | "confirm"> {
  return {
    ...(typeof anchor === "boolean" && { anchor }),
    ...(typeof anchorRef === "string" && { anchorRef }),
    ...(typeof anchorRef === "string" && typeof confirm === "string" && { confirm }),
  };
}

function ownerOf(owner: unknown): Owner | undefined {
  if (!isMap(owner)) return undefined;
  const { name, email } = owner;
  return typeof name === "string" && typeof email === "string"
    ? { name: canonicalName(name), email: canonicalEmail(email) }
    : undefined;
}

function isLabels(labels: unknown): labels is Readonly<Record<string, string>> {
  if (!isMap(labels)) return false;
  for (const name in labels) if (typeof labels[name] !== "string") return false;
  return true;
}
