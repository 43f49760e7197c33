/**
 * Managed accounts as rows (B-1): one for each time that a child was one. The payment reference that a mark stands for is in a table of
 * its own, written here and read by nothing that answers.
 */
import type { Change } from "../../model/change.ts";
import type { ManagedAccount } from "../../model/managed-accounts.ts";
import { managedAccountNow } from "../../model/managed-accounts.ts";
import type { Organization } from "../../model/organization.ts";
import { isMarkOf } from "../../model/payment-mark.ts";
import type { Refusal } from "../../wire/generated/wire.ts";
import { query, type Transaction } from "../store/statement.ts";
import { serviceRefusal } from "./refusals.ts";

/** Payment references that came with changes, by their marks. */
export type References = ReadonlyMap<string, string>;

type Owning = readonly [tree: number, organization: number];

/** Writes how a managed account begins, changes and ends. */
export function* writeManagedAccount(
  of: Owning,
  was: ManagedAccount | null,
  is: ManagedAccount | null,
  references: References,
): Transaction<void> {
  if (is === was || !is) return;
  // Within a change set one may end and another begin; and what begins and ends at the same time is one.
  if (was && was.since !== is.since)
    yield* query(
      "UPDATE managed_accounts SET until = $3 WHERE tree = $1 AND organization = $2 AND until IS NULL",
      ...[...of, is.since],
    );
  yield* query(
    `INSERT INTO managed_accounts (tree, organization, since, trial_ends, until, computers, invoices_to, payment)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (tree, organization, since) DO UPDATE SET until = excluded.until, computers = excluded.computers,
       invoices_to = excluded.invoices_to, payment = excluded.payment`,
    ...[...of, is.since, is.trialEnds, is.until, is.computers, is.invoicesTo, is.payment],
  );
  yield* writeReference(
    of,
    managedAccountNow(was)?.payment ?? null,
    managedAccountNow(is)?.payment ?? null,
    references,
  );
}

function* writeReference(of: Owning, was: string | null, is: string | null, references: References): Transaction<void> {
  if (was === is) return;
  const reference = is === null ? undefined : references.get(is);
  if (is !== null && reference === undefined)
    throw new Error("a payment reference passed the gate and did not come along");
  yield* query("DELETE FROM payment_references WHERE tree = $1 AND organization = $2", ...of);
  if (reference !== undefined)
    yield* query(
      "INSERT INTO payment_references (tree, organization, reference) VALUES ($1, $2, $3)",
      ...[...of, reference],
    );
}

/** Why a mark is not taken: the reference that it stands for has to come with it, unless it is there already (B-1). */
export function markRefusal(
  { kind, address, after }: Change,
  secret: string | null,
  organization: Pick<Organization, "assets"> | undefined,
): Refusal | undefined {
  if (kind !== "billing.create" && kind !== "billing.update") return undefined;
  const { payment } = after;
  if (payment === undefined || payment === null)
    return secret === null ? undefined : misfit(address, "a payment reference comes with its mark, or not at all");
  if (secret !== null)
    return isMarkOf(payment, secret)
      ? undefined
      : misfit(address, "the mark is not of the payment reference beside it");
  const stored = managedAccountNow(organization?.assets.billing ?? null)?.payment;
  return stored === payment ? undefined : misfit(address, "a mark comes with the payment reference that it stands for");
}

function misfit(address: string, detail: string): Refusal {
  return serviceRefusal("body_invalid", detail, { address, rule: "B-1", field: "secret" });
}
