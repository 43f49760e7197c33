/**
 * Declarations into organizations: the walk over all documents, with templates merged, values canonical, and the law asked
 * of every organization by itself. What several of them must fulfil together: `placement.ts`.
 *
 * One pass, and nothing is made for an organization that is right but the organization. One that the quick validator
 * refuses is kept for `doubts.ts`, which finds out why.
 */
import { canonicalEmail, canonicalName, foldedName } from "../model/canonical.ts";
import type { DesiredOrganization } from "../model/desired.ts";
import { an_anchor_has_no_anchor, an_anchor_has_no_credits } from "../model/law/anchors.ts";
import { an_allocation_is_a_multiple_of_10000, credits_are_whole } from "../model/law/credits.ts";
import * as law from "../model/law/organizations.ts";
import { a_subdomain_is_unique_in_the_service } from "../model/law/presentation.ts";
import type { Violation } from "../model/law/violation.ts";
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
import type { Mistake } from "./mistake.ts";
import { checkPeople, peopleOf, saysPeople } from "./people.ts";
import { fieldPlace, placesOf, type Read, templateOf } from "./places.ts";
import { type Problems, quoted } from "./problems.ts";
import { BROKEN } from "./scalar.ts";
import type { ShapeName } from "./shape.ts";

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
const KINDS = ["Distributor", "ChildOrganization", "Template"];
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
  readonly #names = new Map<string, string>();
  readonly #externalIds = new Map<string, string>();
  readonly #subdomains = new Map<string, string>();
  readonly #secretOf: SecretOf;
  #tooMuch = false;

  constructor(read: Read, problems: Problems, complete: boolean, secretOf: SecretOf) {
    this.#secretOf = secretOf;
    this.#read = read;
    this.#problems = problems;
    this.#complete = complete;
  }

  /** Takes up one document that is not a template. */
  addDocument(data: unknown, file: number, document: number): void {
    const origin: Origin = { file, document, path: [] };
    if (data === BROKEN || data === null) return;
    if (!isMap(data)) {
      this.#refuse(
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
      this.#refuseKind(kind, origin);
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
        this.#violation({ ...violation, wayOut: "name the distributor above it as `parent`" }, address, origin, []);
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
      merged.anchor === true ? this.#anchor(merged, key, origin) : this.#credits(merged, parent === null, key, origin);
    const profile = this.#profile(merged, key, origin);
    const life = lifeOf(merged);
    if (life || merged.confirm !== undefined)
      for (const { code, rule, message, field } of mistakesOfLife(merged, { key, isRoot: parent === null }))
        this.#refuse(code, rule, key, message, origin, [field]);
    const people = saysPeople(merged) ? peopleOf(merged) : undefined;
    if (people && managed) this.#mistakes(checkPeople(people, profile.owner), key, origin);
    const assets = saysAssets(merged) ? assetsOf(merged, this.#secretOf) : undefined;
    if (assets && managed) {
      this.#mistakes(checkAccountForms(merged.accounts), key, origin);
      this.#mistakes(checkAssets(assets, { key: key ?? "this", anchor: merged.anchor === true }), key, origin);
    }
    const subdomain = assets?.presentation?.subdomain;
    if (typeof subdomain === "string" && key !== undefined && managed) this.#checkSubdomain(subdomain, key, origin);
    if (managed) this.#checkComplete(merged, profile, credits, parent === null, key, origin);
    if (key !== undefined) {
      const previousKeys = merged.previousKeys === undefined ? NO_KEYS : this.#keys(merged.previousKeys, key, origin);
      const violation = law.a_key_is_well_formed(key);
      if (violation) this.#violation(violation, key, origin, shape === kind ? ["key"] : []);
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
      else this.#refuseSecond(key, origin, other.origin);
    }
    if (own.children !== undefined) this.#addChildren(own.children, kind, key, origin);
  }

  /** N-1: what an anchor has of credits, which is none. */
  #anchor(merged: YamlMap, key: string | undefined, origin: Origin): 0 {
    const { credits, anchorRef } = merged;
    const said =
      typeof credits === "number" ? an_anchor_has_no_credits({ key: key ?? "this", anchor: true }, credits) : undefined;
    if (said) this.#ownViolation(said, merged, key, origin, "credits");
    const double = an_anchor_has_no_anchor(key ?? "this", true, typeof anchorRef === "string" ? anchorRef : null);
    if (double) this.#ownViolation(double, merged, key, origin, "anchorRef");
    return 0;
  }

  #mistakes(mistakes: Iterable<Mistake>, key: string | undefined, origin: Origin): void {
    for (const { field, other, ...mistake } of mistakes) {
      const places = () => [field, ...(other ? [other] : [])].flatMap((one) => placesOf(this.#read, origin, one));
      this.#problems.add({ ...mistake, address: key, places });
    }
  }

  #addChildren(children: unknown, kind: OrganizationKind, key: string | undefined, origin: Origin): void {
    const violation = law.only_distributors_have_children({ key: key ?? "this", kind });
    if (violation)
      this.#violation(
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
        this.#refuse(child === null ? "null_refused" : "wrong_type", rule, childKey, message, below, []);
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
        this.#refuse("template_not_found", "language-5", key, message, origin, ["extends", String(index)]);
      });
    }
    const merged = this.#tooMuch ? undefined : templates.applyTo(own);
    if (merged) return merged;
    if (!this.#tooMuch) {
      const message = "the templates of this stack are too large for how often they are used";
      this.#refuse("templates_too_large", "language-12", key, message, origin, ["extends"]);
    }
    this.#tooMuch = true;
    return own;
  }

  #profile(merged: YamlMap, key: string | undefined, origin: Origin): Partial<Profile> {
    const { name, region, country, externalId, provisioning } = merged;
    const profile: Partial<Profile> = {};
    if (typeof name === "string") {
      const violation = law.a_name_is_well_formed(name);
      if (violation) this.#ownViolation(violation, merged, key, origin, "name");
      else {
        profile.name = canonicalName(name);
        if (key !== undefined && !isLeaving(merged)) this.#checkName(profile.name, key, origin);
      }
    }
    if (typeof region === "string") profile.region = region;
    if (typeof country === "string") {
      const violation = law.a_country_is_iso_3166(country);
      if (violation) this.#ownViolation(violation, merged, key, origin, "country");
      else profile.country = country;
    }
    const owner = ownerOf(merged.owner);
    if (owner) profile.owner = owner;
    if (merged.labels !== undefined && isLabels(merged.labels)) profile.labels = merged.labels;
    if (typeof externalId === "string") {
      profile.externalId = externalId;
      if (key !== undefined) this.#checkExternalId(externalId, key, origin);
    }
    if (provisioning === "self" || provisioning === "vendor") profile.provisioning = provisioning;
    if (merged.access ?? merged.customerAccess ?? merged.usedOnUnlink ?? merged.partnerType)
      Object.assign(profile, settingsOf(merged));
    return profile;
  }

  #credits(merged: YamlMap, root: boolean, key: string | undefined, origin: Origin): number | undefined {
    const [field, other] = root
      ? (["purchasedCredits", "credits"] as const)
      : (["credits", "purchasedCredits"] as const);
    // It goes, and nobody says where it is: it may be the root.
    const unplaced = isLeaving(merged) && merged.parent === undefined && origin.path.length === 0;
    if (merged[other] !== undefined && merged.kind === "Distributor" && !unplaced) {
      const message = root
        ? "the root of a tree has `purchasedCredits`, not `credits`"
        : "only the root of a tree has `purchasedCredits`; a distributor below it has `credits`";
      this.#refuse("wrong_credits_field", "C-3", key, message, origin, [other], "key");
    }
    const credits = merged[field];
    if (typeof credits !== "number") return undefined;
    const whole = credits_are_whole(credits);
    const violation = whole ?? (root ? undefined : an_allocation_is_a_multiple_of_10000(credits));
    if (violation) this.#ownViolation(violation, merged, key, origin, field);
    return whole ? undefined : credits;
  }

  /** O-4, as far as fields are absent: one that stands there in a wrong form has its own problem. */
  #checkComplete(
    merged: YamlMap,
    profile: Partial<Profile>,
    credits: number | undefined,
    root: boolean,
    key: string | undefined,
    origin: Origin,
  ): void {
    const { name, region, country, owner } = profile;
    if (
      name !== undefined &&
      region !== undefined &&
      country !== undefined &&
      owner !== undefined &&
      credits !== undefined
    )
      return;
    if (merged.state === "unlinked") return;
    const said: Partial<Profile> = { ...profile };
    if (merged.name !== undefined) said.name = "";
    if (merged.region !== undefined) said.region = "";
    if (merged.country !== undefined) said.country = "";
    if (merged.owner !== undefined) said.owner = { name: "", email: "" };
    const hasCredits = merged.credits !== undefined || merged.purchasedCredits !== undefined || merged.anchor === true;
    const violation = law.a_creation_names_everything(said, hasCredits ? 0 : credits, root);
    if (violation) this.#violation(violation, key, origin, []);
  }

  #checkName(name: string, key: string, origin: Origin): void {
    const folded = foldedName(name);
    const owner = this.#names.get(folded);
    if (owner === undefined) {
      this.#names.set(folded, key);
      return;
    }
    const violation = law.a_name_is_unique_in_the_tree(name, key, owner);
    if (violation) this.#violation(violation, key, origin, ["name"], owner);
  }

  #checkExternalId(externalId: string, key: string, origin: Origin): void {
    const owner = this.#externalIds.get(externalId);
    if (owner === undefined) {
      this.#externalIds.set(externalId, key);
      return;
    }
    const violation = law.an_external_id_is_unique(externalId, key, owner);
    if (violation) this.#violation(violation, key, origin, ["externalId"], owner);
  }

  #checkSubdomain(subdomain: string, key: string, origin: Origin): void {
    const owner = this.#subdomains.get(subdomain);
    if (owner === undefined) this.#subdomains.set(subdomain, key);
    const violation = a_subdomain_is_unique_in_the_service(subdomain, owner);
    if (violation) this.#violation(violation, key, origin, ["subdomain"], owner);
  }

  #keys(previousKeys: unknown, key: string, origin: Origin): readonly string[] {
    if (!Array.isArray(previousKeys)) return NO_KEYS;
    return previousKeys.filter((previous, index): previous is string => {
      if (typeof previous !== "string") return false;
      const violation = law.a_key_is_well_formed(previous);
      if (violation) this.#violation(violation, key, origin, ["previousKeys", String(index)]);
      return violation === undefined;
    });
  }

  #refuseKind(kind: unknown, origin: Origin): void {
    const message =
      kind === undefined
        ? `\`kind\` is missing: it is ${KINDS.map(quoted).join(", ")}`
        : kind === "Stack"
          ? "`kind: Stack` stands in allot.yaml alone"
          : typeof kind === "string"
            ? `there is no kind ${quoted(kind)}: it is ${KINDS.map(quoted).join(", ")}${didYouMean(kind, KINDS)}`
            : `\`kind\` is to be one of ${KINDS.map(quoted).join(", ")}`;
    this.#refuse("kind_unknown", "language-1", undefined, message, origin, ["kind"]);
  }

  #refuseSecond(key: string, origin: Origin, first: Origin): void {
    const violation = law.a_key_is_unique_in_the_tree(key, true);
    if (!violation) return;
    const path = (at: Origin) => (at.path.length === 0 ? ["key"] : []);
    this.#problems.add({
      code: violation.code,
      rule: violation.rule,
      address: key,
      message: `${quoted(key)} is declared twice; keep one of the two`,
      places: () => [
        fieldPlace(this.#read.files, origin, path(origin), "value"),
        fieldPlace(this.#read.files, first, path(first), "value"),
      ],
    });
  }

  /** Reports what a law answered of one field by itself; where that is a template's, it is reported there, once. */
  #ownViolation(violation: Violation, merged: YamlMap, key: string | undefined, origin: Origin, field: string): void {
    if (merged.extends !== undefined && templateOf(this.#read, origin, [field])) return;
    this.#violation(violation, key, origin, [field]);
  }

  /** Reports what a law answered, with the place of the organization that it disagrees with, where there is one. */
  #violation(
    violation: Violation,
    key: string | undefined,
    origin: Origin,
    field: readonly string[],
    other?: string,
  ): void {
    const second = other === undefined ? undefined : this.byKey.get(other);
    this.#problems.addViolation(violation, key, () => [
      ...placesOf(this.#read, origin, field),
      ...(second ? placesOf(this.#read, second.origin, field) : []),
    ]);
  }

  #refuse(
    code: string,
    rule: string,
    address: string | undefined,
    message: string,
    origin: Origin,
    field: readonly string[],
    at: "key" | "value" = "value",
  ): void {
    this.#problems.add({ code, rule, address, message, places: () => placesOf(this.#read, origin, field, at) });
  }
}

/** Whether an organization is not to stay with the stack: then little has to be said of it. */
function isLeaving({ state }: YamlMap): boolean {
  return state === "released" || state === "unlinked";
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
