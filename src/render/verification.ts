/** What a replay of the ledger found, as text. */
import type { Verification } from "../wire/generated/verification.ts";
import { visible } from "./escape.ts";
import { problemsText } from "./problems.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

export type { Verification } from "../wire/generated/verification.ts";

/** The text of a verification. */
export function* verificationText(verified: Verification, layout: Layout): Generator<string> {
  const { root, revision, entries, organizations, head, problems } = verified;
  yield* problemsText(problems, layout);
  yield `${visible(root)} at revision ${revision}: ${count(entries, "ledger entry", "ledger entries")}, ` +
    `${count(organizations, "organization")}\n`;
  if (head !== "") yield `head ${visible(head)}\n`;
  yield problems.length === 0
    ? layout.style.strong("The ledger is whole and gives exactly the balances that are stored.\n")
    : layout.style.problem("The ledger and the balances do not agree.\n");
}
