/** `allot accounts list` and `find`: who has which linked accounts and sub-accounts. */
import { type Accounts, accountsCsv, accountsText, json, type SubAccounts, subAccountsText } from "../render/index.ts";
import type { PlaceOptions } from "./accounts-place.ts";
import { among, type Context, type Definition, examples, sharedOptions, USUAL_FORMATS } from "./definition.ts";
import { Exit } from "./exit.ts";
import { placeOf, withClient } from "./session.ts";

export const defineList: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command.action((options: PlaceOptions) =>
    act((context) => listAccounts(context, options, among(USUAL_FORMATS, context.format))),
  );
  examples(command, [["allot accounts list", "accounts with how many children, and children with their accounts"]]);
};

export const defineFind: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .argument("<sub>", "the beginning of an id or of a name")
    .action((sub: string, options: PlaceOptions) => act((context) => find(context, sub, options)));
  examples(command, [["allot accounts find 4f0c", "the sub-accounts that begin so, and whose they are"]]);
};

/** Accounts with how many children have them, and children with their accounts. */
export function listAccounts(
  context: Context,
  { organization, root: named }: PlaceOptions,
  format: "text" | "json" | "csv",
): Promise<Exit> {
  const { terminal } = context;
  return withClient(context, async (session) => {
    const { client } = session;
    const root = named ?? (await placeOf(session));
    const key = organization ?? root;
    const found = await allPages(async (after) => {
      const { accounts, next } = await client.accounts(root, key, after);
      return { entries: accounts, next };
    });
    const assignments = await allPages(async (after) => {
      const { assignments: entries, next } = await client.accountAssignments(root, key, after);
      return { entries, next };
    });
    const counts = new Map<string, number>();
    for (const { accounts } of assignments) for (const { id } of accounts) counts.set(id, (counts.get(id) ?? 0) + 1);
    const accounts = found.map((account) => ({ account, childCount: counts.get(account.id) ?? 0 }));
    const document: Accounts = { formatVersion: 1, accounts, assignments, problems: [] };
    if (format === "json") await terminal.write(json(document));
    else await terminal.write(format === "csv" ? accountsCsv(document) : accountsText(document, terminal.layout));
    return Exit.done;
  });
}

function find(context: Context, q: string, { organization, root: named }: PlaceOptions): Promise<Exit> {
  const { terminal, format } = context;
  return withClient(context, async (session) => {
    const root = named ?? (await placeOf(session));
    const subAccounts = await allPages(async (after) => {
      const page = { q, ...(after !== undefined && { after }) };
      const { subAccounts: entries, next } = await session.client.subAccounts(root, organization ?? root, page);
      return { entries, next };
    });
    const document: SubAccounts = { formatVersion: 1, subAccounts, problems: [] };
    await terminal.write(format === "json" ? json(document) : subAccountsText(subAccounts, terminal.layout));
    return subAccounts.length > 0 ? Exit.done : Exit.failed;
  });
}

/** The entries of all pages. */
async function allPages<Entry>(
  ask: (after: string | undefined) => Promise<{ readonly entries: readonly Entry[]; readonly next: string | null }>,
): Promise<Entry[]> {
  const all: Entry[] = [];
  for (let after: string | undefined; ; ) {
    const { entries, next } = await ask(after);
    all.push(...entries);
    if (next === null) return all;
    after = next;
  }
}
