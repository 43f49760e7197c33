/**
 * What changes of people wait for: the organization and its owner, the roles that somebody is given, and a role's deletion for all who
 * lose it before. Nothing else, so that one user who is refused holds up no other.
 */
import { personKey } from "../model/people.ts";
import type { Draft } from "./operation.ts";

type Wait = (earlier: number | undefined) => void;

/** The steps of one organization so far that people wait for. */
interface Steps {
  /** It is made, taken under management, opened (O-11), or has another owner. */
  readonly before: number[];
  /** The last change of a role: roles follow one another, since they include each other. */
  role: number | undefined;
  /** The last change of each role, by its name. */
  readonly roles: Map<string, number>;
  /** The last change of each person, by `personKey`. */
  readonly persons: Map<string, number>;
}

export class PeopleWaits {
  readonly #steps = new Map<string, Steps>();

  /** Notes a step; where it is one of people, `wait` is told what it waits for. Answers whether it was. */
  add({ change }: Draft, key: string, step: number, wait: Wait): boolean {
    switch (change.kind) {
      case "organization.create":
      case "organization.rekey":
      case "organization.adopt":
        this.#of(key).before.push(step);
        return false;
      case "organization.update":
        if (change.after.access !== undefined) this.#of(key).before.push(step);
        return false;
      case "owner.name":
        this.#of(key).before.push(step);
        return false;
      case "role.create":
      case "role.update":
      case "role.delete": {
        const steps = this.#waitForAll(key, wait);
        wait(steps.role);
        if (change.kind === "role.delete") for (const person of steps.persons.values()) wait(person);
        steps.role = step;
        steps.roles.set(change.after.name, step);
        return true;
      }
      case "membership.invite":
      case "membership.update":
      case "membership.disable":
      case "membership.enable": {
        const steps = this.#waitForAll(key, wait);
        const person = personKey(change.after.email);
        wait(steps.persons.get(person));
        for (const role of ("roles" in change.after && change.after.roles) || []) wait(steps.roles.get(role));
        steps.persons.set(person, step);
        return true;
      }
      case "owner.transfer":
      case "sso.create":
      case "sso.update":
      case "sso.delete":
        this.#waitForAll(key, wait);
        return true;
      default:
        return false;
    }
  }

  /** Tells what everything inside an organization waits for. */
  waitForOrganization(key: string, wait: Wait): void {
    this.#waitForAll(key, wait);
  }

  #waitForAll(key: string, wait: Wait): Steps {
    const steps = this.#of(key);
    for (const step of steps.before) wait(step);
    return steps;
  }

  #of(key: string): Steps {
    const known = this.#steps.get(key);
    if (known) return known;
    const steps = { before: [], role: undefined, roles: new Map<string, number>(), persons: new Map<string, number>() };
    this.#steps.set(key, steps);
    return steps;
  }
}
