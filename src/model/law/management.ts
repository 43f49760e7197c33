/** Language rule 10: a stack changes nothing that it has not declared, and nothing that another has. */
import type { Organization } from "../organization.ts";
import type { Verdict } from "./violation.ts";

type Managed = Pick<Organization, "key" | "managedBy">;

/** language-10: what another stack manages is left to it. */
export function no_other_stack_manages_it({ key, managedBy }: Managed, stack: string): Verdict {
  if (managedBy === null || managedBy === stack) return undefined;
  return {
    code: "managed_elsewhere",
    rule: "language-10",
    field: "key",
    message: `${key} is managed by the stack ${managedBy}, not by ${stack}`,
    wayOut: `declare it \`state: released\` in ${managedBy} first, or leave it out here`,
  };
}

/** language-10: what no stack manages is adopted before it is changed. */
export function a_stack_manages_it({ key, managedBy }: Managed, stack: string): Verdict {
  if (managedBy !== null) return undefined;
  return {
    code: "managed_elsewhere",
    rule: "language-10",
    message: `${key} is managed by no stack; ${stack} has to adopt it first`,
    wayOut: "declare it",
  };
}

/** language-10: a stack adopts for itself. */
export function a_stack_adopts_for_itself({ key }: Managed, adopter: string, stack: string): Verdict {
  if (adopter === stack) return undefined;
  return {
    code: "managed_elsewhere",
    rule: "language-10",
    message: `${stack} cannot put ${key} under the management of ${adopter}`,
  };
}
