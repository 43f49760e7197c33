/** What a replay of the ledger found, as text. */
import type { Problem } from "../model/problem.ts";
import { visible } from "./escape.ts";
import { problemsText } from "./problems.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

/** How much was replayed and compared, and what does not fit. */
export interface Verified {
  readonly root: string;
  readonly revision: number;
  readonly entries: number;
  readonly organizations: number;
  /** Hash of the last transaction, hex. */
  readonly head: string;
  readonly problems: readonly Problem[];
}

/** The text of a verification. */
export function* verificationText(verified: Verified, layout: Layout): Generator<string> {
  const { root, revision, entries, organizations, head, problems } = verified;
  yield* problemsText(problems, layout);
  yield `${visible(root)} at revision ${revision}: ${count(entries, "ledger entry", "ledger entries")}, ` +
    `${count(organizations, "organization")}\n`;
  if (head !== "") yield `head ${visible(head)}\n`;
  yield problems.length === 0
    ? layout.style.strong("The ledger is whole and gives exactly the balances that are stored.\n")
    : layout.style.problem("The ledger and the balances do not agree.\n");
}
