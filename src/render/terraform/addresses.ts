/**
 * Where each exported object is in Terraform, known before anything is written: whatever refers to another does so by its resource, so that what is
 * made anew from the files is made in an order that works. What is not exported is referred to by its key.
 */
import type { Organization } from "../../model/organization.ts";
import { Reference } from "./hcl.ts";
import { Names } from "./names.ts";

export class Addresses {
  readonly #names = new Names();
  readonly #found = new Map<string, string>();

  /** Gives resources of parts a name; those of organizations have theirs from the beginning. */
  constructor(organizations: Iterable<Organization>) {
    for (const { key, kind, people, assets } of organizations) {
      this.#give(typeOf(kind), [key], "organization", key);
      for (const role of [...people.roles.keys()].sort()) this.#give("allot_role", [key, role], "role", key, role);
      for (const one of [...assets.costCenters.keys()].sort())
        this.#give("allot_cost_center", [key, one], "cost center", key, one);
      for (const one of [...assets.accounts.keys()].sort())
        this.#give("allot_linked_account", [key, one], "account", one);
    }
  }

  #give(type: string, words: readonly string[], ...identity: readonly string[]): void {
    this.#found.set(JSON.stringify(identity), `${type}.${this.#names.give(type, ...words)}`);
  }

  /** A name for a resource that nothing refers to. */
  name(type: string, ...words: readonly string[]): string {
    return this.#names.give(type, ...words);
  }

  /** `TYPE.NAME` of an organization; undefined where it is not exported. */
  organization(key: string): string | undefined {
    return this.#found.get(JSON.stringify(["organization", key]));
  }

  key(key: string): Reference | string {
    return reference(this.organization(key), "key") ?? key;
  }

  /** `TYPE.NAME` of a custom role; undefined of a built-in one. */
  role(organization: string, name: string): string | undefined {
    return this.#found.get(JSON.stringify(["role", organization, name]));
  }

  roleName(organization: string, name: string): Reference | string {
    return reference(this.role(organization, name), "name") ?? name;
  }

  costCenter(organization: string, key: string): string | undefined {
    return this.#found.get(JSON.stringify(["cost center", organization, key]));
  }

  costCenterKey(organization: string, key: string): Reference | string {
    return reference(this.costCenter(organization, key), "key") ?? key;
  }

  /** An id is unique in the tree. */
  account(id: string): string | undefined {
    return this.#found.get(JSON.stringify(["account", id]));
  }

  accountId(id: string): Reference | string {
    return reference(this.account(id), "account_id") ?? id;
  }
}

export function typeOf(kind: Organization["kind"]): string {
  return kind === "Distributor" ? "allot_distributor" : "allot_child_organization";
}

function reference(address: string | undefined, attribute: string): Reference | undefined {
  return address === undefined ? undefined : new Reference(`${address}.${attribute}`);
}
