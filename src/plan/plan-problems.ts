/** What is wrong with a plan, as problems with their places. */
import type { Desired, DesiredOrganization } from "../model/desired.ts";
import type { Violation } from "../model/law/violation.ts";
import type { Live } from "../model/live.ts";
import type { Organization } from "../model/organization.ts";
import type { Locate, Problem } from "../model/problem.ts";
import type { Objection } from "./difference.ts";
import type { Allowance } from "./guard.ts";
import type { Draft } from "./operation.ts";

/** Objections as problems; what the declarations are already known to get wrong is not said twice. */
export function objectionProblems(
  objections: readonly Objection[],
  { problems: known, locate }: { readonly problems: readonly Problem[]; readonly locate: Locate },
): Problem[] {
  return objections.flatMap(({ desired: by, violation }) =>
    known.some(({ code, address }) => code === violation.code && address === by.key)
      ? []
      : [problemOf(violation, by, locate)],
  );
}

/** A law speaks of `users`; the draft knows which of them. */
export function within(violation: Violation, { field }: Draft): Violation {
  const isPart = field !== undefined && (violation.field === undefined || field.startsWith(`${violation.field}.`));
  return isPart ? { ...violation, field } : violation;
}

/** A law that does not hold, as the author's problem: with the place of the field, and the way out in the message. */
export function problemOf(
  violation: Omit<Violation, "code"> & { readonly code: string },
  desired: DesiredOrganization,
  locate: Locate,
): Problem {
  const field =
    violation.field === "credits" && desired.parent === null
      ? "purchasedCredits"
      : violation.field === "parent" && desired.origin.path.length > 0
        ? undefined
        : violation.field;
  return {
    code: violation.code,
    rule: violation.rule,
    address: desired.key,
    message: violation.wayOut ? `${violation.message}; ${violation.wayOut}` : violation.message,
    places: [locate(desired.origin, field)],
  };
}

/** Keys that are gone from the files, with the new declaration that has the same name: most likely a changed key. */
export function replacements(
  gone: readonly Organization[],
  drafts: readonly Draft[],
): ReadonlyMap<string, DesiredOrganization> {
  if (gone.length === 0) return new Map();
  const creations = new Map(
    drafts.flatMap((draft) =>
      draft.change.kind === "organization.create" ? [[draft.change.after.name, draft.desired] as const] : [],
    ),
  );
  return new Map(
    gone.flatMap(({ key, name }) => {
      const replacement = creations.get(name);
      return replacement ? [[key, replacement] as const] : [];
    }),
  );
}

/** Declared once and gone from the files (language rules 8 and 10). */
export function goneProblems(
  gone: readonly Organization[],
  replaced: ReadonlyMap<string, DesiredOrganization>,
  locate: Locate,
): Problem[] {
  return gone.map(({ key, name }) => {
    const renamed = replaced.get(key);
    if (renamed)
      return {
        code: "key_changed",
        rule: "language-8",
        address: renamed.key,
        message:
          `${renamed.key} has the name of ${key}, which is no longer declared. If its key has changed, say so: ` +
          `\`previousKeys: [${key}]\`; nothing is unlinked and created again by itself`,
        places: [locate(renamed.origin, "key")],
      };
    return {
      code: "declaration_gone",
      rule: "language-10",
      address: key,
      message:
        `${key} (${name}) was declared by this stack and is gone from its files; nothing is unlinked by itself. ` +
        "Put it back, declare it `state: released` to leave it alone, or `state: unlinked` with its name as `confirm`. " +
        `If its key has changed, say \`previousKeys: [${key}]\` where it is declared now`,
      places: [],
    };
  });
}

export function wrongAllowances(allowances: readonly Allowance[], tree: Live["tree"], desired: Desired): Problem[] {
  return allowances
    .filter(({ address }) => !tree.get(address) && !desired.organizations.has(address))
    .map(({ kind, address }) => ({
      code: "allowance_unknown",
      rule: null,
      address,
      message: `--allow ${kind}=${address}: there is no organization ${address}`,
      places: [],
    }));
}
