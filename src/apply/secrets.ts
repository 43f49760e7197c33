/**
 * Secrets that operations are sent with (language rule 6). A plan names the variable of each and has its mark; what the variable is set to is
 * read when the operation is sent, and has to be what the plan was made on.
 */
import type { Change } from "../model/change.ts";
import { isMarkOf } from "../model/payment-mark.ts";
import type { Problem } from "../model/problem.ts";
import type { Operation } from "../plan/index.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What stands against sending operations with their secrets; asked before the first one. No secret stands in it. */
export function secretProblems(operations: readonly Operation[], environment: Environment): Problem[] {
  return operations.flatMap(({ change, variable, source }): Problem[] => {
    if (variable === undefined) return [];
    const secret = setTo(environment, variable);
    const mark = markIn(change);
    if (secret !== undefined && mark !== null && isMarkOf(mark, secret)) return [];
    const message =
      secret === undefined
        ? `the environment variable ${variable} is not set, and the plan needs its secret; nothing was written`
        : `the environment variable ${variable} is set to another secret than the plan was made with; nothing was written. Plan again`;
    const code = secret === undefined ? "env_unset" : "env_changed";
    return [{ code, rule: "language-6", address: change.address, message, places: [source] }];
  });
}

/** What is sent along with an operation, beside its change. */
export function secretOf({ variable }: Operation, environment: Environment): { readonly secret?: string } {
  const secret = variable === undefined ? undefined : setTo(environment, variable);
  return secret === undefined ? {} : { secret };
}

function setTo(environment: Environment, variable: string): string | undefined {
  return (Object.hasOwn(environment, variable) && environment[variable]) || undefined;
}

function markIn({ kind, after }: Change): string | null {
  return kind === "billing.create" || kind === "billing.update" ? (after.payment ?? null) : null;
}
