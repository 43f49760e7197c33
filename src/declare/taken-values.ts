/** What only one organization may have: names (O-3), external ids (O-7), subdomains (B-3), and who has them so far. */
import { foldedName } from "../model/canonical.ts";
import * as law from "../model/law/organizations.ts";
import { a_subdomain_is_unique_in_the_service } from "../model/law/presentation.ts";
import type { Origin } from "../model/problem.ts";
import type { OrganizationMistakes } from "./organization-mistakes.ts";

export class TakenValues {
  readonly #names = new Map<string, string>();
  readonly #externalIds = new Map<string, string>();
  readonly #subdomains = new Map<string, string>();
  readonly #mistakes: OrganizationMistakes;

  constructor(mistakes: OrganizationMistakes) {
    this.#mistakes = mistakes;
  }

  /** O-3. */
  name(name: string, key: string, origin: Origin): void {
    const folded = foldedName(name);
    const owner = this.#names.get(folded);
    if (owner === undefined) {
      this.#names.set(folded, key);
      return;
    }
    const violation = law.a_name_is_unique_in_the_tree(name, key, owner);
    if (violation) this.#mistakes.addViolation(violation, key, origin, ["name"], owner);
  }

  /** O-7. */
  externalId(externalId: string, key: string, origin: Origin): void {
    const owner = this.#externalIds.get(externalId);
    if (owner === undefined) {
      this.#externalIds.set(externalId, key);
      return;
    }
    const violation = law.an_external_id_is_unique(externalId, key, owner);
    if (violation) this.#mistakes.addViolation(violation, key, origin, ["externalId"], owner);
  }

  /** B-3. */
  subdomain(subdomain: string, key: string, origin: Origin): void {
    const owner = this.#subdomains.get(subdomain);
    if (owner === undefined) this.#subdomains.set(subdomain, key);
    const violation = a_subdomain_is_unique_in_the_service(subdomain, owner);
    if (violation) this.#mistakes.addViolation(violation, key, origin, ["subdomain"], owner);
  }
}
