/**
 * The law of *Organizations*, O-8 to O-13 without moving: phases, pausing, and protection. One function a rule, or a part of one.
 */
import type { Organization, Phase } from "../organization.ts";
import type { Verdict } from "./violation.ts";

type Phased = Pick<Organization, "key" | "phase">;

/** O-8: a root has no distributor that could pause it, drain it or unlink it. `what` is said of it in words. */
export function a_root_stays_active(
  organization: { readonly key: string; readonly parent: unknown },
  what: string,
): Verdict {
  if (organization.parent) return undefined;
  return {
    code: "root_stays_active",
    rule: "O-8",
    message: `${organization.key} is the root of the tree and cannot be ${what}: no distributor is above it`,
    field: "state",
  };
}

/** O-8, U-4: what was unlinked is no part of the tree any more, and does not come back. */
export function an_unlinked_organization_stays_away({ key, phase }: Phased): Verdict {
  if (phase !== "unlinked") return undefined;
  return {
    code: "phase_does_not_follow",
    rule: "O-8",
    message: `${key} was unlinked and is no part of the tree any more; that is for ever`,
    field: "state",
  };
}

/** O-8: a phase is left for one that can follow it. */
export function a_phase_follows({ key, phase }: Phased, from: readonly Phase[], next: Phase): Verdict {
  if (from.includes(phase)) return undefined;
  return {
    code: "phase_does_not_follow",
    rule: "O-8",
    message: phase === next ? `${key} is ${phase} already` : `${key} is ${phase} and cannot become ${next}`,
    field: "state",
  };
}

/** O-8: what is unlinked was draining before, however long its credits have been 0. */
export function an_unlinked_organization_was_draining(organization: Phased): Verdict {
  const verdict = a_phase_follows(organization, ["draining"], "unlinked");
  return verdict && { ...verdict, wayOut: "drain it first" };
}

/** O-9: while an organization is paused, it consumes nothing new; what it holds may still be posted. */
export function a_paused_organization_consumes_nothing_new({ key, phase }: Phased): Verdict {
  if (phase !== "paused") return undefined;
  return {
    code: "organization_paused",
    rule: "O-9",
    message: `${key} is paused: what is held may be posted, nothing new is consumed`,
    wayOut: "resume it",
  };
}

/** O-8, O-9: who is on the way out, or out, takes nothing new either. */
export function who_leaves_takes_nothing_new({ key, phase }: Phased): Verdict {
  if (phase !== "draining" && phase !== "unlinked") return undefined;
  return {
    code: "phase_does_not_follow",
    rule: "O-8",
    message: `${key} is ${phase}: nothing new is taken, and what is used may be given back`,
  };
}

/**
 * O-13: a protected organization refuses pause, unlink, move and any decrease of credits; also once its protection has been lifted,
 * as long as that was by the same run. `what` says in words what is refused.
 */
export function a_protected_organization_stays(
  { key, protected: isProtected, unprotectedBy }: Pick<Organization, "key" | "protected" | "unprotectedBy">,
  run: string,
  what: string,
): Verdict {
  if (isProtected)
    return {
      code: "protected",
      rule: "O-13",
      message: `${key} is protected and cannot be ${what}`,
      field: "protected",
      wayOut: "lift the protection (`protected: false`) and apply that first, by itself",
    };
  if (unprotectedBy === null || unprotectedBy !== run) return undefined;
  return {
    code: "protected",
    rule: "O-13",
    message: `${key} cannot be ${what} by the same apply that lifts its protection`,
    field: "protected",
    wayOut: "apply `protected: false` first, by itself; then the rest",
  };
}

/** O-13: who is on the way out is not protected from it: that is ended first. */
export function who_leaves_is_not_protected({ key, phase }: Phased): Verdict {
  if (phase !== "draining" && phase !== "unlinked") return undefined;
  return {
    code: "phase_does_not_follow",
    rule: "O-13",
    message: `${key} is ${phase} and cannot be protected`,
    field: "protected",
    ...(phase === "draining" && { wayOut: "end the draining (`state: active`), then it can" }),
  };
}
